//! Outputs that would lie in each other's place.

use std::borrow::Cow;

use super::{Output, Shows};
use crate::catalog::Campaign;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::RelPath;

/// Reports two outputs that would be one file, and one that is a folder another lies in.
///
/// Paths are put in an order in which a file stands right before what lies below it, so each has to be
/// compared with those behind it only.
pub(super) fn report(campaign: &Campaign, outputs: &[Output], out: &mut Diagnostics) {
    let mut paths: Vec<_> = outputs.iter().map(|output| (folded(output.address.path()), output)).collect();
    paths.sort_by(|(one, _), (other, _)| in_folders(one).cmp(in_folders(other)));
    for (at, (path, output)) in paths.iter().enumerate() {
        for (below, other) in paths.iter().skip(at + 1) {
            let Some(rest) = below.strip_prefix(&**path) else { break };
            if rest.is_empty() {
                let (first, second) = (origin(output), origin(other));
                let path = other.address.path();
                let message = format!("{first} and {second} would both be written to `{path}`");
                out.push(clash(campaign, other, message));
                // The next one is compared with this one.
                break;
            }
            if !rest.starts_with('/') {
                break;
            }
            let file = output.address.path();
            let message = format!("{} needs the folder `{file}`, which is a file", origin(other));
            out.push(clash(campaign, other, message));
        }
    }
}

/// A path with its case folded; most paths are in small letters already.
fn folded(path: &RelPath) -> Cow<'_, str> {
    let is_folded = path.as_str().bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_folded { path.as_str().into() } else { path.folded().into() }
}

/// Bytes for sorting, `/` before all others.
fn in_folders(path: &str) -> impl Iterator<Item = u8> {
    path.bytes().map(|byte| if byte == b'/' { 0 } else { byte })
}

/// What an output comes from, for messages.
fn origin(output: &Output) -> String {
    match &output.shows {
        Shows::Page { translation, .. } => format!("`{}`", translation.source.path()),
        Shows::Quiz { quiz, .. } => format!("the quiz `{}`", quiz.source.path()),
        Shows::Paper { quiz, .. } => format!("the paper of `{}`", quiz.source.path()),
        Shows::Records(records) => format!("the page `{}`", records.file()),
        Shows::Glossary { .. } => "the glossary".to_owned(),
        Shows::NotFound | Shows::RootNotFound => "the page for missing addresses".to_owned(),
        Shows::Chooser => "the language chooser".to_owned(),
        Shows::Redirect { page } => format!("an alias of `{}`", page.id),
    }
}

fn clash(campaign: &Campaign, output: &Output, message: String) -> Diagnostic {
    Diagnostic::error(Code::OutputClash, message)
        .in_file(match &output.shows {
            Shows::Page { translation, .. } => translation.source.path().to_owned(),
            _ => campaign.source.path().to_owned(),
        })
        .why("one of them would be lost, on some systems only")
        .help("give one of them another name or slug")
}

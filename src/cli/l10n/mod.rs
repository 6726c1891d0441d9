//! `handbill l10n`: the translators' desk, one thin file for each verb.

mod accept;
mod bump;
mod diff;
mod mv;
mod new;
mod status;
mod toml;
mod update;

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::output::{Console, Hints};
use super::{Common, Ending};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::l10n::record::Records;
use crate::publish::{FileChange, PublishError, rewrite};
use crate::source::Disk;

pub(super) use new::{NewArgs, run as new_locale};

/// What to do with translations.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum L10nVerb {
    /// Record that translations say what the source text says now, and who has read them
    Accept(accept::AcceptArgs),
    /// Record that a small change of the source text leaves its translations right
    Bump(bump::BumpArgs),
    /// Show what the source text has changed since a translation was made, word by word
    ///
    /// Words taken out stand in `[-…-]`, words put in in `{+…+}`.
    Diff(diff::DiffArgs),
    /// Show what is translated, stale, missing and broken, and what to do next
    ///
    /// Everything is computed from the files as they are. Messages of quizzes, indicators and campaigns
    /// count in the campaigns that show them, all others in every campaign. docs/status.md describes
    /// what `--format json` writes.
    Status(status::StatusArgs),
    /// Start a new language: its texts to translate, ready to be filled in
    New(NewArgs),
    /// Add what is new in the source text to a language already begun
    Update(update::UpdateArgs),
    /// Rename a page in all languages: links, lists and records follow, old addresses lead to it
    Mv(mv::MvArgs),
    /// Write the settings for other translation tools, such as compare-locales and Pontoon
    Toml,
}

/// Runs a verb of the translators' desk.
pub(super) fn run(common: &Common, verb: &L10nVerb, console: &Console) -> Ending {
    match verb {
        L10nVerb::Accept(args) => accept::run(common, args, console),
        L10nVerb::Bump(args) => bump::run(common, args, console),
        L10nVerb::Diff(args) => diff::run(common, args, console),
        L10nVerb::Status(args) => status::run(common, args, console),
        L10nVerb::New(args) => new::run(common, args, console),
        L10nVerb::Update(args) => update::run(common, args, console),
        L10nVerb::Mv(args) => mv::run(common, args, console),
        L10nVerb::Toml => toml::run(common, console),
    }
}

/// A path as it was typed, relative to the project: what a shell completes stands relative to where
/// the person is.
fn in_project(disk: &Disk, typed: &str) -> String {
    let from_here = std::env::current_dir().map(|here| here.join(typed));
    let inside = from_here.ok().and_then(|path| {
        let path = without_dots(&path);
        path.strip_prefix(disk.root()).ok().map(Path::to_path_buf)
    });
    match inside.as_deref().and_then(Path::to_str) {
        Some(inside) if !is_known(typed) => inside.replace(std::path::MAIN_SEPARATOR, "/"),
        _ => typed.trim_start_matches("./").to_owned(),
    }
}

/// Whether a name needs no folder before it: a unit, or a path from the top of the project.
fn is_known(typed: &str) -> bool {
    ["page:", "message:", "content/", "locales/"].iter().any(|start| typed.starts_with(start))
}

/// The path without `.` and `..`.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// Writes the records: all of them, or none.
fn write(disk: &Disk, records: &Records) -> Result<(), PublishError> {
    let files = records.files().into_iter();
    let changes = files.map(|(path, text)| FileChange::Write { path, bytes: text.into_bytes() });
    rewrite(disk.root(), &changes.collect::<Vec<_>>())
}

/// Tells of records that could not be read at all. Written anew, they would lose what they hold.
fn unread_records(found: &Diagnostics, console: &Console) -> Result<(), Ending> {
    let is_record = |path: &str| path.ends_with("/translated.lock") || path.ends_with("/made-from.lock");
    let is_unread = |fault: &&Diagnostic| {
        is_record(fault.path()) && fault.severity != Severity::Hint && fault.code != Code::LedgerInvalid
    };
    let mut unread = Diagnostics::new();
    unread.extend(found.iter().filter(is_unread).cloned());
    if unread.is_empty() {
        return Ok(());
    }
    console.diagnostics(&unread.sorted(), Hints::Counted);
    console
        .error("error: nothing was recorded; mend these files first, or take them from an older version\n");
    Err(Ending::Faults)
}

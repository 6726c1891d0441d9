//! One file, read and decoded within its limits, with what is wrong with it.

use std::sync::Arc;

use super::config::Config;
use super::decode::decode;
use super::limits;
use super::path::RelPath;
use super::world::{FileEntry, ReadError, World};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};

/// Media that a page may show.
const MEDIA: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "pdf"];

/// What a file holds.
#[derive(Debug, Clone)]
pub(super) enum Content {
    Text(Arc<SourceFile>),
    Bytes(Arc<[u8]>),
}

impl Content {
    /// Whether two contents are one value.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => Arc::ptr_eq(one, other),
            (Self::Bytes(one), Self::Bytes(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    /// Whether two contents are the same to the letter.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.text() == other.text(),
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            _ => false,
        }
    }
}

fn is_text(path: &RelPath) -> bool {
    matches!(
        path.extension(),
        Some("md" | "ftl" | "toml" | "lock" | "html" | "css" | "js" | "xml" | "txt" | "svg")
    )
}

/// Reads a file. `None` when it cannot be read, which is reported.
pub(super) fn read(world: &dyn World, entry: &FileEntry, out: &mut Diagnostics) -> Option<Content> {
    let text = is_text(&entry.path) && !is_media(&entry.path);
    let limit = if text { limits::TEXT_FILE_BYTES } else { limits::MEDIA_FILE_BYTES };
    let path = entry.path.as_str();
    let spelled = entry.spelled.as_str();
    if entry.size > limit {
        out.push(too_large(path, limit));
        return None;
    }
    match world.read(spelled, limit) {
        Ok(bytes) if text => decode(path, bytes, out).map(Content::Text),
        Ok(bytes) => Some(Content::Bytes(bytes.into())),
        Err(error) => {
            out.push(read_fault(path, &error));
            None
        }
    }
}

/// Media below `content/` are copied as they are, even where they are text as an SVG is.
pub(super) fn is_media(path: &RelPath) -> bool {
    path.below("content").is_some() && path.extension().is_some_and(|extension| MEDIA.contains(&extension))
}

/// Says why a file could not be read.
pub(super) fn read_fault(path: &str, error: &ReadError) -> Diagnostic {
    match error {
        ReadError::TooLarge { limit } => too_large(path, *limit),
        error => unreadable(path, error),
    }
}

pub(super) fn too_large(path: &str, limit: u64) -> Diagnostic {
    let said = Said::new("file-too-large").text("most", (limit >> 20).to_string());
    Diagnostic::said(Severity::Error, Code::FileTooLarge, said).in_file(path)
}

fn unreadable(path: &str, error: &ReadError) -> Diagnostic {
    let said = Said::new("file-unreadable").text("fault", error.to_string());
    Diagnostic::said(Severity::Error, Code::FileUnreadable, said).in_file(path)
}

/// Takes the faults of a file. A file of a translation that cannot be read, whatever it is, does not keep
/// other languages from being published: what it holds is shown in another language meanwhile.
pub(super) fn settle(
    config: &Config,
    path: &str,
    faults: impl IntoIterator<Item = Diagnostic>,
    out: &mut Diagnostics,
) {
    let mut parts = path.split('/');
    let is_localized = matches!(parts.next(), Some("content" | "locales"));
    let locale = parts.next().filter(|locale| is_localized && *locale != config.source.as_str());
    for mut fault in faults {
        if locale.is_some() && fault.severity == Severity::Error {
            fault.severity = Severity::Warning;
            fault = fault.meanwhile(Said::new("meanwhile-text-borrowed"));
        }
        out.push(fault);
    }
}

//! Changes of files, gathered while they are found and made at the end.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Made;
use crate::diag::{SourceFile, Spanned};
use crate::text::markdown::Renamed;

/// Changes by the path of their file.
#[derive(Debug, Default)]
pub(super) struct Edits(BTreeMap<String, OfFile>);

/// A file, and what is put in place of what.
type OfFile = (Arc<SourceFile>, Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts `with` in place of what stands at `range`.
    pub(super) fn replace(&mut self, file: &Arc<SourceFile>, range: Range<usize>, with: String) {
        let of_file = self.0.entry(file.path().to_owned()).or_insert_with(|| (Arc::clone(file), Vec::new()));
        of_file.1.push((range, with));
    }

    /// Writes the page's new name where its old one is written in TOML.
    pub(super) fn rename(&mut self, named: &Spanned<String>, renamed: &Renamed<'_>) {
        // A value that nobody wrote stands for its default, and has no text of its own.
        let is_written = named.place.text().starts_with(['"', '\'']);
        if named.value == renamed.old && is_written {
            self.replace(&named.place.source, named.place.span.range(), quoted(renamed.new));
        }
    }

    /// The text of a file with its changes made, which are then forgotten.
    pub(super) fn take(&mut self, file: &Arc<SourceFile>) -> String {
        match self.0.remove(file.path()) {
            Some((file, edits)) => made(&file, edits),
            None => file.text().to_owned(),
        }
    }

    /// All other files with their changes made.
    pub(super) fn rest(self) -> impl Iterator<Item = Made> {
        self.0.into_values().map(|(file, edits)| {
            let text = made(&file, edits);
            (file, text)
        })
    }
}

fn made(file: &SourceFile, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    edits.dedup();
    let mut text = file.text().to_owned();
    for (range, with) in edits.into_iter().rev() {
        text.replace_range(range, &with);
    }
    text
}

/// A page's name between quotes of TOML: it has no quotes, backslashes or control characters.
pub(super) fn quoted(page: &str) -> String {
    format!("\"{page}\"")
}

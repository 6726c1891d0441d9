//! A campaign file as a pseudo build needs it: with all locales of that build, whichever it lists.

use std::sync::Arc;

use crate::diag::{Diagnostics, SourceFile};
use crate::source::toml::{self, Origin};

/// The file without its list of locales; a campaign that names none has all. `None` when it has no such
/// list.
pub(super) fn without_locales(source: &Arc<SourceFile>) -> Option<Arc<SourceFile>> {
    // What is wrong with the file is told when the catalog reads it.
    let mut told_elsewhere = Diagnostics::new();
    let place =
        toml::read(source.text(), &Origin::file(source), "campaign", &mut told_elsewhere, |table, _| {
            table.place_of("locales")
        })?;
    let mut text = source.text().to_owned();
    let range = place.span.range();
    // The lines stay where they are, so that other faults are told at their places.
    let lines = "\n".repeat(text.get(range.clone())?.matches('\n').count());
    text.replace_range(range, &format!("[{lines}]"));
    Some(SourceFile::new(source.path(), text))
}

//! The records after a page was renamed: what was current stays current.

use super::{Change, Decided};
use crate::catalog::{Catalog, SourceText, Unit};
use crate::l10n::record;
use crate::source::Inventory;
use crate::text::markdown::Renamed;

/// What changes of the ledgers, and of the texts behind them. `after` is the project with the
/// renaming made, but for its records.
pub fn records(before: &Catalog, after: &Catalog, inventory: &Inventory, decided: &Decided) -> Vec<Change> {
    let renamed = Renamed { old: &decided.old, new: &decided.new };
    let unit_after = |unit: &Unit| match unit {
        Unit::Page(page) if page == renamed.old => Unit::Page(renamed.new.to_owned()),
        unit => unit.clone(),
    };
    let text_after = |unit: &Unit, text: &SourceText| match unit {
        Unit::Page(page) => with_links(text, page, &renamed),
        Unit::Message(_) => text.clone(),
    };
    let records = record::renamed(before, after, &unit_after, &text_after);
    let files = records.files().into_iter().filter_map(|(path, new)| {
        let of_locale = inventory.ledgers.values().find(|file| file.path() == path);
        // A project without any record keeps none.
        let old = of_locale.or(inventory.made_from.as_ref().filter(|file| file.path() == path))?;
        (old.text() != new).then(|| Change { from: path.clone(), to: path, old: old.text().to_owned(), new })
    });
    files.collect()
}

/// A text that was kept, with its links as they are written after the renaming: what changed in a
/// page meanwhile is told by its words, not by the new name of another page.
fn with_links(text: &SourceText, page: &str, renamed: &Renamed<'_>) -> SourceText {
    let parts: Vec<_> = text.parts().iter().map(|part| part_with_links(part, page, renamed)).collect();
    SourceText::new(parts.iter().map(String::as_str))
}

fn part_with_links(part: &str, page: &str, renamed: &Renamed<'_>) -> String {
    let mut written = String::with_capacity(part.len());
    let mut rest = part;
    while let Some((before, after)) = rest.split_once("](") {
        written.push_str(before);
        written.push_str("](");
        let end = after.find(')').unwrap_or(after.len());
        let (destination, behind) = after.split_at(end);
        match renamed.destination(destination, page) {
            Some(again) => written.push_str(&again),
            None => written.push_str(destination),
        }
        rest = behind;
    }
    written + rest
}

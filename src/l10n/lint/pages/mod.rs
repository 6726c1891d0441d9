//! Translated pages beside their source page: blocks, links, and the language they are written in.
//!
//! The blocks of both pages are read once (`passage`), laid beside each other (`align`), and compared:
//! which are left out or added (`structure`), what they name (`marks`), what they say (`prose`), and which numbers.
//!
//! **Not here:** contacts, foreign addresses and components, which are held while the catalog is built.

mod align;
mod marks;
mod passage;
mod prose;
mod structure;

use crate::catalog::{Catalog, Page, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::shown::ShownText;

use super::numbers::Counterparts;
use passage::Passage;

pub(in crate::l10n) use passage::Sheet;
pub(in crate::l10n) use structure::{Comparison, compare};

pub(super) fn check_page(catalog: &Catalog, page: &Page) -> Diagnostics {
    let mut out = Diagnostics::new();
    let source_locale = &catalog.config.source;
    let Some(source) = page.translations.get(source_locale) else { return out };
    let source_sheet = Sheet::of(&page.id, source_locale, source);
    for (locale, translation) in page.texts().filter(|(locale, _)| *locale != source_locale) {
        let sheet = Sheet::of(&page.id, locale, translation);
        let comparison = compare(&source_sheet, &sheet, &mut out);
        marks::check(&comparison, &mut out);
        numbers(source, translation, &comparison, &mut out);
        if comparison.is_whole() {
            out.extend(odd_length(&comparison).map(|fault| fault.at(&translation.title.place)));
        }
        let setting = prose::Setting { source_locale, locale, source, translation };
        prose::check(&setting, &comparison, &mut out);
    }
    out
}

/// Holds the numbers of each block against those of its counterpart, and so those of the lines above the
/// text.
fn numbers(
    source: &Translation,
    translation: &Translation,
    comparison: &Comparison<'_, '_>,
    out: &mut Diagnostics,
) {
    let is_whole = comparison.is_whole();
    let above = Counterparts { theirs: above(source), ours: above(translation), once: false, is_whole };
    out.extend(above.check(&translation.source));
    for group in &comparison.groups {
        let (theirs, ours) = (texts_of(&group.theirs), texts_of(&group.ours));
        out.extend(Counterparts { theirs, ours, once: false, is_whole }.check(&translation.source));
    }
}

fn texts_of<'p>(blocks: &[&Passage<'p>]) -> Vec<&'p ShownText> {
    blocks.iter().flat_map(|block| block.texts.iter().copied()).collect()
}

/// The title and what else is written above the text.
fn above(translation: &Translation) -> Vec<&ShownText> {
    let is_above = |text: &&ShownText| {
        text.anchors.first().is_some_and(|(_, offset)| *offset < translation.text().markdown.start)
    };
    translation.text().texts.iter().filter(is_above).collect()
}

/// A page with fewer letters says little about how long its translation should be.
const FEWEST_LETTERS: usize = 400;

fn odd_length(comparison: &Comparison<'_, '_>) -> Option<Diagnostic> {
    let (theirs, ours) = (comparison.source.n_letters(), comparison.translation.n_letters());
    let percent = (100 * ours).checked_div(theirs)?;
    // Languages differ in length by a third; less than a half or more than twice is text.
    if theirs < FEWEST_LETTERS || (50..=200).contains(&percent) {
        return None;
    }
    let wanted = if percent < 50 { "longer" } else { "shorter" };
    let said = Said::new("page-length").count("percent", percent).text("wanted", wanted);
    Some(Diagnostic::said(Severity::Hint, Code::LengthOdd, said))
}

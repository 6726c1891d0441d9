//! Translated pages beside their source page: blocks, links, and the language they are written in.
//!
//! The blocks of both pages are read once (`passage`), laid beside each other (`align`), and compared:
//! which are left out or added (`structure`), what they name (`marks`), what they say (`prose`).
//!
//! **Not here:** contacts, foreign addresses and components, which are held while the catalog is built.

mod align;
mod marks;
mod passage;
mod prose;
mod structure;

use rayon::prelude::*;

use crate::catalog::{Catalog, Page};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};

pub(in crate::l10n) use passage::Sheet;
pub(in crate::l10n) use structure::{Comparison, compare};

/// Reports what is wrong with the translated pages.
pub(super) fn check(catalog: &Catalog, out: &mut Diagnostics) {
    let pages: Vec<_> = catalog.pages.values().collect();
    let found: Vec<_> = pages.par_iter().map(|page| check_page(catalog, page)).collect();
    found.into_iter().for_each(|faults| out.append(faults));
}

fn check_page(catalog: &Catalog, page: &Page) -> Diagnostics {
    let mut out = Diagnostics::new();
    let source_locale = &catalog.config.source;
    let Some(source) = page.translations.get(source_locale) else { return out };
    let source_sheet = Sheet::of(&page.id, source_locale, source);
    for (locale, translation) in page.texts().filter(|(locale, _)| *locale != source_locale) {
        let sheet = Sheet::of(&page.id, locale, translation);
        let comparison = compare(&source_sheet, &sheet, &mut out);
        marks::check(&comparison, &mut out);
        if comparison.is_whole() {
            out.extend(odd_length(&comparison).map(|fault| fault.at(&translation.title.place)));
        }
        let setting = prose::Setting { source_locale, locale, source, translation };
        prose::check(&setting, &comparison, &mut out);
    }
    out
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

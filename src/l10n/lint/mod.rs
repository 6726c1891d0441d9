//! What is wrong with translations, told to those who can mend it.
//!
//! [`check`] looks through the messages and pages of all translations beside their source text.
//! What it finds is shown meanwhile: a clumsy or a wrong sentence, or a count or age that differs from
//! its source. Faults that must not be shown at all, as a number that could be called, are found and
//! kept from readers while the catalog is built.
//!
//! Pages are looked at one by one by a [`PageLinter`], which needs nothing of other pages.

mod catalogues;
mod numbers;
mod page_linter;
mod pages;
mod stale;
mod terms;
mod text;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::source::Inventory;

pub use page_linter::{PageLinter, PageTexts};

/// Reports everything that is wrong with the translations.
pub fn check(catalog: &Catalog, inventory: &Inventory, out: &mut Diagnostics) {
    // Text that is made by rule is nobody's craft.
    if pseudo::is_in(&catalog.config) {
        return;
    }
    catalogues::check(catalog, inventory, out);
    let linter = PageLinter::new(&catalog.config, &catalog.term_rules);
    let pages: Vec<_> = catalog.pages.values().collect();
    let found: Vec<_> =
        pages.par_iter().map(|page| linter.check(&PageTexts::of(page, &catalog.config))).collect();
    found.into_iter().for_each(|faults| out.append(faults));
    linter.messages(catalog, out);
    stale::check(catalog, out);
}

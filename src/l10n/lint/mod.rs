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

use crate::catalog::{Catalog, Look};
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::source::Inventory;

pub use page_linter::{PageLinter, PageTexts};

/// Reports everything that is wrong with the translations.
pub fn check(catalog: &Catalog, inventory: &Inventory, out: &mut Diagnostics) {
    let look = look(catalog);
    let look = |page| {
        let mut faults = Diagnostics::new();
        look(page, &mut faults);
        faults
    };
    let pages: Vec<_> = catalog.pages.values().map(|page| &**page).collect();
    let found: Vec<_> = pages.into_par_iter().map(look).collect();
    found.into_iter().for_each(|faults| out.append(faults));
    check_beside_pages(catalog, inventory, out);
}

/// Reports what is wrong with messages and records, where somebody [looks](look) at pages as they are read.
pub fn check_beside_pages(catalog: &Catalog, inventory: &Inventory, out: &mut Diagnostics) {
    // Text that is made by rule is nobody's craft.
    if pseudo::is_in(&catalog.config) {
        return;
    }
    catalogues::check(catalog, inventory, out);
    PageLinter::new(&catalog.config, &catalog.term_rules).messages(catalog, out);
    stale::check(catalog, out);
}

/// Looks at pages while a catalog is built.
pub fn look(catalog: &Catalog) -> Look<'_> {
    let linter = PageLinter::new(&catalog.config, &catalog.term_rules);
    let is_made_by_rule = pseudo::is_in(&catalog.config);
    Box::new(move |page, out| {
        if !is_made_by_rule {
            out.append(linter.check(&PageTexts::of(page, &catalog.config)));
        }
    })
}

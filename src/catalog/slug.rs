//! Slugs of translations that would put two pages at one address.
//!
//! A translator chooses the last part of a page's address. If another page has it already, the page
//! keeps the name of its file, and no other page is lost.
//!
//! **Not here:** clashes that the source locale brings about; `site::plan` finds those.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::LocaleId;

/// Takes out the slugs that clash, and reports them.
pub(super) fn settle(catalog: &mut Catalog, out: &mut Diagnostics) {
    let locales: Vec<_> = catalog.config.locales.iter().map(|entry| entry.id.clone()).collect();
    for locale in locales.iter().filter(|locale| **locale != catalog.config.source) {
        for page in clashing(catalog, locale, out) {
            let page = catalog.pages.get_mut(&page);
            if let Some(translation) = page.and_then(|page| Arc::make_mut(page).translations.get_mut(locale))
            {
                Arc::make_mut(translation).slug = None;
            }
        }
    }
}

/// The pages whose slug another page has, or is called. Of two that chose one slug, neither gets it.
fn clashing(catalog: &Catalog, locale: &LocaleId, out: &mut Diagnostics) -> Vec<String> {
    let slugs = catalog.pages.values().filter_map(|page| {
        let slug = page.translations.get(locale)?.slug.as_ref()?;
        let (folder, _) = page.id.rsplit_once('/').unwrap_or(("", &page.id));
        let path = if folder.is_empty() { slug.value.clone() } else { format!("{folder}/{}", slug.value) };
        Some((path.to_lowercase(), page.id.as_str(), slug))
    });
    let slugs: Vec<_> = slugs.collect();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let names = catalog.pages.values().flat_map(|page| {
        let aliases = page.meta.aliases.iter().map(|alias| alias.value.as_str());
        std::iter::once(page.id.as_str()).chain(aliases).map(|path| (path.to_lowercase(), page.id.as_str()))
    });
    taken.insert("glossary".to_owned(), "glossary");
    taken.extend(names);
    let mut clashing = Vec::new();
    for (path, page, slug) in &slugs {
        let twin =
            slugs.iter().find(|(other, twin, _)| other == path && twin != page).map(|(_, twin, _)| *twin);
        let Some(other) = taken.get(path).copied().filter(|other| other != page).or(twin) else {
            continue;
        };
        let said = Said::new("slug-taken").text("slug", &slug.value).text("page", other);
        out.push(
            Diagnostic::said(Severity::Warning, Code::OutputClash, said)
                .at(&slug.place)
                .meanwhile(Said::new("meanwhile-slug-unused")),
        );
        clashing.push((*page).to_owned());
    }
    clashing
}

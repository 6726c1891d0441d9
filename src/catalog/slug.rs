//! Slugs of translations that would put two pages at one address.
//!
//! A translator chooses the last part of a page's address. If another page has it already, the page
//! keeps the name of its file, and no other page is lost.
//!
//! **Not here:** clashes that the source locale brings about; `site::plan` finds those.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Catalog, Page};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, Spanned};
use crate::source::LocaleId;

/// Takes out the slugs that clash, and reports them.
pub(super) fn settle(catalog: &mut Catalog, out: &mut Diagnostics) {
    let clashing = clashing(catalog, out);
    for (page, locale) in clashing {
        let page = catalog.pages.get_mut(&page);
        let translation = page.and_then(|page| Arc::make_mut(page).translations.get_mut(&locale));
        if let Some(translation) = translation {
            Arc::make_mut(translation).slug = None;
        }
    }
}

/// A slug that a translator chose.
struct Chosen<'c> {
    locale: &'c LocaleId,
    page: &'c str,
    /// Where it would put the page, in small letters.
    path: String,
    slug: &'c Spanned<String>,
}

/// The pages whose slug another page has, or is called. Of two that chose one slug, neither gets it.
fn clashing(catalog: &Catalog, out: &mut Diagnostics) -> Vec<(String, LocaleId)> {
    let chosen: Vec<_> = catalog.pages.values().flat_map(|page| chosen(catalog, page)).collect();
    if chosen.is_empty() {
        return Vec::new();
    }
    let mut taken: BTreeMap<String, &str> = BTreeMap::from([("glossary".to_owned(), "glossary")]);
    taken.extend(catalog.pages.values().flat_map(|page| {
        let aliases = page.meta.aliases.iter().map(|alias| alias.value.as_str());
        std::iter::once(page.id.as_str()).chain(aliases).map(|path| (path.to_lowercase(), page.id.as_str()))
    }));
    let mut rivals: BTreeMap<(&LocaleId, &str), Vec<&str>> = BTreeMap::new();
    for one in &chosen {
        rivals.entry((one.locale, &one.path)).or_default().push(one.page);
    }
    let mut clashing = Vec::new();
    for one in &chosen {
        let twin = rivals
            .get(&(one.locale, one.path.as_str()))
            .into_iter()
            .flatten()
            .find(|twin| **twin != one.page);
        let named = taken.get(&one.path).filter(|other| **other != one.page);
        let Some(other) = named.or(twin) else { continue };
        let said = Said::new("slug-taken").text("slug", &one.slug.value).text("page", *other);
        out.push(
            Diagnostic::said(Severity::Warning, Code::OutputClash, said)
                .at(&one.slug.place)
                .meanwhile(Said::new("meanwhile-slug-unused")),
        );
        clashing.push((one.page.to_owned(), one.locale.clone()));
    }
    clashing
}

fn chosen<'c>(catalog: &'c Catalog, page: &'c Page) -> impl Iterator<Item = Chosen<'c>> {
    let translations = page.translations.iter().filter(|(locale, _)| **locale != catalog.config.source);
    translations.filter_map(|(locale, translation)| {
        let slug = translation.slug.as_ref()?;
        let (folder, _) = page.id.rsplit_once('/').unwrap_or(("", &page.id));
        let path = if folder.is_empty() { slug.value.clone() } else { format!("{folder}/{}", slug.value) };
        Some(Chosen { locale, page: &page.id, path: path.to_lowercase(), slug })
    })
}

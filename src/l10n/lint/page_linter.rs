//! Looks at one page in all its languages.
//!
//! What holds for all pages (alphabets, small words, the rules for words of each language) is prepared
//! once; what holds for a source page, once for all its translations.
//!
//! **Not here:** other pages. A page can be looked at as soon as it is read, and dropped after.

use std::collections::BTreeMap;

use super::pages::{self, Layout};
use super::terms::Desk;
use super::text::Tongue;
use crate::catalog::{Catalog, Page, TermRules, Translation};
use crate::diag::Diagnostics;
use crate::source::{Config, LocaleId};

/// A page in all its languages.
pub struct PageTexts<'p> {
    /// Its path below `content/<locale>/`, without `.md`.
    pub id: &'p str,
    /// Its text in the source locale, if there is one without fault.
    pub source: Option<&'p Translation>,
    /// All texts that could be read, that of the source locale among them.
    pub texts: Vec<(&'p LocaleId, &'p Translation)>,
}

impl<'p> PageTexts<'p> {
    /// Those of a page of the catalog.
    pub fn of(page: &'p Page, config: &Config) -> Self {
        let source = page.translations.get(&config.source).map(|text| &**text);
        Self { id: &page.id, source, texts: page.texts().collect() }
    }
}

/// Everything that is needed to look at any page.
pub struct PageLinter<'l> {
    source: &'l LocaleId,
    tongues: BTreeMap<&'l LocaleId, Tongue<'l>>,
    desks: BTreeMap<&'l LocaleId, Desk<'l>>,
}

impl<'l> PageLinter<'l> {
    /// Prepares the languages of a project.
    pub fn new(config: &'l Config, rules: &'l BTreeMap<LocaleId, TermRules>) -> Self {
        let locales = config.locales.iter().map(|entry| &entry.id);
        let desks = rules.iter().filter_map(|(locale, rules)| Some((locale, Desk::new(rules)?)));
        Self {
            source: &config.source,
            tongues: locales.map(|locale| (locale, Tongue::of(locale, &config.source))).collect(),
            desks: desks.collect(),
        }
    }

    /// Tells what is wrong with the translations of a page, and which words should not stand in its texts.
    pub fn check(&self, page: &PageTexts<'_>) -> Diagnostics {
        let mut out = Diagnostics::new();
        let source = page.source.and_then(|text| self.lay_out(page.id, self.source, text));
        let source = source.map(pages::Source::new);
        for (locale, translation) in &page.texts {
            let ours = source.as_ref().filter(|_| *locale != self.source);
            let ours = ours.and_then(|source| Some((source, self.lay_out(page.id, locale, translation)?)));
            if let (Some((source, ours)), Some(tongue)) = (&ours, self.tongues.get(locale)) {
                pages::check(source, ours, tongue, &mut out);
            }
            if let Some(desk) = self.desks.get(locale) {
                let layouts = ours.as_ref().map(|(source, ours)| (&source.layout, ours));
                desk.page(translation, layouts, &mut out);
            }
        }
        out
    }

    fn lay_out<'p>(
        &self,
        page: &'p str,
        locale: &LocaleId,
        translation: &'p Translation,
    ) -> Option<Layout<'p>> {
        let tongue = self.tongues.get(locale)?;
        Some(Layout::of(page, locale, translation, tongue))
    }

    /// Tells which words should not stand in the messages.
    pub(super) fn messages(&self, catalog: &Catalog, out: &mut Diagnostics) {
        for (locale, desk) in &self.desks {
            desk.messages(catalog, locale, out);
        }
    }
}

//! Reads pages: the source page, and its translations beside it.
//!
//! What is wrong with a translation keeps it from readers and nobody else from anything: its page is
//! shown in another language meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::page::{self, Page};
use super::{Ledger, MadeFrom, ReviewStatus, SourceText, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::{Config, Ingredients, LocaleId, Made, PageFiles};
use crate::text::figures::Figures;
use crate::text::guard::{Guard, Home};
use crate::text::markdown::{Highlighter, Rules};

/// A page as it was read; `None` when it has no source page, or nothing could be read of that.
pub(super) type ReadPage = Made<Option<Arc<Page>>>;

/// What is known before pages are read.
pub(super) struct PageReader<'a> {
    pub(super) config: &'a Config,
    pub(super) guard: &'a Arc<Guard>,
    pub(super) ledgers: &'a BTreeMap<LocaleId, Arc<Ledger>>,
    pub(super) made_from: &'a MadeFrom,
    /// Another value whenever a ledger or a text that a translation was made from is.
    pub(super) records: &'a Arc<()>,
    pub(super) highlighter: &'a Highlighter,
}

impl PageReader<'_> {
    /// Reads the pages side by side, but for those whose files and surroundings are what they were.
    /// Faults come back in the order of the files.
    pub(super) fn read_all(
        &self,
        files: &BTreeMap<String, PageFiles>,
        before: Option<&BTreeMap<String, ReadPage>>,
        out: &mut Diagnostics,
    ) -> BTreeMap<String, ReadPage> {
        let around = Ingredients::new().and(self.guard).and(self.records);
        let mut read: BTreeMap<String, ReadPage> = BTreeMap::new();
        let mut changed = Vec::new();
        for (id, files) in files {
            let kept = before.and_then(|before| before.get(id));
            match kept.filter(|made| made.is_from_all(&around, files.values())) {
                Some(made) => _ = read.insert(id.clone(), made.clone()),
                None => changed.push((id, files, around.clone().and_all(files.values()))),
            }
        }
        let made: Vec<_> = changed
            .into_par_iter()
            .map(|(id, files, from)| {
                // They are told below, with those of the pages that were kept.
                let mut told_below = Diagnostics::new();
                let make = |out: &mut Diagnostics| self.read(id, files, out).map(Arc::new);
                (id.clone(), Made::again(None, from, &mut told_below, make))
            })
            .collect();
        read.extend(made);
        read.values().for_each(|made| made.tell(out));
        read
    }

    fn read(&self, id: &str, files: &PageFiles, out: &mut Diagnostics) -> Option<Page> {
        let source_locale = &self.config.source;
        let Some(source) = files.get(source_locale) else {
            for file in files.values() {
                let said =
                    Said::new("page-sourceless").text("page", id).text("source", source_locale.as_str());
                out.push(
                    Diagnostic::said(Severity::Warning, Code::PageSourceMissing, said)
                        .in_file(file.path())
                        .meanwhile(Said::new("meanwhile-page-unshown")),
                );
            }
            return None;
        };
        let read = self.file(id, source_locale, source, page::Half::Source, out);
        let page::ReadPage { meta, translation } = read?;
        let mut page = Page {
            id: id.to_owned(),
            meta: meta?,
            text: Arc::new(SourceText::of_page(&translation)),
            translations: BTreeMap::from([(source_locale.clone(), Arc::new(translation))]),
            unsound: BTreeMap::new(),
        };
        let figures = Figures::of(page.translations.values().flat_map(|source| &source.texts));
        for (locale, file) in files.iter().filter(|(locale, _)| *locale != source_locale) {
            let mut faults = Diagnostics::new();
            let unit = Unit::Page(id.to_owned());
            let mut read = self.file(id, locale, file, page::Half::Translated, &mut faults);
            if let Some(read) = &mut read {
                let ledger = self.ledgers.get(locale);
                read.translation.status = ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&unit));
                let figures = self.with_older(&figures, locale, &unit);
                for text in &read.translation.texts {
                    let found = self.guard.findings(&text.text);
                    figures.check(text, file, (&found, Home::Page), &mut faults);
                }
            }
            let translation = read.map(|read| Arc::new(read.translation));
            match (page::quarantine(faults, out), translation) {
                (true, Some(translation)) => {
                    page.translations.insert(locale.clone(), translation);
                }
                (_, translation) => {
                    page.unsound.insert(locale.clone(), translation);
                }
            }
        }
        page.share_heading_ids(source_locale);
        Some(page)
    }

    /// The figures of a source text and of the one that a translation was made from: that they differ
    /// makes the translation stale, and is no fault of its translator.
    fn with_older(&self, figures: &Figures, locale: &LocaleId, unit: &Unit) -> Figures {
        let mut figures = figures.clone();
        let entry = self.ledgers.get(locale).and_then(|ledger| ledger.entries.get(unit));
        let older = entry.and_then(|entry| self.made_from.get(&entry.fingerprint));
        older.into_iter().flat_map(SourceText::parts).for_each(|part| figures.add(part));
        figures
    }

    fn file(
        &self,
        id: &str,
        locale: &LocaleId,
        source: &Arc<SourceFile>,
        half: page::Half,
        out: &mut Diagnostics,
    ) -> Option<page::ReadPage> {
        let folder = format!("content/{locale}");
        let rules = Rules {
            locale,
            page: id,
            folder: &folder,
            hosts: &|host| self.guard.knows_host(host),
            highlighter: self.highlighter,
        };
        let read = page::read(source, half, &rules, out)?;
        for text in &read.translation.texts {
            self.guard.check_source(text, source, out);
        }
        Some(read)
    }
}

//! Reads pages: the source page, and its translations beside it.
//!
//! What is wrong with a translation keeps it from readers and nobody else from anything: its page is
//! shown in another language meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::page::{self, Page, PageMeta, Translation};
use super::{Ledger, MadeFrom, ReviewStatus, SourceText, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::{Config, Ingredients, LocaleId, Made, PageFiles};
use crate::text::figures::Figures;
use crate::text::guard::{Finding, Guard, Home};
use crate::text::markdown::{Highlighter, Rules};

/// A page as it was read.
pub(super) type ReadPage = Made<Arc<Read>>;

/// A page, and the files that it was read from.
#[derive(Debug)]
pub(super) struct Read {
    /// `None` when it has no source page, or nothing could be read of that.
    pub(super) page: Option<Arc<Page>>,
    /// Each file by itself, before it was held against the registry and against its source.
    files: BTreeMap<LocaleId, ParsedFile>,
}

/// A file of a page; `None` when it has no usable front matter.
type ParsedFile = Made<Option<Arc<Parsed>>>;

#[derive(Debug)]
struct Parsed {
    meta: Option<PageMeta>,
    translation: Translation,
    /// What there is to translate, of the source page.
    text: Option<Arc<SourceText>>,
}

/// What is known before pages are read.
pub(super) struct PageReader<'a> {
    pub(super) config: &'a Config,
    pub(super) guard: &'a Arc<Guard>,
    /// The hosts that the guard knows, which decide what is a link.
    pub(super) hosts: &'a Arc<BTreeSet<String>>,
    pub(super) ledgers: &'a BTreeMap<LocaleId, Arc<Ledger>>,
    pub(super) made_from: &'a MadeFrom,
    /// Another value whenever a ledger or a text that a translation was made from is.
    pub(super) records: &'a Arc<()>,
    pub(super) highlighter: &'a Highlighter,
    /// Pages that were read before from the same files: their source texts need not be made once more.
    pub(super) known: Option<&'a BTreeMap<String, Arc<Page>>>,
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
                let before = before.and_then(|before| before.get(id)).map(|made| &**made.part());
                let make = |out: &mut Diagnostics| Arc::new(self.read(id, files, before, out));
                (id.clone(), Made::again(None, from, &mut told_below, make))
            })
            .collect();
        read.extend(made);
        read.values().for_each(|made| made.tell(out));
        read
    }

    /// Reads the files of a page, which may be its source alone.
    pub(super) fn read(
        &self,
        id: &str,
        files: &PageFiles,
        before: Option<&Read>,
        out: &mut Diagnostics,
    ) -> Read {
        let source_locale = &self.config.source;
        let mut told = BTreeMap::new();
        let parsed = files.iter().map(|(locale, file)| {
            let before = before.and_then(|before| before.files.get(locale));
            let mut faults = Diagnostics::new();
            let parsed = self.parse(id, locale, file, before, &mut faults);
            let texts = parsed.part().iter().flat_map(|parsed| &parsed.translation.text().texts);
            let found = texts.map(|text| {
                let found = self.guard.findings(&text.text);
                self.guard.report(&found, text, file, Home::Page, &mut faults);
                found
            });
            let found: Vec<_> = found.collect();
            told.insert(locale, (faults, found));
            (locale.clone(), parsed)
        });
        let parsed: BTreeMap<_, _> = parsed.collect();
        out.append(told.remove(source_locale).unwrap_or_default().0);
        let Some(source) = parsed.get(source_locale) else {
            files.values().for_each(|file| out.push(sourceless(id, file, source_locale)));
            return Read { page: None, files: parsed };
        };
        let page = source.part().as_ref().and_then(|source| self.page(id, source));
        let page = page.map(|mut page| {
            let figures =
                Figures::of(page.translations.values().flat_map(|source| source.text().texts.iter()));
            for (locale, file) in files.iter().filter(|(locale, _)| *locale != source_locale) {
                let (faults, found) = told.remove(locale).unwrap_or_default();
                let parsed = parsed.get(locale).and_then(|made| made.part().as_ref());
                let translation = Translated { locale, file, parsed, faults, found };
                self.add(&mut page, translation, &figures, out);
            }
            page.share_heading_ids(source_locale);
            Arc::new(page)
        });
        Read { page, files: parsed }
    }

    /// The page with its source text alone.
    fn page(&self, id: &str, source: &Parsed) -> Option<Page> {
        let translation = Arc::new(source.translation.clone());
        Some(Page {
            id: id.to_owned(),
            meta: source.meta.clone()?,
            text: source.text.clone()?,
            translations: BTreeMap::from([(self.config.source.clone(), translation)]),
            unsound: BTreeMap::new(),
        })
    }

    /// Adds a translation, to those that are shown if there is nothing wrong with it.
    fn add(&self, page: &mut Page, read: Translated<'_>, figures: &Figures, out: &mut Diagnostics) {
        let Translated { locale, file, parsed, mut faults, found } = read;
        let unit = Unit::Page(page.id.clone());
        let translation = parsed.map(|parsed| {
            let mut translation = parsed.translation.clone();
            let ledger = self.ledgers.get(locale);
            translation.status = ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&unit));
            let figures = self.with_older(figures, locale, &unit);
            for (text, found) in translation.text().texts.iter().zip(&found) {
                figures.check(text, file, (found, Home::Page), &mut faults);
            }
            Arc::new(translation)
        });
        match (page::quarantine(faults, out), translation) {
            (true, Some(translation)) => _ = page.translations.insert(locale.clone(), translation),
            (_, translation) => _ = page.unsound.insert(locale.clone(), translation),
        }
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

    /// Reads one file by itself.
    fn parse(
        &self,
        id: &str,
        locale: &LocaleId,
        source: &Arc<SourceFile>,
        before: Option<&ParsedFile>,
        out: &mut Diagnostics,
    ) -> ParsedFile {
        let from = Ingredients::new().and(source).and(self.hosts);
        Made::again(before, from, out, |out| {
            let folder = format!("content/{locale}");
            let rules = Rules {
                locale,
                page: id,
                folder: &folder,
                hosts: &|host| self.guard.knows_host(host),
                highlighter: self.highlighter,
            };
            let is_source = *locale == self.config.source;
            let half = if is_source { page::Half::Source } else { page::Half::Translated };
            let page::ReadPage { meta, translation } = page::read(source, half, &rules, out)?;
            let text = is_source.then(|| self.source_text(id, &translation));
            Some(Arc::new(Parsed { meta, translation, text }))
        })
    }

    fn source_text(&self, id: &str, translation: &Translation) -> Arc<SourceText> {
        let known = self.known.and_then(|known| known.get(id));
        known.map_or_else(|| Arc::new(SourceText::of_page(translation)), |page| Arc::clone(&page.text))
    }
}

/// A translation of a page, on its way to it.
struct Translated<'a> {
    locale: &'a LocaleId,
    file: &'a Arc<SourceFile>,
    /// `None` when nothing could be read of it.
    parsed: Option<&'a Arc<Parsed>>,
    /// What is wrong with it.
    faults: Diagnostics,
    /// What the guard found in each of its texts.
    found: Vec<Vec<Finding>>,
}

fn sourceless(id: &str, file: &SourceFile, source: &LocaleId) -> Diagnostic {
    let said = Said::new("page-sourceless").text("page", id).text("source", source.as_str());
    Diagnostic::said(Severity::Warning, Code::PageSourceMissing, said)
        .in_file(file.path())
        .meanwhile(Said::new("meanwhile-page-unshown"))
}

//! The typed model of a project: everything that was read, checked and tied together.
//!
//! [`build`] makes a [`Catalog`] once; nobody changes it. Ids in it lead somewhere: a link to a
//! page that does not exist, a contact that may not be shown or a message without words has been
//! reported by then.
//!
//! **Not here:** output paths, campaigns' selections of pages, HTML around a page's text.

mod campaign;
mod citation;
pub mod contact;
mod freshness;
mod indicator;
mod ledger;
mod made_from;
mod page;
mod parity;
mod quiz;
mod register;
mod resolve;
mod slug;
mod source_text;
pub(crate) mod terms;
mod theme;
mod training;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::{Config, Date, Inventory, LocaleId, Media, PageFiles, RelPath};
use crate::text::figures::Figures;
use crate::text::fluent::{self, Marks, Messages};
use crate::text::guard::{Guard, Home};
use crate::text::markdown::{Highlighter, Rules};

pub use campaign::{Campaign, Tags};

pub use citation::{Citation, Citations, Firmness};
pub use contact::{Contact, Registry};
pub use freshness::{Change, Freshness, Freshnesses};
pub use indicator::{Basis, Indicator};
pub use ledger::{Entry as LedgerEntry, Ledger, ReviewStatus, Unit};
pub use made_from::MadeFrom;
pub use page::{Page, PageKind, PageMeta, Translation};
pub(crate) use quiz::names as quiz_names;
pub use quiz::{CertificateTerms, ItemNotes, Quiz, accepted_forms};
pub use source_text::SourceText;
pub use terms::TermRules;
pub use theme::{Colour, Theme};
pub use units::Units;

/// A project, read and checked.
#[derive(Debug)]
pub struct Catalog {
    /// `handbill.toml`.
    pub config: Arc<Config>,
    /// The day of the build.
    pub today: Date,
    /// The contact registry.
    pub registry: Arc<Registry>,
    /// Citations by key.
    pub citations: Arc<Citations>,
    /// Indicators in the order of their file.
    pub indicators: Arc<Vec<Indicator>>,
    /// Campaigns by id.
    pub campaigns: Arc<BTreeMap<String, Arc<Campaign>>>,
    /// Pages by id.
    pub pages: BTreeMap<String, Arc<Page>>,
    /// The module of each lesson, by page id.
    pub modules: BTreeMap<String, String>,
    /// Quizzes without fault in their logic, by id.
    pub quizzes: Arc<BTreeMap<String, Arc<Quiz>>>,
    /// Quizzes that have errors, which were told: nobody needs to report them as missing.
    pub faulty_quizzes: BTreeSet<String>,
    /// Images and documents by their path in the project.
    pub media: Arc<BTreeMap<RelPath, Media>>,
    /// All messages of all locales.
    pub messages: Arc<Messages>,
    /// The source text of every page and message.
    pub units: Units,
    /// What is known about translations, by locale.
    pub ledgers: BTreeMap<LocaleId, Arc<Ledger>>,
    /// The source texts that translations were made from.
    pub made_from: Arc<MadeFrom>,
    /// Which translations are not of the source text as it is.
    pub freshness: Freshnesses,
    /// What holds for the words of each language that says so.
    pub term_rules: Arc<BTreeMap<LocaleId, TermRules>>,
    /// The theme.
    pub theme: Arc<Theme>,
    /// What finds numbers and hosts that are not registered.
    pub guard: Arc<Guard>,
    /// Whether pages are made for translators, who are told which words come from which message. Off
    /// until a preview asks for it.
    pub marks: Marks,
}

impl Catalog {
    /// The units that a locale has itself, sound or not, with their source texts.
    pub fn translated(&self, locale: &LocaleId) -> impl Iterator<Item = (&Unit, &SourceText)> {
        self.units.translated(locale, &self.pages, &self.messages)
    }

    /// Whether readers of a locale are kept from its text of a page: a mistake on the page could hurt
    /// somebody, and numbers or duties have changed since it was translated.
    pub fn holds_back(&self, page: &Page, locale: &LocaleId) -> bool {
        let age = self.freshness.of(locale, &Unit::Page(page.id.clone()));
        page.meta.critical && matches!(age, Freshness::Stale(change) if change.is_dangerous())
    }
}

/// Reads every file of the inventory and ties them together. What is wrong is in `out`; what could
/// be read is in the catalog all the same, so that later rooms can report their own faults.
pub fn build(config: &Config, inventory: &Inventory, today: Date, out: &mut Diagnostics) -> Catalog {
    let registry =
        inventory.registries.get("contacts").map(|file| contact::read(file, out)).unwrap_or_default();
    contact::check(&registry, today, out);
    let citations =
        inventory.registries.get("sources").map(|file| citation::read(file, out)).unwrap_or_default();
    let indicators = inventory
        .registries
        .get("indicators")
        .map(|file| indicator::read(file, &citations, out))
        .unwrap_or_default();
    report_missing_registries(inventory, out);
    let theme = theme::read(&inventory.theme, out);
    let campaigns = read_campaigns(config, inventory, &registry, &theme, out);
    let term_rules = terms::read(config, &inventory.term_rules, out);
    let guard = Guard::new(register::registered(config, &registry, &citations, &campaigns));
    let ledgers: BTreeMap<_, _> = inventory
        .ledgers
        .iter()
        .map(|(locale, file)| (locale.clone(), Arc::new(ledger::read(file, out))))
        .collect();
    let made_from = inventory.made_from.as_ref().map(|file| MadeFrom::read(file, out)).unwrap_or_default();
    let older = made_from.figures_of_messages(&ledgers);
    let mut messages = fluent::load(config, &inventory.messages, &guard, &older, out);
    let known = Known { config, guard: &guard, ledgers: &ledgers, made_from: &made_from };
    let pages = read_pages(&known, inventory, out);
    let units = Units::of(&pages, &messages);
    let duties = term_rules.get(&config.source).map(TermRules::duty_words).unwrap_or_default();
    let freshness = Freshnesses::of_all(config, &units, (&pages, &messages), (&ledgers, &made_from), &duties);
    freshness::hold_back_labels(config, &freshness, &mut messages);
    let mut catalog = Catalog {
        config: Arc::new(config.clone()),
        today,
        registry: Arc::new(registry),
        citations: Arc::new(citations),
        indicators: Arc::new(indicators),
        campaigns: Arc::new(campaigns),
        modules: training::modules(&pages),
        pages,
        quizzes: Arc::default(),
        faulty_quizzes: BTreeSet::new(),
        media: Arc::clone(&inventory.media),
        messages: Arc::new(messages),
        units,
        ledgers,
        made_from: Arc::new(made_from),
        freshness,
        term_rules: Arc::new(term_rules),
        theme: Arc::new(theme),
        guard: Arc::new(guard),
        marks: Marks::Off,
    };
    let quizzes = quiz::read(&catalog, inventory, out);
    catalog.quizzes = Arc::new(quizzes.sound);
    catalog.faulty_quizzes = quizzes.left_out;
    resolve::pages(&mut catalog, out);
    slug::settle(&mut catalog, out);
    resolve::project(&catalog, out);
    training::check(&catalog, out);
    catalog
}

/// Reads the campaigns; a project without any has nothing to publish.
fn read_campaigns(
    config: &Config,
    inventory: &Inventory,
    registry: &Registry,
    theme: &Theme,
    out: &mut Diagnostics,
) -> BTreeMap<String, Arc<Campaign>> {
    let frame = campaign::Frame { config, registry, theme };
    let campaigns = inventory
        .campaigns
        .iter()
        .filter_map(|(id, file)| Some((id.clone(), Arc::new(campaign::read(id, file, &frame, out)?))))
        .collect();
    campaign::report_same_address(&campaigns, out);
    if inventory.campaigns.is_empty() {
        out.push(
            Diagnostic::error(Code::CampaignUnknown, "the project has no campaign")
                .in_file("campaigns")
                .help("start one with `handbill new campaign NAME`"),
        );
    }
    campaigns
}

fn report_missing_registries(inventory: &Inventory, out: &mut Diagnostics) {
    if !inventory.registries.contains_key("contacts") {
        out.push(
            Diagnostic::error(Code::ContactOrder, "there is no contact registry")
                .in_file("data/contacts.toml")
                .why("a page without a way to get help cannot leave the program")
                .help("write data/contacts.toml; `handbill init` shows one"),
        );
    }
    for (name, file) in &inventory.registries {
        if !matches!(name.as_str(), "contacts" | "sources" | "indicators") {
            out.push(
                Diagnostic::said(Severity::Hint, Code::FileUnexpected, Said::new("file-unread"))
                    .in_file(file.path()),
            );
        }
    }
}

/// Reads the pages side by side; results and faults come back in the order of the inventory.
fn read_pages(
    known: &Known<'_>,
    inventory: &Inventory,
    out: &mut Diagnostics,
) -> BTreeMap<String, Arc<Page>> {
    let highlighter = Highlighter::default();
    let reader = PageReader { known, highlighter: &highlighter };
    let read: Vec<_> = inventory
        .pages
        .par_iter()
        .map(|(id, files)| {
            let mut faults = Diagnostics::new();
            (reader.read(id, files, &mut faults), faults)
        })
        .collect();
    let mut pages = BTreeMap::new();
    for (page, faults) in read {
        out.append(faults);
        pages.extend(page.map(|page| (page.id.clone(), Arc::new(page))));
    }
    pages
}

/// What is known before pages are read.
struct Known<'a> {
    config: &'a Config,
    guard: &'a Guard,
    ledgers: &'a BTreeMap<LocaleId, Arc<Ledger>>,
    made_from: &'a MadeFrom,
}

struct PageReader<'a> {
    known: &'a Known<'a>,
    highlighter: &'a Highlighter,
}

impl PageReader<'_> {
    fn read(&self, id: &str, files: &PageFiles, out: &mut Diagnostics) -> Option<Page> {
        let source_locale = &self.known.config.source;
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
            text: SourceText::of_page(&translation),
            translations: BTreeMap::from([(source_locale.clone(), translation)]),
            unsound: BTreeMap::new(),
        };
        let figures = Figures::of(page.translations.values().flat_map(|source| &source.texts));
        for (locale, file) in files.iter().filter(|(locale, _)| *locale != source_locale) {
            let mut faults = Diagnostics::new();
            let unit = Unit::Page(id.to_owned());
            let mut read = self.file(id, locale, file, page::Half::Translated, &mut faults);
            if let Some(read) = &mut read {
                let ledger = self.known.ledgers.get(locale);
                read.translation.status = ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&unit));
                let figures = self.with_older(&figures, locale, &unit);
                for text in &read.translation.texts {
                    let found = self.known.guard.findings(&text.text);
                    figures.check(text, file, (&found, Home::Page), &mut faults);
                }
            }
            let translation = read.map(|read| read.translation);
            match (page::quarantine(faults, out), translation) {
                (true, Some(translation)) => {
                    page.translations.insert(locale.clone(), translation);
                }
                (_, translation) => {
                    page.unsound.insert(locale.clone(), translation);
                }
            }
        }
        Some(page)
    }

    /// The figures of a source text and of the one that a translation was made from: that they differ
    /// makes the translation stale, and is no fault of its translator.
    fn with_older(&self, figures: &Figures, locale: &LocaleId, unit: &Unit) -> Figures {
        let mut figures = figures.clone();
        let entry = self.known.ledgers.get(locale).and_then(|ledger| ledger.entries.get(unit));
        let older = entry.and_then(|entry| self.known.made_from.get(&entry.fingerprint));
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
            hosts: &|host| self.known.guard.knows_host(host),
            highlighter: self.highlighter,
        };
        let read = page::read(source, half, &rules, out)?;
        for text in &read.translation.texts {
            self.known.guard.check_source(text, source, out);
        }
        Some(read)
    }
}

/// The host of an `http` or `https` address, in small letters; `None` for anything else.
pub(crate) fn host_of(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let clean = url
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\'' | b'\\'));
    (plain && clean && host.contains('.') && !host.starts_with('.')).then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_read_from_plain_addresses_only() {
        assert_eq!(host_of("https://www.DHS.gov/hsi?x#y").as_deref(), Some("www.dhs.gov"));
        for url in
            ["ftp://a.org", "https://a", "https://a.org@evil.org/", "https://a.org:80/", "https://ä.org/"]
        {
            assert_eq!(host_of(url), None, "{url}");
        }
    }
}

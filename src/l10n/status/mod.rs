//! Where the translations of a project stand: what is translated, stale, missing or broken, what it
//! comes to in words, and what to do next.
//!
//! [`of`] computes it from the catalog; nothing of it is stored. `cli` prints it as text ([`text`]) or
//! JSON ([`json`]) and writes it as a page ([`board`]); [`shift`] tells of one unit what changed.
//!
//! **Not here:** the disk, the terminal, anything that changes what readers are shown.

pub mod board;
mod counts;
pub mod find;
pub mod json;
mod needs;
pub mod shift;
mod steps;
pub mod text;

use crate::catalog::{Catalog, Change, Freshness, LedgerEntry, Page, SourceText, Unit};
use crate::source::{Date, LocaleEntry, LocaleId};
use needs::Needs;

pub use counts::{Counts, Readers, Tally};

/// Where the translations of a project stand.
#[derive(Debug)]
pub struct Status<'c> {
    /// The project's day.
    pub today: Date,
    /// The locale that all others are translated from.
    pub source: &'c LocaleId,
    /// One entry for each locale asked for, in the project's order.
    pub locales: Vec<LocaleStatus<'c>>,
}

/// Where one locale stands.
#[derive(Debug)]
pub struct LocaleStatus<'c> {
    /// The locale.
    pub entry: &'c LocaleEntry,
    /// The campaigns asked for that have the locale.
    pub campaigns: Vec<&'c str>,
    /// Every unit there is to translate; with campaigns asked for, what these need.
    pub units: Vec<UnitStatus<'c>>,
    /// Lines of the ledger whose unit is gone, or is not translated any more.
    pub orphans: Vec<&'c Unit>,
}

/// Where one unit stands in a locale.
#[derive(Debug)]
pub struct UnitStatus<'c> {
    /// The unit.
    pub unit: &'c Unit,
    /// The file of the translation, also where it is still to be written.
    pub file: String,
    /// Where it stands.
    pub state: State,
    /// What of the source text has changed since, also where the translation is broken.
    pub change: Option<Change>,
    /// The source text.
    pub now: &'c SourceText,
    /// The source text that a stale translation was made from, if it was kept.
    pub made_from: Option<&'c SourceText>,
    /// Words of the source text.
    pub n_words: usize,
    /// The campaigns of the locale that need it.
    pub campaigns: Vec<&'c str>,
    /// What the ledger says of it.
    pub recorded: Option<&'c LedgerEntry>,
    /// The page, if it is one.
    pub page: Option<&'c Page>,
    /// Its title in the source locale, if it is a page.
    pub title: Option<&'c str>,
}

/// Where a unit stands. What is broken is nothing else beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Translated from the source text as it is.
    Current,
    /// Translated, and nobody recorded from what.
    Unrecorded,
    /// Translated, and the source text has changed since.
    Stale,
    /// Not translated.
    Missing,
    /// Translated with a fault, so that readers are shown another language.
    Broken,
}

impl State {
    /// Its word in text, JSON and pages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Unrecorded => "unrecorded",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Broken => "broken",
        }
    }
}

/// What a change touches, the most dangerous first.
pub(crate) fn touched(change: Change) -> Vec<&'static str> {
    let kinds = [
        (change.numbers, "numbers"),
        (change.duties, "duties"),
        (change.links, "links"),
        (change.words, "words"),
    ];
    kinds.into_iter().filter(|(is_touched, _)| *is_touched).map(|(_, kind)| kind).collect()
}

impl UnitStatus<'_> {
    /// What the change of its source text touches, the most dangerous first.
    pub fn touched(&self) -> Vec<&'static str> {
        self.change.map(touched).unwrap_or_default()
    }

    /// Whether it is a page on which a wrong number or duty could hurt somebody.
    pub fn is_critical(&self) -> bool {
        self.page.is_some_and(|page| page.meta.critical)
    }

    /// Whether a campaign needs it.
    fn is_needed_by(&self, campaign: Option<&str>) -> bool {
        campaign.is_none_or(|campaign| self.campaigns.contains(&campaign))
    }
}

/// Computes where the locales stand. Without campaigns or locales asked for, all of them are.
pub fn of<'c>(catalog: &'c Catalog, locales: &[LocaleId], campaigns: &[String]) -> Status<'c> {
    let source = &catalog.config.source;
    let needs = Needs::of(catalog);
    let asked =
        |entry: &&LocaleEntry| entry.id != *source && (locales.is_empty() || locales.contains(&entry.id));
    let locales = catalog.config.locales.iter().filter(asked);
    let locales = locales.map(|entry| locale(catalog, entry, campaigns, &needs)).collect();
    Status { today: catalog.today, source, locales }
}

fn locale<'c>(
    catalog: &'c Catalog,
    entry: &'c LocaleEntry,
    asked: &[String],
    needs: &Needs<'c>,
) -> LocaleStatus<'c> {
    let has_locale = catalog.campaigns.values().filter(|campaign| campaign.locales.contains(&entry.id));
    let is_asked = |id: &&str| asked.is_empty() || asked.iter().any(|asked| asked == id);
    let campaigns: Vec<_> = has_locale.map(|campaign| campaign.id.as_str()).filter(is_asked).collect();
    let units = catalog.units.iter().map(|(of, now)| unit(catalog, &entry.id, of, now));
    let mut units: Vec<_> = units
        .map(|mut unit| {
            unit.campaigns = needs.campaigns(unit.unit, &campaigns);
            unit
        })
        .collect();
    // A language of some sites only lacks nothing that none of them shows.
    let is_everywhere = campaigns.is_empty() || campaigns.len() == catalog.campaigns.len();
    units.retain(|unit| {
        let is_counted = asked.is_empty() && (is_everywhere || unit.state != State::Missing);
        is_counted || !unit.campaigns.is_empty()
    });
    let ledger = catalog.ledgers.get(&entry.id).into_iter().flat_map(|ledger| ledger.entries.keys());
    let orphans = ledger.filter(|unit| !is_translated(catalog, &entry.id, unit)).collect();
    LocaleStatus { entry, campaigns, units, orphans }
}

fn is_translated(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> bool {
    catalog.units.get(unit).is_some()
        && match unit {
            Unit::Page(id) => catalog.pages.get(id).is_some_and(|page| page.has_file(locale)),
            Unit::Message(name) => {
                catalog.messages.defines(locale, name) || catalog.messages.is_faulty(locale, name)
            }
        }
}

/// Where one unit stands in a locale. Which campaigns need it is not said.
pub fn unit<'c>(
    catalog: &'c Catalog,
    locale: &LocaleId,
    unit: &'c Unit,
    now: &'c SourceText,
) -> UnitStatus<'c> {
    let is_there = is_translated(catalog, locale, unit);
    let (is_broken, page) = match unit {
        Unit::Page(id) => {
            let page = catalog.pages.get(id);
            (page.is_some_and(|page| page.unsound.contains_key(locale)), page)
        }
        Unit::Message(name) => (!catalog.messages.defines(locale, name), None),
    };
    let source = page.and_then(|page| page.translations.get(&catalog.config.source));
    let recorded = catalog.ledgers.get(locale).and_then(|ledger| ledger.entries.get(unit));
    let recorded = recorded.filter(|_| is_there);
    let freshness = catalog.freshness.of(locale, unit);
    let state = match freshness {
        _ if !is_there => State::Missing,
        _ if is_broken => State::Broken,
        Freshness::Current => State::Current,
        Freshness::Unrecorded => State::Unrecorded,
        Freshness::Stale(_) => State::Stale,
    };
    let change = match freshness {
        Freshness::Stale(change) if is_there => Some(*change),
        _ => None,
    };
    let old = recorded.filter(|_| change.is_some());
    UnitStatus {
        unit,
        file: file(catalog, locale, unit),
        state,
        change,
        now,
        made_from: old.and_then(|entry| catalog.made_from.get(&entry.fingerprint)),
        n_words: now.n_words(),
        campaigns: Vec::new(),
        recorded,
        page: page.map(|page| &**page),
        title: source.map(|source| source.title.value.as_str()),
    }
}

/// The file of a translation: where it is, or where it is to be written.
pub(crate) fn file(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> String {
    let name = match unit {
        Unit::Page(id) => return format!("content/{locale}/{id}.md"),
        Unit::Message(name) => name,
    };
    if let Some(place) = catalog.messages.place(locale, name) {
        return place.source.path().to_owned();
    }
    let source = &catalog.config.source;
    let place = catalog.messages.place(source, name);
    let own =
        place.as_ref().and_then(|place| place.source.path().strip_prefix(&format!("locales/{source}/")));
    format!("locales/{locale}/{}", own.unwrap_or("interface.ftl"))
}

//! Writes down what translations were made from: the ledgers and the texts behind them.
//!
//! [`accept`] records a person's or a machine's word that translations say what the source says now.
//! [`bump`] records that a change of the source says nothing new. Both give back the files as they
//! shall be; `cli` writes them.

use std::collections::{BTreeMap, BTreeSet};

use super::diff::{is_spelling, n_changed_words};
use crate::catalog::{
    Catalog, Change, Freshness, Ledger, LedgerEntry, MadeFrom, ReviewStatus, SourceText, Unit,
};
use crate::source::LocaleId;

/// What version control has to know of the records, and in which file: where two changes meet, the lines
/// of both are kept.
pub const MERGED: (&str, &str) =
    (".gitattributes", "locales/**/*.lock merge=union\nlocales/made-from.lock merge=union\n");

/// The most words that a change may touch and still be called a slip of the pen.
const SLIP: usize = 6;

/// A page with less than this part of the letters of its source has not been translated. Chinese, the
/// shortest, has about a quarter of the letters of English.
const SHORTEST: usize = 10;

/// The records as they shall be.
#[derive(Debug, Clone)]
pub struct Records {
    /// The ledgers that changed.
    pub ledgers: BTreeMap<LocaleId, Ledger>,
    /// The texts that all ledgers name.
    pub made_from: MadeFrom,
    /// What was recorded.
    pub units: BTreeSet<(LocaleId, Unit)>,
}

impl Records {
    /// The files as they shall be, by their path in the project.
    pub fn files(&self) -> BTreeMap<String, String> {
        let ledgers = self
            .ledgers
            .iter()
            .map(|(locale, ledger)| (format!("locales/{locale}/translated.lock"), ledger.to_text()));
        let made_from = ("locales/made-from.lock".to_owned(), self.made_from.to_text());
        ledgers.chain([made_from]).collect()
    }
}

/// Who stands behind a translation.
#[derive(Debug, Clone)]
pub struct Signed {
    /// What was done.
    pub status: ReviewStatus,
    /// The day and the name, as the ledger keeps them; empty without a name.
    pub signature: String,
}

/// What to record.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// All that a locale has. A review stands: a person's word is not taken back unasked.
    All,
    /// These.
    Only(BTreeSet<Unit>),
}

/// What accepting came to.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The records as they shall be.
    pub records: Records,
    /// What is no translation that a reader could be shown: nothing is recorded of these.
    pub refused: BTreeMap<(LocaleId, Unit), Unfit>,
}

/// Why nothing can be recorded of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It has a fault, so that no reader sees it.
    Broken,
    /// It is a page with hardly any text, made from one with text.
    Empty,
}

/// Records that translations say what the source says now. What a locale does not have any more is
/// taken out of its ledger.
pub fn accept(catalog: &Catalog, chosen: &BTreeMap<LocaleId, Chosen>, signed: &Signed) -> Accepted {
    let mut ledgers = BTreeMap::new();
    let (mut units, mut refused) = (BTreeSet::new(), BTreeMap::new());
    for (locale, chosen) in chosen {
        let mut ledger = catalog.ledgers.get(locale).map(|ledger| Ledger::clone(ledger)).unwrap_or_default();
        let translated: BTreeMap<_, _> = catalog.translated(locale).collect();
        ledger.entries.retain(|unit, _| translated.contains_key(unit));
        for (unit, text) in translated {
            let stands =
                ledger.status(unit) == ReviewStatus::Reviewed && signed.status != ReviewStatus::Reviewed;
            let is_asked = match chosen {
                Chosen::All => !stands,
                Chosen::Only(chosen) => chosen.contains(unit),
            };
            if !is_asked {
                continue;
            }
            if let Some(unfit) = unfit(catalog, locale, unit) {
                refused.insert((locale.clone(), unit.clone()), unfit);
                continue;
            }
            let entry = LedgerEntry {
                fingerprint: text.fingerprint().to_owned(),
                status: signed.status,
                signature: signed.signature.clone(),
            };
            ledger.entries.insert(unit.clone(), entry);
            units.insert((locale.clone(), unit.clone()));
        }
        ledgers.insert(locale.clone(), ledger);
    }
    Accepted { records: records(catalog, ledgers, units), refused }
}

/// Whether what a locale has of a unit is kept from readers because of a fault, or is not there.
fn unfit(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> Option<Unfit> {
    let page = match unit {
        Unit::Page(id) => catalog.pages.get(id)?,
        Unit::Message(id) => return catalog.messages.is_faulty(locale, id).then_some(Unfit::Broken),
    };
    if page.unsound.contains_key(locale) {
        return Some(Unfit::Broken);
    }
    let n_letters = |locale: &LocaleId| {
        let body = page.translations.get(locale).map(|translation| translation.body());
        body.map(|body| body.chars().filter(|one| one.is_alphanumeric()).count())
    };
    let (n_letters, n_source) = (n_letters(locale)?, n_letters(&catalog.config.source)?);
    (n_letters * SHORTEST < n_source).then_some(Unfit::Empty)
}

/// What a bump came to.
#[derive(Debug, Clone)]
pub struct Bumped {
    /// The records as they shall be.
    pub records: Records,
    /// What changed by more than a slip: nothing is recorded of these.
    pub refused: Vec<Refused>,
}

/// A change that is more than a slip.
#[derive(Debug, Clone)]
pub struct Refused {
    /// The translation.
    pub locale: LocaleId,
    /// Of what.
    pub unit: Unit,
    /// What changed.
    pub change: Change,
    /// How many words, or `None` when the old text is not known.
    pub n_words: Option<usize>,
}

/// Records that the changes of these units since their translations were made say nothing new, in all
/// locales. Status and names stay. A change of numbers, links or duties, or of many words, is refused; on
/// a critical page, every change but of spelling is.
pub fn bump(catalog: &Catalog, chosen: &BTreeSet<Unit>) -> Bumped {
    let mut ledgers = BTreeMap::new();
    let (mut units, mut refused) = (BTreeSet::new(), Vec::new());
    for (locale, ledger) in &catalog.ledgers {
        let mut bumped = Ledger::clone(ledger);
        for unit in chosen {
            let Freshness::Stale(change) = catalog.freshness.of(locale, unit) else { continue };
            let (Some(entry), Some(now)) = (bumped.entries.get_mut(unit), catalog.units.get(unit)) else {
                continue;
            };
            let old = catalog.made_from.get(&entry.fingerprint);
            let n_words = old.map(|old| n_changed_words(old, now));
            let is_small = match old {
                Some(old) if is_critical(catalog, unit) => is_spelling(old, now),
                _ => n_words.is_some_and(|n| n <= SLIP),
            };
            let is_slip = !change.is_dangerous() && !change.links && is_small;
            if !is_slip {
                refused.push(Refused {
                    locale: locale.clone(),
                    unit: unit.clone(),
                    change: *change,
                    n_words,
                });
                continue;
            }
            entry.fingerprint = now.fingerprint().to_owned();
            units.insert((locale.clone(), unit.clone()));
        }
        if bumped != **ledger {
            ledgers.insert(locale.clone(), bumped);
        }
    }
    Bumped { records: records(catalog, ledgers, units), refused }
}

/// Whether a wrong word could hurt somebody.
fn is_critical(catalog: &Catalog, unit: &Unit) -> bool {
    matches!(unit, Unit::Page(id) if catalog.pages.get(id).is_some_and(|page| page.meta.critical))
}

/// The records with every text that a ledger names, as far as it is known, and no other.
pub(super) fn records(
    catalog: &Catalog,
    ledgers: BTreeMap<LocaleId, Ledger>,
    units: BTreeSet<(LocaleId, Unit)>,
) -> Records {
    let untouched = catalog.ledgers.iter().filter(|(locale, _)| !ledgers.contains_key(*locale));
    let all = untouched.map(|(_, ledger)| &**ledger).chain(ledgers.values());
    let mut made_from = MadeFrom::clone(&catalog.made_from);
    let mut named = BTreeSet::new();
    for (unit, entry) in all.flat_map(|ledger| &ledger.entries) {
        named.insert(entry.fingerprint.as_str());
        let now = catalog.units.get(unit).filter(|now| now.fingerprint() == entry.fingerprint);
        if let Some(now) = now {
            made_from.keep(now);
        }
    }
    made_from.retain(|fingerprint| named.contains(fingerprint));
    Records { made_from, units, ledgers }
}

/// The records after a page was renamed. What was current is current of the text as it is `after`;
/// what was not keeps the text that it was made from, as `text_after` gives it.
pub(super) fn renamed(
    before: &Catalog,
    after: &Catalog,
    unit_after: &dyn Fn(&Unit) -> Unit,
    text_after: &dyn Fn(&Unit, &SourceText) -> SourceText,
) -> Records {
    let mut kept = MadeFrom::default();
    let mut ledgers = BTreeMap::new();
    for (locale, ledger) in &before.ledgers {
        let mut renamed = Ledger::default();
        for (unit, entry) in &ledger.entries {
            let mut entry = entry.clone();
            let now = unit_after(unit);
            let is_current =
                before.units.get(unit).is_some_and(|text| text.fingerprint() == entry.fingerprint);
            let text = match is_current {
                true => after.units.get(&now).cloned(),
                false => before.made_from.get(&entry.fingerprint).map(|text| text_after(unit, text)),
            };
            if let Some(text) = text {
                entry.fingerprint = text.fingerprint().to_owned();
                kept.keep(&text);
            }
            renamed.entries.insert(now, entry);
        }
        ledgers.insert(locale.clone(), renamed);
    }
    Records { ledgers, made_from: kept, units: BTreeSet::new() }
}

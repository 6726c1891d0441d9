//! Whether a translation still says what its source says.
//!
//! Computed, never stored: the ledger names the source text a translation was made from, and here it
//! is compared with the source text as it is. `site` decides by it what readers are shown, `l10n`
//! tells translators.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::contact::WhoAnswers;
use super::made_from::MadeFrom;
use super::{Ledger, Page, SourceText, Unit, Units};
use crate::diag::Diagnostics;
use crate::source::{Config, Ingredients, LocaleId, Made};
use crate::text::fluent::Messages;
use crate::text::guard::numbers;
use crate::text::wording::{Reading, Wording};

/// What is known about the age of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Freshness {
    /// It was made from the source text as it is.
    Current,
    /// Nobody recorded what it was made from.
    Unrecorded,
    /// The source text has changed since.
    Stale(Change),
}

/// What of a source text has changed since a translation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Whether the old text is known. If it is not, all that follows is presumed.
    pub is_known: bool,
    /// Words.
    pub words: bool,
    /// Numbers, or contacts that stand for some.
    pub numbers: bool,
    /// Where links lead, and which sources are named.
    pub links: bool,
    /// A sentence that says what somebody must or must not do.
    pub duties: bool,
}

impl Change {
    /// Anything may have changed: the old text is not known.
    pub const UNKNOWN: Self = Self { is_known: false, words: true, numbers: true, links: true, duties: true };

    /// What has changed between two texts. A sentence is a duty when one of the words stands in it;
    /// without any words, every sentence is.
    pub fn between(old: &SourceText, new: &SourceText, duties: &[String]) -> Self {
        // A part that is kept may stand elsewhere. In those that are not, numbers that change places are as
        // wrong as new ones.
        let (left, added) = (Parsed::of(&without(old, new)), Parsed::of(&without(new, old)));
        let (old, new) = (Parsed::of(old), Parsed::of(new));
        let changed = old.sentences.symmetric_difference(&new.sentences);
        Self {
            is_known: true,
            words: old.words != new.words,
            numbers: left.numbers != added.numbers,
            links: left.links != added.links,
            duties: changed.into_iter().any(|sentence| is_duty(sentence, duties)),
        }
    }

    /// Whether the translation may tell somebody to do what would hurt them.
    pub fn is_dangerous(self) -> bool {
        self.numbers || self.duties
    }
}

/// The parts of a text that another one does not have.
fn without(text: &SourceText, other: &SourceText) -> SourceText {
    let mut kept: BTreeMap<&str, usize> = BTreeMap::new();
    other.parts().iter().for_each(|part| *kept.entry(part).or_default() += 1);
    let own = text.parts().iter().map(String::as_str);
    SourceText::new(own.filter(|part| match kept.get_mut(part).filter(|n| **n > 0) {
        Some(n) => {
            *n -= 1;
            false
        }
        None => true,
    }))
}

/// A text, taken apart.
#[derive(Default)]
struct Parsed {
    words: Vec<String>,
    sentences: BTreeSet<String>,
    numbers: Vec<String>,
    links: Vec<String>,
}

impl Parsed {
    fn of(text: &SourceText) -> Self {
        let mut parsed = Self::default();
        for part in text.parts() {
            let prose = parsed.targets(part);
            parsed.numbers.extend(numbers(&prose));
            parsed.words.extend(prose.split_whitespace().map(str::to_owned));
            let sentences = prose.split_inclusive(['.', '!', '?', ':', ';']);
            parsed.sentences.extend(sentences.map(|sentence| sentence.trim().to_owned()));
        }
        parsed
    }

    /// Takes the targets out of a part and returns the prose that is left.
    fn targets(&mut self, part: &str) -> String {
        let mut prose = String::with_capacity(part.len());
        let mut rest = part;
        while let Some(at) = rest.find(['<', ']']) {
            let (before, found) = rest.split_at(at);
            prose.push_str(before);
            let (open, close) = if found.starts_with('<') { ("<", '>') } else { ("](", ')') };
            match found.strip_prefix(open).and_then(|inside| inside.split_once(close)) {
                Some((target, after)) if !target.contains(' ') => {
                    self.target(target);
                    rest = after;
                }
                _ => {
                    prose.push_str(&found[..1]);
                    rest = &found[1..];
                }
            }
        }
        prose + rest
    }

    /// A contact stands for its number.
    fn target(&mut self, target: &str) {
        let list = if target.starts_with("contact:") { &mut self.numbers } else { &mut self.links };
        list.push(target.to_owned());
    }
}

fn is_duty(sentence: &str, duties: &[String]) -> bool {
    let reading = Reading::of(sentence);
    duties.is_empty() || duties.iter().any(|duty| Wording::new(duty).is_in(&reading))
}

/// What is not current, by unit or locale.
type Ages<K> = BTreeMap<K, Freshness>;

/// What ages are computed from.
pub(super) struct Ageing<'a> {
    pub(super) config: &'a Config,
    pub(super) units: &'a Units,
    pub(super) pages: &'a BTreeMap<String, Arc<Page>>,
    pub(super) messages: &'a Arc<Messages>,
    pub(super) ledgers: &'a BTreeMap<LocaleId, Arc<Ledger>>,
    pub(super) made_from: &'a MadeFrom,
    /// The words that make a sentence a duty.
    pub(super) duties: &'a [String],
    /// What ledgers, older texts and duties come from.
    pub(super) from: Ingredients,
}

impl Ageing<'_> {
    /// Compares what a locale has of a unit with the source text; `None` when it is current.
    fn age(&self, locale: &LocaleId, unit: &Unit, now: &SourceText) -> Option<Freshness> {
        let entry = self.ledgers.get(locale).and_then(|ledger| ledger.entries.get(unit));
        let Some(entry) = entry else { return Some(Freshness::Unrecorded) };
        if entry.fingerprint == now.fingerprint() {
            return None;
        }
        let old = self.made_from.get(&entry.fingerprint);
        let change = old.map_or(Change::UNKNOWN, |old| Change::between(old, now, self.duties));
        Some(Freshness::Stale(change))
    }

    fn locales(&self) -> impl Iterator<Item = &LocaleId> {
        self.config.locales.iter().map(|entry| &entry.id).filter(|id| **id != self.config.source)
    }

    fn of_page(&self, page: &Page) -> Ages<LocaleId> {
        let unit = Unit::Page(page.id.clone());
        let own = self.locales().filter(|locale| page.has_file(locale));
        own.filter_map(|locale| Some((locale.clone(), self.age(locale, &unit, &page.text)?))).collect()
    }

    fn of_messages(&self, locale: &LocaleId) -> Ages<Unit> {
        let has = |name: &str| self.messages.defines(locale, name) || self.messages.is_left_out(locale, name);
        let own =
            self.units.messages().iter().filter(|(unit, _)| matches!(unit, Unit::Message(name) if has(name)));
        own.filter_map(|(unit, now)| Some((unit.clone(), self.age(locale, unit, now)?))).collect()
    }
}

/// The ages of all translations. Those that are current are not in it.
#[derive(Debug, Clone)]
pub struct Freshnesses {
    pages: BTreeMap<String, Made<Arc<Ages<LocaleId>>>>,
    messages: Made<Arc<BTreeMap<LocaleId, Ages<Unit>>>>,
}

impl Freshnesses {
    /// Those of all locales that are translations; taken over from before for what is the same value.
    pub(super) fn of_all(ageing: &Ageing<'_>, before: Option<&Self>) -> Self {
        // There is nothing wrong with being old.
        let mut none = Diagnostics::new();
        let pages = ageing.pages.values().map(|page| {
            let before = before.and_then(|before| before.pages.get(&page.id));
            let kept = before.filter(|made| made.is_from_all(&ageing.from, std::iter::once(page)));
            let made = kept.cloned().unwrap_or_else(|| {
                let from = ageing.from.clone().and(page);
                Made::again(None, from, &mut none, |_| Arc::new(ageing.of_page(page)))
            });
            (page.id.clone(), made)
        });
        let pages = pages.collect();
        let from = ageing.from.clone().and(ageing.messages);
        let messages = Made::again(before.map(|before| &before.messages), from, &mut none, |_| {
            let of_locale = |locale: &LocaleId| (locale.clone(), ageing.of_messages(locale));
            Arc::new(ageing.locales().map(of_locale).collect())
        });
        Self { pages, messages }
    }

    /// How old a translation is. The source locale's own texts are always current.
    pub fn of(&self, locale: &LocaleId, unit: &Unit) -> &Freshness {
        let age = match unit {
            Unit::Page(id) => self.pages.get(id).and_then(|ages| ages.part().get(locale)),
            Unit::Message(_) => self.messages.part().get(locale).and_then(|ages| ages.get(unit)),
        };
        age.unwrap_or(&Freshness::Current)
    }

    /// The ages of messages, which are another value when any of them may be.
    pub(super) fn of_messages(&self) -> &Arc<BTreeMap<LocaleId, Ages<Unit>>> {
        self.messages.part()
    }
}

/// Keeps back the words that say who answers a call, where they are older than the registry's: readers
/// choose a line by them.
pub(super) fn without_old_labels(
    config: &Config,
    freshness: &Freshnesses,
    messages: &Arc<Messages>,
) -> Arc<Messages> {
    let mut held_back = BTreeSet::new();
    for locale in config.locales.iter().map(|entry| &entry.id) {
        for who in WhoAnswers::ALL {
            let id = format!("who-{}", who.key());
            let is_old = matches!(freshness.of(locale, &Unit::Message(id.clone())), Freshness::Stale(_));
            if is_old && messages.has(locale, &id, None) {
                held_back.insert((locale.clone(), id));
            }
        }
    }
    if held_back.is_empty() { Arc::clone(messages) } else { Arc::new(messages.holding_back(&held_back)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: &str, new: &str) -> Change {
        let duties = ["must".to_owned(), "have to".to_owned(), "licence*".to_owned(), "can't".to_owned()];
        Change::between(&SourceText::new([old]), &SourceText::new([new]), &duties)
    }

    #[test]
    fn a_change_is_told_by_what_it_touches() {
        let none = Change { is_known: true, words: false, numbers: false, links: false, duties: false };
        let table = [
            ("You can ask.", "You can  ask.", none),
            ("You can ask.", "You may ask.", Change { words: true, ..none }),
            ("You must ask.", "You should ask.", Change { words: true, duties: true, ..none }),
            ("A. You must ask.", "B. You must ask.", Change { words: true, ..none }),
            ("Within 24 hours.", "Within 48 hours.", Change { words: true, numbers: true, ..none }),
            ("In ٢٤ hours", "In 24 hours", Change { words: true, ..none }),
            ("<contact:a>.", "<contact:b>.", Change { numbers: true, ..none }),
            ("[Read](a.md).", "[Read](b.md).", Change { links: true, ..none }),
            ("You haven’t to go. Don’t.", "You go. Don’t.", Change { words: true, ..none }),
            ("You can’t ask.", "You ask.", Change { words: true, duties: true, ..none }),
            ("Hold a licence.", "Hold licences.", Change { words: true, duties: true, ..none }),
            ("So.<source:A>", "So.<source:B>", Change { links: true, ..none }),
            (
                "Police: <contact:a>. To talk: <contact:b>.",
                "Police: <contact:b>. To talk: <contact:a>.",
                Change { numbers: true, ..none },
            ),
            (
                "T: 5 years. U: 10 years.",
                "T: 10 years. U: 5 years.",
                Change { words: true, numbers: true, ..none },
            ),
            ("[Read](a.md) or [go](b.md).", "[Read](b.md) or [go](a.md).", Change { links: true, ..none }),
            ("a < b", "a < c", Change { words: true, ..none }),
        ];
        for (old, new, expected) in table {
            assert_eq!(change(old, new), expected, "{old} / {new}");
        }
    }

    #[test]
    fn numbers_that_move_with_their_whole_part_say_what_they_said() {
        let (old, new) = (
            ["Police: <contact:a>.", "[Talk](b.md) <contact:b>."],
            ["Police: <contact:b>.", "[Talk](b.md) <contact:a>."],
        );
        let between = |old: &[&str], new: &[&str]| {
            let text = |parts: &[&str]| SourceText::new(parts.iter().copied());
            Change::between(&text(old), &text(new), &["must".to_owned()])
        };
        let moved = between(&old, &[old[1], old[0]]);
        assert!(!moved.numbers && !moved.links && moved.words);
        assert!(between(&old, &new).numbers);
    }

    #[test]
    fn without_a_list_of_duties_every_changed_sentence_is_one() {
        let (old, new) = (SourceText::new(["You can ask."]), SourceText::new(["You may ask."]));
        assert!(Change::between(&old, &new, &[]).is_dangerous());
    }
}

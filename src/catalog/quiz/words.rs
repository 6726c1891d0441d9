//! The words of all quizzes in all locales: what is missing, and which language each question is
//! shown in.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::catalog::contact::Variables;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::LocaleId;
use crate::text::fluent::Args;

use super::assemble::Worded;
use super::bank::{Drafts, bank_of};
use super::item::ReadItem;
use super::names;
use super::question::{self, Question};
use super::read::Draft;
use super::wording::Wording;

/// What all questions are checked with.
pub(super) struct Shared<'a> {
    pub(super) variables: &'a Variables,
    pub(super) args: Args<'a>,
}

/// What was found about the words of one quiz.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) worded: Worded,
    pub(super) faults: Diagnostics,
}

/// Checks the words of every quiz in every locale of the project.
pub(super) fn check(catalog: &Catalog, drafts: &Drafts) -> BTreeMap<String, Found> {
    let variables = Variables::of(&catalog.registry);
    let shared = Shared { variables: &variables, args: variables.args() };
    let locales: Vec<_> =
        catalog.config.locales.par_iter().map(|entry| Wording::of(catalog, &entry.id)).collect();
    let Some(source) = locales.iter().find(|words| words.is_source()) else {
        return BTreeMap::new();
    };
    let desk = Desk { drafts, shared: &shared, source, locales: &locales };
    let found: Vec<_> = drafts.par_iter().map(|(id, draft)| (id.clone(), desk.quiz(draft))).collect();
    found.into_iter().collect()
}

struct Desk<'a> {
    drafts: &'a Drafts,
    shared: &'a Shared<'a>,
    source: &'a Wording<'a>,
    locales: &'a [Wording<'a>],
}

impl Desk<'_> {
    fn quiz(&self, draft: &Draft) -> Found {
        let mut found = Found::default();
        let mut askable: BTreeMap<&LocaleId, BTreeSet<&str>> = BTreeMap::new();
        for words in self.locales {
            let untold = self.is_untold(draft, words);
            if !untold {
                name(draft, words, &mut found.faults);
            }
            if draft.items.is_empty() {
                continue;
            }
            if untold {
                found.faults.push(untranslated(draft, words.locale));
                continue;
            }
            let items = draft.items.iter();
            let sound = items.filter(|item| self.item(draft, item, words, &mut found.faults));
            askable.insert(words.locale, sound.map(|item| item.id.value.as_str()).collect());
        }
        for words in self.locales {
            let chain = words.catalog.messages.chain(words.locale);
            let worded_in = |item: &ReadItem| {
                let mut near = chain.iter().filter(|locale| {
                    askable.get(locale).is_some_and(|items| items.contains(item.id.value.as_str()))
                });
                (item.id.value.clone(), near.next().unwrap_or(self.source.locale).clone())
            };
            let worded = draft.items.iter().map(worded_in).collect();
            found.worded.insert(words.locale.clone(), worded);
        }
        found
    }

    /// Whether a translation has no message of the questions at all.
    fn is_untold(&self, draft: &Draft, words: &Wording<'_>) -> bool {
        let Some(bank) = bank_of(self.drafts, draft).filter(|bank| !bank.items.is_empty()) else {
            return false;
        };
        let has = |item: &ReadItem| {
            let message = message(bank, item);
            words.message_place(&message).is_some() || self.is_told_nearby(&message, words)
        };
        !words.is_source() && !bank.items.iter().any(has)
    }

    /// Whether a question can be asked in a locale's own words.
    fn item(&self, draft: &Draft, item: &ReadItem, words: &Wording<'_>, out: &mut Diagnostics) -> bool {
        let message = message(draft, item);
        let question =
            Question { shared: self.shared, words, source_words: self.source, item, message: &message };
        if words.message_place(&message).is_some() {
            return question::check(&question, out);
        }
        if words.is_source() || !self.is_told_nearby(&message, words) {
            let said = Said::new("quiz-question-wordless")
                .text("question", question.name())
                .text("locale", words.locale.as_str())
                .text("message", &message)
                .text("quiz", &draft.id);
            out.push(question.fault(Code::QuizWords, said).at(&item.id.place).about(words.locale.as_str()));
        }
        false
    }

    /// Whether the locale's chain has the message before it comes to the source, as a regional locale
    /// has what its language has.
    fn is_told_nearby(&self, message: &str, words: &Wording<'_>) -> bool {
        let messages = &words.catalog.messages;
        let chain = messages.chain(words.locale).iter();
        chain.filter(|locale| *locale != self.source.locale).any(|locale| messages.has(locale, message, None))
    }
}

/// The id of the message that words a question.
pub(super) fn message(bank: &Draft, item: &ReadItem) -> String {
    names::item(&bank.id, &item.id.value)
}

fn untranslated(draft: &Draft, locale: &LocaleId) -> Diagnostic {
    // As with a page that is not translated: nothing is broken, there is only something to do.
    let said = Said::new("quiz-untranslated")
        .text("quiz", &draft.id)
        .text("locale", locale.as_str())
        .count("questions", draft.items.len());
    Diagnostic::said(Severity::Hint, Code::QuizWords, said).at(&draft.place()).about(locale.as_str())
}

/// Checks the name and description of a quiz.
fn name(draft: &Draft, words: &Wording<'_>, out: &mut Diagnostics) {
    let id = names::quiz(&draft.id);
    let messages = &words.catalog.messages;
    if messages.is_left_out(words.locale, &id) {
        return;
    }
    let nearby = |attribute: Option<&str>| {
        let mut chain = messages.chain(words.locale).iter();
        chain.any(|locale| {
            (words.is_source() || *locale != words.catalog.config.source)
                && messages.has(locale, &id, attribute)
        })
    };
    for attribute in [None, Some("description")] {
        if nearby(attribute) {
            continue;
        }
        let said = match attribute {
            Some(_) => Said::new("quiz-undescribed"),
            None => Said::new("quiz-nameless"),
        };
        let said = said.text("quiz", &draft.id).text("locale", words.locale.as_str()).text("message", &id);
        let severity = if words.is_source() { Severity::Error } else { Severity::Warning };
        let place = words.message_place(&id).unwrap_or_else(|| draft.place());
        out.push(Diagnostic::said(severity, Code::QuizWords, said).at(&place));
    }
}

//! One question in one language: whether it can be asked in these words.
//!
//! What cannot be asked is an error in the source locale. In a translation it is a warning, and the
//! whole question is shown in another language: half a question in each could say what is not true.

use std::collections::BTreeSet;

use crate::catalog::{Freshness, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::quiz::{PairForm, Task};
use crate::source::did_you_mean;
use crate::source::toml::suggestion;

use super::attributes::{Attribute, Need, attributes};
use super::item::ReadItem;
use super::variable;
use super::wording::Wording;
use super::{answers, legible, words::Shared};

/// For so many texts is guessed what they were meant for. Where there are more, it is no slip.
const GUESSES: usize = 100;

/// A question's message in one locale, being looked through.
pub(super) struct Question<'a> {
    pub(super) shared: &'a Shared<'a>,
    pub(super) words: &'a Wording<'a>,
    pub(super) source_words: &'a Wording<'a>,
    pub(super) item: &'a ReadItem,
    pub(super) message: &'a str,
}

impl<'a> Question<'a> {
    /// The gaps of its sentence, if it has one.
    pub(super) fn gaps(&self) -> &'a [String] {
        match &self.item.task {
            Some(Task::Pairs { form: PairForm::Gap, prompts, .. }) => prompts,
            _ => &[],
        }
    }

    /// A fault that keeps the question from being asked in these words.
    pub(super) fn fault(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        if self.words.is_source() {
            return Diagnostic::error(code, message);
        }
        Diagnostic::warning(code, message)
            .why("until it is mended, readers of this language see the whole question in another language")
    }

    /// What messages call it.
    pub(super) fn name(&self) -> String {
        format!("the question `{}`", self.item.id.value)
    }

    /// Where a text is written, or its message when it is not.
    pub(super) fn place(&self, attribute: &str) -> Place {
        let place = self.words.place(self.message, Some(attribute));
        place.or_else(|| self.words.message_place(self.message)).unwrap_or_else(|| self.item.id.place.clone())
    }
}

/// Looks through a question that the locale has a message for. Returns whether it can be asked.
pub(super) fn check(question: &Question<'_>, out: &mut Diagnostics) -> bool {
    let (words, id) = (question.words, question.message);
    let Some(place) = words.message_place(id) else {
        return false;
    };
    if words.catalog.messages.is_left_out(words.locale, id) {
        // The fault that it is left out for was told.
        return false;
    }
    let attributes = attributes(question.item);
    let mut sound = !is_stale(question, &place, out);
    if !words.has(id, None) {
        out.push(
            question
                .fault(Code::QuizWords, format!("`{id}` asks nothing"))
                .at(&place)
                .help(format!("write the question behind `{id} =`")),
        );
        sound = false;
    }
    sound &= are_there(question, &attributes, &place, out);
    tell_obsolete(question, &attributes, out);
    sound &= variable::check(question, &attributes, out);
    sound &= legible::check(question, &attributes, out);
    answers::check(question, &attributes, out) && sound
}

/// Whether a translation was made from another question than the one that stands in the source now.
fn is_stale(question: &Question<'_>, place: &Place, out: &mut Diagnostics) -> bool {
    let words = question.words;
    let unit = Unit::Message(question.message.to_owned());
    let stale = matches!(words.catalog.freshness.of(words.locale, &unit), Freshness::Stale(_));
    if stale {
        out.push(
            question
                .fault(Code::QuizStale, format!("`{}` was changed after it was translated", question.message))
                .at(place)
                .help(format!(
                    "bring it in line with the source, then record it with `handbill l10n accept message:{} --locale {} --status draft`",
                    question.message, words.locale
                )),
        );
    }
    stale
}

/// Whether no text is missing that the question needs, or that the source has.
fn are_there(
    question: &Question<'_>,
    attributes: &[Attribute],
    place: &Place,
    out: &mut Diagnostics,
) -> bool {
    let (words, id) = (question.words, question.message);
    let mut complete = true;
    let strangers = strangers(question, attributes);
    for attribute in attributes {
        let name = Some(attribute.name.as_str());
        if words.has(id, name) {
            continue;
        }
        let in_source = !words.is_source() && question.source_words.has(id, name);
        if attribute.need == Need::Must || in_source {
            complete = false;
            let near = did_you_mean(&attribute.name, strangers.iter().take(GUESSES).map(String::as_str))
                .map_or_else(String::new, |near| format!("; is it `.{near}`?"));
            out.push(
                question
                    .fault(Code::QuizWords, format!("`{id}` has no words for {}", attribute.of))
                    .at(place)
                    .help(format!("write `.{} = …` below it{near}", attribute.name)),
            );
        } else if attribute.need == Need::Should && words.is_source() {
            out.push(
                Diagnostic::warning(
                    Code::QuizFeedback,
                    format!("{} of {} says nothing to whoever chose it", attribute.of, question.name()),
                )
                .at(&words.place(id, Some(&format!("o{}", &attribute.name[1..]))).unwrap_or(place.clone()))
                .why("a wrong answer is where somebody learns, if it is told why")
                .help(format!("write `.{} = …`: what to look at instead, without blame", attribute.name)),
            );
        }
    }
    complete
}

/// Attributes that the question has no use for.
fn strangers(question: &Question<'_>, attributes: &[Attribute]) -> Vec<String> {
    let known: BTreeSet<_> = attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    let written = question.words.catalog.messages.attributes(question.words.locale, question.message);
    written.filter(|name| !known.contains(name)).map(str::to_owned).collect()
}

fn tell_obsolete(question: &Question<'_>, attributes: &[Attribute], out: &mut Diagnostics) {
    // Nobody knows what belongs to a task that could not be read.
    if question.item.task.is_none() || !question.item.is_whole {
        return;
    }
    let known: Vec<_> = attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    for (index, stranger) in strangers(question, attributes).into_iter().enumerate() {
        out.push(
            Diagnostic::warning(
                Code::QuizObsolete,
                format!("nothing of `{}` is called `.{stranger}`", question.message),
            )
            .at(&question.place(&stranger))
            .why("these words are never shown")
            .help(
                match did_you_mean(&stranger, known.iter().copied().filter(|_| index < GUESSES)) {
                    Some(near) => format!("{} Otherwise take them out", suggestion(&stranger, &[near])),
                    None => "take them out".to_owned(),
                },
            ),
        );
    }
}

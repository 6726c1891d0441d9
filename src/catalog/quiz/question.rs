//! One question in one language: whether it can be asked in these words.
//!
//! What cannot be asked is an error in the source locale. In a translation it is a warning, and the
//! whole question is shown in another language: half a question in each could say what is not true.

use std::collections::BTreeSet;

use crate::catalog::{Freshness, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::quiz::{PairForm, Task};
use crate::source::did_you_mean;

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
    pub(super) fn fault(&self, code: Code, said: Said) -> Diagnostic {
        if self.words.is_source() {
            return Diagnostic::said(Severity::Error, code, said);
        }
        Diagnostic::said(Severity::Warning, code, said).because(Said::new("quiz-question-borrowed"))
    }

    /// Its id, which messages call it by.
    pub(super) fn name(&self) -> &'a str {
        &self.item.id.value
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
            question.fault(Code::QuizWords, Said::new("quiz-question-empty").text("message", id)).at(&place),
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
        let said = Said::new("quiz-question-stale")
            .text("message", question.message)
            .text("locale", words.locale.as_str());
        out.push(question.fault(Code::QuizStale, said).at(place));
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
            let near = did_you_mean(&attribute.name, strangers.iter().take(GUESSES).map(String::as_str));
            let help = match near {
                Some(near) => Said::new("help-part-renamed").text("near", near),
                None => Said::new("help-part-below"),
            };
            let said = Said::new("quiz-part-missing").text("message", id).said("part", attribute.of.clone());
            out.push(
                question
                    .fault(Code::QuizWords, said)
                    .at(place)
                    .advising(help.text("attribute", &attribute.name)),
            );
        } else if attribute.need == Need::Should && words.is_source() {
            let said = Said::new("quiz-part-silent")
                .said("part", attribute.of.clone())
                .text("question", question.name())
                .text("attribute", &attribute.name);
            out.push(
                Diagnostic::said(Severity::Warning, Code::QuizFeedback, said).at(&words
                    .place(id, Some(&format!("o{}", &attribute.name[1..])))
                    .unwrap_or(place.clone())),
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
        let help = match did_you_mean(&stranger, known.iter().copied().filter(|_| index < GUESSES)) {
            Some(near) => Said::new("help-near-or-remove").text("near", near),
            None => Said::new("help-remove-words"),
        };
        let said =
            Said::new("quiz-part-unknown").text("message", question.message).text("attribute", &stranger);
        out.push(
            Diagnostic::said(Severity::Warning, Code::QuizObsolete, said)
                .at(&question.place(&stranger))
                .advising(help),
        );
    }
}

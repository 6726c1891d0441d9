//! What is known about the translation of an output's words.
//!
//! Views show it to the reader, and the audit is told to expect it. A page has the status of its
//! text and of the messages that blocks in it show, whichever is lowest; the words of a generated
//! page are messages.
//!
//! **Not here:** reading ledgers, the notice itself.

use super::plan::{Output, Shows};
use crate::catalog::{Catalog, Freshness, Named, Page, Quiz, ReviewStatus, Translation, Unit, quiz_names};
use crate::diag::Spanned;
use crate::source::LocaleId;

impl Output {
    /// The status of the words of an output. `None` where it makes no claim: the chooser shows one
    /// line of each locale, and a redirect is gone before it is read.
    pub fn status(&self, catalog: &Catalog) -> Option<ReviewStatus> {
        match &self.shows {
            Shows::Page { translation, written_in, .. } => {
                let shown = shown_messages(catalog, &translation.named);
                Some(page_status(catalog, translation, written_in, &shown))
            }
            Shows::Glossary { .. } => {
                Some(lowest(catalog, self.borrowed_from().unwrap_or(&self.locale), is_of_glossary))
            }
            Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => {
                Some(quiz_status(catalog, self.borrowed_from().unwrap_or(&self.locale), quiz))
            }
            Shows::Records(_) => Some(lowest(catalog, &self.locale, |id| id.starts_with("desk-"))),
            Shows::NotFound | Shows::RootNotFound => {
                Some(lowest(catalog, &self.locale, |id| id.starts_with("not-found-")))
            }
            Shows::Chooser | Shows::Redirect { .. } => None,
        }
    }
}

impl Output {
    /// Whether words of it were translated from an older text than there is now. Questions of quizzes are
    /// not among them: those are shown in another language then.
    pub fn is_stale(&self, catalog: &Catalog) -> bool {
        let are_old = |locale: &LocaleId, is_shown: &dyn Fn(&str) -> bool| {
            let shown = catalog.messages.ids(locale).filter(|id| is_shown(id));
            shown.into_iter().any(|id| is_old(catalog, locale, &Unit::Message(id.to_owned())))
        };
        match &self.shows {
            Shows::Page { page, translation, written_in } => {
                let shown = shown_messages(catalog, &translation.named);
                is_page_stale(catalog, page, written_in, &shown)
            }
            Shows::Glossary { .. } => are_old(self.borrowed_from().unwrap_or(&self.locale), &is_of_glossary),
            Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => {
                are_old(self.borrowed_from().unwrap_or(&self.locale), &|id| is_around_quiz(quiz, id))
            }
            Shows::Records(_) => are_old(&self.locale, &|id| id.starts_with("desk-")),
            Shows::NotFound | Shows::RootNotFound => {
                are_old(&self.locale, &|id| id.starts_with("not-found-"))
            }
            Shows::Chooser | Shows::Redirect { .. } => false,
        }
    }
}

fn is_of_glossary(id: &str) -> bool {
    id.starts_with("glossary-") || id.starts_with("term-")
}

/// The name of a quiz, and the words around all quizzes, which are not the names of others.
fn is_around_quiz(quiz: &Quiz, id: &str) -> bool {
    id == quiz.name_message() || (id.starts_with("quiz-") && !id.starts_with(quiz_names::QUIZ))
}

/// The status of a page whose blocks show some messages.
pub(super) fn page_status(
    catalog: &Catalog,
    translation: &Translation,
    written_in: &LocaleId,
    shown: &[String],
) -> ReviewStatus {
    let own = shown.iter().filter(|id| catalog.messages.has(written_in, id, None));
    own.map(|id| message_status(catalog, written_in, id)).fold(translation.status, ReviewStatus::min)
}

/// Whether a page whose blocks show some messages is older than its source.
pub(super) fn is_page_stale(catalog: &Catalog, page: &Page, written_in: &LocaleId, shown: &[String]) -> bool {
    is_old(catalog, written_in, &Unit::Page(page.id.clone()))
        || shown.iter().any(|id| is_old(catalog, written_in, &Unit::Message(id.clone())))
}

fn is_old(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> bool {
    matches!(catalog.freshness.of(locale, unit), Freshness::Stale(_))
}

/// The messages that the blocks in a page's text show.
pub(super) fn shown_messages(catalog: &Catalog, named: &Named) -> Vec<String> {
    let mut shown = Vec::new();
    for industry in &named.industries {
        let names_it = |named: &Spanned<String>| named.value == **industry;
        for indicator in catalog.indicators.iter().filter(|sign| sign.industries.iter().any(names_it)) {
            shown.push(indicator.group(industry));
            shown.push(format!("indicator-{}", indicator.id.value));
        }
    }
    shown.extend(named.steps.iter().map(|id| format!("step-{id}")));
    shown.extend(named.terms.iter().map(|id| format!("term-{id}")));
    shown.sort_unstable();
    shown.dedup();
    shown
}

/// The lowest status of some messages, as a reader of the locale sees them.
fn lowest(catalog: &Catalog, locale: &LocaleId, is_shown: impl Fn(&str) -> bool) -> ReviewStatus {
    let source = &catalog.config.source;
    if locale == source {
        return ReviewStatus::Source;
    }
    let shown = catalog.messages.ids(source).filter(|id| is_shown(id));
    shown.map(|id| message_status(catalog, locale, id)).min().unwrap_or(ReviewStatus::Draft)
}

/// The lowest status of the words of a quiz: its items, its name, and the words around all quizzes,
/// which are not the names of others. An item that is shown in another language says so
/// itself.
fn quiz_status(catalog: &Catalog, locale: &LocaleId, quiz: &Quiz) -> ReviewStatus {
    if locale == &catalog.config.source {
        return ReviewStatus::Source;
    }
    let own = quiz.worded.get(locale).into_iter().flatten().filter(|(_, worded_in)| *worded_in == locale);
    let items = own.map(|(item, _)| message_status(catalog, locale, &quiz.message(item)));
    let around = lowest(catalog, locale, |id| is_around_quiz(quiz, id));
    items.fold(around, ReviewStatus::min)
}

/// The status of a message in the locale that its words come from. A message that is shown in the
/// source language leaves its page unfinished, which is what a draft is.
fn message_status(catalog: &Catalog, locale: &LocaleId, id: &str) -> ReviewStatus {
    let mut chain = catalog.messages.chain(locale).iter();
    let from = chain.find(|candidate| catalog.messages.has(candidate, id, None));
    let ledger = from.and_then(|from| catalog.ledgers.get(from));
    ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&Unit::Message(id.to_owned())))
}

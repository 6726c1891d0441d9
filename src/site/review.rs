//! What is known about the translation of an output's words.
//!
//! Views show it to the reader, and the audit is told to expect it. A page has the status of its
//! text. The words of a generated page are messages, so it has the lowest status among them.
//!
//! **Not here:** reading ledgers, the notice itself.

use super::plan::{Output, Shows};
use crate::catalog::{Catalog, Quiz, ReviewStatus, Unit, quiz_names};
use crate::source::LocaleId;

impl Output<'_> {
    /// The status of the words of an output. `None` where it makes no claim: the chooser shows one
    /// line of each locale, and a redirect is gone before it is read.
    pub fn status(&self, catalog: &Catalog) -> Option<ReviewStatus> {
        match &self.shows {
            Shows::Page { translation, .. } => Some(translation.status),
            Shows::Glossary => {
                let is_shown = |id: &str| id.starts_with("glossary-") || id.starts_with("term-");
                Some(lowest(catalog, self.locale, is_shown))
            }
            Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => {
                Some(quiz_status(catalog, self.borrowed_from().unwrap_or(self.locale), quiz))
            }
            Shows::Records(_) => Some(lowest(catalog, self.locale, |id| id.starts_with("desk-"))),
            Shows::NotFound | Shows::RootNotFound => {
                Some(lowest(catalog, self.locale, |id| id.starts_with("not-found-")))
            }
            Shows::Chooser | Shows::Redirect { .. } => None,
        }
    }
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
    let name = quiz.name_message();
    let is_shown = |id: &str| id == name || (id.starts_with("quiz-") && !id.starts_with(quiz_names::QUIZ));
    items.fold(lowest(catalog, locale, is_shown), ReviewStatus::min)
}

/// The status of a message in the locale that its words come from. A message that is shown in the
/// source language leaves its page unfinished, which is what a draft is.
fn message_status(catalog: &Catalog, locale: &LocaleId, id: &str) -> ReviewStatus {
    let mut chain = catalog.messages.chain(locale).iter();
    let from = chain.find(|candidate| catalog.messages.has(candidate, id, None));
    let ledger = from.and_then(|from| catalog.ledgers.get(from));
    ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&Unit::Message(id.to_owned())))
}

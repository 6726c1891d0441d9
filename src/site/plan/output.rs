//! One output of a campaign: where it lies, for whom, what it shows.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::GLOSSARY;
use super::training::{Records, quiz_id};
use crate::catalog::{Page, Quiz, Translation};
use crate::quiz::Seed;
use crate::site::route::Address;
use crate::source::LocaleId;

/// What an HTML output shows.
#[derive(Debug, Clone)]
pub enum Shows {
    /// A page, in a translation that may be borrowed from another locale.
    Page {
        /// The page.
        page: Arc<Page>,
        /// Its text.
        translation: Arc<Translation>,
        /// The locale the text is in.
        written_in: LocaleId,
    },
    /// A quiz on a page of its own.
    Quiz {
        /// The quiz.
        quiz: Arc<Quiz>,
        /// The page of its module.
        module: Arc<Page>,
    },
    /// One form of a quiz on paper. No site has it; it is asked for by itself.
    Paper {
        /// The quiz.
        quiz: Arc<Quiz>,
        /// The page of its module.
        module: Arc<Page>,
        /// The form.
        form: Seed,
    },
    /// Sheets and tools around the records of a training.
    Records(Records),
    /// The terms with their definitions.
    Glossary {
        /// The locales that its words are in, as the reader sees them.
        written_in: BTreeSet<LocaleId>,
    },
    /// The page for addresses that do not exist, in one locale.
    NotFound,
    /// The same at the root, in all locales of the campaign.
    RootNotFound,
    /// The language chooser at the root.
    Chooser,
    /// An address that a page had before.
    Redirect {
        /// The page.
        page: Arc<Page>,
    },
}

/// An HTML output.
#[derive(Debug, Clone)]
pub struct Output {
    /// Where it lies.
    pub address: Address,
    /// The reader's locale; for outputs at the root, the source locale.
    pub locale: LocaleId,
    /// What it shows.
    pub shows: Shows,
}

impl Output {
    /// Whether all its words are there in the reader's locale, so that search engines may be told.
    pub fn is_whole(&self) -> bool {
        match &self.shows {
            Shows::Page { .. } => !self.is_borrowed(),
            Shows::Quiz { quiz, .. } => quiz.is_worded_in(&self.locale),
            Shows::Glossary { written_in } => written_in.iter().eq([&self.locale]),
            Shows::Chooser => true,
            Shows::Paper { .. }
            | Shows::Records(_)
            | Shows::NotFound
            | Shows::RootNotFound
            | Shows::Redirect { .. } => false,
        }
    }

    /// The id under which the plan knows the same output in other locales. `None` where it leads to
    /// nothing but itself.
    pub(crate) fn id(&self) -> Option<Cow<'_, str>> {
        match &self.shows {
            Shows::Page { page, .. } | Shows::Redirect { page } => Some(page.id.as_str().into()),
            Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => Some(quiz_id(&quiz.logic.id).into()),
            Shows::Records(records) => Some(records.file().into()),
            Shows::Glossary { .. } => Some(GLOSSARY.into()),
            Shows::NotFound | Shows::RootNotFound | Shows::Chooser => None,
        }
    }

    /// The page whose contacts and text it shows: a redirect its target, a quiz its module.
    pub fn page(&self) -> Option<&Arc<Page>> {
        match &self.shows {
            Shows::Page { page, .. } | Shows::Redirect { page } => Some(page),
            Shows::Quiz { module, .. } | Shows::Paper { module, .. } => Some(module),
            _ => None,
        }
    }

    /// The locale that its text is borrowed from, where that is not the reader's.
    pub fn borrowed_from(&self) -> Option<&LocaleId> {
        match &self.shows {
            Shows::Page { written_in, .. } => Some(written_in).filter(|from| **from != self.locale),
            Shows::Quiz { quiz, .. } => quiz.borrowed_from(&self.locale),
            Shows::Glossary { written_in } => {
                written_in.iter().find(|from| written_in.len() == 1 && **from != self.locale)
            }
            _ => None,
        }
    }

    /// Whether the reader's own text is there, and kept back because it is dangerously old.
    pub fn is_held_back(&self) -> bool {
        match &self.shows {
            Shows::Page { page, .. } => self.is_borrowed() && page.translations.contains_key(&self.locale),
            _ => false,
        }
    }

    /// Whether its text is in another language than the reader's.
    pub fn is_borrowed(&self) -> bool {
        self.borrowed_from().is_some()
    }
}

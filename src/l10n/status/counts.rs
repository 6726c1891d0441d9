//! Counts what a locale has, or what one campaign of it needs: units, words, and who has read them.

use serde::Serialize;

use super::{LocaleStatus, State};
use crate::catalog::{ReviewStatus, Unit};

/// How many units stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// All that there is to translate.
    pub all: usize,
    /// Translated and shown to readers, stale or not.
    pub translated: usize,
    /// Of these, made from a source text that has changed since.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
    /// Translated with a fault, so not shown.
    pub broken: usize,
}

impl Tally {
    fn add(&mut self, state: State) {
        self.all += 1;
        match state {
            State::Current | State::Unrecorded => self.translated += 1,
            State::Stale => {
                self.translated += 1;
                self.stale += 1;
            }
            State::Missing => self.missing += 1,
            State::Broken => self.broken += 1,
        }
    }
}

/// Who has read what there is, broken texts among it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Readers {
    /// Made by a machine, read by nobody.
    pub machine: usize,
    /// A person is at it.
    pub draft: usize,
    /// Read and signed by a person.
    pub reviewed: usize,
    /// Not in the ledger.
    pub unrecorded: usize,
}

impl Readers {
    /// All that there is.
    pub fn all(self) -> usize {
        self.machine + self.draft + self.reviewed + self.unrecorded
    }
}

/// What a locale or one campaign of it comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Pages.
    pub pages: Tally,
    /// Messages: those of quizzes, indicators and campaigns where they are shown, all others in every
    /// campaign.
    pub messages: Tally,
    /// Source words of all.
    pub words: usize,
    /// Source words of what is translated and neither stale nor broken.
    pub words_current: usize,
    /// Source words of what is missing or stale.
    pub words_to_do: usize,
    /// Who has read what there is, pages and messages together.
    pub status: Readers,
}

impl LocaleStatus<'_> {
    /// Counts all units, or those that one campaign needs.
    pub fn counts(&self, campaign: Option<&str>) -> Counts {
        let mut counts = Counts::default();
        for unit in self.units.iter().filter(|unit| unit.is_needed_by(campaign)) {
            let tally = match unit.unit {
                Unit::Page(_) => &mut counts.pages,
                Unit::Message(_) => &mut counts.messages,
            };
            tally.add(unit.state);
            counts.words += unit.n_words;
            match unit.state {
                State::Current | State::Unrecorded => counts.words_current += unit.n_words,
                State::Stale | State::Missing => counts.words_to_do += unit.n_words,
                State::Broken => {}
            }
            if !matches!(unit.state, State::Missing) {
                let status = unit.recorded.map(|entry| entry.status);
                *match status {
                    Some(ReviewStatus::Machine) => &mut counts.status.machine,
                    Some(ReviewStatus::Reviewed) => &mut counts.status.reviewed,
                    Some(ReviewStatus::Draft | ReviewStatus::Source) => &mut counts.status.draft,
                    None => &mut counts.status.unrecorded,
                } += 1;
            }
        }
        counts
    }
}

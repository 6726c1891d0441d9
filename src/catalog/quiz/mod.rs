//! Quizzes: their logic from `quizzes/*.toml`, and which words each item is shown in.
//!
//! A fault in a quiz's logic is an error of the project. A fault in one locale's words is not: the
//! item is shown whole in the next language of the chain, and the fault is told.
//!
//! A file is read by itself ([`read`], [`item`]), tied to the others ([`bank`], [`refer`]), its words
//! are looked through in every locale ([`words`]), and what has no error becomes a [`Quiz`]
//! ([`assemble`]).
//!
//! **Not here:** drawing and scoring (`quiz`), HTML.

pub(crate) mod names;

mod choose;
mod ids;
mod pair;
mod scenario;
mod story;
mod typed;

mod draw;
mod item;
mod read;

mod bank;
mod critical;
mod refer;

mod attributes;
mod wording;

mod answers;
mod legible;
mod question;
mod variable;

mod claim;
mod words;

mod assemble;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Catalog, Page};
use crate::diag::{Diagnostics, Place, SourceFile, Spanned};
use crate::quiz::Logic;
use crate::source::{Inventory, LocaleId, RelPath};

pub use answers::accepted_forms;
pub(super) use assemble::Quizzes;
use bank::Drafts;
pub(super) use bank::unknown_quiz;

/// Reads all quizzes of a project. The rest of the catalog must be there, save that pages need not be
/// resolved.
pub(super) fn read(catalog: &Catalog, inventory: &Inventory, out: &mut Diagnostics) -> Quizzes {
    let read: Vec<_> =
        inventory.quizzes.par_iter().map(|(id, source)| (id.clone(), read::read(id, source))).collect();
    let mut drafts: Drafts = read.into_iter().collect();
    let mut faults = claim::check_clashes(&drafts);
    for draft in drafts.values() {
        let faults = faults.entry(draft.id.clone()).or_default();
        bank::check(&drafts, draft, faults);
        refer::check(catalog, draft, faults);
        draft.written().into_iter().for_each(|item| attributes::check_names(item, faults));
    }
    let mut worded = BTreeMap::new();
    for (id, found) in words::check(catalog, &drafts) {
        faults.entry(id.clone()).or_default().append(found.faults);
        worded.insert(id, found.worded);
    }
    for (id, found) in faults {
        if let Some(draft) = drafts.get_mut(&id) {
            draft.faults.append(found);
        }
    }
    claim::tell_unclaimed(catalog, &drafts, &inventory.messages, out);
    assemble::assemble(drafts, &worded, out)
}

/// A quiz, read and checked.
#[derive(Debug, Clone)]
pub struct Quiz {
    /// What is drawn and how it is scored. The items of a bank are among it.
    pub logic: Logic,
    /// The fingerprint of the logic, in letters: it changes when a right answer may have changed, and
    /// does not when items or options are put in another order.
    pub version: String,
    /// The quiz whose messages word the items; itself, unless it draws from another one's items.
    pub bank: String,
    /// The page of the module it belongs to.
    pub module: Option<Spanned<String>>,
    /// The final that a pre-check or refresher is compared with.
    pub pair: Option<Spanned<String>>,
    /// How long it takes, as an estimate for learners.
    pub minutes: Option<u32>,
    /// What its certificate says, if there is one.
    pub certificate: Option<CertificateTerms>,
    /// What is known of each item beside its logic, by item id.
    pub notes: BTreeMap<String, ItemNotes>,
    /// The locale in whose words each item is shown: by reader's locale, then item id.
    pub worded: BTreeMap<LocaleId, BTreeMap<String, LocaleId>>,
    /// Its file.
    pub source: Arc<SourceFile>,
}

/// What a certificate says beside the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CertificateTerms {
    /// How long it holds; `None` is without end.
    pub valid_months: Option<u32>,
    /// Whether there are lines to sign.
    pub acknowledge: bool,
}

/// What is known of an item beside its logic.
#[derive(Debug, Clone)]
pub struct ItemNotes {
    /// Where the item is written.
    pub place: Place,
    /// What its answer rests on.
    pub sources: Vec<Spanned<String>>,
    /// Where a learner can read it again.
    pub lesson: Option<Spanned<String>>,
    /// Whether the rule differs from state to state.
    pub local: bool,
    /// A picture above the question. Its words are the message's attribute `alt`.
    pub image: Option<Spanned<RelPath>>,
}

impl Quiz {
    /// The id of the message that words an item.
    pub fn message(&self, item: &str) -> String {
        names::item(&self.bank, item)
    }

    /// Whether it is one of a module's quizzes.
    pub fn belongs_to(&self, module: &Page) -> bool {
        self.module.as_ref().is_some_and(|own| own.value == module.id)
            || module.meta.quiz.as_ref().is_some_and(|quiz| quiz.value == self.logic.id)
    }

    /// The one other locale in which a reader of this locale sees every item, if that is so.
    pub fn borrowed_from(&self, locale: &LocaleId) -> Option<&LocaleId> {
        let mut worded = self.worded.get(locale)?.values();
        let first = worded.next().filter(|first| *first != locale)?;
        worded.all(|other| other == first).then_some(first)
    }

    /// Whether a reader of this locale sees every item in it.
    pub fn is_worded_in(&self, locale: &LocaleId) -> bool {
        self.worded.get(locale).is_some_and(|items| items.values().all(|worded_in| worded_in == locale))
    }

    /// The pictures above its questions.
    pub fn images(&self) -> impl Iterator<Item = &RelPath> {
        self.notes.values().filter_map(|notes| notes.image.as_ref().map(|image| &image.value))
    }

    /// The id of the message that names the quiz.
    pub fn name_message(&self) -> String {
        names::quiz(&self.logic.id)
    }
}

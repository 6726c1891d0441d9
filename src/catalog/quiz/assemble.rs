//! From checked files to quizzes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::quiz::{Item, Logic, version};
use crate::source::LocaleId;

use super::Quiz;
use super::bank::{Drafts, bank_of};
use super::item::ReadItem;
use super::read::Draft;

/// The locale in whose words each item is shown: by reader's locale, then item id.
pub(super) type Worded = BTreeMap<LocaleId, BTreeMap<String, LocaleId>>;

/// All quizzes of a project.
#[derive(Debug, Clone, Default)]
pub(in crate::catalog) struct Quizzes {
    /// Those without errors, by id.
    pub(in crate::catalog) sound: Arc<BTreeMap<String, Arc<Quiz>>>,
    /// The others, whose faults were told.
    pub(in crate::catalog) left_out: Arc<BTreeSet<String>>,
}

/// Puts the quizzes together that have no error, and whose bank has none. Tells all faults.
pub(super) fn assemble(
    mut drafts: Drafts,
    worded: &BTreeMap<String, Worded>,
    out: &mut Diagnostics,
) -> Quizzes {
    let (mut sound, mut left_out) = (BTreeMap::new(), BTreeSet::new());
    for draft in drafts.values() {
        let bank = bank_of(&drafts, draft).filter(|bank| !bank.faults.has_errors());
        let quiz = bank.filter(|_| !draft.faults.has_errors()).and_then(|bank| quiz(draft, bank, worded));
        match quiz {
            Some(quiz) => {
                sound.insert(draft.id.clone(), Arc::new(quiz));
            }
            None => {
                left_out.insert(draft.id.clone());
            }
        }
    }
    for draft in drafts.values_mut() {
        out.append(std::mem::take(&mut draft.faults));
    }
    Quizzes { sound: Arc::new(sound), left_out: Arc::new(left_out) }
}

fn quiz(draft: &Draft, bank: &Draft, worded: &BTreeMap<String, Worded>) -> Option<Quiz> {
    let logic = Logic {
        id: draft.id.clone(),
        kind: draft.kind?,
        pass: draft.pass,
        attempts: draft.attempts,
        retry: draft.retry,
        reveal: draft.reveal,
        shuffle_items: draft.shuffle_items,
        shuffle_options: draft.shuffle_options,
        draw: draft.draw.iter().map(|part| part.part()).collect(),
        items: bank.items.iter().map(item).collect::<Option<_>>()?,
    };
    let notes = bank.items.iter().map(|item| (item.id.value.clone(), item.notes.clone()));
    Some(Quiz {
        version: version(&logic),
        bank: bank.id.clone(),
        module: draft.module.clone(),
        pair: draft.pair.clone(),
        minutes: draft.minutes,
        certificate: draft.certificate,
        notes: notes.collect(),
        worded: worded.get(&bank.id).cloned().unwrap_or_default(),
        source: draft.source.clone(),
        logic,
    })
}

fn item(read: &ReadItem) -> Option<Item> {
    Some(Item {
        id: read.id.value.clone(),
        pool: read.pool.as_ref()?.value.clone(),
        competency: read.competency.as_ref().map(|competency| competency.value.clone()),
        points: read.points,
        critical: read.critical,
        skippable: read.skippable,
        shuffle: read.shuffle,
        task: read.task.clone().filter(|_| read.is_whole)?,
    })
}

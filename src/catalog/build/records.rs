//! What is known about translations: the ledgers, and the texts that they were made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Desk;
use crate::catalog::{Ledger, MadeFrom, ledger};
use crate::diag::Diagnostics;
use crate::source::{Ingredients, Inventory, LocaleId, Made};
use crate::text::fluent::OlderFigures;

/// What is known about translations.
#[derive(Debug)]
pub(super) struct Records {
    pub(super) ledgers: BTreeMap<LocaleId, Made<Arc<Ledger>>>,
    pub(super) made_from: Made<Arc<MadeFrom>>,
    /// Another value whenever one of them is.
    pub(super) any: Made<Arc<()>>,
    pub(super) older: Made<Arc<OlderFigures>>,
}

impl Records {
    pub(super) fn ledgers(&self) -> BTreeMap<LocaleId, Arc<Ledger>> {
        self.ledgers.iter().map(|(locale, ledger)| (locale.clone(), Arc::clone(ledger.part()))).collect()
    }
}

impl Desk<'_> {
    /// Reads the ledgers and what translations were made from.
    pub(super) fn records(&self, out: &mut Diagnostics) -> Records {
        let Inventory { ledgers: files, made_from: file, .. } = self.inventory;
        let before = self.before;
        let ledger = |(locale, file): (&LocaleId, _)| {
            let before = before.and_then(|before| before.records.ledgers.get(locale));
            let read = |out: &mut Diagnostics| Arc::new(ledger::read(file, out));
            (locale.clone(), Made::again(before, Ingredients::new().and(file), out, read))
        };
        let ledgers: BTreeMap<_, _> = files.iter().map(ledger).collect();
        let from = Ingredients::new().and_perhaps(file.as_ref());
        let made_from = Made::again(before.map(|before| &before.records.made_from), from, out, |out| {
            Arc::new(file.as_ref().map(|file| MadeFrom::read(file, out)).unwrap_or_default())
        });
        let from = Ingredients::new().and(made_from.part()).and_all(ledgers.values().map(Made::part));
        let any = Made::again(before.map(|before| &before.records.any), from.clone(), out, |_| Arc::new(()));
        let read: BTreeMap<_, _> =
            ledgers.iter().map(|(locale, ledger)| (locale.clone(), Arc::clone(ledger.part()))).collect();
        let older = Made::again(before.map(|before| &before.records.older), from, out, |_| {
            Arc::new(made_from.part().figures_of_messages(&read))
        });
        Records { ledgers, made_from, any, older }
    }
}

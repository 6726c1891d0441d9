//! The units of translation: every page and message of the source locale, with its text.
//!
//! The ledger names units, freshness is computed for them, and translators' tools address them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Page, SourceText, Unit};
use crate::source::LocaleId;
use crate::text::fluent::Messages;

/// The source text of every unit.
#[derive(Debug, Clone, Default)]
pub struct Units {
    texts: BTreeMap<Unit, SourceText>,
}

impl Units {
    /// Those of a project.
    pub(super) fn of(pages: &BTreeMap<String, Arc<Page>>, messages: &Messages) -> Self {
        let pages = pages.values().map(|page| (Unit::Page(page.id.clone()), page.text.clone()));
        let messages = messages.written().map(|(name, parts)| {
            (Unit::Message(name.to_owned()), SourceText::new(parts.iter().map(String::as_str)))
        });
        Self { texts: pages.chain(messages).collect() }
    }

    /// The source text of a unit.
    pub fn get(&self, unit: &Unit) -> Option<&SourceText> {
        self.texts.get(unit)
    }

    /// All of them, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&Unit, &SourceText)> {
        self.texts.iter()
    }

    /// Those that a locale has itself, whether they can be shown or have a fault.
    pub fn translated<'u>(
        &'u self,
        locale: &LocaleId,
        pages: &BTreeMap<String, Arc<Page>>,
        messages: &Messages,
    ) -> impl Iterator<Item = (&'u Unit, &'u SourceText)> {
        self.texts.iter().filter(move |(unit, _)| match unit {
            Unit::Page(id) => pages.get(id).is_some_and(|page| page.has_file(locale)),
            Unit::Message(name) => messages.defines(locale, name) || messages.is_left_out(locale, name),
        })
    }
}

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
    pages: BTreeMap<Unit, Arc<SourceText>>,
    messages: Arc<BTreeMap<Unit, SourceText>>,
}

impl Units {
    /// Those of a project. Those of messages are taken over from before when the messages are the same
    /// value.
    pub(super) fn of(
        pages: &BTreeMap<String, Arc<Page>>,
        messages: &Arc<Messages>,
        before: Option<(&Self, &Arc<Messages>)>,
    ) -> Self {
        let page = |page: &Arc<Page>| (Unit::Page(page.id.clone()), Arc::clone(&page.text));
        let kept = before.filter(|(_, before)| Arc::ptr_eq(before, messages));
        let messages = match kept {
            Some((before, _)) => Arc::clone(&before.messages),
            None => Arc::new(texts(messages)),
        };
        Self { pages: pages.values().map(page).collect(), messages }
    }

    /// The source text of a unit.
    pub fn get(&self, unit: &Unit) -> Option<&SourceText> {
        match unit {
            Unit::Page(_) => self.pages.get(unit).map(|text| &**text),
            Unit::Message(_) => self.messages.get(unit),
        }
    }

    /// All of them, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&Unit, &SourceText)> {
        self.pages.iter().map(|(unit, text)| (unit, &**text)).chain(self.messages.iter())
    }

    /// Those that are messages, sorted.
    pub(super) fn messages(&self) -> &Arc<BTreeMap<Unit, SourceText>> {
        &self.messages
    }

    /// Those that a locale has itself, whether they can be shown or have a fault.
    pub fn translated<'u>(
        &'u self,
        locale: &LocaleId,
        pages: &BTreeMap<String, Arc<Page>>,
        messages: &Messages,
    ) -> impl Iterator<Item = (&'u Unit, &'u SourceText)> {
        self.iter().filter(move |(unit, _)| match unit {
            Unit::Page(id) => pages.get(id).is_some_and(|page| page.has_file(locale)),
            Unit::Message(name) => messages.defines(locale, name) || messages.is_left_out(locale, name),
        })
    }
}

fn texts(messages: &Messages) -> BTreeMap<Unit, SourceText> {
    let text = |(name, parts): (&str, &[String])| {
        (Unit::Message(name.to_owned()), SourceText::new(parts.iter().map(String::as_str)))
    };
    messages.written().map(text).collect()
}

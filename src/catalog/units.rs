//! What is translated, unit by unit, with the fingerprint of its source text.
//!
//! `cli` writes the fingerprints into the ledger; quizzes are compared with them, because a question
//! that was changed after it was translated may have another right answer.

use std::collections::BTreeMap;

use super::{Catalog, Page, Unit, fingerprint};
use crate::source::LocaleId;
use crate::text::fluent::Messages;

/// Every page and message that the locale has itself, with the fingerprint of its source text.
pub(crate) fn units(catalog: &Catalog, locale: &LocaleId) -> Vec<(Unit, String)> {
    let source = &catalog.config.source;
    let pages = catalog.pages.values().filter(|page| page.translations.contains_key(locale));
    let mut units: Vec<_> = pages
        .filter_map(|page| Some((Unit::Page(page.id.clone()), page_fingerprint(page, source)?)))
        .collect();
    let fingerprints = message_fingerprints(&catalog.messages);
    for id in catalog.messages.ids(locale).filter(|id| catalog.messages.has(source, id, None)) {
        if let Some(fingerprint) = fingerprints.get(id) {
            units.push((Unit::Message(id.to_owned()), fingerprint.clone()));
        }
    }
    units
}

/// The fingerprint of each message of the source locale.
pub(super) fn message_fingerprints(messages: &Messages) -> BTreeMap<&str, String> {
    let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for text in messages.patterns(messages.source()) {
        let parts = parts.entry(text.id).or_default();
        parts.extend([text.attribute.unwrap_or(""), text.shown.text.as_str()]);
    }
    parts.into_iter().map(|(id, parts)| (id, fingerprint(parts))).collect()
}

fn page_fingerprint(page: &Page, source: &LocaleId) -> Option<String> {
    let translation = page.translations.get(source)?;
    let words = [translation.title.value.as_str(), translation.description.value.as_str()];
    let texts = translation.texts.iter().map(|shown| shown.text.as_str());
    Some(fingerprint(words.into_iter().chain(texts)))
}

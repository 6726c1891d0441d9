//! What the messages of a locale are held against: the registry, and the figures of their source.
//!
//! A message of a translation with a number, an address or a figure that does not belong there is
//! not shown: somebody may have slipped, and somebody may want to lead readers elsewhere.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity, Site};
use crate::source::{LocaleId, limits};
use crate::text::figures::Figures;
use crate::text::guard::{Guard, Home};

use super::collect::Collection;
use super::locale::MessageText;
use super::role::Role;

/// What texts are held against.
pub(super) struct Judge<'g> {
    guard: &'g Guard,
    /// The figures of each message of the source locale, once that was read.
    figures: Option<Arc<FiguresByMessage>>,
    /// The figures of older source texts that translations were made from: that the source has changed
    /// since makes a translation stale, and is no fault of its translator.
    older: &'g OlderFigures,
}

/// Figures by the id of their message.
pub type FiguresByMessage = HashMap<String, Figures>;

/// By locale and message, the figures of the source text that a translation was made from.
pub type OlderFigures = BTreeMap<LocaleId, Arc<FiguresByMessage>>;

/// The figures of a locale's messages.
pub(super) fn figures<'t>(texts: impl Iterator<Item = MessageText<'t>>) -> FiguresByMessage {
    let mut known = FiguresByMessage::new();
    for text in texts {
        known.entry(text.id.to_owned()).or_default().add(&text.shown.text);
    }
    known
}

impl<'g> Judge<'g> {
    /// One for the source locale.
    pub(super) fn new(guard: &'g Guard, older: &'g OlderFigures) -> Self {
        Self { guard, figures: None, older }
    }

    /// One for translations, which knows the figures of the source locale.
    pub(super) fn of_translations(
        guard: &'g Guard,
        older: &'g OlderFigures,
        figures: &Arc<FiguresByMessage>,
    ) -> Self {
        Self { guard, figures: Some(Arc::clone(figures)), older }
    }

    /// What the locale is that comes next.
    pub(super) fn role(&self) -> Role {
        if self.figures.is_some() { Role::Translation } else { Role::Source }
    }

    /// Reports what does not belong into the texts. A translation is not shown then; the source is, so
    /// that no second fault comes of it: nothing is published with its errors.
    pub(super) fn judge(
        &self,
        locale: &LocaleId,
        collection: &mut Collection<'_, '_>,
        out: &mut Diagnostics,
    ) {
        let older = self.older.get(locale).map(|older| &**older);
        for node in &collection.nodes {
            let entry = &mut collection.entries[node.entry];
            let source = &entry.place.source;
            let mut faults = Diagnostics::new();
            for shown in &node.facts.texts {
                // Nobody is ever shown a longer one, and searching it could take minutes.
                if shown.text.len() > limits::MESSAGE_BYTES {
                    continue;
                }
                let found = self.guard.findings(&shown.text);
                self.guard.report(&found, shown, source, Home::Message, &mut faults);
                if let Some(known) = self.known(older, entry.name) {
                    known.check(shown, source, (&found, Home::Message), &mut faults);
                }
            }
            entry.faulty |= self.figures.is_some() && faults.count(Severity::Error) > 0;
            // The inspection of the text has told of these.
            let is_told = |fault: &Diagnostic| match fault.code {
                Code::TextInvisible => node.facts.faulty,
                Code::HostUnregistered | Code::LinkScheme => {
                    node.facts.told.iter().any(|told| holds(told, fault))
                }
                _ => false,
            };
            out.extend(faults.into_iter().filter(|fault| !is_told(fault)));
        }
    }
}

impl Judge<'_> {
    /// The figures that a translation may have: those of its source, and of the text it was made from.
    fn known(&self, older: Option<&FiguresByMessage>, name: &str) -> Option<Cow<'_, Figures>> {
        let known = self.figures.as_ref()?.get(name).map_or_else(Cow::default, Cow::Borrowed);
        let Some(older) = older.and_then(|older| older.get(name)) else { return Some(known) };
        let mut both = known.into_owned();
        both.extend(older);
        Some(Cow::Owned(both))
    }
}

/// Whether a fault stands within a place.
fn holds(place: &Place, fault: &Diagnostic) -> bool {
    let Site::Place(found) = &fault.site else { return false };
    place.span.start <= found.span.start && found.span.end <= place.span.end
}

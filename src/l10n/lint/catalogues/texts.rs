//! Goes through the texts of a locale as readers see them, and asks each rule about them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostics, Place, SourceFile};
use crate::l10n::lint::numbers::Counterparts;
use crate::l10n::lint::text::{self, Original, Tongue, first_line};
use crate::source::LocaleId;
use crate::text::fluent::Messages;
use crate::text::shown::ShownText;

use super::{Sheet, length, spaces};

/// A value or an attribute as readers see it.
pub(super) struct Text<'a> {
    /// Its message or term.
    pub(super) id: &'a str,
    /// With each default variant in its place.
    pub(super) whole: &'a ShownText,
    /// The other variants, and what terms are given.
    pub(super) apart: Vec<&'a ShownText>,
    source: &'a Arc<SourceFile>,
}

type Key<'a> = (&'a str, Option<&'a str>);

pub(super) fn check(sheet: &Sheet<'_>, out: &mut Diagnostics) {
    let messages = &sheet.catalog.messages;
    let originals = match sheet.source {
        Some(_) => texts(messages, messages.source()),
        None => BTreeMap::new(),
    };
    let tongue = Tongue::of(sheet.locale, messages.source());
    for (key, text) in &texts(messages, sheet.locale) {
        // Nobody reads the attributes of terms; variants are chosen by them.
        let is_of_a_term = text.id.starts_with('-') && key.1.is_some();
        if is_of_a_term || sheet.is_left_out(sheet.locale, text.id) {
            continue;
        }
        let original = originals.get(key).filter(|_| !text.id.starts_with('-'));
        spaces::check(text, original, out);
        if let Some(original) = original {
            out.extend(length::odd(text, original));
            let (theirs, ours) = (original.pieces().collect(), text.pieces().collect());
            let counterparts = Counterparts { theirs, ours, once: true, is_whole: true };
            out.extend(counterparts.check(text.source));
        }
        for piece in text.pieces() {
            text::check((piece, &tongue.glance(&piece.text)), text.source, sheet.locale, out);
        }
        let original = Original::message(original.into_iter().flat_map(Text::pieces));
        let check =
            |piece: &ShownText| tongue.check((piece, &tongue.glance(&piece.text)), text.source, &original);
        out.extend(text.pieces().find_map(check));
    }
}

/// The texts of a locale by message and attribute.
fn texts<'m>(messages: &'m Messages, locale: &LocaleId) -> BTreeMap<Key<'m>, Text<'m>> {
    let mut texts: BTreeMap<Key<'m>, Text<'m>> = BTreeMap::new();
    for piece in messages.patterns(locale) {
        let text = texts.entry((piece.id, piece.attribute));
        text.and_modify(|text| text.apart.push(piece.shown)).or_insert_with(|| Text {
            id: piece.id,
            whole: piece.shown,
            apart: Vec::new(),
            source: piece.source,
        });
    }
    texts
}

impl<'a> Text<'a> {
    /// The whole and all other variants.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &'a ShownText> {
        std::iter::once(self.whole).chain(self.apart.iter().copied())
    }

    /// Where a part of a piece is written.
    pub(super) fn place(&self, piece: &ShownText, range: Range<usize>) -> Place {
        piece.place(self.source, range)
    }

    /// Where the whole is written, no further than its first line.
    pub(super) fn start(&self) -> Place {
        first_line(self.whole, self.source, 0..self.whole.text.len())
    }
}

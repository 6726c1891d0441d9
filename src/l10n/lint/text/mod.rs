//! What can be wrong with a text wherever it stands, in a message or on a page: its letters, its spaces,
//! its language.
//!
//! Each check takes a text as the reader sees it and its language, and tells at the exact place.
//! `catalogues` asks for each variant of a message, `pages` for each block: [`check`] looks at a text
//! alone, a [`Tongue`] beside the [`Original`] that it was made from. Each is given a [`Glance`] at the
//! text, which tells them what need not be looked for.
//!
//! **Not here:** what a text leaves out of its source; spaces that only Fluent or Markdown knows.

mod glance;
mod kinds;
mod language;
mod letters;
mod notes;
mod script;
mod small_words;
mod spaces;
mod strange;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostics, Place, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

pub(in crate::l10n) use glance::Glance;
pub(in crate::l10n) use spaces::is_space;
pub(in crate::l10n) use strange::{Original, Tongue};

/// Reports what is wrong with a text whatever it was translated from.
pub(in crate::l10n) fn check(
    (text, glance): (&ShownText, &Glance),
    source: &Arc<SourceFile>,
    locale: &LocaleId,
    out: &mut Diagnostics,
) {
    letters::check(text, glance, source, out);
    if glance.may_have_odd_space() {
        spaces::check(text, source, locale, out);
    }
    if glance.may_have_note() {
        notes::check(text, source, locale, out);
    }
}

/// The first line of a piece of a text: a whole paragraph underlined says nothing.
pub(in crate::l10n) fn first_line(text: &ShownText, source: &Arc<SourceFile>, range: Range<usize>) -> Place {
    let piece = text.text.get(range.clone()).unwrap_or("");
    let n_bytes = piece.find('\n').unwrap_or(piece.len());
    text.place(source, range.start..range.start + n_bytes)
}

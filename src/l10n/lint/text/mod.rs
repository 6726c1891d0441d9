//! What can be wrong with a text by itself, wherever it stands: its letters, its spaces, its language.
//!
//! Each check takes a text as the reader sees it and its language, and tells at the exact place.
//!
//! **Not here:** what a text leaves out of its source.

mod language;
mod letters;
mod notes;
mod spaces;

use std::sync::Arc;

use crate::diag::{Diagnostics, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

pub(in crate::l10n) use language::{language_of, reads_like, sentences};
pub(in crate::l10n) use letters::{Alphabet, script_name};

/// Reports what is wrong with a text whatever it was translated from.
pub(in crate::l10n) fn check(
    text: &ShownText,
    source: &Arc<SourceFile>,
    locale: &LocaleId,
    out: &mut Diagnostics,
) {
    letters::check(text, source, out);
    spaces::check(text, source, locale, out);
    notes::check(text, source, locale, out);
}

//! Notes that somebody left in a text to come back to.

use std::sync::Arc;

use super::language::language_of;
use super::script::words;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

/// Notes, as whole words in this spelling.
const NOTES: [&str; 4] = ["TODO", "FIXME", "XXX", "TBD"];
/// Languages in which `todo` is a word, which may be set in capitals: there a note takes a colon.
const WITH_TODO: [&str; 4] = ["es", "pt", "gl", "ast"];
/// Notes, wherever and however they are spelt.
const PHRASES: [&str; 6] = ["lorem ipsum", "[translate", "[translation", "[todo", "???", "？？？"];

/// The first note of a text.
pub(super) fn check(text: &ShownText, source: &Arc<SourceFile>, locale: &LocaleId, out: &mut Diagnostics) {
    let shown = text.text.as_str();
    let is_note = |at: usize, word: &str| {
        let is_word = word == "TODO" && WITH_TODO.contains(&language_of(locale));
        NOTES.contains(&word) && (!is_word || shown == word || shown[at + word.len()..].starts_with(':'))
    };
    let word = words(shown, char::is_alphanumeric).find(|(at, word)| is_note(*at, word));
    // Small letters of ASCII keep every offset.
    let small = shown.to_ascii_lowercase();
    let phrase = || PHRASES.iter().find_map(|phrase| Some((small.find(phrase)?, *phrase)));
    if let Some((at, note)) = word.or_else(phrase) {
        let place = text.place(source, at..at + note.len());
        let said = Said::new("prose-note").text("written", &shown[at..at + note.len()]);
        out.push(Diagnostic::said(Severity::Warning, Code::PlaceholderText, said).at(&place));
    }
}

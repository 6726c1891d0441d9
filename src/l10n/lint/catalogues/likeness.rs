//! A text beside its source: the same, or of an odd length; and notes that were to be replaced.

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::shown::{HOLE, ShownText};

use super::letters::words;
use super::texts::{Setting, Text, found};

/// Shorter sources say little about how long a translation should be.
const LENGTH: f64 = 20.0;
/// A translation this many times as long as its source, or its source as long as it, is odd.
const RATIO: f64 = 3.3;
/// So many words are hardly the same in two languages.
const WORDS: usize = 3;

/// Notes, as whole words in this spelling. Spanish and its neighbours have a word `todo`, which is
/// capital in headings, so there it takes a colon.
const NOTES: [&str; 4] = ["TODO", "FIXME", "XXX", "TBD"];
/// Languages in which `TODO` is a word.
const WITH_TODO: [&str; 4] = ["es", "pt", "gl", "ast"];
/// Notes, wherever and however they are spelt.
const PHRASES: [&str; 6] = ["lorem ipsum", "[translate", "[translation", "???", "？？？", "[todo"];

pub(super) fn check(text: &Text<'_>, setting: &Setting<'_>, catalog: &Catalog, out: &mut Diagnostics) {
    for piece in text.pieces() {
        out.extend(note(text, piece, setting));
    }
    let Some(original) = setting.original else { return };
    if is_left_over(text, setting, catalog) {
        let said = Said::new("text-untranslated");
        out.push(found(Severity::Hint, Code::TextUntranslated, said, &text.start()));
        return;
    }
    out.extend(odd_length(text, original));
}

/// The first note that somebody left for themselves.
fn note(text: &Text<'_>, piece: &ShownText, setting: &Setting<'_>) -> Option<Diagnostic> {
    let shown = piece.text.as_str();
    let language = setting.locale.as_str().split('-').next().unwrap_or("");
    let word = words(shown, |c| c.is_alphanumeric()).find(|(at, word)| {
        let is_word = *word == "TODO" && WITH_TODO.contains(&language);
        NOTES.contains(word) && (!is_word || shown[at + word.len()..].starts_with(':') || shown == *word)
    });
    // Lower case in ASCII keeps every offset.
    let lower = shown.to_ascii_lowercase();
    let phrase = PHRASES.iter().find_map(|phrase| Some((lower.find(phrase)?, phrase.len())));
    let (at, length) = word.map(|(at, word)| (at, word.len())).or(phrase)?;
    let said = Said::new("placeholder-text").text("written", &shown[at..at + length]);
    Some(found(Severity::Warning, Code::PlaceholderText, said, &text.place(piece, at..at + length)))
}

/// Whether a text was left as it is in the source language.
fn is_left_over(text: &Text<'_>, setting: &Setting<'_>, catalog: &Catalog) -> bool {
    let language = |id: &str| id.split('-').next().unwrap_or("").to_owned();
    let is_same_language = language(setting.locale.as_str()) == language(catalog.config.source.as_str());
    let is_same = setting.original.is_some_and(|original| original.whole.text == text.whole.text);
    let words = words(&text.whole.text, |c| c.is_alphabetic());
    is_same && !is_same_language && words.filter(|(_, word)| word.chars().count() > 1).count() >= WORDS
}

fn odd_length(text: &Text<'_>, original: &Text<'_>) -> Option<Diagnostic> {
    let (ours, theirs) = (weight(&text.whole.text), weight(&original.whole.text));
    // The accepted forms of an answer are as many as each language has.
    if theirs < LENGTH || ours == 0.0 || original.whole.text.contains(" | ") {
        return None;
    }
    let (said, ratio) = match (ours / theirs, theirs / ours) {
        (longer, _) if longer > RATIO => (Said::new("length-long"), longer),
        (_, shorter) if shorter > RATIO => (Said::new("length-short"), shorter),
        _ => return None,
    };
    let said = said.text("times", format!("{ratio:.1}"));
    Some(found(Severity::Hint, Code::LengthOdd, said, &text.start()))
}

/// How much a text says, in letters of an alphabet. A Han character stands for about three of them, a
/// Kana or Hangul syllable for about two.
fn weight(text: &str) -> f64 {
    let weights = text.chars().map(|c| match c {
        HOLE | '\n' => 0.0,
        '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7A3}' => 2.0,
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => 3.0,
        _ => 1.0,
    });
    weights.sum()
}

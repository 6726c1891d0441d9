//! Whether a text reads like another language than its own, told by the small words that every sentence
//! of a language is full of.
//!
//! A handful of languages is known, those that projects are written in most. For others nothing is
//! said: a wrong word about somebody's language is worse than none.

use std::ops::Range;

use super::small_words::small_words;
use crate::source::LocaleId;
use crate::text::wording::Reading;

/// A text told to be of another language has at least this many of its small words …
pub(super) const FEWEST: usize = 3;
/// … and in a hundred of its words at least this many: in running text of these languages it is
/// nearer to forty, in a sentence that only names something of the language far below.
const SHARE: usize = 28;

/// The sentences of a text with where they stand in it, without what stands in quotation marks and
/// brackets: that may be another language's. Spaces take its place.
pub(super) fn sentences(text: &str) -> Vec<(Range<usize>, String)> {
    let plain = unquoted(text);
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut is_ended = false;
    for (at, c) in plain.char_indices() {
        if is_ended && c.is_whitespace() {
            sentences.push(start..at);
            start = at;
        }
        is_ended = matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '。' | '！' | '？' | ':' | ';');
    }
    sentences.push(start..plain.len());
    let trimmed = sentences.into_iter().filter_map(|range| {
        let sentence = plain.get(range.clone())?;
        let start = range.start + sentence.len() - sentence.trim_start().len();
        let sentence = sentence.trim();
        (!sentence.is_empty()).then(|| (start..start + sentence.len(), sentence.to_owned()))
    });
    trimmed.collect()
}

/// The language of a locale, without script and region.
pub(super) fn language_of(locale: &LocaleId) -> &str {
    locale.as_str().split('-').next().unwrap_or("")
}

/// Whether a sentence of `own` language reads like one of `other`. Never for a language that is not
/// known.
pub(super) fn reads_like(sentence: &str, other: &str, own: &str) -> bool {
    let reading = Reading::of(sentence);
    let n_small = |language: &str| {
        let small = small_words(language);
        reading.words().filter(|(word, _)| small.contains(word)).count()
    };
    let n_other = n_small(other);
    n_other >= FEWEST && 100 * n_other >= SHARE * reading.n_words() && n_other > 2 * n_small(own)
}

/// The text with spaces for what stands in quotation marks and brackets.
fn unquoted(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut closing: Vec<char> = Vec::new();
    for c in text.chars() {
        let close = match c {
            '“' | '„' if closing.last() != Some(&'”') => Some('”'),
            '«' => Some('»'),
            '「' => Some('」'),
            '(' => Some(')'),
            '（' => Some('）'),
            _ => None,
        };
        let is_end = closing.last() == Some(&c) || (c == '“' && closing.last() == Some(&'”'));
        let is_outside = closing.is_empty() && close.is_none();
        if is_end {
            closing.pop();
        }
        closing.extend(close);
        match is_outside {
            true => plain.push(c),
            // As many bytes as the character has, so that offsets stay.
            false => plain.extend(std::iter::repeat_n(' ', c.len_utf8())),
        }
    }
    // A bracket that is never closed hides nothing.
    if closing.is_empty() { plain } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_the_source_language_is_known_and_its_names_are_not() {
        for (text, own, expected) in [
            ("Nobody may keep your papers. The police can help you with this.", "es", true),
            ("Nobody may keep your papers. The police can help you with this.", "pl", true),
            ("Nadie puede quedarse con sus papeles.", "es", false),
            ("Pida “Continued Presence” a la HSI.", "es", false),
            (
                "La ley de 2000 (Victims of Trafficking and Violence Protection Act of 2000, for short the TVPA)",
                "es",
                false,
            ),
            ("U.S. Department of Health and Human Services", "es", false),
            ("Diga: “I want to talk to the police in Spanish.”", "es", false),
            ("Sie sind in der Stadt und an der Schule.", "de", false),
        ] {
            assert_eq!(
                sentences(text).iter().any(|(_, sentence)| reads_like(sentence, "en", own)),
                expected,
                "{own}: {text}"
            );
        }
    }

    #[test]
    fn sentences_are_where_they_stand() {
        let text = "Uno «two three». Who? (no) Sí";
        let found: Vec<_> = sentences(text).into_iter().map(|(range, _)| &text[range]).collect();
        assert_eq!(found, ["Uno «two three».", "Who?", "Sí"]);
    }

    #[test]
    fn nothing_is_said_about_languages_that_are_not_known() {
        assert!(!reads_like("Ang mga tao ay nasa bahay", "fil", "en"));
    }
}

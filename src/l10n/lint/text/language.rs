//! Whether a text reads like another language than its own, told by the small words that every sentence
//! of a language is full of.
//!
//! A handful of languages is known, those that projects are written in most. For others nothing is
//! said: a wrong word about somebody's language is worse than none.

use crate::source::LocaleId;
use crate::text::wording::Reading;

/// Small words by language, only such as make up much of any sentence. Words that several of these
/// languages have stand in each: a text must have more of another language's than of its own.
const SMALL_WORDS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the", "of", "and", "to", "in", "is", "are", "was", "that", "it", "for", "with", "this", "you",
            "your", "they", "their", "not", "or", "on", "at", "by", "from", "who", "what", "can", "may",
            "have", "has", "be", "if", "do", "does",
        ],
    ),
    (
        "es",
        &[
            "el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "es", "por", "con", "para",
            "se", "su", "sus", "al", "lo", "o", "a", "como", "usted", "si", "puede", "son", "está", "le",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "est", "que", "qui", "pour",
            "dans", "il", "elle", "vous", "votre", "sur", "avec", "au", "aux", "ne", "pas", "ou", "ce", "se",
            "d", "l",
        ],
    ),
    (
        "pt",
        &[
            "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "que", "em", "um", "uma", "para",
            "com", "não", "no", "na", "por", "se", "ao", "ou", "é", "você", "seu", "sua", "são",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "in", "zu", "den", "dem", "des", "ein", "eine", "ist", "sind",
            "nicht", "mit", "von", "für", "auf", "sie", "es", "auch", "oder", "wer", "wenn", "im", "an",
        ],
    ),
    (
        "it",
        &[
            "il", "lo", "la", "i", "gli", "le", "di", "del", "della", "e", "che", "in", "un", "una", "è",
            "per", "con", "non", "si", "da", "al", "o", "sono", "come", "nel",
        ],
    ),
];

/// A text told to be of another language has at least this many of its small words …
const FEWEST: usize = 3;
/// … and in a hundred of its words at least this many: in running text of these languages it is
/// nearer to forty, in a sentence that only names something of the language far below.
const SHARE: usize = 28;

/// The words of a text that are its own: what stands in quotation marks or in brackets may be another
/// language's.
pub(in crate::l10n) struct Prose {
    words: Vec<String>,
}

impl Prose {
    /// Reads a text.
    pub(in crate::l10n) fn of(text: &str) -> Self {
        let reading = Reading::of(&unquoted(text));
        Self { words: reading.words().map(|(word, _)| word.to_owned()).collect() }
    }

    fn n_small(&self, small: &[&str]) -> usize {
        self.words.iter().filter(|word| small.contains(&word.as_str())).count()
    }
}

/// The language of a locale, without script and region.
pub(in crate::l10n) fn language_of(locale: &LocaleId) -> &str {
    locale.as_str().split('-').next().unwrap_or("")
}

/// Whether a text of `own` language reads like one of `other`. Never for a language that is not known.
pub(in crate::l10n) fn reads_like(prose: &Prose, other: &str, own: &str) -> bool {
    let small_words = |language: &str| {
        SMALL_WORDS.iter().find(|(known, _)| *known == language).map_or(&[] as &[_], |(_, words)| words)
    };
    let n_other = prose.n_small(small_words(other));
    n_other >= FEWEST
        && 100 * n_other >= SHARE * prose.words.len()
        && n_other > 2 * prose.n_small(small_words(own))
}

/// The text without what stands in quotation marks and brackets.
fn unquoted(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut closing: Vec<char> = Vec::new();
    for c in text.chars() {
        let close = match c {
            '“' | '„' => Some('”'),
            '«' => Some('»'),
            '「' => Some('」'),
            '(' => Some(')'),
            '（' => Some('）'),
            _ => None,
        };
        if closing.last() == Some(&c) || (c == '“' && closing.last() == Some(&'”')) {
            closing.pop();
            plain.push(' ');
        } else if let Some(close) = close {
            closing.push(close);
        } else if closing.is_empty() {
            plain.push(c);
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
            assert_eq!(reads_like(&Prose::of(text), "en", own), expected, "{own}: {text}");
        }
    }

    #[test]
    fn nothing_is_said_about_languages_that_are_not_known() {
        assert!(!reads_like(&Prose::of("Ang mga tao ay nasa bahay"), "fil", "en"));
    }
}

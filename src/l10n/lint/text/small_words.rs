//! The small words that every sentence of a language is full of, and a table to know them by their bytes.
//!
//! `language` weighs a sentence by them; `glance` counts those of a whole text while it goes over it.

/// The longest word that fits into a key.
const KEY_BYTES: usize = 8;

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

/// Words that may be a note that somebody left, in small letters.
const NOTES: [&str; 4] = ["todo", "fixme", "xxx", "tbd"];

/// The small words of a language; none of one that is not known.
pub(super) fn small_words(language: &str) -> &'static [&'static str] {
    SMALL_WORDS.iter().find(|(known, _)| *known == language).map_or(&[], |(_, words)| words)
}

/// What a known word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It is a small word of the language.
    Small,
    /// It may be a note.
    Note,
}

/// The small words of a language and the words of notes, to be known by their bytes.
#[derive(Debug, Clone)]
pub(in crate::l10n) struct SmallWords {
    /// Each word stands where its key leads, or in the next place that was free.
    places: [Option<(u64, Meaning)>; Self::N_PLACES],
}

impl SmallWords {
    /// No word has more bytes.
    pub(super) const LONGEST: usize = KEY_BYTES;
    /// More than twice as many as there are words: hardly any stands far from where its key leads.
    const N_PLACES: usize = 128;

    /// Those of a language.
    pub(in crate::l10n) fn of(language: &str) -> Self {
        let mut known = Self { places: [None; Self::N_PLACES] };
        small_words(language).iter().for_each(|word| known.add(word, Meaning::Small));
        NOTES.iter().for_each(|word| known.add(word, Meaning::Note));
        known
    }

    fn add(&mut self, word: &str, meaning: Meaning) {
        let key = word.bytes().fold(0, |key, byte| key << 8 | u64::from(byte));
        if self.meaning(key).is_none()
            && let Some(place) = places(key).find(|place| self.places[*place].is_none())
        {
            self.places[place] = Some((key, meaning));
        }
    }

    /// What the word with a key says: its bytes in small letters, the last one lowest.
    pub(super) fn meaning(&self, key: u64) -> Option<Meaning> {
        let known = places(key).map_while(|place| self.places[place]);
        known.into_iter().find(|(known, _)| *known == key).map(|(_, meaning)| meaning)
    }
}

/// Where a word may stand, in order.
fn places(key: u64) -> impl Iterator<Item = usize> {
    // The factor is 2^64 divided by the golden ratio, which spreads keys that differ in one byte.
    let first = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 57) as usize;
    (0..SmallWords::N_PLACES).map(move |step| (first + step) % SmallWords::N_PLACES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_small_word_is_known_and_no_other() {
        let key = |word: &str| word.bytes().fold(0, |key, byte| key << 8 | u64::from(byte));
        for (language, words) in SMALL_WORDS {
            let known = SmallWords::of(language);
            for word in *words {
                assert!(word.len() <= SmallWords::LONGEST, "{word}");
                // A glance makes no others small; these two are the small ones of capitals beyond.
                assert!(word.chars().all(|c| c < '\u{100}' && !"ßÿ".contains(c)), "{word}");
                assert_eq!(known.meaning(key(word)), Some(Meaning::Small), "{language}: {word}");
            }
            for word in ["nobody", "xx", "t", ""] {
                assert_eq!(known.meaning(key(word)), None, "{language}: {word}");
            }
            assert_eq!(known.meaning(key("todo")), Some(Meaning::Note), "{language}");
        }
    }
}

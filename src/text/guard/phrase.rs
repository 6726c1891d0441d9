//! Words and addresses that the registry rejects, wherever they stand and in any case.
//!
//! `Guard` asks for each text in which `lookout` has seen the rarest pair of letters of a phrase. A search
//! looks for the rarest letter of its first word.

use std::ops::Range;

/// A rejected phrase, cut into its words.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Its index in the registry's list.
    pub index: usize,
    words: Vec<Vec<u8>>,
    /// The two forms of the byte that a search looks for.
    anchor: (u8, u8),
    /// How far into the phrase it stands.
    n_before: usize,
    /// The bytes of its words: no shorter text holds it.
    n_bytes: usize,
}

/// Letters of Latin script, the commonest first. Digits and all others are rarer in texts.
const COMMON: &[u8] = b"eaionrtsdlucmpgvbhfyqjzxkw";

/// How common a small letter is; nothing for what is no letter of Latin script.
fn commonness(byte: u8) -> Option<usize> {
    COMMON.iter().rev().position(|common| *common == byte)
}

impl Phrase {
    /// Cuts a pattern; nothing when it has no letter or digit.
    pub(super) fn new(index: usize, pattern: &str) -> Option<Self> {
        let small = pattern.to_lowercase();
        let words: Vec<Vec<u8>> = small
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| word.as_bytes().to_vec())
            .collect();
        let n_bytes = words.iter().map(Vec::len).sum();
        let (n_before, anchor) =
            words.first()?.iter().copied().enumerate().min_by_key(|(_, byte)| commonness(*byte))?;
        Some(Self { index, words, anchor: (anchor, anchor.to_ascii_uppercase()), n_before, n_bytes })
    }

    /// Two bytes beside each other in every text that holds the phrase, in small letters: the rarest ones.
    /// Nothing stands behind the first where all words have one byte.
    pub(super) fn rarest_pair(&self) -> (u8, Option<u8>) {
        let pairs = self.words.iter().flat_map(|word| word.windows(2)).filter_map(<[u8]>::first_chunk::<2>);
        let rarity = |[first, second]: &&[u8; 2]| {
            let common = [commonness(*first), commonness(*second)];
            common.iter().flatten().sum::<usize>()
        };
        pairs.min_by_key(rarity).map_or((self.anchor.0, None), |[first, second]| (*first, Some(*second)))
    }

    /// Every place where the phrase stands as whole words, with one to three signs between them.
    pub(super) fn places(&self, text: &str, found: &mut dyn FnMut(Range<usize>)) {
        let bytes = text.as_bytes();
        if bytes.len() < self.n_bytes {
            return;
        }
        let mut from = 0;
        for anchor in memchr::memchr2_iter(self.anchor.0, self.anchor.1, bytes) {
            let Some(at) = anchor.checked_sub(self.n_before) else { continue };
            if at < from || !starts_word(bytes, at) {
                continue;
            }
            if let Some(end) = self.end(text, at) {
                found(at..end);
                from = end;
            }
        }
    }

    fn end(&self, text: &str, start: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = start;
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 {
                // Dashes and spaces of all kinds part words, not those of ASCII alone.
                let signs = text.get(at..)?.chars().take(4).take_while(|c| !c.is_alphanumeric());
                let (n_signs, n_bytes) = signs.fold((0, 0), |(n, bytes), c| (n + 1, bytes + c.len_utf8()));
                if !(1..=3).contains(&n_signs) {
                    return None;
                }
                at += n_bytes;
            }
            let written = bytes.get(at..at + word.len())?;
            if !written.eq_ignore_ascii_case(word) {
                return None;
            }
            at += word.len();
        }
        let ends = bytes.get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        ends.then_some(at)
    }
}

fn starts_word(bytes: &[u8], at: usize) -> bool {
    at == 0 || !bytes[at - 1].is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::lookout::Lookout;
    use super::*;

    fn check(pattern: &str, text: &str, expected: &[&str]) {
        let phrase = Phrase::new(0, pattern).unwrap();
        let mut found = Vec::new();
        phrase.places(text, &mut |range| found.push(&text[range]));
        assert_eq!(found, expected, "{pattern} in {text}");
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_in_any_case() {
        check("FLA-SAVE", "1-855-fla save, Fla-Save", &["fla save", "Fla-Save"]);
        check(
            "FLA-SAVE",
            "FLA\u{2011}SAVE, FLA\u{A0}\u{2013} SAVE",
            &["FLA\u{2011}SAVE", "FLA\u{A0}\u{2013} SAVE"],
        );
        check("ice.gov/tips", "see https://www.ICE.gov/tips today", &["ICE.gov/tips"]);
        check("BEFREE to 233733", "text BeFree to 233733", &["BeFree to 233733"]);
        check("ice.gov/tips", "police.gov/tips, ice.gov/tipsheet", &[]);
    }

    proptest! {
        #[test]
        fn looking_for_the_rarest_letter_finds_what_looking_everywhere_finds(text in "[fla FLAsvei.x\\-\u{2011}éЖжд]{0,40}") {
            for pattern in ["FLA-SAVE", "ice", "la-la", "é la", "жд-fl", "savefla ei", "f-l"] {
                let phrase = Phrase::new(0, pattern).unwrap();
                let (mut found, mut everywhere, mut from) = (Vec::new(), Vec::new(), 0);
                phrase.places(&text, &mut |range| found.push(range));
                for at in 0..text.len() {
                    let starts = at >= from && starts_word(text.as_bytes(), at);
                    if let Some(end) = starts.then(|| phrase.end(&text, at)).flatten() {
                        everywhere.push(at..end);
                        from = end;
                    }
                }
                let seen = Lookout::new(std::slice::from_ref(&phrase)).look(text.as_bytes());
                prop_assert!(found.is_empty() || seen.may_have_phrase(0), "{}", pattern);
                prop_assert_eq!(found, everywhere, "{}", pattern);
            }
        }
    }
}

//! Seeds and versions as letters that people read to each other.
//!
//! Four bits are a letter. The letters are consonants that are hard to mistake for each other and
//! that spell no words; 32 bits are eight of them.

use super::written::is_space;

/// The letters by their value.
const ALPHABET: &[u8; 16] = b"bcdfghjkmnpqrstv";

/// How many letters 32 bits have.
const N_LETTERS: u32 = 8;

/// Writes 32 bits as eight letters, the most significant first.
pub(super) fn letters(bits: u32) -> String {
    (0..N_LETTERS).rev().map(|place| char::from(ALPHABET[(bits >> (4 * place) & 0xF) as usize])).collect()
}

/// Reads what [`letters`] wrote, in any case, with spaces and hyphens anywhere.
fn read_letters(text: &str) -> Option<u32> {
    let mut bits = 0;
    let mut n_read = 0;
    for c in text.chars().filter(|&c| c != '-' && !is_space(c)) {
        let value = (0u32..).zip(ALPHABET).find(|(_, letter)| char::from(**letter) == c.to_ascii_lowercase());
        let (value, _) = value?;
        bits = (bits << 4) | value;
        n_read += 1;
        if n_read > N_LETTERS {
            return None;
        }
    }
    (n_read == N_LETTERS).then_some(bits)
}

/// What a form is drawn from: the same seed gives the same form, in every language and everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Seed(u32);

impl Seed {
    /// The seed of these bits. Pages and paper show the form of seed 0.
    pub const fn from_u32(bits: u32) -> Self {
        Self(bits)
    }

    /// Reads a form code as a person types it: eight letters in any case, with spaces and hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        read_letters(text).map(Self)
    }

    /// Its eight letters.
    pub fn letters(self) -> String {
        letters(self.0)
    }

    /// Its letters as people are shown them, in two groups.
    pub fn shown(self) -> String {
        let mut shown = self.letters();
        shown.insert(4, '-');
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_eight_letters_in_two_groups() {
        assert_eq!(Seed::from_u32(0).shown(), "bbbb-bbbb");
        assert_eq!(Seed::from_u32(0x0123_4567).letters(), "bcdfghjk");
        assert_eq!(Seed::from_u32(0x89AB_CDEF).shown(), "mnpq-rstv");
    }

    #[test]
    fn a_seed_is_read_in_any_case_with_spaces_and_hyphens() {
        for text in ["bcdfghjk", "BCDF-GHJK", " b c d f - g h j k ", "bcdf\u{a0}ghjk"] {
            assert_eq!(Seed::parse(text), Some(Seed::from_u32(0x0123_4567)), "{text}");
        }
    }

    #[test]
    fn what_is_not_eight_of_the_letters_is_no_seed() {
        for text in ["", "bcdfghj", "bcdfghjkm", "bcdfghja", "bcdf_ghjk", "01234567", "bcdfghjé"] {
            assert_eq!(Seed::parse(text), None, "{text}");
        }
    }
}

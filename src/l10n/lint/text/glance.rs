//! What a text is made of, seen in one look at each of its characters, so that a rule is asked only
//! about a text that it could have something to say about.
//!
//! The letters of the scripts that most texts are written in are known here without a look into
//! Unicode's tables. A text with any other character is *odd*: all rules are asked about it, and they
//! look closely. So a glance may be wrong only in that it sees too much.
//!
//! **Not here:** what is wrong with a text, and where.

use super::kinds::{Kind, Scripts, ascii_kind, kind};
use super::small_words::{Meaning, SmallWords};

/// What a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::l10n) struct Glance {
    /// Has a character that is not known here.
    pub(super) is_odd: bool,
    /// The scripts of its letters.
    pub(super) scripts: Scripts,
    /// Has letters of two scripts beside each other, where neither is one that words are glued to.
    pub(super) has_seam: bool,
    /// Has two spaces in a row.
    pub(super) has_wide_space: bool,
    /// Has what a note may begin with.
    pub(super) may_have_note: bool,
    /// Has a digit.
    pub(in crate::l10n) has_digit: bool,
    /// So many small words of the source language it has at most.
    pub(super) n_small: usize,
    /// How many letters and digits it has. A character of Chinese or Japanese says as much as three
    /// letters, one of Korean as two.
    pub(in crate::l10n) n_letters: usize,
}

impl Glance {
    /// Looks at a text that may have been made from one of a language with these small words.
    pub(in crate::l10n) fn of(text: &str, small_words: &SmallWords) -> Self {
        let mut eye = Eye::new(small_words);
        let mut rest = text;
        loop {
            rest = eye.see_ascii(rest);
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { break };
            let kind = kind(c);
            if !eye.see_again(kind) {
                eye.see(c, kind);
            }
            if eye.seen.is_odd {
                break;
            }
            rest = chars.as_str();
        }
        eye.end_word();
        match eye.seen.is_odd {
            true => Self { n_letters: n_letters(text), ..eye.seen },
            false => eye.seen,
        }
    }

    /// Whether a letter may be written in parts.
    pub(super) fn may_be_decomposed(&self) -> bool {
        self.is_odd
    }

    /// Whether a word may have letters of several scripts that it should not have.
    pub(super) fn may_be_mixed(&self) -> bool {
        self.is_odd || self.has_seam || self.scripts.have_look_alikes()
    }

    /// Whether there may be two spaces in a row, or one of an odd width.
    pub(super) fn may_have_odd_space(&self) -> bool {
        self.is_odd || self.has_wide_space
    }

    /// Whether there may be a note.
    pub(super) fn may_have_note(&self) -> bool {
        self.is_odd || self.may_have_note
    }

    /// Whether there may be a number.
    pub(in crate::l10n) fn may_have_number(&self) -> bool {
        self.is_odd || self.has_digit
    }
}

/// How many letters and digits a text has, by the tables of Unicode.
fn n_letters(text: &str) -> usize {
    let weight = |c: char| match c {
        '\u{AC00}'..='\u{D7A3}' => 2,
        '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => 3,
        _ => usize::from(c.is_alphanumeric()),
    };
    text.chars().map(weight).sum()
}

/// The key of `lorem`, and the bytes that it has.
const LOREM: u64 = u64::from_be_bytes(*b"\0\0\0lorem");
const LOREM_BYTES: u64 = 0xFF_FFFF_FFFF;

/// The letters of ASCII made small; nothing for any other byte.
static SMALL_LETTERS: [u8; 256] = {
    let mut small = [0; 256];
    let mut byte = b'a';
    while byte <= b'z' {
        small[byte as usize] = byte;
        small[byte.to_ascii_uppercase() as usize] = byte;
        byte += 1;
    }
    small
};

/// Goes over a text.
struct Eye<'e> {
    seen: Glance,
    small_words: &'e SmallWords,
    /// The Latin word that is being read.
    word: Word,
    /// The script of the last letter, if it is of the same word of any script.
    script: Scripts,
    /// What the character before is.
    before: Kind,
}

/// A word as far as it has been read.
#[derive(Clone, Copy, Default)]
struct Word {
    /// Its bytes in small letters, as far as they have room.
    key: u64,
    n_bytes: usize,
}

impl Word {
    fn push(&mut self, c: char) {
        if c.is_ascii() {
            return self.push_byte(c.to_ascii_lowercase() as u8);
        }
        // A long word is none of the small ones, however it goes on.
        if self.n_bytes > SmallWords::LONGEST {
            return;
        }
        let mut bytes = [0; 4];
        made_small(c).encode_utf8(&mut bytes).bytes().for_each(|byte| self.push_byte(byte));
    }

    fn push_byte(&mut self, byte: u8) {
        self.key = self.key << 8 | u64::from(byte);
        self.n_bytes += 1;
    }
}

/// A letter beyond ASCII made small, if small words have such letters.
fn made_small(c: char) -> char {
    match c {
        // The multiplication sign among them is no letter.
        'À'..='Þ' => char::from(c as u8 + 0x20),
        _ => c,
    }
}

impl<'e> Eye<'e> {
    fn new(small_words: &'e SmallWords) -> Self {
        Self {
            seen: Glance::default(),
            small_words,
            word: Word::default(),
            script: Scripts::default(),
            before: Kind::Sign,
        }
    }

    /// Takes the characters of ASCII that a text begins with, most of them word by word. Returns the rest.
    fn see_ascii<'t>(&mut self, text: &'t str) -> &'t str {
        let mut rest = text;
        loop {
            let n_letters = self.see_ascii_letters(rest.as_bytes());
            rest = &rest[n_letters..];
            match rest.as_bytes() {
                // The commonest of all.
                [b' ', ..] => self.see_space(),
                [byte, ..] if byte.is_ascii() => self.see(char::from(*byte), ascii_kind(*byte)),
                _ => return rest,
            }
            rest = &rest[1..];
        }
    }

    /// Takes the letters of ASCII that a text begins with, as one by one would be. Returns how many.
    fn see_ascii_letters(&mut self, text: &[u8]) -> usize {
        let (mut key, mut n_bytes) = (self.word.key, 0);
        for byte in text {
            let small = SMALL_LETTERS[usize::from(*byte)];
            if small == 0 {
                break;
            }
            key = key << 8 | u64::from(small);
            n_bytes += 1;
        }
        if n_bytes > 0 {
            self.word = Word { key, n_bytes: self.word.n_bytes + n_bytes };
            self.seen.n_letters += n_bytes;
            self.letter(Scripts::LATIN);
            self.before = Kind::Letter(Scripts::LATIN);
        }
        n_bytes
    }

    fn see_space(&mut self) {
        self.script = Scripts::default();
        self.end_word();
        self.sign(Kind::Space);
        self.before = Kind::Space;
    }

    /// Takes a letter behind one of the same script, if it only has to be counted: it starts no word of
    /// which the bytes are kept, and no other script.
    fn see_again(&mut self, kind: Kind) -> bool {
        if kind != self.before {
            return false;
        }
        self.seen.n_letters += match kind {
            Kind::Letter(Scripts::LATIN) => return false,
            Kind::Letter(Scripts::HANGUL) => 2,
            Kind::Letter(_) => 1,
            Kind::Unspaced(_) => 3,
            _ => return false,
        };
        true
    }

    #[inline]
    fn see(&mut self, c: char, kind: Kind) {
        self.take(c, kind);
        self.before = kind;
    }

    fn take(&mut self, c: char, kind: Kind) {
        match kind {
            Kind::Letter(script) => {
                self.letter(script);
                self.seen.n_letters += if script == Scripts::HANGUL { 2 } else { 1 };
                match script {
                    Scripts::LATIN => self.word.push(c),
                    _ => self.end_word(),
                }
            }
            Kind::Unspaced(script) => {
                self.letter(script);
                self.seen.n_letters += 3;
                self.end_word();
            }
            Kind::Within => self.end_word(),
            Kind::Digit => {
                self.seen.has_digit = true;
                self.seen.n_letters += 1;
                self.script = Scripts::default();
                self.word.push(c);
            }
            Kind::Space | Kind::Sign | Kind::Question | Kind::Bracket | Kind::Odd => {
                self.script = Scripts::default();
                self.end_word();
                self.sign(kind);
            }
        }
    }

    fn sign(&mut self, kind: Kind) {
        match kind {
            Kind::Space => self.seen.has_wide_space |= self.before == Kind::Space,
            Kind::Question => self.seen.may_have_note |= self.before == Kind::Question,
            Kind::Bracket => self.seen.may_have_note = true,
            Kind::Odd => self.seen.is_odd = true,
            _ => {}
        }
    }

    fn letter(&mut self, script: Scripts) {
        if script == self.script || script.is_none() {
            return;
        }
        let before = std::mem::replace(&mut self.script, script);
        let is_glued = before.are_among(Scripts::GLUED) || script.are_among(Scripts::GLUED);
        self.seen.has_seam |= !is_glued;
        self.seen.scripts.add(script);
    }

    fn end_word(&mut self) {
        if self.word.n_bytes == 0 {
            return;
        }
        // `lorem ipsum` is a note in the middle of a word too.
        self.seen.may_have_note |= self.word.key & LOREM_BYTES == LOREM;
        if self.word.n_bytes <= SmallWords::LONGEST {
            match self.small_words.meaning(self.word.key) {
                Some(Meaning::Small) => self.seen.n_small += 1,
                Some(Meaning::Note) => self.seen.may_have_note = true,
                None => {}
            }
        }
        self.word = Word::default();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A glance at a text that goes from character to character.
    fn plain_glance(text: &str, small_words: &SmallWords) -> Glance {
        let mut eye = Eye::new(small_words);
        for c in text.chars() {
            eye.see(c, kind(c));
        }
        eye.end_word();
        eye.seen
    }

    proptest! {
        #[test]
        fn whole_words_look_like_their_characters(text in "(the|Todo|lorem|X|of|1|é|Ñ|ạ|д|و|가|会|か|ー| |[.?\\[\n])*{0,12}") {
            let small_words = SmallWords::of("en");
            let glance = Glance::of(&text, &small_words);
            prop_assert_eq!(glance, plain_glance(&text, &small_words));
        }
    }

    #[test]
    fn letters_of_small_words_are_made_small() {
        for c in ('\u{C0}'..='\u{FF}').filter(|c| c.is_alphabetic()) {
            assert!(made_small(c).to_string() == c.to_lowercase().to_string(), "{c}");
        }
    }

    #[test]
    fn letters_weigh_as_much_as_by_the_tables() {
        let none = SmallWords::of("");
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert_eq!(Glance::of(&text, &none).n_letters, n_letters(&text), "{c:?}");
        }
    }
}

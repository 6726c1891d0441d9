//! What a text is made of, seen in one look at each of its characters, so that a rule is asked only
//! about a text that it could have something to say about.
//!
//! The letters of the scripts that most texts are written in are known here without a look into
//! Unicode's tables. A text with any other character is *odd*: all rules are asked about it, and they
//! look closely. So a glance may be wrong only in that it sees too much.
//!
//! **Not here:** what is wrong with a text, and where.

use icu_properties::props::Script;

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

/// Some of the scripts that are known by their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scripts(u16);

impl Scripts {
    const LATIN: Self = Self(1);
    const CYRILLIC: Self = Self(1 << 1);
    const GREEK: Self = Self(1 << 2);
    const HEBREW: Self = Self(1 << 3);
    const ARABIC: Self = Self(1 << 4);
    const DEVANAGARI: Self = Self(1 << 5);
    const HANGUL: Self = Self(1 << 6);
    const HAN: Self = Self(1 << 7);
    const HIRAGANA: Self = Self(1 << 8);
    const KATAKANA: Self = Self(1 << 9);

    /// Scripts whose letters are taken for each other's.
    const ALIKE: Self = Self(Self::LATIN.0 | Self::CYRILLIC.0 | Self::GREEK.0);
    /// Scripts whose letters stand beside those of others in one word.
    const GLUED: Self = Self(Self::HANGUL.0 | Self::HAN.0 | Self::HIRAGANA.0 | Self::KATAKANA.0);

    /// All that are known, with their names in Unicode.
    pub(super) const ALL: [(Self, Script); 10] = [
        (Self::LATIN, Script::Latin),
        (Self::CYRILLIC, Script::Cyrillic),
        (Self::GREEK, Script::Greek),
        (Self::HEBREW, Script::Hebrew),
        (Self::ARABIC, Script::Arabic),
        (Self::DEVANAGARI, Script::Devanagari),
        (Self::HANGUL, Script::Hangul),
        (Self::HAN, Script::Han),
        (Self::HIRAGANA, Script::Hiragana),
        (Self::KATAKANA, Script::Katakana),
    ];

    /// Those among some scripts of Unicode that are known.
    pub(super) fn among(scripts: &[Script]) -> Self {
        let known = Self::ALL.iter().filter(|(_, script)| scripts.contains(script));
        known.fold(Self::default(), |all, (one, _)| Self(all.0 | one.0))
    }

    /// Whether none is left without those of `others`.
    pub(super) fn are_among(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    fn is_none(self) -> bool {
        self.0 == 0
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// What a character is to a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A composed letter of a script that sets spaces between words.
    Letter(Scripts),
    /// A letter of a script without spaces between words: none belongs to a word with letters of others.
    Unspaced(Scripts),
    /// Stands among the letters of a word and is of no script.
    Within,
    Digit,
    Space,
    /// A line break, a sign: parts words, and no rule asks for it.
    Sign,
    /// Three of them in a row are a note.
    Question,
    /// Some notes begin with it.
    Bracket,
    Odd,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' => Kind::Letter(Scripts::LATIN),
        ' ' => Kind::Space,
        '0'..='9' => Kind::Digit,
        '[' => Kind::Bracket,
        '?' | '？' => Kind::Question,
        '\t' | '\u{B}' | '\u{C}' => Kind::Odd,
        _ if c.is_ascii() => Kind::Sign,
        _ => beyond_ascii(c),
    }
}

fn beyond_ascii(c: char) -> Kind {
    match c {
        // Two signs, and a capital that becomes two characters when it is made small.
        '\u{D7}' | '\u{F7}' | '\u{130}' => Kind::Odd,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Kind::Letter(Scripts::LATIN),
        '\u{388}'..='\u{38A}' | '\u{38E}'..='\u{3A1}' | '\u{3A3}'..='\u{3CE}' => Kind::Letter(Scripts::GREEK),
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Kind::Letter(Scripts::CYRILLIC),
        '\u{5D0}'..='\u{5EA}' => Kind::Letter(Scripts::HEBREW),
        '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{671}'..='\u{6D3}' => {
            Kind::Letter(Scripts::ARABIC)
        }
        '\u{904}'..='\u{939}' | '\u{93E}'..='\u{94C}' => Kind::Letter(Scripts::DEVANAGARI),
        '\u{94D}' => Kind::Within,
        '\u{30FC}' => Kind::Unspaced(Scripts(0)),
        '\u{AC00}'..='\u{D7A3}' => Kind::Letter(Scripts::HANGUL),
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' => Kind::Unspaced(Scripts::HAN),
        '\u{3041}'..='\u{3096}' => Kind::Unspaced(Scripts::HIRAGANA),
        '\u{30A1}'..='\u{30FA}' => Kind::Unspaced(Scripts::KATAKANA),
        '\u{A1}'..='\u{A7}'
        | '\u{A9}'
        | '\u{AB}'
        | '\u{AE}'
        | '\u{B0}'
        | '\u{B1}'
        | '\u{B6}'
        | '\u{B7}'
        | '\u{BB}'
        | '\u{BF}'
        | '\u{60C}'
        | '\u{61B}'
        | '\u{61F}'
        | '\u{6D4}'
        | '\u{964}'
        | '\u{965}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{203A}'
        | '\u{20AC}'
        | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3011}'
        | '\u{FF01}'..='\u{FF0F}'
        | '\u{FF1A}'..='\u{FF20}'
        | '\u{FFFC}' => Kind::Sign,
        _ => Kind::Odd,
    }
}

impl Glance {
    /// Looks at a text that may have been made from one of a language with these small words.
    pub(in crate::l10n) fn of(text: &str, small_words: &SmallWords) -> Self {
        let mut eye = Eye {
            seen: Self::default(),
            small_words,
            word: Word::default(),
            script: Scripts::default(),
            before: Kind::Sign,
        };
        for c in text.chars() {
            let kind = kind(c);
            eye.see(c, kind);
            eye.before = kind;
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
        let alike = self.scripts.0 & Scripts::ALIKE.0;
        self.is_odd || self.has_seam || alike.count_ones() > 1
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
#[derive(Default)]
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
        // No small word has other letters than these, not even when they are made small.
        let small = if c < '\u{100}' { c.to_lowercase().next().unwrap_or(c) } else { c };
        small.encode_utf8(&mut bytes).bytes().for_each(|byte| self.push_byte(byte));
    }

    fn push_byte(&mut self, byte: u8) {
        self.key = self.key << 8 | u64::from(byte);
        self.n_bytes += 1;
    }
}

impl Eye<'_> {
    fn see(&mut self, c: char, kind: Kind) {
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
        // `lorem ipsum` is a note in the middle of a word too.
        self.seen.may_have_note |= self.word.key & LOREM_BYTES == LOREM;
        if (1..=SmallWords::LONGEST).contains(&self.word.n_bytes) {
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
    use icu_normalizer::properties::{
        CanonicalCombiningClassMapBorrowed, CanonicalDecompositionBorrowed, Decomposed,
    };

    use super::*;
    use crate::l10n::lint::text::script::{is_of_a_word, script_of};

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    #[test]
    fn the_kinds_of_characters_are_those_of_the_tables() {
        for c in all() {
            let (kind, script) = (kind(c), script_of(c));
            let named = |scripts: Scripts| {
                Scripts::ALL.iter().find(|(known, _)| *known == scripts).map(|(_, script)| *script)
            };
            let is_right = match kind {
                Kind::Letter(scripts) | Kind::Unspaced(scripts) => {
                    named(scripts) == script && is_of_a_word(c) && c.is_alphanumeric()
                }
                Kind::Within => is_of_a_word(c) && script.is_none() && !c.is_alphanumeric(),
                Kind::Digit => c.is_ascii_digit(),
                Kind::Sign | Kind::Question | Kind::Bracket => {
                    !is_of_a_word(c) && !c.is_alphanumeric() && (!c.is_whitespace() || "\r\n".contains(c))
                }
                Kind::Space => c == ' ',
                Kind::Odd => true,
            };
            assert!(is_right, "{c:?} is no {kind:?}");
        }
    }

    #[test]
    fn letters_weigh_as_much_as_by_the_tables() {
        let none = SmallWords::of("");
        for c in all() {
            let text = c.to_string();
            assert_eq!(Glance::of(&text, &none).n_letters, n_letters(&text), "{c:?}");
        }
    }

    #[test]
    fn a_text_of_known_characters_is_composed() {
        let (decompositions, classes) =
            (CanonicalDecompositionBorrowed::new(), CanonicalCombiningClassMapBorrowed::new());
        let nfc = icu_normalizer::ComposingNormalizerBorrowed::new_nfc();
        for c in all().filter(|c| kind(*c) != Kind::Odd) {
            // Two signs that kill a vowel have one class and stay in order.
            assert!(classes.get_u8(c) == 0 || c == '\u{94D}', "{c:?} moves");
            assert!(nfc.is_normalized(&c.to_string()), "{c:?} is another character");
        }
        for c in all() {
            // A syllable of Korean is composed of parts that are odd themselves.
            if let Decomposed::Expansion(_, second) = decompositions.decompose(c) {
                assert_eq!(kind(second), Kind::Odd, "{second:?} joins the letter before it");
            }
        }
    }
}

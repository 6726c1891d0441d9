//! A first quick look over a text: which searches are worth while.
//!
//! Most texts of a site have no number and no address in them; they cost one look at each byte.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::fold::is_foldable;
use super::glyph::{Glyph, glyph, is_common_letter};
use super::numeral;
use crate::text::pairs::{any_pair, within};

/// What a text has.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    /// Digits of any script.
    pub digits: bool,
    /// Han numerals, or the sign of braille numbers.
    pub numerals: bool,
    /// Dots inside words, `@`, or the word "dot".
    pub hosts: bool,
    /// A colon that touches what follows.
    pub schemes: bool,
    /// Characters that are taken for ASCII, or invisible ones.
    pub foldable: bool,
    /// Invisible characters.
    pub invisible: bool,
}

/// How a dot is spelt out. Looking for a word that was prepared once is cheaper than the preparation.
static DOT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("dot"));
static PUNTO: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("punto "));

impl Sight {
    /// Looks at every character once, at those of most texts only for whether any of them tells something.
    pub(super) fn of(text: &str) -> Self {
        let mut sight = if may_tell(text.as_bytes()) { Self::of_characters(text) } else { Self::default() };
        let bytes = text.as_bytes();
        sight.hosts |= DOT.find(bytes).is_some() || PUNTO.find(bytes).is_some();
        sight
    }

    fn of_characters(text: &str) -> Self {
        let mut sight = Self::default();
        let bytes = text.as_bytes();
        for (at, c) in text.char_indices() {
            match c {
                '0'..='9' => sight.digits = true,
                '.' => sight.hosts |= dot_is_inside(bytes, at),
                '@' => sight.hosts = true,
                ':' => sight.schemes |= bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace()),
                '\0'..='\x7F' => {}
                '\u{4E00}'..='\u{9FFF}' => sight.numerals |= numeral::is_telling(c),
                _ if is_common_letter(c) => {}
                _ => sight.beyond_common(text, at, c),
            }
        }
        sight
    }

    fn beyond_common(&mut self, text: &str, at: usize, c: char) {
        self.numerals |= numeral::is_telling(c);
        if c == '：' {
            // The colon of Chinese; one of an address only after a Latin word.
            let previous = at.checked_sub(1).map(|before| text.as_bytes()[before]);
            self.foldable |= previous.is_some_and(|byte| byte.is_ascii_alphanumeric());
            return;
        }
        if c == '。' {
            // The full stop of Chinese and Japanese; a dot only before a Latin word.
            let next = text[at + c.len_utf8()..].chars().next();
            self.foldable |= next.is_some_and(|next| next.is_ascii_alphanumeric() || is_foldable(next));
            return;
        }
        self.foldable |= is_foldable(c);
        match glyph(c) {
            Glyph::Digit { .. } => self.digits = true,
            Glyph::Invisible => {
                self.invisible = true;
                self.foldable |= !is_mark_of_letter(c);
            }
            _ => {}
        }
    }

    /// Whether there is nothing to search for.
    pub(super) fn is_clear(self) -> bool {
        self == Self::default()
    }
}

/// Whether anything in a text may be of use to a [`Sight`]: `false` is certain.
fn may_tell(text: &[u8]) -> bool {
    text.first() == Some(&b'.') || any_pair(text, b' ', tells)
}

/// Whether a byte and the one after it may tell something: digits, `@`, a colon or a dot that touches
/// something, and what is neither ASCII nor in blocks that have only letters.
fn tells(byte: u8, next: u8) -> bool {
    let touches = next != b' ';
    let tail = within(byte, 0x80, 0xBF);
    // Signs of Latin text, without superscripts and the soft hyphen; dashes and quotes, without what is
    // invisible among them.
    let sign = ((byte == 0xC2) & (next != 0xAD) & !within(next, 0xB2, 0xB3) & (next != 0xB9))
        | ((byte == 0xE2) & (next == 0x80));
    let unseen = (byte == 0x80) & (within(next, 0x8B, 0x8F) | (next == 0xA4) | within(next, 0xAA, 0xAE));
    let latin = within(byte, 0xC3, 0xC9) | ((byte == 0xE1) & (next >= 0xB8));
    let cyrillic = within(byte, 0xD0, 0xD1);
    let hangul =
        within(byte, 0xEB, 0xEC) | ((byte == 0xEA) & (next >= 0xB0)) | ((byte == 0xED) & (next < 0x9E));
    // Without marks, which sit on letters unseen, and without digits.
    let arabic = ((byte == 0xD8) & ((next == 0x8C) | (next >= 0xA0)))
        | ((byte == 0xD9) & (next < 0x8B))
        | (byte == 0xDA);
    byte.is_ascii_digit()
        | (byte == b'@')
        | (((byte == b':') | (byte == b'.')) & touches)
        | ((byte == b' ') & (next == b'.'))
        | ((byte >= 0x80) & !(tail | sign | latin | cyrillic | arabic | hangul))
        | unseen
}

/// Whether a mark sits on a letter of its own script: vowel signs of Arabic or Hindi change no address.
fn is_mark_of_letter(c: char) -> bool {
    !matches!(c, '\u{AD}' | '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a dot touches a word on its right, stands in brackets, or stands alone between words.
fn dot_is_inside(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1).copied().unwrap_or(b' ');
    let previous = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    next.is_ascii_alphanumeric() || next >= 0x80 || matches!(next, b']' | b')' | b'}') || previous == b' '
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_character_tells_is_not_overlooked() {
        for c in '\0'..=char::MAX {
            for text in
                [format!("{c}"), format!("a{c}b"), format!(" {c} "), format!("a{c}"), format!("{c} a")]
            {
                let sight = Sight::of_characters(&text);
                assert!(sight.is_clear() || may_tell(text.as_bytes()), "{text:?}");
            }
        }
    }

    #[test]
    fn most_sentences_tell_nothing() {
        for text in [
            "",
            "No. It’s “not” there – or…",
            "Él dice: «¡ay!» Así es",
            "đường dây nóng",
            "Нет. Да",
            "نعم، لا. شكرا",
            "아니요. 네",
        ] {
            assert!(!may_tell(text.as_bytes()), "{text}");
        }
    }
}

//! A first quick look over a text: which searches are worth while.
//!
//! Most texts of a site have no number and no address in them; they cost one look at each byte.

use super::fold::is_foldable;
use super::glyph::{Glyph, glyph, is_common_letter};
use super::numeral;

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

impl Sight {
    /// Looks at every character once.
    pub(super) fn of(text: &str) -> Self {
        let mut sight = Self::default();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if *byte >= 0x80 {
                at += sight.beyond_ascii(text, at);
                continue;
            }
            match byte {
                b'0'..=b'9' => sight.digits = true,
                b'.' => sight.hosts |= dot_is_inside(bytes, at),
                b'@' => sight.hosts = true,
                b':' => sight.schemes |= bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace()),
                _ => {}
            }
            at += 1;
        }
        sight.hosts |= memchr::memmem::find(bytes, b"dot").is_some();
        sight.hosts |= memchr::memmem::find(bytes, b"punto ").is_some();
        sight
    }

    fn beyond_ascii(&mut self, text: &str, at: usize) -> usize {
        let mut rest = text[at..].chars();
        let Some(c) = rest.next() else { return 1 };
        self.numerals |= numeral::is_telling(c);
        if is_common_letter(c) {
            return c.len_utf8();
        }
        if c == '：' {
            // The colon of Chinese; one of an address only after a Latin word.
            let previous = at.checked_sub(1).map(|before| text.as_bytes()[before]);
            self.foldable |= previous.is_some_and(|byte| byte.is_ascii_alphanumeric());
            return c.len_utf8();
        }
        if c == '。' {
            // The full stop of Chinese and Japanese; a dot only before a Latin word.
            let next = rest.next();
            self.foldable |= next.is_some_and(|next| next.is_ascii_alphanumeric() || is_foldable(next));
            return c.len_utf8();
        }
        if is_foldable(c) {
            self.foldable = true;
        }
        match glyph(c) {
            Glyph::Digit { .. } => self.digits = true,
            Glyph::Invisible => {
                self.invisible = true;
                self.foldable |= !is_mark_of_letter(c);
            }
            _ => {}
        }
        c.len_utf8()
    }

    /// Whether there is nothing to search for.
    pub(super) fn is_clear(self) -> bool {
        self == Self::default()
    }
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

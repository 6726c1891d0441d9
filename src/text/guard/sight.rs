//! A first quick look over a text: which searches are worth while.
//!
//! Most texts of a site have no number and no address in them; what `lookout` saw of their bytes is enough.

use super::fold::is_foldable;
use super::glyph::{Glyph, glyph, is_common_letter, is_ignorable};
use super::lookout::Seen;
use super::{host, numeral};

/// What a text has.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sight {
    /// Digits of any script.
    pub digits: bool,
    /// Han numerals, or the sign of braille numbers; enough of them for a number.
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
    /// Tells what a text has from the pairs of bytes that were seen in it, and looks at its characters
    /// where these are odd.
    pub(super) fn of(text: &str, seen: Seen) -> Self {
        let mut sight = if seen.is_odd() { Self::of_characters(text) } else { Self::of_pairs(seen) };
        sight.hosts |= seen.may_spell_dot() && host::spells_dot(text.as_bytes());
        sight.numerals = sight.numerals && numeral::are_enough(text);
        sight
    }

    fn of_pairs(seen: Seen) -> Self {
        Self {
            digits: seen.has_digit(),
            numerals: seen.has_han(),
            hosts: seen.has_host_sign(),
            schemes: seen.has_scheme_sign(),
            foldable: false,
            invisible: false,
        }
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
        if matches!(c, '：' | '\u{2236}' | '\u{FE30}') {
            // The colon of Chinese, and a ratio; one of an address only after a Latin word.
            let previous = at.checked_sub(1).map(|before| text.as_bytes()[before]);
            self.foldable |= previous.is_some_and(|byte| byte.is_ascii_alphanumeric());
            return;
        }
        if matches!(c, '。' | '٫') {
            // The full stop of Chinese and Japanese, the decimal sign of Arabic; a dot only before a Latin word.
            let next = text[at + c.len_utf8()..].chars().next();
            self.foldable |= next.is_some_and(|next| next.is_ascii_alphanumeric() || is_foldable(next));
            return;
        }
        self.foldable |= is_foldable(c);
        match glyph(c) {
            Glyph::Digit { .. } => self.digits = true,
            Glyph::Invisible => {
                self.invisible = true;
                // Vowel signs of Arabic or Hindi sit on letters of their own script and change no address.
                self.foldable |= is_ignorable(c);
            }
            _ => {}
        }
    }

    /// Whether there is nothing to search for.
    pub(super) fn is_clear(self) -> bool {
        self == Self::default()
    }
}

/// Whether a dot touches a word on its right, stands in brackets, or stands alone between words.
fn dot_is_inside(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1).copied().unwrap_or(b' ');
    let previous = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    next.is_ascii_alphanumeric() || next >= 0x80 || matches!(next, b']' | b')' | b'}') || previous == b' '
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::invisible;
    use super::super::lookout::Lookout;
    use super::*;

    fn lookout() -> Lookout {
        Lookout::new(&[])
    }

    /// Pairs tell the same as characters, but for single numerals, which they do not know.
    fn check(text: &str, lookout: &Lookout) {
        let seen = lookout.look(text.as_bytes());
        let plain = Sight { numerals: false, ..Sight::of_characters(text) };
        let by_pairs = Sight { numerals: false, ..Sight::of_pairs(seen) };
        assert!(seen.is_odd() || plain == by_pairs, "{text:?}: {plain:?}");
        assert!(seen.is_odd() || seen.has_han() || !Sight::of_characters(text).numerals, "{text:?}");
    }

    #[test]
    fn what_a_character_tells_is_not_overlooked() {
        let lookout = lookout();
        for c in '\0'..=char::MAX {
            for text in
                [format!("{c}"), format!("a{c}b"), format!(" {c} "), format!("a{c}"), format!("{c} a")]
            {
                check(&text, &lookout);
            }
        }
        for c in ['。', '：', '．', '，'] {
            for next in '\0'..=char::MAX {
                check(&format!("{c}{next}"), &lookout);
            }
        }
    }

    #[test]
    fn what_is_invisible_is_seen() {
        let lookout = lookout();
        for c in '\0'..=char::MAX {
            let text = format!("a{c}b");
            let mut found = Vec::new();
            invisible::find(&text, &mut found);
            let sight = Sight::of(&text, lookout.look(text.as_bytes()));
            assert!(found.is_empty() || sight.invisible, "{:x}", c as u32);
            assert!(!is_ignorable(c) || sight.foldable && sight.invisible, "{:x}", c as u32);
        }
    }

    proptest! {
        #[test]
        fn what_characters_tell_together_is_not_overlooked(
            text in "[ab1 .:@)\\]\\[éßжإ\u{64B}가传会一〇七、。：，．Ａ「”…\u{200B}\u{202F}\u{A0}\u{AD}\u{FFFC}ᴀẠかゃ๑ק]{0,12}",
        ) {
            check(&text, &lookout());
        }
    }

    #[test]
    fn most_sentences_are_not_odd() {
        let lookout = lookout();
        for text in [
            "",
            "No. It’s “not” there – or…",
            "Él dice: «¡ay!» Así es",
            "đường dây nóng",
            "Нет. Да",
            "نعم، لا. شكرا؟",
            "아니요. 네",
            "他们说：“不。”（会）！",
        ] {
            let seen = lookout.look(text.as_bytes());
            assert!(!seen.is_odd(), "{text}");
            assert_eq!(Sight::of(text, seen), Sight::default(), "{text}");
        }
    }

    #[test]
    fn fewer_numerals_than_a_number_has_are_not_searched_for() {
        for (text, numerals) in [
            ("一二三四五六", false),
            ("八八八三七三七八八八", true),
            ("一 零，壹ab〇 玖 陸x貳", true),
            ("⠼⠓⠓⠓⠉⠛⠉⠛", true),
        ] {
            assert_eq!(Sight::of(text, lookout().look(text.as_bytes())).numerals, numerals, "{text}");
        }
    }

    #[test]
    fn a_dot_is_spelt_out() {
        let lookout = lookout();
        for (text, hosts) in [
            ("a dot b", true),
            ("a punto b", true),
            ("a (punto) b", true),
            ("a[punto]b", true),
            ("a do not b", false),
            ("punta", false),
        ] {
            assert_eq!(Sight::of(text, lookout.look(text.as_bytes())).hosts, hosts, "{text}");
        }
    }
}

//! What a character is to a [`glance`](super::glance): a letter of some script, a sign, or odd.
//!
//! The letters of the scripts that most texts are written in are known here without a look into
//! Unicode's tables.

use icu_properties::props::Script;

/// Some of the scripts that are known by their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scripts(u16);

impl Scripts {
    pub(super) const LATIN: Self = Self(1);
    const CYRILLIC: Self = Self(1 << 1);
    const GREEK: Self = Self(1 << 2);
    const HEBREW: Self = Self(1 << 3);
    const ARABIC: Self = Self(1 << 4);
    const DEVANAGARI: Self = Self(1 << 5);
    pub(super) const HANGUL: Self = Self(1 << 6);
    const HAN: Self = Self(1 << 7);
    const HIRAGANA: Self = Self(1 << 8);
    const KATAKANA: Self = Self(1 << 9);

    /// Scripts whose letters are taken for each other's.
    const ALIKE: Self = Self(Self::LATIN.0 | Self::CYRILLIC.0 | Self::GREEK.0);
    /// Scripts whose letters stand beside those of others in one word.
    pub(super) const GLUED: Self = Self(Self::HANGUL.0 | Self::HAN.0 | Self::HIRAGANA.0 | Self::KATAKANA.0);

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

    /// Whether letters of several of them are taken for each other's.
    pub(super) fn have_look_alikes(self) -> bool {
        (self.0 & Self::ALIKE.0).count_ones() > 1
    }

    /// Whether there is none.
    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Adds others.
    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// What a character is to a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
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

/// The kinds of what takes one byte or two: looked up, not judged.
static SHORT_KINDS: [Kind; 0x800] = {
    let mut kinds = [Kind::Odd; 0x800];
    let mut code = 0;
    while code < kinds.len() {
        if let Some(c) = char::from_u32(code as u32) {
            kinds[code] = judged_kind(c);
        }
        code += 1;
    }
    kinds
};

/// What a character is.
pub(super) fn kind(c: char) -> Kind {
    match c {
        '\0'..='\u{7FF}' => SHORT_KINDS[c as usize],
        '\u{AC00}'..='\u{D7A3}' => Kind::Letter(Scripts::HANGUL),
        '\u{4E00}'..='\u{9FFF}' => Kind::Unspaced(Scripts::HAN),
        _ => beyond_ascii(c),
    }
}

/// The kind of a character of ASCII, looked up by its byte.
pub(super) fn ascii_kind(byte: u8) -> Kind {
    SHORT_KINDS[usize::from(byte)]
}

const fn judged_kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' => Kind::Letter(Scripts::LATIN),
        ' ' => Kind::Space,
        '0'..='9' => Kind::Digit,
        '[' => Kind::Bracket,
        '?' => Kind::Question,
        '\t' | '\u{B}' | '\u{C}' => Kind::Odd,
        _ if c.is_ascii() => Kind::Sign,
        _ => beyond_ascii(c),
    }
}

const fn beyond_ascii(c: char) -> Kind {
    match c {
        '？' => Kind::Question,
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
    fn the_kinds_that_are_looked_up_are_those_that_are_judged() {
        for c in all() {
            assert_eq!(kind(c), judged_kind(c), "{c:?}");
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

//! What a character is to somebody who looks for numbers: a digit, a letter, something between
//! digits, or nothing that can be seen.
//!
//! `run`, `vanity`, `fold` and `invisible` ask it. It knows all scripts and no context.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::text::pairs::{any_pair, within};

/// A character, seen for its part in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Glyph {
    /// A digit of any script, with its value. Small and circled digits are `raised`.
    Digit {
        /// 0 to 9.
        value: u8,
        /// Whether it is a superscript, a subscript, or stands in a circle.
        raised: bool,
    },
    /// Takes no room: joiners, marks, variation selectors, direction controls.
    Invisible,
    /// Ends a number.
    Letter,
    /// May stand between the digits of a number. The character is the ASCII one that it looks like;
    /// [`NARROW`] for a space that groups thousands, `;` for a comma of lists, `?` for other signs.
    Separator(char),
}

/// What the spaces that group thousands (no-break, narrow, thin, figure) are read as.
pub(super) const NARROW: char = '\u{A0}';

/// The glyph of a character.
pub(super) fn glyph(c: char) -> Glyph {
    match c {
        '0'..='9' => Glyph::Digit { value: c as u8 - b'0', raised: false },
        'a'..='z' | 'A'..='Z' => Glyph::Letter,
        '\u{AD}' => Glyph::Invisible,
        '\0'..=' ' | '\u{7F}' => Glyph::Separator(' '),
        '!'..='~' => Glyph::Separator(ascii_separator(c)),
        _ => beyond_ascii(c),
    }
}

fn ascii_separator(c: char) -> char {
    match c {
        '-' | ',' | '.' | '/' | ':' | ';' | '\'' | '%' | '$' | '+' | '#' | '(' | ')' => c,
        '[' | '{' => '(',
        ']' | '}' => ')',
        '~' => '-',
        _ => '?',
    }
}

/// Letters of the scripts that most texts are written in, known without a look into the tables.
pub(super) fn is_common_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7FF}' => matches!(c,
            '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{410}'..='\u{44F}'
            | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}'),
        '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => true,
        _ => matches!(c,
            '\u{904}'..='\u{939}' | '\u{E01}'..='\u{E30}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}'),
    }
}

/// Whether there may be a digit in a text: `false` is certain. Most texts have none, and this costs them
/// a fraction of a look at each character.
pub(super) fn may_have_digit(text: &str) -> bool {
    any_pair(text.as_bytes(), 0, may_start_digit)
}

/// Whether a digit may start with a byte and the one after it. The blocks of the commonest letters and of
/// the punctuation between them are told apart by these two, all others may have digits.
fn may_start_digit(byte: u8, next: u8) -> bool {
    byte.is_ascii_digit()
        // Superscripts, and the digits of Arabic and Persian.
        | ((byte == 0xC2) & (within(next, 0xB2, 0xB3) | (next == 0xB9)))
        | ((byte == 0xD9) & within(next, 0xA0, 0xA9))
        | ((byte == 0xDB) & within(next, 0xB0, 0xB9))
        // From N'Ko over India, Thai and Burmese to the start of Vietnamese letters.
        | within(byte, 0xDF, 0xE0)
        | ((byte == 0xE1) & (next < 0xB8))
        // Small and circled digits, behind the dashes and quotes.
        | ((byte == 0xE2) & (next != 0x80))
        | (byte == 0xEA)
        // Full width: the second byte and the third, for the comma of Chinese has the same first two.
        | ((byte == 0xBC) & within(next, 0x90, 0x99))
        | (byte >= 0xF0)
}

/// Where the first character from `from` on starts that may be a digit: what is skipped is none.
pub(super) fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let n_skipped = bytes.get(at..)?.iter().position(|byte| LEADS_TO_DIGIT[usize::from(*byte)])?;
        at += n_skipped;
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let may_start = match bytes[at] {
            // Elsewhere, a digit in full width is known by its second byte.
            0xEF => next == 0xBC,
            byte => may_start_digit(byte, next),
        };
        if may_start {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether some digit starts with a byte.
static LEADS_TO_DIGIT: [bool; 256] = {
    let mut leads = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        leads[byte] = matches!(byte, 0x30..=0x39 | 0xC2 | 0xD9 | 0xDB | 0xDF..=0xE2 | 0xEA | 0xEF..=0xFF);
        byte += 1;
    }
    leads
};

fn beyond_ascii(c: char) -> Glyph {
    if is_common_letter(c) {
        return Glyph::Letter;
    }
    // What the general category alone would put in the wrong place.
    match c {
        _ if is_ignorable(c) => return Glyph::Invisible,
        // Stands for what is filled in later (`shown::HOLE`): what is left and right of it is apart.
        '\u{FFFC}' => return Glyph::Letter,
        '\u{2800}' => return Glyph::Separator(' '),
        '\u{30FC}' | '\u{FF70}' | '\u{301C}' | '\u{FF5E}' | '\u{223C}' | '\u{2212}' | '\u{2043}' => {
            return Glyph::Separator('-');
        }
        '\u{A0}' | '\u{2007}' | '\u{2009}' | '\u{200A}' | '\u{202F}' => return Glyph::Separator(NARROW),
        '．' | '。' | '｡' | '\u{2024}' | '٫' => return Glyph::Separator('.'),
        '·' | '\u{2219}' | '\u{22C5}' | '\u{2022}' | '\u{2027}' | '・' | '･' => {
            return Glyph::Separator('?');
        }
        '、' | '､' | '，' => return Glyph::Separator(';'),
        '،' | '٬' | '﹐' => return Glyph::Separator(','),
        '：' | '\u{2236}' | '\u{FE30}' => return Glyph::Separator(':'),
        '／' | '\u{2044}' | '\u{2215}' => return Glyph::Separator('/'),
        '\u{2019}' | '\u{2BC}' | '＇' => return Glyph::Separator('\''),
        '٪' | '％' | '﹪' | '‰' => return Glyph::Separator('%'),
        '＋' | '﹢' => return Glyph::Separator('+'),
        '№' | '＃' => return Glyph::Separator('#'),
        '§' => return Glyph::Separator('§'),
        _ => {}
    }
    by_category(c)
}

/// Whether a character shows nothing wherever it stands (Unicode's `Default_Ignorable_Code_Point`), also one
/// that no alphabet has been given yet. Marks, which sit on letters, are not among them.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

fn by_category(c: char) -> Glyph {
    use GeneralCategory as G;
    match category(c) {
        G::DecimalNumber => Glyph::Digit { value: decimal_value(c), raised: false },
        G::OtherNumber => match raised_value(c) {
            Some(value) => Glyph::Digit { value, raised: true },
            None => Glyph::Separator('?'),
        },
        G::Format | G::NonspacingMark | G::EnclosingMark => Glyph::Invisible,
        G::SpaceSeparator | G::LineSeparator | G::ParagraphSeparator | G::Control => Glyph::Separator(' '),
        G::DashPunctuation => Glyph::Separator('-'),
        G::OpenPunctuation => Glyph::Separator('('),
        G::ClosePunctuation => Glyph::Separator(')'),
        G::CurrencySymbol => Glyph::Separator('$'),
        G::ConnectorPunctuation
        | G::OtherPunctuation
        | G::InitialPunctuation
        | G::FinalPunctuation
        | G::MathSymbol
        | G::ModifierSymbol
        | G::OtherSymbol
        | G::PrivateUse
        | G::Unassigned => Glyph::Separator('?'),
        _ => Glyph::Letter,
    }
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// Whether a character lies in a gap that nobody sees.
pub(super) fn is_invisible(c: char) -> bool {
    !c.is_ascii() && glyph(c) == Glyph::Invisible
}

/// Decimal digits lie in blocks of ten that start with zero, so the value is the distance from the
/// start of the unbroken row of digits, modulo ten (the mathematical digits are five such blocks).
fn decimal_value(c: char) -> u8 {
    let mut n_before = 0u8;
    let mut code = c as u32;
    while n_before < 50 {
        match code.checked_sub(1).and_then(char::from_u32) {
            Some(previous) if category(previous) == GeneralCategory::DecimalNumber => {
                n_before += 1;
                code -= 1;
            }
            _ => break,
        }
    }
    n_before % 10
}

/// The value of a superscript, subscript, circled, bracketed or dotted digit.
fn raised_value(c: char) -> Option<u8> {
    /// First digit, last digit, value of the first.
    const ROWS: &[(u32, u32, u8)] = &[
        (0x2070, 0x2070, 0),
        (0x2074, 0x2079, 4),
        (0x2080, 0x2089, 0),
        (0x2460, 0x2468, 1),
        (0x2474, 0x247C, 1),
        (0x2488, 0x2490, 1),
        (0x24EA, 0x24EA, 0),
        (0x24F5, 0x24FD, 1),
        (0x24FF, 0x24FF, 0),
        (0x2776, 0x277E, 1),
        (0x2780, 0x2788, 1),
        (0x278A, 0x2792, 1),
        (0x1F100, 0x1F100, 0),
        (0x1F101, 0x1F10A, 0),
        (0x1F10B, 0x1F10C, 0),
    ];
    match c {
        '\u{B9}' => return Some(1),
        '\u{B2}' => return Some(2),
        '\u{B3}' => return Some(3),
        '\u{1F10C}' => return Some(0),
        _ => {}
    }
    let code = c as u32;
    let row = ROWS.iter().find(|(first, last, _)| (*first..=*last).contains(&code))?;
    u8::try_from(code - row.0).ok().map(|distance| row.2 + distance)
}

/// The digit that a letter can pass for in the middle of a number: `O` for 0, `l` and `I` for 1.
pub(super) fn stand_in(c: char) -> Option<u8> {
    match c {
        'o' | 'O' | 'о' | 'О' | 'ο' | 'Ο' | 'ｏ' | 'Ｏ' => Some(0),
        'l' | 'I' | 'і' | 'І' | 'ӏ' | 'Ӏ' | 'Ι' | 'ｌ' | 'Ｉ' => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_has_its_value_in_every_script() {
        for zero in ['0', '٠', '۰', '०', '০', '๐', '０', '᠐', '𝟎', '𝟘', '𝟶', '🯰', '\u{116DA}']
        {
            for value in 0..10u8 {
                let digit = char::from_u32(zero as u32 + u32::from(value)).unwrap();
                let expected = Glyph::Digit { value, raised: false };
                assert_eq!(glyph(digit), expected, "{digit}");
            }
        }
    }

    #[test]
    fn common_letters_are_letters_by_the_tables_too() {
        for c in ('\u{80}'..='\u{FFFF}').filter(|c| is_common_letter(*c)) {
            assert_eq!(by_category(c), Glyph::Letter, "{c}");
        }
    }

    #[test]
    fn a_text_with_a_digit_of_any_script_may_have_one() {
        for c in '\0'..=char::MAX {
            let is_digit = matches!(glyph(c), Glyph::Digit { .. });
            assert!(!is_digit || may_have_digit(&c.to_string()), "{:x}", c as u32);
        }
        for text in [
            "",
            "No – it’s „not“…",
            "ça y est «\u{202F}oui\u{202F}»",
            "đường dây nóng",
            "нет",
            "نعم، لا؟",
            "他们说：“不。”",
            "はい、そうです。",
        ] {
            assert!(!may_have_digit(text), "{text}");
        }
    }

    #[test]
    fn no_digit_is_skipped() {
        for c in '\0'..=char::MAX {
            let text = format!("a，{c}a");
            let is_digit = matches!(glyph(c), Glyph::Digit { .. });
            let at = next_digit(&text, 0);
            assert!(at.is_none_or(|at| text.is_char_boundary(at)), "{:x}", c as u32);
            let first = at.filter(|at| *at < 4).and_then(|at| next_digit(&text, at + 3)).or(at);
            assert!(!is_digit || first == Some(4), "{:x}", c as u32);
        }
        assert_eq!(next_digit("no", 0), None);
        assert_eq!(next_digit("1", 1), None);
    }

    #[test]
    fn small_and_circled_digits_are_digits() {
        for (digit, value) in [('⁸', 8), ('₃', 3), ('¹', 1), ('②', 2), ('⓪', 0), ('❼', 7), ('⒏', 8)]
        {
            assert_eq!(glyph(digit), Glyph::Digit { value, raised: true }, "{digit}");
        }
    }

    #[test]
    fn what_takes_no_room_is_invisible() {
        for c in
            ['\u{200B}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{AD}', '\u{20E3}', '\u{FE0F}', '\u{3164}']
        {
            assert_eq!(glyph(c), Glyph::Invisible, "{:x}", c as u32);
        }
    }
}

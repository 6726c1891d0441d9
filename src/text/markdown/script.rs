//! Which writing system a character belongs to, as far as line breaks, emphasis and word counts ask.
//!
//! Blocks of Unicode instead of a property table: the questions are asked for every character of a
//! page, and the scripts in question live in blocks of their own.

use crate::text::shown::HOLE;

/// A character of a writing system that sets characters in squares: Han, Kana, Bopomofo and their
/// punctuation, also in full width.
pub(super) fn is_square(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{312F}'      // radicals, CJK punctuation, Hiragana, Katakana, Bopomofo
        | '\u{31A0}'..='\u{4DBF}'    // Bopomofo and Katakana extensions, enclosed forms, Han
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE10}'..='\u{FE1F}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF01}'..='\u{FF9F}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1B000}'..='\u{1B16F}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// A Korean letter. Korean puts spaces between words, so a line break stays one.
fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}')
}

/// A character of Thai, Lao, Khmer or Burmese, which write words without spaces.
fn is_southeast_asian(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}')
}

fn is_arabic(c: char) -> bool {
    matches!(c,
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{0870}'..='\u{08FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// A character beside which emphasis may start or end although no space stands there: its language
/// sets no spaces around quotes, or glues particles to them.
pub(super) fn is_glued(c: char) -> bool {
    is_square(c) || is_hangul(c) || is_arabic(c) || is_southeast_asian(c)
}

/// A character that counts as half a word.
pub(super) fn is_half_word(c: char) -> bool {
    (is_square(c) || is_southeast_asian(c)) && c.is_alphanumeric()
}

/// Quotes, dashes and dots that Chinese and Japanese set in a full square and others do not.
pub(super) fn is_square_in_east_asia(c: char) -> bool {
    matches!(c, '‘' | '’' | '“' | '”' | '—' | '…' | '·')
}

/// How many half words a text has.
pub(crate) fn half_words(text: &str) -> usize {
    let mut n_halves = 0;
    let mut in_word = false;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match ASCII_PARTS.get(c as usize).copied().unwrap_or_else(|| part_of_word(c)) {
            PartOfWord::Letter => {
                n_halves += if in_word { 0 } else { 2 };
                in_word = true;
                let rest = chars.as_str();
                let n_bytes = rest.bytes().position(may_end_word).unwrap_or(rest.len());
                chars = rest[n_bytes..].chars();
            }
            PartOfWord::HalfWord => {
                n_halves += 1;
                in_word = false;
            }
            PartOfWord::Inside => {}
            PartOfWord::Border => in_word = false,
        }
    }
    n_halves
}

/// Whether a character that starts with this byte may end a word that has begun. Nothing of ASCII but space
/// does, and nothing that takes two bytes, from Latin to Arabic, but the no-break space and its like. A byte
/// in the middle of those ends nothing.
fn may_end_word(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | 0xC2 | 0xE0..)
}

/// What a character is to somebody who counts words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PartOfWord {
    Letter,
    HalfWord,
    /// `don’t`, `24/7` and `9.5` are one word each.
    Inside,
    /// Space ends a word, and dashes do.
    Border,
}

/// Of the characters of ASCII, most texts' own or only between their words: looked up, not judged.
static ASCII_PARTS: [PartOfWord; 128] = {
    let mut parts = [PartOfWord::Inside; 128];
    let mut code = 0;
    while code < 128 {
        let byte = code as u8;
        if byte.is_ascii_alphanumeric() {
            parts[code] = PartOfWord::Letter;
        } else if matches!(byte, b'\t'..=b'\r' | b' ') {
            parts[code] = PartOfWord::Border;
        }
        code += 1;
    }
    parts
};

/// Whether a character is a letter or mark of the writing systems that most texts are in, known without
/// a look into the tables.
pub(super) fn is_common_letter(c: char) -> bool {
    matches!(c,
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}'
        | '\u{400}'..='\u{481}' | '\u{620}'..='\u{657}' | '\u{1E00}'..='\u{1EFF}' | '\u{3041}'..='\u{3096}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// A character beyond ASCII. The letters and signs of most texts are known without a look into the tables.
fn part_of_word(c: char) -> PartOfWord {
    match c {
        '\u{4E00}'..='\u{9FFF}' | '\u{3041}'..='\u{3096}' => PartOfWord::HalfWord,
        _ if is_common_letter(c) => PartOfWord::Letter,
        '،' | '؛' | '؟' | '«' | '»' | '·' => PartOfWord::Inside,
        '、' | '。' | '「' | '」' | '\u{FF01}'..='\u{FF0F}' | '：' | '；' | '？' => PartOfWord::Inside,
        '‘' | '’' | '“' | '”' | '…' => PartOfWord::Inside,
        _ => rare_part_of_word(c),
    }
}

fn rare_part_of_word(c: char) -> PartOfWord {
    match c {
        '–' | '—' | HOLE => PartOfWord::Border,
        _ if is_half_word(c) => PartOfWord::HalfWord,
        _ if c.is_alphanumeric() => PartOfWord::Letter,
        _ if c.is_whitespace() => PartOfWord::Border,
        _ => PartOfWord::Inside,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn common_characters_are_parts_of_words_by_the_tables_too() {
        for c in '\0'..='\x7F' {
            assert_eq!(ASCII_PARTS[c as usize], rare_part_of_word(c), "{:x}", c as u32);
        }
        for c in '\u{80}'..='\u{FFFF}' {
            assert_eq!(part_of_word(c), rare_part_of_word(c), "{:x}", c as u32);
        }
    }

    /// Every character looked at by itself.
    fn plainly_counted(text: &str) -> usize {
        let (mut n_halves, mut in_word) = (0, false);
        for c in text.chars() {
            match rare_part_of_word(c) {
                PartOfWord::Letter if in_word => {}
                PartOfWord::Letter => (n_halves, in_word) = (n_halves + 2, true),
                PartOfWord::HalfWord => (n_halves, in_word) = (n_halves + 1, false),
                PartOfWord::Inside => {}
                PartOfWord::Border => in_word = false,
            }
        }
        n_halves
    }

    proptest! {
        #[test]
        fn skipping_over_words_counts_as_many(text in "[ab1/’'—–!，。你かก가а \u{0}\t\u{A0}\u{FFFC}\u{301}]{0,40}") {
            prop_assert_eq!(half_words(&text), plainly_counted(&text));
        }
    }

    #[test]
    fn what_ends_a_word_is_not_skipped() {
        for c in '\0'..='\u{FFFF}' {
            let text = format!("a{c}b");
            assert_eq!(half_words(&text), plainly_counted(&text), "{:x}", c as u32);
        }
    }

    #[test]
    fn words_are_counted_by_spaces_and_by_characters_where_there_are_none() {
        for (text, n_halves) in [
            ("", 0),
            ("one two", 4),
            ("don’t, 24/7!", 4),
            ("one—two", 4),
            ("你好，世界", 4),
            ("用 PDF 文件", 5),
            ("안녕 하세요", 4),
            ("สวัสดี", 6),
            ("— !", 0),
        ] {
            assert_eq!(half_words(text), n_halves, "{text}");
        }
    }
}

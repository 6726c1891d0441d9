//! Which writing system a character belongs to, as far as line breaks, emphasis and word counts ask.
//!
//! Blocks of Unicode instead of a property table: the questions are asked for every character of a
//! page, and the scripts in question live in blocks of their own.

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
    for c in text.chars() {
        let is_word = if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
        if is_word && !c.is_ascii() && is_half_word(c) {
            n_halves += 1;
            in_word = false;
        } else if is_word {
            n_halves += if in_word { 0 } else { 2 };
            in_word = true;
        } else {
            // `don’t`, `24/7` and `9.5` are one word each: only space ends a word, and dashes do.
            in_word = in_word && !c.is_whitespace() && !matches!(c, '–' | '—' | super::super::shown::HOLE);
        }
    }
    n_halves
}

#[cfg(test)]
mod tests {
    use super::*;

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

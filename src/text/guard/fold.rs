//! A text as somebody reads it who takes look-alikes for what they look like: full-width and
//! mathematical letters as ASCII, ideographic dots as dots, nothing for what is invisible.
//!
//! `host` and `phrase` search in it, so that `ｅxample。com` is `example.com`. Letters of other
//! scripts that look Latin are folded by `host` alone and only inside one name, because there is
//! nothing wrong with them in a text.

use std::ops::Range;

use super::glyph::{Glyph, glyph};

/// A folded text, with the way back.
#[derive(Debug)]
pub(super) struct Folded {
    /// The folded text.
    pub text: String,
    /// The offset in the original for each byte of the folded text, and for its end.
    starts: Vec<u32>,
}

impl Folded {
    /// Folds a text.
    pub(super) fn new(text: &str) -> Self {
        let mut folded =
            Self { text: String::with_capacity(text.len()), starts: Vec::with_capacity(text.len() + 1) };
        for (at, c) in text.char_indices() {
            let Some(seen) = fold(c) else { continue };
            folded.text.push(seen);
            let n_new = folded.text.len() - folded.starts.len();
            folded.starts.extend(std::iter::repeat_n(at as u32, n_new));
        }
        folded.starts.push(text.len() as u32);
        folded
    }

    /// The range of the original that is read as `range` of the folded text.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.starts.get(range.start).copied().unwrap_or(0) as usize;
        let end = self.starts.get(range.end).map_or(start, |end| *end as usize);
        start..end.max(start)
    }
}

/// The character that one is taken for; nothing for what is invisible.
fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c);
    }
    if let Some(ascii) = compatible(c) {
        return Some(ascii);
    }
    match glyph(c) {
        Glyph::Invisible => None,
        Glyph::Separator('.') => Some('.'),
        Glyph::Separator('-') => Some('-'),
        Glyph::Separator(':') => Some(':'),
        Glyph::Separator('/') => Some('/'),
        Glyph::Digit { value, .. } => Some(char::from(b'0' + value)),
        _ => Some(c),
    }
}

/// Whether a character may be part of a look-alike address: it folds into an ASCII letter, digit, dot
/// or `@`. The full-width punctuation of Chinese texts alone is no reason to fold them.
pub(super) fn is_foldable(c: char) -> bool {
    let seen = compatible(c);
    seen.is_some_and(|seen| seen.is_ascii_alphanumeric() || matches!(seen, '.' | '@'))
        || matches!(c, '｡' | '\u{2024}')
}

/// Full-width, mathematical and circled letters, and small capitals of the compatibility blocks.
fn compatible(c: char) -> Option<char> {
    let code = c as u32;
    let letter = |offset: u32| char::from_u32(u32::from(b'a') + offset % 26);
    match code {
        0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0),
        // Thirteen alphabets of 26 capitals and 26 small letters each.
        0x1D400..=0x1D6A3 => letter(code - 0x1D400),
        0x24B6..=0x24E9 => letter(code - 0x24B6),
        0x1F110..=0x1F129 => letter(code - 0x1F110),
        0x1F130..=0x1F149 => letter(code - 0x1F130),
        0x1F150..=0x1F169 => letter(code - 0x1F150),
        0x1F170..=0x1F189 => letter(code - 0x1F170),
        _ => letter_like(c),
    }
}

/// The letters that the mathematical alphabets leave to the letter-like symbols.
fn letter_like(c: char) -> Option<char> {
    Some(match c {
        'ℂ' | 'ℭ' => 'c',
        'ℊ' => 'g',
        'ℋ' | 'ℌ' | 'ℍ' | 'ℎ' => 'h',
        'ℐ' | 'ℑ' | 'ℹ' | 'ⅰ' => 'i',
        'ℒ' | 'ℓ' | 'ⅼ' => 'l',
        'ℕ' => 'n',
        'ℙ' => 'p',
        'ℚ' => 'q',
        'ℛ' | 'ℜ' | 'ℝ' => 'r',
        'ℤ' | 'ℨ' => 'z',
        'ℬ' => 'b',
        'ℰ' | 'ℯ' => 'e',
        'ℱ' => 'f',
        'ℳ' | 'ⅿ' => 'm',
        'ℴ' => 'o',
        'ⅽ' => 'c',
        'ⅾ' => 'd',
        _ => return None,
    })
}

/// The small Latin letter that a Cyrillic, Greek or Armenian letter looks like.
pub(super) fn latin_look_alike(c: char) -> Option<char> {
    Some(match c {
        'а' | 'А' | 'α' | 'Α' | 'ɑ' => 'a',
        'В' | 'Β' | 'ь' => 'b',
        'с' | 'С' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'Е' | 'Ε' | 'ё' => 'e',
        'ɡ' | 'ց' => 'g',
        'һ' | 'Н' | 'Η' | 'հ' => 'h',
        'і' | 'І' | 'ı' | 'ι' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'К' | 'к' | 'Κ' | 'κ' => 'k',
        'ӏ' | 'Ӏ' => 'l',
        'М' | 'м' | 'Μ' => 'm',
        'п' | 'ո' | 'Ν' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'օ' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' | 'Ѕ' => 's',
        'т' | 'Т' | 'Τ' | 'τ' => 't',
        'ս' | 'υ' => 'u',
        'ѵ' | 'ν' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'Х' | 'χ' | 'Χ' => 'x',
        'у' | 'У' | 'Υ' => 'y',
        'Ζ' => 'z',
        _ => return None,
    })
}

/// A word in which letters of other scripts look Latin, with Latin ones in their place. `None` for a word
/// that has other letters too: it is one of another script.
pub fn as_latin(word: &str) -> Option<String> {
    let seen: String = word.chars().map(|c| latin_look_alike(c).unwrap_or(c)).collect();
    seen.chars().all(|c| (c as u32) < 0x250 || !c.is_alphabetic()).then_some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_fold_to_what_they_look_like() {
        let text = "go to ｅｘ\u{200B}ample。𝐜𝐨𝐦 now";
        let folded = Folded::new(text);
        assert_eq!(folded.text, "go to example.com now");
        assert_eq!(&text[folded.original(&(6..17))], "ｅｘ\u{200B}ample。𝐜𝐨𝐦");
    }
}

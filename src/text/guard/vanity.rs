//! Numbers spelt on the keys of a telephone: `1-888-373-HELP`, `1 800 THE LOST`.
//!
//! `number` asks at each group of digits and looks the digits up. Letters are read by the keypad,
//! so a vanity word that does not spell its number is found to be another number.

use super::glyph::{Glyph, glyph};

/// A spelt number.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Spelt {
    /// Where it ends in the text.
    pub end: usize,
    /// Its letters and digits, in capitals.
    pub key: String,
    /// Ten digits, the letters read by the keypad; fewer when the word is too short to be dialled.
    pub dialled: String,
}

/// Letters and digits after the area, at most: a word may be longer than what is dialled.
const TAIL: usize = 12;

/// The number spelt in `text` from `start`, which is where a group of digits begins.
pub(super) fn spelt(text: &str, start: usize) -> Option<Spelt> {
    let mut words = Words::new(text, start);
    let mut area = words.next()?;
    let leads_with_one = area.key == "1" && area.sign.is_some();
    let mut key = String::new();
    if leads_with_one {
        key.push('1');
        area = words.next()?;
    }
    let toll_free = area.key.len() == 3 && (area.key.starts_with('8') || area.key == "900");
    let sign = area.sign.filter(|sign| toll_free && (leads_with_one || *sign != ' '))?;
    key.push_str(&area.key);
    let tail = tail(&mut words, sign, leads_with_one)?;
    key.push_str(&tail.key);
    let mut dialled = area.key;
    dialled.extend(tail.key.chars().take(7).map(keypad));
    Some(Spelt { end: tail.end, key, dialled })
}

/// A piece of letters and digits, and the one sign that ties it to the next.
struct Word {
    key: String,
    end: usize,
    sign: Option<char>,
    lower_case: bool,
}

struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Words<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    fn next(&mut self) -> Option<Word> {
        let mut word = Word { key: String::new(), end: self.at, sign: None, lower_case: false };
        let from = self.at;
        let mut n_signs = 0;
        for (offset, c) in self.text.get(from..)?.char_indices() {
            self.at = from + offset;
            if let Some(key) = key_char(c) {
                if n_signs > 0 {
                    break;
                }
                if word.key.len() > TAIL {
                    return None;
                }
                word.key.push(key);
                word.lower_case |= c.is_lowercase();
                word.end = from + offset + c.len_utf8();
                continue;
            }
            match tie(c) {
                Some(sign) if n_signs < 3 => {
                    n_signs += 1;
                    word.sign = if sign == '-' { Some('-') } else { word.sign.or(Some(sign)) };
                }
                _ if glyph(c) == Glyph::Invisible => {}
                _ => {
                    word.sign = None;
                    break;
                }
            }
        }
        (!word.key.is_empty()).then_some(word)
    }
}

struct Tail {
    key: String,
    end: usize,
}

/// The letters after the area. After spaces, and without the leading 1, only capitals count:
/// `an 800-page report` and `1 800 people` are no numbers.
fn tail(words: &mut Words<'_>, first_sign: char, leads_with_one: bool) -> Option<Tail> {
    let mut tail = Tail { key: String::new(), end: 0 };
    let mut sign = first_sign;
    let mut spaced = false;
    while let Some(word) = words.next() {
        spaced |= sign == ' ';
        let capitals_only = spaced || !leads_with_one;
        if (word.lower_case && capitals_only) || tail.key.len() + word.key.len() > TAIL {
            break;
        }
        tail.key.push_str(&word.key);
        tail.end = word.end;
        match word.sign {
            Some(next) if tail.key.len() < 7 && (next != ' ' || first_sign == ' ') => sign = next,
            _ => break,
        }
    }
    let n_letters = tail.key.bytes().filter(u8::is_ascii_uppercase).count();
    (n_letters >= 2 && tail.key.len() >= 6).then_some(tail)
}

/// A letter or digit of a keypad, in capitals; full-width forms too.
fn key_char(c: char) -> Option<char> {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Some(c.to_ascii_uppercase()),
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            let ascii = char::from_u32(c as u32 - 0xFEE0)?;
            Some(ascii.to_ascii_uppercase())
        }
        _ => match glyph(c) {
            Glyph::Digit { value, .. } => Some(char::from(b'0' + value)),
            _ => None,
        },
    }
}

fn tie(c: char) -> Option<char> {
    match glyph(c) {
        Glyph::Separator('-' | '.' | '/' | '(' | ')') => Some('-'),
        Glyph::Separator(' ' | super::glyph::NARROW) => Some(' '),
        _ => None,
    }
}

fn keypad(c: char) -> char {
    match c {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        digit => digit,
    }
}

/// Letters and digits only, in capitals: the form in which vanity words are compared.
pub(super) fn key(words: &str) -> String {
    words.chars().filter_map(key_char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_by_the_keypad() {
        for (text, dialled) in [
            ("1-877-4-HSI-TIP", "8774474847"),
            ("1-855-FLA-SAFE", "8553527233"),
            ("1 800 THE LOST", "8008435678"),
            ("1-800-runaway", "8007862929"),
            ("1-833-591-KNOW", "8335915669"),
            ("800-THE-LOST", "8008435678"),
            ("1.888.KEY.2.FREE", "8885392373"),
            ("1-866-４ＵＳ-WAGE", "8664879243"),
        ] {
            assert_eq!(spelt(text, 0).map(|spelt| spelt.dialled).as_deref(), Some(dialled), "{text}");
        }
    }

    #[test]
    fn words_after_a_figure_are_no_number() {
        for text in
            ["800-page report", "1 800 people", "800 FBI agents", "850 WORKERS", "1-800", "888-373-7888"]
        {
            assert_eq!(spelt(text, 0), None, "{text}");
        }
    }
}

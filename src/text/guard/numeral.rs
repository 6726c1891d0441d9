//! Numbers in numerals that are no digits by themselves: Han numerals and braille.
//!
//! `一` is a word as often as a digit, and a braille cell is a letter unless a number sign stands
//! before it. Seven Han numerals with only signs between them are no sentence, so such a stretch is
//! written out in ASCII digits and judged like any other number by `number`.
//!
//! **Not here:** numerals with 十, 百, 千, 万 or 亿 between them, which are amounts, and stretches
//! that have fewer than seven such numerals because the rest are digits.

use super::glyph::{Glyph, glyph};
use super::known::KnownDigits;
use super::{Finding, Reject, number};

/// Fewer numerals are a year, a date or a word.
const NUMERALS: usize = 7;

const BRAILLE_NUMBER: char = '⠼';
const BRAILLE_HYPHEN: char = '⠤';

/// Whether a text with this character is worth a search.
pub(super) fn is_telling(c: char) -> bool {
    // Asked of every character: first what is cheap to know.
    c >= BRAILLE_NUMBER && (c == BRAILLE_NUMBER || han(c).is_some())
}

/// Whether a text has as many numerals as a number has at least, wherever they stand. Most texts with Han
/// have a few.
pub(super) fn are_enough(text: &str) -> bool {
    let is_numeral = |c: &char| match c {
        '⠁'..='⣿' => braille(*c).is_some(),
        '〇'..='\u{9FFF}' => han(*c).is_some(),
        _ => false,
    };
    // Each has three bytes.
    text.len() >= 3 * NUMERALS && text.chars().filter(is_numeral).take(NUMERALS).count() == NUMERALS
}

/// Adds a finding for every number in numerals that is not harmless.
pub(super) fn find(text: &str, known: &KnownDigits, rejects: &[Reject], out: &mut Vec<Finding>) {
    let mut stretch = Stretch::default();
    let mut in_braille = false;
    for (at, c) in text.char_indices() {
        in_braille = c == BRAILLE_NUMBER || (in_braille && (c == BRAILLE_HYPHEN || braille(c).is_some()));
        let numeral = han(c).or_else(|| if in_braille { braille(c) } else { None });
        match (numeral, glyph(c)) {
            (Some(value), _) => {
                stretch.n_numerals += 1;
                stretch.push(char::from(b'0' + value), at, c);
            }
            (None, Glyph::Digit { .. }) => stretch.push(c, at, c),
            (None, Glyph::Invisible) => {}
            // Says only that digits follow.
            (None, _) if c == BRAILLE_NUMBER => {}
            (None, _) if matches!(c, '⠁'..='⣿') && c != BRAILLE_HYPHEN => {
                stretch.close(known, rejects, out);
            }
            (None, Glyph::Separator(_)) if !stretch.digits.is_empty() => {
                stretch.push(if c == BRAILLE_HYPHEN { '-' } else { c }, at, c);
            }
            (None, Glyph::Separator(_)) => {}
            (None, Glyph::Letter) => stretch.close(known, rejects, out),
        }
    }
    stretch.close(known, rejects, out);
}

/// Numerals with only signs between them, in digits.
#[derive(Default)]
struct Stretch {
    digits: String,
    /// For each byte of `digits`, where its character starts and ends in the text.
    places: Vec<(usize, usize)>,
    n_numerals: usize,
}

impl Stretch {
    fn push(&mut self, seen: char, at: usize, written: char) {
        self.digits.push(seen);
        self.places.resize(self.digits.len(), (at, at + written.len_utf8()));
    }

    fn close(&mut self, known: &KnownDigits, rejects: &[Reject], out: &mut Vec<Finding>) {
        if self.n_numerals >= NUMERALS && !"123456789".contains(self.digits.trim_end()) {
            let mut found = Vec::new();
            number::find(&self.digits, known, rejects, &mut found);
            for mut finding in found {
                let first = self.places.get(finding.range.start);
                let last = finding.range.end.checked_sub(1).and_then(|last| self.places.get(last));
                if let (Some((start, _)), Some((_, end))) = (first, last) {
                    finding.range = *start..*end;
                    out.push(finding);
                }
            }
        }
        self.digits.clear();
        self.places.clear();
        self.n_numerals = 0;
    }
}

/// The value of a Han numeral, everyday or as on cheques.
fn han(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' => 0,
        '一' | '壹' => 1,
        '二' | '贰' | '貳' => 2,
        '三' | '叁' | '參' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// The value of a braille cell behind a number sign: the letters a to j are 1 to 9 and 0.
fn braille(c: char) -> Option<u8> {
    let index = "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊".chars().position(|cell| cell == c)?;
    u8::try_from(index).ok()
}

//! The figures of a text, as a reader takes them: `22,326`, `22.326` and `٢٢٬٣٢٦` are one and the same.
//!
//! `catalog` compares a translation's figures with those of its source. What a figure is (a year, a
//! price, a short number of some other country) is not asked here.

use std::ops::Range;

use super::glyph::{Glyph, NARROW, glyph, may_have_digit, next_digit};

/// A figure with fewer digits is no number that somebody could dial for help in most countries, and
/// translations add and drop small ones freely.
const DIGITS: usize = 3;

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// Its digits, as ASCII, without what groups them.
    pub digits: String,
}

/// Digits that nothing visible parts, and what stands between them and the digits before.
struct Group {
    range: Range<usize>,
    digits: String,
    gap: Gap,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// One sign that could group thousands.
    Sign(char),
    /// Signs and spaces only.
    Open,
    /// A letter, or the start of the text.
    Closed,
}

/// The figures of three digits or more, in order.
///
/// Joined are the groups of a large number, and single digits in a row (`9-1-2`).
pub fn figures(text: &str) -> Vec<Figure> {
    let mut figures = cut(text, joined);
    figures.retain(|figure| figure.digits.len() >= DIGITS);
    figures
}

/// Every number of a text, in order, however short. Only the groups of a large number are joined.
pub fn amounts(text: &str) -> Vec<Figure> {
    cut(text, |groups| grouped(groups).max(1))
}

/// Joins as many groups, from each that is left on, as `n_joined` says: one at least.
fn cut(text: &str, n_joined: impl Fn(&[Group]) -> usize) -> Vec<Figure> {
    let groups = groups(text);
    let mut figures = Vec::new();
    let mut rest = groups.as_slice();
    while let Some(n_groups) = (!rest.is_empty()).then(|| n_joined(rest)) {
        let (figure, after) = rest.split_at(n_groups);
        let digits: String = figure.iter().map(|group| group.digits.as_str()).collect();
        if let (Some(first), Some(last)) = (figure.first(), figure.last()) {
            figures.push(Figure { range: first.range.start..last.range.end, digits });
        }
        rest = after;
    }
    figures
}

/// Every number in a text, in order, in Latin digits; the groups of a large one count by themselves.
pub fn numbers(text: &str) -> Vec<String> {
    groups(text).into_iter().map(|group| group.digits).collect()
}

/// How many of the groups, one at least, the first figure is made of.
fn joined(groups: &[Group]) -> usize {
    let singles = groups
        .iter()
        .enumerate()
        .take_while(|(index, group)| group.digits.len() == 1 && (*index == 0 || group.gap != Gap::Closed));
    let n_singles = singles.count();
    n_singles.max(grouped(groups)).max(1)
}

/// How many groups make a large number: the same sign between all, three digits in the last, two
/// (as in India) or three in those between.
fn grouped(groups: &[Group]) -> usize {
    let [first, second, ..] = groups else { return 0 };
    if first.digits.len() > 3 || !matches!(second.gap, Gap::Sign(_)) {
        return 0;
    }
    let chained = groups
        .iter()
        .skip(1)
        .take_while(|group| group.gap == second.gap && matches!(group.digits.len(), 2 | 3));
    let chain: Vec<_> = chained.collect();
    chain.iter().rposition(|group| group.digits.len() == 3).map_or(0, |last| last + 2)
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    if !may_have_digit(text) {
        return groups;
    }
    let mut gap = Gap::Closed;
    let mut is_open = false;
    let mut at = 0;
    loop {
        // Behind a letter, nothing tells before the next digit.
        if gap == Gap::Closed && !is_open {
            match next_digit(text, at) {
                Some(digit) => at = digit,
                None => break,
            }
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let end = at + c.len_utf8();
        match glyph(c) {
            Glyph::Digit { value, .. } => {
                let digit = char::from(b'0' + value);
                match groups.last_mut() {
                    Some(group) if is_open => {
                        group.digits.push(digit);
                        group.range.end = end;
                    }
                    _ => groups.push(Group { range: at..end, digits: digit.to_string(), gap }),
                }
                is_open = true;
            }
            Glyph::Invisible => {}
            Glyph::Separator(sign) => {
                gap = match sign {
                    ',' | '.' | '\'' | ' ' | NARROW if is_open => Gap::Sign(sign),
                    _ if is_open || gap != Gap::Closed => Gap::Open,
                    _ => Gap::Closed,
                };
                is_open = false;
            }
            Glyph::Letter => {
                gap = Gap::Closed;
                is_open = false;
            }
        }
        at = end;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = figures(text).into_iter().map(|figure| figure.digits).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_large_number_is_one_figure_in_every_locale() {
        for text in ["22,326", "22.326", "22\u{A0}326", "22 326", "22'326", "٢٢٬٣٢٦", "22\u{200B}326"] {
            check(text, &["22326"]);
        }
        check("1,234,567.89", &["1234567"]);
        check("12,34,567", &["1234567"]);
    }

    #[test]
    fn digits_in_a_row_are_one_figure() {
        for text in ["912", "9-1-2", "9 1 2", "9.1.2", "９１２", "(9) 1/2", "9\u{2060}12"] {
            check(text, &["912"]);
        }
    }

    #[test]
    fn short_numbers_count_as_amounts_one_by_one() {
        let found: Vec<_> =
            amounts("4 of 1.234 in 1,5 or ٤٨ h, 9-1-2").into_iter().map(|one| one.digits).collect();
        assert_eq!(found, ["4", "1234", "1", "5", "48", "9", "1", "2"]);
    }

    #[test]
    fn dates_and_lists_come_apart() {
        check("30.08.2024", &["2024"]);
        check("2026-11-22", &["2026"]);
        check("2019, 2020 and 2021", &["2019", "2020", "2021"]);
        check("24/7, 12 and 31 states in 48 hours", &[]);
        check("1 or 2 of 3", &[]);
    }

    #[test]
    fn a_figure_is_found_where_it_stands() {
        let text = "llame al 9-1-2 ya";
        assert_eq!(figures(text).first().map(|figure| &text[figure.range.clone()]), Some("9-1-2"));
    }
}

//! The forms of digits that are no phone numbers: dates, times, amounts, lists.
//!
//! `number` asks for the atom that starts at a group of a run. An atom is whole: what joins it to
//! the digits before and after it is no part of a number, or it is no atom.
//!
//! **Not here:** numbers that pass because of the words before them (`citation`).

use super::glyph::NARROW;
use super::run::Run;

/// A harmless form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Atom {
    /// How many groups it takes.
    pub n_groups: usize,
    /// What it is.
    pub kind: AtomKind,
}

/// What an atom is, as far as its neighbours matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AtomKind {
    /// A date or a time: harmless beside any other number.
    Moment,
    /// A year alone: four digits that could also end a phone number.
    Year,
    /// An amount or a list: could be the middle of a phone number when digits stand close by.
    Amount,
}

/// The atom that starts at a group, if one does.
pub(super) fn atom(run: &Run, first: usize) -> Option<Atom> {
    type Form = fn(&Run, usize) -> Option<usize>;
    const FORMS: &[(Form, AtomKind)] = &[
        (date, AtomKind::Moment),
        (time_range, AtomKind::Moment),
        (around_the_clock, AtomKind::Moment),
        (year_range, AtomKind::Moment),
        (month, AtomKind::Moment),
        (amount_range, AtomKind::Amount),
        (grouped, AtomKind::Amount),
        (list, AtomKind::Amount),
        (counting, AtomKind::Moment),
        (decimal, AtomKind::Amount),
        (day_and_year, AtomKind::Moment),
        (year, AtomKind::Year),
    ];
    FORMS.iter().find_map(|(form, kind)| {
        let n_groups = form(run, first)?;
        let whole = is_apart(run, first) && is_apart(run, first + n_groups);
        whole.then_some(Atom { n_groups, kind: *kind })
    })
}

/// Whether a group is kept apart from the one before it, as words are: by a space or a bracket,
/// not by the signs that tie the digits of one number together. Nothing at all is between a number
/// and the raised digit of its footnote.
fn is_apart(run: &Run, index: usize) -> bool {
    let gap = run.gap(index);
    index == 0 || gap.is_empty() || gap.contains([' ', ';', '(', ')'])
}

/// Whether a gap separates as punctuation in a sentence does, so that amounts on its two sides are
/// two amounts.
pub(super) fn is_prose(gap: &str) -> bool {
    gap.is_empty() || gap.contains(';') || (gap.contains([' ', NARROW]) && gap.chars().count() > 1)
}

fn is_year(run: &Run, index: usize) -> bool {
    run.len(index) == 4 && run.value(index).is_some_and(|year| (1800..2100).contains(&year))
}

/// Years of other calendars too: 1448 after the Hijra, 2569 after the Buddha.
fn is_any_year(run: &Run, index: usize) -> bool {
    run.len(index) == 4 && run.value(index).is_some_and(|year| (1300..2600).contains(&year))
}

fn is_within(run: &Run, index: usize, low: u32, high: u32) -> bool {
    run.len(index) <= 2 && run.value(index).is_some_and(|value| (low..=high).contains(&value))
}

fn is_day(run: &Run, index: usize) -> bool {
    is_within(run, index, 1, 31)
}

fn is_month(run: &Run, index: usize) -> bool {
    is_within(run, index, 1, 12)
}

/// `2026-11-22`, `11/22/2026`, `30.08.2024`, `2026. 11. 22.`
fn date(run: &Run, first: usize) -> Option<usize> {
    let gap = run.gap(first + 1);
    let same = matches!(gap, "-" | "/" | "." | ". ") && run.gap(first + 2) == gap;
    let day_and_month =
        |one, other| is_day(run, one) && is_day(run, other) && (is_month(run, one) || is_month(run, other));
    let year_first = is_any_year(run, first) && day_and_month(first + 1, first + 2);
    let year_last = day_and_month(first, first + 1) && is_any_year(run, first + 2);
    (same && (year_first || year_last)).then_some(3)
}

/// `22, 2026` of `November 22, 2026`.
fn day_and_year(run: &Run, first: usize) -> Option<usize> {
    (is_day(run, first) && run.gap(first + 1) == ", " && is_year(run, first + 1)).then_some(2)
}

/// `2026-11`, `11/2026`.
fn month(run: &Run, first: usize) -> Option<usize> {
    let tied = matches!(run.gap(first + 1), "-" | "/" | ".");
    let year_first = is_year(run, first) && is_month(run, first + 1);
    let year_last = is_month(run, first) && is_year(run, first + 1);
    (tied && (year_first || year_last)).then_some(2)
}

/// `2019-2023`, `2023/24`.
fn year_range(run: &Run, first: usize) -> Option<usize> {
    let tied = matches!(run.gap(first + 1), "-" | "/" | " - ");
    let next = is_year(run, first + 1) || run.len(first + 1) == 2;
    (tied && is_year(run, first) && next).then_some(2)
}

fn year(run: &Run, first: usize) -> Option<usize> {
    is_year(run, first).then_some(1)
}

/// `7:00`, `07:00:30`; the number of groups.
fn time(run: &Run, first: usize) -> Option<usize> {
    let sixty = |index| run.gap(index) == ":" && run.len(index) == 2 && is_within(run, index, 0, 59);
    let hour = is_within(run, first, 0, 24);
    if !hour || !sixty(first + 1) {
        return None;
    }
    Some(if sixty(first + 2) { 3 } else { 2 })
}

/// `7:00`, `7:00-19:00`, `7:00 - 19:00`.
fn time_range(run: &Run, first: usize) -> Option<usize> {
    let n_groups = time(run, first)?;
    let next = first + n_groups;
    if !matches!(run.gap(next), "-" | " - ") {
        return Some(n_groups);
    }
    Some(n_groups + time(run, next).unwrap_or(0))
}

/// `24/7`, `24/7/365`.
fn around_the_clock(run: &Run, first: usize) -> Option<usize> {
    let next_is = |index, digits| run.gap(index) == "/" && run.group(index) == digits;
    if run.group(first) != "24" || !next_is(first + 1, "7") {
        return None;
    }
    Some(if next_is(first + 2, "365") { 3 } else { 2 })
}

/// Thousands as locales group them: `22,326`, `1.234.567,89`, `8 039 728` with narrow spaces,
/// `12,34,567` in India.
fn grouped(run: &Run, first: usize) -> Option<usize> {
    let gap = run.gap(first + 1);
    let head = run.len(first);
    if !matches!(gap, "," | "." | "'" | "\u{A0}")
        || !(1..=3).contains(&head)
        || run.group(first).starts_with('0')
    {
        return None;
    }
    let next = |n: usize, n_digits| run.gap(first + n) == gap && run.len(first + n) == n_digits;
    let mut n_groups = 1;
    while gap == "," && head <= 2 && next(n_groups, 2) && n_groups < 6 {
        n_groups += 1;
    }
    if n_groups > 1 && !next(n_groups, 3) {
        return None;
    }
    let n_before_thousands = n_groups;
    while next(n_groups, 3) && n_groups < 6 {
        n_groups += 1;
    }
    if n_groups == n_before_thousands || (n_before_thousands > 1 && n_groups > n_before_thousands + 1) {
        return None;
    }
    let mark = run.gap(first + n_groups);
    let fraction = mark != gap && matches!(mark, "," | ".") && run.len(first + n_groups) <= 2;
    Some(n_groups + usize::from(fraction))
}

/// `8.5`, `15,25`.
fn decimal(run: &Run, first: usize) -> Option<usize> {
    let mark = matches!(run.gap(first + 1), "." | ",");
    let padded = run.len(first) > 1 && run.group(first).starts_with('0');
    (mark && !padded && run.len(first) <= 3 && run.len(first + 1) <= 2).then_some(2)
}

/// `24,000-32,000`, `800-1,200`, `15.25-18.75`: from a smaller to a larger amount.
fn amount_range(run: &Run, first: usize) -> Option<usize> {
    let n_from = grouped(run, first).or_else(|| decimal(run, first));
    let plain = run.len(first) <= 3 && !run.group(first).starts_with('0');
    let n_from = n_from.or_else(|| plain.then_some(1))?;
    let next = first + n_from;
    let n_to = grouped(run, next).or_else(|| decimal(run, next))?;
    let tied = matches!(run.gap(next).trim_matches(['$', ' ']), "-");
    let rises = magnitude(run, first, n_from) < magnitude(run, next, n_to);
    (tied && rises && n_to <= 3).then_some(n_from + n_to)
}

/// The digits of an amount before its decimal mark, as a number to compare by.
fn magnitude(run: &Run, first: usize, n_groups: usize) -> u64 {
    let fraction = n_groups > 1 && run.len(first + n_groups - 1) <= 2;
    let n_whole = n_groups - usize::from(fraction);
    let digits = run.digits(first, n_whole);
    digits.bytes().fold(0u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}

/// `1, 2, 3, 4, 5, 6, 7` or `3 4 5`: each one more than the one before.
fn counting(run: &Run, first: usize) -> Option<usize> {
    let mut n_groups = 1;
    while run.gap(first + n_groups).len() <= 4 && follows_by(run, first + n_groups, 1) {
        n_groups += 1;
    }
    (n_groups >= 3 && run.len(first) <= 2).then_some(n_groups)
}

fn follows_by(run: &Run, index: usize, step: u32) -> bool {
    let short = (1..=3).contains(&run.len(index)) && !run.group(index).starts_with('0');
    match (run.value(index - 1), run.value(index)) {
        (Some(before), Some(value)) => short && value == before + step,
        _ => false,
    }
}

/// `14, 15-16, 18`: small numbers that rise. Three digits only when they are round.
fn list(run: &Run, first: usize) -> Option<usize> {
    let mut n_groups = 1;
    let mut n_commas = 0;
    while rises(run, first + n_groups) {
        let ranged = run.gap(first + n_groups) == "-";
        if ranged && run.gap(first + n_groups - 1) == "-" && n_groups > 1 {
            break;
        }
        n_commas += usize::from(!ranged);
        n_groups += 1;
    }
    (n_commas >= 2 && is_list_entry(run, first)).then_some(n_groups)
}

fn rises(run: &Run, index: usize) -> bool {
    let joined = matches!(run.gap(index), ", " | ";" | "; " | "-");
    joined && is_list_entry(run, index) && run.value(index - 1) < run.value(index)
}

fn is_list_entry(run: &Run, index: usize) -> bool {
    let digits = run.group(index);
    let round = digits.len() == 3 && run.value(index).is_some_and(|value| value % 5 == 0);
    !digits.starts_with('0') && (matches!(digits.len(), 1 | 2) || round)
}

#[cfg(test)]
mod tests {
    use super::super::run::runs;
    use super::*;

    fn check(text: &str, kind: AtomKind) {
        let mut found = None;
        runs(text, &mut |run| {
            found = atom(run, 0).map(|atom| (atom.n_groups == run.groups.len(), atom.kind));
        });
        assert_eq!(found, Some((true, kind)), "{text}");
    }

    fn check_none(text: &str) {
        runs(text, &mut |run| assert_eq!(atom(run, 0), None, "{text}"));
    }

    #[test]
    fn moments_are_read_whole() {
        for text in [
            "2026-11-22",
            "11/22/2026",
            "30.08.2024",
            "2026. 11. 22.",
            "2026/11",
            "11.2026",
            "2019-2023",
            "2019–2023",
            "2023-24",
            "7:00",
            "7:00-19:00",
            "07:00 – 19:00",
            "24/7/365",
            "22, 2026",
            "22/11/2569",
            "1448/06/01",
            "1 2 3 4 5 6 7",
        ] {
            check(text, AtomKind::Moment);
        }
        check("2019", AtomKind::Year);
    }

    #[test]
    fn amounts_are_read_whole() {
        for text in [
            "22,326",
            "22.326",
            "22\u{A0}326",
            "22\u{202F}326",
            "1,234,567",
            "1.234.567,89",
            "12,34,567",
            "1,23,45,678",
            "8’039’728",
            "24,000–32,000",
            "800-1,200",
            "$15.25-$18.75",
            "8.50",
            "14, 15, 16, 19",
            "12-14, 15, 17-19",
            "100, 250, 500",
        ] {
            check(text, AtomKind::Amount);
        }
    }

    #[test]
    fn parts_of_phone_numbers_are_no_atoms() {
        for text in [
            "888.373.7888",
            "888.37.37.888",
            "202-205-2019",
            "0,800,121",
            "1.888.373.7888",
            "12-23-34-45",
            "8,8,8,3,7,3",
            "555.0199",
            "2019-15611",
        ] {
            check_none(text);
        }
    }
}

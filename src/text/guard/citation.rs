//! Numbers that the words before them explain: statutes, orders, forms, pages, report ids, money.
//!
//! `number` asks how many groups of a run such words cover. A word never covers what has the shape
//! of a phone number.

use super::glyph::{Glyph, glyph, is_invisible};
use super::run::Run;

/// How much the words before a number explain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// Law: lists of sections and long docket numbers may follow.
    Law,
    /// `No.`, `Form`: one short number may follow.
    Number,
    /// Pages: rising numbers may follow.
    Page,
}

/// Without dots, in lower case. Only what stands before numbers of five digits or more, or before
/// lists, is needed here: shorter numbers pass anyway.
const LAW: &[&str] = &[
    "usc",
    "cfr",
    "fr",
    "reg",
    "stat",
    "law",
    "laws",
    "act",
    "directive",
    "directives",
    "order",
    "eo",
    "orders",
    "regulation",
    "regulations",
    "rept",
    "section",
    "sections",
    "sec",
    "secs",
    "article",
    "articles",
    "art",
    "arts",
    "omb",
    "ilcs",
    "tac",
    "code",
    "rcw",
    "ley",
    "leyes",
    "directiva",
    "decreto",
    "artículo",
    "artículos",
    "sección",
    "secciones",
    "orden",
    "reglamento",
    "loi",
    "décret",
    "règlement",
    "lei",
    "artigo",
    "gesetz",
    "verordnung",
    "закон",
    "закона",
    "ст",
    "статья",
    "статьи",
    "директива",
    "указ",
    "приказ",
    "المادة",
    "المواد",
    "القانون",
    "التوجيه",
    "isbn",
    "issn",
];
const NUMBER: &[&str] = &[
    "no",
    "nos",
    "nr",
    "nº",
    "n°",
    "núm",
    "num",
    "número",
    "form",
    "forms",
    "formulario",
    "report",
    "docket",
    "case",
    "file",
    "rfc",
    "iso",
    "room",
    "box",
];
const PAGE: &[&str] =
    &["p", "pp", "pg", "page", "pages", "página", "páginas", "pág", "págs", "с", "стр", "seite", "seiten"];
/// What stands directly before a number in scripts without spaces between words.
const GLUED: &[(&str, Word)] =
    &[("第", Word::Number), ("公法", Word::Law), ("法", Word::Law), ("页", Word::Page)];
/// Groups that a law covers at most, so that a page of digits is not one citation.
const LAW_GROUPS: usize = 40;
/// Acronyms that announce a phone number, not a report.
const CALLS: &[&str] =
    &["TEL", "PHONE", "FAX", "SMS", "TXT", "TEXT", "CALL", "DIAL", "CELL", "TTY", "TDD", "WA"];

/// How many groups from the start of the run are explained by what stands before it.
pub(super) fn cited(run: &Run, text: &str) -> usize {
    let before = text.get(..run.span(0, 1).start).unwrap_or("");
    let n_groups = match word_before(before) {
        Some(Word::Law) => law(run),
        Some(Word::Number) => tied(run, 6),
        Some(Word::Page) => pages(run),
        None => report(run, before),
    };
    if (0..n_groups).any(|first| is_local_shape(run, first)) { 0 } else { n_groups }
}

/// Whether a group is money or a percentage by the sign that touches it, and short enough for it.
pub(super) fn is_priced(run: &Run, text: &str, index: usize) -> bool {
    let span = run.span(index, 1);
    let visible = |c: &char| !is_invisible(*c) && *c != ' ' && *c != '\u{A0}' && *c != '\u{202F}';
    let before = text.get(..span.start).unwrap_or("").chars().rev().take(4).find(visible);
    let after = text.get(span.end..).unwrap_or("").chars().take(4).find(visible);
    let sign = |c: Option<char>, signs: &[char]| match c.map(glyph) {
        Some(Glyph::Separator(sign)) => signs.contains(&sign),
        _ => false,
    };
    run.len(index) <= 7 && (sign(before, &['$']) || sign(after, &['$', '%']))
}

fn word_before(before: &str) -> Option<Word> {
    let stem = before.trim_end_matches([' ', '\u{A0}', '\u{202F}', '.', ':', '(', '[', '\n']);
    let last = stem.chars().next_back()?;
    if matches!(last, '§' | '№') {
        return Some(if last == '§' { Word::Law } else { Word::Number });
    }
    let glued = GLUED.iter().find(|(word, _)| before.ends_with(word));
    if let Some((_, kind)) = glued {
        return Some(*kind);
    }
    // The longest word of the lists has eleven letters; with dots between them, twice that.
    let start = stem
        .char_indices()
        .rev()
        .take(24)
        .take_while(|(_, c)| c.is_alphabetic() || matches!(c, '.' | 'º' | '°'))
        .last()
        .map(|(at, _)| at)?;
    let mut word = String::with_capacity(stem.len() - start);
    for c in stem[start..].chars().filter(|c| *c != '.') {
        match c.is_ascii() {
            true => word.push(c.to_ascii_lowercase()),
            false => word.extend(c.to_lowercase()),
        }
    }
    let is_in = |words: &[&str]| words.contains(&word.as_str());
    match () {
        () if is_in(LAW) => Some(Word::Law),
        () if is_in(NUMBER) => Some(Word::Number),
        () if is_in(PAGE) => Some(Word::Page),
        () => None,
    }
}

fn law(run: &Run) -> usize {
    let joins = |index: &usize| {
        run.len(*index) <= 5
            && matches!(run.gap(*index), "-" | "." | "," | ", " | "; " | ";" | "/" | "(" | ")(" | ", §")
    };
    if run.len(0) > 6 {
        return 0;
    }
    1 + (1..run.groups.len().min(LAW_GROUPS)).take_while(joins).count()
}

fn tied(run: &Run, max_digits: usize) -> usize {
    let rest = (1..run.groups.len()).take_while(|index| matches!(run.gap(*index), "-" | "/" | "."));
    let n_groups = 1 + rest.take(4).count();
    if run.digits(0, n_groups).len() <= max_digits { n_groups } else { 0 }
}

fn pages(run: &Run) -> usize {
    let rising = |index: &usize| {
        let joined = matches!(run.gap(*index), "-" | ", " | "; " | ";");
        joined && run.len(*index) <= 4 && run.value(index - 1) < run.value(*index)
    };
    if run.len(0) > 4 {
        return 0;
    }
    1 + (1..run.groups.len().min(LAW_GROUPS)).take_while(rising).count()
}

/// `GAO-25-107840`, `R47211`: an acronym that touches its number.
fn report(run: &Run, before: &str) -> usize {
    let stem = before.strip_suffix('-').unwrap_or(before);
    let n_letters = stem.bytes().rev().take(7).take_while(u8::is_ascii_uppercase).count();
    let acronym = &stem[stem.len() - n_letters..];
    let starts_a_word = !stem[..stem.len() - n_letters].ends_with(|c: char| c.is_alphanumeric());
    let long_enough = if stem.len() < before.len() { 2..=6 } else { 1..=2 };
    if !starts_a_word || !long_enough.contains(&n_letters) || CALLS.contains(&acronym) {
        return 0;
    }
    tied(run, 9)
}

/// Whether a local number (`555-0199`), or one with its area, starts at a group.
fn is_local_shape(run: &Run, first: usize) -> bool {
    let shape = (run.len(first), run.len(first + 1), run.len(first + 2));
    let tied = |index| matches!(run.gap(index), "-" | "." | " " | ") " | ")");
    match shape {
        (3, 3, 4) => tied(first + 1) && tied(first + 2),
        (3, 4, _) => run.gap(first + 1) == "-",
        _ => false,
    }
}

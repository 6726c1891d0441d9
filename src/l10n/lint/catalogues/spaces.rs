//! Spaces that stand where none belong: at the ends of a text, and two in a row.
//!
//! Fluent drops plain spaces at the ends of a text by itself. What is left was put there with
//! `{" "}`, or is a space of another kind.

use std::ops::Range;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::text::shown::ShownText;

use super::texts::{Setting, Text, found};

pub(super) fn check(text: &Text<'_>, setting: &Setting<'_>, out: &mut Diagnostics) {
    let whole = &text.whole.text;
    let original = setting.original.map(|original| original.whole.text.as_str());
    // In the source it may be meant, and where the source has one, the translation has to.
    let severity = if original.is_some() { Severity::Warning } else { Severity::Hint };
    let start = whole.len() - whole.trim_start_matches(is_space).len();
    if start > 0 && !original.is_some_and(|original| original.starts_with(is_space)) {
        out.push(at_end(severity, Said::new("space-at-start"), text, 0..start));
    }
    let end = whole.trim_end_matches(is_space).len();
    if end < whole.len() && end > start && !original.is_some_and(|original| original.ends_with(is_space)) {
        out.push(at_end(severity, Said::new("space-at-end"), text, end..whole.len()));
    }
    for piece in text.pieces() {
        out.extend(doubled(text, piece));
    }
}

fn at_end(severity: Severity, said: Said, text: &Text<'_>, range: Range<usize>) -> Diagnostic {
    let place = text.place(text.whole, range);
    let diagnostic = found(severity, Code::SpaceOdd, said, &place);
    match around(&place) {
        Some(around) => diagnostic.mended_by(&around, ""),
        None => diagnostic,
    }
}

/// What has to be taken out: the spaces, or the `{" "}` that they stand in.
fn around(place: &Place) -> Option<Place> {
    let text = place.source.text();
    let range = place.span.range();
    if !place.text().chars().all(is_space) {
        return None;
    }
    let before = text.get(..range.start)?;
    let after = text.get(range.end..)?;
    let quoted = before.strip_suffix('"').zip(after.strip_prefix('"'));
    let Some((before, after)) = quoted else {
        // Beside the quotation mark of a longer text in quotes stands its end: spaces there can go too.
        return Some(place.clone());
    };
    let before = before.trim_end_matches(' ').strip_suffix('{')?;
    let rest = after.trim_start_matches(' ').strip_prefix('}')?;
    Some(Place::new(&place.source, before.len()..text.len() - rest.len()))
}

/// The first run of spaces inside a line of a text.
fn doubled(text: &Text<'_>, piece: &ShownText) -> Option<Diagnostic> {
    let shown = piece.text.as_str();
    let mut from = 0;
    while let Some(at) = shown[from..].find(is_space).map(|at| from + at) {
        let rest = &shown[at..];
        let end = at + rest.len() - rest.trim_start_matches(is_space).len();
        let n_spaces = shown[at..end].chars().count();
        let inside = at > 0 && end < shown.len();
        let in_line = !shown[..at].ends_with('\n') && !shown[end..].starts_with('\n');
        let place = text.place(piece, at..end);
        // Across an expression the spaces on its two sides belong to different variants.
        if n_spaces > 1 && inside && in_line && place.text().chars().all(is_space) {
            let said = Said::new("space-doubled").count("n", n_spaces);
            return Some(found(Severity::Hint, Code::SpaceOdd, said, &place).mended_by(&place, " "));
        }
        from = end;
    }
    None
}

/// A space of any width, but no line break.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\n' && c != '\r'
}

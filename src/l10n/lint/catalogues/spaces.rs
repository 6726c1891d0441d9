//! Spaces at the ends of a message. Those inside are looked at as in any text.
//!
//! Fluent drops plain spaces at the ends of a text by itself. What is left was put there with
//! `{" "}`, or is a space of another kind.

use std::ops::Range;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::l10n::lint::text::is_space;

use super::texts::Text;

pub(super) fn check(text: &Text<'_>, original: Option<&Text<'_>>, out: &mut Diagnostics) {
    let whole = &text.whole.text;
    let original = original.map(|original| original.whole.text.as_str());
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
}

fn at_end(severity: Severity, said: Said, text: &Text<'_>, range: Range<usize>) -> Diagnostic {
    let place = text.place(text.whole, range);
    let diagnostic = Diagnostic::said(severity, Code::SpaceOdd, said).at(&place);
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

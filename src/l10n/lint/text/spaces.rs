//! Spaces that nobody sees in a text editor and everybody on a page: two in a row, or of an odd width.

use std::sync::Arc;

use super::language::language_of;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

pub(super) fn check(text: &ShownText, source: &Arc<SourceFile>, locale: &LocaleId, out: &mut Diagnostics) {
    let shown = text.text.as_str();
    let mut from = 0;
    while let Some(at) = shown[from..].find(is_space).map(|at| from + at) {
        let rest = &shown[at..];
        let end = at + rest.len() - rest.trim_start_matches(is_space).len();
        from = end;
        let inside = at > 0 && end < shown.len();
        let in_line = !shown[..at].ends_with('\n') && !shown[end..].starts_with('\n');
        let n_spaces = shown[at..end].chars().count();
        let is_odd = shown[at..end].chars().any(|c| is_odd(c, locale));
        if !inside || !in_line || (n_spaces < 2 && !is_odd) {
            continue;
        }
        let said = if n_spaces > 1 {
            Said::new("prose-space-doubled").count("n", n_spaces)
        } else {
            Said::new("prose-space-odd")
        };
        let place = text.place(source, at..end);
        // Spaces on two sides of markup belong to different words, and those on two sides of an expression
        // to different variants.
        if place.text().chars().all(is_space) && !place.text().is_empty() {
            out.push(
                Diagnostic::said(Severity::Hint, Code::SpaceOdd, said).at(&place).mended_by(&place, " "),
            );
        }
    }
}

/// A space of any width, but no line break.
pub(in crate::l10n) fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r')
}

/// A space that no language's texts are set with: a tab, or one of the widths of printing. French and
/// others use the no-break and the narrow ones; Chinese and Japanese use the wide one.
fn is_odd(c: char, locale: &LocaleId) -> bool {
    match c {
        '\u{3000}' => !matches!(language_of(locale), "zh" | "ja" | "yue"),
        '\t' | '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{200A}' | '\u{205F}' => true,
        _ => false,
    }
}

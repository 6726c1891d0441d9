//! The faults of one language: what its translators can mend.

use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Site};
use crate::source::LocaleId;

/// Keeps the faults that lie in the texts or in the finished pages of these locales, and counts the
/// others. Hints about others are not counted: they ask nothing of anybody.
pub fn of_locales(out: Diagnostics, locales: &[LocaleId]) -> (Diagnostics, usize) {
    if locales.is_empty() {
        return (out, 0);
    }
    let mut kept = Diagnostics::new();
    let mut n_elsewhere = 0;
    for fault in out {
        if locales.iter().any(|locale| is_of(&fault, locale)) {
            kept.push(fault);
        } else if fault.severity != Severity::Hint {
            n_elsewhere += 1;
        }
    }
    (kept, n_elsewhere)
}

fn is_of(fault: &Diagnostic, locale: &LocaleId) -> bool {
    if let Some(about) = fault.is_about() {
        return about == locale.as_str();
    }
    let mut parts = fault.path().split('/');
    match (&fault.site, parts.next(), parts.next()) {
        (Site::Project, ..) => false,
        // A finished page is named with its campaign before its locale, or by its locale at once.
        (Site::Output(_), first, second) => first == Some(locale.as_str()) || second == Some(locale.as_str()),
        (_, Some("content" | "locales"), Some(folder)) => {
            folder == locale.as_str() || (fault.code == Code::LocaleUnasked && is_meant(folder, locale))
        }
        _ => false,
    }
}

/// Whether a folder that is no locale was meant to be this one: `pt_BR`, `pt-br` or `pt` for `pt-BR`.
fn is_meant(folder: &str, locale: &LocaleId) -> bool {
    let language = |tag: &str| tag.split(['-', '_']).next().map(str::to_lowercase);
    language(folder) == language(locale.as_str())
}

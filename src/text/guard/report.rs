//! Findings in source texts as faults, each with what to write in its place.

use std::sync::Arc;

use super::{Finding, FindingKind, Guard};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::text::shown::ShownText;

impl Guard {
    /// Reports everything in a source text that must be written by reference or not at all.
    ///
    /// Registered numbers too: a number that is typed by hand stays when the registry changes.
    pub fn check_source(&self, shown: &ShownText, source: &Arc<SourceFile>, out: &mut Diagnostics) {
        self.report(&self.findings(&shown.text), shown, source, out);
    }

    /// Reports what was found in a source text.
    pub fn report(
        &self,
        found: &[Finding],
        shown: &ShownText,
        source: &Arc<SourceFile>,
        out: &mut Diagnostics,
    ) {
        for finding in found {
            let written = shown.text.get(finding.range.clone()).unwrap_or("");
            let place = shown.place(source, finding.range.clone());
            out.push(diagnostic(finding, written).at(&place));
        }
    }
}

fn diagnostic(finding: &Finding, written: &str) -> Diagnostic {
    match &finding.kind {
        FindingKind::Registered { contact } | FindingKind::ShortCode { contact } => {
            typed_by_hand(written, contact)
        }
        FindingKind::Unregistered => Diagnostic::error(
            Code::ContactUnregistered,
            format!("`{written}` is not a registered contact"),
        )
        .why("numbers are kept in one place so that a wrong one cannot reach a reader")
        .help(
            "a contact belongs in data/contacts.toml and is written `<contact:its-id>`; a figure that is no \
             contact needs the separators of its language (`22,326`), or a line in `allow_numbers`",
        ),
        FindingKind::Rejected { why, use_instead } => {
            Diagnostic::error(Code::ContactRejected, format!("`{written}` must not be shown: {why}"))
                .why("the registry lists it under `[[reject]]`")
                .help(format!("write `<contact:{use_instead}>`"))
        }
        FindingKind::Host => {
            Diagnostic::error(Code::HostUnregistered, format!("`{written}` is not a registered address"))
                .why("an address that nobody checked can lead a reader to somebody else")
                .help("name a contact or a source that is registered, or add the host to `allow_hosts`")
        }
        FindingKind::Scheme => Diagnostic::error(
            Code::LinkScheme,
            format!("`{written}` would start a call, a message or a script"),
        )
        .why("calls and messages are made from the registry alone")
        .help("write `<contact:its-id>`"),
        FindingKind::Invisible => Diagnostic::error(
            Code::TextInvisible,
            format!("invisible character in the text ({})", code_points(written)),
        )
        .why("it changes what a reader sees and cannot be seen itself")
        .help("delete it"),
    }
}

fn typed_by_hand(written: &str, contact: &str) -> Diagnostic {
    Diagnostic::error(Code::ContactUnregistered, format!("`{written}` is typed by hand"))
        .why("a number that is written here stays when the registry changes")
        .help(format!("write `<contact:{contact}>`"))
}

fn code_points(written: &str) -> String {
    let hidden = written.chars().filter(|c| !c.is_ascii() && !c.is_alphanumeric());
    let names: Vec<String> = hidden.take(3).map(|c| format!("U+{:04X}", c as u32)).collect();
    names.join(", ")
}

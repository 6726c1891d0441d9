//! Findings in source texts as faults, each with what to write in its place.

use std::sync::Arc;

use super::{Finding, FindingKind, Guard};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::text::shown::ShownText;

/// What kind of text a finding stands in: it decides what can be written in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// A page, or a file of the registry.
    Page,
    /// A message, which is plain text.
    Message,
}

impl Home {
    /// The word by which the messages know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Message => "message",
        }
    }
}

impl Guard {
    /// Reports everything in a source text that must be written by reference or not at all.
    ///
    /// Registered numbers too: a number that is typed by hand stays when the registry changes.
    pub fn check_source(&self, shown: &ShownText, source: &Arc<SourceFile>, out: &mut Diagnostics) {
        self.report(&self.findings(&shown.text), shown, source, Home::Page, out);
    }

    /// Reports what was found in a source text.
    pub fn report(
        &self,
        found: &[Finding],
        shown: &ShownText,
        source: &Arc<SourceFile>,
        home: Home,
        out: &mut Diagnostics,
    ) {
        for finding in found {
            let written = shown.text.get(finding.range.clone()).unwrap_or("");
            let place = shown.place(source, finding.range.clone());
            out.push(diagnostic(finding, written, home).at(&place));
        }
    }
}

fn diagnostic(finding: &Finding, written: &str, home: Home) -> Diagnostic {
    let (code, said) = match &finding.kind {
        FindingKind::Registered { contact } | FindingKind::ShortCode { contact } => {
            (Code::ContactUnregistered, Said::new("number-by-hand").text("contact", contact))
        }
        FindingKind::Unregistered => (Code::ContactUnregistered, Said::new("number-unregistered")),
        FindingKind::Rejected { why, use_instead } => {
            let said = Said::new("number-rejected").text("reason", why).text("contact", use_instead);
            (Code::ContactRejected, said)
        }
        FindingKind::Host => (Code::HostUnregistered, Said::new("host-unregistered")),
        FindingKind::Scheme => (Code::LinkScheme, Said::new("scheme-in-text")),
        FindingKind::Invisible => {
            (Code::TextInvisible, Said::new("invisible-in-text").text("characters", code_points(written)))
        }
    };
    Diagnostic::said(Severity::Error, code, said.text("written", written).text("place", home.word()))
}

fn code_points(written: &str) -> String {
    let hidden = written.chars().filter(|c| !c.is_ascii() && !c.is_alphanumeric());
    let names: Vec<String> = hidden.take(3).map(|c| format!("U+{:04X}", c as u32)).collect();
    names.join(", ")
}

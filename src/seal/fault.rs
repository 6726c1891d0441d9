//! What is wrong with a page, and how it becomes a diagnostic that shows the page's line.

use std::ops::Range;

use crate::diag::{Code, Diagnostic, Place, SourceFile};

/// A fault at a byte range of the page that is being read.
///
/// Boxed, because every step of a walk answers with a `Result` and almost none with a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault(Box<Told>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    code: Code,
    range: Range<usize>,
    message: String,
    why: Option<&'static str>,
    help: Option<&'static str>,
}

/// The block cannot be proven visible on a page that says this.
pub(super) fn refused(range: Range<usize>, message: impl Into<String>) -> Fault {
    Fault(Box::new(Told {
        code: Code::SealRefused,
        range,
        message: message.into(),
        why: Some("the contact block has to be on every page, and browsers must agree where"),
        help: None,
    }))
}

/// The page policy forbids this.
pub(super) fn forbidden(range: Range<usize>, message: impl Into<String>) -> Fault {
    Fault(Box::new(Told { code: Code::PolicyRefused, range, message: message.into(), why: None, help: None }))
}

impl Fault {
    /// Says why it matters.
    pub(super) fn why(mut self, why: &'static str) -> Self {
        self.0.why = Some(why);
        self
    }

    /// Says what to do.
    pub(super) fn help(mut self, help: &'static str) -> Self {
        self.0.help = Some(help);
        self
    }

    /// The diagnostic, at its line and column in `html`.
    ///
    /// A diagnostic outlives its page, so it keeps that one line and as many empty lines before it
    /// as the page has: the numbers stay right.
    pub(super) fn in_page(self, path: &str, html: &str) -> Diagnostic {
        let told = *self.0;
        let start = told.range.start.min(html.len());
        let before = html.get(..start).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let after = html.get(line_start..).unwrap_or("");
        let line = after.lines().next().unwrap_or("");
        let n_before = before.bytes().filter(|byte| *byte == b'\n').count();
        let source = SourceFile::new(path, "\n".repeat(n_before) + line);
        let column = (start - line_start).min(line.len());
        let end = (told.range.end.max(start) - line_start).min(line.len()).max(column);
        let place = Place::new(&source, n_before + column..n_before + end);
        let mut diagnostic = Diagnostic::error(told.code, told.message).at(&place);
        diagnostic.why = told.why.map(str::to_owned);
        diagnostic.help = told.help.map(str::to_owned);
        diagnostic
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::LineColumn;
    use crate::diag::Site;

    #[test]
    fn a_diagnostic_keeps_one_line_of_the_page_under_its_number() {
        let html = "<p>\nñu <b>\nmore\n";
        let at = html.find("<b>").unwrap();
        let diagnostic = refused(at..at + 3, "no").in_page("a.html", html);
        let Site::Place(place) = diagnostic.site else {
            panic!("{diagnostic:?}");
        };
        assert_eq!(place.line_column(), LineColumn { line: 2, column: 4 });
        assert_eq!(place.text(), "<b>");
        assert_eq!(place.source.text(), "\nñu <b>");
    }
}

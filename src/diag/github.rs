//! Diagnostics as workflow commands of GitHub Actions, which become annotations on a contribution.

use super::{Diagnostic, Diagnostics, Severity, Site, sarif};

/// Writes one command a diagnostic.
pub fn render(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(command).collect()
}

fn command(diagnostic: &Diagnostic) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let place = match &diagnostic.site {
        Site::Project => String::new(),
        Site::File(path) | Site::Output(path) => format!("file={},", property(path)),
        Site::Place(place) => {
            let start = place.line_column();
            let end = place.source.line_column(place.span.end);
            // Columns are understood within one line only.
            let ends =
                if end.line == start.line { format!("endColumn={},", end.column) } else { String::new() };
            let file = property(place.source.path());
            format!("file={file},line={},endLine={},col={},{ends}", start.line, end.line, start.column)
        }
    };
    let title = property(diagnostic.code.name());
    format!("::{name} {place}title={title}::{}\n", message(&sarif::told(diagnostic)))
}

/// Text of a command, in which line ends and percent signs are written out.
fn message(text: &str) -> String {
    super::text::visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value among the properties, which also end at commas and colons.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Place, SourceFile};

    #[test]
    fn a_fault_is_one_line_that_cannot_be_broken_by_what_people_wrote() {
        let source = SourceFile::new("content/es/a,b.md", "uno\ndos\n");
        let mut out = Diagnostics::new();
        out.push(
            Diagnostic::error(Code::TermUnknown, "there is no `x`\n::error::y 100%")
                .at(&Place::new(&source, 4..7)),
        );
        assert_eq!(
            render(&out),
            "::error file=content/es/a%2Cb.md,line=2,endLine=2,col=1,endColumn=4,title=term-unknown::\
             there is no `x`%0A::error::y 100%25\n"
        );
    }
}

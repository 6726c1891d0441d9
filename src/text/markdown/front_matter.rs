//! Splits a page into front matter and body. What the front matter says is for `catalog`.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};

const FENCE: &str = "+++";

/// Where the two parts of a page lie in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    /// The TOML between the `+++` lines.
    pub toml: Range<usize>,
    /// The Markdown after them.
    pub body: Range<usize>,
}

/// Finds the front matter, which must start on the first line. Reports why there is none.
pub fn front_matter(source: &Arc<SourceFile>, out: &mut Diagnostics) -> Option<FrontMatter> {
    let text = source.text();
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    let first_place = Place::new(source, 0..first.trim_end().len());
    if first.trim_end() != FENCE {
        out.push(missing(first).at(&first_place));
        return None;
    }
    let mut start = first.len();
    for line in lines {
        let end = start + line.len();
        if line.trim_end() == FENCE {
            return Some(FrontMatter { toml: first.len()..start, body: end..text.len() });
        }
        start = end;
    }
    out.push(
        Diagnostic::said(Severity::Error, Code::FrontMatterOpen, Said::new("markdown-front-matter-open"))
            .at(&first_place),
    );
    None
}

fn missing(first: &str) -> Diagnostic {
    let first = match first.trim_end() {
        "---" => "yaml",
        "" => "empty",
        _ => "text",
    };
    let said = Said::new("markdown-front-matter-missing").text("first", first);
    Diagnostic::said(Severity::Error, Code::FrontMatterMissing, said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(&str, &str), Code>) {
        let source = SourceFile::new("a.md", text);
        let mut out = Diagnostics::new();
        let found = front_matter(&source, &mut out);
        let code = out.iter().map(|diagnostic| diagnostic.code).next();
        match expected {
            Ok((toml, body)) => {
                let found = found.unwrap();
                assert_eq!((&text[found.toml], &text[found.body]), (toml, body), "{text:?}");
                assert_eq!(code, None, "{text:?}");
            }
            Err(expected) => assert_eq!((found, code), (None, Some(expected)), "{text:?}"),
        }
    }

    #[test]
    fn front_matter_stands_between_two_lines_of_pluses() {
        check("+++\na = 1\n+++\nText\n", Ok(("a = 1\n", "Text\n")));
        check("+++\r\na = 1\r\n+++\r\nText", Ok(("a = 1\r\n", "Text")));
        check("+++  \n+++\n", Ok(("", "")));
        check("+++\n+++", Ok(("", "")));
        check("+++\na = 1\n++++\nb = 2\n+++\n+++\n", Ok(("a = 1\n++++\nb = 2\n", "+++\n")));
    }

    #[test]
    fn missing_and_open_front_matter_are_told_apart() {
        check("", Err(Code::FrontMatterMissing));
        check("\n+++\n+++\n", Err(Code::FrontMatterMissing));
        check("---\ntitle: a\n---\n", Err(Code::FrontMatterMissing));
        check("+++\na = 1\n", Err(Code::FrontMatterOpen));
        check("+++", Err(Code::FrontMatterOpen));
    }
}

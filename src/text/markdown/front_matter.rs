//! Splits a page into front matter and body. What the front matter says is for `catalog`.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile};

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
        Diagnostic::error(Code::FrontMatterOpen, "the front matter is not closed")
            .at(&first_place)
            .why("without an end, the whole page would be read as settings")
            .help("put a line with only `+++` after the last setting"),
    );
    None
}

fn missing(first: &str) -> Diagnostic {
    let help = match first.trim_end() {
        "---" => "write it in TOML between two lines with `+++` instead of `---`",
        "" => "start on the first line with `+++`, then `title = \"…\"`, then `+++` again",
        _ => "put `+++`, then `title = \"…\"`, then `+++` again before the text",
    };
    Diagnostic::error(Code::FrontMatterMissing, "the page does not open with front matter")
        .why("the title and what the page is for are written there")
        .help(help)
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

//! Markdown to [`Doc`]: safe HTML with holes, and the text for the guard to read.
//!
//! `catalog` calls [`front_matter`] and [`parse`] once for each page and locale. A page's text is
//! not trusted: everything is escaped, raw HTML is refused, a link leads to a page, a contact, a
//! term or a registered host and nowhere else, and no input takes long.
//!
//! [`parse`] reads the parser's events once, block by block (`walk`). The inline events of a block
//! are gathered, their asterisks paired (`emphasis`), read into text and parts (`run`), set
//! (`typography`) and written (`inline`).
//!
//! **Never:** looks whether a page, contact or file exists; reads the disk; runs a template.

mod code;
mod code_memory;
mod component;
mod destinations;
mod emphasis;
mod front_matter;
mod heading;
mod html;
mod inline;
mod joined;
mod link;
mod nesting;
mod outline;
mod quotes;
mod run;
mod script;
mod segments;
mod typography;
mod verbatim;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Options, Parser};

use self::outline::Outliner;
use self::typography::Manner;
use self::walk::Walk;
use super::doc::Doc;
use super::shown::ShownText;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};
use crate::source::{LocaleId, limits};

pub use self::code::Highlighter;
pub use self::destinations::{Renamed, Rewritten};
pub use self::front_matter::{FrontMatter, front_matter};
pub use self::outline::{Block, BlockKind, Marker};
pub(crate) use self::script::half_words;
pub use self::segments::{Segment, segments};

/// What parsing a page needs to know besides its text.
pub struct Rules<'a> {
    /// The language of the text: its quotes and line breaks.
    pub locale: &'a LocaleId,
    /// The page's path below the locale's folder, without `.md`; links are relative to it.
    pub page: &'a str,
    /// The locale's folder (`content/es`); images lie below it.
    pub folder: &'a str,
    /// Whether a foreign host may be linked to.
    pub hosts: &'a dyn Fn(&str) -> bool,
    /// Colours for code, shared by all pages.
    pub highlighter: &'a Highlighter,
}

/// A page's text, parsed.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// What the page shows.
    pub doc: Doc,
    /// The same as plain text, block by block, for the guard.
    pub texts: Vec<ShownText>,
}

/// Footnotes are off because the parser takes superlinear time on `[^`; smart punctuation is off
/// because quotes differ by locale.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// Parses the Markdown at `body` of a file. What is wrong with it is in `out`; what is right is in
/// the result all the same.
pub fn parse(
    source: &Arc<SourceFile>,
    body: Range<usize>,
    rules: &Rules<'_>,
    out: &mut Diagnostics,
) -> Parsed {
    let mut reading = Reading {
        source,
        base: body.start,
        body: source.text().get(body).unwrap_or(""),
        rules,
        manner: Manner::of(rules.locale),
    };
    if reading.body.len() > limits::MARKDOWN_BYTES {
        out.push(
            Diagnostic::said(Severity::Error, Code::FileTooLarge, Said::new("markdown-page-too-large"))
                .in_file(source.path()),
        );
        return Parsed::default();
    }
    if let Some(line) = nesting::too_deep(reading.body) {
        out.push(nested_too_deep().at(&reading.place(line.clone())));
        reading.body = &reading.body[..line.start];
    }
    let mut walk = Walk::new(&reading, out);
    let mut outliner = Outliner::new(reading.base);
    for (event, range) in Parser::new_ext(reading.body, OPTIONS).into_offset_iter() {
        outliner.step(&event, &range);
        walk.step(event, range);
    }
    let mut parsed = walk.finish();
    parsed.doc.outline = outliner.finish();
    parsed
}

fn nested_too_deep() -> Diagnostic {
    let said = Said::new("markdown-nested-too-deep").text("levels", limits::MARKDOWN_DEPTH.to_string());
    Diagnostic::said(Severity::Error, Code::MarkdownNesting, said)
}

fn raw_html() -> Diagnostic {
    Diagnostic::said(Severity::Error, Code::MarkdownHtml, Said::new("markdown-html"))
}

/// Names as a person reads them in a list.
fn listed(names: &[&str]) -> String {
    let mut names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.sort();
    names.join(", ")
}

/// The text being read and where it lies. Ranges are those of the body.
struct Reading<'a> {
    source: &'a Arc<SourceFile>,
    base: usize,
    body: &'a str,
    rules: &'a Rules<'a>,
    manner: Manner,
}

impl<'a> Reading<'a> {
    fn in_file(&self, range: Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        self.body.get(range).unwrap_or("")
    }

    fn place(&self, range: Range<usize>) -> Place {
        Place::new(self.source, self.in_file(range))
    }

    /// The first line of a block: a whole block underlined says nothing.
    fn first_line(&self, range: &Range<usize>) -> Place {
        let line = self.slice(range.clone()).lines().next().unwrap_or("").trim_end();
        self.place(range.start..range.start + line.len())
    }

    /// Where `part` is written in `range`, as far as it is written there as it is read.
    fn place_of(&self, part: &str, range: &Range<usize>) -> Place {
        let written = self.slice(range.clone());
        // At the end of most links, before the bracket; what ends in one itself may stand further right.
        let at_end = written.strip_suffix(')').and_then(|rest| rest.strip_suffix(part)).map(str::len);
        match at_end.filter(|_| !part.ends_with(')')).or_else(|| written.rfind(part)) {
            Some(offset) if !part.is_empty() => {
                let start = range.start + offset;
                self.place(start..start + part.len())
            }
            _ => self.place(range.clone()),
        }
    }
}

//! Blocks whose text is no Markdown: code, components, and the HTML that is refused.

use pulldown_cmark::CowStr;

use super::Reading;
use super::code::Coloured;
use super::component::{self, is_component};
use super::html::{Sheet, escape};
use super::joined::Joined;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::source::Direction;
use crate::source::toml::Origin;
use crate::text::doc::Piece;
use crate::text::shown::ShownText;

/// A block that is being read.
#[derive(Debug)]
pub(super) struct Verbatim<'a> {
    pub kind: Kind<'a>,
    /// Its first line.
    pub place: Place,
    pub joined: Joined,
}

#[derive(Debug)]
pub(super) enum Kind<'a> {
    /// Code, with the info string of its fence; empty without.
    Code(CowStr<'a>),
    Html,
}

impl Verbatim<'_> {
    /// Writes the block. Returns its text if the reader sees it.
    pub(super) fn write(
        self,
        reading: &Reading<'_>,
        sheet: &mut Sheet,
        out: &mut Diagnostics,
    ) -> Option<ShownText> {
        let shown = self.joined.shown(&[]);
        let info = match &self.kind {
            Kind::Code(info) => info.trim(),
            Kind::Html => {
                refuse_html(&shown, reading, out);
                return None;
            }
        };
        if !is_component(info) {
            code(info, &shown.text, self.place, reading, sheet, out);
            return Some(shown);
        }
        let mut anchors = shown.anchors;
        if anchors.is_empty() {
            anchors.push((0, self.place.span.range().end));
        }
        let origin = Origin::pieces(reading.source, anchors);
        if let Some(component) = component::component(info, &shown.text, &origin, self.place, out) {
            sheet.hole(Piece::Component(component));
        }
        None
    }
}

fn code(
    info: &str,
    code: &str,
    place: Place,
    reading: &Reading<'_>,
    sheet: &mut Sheet,
    out: &mut Diagnostics,
) {
    let language = info.split([' ', '\t', ',']).next().unwrap_or("");
    // Code runs from left to right in every language.
    let is_rtl = reading.rules.locale.direction() == Direction::Rtl;
    sheet.markup(if is_rtl { "<pre dir=\"ltr\"><code" } else { "<pre><code" });
    match reading.rules.highlighter.colour(language, code) {
        Coloured::Html(spans) => {
            let mut class = String::new();
            escape(&language.to_lowercase(), &mut class);
            sheet.markup(" class=\"language-");
            sheet.markup(&class);
            sheet.markup("\">");
            sheet.markup(&spans);
        }
        plain => {
            sheet.markup(">");
            sheet.text(code);
            out.extend(without_colours(&plain, language).map(|hint| hint.at(&place)));
        }
    }
    sheet.markup("</code></pre>\n");
}

fn without_colours(coloured: &Coloured, language: &str) -> Option<Diagnostic> {
    match coloured {
        Coloured::Html(_) | Coloured::Plain => None,
        Coloured::UnknownLanguage(nearest) => {
            let said = match nearest {
                Some(name) => Said::new("markdown-code-language-misspelt").text("near", name),
                None => Said::new("markdown-code-language-unknown"),
            };
            Some(Diagnostic::said(Severity::Hint, Code::CodeLanguage, said.text("language", language)))
        }
        Coloured::TooLarge(said) => Some(Diagnostic::said(Severity::Hint, Code::CodeTooLarge, said.clone())),
    }
}

/// A block of HTML may consist of closed comments only.
fn refuse_html(block: &ShownText, reading: &Reading<'_>, out: &mut Diagnostics) {
    let mut rest = block.text.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        // `<!-->` and `<!--->` are whole comments, too.
        let from = rest.len() - comment.len() - 2;
        let Some(end) = rest[from..].find("-->") else {
            let said = Said::new("markdown-comment-open");
            let fault = Diagnostic::said(Severity::Error, Code::MarkdownHtml, said);
            out.push(fault.at(&line_at(block, rest, reading)));
            return;
        };
        rest = rest[from + end + 3..].trim_start();
    }
    if rest.is_empty() {
        return;
    }
    let fault = if rest.starts_with('<') {
        super::raw_html()
    } else {
        let said = Said::new("markdown-comment-text-behind");
        Diagnostic::said(Severity::Error, Code::MarkdownHtml, said)
    };
    out.push(fault.at(&line_at(block, rest, reading)));
}

/// The first line of `rest`, a tail of the block's text.
fn line_at(block: &ShownText, rest: &str, reading: &Reading<'_>) -> Place {
    let start = block.text.len() - rest.len();
    let line = rest.lines().next().unwrap_or("").trim_end();
    block.place(reading.source, start..start + line.len())
}

//! What pages become, through the one function that makes them.

mod blocks;
mod cjk;
mod faults;
mod hostile;
mod inline;
mod links;
mod parsed_html;
mod texts;
mod typography;

use self::parsed_html::canonical;
use super::{Highlighter, Parsed, Rules, parse};
use crate::diag::{Diagnostics, SourceFile};
use crate::source::LocaleId;
use crate::text::doc::{ComponentKind, Piece};

/// Parses a page `signs/hotels` of a locale.
pub(super) fn read(locale: &str, markdown: &str) -> (Parsed, Diagnostics) {
    let source = SourceFile::new(format!("content/{locale}/signs/hotels.md"), markdown);
    let mut out = Diagnostics::new();
    let rules = Rules {
        locale: &LocaleId::parse(locale).unwrap(),
        page: "signs/hotels",
        folder: &format!("content/{locale}"),
        hosts: &|host| host == "example.org",
        highlighter: &Highlighter::new(),
    };
    let parsed = parse(&source, 0..markdown.len(), &rules, &mut out);
    (parsed, out.sorted())
}

/// The page as HTML, holes as elements of their own: `<hole contact="us-911">`.
pub(super) fn html(parsed: &Parsed) -> String {
    let pieces = parsed.doc.pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html.clone(),
        Piece::HeadingOpen(k) => {
            let heading = &parsed.doc.headings[*k];
            format!("<h{} id=\"{}\">", heading.level, heading.id)
        }
        Piece::PageLinkOpen(link) => format!(
            "<page to=\"{}\" at=\"{}\">",
            escaped(link.page.as_deref().unwrap_or("self")),
            escaped(link.fragment.as_deref().unwrap_or("top"))
        ),
        Piece::ForeignLinkOpen(href) => format!("<a href=\"{}\" rel=\"noreferrer\">", href.value),
        Piece::PageLinkClose => "</page>".to_owned(),
        Piece::Contact(id) => format!("<hole contact=\"{}\"></hole>", id.value),
        Piece::ContactLinkOpen(id) => format!("<contact id=\"{}\">", id.value),
        Piece::ContactLinkClose => "</contact>".to_owned(),
        Piece::TermOpen(id) => format!("<term id=\"{}\">", id.value),
        Piece::TermClose => "</term>".to_owned(),
        Piece::Citation(key) => format!("<hole source=\"{}\"></hole>", key.value),
        Piece::Image(image) => {
            format!("<hole image=\"{}\" alt=\"{}\"></hole>", image.path, escaped(&image.alt))
        }
        Piece::Component(component) => {
            let arguments: Vec<_> = match &component.kind {
                ComponentKind::Indicators { industry } => vec![industry.value.clone()],
                ComponentKind::Pages { kind } => vec![kind.value.clone()],
                ComponentKind::Contacts { ids }
                | ComponentKind::Steps { ids }
                | ComponentKind::Glossary { ids } => ids.iter().map(|id| id.value.clone()).collect(),
                ComponentKind::Quiz { quiz, items } => {
                    std::iter::once(quiz).chain(items).map(|id| id.value.clone()).collect()
                }
                ComponentKind::Lessons { module } => vec![module.value.clone()],
                ComponentKind::Skip { to } => vec![to.value.clone()],
                ComponentKind::Campaigns => Vec::new(),
            };
            format!("<hole {}=\"{}\"></hole>", component.kind.name(), arguments.join(" "))
        }
        Piece::AlertTitle(kind) => format!("<hole alert=\"{}\"></hole>", kind.name()),
    });
    pieces.collect()
}

fn escaped(text: &str) -> String {
    let mut html = String::new();
    super::html::escape(text, &mut html);
    html
}

/// Asserts that a page has no fault and becomes `expected`, compared as a browser would read both.
#[track_caller]
pub(super) fn check(locale: &str, markdown: &str, expected: &str) {
    let (parsed, out) = read(locale, markdown);
    assert!(out.is_empty(), "{markdown:?}: {:?}", faults(&out));
    assert_eq!(canonical(&html(&parsed)), canonical(expected), "{markdown:?}");
}

/// The faults as `code line:column`.
pub(super) fn faults(out: &Diagnostics) -> Vec<String> {
    let lines = out.iter().map(|diagnostic| match &diagnostic.site {
        crate::diag::Site::Place(place) => {
            let at = place.line_column();
            format!("{} {}:{}", diagnostic.code, at.line, at.column)
        }
        _ => diagnostic.code.to_string(),
    });
    lines.collect()
}

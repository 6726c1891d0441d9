//! Fills the holes of a page's text for one campaign, locale and address.

use std::fmt::Write as _;

use super::components::{self, Component};
use super::{BodyPart, Desk, Shown};
use crate::diag::Diagnostics;
use crate::site::contact_block;
use crate::site::plan::GLOSSARY;
use crate::site::say::{Say, escape, escape_into};
use crate::text::doc::{Image, PageLink, Piece};
use crate::text::fluent::Arg;

/// The citations of a page, numbered in the order in which they are first named.
#[derive(Debug, Default)]
pub(super) struct Cited {
    keys: Vec<String>,
}

impl Cited {
    /// The number of a citation, from 1.
    pub(super) fn number(&mut self, key: &str) -> usize {
        if let Some(index) = self.keys.iter().position(|known| known == key) {
            return index + 1;
        }
        self.keys.push(key.to_owned());
        self.keys.len()
    }

    /// All keys, by number.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// The mark of a citation in text.
    pub(super) fn mark(&mut self, key: &str, say: Say<'_>, out: &mut Diagnostics) -> String {
        let number = self.number(key);
        let label = say.plain("source-label", &[("number", Arg::Number(number as f64))], out);
        format!(
            "<sup class=\"cite\"><a href=\"#source-{number}\" aria-label=\"{}\">{number}</a></sup>",
            escape(&label)
        )
    }
}

/// Puts a mark right behind the word it belongs to: it must not start a line of its own.
fn attach(html: &mut String, mark: &str) {
    html.truncate(html.trim_end_matches([' ', '\n']).len());
    html.push_str(mark);
}

/// Everything a hole can ask for.
struct Filler<'a> {
    desk: &'a Desk<'a>,
    shown: &'a Shown<'a>,
    /// Words inside the text are in the language of the text, also on a borrowed page.
    say: Say<'a>,
    parts: Vec<BodyPart>,
    html: String,
    /// For each open link whether it has a tag to close.
    open_links: Vec<bool>,
}

/// Fills a page's text.
pub(super) fn fill(
    desk: &Desk<'_>,
    shown: &Shown<'_>,
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> Vec<BodyPart> {
    let say = Say::new(desk.catalog, shown.written_in);
    let html = String::with_capacity(room(&shown.doc.pieces));
    let mut filler = Filler { desk, shown, say, parts: Vec::new(), html, open_links: Vec::new() };
    for piece in &shown.doc.pieces {
        filler.piece(piece, cited, out);
    }
    if !filler.html.is_empty() {
        filler.parts.push(BodyPart::Html(filler.html));
    }
    filler.parts
}

/// How long a text may get, so that it seldom has to grow. What fills a hole is about as long as a link.
fn room(pieces: &[Piece]) -> usize {
    const FILLED: usize = 80;
    let long = |piece: &Piece| match piece {
        Piece::Html(html) => html.len(),
        _ => FILLED,
    };
    pieces.iter().map(long).sum()
}

impl Filler<'_> {
    fn piece(&mut self, piece: &Piece, cited: &mut Cited, out: &mut Diagnostics) {
        match piece {
            Piece::Html(html) => self.html.push_str(html),
            Piece::HeadingOpen(index) => self.heading(*index),
            Piece::PageLinkOpen(link) => self.page_link(link),
            Piece::ForeignLinkOpen(href) => {
                self.html.extend(["<a href=\"", &href.value, "\" rel=\"noreferrer\">"]);
            }
            Piece::Contact(id) => {
                let contact = self.desk.catalog.registry.shown(&id.value);
                self.html.push_str(&contact.and_then(contact_block::inline).unwrap_or_default());
            }
            Piece::ContactLinkOpen(id) => self.contact_link(&id.value),
            Piece::TermOpen(id) => self.term(&id.value),
            Piece::PageLinkClose | Piece::ContactLinkClose | Piece::TermClose => {
                if self.open_links.pop() == Some(true) {
                    self.html.push_str("</a>");
                }
            }
            Piece::Citation(key) => attach(&mut self.html, &cited.mark(&key.value, self.say, out)),
            Piece::Image(image) => self.image(image),
            Piece::AlertTitle(kind) => {
                self.html.push_str(&self.say.html(&format!("alert-{}", kind.name()), &[], out));
            }
            Piece::Component(component) => {
                let component =
                    components::view(self.desk, self.shown, self.say, &component.kind, cited, out);
                self.component(component);
            }
        }
    }

    fn component(&mut self, component: Component) {
        if !self.html.is_empty() {
            self.parts.push(BodyPart::Html(std::mem::take(&mut self.html)));
        }
        self.parts.push(BodyPart::Component(Box::new(component)));
    }

    fn heading(&mut self, index: usize) {
        let level = self.shown.doc.headings.get(index).map_or(2, |heading| heading.level);
        let id = self.shown.translation.heading_ids.get(index).map(String::as_str).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = write!(self.html, "<h{level} id=\"");
        escape_into(id, &mut self.html);
        self.html.push_str("\">");
    }

    /// Opens a link, or nothing where the campaign does not have the page.
    fn page_link(&mut self, link: &PageLink) {
        let url = match &link.page {
            None => Some(String::new()),
            Some(page) => self.desk.link(page),
        };
        self.open_links.push(url.is_some());
        if let Some(url) = url {
            self.html.push_str("<a href=\"");
            escape_into(&url, &mut self.html);
            if let Some(id) = &link.fragment {
                self.html.push('#');
                escape_into(id, &mut self.html);
            }
            self.html.push_str("\">");
        }
    }

    fn contact_link(&mut self, id: &str) {
        let channel = self.desk.catalog.registry.shown(id).and_then(|contact| contact.first_channel());
        self.open_links.push(channel.is_some());
        if let Some(channel) = channel {
            let href = channel.href();
            let rel = if href.starts_with("http") { " rel=\"noreferrer\"" } else { "" };
            self.html.push_str(&format!("<a class=\"contact-link\" href=\"{}\"{rel}>", escape(&href)));
        }
    }

    fn term(&mut self, id: &str) {
        let glossary = self.desk.link(GLOSSARY);
        self.open_links.push(glossary.is_some());
        if let Some(url) = glossary {
            self.html.push_str("<a class=\"term\" href=\"");
            escape_into(&url, &mut self.html);
            self.html.extend(["#term-", id, "\">"]);
        }
    }

    fn image(&mut self, image: &Image) {
        if let Some(path) = self.desk.frame.assets.media.get(&image.path) {
            let src = self.desk.asset(path);
            self.html.push_str(&format!(
                "<img src=\"{}\" alt=\"{}\" loading=\"lazy\">",
                escape(&src),
                escape(&image.alt)
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::attach;

    #[test]
    fn a_citation_mark_stands_right_behind_its_word() {
        for written in ["advice.", "advice. ", "advice.\n"] {
            let mut html = written.to_owned();
            attach(&mut html, "<sup>2</sup>");
            assert_eq!(html, "advice.<sup>2</sup>", "{written:?}");
        }
    }
}

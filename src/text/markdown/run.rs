//! One run of inline text, read: its text joined, its markup as [`Part`]s.
//!
//! A run is everything between two borders of blocks. It is read as a whole before a byte is
//! written, so that typography sees all of its text. [`super::inline`] writes it.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::Reading;
use super::emphasis::{Placed, is_escaped};
use super::joined::Joined;
use super::link::{self, Target};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::source::RelPath;
use crate::text::doc::{Image, PageLink, Piece};
use crate::text::shown::ShownText;

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In a heading, which is repeated in the table of contents.
    Heading,
    /// Anywhere else.
    Text,
}

/// A run that was read.
pub(super) struct Run {
    pub joined: Joined,
    /// What is written, in order.
    pub parts: Vec<Part>,
}

/// A piece of a run.
pub(super) enum Part {
    /// A range of the joined text.
    Text(Range<usize>),
    Markup(&'static str),
    Hole(Piece),
}

/// Reads a run and empties `events`. The alternative texts of its images go to `texts`.
pub(super) fn read<'a>(
    events: &mut Vec<Placed<'a>>,
    standing: Standing,
    reading: &Reading<'a>,
    texts: &mut Vec<ShownText>,
    out: &mut Diagnostics,
) -> Run {
    let mut reader = RunReader {
        reading,
        standing,
        out,
        texts,
        run: Run { joined: Joined::with_capacity(n_bytes(events)), parts: Vec::with_capacity(events.len()) },
        links: Vec::new(),
        image: None,
        is_in_reference: false,
        is_in_address: false,
    };
    for (event, range) in events.drain(..) {
        reader.event(event, range);
    }
    reader.run
}

fn n_bytes(events: &[Placed<'_>]) -> usize {
    match (events.first(), events.last()) {
        (Some((_, first)), Some((_, last))) => last.end.saturating_sub(first.start),
        _ => 0,
    }
}

/// What the end of a link writes.
#[derive(Clone, Copy)]
enum LinkEnd {
    Foreign,
    Page,
    Contact,
    Term,
    /// The link was refused, its wording stays.
    Nothing,
}

struct OpenImage {
    path: Option<RelPath>,
    place: Place,
    alt: Joined,
    /// Images in the alternative text of this one.
    n_inside: usize,
}

struct RunReader<'a, 'r> {
    reading: &'r Reading<'a>,
    standing: Standing,
    out: &'r mut Diagnostics,
    texts: &'r mut Vec<ShownText>,
    run: Run,
    links: Vec<LinkEnd>,
    image: Option<OpenImage>,
    /// Between the brackets of `<contact:…>`, whose text is not shown.
    is_in_reference: bool,
    /// Between the brackets of `<https://…>`, whose text is an address and not set.
    is_in_address: bool,
}

impl<'a> RunReader<'a, '_> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.image.is_some() {
            return self.alt(&event, range);
        }
        if self.is_in_reference {
            self.is_in_reference = !matches!(event, Event::End(TagEnd::Link));
            return;
        }
        match event {
            Event::Text(text) => {
                let start = self.run.joined.text.len();
                push_text(&mut self.run.joined, &text, range, self.reading);
                if self.is_in_address {
                    self.run.joined.keep(start..self.run.joined.text.len());
                }
                self.run.parts.push(Part::Text(start..self.run.joined.text.len()));
            }
            Event::Code(code) => {
                let start = self.run.joined.text.len();
                self.run.joined.push_code(&code, range, self.reading);
                self.run.parts.push(Part::Markup("<code>"));
                self.run.parts.push(Part::Text(start..self.run.joined.text.len()));
                self.run.parts.push(Part::Markup("</code>"));
            }
            Event::SoftBreak => {
                let start = self.run.joined.text.len();
                self.run.joined.push_wrap(self.reading.in_file(range));
                self.run.parts.push(Part::Text(start..self.run.joined.text.len()));
            }
            Event::HardBreak => {
                self.run.joined.push("\n", self.reading.in_file(range));
                self.run.parts.push(Part::Markup("<br>\n"));
            }
            Event::InlineHtml(html) => self.raw_html(&html, range),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                self.link_open(link_type, &dest_url, &title, range);
            }
            Event::End(TagEnd::Link) => self.link_close(),
            Event::Start(Tag::Image { dest_url, title, .. }) => self.image_open(&dest_url, &title, range),
            Event::Start(tag) => self.run.parts.push(Part::Markup(opening(&tag))),
            Event::End(tag) => self.run.parts.push(Part::Markup(closing(tag))),
            // Blocks end a run; footnotes and mathematics are switched off.
            _ => {}
        }
    }

    fn raw_html(&mut self, html: &CowStr<'_>, range: Range<usize>) {
        if !html.starts_with("<!--") {
            self.out.push(super::raw_html().at(&self.reading.place(range)));
        }
    }

    fn link_open(&mut self, link_type: LinkType, destination: &str, title: &str, range: Range<usize>) {
        self.refuse_title(title, &range);
        let place = self.reading.place_of(destination, &range);
        let found = match link_type {
            LinkType::Email => link::target(&format!("mailto:{destination}"), "", &|_| false),
            _ => link::target(destination, self.reading.rules.page, self.reading.rules.hosts),
        };
        let end = match found {
            Err(fault) => self.refuse(fault, &place),
            Ok(_) if self.links.iter().any(|end| !matches!(end, LinkEnd::Nothing)) => {
                let said = Said::new("markdown-link-in-link");
                self.refuse(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said), &place)
            }
            Ok(target) if link_type == LinkType::Autolink => return self.autolink(target, &place, range),
            Ok(target) => self.wording_open(target, &place),
        };
        self.links.push(end);
    }

    /// `<contact:…>`, `<source:…>` or `<https://…>`.
    fn autolink(&mut self, target: Target, place: &Place, range: Range<usize>) {
        let hole = match target {
            Target::Contact(id) if self.standing == Standing::Heading => {
                let said = Said::new("markdown-heading-contact").text("contact", &id);
                let fault = Diagnostic::said(Severity::Error, Code::MarkdownHeading, said);
                self.out.push(fault.at(place));
                Piece::Contact(spanned(id, place))
            }
            Target::Contact(id) => Piece::Contact(spanned(id, place)),
            Target::Source(key) => Piece::Citation(spanned(key, place)),
            Target::Term(id) => {
                let said = Said::new("markdown-term-unworded").text("term", id);
                let fault = Diagnostic::said(Severity::Error, Code::LinkScheme, said);
                self.out.push(fault.at(place));
                self.is_in_reference = true;
                return;
            }
            target => {
                let end = self.wording_open(target, place);
                self.links.push(end);
                self.is_in_address = true;
                return;
            }
        };
        self.is_in_reference = true;
        self.run.parts.push(Part::Hole(hole));
        self.run.joined.push_hole(self.reading.in_file(range));
    }

    fn wording_open(&mut self, target: Target, place: &Place) -> LinkEnd {
        let (part, end) = match target {
            Target::Foreign(href) => {
                (Part::Hole(Piece::ForeignLinkOpen(spanned(href, place))), LinkEnd::Foreign)
            }
            Target::Page { page, fragment } => {
                let link = PageLink { page, fragment, place: place.clone() };
                (Part::Hole(Piece::PageLinkOpen(link)), LinkEnd::Page)
            }
            Target::Contact(id) => (Part::Hole(Piece::ContactLinkOpen(spanned(id, place))), LinkEnd::Contact),
            Target::Term(id) => (Part::Hole(Piece::TermOpen(spanned(id, place))), LinkEnd::Term),
            Target::Source(key) => {
                let said = Said::new("markdown-citation-worded").text("source", key);
                return self.refuse(Diagnostic::said(Severity::Error, Code::LinkScheme, said), place);
            }
        };
        self.run.parts.push(part);
        end
    }

    fn link_close(&mut self) {
        self.is_in_address = false;
        let part = match self.links.pop() {
            Some(LinkEnd::Foreign) => Part::Markup("</a>"),
            Some(LinkEnd::Page) => Part::Hole(Piece::PageLinkClose),
            Some(LinkEnd::Contact) => Part::Hole(Piece::ContactLinkClose),
            Some(LinkEnd::Term) => Part::Hole(Piece::TermClose),
            Some(LinkEnd::Nothing) | None => return,
        };
        self.run.parts.push(part);
    }

    fn image_open(&mut self, destination: &str, title: &str, range: Range<usize>) {
        self.refuse_title(title, &range);
        let rules = self.reading.rules;
        let path = match link::image(destination, rules.page, rules.folder) {
            Ok(path) => Some(path),
            Err(fault) => {
                self.out.push(fault.at(&self.reading.place_of(destination, &range)));
                None
            }
        };
        let place = self.reading.place(range.clone());
        self.image = Some(OpenImage { path, place, alt: Joined::default(), n_inside: 0 });
        self.run.joined.push_hole(self.reading.in_file(range));
    }

    /// An event in the alternative text of an image: only its text counts.
    fn alt(&mut self, event: &Event<'_>, range: Range<usize>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Text(text) => push_text(&mut image.alt, text, range, self.reading),
            Event::Code(code) => image.alt.push_code(code, range, self.reading),
            Event::SoftBreak | Event::HardBreak => image.alt.push_wrap(self.reading.in_file(range)),
            Event::Start(Tag::Image { .. }) => image.n_inside += 1,
            Event::End(TagEnd::Image) if image.n_inside > 0 => image.n_inside -= 1,
            Event::End(TagEnd::Image) => self.image_close(),
            Event::InlineHtml(html) if !html.starts_with("<!--") => {
                self.out.push(super::raw_html().at(&self.reading.place(range)));
            }
            _ => {}
        }
    }

    fn image_close(&mut self) {
        let Some(image) = self.image.take() else { return };
        let edits = image.alt.edits(&self.reading.manner);
        let shown = image.alt.shown(&edits);
        let alt = shown.text.replace('\n', " ").trim().to_owned();
        if alt.is_empty() {
            let said = Said::new("markdown-image-alt");
            self.out.push(Diagnostic::said(Severity::Error, Code::ImageAlt, said).at(&image.place));
        } else {
            self.texts.push(shown);
        }
        if let Some(path) = image.path {
            self.run.parts.push(Part::Hole(Piece::Image(Image { path, alt, place: image.place })));
        }
    }

    fn refuse(&mut self, fault: Diagnostic, place: &Place) -> LinkEnd {
        self.out.push(fault.at(place));
        LinkEnd::Nothing
    }

    fn refuse_title(&mut self, title: &str, range: &Range<usize>) {
        if title.is_empty() {
            return;
        }
        let fault = Diagnostic::said(Severity::Warning, Code::LinkTitle, Said::new("markdown-link-title"));
        self.out.push(fault.at(&self.reading.place_of(title, range)));
    }
}

/// Reads a run that is nothing but a stretch of text, as most are: entries, cells, headings.
pub(super) fn read_text(text: &str, range: Range<usize>, reading: &Reading<'_>) -> Joined {
    let mut joined = Joined::with_capacity(text.len());
    push_text(&mut joined, text, range, reading);
    joined
}

/// Adds text, and keeps its first character from being set when the author escaped it.
fn push_text(joined: &mut Joined, text: &str, range: Range<usize>, reading: &Reading<'_>) {
    let start = joined.text.len();
    let may_be_set = text.starts_with(['"', '\'', '.', '-']);
    let escaped = may_be_set && is_escaped(reading.body, range.start);
    joined.push(text, reading.in_file(range));
    if escaped {
        joined.keep(start..start + 1);
    }
}

fn spanned(value: String, place: &Place) -> Spanned<String> {
    Spanned { value, place: place.clone() }
}

fn opening(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Emphasis => "<em>",
        Tag::Strong => "<strong>",
        Tag::Strikethrough => "<del>",
        _ => "",
    }
}

fn closing(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::Strikethrough => "</del>",
        _ => "",
    }
}

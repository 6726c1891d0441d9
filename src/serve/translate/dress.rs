//! Makes elements of the marks in a draft.
//!
//! One pass over the draft. The words of a message become a `<span>` where an element may stand and the
//! whole message stands in one parent. In `<option>`, `<textarea>` and attributes the element is told
//! instead; in `<head>` and drawings nobody is, and the message is only listed. A mark that was cut
//! is taken out.
//!
//! **Invariant:** the tree of the page stays as it was: a `<span>` is opened and closed in the same
//! element, and nothing else is added but attributes.

use std::fmt::Write as _;
use std::ops::Range;

use super::lookup::{Lookup, Standing};
use super::pass::{self, Token, TokenKind};
use crate::render::Draft;
use crate::text::fluent::{Mark, MarkedPart, marks, unmarked};

/// A draft whose messages can be told from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dressed {
    /// The page, without marks.
    pub draft: Draft,
    /// The messages that stand on it, each once, in the order of the page.
    pub shown: Vec<Mark>,
}

/// Makes elements of the marks in a draft, and tells `<main>` and its headings their file.
pub fn dress(draft: Draft, lookup: &Lookup<'_>) -> Dressed {
    let Draft { path, html } = draft;
    let mut wardrobe =
        Wardrobe { html: &html, lookup, open: Vec::new(), edits: Vec::new(), shown: Vec::new() };
    for token in pass::tokens(&html) {
        wardrobe.token(&token);
    }
    wardrobe.close_above(0);
    let Wardrobe { mut edits, shown, .. } = wardrobe;
    edits.sort_by_key(|edit| edit.at.start);
    // A comment may hold half a mark, which no edit is about.
    let html = unmarked(&edited(&html, &edits)).into_owned();
    Dressed { draft: Draft { path, html }, shown }
}

/// A change of the draft.
struct Edit {
    at: Range<usize>,
    with: String,
}

fn edited(html: &str, edits: &[Edit]) -> String {
    let added: usize = edits.iter().map(|edit| edit.with.len()).sum();
    let mut dressed = String::with_capacity(html.len() + added);
    let mut at = 0;
    for edit in edits {
        dressed.push_str(&html[at..edit.at.start]);
        dressed.push_str(&edit.with);
        at = edit.at.end;
    }
    dressed.push_str(&html[at..]);
    dressed
}

/// What is open at a place of the draft.
enum Open<'h> {
    Element {
        name: &'h str,
        tag_end: usize,
        told: Vec<Told>,
    },
    /// The words of a message, whose mark is the edit of this number.
    Words {
        edit: usize,
        mark: Mark,
    },
}

/// Something that an element's attributes tell of it.
struct Told {
    /// A message, or a page (`page:get-help`).
    name: String,
    /// The attribute that it stands in; `text`, `page`, `title` or `heading`.
    part: String,
    file: String,
    state: &'static str,
}

struct Wardrobe<'h, 'l> {
    html: &'h str,
    lookup: &'l Lookup<'l>,
    open: Vec<Open<'h>>,
    edits: Vec<Edit>,
    shown: Vec<Mark>,
}

impl<'h> Wardrobe<'h, '_> {
    fn token(&mut self, token: &Token<'h>) {
        match token.kind {
            TokenKind::Text => self.text(&token.range),
            TokenKind::Open { name, end, is_empty } => {
                let mut told = self.attributes(&token.range);
                told.extend(self.page_part(name, &token.range));
                self.open.push(Open::Element { name, tag_end: end, told });
                if is_empty {
                    self.close_above(self.open.len() - 1);
                }
            }
            TokenKind::Close { name } => {
                let is_it = |open: &Open<'_>| matches!(open, Open::Element { name: own, .. } if *own == name);
                if let Some(at) = self.open.iter().rposition(is_it) {
                    self.close_above(at);
                }
            }
            TokenKind::Other => {}
        }
    }

    /// Closes what is open, down to a depth. Words that are not at their end by then were cut.
    fn close_above(&mut self, depth: usize) {
        for open in self.open.drain(depth..) {
            match open {
                Open::Element { tag_end, told, .. } if !told.is_empty() => {
                    self.edits.push(Edit { at: tag_end..tag_end, with: attributes(&told) });
                }
                Open::Element { .. } | Open::Words { .. } => {}
            }
        }
    }

    fn text(&mut self, range: &Range<usize>) {
        for (at, part) in marks(&self.html[range.clone()]) {
            let at = range.start + at.start..range.start + at.end;
            self.edits.push(Edit { at, with: String::new() });
            match part {
                MarkedPart::Open(mark) => self.words(mark),
                MarkedPart::End => self.end(),
                MarkedPart::Broken => {}
            }
        }
    }

    /// The words of a message start.
    fn words(&mut self, mark: Mark) {
        self.list(&mark);
        if self.takes_elements() {
            self.open.push(Open::Words { edit: self.edits.len() - 1, mark });
            return;
        }
        if self.is_out_of_sight() {
            return;
        }
        let told = self.told(&mark, "text");
        if let Some(Open::Element { told: of_element, .. }) = self.open.last_mut() {
            of_element.push(told);
        }
    }

    /// The words of a message end, if they started in the same element.
    fn end(&mut self) {
        let Some(Open::Words { edit, mark }) = self.open.pop_if(|open| matches!(open, Open::Words { .. }))
        else {
            return;
        };
        self.edits[edit].with = span(&mark, &self.lookup.message(&mark));
        if let Some(end) = self.edits.last_mut() {
            end.with.push_str("</span>");
        }
    }

    /// Whether a `<span>` may stand here.
    fn takes_elements(&self) -> bool {
        const TEXT_ONLY: [&str; 5] = ["option", "optgroup", "select", "datalist", "textarea"];
        !self.is_out_of_sight() && !self.stands_in(&TEXT_ONLY)
    }

    /// Whether nobody could point at an element here.
    fn is_out_of_sight(&self) -> bool {
        self.stands_in(&["head", "title", "script", "style", "svg"])
    }

    fn stands_in(&self, names: &[&str]) -> bool {
        self.open.iter().any(|open| matches!(open, Open::Element { name, .. } if names.contains(name)))
    }

    /// Takes the marks out of the attributes of a tag, and tells what they were.
    fn attributes(&mut self, tag: &Range<usize>) -> Vec<Told> {
        let mut told = Vec::new();
        for attribute in pass::attributes(self.html, tag) {
            for (at, part) in marks(&self.html[attribute.value.clone()]) {
                let at = attribute.value.start + at.start..attribute.value.start + at.end;
                self.edits.push(Edit { at, with: String::new() });
                if let MarkedPart::Open(mark) = part {
                    self.list(&mark);
                    told.extend((!self.is_out_of_sight()).then(|| self.told(&mark, attribute.name)));
                }
            }
        }
        told
    }

    /// What `<main>`, the title and the headings tell of the page.
    fn page_part(&self, name: &str, tag: &Range<usize>) -> Option<Told> {
        if !matches!(name, "main" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6") {
            return None;
        }
        let page = self.lookup.page_id()?;
        let is_in_main = self.open.iter().any(|open| matches!(open, Open::Element { name: "main", .. }));
        let state = self.lookup.page()?;
        let told = |part: &str, file| Told {
            name: format!("page:{page}"),
            part: part.to_owned(),
            file,
            state: state.state.key(),
        };
        match name {
            "main" => Some(told("page", state.file.clone())),
            "h1" if is_in_main => Some(told("title", self.lookup.title()?)),
            "h2" | "h3" | "h4" | "h5" | "h6" if is_in_main => {
                let attributes = pass::attributes(self.html, tag);
                let id = attributes.iter().find(|attribute| attribute.name == "id")?;
                Some(told("heading", self.lookup.heading(&self.html[id.value.clone()])?))
            }
            _ => None,
        }
    }

    fn told(&self, mark: &Mark, part: &str) -> Told {
        let Standing { file, state, .. } = self.lookup.message(mark);
        Told { name: full_name(mark), part: part.to_owned(), file, state: state.key() }
    }

    fn list(&mut self, mark: &Mark) {
        if !self.shown.contains(mark) {
            self.shown.push(mark.clone());
        }
    }
}

/// A message with the attribute that is shown.
pub(super) fn full_name(mark: &Mark) -> String {
    match &mark.attribute {
        Some(attribute) => format!("{}.{attribute}", mark.id),
        None => mark.id.clone(),
    }
}

fn span(mark: &Mark, standing: &Standing) -> String {
    let (name, state) = (full_name(mark), standing.state);
    let mut title = format!("{name} · {} · {}", standing.file, state.words());
    if let Some(write) = &standing.write {
        let _ = write!(title, " → {write}");
    }
    format!(
        "<span data-l10n=\"{}\" data-l10n-file=\"{}\" data-l10n-state=\"{}\" title=\"{}\">",
        escape(&name),
        escape(&standing.file),
        state.key(),
        escape(&title)
    )
}

/// What an element tells of itself, a line for each thing.
fn attributes(told: &[Told]) -> String {
    let lines = |of: &dyn Fn(&Told) -> &str| {
        let lines: Vec<_> = told.iter().map(|told| escape(of(told))).collect();
        lines.join("\n")
    };
    format!(
        " data-l10n=\"{}\" data-l10n-in=\"{}\" data-l10n-file=\"{}\" data-l10n-state=\"{}\"",
        lines(&|told| &told.name),
        lines(&|told| &told.part),
        lines(&|told| &told.file),
        lines(&|told| told.state),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

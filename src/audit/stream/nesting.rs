//! Knows where the tags of a page are its tree: which elements may stand in which without a browser
//! closing, moving or adding any.
//!
//! Every element that has content is closed by its own end tag. What the HTML standard does beyond
//! that depends on what is open (a list item closes the one before it, a table moves what is no part
//! of it), so an element is taken only where no such rule can apply.
//!
//! **Not here:** whether a page may have an element at all.

use super::kind::{Content, Forbidden, Kind, content, shape};
use crate::audit::reading::Tag;
use crate::source::limits;

/// An element that is open.
struct Open<'h> {
    name: &'h str,
    kind: Kind,
    forbidden: Forbidden,
}

/// Which part of a page comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Html,
    Head,
    Body,
    InBody,
    AfterBody,
    AfterHtml,
}

/// The open elements of a page.
pub(super) struct Nesting<'h> {
    open: Vec<Open<'h>>,
    next: Part,
}

impl<'h> Nesting<'h> {
    /// Nothing is open.
    pub(super) fn new() -> Self {
        Self { open: Vec::with_capacity(32), next: Part::Html }
    }

    /// What may stand in an element that starts here, if it may start here.
    #[inline]
    pub(super) fn content_of(&self, tag: Tag, name: &str) -> Option<Content> {
        let Some(parent) = self.open.last() else {
            let content = content(tag, name)?;
            return (content == Content::Elements(Kind::Html) && self.next == Part::Html).then_some(content);
        };
        if self.next >= Part::AfterBody {
            return None;
        }
        let in_drawing = parent.forbidden.meets(Forbidden::HTML);
        let content = if in_drawing { shape(name)? } else { content(tag, name)? };
        let fits = match content {
            Content::Elements(kind) => !parent.forbidden.meets(kind.is()) && self.fits(kind, parent.kind),
            _ => fits_without_elements(tag, parent),
        };
        fits.then_some(content)
    }

    /// Whether an element may stand in `parent`, as far as it and its grandparent go.
    fn fits(&self, kind: Kind, parent: Kind) -> bool {
        let grandparent = self.open.len().checked_sub(2).and_then(|index| self.open.get(index));
        match (kind, parent) {
            (Kind::Html, _) => false,
            (Kind::Head, parent) => parent == Kind::Html && self.next == Part::Head,
            (Kind::Body, parent) => parent == Kind::Html && self.next == Part::Body,
            (Kind::Caption | Kind::Columns | Kind::RowGroup, parent) => parent == Kind::Table,
            (Kind::Row, parent) => parent == Kind::RowGroup,
            (Kind::Cell, parent) => parent == Kind::Row,
            (Kind::ChoiceGroup, parent) => parent == Kind::Select,
            (Kind::Choice, parent) => {
                matches!(parent, Kind::Select | Kind::ChoiceGroup | Kind::ChoiceList)
            }
            (Kind::ListEntry, parent) => parent == Kind::List,
            (Kind::Term, Kind::Division) => grandparent.is_some_and(|outer| outer.kind == Kind::Terms),
            (Kind::Term, parent) => parent == Kind::Terms,
            (Kind::RubyText, parent) => parent == Kind::Ruby,
            (Kind::Shape | Kind::ShapeText, parent) => matches!(parent, Kind::Drawing | Kind::Shape),
            (_, parent) => takes_anything(parent),
        }
    }

    /// Takes the start of an element with content, once it is known to fit.
    #[inline]
    pub(super) fn enter(&mut self, name: &'h str, kind: Kind) -> Option<()> {
        if self.open.len() >= limits::HTML_DEPTH {
            return None;
        }
        match kind {
            Kind::Html if self.next != Part::Html => return None,
            Kind::Html => self.next = Part::Head,
            Kind::Head => self.next = Part::Body,
            Kind::Body => self.next = Part::InBody,
            _ => {}
        }
        let around = self.open.last().map_or(Forbidden::default(), |open| open.forbidden);
        self.open.push(Open { name, kind, forbidden: around.and(kind.forbids()) });
        Some(())
    }

    /// Takes the end tag of the innermost element, of which `rest` is what stands behind `</`. How long
    /// `name>` is, and whether the element ends there: white space behind `</body>` still stands in `body`.
    #[inline]
    pub(super) fn leave(&mut self, rest: &[u8]) -> Option<(usize, bool)> {
        let innermost = match self.next {
            Part::AfterHtml => return None,
            // Neither `body` nor `html` is left before the page ends.
            Part::AfterBody => self.open.first()?,
            _ => self.open.last()?,
        };
        let after = rest.strip_prefix(innermost.name.as_bytes())?;
        if after.first() != Some(&b'>') {
            return None;
        }
        let length = innermost.name.len() + 1;
        match (self.next, innermost.kind) {
            (Part::AfterBody, _) => self.next = Part::AfterHtml,
            (_, Kind::Html) => return None,
            (_, Kind::Body) => self.next = Part::AfterBody,
            _ => {
                self.open.pop();
                return Some((length, true));
            }
        }
        Some((length, false))
    }

    /// Takes text. Whether it is in the page: browsers leave white space out before `head`. `None` where
    /// they would put it somewhere else.
    #[inline]
    pub(super) fn takes_text(&self, is_blank: bool) -> Option<bool> {
        let refuses =
            self.next >= Part::AfterBody || self.open.last().is_none_or(|open| open.kind.refuses_words());
        if refuses && !is_blank {
            return None;
        }
        Some(self.next > Part::Head)
    }

    /// Takes the end of the page. How many elements end with it; `None` when the page is not whole.
    pub(super) fn ends(&self) -> Option<usize> {
        (self.next == Part::AfterHtml).then_some(self.open.len())
    }
}

/// Whether an element that holds no others may stand in `parent`.
fn fits_without_elements(tag: Tag, parent: &Open<'_>) -> bool {
    match (tag, parent.kind) {
        (Tag::Col, parent) => parent == Kind::Columns,
        (Tag::Meta | Tag::Link | Tag::Title | Tag::Style, parent) => parent == Kind::Head,
        (Tag::Script, Kind::Head) => true,
        (Tag::Hr, _) if parent.forbidden.meets(Forbidden::ENDS_PARAGRAPH) => false,
        (_, parent) => takes_anything(parent),
    }
}

/// Whether an element takes whatever has no place of its own.
fn takes_anything(parent: Kind) -> bool {
    !matches!(
        parent,
        Kind::Html
            | Kind::Head
            | Kind::Table
            | Kind::Columns
            | Kind::RowGroup
            | Kind::Row
            | Kind::Select
            | Kind::ChoiceGroup
            | Kind::Choice
            | Kind::ChoiceList
            | Kind::Drawing
            | Kind::Shape
            | Kind::ShapeText
    )
}

//! Keeps the stack of open elements, strictly: every element is closed by its own end tag, in the
//! place where a browser's tree builder would close it too.
//!
//! End tags that HTML lets authors leave out (`</p>`, `</li>`, `</td>` …) are demanded, and so are
//! `<html>`, `<head>`, `<body>`, `<tbody>`. In return the tree is what the tags say, in every
//! browser: nothing is adopted, foster-parented, implied, or moved.
//!
//! Called by `walk`. **Never here:** attributes (save that the caller says whether they conceal).

use std::ops::Range;

use super::element::Kind;
use super::fault::{Fault, refused};
use super::scan::is_space;
use crate::source::limits;

/// What is open around a place, all ancestors taken together: a set of marks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Around(u16);

impl Around {
    const PARAGRAPH: Self = Self(1);
    const ANCHOR: Self = Self(1 << 1);
    const BUTTON: Self = Self(1 << 2);
    const FORM: Self = Self(1 << 3);
    const HEADING: Self = Self(1 << 4);
    const SVG: Self = Self(1 << 5);
    /// Some ancestor may be out of sight.
    pub(super) const CONCEALED: Self = Self(1 << 6);
    /// The contact block.
    pub(super) const BLOCK: Self = Self(1 << 7);
    /// A contact of the block.
    pub(super) const CONTACT: Self = Self(1 << 8);

    /// Whether a mark is set.
    pub(super) fn has(self, mark: Self) -> bool {
        self.0 & mark.0 != 0
    }

    /// The same with a mark set.
    pub(super) fn with(self, mark: Self) -> Self {
        Self(self.0 | mark.0)
    }

    /// The same with a mark set, if so.
    pub(super) fn with_if(self, mark: Self, so: bool) -> Self {
        if so { self.with(mark) } else { self }
    }

    /// The mark that an element leaves on what is in it.
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Paragraph => Self::PARAGRAPH,
            Kind::Anchor => Self::ANCHOR,
            Kind::Button => Self::BUTTON,
            Kind::Form => Self::FORM,
            Kind::Heading => Self::HEADING,
            Kind::Svg => Self::SVG,
            _ => Self::default(),
        }
    }
}

/// An open element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open<'h> {
    /// Its kind.
    pub(super) kind: Kind,
    /// Its name.
    pub(super) name: &'h [u8],
    /// Where its start tag starts.
    pub(super) at: usize,
    /// What is open around its content, itself included.
    pub(super) around: Around,
    /// Whether the contact block may stand in it, as far as it and its own attributes go.
    pub(super) may_hold_block: bool,
}

/// How far the page has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Doctype,
    Html,
    Head,
    InHead,
    Body,
    InBody,
    AfterBody,
    AfterHtml,
}

/// The open elements of a page.
#[derive(Debug)]
pub(super) struct Nest<'h> {
    open: Vec<Open<'h>>,
    stage: Stage,
}

impl<'h> Nest<'h> {
    /// Nothing is open yet.
    pub(super) fn new() -> Self {
        Self { open: Vec::with_capacity(32), stage: Stage::Doctype }
    }

    /// The open elements, outermost first.
    pub(super) fn ancestors(&self) -> &[Open<'h>] {
        &self.open
    }

    /// What is open here.
    pub(super) fn around(&self) -> Around {
        self.open.last().map_or_else(Around::default, |open| open.around)
    }

    /// The kind of the innermost open element.
    pub(super) fn parent(&self) -> Option<Kind> {
        self.open.last().map(|open| open.kind)
    }

    /// Whether only `html` and `body` are open.
    pub(super) fn is_in_bare_body(&self) -> bool {
        self.stage == Stage::InBody && self.open.len() == 2
    }

    /// Takes the doctype.
    pub(super) fn doctype(&mut self, range: Range<usize>) -> Result<(), Fault> {
        if self.stage != Stage::Doctype {
            return Err(refused(range, "`<!doctype html>` stands somewhere else than at the start"));
        }
        self.stage = Stage::Html;
        Ok(())
    }

    /// Checks text against what is open.
    #[inline]
    pub(super) fn text(&self, text: &[u8], range: Range<usize>) -> Result<(), Fault> {
        let forbidden = match self.open.last() {
            Some(open) => open.kind.forbids_text() || self.stage == Stage::AfterBody,
            None => true,
        };
        if !forbidden || text.iter().all(|byte| is_space(*byte)) {
            return Ok(());
        }
        Err(match self.open.last() {
            _ if self.stage == Stage::Doctype => {
                refused(range, "the page does not start with `<!doctype html>`")
            }
            Some(open) => {
                refused(range, format!("text may not stand directly in `<{}>`", open.name.escape_ascii()))
            }
            None => refused(range, "text stands outside of `<html>`"),
        })
    }

    /// The kind of an element that starts here, if it may.
    #[inline]
    pub(super) fn kind(&self, name: &[u8], range: &Range<usize>) -> Result<Kind, Fault> {
        let kind = if self.around().has(Around::SVG) { Kind::in_svg(name) } else { Kind::of(name) };
        let Some(kind) = kind else {
            return Err(refused(
                range.clone(),
                format!("`<{}>` is not an element that pages use", name.escape_ascii()),
            )
            .help("element names are lower-case; what frames, hides or rearranges a page is left out"));
        };
        self.may_stand(kind, name, range)?;
        Ok(kind)
    }

    fn may_stand(&self, kind: Kind, name: &[u8], range: &Range<usize>) -> Result<(), Fault> {
        let around = self.around();
        let twice = match kind {
            _ if around.has(Around::PARAGRAPH) && kind.ends_paragraph() => Some("p"),
            Kind::Anchor if around.has(Around::ANCHOR) => Some("a"),
            Kind::Button if around.has(Around::BUTTON) => Some("button"),
            Kind::Form if around.has(Around::FORM) => Some("form"),
            Kind::Heading if around.has(Around::HEADING) => Some("h1` to `h6"),
            _ => None,
        };
        if let Some(outer) = twice {
            return Err(refused(
                range.clone(),
                format!(
                    "`<{}>` may not stand inside `{outer}`: a browser would close that first",
                    name.escape_ascii()
                ),
            ));
        }
        if self.fits(kind) {
            return Ok(());
        }
        let message = match self.open.last() {
            Some(open) => format!(
                "`<{}>` may not stand directly in `<{}>`",
                name.escape_ascii(),
                open.name.escape_ascii()
            ),
            None if self.stage == Stage::Doctype => {
                "the page does not start with `<!doctype html>`".to_owned()
            }
            None => format!("`<{}>` stands outside of `<html>`", name.escape_ascii()),
        };
        Err(refused(range.clone(), message)
            .help("write every tag: `html`, `head`, `body`, `tbody` are not implied"))
    }

    /// Whether an element of this kind may be a child of the innermost open one.
    fn fits(&self, kind: Kind) -> bool {
        let parent = self.parent();
        // Most do, and this is known faster than by the whole list, which says the same of them.
        if parent.is_some_and(|parent| stands_anywhere(kind) && takes_anything(parent)) {
            return true;
        }
        self.fits_by_rule(kind, parent)
    }

    fn fits_by_rule(&self, kind: Kind, parent: Option<Kind>) -> bool {
        let grandparent = self.open.len().checked_sub(2).map(|index| self.open[index].kind);
        match (kind, parent) {
            (Kind::Html, None) => self.stage == Stage::Html,
            (Kind::Head, Some(Kind::Html)) => self.stage == Stage::Head,
            (Kind::Body, Some(Kind::Html)) => self.stage == Stage::Body,
            (_, None | Some(Kind::Html)) | (Kind::Html | Kind::Head | Kind::Body, _) => false,
            (Kind::Meta | Kind::Link | Kind::Title | Kind::Style, parent) => parent == Some(Kind::Head),
            (Kind::Script, Some(Kind::Head)) => true,
            (_, Some(Kind::Head)) => false,
            (Kind::Shape | Kind::ShapeText, Some(parent)) => parent != Kind::ShapeText,
            (_, Some(Kind::ShapeText | Kind::Choice)) => false,
            (Kind::Caption | Kind::Columns | Kind::RowGroup, parent) => parent == Some(Kind::Table),
            (Kind::Column, parent) => parent == Some(Kind::Columns),
            (Kind::Row, parent) => parent == Some(Kind::RowGroup),
            (Kind::Cell, parent) => parent == Some(Kind::Row),
            (_, Some(Kind::Table | Kind::Columns | Kind::RowGroup | Kind::Row)) => false,
            (Kind::ChoiceGroup, parent) => parent == Some(Kind::Select),
            (Kind::Choice, parent) => {
                matches!(parent, Some(Kind::Select | Kind::ChoiceGroup | Kind::ChoiceList))
            }
            (_, Some(Kind::Select | Kind::ChoiceGroup)) => false,
            (Kind::ListEntry, parent) => parent == Some(Kind::List),
            (Kind::Term, Some(Kind::Division)) => grandparent == Some(Kind::Terms),
            (Kind::Term, parent) => parent == Some(Kind::Terms),
            (Kind::RubyText, parent) => parent == Some(Kind::Ruby),
            _ => true,
        }
    }

    /// Opens an element that has content.
    #[inline]
    pub(super) fn open(&mut self, open: Open<'h>) -> Result<(), Fault> {
        if self.open.len() == limits::HTML_DEPTH {
            return Err(refused(
                open.at..open.at + open.name.len() + 1,
                format!("elements are nested more than {} deep", limits::HTML_DEPTH),
            ));
        }
        self.stage = match open.kind {
            Kind::Html => Stage::Head,
            Kind::Head => Stage::InHead,
            Kind::Body => Stage::InBody,
            _ => self.stage,
        };
        let around = open.around.with(Around::of(open.kind)).with_if(Around::CONCEALED, open.kind.conceals());
        self.open.push(Open { around, ..open });
        Ok(())
    }

    /// Closes the innermost element, which must be the one named.
    #[inline]
    pub(super) fn close(&mut self, name: &[u8], range: &Range<usize>) -> Result<Open<'h>, Fault> {
        match self.open.pop() {
            Some(open) if open.name == name => {
                self.stage = match open.kind {
                    Kind::Head => Stage::Body,
                    Kind::Body => Stage::AfterBody,
                    Kind::Html if self.stage == Stage::AfterBody => Stage::AfterHtml,
                    Kind::Html => {
                        return Err(refused(range.clone(), "`</html>` stands before `</body>`"));
                    }
                    _ => self.stage,
                };
                Ok(open)
            }
            Some(open) => Err(refused(
                range.clone(),
                format!(
                    "`</{}>` closes nothing here: `<{}>` is open",
                    name.escape_ascii(),
                    open.name.escape_ascii()
                ),
            )
            .help("close every element with its own end tag, innermost first")),
            None => Err(refused(
                range.clone(),
                format!("`</{}>` closes nothing: no element is open", name.escape_ascii()),
            )),
        }
    }

    /// Checks that the page is whole.
    pub(super) fn end(&self, at: usize) -> Result<(), Fault> {
        match self.open.last() {
            Some(open) => Err(refused(
                open.at..open.at + open.name.len() + 1,
                format!("`<{}>` is never closed", open.name.escape_ascii()),
            )),
            None if self.stage != Stage::AfterHtml => {
                Err(refused(at..at, "the page has no `<html>` with `<head>` and `<body>`"))
            }
            None => Ok(()),
        }
    }
}

/// Whether an element has no place of its own.
fn stands_anywhere(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Division
            | Kind::Region
            | Kind::Flow
            | Kind::Paragraph
            | Kind::Heading
            | Kind::List
            | Kind::Table
            | Kind::Anchor
            | Kind::Phrase
            | Kind::Void
    )
}

/// Whether any element that has no place of its own may be a child of this one.
fn takes_anything(parent: Kind) -> bool {
    matches!(
        parent,
        Kind::Body
            | Kind::Division
            | Kind::Region
            | Kind::Flow
            | Kind::Paragraph
            | Kind::Heading
            | Kind::ListEntry
            | Kind::Cell
            | Kind::Anchor
            | Kind::Phrase
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An element of every kind that stands anywhere or takes anything, and some of others.
    const NAMES: [&str; 26] = [
        "html", "head", "body", "div", "main", "nav", "details", "p", "h1", "form", "ul", "li", "dl", "dt",
        "table", "tbody", "tr", "td", "a", "button", "select", "option", "span", "hr", "br", "svg",
    ];

    #[test]
    fn what_is_known_fast_to_fit_fits_by_rule() {
        let mut n_fast = 0;
        for (name, parent) in NAMES.iter().flat_map(|name| NAMES.map(|parent| (name, parent))) {
            let (Some(kind), Some(outer)) = (Kind::of(name.as_bytes()), Kind::of(parent.as_bytes())) else {
                panic!("{name} {parent}");
            };
            if stands_anywhere(kind) && takes_anything(outer) {
                let nest = Nest { open: Vec::new(), stage: Stage::InBody };
                assert!(nest.fits_by_rule(kind, Some(outer)), "{name} in {parent}");
                n_fast += 1;
            }
        }
        assert_eq!(n_fast, 100);
    }
}

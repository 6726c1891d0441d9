//! Knows where the tags of a page are its tree: which elements may stand in which without a browser
//! closing, moving or adding any.
//!
//! Every element that has content is closed by its own end tag. What the HTML standard does beyond
//! that depends on what is open (a list item closes the one before it, a table moves what is no part
//! of it), so an element is taken only where no such rule can apply. The list of elements is closed.
//!
//! **Not here:** whether a page may have an element at all.

use crate::audit::reading::Tag;
use crate::source::limits;

/// What may stand in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing, and there is no end tag.
    None,
    /// Text in which references count.
    Text,
    /// Text in which nothing counts but the end tag.
    Raw,
    /// Elements and text.
    Elements(Kind),
}

impl Content {
    /// Whether the element is one of a drawing.
    pub(super) fn is_drawing(self) -> bool {
        matches!(self, Self::Elements(Kind::Drawing | Kind::Shape | Kind::ShapeText))
    }
}

/// What an element with content is to those around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Html,
    Head,
    Body,
    /// Flows in a line.
    Phrase,
    /// Ends a paragraph.
    Block,
    /// `div`, a [`Kind::Block`] that may stand between a `dl` and its terms.
    Division,
    /// `pre`: a [`Kind::Block`] whose first line end does not count.
    Verbatim,
    Paragraph,
    Heading,
    List,
    ListEntry,
    Terms,
    Term,
    Table,
    Caption,
    Columns,
    RowGroup,
    Row,
    Cell,
    Form,
    Anchor,
    Button,
    Select,
    ChoiceGroup,
    Choice,
    ChoiceList,
    Ruby,
    RubyText,
    Drawing,
    Shape,
    ShapeText,
}

impl Kind {
    /// Whether a line end right behind the start tag is left out.
    pub(super) fn drops_first_line_end(self) -> bool {
        self == Self::Verbatim
    }

    /// Whether `/>` ends it: shapes alone have no HTML to tell them otherwise.
    pub(super) fn may_close_itself(self) -> bool {
        self == Self::Shape
    }

    /// Whether its start tag makes browsers close an open `p`.
    fn ends_paragraph(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Division
                | Self::Verbatim
                | Self::Paragraph
                | Self::Heading
                | Self::List
                | Self::ListEntry
                | Self::Terms
                | Self::Term
                | Self::Table
                | Self::Form
        )
    }

    /// Whether text in it would be moved, dropped, or make another element start.
    fn refuses_words(self) -> bool {
        matches!(
            self,
            Self::Html
                | Self::Head
                | Self::Table
                | Self::Columns
                | Self::RowGroup
                | Self::Row
                | Self::Select
                | Self::ChoiceGroup
        )
    }

    /// What it forbids to stand anywhere inside of it.
    fn forbids(self) -> Forbidden {
        match self {
            Self::Paragraph => Forbidden::ENDS_PARAGRAPH,
            Self::Heading => Forbidden::HEADING,
            Self::Anchor => Forbidden::ANCHOR,
            Self::Button => Forbidden::BUTTON,
            Self::Form => Forbidden::FORM,
            Self::Drawing => Forbidden::HTML,
            _ => Forbidden::default(),
        }
    }

    /// What it is to an element that forbids some things.
    fn is(self) -> Forbidden {
        let ends = if self.ends_paragraph() { Forbidden::ENDS_PARAGRAPH } else { Forbidden::default() };
        let itself = match self {
            Self::Heading => Forbidden::HEADING,
            Self::Anchor => Forbidden::ANCHOR,
            Self::Button => Forbidden::BUTTON,
            Self::Form => Forbidden::FORM,
            _ => Forbidden::default(),
        };
        Forbidden(ends.0 | itself.0)
    }
}

/// What must not stand below the open elements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Forbidden(u8);

impl Forbidden {
    const ENDS_PARAGRAPH: Self = Self(1);
    const HEADING: Self = Self(2);
    const ANCHOR: Self = Self(4);
    const BUTTON: Self = Self(8);
    const FORM: Self = Self(16);
    /// All but the elements of drawings.
    const HTML: Self = Self(32);

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

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
        let around = self.open.last().map_or(0, |open| open.forbidden.0);
        self.open.push(Open { name, kind, forbidden: Forbidden(around | kind.forbids().0) });
        Some(())
    }

    /// How long `name>` of the innermost element is, if `rest` starts with it.
    pub(super) fn end_of_innermost(&self, rest: &[u8]) -> Option<usize> {
        let innermost = match self.next {
            Part::AfterHtml => return None,
            // Neither `body` nor `html` is left before the page ends.
            Part::AfterBody => self.open.first()?,
            _ => self.open.last()?,
        };
        let after = rest.strip_prefix(innermost.name.as_bytes())?;
        (after.first() == Some(&b'>')).then_some(innermost.name.len() + 1)
    }

    /// Takes the end tag of the innermost element. Whether the element ends there: white space behind
    /// `</body>` still stands in `body`.
    pub(super) fn leave(&mut self) -> Option<bool> {
        match (self.next, self.open.last()?.kind) {
            (Part::AfterBody, _) => self.next = Part::AfterHtml,
            (_, Kind::Html) => return None,
            (_, Kind::Body) => self.next = Part::AfterBody,
            _ => {
                self.open.pop();
                return Some(true);
            }
        }
        Some(false)
    }

    /// Takes text. Whether it is in the page: browsers leave white space out before `head`. `None` where
    /// they would put it somewhere else.
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

/// What may stand in an HTML element.
fn content(tag: Tag, name: &str) -> Option<Content> {
    let kind = match tag {
        Tag::Area
        | Tag::Br
        | Tag::Col
        | Tag::Hr
        | Tag::Img
        | Tag::Input
        | Tag::Link
        | Tag::Meta
        | Tag::Source
        | Tag::Track
        | Tag::Wbr => return Some(Content::None),
        Tag::Title | Tag::Textarea => return Some(Content::Text),
        Tag::Script | Tag::Style => return Some(Content::Raw),
        Tag::A => Kind::Anchor,
        Tag::P => Kind::Paragraph,
        Tag::Li => Kind::ListEntry,
        Tag::Ul | Tag::Ol | Tag::Menu => Kind::List,
        Tag::Div => Kind::Division,
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => Kind::Heading,
        Tag::Abbr
        | Tag::Audio
        | Tag::B
        | Tag::Bdi
        | Tag::Bdo
        | Tag::Canvas
        | Tag::Cite
        | Tag::Code
        | Tag::Data
        | Tag::Del
        | Tag::Dfn
        | Tag::Em
        | Tag::I
        | Tag::Ins
        | Tag::Kbd
        | Tag::Label
        | Tag::Legend
        | Tag::Mark
        | Tag::Meter
        | Tag::Output
        | Tag::Picture
        | Tag::Progress
        | Tag::Q
        | Tag::S
        | Tag::Samp
        | Tag::Small
        | Tag::Span
        | Tag::Strong
        | Tag::Sub
        | Tag::Sup
        | Tag::Time
        | Tag::U
        | Tag::Var
        | Tag::Video => Kind::Phrase,
        Tag::Address
        | Tag::Article
        | Tag::Aside
        | Tag::Blockquote
        | Tag::Details
        | Tag::Dialog
        | Tag::Fieldset
        | Tag::Figcaption
        | Tag::Figure
        | Tag::Footer
        | Tag::Header
        | Tag::Hgroup
        | Tag::Main
        | Tag::Nav
        | Tag::Search
        | Tag::Section
        | Tag::Summary => Kind::Block,
        _ => return rarer(tag, name),
    };
    Some(Content::Elements(kind))
}

fn rarer(tag: Tag, name: &str) -> Option<Content> {
    Some(Content::Elements(match tag {
        Tag::Html => Kind::Html,
        Tag::Head => Kind::Head,
        Tag::Body => Kind::Body,
        Tag::Pre => Kind::Verbatim,
        Tag::Dl => Kind::Terms,
        Tag::Dt | Tag::Dd => Kind::Term,
        Tag::Table => Kind::Table,
        Tag::Caption => Kind::Caption,
        Tag::Colgroup => Kind::Columns,
        Tag::Thead | Tag::Tbody | Tag::Tfoot => Kind::RowGroup,
        Tag::Tr => Kind::Row,
        Tag::Td | Tag::Th => Kind::Cell,
        Tag::Form => Kind::Form,
        Tag::Button => Kind::Button,
        Tag::Select => Kind::Select,
        Tag::Optgroup => Kind::ChoiceGroup,
        Tag::Option => Kind::Choice,
        Tag::Datalist => Kind::ChoiceList,
        Tag::Ruby => Kind::Ruby,
        Tag::Rp | Tag::Rt => Kind::RubyText,
        Tag::Svg => Kind::Drawing,
        // The elements of authors.
        Tag::Other if name.contains('-') => Kind::Phrase,
        _ => return None,
    }))
}

/// What may stand in an element of a drawing. Names with capitals are not read here.
fn shape(name: &str) -> Option<Content> {
    let kind = match name {
        "g" | "path" | "circle" | "rect" | "line" | "polyline" | "polygon" | "ellipse" | "use" | "defs"
        | "symbol" | "stop" => Kind::Shape,
        "title" | "desc" => Kind::ShapeText,
        _ => return None,
    };
    Some(Content::Elements(kind))
}

/// Whether an attribute has the name that it is written with. Browsers give some names in drawings
/// capitals of their own, and no other attribute has any.
pub(super) fn keeps_its_name(name: &str, in_drawing: bool) -> bool {
    if !in_drawing {
        return !name.bytes().any(|byte| byte.is_ascii_uppercase());
    }
    // No name with capitals has a hyphen.
    matches!(
        name,
        "viewBox"
            | "preserveAspectRatio"
            | "pathLength"
            | "xmlns"
            | "class"
            | "id"
            | "role"
            | "focusable"
            | "lang"
            | "width"
            | "height"
            | "x"
            | "y"
            | "x1"
            | "x2"
            | "y1"
            | "y2"
            | "cx"
            | "cy"
            | "r"
            | "rx"
            | "ry"
            | "d"
            | "points"
            | "fill"
            | "stroke"
            | "opacity"
            | "transform"
            | "href"
            | "offset"
            | "hidden"
    ) || name.contains('-') && !name.bytes().any(|byte| byte.is_ascii_uppercase())
}

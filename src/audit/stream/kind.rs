//! The elements that a stream reads, by what a browser's tree builder does with them.
//!
//! The list is closed: what frames other pages, reads differently with and without scripts, or is
//! repaired by rules of its own is for a browser's parser.
//!
//! **Not here:** what is open.

use crate::audit::reading::Tag;

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
    pub(super) fn refuses_words(self) -> bool {
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
    pub(super) fn forbids(self) -> Forbidden {
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
    pub(super) fn is(self) -> Forbidden {
        let ends = if self.ends_paragraph() { Forbidden::ENDS_PARAGRAPH } else { Forbidden::default() };
        let itself = match self {
            Self::Heading => Forbidden::HEADING,
            Self::Anchor => Forbidden::ANCHOR,
            Self::Button => Forbidden::BUTTON,
            Self::Form => Forbidden::FORM,
            _ => Forbidden::default(),
        };
        ends.and(itself)
    }
}

/// What must not stand below the open elements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Forbidden(u8);

impl Forbidden {
    /// What ends a paragraph.
    pub(super) const ENDS_PARAGRAPH: Self = Self(1);
    const HEADING: Self = Self(2);
    const ANCHOR: Self = Self(4);
    const BUTTON: Self = Self(8);
    const FORM: Self = Self(16);
    /// All but the elements of drawings.
    pub(super) const HTML: Self = Self(32);

    /// What either forbids.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether both forbid something.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What may stand in an HTML element.
pub(super) fn content(tag: Tag, name: &str) -> Option<Content> {
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
        _ if flows_in_line(tag) => Kind::Phrase,
        _ if is_block(tag) => Kind::Block,
        _ => return rarer(tag, name),
    };
    Some(Content::Elements(kind))
}

/// Whether an element has no other part in how a page is read than to flow in a line.
fn flows_in_line(tag: Tag) -> bool {
    matches!(
        tag,
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
            | Tag::Video
    )
}

/// Whether an element has no other part in how a page is read than to end a paragraph.
fn is_block(tag: Tag) -> bool {
    matches!(
        tag,
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
            | Tag::Summary
    )
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
pub(super) fn shape(name: &str) -> Option<Content> {
    let kind = match name {
        "g" | "path" | "circle" | "rect" | "line" | "polyline" | "polygon" | "ellipse" | "use" | "defs"
        | "symbol" | "stop" => Kind::Shape,
        "title" | "desc" => Kind::ShapeText,
        _ => return None,
    };
    Some(Content::Elements(kind))
}

/// Whether an attribute of a drawing has the name that it is written with. Browsers give some of them
/// capitals of their own.
pub(super) fn keeps_its_name(name: &str) -> bool {
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

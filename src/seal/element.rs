//! The elements a page may use, by what a browser's tree builder does with them.
//!
//! `nest` asks [`Kind::of`] for each tag. An element that is not listed is refused: the tree builder
//! has moods (foster parents, adoption agencies, raw text, quirks of old pages) that only a closed
//! list keeps out. Left out on purpose: everything that frames other pages, everything that reads
//! differently with and without script (`noscript`), parses elsewhere (`template`, `math`) or is
//! obsolete (`center`, `font`, `marquee`, `xmp`, `plaintext`, `frameset`).

/// What an element is to the tree builder and to the proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `html`.
    Html,
    /// `head`.
    Head,
    /// `body`.
    Body,
    /// `meta`, only in `head`.
    Meta,
    /// `link`, only in `head`.
    Link,
    /// `title`; inside `svg` a [`Kind::ShapeText`].
    Title,
    /// `style`, only in `head`.
    Style,
    /// `script`.
    Script,
    /// `textarea`.
    Textarea,
    /// The slot that a theme writes for the contact block.
    Slot,
    /// `div`.
    Division,
    /// `main`, `section`, `article`, `aside`, `header`, `footer`.
    Region,
    /// Blocks that end a paragraph and hold anything.
    Flow,
    /// Blocks whose content may be closed away.
    Closable,
    /// `p`.
    Paragraph,
    /// `h1` to `h6`.
    Heading,
    /// `form`.
    Form,
    /// `ul`, `ol`, `menu`.
    List,
    /// `li`.
    ListEntry,
    /// `dl`.
    Terms,
    /// `dt`, `dd`.
    Term,
    /// `table`.
    Table,
    /// `caption`.
    Caption,
    /// `colgroup`.
    Columns,
    /// `col`.
    Column,
    /// `thead`, `tbody`, `tfoot`.
    RowGroup,
    /// `tr`.
    Row,
    /// `td`, `th`.
    Cell,
    /// `a`.
    Anchor,
    /// `button`.
    Button,
    /// `select`.
    Select,
    /// `optgroup`.
    ChoiceGroup,
    /// `option`.
    Choice,
    /// `datalist`.
    ChoiceList,
    /// `ruby`.
    Ruby,
    /// `rt`, `rp`.
    RubyText,
    /// Elements within a line, and elements with a hyphen in their name.
    Phrase,
    /// Elements that show something else than their content.
    Replaced,
    /// `hr`: ends a paragraph, has no content.
    Rule,
    /// Elements without content.
    Void,
    /// `svg`.
    Svg,
    /// Shapes inside `svg`.
    Shape,
    /// `title`, `desc` inside `svg`: text only.
    ShapeText,
}

impl Kind {
    /// The kind of an HTML element, if pages may use it.
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"a" => Self::Anchor,
            b"p" => Self::Paragraph,
            b"span" | b"strong" | b"em" | b"b" | b"i" | b"u" | b"s" | b"small" | b"sub" | b"sup"
            | b"code" | b"kbd" | b"samp" | b"var" | b"abbr" | b"cite" | b"q" | b"dfn" | b"mark" | b"time"
            | b"bdi" | b"bdo" | b"data" | b"ins" | b"del" | b"label" | b"output" | b"legend" | b"picture" => {
                Self::Phrase
            }
            b"div" => Self::Division,
            b"main" | b"section" | b"article" | b"aside" | b"header" | b"footer" => Self::Region,
            b"li" => Self::ListEntry,
            b"ul" | b"ol" | b"menu" => Self::List,
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Self::Heading,
            b"nav" | b"figure" | b"figcaption" | b"blockquote" | b"address" | b"pre" | b"hgroup"
            | b"search" | b"fieldset" | b"summary" => Self::Flow,
            b"details" | b"dialog" => Self::Closable,
            b"br" | b"wbr" | b"img" | b"input" | b"source" | b"track" => Self::Void,
            b"hr" => Self::Rule,
            b"meta" => Self::Meta,
            b"link" => Self::Link,
            b"script" => Self::Script,
            b"style" => Self::Style,
            b"title" => Self::Title,
            b"html" => Self::Html,
            b"head" => Self::Head,
            b"body" => Self::Body,
            b"form" => Self::Form,
            b"button" => Self::Button,
            b"svg" => Self::Svg,
            b"contact-block" => Self::Slot,
            _ => return Self::rarer(name),
        })
    }

    fn rarer(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"dl" => Self::Terms,
            b"dt" | b"dd" => Self::Term,
            b"table" => Self::Table,
            b"caption" => Self::Caption,
            b"colgroup" => Self::Columns,
            b"col" => Self::Column,
            b"thead" | b"tbody" | b"tfoot" => Self::RowGroup,
            b"tr" => Self::Row,
            b"td" | b"th" => Self::Cell,
            b"textarea" => Self::Textarea,
            b"select" => Self::Select,
            b"optgroup" => Self::ChoiceGroup,
            b"option" => Self::Choice,
            b"datalist" => Self::ChoiceList,
            b"ruby" => Self::Ruby,
            b"rt" | b"rp" => Self::RubyText,
            b"video" | b"audio" | b"canvas" | b"progress" | b"meter" => Self::Replaced,
            _ if is_custom(name) => Self::Phrase,
            _ => return None,
        })
    }

    /// The kind of an element inside `svg`, where names keep their capitals.
    pub(super) fn in_svg(name: &[u8]) -> Option<Self> {
        match name {
            b"g" | b"path" | b"circle" | b"rect" | b"line" | b"polyline" | b"polygon" | b"ellipse"
            | b"use" | b"defs" | b"symbol" | b"clipPath" | b"linearGradient" | b"radialGradient"
            | b"stop" => Some(Self::Shape),
            b"title" | b"desc" => Some(Self::ShapeText),
            _ => None,
        }
    }

    /// Whether the element has no content and no end tag.
    pub(super) fn is_void(self) -> bool {
        matches!(self, Self::Void | Self::Rule | Self::Meta | Self::Link | Self::Column)
    }

    /// Whether its start tag makes a browser close an open `p`.
    pub(super) fn ends_paragraph(self) -> bool {
        matches!(
            self,
            Self::Paragraph
                | Self::Division
                | Self::Region
                | Self::Flow
                | Self::Closable
                | Self::Heading
                | Self::Form
                | Self::List
                | Self::ListEntry
                | Self::Terms
                | Self::Term
                | Self::Table
                | Self::Rule
        )
    }

    /// Whether the contact block may stand in it: always shown, and never moved.
    pub(super) fn may_hold_block(self) -> bool {
        matches!(self, Self::Html | Self::Body | Self::Division | Self::Region)
    }

    /// Whether what stands in it may be out of sight.
    pub(super) fn conceals(self) -> bool {
        matches!(
            self,
            Self::Closable
                | Self::Replaced
                | Self::Select
                | Self::ChoiceGroup
                | Self::Choice
                | Self::ChoiceList
                | Self::RubyText
                | Self::Svg
                | Self::Shape
                | Self::ShapeText
                | Self::Button
        )
    }

    /// Whether it may hold no text beside white space: a browser would move or drop it.
    pub(super) fn forbids_text(self) -> bool {
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
}

/// Names with a hyphen belong to authors, save those that SVG and MathML took.
fn is_custom(name: &[u8]) -> bool {
    const TAKEN: [&[u8]; 8] = [
        b"annotation-xml",
        b"color-profile",
        b"font-face",
        b"font-face-src",
        b"font-face-uri",
        b"font-face-format",
        b"font-face-name",
        b"missing-glyph",
    ];
    name.contains(&b'-')
        && name.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
        && !TAKEN.contains(&name)
}

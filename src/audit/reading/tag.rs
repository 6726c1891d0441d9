//! Names of elements, as far as rules and the stream ask for them.

/// The name of an element that somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::audit) enum Tag {
    A,
    Abbr,
    Acronym,
    Address,
    Applet,
    Area,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Bdi,
    Bdo,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Cite,
    Code,
    Col,
    Colgroup,
    Data,
    Datalist,
    Dd,
    Del,
    Details,
    Dfn,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fencedframe,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    Frame,
    Frameset,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Kbd,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Map,
    Mark,
    Math,
    Menu,
    Meta,
    Meter,
    Nav,
    Nobr,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    Output,
    P,
    Picture,
    Portal,
    Pre,
    Progress,
    Q,
    Rp,
    Rt,
    Ruby,
    S,
    Samp,
    Script,
    Search,
    Section,
    Select,
    Slot,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    Tspan,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
    /// Any other name.
    Other,
}

impl Tag {
    /// How many there are.
    pub(in crate::audit) const COUNT: usize = Self::Other as usize + 1;

    /// The tag of a name, which is in small letters. A match for each length, so that no name is
    /// compared with all.
    pub(in crate::audit) fn of(name: &str) -> Self {
        match name.len() {
            1 => of_1(name),
            2 => of_2(name),
            3 => of_3(name),
            4 => of_4(name),
            5 => of_5(name),
            6 => of_6(name),
            7 => of_7(name),
            8 => of_8(name),
            _ => of_9(name),
        }
    }
}

fn of_1(name: &str) -> Tag {
    match name {
        "a" => Tag::A,
        "p" => Tag::P,
        "b" => Tag::B,
        "i" => Tag::I,
        "q" => Tag::Q,
        "s" => Tag::S,
        "u" => Tag::U,
        _ => Tag::Other,
    }
}

fn of_2(name: &str) -> Tag {
    match name {
        "li" => Tag::Li,
        "ul" => Tag::Ul,
        "ol" => Tag::Ol,
        "h1" => Tag::H1,
        "h2" => Tag::H2,
        "h3" => Tag::H3,
        "h4" => Tag::H4,
        "h5" => Tag::H5,
        "h6" => Tag::H6,
        "td" => Tag::Td,
        "th" => Tag::Th,
        "tr" => Tag::Tr,
        "br" => Tag::Br,
        "em" => Tag::Em,
        "dd" => Tag::Dd,
        "dt" => Tag::Dt,
        "dl" => Tag::Dl,
        "hr" => Tag::Hr,
        "rp" => Tag::Rp,
        "rt" => Tag::Rt,
        "tt" => Tag::Tt,
        _ => Tag::Other,
    }
}

fn of_3(name: &str) -> Tag {
    match name {
        "bdi" => Tag::Bdi,
        "div" => Tag::Div,
        "sup" => Tag::Sup,
        "nav" => Tag::Nav,
        "img" => Tag::Img,
        "pre" => Tag::Pre,
        "sub" => Tag::Sub,
        "bdo" => Tag::Bdo,
        "big" => Tag::Big,
        "col" => Tag::Col,
        "del" => Tag::Del,
        "dfn" => Tag::Dfn,
        "ins" => Tag::Ins,
        "kbd" => Tag::Kbd,
        "map" => Tag::Map,
        "svg" => Tag::Svg,
        "var" => Tag::Var,
        "wbr" => Tag::Wbr,
        _ => Tag::Other,
    }
}

fn of_4(name: &str) -> Tag {
    match name {
        "span" => Tag::Span,
        "link" => Tag::Link,
        "meta" => Tag::Meta,
        "html" => Tag::Html,
        "head" => Tag::Head,
        "body" => Tag::Body,
        "main" => Tag::Main,
        "form" => Tag::Form,
        "code" => Tag::Code,
        "time" => Tag::Time,
        "abbr" => Tag::Abbr,
        "area" => Tag::Area,
        "base" => Tag::Base,
        "cite" => Tag::Cite,
        "data" => Tag::Data,
        "font" => Tag::Font,
        "mark" => Tag::Mark,
        "math" => Tag::Math,
        "menu" => Tag::Menu,
        "nobr" => Tag::Nobr,
        "ruby" => Tag::Ruby,
        "samp" => Tag::Samp,
        "slot" => Tag::Slot,
        _ => Tag::Other,
    }
}

fn of_5(name: &str) -> Tag {
    match name {
        "small" => Tag::Small,
        "label" => Tag::Label,
        "input" => Tag::Input,
        "title" => Tag::Title,
        "table" => Tag::Table,
        "thead" => Tag::Thead,
        "tbody" => Tag::Tbody,
        "tfoot" => Tag::Tfoot,
        "aside" => Tag::Aside,
        "audio" => Tag::Audio,
        "embed" => Tag::Embed,
        "frame" => Tag::Frame,
        "meter" => Tag::Meter,
        "style" => Tag::Style,
        "track" => Tag::Track,
        "tspan" => Tag::Tspan,
        "video" => Tag::Video,
        _ => Tag::Other,
    }
}

fn of_6(name: &str) -> Tag {
    match name {
        "strong" => Tag::Strong,
        "option" => Tag::Option,
        "button" => Tag::Button,
        "header" => Tag::Header,
        "footer" => Tag::Footer,
        "legend" => Tag::Legend,
        "select" => Tag::Select,
        "script" => Tag::Script,
        "figure" => Tag::Figure,
        "applet" => Tag::Applet,
        "canvas" => Tag::Canvas,
        "dialog" => Tag::Dialog,
        "hgroup" => Tag::Hgroup,
        "iframe" => Tag::Iframe,
        "object" => Tag::Object,
        "output" => Tag::Output,
        "portal" => Tag::Portal,
        "search" => Tag::Search,
        "source" => Tag::Source,
        "strike" => Tag::Strike,
        _ => Tag::Other,
    }
}

fn of_7(name: &str) -> Tag {
    match name {
        "section" => Tag::Section,
        "article" => Tag::Article,
        "summary" => Tag::Summary,
        "details" => Tag::Details,
        "caption" => Tag::Caption,
        "acronym" => Tag::Acronym,
        "address" => Tag::Address,
        "noembed" => Tag::Noembed,
        "picture" => Tag::Picture,
        _ => Tag::Other,
    }
}

fn of_8(name: &str) -> Tag {
    match name {
        "fieldset" => Tag::Fieldset,
        "textarea" => Tag::Textarea,
        "colgroup" => Tag::Colgroup,
        "datalist" => Tag::Datalist,
        "frameset" => Tag::Frameset,
        "noframes" => Tag::Noframes,
        "noscript" => Tag::Noscript,
        "optgroup" => Tag::Optgroup,
        "progress" => Tag::Progress,
        "template" => Tag::Template,
        _ => Tag::Other,
    }
}

/// Nine letters and more.
fn of_9(name: &str) -> Tag {
    match name {
        "blockquote" => Tag::Blockquote,
        "figcaption" => Tag::Figcaption,
        "fencedframe" => Tag::Fencedframe,
        _ => Tag::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_its_whole_length() {
        for (name, tag) in [
            ("a", Tag::A),
            ("h1", Tag::H1),
            ("wbr", Tag::Wbr),
            ("slot", Tag::Slot),
            ("video", Tag::Video),
            ("strike", Tag::Strike),
            ("picture", Tag::Picture),
            ("template", Tag::Template),
            ("fencedframe", Tag::Fencedframe),
            ("h7", Tag::Other),
            ("", Tag::Other),
            ("x-a", Tag::Other),
            ("A", Tag::Other),
        ] {
            assert_eq!(Tag::of(name), tag, "{name}");
        }
    }
}

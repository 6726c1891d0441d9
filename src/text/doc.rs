//! A page's text, parsed once: ready HTML with holes.
//!
//! What depends on the campaign, the locale or the output path (where a page lies, whether a
//! campaign has it, how a contact's number reads) is a hole. `catalog` resolves the ids in the
//! holes, `site` fills them; the HTML between them is final.

use crate::diag::{Place, Spanned};
use crate::source::RelPath;
use crate::text::markdown::Block;

/// A parsed page.
#[derive(Debug, Clone, Default)]
pub struct Doc {
    /// HTML and holes, in reading order.
    pub pieces: Vec<Piece>,
    /// The headings, in reading order.
    pub headings: Vec<Heading>,
    /// Its blocks, for laying it beside the same page in another language.
    pub outline: Vec<Block>,
    /// Where the holes stand among the pieces: most pieces are HTML, which few have to look through.
    holes: Vec<usize>,
}

impl Doc {
    /// A page of these pieces.
    pub fn new(pieces: Vec<Piece>, headings: Vec<Heading>) -> Self {
        let is_hole = |piece: &Piece| !matches!(piece, Piece::Html(_));
        let holes = pieces.iter().enumerate().filter(|(_, piece)| is_hole(piece)).map(|(at, _)| at);
        Self { holes: holes.collect(), pieces, headings, outline: Vec::new() }
    }

    /// Every piece that is no finished HTML, in reading order.
    pub fn holes(&self) -> impl Iterator<Item = &Piece> {
        self.holes.iter().filter_map(|at| self.pieces.get(*at))
    }

    /// The quizzes whose questions stand in it, with the ids of those questions; no ids means all.
    pub fn quizzes(&self) -> impl Iterator<Item = (&Spanned<String>, &[Spanned<String>])> {
        self.holes().filter_map(|hole| match hole {
            Piece::Component(Component { kind: ComponentKind::Quiz { quiz, items }, .. }) => {
                Some((quiz, items.as_slice()))
            }
            _ => None,
        })
    }

    /// The images in it, in reading order.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.holes().filter_map(|hole| match hole {
            Piece::Image(image) => Some(image),
            _ => None,
        })
    }
}

/// A stretch of a page.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Finished HTML.
    Html(String),
    /// The opening tag of heading `k` of [`Doc::headings`]; its id comes from the source page.
    HeadingOpen(usize),
    /// The start of a link to a page. Without the page in the campaign only the wording remains.
    PageLinkOpen(PageLink),
    /// The end of such a link.
    PageLinkClose,
    /// The start of a link to a foreign host; the address is ready for `href`. The end is HTML.
    ForeignLinkOpen(Spanned<String>),
    /// `<contact:id>`: the contact's number or address, as a link.
    Contact(Spanned<String>),
    /// The start of `[wording](contact:id)`.
    ContactLinkOpen(Spanned<String>),
    /// The end of it.
    ContactLinkClose,
    /// The start of `[wording](term:id)`.
    TermOpen(Spanned<String>),
    /// The end of it.
    TermClose,
    /// `<source:key>`: a numbered citation.
    Citation(Spanned<String>),
    /// An image that lies in the project.
    Image(Image),
    /// A component of the theme.
    Component(Component),
    /// The title of an alert, which the reader's locale words.
    AlertTitle(AlertKind),
}

/// The kinds of alerts that a git host knows too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// `[!NOTE]`: worth knowing.
    Note,
    /// `[!TIP]`: makes something easier.
    Tip,
    /// `[!IMPORTANT]`: needed to get it right.
    Important,
    /// `[!WARNING]`: can go wrong.
    Warning,
    /// `[!CAUTION]`: can hurt somebody.
    Caution,
}

impl AlertKind {
    /// The name in classes and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// A link to a page, before `catalog` has looked whether the page exists.
#[derive(Debug, Clone)]
pub struct PageLink {
    /// The page's path below `content/<locale>/`, without `.md`; `None` is the page itself.
    pub page: Option<String>,
    /// The id of a heading of that page, as written and not escaped.
    pub fragment: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// A heading.
#[derive(Debug, Clone)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its id: explicit, or made from its words.
    pub id: String,
    /// Its words, escaped for HTML, without markup.
    pub title: String,
    /// Where it is written.
    pub place: Place,
}

/// An image.
#[derive(Debug, Clone)]
pub struct Image {
    /// Where the file lies in the project.
    pub path: RelPath,
    /// What it shows, not escaped.
    pub alt: String,
    /// Where it is written.
    pub place: Place,
}

/// A component with its arguments, checked for type; the ids are resolved by `catalog`.
#[derive(Debug, Clone)]
pub struct Component {
    /// Which, with arguments.
    pub kind: ComponentKind,
    /// Where its fence starts.
    pub place: Place,
}

/// The components.
#[derive(Debug, Clone)]
pub enum ComponentKind {
    /// The indicators of an industry, grouped by place.
    Indicators {
        /// The industry.
        industry: Spanned<String>,
    },
    /// Cards of contacts.
    Contacts {
        /// Contact ids in order.
        ids: Vec<Spanned<String>>,
    },
    /// An ordered list of steps, their words in Fluent.
    Steps {
        /// Step ids in order.
        ids: Vec<Spanned<String>>,
    },
    /// Cards of all pages of a kind.
    Pages {
        /// The page kind.
        kind: Spanned<String>,
    },
    /// The other campaigns of the project.
    Campaigns,
    /// Terms with their definitions; no ids means all.
    Glossary {
        /// Term ids in order.
        ids: Vec<Spanned<String>>,
    },
    /// Items of a quiz as practice; no items means all.
    Quiz {
        /// The quiz.
        quiz: Spanned<String>,
        /// Item ids in order.
        items: Vec<Spanned<String>>,
    },
    /// The lessons of a module.
    Lessons {
        /// The module's page.
        module: Spanned<String>,
    },
    /// A hard passage follows, and may be skipped.
    Skip {
        /// The id of the heading behind it, on the same page.
        to: Spanned<String>,
    },
}

impl ComponentKind {
    /// The name in the fence's info string, and of its template in `templates/components/`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Indicators { .. } => "indicators",
            Self::Contacts { .. } => "contacts",
            Self::Steps { .. } => "steps",
            Self::Pages { .. } => "pages",
            Self::Campaigns => "campaigns",
            Self::Glossary { .. } => "glossary",
            Self::Quiz { .. } => "quiz",
            Self::Lessons { .. } => "lessons",
            Self::Skip { .. } => "skip",
        }
    }

    /// Everything it names, in order.
    pub fn named(&self) -> Vec<&Spanned<String>> {
        match self {
            Self::Indicators { industry: id }
            | Self::Pages { kind: id }
            | Self::Lessons { module: id }
            | Self::Skip { to: id } => vec![id],
            Self::Contacts { ids } | Self::Steps { ids } | Self::Glossary { ids } => ids.iter().collect(),
            Self::Quiz { quiz, items } => std::iter::once(quiz).chain(items).collect(),
            Self::Campaigns => Vec::new(),
        }
    }

    /// All names, for "did you mean".
    pub const NAMES: &[&str] =
        &["indicators", "contacts", "steps", "pages", "campaigns", "glossary", "quiz", "lessons", "skip"];
}

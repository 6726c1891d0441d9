//! A [`Doc`] as a row of bytes, to be put aside and taken up again in the same build.
//!
//! `catalog` puts the pages of a large project aside with [`pack`], and [`unpack`]s one when it is made.
//! The bytes are for the program that wrote them and no other: they have no version, and what does not
//! read back to its end is `None`.
//!
//! **Left out:** the outline, which is asked for while a page is read, and the text of the file. Places are
//! kept as spans, and lie in the file that [`unpack`] is given.

use std::sync::Arc;

use super::doc::{AlertKind, Component, ComponentKind, Doc, Heading, Image, PageLink, Piece};
use crate::diag::{Place, SourceFile, Span, Spanned};
use crate::source::RelPath;

/// The bytes of a page's text.
pub fn pack(doc: &Doc) -> Vec<u8> {
    let n_html = doc.pieces.iter().map(|piece| if let Piece::Html(html) = piece { html.len() } else { 32 });
    let mut writer =
        Writer { bytes: Vec::with_capacity(n_html.sum::<usize>() + 32 * doc.headings.len() + 64) };
    writer.number(doc.headings.len());
    for Heading { level, id, title, place } in &doc.headings {
        writer.number(usize::from(*level));
        writer.text(id);
        writer.text(title);
        writer.place(place);
    }
    writer.number(doc.pieces.len());
    doc.pieces.iter().for_each(|piece| writer.piece(piece));
    writer.bytes
}

/// The text that bytes were made from. Its places lie in `source`.
pub fn unpack(bytes: &[u8], source: &Arc<SourceFile>) -> Option<Doc> {
    let mut reader = Reader { rest: bytes, source };
    let headings = reader.list(|reader| {
        let level = u8::try_from(reader.number()?).ok()?;
        Some(Heading { level, id: reader.text()?, title: reader.text()?, place: reader.place()? })
    })?;
    let pieces = reader.list(Reader::piece)?;
    reader.rest.is_empty().then(|| Doc::new(pieces, headings))
}

/// What stands before a piece.
mod mark {
    pub(super) const HTML: usize = 0;
    pub(super) const HEADING: usize = 1;
    pub(super) const PAGE_LINK: usize = 2;
    pub(super) const PAGE_LINK_CLOSE: usize = 3;
    pub(super) const FOREIGN_LINK: usize = 4;
    pub(super) const CONTACT: usize = 5;
    pub(super) const CONTACT_LINK: usize = 6;
    pub(super) const CONTACT_LINK_CLOSE: usize = 7;
    pub(super) const TERM: usize = 8;
    pub(super) const TERM_CLOSE: usize = 9;
    pub(super) const CITATION: usize = 10;
    pub(super) const IMAGE: usize = 11;
    pub(super) const ALERT_TITLE: usize = 12;
    pub(super) const COMPONENT: usize = 13;
}

const ALERTS: [AlertKind; 5] =
    [AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution];

struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn optional(&mut self, text: Option<&str>) {
        self.number(usize::from(text.is_some()));
        if let Some(text) = text {
            self.text(text);
        }
    }

    fn place(&mut self, place: &Place) {
        self.number(place.span.start as usize);
        self.number(place.span.end as usize);
    }

    fn spanned(&mut self, named: &Spanned<String>) {
        self.text(&named.value);
        self.place(&named.place);
    }

    fn named(&mut self, mark: usize, named: &Spanned<String>) {
        self.number(mark);
        self.spanned(named);
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Html(html) => {
                self.number(mark::HTML);
                self.text(html);
            }
            Piece::HeadingOpen(index) => {
                self.number(mark::HEADING);
                self.number(*index);
            }
            Piece::PageLinkOpen(PageLink { page, fragment, place }) => {
                self.number(mark::PAGE_LINK);
                self.optional(page.as_deref());
                self.optional(fragment.as_deref());
                self.place(place);
            }
            Piece::PageLinkClose => self.number(mark::PAGE_LINK_CLOSE),
            Piece::ForeignLinkOpen(address) => self.named(mark::FOREIGN_LINK, address),
            Piece::Contact(id) => self.named(mark::CONTACT, id),
            Piece::ContactLinkOpen(id) => self.named(mark::CONTACT_LINK, id),
            Piece::ContactLinkClose => self.number(mark::CONTACT_LINK_CLOSE),
            Piece::TermOpen(id) => self.named(mark::TERM, id),
            Piece::TermClose => self.number(mark::TERM_CLOSE),
            Piece::Citation(key) => self.named(mark::CITATION, key),
            Piece::Image(Image { path, alt, place }) => {
                self.number(mark::IMAGE);
                self.text(path.as_str());
                self.text(alt);
                self.place(place);
            }
            Piece::AlertTitle(kind) => {
                self.number(mark::ALERT_TITLE);
                self.number(ALERTS.iter().position(|known| known == kind).unwrap_or(ALERTS.len()));
            }
            Piece::Component(component) => self.component(component),
        }
    }

    /// The names of a component are all there is to it, but for a quiz: the first of its names is the quiz.
    fn component(&mut self, Component { kind, place }: &Component) {
        self.number(mark::COMPONENT);
        self.text(kind.name());
        self.place(place);
        let named = kind.named();
        self.number(named.len());
        named.into_iter().for_each(|named| self.spanned(named));
    }
}

struct Reader<'b> {
    rest: &'b [u8],
    source: &'b Arc<SourceFile>,
}

impl Reader<'_> {
    fn number(&mut self) -> Option<usize> {
        let (mut number, mut n_bits) = (0usize, 0u32);
        loop {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= usize::from(byte & 0x7F).checked_shl(n_bits)?;
            if *byte < 0x80 {
                return Some(number);
            }
            n_bits += 7;
        }
    }

    fn text(&mut self) -> Option<String> {
        let n_bytes = self.number()?;
        let (text, rest) = self.rest.split_at_checked(n_bytes)?;
        self.rest = rest;
        simdutf8::basic::from_utf8(text).ok().map(str::to_owned)
    }

    fn optional(&mut self) -> Option<Option<String>> {
        match self.number()? {
            0 => Some(None),
            _ => self.text().map(Some),
        }
    }

    fn place(&mut self) -> Option<Place> {
        let (start, end) = (u32::try_from(self.number()?).ok()?, u32::try_from(self.number()?).ok()?);
        Some(Place { source: Arc::clone(self.source), span: Span { start, end } })
    }

    fn spanned(&mut self) -> Option<Spanned<String>> {
        Some(Spanned { value: self.text()?, place: self.place()? })
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let n_all = self.number()?;
        // Each takes a byte at least.
        let mut all = Vec::with_capacity(n_all.min(self.rest.len()));
        for _ in 0..n_all {
            all.push(one(self)?);
        }
        Some(all)
    }

    fn piece(&mut self) -> Option<Piece> {
        Some(match self.number()? {
            mark::HTML => Piece::Html(self.text()?),
            mark::HEADING => Piece::HeadingOpen(self.number()?),
            mark::PAGE_LINK => {
                let (page, fragment) = (self.optional()?, self.optional()?);
                Piece::PageLinkOpen(PageLink { page, fragment, place: self.place()? })
            }
            mark::PAGE_LINK_CLOSE => Piece::PageLinkClose,
            mark::FOREIGN_LINK => Piece::ForeignLinkOpen(self.spanned()?),
            mark::CONTACT => Piece::Contact(self.spanned()?),
            mark::CONTACT_LINK => Piece::ContactLinkOpen(self.spanned()?),
            mark::CONTACT_LINK_CLOSE => Piece::ContactLinkClose,
            mark::TERM => Piece::TermOpen(self.spanned()?),
            mark::TERM_CLOSE => Piece::TermClose,
            mark::CITATION => Piece::Citation(self.spanned()?),
            mark::IMAGE => {
                let path = RelPath::new(&self.text()?).ok()?;
                Piece::Image(Image { path, alt: self.text()?, place: self.place()? })
            }
            mark::ALERT_TITLE => Piece::AlertTitle(*ALERTS.get(self.number()?)?),
            mark::COMPONENT => self.component()?,
            _ => return None,
        })
    }

    fn component(&mut self) -> Option<Piece> {
        let name = self.text()?;
        let place = self.place()?;
        let mut ids = self.list(Self::spanned)?;
        let mut first = || (!ids.is_empty()).then(|| ids.remove(0));
        let kind = match name.as_str() {
            "indicators" => ComponentKind::Indicators { industry: first()? },
            "pages" => ComponentKind::Pages { kind: first()? },
            "lessons" => ComponentKind::Lessons { module: first()? },
            "skip" => ComponentKind::Skip { to: first()? },
            "quiz" => ComponentKind::Quiz { quiz: first()?, items: ids },
            "contacts" => ComponentKind::Contacts { ids },
            "steps" => ComponentKind::Steps { ids },
            "glossary" => ComponentKind::Glossary { ids },
            "campaigns" => ComponentKind::Campaigns,
            _ => return None,
        };
        Some(Piece::Component(Component { kind, place }))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diag::Diagnostics;
    use crate::source::LocaleId;
    use crate::text::markdown::{Highlighter, Rules, parse};

    /// A page with every kind of piece there is.
    const ALL: &str = "## One {#first}\n\nA [page](../home.md#top), [itself](#first), [host](https://example.org/) \
        and <contact:us-911>, [call](contact:us-nhth), [term](term:debt-bondage), <source:ILO-2012>.\n\n\
        ![A door](door.png)\n\n> [!WARNING]\n> Careful\n\n```{indicators}\nindustry = \"hotels\"\n```\n\n\
        ```{contacts}\nids = [\"us-911\", \"us-nhth\"]\n```\n\n```{steps}\nids = [\"call\"]\n```\n\n\
        ```{pages}\nkind = \"signs\"\n```\n\n```{campaigns}\n```\n\n```{glossary}\n```\n\n\
        ```{quiz}\nquiz = \"hotels\"\nitems = [\"papers\", \"door\"]\n```\n\n\
        ```{lessons}\nmodule = \"training/hotels\"\n```\n\n```{skip}\nto = \"first\"\n```\n";

    fn parsed(markdown: &str) -> (Arc<SourceFile>, Doc, Diagnostics) {
        let source = SourceFile::new("content/en/signs/hotels.md", markdown);
        let rules = Rules {
            locale: &LocaleId::parse("en").unwrap(),
            page: "signs/hotels",
            folder: "content/en",
            hosts: &|host| host == "example.org",
            highlighter: &Highlighter::new(),
        };
        let mut out = Diagnostics::new();
        let doc = parse(&source, 0..markdown.len(), &rules, &mut out).doc;
        (source, doc, out)
    }

    /// What both have: the outline is not kept.
    fn shown(doc: &Doc) -> String {
        format!("{:?} {:?} {:?}", doc.pieces, doc.headings, doc.holes().collect::<Vec<_>>())
    }

    #[test]
    fn a_page_with_everything_comes_back_as_it_was() {
        let (source, doc, out) = parsed(ALL);
        assert_eq!(out.iter().count(), 0, "{out:?}");
        let kinds = doc.holes().filter(|hole| matches!(hole, Piece::Component(_))).count();
        assert_eq!(kinds, ComponentKind::NAMES.len());
        assert_eq!(shown(&unpack(&pack(&doc), &source).unwrap()), shown(&doc));
    }

    #[test]
    fn all_alerts_come_back_as_they_were() {
        for kind in ALERTS {
            let (source, doc, _) = parsed(&format!("> [!{}]\n> a\n", kind.name().to_uppercase()));
            assert_eq!(shown(&unpack(&pack(&doc), &source).unwrap()), shown(&doc));
        }
    }

    #[test]
    fn bytes_that_are_cut_off_are_no_page() {
        let (source, doc, _) = parsed(ALL);
        let bytes = pack(&doc);
        for n_bytes in 0..bytes.len() {
            assert!(unpack(&bytes[..n_bytes], &source).is_none(), "{n_bytes}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_page_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = unpack(&bytes, &SourceFile::new("a.md", ""));
        }

        #[test]
        fn any_text_comes_back_as_it_was(text in "([a-z#\\*\\[\\]\\(\\)`>!:/<é中 -]|\n){0,120}") {
            let (source, doc, _) = parsed(&text);
            prop_assert_eq!(shown(&unpack(&pack(&doc), &source).unwrap()), shown(&doc));
        }
    }
}

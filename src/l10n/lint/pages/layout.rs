//! A page in one language, ready for comparing: its blocks in order, what each says and names.
//!
//! Made once for each file. Where a translation is laid out as its source page is, the leaves of both
//! belong together one by one; where it is not, a [`Sheet`](super::Sheet) weighs which of them do.

use std::ops::Range;
use std::sync::Arc;

use crate::catalog::Translation;
use crate::diag::{Place, SourceFile};
use crate::l10n::lint::text::{Glance, Tongue};
use crate::source::LocaleId;
use crate::text::doc::Piece;
use crate::text::markdown::{Block, BlockKind};
use crate::text::shown::ShownText;

/// A page in one language.
pub(in crate::l10n) struct Layout<'p> {
    pub(in crate::l10n) translation: &'p Translation,
    /// A glance at each of its texts.
    pub(super) glances: Vec<Glance>,
    /// The blocks without blocks in them, in order.
    pub(super) leaves: Vec<Leaf<'p>>,
    /// How many letters and digits its blocks have.
    pub(super) n_letters: usize,
    /// Where each text starts, with its index, in the order of the file.
    texts: Vec<(usize, usize)>,
    /// What it names, in the order of the file.
    marks: Vec<Mark<'p>>,
}

/// A block without blocks in it.
pub(super) struct Leaf<'p> {
    pub(super) kind: &'p BlockKind,
    pub(super) range: Range<usize>,
    /// Those of its texts among all.
    texts: Range<usize>,
    /// Those of its marks among all.
    marks: Range<usize>,
}

/// Something that a text names in the same way in all languages.
#[derive(Debug, Clone, Copy)]
pub(in crate::l10n) struct Mark<'p> {
    pub(super) sort: Sort,
    name: &'p str,
    /// The heading that a link leads to.
    fragment: Option<&'p str>,
    pub(super) place: &'p Place,
}

/// The sorts of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::l10n) enum Sort {
    /// `<source:KEY>`.
    Citation,
    /// A link to a page or to a heading of one.
    Page,
    /// A link to a term.
    Term,
    /// An image.
    Image,
    /// A contact; compared while the catalog is built.
    Contact,
    /// A foreign address; compared there as well.
    Address,
}

impl<'p> Mark<'p> {
    /// What it is known by: marks of the same key name the same.
    pub(super) fn key(&self) -> (Sort, &'p str, Option<&'p str>) {
        (self.sort, self.name, self.fragment)
    }

    /// What it names, as a person would write it.
    pub(super) fn name(&self) -> String {
        match self.fragment {
            Some(fragment) => format!("{}#{fragment}", self.name),
            None => self.name.to_owned(),
        }
    }
}

impl<'p> Layout<'p> {
    /// Of a page's text in a locale, to be looked at by the rules of its tongue.
    pub(in crate::l10n) fn of(
        page: &'p str,
        locale: &LocaleId,
        translation: &'p Translation,
        tongue: &Tongue<'_>,
    ) -> Self {
        let glances: Vec<_> =
            translation.text().texts.iter().map(|shown| tongue.glance(&shown.text)).collect();
        let starts =
            translation.text().texts.iter().map(|text| text.anchors.first().map(|(_, offset)| *offset));
        let mut texts: Vec<_> =
            starts.enumerate().filter_map(|(index, start)| start.map(|start| (start, index))).collect();
        texts.sort_by_key(|(start, _)| *start);
        let mut marks: Vec<_> =
            translation.text().doc.holes().filter_map(|hole| mark(hole, page, locale)).collect();
        marks.sort_by_key(|mark| mark.place.span.start);
        let leaves = translation.text().doc.outline.iter().filter(|block| block.n_inside == 0);
        let leaves: Vec<_> = leaves.map(|block| leaf(block, &texts, &marks)).collect();
        let indexes = leaves.iter().flat_map(|leaf| &texts[leaf.texts.clone()]);
        let n_letters = indexes.map(|(_, index)| glances[*index].n_letters).sum();
        Self { translation, glances, leaves, n_letters, texts, marks }
    }

    /// Its file.
    pub(in crate::l10n) fn source(&self) -> &'p Arc<SourceFile> {
        &self.translation.source
    }

    /// All its blocks, each before those in it.
    pub(super) fn blocks(&self) -> &'p [Block] {
        &self.translation.text().doc.outline
    }

    /// What a block without blocks in it says: its text, and the alternative texts of its images.
    pub(super) fn texts(
        &self,
        range: &Range<usize>,
    ) -> impl Iterator<Item = (&'p ShownText, &Glance)> + Clone {
        let texts = &self.texts[between(&self.texts, range, |(start, _)| *start)];
        self.looked_at(texts)
    }

    /// What a leaf says.
    pub(super) fn texts_of(&self, leaf: &Leaf<'_>) -> impl Iterator<Item = (&'p ShownText, &Glance)> + Clone {
        self.looked_at(&self.texts[leaf.texts.clone()])
    }

    fn looked_at(&self, texts: &[(usize, usize)]) -> impl Iterator<Item = (&'p ShownText, &Glance)> + Clone {
        let shown = &self.translation.text().texts;
        texts.iter().map(move |(_, index)| (&shown[*index], &self.glances[*index]))
    }

    /// What a block without blocks in it names itself, in order.
    pub(super) fn marks(&self, range: &Range<usize>) -> &[Mark<'p>] {
        &self.marks[between(&self.marks, range, |mark| mark.place.span.start as usize)]
    }

    /// Whether it has the same blocks as another, which name the same.
    pub(super) fn is_as(&self, other: &Self) -> bool {
        let same_blocks = self.blocks().len() == other.blocks().len()
            && self
                .blocks()
                .iter()
                .zip(other.blocks())
                .all(|(one, other)| one.n_inside == other.n_inside && one.kind == other.kind);
        same_blocks
            && self.leaves.iter().zip(&other.leaves).all(|(one, two)| {
                let (ours, theirs) = (&self.marks[one.marks.clone()], &other.marks[two.marks.clone()]);
                ours.iter().map(Mark::key).eq(theirs.iter().map(Mark::key))
            })
    }
}

fn leaf<'p>(block: &'p Block, texts: &[(usize, usize)], marks: &[Mark<'_>]) -> Leaf<'p> {
    let range = block.span.range();
    let texts = between(texts, &range, |(start, _)| *start);
    let marks = between(marks, &range, |mark| mark.place.span.start as usize);
    Leaf { kind: &block.kind, range, texts, marks }
}

/// The part of a list sorted by offset that lies in a range.
fn between<T>(sorted: &[T], range: &Range<usize>, offset: fn(&T) -> usize) -> Range<usize> {
    let start = sorted.partition_point(|one| offset(one) < range.start);
    let n_inside = sorted[start..].iter().take_while(|one| offset(one) < range.end).count();
    start..start + n_inside
}

fn mark<'p>(hole: &'p Piece, page: &'p str, locale: &LocaleId) -> Option<Mark<'p>> {
    let (sort, name, place) = match hole {
        Piece::Citation(key) => (Sort::Citation, key.value.as_str(), &key.place),
        Piece::PageLinkOpen(link) => {
            let name = link.page.as_deref().unwrap_or(page);
            return Some(Mark {
                sort: Sort::Page,
                name,
                fragment: link.fragment.as_deref(),
                place: &link.place,
            });
        }
        Piece::TermOpen(id) => (Sort::Term, id.value.as_str(), &id.place),
        Piece::Contact(id) | Piece::ContactLinkOpen(id) => (Sort::Contact, id.value.as_str(), &id.place),
        Piece::ForeignLinkOpen(href) => (Sort::Address, href.value.as_str(), &href.place),
        Piece::Image(image) => {
            let path = image.path.as_str();
            let below = path.strip_prefix("content/").and_then(|path| path.strip_prefix(locale.as_str()));
            let name = below.and_then(|path| path.strip_prefix('/')).unwrap_or(path);
            (Sort::Image, name, &image.place)
        }
        _ => return None,
    };
    Some(Mark { sort, name, fragment: None, place })
}

//! A page's blocks with what they say and name, ready to be laid beside those of another language.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use crate::catalog::Translation;
use crate::diag::{Place, SourceFile};
use crate::source::LocaleId;
use crate::text::doc::Piece;
use crate::text::markdown::{self, Block, BlockKind};
use crate::text::shown::ShownText;

/// A page in one language.
pub(in crate::l10n) struct Sheet<'p> {
    /// Its file.
    pub(in crate::l10n) source: &'p Arc<SourceFile>,
    /// Where its title stands, for what has no better place.
    pub(in crate::l10n) title: &'p Place,
    /// Its blocks.
    pub(in crate::l10n) passages: Vec<Passage<'p>>,
}

/// A block.
pub(in crate::l10n) struct Passage<'p> {
    pub(in crate::l10n) kind: BlockKind,
    /// Where it is written in the file.
    pub(in crate::l10n) range: Range<usize>,
    /// What it says itself: its text, and the alternative texts of its images.
    pub(in crate::l10n) texts: Vec<&'p ShownText>,
    /// What it names itself, in order.
    pub(in crate::l10n) marks: Vec<Mark>,
    /// The blocks in it.
    pub(in crate::l10n) inner: Vec<Passage<'p>>,
    /// How many letters and digits stand in it and in the blocks in it.
    pub(in crate::l10n) n_letters: usize,
    /// What it can be known by in any language: names and numbers of it and of the blocks in it, as
    /// sorted hashes.
    pub(in crate::l10n) traits: Vec<u64>,
}

/// Something that a text names in the same way in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::l10n) struct Mark {
    pub(in crate::l10n) sort: Sort,
    pub(in crate::l10n) name: String,
    pub(in crate::l10n) place: Place,
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

impl<'p> Sheet<'p> {
    /// Reads the blocks of a page's text in a locale.
    pub(in crate::l10n) fn of(page: &str, locale: &LocaleId, translation: &'p Translation) -> Self {
        let (source, start) = (&translation.source, translation.text().markdown.start);
        let mut marks = marks(page, locale, translation);
        marks.sort_by_key(|mark| mark.place.span.start);
        let mut texts: Vec<_> = translation
            .text()
            .texts
            .iter()
            .filter_map(|text| text.anchors.first().map(|(_, offset)| (*offset, text)))
            .collect();
        texts.sort_by_key(|(offset, _)| *offset);
        let reader = Reader { base: start, marks: &marks, texts: &texts };
        let blocks = markdown::outline(translation.body());
        let passages = blocks.into_iter().map(|block| reader.passage(block)).collect();
        Self { source, title: &translation.title.place, passages }
    }

    /// The first line of a passage: a whole block underlined says nothing.
    pub(in crate::l10n) fn place(&self, passage: &Passage<'_>) -> Place {
        let written = self.source.text().get(passage.range.clone()).unwrap_or("");
        let line = written.lines().next().unwrap_or("").trim_end();
        Place::new(self.source, passage.range.start..passage.range.start + line.len())
    }

    /// How many letters and digits the page has.
    pub(in crate::l10n) fn n_letters(&self) -> usize {
        self.passages.iter().map(|passage| passage.n_letters).sum()
    }
}

impl<'p> Passage<'p> {
    /// The blocks without blocks in them, itself if it is one.
    pub(in crate::l10n) fn leaves(&self) -> Vec<&Passage<'p>> {
        if self.inner.is_empty() {
            return vec![self];
        }
        self.inner.iter().flat_map(Passage::leaves).collect()
    }
}

struct Reader<'a, 'p> {
    base: usize,
    marks: &'a [Mark],
    texts: &'a [(usize, &'p ShownText)],
}

impl<'p> Reader<'_, 'p> {
    fn passage(&self, block: Block) -> Passage<'p> {
        let range = self.base + block.range.start..self.base + block.range.end;
        let inner: Vec<_> = block.blocks.into_iter().map(|block| self.passage(block)).collect();
        if !inner.is_empty() {
            let n_letters = inner.iter().map(|passage| passage.n_letters).sum();
            let mut traits: Vec<_> = inner.iter().flat_map(|passage| passage.traits.clone()).collect();
            traits.sort_unstable();
            let (texts, marks) = (Vec::new(), Vec::new());
            return Passage { kind: block.kind, range, texts, marks, inner, n_letters, traits };
        }
        let marks = self.marks[between(self.marks, &range, |mark| mark.place.span.start as usize)].to_vec();
        let texts = &self.texts[between(self.texts, &range, |(offset, _)| *offset)];
        let texts: Vec<_> = texts.iter().map(|(_, text)| *text).collect();
        let n_letters = texts.iter().map(|text| n_letters(&text.text)).sum();
        let mut traits: Vec<_> = marks.iter().map(|mark| hash(&(mark.sort, &mark.name))).collect();
        traits.extend(texts.iter().flat_map(|text| numbers(&text.text)));
        traits.sort_unstable();
        Passage { kind: block.kind, range, texts, marks, inner, n_letters, traits }
    }
}

/// The part of a list sorted by offset that lies in a range.
fn between<T>(sorted: &[T], range: &Range<usize>, offset: fn(&T) -> usize) -> Range<usize> {
    let start = sorted.partition_point(|one| offset(one) < range.start);
    start..start.max(sorted.partition_point(|one| offset(one) < range.end))
}

/// How many letters and digits a text has. A character of Chinese or Japanese says as much as three
/// letters, one of Korean as two.
fn n_letters(text: &str) -> usize {
    let weight = |c: char| match c {
        '\u{AC00}'..='\u{D7A3}' => 2,
        '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => 3,
        _ => usize::from(c.is_alphanumeric()),
    };
    text.chars().map(weight).sum()
}

fn numbers(text: &str) -> impl Iterator<Item = u64> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).map(|run| hash(&run))
}

/// The same in every run: the hasher has fixed keys.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn marks(page: &str, locale: &LocaleId, translation: &Translation) -> Vec<Mark> {
    let folder = format!("content/{locale}/");
    let marks = translation.text().doc.holes().filter_map(|piece| {
        let (sort, name, place) = match piece {
            Piece::Citation(key) => (Sort::Citation, key.value.clone(), &key.place),
            Piece::PageLinkOpen(link) => {
                let fragment = link.fragment.iter().flat_map(|fragment| ["#", fragment]).collect::<String>();
                (Sort::Page, format!("{}{fragment}", link.page.as_deref().unwrap_or(page)), &link.place)
            }
            Piece::TermOpen(id) => (Sort::Term, id.value.clone(), &id.place),
            Piece::Contact(id) | Piece::ContactLinkOpen(id) => (Sort::Contact, id.value.clone(), &id.place),
            Piece::ForeignLinkOpen(href) => (Sort::Address, href.value.clone(), &href.place),
            Piece::Image(image) => {
                let path = image.path.as_str();
                (Sort::Image, path.strip_prefix(&folder).unwrap_or(path).to_owned(), &image.place)
            }
            _ => return None,
        };
        Some(Mark { sort, name, place: place.clone() })
    });
    marks.collect()
}

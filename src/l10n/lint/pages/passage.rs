//! The blocks of a page as a tree, to be weighed against those of another language.
//!
//! Asked for only where a translation is not laid out as its source page is.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use super::layout::{Layout, Mark};
use crate::diag::{Place, SourceFile};
use crate::text::markdown::{Block, BlockKind};
use crate::text::shown::ShownText;

/// A page in one language.
pub(in crate::l10n) struct Sheet<'p> {
    /// Its file.
    pub(super) source: &'p Arc<SourceFile>,
    /// Where its title stands, for what has no better place.
    pub(super) title: &'p Place,
    /// Its blocks.
    pub(super) passages: Vec<Passage<'p>>,
    /// How many letters and digits it has.
    pub(super) n_letters: usize,
}

/// A block.
pub(in crate::l10n) struct Passage<'p> {
    pub(super) kind: &'p BlockKind,
    /// Where it is written in the file.
    pub(in crate::l10n) range: Range<usize>,
    /// What it says itself: its text, and the alternative texts of its images.
    pub(in crate::l10n) texts: Vec<&'p ShownText>,
    /// What it names itself, in order.
    pub(super) marks: &'p [Mark<'p>],
    /// The blocks in it.
    pub(super) inner: Vec<Passage<'p>>,
    /// How many letters and digits stand in it and in the blocks in it.
    pub(super) n_letters: usize,
    /// What it can be known by in any language: names and numbers of it and of the blocks in it, as
    /// sorted hashes.
    pub(super) traits: Vec<u64>,
}

impl<'p> Sheet<'p> {
    /// Reads the blocks of a page.
    pub(in crate::l10n) fn of(layout: &'p Layout<'p>) -> Self {
        let passages = passages(layout, layout.blocks());
        let title = &layout.translation.title.place;
        Self { source: layout.source(), title, passages, n_letters: layout.n_letters }
    }

    /// The first line of a passage: a whole block underlined says nothing.
    pub(super) fn place(&self, passage: &Passage<'_>) -> Place {
        let written = self.source.text().get(passage.range.clone()).unwrap_or("");
        let line = written.lines().next().unwrap_or("").trim_end();
        Place::new(self.source, passage.range.start..passage.range.start + line.len())
    }
}

impl<'p> Passage<'p> {
    /// The blocks without blocks in them, itself if it is one.
    pub(super) fn leaves(&self) -> Vec<&Passage<'p>> {
        if self.inner.is_empty() {
            return vec![self];
        }
        self.inner.iter().flat_map(Passage::leaves).collect()
    }
}

fn passages<'p>(layout: &'p Layout<'p>, mut blocks: &'p [Block]) -> Vec<Passage<'p>> {
    let mut passages = Vec::new();
    while let Some((block, rest)) = blocks.split_first() {
        let (inside, after) = rest.split_at(block.n_inside);
        passages.push(match inside.is_empty() {
            true => leaf(layout, block),
            false => branch(block, self::passages(layout, inside)),
        });
        blocks = after;
    }
    passages
}

fn branch<'p>(block: &'p Block, inner: Vec<Passage<'p>>) -> Passage<'p> {
    let n_letters = inner.iter().map(|passage| passage.n_letters).sum();
    let mut traits: Vec<_> = inner.iter().flat_map(|passage| passage.traits.clone()).collect();
    traits.sort_unstable();
    let range = block.span.range();
    Passage { kind: &block.kind, range, texts: Vec::new(), marks: &[], inner, n_letters, traits }
}

fn leaf<'p>(layout: &'p Layout<'p>, block: &'p Block) -> Passage<'p> {
    let range = block.span.range();
    let marks = layout.marks(&range);
    let n_letters = layout.texts(&range).map(|(_, glance)| glance.n_letters).sum();
    let texts: Vec<_> = layout.texts(&range).map(|(shown, _)| shown).collect();
    let mut traits: Vec<_> = marks.iter().map(|mark| hash(&mark.key())).collect();
    traits.extend(texts.iter().flat_map(|text| numbers(&text.text)));
    traits.sort_unstable();
    Passage { kind: &block.kind, range, texts, marks, inner: Vec::new(), n_letters, traits }
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

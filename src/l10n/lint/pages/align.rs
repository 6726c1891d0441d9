//! Which block of a translation stands for which block of its source page.
//!
//! Most translations have the same blocks in the same order, and nothing has to be weighed. Where they
//! differ, blocks are paired in order so that the pairs are as alike as they can be together: of one
//! kind, naming the same things, about as long. What finds no partner is one block left out or added,
//! and moves no other.

use super::passage::Passage;
use crate::text::markdown::BlockKind;

/// How two sequences of blocks lie beside each other, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    /// The indexes of two blocks that belong together.
    Both(usize, usize),
    /// A block of the source page alone.
    Theirs(usize),
    /// A block of the translation alone.
    Ours(usize),
}

/// More pairs than these are not weighed: a page of a thousand blocks beside one of two thousand is
/// no translation of it.
const MOST_PAIRS: usize = 2_000_000;

/// Lays the blocks of a translation beside those of its source page.
pub(super) fn align(theirs: &[Passage<'_>], ours: &[Passage<'_>]) -> Vec<Pair> {
    let same_kinds = theirs.len() == ours.len()
        && theirs.iter().zip(ours).all(|(one, other)| same_kind(one.kind, other.kind));
    if same_kinds {
        return (0..ours.len()).map(|index| Pair::Both(index, index)).collect();
    }
    if theirs.len().saturating_mul(ours.len()) > MOST_PAIRS {
        return in_order(theirs.len(), ours.len());
    }
    weighed(theirs, ours)
}

fn in_order(n_theirs: usize, n_ours: usize) -> Vec<Pair> {
    let both = (0..n_theirs.min(n_ours)).map(|index| Pair::Both(index, index));
    both.chain((n_ours..n_theirs).map(Pair::Theirs)).chain((n_theirs..n_ours).map(Pair::Ours)).collect()
}

/// The alignment with the greatest sum of likenesses.
fn weighed(theirs: &[Passage<'_>], ours: &[Passage<'_>]) -> Vec<Pair> {
    let width = ours.len() + 1;
    let likenesses: Vec<u32> =
        theirs.iter().flat_map(|one| ours.iter().map(move |other| likeness(one, other))).collect();
    let likeness = |i: usize, j: usize| likenesses[i * ours.len() + j];
    // `best[i][j]`: the greatest sum that is left from these two blocks on.
    let mut best = vec![0u32; (theirs.len() + 1) * width];
    for i in (0..theirs.len()).rev() {
        for j in (0..ours.len()).rev() {
            let apart = best[(i + 1) * width + j].max(best[i * width + j + 1]);
            let likeness = likeness(i, j);
            let together = if likeness > 0 { likeness + best[(i + 1) * width + j + 1] } else { 0 };
            best[i * width + j] = apart.max(together);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::with_capacity(theirs.len() + ours.len());
    while i < theirs.len() && j < ours.len() {
        let here = best[i * width + j];
        let likeness = likeness(i, j);
        if likeness > 0 && here == likeness + best[(i + 1) * width + j + 1] {
            pairs.push(Pair::Both(i, j));
            (i, j) = (i + 1, j + 1);
        } else if here == best[(i + 1) * width + j] {
            pairs.push(Pair::Theirs(i));
            i += 1;
        } else {
            pairs.push(Pair::Ours(j));
            j += 1;
        }
    }
    pairs.extend((i..theirs.len()).map(Pair::Theirs));
    pairs.extend((j..ours.len()).map(Pair::Ours));
    pairs
}

/// How much two blocks are alike; nothing when one cannot stand for the other.
fn likeness(theirs: &Passage<'_>, ours: &Passage<'_>) -> u32 {
    let kind = match (theirs.kind, ours.kind) {
        (one, other) if same_kind(one, other) => 12,
        (BlockKind::Heading(_), BlockKind::Heading(_))
        | (BlockKind::Quote(_), BlockKind::Quote(_))
        | (BlockKind::List(_), BlockKind::List(_)) => 6,
        _ => return 0,
    };
    kind + 24 * shared(&theirs.traits, &ours.traits) / 100
        + ratio(theirs.n_letters, ours.n_letters) * 8 / 100
        + ratio(theirs.inner.len(), ours.inner.len()) * 4 / 100
}

fn same_kind(one: &BlockKind, other: &BlockKind) -> bool {
    match (one, other) {
        (BlockKind::Entry(_), BlockKind::Entry(_)) | (BlockKind::Table { .. }, BlockKind::Table { .. }) => {
            true
        }
        _ => one == other,
    }
}

/// The part of the traits that two blocks share, in percent; 50 when they have none.
fn shared(theirs: &[u64], ours: &[u64]) -> u32 {
    let n_all = theirs.len() + ours.len();
    if n_all == 0 {
        return 50;
    }
    let (mut i, mut j, mut n_shared) = (0, 0, 0);
    while let (Some(one), Some(other)) = (theirs.get(i), ours.get(j)) {
        n_shared += usize::from(one == other);
        (i, j) = (i + usize::from(one <= other), j + usize::from(other <= one));
    }
    (200 * n_shared / n_all) as u32
}

/// The smaller of two counts in percent of the greater.
fn ratio(one: usize, other: usize) -> u32 {
    (100 * (1 + one.min(other)) / (1 + one.max(other))) as u32
}

//! Text as the reader sees it, with the way back to where it is written.
//!
//! `markdown` makes one [`ShownText`] for each block; `guard` reads it and points into the source.
//!
//! **Not here:** markup, and what the text means.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Place, SourceFile};

/// Stands in a [`ShownText`] for what is filled in later: a contact, a citation, an image.
///
/// It is no space and no digit, so numbers on its two sides are not joined.
pub const HOLE: char = '\u{FFFC}';

/// A run of text as the reader sees it (a paragraph, heading, list entry, cell, image alt), inline
/// markup joined, so that a number split over markup, entities or invisible characters is one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShownText {
    /// What is shown.
    pub text: String,
    /// Pairs of (offset in the text, offset in the source), piecewise linear, ascending in both.
    /// Where text leaves a gap in the source, two pairs share an offset in the text: the end of what
    /// stands before the gap, and the start of what follows.
    pub anchors: Vec<(usize, usize)>,
}

impl ShownText {
    /// Where a range of the text is written.
    pub fn place(&self, source: &Arc<SourceFile>, range: Range<usize>) -> Place {
        let start = self.source_start(range.start);
        let end = self.source_end(range.end).max(start);
        Place::new(source, start..end.min(source.text().len()))
    }

    /// The source offset of what starts at `offset`: of two anchors, the one after the gap.
    pub(super) fn source_start(&self, offset: usize) -> usize {
        let index = self.anchors.partition_point(|(text, _)| *text <= offset);
        self.linear(index, offset)
    }

    /// The source offset of what ends at `offset`: of two anchors, the one before the gap.
    pub(super) fn source_end(&self, offset: usize) -> usize {
        let index = self.anchors.partition_point(|(text, _)| *text < offset);
        match self.anchors.get(index) {
            Some((text, source)) if *text == offset => *source,
            _ => self.linear(index, offset),
        }
    }

    /// Counts on from the last of the first `index` anchors, not past the next: what is shown can be
    /// longer than what is written.
    fn linear(&self, index: usize, offset: usize) -> usize {
        let anchor = index.checked_sub(1).and_then(|index| self.anchors.get(index));
        let counted = anchor.map_or(0, |(text, source)| source + (offset - text));
        self.anchors.get(index).map_or(counted, |(_, next)| counted.min(*next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_split_over_markup_is_found_where_it_is_written() {
        let source = SourceFile::new("a.md", "call 9**1**&#49; now");
        let shown = ShownText {
            text: "call 911 now".to_owned(),
            anchors: vec![(0, 0), (6, 6), (6, 8), (7, 9), (7, 11), (8, 16)],
        };
        assert_eq!(shown.place(&source, 5..8).text(), "9**1**&#49;");
        assert_eq!(shown.place(&source, 6..7).text(), "1");
        assert_eq!(shown.place(&source, 7..8).text(), "&#49;");
        assert_eq!(shown.place(&source, 5..6).text(), "9");
        assert_eq!(shown.place(&source, 9..12).text(), "now");
    }
}

//! Text as a reader sees it, with the way back to where it was written.
//!
//! Markdown and Fluent make one for each stretch of text they show; the guard searches it and
//! reports at the place in the file, also where an escape or an entity stands for a character.
//!
//! **Not here:** any judgement about the text.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Place, SourceFile};

/// A stretch of shown text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShownText {
    /// The characters a reader sees.
    pub text: String,
    /// Pairs of an offset in `text` and the offset in the source it came from, ascending in the
    /// first. Between two anchors both run in step; a decoded escape has one at its start and one
    /// after it.
    pub anchors: Vec<(usize, usize)>,
}

impl ShownText {
    /// Where a range of `text` is written.
    pub fn place(&self, source: &Arc<SourceFile>, range: Range<usize>) -> Place {
        let start = self.source_offset(range.start, |anchor| anchor <= range.start);
        // The end belongs to the last character in the range, not to what follows after a gap.
        let end = self.source_offset(range.end, |anchor| anchor < range.end.max(range.start + 1));
        let start = floor_boundary(source.text(), start);
        let end = ceil_boundary(source.text(), end.max(start));
        Place::new(source, start..end)
    }

    fn source_offset(&self, offset: usize, covers: impl Fn(usize) -> bool) -> usize {
        let after = self.anchors.partition_point(|(in_text, _)| covers(*in_text));
        let anchor = self.anchors.get(after.saturating_sub(1));
        anchor.map_or(offset, |(in_text, in_source)| {
            in_source + offset.saturating_sub(*in_text)
        })
    }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn ceil_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset += 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_leads_back_over_an_escape() {
        let source = SourceFile::new("a.ftl", r#"x = one {"\u0074"}wo"#);
        let shown = ShownText {
            text: "one two".to_owned(),
            anchors: vec![(0, 4), (4, 10), (5, 18)],
        };
        assert_eq!(shown.place(&source, 0..3).text(), "one");
        assert_eq!(shown.place(&source, 5..7).text(), "wo");
        assert_eq!(shown.place(&source, 4..7).text(), r#"\u0074"}wo"#);
    }
}

//! Files as text, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A file that was read and decoded, with its path relative to the project (`/` between parts).
pub struct SourceFile {
    path: String,
    text: String,
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// Keeps `text` under `path`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), line_starts: OnceLock::new() })
    }

    /// The path relative to the project.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset, both counted from 1, columns in characters.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0) as usize;
        let before = self.text.get(start..offset as usize).unwrap_or("");
        LineColumn { line, column: before.chars().count() + 1 }
    }

    /// The text of a line counted from 1, without its line end, and the offset where it starts.
    pub fn line(&self, line: usize) -> (u32, &str) {
        let starts = self.line_starts();
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let end = starts.get(line).map_or(self.text.len(), |next| *next as usize);
        let text = self.text.get(start as usize..end).unwrap_or("");
        (start, text.trim_end_matches(['\n', '\r']))
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let after_newline = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(after_newline.map(|(index, _)| index as u32 + 1)).collect()
        })
    }
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourceFile({})", self.path)
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

/// A line and a column, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// A range of bytes in a file. Files are limited to 16 MiB, so 32 bits are plenty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a byte range.
    pub fn new(range: Range<usize>) -> Self {
        Self { start: range.start as u32, end: range.end as u32 }
    }

    /// The byte range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A span in a known file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<SourceFile>,
    /// The bytes.
    pub span: Span,
}

impl Place {
    /// The place of a byte range in a file.
    pub fn new(source: &Arc<SourceFile>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), span: Span::new(range) }
    }

    /// Where it starts.
    pub fn line_column(&self) -> LineColumn {
        self.source.line_column(self.span.start)
    }

    /// What is written there.
    pub fn text(&self) -> &str {
        self.source.text().get(self.span.range()).unwrap_or("")
    }
}

/// A value and the place it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub place: Place,
}

impl<T> Spanned<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), place: self.place }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let source = SourceFile::new("a.md", "né\nñandú 1\n");
        assert_eq!(source.line_column(0), LineColumn { line: 1, column: 1 });
        assert_eq!(source.line_column(4), LineColumn { line: 2, column: 1 });
        let one = source.text().find('1').unwrap() as u32;
        assert_eq!(source.line_column(one), LineColumn { line: 2, column: 7 });
        assert_eq!(source.line(2), (4, "ñandú 1"));
    }

    #[test]
    fn a_line_end_of_windows_is_not_part_of_the_line() {
        let source = SourceFile::new("a.md", "one\r\ntwo");
        assert_eq!(source.line(1).1, "one");
        assert_eq!(source.line(2).1, "two");
    }
}

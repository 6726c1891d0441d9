//! Files as text, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::Diagnostics;

/// A file that was read and decoded, with its path relative to the project (`/` between parts).
///
/// The text of a *lent* file is not kept: who works through it has it read ([`SourceFile::held`]) and
/// lets go of it. Places in a lent file are as good as any: asked for its text, it is read once more.
pub struct SourceFile {
    path: Box<str>,
    text: OnceLock<Box<str>>,
    lender: Option<Arc<dyn Lender>>,
    line_starts: OnceLock<Box<[u32]>>,
}

/// Reads the text of a file whenever it is asked to.
pub trait Lender: Send + Sync {
    /// The text, the same each time. What is wrong with the file is told in `out`, each time. Where the
    /// file is not what it was, the lender remembers that, and nothing made from it is published.
    fn lend(&self, path: &str, out: &mut Diagnostics) -> Option<Box<str>>;
}

impl SourceFile {
    /// Keeps `text` under `path`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let text: String = text.into();
        let path: String = path.into();
        let text = OnceLock::from(text.into_boxed_str());
        Arc::new(Self { path: path.into(), text, lender: None, line_starts: OnceLock::new() })
    }

    /// A file whose text is asked of `lender` when it is needed.
    pub fn lent(path: &str, lender: Arc<dyn Lender>) -> Arc<Self> {
        let (text, line_starts) = (OnceLock::new(), OnceLock::new());
        Arc::new(Self { path: path.into(), text, lender: Some(lender), line_starts })
    }

    /// The path relative to the project.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text. That of a lent file stays in memory from here on, so ask only where something is
    /// to be shown of it.
    pub fn text(&self) -> &str {
        self.text.get_or_init(|| {
            // Its faults were told when it was read for the first time.
            let mut told = Diagnostics::new();
            let lent = self.lender.as_ref().and_then(|lender| lender.lend(&self.path, &mut told));
            lent.unwrap_or_default()
        })
    }

    /// Whether its text is read when it is needed.
    pub fn is_lent(&self) -> bool {
        self.lender.is_some()
    }

    /// The file with its text in memory for as long as somebody holds it. `None` when a lent file cannot
    /// be used, which is told in `out`.
    pub fn held(self: &Arc<Self>, out: &mut Diagnostics) -> Option<Arc<Self>> {
        match (&self.lender, self.text.get()) {
            (Some(lender), None) => {
                let text = OnceLock::from(lender.lend(&self.path, out)?);
                let path = self.path.clone();
                Some(Arc::new(Self { path, text, lender: None, line_starts: OnceLock::new() }))
            }
            _ => Some(Arc::clone(self)),
        }
    }

    /// The line and column of a byte offset, both counted from 1, columns in characters.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0) as usize;
        let before = self.text().get(start..offset as usize).unwrap_or("");
        LineColumn { line, column: before.chars().count() + 1 }
    }

    /// The text of a line counted from 1, without its line end, and the offset where it starts.
    pub fn line(&self, line: usize) -> (u32, &str) {
        let starts = self.line_starts();
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let end = starts.get(line).map_or(self.text().len(), |next| *next as usize);
        let text = self.text().get(start as usize..end).unwrap_or("");
        (start, text.trim_end_matches(['\n', '\r']))
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let after_newline = self.text().bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
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
        self.path == other.path && self.text() == other.text()
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

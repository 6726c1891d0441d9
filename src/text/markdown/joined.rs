//! The text of a block while it is put together, with the way back into the file.

use std::ops::Range;

use super::Reading;
use super::typography::{self, Edit, Manner, Manuscript};
use crate::text::shown::{HOLE, ShownText};

/// Text joined from events. Ranges given to its methods are ranges of the file.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// The text as written, markup taken out.
    pub text: String,
    anchors: Vec<(usize, usize)>,
    kept: Vec<Range<usize>>,
    wraps: Vec<usize>,
    /// Where in the file the text so far ends.
    end: usize,
    /// Whether what was added last has another length than in the file.
    is_bent: bool,
}

impl Joined {
    /// An empty one with room for the text of a block.
    pub(super) fn with_capacity(n_bytes: usize) -> Self {
        // One anchor at least, and two more for most stretches of markup.
        Self { text: String::with_capacity(n_bytes), anchors: Vec::with_capacity(4), ..Self::default() }
    }

    /// Adds text that stands at `range`.
    pub(super) fn push(&mut self, text: &str, range: Range<usize>) {
        let at = self.text.len();
        let is_next = at > 0 && self.end == range.start;
        if at > 0 && !is_next {
            self.anchors.push((at, self.end));
        }
        self.is_bent |= text.len() != range.len();
        if !is_next || self.is_bent {
            self.anchors.push((at, range.start));
        }
        self.is_bent = text.len() != range.len();
        self.end = range.end;
        self.text.push_str(text);
    }

    /// Adds a code span; `range` is that of the body, with its backticks.
    pub(super) fn push_code(&mut self, code: &str, range: Range<usize>, reading: &Reading<'_>) {
        let start = self.text.len();
        let written = reading.slice(range.clone());
        let n_ticks = written.bytes().take_while(|byte| *byte == b'`').count();
        let inside = written.get(n_ticks..written.len() - n_ticks).unwrap_or("");
        // One space on each side is not part of the code.
        let is_spaced = inside.strip_prefix(' ').and_then(|rest| rest.strip_suffix(' ')) == Some(code);
        let n_around = n_ticks + usize::from(is_spaced);
        let inner = range.start + n_around..range.end - n_around;
        if inside == code || is_spaced {
            self.push(code, reading.in_file(inner));
        } else {
            self.push_code_in_lines(code, inner, reading);
        }
        self.keep(start..self.text.len());
    }

    /// Adds code that is written differently: over several lines, perhaps in a quote, or in a table
    /// with `\|`. Every character of it stands in `inside`, in order, but for spaces that were
    /// newlines.
    fn push_code_in_lines(&mut self, code: &str, inside: Range<usize>, reading: &Reading<'_>) {
        let mut at = inside.start;
        for (index, c) in code.char_indices() {
            let rest = reading.slice(at..inside.end);
            let newline = ["\r\n", "\n", "\r"].into_iter().find(|newline| rest.starts_with(newline));
            let (start, n_bytes) = match newline {
                Some(newline) if c == ' ' => (at, newline.len()),
                _ => rest.find(c).map_or((at, 0), |offset| (at + offset, c.len_utf8())),
            };
            at = start + n_bytes;
            self.push(&code[index..index + c.len_utf8()], reading.in_file(start..at));
        }
    }

    /// Adds the newline of a wrapped line.
    pub(super) fn push_wrap(&mut self, range: Range<usize>) {
        self.wraps.push(self.text.len());
        self.push("\n", range);
    }

    /// Adds what is filled in later.
    pub(super) fn push_hole(&mut self, range: Range<usize>) {
        self.push(HOLE.encode_utf8(&mut [0; 4]), range);
    }

    /// Keeps a range of the text from being set.
    pub(super) fn keep(&mut self, range: Range<usize>) {
        self.kept.push(range);
    }

    /// What a typesetter would change.
    pub(super) fn edits(&self, manner: &Manner) -> Vec<Edit> {
        let manuscript = Manuscript { text: &self.text, kept: &self.kept, wraps: &self.wraps };
        typography::edits(manuscript, manner)
    }

    /// The text as it is shown, with `edits` made.
    pub(super) fn shown(mut self, edits: &[Edit]) -> ShownText {
        if self.is_bent {
            self.anchors.push((self.text.len(), self.end));
        }
        let raw = ShownText { text: self.text, anchors: self.anchors };
        if edits.is_empty() {
            return raw;
        }
        let mut text = String::with_capacity(raw.text.len() + 2 * edits.len());
        let mut anchors = Vec::with_capacity(raw.anchors.len() + 2 * edits.len());
        let mut old_anchors = raw.anchors.iter().copied().peekable();
        let mut copied = 0;
        for edit in edits {
            let n_shown = text.len();
            while let Some((offset, source)) = old_anchors.next_if(|(offset, _)| *offset < edit.range.start) {
                anchors.push((n_shown + offset - copied, source));
            }
            text.push_str(&raw.text[copied..edit.range.start]);
            anchors
                .push((text.len(), raw.source_end(edit.range.start).min(raw.source_start(edit.range.start))));
            anchors.push((text.len(), raw.source_start(edit.range.start)));
            text.push_str(edit.with);
            anchors.push((text.len(), raw.source_end(edit.range.end)));
            while old_anchors.next_if(|(offset, _)| *offset < edit.range.end).is_some() {}
            copied = edit.range.end;
        }
        let n_shown = text.len();
        anchors.extend(old_anchors.map(|(offset, source)| (n_shown + offset - copied, source)));
        text.push_str(&raw.text[copied..]);
        anchors.dedup();
        ShownText { text, anchors }
    }
}

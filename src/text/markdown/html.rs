//! The page as it is written: finished HTML, and holes between.

use crate::text::doc::Piece;
use crate::text::pairs::any_pair;

/// Collects HTML and holes. Neighbouring HTML is one piece.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pieces: Vec<Piece>,
    html: String,
}

impl Sheet {
    /// Adds HTML that is already safe.
    pub(super) fn markup(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Adds text.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    /// Adds a hole.
    pub(super) fn hole(&mut self, hole: Piece) {
        self.close_html();
        self.pieces.push(hole);
    }

    /// Turns the `<li>` that was just opened into one that CSS can set without a bullet.
    pub(super) fn mark_task(&mut self) {
        let n_bytes = if self.html.ends_with("<li><p>") { 4 } else { 1 };
        let at = self.html.len().saturating_sub(n_bytes);
        if self.html[..at].ends_with("<li") {
            self.html.insert_str(at, " class=\"task-entry\"");
        }
    }

    /// All pieces.
    pub(super) fn finish(mut self) -> Vec<Piece> {
        self.close_html();
        self.pieces
    }

    /// Copies what was written, so that a piece takes no more memory than it needs and the next one is
    /// written where there is room already.
    fn close_html(&mut self) {
        if !self.html.is_empty() {
            self.pieces.push(Piece::Html(self.html.clone()));
            self.html.clear();
        }
    }
}

/// Writes text so that HTML shows it as it is, between tags and in double quotes.
pub(super) fn escape(text: &str, html: &mut String) {
    let is_mark = |byte: u8, _| (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"');
    if !any_pair(text.as_bytes(), 0, is_mark) {
        html.push_str(text);
        return;
    }
    let mut copied = 0;
    for (index, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        html.push_str(&text[copied..index]);
        html.push_str(entity);
        copied = index + 1;
    }
    html.push_str(&text[copied..]);
}

//! Where a message comes out: HTML, an attribute or title, bare text.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// What a message is formatted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sink {
    /// Text of an element: escaped, placeables in `<bdi>`.
    Html,
    /// A title or an attribute's value before it is escaped: placeables between isolation marks.
    Plain,
    /// Search text, links, ids: nothing around placeables.
    Bare,
}

/// Opens an isolate: the direction in it is that of its first letter.
pub(super) const ISOLATE_OPEN: char = '\u{2068}';
/// Closes it.
pub(super) const ISOLATE_CLOSE: char = '\u{2069}';

// Private marks between this room's halves. They are noncharacters: `purity` refuses them in
// messages and `clean` takes them out of arguments, so that no text can forge one.

/// Opens the index of an argument that is ready HTML.
const HTML_OPEN: char = '\u{FDD0}';
/// Closes it.
const HTML_CLOSE: char = '\u{FDD1}';
/// Stands for a line break in compiled text, where each pattern is one line.
pub(super) const LINE_BREAK: char = '\u{FDD2}';

/// Stands for a space at the start of compiled text, where the parser would drop it.
pub(super) const FIRST_SPACE: char = '\u{FDD3}';

/// The mark that stands for the ready HTML number `index`.
pub(super) fn html_mark(index: usize) -> String {
    format!("{HTML_OPEN}{index}{HTML_CLOSE}")
}

/// An argument without what would unbalance isolation or forge a mark.
pub(super) fn clean<'a>(text: &'a str) -> Cow<'a, str> {
    let reserved =
        |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}');
    if text.is_ascii() || !text.contains(reserved) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| !reserved(*c)).collect())
}

/// Takes the bundle's output and makes of it what the sink asks for.
pub(super) struct SinkWriter<'a> {
    sink: Sink,
    html: &'a [&'a str],
    text: String,
}

impl<'a> SinkWriter<'a> {
    pub(super) fn new(sink: Sink, html: &'a [&'a str]) -> Self {
        Self { sink, html, text: String::new() }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn mark(&mut self, mark: char) {
        match (mark, self.sink) {
            (LINE_BREAK, _) => self.text.push('\n'),
            (FIRST_SPACE, _) => self.text.push(' '),
            (ISOLATE_OPEN, Sink::Html) => self.text.push_str("<bdi>"),
            (ISOLATE_CLOSE, Sink::Html) => self.text.push_str("</bdi>"),
            (_, Sink::Plain) => self.text.push(mark),
            _ => {}
        }
    }

    fn plain(&mut self, text: &str) {
        match self.sink {
            Sink::Html => escape_into(&mut self.text, text),
            Sink::Plain | Sink::Bare => self.text.push_str(text),
        }
    }
}

const MARKS: [char; 5] = [ISOLATE_OPEN, ISOLATE_CLOSE, LINE_BREAK, FIRST_SPACE, HTML_OPEN];

impl Write for SinkWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(MARKS) {
            let (before, marked) = rest.split_at(at);
            self.plain(before);
            let mark = marked.chars().next().unwrap_or(LINE_BREAK);
            rest = &marked[mark.len_utf8()..];
            if mark != HTML_OPEN {
                self.mark(mark);
                continue;
            }
            let (index, after) = rest.split_once(HTML_CLOSE).ok_or(fmt::Error)?;
            let index: usize = index.parse().map_err(|_| fmt::Error)?;
            self.text.push_str(self.html.get(index).ok_or(fmt::Error)?);
            rest = after;
        }
        self.plain(rest);
        Ok(())
    }
}

/// Escapes text for elements and quoted attributes.
pub(super) fn escape_into(out: &mut String, text: &str) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[start..at]);
        out.push_str(escaped);
        start = at + 1;
    }
    out.push_str(&text[start..]);
}

//! Reads HTML as a stream of tokens, and stops at whatever two parsers could read in two ways.
//!
//! [`Scan`] is called by `walk` and by nobody else. It accepts a plain subset of HTML in which the
//! tokens are the same for every browser in every state: lower-case tag names, quoted attributes
//! without `<`, comments without `--` inside, no markup declarations, no character-data sections.
//! Everything else is a [`Fault`]; nothing is repaired.
//!
//! **Never here:** which element may stand where (`nest`), what an attribute means (`attributes`).

use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

use super::fault::{Fault, refused};
use crate::source::limits;

/// A stretch of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'h> {
    /// What it is.
    pub(super) kind: TokenKind<'h>,
    /// Its bytes.
    pub(super) range: Range<usize>,
}

/// What a stretch of HTML is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind<'h> {
    /// `<!doctype html>`.
    Doctype,
    /// A comment.
    Comment,
    /// Text up to the next `<`. A line end alone between tags, which may stand anywhere, is passed over.
    Text,
    /// A start tag; its attributes are in [`Scan::attributes`] until the next call.
    Open {
        /// The name as written.
        name: &'h [u8],
        /// Whether it ends in `/>`.
        closes_itself: bool,
    },
    /// An end tag.
    Close(&'h [u8]),
    /// Nothing is left.
    End,
}

/// An attribute as written: the value is neither decoded nor trimmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Attribute<'h> {
    /// The name.
    pub(super) name: &'h [u8],
    /// The value; empty when there is none.
    pub(super) value: &'h str,
    /// Where the name starts.
    pub(super) at: usize,
}

impl Attribute<'_> {
    /// The bytes of the name and the value, for pointing at.
    pub(super) fn range(&self) -> Range<usize> {
        // `="` and the closing quote, when there is a value.
        let quoted = if self.value.is_empty() { 0 } else { self.value.len() + 3 };
        self.at..self.at + self.name.len() + quoted
    }
}

/// A place in a page, moving forward token by token.
#[derive(Debug)]
pub(super) struct Scan<'h> {
    html: &'h str,
    bytes: &'h [u8],
    at: usize,
    attributes: Vec<Attribute<'h>>,
}

impl<'h> Scan<'h> {
    /// Starts at the first byte.
    pub(super) fn new(html: &'h str) -> Result<Self, Fault> {
        match memchr(0, html.as_bytes()) {
            Some(at) => Err(refused(at..at + 1, "the page has a NUL byte")),
            None => Ok(Self::from(html, 0)),
        }
    }

    /// Starts at a token of a page that was read before.
    pub(super) fn from(html: &'h str, at: usize) -> Self {
        Self { html, bytes: html.as_bytes(), at, attributes: Vec::with_capacity(16) }
    }

    /// Goes on at a later place, at which a token starts.
    pub(super) fn pass_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The attributes of the start tag that was read last.
    pub(super) fn attributes(&self) -> &[Attribute<'h>] {
        &self.attributes
    }

    /// The next token. Inlined, so that a token stays in registers: through memory it took half of
    /// the walk's time.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Token<'h>, Fault> {
        let start = match self.bytes.get(self.at..self.at + 2) {
            Some(b"\n<") => self.at + 1,
            _ => self.at,
        };
        let kind = match self.bytes.get(start) {
            None => TokenKind::End,
            Some(b'<') => self.markup(start)?,
            Some(_) => {
                let length = memchr(b'<', &self.bytes[start..]);
                self.at = length.map_or(self.bytes.len(), |length| start + length);
                TokenKind::Text
            }
        };
        Ok(Token { kind, range: start..self.at })
    }

    /// The content of an element whose text is not markup, up to and over its end tag.
    ///
    /// `textarea` and `title` may not contain `<` at all, `script` and `style` no `<!--`, which
    /// changes where a script ends.
    pub(super) fn raw_text(&mut self, name: &'h [u8]) -> Result<Range<usize>, Fault> {
        let start = self.at;
        let mut from = start;
        while let Some(offset) = memchr(b'<', &self.bytes[from..]) {
            let at = from + offset;
            let rest = &self.bytes[at + 1..];
            if let Some(end) = end_of_raw_text(rest, name) {
                self.at = at + 1 + end;
                return Ok(start..at);
            }
            let is_code = matches!(name, b"script" | b"style");
            let looks_like_end = rest.first() == Some(&b'/')
                && rest[1..].get(..name.len()).is_some_and(|text| text.eq_ignore_ascii_case(name));
            if !is_code || looks_like_end || rest.starts_with(b"!--") {
                return Err(refused(at..at + 1, "a `<` stands where a browser may read it in another way")
                    .help("write it as `&lt;`, or keep it out of the page"));
            }
            from = at + 1;
        }
        Err(refused(start..start, format!("`<{}>` is never closed", name.escape_ascii())))
    }

    fn markup(&mut self, start: usize) -> Result<TokenKind<'h>, Fault> {
        match self.bytes.get(start + 1) {
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.open(start),
            Some(b'/') => self.close(start),
            Some(b'!') => self.declaration(start),
            _ => {
                Err(refused(start..start + 1, "a lone `<` does not start an element")
                    .help("write it as `&lt;`"))
            }
        }
    }

    fn declaration(&mut self, start: usize) -> Result<TokenKind<'h>, Fault> {
        let rest = &self.bytes[start..];
        if rest.starts_with(b"<!--") {
            return self.comment(start);
        }
        const DOCTYPE: &[u8] = b"<!doctype html>";
        let is_doctype = rest.get(..DOCTYPE.len()).is_some_and(|text| text.eq_ignore_ascii_case(DOCTYPE));
        if !is_doctype {
            return Err(refused(start..start + 2, "`<!` starts neither a comment nor `<!doctype html>`")
                .help("write `<` as `&lt;`"));
        }
        self.at = start + DOCTYPE.len();
        Ok(TokenKind::Doctype)
    }

    /// A comment ends at the first `--`, or is refused: browsers end it at `-->`, `--!>`, `<!-->`.
    fn comment(&mut self, start: usize) -> Result<TokenKind<'h>, Fault> {
        let body = &self.bytes[start + 4..];
        let opens_oddly = body.starts_with(b">") || body.starts_with(b"->");
        match memmem::find(body, b"--") {
            Some(length) if !opens_oddly && body.get(length + 2) == Some(&b'>') => {
                self.at = start + 4 + length + 3;
                Ok(TokenKind::Comment)
            }
            _ => Err(refused(
                start..start + 4,
                "this comment does not end in a plain `-->`, or has `--` inside",
            )),
        }
    }

    #[inline]
    fn close(&mut self, start: usize) -> Result<TokenKind<'h>, Fault> {
        let end = self.name_end(start + 2);
        let name = &self.bytes[start + 2..end];
        if name.is_empty() || self.bytes.get(end) != Some(&b'>') {
            return Err(refused(start..end.max(start + 2), "this end tag is not a plain `</name>`"));
        }
        self.at = end + 1;
        Ok(TokenKind::Close(name))
    }

    fn open(&mut self, start: usize) -> Result<TokenKind<'h>, Fault> {
        let mut at = self.name_end(start + 1);
        let name = &self.bytes[start + 1..at];
        self.attributes.clear();
        loop {
            let after_space = self.space_end(at);
            match self.bytes.get(after_space) {
                Some(b'>') => {
                    self.at = after_space + 1;
                    return Ok(TokenKind::Open { name, closes_itself: false });
                }
                Some(b'/') if self.bytes.get(after_space + 1) == Some(&b'>') => {
                    self.at = after_space + 2;
                    return Ok(TokenKind::Open { name, closes_itself: true });
                }
                Some(_) if after_space > at => at = self.attribute(start, after_space)?,
                Some(_) => {
                    return Err(refused(start..after_space + 1, "a space is missing before an attribute"));
                }
                None => return Err(refused(start..self.bytes.len(), "this tag is never closed")),
            }
        }
    }

    /// Reads one attribute that starts at `at` and says where it ends.
    fn attribute(&mut self, tag: usize, at: usize) -> Result<usize, Fault> {
        let name_end = self.attribute_name_end(at);
        let name = &self.bytes[at..name_end];
        if name.is_empty() {
            return Err(refused(tag..at + 1, "a character stands where an attribute's name should"));
        }
        if self.attributes.iter().any(|attribute| attribute.name == name) {
            return Err(refused(at..name_end, format!("`{}` is written twice", name.escape_ascii())));
        }
        if self.attributes.len() == limits::ATTRIBUTES {
            return Err(refused(at..name_end, "the element has more attributes than any should"));
        }
        let (value, end) = match self.bytes.get(name_end) {
            Some(b'=') => self.value(tag, name_end + 1)?,
            _ => (name_end..name_end, name_end),
        };
        let value = self.html.get(value).unwrap_or("");
        self.attributes.push(Attribute { name, value, at });
        Ok(end)
    }

    /// The bytes of a value and where what follows it starts.
    fn value(&self, tag: usize, at: usize) -> Result<(Range<usize>, usize), Fault> {
        if let Some(quote @ (b'"' | b'\'')) = self.bytes.get(at) {
            let start = at + 1;
            return match memchr2(*quote, b'<', &self.bytes[start..]) {
                Some(length) if self.bytes[start + length] == *quote => {
                    Ok((start..start + length, start + length + 1))
                }
                Some(length) => Err(refused(
                    start + length..start + length + 1,
                    "an attribute has `<` in its value, or its quote is never closed",
                )
                .help("write `<` as `&lt;` in attributes")),
                None => Err(refused(tag..at + 1, "an attribute's quote is never closed")),
            };
        }
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let length = self.bytes[at..].iter().take_while(|byte| plain(byte)).count();
        let follows = self.bytes.get(at + length);
        let ends = matches!(follows, Some(b'>' | b' ' | b'\n' | b'\t' | b'\r' | 0x0C));
        if length == 0 || !ends {
            return Err(refused(tag..at + length, "an attribute's value has to stand in quotes"));
        }
        Ok((at..at + length, at + length))
    }

    fn name_end(&self, from: usize) -> usize {
        self.end_of(NAME, from)
    }

    fn attribute_name_end(&self, from: usize) -> usize {
        self.end_of(NAME | ATTRIBUTE, from)
    }

    fn space_end(&self, from: usize) -> usize {
        self.end_of(SPACE, from)
    }

    /// Where the bytes of these classes end that start at `from`.
    #[inline]
    fn end_of(&self, classes: u8, from: usize) -> usize {
        let rest = &self.bytes[from..];
        let is_other = |byte: &u8| CLASSES[usize::from(*byte)] & classes == 0;
        from + rest.iter().position(is_other).unwrap_or(rest.len())
    }
}

/// Letters, digits and `-`: in names of elements and attributes.
const NAME: u8 = 1;
/// What else may stand in the name of an attribute.
const ATTRIBUTE: u8 = 2;
/// White space.
const SPACE: u8 = 4;

/// The classes of all bytes. A table, because every byte of every tag is looked at.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'_' | b':' | b'.' => ATTRIBUTE,
            b'-' => NAME,
            _ if byte.is_ascii_alphanumeric() => NAME,
            _ if is_space(byte) => SPACE,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// Whether HTML takes the byte for white space.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0C)
}

/// How many bytes of `rest` (what follows a `<`) an end tag `/name>` takes up.
fn end_of_raw_text(rest: &[u8], name: &[u8]) -> Option<usize> {
    let after = rest.strip_prefix(b"/")?.strip_prefix(name)?;
    (after.first() == Some(&b'>')).then_some(name.len() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_has_the_classes_that_their_names_say() {
        for byte in 0..=u8::MAX {
            let is_name = byte.is_ascii_alphanumeric() || byte == b'-';
            for (classes, expected) in [
                (NAME, is_name),
                (NAME | ATTRIBUTE, is_name || b"_:.".contains(&byte)),
                (SPACE, is_space(byte)),
            ] {
                assert_eq!(CLASSES[usize::from(byte)] & classes != 0, expected, "{byte}");
            }
        }
    }
}

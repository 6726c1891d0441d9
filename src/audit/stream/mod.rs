//! Reads a page as a stream: its tags as they are written, in one pass, without building a tree.
//!
//! A page in which nothing is implied, repaired or moved *is* the tree that its tags spell, and sealed
//! pages are of that kind. [`read`] makes the [`Reading`] of such a page, and gives none of any other:
//! whatever it does not know, or a browser could read in another way, is for `tree`. So nothing passes
//! because it was not understood; it only takes longer.
//!
//! It shares no code with `seal`, which has a tokenizer of its own, so that one mistake is not made in
//! both. The tests hold its readings against html5ever's.
//!
//! **Not here:** saying what is wrong with a page.

mod byte;
mod kind;
mod nesting;
mod references;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use memchr::{memchr, memchr2};

use super::reading::{Key, Reading, Scripting, Tag};
use byte::{ByteSet, is_space};
use kind::{Content, keeps_its_name};
use nesting::Nesting;
use references::decoded;

/// The reading of a page, if the page is as plain as a stream needs it.
pub(super) fn read(html: &str) -> Option<Reading<'_>> {
    // Browsers change both before they look at anything.
    if memchr2(0, b'\r', html.as_bytes()).is_some() {
        return None;
    }
    const DOCTYPE: &str = "<!doctype html>";
    let start = html.get(..DOCTYPE.len())?;
    if !start.eq_ignore_ascii_case(DOCTYPE) {
        return None;
    }
    let reading = Reading::new(Scripting::On, html.len());
    Stream { html, at: DOCTYPE.len(), reference: 0, nesting: Nesting::new(), reading }.read()
}

/// A page that is being read.
struct Stream<'h> {
    html: &'h str,
    at: usize,
    /// Where the next `&` was found, the end of the page if there is none, from a place that may be passed.
    reference: usize,
    nesting: Nesting<'h>,
    reading: Reading<'h>,
}

impl<'h> Stream<'h> {
    fn read(mut self) -> Option<Reading<'h>> {
        let bytes = self.html.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match (byte, bytes.get(self.at + 1)) {
                (b'<', Some(b'/')) => self.end_tag()?,
                (b'<', Some(b'!')) => self.comment()?,
                (b'<', _) => self.start_tag()?,
                _ => self.text()?,
            }
        }
        for _ in 0..self.nesting.ends()? {
            self.reading.leave();
        }
        Some(self.reading)
    }

    /// Text up to the next `<`.
    fn text(&mut self) -> Option<()> {
        let (from, bytes) = (self.at, self.html.as_bytes());
        // Between tags there is often nothing but a line end.
        let end = match bytes.get(from + 1) {
            Some(b'<') => from + 1,
            _ => memchr(b'<', &bytes[from..]).map_or(bytes.len(), |length| from + length),
        };
        let text = self.html.get(from..end)?;
        self.at = end;
        let is_blank = text.bytes().all(is_space);
        if self.nesting.takes_text(is_blank)? {
            let text = self.decoded(text, from)?;
            self.reading.text(text);
        }
        Some(())
    }

    /// The text that is written at `from`, with its references decoded.
    fn decoded(&mut self, text: &'h str, from: usize) -> Option<Cow<'h, str>> {
        if self.reference < from {
            let rest = &self.html.as_bytes()[from..];
            self.reference = from + memchr(b'&', rest).unwrap_or(rest.len());
        }
        if self.reference < from + text.len() { decoded(text) } else { Some(Cow::Borrowed(text)) }
    }

    /// A comment that ends where every browser ends it: at its first `--`, which is that of `-->`.
    fn comment(&mut self) -> Option<()> {
        let body = self.html[self.at..].strip_prefix("<!--")?;
        if body.starts_with(['>', '-']) {
            return None;
        }
        let length = memchr::memmem::find(body.as_bytes(), b"--")?;
        body[length..].strip_prefix("-->")?;
        self.at += "<!--".len() + length + "-->".len();
        Some(())
    }

    /// `</name>`, and nothing else in it.
    fn end_tag(&mut self) -> Option<()> {
        let from = self.at + 2;
        let (length, ends) = self.nesting.leave(&self.html.as_bytes()[from..])?;
        self.at = from + length;
        if ends {
            self.reading.leave();
        }
        Some(())
    }

    fn start_tag(&mut self) -> Option<()> {
        let name = self.name_at(self.at + 1);
        let tag = Tag::of(name);
        let content = self.nesting.content_of(tag, name)?;
        self.at += 1 + name.len();
        self.reading.enter(tag, name);
        let closes_itself = self.attributes(content.is_drawing())?;
        match content {
            Content::None => self.reading.leave(),
            Content::Elements(kind) if closes_itself && kind.may_close_itself() => self.reading.leave(),
            _ if closes_itself => return None,
            Content::Raw | Content::Text => self.content_as_text(name, content)?,
            Content::Elements(kind) => {
                self.nesting.enter(name, kind)?;
                if kind.drops_first_line_end() && self.html.as_bytes().get(self.at) == Some(&b'\n') {
                    self.at += 1;
                }
            }
        }
        Some(())
    }

    fn name_at(&self, from: usize) -> &'h str {
        let bytes = self.html.as_bytes();
        match bytes.get(from) {
            Some(first) if first.is_ascii_lowercase() => {}
            _ => return "",
        }
        self.html.get(from..ByteSet::TAG_NAME.end_of_run(bytes, from)).unwrap_or("")
    }

    /// The attributes of a tag, up to and over its `>`. Whether the tag closes itself.
    fn attributes(&mut self, in_drawing: bool) -> Option<bool> {
        let bytes = self.html.as_bytes();
        loop {
            let mut at = self.at;
            while is_space(*bytes.get(at)?) {
                at += 1;
            }
            match bytes[at] {
                b'>' => {
                    self.at = at + 1;
                    return Some(false);
                }
                b'/' if bytes.get(at + 1) == Some(&b'>') => {
                    self.at = at + 2;
                    return Some(true);
                }
                _ if at == self.at => return None,
                _ => self.attribute(at, in_drawing)?,
            }
        }
    }

    /// The attribute whose name starts at `from`: `name`, `name="value"`, `name='value'` or `name=value`.
    fn attribute(&mut self, from: usize, in_drawing: bool) -> Option<()> {
        let bytes = self.html.as_bytes();
        let in_name = if in_drawing { ByteSet::DRAWING_ATTRIBUTE_NAME } else { ByteSet::ATTRIBUTE_NAME };
        let mut at = in_name.end_of_run(bytes, from);
        let name = self.html.get(from..at).filter(|name| !name.is_empty())?;
        if in_drawing && !keeps_its_name(name) {
            return None;
        }
        let mut value = Cow::Borrowed("");
        if bytes.get(at) == Some(&b'=') {
            (value, at) = self.value(at + 1)?;
        }
        let follows = *bytes.get(at)?;
        if !matches!(follows, b'>' | b'/') && !is_space(follows) {
            return None;
        }
        self.at = at;
        self.reading.attribute(Key::of(name), name, value).then_some(())
    }

    /// The value that starts at `from`, and where what follows it starts.
    fn value(&mut self, from: usize) -> Option<(Cow<'h, str>, usize)> {
        let bytes = self.html.as_bytes();
        let quote @ (b'"' | b'\'') = *bytes.get(from)? else {
            let end = ByteSet::BARE_VALUE.end_of_run(bytes, from);
            let value = self.html.get(from..end).filter(|value| !value.is_empty())?;
            // A slash would be part of the value.
            let is_whole = bytes.get(end) != Some(&b'/');
            return is_whole.then_some((value.into(), end));
        };
        let start = from + 1;
        let end = start + memchr(quote, &bytes[start..])?;
        let value = self.html.get(start..end)?;
        Some((self.decoded(value, start)?, end + 1))
    }

    /// What stands in an element that holds no others, up to and over its end tag.
    fn content_as_text(&mut self, name: &str, content: Content) -> Option<()> {
        let rest = &self.html[self.at..];
        let end = rest.match_indices('<').find_map(|(at, _)| {
            let follows = &rest.as_bytes()[at + 1..];
            let may_end = follows.first() == Some(&b'/')
                && follows.get(1..=name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()));
            // A script may start a comment, in which its end tag means nothing.
            (may_end || follows.first() == Some(&b'!')).then_some(at)
        })?;
        let text = &rest[..end];
        rest[end..].strip_prefix("</")?.strip_prefix(name)?.strip_prefix('>')?;
        self.at += end + name.len() + "</>".len();
        let text = match text.strip_prefix('\n') {
            Some(text) if name == "textarea" => text,
            _ => text,
        };
        if !text.is_empty() {
            self.reading.text(if content == Content::Raw { text.into() } else { decoded(text)? });
        }
        self.reading.leave();
        Some(())
    }
}

//! Where the links and images of a page are written, so that they can be written anew when a page
//! moves. What they say, and all around them, stays as it is.
//!
//! `l10n` calls it. **Not here:** whether what they lead to exists.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::link::{self, Target};
use super::{OPTIONS, nesting};
use crate::source::RelPath;

/// A page that gets another name.
#[derive(Debug, Clone, Copy)]
pub struct Renamed<'a> {
    /// Its path below the locale's folder, without `.md`.
    pub old: &'a str,
    /// The same afterwards.
    pub new: &'a str,
}

/// What stands in a link's or an image's parentheses, or behind the colon of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// Where, as a range of the Markdown.
    pub range: Range<usize>,
    /// What has to stand there.
    pub with: String,
}

impl Renamed<'_> {
    /// Every destination in the Markdown of `page` that has to be written anew.
    ///
    /// # Errors
    /// The range of a link that is written in a way that nobody can rewrite for sure.
    pub fn rewritten(&self, body: &str, page: &str) -> Result<Vec<Rewritten>, Range<usize>> {
        let body = nesting::too_deep(body).map_or(body, |line| &body[..line.start]);
        let mut found = Vec::new();
        for written in written(body)? {
            let inner = body.get(written.clone()).unwrap_or("");
            let plain = inner.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(inner);
            if let Some(with) = self.destination(plain, page) {
                found.push(Rewritten { range: written, with: enclosed(with) });
            }
        }
        Ok(found)
    }

    /// What a destination on `page` has to become, if anything. `page` is called as before.
    pub fn destination(&self, destination: &str, page: &str) -> Option<String> {
        let is_moving = page == self.old;
        let from = if is_moving { self.new } else { page };
        let (path, fragment) = match destination.find('#') {
            Some(at) => destination.split_at(at),
            None => (destination, ""),
        };
        let leads_to = match link::target(destination, page, &|_| false) {
            Ok(Target::Page { page: Some(target), .. }) => {
                let target = if target == self.old { self.new } else { &target };
                format!("{target}.md")
            }
            Ok(_) => return None,
            // No page: perhaps an image, which stays where it is.
            Err(_) => link::image(path, page, "content").ok()?.below("content")?.to_owned(),
        };
        let again = relative(from, &leads_to);
        let stands = link::resolve(path, from, crate::diag::Code::LinkUnresolved);
        let is_right = stands.as_ref().map(RelPath::as_str) == Ok(leads_to.as_str());
        (!is_right).then(|| again + fragment)
    }
}

/// The way from the folder of one page to a file.
fn relative(from: &str, to: &str) -> String {
    let folder: Vec<_> = from.split('/').collect();
    let folder = &folder[..folder.len().saturating_sub(1)];
    let to: Vec<_> = to.split('/').collect();
    let n_shared = folder.iter().zip(&to[..to.len() - 1]).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folder.len() - n_shared);
    up.chain(to[n_shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// A destination with spaces or parentheses stands in angle brackets.
fn enclosed(destination: String) -> String {
    match destination.contains([' ', '(', ')']) {
        true => format!("<{destination}>"),
        false => destination,
    }
}

/// An open link or image.
struct Open {
    range: Range<usize>,
    destination: String,
    /// The end of what stands between its brackets, as far as it was read.
    inner_end: usize,
    is_inline: bool,
}

/// Where the destinations of all inline links, images and definitions are written.
fn written(body: &str) -> Result<Vec<Range<usize>>, Range<usize>> {
    let mut parser = Parser::new_ext(body, OPTIONS).into_offset_iter();
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    for (event, range) in parser.by_ref() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let mark = if body[range.start..].starts_with('!') { 2 } else { 1 };
                open.push(Open {
                    inner_end: range.start + mark,
                    is_inline: link_type == LinkType::Inline,
                    destination: dest_url.to_string(),
                    range,
                });
            }
            Event::End(tag) if super::walk::is_link(&tag) => {
                let Some(closed) = open.pop() else { continue };
                if closed.is_inline {
                    let range = inline(body, &closed).ok_or_else(|| closed.range.clone())?;
                    found.push(range);
                }
                see(&mut open, closed.range.end);
            }
            Event::Start(_) => {}
            _ => see(&mut open, range.end),
        }
    }
    for (_, definition) in parser.reference_definitions().iter() {
        let place = defined(body, &definition.span, &definition.dest);
        found.push(place.ok_or_else(|| definition.span.clone())?);
    }
    found.sort_by_key(|range| range.start);
    Ok(found)
}

fn see(open: &mut [Open], end: usize) {
    if let Some(last) = open.last_mut() {
        last.inner_end = last.inner_end.max(end);
    }
}

/// Where the destination of `[…](destination "title")` is written.
fn inline(body: &str, link: &Open) -> Option<Range<usize>> {
    let rest = body.get(link.inner_end..link.range.end)?;
    let start = link.inner_end + rest.find("](")? + 2;
    destination(body, start..link.range.end, &link.destination)
}

/// Where the destination of `[label]: destination` is written.
fn defined(body: &str, span: &Range<usize>, dest: &str) -> Option<Range<usize>> {
    let start = span.start + body.get(span.clone())?.find("]:")? + 2;
    destination(body, start..span.end, dest)
}

/// The destination that stands first in `range`, if it reads as it was parsed.
fn destination(body: &str, range: Range<usize>, parsed: &str) -> Option<Range<usize>> {
    let text = body.get(range.clone())?;
    let start = range.start + text.len() - text.trim_start().len();
    let rest = body.get(start..range.end)?;
    let (plain, end) = match rest.strip_prefix('<') {
        Some(inside) => {
            let length = inside.find('>')?;
            (&inside[..length], start + length + 2)
        }
        None => {
            let length = bare(rest);
            (&rest[..length], start + length)
        }
    };
    // Escapes and entities read differently from how they are written; all else must be the same.
    let is_same = plain == parsed || plain.contains(['\\', '&']);
    is_same.then_some(start..end)
}

/// How long a destination without angle brackets is: to a space, or to the parenthesis that it did
/// not open.
fn bare(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            ' ' | '\t' | '\n' | '\r' => return at,
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(old: &str, new: &str, page: &str, body: &str) -> String {
        let mut text = body.to_owned();
        for rewritten in (Renamed { old, new }).rewritten(body, page).unwrap().into_iter().rev() {
            text.replace_range(rewritten.range, &rewritten.with);
        }
        text
    }

    #[test]
    fn links_to_the_page_follow_it_however_they_are_written() {
        let table = [
            ("[a](signs/hotels.md)", "[a](work/lodging.md)"),
            ("[a](<signs/hotels.md> \"t\")", "[a](work/lodging.md \"t\")"),
            ("[a](./signs/../signs/hotels.md#r)", "[a](work/lodging.md#r)"),
            (
                "[*a* `](x)` b][r] [r]\n\n[r]: signs/hotels.md#x \"t\"\n",
                "[*a* `](x)` b][r] [r]\n\n[r]: work/lodging.md#x \"t\"\n",
            ),
            ("[![door](signs/door.svg)](signs/hotels.md)", "[![door](signs/door.svg)](work/lodging.md)"),
            ("| [a](signs/hotels.md) | b |\n|-|-|\n", "| [a](work/lodging.md) | b |\n|-|-|\n"),
            ("[](signs/hotels.md)", "[](work/lodging.md)"),
            (
                "[signs/hotels.md](about.md) `[a](signs/hotels.md)`",
                "[signs/hotels.md](about.md) `[a](signs/hotels.md)`",
            ),
            ("<contact:us-911> [x](contact:a) <source:B>", "<contact:us-911> [x](contact:a) <source:B>"),
        ];
        for (body, expected) in table {
            assert_eq!(moved("signs/hotels", "work/lodging", "index", body), expected, "{body}");
        }
    }

    #[test]
    fn the_moved_page_leads_where_it_led() {
        let table = [
            ("[a](../about.md)", "[a](../../about.md)"),
            ("[a](farms.md#x)", "[a](../../signs/farms.md#x)"),
            ("![d](door.svg)", "![d](../../signs/door.svg)"),
            ("[a](hotels.md#x) [b](#x)", "[a](hotels.md#x) [b](#x)"),
        ];
        for (body, expected) in table {
            assert_eq!(moved("signs/hotels", "work/us/hotels", "signs/hotels", body), expected, "{body}");
        }
        assert_eq!(moved("a", "b (c)", "a", "[x](a.md#y)"), "[x](<b (c).md#y>)");
    }
}

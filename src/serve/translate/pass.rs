//! Reads the tags of a draft, as far as marks have to know of them.
//!
//! A draft is what a template wrote and nobody has proven it yet: what is not understood here is passed
//! on as it is, and `seal` refuses it. **Never:** judges or mends.

use std::ops::Range;

/// A stretch of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'h> {
    pub(super) kind: TokenKind<'h>,
    pub(super) range: Range<usize>,
}

/// What it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TokenKind<'h> {
    /// Text between tags, or inside an element that holds nothing else.
    Text,
    /// A start tag. Attributes can be put in at `end`.
    Open { name: &'h str, end: usize, is_empty: bool },
    /// An end tag.
    Close { name: &'h str },
    /// A comment, a doctype, or what is no tag at all.
    Other,
}

/// An attribute with a value in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute<'h> {
    pub(super) name: &'h str,
    /// The bytes of the value in the page.
    pub(super) value: Range<usize>,
}

/// Elements that have no end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements whose content is text up to their end tag.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// All of a draft as tokens.
pub(super) fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let token = match raw_end(tokens.last(), html, at) {
            Some(end) if end > at => Token { kind: TokenKind::Text, range: at..end },
            _ => next(html, at),
        };
        at = token.range.end;
        tokens.push(token);
    }
    tokens
}

/// Where the text of an element ends that has just been opened and holds only text.
fn raw_end(last: Option<&Token<'_>>, html: &str, at: usize) -> Option<usize> {
    let Some(Token { kind: TokenKind::Open { name, is_empty: false, .. }, .. }) = last else { return None };
    let end = RAW.contains(name).then(|| format!("</{name}"))?;
    Some(html[at..].find(&end).map_or(html.len(), |length| at + length))
}

fn next(html: &str, at: usize) -> Token<'_> {
    let rest = &html[at..];
    let until = |end: &str| rest.find(end).map_or(html.len(), |length| at + length + end.len());
    let other = |end: usize| Token { kind: TokenKind::Other, range: at..end };
    if !rest.starts_with('<') {
        let end = rest.find('<').map_or(html.len(), |length| at + length);
        return Token { kind: TokenKind::Text, range: at..end };
    }
    if rest.starts_with("<!--") {
        return other(until("-->"));
    }
    let is_close = rest.starts_with("</");
    let start = at + if is_close { 2 } else { 1 };
    let name = name(&html[start..], |c| c.is_ascii_alphanumeric() || c == '-');
    if name.is_empty() {
        return other(if rest.starts_with("<!") { until(">") } else { at + 1 });
    }
    if is_close {
        return Token { kind: TokenKind::Close { name }, range: at..until(">") };
    }
    let Some(length) = tag_end(rest) else { return other(html.len()) };
    let closes_itself = rest[..length].ends_with("/>");
    let end = at + length - if closes_itself { 2 } else { 1 };
    let is_empty = closes_itself || VOID.contains(&name);
    Token { kind: TokenKind::Open { name, end, is_empty }, range: at..at + length }
}

fn name(text: &str, is_of_name: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !is_of_name(c)).unwrap_or(text.len())]
}

/// How long a start tag is: to the first `>` that stands in no quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(at + 1),
            (None, _) => {}
        }
    }
    None
}

/// The attributes of a start tag that have a value in quotes.
pub(super) fn attributes<'h>(html: &'h str, tag: &Range<usize>) -> Vec<Attribute<'h>> {
    let mut found = Vec::new();
    let mut at = tag.start;
    while let Some(length) = html[at..tag.end].find(['"', '\'']) {
        let open = at + length;
        let quote = &html[open..=open];
        let Some(value) = html[open + 1..tag.end].find(quote) else { break };
        let before = html[at..open].strip_suffix('=').unwrap_or("");
        let name = before.rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or("");
        found.push(Attribute { name, value: open + 1..open + 1 + value });
        at = open + value + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let shown = |token: Token<'_>| match token.kind {
            TokenKind::Text => format!("text {}", &html[token.range]),
            TokenKind::Open { name, is_empty: true, .. } => format!("empty {name}"),
            TokenKind::Open { name, .. } => format!("open {name}"),
            TokenKind::Close { name } => format!("close {name}"),
            TokenKind::Other => format!("other {}", &html[token.range]),
        };
        tokens(html).into_iter().map(shown).collect()
    }

    #[test]
    fn a_draft_is_read_to_its_last_byte_whatever_it_is() {
        let table: &[(&str, &[&str])] = &[
            ("<p>a<br>b</p>", &["open p", "text a", "empty br", "text b", "close p"]),
            ("<a title=\"x > y\">a</a>", &["open a", "text a", "close a"]),
            ("<script>a < b</script>c", &["open script", "text a < b", "close script", "text c"]),
            ("<title></title>", &["open title", "close title"]),
            ("<!doctype html><!-- <p> -->", &["other <!doctype html>", "other <!-- <p> -->"]),
            ("a < b", &["text a ", "other <", "text  b"]),
            ("<circle r='1'/>", &["empty circle"]),
            ("<p", &["other <p"]),
            ("<style>a", &["open style", "text a"]),
            ("</p", &["close p"]),
            ("<!-- é", &["other <!-- é"]),
        ];
        for (html, expected) in table {
            assert_eq!(shown(html), *expected, "{html}");
        }
    }

    #[test]
    fn attributes_are_found_by_their_quotes() {
        let html = "<input a=\"1 = 'x'\" b hidden c='2' \"odd\">";
        let found = attributes(html, &(0..html.len()));
        let found: Vec<_> = found.into_iter().map(|one| (one.name, &html[one.value])).collect();
        assert_eq!(found, [("a", "1 = 'x'"), ("c", "2"), ("", "odd")]);
    }
}

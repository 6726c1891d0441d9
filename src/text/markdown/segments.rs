//! What there is to translate of a page, block by block.
//!
//! A translation is compared with the text it was made from by these segments, and pseudo-locales are
//! made through them. A segment holds words, and where links lead; how words are set (emphasis,
//! wrapped lines), which block they stand in and what a component shows is left out: changing it
//! makes no translation old.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::{OPTIONS, nesting};
use crate::source::limits;

/// A block of text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment {
    /// Its words, with links as `[words](target)` and `<contact:id>`.
    pub text: String,
    /// Where its words are written, as ranges of the Markdown. Targets, names in angle brackets and
    /// code are not among them.
    pub words: Vec<Range<usize>>,
}

/// The segments of a page's Markdown, in reading order. What is nested too deep or too long to be
/// shown has none.
pub fn segments(body: &str) -> Vec<Segment> {
    if body.len() > limits::MARKDOWN_BYTES {
        return Vec::new();
    }
    let body = nesting::too_deep(body).map_or(body, |line| &body[..line.start]);
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
        reader.step(event, range);
    }
    reader.end();
    reader.segments
}

#[derive(Default)]
struct Reader {
    segments: Vec<Segment>,
    current: Segment,
    /// The ends of the links and images that are open.
    targets: Vec<String>,
    /// Inside of a component or of a name in angle brackets, whose text is no prose.
    is_silent: bool,
    /// Inside of a block of code.
    is_code: bool,
}

impl Reader {
    fn step(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.finish(tag),
            _ if self.is_silent => {}
            Event::Text(text) => {
                self.current.text.push_str(&text);
                if !self.is_code {
                    self.current.words.push(range);
                }
            }
            Event::Code(code) => self.put(&["`", &code, "`"]),
            Event::Html(html) | Event::InlineHtml(html) => self.put(&[&html]),
            Event::SoftBreak | Event::HardBreak => self.put(&[" "]),
            Event::Rule => self.end(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. } => {
                self.put(&["<", &dest_url, ">"]);
                self.is_silent = true;
            }
            Tag::Link { dest_url, .. } => self.open("[", &dest_url),
            Tag::Image { dest_url, .. } => self.open("![", &dest_url),
            Tag::CodeBlock(kind) => {
                self.end();
                self.is_silent = is_component(&kind);
                self.is_code = true;
            }
            _ => self.end(),
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {}
            TagEnd::Link if self.is_silent => self.is_silent = false,
            TagEnd::Link | TagEnd::Image => {
                let target = self.targets.pop().unwrap_or_default();
                self.put(&["](", &target, ")"]);
            }
            _ => {
                self.is_silent = false;
                self.is_code = false;
                self.end();
            }
        }
    }

    fn open(&mut self, mark: &str, target: &CowStr<'_>) {
        self.put(&[mark]);
        self.targets.push(target.to_string());
    }

    fn put(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.current.text.push_str(part));
    }

    /// Ends a block, if one was begun.
    fn end(&mut self) {
        let segment = std::mem::take(&mut self.current);
        if !segment.text.trim().is_empty() {
            self.segments.push(segment);
        }
    }
}

/// A fenced block with `{name}` shows something; its arguments are no text.
fn is_component(kind: &CodeBlockKind<'_>) -> bool {
    matches!(kind, CodeBlockKind::Fenced(info) if info.trim_start().starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str) -> Vec<String> {
        segments(body).into_iter().map(|segment| segment.text).collect()
    }

    #[test]
    fn words_and_targets_are_text_and_how_they_are_set_is_not() {
        let table = [
            ("One *two*\nthree.", vec!["One two three."]),
            ("# A\n\n- b\n- c\n\n> d", vec!["A", "b", "c", "d"]),
            ("[Read](../a.md#b) or <contact:us-911>.", vec!["[Read](../a.md#b) or <contact:us-911>."]),
            ("Stated.<source:ILO-2012>", vec!["Stated.<source:ILO-2012>"]),
            ("```{quiz}\nquiz = \"hotels\"\n```\nafter", vec!["after"]),
            ("| a | b |\n|---|---|\n| 1 | 2 |", vec!["a", "b", "1", "2"]),
            ("![A door](door.svg)", vec!["![A door](door.svg)"]),
            ("> [!WARNING]\n> Do not.", vec!["Do not."]),
            ("`code` &amp; more", vec!["`code` & more"]),
        ];
        for (body, expected) in table {
            assert_eq!(texts(body), expected, "{body}");
        }
    }

    #[test]
    fn the_words_of_a_segment_are_found_where_they_are_written() {
        let body = "Call [the **line**](contact:us-nhth), `x` <contact:us-911>";
        let [segment] = segments(body).try_into().unwrap();
        let words: Vec<_> = segment.words.iter().map(|range| &body[range.clone()]).collect();
        assert_eq!(words, ["Call ", "the ", "line", ", ", " "]);
        assert!(segments("    code\n\n```\ncode\n```\n").iter().all(|segment| segment.words.is_empty()));
    }
}

//! The blocks of a page: what stands in what, and where it is written.
//!
//! [`parse`](super::parse) shows an [`Outliner`] each event of the parser, and puts what comes of it into
//! the [`Doc`](crate::text::doc::Doc). `l10n` lays the blocks of a translation beside those of its source page. Whether a list is set tight or
//! wide makes no difference: an entry's text is a paragraph in both.
//!
//! **Not here:** what the blocks say; that is in [`Parsed`](super::Parsed), by the same places.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag};

use super::walk::{alert_kind, is_inline};
use crate::diag::Span;
use crate::source::limits;
use crate::text::doc::AlertKind;

/// A block. Those that stand in it follow it, and those in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it is written in the file.
    pub span: Span,
    /// How many of the blocks that follow it stand in it.
    pub n_inside: usize,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading of a level.
    Heading(u8),
    /// A quote, or an alert.
    Quote(Option<AlertKind>),
    /// A list with numbers or with bullets.
    List(Marker),
    /// An entry of a list; with whether it is ticked, where it is a box to tick.
    Entry(Option<bool>),
    /// A table.
    Table {
        /// How many columns it has.
        n_columns: usize,
    },
    /// A row of a table, its head among them.
    Row,
    /// A cell of a row.
    Cell,
    /// A list of definitions.
    Definitions,
    /// What is defined.
    Term,
    /// A definition of it.
    Definition,
    /// Code.
    Code,
    /// A component, by its name.
    Component(String),
    /// A line across the page.
    Rule,
    /// HTML, which is refused elsewhere.
    Html,
}

/// What stands before the entries of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// Numbers.
    Number,
    /// Bullets.
    Bullet,
}

/// Takes the events of a page's Markdown, and keeps its blocks in reading order.
#[derive(Default)]
pub(super) struct Outliner {
    /// Where the Markdown starts in the file.
    base: usize,
    blocks: Vec<Block>,
    /// The indexes of the blocks that are open, outermost first.
    open: Vec<usize>,
    /// Text that stands in a block of blocks, as in the entry of a tight list.
    text: Option<Range<usize>>,
    /// How many tags are open inside of what nests too deep.
    n_dropped: usize,
}

impl Outliner {
    /// For Markdown that starts at an offset of its file.
    pub(super) fn new(base: usize) -> Self {
        Self { base, ..Self::default() }
    }

    /// Takes one event.
    pub(super) fn step(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) if is_inline(&tag.to_end()) => self.inline(range),
            Event::End(tag) if is_inline(tag) => {}
            Event::Start(_) if self.n_dropped > 0 || self.open.len() == DEPTH => self.n_dropped += 1,
            Event::End(_) if self.n_dropped > 0 => self.n_dropped -= 1,
            Event::Start(tag) => {
                self.end_text();
                self.open.push(self.blocks.len());
                self.put(kind(tag), range);
            }
            Event::End(_) => {
                self.end_text();
                self.close();
            }
            Event::Rule => {
                self.end_text();
                self.put(BlockKind::Rule, range);
            }
            Event::TaskListMarker(is_done) => {
                let open =
                    self.open.iter().rfind(|index| self.blocks[**index].kind == BlockKind::Entry(None));
                if let Some(entry) = open {
                    self.blocks[*entry].kind = BlockKind::Entry(Some(*is_done));
                }
            }
            _ => self.inline(range),
        }
    }

    /// The blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.end_text();
        self.blocks
    }

    /// Text of the innermost block: its own, or that of a paragraph that is not written as one.
    fn inline(&mut self, range: &Range<usize>) {
        let holds_blocks = self.open.last().is_some_and(|index| {
            matches!(
                self.blocks[*index].kind,
                BlockKind::Quote(_) | BlockKind::Entry(_) | BlockKind::Definition
            )
        });
        if holds_blocks && self.n_dropped == 0 {
            let text = self.text.get_or_insert(range.clone());
            text.end = text.end.max(range.end);
        }
    }

    fn end_text(&mut self) {
        if let Some(range) = self.text.take() {
            self.put(BlockKind::Paragraph, &range);
        }
    }

    fn put(&mut self, kind: BlockKind, range: &Range<usize>) {
        let span = Span::new(self.base + range.start..self.base + range.end);
        self.blocks.push(Block { kind, span, n_inside: 0 });
    }

    fn close(&mut self) {
        if let Some(index) = self.open.pop() {
            self.blocks[index].n_inside = self.blocks.len() - index - 1;
        }
    }
}

/// A list in a list counts two: more is refused where the page is parsed.
const DEPTH: usize = 2 * limits::MARKDOWN_DEPTH;

fn kind(tag: &Tag<'_>) -> BlockKind {
    match tag {
        Tag::Heading { level, .. } => BlockKind::Heading(*level as u8),
        Tag::BlockQuote(kind) => BlockKind::Quote(kind.map(|kind: BlockQuoteKind| alert_kind(kind))),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) if info.trim_start().starts_with('{') => {
            BlockKind::Component(info.trim().trim_matches(['{', '}']).trim().to_owned())
        }
        Tag::CodeBlock(_) => BlockKind::Code,
        Tag::List(Some(_)) => BlockKind::List(Marker::Number),
        Tag::List(None) => BlockKind::List(Marker::Bullet),
        Tag::Item => BlockKind::Entry(None),
        Tag::Table(alignments) => BlockKind::Table { n_columns: alignments.len() },
        Tag::TableHead | Tag::TableRow => BlockKind::Row,
        Tag::TableCell => BlockKind::Cell,
        Tag::DefinitionList => BlockKind::Definitions,
        Tag::DefinitionListTitle => BlockKind::Term,
        Tag::DefinitionListDefinition => BlockKind::Definition,
        Tag::HtmlBlock => BlockKind::Html,
        _ => BlockKind::Paragraph,
    }
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::Parser;

    use super::super::OPTIONS;
    use super::*;

    /// The outline as one line, with what leaves hold.
    fn shown(body: &str) -> String {
        fn show(body: &str, mut blocks: &[Block]) -> String {
            let mut shown = Vec::new();
            while let Some((block, rest)) = blocks.split_first() {
                let (inside, after) = rest.split_at(block.n_inside);
                let name = format!("{:?}", block.kind);
                let name = name.split([' ', '(']).next().unwrap_or("").to_owned();
                shown.push(match inside.is_empty() {
                    true => format!("{name} {:?}", body[block.span.range()].trim()),
                    false => format!("{name} [{}]", show(body, inside)),
                });
                blocks = after;
            }
            shown.join(", ")
        }
        let mut outliner = Outliner::new(0);
        for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
            outliner.step(&event, &range);
        }
        show(body, &outliner.finish())
    }

    #[test]
    fn tight_and_wide_lists_are_the_same() {
        assert_eq!(shown("- a *b*\n- c"), "List [Entry [Paragraph \"a *b*\"], Entry [Paragraph \"c\"]]");
        assert_eq!(shown("- a\n\n- c"), "List [Entry [Paragraph \"a\"], Entry [Paragraph \"c\"]]");
        assert_eq!(
            shown("- a\n  1. [x] b"),
            "List [Entry [Paragraph \"a\", List [Entry [Paragraph \"b\"]]]]"
        );
    }

    #[test]
    fn all_blocks_have_their_kind() {
        assert_eq!(
            shown(
                "## a\n> [!NOTE]\n> b\n\n| c | d |\n|---|---|\n| e | f |\n\n---\n```{steps}\nids = []\n```"
            ),
            "Heading \"## a\", Quote [Paragraph \"b\"], Table [Row [Cell \"c\", Cell \"d\"], \
             Row [Cell \"e\", Cell \"f\"]], Rule \"---\", Component \"```{steps}\\nids = []\\n```\""
        );
    }
}

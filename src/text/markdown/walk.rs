//! The walk over a page's events, block by block.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, Tag, TagEnd};

use super::emphasis::{self, Placed};
use super::heading::{Attributes, Headings};
use super::html::Sheet;
use super::joined::Joined;
use super::run::{self, Standing};
use super::verbatim::{Kind, Verbatim};
use super::{Parsed, Reading, inline, listed, nested_too_deep};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::{did_you_mean, limits};
use crate::text::doc::{AlertKind, Doc, Piece};
use crate::text::shown::ShownText;

/// A page while it is read.
pub(super) struct Walk<'a, 'r> {
    reading: &'r Reading<'a>,
    out: &'r mut Diagnostics,
    sheet: Sheet,
    texts: Vec<ShownText>,
    headings: Headings,
    /// The inline events since the last border of a block.
    run: Vec<Placed<'a>>,
    verbatim: Option<Verbatim<'a>>,
    table: Option<Table>,
    /// Quotes, lists and inline markup that are open.
    depth: usize,
    /// Inside of what nests too deep: how many of its tags are open.
    n_dropped: usize,
}

struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    row: Row,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    Head,
    Body,
}

impl<'a, 'r> Walk<'a, 'r> {
    pub(super) fn new(reading: &'r Reading<'a>, out: &'r mut Diagnostics) -> Self {
        Self {
            reading,
            out,
            sheet: Sheet::default(),
            texts: Vec::new(),
            headings: Headings::default(),
            run: Vec::new(),
            verbatim: None,
            table: None,
            depth: 0,
            n_dropped: 0,
        }
    }

    /// Takes one event.
    pub(super) fn step(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.n_dropped > 0 {
            match event {
                Event::Start(_) => self.n_dropped += 1,
                Event::End(_) => self.n_dropped -= 1,
                _ => {}
            }
            return;
        }
        match (event, &mut self.verbatim) {
            (Event::Text(text) | Event::Html(text), Some(verbatim)) => {
                verbatim.joined.push(&text, self.reading.in_file(range));
            }
            (Event::Start(tag), _) => self.start(tag, range),
            (Event::End(tag), _) => self.end(tag, range),
            (Event::Rule, _) => {
                self.end_run(Standing::Text);
                self.sheet.markup("<hr>\n");
            }
            (Event::TaskListMarker(is_done), _) => self.task(is_done),
            (event, _) => self.run.push((event, range)),
        }
    }

    /// Ends the page.
    pub(super) fn finish(mut self) -> Parsed {
        self.end_run(Standing::Text);
        Parsed { doc: Doc::new(self.sheet.finish(), self.headings.finish(self.out)), texts: self.texts }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        if nests(&tag.to_end()) {
            if self.depth == limits::MARKDOWN_DEPTH {
                self.out.push(nested_too_deep().at(&self.reading.first_line(&range)));
                self.n_dropped = 1;
                return;
            }
            self.depth += 1;
        }
        if is_inline(&tag.to_end()) {
            self.run.push((Event::Start(tag), range));
            return;
        }
        self.end_run(Standing::Text);
        match tag {
            Tag::Paragraph => self.sheet.markup("<p>"),
            Tag::Heading { level, id, classes, attrs } => {
                let attributes = Attributes { id, n_others: classes.len() + attrs.len() };
                let place = self.reading.first_line(&range);
                let number = self.headings.open(level as u8, &attributes, place, self.out);
                self.sheet.hole(Piece::HeadingOpen(number));
            }
            Tag::BlockQuote(kind) => self.quote(kind, &range),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.verbatim(Kind::Code(info), &range),
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                self.verbatim(Kind::Code(CowStr::Borrowed("")), &range);
            }
            Tag::HtmlBlock => self.verbatim(Kind::Html, &range),
            Tag::List(first) => self.list(first, &range),
            Tag::Item => self.sheet.markup("<li>"),
            Tag::DefinitionList => self.sheet.markup("<dl>\n"),
            Tag::DefinitionListTitle => self.sheet.markup("<dt>"),
            Tag::DefinitionListDefinition => self.sheet.markup("<dd>"),
            Tag::Table(alignments) => {
                self.sheet.markup("<div class=\"table\"><table>\n");
                self.table = Some(Table { alignments, column: 0, row: Row::Body });
            }
            Tag::TableHead => self.row(Row::Head, "<thead><tr>"),
            Tag::TableRow => self.row(Row::Body, "<tr>"),
            // A cell's tag depends on what is in it. The others are switched off.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if nests(&tag) {
            self.depth = self.depth.saturating_sub(1);
        }
        if is_inline(&tag) {
            self.run.push((Event::End(tag), range));
            return;
        }
        match tag {
            TagEnd::Heading(level) => return self.end_heading(level as u8),
            TagEnd::TableCell => return self.cell(),
            _ => {}
        }
        self.end_run(Standing::Text);
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_verbatim(),
            TagEnd::Table => {
                self.table = None;
                self.sheet.markup("</tbody></table></div>\n");
            }
            tag => self.sheet.markup(closing(tag)),
        }
    }

    /// Writes the inline events gathered so far and returns their text.
    fn end_run(&mut self, standing: Standing) -> Option<&ShownText> {
        if self.run.is_empty() {
            return None;
        }
        // Most runs, and nothing in them could be paired.
        if let [(Event::Text(text), range)] = self.run.as_slice() {
            let joined = run::read_text(text, range.clone(), self.reading);
            self.run.clear();
            self.texts.push(inline::write_text(joined, &self.reading.manner, &mut self.sheet));
            return self.texts.last();
        }
        emphasis::repair(&mut self.run, self.reading.body);
        let run = run::read(&mut self.run, standing, self.reading, &mut self.texts, self.out);
        let shown = inline::write(run, &self.reading.manner, &mut self.sheet);
        self.texts.push(shown);
        self.texts.last()
    }

    fn end_heading(&mut self, level: u8) {
        let words = self.end_run(Standing::Heading).map_or_else(String::new, |shown| shown.text.clone());
        self.headings.close(&words);
        self.sheet.markup(match level {
            1 | 2 => "</h2>\n",
            3 => "</h3>\n",
            4 => "</h4>\n",
            5 => "</h5>\n",
            _ => "</h6>\n",
        });
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>, range: &Range<usize>) {
        let Some(kind) = kind.map(alert_kind) else {
            self.check_alert(range);
            self.sheet.markup("<blockquote>\n");
            return;
        };
        for part in [
            "<div class=\"alert alert-",
            kind.name(),
            "\" role=\"note\"><p class=\"alert-title\" data-alert=\"",
            kind.name(),
            "\">",
        ] {
            self.sheet.markup(part);
        }
        self.sheet.hole(Piece::AlertTitle(kind));
        self.sheet.markup("</p>\n");
    }

    /// `> [!DANGER]` is a plain quote to Markdown, and not what its author meant.
    fn check_alert(&mut self, range: &Range<usize>) {
        let line = self.reading.slice(range.clone()).lines().next().unwrap_or("");
        let written = line.trim_start_matches(['>', ' ', '\t']).strip_prefix("[!");
        let Some((kind, _)) = written.and_then(|rest| rest.split_once(']')) else {
            return;
        };
        const KINDS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
        let kind = kind.to_uppercase();
        let said = if KINDS.contains(&kind.as_str()) {
            Said::new("markdown-alert-line-missing")
        } else {
            match did_you_mean(&kind, KINDS) {
                Some(near) => Said::new("markdown-alert-misspelt").text("near", near),
                None => Said::new("markdown-alert-unknown").text("known", listed(&KINDS)),
            }
        };
        let fault = Diagnostic::said(Severity::Warning, Code::AlertUnknown, said.text("kind", kind));
        self.out.push(fault.at(&self.reading.first_line(range)));
    }

    fn list(&mut self, first: Option<u64>, range: &Range<usize>) {
        match first {
            None => self.sheet.markup("<ul>\n"),
            Some(1) => self.sheet.markup("<ol>\n"),
            Some(first) => {
                let digits = first.to_string();
                self.sheet.markup("<ol start=\"");
                self.sheet.markup(&digits);
                self.sheet.markup("\">\n");
                // A reader sees the number; a phone number must not hide in it.
                let mut number = Joined::default();
                let written = self.reading.slice(range.clone());
                let n_digits = written.bytes().take_while(u8::is_ascii_digit).count();
                number.push(&digits, self.reading.in_file(range.start..range.start + n_digits));
                self.texts.push(number.shown(&[]));
            }
        }
    }

    /// A box as text: it prints, copies and is read aloud, it needs no form control that looks as if
    /// it could be ticked, and no words that would have to be translated.
    fn task(&mut self, is_done: bool) {
        self.sheet.mark_task();
        self.sheet.markup(if is_done {
            "<span class=\"task\" data-done>☑</span> "
        } else {
            "<span class=\"task\">☐</span> "
        });
    }

    fn row(&mut self, row: Row, html: &str) {
        self.sheet.markup(html);
        if let Some(table) = &mut self.table {
            table.row = row;
            table.column = 0;
        }
    }

    fn cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        // An empty head names nothing, and screen readers would say so.
        let is_head = table.row == Row::Head && !self.run.is_empty();
        self.sheet.markup(if is_head { "<th scope=\"col\"" } else { "<td" });
        self.sheet.markup(match table.alignments.get(table.column) {
            Some(Alignment::Left) => " class=\"align-start\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-end\">",
            Some(Alignment::None) | None => ">",
        });
        table.column += 1;
        self.end_run(Standing::Text);
        self.sheet.markup(if is_head { "</th>" } else { "</td>" });
    }

    fn verbatim(&mut self, kind: Kind<'a>, range: &Range<usize>) {
        self.verbatim =
            Some(Verbatim { kind, place: self.reading.first_line(range), joined: Joined::default() });
    }

    fn end_verbatim(&mut self) {
        if let Some(verbatim) = self.verbatim.take() {
            let shown = verbatim.write(self.reading, &mut self.sheet, self.out);
            self.texts.extend(shown);
        }
    }
}

/// Whether a tag counts towards the depth of a page.
fn nests(tag: &TagEnd) -> bool {
    is_inline(tag)
        || matches!(tag, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::DefinitionListDefinition)
}

/// Whether a tag closes what has a destination.
pub(super) fn is_link(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Link | TagEnd::Image)
}

pub(super) fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn closing(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph => "</p>\n",
        TagEnd::BlockQuote(None) => "</blockquote>\n",
        TagEnd::BlockQuote(Some(_)) => "</div>\n",
        TagEnd::List(true) => "</ol>\n",
        TagEnd::List(false) => "</ul>\n",
        TagEnd::Item => "</li>\n",
        TagEnd::DefinitionList => "</dl>\n",
        TagEnd::DefinitionListTitle => "</dt>\n",
        TagEnd::DefinitionListDefinition => "</dd>\n",
        TagEnd::TableHead => "</tr></thead>\n<tbody>\n",
        TagEnd::TableRow => "</tr>\n",
        _ => "",
    }
}

pub(super) fn alert_kind(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

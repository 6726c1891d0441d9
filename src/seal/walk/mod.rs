//! Walks a page once, from `<!doctype html>` to `</html>`, and proves what it can.
//!
//! `seal` walks a page with its block in it to prove the block, and a draft to say what is wrong with it;
//! the rules are the same. Each token goes to `nest` (is the tree what the tags say), `attributes` and `head`
//! (page policy), and, in a finished page, `block` and the style guard (is the block shown).
//!
//! **Never here:** changing a byte.

mod sight;

use std::ops::Range;

use super::attributes::{self, Element};
use super::block::BlockProof;
use super::csp::Uses;
use super::element::Kind;
use super::fault::{Fault, forbidden, refused};
use super::head;
use super::nest::{Around, Nest};
use super::policy::{InlineKind, PagePolicy};
use super::proven::ProvenBlock;
use super::scan::{Scan, TokenKind, is_space};
use super::style::StyleGuard;
use crate::diag::Diagnostic;
use crate::render::CONTACT_SLOT;
use crate::site::ContactBlock;
use crate::source::limits;

/// What a page was found to be.
#[derive(Debug)]
pub(super) struct Seen {
    /// What it makes a browser load.
    pub(super) uses: Uses,
    /// Where `<meta charset>` ends.
    pub(super) charset_end: usize,
    /// The theme's slot for the block, in a draft.
    pub(super) slot: Option<Range<usize>>,
    /// Where `</body>` starts.
    pub(super) body_end: usize,
}

/// What a finished page has to show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    /// The block.
    pub(super) block: &'a ContactBlock,
    /// Where it starts.
    pub(super) at: usize,
    /// The theme's style sheets.
    pub(super) styles: &'a StyleGuard,
    /// What is known of the block already, if anything is.
    pub(super) proven: Option<&'a ProvenBlock>,
}

/// Why a page is refused.
#[derive(Debug)]
pub(super) enum Refusal {
    /// For something in the page.
    Page(Fault),
    /// For a rule in a style sheet, told at the rule's place.
    Style(Box<Diagnostic>),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Page(fault)
    }
}

/// Walks a draft: no block yet, at most one slot.
pub(super) fn draft(html: &str, policy: &PagePolicy) -> Result<Seen, Refusal> {
    Walk::new(html, policy, None)?.run()
}

/// Walks a finished page: no slot, exactly one block. Its security policy is still to be put in.
pub(super) fn finished(html: &str, policy: &PagePolicy, expected: Expected<'_>) -> Result<Seen, Refusal> {
    Walk::new(html, policy, Some(expected))?.run()
}

struct Walk<'h> {
    html: &'h str,
    policy: &'h PagePolicy,
    expected: Option<(Expected<'h>, BlockProof<'h>)>,
    scan: Scan<'h>,
    nest: Nest<'h>,
    uses: Uses,
    charset_end: Option<usize>,
    slot: Option<Range<usize>>,
    body_end: Option<usize>,
}

/// A start tag.
#[derive(Clone)]
struct Tag<'h> {
    name: &'h [u8],
    kind: Kind,
    range: Range<usize>,
    closes_itself: bool,
}

impl<'h> Walk<'h> {
    fn new(html: &'h str, policy: &'h PagePolicy, expected: Option<Expected<'h>>) -> Result<Self, Fault> {
        Ok(Self {
            html,
            policy,
            expected: expected.map(|expected| (expected, BlockProof::new(expected.block, expected.at))),
            scan: Scan::new(html)?,
            nest: Nest::new(),
            uses: Uses::default(),
            charset_end: None,
            slot: None,
            body_end: None,
        })
    }

    fn run(mut self) -> Result<Seen, Refusal> {
        loop {
            let token = self.scan.next()?;
            match token.kind {
                TokenKind::Doctype => self.nest.doctype(token.range)?,
                TokenKind::Comment => {}
                TokenKind::Text => {
                    let text = &self.html.as_bytes()[token.range.clone()];
                    self.nest.text(text, token.range)?;
                }
                TokenKind::Open { name, closes_itself } => {
                    let kind = self.nest.kind(name, &token.range)?;
                    self.open(Tag { name, kind, range: token.range, closes_itself })?;
                }
                TokenKind::Close(name) => self.close(name, &token.range)?,
                TokenKind::End => return self.end(token.range.start),
            }
        }
    }

    fn open(&mut self, tag: Tag<'h>) -> Result<(), Refusal> {
        if tag.kind == Kind::Slot {
            return Ok(self.take_slot(&tag)?);
        }
        if let Some((Expected { proven: Some(proven), .. }, proof)) = &self.expected
            && proof.starts_at(tag.range.start)
            && self.nest.ancestors().len() <= limits::BLOCK_DEPTH
        {
            return self.pass_block(&tag, proven);
        }
        let element = Element {
            kind: tag.kind,
            name: tag.name,
            attributes: self.scan.attributes(),
            parent: self.nest.ancestors().last().map(|open| open.name),
        };
        attributes::check(&element, &mut self.uses)?;
        match tag.kind {
            Kind::Html => head::html(&element, tag.range.clone(), self.policy)?,
            Kind::Meta | Kind::Link | Kind::Title | Kind::Style | Kind::Script => self.check_head(&tag)?,
            _ => {}
        }
        let opened = self.enter(&tag)?;
        if tag.closes_itself || tag.kind.is_void() {
            let may_close = tag.kind.is_void() || matches!(tag.kind, Kind::Shape | Kind::Svg);
            if !may_close {
                return Err(refused(
                    tag.range,
                    format!("`<{}/>` does not close itself in HTML", tag.name.escape_ascii()),
                )
                .help("write the end tag")
                .into());
            }
            return Ok(());
        }
        match tag.kind {
            Kind::Textarea | Kind::Title => self.scan.raw_text(tag.name).map(|_| ())?,
            Kind::Style => self.inline(InlineKind::Style, &tag)?,
            Kind::Script => self.inline(InlineKind::Script, &tag)?,
            _ => self.nest.open(opened)?,
        }
        Ok(())
    }

    /// Takes the slot of a draft: the element, nothing in it.
    fn take_slot(&mut self, tag: &Tag<'h>) -> Result<(), Fault> {
        if self.expected.is_some() {
            return Err(refused(tag.range.clone(), "a slot for the contact block was left over"));
        }
        if let Some(first) = &self.slot {
            let line = self.html[..first.start].bytes().filter(|byte| *byte == b'\n').count() + 1;
            return Err(refused(
                tag.range.clone(),
                format!("a second slot for the contact block; the first is in line {line}"),
            ));
        }
        let odd =
            refused(tag.range.clone(), format!("a slot is written `{CONTACT_SLOT}` and in no other way"));
        if !self.scan.attributes().is_empty() || tag.closes_itself {
            return Err(odd);
        }
        let mut next = self.scan.next()?;
        if next.kind == TokenKind::Text
            && self.html.as_bytes()[next.range.clone()].iter().all(|b| is_space(*b))
        {
            next = self.scan.next()?;
        }
        if next.kind != TokenKind::Close(tag.name) {
            return Err(odd);
        }
        self.check_place(&tag.range)?;
        self.slot = Some(tag.range.start..next.range.end);
        Ok(())
    }

    fn check_head(&mut self, tag: &Tag<'h>) -> Result<(), Fault> {
        let element =
            Element { kind: tag.kind, name: tag.name, attributes: self.scan.attributes(), parent: None };
        if self.charset_end.is_none() {
            if head::is_charset(&element) && tag.range.end <= limits::CHARSET_BYTES {
                self.charset_end = Some(tag.range.end);
                return Ok(());
            }
            return Err(forbidden(tag.range.clone(), "`<head>` must start with `<meta charset=\"utf-8\">`")
                .why("a browser that guesses the encoding can read the page as something else"));
        }
        match tag.kind {
            Kind::Meta => head::meta(&element, tag.range.clone(), self.policy),
            Kind::Link => head::link(&element, tag.range.clone(), self.policy, &mut self.uses),
            Kind::Script => head::script(&element, tag.range.clone(), self.policy),
            _ => Ok(()),
        }
    }

    fn inline(&mut self, kind: InlineKind, tag: &Tag<'h>) -> Result<(), Fault> {
        let has_src = self.scan.attributes().iter().any(|attribute| attribute.name == b"src");
        let content = self.scan.raw_text(tag.name)?;
        let text = self.html.get(content.clone()).unwrap_or("\u{FFFD}");
        if has_src && text.is_empty() {
            return Ok(());
        }
        head::inline(kind, text, tag.range.clone(), self.policy, &mut self.uses)
    }

    fn close(&mut self, name: &[u8], range: &Range<usize>) -> Result<(), Fault> {
        if name == b"body" && self.nest.is_in_bare_body() {
            self.body_end = Some(range.start);
        }
        let closed = self.nest.close(name, range)?;
        let around = self.nest.around();
        if let Some((_, proof)) = &mut self.expected {
            if closed.around.has(Around::CONTACT) && !around.has(Around::CONTACT) {
                proof.contact_ends(range)?;
            }
            if closed.around.has(Around::BLOCK) && !around.has(Around::BLOCK) {
                proof.ends(range)?;
            }
        }
        Ok(())
    }

    fn end(self, at: usize) -> Result<Seen, Refusal> {
        self.nest.end(at)?;
        if let Some((_, proof)) = &self.expected {
            proof.end()?;
        }
        let (Some(charset_end), Some(body_end)) = (self.charset_end, self.body_end) else {
            return Err(forbidden(0..0, "`<head>` must start with `<meta charset=\"utf-8\">`").into());
        };
        Ok(Seen { uses: self.uses, charset_end, slot: self.slot, body_end })
    }
}

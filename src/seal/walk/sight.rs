//! Watches the contact block while a page is walked: where it stands, and what it shows.
//!
//! The part of [`Walk`] that knows of the block. **Never here:** how tags nest, the page policy.

use std::ops::Range;

use super::super::attributes;
use super::super::block;
use super::super::element::Kind;
use super::super::fault::{Fault, refused};
use super::super::nest::{Around, Open};
use super::super::proven::ProvenBlock;
use super::super::scan::{Attribute, Scan};
use super::super::style::Part;
use super::{Refusal, Tag, Walk};

impl<'h> Walk<'h> {
    /// The entry of a start tag on the stack, once the block's marks on it are found right.
    pub(super) fn enter(&mut self, tag: &Tag<'h>) -> Result<Open<'h>, Refusal> {
        let mut around = self.nest.around();
        let mut may_hold_block = tag.kind.may_hold_block();
        let mut conceals = tag.kind.conceals();
        let (mut block_mark, mut contact_mark) = (None, None);
        for attribute in self.scan.attributes() {
            conceals |= attributes::conceals(attribute);
            may_hold_block &= attributes::may_hold_block(attribute);
            match attribute.name {
                block::BLOCK => block_mark = Some(*attribute),
                block::CONTACT => contact_mark = Some(*attribute),
                _ => {}
            }
        }
        let is_block = matches!(&self.expected, Some((_, proof)) if proof.starts_at(tag.range.start));
        around = around.with_if(Around::CONCEALED, conceals);
        let concealed = around.has(Around::CONCEALED);
        match (is_block, block_mark, contact_mark) {
            (true, Some(_), None) => {
                self.begin_block(tag, conceals)?;
                around = around.with(Around::BLOCK);
            }
            (false, None, None) => {}
            (false, None, Some(mark)) => {
                self.contact(&mark, &tag.range, concealed)?;
                around = around.with(Around::CONTACT);
            }
            (true, ..) | (false, Some(_), _) => return Err(self.forged(&tag.range).into()),
        }
        if around.has(Around::BLOCK) {
            self.check_style(tag.name, self.scan.attributes(), Part::Inside)?;
        }
        if around.has(Around::CONTACT) && tag.kind == Kind::Anchor {
            self.channel(tag, concealed)?;
        }
        Ok(Open { kind: tag.kind, name: tag.name, at: tag.range.start, around, may_hold_block })
    }

    /// Takes a block that was proven by itself: its bytes are here, and can be seen here. What stands in it
    /// is not read again.
    pub(super) fn pass_block(&mut self, tag: &Tag<'h>, proven: &ProvenBlock) -> Result<(), Refusal> {
        self.begin_block(tag, false)?;
        self.uses.join(&proven.uses);
        if let Some((_, proof)) = &mut self.expected {
            self.scan.pass_to(proof.is_there());
        }
        Ok(())
    }

    /// Takes the start of a contact.
    fn contact(&mut self, mark: &Attribute<'h>, range: &Range<usize>, concealed: bool) -> Result<(), Fault> {
        let around = self.nest.around();
        let forged = self.forged(range);
        match &mut self.expected {
            Some((_, proof)) if around.has(Around::BLOCK) && !around.has(Around::CONTACT) && !concealed => {
                proof.contact(mark)
            }
            _ => Err(forged),
        }
    }

    fn forged(&self, range: &Range<usize>) -> Fault {
        refused(
            range.clone(),
            "`data-contact-block` and `data-contact` belong to the program's contact block, visible and whole",
        )
        .help("let the program write the block: leave a `<contact-block></contact-block>` where it belongs")
    }

    /// Takes a link inside a contact.
    fn channel(&mut self, tag: &Tag<'h>, concealed: bool) -> Result<(), Fault> {
        let href = self.scan.attributes().iter().find(|attribute| attribute.name == b"href");
        match (&mut self.expected, href) {
            (Some(_), _) if concealed => {
                Err(refused(tag.range.clone(), "a channel of the contact block is hidden"))
            }
            (Some((_, proof)), Some(href)) => proof.link(href),
            _ => Ok(()),
        }
    }

    fn begin_block(&self, tag: &Tag<'h>, conceals: bool) -> Result<(), Refusal> {
        let Some((_, proof)) = &self.expected else {
            return Ok(());
        };
        self.check_place(&tag.range)?;
        if conceals || !matches!(tag.kind, Kind::Region | Kind::Division) {
            return Err(
                refused(tag.range.clone(), "the contact block is not a plain, visible element").into()
            );
        }
        proof.begin(self.html)?;
        for ancestor in self.nest.ancestors() {
            let mut scan = Scan::from(self.html, ancestor.at);
            scan.next()?;
            let part = if ancestor.kind == Kind::Html { Part::Root } else { Part::Ancestor };
            self.check_style(ancestor.name, scan.attributes(), part)?;
        }
        Ok(())
    }

    fn check_style(&self, name: &[u8], attributes: &[Attribute<'_>], part: Part) -> Result<(), Refusal> {
        let Some((expected, _)) = &self.expected else {
            return Ok(());
        };
        if let Some(attribute) = attributes
            .iter()
            .find(|attribute| matches!(attribute.name, b"class" | b"id") && attribute.value.contains('&'))
        {
            return Err(refused(attribute.range(), "a class or id of the contact block has a `&`").into());
        }
        match expected.styles.hides(name, attributes, part) {
            Some(diagnostic) => Err(Refusal::Style(Box::new(diagnostic.clone()))),
            None => Ok(()),
        }
    }

    /// Checks that the block would be seen here, whatever comes before and after.
    pub(super) fn check_place(&self, range: &Range<usize>) -> Result<(), Fault> {
        let refusing = |open: &&Open<'h>| !open.may_hold_block;
        let Some(open) = self.nest.ancestors().iter().find(refusing) else {
            return Ok(());
        };
        let name = open.name.escape_ascii();
        let message = if open.kind.may_hold_block() {
            let mut scan = Scan::from(self.html, open.at);
            scan.next()?;
            let fits = |attribute: &&Attribute<'_>| !attributes::may_hold_block(attribute);
            let attribute = scan.attributes().iter().find(fits).map_or(&b"?"[..], |attribute| attribute.name);
            format!(
                "the contact block would stand in `<{name} {}>`, where it may not be seen",
                attribute.escape_ascii()
            )
        } else {
            format!("the contact block would stand in `<{name}>`, where it may not be seen")
        };
        Err(refused(range.clone(), message).help(
            "put `<contact-block></contact-block>` directly into `body`, `main`, `div`, `section`, \
             `article`, `aside`, `header` or `footer`",
        ))
    }
}

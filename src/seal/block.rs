//! Follows the contact block through a finished page: its bytes, its contacts, their links.
//!
//! `walk` tells a [`BlockProof`] of every element inside the block, and asks it at the end whether
//! the page shows what the registry says.
//!
//! **Never here:** where the block stands.

use std::ops::Range;

use super::address::{self, Address};
use super::fault::{Fault, refused};
use super::scan::Attribute;
use crate::site::{ContactBlock, ShownContact};

/// The attribute of the block's root element.
pub(super) const BLOCK: &[u8] = b"data-contact-block";

/// The attribute of each contact in it; its value is the contact's id.
pub(super) const CONTACT: &[u8] = b"data-contact";

/// How far the block was read and found right.
#[derive(Debug)]
pub(super) struct BlockProof<'b> {
    block: &'b ContactBlock,
    range: Range<usize>,
    n_contacts: usize,
    n_links: usize,
    is_whole: bool,
}

impl<'b> BlockProof<'b> {
    /// The block is to stand at `at`.
    pub(super) fn new(block: &'b ContactBlock, at: usize) -> Self {
        Self { block, range: at..at + block.html.len(), n_contacts: 0, n_links: 0, is_whole: false }
    }

    /// Whether an element that starts here is the block.
    pub(super) fn starts_at(&self, at: usize) -> bool {
        self.range.start == at
    }

    /// Checks that the page has the block's bytes at its place.
    pub(super) fn begin(&self, html: &str) -> Result<(), Fault> {
        if html.get(self.range.clone()) == Some(&*self.block.html) {
            return Ok(());
        }
        Err(refused(self.range.clone(), "the page does not have the contact block at its place"))
    }

    /// Takes the whole block, whose bytes are at their place and proven. Returns where it ends.
    pub(super) fn is_there(&mut self) -> usize {
        self.is_whole = true;
        self.range.end
    }

    /// Takes the start of a contact.
    pub(super) fn contact(&mut self, attribute: &Attribute<'_>) -> Result<(), Fault> {
        let expected = self.block.shown.get(self.n_contacts);
        if expected.is_none_or(|contact| contact.id != attribute.value) {
            return Err(refused(
                attribute.range(),
                format!(
                    "the contact block shows `{}` where the registry has {}",
                    attribute.value,
                    expected.map_or_else(|| "nothing".to_owned(), |contact| format!("`{}`", contact.id))
                ),
            ));
        }
        self.n_contacts += 1;
        self.n_links = 0;
        Ok(())
    }

    /// Takes a link inside a contact. Links within the site are no channels.
    pub(super) fn link(&mut self, href: &Attribute<'_>) -> Result<(), Fault> {
        let unread = |_| refused(href.range(), "a link of the contact block cannot be read");
        let decoded = address::decode(href.value).map_err(unread)?;
        if address::read(&decoded).map_err(unread)? == Address::Relative {
            return Ok(());
        }
        let expected = self.contact_now().and_then(|contact| contact.links.get(self.n_links));
        if expected.is_none_or(|link| *link != *decoded) {
            return Err(refused(
                href.range(),
                format!("the contact block links to `{decoded}`, which is not the contact's next channel"),
            ));
        }
        self.n_links += 1;
        Ok(())
    }

    /// Takes the end of a contact.
    pub(super) fn contact_ends(&self, range: &Range<usize>) -> Result<(), Fault> {
        match self.contact_now() {
            Some(contact) if contact.links.len() == self.n_links => Ok(()),
            Some(contact) => {
                Err(refused(range.clone(), format!("the contact block lacks a channel of `{}`", contact.id)))
            }
            None => Err(refused(range.clone(), "a contact ends that never started")),
        }
    }

    /// Takes the end of the block's root element.
    pub(super) fn ends(&mut self, range: &Range<usize>) -> Result<(), Fault> {
        if range.end != self.range.end {
            return Err(refused(range.clone(), "the contact block is not one whole element"));
        }
        if self.n_contacts != self.block.shown.len() || self.n_contacts == 0 {
            return Err(refused(
                self.range.clone(),
                format!(
                    "the contact block shows {} contacts, the registry has {} for it",
                    self.n_contacts,
                    self.block.shown.len()
                ),
            ));
        }
        self.is_whole = true;
        Ok(())
    }

    /// Checks that the block was there, from its first byte to its last.
    pub(super) fn end(&self) -> Result<(), Fault> {
        if self.is_whole {
            return Ok(());
        }
        Err(refused(self.range.clone(), "the page does not have the contact block at its place"))
    }

    fn contact_now(&self) -> Option<&'b ShownContact> {
        self.block.shown.get(self.n_contacts.checked_sub(1)?)
    }
}

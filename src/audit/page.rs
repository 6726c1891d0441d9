//! A page as the rules see it: its reading, its addresses, what is expected.

use super::address::{Target, folder_of, target};
use super::reading::{Attribute, Element, Key, Keys, Reading, Tag};
use super::rules::leak::Excluded;
use super::{PageExpectation, Site, SitePage, output_path};
use crate::diag::{Code, Diagnostic};
use crate::text::guard::Guard;

/// What holds for all pages of a site.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// Knows what is registered.
    pub guard: &'a Guard,
    /// What the campaign leaves out.
    pub excluded: &'a Excluded<'a>,
}

/// A page that was read, with all that the rules ask for.
pub(super) struct Page<'a> {
    /// Its path in the campaign's folder.
    pub path: &'a str,
    /// What the plan says of it.
    pub expects: &'a PageExpectation<'a>,
    /// What holds for all pages of the site.
    pub around: Surroundings<'a>,
    /// Its elements and texts.
    pub reading: &'a Reading<'a>,
    /// Its addresses, in the order of the text.
    pub addresses: Vec<Address<'a>>,
}

/// An address on a page.
#[derive(Debug)]
pub(super) struct Address<'a> {
    /// The element that has it.
    pub element: Element<'a>,
    /// As it is written.
    pub written: &'a str,
    /// Where it leads.
    pub target: Target<'a>,
    /// What it is for.
    pub purpose: Purpose,
}

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A reader may follow it.
    Link,
    /// The browser loads it by itself, or sends something to it.
    Load,
    /// It says what the page is called elsewhere.
    Identity,
}

impl<'a> Page<'a> {
    /// Collects the addresses of a page.
    pub(super) fn new(page: &'a SitePage<'a>, around: Surroundings<'a>, reading: &'a Reading<'a>) -> Self {
        let mut addresses = Vec::with_capacity(64);
        let folder = folder_of(page.path.as_str());
        for element in reading.elements().filter(|element| element.has_any(ADDRESSES)) {
            written_addresses(element, &mut |written, purpose| {
                let target = target(written, folder, around.site.link_base);
                addresses.push(Address { element, written, target, purpose });
            });
        }
        Self { path: page.path.as_str(), expects: &page.expects, around, reading, addresses }
    }

    /// A fault of this page.
    pub(super) fn fault(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message).in_output(output_path(self.around.site.campaign, self.path))
    }

    /// Its elements, in the order of the text.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'a>> + use<'a> {
        self.reading.elements()
    }

    /// The elements with that name.
    pub(super) fn named(&self, tag: Tag) -> impl Iterator<Item = Element<'a>> + use<'a> {
        self.reading.named(tag)
    }

    /// The elements with that attribute, and its value.
    pub(super) fn marked(&self, key: Key) -> impl Iterator<Item = (Element<'a>, &'a str)> + use<'a> {
        self.reading.marked(key)
    }
}

/// The attributes that hold addresses.
const ADDRESSES: Keys = Keys::of(&[
    Key::Href,
    Key::Cite,
    Key::Content,
    Key::Src,
    Key::Poster,
    Key::Background,
    Key::Manifest,
    Key::Action,
    Key::Formaction,
    Key::Data,
    Key::Ping,
    Key::Srcset,
    Key::Imagesrcset,
]);

/// Shows every address that an element has, and what it is for.
fn written_addresses<'a>(element: Element<'a>, found: &mut dyn FnMut(&'a str, Purpose)) {
    for Attribute { key, value, .. } in element.attributes() {
        match (element.tag(), key) {
            (Tag::A | Tag::Area | Tag::Base, Key::Href)
            | (Tag::Blockquote | Tag::Q | Tag::Ins | Tag::Del, Key::Cite) => found(value, Purpose::Link),
            (Tag::Link, Key::Href) => found(value, link_purpose(element)),
            (Tag::Meta, Key::Content) => meta_address(element, value, found),
            (
                _,
                Key::Src
                | Key::Poster
                | Key::Background
                | Key::Manifest
                | Key::Action
                | Key::Formaction
                | Key::Data
                | Key::Ping
                | Key::Href,
            ) => found(value, Purpose::Load),
            (_, Key::Srcset | Key::Imagesrcset) => candidates(value, found),
            _ => {}
        }
    }
}

fn link_purpose(link: Element<'_>) -> Purpose {
    let relation = link.attribute(Key::Rel).unwrap_or("");
    let has = |names: &[&str]| {
        let mut words = relation.split_ascii_whitespace();
        words.any(|word| names.iter().any(|name| word.eq_ignore_ascii_case(name)))
    };
    match () {
        () if has(&["canonical", "alternate"]) && !has(&["stylesheet"]) => Purpose::Identity,
        () if has(&["author", "license", "help", "next", "prev", "search"]) => Purpose::Link,
        () => Purpose::Load,
    }
}

/// `0; url=es/` of a redirect, and what the page is called in previews.
fn meta_address<'a>(meta: Element<'a>, content: &'a str, found: &mut dyn FnMut(&'a str, Purpose)) {
    let equals =
        |key, wanted: &str| meta.attribute(key).is_some_and(|value| value.eq_ignore_ascii_case(wanted));
    if equals(Key::HttpEquiv, "refresh") {
        let address = content.split_once(['=']).map(|(_, address)| address);
        if let Some(address) = address {
            found(address.trim_matches([' ', '\'', '"']), Purpose::Link);
        }
    }
    if ["og:url", "og:image"].iter().any(|name| equals(Key::Property, name)) {
        found(content, Purpose::Identity);
    }
}

/// `a.png 1x, b.png 2x`.
fn candidates<'a>(srcset: &'a str, found: &mut dyn FnMut(&'a str, Purpose)) {
    for candidate in srcset.split(',') {
        if let Some(address) = candidate.split_ascii_whitespace().next() {
            found(address, Purpose::Load);
        }
    }
}

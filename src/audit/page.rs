//! A page as the rules see it: its tree, its elements in order, its addresses, what is expected.

use std::collections::BTreeSet;

use super::address::{Target, target};
use super::rules::leak::Excluded;
use super::tree::{Element, NodeId, Tree};
use super::{PageExpectation, Site, SitePage, output_path};
use crate::diag::{Code, Diagnostic};
use crate::text::guard::Guard;

/// What holds for all pages of a site.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// Whether the campaign has a file at a path in its folder.
    pub has_file: &'a (dyn Fn(&str) -> bool + Sync),
    /// Knows what is registered.
    pub guard: &'a Guard,
    /// What the campaign leaves out.
    pub excluded: &'a Excluded<'a>,
}

/// A parsed page with all that the rules ask for.
pub(super) struct Page<'a> {
    /// Its path in the campaign's folder.
    pub path: &'a str,
    /// What the plan says of it.
    pub expects: &'a PageExpectation<'a>,
    /// What holds for all pages of the site.
    pub around: Surroundings<'a>,
    /// Its tree.
    pub tree: &'a Tree,
    /// Its elements, in the order of the text.
    pub elements: Vec<(NodeId, &'a Element)>,
    /// Its addresses, in the order of the text.
    pub addresses: Vec<Address<'a>>,
}

/// An address on a page.
#[derive(Debug)]
pub(super) struct Address<'a> {
    /// The element that has it.
    pub node: NodeId,
    /// As it is written.
    pub written: &'a str,
    /// Where it leads.
    pub target: Target,
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

/// A link to a place in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Jump {
    /// The file.
    pub path: String,
    /// The id in it.
    pub fragment: String,
    /// As it is written.
    pub written: String,
}

impl<'a> Page<'a> {
    /// Collects the elements and addresses of a tree.
    pub(super) fn new(page: &'a SitePage<'a>, around: Surroundings<'a>, tree: &'a Tree) -> Self {
        let elements = tree.elements();
        let mut addresses = Vec::new();
        for (node, element) in &elements {
            written_addresses(element, &mut |written, purpose| {
                addresses.push(Address {
                    node: *node,
                    written,
                    target: target(written, page.path, around.site.link_base),
                    purpose,
                });
            });
        }
        Self { path: page.path, expects: &page.expects, around, tree, elements, addresses }
    }

    /// A fault of this page.
    pub(super) fn fault(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message).in_output(output_path(self.around.site, self.path))
    }

    /// The elements with that name.
    pub(super) fn named(&self, name: &'static str) -> impl Iterator<Item = (NodeId, &'a Element)> {
        self.elements.iter().copied().filter(move |(_, element)| element.name() == name)
    }

    /// The ids that links may jump to.
    pub(super) fn anchors(&self) -> BTreeSet<String> {
        let ids = self.elements.iter().filter_map(|(_, element)| element.attribute("id"));
        ids.map(str::to_owned).collect()
    }

    /// The links that jump to a place in this page or another.
    pub(super) fn jumps(&self) -> Vec<Jump> {
        let jump = |address: &Address<'_>| match &address.target {
            Target::Inside { path, fragment: Some(fragment), .. }
                if !fragment.is_empty() && fragment != "top" =>
            {
                Some(Jump {
                    path: path.clone().unwrap_or_else(|| self.path.to_owned()),
                    fragment: fragment.clone(),
                    written: address.written.to_owned(),
                })
            }
            _ => None,
        };
        self.addresses.iter().filter_map(jump).collect()
    }
}

/// Shows every address that an element has, and what it is for.
fn written_addresses<'a>(element: &'a Element, found: &mut dyn FnMut(&'a str, Purpose)) {
    for (name, value) in element.attributes() {
        match (element.name(), name) {
            ("a" | "area", "href") | ("blockquote" | "q" | "ins" | "del", "cite") => {
                found(value, Purpose::Link);
            }
            ("link", "href") => found(value, link_purpose(element)),
            ("base", "href") => found(value, Purpose::Link),
            ("meta", "content") => meta_address(element, value, found),
            (
                _,
                "src" | "poster" | "background" | "manifest" | "action" | "formaction" | "data" | "ping"
                | "href",
            ) => {
                found(value, Purpose::Load);
            }
            (_, "srcset" | "imagesrcset") => candidates(value, found),
            _ => {}
        }
    }
}

fn link_purpose(link: &Element) -> Purpose {
    let relation = link.attribute("rel").unwrap_or("").to_ascii_lowercase();
    let has = |names: &[&str]| relation.split_ascii_whitespace().any(|word| names.contains(&word));
    match () {
        () if has(&["canonical", "alternate"]) && !has(&["stylesheet"]) => Purpose::Identity,
        () if has(&["author", "license", "help", "next", "prev", "search"]) => Purpose::Link,
        () => Purpose::Load,
    }
}

/// `0; url=es/` of a redirect, and what the page is called in previews.
fn meta_address<'a>(meta: &Element, content: &'a str, found: &mut dyn FnMut(&'a str, Purpose)) {
    let equals = |name: &str, wanted: &str| {
        meta.attribute(name).is_some_and(|value| value.eq_ignore_ascii_case(wanted))
    };
    if equals("http-equiv", "refresh") {
        let address = content.split_once(['=']).map(|(_, address)| address);
        if let Some(address) = address {
            found(address.trim_matches([' ', '\'', '"']), Purpose::Link);
        }
    }
    if ["og:url", "og:image"].iter().any(|name| equals("property", name)) {
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

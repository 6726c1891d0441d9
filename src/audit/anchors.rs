//! What is kept of a page for links that jump from one page into another: the places that it has, and
//! the jumps that it makes.
//!
//! A site may have a hundred thousand pages, so a place is kept as half a hash of its id (of four hundred
//! million jumps to a place that is not there, one would pass), and a jump only where its place is not found
//! on the page itself.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::address::Target;
use super::page::Page;
use super::reading::Key;

/// The places of a page that links may jump to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Anchors(Box<[u32]>);

impl Anchors {
    /// The ids of a page.
    pub(super) fn of(page: &Page<'_>) -> Self {
        let mut ids: Vec<u32> = page.marked(Key::Id).map(|(_, id)| hash(id)).collect();
        ids.sort_unstable();
        Self(ids.into())
    }

    /// Whether the page has a place of that id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.binary_search(&hash(id)).is_ok()
    }
}

/// The same for every run, so that the same site has the same faults.
fn hash(id: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish() as u32
}

/// A link to a place in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Jump {
    /// The file.
    pub path: Box<str>,
    /// The id in it.
    pub fragment: Box<str>,
    /// As it is written.
    pub written: Box<str>,
}

/// The links that jump to a place that is not among those of their page, `anchors`.
pub(super) fn jumps(page: &Page<'_>, anchors: &Anchors) -> Vec<Jump> {
    let mut jumps = Vec::new();
    for address in &page.addresses {
        let Target::Inside { path, fragment: Some(fragment), .. } = &address.target else {
            continue;
        };
        let path = path.as_deref().unwrap_or(page.path);
        if fragment.is_empty() || fragment == "top" || path == page.path && anchors.has(fragment) {
            continue;
        }
        jumps.push(Jump {
            path: path.into(),
            fragment: (**fragment).into(),
            written: address.written.into(),
        });
    }
    jumps
}

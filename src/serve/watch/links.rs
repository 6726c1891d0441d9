//! Files that are seen through links.
//!
//! The system tells of a change where the file lies, not where a link shows it, and a link may lead to
//! a folder of the project in which nothing is watched. So the stamps of all that is seen through
//! links are compared: with every batch, and every two seconds. Projects have few links or none; then
//! this costs nothing.

use std::collections::BTreeSet;

use super::ground::Ground;
use crate::source::{Stamps, is_link, links, stamps};

/// All links of the project, and the stamps of what is seen through them.
#[derive(Debug, Default)]
pub(super) struct Links {
    links: BTreeSet<String>,
    seen: Stamps,
}

impl Links {
    /// Looks for all links.
    pub(super) fn find(ground: &Ground) -> Self {
        let links = links(&ground.root, ground.starts());
        let seen = stamps(&ground.root, links.iter().map(String::as_str));
        Self { links, seen }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.links.is_empty()
    }

    /// Takes in those of `paths` that are links now.
    pub(super) fn note(&mut self, ground: &Ground, paths: &BTreeSet<String>) {
        let is_new = |path: &&String| !self.links.contains(*path) && is_link(&ground.root.join(path));
        let new: Vec<_> = paths.iter().filter(is_new).cloned().collect();
        self.links.extend(new);
    }

    /// Every path that shows something else than at the last look.
    pub(super) fn look(&mut self, ground: &Ground) -> Vec<String> {
        if self.is_empty() {
            return Vec::new();
        }
        let now = stamps(&ground.root, self.links.iter().map(String::as_str));
        let changed = differing(&self.seen, &now);
        self.seen = now;
        changed
    }
}

/// Every path whose stamps differ, or that only one of the two has.
pub(super) fn differing(before: &Stamps, now: &Stamps) -> Vec<String> {
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    let new = now.iter().filter(|(path, stamp)| before.get(*path) != Some(stamp)).map(|(path, _)| path);
    gone.chain(new).cloned().collect()
}

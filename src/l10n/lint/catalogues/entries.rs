//! The messages and terms of a locale under their names, with their syntax trees.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry as AstEntry, Pattern};

use crate::diag::Place;
use crate::text::fluent::FluentTree;

/// A message or term.
pub(super) struct Entry<'a> {
    /// Its name as it is written, with the dash of a term.
    pub(super) name: &'a str,
    /// Where its name is written.
    pub(super) place: Place,
    /// The file it stands in.
    pub(super) tree: &'a FluentTree<'a>,
    /// Its own text.
    pub(super) value: Option<&'a Pattern<&'a str>>,
    /// Its parts.
    pub(super) attributes: &'a [Attribute<&'a str>],
}

/// All messages and terms of a locale, in the order of files and lines.
#[derive(Default)]
pub(super) struct Entries<'a> {
    /// Each name once; the first of two is the one that is shown.
    pub(super) list: Vec<Entry<'a>>,
    by_name: BTreeMap<&'a str, usize>,
    broken: BTreeSet<&'a str>,
}

impl<'a> Entries<'a> {
    /// Those of some files.
    pub(super) fn of(trees: &'a [FluentTree<'a>]) -> Self {
        let mut entries = Self::default();
        for tree in trees {
            for entry in &tree.resource.body {
                let (name, written, value, attributes) = match entry {
                    AstEntry::Message(message) => {
                        let name = message.id.name;
                        (name, name, message.value.as_ref(), message.attributes.as_slice())
                    }
                    AstEntry::Term(term) => {
                        let name = tree.term_name(term.id.name);
                        (name, name, Some(&term.value), term.attributes.as_slice())
                    }
                    _ => continue,
                };
                if entries.by_name.contains_key(name) {
                    continue;
                }
                entries.by_name.insert(name, entries.list.len());
                entries.list.push(Entry { name, place: tree.place(written), tree, value, attributes });
            }
            entries.broken.extend(&tree.broken);
        }
        entries
    }

    /// The names of the messages before and behind one, in its file.
    pub(super) fn neighbours(&self, entry: &Entry<'_>) -> (Option<&'a str>, Option<&'a str>) {
        let Some(&at) = self.by_name.get(entry.name) else { return (None, None) };
        let in_file = |at: usize| {
            let one = self.list.get(at)?;
            (one.tree.source.path() == entry.tree.source.path()).then_some(one.name)
        };
        (at.checked_sub(1).and_then(in_file), in_file(at + 1))
    }

    /// The message or term of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Entry<'a>> {
        self.by_name.get(name).map(|at| &self.list[*at])
    }

    /// Whether a name is written, even if nothing behind it could be read.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name) || self.broken.contains(name)
    }
}

impl<'a> Entry<'a> {
    /// Its texts: the value, then the parts by name.
    pub(super) fn texts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        let value = self.value.map(|pattern| (None, pattern));
        value.into_iter().chain(self.attributes.iter().map(|one| (Some(one.id.name), &one.value)))
    }

    /// One of its texts.
    pub(super) fn text(&self, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        self.texts().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }

    /// Where a text is named.
    pub(super) fn place_of(&self, attribute: Option<&str>) -> Place {
        attribute.map_or_else(|| self.place.clone(), |slice| self.tree.place(slice))
    }

    /// Whether it is a term.
    pub(super) fn is_term(&self) -> bool {
        self.name.starts_with('-')
    }
}

/// A text as people name it: `id` or `id.attribute`.
pub(super) fn full_name(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}

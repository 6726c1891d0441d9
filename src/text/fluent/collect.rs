//! All messages and terms of a locale under their names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Attribute, Entry as AstEntry, Pattern};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};

use super::inspect::{Facts, Surroundings, inspect};
use super::parse::{Parsed, offset_in, written_name};
use super::purity::Needed;
use super::role::Role;

/// A message or term.
#[derive(Debug)]
pub(super) struct Entry<'t> {
    /// Its name as it is written, with the dash of a term.
    pub(super) name: &'t str,
    /// Where its name is written.
    pub(super) place: Place,
    /// Its texts in [`Collection::nodes`]: its value, if it has one, and its attributes.
    pub(super) nodes: Vec<usize>,
    /// Whether it must not be shown.
    pub(super) faulty: bool,
}

/// One text: a value or an attribute.
#[derive(Debug)]
pub(super) struct Node<'a, 't> {
    /// Its message or term in [`Collection::entries`].
    pub(super) entry: usize,
    /// The attribute's name; `None` is the value.
    pub(super) attribute: Option<&'t str>,
    /// Its syntax tree.
    pub(super) pattern: &'a Pattern<&'t str>,
    /// What it holds.
    pub(super) facts: Facts<'t>,
    /// The text that its slices are cut from.
    pub(super) text: &'t str,
}

/// All messages and terms of a locale.
#[derive(Debug, Default)]
pub(super) struct Collection<'a, 't> {
    /// In the order of files and lines; a name occurs once.
    pub(super) entries: Vec<Entry<'t>>,
    /// Their texts.
    pub(super) nodes: Vec<Node<'a, 't>>,
    /// Names to entries.
    pub(super) by_name: BTreeMap<&'t str, usize>,
    /// Names and attributes to texts.
    pub(super) by_text: BTreeMap<(&'t str, Option<&'t str>), usize>,
    /// Names of which nothing usable was parsed.
    pub(super) broken: BTreeSet<&'t str>,
}

/// A file with the text that was parsed and what came of it.
pub(super) struct ParsedFile<'a, 't> {
    /// The file.
    pub(super) source: &'a Arc<SourceFile>,
    /// The text.
    pub(super) text: &'t str,
    /// The tree.
    pub(super) parsed: Parsed<'t>,
}

/// Collects and inspects everything in the files of a locale. Of two with one name the first wins.
pub(super) fn collect<'a, 't>(
    files: &'a [ParsedFile<'_, 't>],
    needed: Needed,
    role: Role,
    out: &mut Diagnostics,
) -> Collection<'a, 't> {
    let mut collection = Collection::default();
    for file in files {
        for entry in &file.parsed.resource.body {
            let (name, value, attributes) = match entry {
                AstEntry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
                AstEntry::Term(term) => {
                    (written_name(file.text, term.id.name), Some(&term.value), &term.attributes)
                }
                _ => continue,
            };
            let surroundings = Surroundings {
                source: file.source,
                text: file.text,
                needed,
                role,
                in_term: name.starts_with('-'),
            };
            collection.add(name, value, attributes, &surroundings, out);
        }
    }
    for file in files {
        collection.break_off(&file.parsed.broken);
    }
    collection
}

impl<'a, 't> Collection<'a, 't> {
    fn add(
        &mut self,
        name: &'t str,
        value: Option<&'a Pattern<&'t str>>,
        attributes: &'a [Attribute<&'t str>],
        surroundings: &Surroundings<'_, 't>,
        out: &mut Diagnostics,
    ) {
        let place = place_of(surroundings, name);
        if let Some(first) = self.by_name.get(name) {
            let first = &self.entries[*first].place;
            out.push(duplicate(surroundings.role, &format!("`{name}`"), &place, first));
            return;
        }
        let entry = self.entries.len();
        self.by_name.insert(name, entry);
        self.entries.push(Entry { name, place, nodes: Vec::new(), faulty: false });
        if let Some(pattern) = value {
            self.add_text(entry, None, pattern, surroundings, out);
        }
        for attribute in attributes {
            let id = attribute.id.name;
            if self.by_text.contains_key(&(name, Some(id))) {
                let place = place_of(surroundings, id);
                let first = &self.entries[entry].place;
                out.push(duplicate(surroundings.role, &format!("`{name}.{id}`"), &place, first));
                continue;
            }
            self.add_text(entry, Some(id), &attribute.value, surroundings, out);
        }
    }

    fn add_text(
        &mut self,
        entry: usize,
        attribute: Option<&'t str>,
        pattern: &'a Pattern<&'t str>,
        surroundings: &Surroundings<'_, 't>,
        out: &mut Diagnostics,
    ) {
        let facts = inspect(pattern, surroundings, out);
        let node = self.nodes.len();
        let owner = &mut self.entries[entry];
        owner.faulty |= facts.faulty;
        owner.nodes.push(node);
        self.by_text.insert((owner.name, attribute), node);
        self.nodes.push(Node { entry, attribute, pattern, facts, text: surroundings.text });
    }

    /// Marks what did not parse in full. A message whose attribute is lost is not shown in part.
    fn break_off(&mut self, names: &BTreeSet<&'t str>) {
        for name in names {
            match self.by_name.get(name) {
                Some(entry) => self.entries[*entry].faulty = true,
                None => {
                    self.broken.insert(name);
                }
            }
        }
    }

    /// The place of a part of a text.
    pub(super) fn place(&self, node: &Node<'_, 't>, part: &str) -> Place {
        let start = offset_in(node.text, part);
        Place::new(&self.entries[node.entry].place.source, start..start + part.len())
    }
}

fn place_of(surroundings: &Surroundings<'_, '_>, part: &str) -> Place {
    let start = offset_in(surroundings.text, part);
    Place::new(surroundings.source, start..start + part.len())
}

fn duplicate(role: Role, name: &str, place: &Place, first: &Place) -> Diagnostic {
    let said = Said::new("message-twice")
        .text("name", name)
        .text("first", format!("{}:{}", first.source.path(), first.line_column().line));
    let severity = if role == Role::Source { Severity::Error } else { Severity::Warning };
    let told = Diagnostic::said(severity, Code::FluentDuplicate, said).at(place);
    if role == Role::Source { told } else { told.meanwhile(Said::new("meanwhile-first-shown")) }
}

//! What is written of messages, in one spelling: the text that translations are compared with.
//!
//! Line breaks, indents, comments, and the order of attributes and files are left out.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer::serialize;

use super::collect::Collection;

/// The value and the attributes (`.name = …`, by name) of every message and term, by its name.
pub(super) fn texts(collection: &Collection<'_, '_>) -> BTreeMap<String, Vec<String>> {
    let entries = collection.entries.iter().map(|entry| {
        let nodes = entry.nodes.iter().map(|at| &collection.nodes[*at]);
        let mut parts: Vec<_> = nodes.map(|node| (node.attribute, value(node.pattern))).collect();
        parts.sort();
        let parts = parts.into_iter().map(|(attribute, value)| match attribute {
            None => value,
            Some(attribute) => format!(".{attribute} = {value}"),
        });
        (entry.name.to_owned(), parts.collect())
    });
    entries.collect()
}

/// A pattern as Fluent.
fn value(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource { body: vec![Entry::Message(message)] });
    written.strip_prefix("x =").unwrap_or(&written).trim().to_owned()
}

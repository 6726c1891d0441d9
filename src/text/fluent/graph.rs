//! How messages hang together: references that lead nowhere or in a circle, and what falls with what.
//!
//! All of it is settled before anything is formatted, in time linear in the references and without
//! recursion from message to message: fluent-bundle is only ever given texts that come to an end,
//! within the limits, in their longest form.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Pattern, PatternElement};

use crate::diag::{Code, Diagnostic, Diagnostics, Said};
use crate::source::did_you_mean;

use super::collect::{Collection, Node};
use super::foreign;
use super::inspect::{Manner, Reference};
use super::locale::LocaleMessages;
use super::measure::{Needs, measure};
use super::role::Role;

/// Names compared to find what an unknown one may have meant, in all. Comparing thousands with
/// thousands takes minutes, and who has so many does not need a hint for each.
const COMPARISONS: usize = 100_000;

/// Marks every entry that must not be shown, and says why. `translated` is what a translation was
/// made from.
pub(super) fn settle<'t>(
    collection: &mut Collection<'_, 't>,
    role: Role,
    translated: Option<&LocaleMessages>,
    out: &mut Diagnostics,
) -> Needs<'t> {
    let targets = resolve(collection, role, out);
    let order = ends(&targets);
    report_circles(collection, &targets, &order, role, out);
    let needs = measure(collection, &targets, &order, role, out);
    if let Some(source) = translated {
        foreign::report(collection, &targets, &needs, source, out);
    }
    let lost = spread(collection, &targets);
    report_lost(collection, &lost, role, out);
    needs
}

/// For each text the texts it refers to, in the order of its references where they exist.
fn resolve(collection: &mut Collection<'_, '_>, role: Role, out: &mut Diagnostics) -> Vec<Vec<usize>> {
    let mut all = Vec::with_capacity(collection.nodes.len());
    let mut faulty = Vec::new();
    let mut n_comparisons = 0;
    for node in &collection.nodes {
        let mut targets = Vec::with_capacity(node.facts.references.len());
        for reference in &node.facts.references {
            match collection.by_text.get(&(reference.name, reference.attribute)) {
                Some(target) => {
                    targets.push(*target);
                    if let Some(diagnostic) = unfit_selector(collection, node, reference, *target, role) {
                        out.push(diagnostic);
                        faulty.push(node.entry);
                    }
                }
                // It is there and did not parse; `spread` tells.
                None if collection.broken.contains(reference.name) => {}
                None => {
                    n_comparisons += collection.entries.len();
                    let suggest = n_comparisons <= COMPARISONS;
                    out.push(unknown(collection, node, reference, role, suggest));
                    faulty.push(node.entry);
                }
            }
        }
        all.push(targets);
    }
    for entry in faulty {
        collection.entries[entry].faulty = true;
    }
    all
}

fn unknown(
    collection: &Collection<'_, '_>,
    node: &Node<'_, '_>,
    reference: &Reference<'_>,
    role: Role,
    suggest: bool,
) -> Diagnostic {
    let name = reference.name;
    let said = match (collection.by_name.contains_key(name), reference.attribute) {
        (true, Some(attribute)) => Said::new("reference-attribute").text("attribute", attribute),
        (true, None) => Said::new("reference-textless"),
        (false, _) if name.starts_with('-') => Said::new("reference-term-unknown"),
        (false, _) => Said::new("reference-message-unknown"),
    };
    let near = suggest.then(|| did_you_mean(name, collection.by_name.keys().copied()));
    let help = match near.flatten() {
        Some(near) if near != name => Said::new("help-near").text("near", near),
        _ => Said::new("help-define"),
    };
    let said = said.text("name", name);
    role.said(Code::FluentReference, said).at(&collection.place(node, name)).advising(help)
}

/// A variant can be selected by an attribute that is one plain word.
fn unfit_selector(
    collection: &Collection<'_, '_>,
    node: &Node<'_, '_>,
    reference: &Reference<'_>,
    target: usize,
    role: Role,
) -> Option<Diagnostic> {
    let selects = matches!(reference.manner, Manner::Selector);
    if !selects || plain_word(collection.nodes[target].pattern).is_some() {
        return None;
    }
    let attribute = reference.attribute.unwrap_or("");
    let said = Said::new("reference-no-word").text("name", reference.name).text("attribute", attribute);
    Some(role.said(Code::FluentReference, said).at(&collection.place(node, reference.name)))
}

/// The text of a pattern that is nothing but text on one line.
pub(super) fn plain_word<'t>(pattern: &Pattern<&'t str>) -> Option<&'t str> {
    match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] if !value.contains(['"', '\\']) => Some(value),
        _ => None,
    }
}

/// The texts that come to an end, each behind those it refers to.
fn ends(targets: &[Vec<usize>]) -> Vec<usize> {
    let mut n_open: Vec<_> = targets.iter().map(Vec::len).collect();
    let sources = reversed(targets);
    let mut order: Vec<_> = (0..targets.len()).filter(|node| n_open[*node] == 0).collect();
    let mut next = 0;
    while let Some(node) = order.get(next).copied() {
        next += 1;
        for source in &sources[node] {
            n_open[*source] -= 1;
            if n_open[*source] == 0 {
                order.push(*source);
            }
        }
    }
    order
}

fn reversed(targets: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut sources = vec![Vec::new(); targets.len()];
    for (source, targets) in targets.iter().enumerate() {
        for target in targets {
            sources[*target].push(source);
        }
    }
    sources
}

/// Reports the texts that refer to themselves. Those that merely lead into a circle fall with it.
fn report_circles(
    collection: &mut Collection<'_, '_>,
    targets: &[Vec<usize>],
    order: &[usize],
    role: Role,
    out: &mut Diagnostics,
) {
    let mut endless = vec![true; targets.len()];
    for node in order {
        endless[*node] = false;
    }
    // What nothing endless refers to only leads into a circle. It is peeled off from outside.
    let mut n_referring = vec![0_usize; targets.len()];
    for (_, targets) in targets.iter().enumerate().filter(|(source, _)| endless[*source]) {
        for target in targets {
            n_referring[*target] += 1;
        }
    }
    let mut outside: Vec<_> =
        (0..targets.len()).filter(|node| endless[*node] && n_referring[*node] == 0).collect();
    while let Some(node) = outside.pop() {
        endless[node] = false;
        for target in &targets[node] {
            n_referring[*target] -= 1;
            if n_referring[*target] == 0 && endless[*target] {
                outside.push(*target);
            }
        }
    }
    for node in (0..targets.len()).filter(|node| endless[*node]) {
        let path = circle(collection, targets, &endless, node);
        let entry = collection.nodes[node].entry;
        let entry = &mut collection.entries[entry];
        entry.faulty = true;
        let said = Said::new("reference-circle").text("name", entry.name).text("path", path);
        out.push(role.said(Code::FluentReference, said).at(&entry.place));
    }
}

/// The way round, for as long as a reader cares to follow.
fn circle(collection: &Collection<'_, '_>, targets: &[Vec<usize>], endless: &[bool], from: usize) -> String {
    let mut path = vec![from];
    while path.len() < 8 {
        let last = path.last().map_or(from, |last| *last);
        let Some(next) = targets[last].iter().find(|target| endless[**target]) else {
            break;
        };
        let closed = path.contains(next);
        path.push(*next);
        if closed {
            break;
        }
    }
    let names = path.iter().map(|node| full_name(collection, *node));
    names.collect::<Vec<_>>().join(" → ")
}

fn full_name(collection: &Collection<'_, '_>, node: usize) -> String {
    let node = &collection.nodes[node];
    let name = collection.entries[node.entry].name;
    match node.attribute {
        Some(attribute) => format!("`{name}.{attribute}`"),
        None => format!("`{name}`"),
    }
}

/// Marks what refers to something faulty, directly or not. Gives back how many fell with each.
fn spread<'t>(
    collection: &mut Collection<'_, 't>,
    targets: &[Vec<usize>],
) -> BTreeMap<&'t str, (usize, usize)> {
    let mut referring: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); collection.entries.len()];
    let mut fallen = Vec::new();
    for (node, targets) in collection.nodes.iter().zip(targets) {
        for target in targets {
            referring[collection.nodes[*target].entry].insert(node.entry);
        }
        let lost = node.facts.references.iter().find(|reference| {
            !collection.by_name.contains_key(reference.name) && collection.broken.contains(reference.name)
        });
        fallen.extend(lost.map(|reference| (reference.name, node.entry)));
    }
    let mut lost: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut waiting = Vec::new();
    for (entry, root) in collection.entries.iter().enumerate().filter(|(_, entry)| entry.faulty) {
        waiting.push((root.name, entry));
    }
    for (root, entry) in fallen {
        if !std::mem::replace(&mut collection.entries[entry].faulty, true) {
            lost.entry(root).or_insert((entry, 0)).1 += 1;
            waiting.push((root, entry));
        }
    }
    while let Some((root, entry)) = waiting.pop() {
        for source in &referring[entry] {
            if !std::mem::replace(&mut collection.entries[*source].faulty, true) {
                lost.entry(root).or_insert((*source, 0)).1 += 1;
                waiting.push((root, *source));
            }
        }
    }
    lost
}

/// Says once for each faulty message how many others fell with it.
fn report_lost(
    collection: &Collection<'_, '_>,
    lost: &BTreeMap<&str, (usize, usize)>,
    role: Role,
    out: &mut Diagnostics,
) {
    for (root, (first, n_lost)) in lost {
        let at = collection.by_name.get(root).unwrap_or(first);
        let first = collection.entries[*first].name;
        let said = Said::new("reference-lost")
            .text("name", *root)
            .text("first", first)
            .count("others", n_lost.saturating_sub(1));
        out.push(role.said(Code::FluentReference, said).at(&collection.entries[*at].place));
    }
}

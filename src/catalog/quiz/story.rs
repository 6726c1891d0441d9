//! The ways through a story: every node can be reached, and from every node an end can, so that a
//! learner is never caught; and the best way gives what `full` says.
//!
//! A choice that leads to no node is told and counts as one that leads nowhere, and the rest is looked
//! through all the same. That a node has no way to an end is not told where such a choice may be the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::source::limits;
use crate::source::toml::suggestion;

use super::scenario::{ReadChoice, ReadNode};

/// Where one comes to from each node, or from where, by node id.
type Ways<'n> = BTreeMap<&'n str, Vec<&'n str>>;

/// Tells what is wrong with the ways of a story and with their points.
pub(super) fn check(
    start: Option<&Spanned<String>>,
    full: Option<&Spanned<i64>>,
    nodes: &[ReadNode],
    out: &mut Diagnostics,
) {
    let known: BTreeSet<_> = nodes.iter().filter_map(id).collect();
    let targets = nodes.iter().flat_map(|node| &node.choices).filter_map(|choice| choice.to.as_ref());
    for to in start.into_iter().chain(targets) {
        leads(to, &known, out);
    }
    let onward: Ways<'_> = {
        let mut onward = Ways::new();
        for node in nodes {
            onward.entry(id(node).unwrap_or("")).or_default().extend(targets_of(node));
        }
        onward
    };
    check_endings(&onward, &known, nodes, out);
    let Some(start) = start.map(|start| start.value.as_str()).filter(|start| known.contains(start)) else {
        return;
    };
    // Nobody knows who leads to a node without a name; where it leads is not lost.
    let reached = reachable(vec![start, ""], &onward);
    let mut told = BTreeSet::new();
    for node in nodes {
        let Some(id) = node.id.as_ref().filter(|id| !reached.contains(id.value.as_str())) else { continue };
        if told.insert(id.value.as_str()) {
            out.push(
                Diagnostic::error(Code::QuizScenario, format!("no way leads to `{}`", id.value))
                    .at(&id.place)
                    .help("let a choice lead there, or take it out"),
            );
        }
    }
    let ends = |node: &ReadNode| node.ends && id(node).is_some_and(|id| reached.contains(id));
    let is_counted = |choice: &ReadChoice| choice.points.is_some();
    let all_counted = nodes.iter().flat_map(|node| &node.choices).all(is_counted);
    // A node that is there twice, or has no name, may be the one that gives the points.
    if let Some(full) = full.filter(|_| known.len() == nodes.len() && all_counted)
        && nodes.iter().any(ends)
    {
        check_full(start, full, nodes, out);
    }
}

fn id(node: &ReadNode) -> Option<&str> {
    Some(node.id.as_ref()?.value.as_str())
}

fn targets_of(node: &ReadNode) -> impl Iterator<Item = &str> {
    node.choices.iter().filter_map(|choice| Some(choice.to.as_ref()?.value.as_str()))
}

fn leads(to: &Spanned<String>, known: &BTreeSet<&str>, out: &mut Diagnostics) {
    if !known.contains(to.value.as_str()) {
        let known: Vec<_> = known.iter().copied().collect();
        out.push(
            Diagnostic::error(Code::QuizScenario, format!("there is no node `{}`", to.value))
                .at(&to.place)
                .help(suggestion(&to.value, &known)),
        );
    }
}

/// Every node reaches an end.
fn check_endings(onward: &Ways<'_>, known: &BTreeSet<&str>, nodes: &[ReadNode], out: &mut Diagnostics) {
    let is_lost = |to: &&str| !known.contains(to);
    let is_torn = |node: &ReadNode| node.is_torn || targets_of(node).any(|to| is_lost(&to));
    if !nodes.iter().any(|node| node.ends || node.is_torn) {
        let place = nodes.iter().find_map(|node| Some(&node.id.as_ref()?.place));
        let fault = Diagnostic::error(Code::QuizScenario, "the story has no end")
            .help("write `end = true` where it is over");
        out.extend(place.map(|place| fault.at(place)));
        return;
    }
    let mut back = Ways::new();
    for (from, to) in onward.iter().flat_map(|(from, to)| to.iter().map(move |to| (*from, *to))) {
        back.entry(to).or_default().push(from);
    }
    let open = nodes.iter().filter(|node| node.ends || is_torn(node)).filter_map(id).collect();
    let ending = reachable(open, &back);
    let mut told = BTreeSet::new();
    for id in nodes.iter().filter_map(|node| node.id.as_ref()) {
        if !ending.contains(id.value.as_str()) && told.insert(id.value.as_str()) {
            out.push(
                Diagnostic::error(Code::QuizScenario, format!("no way leads from `{}` to an end", id.value))
                    .at(&id.place)
                    .help("let one of its choices lead on"),
            );
        }
    }
}

fn reachable<'n>(mut open: Vec<&'n str>, ways: &Ways<'n>) -> BTreeSet<&'n str> {
    let mut reached: BTreeSet<_> = open.iter().copied().collect();
    while let Some(at) = open.pop() {
        for to in ways.get(at).into_iter().flatten() {
            if reached.insert(to) {
                open.push(to);
            }
        }
    }
    reached
}

/// `full` is what the best way gives.
fn check_full(start: &str, full: &Spanned<i64>, nodes: &[ReadNode], out: &mut Diagnostics) {
    let (message, help) = match best(start, nodes) {
        None => {
            let message = "this story has too many ways to look through".to_owned();
            (message, "let fewer choices lead back".to_owned())
        }
        Some(0) => {
            let message = "no choice on a way to an end gives points".to_owned();
            (message, "write `points = 1` at the right choices".to_owned())
        }
        Some(best) if i64::from(best) != full.value => (
            format!("the best way gives {best} points, not {}", full.value),
            format!("write `full = {best}`, or change the points of its choices"),
        ),
        Some(_) => return,
    };
    out.push(
        Diagnostic::error(Code::QuizScenario, message)
            .at(&full.place)
            .why("points are counted as a share of what the best way gives")
            .help(help),
    );
}

/// The most points on any way from the start to an end, the first choice at each node counting.
/// `None` when there are too many ways.
fn best(start: &str, nodes: &[ReadNode]) -> Option<u32> {
    let index: BTreeMap<_, _> =
        nodes.iter().enumerate().filter_map(|(index, node)| Some((id(node)?, index))).collect();
    let mut known: BTreeMap<(usize, u64), u32> = BTreeMap::new();
    let mut open = vec![(*index.get(start)?, 0_u64, 0_u32)];
    let mut best = 0;
    let mut n_steps = 0;
    while let Some((at, visited, sum)) = open.pop() {
        n_steps += 1;
        if n_steps > limits::SCENARIO_STEPS {
            return None;
        }
        if known.get(&(at, visited)).is_some_and(|known| *known >= sum) {
            continue;
        }
        known.insert((at, visited), sum);
        let node = &nodes[at];
        if node.ends {
            best = best.max(sum);
        }
        let mark = 1_u64 << at;
        for choice in &node.choices {
            let gain = if visited & mark == 0 { choice.points.unwrap_or(0) } else { 0 };
            if let Some(to) = choice.to.as_ref().and_then(|to| index.get(to.value.as_str())) {
                open.push((*to, visited | mark, sum + gain));
            }
        }
    }
    Some(best)
}

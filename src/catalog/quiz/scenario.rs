//! Questions that tell a story with choices: `scenario`.
//!
//! Every node can be reached, and from every node an end can: a learner is never caught in a story.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{Choice, Node, Task};
use crate::source::limits;
use crate::source::toml::{Table, suggestion};

use super::ids;

struct ReadNode {
    id: Spanned<String>,
    choices: Vec<ReadChoice>,
    ends: bool,
}

struct ReadChoice {
    id: Spanned<String>,
    to: Spanned<String>,
    points: u32,
}

/// Reads what a question of type `scenario` has of its own.
pub(super) fn read(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let n_before = out.len();
    let start = table.need_text("start", out);
    let full = table.need_integer("full", out);
    let nodes = nodes(table, out);
    if let Some(start) = &start {
        leads(start, &nodes, out);
    }
    for choice in nodes.iter().flat_map(|node| &node.choices) {
        leads(&choice.to, &nodes, out);
    }
    let (start, full) = (start?, full?);
    if out.len() > n_before {
        return None;
    }
    check_ways(&start.value, &nodes, out);
    if out.len() == n_before {
        check_full(&start.value, &full, &nodes, out);
    }
    if out.len() > n_before {
        return None;
    }
    let node =
        |node: ReadNode| Node { id: node.id.value, choices: node.choices.into_iter().map(choice).collect() };
    Some(Task::Scenario {
        start: start.value,
        full: u32::try_from(full.value).ok()?,
        nodes: nodes.into_iter().map(node).collect(),
    })
}

fn choice(choice: ReadChoice) -> Choice {
    Choice { id: choice.id.value, to: choice.to.value, points: choice.points }
}

fn nodes(table: &Table<'_>, out: &mut Diagnostics) -> Vec<ReadNode> {
    if table.place_of("node").is_none() {
        out.push(
            Diagnostic::error(Code::QuizScenario, "a scenario needs nodes")
                .at(&table.first_line())
                .help("write `[[item.node]]` for each place in the story"),
        );
    }
    let mut seen = BTreeSet::new();
    let mut nodes = Vec::new();
    for entry in table.tables("node", "node", out) {
        let place = entry.first_line();
        nodes.extend(node(&entry, &mut seen, out));
        entry.finish(out);
        if nodes.len() > limits::SCENARIO_NODES {
            let message = format!("a scenario has at most {} nodes", limits::SCENARIO_NODES);
            out.push(
                Diagnostic::error(Code::QuizScenario, message).at(&place).help("make two scenarios of it"),
            );
            break;
        }
    }
    nodes
}

fn node(table: &Table<'_>, seen: &mut BTreeSet<String>, out: &mut Diagnostics) -> Option<ReadNode> {
    let id =
        table.need_text("id", out).filter(|id| ids::check(id, out) && ids::is_new(seen, id, "node", out));
    let ends = table.flag("end", out);
    let mut choice_ids = BTreeSet::new();
    let mut choices = Vec::new();
    for (index, entry) in table.tables("choices", "choice", out).into_iter().enumerate() {
        if index == limits::QUIZ_OPTIONS {
            let message = format!("a node has at most {} choices", limits::QUIZ_OPTIONS);
            out.push(Diagnostic::error(Code::QuizOptions, message).at(&entry.first_line()));
            break;
        }
        choices.extend(read_choice(&entry, &mut choice_ids, out));
        entry.finish(out);
    }
    let (id, written) = (id?, table.place_of("choices"));
    let is_end = ends.as_ref().is_some_and(|ends| ends.value);
    match (written, is_end) {
        (Some(place), true) => out.push(
            Diagnostic::error(Code::QuizScenario, format!("`{}` is an end and has choices", id.value))
                .at(&place)
                .help("take out the choices, or `end = true`"),
        ),
        (None, false) => out.push(
            Diagnostic::error(Code::QuizScenario, format!("the story stops at `{}`", id.value))
                .at(&id.place)
                .help("give it choices, or `end = true`"),
        ),
        _ => {}
    }
    Some(ReadNode { id, choices, ends: is_end })
}

fn read_choice(table: &Table<'_>, seen: &mut BTreeSet<String>, out: &mut Diagnostics) -> Option<ReadChoice> {
    let id =
        table.need_text("id", out).filter(|id| ids::check(id, out) && ids::is_new(seen, id, "choice", out));
    let to = table.need_text("to", out);
    let points = table.integer("points", out);
    let fit = points.as_ref().is_none_or(|points| (0..=limits::QUIZ_POINTS).contains(&points.value));
    if let Some(points) = points.as_ref().filter(|_| !fit) {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("a choice cannot give {} points", points.value))
                .at(&points.place)
                .help(format!("write a whole number from 0 to {}", limits::QUIZ_POINTS)),
        );
    }
    let points = points.filter(|_| fit).and_then(|points| u32::try_from(points.value).ok());
    Some(ReadChoice { id: id?, to: to?, points: points.unwrap_or(0) })
}

fn leads(to: &Spanned<String>, nodes: &[ReadNode], out: &mut Diagnostics) {
    if nodes.iter().all(|node| node.id.value != to.value) {
        let known: Vec<_> = nodes.iter().map(|node| node.id.value.as_str()).collect();
        out.push(
            Diagnostic::error(Code::QuizScenario, format!("there is no node `{}`", to.value))
                .at(&to.place)
                .help(suggestion(&to.value, &known)),
        );
    }
}

/// Every node is reached from the start, and reaches an end.
fn check_ways(start: &str, nodes: &[ReadNode], out: &mut Diagnostics) {
    let onward =
        |node: &ReadNode| node.choices.iter().map(|choice| choice.to.value.clone()).collect::<Vec<_>>();
    let ways: BTreeMap<_, _> = nodes.iter().map(|node| (node.id.value.clone(), onward(node))).collect();
    let mut back: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (from, to) in ways.iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to))) {
        back.entry(to.clone()).or_default().push(from.clone());
    }
    let ends: Vec<_> = nodes.iter().filter(|node| node.ends).map(|node| node.id.value.clone()).collect();
    if ends.is_empty() {
        let place = nodes.first().map(|node| &node.id.place);
        let fault = Diagnostic::error(Code::QuizScenario, "the story has no end")
            .help("write `end = true` where it is over");
        out.extend(place.map(|place| fault.at(place)));
        return;
    }
    let reached = reachable(vec![start.to_owned()], &ways);
    let ending = reachable(ends, &back);
    for node in nodes {
        let id = &node.id.value;
        let (message, help) = if !reached.contains(id) {
            (format!("no way leads to `{id}`"), "let a choice lead there, or take it out")
        } else if !ending.contains(id) {
            (format!("no way leads from `{id}` to an end"), "let one of its choices lead on")
        } else {
            continue;
        };
        out.push(Diagnostic::error(Code::QuizScenario, message).at(&node.id.place).help(help));
    }
}

fn reachable(mut open: Vec<String>, ways: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let mut reached: BTreeSet<_> = open.iter().cloned().collect();
    while let Some(at) = open.pop() {
        for to in ways.get(&at).into_iter().flatten() {
            if reached.insert(to.clone()) {
                open.push(to.clone());
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
        nodes.iter().enumerate().map(|(index, node)| (node.id.value.as_str(), index)).collect();
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
            let gain = if visited & mark == 0 { choice.points } else { 0 };
            if let Some(to) = index.get(choice.to.value.as_str()) {
                open.push((*to, visited | mark, sum + gain));
            }
        }
    }
    Some(best)
}

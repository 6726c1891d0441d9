//! Questions that tell a story with choices: `scenario`.
//!
//! Here a story is read; [`story`](super::story) looks through its ways.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{Choice, Node, Task};
use crate::source::limits;
use crate::source::toml::Table;

use super::{ids, story};

/// A node as it was read. It is kept with its faults: the rest of the story is checked around them.
pub(super) struct ReadNode {
    /// Also one that is spelt wrong. `None` when none can be read.
    pub(super) id: Option<Spanned<String>>,
    pub(super) choices: Vec<ReadChoice>,
    pub(super) ends: bool,
    /// Whether a fault was told that may have cost it a way onward.
    pub(super) is_torn: bool,
}

/// A choice as it was read.
pub(super) struct ReadChoice {
    id: Option<Spanned<String>>,
    /// `None` when it cannot be read, which was told.
    pub(super) to: Option<Spanned<String>>,
    /// `None` when they cannot be read, which was told.
    pub(super) points: Option<u32>,
}

/// Reads what a question of type `scenario` has of its own.
pub(super) fn read(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let start = table.need_text("start", out);
    let full = table.need_integer("full", out);
    let nodes = nodes(table, out);
    if nodes.len() <= limits::SCENARIO_NODES {
        story::check(start.as_ref(), full.as_ref(), &nodes, out);
    }
    let node = |node: ReadNode| {
        Some(Node { id: node.id?.value, choices: node.choices.into_iter().filter_map(choice).collect() })
    };
    Some(Task::Scenario {
        start: start?.value,
        full: u32::try_from(full?.value).ok()?,
        nodes: nodes.into_iter().filter_map(node).collect(),
    })
}

fn choice(choice: ReadChoice) -> Option<Choice> {
    Some(Choice { id: choice.id?.value, to: choice.to?.value, points: choice.points? })
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
        nodes.push(node(&entry, &mut seen, out));
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

fn node(table: &Table<'_>, seen: &mut BTreeSet<String>, out: &mut Diagnostics) -> ReadNode {
    let id = table.need_text("id", out);
    if let Some(id) = id.as_ref().filter(|id| ids::check(id, out)) {
        ids::is_new(seen, id, "node", out);
    }
    let ends = table.flag("end", out);
    // An `end` that is neither true nor false was told, and most likely means that it is one.
    let may_end = ends.as_ref().map_or_else(|| table.place_of("end").is_some(), |ends| ends.value);
    let is_end = ends.is_some_and(|ends| ends.value);
    let (choices, mut is_torn) = choices(table, out);
    let named = id.as_ref().map_or_else(|| "this node".to_owned(), |id| format!("`{}`", id.value));
    match table.place_of("choices") {
        Some(place) if is_end => out.push(
            Diagnostic::error(Code::QuizScenario, format!("{named} is an end and has choices"))
                .at(&place)
                .help("take out the choices, or `end = true`"),
        ),
        None if !may_end => {
            is_torn = true;
            let place = id.as_ref().map_or_else(|| table.first_line(), |id| id.place.clone());
            out.push(
                Diagnostic::error(Code::QuizScenario, format!("the story stops at {named}"))
                    .at(&place)
                    .help("give it choices, or `end = true`"),
            );
        }
        _ => {}
    }
    ReadNode { id, choices, ends: may_end, is_torn }
}

/// The choices of a node, and whether one of them may be missing for a fault that was told.
fn choices(table: &Table<'_>, out: &mut Diagnostics) -> (Vec<ReadChoice>, bool) {
    let mut seen = BTreeSet::new();
    let mut choices = Vec::new();
    let n_before = out.len();
    let entries = table.tables("choices", "choice", out);
    let all_read = out.len() == n_before && entries.len() <= limits::QUIZ_OPTIONS;
    for (index, entry) in entries.into_iter().enumerate() {
        if index == limits::QUIZ_OPTIONS {
            let message = format!("a node has at most {} choices", limits::QUIZ_OPTIONS);
            out.push(Diagnostic::error(Code::QuizOptions, message).at(&entry.first_line()));
            break;
        }
        choices.push(read_choice(&entry, &mut seen, out));
        entry.finish(out);
    }
    let all_lead = choices.iter().all(|choice| choice.to.is_some());
    (choices, !all_read || !all_lead)
}

fn read_choice(table: &Table<'_>, seen: &mut BTreeSet<String>, out: &mut Diagnostics) -> ReadChoice {
    let id = table.need_text("id", out);
    let id = id.filter(|id| ids::check(id, out) && ids::is_new(seen, id, "choice", out));
    let to = table.need_text("to", out);
    ReadChoice { id, to, points: points(table, out) }
}

fn points(table: &Table<'_>, out: &mut Diagnostics) -> Option<u32> {
    if table.place_of("points").is_none() {
        table.expect_key("points");
        return Some(0);
    }
    let points = table.integer("points", out)?;
    if (0..=limits::QUIZ_POINTS).contains(&points.value) {
        return u32::try_from(points.value).ok();
    }
    out.push(
        Diagnostic::error(Code::ValueInvalid, format!("a choice cannot give {} points", points.value))
            .at(&points.place)
            .help(format!("write a whole number from 0 to {}", limits::QUIZ_POINTS)),
    );
    None
}

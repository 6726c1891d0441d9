//! The logic of a quiz as the JSON that pages carry for the script, and that versions are made of.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

use super::logic::{Item, Logic, ManyScoring, Node, OrderScoring, PairScoring, Part, Task};

/// Writes the logic for the script in a page.
pub fn to_json(logic: &Logic, version: &str) -> String {
    let form = LogicForm::new(logic, Some(version), logic.items.iter().map(ItemForm::of).collect());
    write(&form)
}

/// Writes the logic so that it is the same whatever the order of items and options in the file.
pub(super) fn canonical_json(logic: &Logic) -> String {
    let mut items: Vec<ItemForm<'_>> = logic.items.iter().map(ItemForm::of).collect();
    items.sort_by_key(|item| item.id);
    items.iter_mut().for_each(ItemForm::sort);
    write(&LogicForm::new(logic, None, items))
}

fn write(form: &LogicForm<'_>) -> String {
    // Strings, numbers and lists cannot fail to become JSON.
    serde_json::to_string(form).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}

#[derive(Serialize)]
struct LogicForm<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    v: Option<&'a str>,
    kind: &'a str,
    pass: u32,
    attempts: u32,
    retry: &'a str,
    reveal: &'a str,
    si: bool,
    so: bool,
    draw: Vec<PartForm<'a>>,
    items: Vec<ItemForm<'a>>,
}

impl<'a> LogicForm<'a> {
    fn new(logic: &'a Logic, version: Option<&'a str>, items: Vec<ItemForm<'a>>) -> Self {
        Self {
            id: &logic.id,
            v: version,
            kind: logic.kind.key(),
            pass: logic.pass,
            attempts: logic.attempts,
            retry: logic.retry.key(),
            reveal: logic.reveal.key(),
            si: logic.shuffle_items,
            so: logic.shuffle_options,
            draw: logic.draw.iter().map(PartForm::of).collect(),
            items,
        }
    }
}

#[derive(Serialize)]
struct PartForm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pool: Option<&'a str>,
    n: usize,
    #[serde(skip_serializing_if = "is_false")]
    c: bool,
}

impl<'a> PartForm<'a> {
    fn of(part: &'a Part) -> Self {
        Self { pool: part.pool.as_deref(), n: part.n, c: part.by_competency }
    }
}

/// An item; which of the last keys it has depends on its task.
#[derive(Serialize, Default)]
#[serde(default)]
struct ItemForm<'a> {
    id: &'a str,
    t: &'a str,
    pool: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    c: Option<&'a str>,
    p: u32,
    #[serde(skip_serializing_if = "is_false")]
    crit: bool,
    #[serde(skip_serializing_if = "is_false")]
    skip: bool,
    #[serde(skip_serializing_if = "is_false")]
    fix: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    q: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    o: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pin: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r: Option<Right<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    free: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    s: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tol: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    full: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nodes: Option<Nodes<'a>>,
}

/// What is right.
#[derive(Serialize)]
#[serde(untagged)]
enum Right<'a> {
    List(Vec<&'a str>),
    Pairs(&'a BTreeMap<String, String>),
    Millionths(i64),
}

/// A choice: its id, the node it leads to, its points.
type ChoiceForm<'a> = (&'a str, &'a str, u32);

/// Nodes by id, in order, each with its choices.
struct Nodes<'a>(Vec<(&'a str, Vec<ChoiceForm<'a>>)>);

impl Serialize for Nodes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, choices) in &self.0 {
            map.serialize_entry(id, choices)?;
        }
        map.end()
    }
}

impl<'a> Nodes<'a> {
    fn of(nodes: &'a [Node]) -> Self {
        let choices = |node: &'a Node| {
            node.choices
                .iter()
                .map(|choice| (choice.id.as_str(), choice.to.as_str(), choice.points))
                .collect()
        };
        Self(nodes.iter().map(|node| (node.id.as_str(), choices(node))).collect())
    }

    fn sort(&mut self) {
        self.0.sort_unstable();
        self.0.iter_mut().for_each(|(_, choices)| choices.sort_unstable());
    }
}

impl<'a> ItemForm<'a> {
    fn of(item: &'a Item) -> Self {
        let mut form = Self {
            id: &item.id,
            t: item.task.key(),
            pool: &item.pool,
            c: item.competency.as_deref(),
            p: item.points,
            crit: item.critical,
            skip: item.skippable,
            fix: !item.shuffle,
            ..Self::default()
        };
        form.put(&item.task);
        form
    }

    /// Puts in what its task asks and what is right.
    fn put(&mut self, task: &'a Task) {
        match task {
            Task::One { options, pinned, correct } => {
                self.o = strs(options);
                self.pin = strs(pinned);
                self.r = Some(Right::List(vec![correct]));
            }
            Task::Many { options, pinned, correct, scoring } => {
                self.o = strs(options);
                self.pin = strs(pinned);
                self.r = Some(Right::List(strs(correct)));
                self.s = match scoring {
                    ManyScoring::All => None,
                    ManyScoring::Net => Some("net"),
                    ManyScoring::PerOption => Some("per-option"),
                };
            }
            Task::Bool { correct } => {
                self.r = Some(Right::List(vec![if *correct { "true" } else { "false" }]));
            }
            Task::Pairs { prompts, options, pairs, scoring, .. } => {
                self.q = strs(prompts);
                self.o = strs(options);
                self.r = Some(Right::Pairs(pairs));
                self.s = (*scoring == PairScoring::All).then_some("all");
            }
            Task::Order { options, correct, free, scoring } => {
                self.o = strs(options);
                self.r = Some(Right::List(strs(correct)));
                self.free = strs(free);
                self.s = (*scoring == OrderScoring::Adjacent).then_some("adjacent");
            }
            Task::Number { answer, tolerance } => {
                self.r = Some(Right::Millionths(answer.0));
                self.tol = Some(tolerance.0);
            }
            Task::Text { accept } => self.r = Some(Right::List(strs(accept))),
            Task::Scenario { start, full, nodes } => {
                self.start = Some(start);
                self.full = Some(*full);
                self.nodes = Some(Nodes::of(nodes));
            }
        }
    }

    /// Sorts every list whose order means nothing. What is right, and what stays last, keep theirs.
    fn sort(&mut self) {
        self.o.sort_unstable();
        if let Some(nodes) = &mut self.nodes {
            nodes.sort();
        }
    }
}

fn strs<'a>(ids: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> {
    ids.into_iter().map(String::as_str).collect()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

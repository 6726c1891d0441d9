//! The texts that a question consists of: which attributes its message has in every language.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::quiz::{Node, PairForm, Task};

use super::item::ReadItem;
use super::{ids, names};

/// What a text of a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An answer to choose, or a prompt. Those of one group must not read alike.
    Choice(usize),
    /// What is said to whoever chose it.
    Feedback,
    /// The sentence with gaps.
    Sentence,
    /// The accepted forms of an answer.
    Forms,
    /// Anything else.
    Plain,
}

/// How badly a text is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// The question cannot be asked without it.
    Must,
    /// It teaches less without it.
    Should,
    /// It may be left out.
    May,
}

/// One attribute of a question's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) need: Need,
    /// What it belongs to, in words for messages.
    pub(super) of: Said,
}

impl Attribute {
    fn new(name: impl Into<String>, role: Role, need: Need, of: Said) -> Self {
        Self { name: name.into(), role, need, of }
    }
}

/// The attributes of a question, save those of a task that could not be read.
pub(super) fn attributes(item: &ReadItem) -> Vec<Attribute> {
    let mut all = item.task.as_ref().map(of_task).unwrap_or_default();
    all.push(Attribute::new(names::EXPLANATION, Role::Plain, Need::Must, Said::new("part-explanation")));
    all.push(Attribute::new(names::NOTE, Role::Plain, Need::May, Said::new("part-note")));
    // What has an id that no text can be named after was told, and lacks no words.
    for attribute in all.iter_mut().filter(|attribute| !is_name(&attribute.name)) {
        attribute.need = Need::May;
    }
    if item.notes.image.is_some() {
        all.push(Attribute::new(names::ALT, Role::Plain, Need::Must, Said::new("part-picture")));
    }
    all
}

/// Whether an attribute's name is made of proper ids.
fn is_name(name: &str) -> bool {
    ids::is_id(name)
}

fn of_task(task: &Task) -> Vec<Attribute> {
    match task {
        // Where the right one is not known, no option is taken for a wrong one.
        Task::One { options, correct, .. } => {
            with_feedback(options, |option| option == correct || correct.is_empty())
        }
        Task::Many { options, correct, .. } => {
            with_feedback(options, |option| correct.contains(option) || correct.is_empty())
        }
        Task::Bool { correct } => {
            let feedback = |word: &str, right: bool| {
                let need = if right { Need::May } else { Need::Should };
                Attribute::new(
                    names::feedback(word),
                    Role::Feedback,
                    need,
                    Said::new("part-answer").text("name", word),
                )
            };
            vec![feedback("true", *correct), feedback("false", !*correct)]
        }
        Task::Pairs { form, prompts, options, .. } => {
            let mut all: Vec<_> = options.iter().map(|id| option(id)).collect();
            match form {
                PairForm::Match => all.extend(prompts.iter().map(|id| {
                    Attribute::new(
                        names::prompt(id),
                        Role::Choice(1),
                        Need::Must,
                        Said::new("part-prompt").text("name", id),
                    )
                })),
                PairForm::Gap => {
                    all.push(Attribute::new(
                        names::SENTENCE,
                        Role::Sentence,
                        Need::Must,
                        Said::new("part-sentence"),
                    ));
                }
            }
            all
        }
        Task::Order { options, .. } => options.iter().map(|id| option(id)).collect(),
        Task::Number { .. } => {
            vec![Attribute::new(names::UNIT, Role::Plain, Need::May, Said::new("part-unit"))]
        }
        Task::Text { accept } => accept
            .iter()
            .map(|id| {
                let of = Said::new("part-accepted").text("name", id);
                Attribute::new(names::forms(id), Role::Forms, Need::Must, of)
            })
            .collect(),
        Task::Scenario { nodes, .. } => {
            nodes.iter().enumerate().flat_map(|(index, node)| of_node(index, node)).collect()
        }
    }
}

fn option(id: &str) -> Attribute {
    Attribute::new(names::option(id), Role::Choice(0), Need::Must, Said::new("part-option").text("name", id))
}

fn with_feedback(options: &[String], is_right: impl Fn(&String) -> bool) -> Vec<Attribute> {
    let feedback = |id: &String| {
        let need = if is_right(id) { Need::May } else { Need::Should };
        Attribute::new(
            names::feedback(id),
            Role::Feedback,
            need,
            Said::new("part-wrong-option").text("name", id),
        )
    };
    options.iter().map(|id| option(id)).chain(options.iter().map(feedback)).collect()
}

fn of_node(index: usize, node: &Node) -> Vec<Attribute> {
    let id = &node.id;
    let mut all = vec![Attribute::new(
        names::node(id),
        Role::Plain,
        Need::Must,
        Said::new("part-node").text("name", id),
    )];
    for choice in &node.choices {
        let of = Said::new("part-choice").text("name", &choice.id).text("node", id);
        let name = names::choice(id, &choice.id);
        all.push(Attribute::new(names::option(&name), Role::Choice(index), Need::Must, of.clone()));
        all.push(Attribute::new(names::feedback(&name), Role::Feedback, Need::Should, of));
    }
    all
}

/// Says so when two parts of a question would share one text: a node and a choice are joined by a
/// hyphen, and ids have hyphens too.
pub(super) fn check_names(item: &ReadItem, out: &mut Diagnostics) {
    // What is there twice was told by its name.
    if !item.is_whole {
        return;
    }
    let mut seen: BTreeMap<String, Said> = BTreeMap::new();
    for attribute in attributes(item) {
        let Some(first) = seen.insert(attribute.name.clone(), attribute.of.clone()) else {
            continue;
        };
        if attribute.role == Role::Feedback {
            continue;
        }
        let said = Said::new("quiz-parts-clash")
            .said("first", first)
            .said("second", attribute.of)
            .text("attribute", attribute.name);
        out.push(Diagnostic::said(Severity::Error, Code::Duplicate, said).at(&item.id.place));
    }
}

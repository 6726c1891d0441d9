//! The points of one item: thousandths, so that shares of an item are whole numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Answer;
use super::arrangement::{canonical, n_right_neighbours};
use super::logic::{Decimal, Item, ManyScoring, Node, OrderScoring, PairScoring, Task};
use super::number::read_number;
use super::written::normal_form;

/// The points of an answer that is fully right.
pub const FULL: u32 = 1000;

/// The forms of accepted texts in a language, by the id of the accepted answer.
pub type Forms = BTreeMap<String, Vec<String>>;

/// The points of an answer, from 0 to [`FULL`]; `None` where it is no answer to this item.
///
/// `forms` is only asked for texts.
pub fn points(item: &Item, answer: &Answer, forms: &Forms) -> Option<u32> {
    match (&item.task, answer) {
        (Task::One { correct, .. }, Answer::Word(chosen)) => Some(all_or_nothing(chosen == correct)),
        (Task::Bool { correct }, Answer::Word(chosen)) => {
            Some(all_or_nothing(chosen == if *correct { "true" } else { "false" }))
        }
        (Task::Many { options, correct, scoring, .. }, Answer::List(chosen)) => {
            many(options, correct, *scoring, chosen)
        }
        (Task::Pairs { prompts, pairs, scoring, .. }, Answer::Pairs(chosen)) => {
            paired(prompts, pairs, *scoring, chosen)
        }
        (Task::Order { options, correct, free, scoring }, Answer::List(order)) => {
            is_permutation(order, options).then(|| arranged(order, correct, free, *scoring))
        }
        (Task::Number { answer, tolerance }, Answer::Word(typed)) => number(typed, *answer, *tolerance),
        (Task::Text { accept }, Answer::Word(typed)) => text(typed, accept, forms),
        (Task::Scenario { start, full, nodes }, Answer::List(choices)) => {
            scenario(start, *full, nodes, choices)
        }
        _ => None,
    }
}

fn all_or_nothing(is_right: bool) -> u32 {
    if is_right { FULL } else { 0 }
}

/// A part of the full points, rounded down. No whole is nothing: a quiz that was read has none.
fn share(part: usize, whole: usize) -> u32 {
    // `part` is at most `whole`, so this is at most FULL.
    (FULL as usize * part).checked_div(whole).unwrap_or(0) as u32
}

fn many(
    options: &[String],
    correct: &BTreeSet<String>,
    scoring: ManyScoring,
    chosen: &[String],
) -> Option<u32> {
    let chosen: BTreeSet<&String> = chosen.iter().collect();
    if chosen.is_empty() {
        return None;
    }
    let n_right = chosen.iter().filter(|option| correct.contains(**option)).count();
    let n_wrong = chosen.len() - n_right;
    Some(match scoring {
        ManyScoring::All => all_or_nothing(n_wrong == 0 && n_right == correct.len()),
        ManyScoring::Net => share(n_right.saturating_sub(n_wrong), correct.len()),
        ManyScoring::PerOption => {
            let is_right = |option: &&String| chosen.contains(option) == correct.contains(*option);
            share(options.iter().filter(is_right).count(), options.len())
        }
    })
}

fn paired(
    prompts: &[String],
    pairs: &BTreeMap<String, String>,
    scoring: PairScoring,
    chosen: &BTreeMap<String, String>,
) -> Option<u32> {
    if chosen.is_empty() {
        return None;
    }
    let is_right =
        |prompt: &&String| chosen.get(*prompt).is_some_and(|option| pairs.get(*prompt) == Some(option));
    let n_right = prompts.iter().filter(is_right).count();
    Some(match scoring {
        PairScoring::All => all_or_nothing(n_right == prompts.len()),
        PairScoring::PerOption => share(n_right, prompts.len()),
    })
}

fn is_permutation(order: &[String], options: &[String]) -> bool {
    order.len() == options.len()
        && order.iter().collect::<BTreeSet<_>>() == options.iter().collect::<BTreeSet<_>>()
}

fn arranged(order: &[String], correct: &[String], free: &BTreeSet<String>, scoring: OrderScoring) -> u32 {
    let order: Vec<&str> = order.iter().map(String::as_str).collect();
    let order = canonical(&order, correct, free);
    match scoring {
        OrderScoring::All => all_or_nothing(order == correct),
        OrderScoring::Adjacent => share(n_right_neighbours(&order, correct), correct.len().saturating_sub(1)),
    }
}

fn number(typed: &str, answer: Decimal, tolerance: Decimal) -> Option<u32> {
    let Ok(value) = read_number(typed) else {
        // The page tells the learner why, beside the field; here it is no answer.
        return None;
    };
    Some(all_or_nothing((value.0 - answer.0).abs() <= tolerance.0))
}

fn text(typed: &str, accept: &[String], forms: &Forms) -> Option<u32> {
    let typed = normal_form(typed);
    if typed.is_empty() {
        return None;
    }
    let mut accepted = accept.iter().filter_map(|id| forms.get(id)).flatten();
    Some(all_or_nothing(accepted.any(|form| normal_form(form) == typed)))
}

/// Follows the choices as far as they lead. Only the first choice at each node has points: a learner
/// who comes back has read what was wrong.
fn scenario(start: &str, full: u32, nodes: &[Node], choices: &[String]) -> Option<u32> {
    let find = |id: &str| nodes.iter().find(|node| node.id == id);
    let mut node = find(start)?;
    let mut visited = BTreeSet::new();
    let mut sum = 0u32;
    for chosen in choices {
        let Some(choice) = node.choices.iter().find(|choice| choice.id == *chosen) else { break };
        if visited.insert(&node.id) {
            sum = sum.saturating_add(choice.points);
        }
        node = find(&choice.to)?;
    }
    node.choices.is_empty().then(|| share(sum.min(full) as usize, full as usize))
}

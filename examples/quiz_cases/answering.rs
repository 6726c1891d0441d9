//! Random answers: right ones, wrong ones, half ones, and what no page would ever send.

use std::collections::{BTreeMap, BTreeSet};

use handbill::quiz::{Answer, Answers, Forms, Item, Logic, Node, Task};

use crate::dice::Dice;
use crate::typing;

/// Ids that no item, option or node has. Some mean something to a script.
const UNKNOWN: &[&str] = &["nowhere", "__proto__", "toString", "hasOwnProperty", "", "0"];

/// The accepted texts of each item.
pub(crate) fn forms(logic: &Logic, dice: &mut Dice) -> BTreeMap<String, Forms> {
    let mut by_item = BTreeMap::new();
    for item in &logic.items {
        if let Task::Text { accept } = &item.task {
            let n_worded = dice.between(0, accept.len());
            let worded = accept.iter().take(n_worded).map(|id| {
                let n_forms = dice.between(1, 2);
                (id.clone(), dice.some(typing::WORDS, n_forms).into_iter().map(str::to_owned).collect())
            });
            by_item.insert(item.id.clone(), worded.collect());
        }
    }
    by_item
}

/// Answers to most items, and to some that there are not.
pub(crate) fn answers(logic: &Logic, forms: &BTreeMap<String, Forms>, dice: &mut Dice) -> Answers {
    let mut answers = Answers::new();
    // In some forms most is right, so that some are passed.
    let percent_right = dice.pick(&[20, 50, 90, 100]);
    for item in &logic.items {
        if percent_right == 100 || dice.in_percent(85) {
            let answer = match dice.in_percent(percent_right) {
                true => right(item, forms.get(&item.id), dice),
                false if dice.in_percent(85) => random(item, dice),
                false => any_shape(dice),
            };
            answers.insert(item.id.clone(), answer);
        }
    }
    if dice.in_percent(10) {
        answers.insert(dice.pick(UNKNOWN).to_owned(), any_shape(dice));
    }
    answers
}

/// What the learner left out, whether it may be left out or not.
pub(crate) fn skipped(logic: &Logic, dice: &mut Dice) -> BTreeSet<String> {
    let mut skipped: BTreeSet<String> =
        logic.items.iter().filter(|_| dice.in_percent(25)).map(|item| item.id.clone()).collect();
    if dice.in_percent(10) {
        skipped.insert(dice.pick(UNKNOWN).to_owned());
    }
    skipped
}

fn right(item: &Item, forms: Option<&Forms>, dice: &mut Dice) -> Answer {
    match &item.task {
        Task::One { correct, .. } => Answer::Word(correct.clone()),
        Task::Many { correct, .. } => {
            let correct: Vec<String> = correct.iter().cloned().collect();
            Answer::List(dice.some(&correct, correct.len()))
        }
        Task::Bool { correct } => Answer::Word(correct.to_string()),
        Task::Pairs { pairs, .. } => Answer::Pairs(pairs.clone()),
        Task::Order { correct, free, .. } => {
            let freed: Vec<String> = free.iter().cloned().collect();
            let mut freed = dice.some(&freed, freed.len()).into_iter();
            let arranged = correct.iter().map(|id| match free.contains(id) {
                true => freed.next().unwrap_or_else(|| id.clone()),
                false => id.clone(),
            });
            Answer::List(arranged.collect())
        }
        Task::Number { answer, .. } => Answer::Word(typing::number(*answer, dice)),
        Task::Text { .. } => {
            let forms: Vec<&String> = forms.into_iter().flat_map(BTreeMap::values).flatten().collect();
            let word = if forms.is_empty() { dice.pick(typing::WORDS) } else { dice.pick(&forms) };
            Answer::Word(typing::text(word, dice))
        }
        Task::Scenario { start, nodes, .. } => Answer::List(way(start, nodes, 0, dice)),
    }
}

fn random(item: &Item, dice: &mut Dice) -> Answer {
    match &item.task {
        Task::One { options, .. } => Answer::Word(id(options, dice)),
        Task::Bool { .. } => Answer::Word(id(&["true".to_owned(), "false".to_owned()], dice)),
        Task::Many { options, .. } => {
            let n_chosen = dice.between(0, options.len() + 1);
            Answer::List((0..n_chosen).map(|_| id(options, dice)).collect())
        }
        Task::Pairs { prompts, options, .. } => {
            let n_chosen = dice.between(0, prompts.len());
            Answer::Pairs((0..n_chosen).map(|_| (id(prompts, dice), id(options, dice))).collect())
        }
        Task::Order { options, .. } => {
            let mut order = dice.some(options, options.len());
            match dice.below(10) {
                0 => order.truncate(1),
                1 => order.push(id(options, dice)),
                2 => order[0] = id(options, dice),
                _ => {}
            }
            Answer::List(order)
        }
        Task::Number { answer, .. } => Answer::Word(typing::odd_number(*answer, dice)),
        Task::Text { .. } => {
            let word = dice.pick(typing::WORDS);
            Answer::Word(if dice.in_percent(70) {
                typing::text(word, dice)
            } else {
                dice.pick(typing::ODD).to_owned()
            })
        }
        Task::Scenario { start, nodes, .. } => Answer::List(way(start, nodes, 60, dice)),
    }
}

/// One of these ids, rarely one that is not there.
fn id(ids: &[String], dice: &mut Dice) -> String {
    if dice.in_percent(6) { dice.pick(UNKNOWN).to_owned() } else { dice.pick(ids) }
}

/// Choices from the start on: the first one, which is the best, but for so many of a hundred.
fn way(start: &str, nodes: &[Node], percent_other: u32, dice: &mut Dice) -> Vec<String> {
    let mut way = Vec::new();
    let mut node = nodes.iter().find(|node| node.id == start);
    while let Some(here) = node.filter(|node| !node.choices.is_empty() && way.len() < 12) {
        let is_other = dice.in_percent(percent_other);
        if percent_other > 0 && dice.in_percent(5) {
            // Given up here, or gone on with something that is not there.
            way.extend(dice.in_percent(50).then(|| dice.pick(UNKNOWN).to_owned()));
            return way;
        }
        let choice = if is_other { dice.pick(&here.choices) } else { here.choices[0].clone() };
        node = nodes.iter().find(|node| node.id == choice.to);
        way.push(choice.id);
    }
    way
}

/// An answer to some other item.
fn any_shape(dice: &mut Dice) -> Answer {
    let word = dice.pick(UNKNOWN).to_owned();
    match dice.below(5) {
        0 => Answer::Word(word),
        1 => Answer::List(vec![word]),
        2 => Answer::List(Vec::new()),
        3 => Answer::Pairs(BTreeMap::from([(word.clone(), word)])),
        _ => Answer::Pairs(BTreeMap::new()),
    }
}

//! Random quizzes, as sound as those that were read from files.

use std::collections::BTreeSet;

use handbill::quiz::{
    Choice, Decimal, Item, Kind, Logic, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Part, Retry,
    Reveal, Task,
};

use crate::dice::Dice;

/// Ids that sort in surprising ways, and some that mean something to a script.
const IDS: &[&str] = &[
    "a",
    "a-b",
    "ab",
    "a1",
    "a10",
    "a2",
    "b",
    "papers",
    "night-count",
    "constructor",
    "prototype",
    "length",
    "true",
    "false",
    "z",
    "z-9",
    "x0",
    "call",
    "knock",
    "none-of-these",
    "main",
    "name",
    "then",
    "e1",
];

const POOLS: &[&str] = &["main", "critical", "constructor"];

const COMPETENCIES: &[&str] = &["recognize", "respond", "talk", "rights", "constructor"];

pub(crate) fn quiz(dice: &mut Dice) -> Logic {
    let n_items = dice.between(1, 12);
    let ids = some_ids(dice, n_items);
    let items: Vec<Item> = ids.into_iter().map(|id| item(id, dice)).collect();
    let n_parts = if dice.in_percent(40) { 0 } else { dice.between(1, 3) };
    Logic {
        id: dice.pick(IDS).to_owned(),
        kind: dice.pick(Kind::WORDS).1,
        pass: dice.pick(&[0, 1, 33, 50, 66, 67, 80, 100]),
        attempts: dice.below(3),
        retry: dice.pick(Retry::WORDS).1,
        reveal: dice.pick(Reveal::WORDS).1,
        shuffle_items: dice.in_percent(70),
        shuffle_options: dice.in_percent(80),
        draw: (0..n_parts).map(|_| part(dice)).collect(),
        items,
    }
}

fn some_ids(dice: &mut Dice, n: usize) -> Vec<String> {
    dice.some(IDS, n).into_iter().map(str::to_owned).collect()
}

fn part(dice: &mut Dice) -> Part {
    Part {
        pool: dice.in_percent(70).then(|| dice.pick(POOLS).to_owned()),
        n: dice.between(1, 6),
        by_competency: dice.in_percent(40),
    }
}

fn item(id: String, dice: &mut Dice) -> Item {
    Item {
        id,
        pool: dice.pick(POOLS).to_owned(),
        competency: dice.in_percent(80).then(|| dice.pick(COMPETENCIES).to_owned()),
        points: dice.pick(&[1, 1, 1, 2, 3, 7]),
        critical: dice.in_percent(10),
        skippable: dice.in_percent(20),
        shuffle: dice.in_percent(85),
        task: task(dice),
    }
}

fn task(dice: &mut Dice) -> Task {
    let n_options = dice.between(2, 6);
    let options = some_ids(dice, n_options);
    match dice.below(9) {
        0 => Task::One { pinned: pinned(&options, dice), correct: dice.pick(&options), options },
        1 => many(dice),
        2 => Task::Bool { correct: dice.in_percent(50) },
        3 => paired(PairForm::Match, options, dice),
        4 => paired(PairForm::Gap, options, dice),
        5 => order(options, dice),
        6 => {
            Task::Number { answer: decimal(dice), tolerance: Decimal(dice.pick(&[0, 1, 500_000, 2_000_000])) }
        }
        7 => Task::Text { accept: options },
        _ => scenario(dice),
    }
}

fn pinned(options: &[String], dice: &mut Dice) -> Vec<String> {
    let n_pinned = if dice.in_percent(70) { 0 } else { dice.between(1, 2) };
    dice.some(options, n_pinned)
}

fn many(dice: &mut Dice) -> Task {
    let options: Vec<String> = match dice.in_percent(5) {
        // More than a browser's 32-bit operators hold.
        true => (10..dice.between(45, 60)).map(|n| format!("o{n}")).collect(),
        false => {
            let n_options = dice.between(2, 7);
            some_ids(dice, n_options)
        }
    };
    let n_correct = dice.between(1, options.len());
    Task::Many {
        pinned: pinned(&options, dice),
        correct: dice.some(&options, n_correct).into_iter().collect(),
        scoring: dice.pick(&[ManyScoring::All, ManyScoring::Net, ManyScoring::PerOption]),
        options,
    }
}

fn paired(form: PairForm, options: Vec<String>, dice: &mut Dice) -> Task {
    let n_prompts = dice.between(1, 5);
    let prompts = some_ids(dice, n_prompts);
    Task::Pairs {
        form,
        pairs: prompts.iter().map(|prompt| (prompt.clone(), dice.pick(&options))).collect(),
        scoring: dice.pick(&[PairScoring::PerOption, PairScoring::All]),
        prompts,
        options,
    }
}

fn order(options: Vec<String>, dice: &mut Dice) -> Task {
    let correct = dice.some(&options, options.len());
    let first = dice.between(0, correct.len() - 2);
    let last = dice.between(first + 1, correct.len() - 1);
    let free: BTreeSet<String> = match dice.in_percent(50) {
        true => correct[first..=last].iter().cloned().collect(),
        false => BTreeSet::new(),
    };
    Task::Order { options, correct, free, scoring: dice.pick(&[OrderScoring::All, OrderScoring::Adjacent]) }
}

/// A number of any size, mostly a short one.
fn decimal(dice: &mut Dice) -> Decimal {
    let whole = i64::from(dice.below(10)) * dice.pick(&[0, 1, 10, 137, 99_999_999]);
    let part = dice.pick(&[0, 0, 500_000, 250_000, 125_000, 1]);
    let sign = dice.pick(&[1, 1, 1, -1]);
    Decimal(sign * (whole * 1_000_000 + part))
}

/// A way from node to node, with choices that come back or end badly.
fn scenario(dice: &mut Dice) -> Task {
    let n_steps = dice.between(1, 4);
    let ids = some_ids(dice, n_steps + 2);
    let (ends, steps) = ids.split_at(2);
    let mut full = 0;
    let mut nodes: Vec<Node> = ends.iter().map(|id| Node { id: id.clone(), choices: Vec::new() }).collect();
    for (index, id) in steps.iter().enumerate() {
        let next = steps.get(index + 1).unwrap_or(&ends[0]);
        let best = dice.below(3) + u32::from(index == 0);
        full += best;
        let n_choices = dice.between(1, 4);
        let choices = some_ids(dice, n_choices).into_iter().enumerate().map(|(place, choice)| match place {
            0 => Choice { id: choice, to: next.clone(), points: best },
            _ => Choice {
                id: choice,
                to: dice.pick(&[id, id, &ends[1], &steps[0]]).clone(),
                points: dice.below(2),
            },
        });
        nodes.push(Node { id: id.clone(), choices: choices.collect() });
    }
    Task::Scenario { start: steps[0].clone(), full, nodes: dice.some(&nodes, nodes.len()) }
}

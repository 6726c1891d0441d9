//! Which items a seed draws, and in which order they and their options are shown.
//!
//! Every list is sorted by id before it is shuffled, so that a form does not depend on the order of
//! the file. Ids are ASCII: sorting them by bytes is the same everywhere.

use std::collections::{BTreeMap, BTreeSet};

use super::arrangement::canonical;
use super::letters::Seed;
use super::logic::{Choice, Item, Logic, Node, Part, Task};
use super::random::Stream;

/// The items that a seed draws, in the order in which they are shown.
pub fn draw(logic: &Logic, seed: Seed) -> Vec<&Item> {
    let mut form: Vec<&Item> = match logic.draw.is_empty() {
        true => logic.items.iter().collect(),
        false => drawn(logic, seed).into_iter().map(|index| &logic.items[index]).collect(),
    };
    if logic.shuffle_items {
        form.sort_by(|a, b| a.id.cmp(&b.id));
        Stream::new(seed, "order").shuffle(&mut form);
    }
    form
}

/// The places in the file of the items that the parts of the draw take, one part after the other.
fn drawn(logic: &Logic, seed: Seed) -> BTreeSet<usize> {
    let mut taken = BTreeSet::new();
    for (index, part) in logic.draw.iter().enumerate() {
        let mut stream = Stream::new(seed, &format!("draw/{index}"));
        let mut candidates: Vec<usize> = (0..logic.items.len())
            .filter(|index| !taken.contains(index) && is_of(part, logic, *index))
            .collect();
        candidates.sort_by(|a, b| logic.items[*a].id.cmp(&logic.items[*b].id));
        if part.by_competency {
            taken.extend(in_turns(part.n, &candidates, logic, &mut stream));
        } else {
            stream.shuffle(&mut candidates);
            taken.extend(candidates.into_iter().take(part.n));
        }
    }
    taken
}

fn is_of(part: &Part, logic: &Logic, index: usize) -> bool {
    part.pool.as_ref().is_none_or(|pool| *pool == logic.items[index].pool)
}

/// Draws `n` of the candidates so that competencies take turns, in a drawn order.
fn in_turns(n: usize, candidates: &[usize], logic: &Logic, stream: &mut Stream) -> Vec<usize> {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &index in candidates {
        groups.entry(logic.items[index].competency.as_deref().unwrap_or("")).or_default().push(index);
    }
    let mut turns: Vec<&str> = groups.keys().copied().collect();
    stream.shuffle(&mut turns);
    for members in groups.values_mut() {
        stream.shuffle(members);
    }
    let longest = groups.values().map(Vec::len).max().unwrap_or(0);
    (0..longest)
        .flat_map(|round| turns.iter().map(move |turn| (turn, round)))
        .filter_map(|(turn, round)| groups.get(turn)?.get(round).copied())
        .take(n)
        .collect()
}

/// The options of an item in the order in which they are shown. Numbers, texts and scenarios have none.
pub fn options<'a>(logic: &Logic, item: &'a Item, seed: Seed) -> Vec<&'a str> {
    let is_shuffled = logic.shuffle_options && item.shuffle;
    match &item.task {
        Task::One { options, pinned, .. } | Task::Many { options, pinned, .. } => {
            let mut shown = strs(options);
            shown.retain(|option| !pinned.iter().any(|pin| pin == option));
            if is_shuffled {
                shuffle_options(&mut shown, item, seed);
            }
            shown.extend(strs(pinned));
            shown
        }
        Task::Bool { .. } => vec!["true", "false"],
        Task::Pairs { options, .. } => {
            let mut shown = strs(options);
            if is_shuffled {
                shuffle_options(&mut shown, item, seed);
            }
            shown
        }
        Task::Order { options, correct, free, .. } => {
            // What is asked for is an order, so the file's own, which is often the right one, is
            // never shown; nor is the right one where chance would have it.
            let mut shown = strs(options);
            shuffle_options(&mut shown, item, seed);
            if canonical(&shown, correct, free) == strs(correct) {
                shown.rotate_left(1);
            }
            shown
        }
        Task::Number { .. } | Task::Text { .. } | Task::Scenario { .. } => Vec::new(),
    }
}

fn strs(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

fn shuffle_options(options: &mut [&str], item: &Item, seed: Seed) {
    options.sort_unstable();
    Stream::new(seed, &format!("options/{}", item.id)).shuffle(options);
}

/// The choices at a node of a scenario in the order in which they are shown.
pub fn choices<'a>(logic: &Logic, item: &Item, node: &'a Node, seed: Seed) -> Vec<&'a Choice> {
    let mut shown: Vec<&Choice> = node.choices.iter().collect();
    if logic.shuffle_options && item.shuffle {
        shown.sort_by(|a, b| a.id.cmp(&b.id));
        Stream::new(seed, &format!("options/{}/{}", item.id, node.id)).shuffle(&mut shown);
    }
    shown
}

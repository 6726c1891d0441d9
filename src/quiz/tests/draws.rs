use std::collections::{BTreeMap, BTreeSet};

use super::super::{Choice, Node};
use super::super::{Logic, OrderScoring, Part, Seed, Task, choices, draw, options};
use super::{ids, item, logic, one, set};

fn part(pool: Option<&str>, n: usize) -> Part {
    Part { pool: pool.map(str::to_owned), n, by_competency: false }
}

fn drawn(logic: &Logic, seed: u32) -> Vec<&str> {
    draw(logic, Seed::from_u32(seed)).into_iter().map(|item| item.id.as_str()).collect()
}

/// Ten items: two critical, eight in the pool `main`, of which five, two and one ask for a competency.
fn bank() -> Logic {
    let mut items = Vec::new();
    for (index, competency) in ["a", "a", "a", "a", "a", "b", "b", "c", "c", "c"].into_iter().enumerate() {
        let mut item = one(&format!("q{index}"));
        item.competency = Some(competency.to_owned());
        item.pool = if index > 7 { "critical" } else { "main" }.to_owned();
        items.push(item);
    }
    logic(items)
}

#[test]
fn a_quiz_without_a_draw_shows_every_item() {
    let mut logic = bank();
    logic.shuffle_items = false;
    assert_eq!(drawn(&logic, 1), ["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9"]);
    logic.shuffle_items = true;
    let shuffled = drawn(&logic, 1);
    assert_eq!(shuffled.iter().collect::<BTreeSet<_>>().len(), 10);
    assert_ne!(shuffled, drawn(&logic, 2));
}

#[test]
fn a_draw_takes_its_number_of_each_pool_and_no_item_twice() {
    let mut logic = bank();
    logic.draw = vec![part(Some("critical"), 1), part(Some("main"), 3), part(None, 4)];
    for seed in 0..200 {
        let form = drawn(&logic, seed);
        assert_eq!(form.iter().collect::<BTreeSet<_>>().len(), 8, "{form:?}");
        assert!(form.iter().any(|id| ["q8", "q9"].contains(id)), "{form:?}");
    }
}

#[test]
fn a_draw_takes_what_there_is_where_a_pool_is_too_small() {
    let mut logic = bank();
    logic.draw = vec![part(Some("critical"), 5)];
    assert_eq!(drawn(&logic, 1).len(), 2);
    logic.draw = vec![part(Some("nowhere"), 5)];
    assert!(drawn(&logic, 1).is_empty());
}

#[test]
fn competencies_take_turns() {
    let mut logic = bank();
    logic.draw = vec![Part { by_competency: true, ..part(Some("main"), 5) }];
    let competency: BTreeMap<&str, &str> =
        logic.items.iter().map(|item| (item.id.as_str(), item.competency.as_deref().unwrap())).collect();
    for seed in 0..200 {
        let mut counts = BTreeMap::new();
        for id in drawn(&logic, seed) {
            *counts.entry(competency[id]).or_insert(0) += 1;
        }
        assert_eq!(counts, BTreeMap::from([("a", 2), ("b", 2), ("c", 1)]), "seed {seed}");
    }
}

#[test]
fn a_form_does_not_depend_on_the_order_of_the_file() {
    let mut logic = bank();
    logic.draw = vec![part(Some("critical"), 1), Part { by_competency: true, ..part(None, 4) }];
    let before: Vec<String> = drawn(&logic, 7).into_iter().map(str::to_owned).collect();
    logic.items.reverse();
    assert_eq!(drawn(&logic, 7), before);
}

#[test]
fn every_item_is_drawn_about_as_often() {
    let mut logic = bank();
    logic.draw = vec![part(None, 5)];
    let mut counts = BTreeMap::new();
    for seed in 0..4000 {
        for id in drawn(&logic, seed) {
            *counts.entry(id).or_insert(0) += 1;
        }
    }
    assert!(counts.values().all(|count| (1850..2150).contains(count)), "{counts:?}");
}

#[test]
fn pinned_options_stay_last() {
    let mut item = item(
        "i",
        Task::One { options: ids("none a b c all"), pinned: ids("all none"), correct: "a".to_owned() },
    );
    let mut logic = logic(Vec::new());
    for seed in 0..50 {
        let shown = options(&logic, &item, Seed::from_u32(seed));
        assert_eq!(shown[3..], ["all", "none"]);
        assert_eq!(shown[..3].iter().collect::<BTreeSet<_>>().len(), 3);
    }
    item.shuffle = false;
    assert_eq!(options(&logic, &item, Seed::from_u32(1)), ["a", "b", "c", "all", "none"]);
    item.shuffle = true;
    logic.shuffle_options = false;
    assert_eq!(options(&logic, &item, Seed::from_u32(1)), ["a", "b", "c", "all", "none"]);
}

#[test]
fn true_comes_before_false() {
    let logic = logic(Vec::new());
    for correct in [true, false] {
        assert_eq!(options(&logic, &item("i", Task::Bool { correct }), Seed::from_u32(3)), ["true", "false"]);
    }
}

#[test]
fn an_order_is_never_shown_as_it_is_right() {
    for free in ["", "b c"] {
        let task = Task::Order {
            options: ids("a b c"),
            correct: ids("a b c"),
            free: set(free),
            scoring: OrderScoring::All,
        };
        let mut item = item("i", task);
        item.shuffle = false;
        let logic = logic(Vec::new());
        for seed in 0..200 {
            let shown = options(&logic, &item, Seed::from_u32(seed));
            assert_ne!(shown, ["a", "b", "c"]);
            assert!(free.is_empty() || shown != ["a", "c", "b"], "{shown:?}");
        }
    }
}

#[test]
fn choices_are_shuffled_node_by_node() {
    let choice = |id: &str| Choice { id: id.to_owned(), to: "end".to_owned(), points: 0 };
    let node = |id: &str| Node { id: id.to_owned(), choices: ["c", "b", "a", "d"].map(choice).to_vec() };
    let (first, second) = (node("first"), node("second"));
    let mut item = item("i", Task::Scenario { start: "first".to_owned(), full: 1, nodes: Vec::new() });
    let logic = logic(Vec::new());
    let shown = |item: &_, node| -> Vec<String> {
        choices(&logic, item, node, Seed::from_u32(5)).into_iter().map(|choice| choice.id.clone()).collect()
    };
    assert_ne!(shown(&item, &first), shown(&item, &second));
    item.shuffle = false;
    assert_eq!(shown(&item, &first), ["c", "b", "a", "d"]);
}

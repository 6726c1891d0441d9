use std::collections::BTreeMap;

use super::super::{
    Choice, Decimal, Logic, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Part, Task, to_json,
    version,
};
use super::{ids, item, logic, one, set};

/// A quiz with an item of every type, each with everything that is not default.
fn every_type() -> Logic {
    let pairs = BTreeMap::from([("p".to_owned(), "b".to_owned()), ("q".to_owned(), "a".to_owned())]);
    let choice = |id: &str, to: &str, points| Choice { id: id.to_owned(), to: to.to_owned(), points };
    let tasks = [
        Task::One { options: ids("b a"), pinned: ids("a"), correct: "b".to_owned() },
        Task::Many {
            options: ids("b a"),
            pinned: Vec::new(),
            correct: set("b a"),
            scoring: ManyScoring::Net,
        },
        Task::Bool { correct: false },
        Task::Pairs {
            form: PairForm::Gap,
            prompts: ids("q p"),
            options: ids("b a"),
            pairs,
            scoring: PairScoring::All,
        },
        Task::Order {
            options: ids("b a"),
            correct: ids("b a"),
            free: set("b a"),
            scoring: OrderScoring::Adjacent,
        },
        Task::Number { answer: Decimal(-500_000), tolerance: Decimal(0) },
        Task::Text { accept: ids("z y") },
        Task::Scenario {
            start: "b".to_owned(),
            full: 2,
            nodes: vec![
                Node { id: "b".to_owned(), choices: vec![choice("y", "a", 2), choice("x", "b", 0)] },
                Node { id: "a".to_owned(), choices: Vec::new() },
            ],
        },
    ];
    let mut logic =
        logic(tasks.into_iter().enumerate().map(|(index, task)| item(&format!("i{index}"), task)).collect());
    logic.draw = vec![
        Part { pool: None, n: 1, by_competency: false },
        Part { pool: Some("main".to_owned()), n: 2, by_competency: true },
    ];
    let first = &mut logic.items[0];
    first.competency = Some("talk".to_owned());
    (first.critical, first.skippable, first.shuffle, first.points) = (true, true, false, 3);
    logic
}

#[test]
fn logic_is_written_in_the_documented_keys() {
    let expected = concat!(
        r#"{"id":"test","v":"bcdfghjk","kind":"final","pass":80,"attempts":0,"retry":"same","reveal":"end","#,
        r#""si":true,"so":true,"draw":[{"n":1},{"pool":"main","n":2,"c":true}],"items":["#,
        r#"{"id":"i0","t":"one","pool":"main","c":"talk","p":3,"crit":true,"skip":true,"fix":true,"#,
        r#""o":["b","a"],"pin":["a"],"r":["b"]},"#,
        r#"{"id":"i1","t":"many","pool":"main","p":1,"o":["b","a"],"r":["a","b"],"s":"net"},"#,
        r#"{"id":"i2","t":"bool","pool":"main","p":1,"r":["false"]},"#,
        r#"{"id":"i3","t":"gap","pool":"main","p":1,"q":["q","p"],"o":["b","a"],"r":{"p":"b","q":"a"},"s":"all"},"#,
        r#"{"id":"i4","t":"order","pool":"main","p":1,"o":["b","a"],"r":["b","a"],"free":["a","b"],"s":"adjacent"},"#,
        r#"{"id":"i5","t":"number","pool":"main","p":1,"r":-500000,"tol":0},"#,
        r#"{"id":"i6","t":"text","pool":"main","p":1,"r":["z","y"]},"#,
        r#"{"id":"i7","t":"scenario","pool":"main","p":1,"start":"b","full":2,"#,
        r#""nodes":{"b":[["y","a",2],["x","b",0]],"a":[]}}]}"#,
    );
    assert_eq!(to_json(&every_type(), "bcdfghjk"), expected);
}

#[test]
fn the_version_does_not_change_with_the_order_of_items_and_options() {
    let before = every_type();
    let mut after = before.clone();
    after.items.reverse();
    for item in &mut after.items {
        match &mut item.task {
            Task::One { options, .. }
            | Task::Many { options, .. }
            | Task::Pairs { options, .. }
            | Task::Order { options, .. } => options.reverse(),
            Task::Scenario { nodes, .. } => {
                nodes.reverse();
                nodes.iter_mut().for_each(|node| node.choices.reverse());
            }
            _ => {}
        }
    }
    assert_eq!(version(&before), version(&after));
    assert_eq!(version(&before).len(), 8);
}

#[test]
fn the_version_changes_with_what_is_asked_and_what_is_right() {
    let before = version(&every_type());
    let changes: &[fn(&mut Logic)] = &[
        |logic| logic.pass = 81,
        |logic| logic.draw[0].n = 2,
        |logic| logic.items.push(one("new")),
        |logic| logic.items[0].critical = false,
        |logic| logic.items[0].points = 2,
        |logic| logic.items[2].task = Task::Bool { correct: true },
        |logic| {
            if let Task::Order { correct, .. } = &mut logic.items[4].task {
                correct.reverse();
            }
        },
        |logic| {
            if let Task::Scenario { nodes, .. } = &mut logic.items[7].task {
                nodes[0].choices[0].points = 1;
            }
        },
    ];
    for (index, change) in changes.iter().enumerate() {
        let mut logic = every_type();
        change(&mut logic);
        assert_ne!(version(&logic), before, "change {index}");
    }
}

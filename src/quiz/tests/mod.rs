//! Drawing and scoring, by small quizzes made here. The cases that the script in the page is held to
//! as well are in `tests/vectors/quiz.json`.

mod draws;
mod items;
mod outcomes;
mod page_logic;
mod vectors;
mod written_logic;

use std::collections::BTreeSet;

use super::{Item, Kind, Logic, Retry, Reveal, Task};

fn ids(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn set(text: &str) -> BTreeSet<String> {
    ids(text).into_iter().collect()
}

fn item(id: &str, task: Task) -> Item {
    Item {
        id: id.to_owned(),
        pool: "main".to_owned(),
        competency: None,
        points: 1,
        critical: false,
        skippable: false,
        shuffle: true,
        task,
    }
}

/// A question whose right option is `yes`.
fn one(id: &str) -> Item {
    item(id, Task::One { options: ids("yes no maybe"), pinned: Vec::new(), correct: "yes".to_owned() })
}

fn logic(items: Vec<Item>) -> Logic {
    Logic {
        id: "test".to_owned(),
        kind: Kind::Final,
        pass: 80,
        attempts: 0,
        retry: Retry::Same,
        reveal: Reveal::End,
        shuffle_items: true,
        shuffle_options: true,
        draw: Vec::new(),
        items,
    }
}

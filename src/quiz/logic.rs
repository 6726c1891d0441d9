//! The logic of a quiz as a value.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a quiz is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Inside lessons; counts nowhere.
    Practice,
    /// Before a module.
    Pre,
    /// At the end of a module.
    Final,
    /// Some time after it.
    Refresher,
}

impl Kind {
    /// Kinds by their word in quiz files.
    pub const WORDS: &[(&str, Self)] = &[
        ("practice", Self::Practice),
        ("pre", Self::Pre),
        ("final", Self::Final),
        ("refresher", Self::Refresher),
    ];

    /// Its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Pre => "pre",
            Self::Final => "final",
            Self::Refresher => "refresher",
        }
    }
}

/// When answers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// Beside each item, as soon as the learner asks.
    Each,
    /// When the whole form is handed in.
    End,
    /// Not at all: the result only.
    Never,
}

impl Reveal {
    /// Its word in quiz files.
    pub const WORDS: &[(&str, Self)] = &[("each", Self::Each), ("end", Self::End), ("never", Self::Never)];

    /// Its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Each => "each",
            Self::End => "end",
            Self::Never => "never",
        }
    }
}

/// What "try again" gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same form.
    Same,
    /// A form drawn anew.
    NewDraw,
    /// The items that were not fully right; the others keep their points.
    WrongOnly,
}

impl Retry {
    /// Its word in quiz files.
    pub const WORDS: &[(&str, Self)] =
        &[("same", Self::Same), ("new-draw", Self::NewDraw), ("wrong-only", Self::WrongOnly)];

    /// Its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::NewDraw => "new-draw",
            Self::WrongOnly => "wrong-only",
        }
    }
}

/// A part of a draw: so many items of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The pool; `None` draws from all items.
    pub pool: Option<String>,
    /// How many items.
    pub n: usize,
    /// Whether competencies take turns.
    pub by_competency: bool,
}

/// How a quiz is drawn and scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logic {
    /// The quiz's id.
    pub id: String,
    /// What it is for.
    pub kind: Kind,
    /// Percent of the points that pass; 0 where nothing can be passed.
    pub pass: u32,
    /// How often it may be tried; 0 is any number.
    pub attempts: u32,
    /// What "try again" gives.
    pub retry: Retry,
    /// When answers are shown.
    pub reveal: Reveal,
    /// Whether items come in a drawn order.
    pub shuffle_items: bool,
    /// Whether options come in a drawn order.
    pub shuffle_options: bool,
    /// The draw; empty takes every item.
    pub draw: Vec<Part>,
    /// The items, in the order of the file.
    pub items: Vec<Item>,
}

impl Logic {
    /// How many items a form has.
    pub fn n_drawn(&self) -> usize {
        match self.draw.as_slice() {
            [] => self.items.len(),
            parts => parts.iter().map(|part| part.n).sum(),
        }
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id, unique in its quiz.
    pub id: String,
    /// The pool it is drawn from.
    pub pool: String,
    /// What it asks for.
    pub competency: Option<String>,
    /// Its weight, from 1.
    pub points: u32,
    /// Whether it must be fully right to pass.
    pub critical: bool,
    /// Whether it may be left out without penalty.
    pub skippable: bool,
    /// Whether its options may be shuffled.
    pub shuffle: bool,
    /// What there is to do.
    pub task: Task,
}

/// What an item asks a learner to do, with the right answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// One of several options.
    One {
        /// Option ids in the order of the file.
        options: Vec<String>,
        /// Options that stay last, in this order.
        pinned: Vec<String>,
        /// The right one.
        correct: String,
    },
    /// Any number of options.
    Many {
        /// Option ids in the order of the file.
        options: Vec<String>,
        /// Options that stay last, in this order.
        pinned: Vec<String>,
        /// The right ones.
        correct: BTreeSet<String>,
        /// How points are given.
        scoring: ManyScoring,
    },
    /// True or false. Its options are `true` and `false`, in this order.
    Bool {
        /// The right one.
        correct: bool,
    },
    /// An option for each prompt, or for each gap in a text.
    Pairs {
        /// Which of the two.
        form: PairForm,
        /// Prompt or gap ids in order.
        prompts: Vec<String>,
        /// Option ids in the order of the file; there may be more than prompts.
        options: Vec<String>,
        /// The right option of each prompt.
        pairs: BTreeMap<String, String>,
        /// How points are given.
        scoring: PairScoring,
    },
    /// Options to be put in order.
    Order {
        /// Option ids in the order of the file.
        options: Vec<String>,
        /// The right order.
        correct: Vec<String>,
        /// Neighbours that may stand in any order among themselves.
        free: BTreeSet<String>,
        /// How points are given.
        scoring: OrderScoring,
    },
    /// A number to be written.
    Number {
        /// The right one.
        answer: Decimal,
        /// How far off still counts.
        tolerance: Decimal,
    },
    /// Words to be written.
    Text {
        /// The ids of accepted answers; each locale has their forms.
        accept: Vec<String>,
    },
    /// A story with choices.
    Scenario {
        /// The first node.
        start: String,
        /// The points of the best way.
        full: u32,
        /// The nodes in the order of the file.
        nodes: Vec<Node>,
    },
}

impl Task {
    /// The type's word in quiz files.
    pub fn key(&self) -> &'static str {
        match self {
            Self::One { .. } => "one",
            Self::Many { .. } => "many",
            Self::Bool { .. } => "bool",
            Self::Pairs { form: PairForm::Match, .. } => "match",
            Self::Pairs { form: PairForm::Gap, .. } => "gap",
            Self::Order { .. } => "order",
            Self::Number { .. } => "number",
            Self::Text { .. } => "text",
            Self::Scenario { .. } => "scenario",
        }
    }
}

/// How an item with several right options is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManyScoring {
    /// All right ones and no wrong one, or nothing.
    All,
    /// Right ones less wrong ones, as a share of the right ones.
    Net,
    /// Each option that is rightly chosen or rightly left.
    PerOption,
}

/// Whether pairs are asked as a list or as gaps in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairForm {
    /// A list of prompts.
    Match,
    /// A text with gaps.
    Gap,
}

/// How pairs are scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairScoring {
    /// All or nothing.
    All,
    /// Each pair.
    PerOption,
}

/// How an order is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderScoring {
    /// All or nothing.
    All,
    /// Each pair of neighbours that stand in the right order.
    Adjacent,
}

/// A place in a scenario. A node without choices is an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its id, unique in its item.
    pub id: String,
    /// What one can do here, in the order of the file.
    pub choices: Vec<Choice>,
}

/// Something one can do in a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id, unique in its node.
    pub id: String,
    /// The node it leads to.
    pub to: String,
    /// Its points, counted for the first choice made at a node only.
    pub points: u32,
}

/// A decimal number, exact: millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Decimal(
    /// Millionths, from -10^15 to 10^15, so that a browser's numbers hold them exactly.
    pub i64,
);

impl fmt::Display for Decimal {
    /// As a learner may write it: no separators, no zeros at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 1_000_000, self.0.unsigned_abs() % 1_000_000);
        match format!("{rest:06}").trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

//! What a quiz is, apart from words: which items it has, how a form is drawn from them, how answers
//! are scored.
//!
//! Everything here is exact: integers only, seeded, and the same in every language. The script in
//! the page does the same work in a browser; `docs/quizzes.md` is the specification that both follow,
//! and the tests give both the same cases.
//!
//! `catalog` reads [`Logic`] from `quizzes/*.toml`; `site` orders items and options for pages and
//! paper by [`draw`]; scoring serves validation and tests.
//!
//! **Not here:** texts, files, places in files, HTML.

mod answer;
mod arrangement;
mod certificate;
mod draw;
mod json;
mod letters;
mod logic;
mod number;
mod points;
mod random;
mod result_string;
mod score;
mod version;
mod written;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Answers, read_answers};
pub use certificate::{check_code, read_check_code};
pub use draw::{choices, draw, options};
pub use json::to_json;
pub use letters::Seed;
pub use logic::{
    Choice, Decimal, Item, Kind, Logic, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Part, Retry,
    Reveal, Task,
};
pub use number::{DecimalFault, NumberFault, read_number};
pub use points::{FULL, Forms, points};
pub use random::Stream;
pub use result_string::result_string;
pub use score::{Outcome, Scored, Sum, Verdict, outcome};
pub use version::version;
pub use written::normal_form;

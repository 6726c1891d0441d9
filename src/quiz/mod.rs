//! What a quiz is, apart from words: which items it has, how a form is drawn from them, how answers
//! are scored.
//!
//! Everything here is exact: integers only, seeded, and the same in every language. The script in
//! the page does the same work in a browser; `docs/quizzes.md` is the specification that both follow,
//! and the tests give both the same cases.
//!
//! `catalog` reads [`Logic`] from `quizzes/*.toml`; `site` orders items and options for pages and
//! paper by [`draw`](draw::draw); scoring serves validation and tests.
//!
//! **Not here:** texts, files, places in files, HTML.

mod logic;

pub use logic::{
    Choice, Decimal, Item, Kind, Logic, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Part, Retry,
    Reveal, Task,
};

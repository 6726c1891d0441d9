//! `handbill quiz`: what a project's quizzes hold, and a form on paper.

mod paper;
mod stats;

use clap::Subcommand;

use super::output::Console;
use super::{Common, Ending};

/// What to do with quizzes.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum QuizVerb {
    /// Count items, pools, words and minutes of every quiz, and how much of it each locale has
    Stats,
    /// Write one form of a quiz as a page to print: questions, answer sheet and key
    ///
    /// Whoever enters the same form code on the quiz's page gets the same questions in the same order,
    /// in any language.
    Paper(paper::PaperArgs),
}

/// Runs a verb of quizzes.
pub(super) fn run(common: &Common, verb: &QuizVerb, console: &Console) -> Ending {
    match verb {
        QuizVerb::Stats => stats::stats(common, console),
        QuizVerb::Paper(args) => paper::paper(common, args, console),
    }
}

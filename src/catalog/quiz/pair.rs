//! Questions answered by giving each prompt or gap an option: `match`, `gap`.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{PairForm, PairScoring, Task};
use crate::source::limits;

use super::choose;
use super::ids::{self, Asked};

/// Reads what such a question has of its own.
pub(super) fn read(asked: Asked<'_>, form: PairForm, out: &mut Diagnostics) -> Option<Task> {
    let table = asked.table;
    const SCORING: &[(&str, PairScoring)] =
        &[("per-option", PairScoring::PerOption), ("all", PairScoring::All)];
    let (key, what) = match form {
        PairForm::Match => ("prompts", "prompt"),
        PairForm::Gap => ("gaps", "gap"),
    };
    let n_before = out.len();
    let prompts = ids::list(table, key, what, out);
    if let Some(place) = table.place_of(key).filter(|_| prompts.is_empty() && out.len() == n_before) {
        out.push(
            Diagnostic::error(
                Code::QuizOptions,
                format!("a question of this type needs at least one {what}"),
            )
            .at(&place),
        );
    }
    let options = choose::options(table, out);
    let pairs = pairs(asked, what, &prompts, &options, out);
    let scoring = table.choice("scoring", SCORING, out);
    Some(Task::Pairs {
        form,
        prompts: ids::plain(prompts),
        options: ids::plain(options),
        pairs,
        scoring: scoring.map_or(PairScoring::PerOption, |scoring| scoring.value),
    })
}

/// The right option of each prompt, as far as it is known.
fn pairs(
    asked: Asked<'_>,
    what: &str,
    prompts: &[Spanned<String>],
    options: &[Spanned<String>],
    out: &mut Diagnostics,
) -> BTreeMap<String, String> {
    let table = asked.table;
    if table.place_of("pairs").is_none() {
        table.need_text("pairs", out);
    }
    let read = table.table("pairs", "pair table", out);
    let (Some(place), Some(read)) = (table.place_of("pairs"), read) else {
        return BTreeMap::new();
    };
    let mut written = read.text_entries(out);
    // There are no more prompts than this, and each strange one is told.
    written.truncate(2 * limits::QUIZ_OPTIONS);
    let mut pairs = BTreeMap::new();
    let mut missing: BTreeSet<_> = prompts.iter().map(|prompt| prompt.value.as_str()).collect();
    for (prompt, option) in &written {
        missing.remove(prompt.value.as_str());
        let led = ids::leads(asked, prompt, prompts, what, out);
        if ids::leads(asked, option, options, "option", out) && led {
            pairs.insert(prompt.value.clone(), option.value.clone());
        }
    }
    for prompt in &missing {
        out.push(
            Diagnostic::error(Code::QuizAnswer, format!("the {what} `{prompt}` has no right option"))
                .at(&place)
                .help(format!("add `{prompt} = \"…\"` with the option that is right for it")),
        );
    }
    pairs
}

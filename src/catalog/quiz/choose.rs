//! Questions answered by choosing or ordering options: `one`, `many`, `bool`, `order`.

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Spanned};
use crate::quiz::{ManyScoring, OrderScoring, Task};
use crate::source::toml::Table;

use super::ids::{self, Asked};

/// The options of a question. That there are too few to choose from is reported.
pub(super) fn options(table: &Table<'_>, out: &mut Diagnostics) -> Vec<Spanned<String>> {
    let n_before = out.len();
    let options = ids::list(table, "options", "option", out);
    if let Some(place) = table.place_of("options").filter(|_| options.len() < 2 && out.len() == n_before) {
        out.push(
            Diagnostic::error(Code::QuizOptions, "a question needs at least two options")
                .at(&place)
                .why("with one option there is nothing to decide"),
        );
    }
    options
}

/// The right options, and where they are written. `None` when there are none, which is reported.
fn correct(
    asked: Asked<'_>,
    options: &[Spanned<String>],
    out: &mut Diagnostics,
) -> Option<(Vec<Spanned<String>>, Place)> {
    let table = asked.table;
    if table.place_of("correct").is_none() {
        table.need_texts("correct", out);
        return None;
    }
    let n_before = out.len();
    let correct = ids::references(asked, "correct", options, out);
    let place = table.place_of("correct")?;
    // Without options nothing can be said of it, and that there are none was told.
    if out.len() > n_before || options.is_empty() {
        return None;
    }
    if correct.is_empty() {
        out.push(
            Diagnostic::error(Code::QuizAnswer, "no option is right")
                .at(&place)
                .why("whoever answers would be wrong whatever they choose")
                .help("name the right option in `correct`"),
        );
        return None;
    }
    Some((correct, place))
}

fn pinned(asked: Asked<'_>, options: &[Spanned<String>], out: &mut Diagnostics) -> Vec<Spanned<String>> {
    let pinned = ids::references(asked, "pin", options, out);
    for option in options {
        if sums_up(&option.value) && !pinned.iter().any(|pin| pin.value == option.value) {
            out.push(not_last(&option.value, asked.name).at(&option.place));
        }
    }
    pinned
}

/// Whether an option is called as those are that speak of all others.
pub(super) fn sums_up(option: &str) -> bool {
    matches!(
        option,
        "all" | "none" | "all-of-above" | "none-of-above" | "all-of-the-above" | "none-of-the-above"
    )
}

/// The fault of an option that speaks of those above it and is shuffled.
pub(super) fn not_last(option: &str, question: &str) -> Diagnostic {
    Diagnostic::warning(Code::QuizGiveaway, format!("`{option}` of {question} is not kept last"))
        .why("shuffled, it would speak of options above it that stand below")
        .help(format!("write `pin = [\"{option}\"]`, or better, do without such an option"))
}

/// Reads what a question of type `one` has of its own.
pub(super) fn one(asked: Asked<'_>, out: &mut Diagnostics) -> Option<Task> {
    let options = options(asked.table, out);
    let correct = correct(asked, &options, out);
    let pinned = pinned(asked, &options, out);
    let correct = correct.map_or_else(Vec::new, |(correct, _)| correct);
    if let Some(second) = correct.get(1) {
        let all =
            if correct.len() == options.len() { "all options are right" } else { "two options are right" };
        out.push(
            Diagnostic::error(Code::QuizAnswer, format!("{all} where one can be chosen"))
                .at(&second.place)
                .help("leave one in `correct`, or make it a question of type `many`"),
        );
    }
    // Which one is right is not known then, and nothing but its words is looked at.
    let correct = if correct.len() == 1 { ids::plain(correct).concat() } else { String::new() };
    Some(Task::One { options: ids::plain(options), pinned: ids::plain(pinned), correct })
}

/// Reads what a question of type `many` has of its own.
pub(super) fn many(asked: Asked<'_>, out: &mut Diagnostics) -> Option<Task> {
    const SCORING: &[(&str, ManyScoring)] =
        &[("all", ManyScoring::All), ("net", ManyScoring::Net), ("per-option", ManyScoring::PerOption)];
    let options = options(asked.table, out);
    let correct = correct(asked, &options, out);
    let pinned = pinned(asked, &options, out);
    let scoring = asked.table.choice("scoring", SCORING, out);
    let (correct, place) = correct.unzip();
    let correct = correct.unwrap_or_else(Vec::new);
    if let Some(place) = place.filter(|_| options.len() > 1 && correct.len() == options.len()) {
        out.push(
            Diagnostic::warning(Code::QuizAnswer, "every option is right")
                .at(&place)
                .why("whoever ticks everything unread is right")
                .help("add an option that is wrong"),
        );
    }
    Some(Task::Many {
        options: ids::plain(options),
        pinned: ids::plain(pinned),
        correct: correct.into_iter().map(|id| id.value).collect(),
        scoring: scoring.map_or(ManyScoring::All, |scoring| scoring.value),
    })
}

/// Reads what a question of type `bool` has of its own.
pub(super) fn bool(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    Some(Task::Bool { correct: table.need_flag("correct", out)?.value })
}

/// Reads what a question of type `order` has of its own.
pub(super) fn order(asked: Asked<'_>, out: &mut Diagnostics) -> Option<Task> {
    const SCORING: &[(&str, OrderScoring)] =
        &[("all", OrderScoring::All), ("adjacent", OrderScoring::Adjacent)];
    let options = options(asked.table, out);
    let correct = correct(asked, &options, out);
    let free = ids::references(asked, "free", &options, out);
    let scoring = asked.table.choice("scoring", SCORING, out);
    let (correct, place) = correct.unzip();
    let correct = correct.unwrap_or_else(Vec::new);
    let is_missing = |option: &&Spanned<String>| correct.iter().all(|id| id.value != option.value);
    match (place, options.iter().find(is_missing)) {
        (Some(place), Some(missing)) => out.push(
            Diagnostic::error(
                Code::QuizAnswer,
                format!("`{}` has no place in the right order", missing.value),
            )
            .at(&place)
            .help("write every option in `correct`, each once, in the right order"),
        ),
        (Some(_), None) => check_free(asked.table, &correct, &free, out),
        (None, _) => {}
    }
    Some(Task::Order {
        options: ids::plain(options),
        correct: ids::plain(correct),
        free: free.into_iter().map(|id| id.value).collect(),
        scoring: scoring.map_or(OrderScoring::All, |scoring| scoring.value),
    })
}

/// What may change places stands together, or the order between would be lost.
fn check_free(
    table: &Table<'_>,
    correct: &[Spanned<String>],
    free: &[Spanned<String>],
    out: &mut Diagnostics,
) {
    let Some(place) = table.place_of("free") else { return };
    let is_free = |id: &&Spanned<String>| free.iter().any(|free| free.value == id.value);
    let together = correct.iter().skip_while(|id| !is_free(id)).take_while(is_free).count();
    let (message, help) = if together < free.len() {
        let message = "the options in `free` do not stand side by side in `correct`";
        (message, "name neighbours only, or change the order in `correct`")
    } else if free.len() == 1 {
        ("one option alone cannot change places", "name at least two neighbours, or leave `free` out")
    } else if free.len() == correct.len() {
        ("every order would be right", "leave out of `free` what has its place")
    } else {
        return;
    };
    out.push(Diagnostic::error(Code::QuizAnswer, message).at(&place).help(help));
}

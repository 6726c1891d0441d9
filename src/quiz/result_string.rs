//! A learner's result as one line, to be handed to a trainer who collects results of a class.
//!
//! It says which quiz, which form, and how each item went. It does not say who.

use std::collections::BTreeMap;

use super::answer::{Answer, Answers};
use super::draw::options;
use super::letters::{Seed, letters};
use super::logic::{Item, Logic, Task};
use super::random::fnv1a32;
use super::score::{Outcome, Scored, Verdict};

/// Writes a result: `HB1.<quiz>.<version>.<seed>.<cells>.<check>`.
///
/// `outcome` is that of the form drawn by `seed`.
pub fn result_string(
    logic: &Logic,
    version: &str,
    seed: Seed,
    answers: &Answers,
    outcome: &Outcome,
) -> String {
    let mut bank: Vec<&Item> = logic.items.iter().collect();
    bank.sort_by(|a, b| a.id.cmp(&b.id));
    let scored: BTreeMap<&str, &Scored> =
        outcome.items.iter().map(|scored| (scored.id.as_str(), scored)).collect();
    let cells: Vec<String> = (0u64..)
        .zip(&bank)
        .filter_map(|(index, item)| {
            let scored = scored.get(item.id.as_str())?;
            let answer = answers.get(&item.id);
            Some(format!("{}-{}-{}", base36(index), points(scored), chosen(logic, item, answer)))
        })
        .collect();
    let line = format!("HB1.{}.{version}.{}.{}", logic.id, seed.letters(), cells.join("_"));
    let check = letters(fnv1a32(line.as_bytes()));
    format!("{line}.{check}")
}

fn points(scored: &Scored) -> String {
    match scored.verdict {
        Verdict::Skipped => "s".to_owned(),
        _ => base36(u64::from(scored.points)),
    }
}

/// The chosen options as bits, the first of the sorted options lowest. Empty where an item has no
/// options to choose from by themselves: a trainer counts wrong options, and reads nothing typed.
fn chosen(logic: &Logic, item: &Item, answer: Option<&Answer>) -> String {
    if !matches!(item.task, Task::One { .. } | Task::Many { .. } | Task::Bool { .. }) {
        return String::new();
    }
    let chosen: &[String] = match (&item.task, answer) {
        (Task::Many { .. }, Some(Answer::List(chosen))) => chosen,
        (Task::One { .. } | Task::Bool { .. }, Some(Answer::Word(chosen))) => std::slice::from_ref(chosen),
        _ => &[],
    };
    let mut sorted = options(logic, item, Seed::default());
    sorted.sort_unstable();
    let bits = (0u32..).zip(sorted).filter(|(_, option)| chosen.iter().any(|id| id == option));
    base36(bits.fold(0, |mask, (bit, _)| mask | 1u64.checked_shl(bit).unwrap_or(0)))
}

/// Writes a number in base 36, small letters.
fn base36(mut value: u64) -> String {
    let mut digits = Vec::new();
    loop {
        // A remainder of 36 is a digit.
        digits.extend(char::from_digit((value % 36) as u32, 36));
        value /= 36;
        if value == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_base_36() {
        for (value, expected) in [(0, "0"), (35, "z"), (36, "10"), (1000, "rs"), (1 << 52, "18ce53un18g")] {
            assert_eq!(base36(value), expected);
        }
    }
}

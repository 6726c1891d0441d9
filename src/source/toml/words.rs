//! The words around names in messages about TOML.

use crate::diag::Said;
use crate::source::suggest::{did_you_mean, near_said};

/// "did you mean …" for a slip, otherwise all the words that would do.
pub fn suggestion(written: &str, words: &[&str]) -> String {
    match did_you_mean(written, words.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None if words.is_empty() => "the project has none yet".to_owned(),
        None => format!("it can be {}", listed(words)),
    }
}

/// The same in words that can be translated.
pub fn advice(written: &str, words: &[&str]) -> Said {
    match did_you_mean(written, words.iter().copied()) {
        Some(word) => near_said(word),
        None if words.is_empty() => Said::new("help-none-yet"),
        None => Said::new("help-one-of").text("words", listed(words)),
    }
}

fn listed(words: &[&str]) -> String {
    let mut words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    words.sort();
    words.dedup();
    words.join(", ")
}

pub(super) fn article(noun: &str) -> String {
    if noun.starts_with(['a', 'e', 'i', 'o']) { format!("an {noun}") } else { format!("a {noun}") }
}

//! The words around names in messages about TOML.

use crate::source::suggest::did_you_mean;

/// "did you mean …" for a slip, otherwise all the words that would do.
pub fn suggestion(written: &str, words: &[&str]) -> String {
    match did_you_mean(written, words.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None if words.is_empty() => "the project has none yet".to_owned(),
        None => {
            let mut words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            words.sort();
            words.dedup();
            format!("it can be {}", words.join(", "))
        }
    }
}

pub(super) fn article(noun: &str) -> String {
    if noun.starts_with(['a', 'e', 'i', 'o']) { format!("an {noun}") } else { format!("a {noun}") }
}

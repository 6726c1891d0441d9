//! The version of a quiz: eight letters that change when what is asked or right may have changed.
//!
//! Texts are not part of it, so a corrected translation does not make certificates look outdated; nor
//! is the order of items and options in the file.

use super::json::canonical_json;
use super::letters::letters;
use super::logic::Logic;

/// The version of this logic.
pub fn version(logic: &Logic) -> String {
    let hash = blake3::hash(canonical_json(logic).as_bytes());
    let [a, b, c, d, ..] = *hash.as_bytes();
    letters(u32::from_be_bytes([a, b, c, d]))
}

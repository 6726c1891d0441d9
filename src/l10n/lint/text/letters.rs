//! The letters of a text: composed or not, of one script in each word or mixed.

use std::sync::Arc;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::Script;

use super::glance::Glance;
use super::script::{is_of_a_word, script_name, script_of, words};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::text::shown::ShownText;

/// Scripts whose letters are taken for each other's: a word has those of one.
const ALIKE: [Script; 6] =
    [Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian, Script::Coptic, Script::Cherokee];

/// Scripts that are written without spaces between words, or glue their particles to words of others.
const UNSPACED: [Script; 9] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Hangul,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
];

pub(super) fn check(text: &ShownText, glance: &Glance, source: &Arc<SourceFile>, out: &mut Diagnostics) {
    if glance.may_be_decomposed() {
        out.extend(not_composed(text, source));
    }
    if glance.may_be_mixed() {
        mixed(text, source, out);
    }
}

/// Letters that are written in parts. One fault for a text, which mends all of it.
fn not_composed(text: &ShownText, source: &Arc<SourceFile>) -> Option<Diagnostic> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let words = words(&text.text, |c| !c.is_whitespace()).filter(|(_, word)| !normalizer.is_normalized(word));
    let edits: Vec<_> = words
        .map(|(at, word)| (text.place(source, at..at + word.len()), word))
        // What is written as an escape is meant so.
        .filter(|(place, word)| place.text() == *word)
        .map(|(place, word)| (place, normalizer.normalize(word).into_owned()))
        .collect();
    let (first, composed) = edits.first()?;
    let said = Said::new("prose-not-composed").text("word", composed.as_str());
    let fault = Diagnostic::said(Severity::Hint, Code::NotNfc, said).at(first);
    Some(edits.iter().fold(fault, |fault, (place, composed)| fault.mended_by(place, composed)))
}

fn mixed(text: &ShownText, source: &Arc<SourceFile>, out: &mut Diagnostics) {
    for (at, word) in words(&text.text, is_of_a_word) {
        let Some(scripts) = mixed_scripts(word) else { continue };
        let names: Vec<_> = scripts.into_iter().map(script_name).collect();
        let said = Said::new("prose-script-mixed").text("word", word).text("scripts", names.join(" + "));
        let place = text.place(source, at..at + word.len());
        out.push(Diagnostic::said(Severity::Warning, Code::ScriptMixed, said).at(&place));
    }
}

/// The scripts of a word that has letters of several that look alike, or one of another script inside.
fn mixed_scripts(word: &str) -> Option<Vec<Script>> {
    if word.is_ascii() {
        return None;
    }
    let mut runs: Vec<Script> = word.chars().filter_map(script_of).collect();
    runs.dedup();
    let mut scripts = runs.clone();
    scripts.sort();
    scripts.dedup();
    let n_alike = scripts.iter().filter(|script| ALIKE.contains(script)).count();
    let is_sandwich = runs.len() > 2 && !runs.iter().any(|script| UNSPACED.contains(script));
    (n_alike > 1 || is_sandwich).then_some(scripts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_letters_of_one_script_save_for_glued_particles() {
        for (word, is_mixed) in [
            ("доs", true),
            ("Ꭺlso", true),
            ("الtب", true),
            ("कागज़ात", false),
            ("HSIの", false),
            ("これはHSIです", false),
            ("الT", false),
            ("día", false),
        ] {
            assert_eq!(mixed_scripts(word).is_some(), is_mixed, "{word}");
        }
    }
}

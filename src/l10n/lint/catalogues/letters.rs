//! The letters of a text: composed or not, mixed in a word, of another script than the language's.

use std::collections::BTreeMap;

use icu_locale::subtags::script;
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{Alphabetic, GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyNamesLong, PropertyParser};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

use super::texts::{Setting, Text, found};

/// Texts with fewer letters say little about their script.
const LETTERS: usize = 8;

/// Scripts whose letters are taken for each other's: a word has one of them.
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

/// The scripts that a language is written in.
pub(super) struct Alphabet(Vec<Script>);

impl Alphabet {
    /// The scripts of a locale; none where it is not known.
    pub(super) fn of(locale: &LocaleId) -> Self {
        let Some(written_in) = locale.script() else { return Self(Vec::new()) };
        Self(if written_in == script!("Jpan") {
            vec![Script::Han, Script::Hiragana, Script::Katakana]
        } else if written_in == script!("Kore") {
            vec![Script::Hangul, Script::Han]
        } else if written_in == script!("Hans") || written_in == script!("Hant") {
            vec![Script::Han, Script::Bopomofo]
        } else {
            PropertyParser::<Script>::new().get_strict(written_in.as_str()).into_iter().collect()
        })
    }
}

pub(super) fn check(text: &Text<'_>, setting: &Setting<'_>, out: &mut Diagnostics) {
    if text.pieces().all(|piece| piece.text.is_ascii()) && setting.alphabet.0.contains(&Script::Latin) {
        return;
    }
    out.extend(not_nfc(text));
    for piece in text.pieces() {
        out.extend(mixed(text, piece));
    }
    out.extend(other_script(text, setting));
}

/// Letters that are written in parts. One finding for a text mends all of it.
fn not_nfc(text: &Text<'_>) -> Option<Diagnostic> {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let mut edits: Vec<(Place, String)> = Vec::new();
    for piece in text.pieces() {
        for (at, word) in words(&piece.text, |c| !c.is_whitespace()) {
            let place = text.place(piece, at..at + word.len());
            // What is written as an escape is meant so.
            if !nfc.is_normalized(word) && place.text() == word {
                edits.push((place, nfc.normalize(word).into_owned()));
            }
        }
    }
    let (place, composed) = edits.first()?;
    let said = Said::new("not-nfc").text("word", composed.as_str());
    let diagnostic = found(Severity::Hint, Code::NotNfc, said, place);
    Some(edits.iter().fold(diagnostic, |diagnostic, (place, composed)| diagnostic.mended_by(place, composed)))
}

/// The first word with letters of scripts that look alike, or with one of another script inside.
fn mixed(text: &Text<'_>, piece: &ShownText) -> Option<Diagnostic> {
    let (at, word, scripts) = words(&piece.text, is_of_a_word).find_map(|(at, word)| {
        let scripts = mixed_scripts(word)?;
        Some((at, word, scripts))
    })?;
    let names: Vec<_> = scripts.into_iter().map(name).collect();
    let said = Said::new("script-mixed").text("word", word).text("scripts", names.join(" + "));
    Some(found(Severity::Warning, Code::ScriptMixed, said, &text.place(piece, at..at + word.len())))
}

fn mixed_scripts(word: &str) -> Option<Vec<Script>> {
    if word.is_ascii() {
        return None;
    }
    let mut runs: Vec<Script> = word.chars().filter_map(script_of).collect();
    runs.dedup();
    let unspaced = |script: &Script| UNSPACED.contains(script);
    let mut scripts = runs.clone();
    scripts.sort();
    scripts.dedup();
    let n_alike = scripts.iter().filter(|script| ALIKE.contains(script)).count();
    let sandwiched = runs.len() > 2 && !runs.iter().any(unspaced);
    (n_alike > 1 || sandwiched).then_some(scripts)
}

/// A text most of whose letters are of another script. Names and abbreviations that the source has as
/// well are not counted.
fn other_script(text: &Text<'_>, setting: &Setting<'_>) -> Option<Diagnostic> {
    let expected = setting.alphabet.0.first()?;
    let original = setting.original.map_or("", |original| original.whole.text.as_str());
    let shown = text.whole.text.as_str();
    if shown == original {
        return None;
    }
    let names: Vec<_> = words(original, is_of_a_word)
        .map(|(_, word)| word)
        .filter(|word| word.starts_with(char::is_uppercase))
        .collect();
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for (_, word) in words(shown, is_of_a_word).filter(|(_, word)| !names.contains(word)) {
        for script in word.chars().filter_map(script_of) {
            *counts.entry(script).or_default() += 1;
        }
    }
    let n_letters: usize = counts.values().sum();
    let own = counts.iter().filter(|(script, _)| setting.alphabet.0.contains(script));
    let n_own: usize = own.map(|(_, count)| count).sum();
    if n_letters < LETTERS || n_own * 2 >= n_letters {
        return None;
    }
    let found_script = counts.iter().max_by_key(|(_, count)| **count).map(|(script, _)| *script)?;
    let said = Said::new("script-other")
        .text("found", name(found_script))
        .text("expected", name(*expected))
        .text("locale", setting.locale.as_str());
    Some(found(Severity::Warning, Code::ScriptOther, said, &text.start()))
}

/// The script of a letter; signs that all scripts share have none.
fn script_of(c: char) -> Option<Script> {
    if !CodePointSetData::new::<Alphabetic>().contains(c) {
        return None;
    }
    let script = CodePointMapData::<Script>::new().get(c);
    (script != Script::Common && script != Script::Inherited).then_some(script)
}

/// A letter or a mark on one.
fn is_of_a_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter.contains(category) || GeneralCategoryGroup::Mark.contains(category)
}

/// The runs of characters of a kind, with where they start.
pub(super) fn words(text: &str, belongs: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split(move |c| !belongs(c)).filter(|word| !word.is_empty());
    pieces.map(move |word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

/// The name of a script in English, as Unicode has it.
fn name(script: Script) -> String {
    PropertyNamesLong::<Script>::new().get(script).map_or_else(String::new, |name| name.replace('_', " "))
}

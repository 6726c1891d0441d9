//! The letters of a text: composed or not, mixed in one word, of the script of its language or another.

use std::sync::Arc;

use icu_locale::subtags::script;
use icu_normalizer::ComposingNormalizer;
use icu_properties::props::{Alphabetic, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyNamesLong, PropertyParser};

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;

/// Scripts whose letters are taken for each other's: a word has those of one.
const ALIKE: [Script; 4] = [Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian];

/// A text is told to be of another script from so many words on; below, it may be names.
const FEWEST_WORDS: usize = 3;

pub(super) fn check(text: &ShownText, source: &Arc<SourceFile>, out: &mut Diagnostics) {
    if text.text.is_ascii() {
        return;
    }
    out.extend(not_composed(text, source));
    mixed(text, source, out);
}

/// Letters that are written in parts. One fault for a text, which mends all of it.
fn not_composed(text: &ShownText, source: &Arc<SourceFile>) -> Option<Diagnostic> {
    let normalizer = ComposingNormalizer::new_nfc();
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

/// Words with letters of several scripts that look alike.
fn mixed(text: &ShownText, source: &Arc<SourceFile>, out: &mut Diagnostics) {
    for (at, word) in words(&text.text, char::is_alphanumeric).filter(|(_, word)| !word.is_ascii()) {
        let mut scripts: Vec<_> =
            word.chars().filter_map(script_of).filter(|script| ALIKE.contains(script)).collect();
        scripts.sort();
        scripts.dedup();
        if scripts.len() > 1 {
            let names: Vec<_> = scripts.into_iter().map(script_name).collect();
            let said = Said::new("prose-script-mixed").text("word", word).text("scripts", names.join(" + "));
            let place = text.place(source, at..at + word.len());
            out.push(Diagnostic::said(Severity::Warning, Code::ScriptMixed, said).at(&place));
        }
    }
}

/// The scripts that a language is written in; none where it is not known.
pub(in crate::l10n) struct Alphabet(Vec<Script>);

impl Alphabet {
    /// The scripts of a locale.
    pub(in crate::l10n) fn of(locale: &LocaleId) -> Self {
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

    /// The script that most of a text is written in, when it is none of the language's. Names and
    /// abbreviations, which are written as they are elsewhere, do not count: words with a capital.
    pub(in crate::l10n) fn stranger_in(&self, text: &str) -> Option<Script> {
        if self.0.is_empty() || text.is_ascii() && self.0.contains(&Script::Latin) {
            return None;
        }
        let (mut n_own, mut n_other) = (0, 0);
        let mut strange: Vec<Script> = Vec::new();
        for (_, word) in words(text, |c| c.is_alphanumeric() || is_mark(c)) {
            let letters = || word.chars().filter_map(script_of);
            let Some(script) = letters().next() else { continue };
            if self.0.contains(&script) {
                n_own += letters().count();
            } else if !word.starts_with(char::is_uppercase) {
                n_other += letters().count();
                strange.push(script);
            }
        }
        let is_strange = n_other > n_own && strange.len() >= FEWEST_WORDS;
        is_strange.then(|| strange.swap_remove(0))
    }

    /// The first script, for telling.
    pub(in crate::l10n) fn name(&self) -> String {
        self.0.first().map_or_else(String::new, |script| script_name(*script))
    }
}

fn is_mark(c: char) -> bool {
    (c as u32) >= 0x300 && CodePointSetData::new::<Alphabetic>().contains(c)
}

/// The script of a letter; what all scripts share has none.
fn script_of(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    let script = CodePointMapData::<Script>::new().get(c);
    (c.is_alphabetic() && script != Script::Common && script != Script::Inherited).then_some(script)
}

/// The name of a script in English, as Unicode has it.
pub(in crate::l10n) fn script_name(script: Script) -> String {
    PropertyNamesLong::<Script>::new().get(script).map_or_else(String::new, |name| name.replace('_', " "))
}

/// The runs of characters of a kind, with where they start.
pub(super) fn words(text: &str, belongs: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split(move |c| !belongs(c)).filter(|word| !word.is_empty());
    pieces.map(move |word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stranger(locale: &str, text: &str) -> Option<String> {
        Alphabet::of(&LocaleId::parse(locale).unwrap()).stranger_in(text).map(script_name)
    }

    #[test]
    fn a_text_of_another_script_is_known_and_names_are_not() {
        for (locale, text, expected) in [
            ("ar", "Nobody may keep your papers.", Some("Latin")),
            ("ar", "Homeland Security Investigations (HSI)", None),
            ("ar", "تأشيرة T (T visa)", None),
            ("es", "Никто не может держать документы.", Some("Cyrillic")),
            ("ru", "Никто не может держать документы.", None),
            ("zh-Hans", "没有人可以扣留你的证件", None),
            ("ja", "これは簡単な文章です", None),
            ("ko", "누구도 당신의 서류를", None),
            ("hi", "कोई भी आपके कागज़ात", None),
            ("es", "Nadie", None),
        ] {
            assert_eq!(stranger(locale, text).as_deref(), expected, "{locale}: {text}");
        }
    }
}

//! Words and the scripts of their letters.

use std::collections::BTreeMap;

use icu_locale::subtags::script;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyParser};

use super::glance::Glance;
use super::kinds::Scripts;
use crate::source::LocaleId;

/// Texts with fewer letters say little about their script.
const FEWEST_LETTERS: usize = 8;

/// The scripts that a language is written in.
pub(super) struct Alphabet {
    scripts: Vec<Script>,
    /// Those of them that a glance knows.
    known: Scripts,
}

impl Alphabet {
    /// The scripts of a locale; none where it is not known.
    pub(super) fn of(locale: &LocaleId) -> Self {
        let scripts = locale.script().map_or_else(Vec::new, |written_in| {
            if written_in == script!("Jpan") {
                vec![Script::Han, Script::Hiragana, Script::Katakana]
            } else if written_in == script!("Kore") {
                vec![Script::Hangul, Script::Han]
            } else if written_in == script!("Hans") || written_in == script!("Hant") {
                vec![Script::Han, Script::Bopomofo]
            } else {
                PropertyParser::<Script>::new().get_strict(written_in.as_str()).into_iter().collect()
            }
        });
        Self { known: Scripts::among(&scripts), scripts }
    }

    /// Whether a text may have letters of another script.
    pub(super) fn may_have_stranger(&self, glance: &Glance) -> bool {
        !self.scripts.is_empty() && (glance.is_odd || !glance.scripts.are_among(self.known))
    }

    /// The script that most of a text is written in, when it is none of the language's. Words with a
    /// capital that `is_name` knows do not count: names and abbreviations are written as elsewhere.
    pub(super) fn stranger_in(&self, text: &str, is_name: &dyn Fn(&str) -> bool) -> Option<Script> {
        if self.scripts.is_empty() || text.is_ascii() && self.scripts.contains(&Script::Latin) {
            return None;
        }
        let mut n_own = 0;
        let mut strange: Vec<(&str, Vec<Script>)> = Vec::new();
        for (_, word) in words(text, is_of_a_word) {
            let (own, other): (Vec<_>, Vec<_>) =
                word.chars().filter_map(script_of).partition(|script| self.scripts.contains(script));
            n_own += own.len();
            strange.extend((!other.is_empty()).then_some((word, other)));
        }
        let n_letters = |words: &[(&str, Vec<Script>)]| words.iter().map(|(_, other)| other.len()).sum();
        let n_other: usize = n_letters(&strange);
        if n_other <= n_own {
            return None;
        }
        // Whether something is a name is asked last: that takes the longest.
        strange.retain(|(word, _)| !word.starts_with(char::is_uppercase) || !is_name(word));
        let n_other = n_letters(&strange);
        let is_lone_name = strange.len() == 1 && strange[0].0.starts_with(char::is_uppercase);
        if n_other <= n_own || n_own + n_other < FEWEST_LETTERS || is_lone_name {
            return None;
        }
        let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
        for script in strange.into_iter().flat_map(|(_, other)| other) {
            *counts.entry(script).or_default() += 1;
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(script, _)| script)
    }

    /// The first script, for telling.
    pub(super) fn name(&self) -> String {
        self.scripts.first().map_or_else(String::new, |script| script_name(*script))
    }
}

/// The script of a letter; what all scripts share has none.
pub(super) fn script_of(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    let script = CodePointMapData::<Script>::new().get(c);
    (c.is_alphabetic() && script != Script::Common && script != Script::Inherited).then_some(script)
}

/// The name of a script in English, as Unicode has it.
pub(super) fn script_name(script: Script) -> String {
    PropertyNamesLong::<Script>::new().get(script).map_or_else(String::new, |name| name.replace('_', " "))
}

/// A letter or a mark on one.
pub(super) fn is_of_a_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    c.is_alphabetic()
        || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The runs of characters of a kind, with where they start.
pub(super) fn words(text: &str, belongs: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split(move |c| !belongs(c)).filter(|word| !word.is_empty());
    pieces.map(move |word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stranger(locale: &str, text: &str, original: &str) -> Option<String> {
        let is_name = |word: &str| original.contains(word);
        Alphabet::of(&LocaleId::parse(locale).unwrap()).stranger_in(text, &is_name).map(script_name)
    }

    #[test]
    fn a_text_of_another_script_is_known_and_names_are_not() {
        for (locale, text, original, expected) in [
            ("ar", "Nobody may keep your papers.", "Nobody may take them.", Some("Latin")),
            ("ar", "Wage Division", "The office for wages", Some("Latin")),
            ("ar", "Homeland Security Investigations (HSI)", "Homeland Security Investigations (HSI)", None),
            ("ar", "WhatsApp", "An app", None),
            ("ar", "تأشيرة T (T visa)", "", None),
            ("es", "Никто не может держать документы.", "", Some("Cyrillic")),
            ("ru", "Никто не может держать документы.", "", None),
            ("zh-Hans", "没有人可以扣留你的证件", "", None),
            ("ja", "これは簡単な文章です", "", None),
            ("ko", "누구도 당신의 서류를", "", None),
            ("hi", "कोई भी आपके कागज़ात", "", None),
            ("es", "Nadie", "", None),
        ] {
            assert_eq!(stranger(locale, text, original).as_deref(), expected, "{locale}: {text}");
        }
    }
}

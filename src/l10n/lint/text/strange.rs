//! Texts that are not of their language: still the source text, of another script, or with a sentence
//! that reads like the source language.

use std::sync::Arc;

use super::first_line;
use super::glance::Glance;
use super::language::{FEWEST, language_of, reads_like, sentences};
use super::script::{Alphabet, is_of_a_word, script_name, words};
use super::small_words::SmallWords;
use crate::diag::{Code, Diagnostic, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::ShownText;
use crate::text::wording::Reading;

/// Fewer words may be the same in two languages.
const FEWEST_WORDS: usize = 3;
/// A block of so many words that is the same in two languages is no name or label any more.
const PROSE_WORDS: usize = 8;
/// A shorter message is a label, and may be made of words that several languages have.
const MESSAGE_WORDS: usize = 6;

/// The language that texts should be of, and the one that they are translated from.
pub(in crate::l10n) struct Tongue<'l> {
    locale: &'l LocaleId,
    alphabet: Alphabet,
    source: &'l LocaleId,
    /// Those of the source language.
    small_words: SmallWords,
}

/// What a text was made from.
pub(in crate::l10n) struct Original<'t> {
    kind: Kind,
    /// Its texts, each with how it begins, sorted by that.
    texts: Vec<(u64, &'t str)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The same message, with its variants; nothing for a text of the source language.
    Message,
    /// All blocks of the source page.
    Page,
}

impl<'t> Original<'t> {
    /// The original of a message.
    pub(in crate::l10n) fn message(pieces: impl Iterator<Item = &'t ShownText>) -> Self {
        Self::of(Kind::Message, pieces)
    }

    /// The original of each block of a page.
    pub(in crate::l10n) fn page(blocks: impl Iterator<Item = &'t ShownText>) -> Self {
        Self::of(Kind::Page, blocks)
    }

    fn of(kind: Kind, texts: impl Iterator<Item = &'t ShownText>) -> Self {
        let mut texts: Vec<_> = texts.map(|text| (beginning(&text.text), text.text.as_str())).collect();
        texts.sort_unstable_by_key(|(beginning, _)| *beginning);
        Self { kind, texts }
    }

    /// Whether one of the texts has the same words: wrapped lines make no difference.
    fn contains(&self, text: &str) -> bool {
        let wanted = beginning(text);
        let first = self.texts.partition_point(|(beginning, _)| *beginning < wanted);
        let alike = self.texts[first..].iter().take_while(|(beginning, _)| *beginning == wanted);
        alike.into_iter().any(|(_, one)| one.split_whitespace().eq(text.split_whitespace()))
    }

    /// Whether a word with a capital is a name that the original has as well. Without an original,
    /// all are.
    fn has_name(&self, word: &str) -> bool {
        let has_word = |text: &str| words(text, is_of_a_word).any(|(_, one)| one == word);
        self.texts.is_empty() || self.texts.iter().any(|(_, text)| has_word(text))
    }
}

/// The first bytes of the first word: few texts of a page have the same.
fn beginning(text: &str) -> u64 {
    let word = text.split_whitespace().next().unwrap_or("");
    word.bytes().take(8).fold(0, |beginning, byte| beginning << 8 | u64::from(byte))
}

impl<'l> Tongue<'l> {
    /// The language of a locale whose texts are made from those of `source`.
    pub(in crate::l10n) fn of(locale: &'l LocaleId, source: &'l LocaleId) -> Self {
        let small_words = SmallWords::of(language_of(source));
        Self { locale, alphabet: Alphabet::of(locale), source, small_words }
    }

    /// Its locale.
    pub(in crate::l10n) fn locale(&self) -> &'l LocaleId {
        self.locale
    }

    /// Looks at a text for what its rules would look for.
    pub(in crate::l10n) fn glance(&self, text: &str) -> Glance {
        Glance::of(text, &self.small_words)
    }

    /// Tells a text that is not of the language: all of it, or the first such sentence.
    pub(in crate::l10n) fn check(
        &self,
        (text, glance): (&ShownText, &Glance),
        source: &Arc<SourceFile>,
        original: &Original<'_>,
    ) -> Option<Diagnostic> {
        if original.contains(&text.text) {
            let fault = self.left_over(&text.text, original)?;
            return Some(fault.at(&first_line(text, source, 0..text.text.len())));
        }
        let may_be_strange = self.alphabet.may_have_stranger(glance);
        // No sentence has more small words than the text.
        let may_be_source = glance.is_odd || glance.n_small >= FEWEST;
        if !may_be_strange && !may_be_source {
            return None;
        }
        let is_label = original.kind == Kind::Message && Reading::of(&text.text).n_words() < MESSAGE_WORDS;
        sentences(&text.text).into_iter().find_map(|(range, sentence)| {
            let of_script = || may_be_strange.then(|| self.of_other_script(&sentence, original)).flatten();
            let of_source = || (may_be_source && !is_label).then(|| self.of_source(&sentence)).flatten();
            let fault = of_script().or_else(of_source)?;
            Some(fault.at(&first_line(text, source, range)))
        })
    }

    /// Tells a text that is the same as its source, if it says something. Blocks that are lists of
    /// names are the same in many languages; for a message a hint is not too much.
    fn left_over(&self, text: &str, original: &Original<'_>) -> Option<Diagnostic> {
        let words: Vec<_> = words(text, char::is_alphabetic).map(|(_, word)| word).collect();
        let n_long = words.iter().filter(|word| word.chars().nth(1).is_some()).count();
        let n_plain = words.iter().filter(|word| !word.starts_with(char::is_uppercase)).count();
        let is_block = original.kind == Kind::Page;
        let says_little = n_long < FEWEST_WORDS || is_block && 2 * n_plain < words.len();
        let is_same_language = language_of(self.locale) == language_of(self.source)
            && self.locale.script() == self.source.script();
        if is_same_language || says_little {
            return None;
        }
        let severity =
            if is_block && words.len() >= PROSE_WORDS { Severity::Warning } else { Severity::Hint };
        Some(Diagnostic::said(severity, Code::TextUntranslated, Said::new("prose-untranslated")))
    }

    fn of_other_script(&self, sentence: &str, original: &Original<'_>) -> Option<Diagnostic> {
        let script = self.alphabet.stranger_in(sentence, &|word| original.has_name(word))?;
        let said = Said::new("prose-script-other")
            .text("found", script_name(script))
            .text("expected", self.alphabet.name())
            .text("locale", self.locale.as_str());
        Some(Diagnostic::said(Severity::Warning, Code::ScriptOther, said))
    }

    fn of_source(&self, sentence: &str) -> Option<Diagnostic> {
        let (source, own) = (language_of(self.source), language_of(self.locale));
        if source == own || !reads_like(sentence, source, own) {
            return None;
        }
        let said = Said::new("prose-language-other").text("found", source).text("locale", own);
        Some(Diagnostic::said(Severity::Warning, Code::TextLanguage, said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOST: &str = "Nothing on this page is kept";
    const LONG: &str = "Nobody may keep your papers. You can ask for help.";

    fn shown(text: &str) -> ShownText {
        ShownText { text: text.to_owned(), anchors: vec![(0, 0)] }
    }

    /// What is told of a text that was made from `original`.
    fn told(locale: &str, text: &str, kind: Kind, original: &str) -> Option<(Severity, &'static str)> {
        let (locale, english) = (LocaleId::parse(locale).unwrap(), LocaleId::parse("en").unwrap());
        let source = SourceFile::new("a", text);
        let (shown, original) = (shown(text), [shown(original)]);
        let tongue = Tongue::of(&locale, &english);
        let original = Original::of(kind, original.iter());
        let fault = tongue.check((&shown, &tongue.glance(text)), &source, &original)?;
        Some((fault.severity, fault.code.name()))
    }

    #[test]
    fn a_text_left_as_it_was_is_told_by_its_length_and_place() {
        use Severity::{Hint, Warning};
        let names = "Homeland Security Investigations";
        for (locale, text, kind, expected) in [
            ("es", LOST, Kind::Message, Some(Hint)),
            ("es", LOST, Kind::Page, Some(Hint)),
            ("es", LONG, Kind::Message, Some(Hint)),
            ("es", LONG, Kind::Page, Some(Warning)),
            ("es", names, Kind::Message, Some(Hint)),
            ("es", names, Kind::Page, None),
            ("es", "No error", Kind::Message, None),
            ("en-GB", LONG, Kind::Page, None),
        ] {
            let expected = expected.map(|severity| (severity, "text-untranslated"));
            assert_eq!(told(locale, text, kind, text), expected, "{locale}: {text}");
        }
    }

    #[test]
    fn wrapped_lines_hide_no_text_that_was_left_as_it_was() {
        let wrapped = "Nothing\u{A0}on this\n page is kept";
        assert_eq!(told("es", wrapped, Kind::Page, LOST), Some((Severity::Hint, "text-untranslated")));
    }

    #[test]
    fn a_sentence_of_the_source_language_is_told_in_messages_that_are_no_labels() {
        let long = "Nadie se queda con ellos. The police can keep it for you.";
        assert_eq!(told("es", long, Kind::Message, LOST), Some((Severity::Warning, "text-language")));
        assert_eq!(told("es", "What is this for", Kind::Message, LOST), None);
    }
}

//! Texts that are not of their language: still the source text, of another script, or with a sentence
//! that reads like the source language.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::first_line;
use super::language::{language_of, reads_like, sentences};
use super::script::{Alphabet, is_of_a_word, script_name, words};
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
}

/// What a text was made from.
pub(in crate::l10n) enum Original {
    /// The same message, with its variants; nothing for a text of the source language.
    Message(BTreeSet<String>),
    /// All blocks of the source page.
    Page(BTreeSet<String>),
}

impl Original {
    /// The original of a message.
    pub(in crate::l10n) fn message<'t>(pieces: impl Iterator<Item = &'t ShownText>) -> Self {
        Self::Message(pieces.map(|piece| spaced(&piece.text)).collect())
    }

    /// The original of each block of a page.
    pub(in crate::l10n) fn page<'t>(blocks: impl Iterator<Item = &'t ShownText>) -> Self {
        Self::Page(blocks.map(|block| spaced(&block.text)).collect())
    }

    fn texts(&self) -> &BTreeSet<String> {
        let (Self::Message(texts) | Self::Page(texts)) = self;
        texts
    }

    /// Whether a word with a capital is a name that the original has as well. Without an original,
    /// all are.
    fn has_name(&self, word: &str) -> bool {
        let has_word = |text: &String| words(text, is_of_a_word).any(|(_, one)| one == word);
        self.texts().is_empty() || self.texts().iter().any(has_word)
    }
}

impl<'l> Tongue<'l> {
    /// The language of a locale whose texts are made from those of `source`.
    pub(in crate::l10n) fn of(locale: &'l LocaleId, source: &'l LocaleId) -> Self {
        Self { locale, alphabet: Alphabet::of(locale), source }
    }

    /// Tells a text that is not of the language: all of it, or the first such sentence.
    pub(in crate::l10n) fn check(
        &self,
        text: &ShownText,
        source: &Arc<SourceFile>,
        original: &Original,
    ) -> Option<Diagnostic> {
        if original.texts().contains(&spaced(&text.text)) {
            let fault = self.left_over(&text.text, original)?;
            return Some(fault.at(&first_line(text, source, 0..text.text.len())));
        }
        let is_label =
            matches!(original, Original::Message(_)) && Reading::of(&text.text).n_words() < MESSAGE_WORDS;
        sentences(&text.text).into_iter().find_map(|(range, sentence)| {
            let of_script = self.of_other_script(&sentence, original);
            let fault = of_script.or_else(|| self.of_source(&sentence).filter(|_| !is_label))?;
            Some(fault.at(&first_line(text, source, range)))
        })
    }

    /// Tells a text that is the same as its source, if it says something. Blocks that are lists of
    /// names are the same in many languages; for a message a hint is not too much.
    fn left_over(&self, text: &str, original: &Original) -> Option<Diagnostic> {
        let words: Vec<_> = words(text, char::is_alphabetic).map(|(_, word)| word).collect();
        let n_long = words.iter().filter(|word| word.chars().nth(1).is_some()).count();
        let n_plain = words.iter().filter(|word| !word.starts_with(char::is_uppercase)).count();
        let is_block = matches!(original, Original::Page(_));
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

    fn of_other_script(&self, sentence: &str, original: &Original) -> Option<Diagnostic> {
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

/// The words of a text with one space between them, so that wrapped lines make no difference.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOST: &str = "Nothing on this page is kept";
    const LONG: &str = "Nobody may keep your papers. You can ask for help.";

    fn told(locale: &str, text: &str, original: &Original) -> Option<(Severity, &'static str)> {
        let (locale, english) = (LocaleId::parse(locale).unwrap(), LocaleId::parse("en").unwrap());
        let source = SourceFile::new("a", text);
        let shown = ShownText { text: text.to_owned(), anchors: vec![(0, 0)] };
        let fault = Tongue::of(&locale, &english).check(&shown, &source, original)?;
        Some((fault.severity, fault.code.name()))
    }

    #[test]
    fn a_text_left_as_it_was_is_told_by_its_length_and_place() {
        use Severity::{Hint, Warning};
        let message = |text: &str| Original::Message([text.to_owned()].into());
        let page = |text: &str| Original::Page([text.to_owned()].into());
        let names = "Homeland Security Investigations";
        for (locale, text, original, expected) in [
            ("es", LOST, message(LOST), Some(Hint)),
            ("es", LOST, page(LOST), Some(Hint)),
            ("es", LONG, message(LONG), Some(Hint)),
            ("es", LONG, page(LONG), Some(Warning)),
            ("es", names, message(names), Some(Hint)),
            ("es", names, page(names), None),
            ("es", "No error", message("No error"), None),
            ("en-GB", LONG, page(LONG), None),
        ] {
            let expected = expected.map(|severity| (severity, "text-untranslated"));
            assert_eq!(told(locale, text, &original), expected, "{locale}: {text}");
        }
    }

    #[test]
    fn a_sentence_of_the_source_language_is_told_in_messages_that_are_no_labels() {
        let message = Original::Message([LOST.to_owned()].into());
        let long = "Nadie se queda con ellos. The police can keep it for you.";
        assert_eq!(told("es", long, &message), Some((Severity::Warning, "text-language")));
        assert_eq!(told("es", "What is this for", &message), None);
    }
}

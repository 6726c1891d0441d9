//! `locales/<locale>/terms.toml`: words that a language does not use, words that must not be mixed up,
//! and, in the source locale, words that say what somebody must do.
//!
//! The terms themselves and their definitions are messages of `terms.ftl`. Here is what holds for the
//! words of all other texts; `l10n` holds texts against it, and the ledger asks which words make a
//! changed sentence a changed duty.
//!
//! **Not here:** looking for the words in texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile, Spanned};
use crate::source::toml::{self, Origin, Table};
use crate::source::{Config, LocaleId};

/// What holds for the words of one language.
#[derive(Debug, Clone, Default)]
pub struct TermRules {
    /// Words that say what somebody must or must not do. Read in the source locale only.
    pub duties: Vec<Spanned<String>>,
    /// Words that are never written.
    pub avoid: Vec<Avoid>,
    /// Words that translate certain words only.
    pub only_for: Vec<OnlyFor>,
}

impl TermRules {
    /// The words that make a sentence a duty.
    pub(super) fn duty_words(&self) -> Vec<String> {
        self.duties.iter().map(|duty| duty.value.clone()).collect()
    }
}

/// Words that are never written in a language.
#[derive(Debug, Clone)]
pub struct Avoid {
    /// The words, as written: whole words, any case; a `*` at the end of one matches any ending.
    pub words: Vec<Spanned<String>>,
    /// Longer wordings in which they may stand, such as the name of a law.
    pub except: Vec<Spanned<String>>,
    /// What to write instead.
    pub instead: String,
    /// Why.
    pub why: String,
}

/// Words that may only stand where the source text says one of certain words.
#[derive(Debug, Clone)]
pub struct OnlyFor {
    /// The words of this language.
    pub words: Vec<Spanned<String>>,
    /// The words of the source language, one of which must be said.
    pub source: Vec<Spanned<String>>,
    /// Why.
    pub why: String,
}

/// Reads the rules of all locales.
pub(super) fn read(
    config: &Config,
    files: &BTreeMap<LocaleId, Arc<SourceFile>>,
    out: &mut Diagnostics,
) -> BTreeMap<LocaleId, TermRules> {
    let rules = files.iter().map(|(locale, file)| {
        let mut faults = Diagnostics::new();
        let rules = read_one(file, *locale == config.source, &mut faults);
        out.extend(faults.into_iter().map(|mut fault| {
            // These rules are for those who write. Readers see the same texts without them.
            if fault.severity == Severity::Error && *locale != config.source {
                fault.severity = Severity::Warning;
            }
            fault
        }));
        (locale.clone(), rules)
    });
    rules.collect()
}

fn read_one(source: &Arc<SourceFile>, is_source: bool, out: &mut Diagnostics) -> TermRules {
    toml::read(source.text(), &Origin::file(source), "file of term rules", out, |table, out| {
        let duties = words(&table, "duties", out);
        if let Some(place) = table.place_of("duties").filter(|_| !is_source) {
            let said = Said::new("term-duties-unread");
            out.push(Diagnostic::said(Severity::Hint, Code::KeyUnknown, said).at(&place));
        }
        let avoid = table.tables("avoid", "rule for words to avoid", out);
        let avoid = avoid.into_iter().filter_map(|rule| read_avoid(rule, out)).collect();
        let only_for = table.tables("only-for", "rule for words with one use", out);
        if let Some(place) = table.place_of("only-for").filter(|_| is_source && !only_for.is_empty()) {
            let said = Said::new("term-only-for-unread");
            out.push(Diagnostic::said(Severity::Hint, Code::KeyUnknown, said).at(&place));
        }
        let only_for = only_for.into_iter().filter_map(|rule| read_only_for(rule, out)).collect();
        table.finish(out);
        TermRules { duties: if is_source { duties } else { Vec::new() }, avoid, only_for }
    })
}

fn read_avoid(table: Table<'_>, out: &mut Diagnostics) -> Option<Avoid> {
    let found = need_words(&table, "words", out);
    let except = words(&table, "except", out);
    let instead = table.need_text("instead", out);
    let why = table.need_text("why", out);
    table.finish(out);
    Some(Avoid { words: found?, except, instead: instead?.value, why: why?.value })
}

fn read_only_for(table: Table<'_>, out: &mut Diagnostics) -> Option<OnlyFor> {
    let found = need_words(&table, "words", out);
    let source = need_words(&table, "source", out);
    let why = table.need_text("why", out);
    table.finish(out);
    Some(OnlyFor { words: found?, source: source?, why: why?.value })
}

/// Words of a list that must be there. A list without a usable word makes no rule.
fn need_words(table: &Table<'_>, key: &'static str, out: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let written = table.need_texts(key, out);
    if let Some(place) = table.place_of(key).filter(|_| written.is_empty()) {
        let said = Said::new("term-rule-wordless").text("key", key);
        out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&place));
    }
    let words: Vec<_> = written.into_iter().filter(|word| is_usable(word, out)).collect();
    (!words.is_empty()).then_some(words)
}

fn words(table: &Table<'_>, key: &'static str, out: &mut Diagnostics) -> Vec<Spanned<String>> {
    table.texts(key, out).into_iter().filter(|word| is_usable(word, out)).collect()
}

/// A word needs letters, and a star stands at its end or nowhere.
fn is_usable(word: &Spanned<String>, out: &mut Diagnostics) -> bool {
    let has_letters = word.value.chars().any(char::is_alphanumeric);
    let starless = word.value.split_whitespace().all(|part| !part.trim_end_matches('*').contains('*'));
    if has_letters && starless {
        return true;
    }
    let said = Said::new("term-rule-no-word").text("written", &word.value);
    out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&word.place));
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str, is_source: bool) -> (TermRules, Vec<String>) {
        let mut out = Diagnostics::new();
        let rules = read_one(&SourceFile::new("locales/es/terms.toml", text), is_source, &mut out);
        (rules, out.sorted().iter().map(|fault| fault.message.clone()).collect())
    }

    #[test]
    fn rules_are_read_with_the_place_of_each_word() {
        let (rules, faults) = rules(
            "duties = [\"must\", \"has to\"]\n[[avoid]]\nwords = [\"slave*\"]\ninstead = \"a person\"\nwhy = \"it hurts\"\n",
            true,
        );
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(rules.duties[1].value, "has to");
        assert_eq!(rules.duties[1].place.line_column().column, 19);
        assert_eq!(rules.avoid[0].words[0].value, "slave*");
    }

    #[test]
    fn what_cannot_be_looked_for_and_what_nobody_reads_is_told() {
        for (text, fault) in [
            ("duties = [\"\"]", "`` is no word to look for"),
            ("duties = [\"s*ve\"]", "`s*ve` is no word to look for"),
            ("[[avoid]]\nwords = []\ninstead = \"\"\nwhy = \"\"", "`words` names no words"),
            ("[[avoid]]\nwords = [\"x\"]\nwhy = \"\"", "a rule for words to avoid needs the key `instead`"),
            (
                "[[only-for]]\nwords = [\"x\"]\nwhy = \"\"",
                "a rule for words with one use needs the key `source`",
            ),
            ("dutys = []", "a file of term rules has no key `dutys`"),
        ] {
            let is_source = !text.contains("only-for");
            assert_eq!(rules(text, is_source).1, [fault], "{text}");
        }
    }

    #[test]
    fn duties_are_those_of_the_source_locale() {
        let (rules, faults) = rules("duties = [\"debe\"]", false);
        assert!(rules.duties.is_empty());
        assert_eq!(faults.len(), 1);
    }
}

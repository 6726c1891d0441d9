//! Holds texts against the rules for words of their language, in `locales/<locale>/terms.toml`.
//!
//! Words to avoid are looked for in all texts of a locale that has such rules, the source locale's
//! among them. Words that translate certain words only are looked for in translations, beside the text
//! that each was made from: the message of the same name, the block that it stands for.
//!
//! A word that stands alone in quotation marks is named, not used: `write “a person”, never “a slave”`.

mod original;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::catalog::terms::{Avoid, OnlyFor};
use crate::catalog::{Catalog, TermRules, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile, Spanned};
use crate::source::LocaleId;
use crate::text::shown::ShownText;
use crate::text::wording::{Reading, Wording};

use super::pages::Layout;
use original::Originals;

/// The rules of a locale, ready for looking.
pub(super) struct Desk<'r> {
    avoid: Vec<(&'r Avoid, Vec<Wording>, Vec<Wording>)>,
    only_for: Vec<(&'r OnlyFor, Vec<Wording>, Vec<Wording>)>,
}

/// A text that is looked through.
struct Subject<'s> {
    shown: &'s ShownText,
    source: &'s Arc<SourceFile>,
    reading: Reading,
}

impl<'s> Subject<'s> {
    fn new(shown: &'s ShownText, source: &'s Arc<SourceFile>) -> Self {
        Self { shown, source, reading: Reading::of(&shown.text) }
    }
}

impl<'r> Desk<'r> {
    /// Prepares the rules of a locale; nothing where there are none.
    pub(super) fn new(rules: &'r TermRules) -> Option<Self> {
        let has_rules = !rules.avoid.is_empty() || !rules.only_for.is_empty();
        has_rules.then(|| Self {
            avoid: rules
                .avoid
                .iter()
                .map(|rule| (rule, wordings(&rule.words), wordings(&rule.except)))
                .collect(),
            only_for: rules
                .only_for
                .iter()
                .map(|rule| (rule, wordings(&rule.words), wordings(&rule.source)))
                .collect(),
        })
    }

    /// Reports words of the messages of a locale that its rules speak against.
    pub(super) fn messages(&self, catalog: &Catalog, locale: &LocaleId, out: &mut Diagnostics) {
        let mut originals: BTreeMap<_, Vec<&ShownText>> = BTreeMap::new();
        if *locale != catalog.config.source && !self.only_for.is_empty() {
            for text in catalog.messages.patterns(&catalog.config.source) {
                originals.entry((text.id, text.attribute)).or_default().push(text.shown);
            }
        }
        for text in catalog.messages.patterns(locale) {
            let subject = Subject::new(text.shown, text.source);
            self.avoided(&subject, out);
            // A message that the source locale does not have has nothing to be held against.
            if let Some(originals) = originals.get(&(text.id, text.attribute)) {
                self.confused(&subject, &mut || originals.clone(), out);
            }
        }
    }

    /// Reports words of a page's text that the rules speak against. `layouts` are those of the source
    /// page and of the text itself, where it is a translation.
    pub(super) fn page(
        &self,
        translation: &Translation,
        layouts: Option<(&Layout<'_>, &Layout<'_>)>,
        out: &mut Diagnostics,
    ) {
        let mut originals = layouts.map(|(theirs, ours)| Originals::new(theirs, ours));
        for shown in translation.text().texts.iter() {
            let subject = Subject::new(shown, &translation.source);
            self.avoided(&subject, out);
            if let Some(originals) = &mut originals {
                self.confused(&subject, &mut || originals.of(shown), out);
            }
        }
    }

    fn avoided(&self, subject: &Subject<'_>, out: &mut Diagnostics) {
        for (rule, words, except) in &self.avoid {
            let allowed: Vec<_> =
                except.iter().flat_map(|wording| wording.places(&subject.reading)).collect();
            for range in used(words, subject) {
                if allowed.iter().any(|longer| longer.start <= range.start && range.end <= longer.end) {
                    continue;
                }
                let said = Said::new("term-avoided")
                    .text("word", &subject.shown.text[range.clone()])
                    .text("instead", rule.instead.as_str())
                    .text("why", rule.why.as_str());
                let place = subject.shown.place(subject.source, range);
                out.push(Diagnostic::said(Severity::Warning, Code::TermAvoided, said).at(&place));
            }
        }
    }

    /// `originals` gives the texts that the subject was made from; it is asked only when a word of a
    /// rule was found.
    fn confused<'o>(
        &self,
        subject: &Subject<'_>,
        originals: &mut dyn FnMut() -> Vec<&'o ShownText>,
        out: &mut Diagnostics,
    ) {
        for (rule, words, source) in &self.only_for {
            let found = used(words, subject);
            if found.is_empty() {
                continue;
            }
            let originals = originals();
            let says = |text: &ShownText| {
                let reading = Reading::of(&text.text);
                source.iter().any(|wording| wording.is_in(&reading))
            };
            if originals.iter().any(|text| says(text)) {
                continue;
            }
            let original = originals.first();
            for range in found {
                let said = Said::new("term-confused")
                    .text("word", &subject.shown.text[range.clone()])
                    .text("source", listed(&rule.source))
                    .text("original", original.map_or_else(|| "…".to_owned(), |text| quoted(&text.text)))
                    .text("why", rule.why.as_str());
                let place = subject.shown.place(subject.source, range);
                out.push(Diagnostic::said(Severity::Warning, Code::TermConfused, said).at(&place));
            }
        }
    }
}

fn wordings(words: &[Spanned<String>]) -> Vec<Wording> {
    words.iter().map(|word| Wording::new(&word.value)).collect()
}

/// Where a text uses one of the words. Of two that overlap the longer one counts, and one that stands
/// alone in quotation marks is only named.
fn used(words: &[Wording], subject: &Subject<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<_> = words.iter().flat_map(|wording| wording.places(&subject.reading)).collect();
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|range| {
        let is_new = range.start >= end;
        end = end.max(range.end);
        is_new && !is_named(&subject.shown.text, range)
    });
    found
}

fn is_named(text: &str, range: &Range<usize>) -> bool {
    let is_mark = |c: char| {
        matches!(c, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '「' | '」' | '『' | '』')
    };
    text[..range.start].ends_with(is_mark) && text[range.end..].starts_with(is_mark)
}

fn listed(words: &[Spanned<String>]) -> String {
    // A stem stands for all words that begin with it.
    let words = words.iter().map(|word| format!("“{}”", word.value.replace('*', "…")));
    words.collect::<Vec<_>>().join(", ")
}

/// The beginning of a text, enough to know it again.
fn quoted(text: &str) -> String {
    const WORDS: usize = 14;
    let words: Vec<_> = text.split_whitespace().collect();
    let begin = words.iter().take(WORDS).copied().collect::<Vec<_>>().join(" ").replace('\u{FFFC}', "…");
    if words.len() > WORDS { format!("{begin} …") } else { begin }
}

//! Variables that the source always shows, and a translation does not, or not in all its variants.
//!
//! A variant that one number alone chooses may say the number in words: `[0]` in every language,
//! `[one]` in English, but not in Russian, where 21 and 31 choose it too.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::fluent::selected;
use crate::text::format::Formatters;

use super::entries::{Entries, Entry, full_name};
use super::plurals::names_a_number;
use super::variants::{Choice, each_expression, key, unwrapped};
use super::{Sheet, words_a_quiz};

/// Where a variable is not shown.
enum Lack<'a> {
    /// Nowhere in the text.
    Text,
    /// In a variant.
    Variant(&'a Variant<&'a str>),
}

/// A locale's texts, asked for what they show.
struct Texts<'a> {
    entries: &'a Entries<'a>,
    formatters: &'a Formatters,
    /// What they were translated from.
    source: Option<&'a Self>,
}

pub(super) fn check(sheet: &Sheet<'_>, source: &Entries<'_>, out: &mut Diagnostics) {
    let messages = &sheet.catalog.messages;
    let theirs = Texts { entries: source, formatters: messages.formatters(messages.source()), source: None };
    let ours = Texts {
        entries: sheet.entries,
        formatters: messages.formatters(sheet.locale),
        source: Some(&theirs),
    };
    // What a question does not show of its gaps and contacts is told beside its quiz.
    let compared = |entry: &&Entry<'_>| !entry.is_term() && !words_a_quiz(entry.tree.source.path());
    for entry in sheet.entries.list.iter().filter(compared) {
        let Some(original) = source.get(entry.name) else { continue };
        if sheet.is_left_out(sheet.locale, entry.name) || sheet.is_left_out(messages.source(), entry.name) {
            continue;
        }
        for (attribute, pattern) in entry.texts() {
            let Some(source_text) = original.text(attribute) else { continue };
            for variable in theirs.always_shown(source_text) {
                for lack in ours.lacks(pattern, variable, &mut Vec::new()) {
                    out.extend(dropped(&ours, entry, attribute, variable, &lack));
                }
            }
        }
    }
}

fn dropped(
    texts: &Texts<'_>,
    entry: &Entry<'_>,
    attribute: Option<&str>,
    variable: &str,
    lack: &Lack<'_>,
) -> Option<Diagnostic> {
    let name = full_name(entry.name, attribute);
    let (said, place) = match lack {
        Lack::Text => (Said::new("variable-dropped"), entry.place_of(attribute)),
        // The number stands there, as digits. That is told as what it is.
        Lack::Variant(variant) if names_a_number(texts.formatters, entry, attribute, variant) => return None,
        Lack::Variant(variant) => {
            (Said::new("variable-dropped-variant").text("key", key(variant)), entry.tree.place(key(variant)))
        }
    };
    let said = said.text("text", name).text("variable", variable);
    Some(Diagnostic::said(Severity::Warning, Code::VariableDropped, said).at(&place))
}

impl<'a> Texts<'a> {
    /// The variables that a text shows whichever variants are chosen.
    fn always_shown(&self, pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
        let mut shown = BTreeSet::new();
        self.shown_variables(pattern, &mut Vec::new(), &mut shown);
        shown.retain(|variable| self.lacks(pattern, variable, &mut Vec::new()).is_empty());
        shown
    }

    fn shown_variables(
        &self,
        pattern: &'a Pattern<&'a str>,
        way: &mut Vec<&'a str>,
        shown: &mut BTreeSet<&'a str>,
    ) {
        let mut inlines = Vec::new();
        each_expression(pattern, &mut |expression| {
            if let Expression::Inline(inline) = expression {
                inlines.push(inline);
            }
        });
        for inline in inlines {
            shown.extend(selected(inline).map(|selected| selected.variable));
            if let Some((name, target)) = self.referred(inline).filter(|(name, _)| !way.contains(name)) {
                way.push(name);
                self.shown_variables(target, way, shown);
                way.pop();
            }
        }
    }

    /// The text of another message that is put in here; it shows the same variables. Terms show none of
    /// the message's.
    fn referred(&self, inline: &'a InlineExpression<&'a str>) -> Option<(&'a str, &'a Pattern<&'a str>)> {
        let InlineExpression::MessageReference { id, attribute } = inline else { return None };
        let attribute = attribute.as_ref().map(|attribute| attribute.name);
        Some((id.name, self.entries.get(id.name)?.text(attribute)?))
    }

    /// Where a text does not show a variable. `way` holds the messages that lead here, for a circle
    /// shows nothing.
    fn lacks(&self, pattern: &'a Pattern<&'a str>, variable: &str, way: &mut Vec<&'a str>) -> Vec<Lack<'a>> {
        let mut partly = Vec::new();
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match unwrapped(expression) {
                Expression::Inline(inline) => {
                    if self.shows(inline, variable, way) {
                        return Vec::new();
                    }
                }
                select @ Expression::Select { variants, .. } => {
                    let lacks = self.lacks_of_variants(select, variants, variable, way);
                    if lacks.is_empty() {
                        return Vec::new();
                    }
                    let n_whole = lacks.iter().filter(|(_, is_whole)| *is_whole).count();
                    if n_whole < variants.len() && partly.is_empty() {
                        partly = lacks.into_iter().map(|(lack, _)| lack).collect();
                    }
                }
            }
        }
        if partly.is_empty() { vec![Lack::Text] } else { partly }
    }

    fn shows(&self, inline: &'a InlineExpression<&'a str>, variable: &str, way: &mut Vec<&'a str>) -> bool {
        if selected(inline).is_some_and(|selected| selected.variable == variable) {
            return true;
        }
        let Some((name, target)) = self.referred(inline).filter(|(name, _)| !way.contains(name)) else {
            return false;
        };
        // Where the other message shows it in the source, it is told of that one if it does not here.
        let original = self.source.and_then(|source| Some((source, source.referred(inline)?.1)));
        if original.is_some_and(|(source, text)| source.lacks(text, variable, &mut Vec::new()).is_empty()) {
            return true;
        }
        way.push(name);
        let shows = self.lacks(target, variable, way).is_empty();
        way.pop();
        shows
    }

    /// What the variants lack, and whether it is the whole variant.
    fn lacks_of_variants(
        &self,
        select: &'a Expression<&'a str>,
        variants: &'a [Variant<&'a str>],
        variable: &str,
        way: &mut Vec<&'a str>,
    ) -> Vec<(Lack<'a>, bool)> {
        let choice =
            Choice::of(select).filter(|choice| choice.by.variable == variable && choice.is_by_number());
        let numbers = choice.as_ref().map(|choice| choice.numbers(self.formatters));
        let mut all = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            let n_numbers = numbers.as_ref().map(|numbers| numbers[index].len());
            let is_exact = matches!(variant.key, VariantKey::NumberLiteral { .. }) && numbers.is_some();
            // One that exact numbers before it leave nothing to is never chosen.
            let is_dead = n_numbers == Some(0)
                && choice.as_ref().is_some_and(|choice| choice.is_common(self.formatters, variant));
            if !variant.default && (is_exact || is_dead || n_numbers == Some(1)) {
                continue;
            }
            for lack in self.lacks(&variant.value, variable, way) {
                all.push(match lack {
                    Lack::Text => (Lack::Variant(variant), true),
                    inner @ Lack::Variant(_) => (inner, false),
                });
            }
        }
        all
    }
}

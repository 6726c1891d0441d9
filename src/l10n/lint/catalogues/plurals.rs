//! Plural forms: those that a language has and a text lacks, those that it never uses, and those
//! that name a number although many choose them.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::text::fluent::selected;
use crate::text::format::Formatters;

use super::Sheet;
use super::entries::Entry;
use super::variants::{CATEGORIES, Choice, category, each_expression, key};

/// So many numbers are named as examples.
const EXAMPLES: usize = 4;

pub(super) fn check(sheet: &Sheet<'_>, out: &mut Diagnostics) {
    for entry in sheet.entries.list.iter().filter(|entry| !sheet.is_left_out(sheet.locale, entry.name)) {
        for (attribute, pattern) in entry.texts() {
            let source = sheet.source.and_then(|source| source.get(entry.name)?.text(attribute));
            let counted = source.map(counted).unwrap_or_default();
            for choice in choices(pattern) {
                let is_counted = choice.is_by_number() || counted.contains(choice.by.variable);
                if is_counted {
                    choice_fits(sheet, entry, &choice, &counted, out);
                }
            }
        }
    }
}

fn choices<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Choice<'a>> {
    let mut choices = Vec::new();
    each_expression(pattern, &mut |expression| choices.extend(Choice::of(expression)));
    choices
}

/// The variables by whose plural form a text chooses.
fn counted<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let choices = choices(pattern);
    choices.iter().filter(|choice| choice.has_categories()).map(|choice| choice.by.variable).collect()
}

fn choice_fits(
    sheet: &Sheet<'_>,
    entry: &Entry<'_>,
    choice: &Choice<'_>,
    counted: &BTreeSet<&str>,
    out: &mut Diagnostics,
) {
    let formatters = sheet.catalog.messages.formatters(sheet.locale);
    let known = formatters.plural_categories(choice.by.options.plural);
    // Where the source goes by forms for numbers, any other word is a form that was translated.
    let by_forms = counted.contains(choice.by.variable);
    let unused = choice.variants.iter().filter(|variant| match variant.key {
        VariantKey::Identifier { name } => !known.contains(&name) && (by_forms || CATEGORIES.contains(&name)),
        VariantKey::NumberLiteral { .. } => false,
    });
    for variant in unused {
        let said = Said::new("plural-unused")
            .text("key", key(variant))
            .text("locale", sheet.locale.as_str())
            .text("forms", quoted(known.iter().copied()));
        out.push(
            Diagnostic::said(Severity::Warning, Code::PluralUnused, said).at(&entry.tree.place(key(variant))),
        );
    }
    let by_category = choice.has_categories() || choice.by.is_number;
    let only_default = choice.variants.len() == 1 && counted.contains(choice.by.variable);
    let others_exact = choice.variants.iter().all(|variant| variant.default || category(variant).is_none());
    if (by_category && !others_exact) || only_default {
        out.extend(missing(sheet, entry, choice, formatters));
    }
    for (variant, numbers) in choice.variants.iter().zip(choice.numbers(formatters)) {
        out.extend(digit(entry, choice.by.variable, variant, &numbers));
    }
}

/// The forms that the language has for whole numbers and that the text has not.
fn missing(
    sheet: &Sheet<'_>,
    entry: &Entry<'_>,
    choice: &Choice<'_>,
    formatters: &Formatters,
) -> Option<Diagnostic> {
    let default = choice.variants.iter().position(|variant| variant.default)?;
    let stands_for = category(&choice.variants[default]).unwrap_or("other");
    let lost: Vec<_> = choice.numbers(formatters).into_iter().nth(default)?;
    let form = |number: &u32| formatters.plural(f64::from(*number), &choice.by.options);
    let lost: Vec<_> = lost.into_iter().filter(|number| form(number) != stands_for).collect();
    let forms: BTreeSet<_> = lost.iter().map(form).collect();
    let forms: Vec<_> = CATEGORIES.into_iter().filter(|category| forms.contains(category)).collect();
    if forms.is_empty() {
        return None;
    }
    let said = Said::new("plural-missing")
        .count("n", forms.len())
        .text("forms", quoted(forms))
        .text("locale", sheet.locale.as_str())
        .text("numbers", examples(&lost));
    let name = entry.tree.place(choice.by.variable);
    let range = name.span.range();
    let place = Place::new(&name.source, range.start.saturating_sub(1)..range.end);
    Some(Diagnostic::said(Severity::Warning, Code::PluralMissing, said).at(&place))
}

/// A form that several numbers choose and that names one of them, without showing the number itself.
fn digit(entry: &Entry<'_>, variable: &str, variant: &Variant<&str>, numbers: &[u32]) -> Option<Diagnostic> {
    if variant.default || category(variant).is_none() || numbers.len() < 2 {
        return None;
    }
    let (number, place) = named_number(entry, variable, variant, numbers)?;
    let others: Vec<_> = numbers.iter().copied().filter(|other| *other != number).collect();
    let said = Said::new("plural-digit")
        .text("key", key(variant))
        .text("variable", variable)
        .text("number", number.to_string())
        .text("numbers", examples(&others));
    Some(Diagnostic::said(Severity::Warning, Code::PluralDigit, said).at(&place))
}

/// Whether a variant of a text names one of the numbers that choose it, which is told as such.
pub(super) fn names_a_number(
    formatters: &Formatters,
    entry: &Entry<'_>,
    attribute: Option<&str>,
    variant: &Variant<&str>,
) -> bool {
    let Some(pattern) = entry.text(attribute) else { return false };
    choices(pattern).iter().any(|choice| {
        let at = choice.variants.iter().position(|one| std::ptr::eq(key(one), key(variant)));
        let numbers = at.and_then(|at| choice.numbers(formatters).into_iter().nth(at)).unwrap_or_default();
        at.is_some() && digit(entry, choice.by.variable, variant, &numbers).is_some()
    })
}

/// The first number that is written in a variant and among those that choose it.
fn named_number(
    entry: &Entry<'_>,
    variable: &str,
    variant: &Variant<&str>,
    numbers: &[u32],
) -> Option<(u32, Place)> {
    if shows(&variant.value, variable) {
        return None;
    }
    let mut written = Vec::new();
    literals(&variant.value, &mut written);
    written.iter().find_map(|text| {
        let runs = digit_runs(text);
        let (number, range) = runs.into_iter().find(|(number, _)| numbers.contains(number))?;
        Some((number, entry.tree.place(&text[range])))
    })
}

fn shows(pattern: &Pattern<&str>, variable: &str) -> bool {
    let mut found = false;
    each_expression(pattern, &mut |expression| {
        if let Expression::Inline(inline) = expression {
            found |= selected(inline).is_some_and(|selected| selected.variable == variable);
        }
    });
    found
}

/// The pieces of a pattern that are shown as they are written.
fn literals<'a>(pattern: &Pattern<&'a str>, written: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => written.push(value),
            PatternElement::Placeable {
                expression:
                    Expression::Inline(
                        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
                    ),
            } => written.push(value),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The whole numbers of a text and where they stand. Digits that belong to a longer sign, such as a
/// time or a share, count as they stand.
fn digit_runs(text: &str) -> Vec<(u32, Range<usize>)> {
    let mut runs: Vec<(u32, Range<usize>)> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(value) = digit_value(c) else { continue };
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some((number, range)) if range.end == at => {
                *number = number.saturating_mul(10).saturating_add(value);
                range.end = end;
            }
            _ => runs.push((value, at..end)),
        }
    }
    runs
}

/// The value of a digit, of the scripts whose digits translators type.
fn digit_value(c: char) -> Option<u32> {
    const ZEROS: [char; 7] = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{FF10}'];
    ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))
}

fn quoted<'f>(forms: impl IntoIterator<Item = &'f str>) -> String {
    forms.into_iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ")
}

fn examples(numbers: &[u32]) -> String {
    numbers.iter().take(EXAMPLES).map(u32::to_string).collect::<Vec<_>>().join(", ")
}

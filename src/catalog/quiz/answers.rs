//! The answers of a question as readers see them: that no two are the same, and that none gives
//! itself away.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::ComposingNormalizer;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::quiz::{Task, normal_form};
use crate::text::guard;

use super::attributes::{Attribute, Role};
use super::question::Question;
use super::{choose, legible, names};

/// An option of fewer characters is never "the long one".
const SHORT: usize = 40;

/// Whether the answers can be told apart, and accepted ones be written.
pub(super) fn check(question: &Question<'_>, attributes: &[Attribute], out: &mut Diagnostics) -> bool {
    let mut choices = Vec::new();
    let mut forms = Vec::new();
    for attribute in attributes {
        let args = &question.shared.args;
        let shown = question.words.shown(question.message, Some(&attribute.name), args);
        match (attribute.role, shown) {
            // What cannot be read was told, and is like nothing else.
            (_, Some(shown)) if !legible::can_be_read(&shown) => {}
            (Role::Choice(group), Some(shown)) => choices.push((group, attribute, shown)),
            (Role::Forms, Some(shown)) => forms.push((attribute, shown)),
            _ => {}
        }
    }
    lengths(question, &choices, out);
    summing_up(question, &choices, out);
    if matches!(question.item.task, Some(Task::Bool { .. })) && !truths_differ(question, out) {
        return false;
    }
    let differ = differ(question, &choices, out);
    check_forms(question, &forms, out) && differ
}

/// Whether the interface's words for true and false can be told apart.
fn truths_differ(question: &Question<'_>, out: &mut Diagnostics) -> bool {
    let words = question.words;
    let [yes, no] = ["quiz-true", "quiz-false"].map(|id| {
        let shown = words.shown(id, None, &question.shared.args);
        shown.map(|shown| reading(&shown))
    });
    // What a locale does not have comes from another one.
    let (Some(yes), Some(no)) = (yes, no) else { return true };
    let differ = yes != no && !yes.is_empty() && !no.is_empty();
    if !differ {
        let place = words.message_place("quiz-false").unwrap_or_else(|| question.item.id.place.clone());
        let said = Said::new("quiz-truths-alike").text("question", question.name());
        out.push(question.fault(Code::QuizAlike, said).at(&place));
    }
    differ
}

/// Whether no two options read the same.
fn differ(question: &Question<'_>, choices: &[(usize, &Attribute, String)], out: &mut Diagnostics) -> bool {
    let mut seen: BTreeMap<(usize, String), &Attribute> = BTreeMap::new();
    let mut differ = true;
    for (group, attribute, shown) in choices {
        let Some(first) = seen.insert((*group, reading(shown)), attribute) else {
            continue;
        };
        differ = false;
        let said = Said::new("quiz-parts-alike")
            .said("first", first.of.clone())
            .said("second", attribute.of.clone())
            .text("question", question.name());
        out.push(question.fault(Code::QuizAlike, said).at(&question.place(&attribute.name)));
    }
    differ
}

/// What a reader takes in of a short text: letters and digits, whatever their case, width, spacing
/// and the punctuation around them.
fn reading(text: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let seen: String = text.chars().filter(|c| !ignorable.contains(*c)).collect();
    let normalized = ComposingNormalizer::new_nfkc().normalize(&seen);
    let normalized = in_one_script(&normalized).to_lowercase().replace('−', "-");
    let is_mark = |c: char| GeneralCategoryGroup::Punctuation.contains(category.get(c));
    let spaced: String = normalized.chars().map(|c| if is_mark(c) { ' ' } else { c }).collect();
    let words: Vec<_> = spaced.split_whitespace().collect();
    // Where there is nothing but punctuation, it is what a reader takes in; and a sign before a
    // number is not punctuation, whatever it is typed with.
    let signed = normalized.trim_start().starts_with(['-', '–'])
        && words.first().is_some_and(|word| word.starts_with(char::is_numeric));
    match (words.is_empty(), signed) {
        (true, _) => normalized.trim().to_owned(),
        (_, true) => format!("-{}", words.join(" ")),
        _ => words.join(" "),
    }
}

/// A word of Latin letters and others that look like them, all in Latin ones.
fn in_one_script(text: &str) -> String {
    let word = |word: &str| guard::as_latin(word).unwrap_or_else(|| word.to_owned());
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// An option that speaks of those above it in English is kept last, whatever it is called.
fn summing_up(question: &Question<'_>, choices: &[(usize, &Attribute, String)], out: &mut Diagnostics) {
    let (Some(Task::One { options, pinned, .. }) | Some(Task::Many { options, pinned, .. })) =
        &question.item.task
    else {
        return;
    };
    let is_english = question.words.locale.as_str().split('-').next() == Some("en");
    if !question.words.is_source() || !is_english {
        return;
    }
    // By its id it was told where it is written.
    for option in options.iter().filter(|id| !pinned.contains(id) && !choose::sums_up(id)) {
        let name = names::option(option);
        let shown = choices.iter().find(|(_, attribute, _)| attribute.name == name);
        if shown.is_some_and(|(_, _, shown)| reading(shown).contains("of the above")) {
            out.push(
                choose::not_last(option, &format!("the question `{}`", question.name()))
                    .at(&question.place(&name)),
            );
        }
    }
}

/// A right answer that is much longer than the others is found without knowing anything.
fn lengths(question: &Question<'_>, choices: &[(usize, &Attribute, String)], out: &mut Diagnostics) {
    let right: BTreeSet<String> = match &question.item.task {
        Some(Task::One { correct, .. }) => BTreeSet::from([names::option(correct)]),
        Some(Task::Many { correct, .. }) => correct.iter().map(|id| names::option(id)).collect(),
        _ => return,
    };
    let length = |shown: &str| shown.chars().count();
    let is_right = |attribute: &Attribute| right.contains(&attribute.name);
    let shortest = choices
        .iter()
        .filter(|(_, attribute, _)| is_right(attribute))
        .min_by_key(|(_, _, shown)| length(shown));
    let longest = choices.iter().filter(|(_, attribute, _)| !is_right(attribute));
    let longest = longest.map(|(_, _, shown)| length(shown)).max();
    let (Some((_, attribute, shown)), Some(longest)) = (shortest, longest) else {
        return;
    };
    let shortest = length(shown);
    if shortest > SHORT && 2 * shortest > 3 * longest {
        let said = Said::new("quiz-right-longest")
            .text("question", question.name())
            .count("right", shortest)
            .count("wrong", longest);
        out.push(
            Diagnostic::said(Severity::Warning, Code::QuizGiveaway, said)
                .at(&question.place(&attribute.name)),
        );
    }
}

/// The accepted forms that an attribute `.a-…` lists.
pub fn accepted_forms(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(str::trim).filter(|form| !form.is_empty())
}

/// Whether every accepted answer has a form that can be written.
fn check_forms(question: &Question<'_>, forms: &[(&Attribute, String)], out: &mut Diagnostics) -> bool {
    let mut seen = BTreeSet::new();
    let mut can_be_written = true;
    for (attribute, shown) in forms {
        let place = question.place(&attribute.name);
        let mut n_forms = 0;
        for form in accepted_forms(shown) {
            let normal = normal_form(form);
            if normal.is_empty() {
                continue;
            }
            n_forms += 1;
            if !seen.insert(normal) {
                let said = Said::new("quiz-form-twice").text("form", form).text("question", question.name());
                out.push(Diagnostic::said(Severity::Warning, Code::QuizAlike, said).at(&place));
            }
        }
        if n_forms == 0 {
            can_be_written = false;
            let said = Said::new("quiz-part-formless").said("part", attribute.of.clone());
            out.push(question.fault(Code::QuizWords, said).at(&place));
        }
    }
    can_be_written
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn what_reads_the_same_is_the_same() {
        for (one, other) in [
            ("Two hours.", "two  hours"),
            ("«Sí»", "sí"),
            ("ﬁve", "Five"),
            ("A, B and C", "a b and c!"),
            ("Ａ", "a"),
            ("24-hour", "24 hour"),
            ("−5", "-5"),
            ("Wait out\u{FE0F}side", "Wait outside"),
            ("W\u{430}it", "Wait"),
            ("\u{430}\u{441}\u{435}", "ace"),
            ("caf\u{E9}", "c\u{430}f\u{E9}"),
        ] {
            assert_eq!(reading(one), reading(other), "{one} {other}");
        }
        for (one, other) in [
            ("ano", "año"),
            ("5", "-5"),
            ("?", "!"),
            ("two", "2"),
            ("$5", "5"),
            ("1.5", "15"),
            ("все", "всё"),
        ] {
            assert_ne!(reading(one), reading(other), "{one} {other}");
        }
    }
}

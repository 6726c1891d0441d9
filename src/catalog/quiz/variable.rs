//! What is put into the texts of a question: contacts, and the gaps of a sentence.

use std::collections::BTreeSet;

use crate::catalog::contact;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::source::toml::advice;
use crate::text::fluent::{Arg, Args};

use super::attributes::{Attribute, Role};
use super::names;
use super::question::Question;
use super::wording::Wording;

/// Whether every text of a question gets what it asks for, and has each gap once.
pub(super) fn check(question: &Question<'_>, attributes: &[Attribute], out: &mut Diagnostics) -> bool {
    let texts = std::iter::once(None).chain(attributes.iter().map(Some));
    let mut sound = true;
    for attribute in texts {
        let gaps = match attribute.map(|attribute| attribute.role) {
            Some(Role::Sentence) => question.gaps(),
            _ => &[],
        };
        let name = attribute.map(|attribute| attribute.name.as_str());
        if !question.words.has(question.message, name) {
            continue;
        }
        let n_before = out.len();
        known(question, name, gaps, out);
        if attribute.is_some_and(|attribute| attribute.role == Role::Sentence) {
            each_once(question, gaps, out);
        }
        if out.len() == n_before {
            served(question, name, gaps, out);
        }
        if out.len() == n_before && !gaps.is_empty() {
            shown_once(question, gaps, out);
        }
        sound &= out.len() == n_before;
        same_contacts(question, name, out);
    }
    sound
}

/// Each variable is a contact that may be shown, or a gap of the sentence.
fn known(question: &Question<'_>, attribute: Option<&str>, gaps: &[String], out: &mut Diagnostics) {
    let contacts: BTreeSet<_> = question.shared.variables.names().collect();
    for variable in question.words.variables(question.message, attribute) {
        let name = variable.value.as_str();
        if contacts.contains(name) {
            continue;
        }
        if let Some(gap) = name.strip_prefix(names::GAP) {
            // Where the gaps could not be read, that was told.
            let are_read = question.item.is_whole || !gaps.is_empty() || attribute != Some(names::SENTENCE);
            if are_read && !gaps.iter().any(|known| known == gap) {
                out.push(unknown_gap(question, &variable, gap, gaps));
            }
        } else {
            out.push(unknown(question, &variable, &contacts));
        }
    }
}

fn unknown_gap(
    question: &Question<'_>,
    variable: &Spanned<String>,
    gap: &str,
    gaps: &[String],
) -> Diagnostic {
    let known: Vec<_> = gaps.iter().map(String::as_str).collect();
    let help = if known.is_empty() { Said::new("help-gaps") } else { advice(gap, &known) };
    gap_fault(question, Said::new("quiz-gap-unknown"), gap).at(&variable.place).advising(help)
}

/// A fault of a gap, which names the question.
fn gap_fault(question: &Question<'_>, said: Said, gap: &str) -> Diagnostic {
    question.fault(Code::QuizGap, said.text("gap", gap).text("question", question.name()))
}

fn unknown(question: &Question<'_>, variable: &Spanned<String>, contacts: &BTreeSet<&str>) -> Diagnostic {
    let name = variable.value.as_str();
    let Some(id) = contact::of_variable(name) else {
        return question
            .fault(Code::FluentResolve, Said::new("quiz-variable-unknown").text("variable", name))
            .at(&variable.place);
    };
    let registry = &question.words.catalog.registry;
    if registry.contacts.contains_key(id) {
        return question
            .fault(Code::ContactHidden, Said::new("quiz-contact-hidden").text("contact", id))
            .at(&variable.place);
    }
    let known: Vec<_> = contacts.iter().filter_map(|name| contact::of_variable(name)).collect();
    question
        .fault(Code::ContactUnknown, Said::new("contact-unknown").text("contact", id))
        .at(&variable.place)
        .advising(advice(id, &known))
}

/// Each gap stands in the sentence, and once.
fn each_once(question: &Question<'_>, gaps: &[String], out: &mut Diagnostics) {
    let written = question.words.main_variables(question.message, Some(names::SENTENCE));
    for gap in gaps {
        let name = names::gap(gap);
        let mut found = written.iter().filter(|variable| variable.value == name);
        match (found.next(), found.next()) {
            (None, _) => out.push(
                gap_fault(question, Said::new("quiz-gap-missing").text("variable", name), gap)
                    .at(&question.place(names::SENTENCE)),
            ),
            (Some(_), Some(second)) => {
                out.push(gap_fault(question, Said::new("quiz-gap-twice"), gap).at(&second.place));
            }
            _ => {}
        }
    }
}

/// A variant or another message must not take a gap out of the sentence, or bring it in again: it could
/// not be filled, and the quiz never be handed in.
fn shown_once(question: &Question<'_>, gaps: &[String], out: &mut Diagnostics) {
    let all: Vec<_> = all_names(question, gaps).collect();
    let Some(shown) = question.words.shown_variables(question.message, Some(names::SENTENCE), &all) else {
        return;
    };
    for gap in gaps {
        let n_shown = shown.iter().filter(|name| name.strip_prefix(names::GAP) == Some(gap)).count();
        if n_shown != 1 {
            let said = Said::new("quiz-gap-shown").count("times", n_shown).text("variable", names::gap(gap));
            out.push(gap_fault(question, said, gap).at(&question.place(names::SENTENCE)));
        }
    }
}

/// All variables that a text may have.
fn all_names<'a>(question: &'a Question<'_>, gaps: &'a [String]) -> impl Iterator<Item = String> + 'a {
    let contacts = question.shared.variables.names().map(str::to_owned);
    contacts.chain(gaps.iter().map(|gap| names::gap(gap)))
}

/// Whatever else a text asks for, by functions or through other messages.
fn served(question: &Question<'_>, attribute: Option<&str>, gaps: &[String], out: &mut Diagnostics) {
    let names: Vec<_> = gaps.iter().map(|gap| names::gap(gap)).collect();
    let mut args: Args<'_> = question.shared.args.clone();
    let gap = || Arg::Html { html: "".into(), text: "".into() };
    args.extend(names.iter().map(|name| (name.as_str(), gap())));
    let words = question.words;
    out.extend(words.catalog.messages.unmet(words.locale, question.message, attribute, &args));
}

/// A translation names the contacts that its source names in the same place: a police line must not
/// take the place of a confidential one.
fn same_contacts(question: &Question<'_>, attribute: Option<&str>, out: &mut Diagnostics) {
    let (words, source) = (question.words, question.source_words);
    if words.is_source() || !source.has(question.message, attribute) {
        return;
    }
    let gaps = if attribute == Some(names::SENTENCE) { question.gaps() } else { &[] };
    let all: Vec<_> = all_names(question, gaps).collect();
    // What a text names by itself has a place; what it shows in the end is what counts.
    let in_the_end = |words: &Wording<'_>| -> Option<BTreeSet<String>> {
        let shown = words.shown_variables(question.message, attribute, &all)?;
        Some(shown.into_iter().filter(|name| contact::of_variable(name).is_some()).collect())
    };
    let mut theirs = source.contacts(question.message, attribute);
    let theirs_shown = in_the_end(source).unwrap_or_else(|| theirs.clone());
    theirs.extend(theirs_shown.iter().cloned());
    let known: BTreeSet<_> = question.shared.variables.names().collect();
    if theirs.iter().any(|name| !known.contains(name.as_str())) {
        // It will be another one when the source is mended, which was told there.
        return;
    }
    let place = || match attribute {
        Some(attribute) => Some(question.place(attribute)),
        None => words.message_place(question.message),
    };
    for variable in words.variables(question.message, attribute) {
        if contact::of_variable(&variable.value).is_some() && !theirs.contains(&variable.value) {
            out.push(strange_contact(&variable.value, &variable.place));
        }
    }
    let written = words.contacts(question.message, attribute);
    let ours = in_the_end(words).unwrap_or_else(|| written.clone());
    for strange in ours.iter().filter(|name| !theirs.contains(*name) && !written.contains(*name)) {
        out.extend(place().map(|place| strange_contact(strange, &place)));
    }
    for missing in theirs_shown.difference(&ours) {
        let said = Said::new("quiz-contact-left-out")
            .text("contact", contact::of_variable(missing).unwrap_or(missing))
            .text("variable", missing);
        let fault = Diagnostic::said(Severity::Warning, Code::ContactDiffers, said);
        out.extend(place().map(|place| fault.at(&place)));
    }
}

fn strange_contact(variable: &str, place: &Place) -> Diagnostic {
    let id = contact::of_variable(variable).unwrap_or(variable);
    let said = Said::new("quiz-contact-added").text("contact", id);
    Diagnostic::said(Severity::Error, Code::ContactDiffers, said).at(place)
}

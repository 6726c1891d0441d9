//! Variables of translations that their source does not use.
//!
//! Whoever shows a message gives it what the message of the source language needs. A translation that
//! asks for more would be passed over whenever it is shown; it is left out at once, and told at the
//! place of the variable.

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::source::did_you_mean;

use super::collect::{Collection, Node};
use super::locale::LocaleMessages;
use super::measure::Needs;

/// Marks the messages that need what nobody gives them. A message that the source does not have is
/// never shown, and terms are given their variables by name.
pub(super) fn report(
    collection: &mut Collection<'_, '_>,
    targets: &[Vec<usize>],
    needs: &Needs<'_>,
    source: &LocaleMessages,
    out: &mut Diagnostics,
) {
    let mut faulty = Vec::new();
    for (at, node) in collection.nodes.iter().enumerate() {
        let entry = &collection.entries[node.entry];
        let Some(original) = source.find(entry.name, node.attribute) else {
            continue;
        };
        if words_a_quiz(entry.place.source.path()) {
            continue;
        }
        let mut told = "";
        for (variable, _) in needs[at].iter().filter(|(variable, _)| !original.uses(variable)) {
            // Sorted by name: a variable that is used in two ways comes twice in a row.
            if *variable == told {
                continue;
            }
            told = variable;
            faulty.push(node.entry);
            if is_told_of_another(collection, node, &targets[at], needs, source, variable) {
                continue;
            }
            let place = place(collection, node, &targets[at], needs, variable);
            let near = did_you_mean(variable, original.variables());
            let said = match near {
                Some(near) => Said::new("variable-misspelt").text("near", near),
                None => Said::new("variable-unknown"),
            };
            let said = said.text("variable", *variable).text("message", entry.name);
            out.push(
                Diagnostic::said(Severity::Warning, Code::VariableUnknown, said)
                    .meanwhile(Said::new("meanwhile-message-borrowed"))
                    .at(&place),
            );
        }
    }
    for entry in faulty {
        collection.entries[entry].faulty = true;
    }
}

/// Whether a file words the questions of a quiz. What they are given (gaps, contacts) is held against
/// the quiz where it is read, and a contact that comes in is an error there.
fn words_a_quiz(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|file| file.starts_with("quiz-"))
}

/// Whether a variable only comes in with another message that should not use it either.
fn is_told_of_another(
    collection: &Collection<'_, '_>,
    node: &Node<'_, '_>,
    targets: &[usize],
    needs: &Needs<'_>,
    source: &LocaleMessages,
    variable: &str,
) -> bool {
    let is_own = node.facts.needs.keys().any(|(name, _)| *name == variable);
    let mut through =
        targets.iter().filter(|target| needs[**target].iter().any(|(name, _)| *name == variable));
    !is_own
        && through.all(|target| {
            let target = &collection.nodes[*target];
            let original = source.find(collection.entries[target.entry].name, target.attribute);
            original.is_some_and(|original| !original.uses(variable))
        })
}

/// Where a text names a variable, or refers to the message that does.
fn place(
    collection: &Collection<'_, '_>,
    node: &Node<'_, '_>,
    targets: &[usize],
    needs: &Needs<'_>,
    variable: &str,
) -> Place {
    let entry = &collection.entries[node.entry];
    let own = node.facts.needs.iter().filter(|((name, _), _)| *name == variable).map(|(_, offset)| *offset);
    if let Some(start) = own.min() {
        return Place::new(&entry.place.source, start..start + 1 + variable.len());
    }
    let known = node
        .facts
        .references
        .iter()
        .filter(|reference| collection.by_text.contains_key(&(reference.name, reference.attribute)));
    let through =
        known.zip(targets).find(|(_, target)| needs[**target].iter().any(|(name, _)| *name == variable));
    through.map_or_else(|| entry.place.clone(), |(reference, _)| collection.place(node, reference.name))
}

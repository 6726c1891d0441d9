//! How large each text can become, and what it asks for, with all it refers to.
//!
//! `graph` hands over the order in which each text stands behind those it refers to, so that every
//! text is looked at once.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::diag::{Code, Diagnostic, Diagnostics, Said};
use crate::source::limits;

use super::args::Kind;
use super::collect::Collection;
use super::inspect::{Manner, Reference};
use super::parse::written_name;
use super::role::Role;

/// The variables of each text with all it refers to, in the order of [`Collection::nodes`].
pub(super) type Needs<'t> = Vec<BTreeSet<(&'t str, Kind)>>;

/// How large a text can become.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    bytes: u64,
    placeables: u64,
}

impl Cost {
    fn plus(self, other: Self) -> Self {
        Self {
            bytes: self.bytes.saturating_add(other.bytes),
            placeables: self.placeables.saturating_add(other.placeables),
        }
    }

    fn or(self, other: Self) -> Self {
        Self { bytes: self.bytes.max(other.bytes), placeables: self.placeables.max(other.placeables) }
    }

    fn bytes(bytes: usize) -> Self {
        Self { bytes: bytes as u64, placeables: 0 }
    }
}

/// Works out the size and the variables of each text that comes to an end.
pub(super) fn measure<'t>(
    collection: &mut Collection<'_, 't>,
    targets: &[Vec<usize>],
    order: &[usize],
    role: Role,
    out: &mut Diagnostics,
) -> Needs<'t> {
    let mut costs = vec![Cost::default(); collection.nodes.len()];
    let mut needs = vec![BTreeSet::new(); collection.nodes.len()];
    for at in order {
        let node = &collection.nodes[*at];
        costs[*at] = cost(node.pattern, node.text, collection, &costs);
        let (mine, fault) = needs_of(collection, *at, &targets[*at], &needs, role);
        let excess = excess(costs[*at], mine.len());
        let entry = &mut collection.entries[node.entry];
        if let Some(said) = excess {
            entry.faulty = true;
            out.push(role.said(Code::FluentResolve, said.text("name", entry.name)).at(&entry.place));
        } else {
            needs[*at] = mine;
        }
        if let Some(fault) = fault {
            entry.faulty = true;
            out.push(fault);
        }
    }
    needs
}

fn excess(cost: Cost, n_variables: usize) -> Option<Said> {
    if cost.bytes > limits::MESSAGE_BYTES as u64 {
        let said = Said::new("message-grows").text("bytes", cost.bytes.to_string());
        return Some(said.text("most", limits::MESSAGE_BYTES.to_string()));
    }
    if cost.placeables > limits::FLUENT_PLACEABLES {
        let said = Said::new("message-braces").text("placeables", cost.placeables.to_string());
        return Some(said.text("most", limits::FLUENT_PLACEABLES.to_string()));
    }
    (n_variables > limits::FLUENT_VARIABLES)
        .then(|| Said::new("message-variables").count("most", limits::FLUENT_VARIABLES))
}

/// The size of a text in its longest form. Placeables are counted as fluent-bundle counts them in
/// the compiled text, with the empty one that `compile` adds.
fn cost(pattern: &Pattern<&str>, text: &str, collection: &Collection<'_, '_>, costs: &[Cost]) -> Cost {
    let mut sum = Cost::default();
    for element in &pattern.elements {
        sum = sum.plus(match element {
            PatternElement::TextElement { value } => Cost::bytes(value.len()),
            PatternElement::Placeable { expression } => {
                // The marks around it, and one more for the one that may be added.
                let own = Cost { bytes: 6, placeables: 1 };
                own.plus(expression_cost(expression, text, collection, costs))
            }
        });
    }
    if pattern.elements.len() == 1 {
        sum.placeables = sum.placeables.saturating_add(sum.placeables.min(1));
    }
    sum
}

fn expression_cost(
    expression: &Expression<&str>,
    text: &str,
    collection: &Collection<'_, '_>,
    costs: &[Cost],
) -> Cost {
    let referred = |name: &str, attribute: Option<&str>| {
        let target = collection.by_text.get(&(name, attribute));
        target.map_or(Cost::default(), |target| costs[*target])
    };
    match expression {
        Expression::Select { variants, .. } => variants.iter().fold(Cost::default(), |largest, variant| {
            largest.or(cost(&variant.value, text, collection, costs))
        }),
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } => Cost::bytes(value.len()),
            InlineExpression::NumberLiteral { value } => Cost::bytes(2 * value.len()),
            InlineExpression::MessageReference { id, attribute } => {
                referred(id.name, attribute.as_ref().map(|attribute| attribute.name))
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let given = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = given.map(|named| match named.value {
                    InlineExpression::StringLiteral { value } => value.len(),
                    _ => 2 * LONGEST_NUMBER,
                });
                // Each placeable of the term may show the longest of what it is given.
                let term = referred(written_name(text, id.name), None);
                let longest = given.max().unwrap_or(0) as u64;
                term.plus(Cost { bytes: longest.saturating_mul(term.placeables), placeables: 0 })
            }
            InlineExpression::Placeable { expression } => {
                expression_cost(expression, text, collection, costs)
            }
            InlineExpression::FunctionReference { .. } | InlineExpression::VariableReference { .. } => {
                Cost::default()
            }
        },
    }
}

/// Bytes of a number literal with its grouping.
const LONGEST_NUMBER: usize = 40;

/// The variables that a text asks of whoever shows it.
fn needs_of<'t>(
    collection: &Collection<'_, 't>,
    at: usize,
    targets: &[usize],
    needs: &Needs<'t>,
    role: Role,
) -> (BTreeSet<(&'t str, Kind)>, Option<Diagnostic>) {
    let node = &collection.nodes[at];
    let mut mine: BTreeSet<_> = node.facts.needs.keys().copied().collect();
    let mut fault = None;
    let known =
        |reference: &&Reference<'t>| collection.by_text.contains_key(&(reference.name, reference.attribute));
    for (reference, target) in node.facts.references.iter().filter(known).zip(targets) {
        match &reference.manner {
            Manner::Message => mine.extend(needs[*target].iter().copied()),
            Manner::Term(given) => {
                let missing = unmet(given, &needs[*target]);
                fault = fault.or_else(|| {
                    let (variable, kind) = missing?;
                    let said = Said::new("term-needs")
                        .text("term", reference.name)
                        .text("variable", variable)
                        .said("kind", kind.said());
                    Some(role.said(Code::FluentReference, said).at(&collection.place(node, reference.name)))
                });
            }
            Manner::Selector => {}
        }
    }
    (mine, fault)
}

/// The first variable of a term that it is not given. Without one that it selects by, it takes its
/// default variant; that is how declined names are written.
fn unmet<'t>(given: &BTreeMap<&'t str, Kind>, needs: &BTreeSet<(&'t str, Kind)>) -> Option<(&'t str, Kind)> {
    needs.iter().copied().find(|(variable, kind)| match (given.get(variable), kind) {
        (None, Kind::Choice | Kind::Count) => false,
        (None, _) => true,
        (Some(_), Kind::Shown | Kind::Choice) => false,
        (Some(literal), Kind::Count | Kind::Number) => *literal != Kind::Number,
        (Some(_), Kind::Date | Kind::List) => true,
    })
}

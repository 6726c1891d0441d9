//! A Fluent file in a pseudo-locale.
//!
//! Only what readers see is changed. Attributes of terms, which readers never see, stay what variants
//! are chosen by; accepted forms of typed answers stay what a tester can type.

use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::serializer::serialize;

use super::letters::{Letters, Pen};
use crate::catalog::quiz_names;
use crate::diag::SourceFile;
use crate::text::fluent;

/// The plural categories of CLDR, all of which Arabic has.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];
const OTHER: &str = "other";

/// The file in these letters. `None` when it must not be parsed; what does not parse of it is left out.
pub(super) fn messages(source: &Arc<SourceFile>, letters: Letters) -> Option<String> {
    let mut resource = fluent::tree(source)?;
    resource.body.retain(|entry| !matches!(entry, Entry::Junk { .. }));
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    rewrite(value, letters);
                }
                message.attributes.iter_mut().for_each(|attribute| self::attribute(attribute, letters));
            }
            Entry::Term(term) => rewrite(&mut term.value, letters),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    Some(serialize(&resource))
}

fn attribute(attribute: &mut Attribute<String>, letters: Letters) {
    if !attribute.id.name.starts_with(&quiz_names::forms("")) {
        rewrite(&mut attribute.value, letters);
    }
}

/// Writes one text and puts its brackets around it.
fn rewrite(text: &mut Pattern<String>, letters: Letters) {
    let mut pen = Pen::new(letters, length(text));
    pattern(text, letters, &mut pen);
    let mark = |value: &str| PatternElement::TextElement { value: value.to_owned() };
    if letters == Letters::Accented {
        text.elements.insert(0, mark(letters.open()));
        text.elements.push(mark(letters.close()));
    }
}

/// How many characters of a text are typed, by default.
fn length(pattern: &Pattern<String>) -> usize {
    let lengths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map_or(0, |variant| length(&variant.value))
        }
        PatternElement::Placeable { .. } => 0,
    });
    lengths.sum()
}

fn pattern(text: &mut Pattern<String>, letters: Letters, pen: &mut Pen) {
    for element in &mut text.elements {
        match element {
            PatternElement::TextElement { value } => *value = pen.write(value),
            PatternElement::Placeable { expression } => self::expression(expression, letters, pen),
        }
    }
}

fn expression(expression: &mut Expression<String>, letters: Letters, pen: &mut Pen) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => *value = literal(value, pen),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            self::expression(expression, letters, pen);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            if letters == Letters::Arabic {
                complete(variants);
            }
            for variant in variants {
                pattern(&mut variant.value, letters, pen);
            }
        }
    }
}

/// The text of a string literal with its escapes as they are.
fn literal(value: &str, pen: &mut Pen) -> String {
    let mut written = String::new();
    let mut rest = value;
    while let Some(at) = rest.find('\\') {
        written.push_str(&pen.write(&rest[..at]));
        let length = match rest.as_bytes().get(at + 1) {
            Some(b'u') => 6,
            Some(b'U') => 8,
            _ => 2,
        };
        let end = (at + length).min(rest.len());
        written.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    written.push_str(&pen.write(rest));
    written
}

/// Gives a plural the forms that it lacks, made from `other`.
fn complete(variants: &mut Vec<Variant<String>>) {
    let name = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    };
    let names: Vec<_> = variants.iter().filter_map(name).collect();
    let Some(other) = variants.iter().find(|variant| name(variant).as_deref() == Some(OTHER)).cloned() else {
        return;
    };
    // A choice of words can have a variant `other` beside ones that are no plural.
    if !names.iter().all(|name| CATEGORIES.contains(&name.as_str())) {
        return;
    }
    let lacking = CATEGORIES.iter().filter(|category| !names.iter().any(|name| name == *category));
    let made = lacking.map(|category| Variant {
        key: VariantKey::Identifier { name: (*category).to_owned() },
        value: other.value.clone(),
        default: false,
    });
    let made: Vec<_> = made.collect();
    variants.splice(0..0, made);
}

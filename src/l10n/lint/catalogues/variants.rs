//! Which numbers choose which variant of a text.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::text::fluent::{Selected, selected};
use crate::text::format::Formatters;

/// The plural categories of CLDR.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Numbers that are tried out. In no language does a larger whole number under a million choose a
/// form that none of these chooses.
const TRIED: u32 = 200;

/// A place in a text where one of several variants is chosen by a variable.
pub(super) struct Choice<'a> {
    /// What chooses.
    pub(super) by: Selected<'a>,
    /// The variants.
    pub(super) variants: &'a [Variant<&'a str>],
}

impl<'a> Choice<'a> {
    /// Reads an expression that chooses by a variable.
    pub(super) fn of(expression: &'a Expression<&'a str>) -> Option<Self> {
        match expression {
            Expression::Select { selector, variants } => Some(Self { by: selected(selector)?, variants }),
            Expression::Inline(_) => None,
        }
    }

    /// Whether a variant is named after a category that decides: `other` alone is also a usual word.
    pub(super) fn has_categories(&self) -> bool {
        self.variants.iter().any(|variant| category(variant).is_some_and(|category| category != "other"))
    }

    /// Whether it goes by a number.
    pub(super) fn is_by_number(&self) -> bool {
        self.by.is_number
            || self.has_categories()
            || self.variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }))
    }

    /// Whether a variant is for a category that small whole numbers have.
    pub(super) fn is_common(&self, formatters: &Formatters, variant: &Variant<&str>) -> bool {
        let form = |number: u32| formatters.plural(f64::from(number), &self.by.options);
        category(variant).is_some_and(|category| (0..=TRIED).any(|number| form(number) == category))
    }

    /// For each variant the whole numbers from 0 to 200 that choose it.
    pub(super) fn numbers(&self, formatters: &Formatters) -> Vec<Vec<u32>> {
        let mut numbers = vec![Vec::new(); self.variants.len()];
        let default = self.variants.iter().position(|variant| variant.default);
        for number in 0..=TRIED {
            let category = formatters.plural(f64::from(number), &self.by.options);
            let chosen = self.variants.iter().position(|variant| match variant.key {
                VariantKey::Identifier { name } => name == category,
                VariantKey::NumberLiteral { value } => value.parse() == Ok(f64::from(number)),
            });
            if let Some(chosen) = chosen.or(default) {
                numbers[chosen].push(number);
            }
        }
        numbers
    }
}

/// The category that a variant is for.
pub(super) fn category<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } if CATEGORIES.contains(&name) => Some(name),
        _ => None,
    }
}

/// What stands between the brackets of a variant.
pub(super) fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Calls for each expression of a text, those in variants too.
pub(super) fn each_expression<'a>(
    pattern: &'a Pattern<&'a str>,
    visit: &mut dyn FnMut(&'a Expression<&'a str>),
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let inner = unwrapped(expression);
            visit(inner);
            if let Expression::Select { variants, .. } = inner {
                for variant in variants {
                    each_expression(&variant.value, visit);
                }
            }
        }
    }
}

/// An expression without braces around braces.
pub(super) fn unwrapped<'a>(expression: &'a Expression<&'a str>) -> &'a Expression<&'a str> {
    let mut inner = expression;
    while let Expression::Inline(InlineExpression::Placeable { expression }) = inner {
        inner = expression;
    }
    inner
}

//! Walks one text of a message: what it shows, what it refers to, what it needs, what is wrong.
//!
//! Everything that can be said by looking at a single text is said here; what takes the other
//! messages is for `graph`.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::ErrorKind;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Site, SourceFile};
use crate::source::limits;
use crate::text::shown::{HOLE, ShownText};

use super::args::Kind;
use super::calls;
use super::parse::offset_in;
use super::purity::{Needed, invisible_found, is_pure};
use super::role::Role;
use super::words::words;

/// Plural categories that decide a variant. `other` is not one: it is also the usual default of words.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Digits of a number literal. More say nothing, and f64 could not hold them.
const LITERAL_DIGITS: usize = 40;

/// What a text holds.
#[derive(Debug, Default)]
pub(super) struct Facts<'t> {
    /// What a reader can see of it: the whole with each default variant in its place, then the other
    /// variants one by one.
    pub(super) texts: Vec<ShownText>,
    /// What it refers to.
    pub(super) references: Vec<Reference<'t>>,
    /// Its variables, what is done with each, and where first.
    pub(super) needs: BTreeMap<(&'t str, Kind), usize>,
    /// Whether it must not be shown.
    pub(super) faulty: bool,
    /// Where markup and addresses were told.
    pub(super) told: Vec<Place>,
}

/// A reference to another text.
#[derive(Debug)]
pub(super) struct Reference<'t> {
    /// The name as it is written, with the dash of a term.
    pub(super) name: &'t str,
    /// The attribute, if one is named.
    pub(super) attribute: Option<&'t str>,
    /// How it is used.
    pub(super) manner: Manner<'t>,
}

/// How a text is referred to.
#[derive(Debug)]
pub(super) enum Manner<'t> {
    /// A message: its text with the same variables.
    Message,
    /// A term: its text, with these variables and no others.
    Term(BTreeMap<&'t str, Kind>),
    /// The attribute of a term that a variant is selected by.
    Selector,
}

/// What a walk needs to know about where it walks.
pub(super) struct Surroundings<'a, 't> {
    /// The file.
    pub(super) source: &'a Arc<SourceFile>,
    /// Its text as it was parsed.
    pub(super) text: &'t str,
    /// Invisible characters that the locale's script needs.
    pub(super) needed: Needed,
    /// Source or translation.
    pub(super) role: Role,
    /// Whether it is the text of a term.
    pub(super) in_term: bool,
}

/// Inspects one text.
pub(super) fn inspect<'t>(
    pattern: &Pattern<&'t str>,
    surroundings: &Surroundings<'_, 't>,
    out: &mut Diagnostics,
) -> Facts<'t> {
    let mut inspector = Inspector { surroundings, facts: Facts::default(), past_reference: false, out };
    let mut whole = ShownText::default();
    inspector.pattern(pattern, &mut whole);
    let mut facts = inspector.facts;
    facts.texts.insert(0, whole);
    let mut impure = Diagnostics::new();
    for shown in &facts.texts {
        if !is_pure(shown, surroundings.source, surroundings.needed, &mut impure) {
            facts.faulty = true;
        }
    }
    for fault in impure {
        if let (Code::FluentMarkup, Site::Place(place)) = (fault.code, &fault.site) {
            facts.told.push(place.clone());
        }
        out.push(fault);
    }
    facts
}

struct Inspector<'a, 't, 'o> {
    surroundings: &'a Surroundings<'a, 't>,
    facts: Facts<'t>,
    /// Whether a reference was passed on the way; see [`Self::variable`].
    past_reference: bool,
    out: &'o mut Diagnostics,
}

impl<'t> Inspector<'_, 't, '_> {
    fn pattern(&mut self, pattern: &Pattern<&'t str>, shown: &mut ShownText) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, shown),
                PatternElement::Placeable { expression } => self.expression(expression, shown),
            }
        }
    }

    fn text(&mut self, text: &str, shown: &mut ShownText) {
        self.typed(shown, text, self.offset(text), text.len());
    }

    /// Shows what somebody typed; see [`show`]. A hole that is typed would hide what it parts.
    fn typed(&mut self, shown: &mut ShownText, text: &str, offset: usize, length: usize) {
        if text.contains(HOLE) {
            let place = Place::new(self.surroundings.source, offset..offset + length);
            self.out.push(invisible_found(HOLE).at(&place));
            self.facts.faulty = true;
        }
        show(shown, text, offset, length);
    }

    fn hole(&self, part: &str, shown: &mut ShownText) {
        show(shown, HOLE.encode_utf8(&mut [0; 4]), self.offset(part), part.len());
    }

    fn expression(&mut self, expression: &Expression<&'t str>, shown: &mut ShownText) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, shown),
            Expression::Select { selector, variants } => {
                self.selector(selector, variants);
                self.default_variant(selector, variants);
                self.variants(variants, shown);
            }
        }
    }

    /// The parser takes a star without a variant for a default.
    fn default_variant(&mut self, selector: &InlineExpression<&'t str>, variants: &[Variant<&'t str>]) {
        if variants.iter().any(|variant| variant.default) {
            return;
        }
        let part = match selector {
            InlineExpression::VariableReference { id }
            | InlineExpression::FunctionReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::MessageReference { id, .. } => id.name,
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
            InlineExpression::Placeable { .. } => &self.surroundings.text[..0],
        };
        let said = words(&ErrorKind::MissingDefaultVariant);
        let start = self.offset(part);
        let place = Place::new(self.surroundings.source, start..start + part.len());
        self.out.push(self.surroundings.role.said(Code::FluentSyntax, said).at(&place));
        self.facts.faulty = true;
    }

    fn variants(&mut self, variants: &[Variant<&'t str>], shown: &mut ShownText) {
        let before = self.past_reference;
        let mut after = before;
        for variant in variants {
            self.past_reference = before;
            if variant.default {
                self.pattern(&variant.value, shown);
            } else {
                let mut apart = ShownText::default();
                self.pattern(&variant.value, &mut apart);
                self.facts.texts.push(apart);
            }
            after |= self.past_reference;
        }
        self.past_reference = after;
    }

    fn selector(&mut self, selector: &InlineExpression<&'t str>, variants: &[Variant<&'t str>]) {
        let by_number = variants.iter().any(|variant| match variant.key {
            VariantKey::NumberLiteral { value } => {
                self.check_literal(value);
                true
            }
            VariantKey::Identifier { name } => CATEGORIES.contains(&name),
        });
        match selector {
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, if by_number { Kind::Count } else { Kind::Choice });
            }
            InlineExpression::FunctionReference { id, arguments } => match calls::read(id, arguments) {
                Ok(call) => self.call(&call),
                Err(fault) => self.call_fault(&fault),
            },
            InlineExpression::TermReference { id, attribute, .. } => {
                self.facts.references.push(Reference {
                    name: super::parse::written_name(self.surroundings.text, id.name),
                    attribute: attribute.as_ref().map(|attribute| attribute.name),
                    manner: Manner::Selector,
                });
            }
            InlineExpression::StringLiteral { value } => {
                self.string(value, &mut ShownText::default());
            }
            InlineExpression::NumberLiteral { value } => self.check_literal(value),
            // The parser accepts none of these here.
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {}
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>, shown: &mut ShownText) {
        match inline {
            InlineExpression::StringLiteral { value } => self.string(value, shown),
            InlineExpression::NumberLiteral { value } => {
                self.check_literal(value);
                self.text(value, shown);
            }
            InlineExpression::FunctionReference { id, arguments } => match calls::read(id, arguments) {
                Ok(call) => {
                    self.call(&call);
                    match call.value {
                        InlineExpression::NumberLiteral { value } => self.text(value, shown),
                        _ => self.hole(id.name, shown),
                    }
                }
                Err(fault) => self.call_fault(&fault),
            },
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, Kind::Shown);
                self.hole(id.name, shown);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.facts.references.push(Reference {
                    name: id.name,
                    attribute: attribute.as_ref().map(|attribute| attribute.name),
                    manner: Manner::Message,
                });
                self.past_reference = true;
                self.hole(id.name, shown);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.term(id.name, arguments.as_ref());
                self.hole(id.name, shown);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, shown),
        }
    }

    fn call(&mut self, call: &calls::ReadCall<'_, 't>) {
        match call.value {
            InlineExpression::VariableReference { id } => self.variable(id.name, call.needs),
            InlineExpression::NumberLiteral { value } => self.check_literal(value),
            _ => {}
        }
    }

    fn term(&mut self, name: &'t str, arguments: Option<&CallArguments<&'t str>>) {
        let mut given = BTreeMap::new();
        if let Some(arguments) = arguments {
            if !arguments.positional.is_empty() {
                let said = Said::new("term-value-nameless").text("term", name);
                self.fault(Code::FluentReference, name, said);
            }
            for named in &arguments.named {
                let kind = match named.value {
                    InlineExpression::NumberLiteral { value } => {
                        self.check_literal(value);
                        Kind::Number
                    }
                    _ => Kind::Choice,
                };
                given.insert(named.name.name, kind);
                if let InlineExpression::StringLiteral { value } = named.value {
                    // What a term is given can be shown by it, so it is text like any other.
                    let mut apart = ShownText::default();
                    self.string(value, &mut apart);
                    self.facts.texts.push(apart);
                }
            }
        }
        self.facts.references.push(Reference {
            name: super::parse::written_name(self.surroundings.text, name),
            attribute: None,
            manner: Manner::Term(given),
        });
        self.past_reference = true;
    }

    /// Notes a variable. fluent-bundle forgets the variables of a term once it has been through a
    /// reference in it; the text would show `{$name}` to readers.
    fn variable(&mut self, name: &'t str, kind: Kind) {
        let offset = self.offset(name).saturating_sub(1);
        self.facts.needs.entry((name, kind)).or_insert(offset);
        if self.surroundings.in_term && self.past_reference {
            let said = Said::new("variable-lost").text("variable", name);
            self.fault(Code::FluentReference, name, said);
        }
        if self.facts.needs.len() == limits::FLUENT_VARIABLES + 1 {
            let said = Said::new("variables-too-many").count("most", limits::FLUENT_VARIABLES);
            self.fault(Code::FluentResolve, name, said);
        }
    }

    fn check_literal(&mut self, literal: &'t str) {
        let fraction = literal.split_once('.').map_or("", |(_, fraction)| fraction);
        if literal.len() > LITERAL_DIGITS || fraction.len() > limits::FRACTION_DIGITS {
            self.fault(Code::FluentResolve, literal, Said::new("number-too-long"));
        }
    }

    /// Shows a string literal with its escapes decoded.
    fn string(&mut self, literal: &'t str, shown: &mut ShownText) {
        let base = self.offset(literal);
        let mut at = 0;
        while let Some(found) = literal[at..].find('\\') {
            self.typed(shown, &literal[at..at + found], base + at, found);
            at += found;
            let (character, length) = escape(&literal[at..]);
            match character {
                Some(character) => {
                    self.typed(shown, character.encode_utf8(&mut [0; 4]), base + at, length);
                }
                None => {
                    let written = &literal[at..at + length];
                    let said = Said::new("escape-unknown").text("written", written);
                    self.fault(Code::FluentSyntax, written, said);
                }
            }
            at += length;
        }
        self.typed(shown, &literal[at..], base + at, literal.len() - at);
    }

    fn call_fault(&mut self, fault: &calls::CallFault<'t>) {
        let told = self.told(Code::FluentFunction, fault.part, fault.said.clone());
        self.out.push(match &fault.help {
            Some(help) => told.advising(help.clone()),
            None => told,
        });
        self.facts.faulty = true;
    }

    fn fault(&mut self, code: Code, part: &str, said: Said) {
        let told = self.told(code, part, said);
        self.out.push(told);
        self.facts.faulty = true;
    }

    fn told(&self, code: Code, part: &str, said: Said) -> Diagnostic {
        let start = self.offset(part);
        let place = Place::new(self.surroundings.source, start..start + part.len());
        self.surroundings.role.said(code, said).at(&place)
    }

    fn offset(&self, part: &str) -> usize {
        offset_in(self.surroundings.text, part)
    }
}

/// Adds text that is written in `length` bytes at `offset`.
fn show(shown: &mut ShownText, text: &str, offset: usize, length: usize) {
    let start = (shown.text.len(), offset);
    if shown.anchors.last() != Some(&start) {
        shown.anchors.push(start);
    }
    shown.text.push_str(text);
    shown.anchors.push((shown.text.len(), offset + length));
}

/// The character that an escape at the start of a text stands for, and how long the escape is. The
/// parser has checked the number of digits, not that a character has the number; and it takes `\{`,
/// which the formatter does not know.
pub(super) fn escape(text: &str) -> (Option<char>, usize) {
    let n_digits = match text.as_bytes().get(1) {
        Some(b'\\') => return (Some('\\'), 2),
        Some(b'"') => return (Some('"'), 2),
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return (None, text.chars().take(2).map(char::len_utf8).sum()),
    };
    let digits = text.get(2..2 + n_digits).unwrap_or("");
    let character = match u32::from_str_radix(digits, 16) {
        Ok(number) => char::from_u32(number),
        Err(_) => None,
    };
    (character, (2 + n_digits).min(text.len()))
}

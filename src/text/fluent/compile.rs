//! Writes the sound messages of a locale once more, in a form that fluent-bundle gets right.
//!
//! The compiled text differs from the file in this:
//! - Every choice between variants, every number and every function is a `CALL`, so that ICU4X does
//!   the work and not the plural rules and number formats of fluent-bundle.
//! - Messages and terms have prefixed names. fluent-bundle keeps both in one table without the dash,
//!   and `brand` would hide `-brand`.
//! - A lone placeable has an empty one behind it. fluent-bundle isolates only what stands beside
//!   something else, but a message that is one name may be referred to in the midst of another.
//! - Each text is one line, its line breaks and first spaces private marks, so that no indentation
//!   can be misread.
//!
//! **Not here:** checks. What comes here was found sound by `inspect` and `graph`.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::text::format::NumberOptions;

use super::calls::{self, Call, Key};
use super::collect::{Collection, Entry};
use super::graph::plain_word;
use super::parse::written_name;
use super::sink::{FIRST_SPACE, LINE_BREAK};
use super::values::variant_id;

/// The compiled form of a locale.
#[derive(Debug)]
pub(super) struct Compiled {
    /// A Fluent file.
    pub(super) text: String,
    /// What its `CALL`s do, by their number.
    pub(super) calls: Vec<Call>,
}

/// Compiles all sound entries.
pub(super) fn compile(collection: &Collection<'_, '_>) -> Compiled {
    let mut compiler = Compiler {
        collection,
        text: String::new(),
        calls: vec![Call::Show, Call::Number(NumberOptions::default())],
        source: "",
        in_term: false,
    };
    for entry in collection.entries.iter().filter(|entry| !entry.faulty) {
        compiler.entry(entry);
    }
    Compiled { text: compiler.text, calls: compiler.calls }
}

/// The name of a message in compiled text.
pub(super) fn message_name(id: &str) -> String {
    format!("m{id}")
}

/// The numbers of the calls that every locale has.
const SHOW: usize = 0;
const NUMBER: usize = 1;

struct Compiler<'a, 'c, 't> {
    collection: &'c Collection<'a, 't>,
    text: String,
    calls: Vec<Call>,
    /// The file's text that the slices of the current pattern are cut from.
    source: &'t str,
    in_term: bool,
}

impl<'t> Compiler<'_, '_, 't> {
    fn entry(&mut self, entry: &Entry<'t>) {
        let collection = self.collection;
        self.in_term = entry.name.starts_with('-');
        match entry.name.strip_prefix('-') {
            Some(name) => self.push(&["-t", name, " ="]),
            None => self.push(&["m", entry.name, " ="]),
        }
        for node in entry.nodes.iter().map(|node| &collection.nodes[*node]) {
            self.source = node.text;
            if let Some(attribute) = node.attribute {
                self.push(&["\n .", attribute, " ="]);
            }
            self.pattern(node.pattern);
        }
        self.push(&["\n"]);
    }

    fn push(&mut self, parts: &[&str]) {
        for part in parts {
            self.text.push_str(part);
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        self.text.push(' ');
        for (position, element) in pattern.elements.iter().enumerate() {
            match element {
                PatternElement::TextElement { value } if position == 0 => {
                    let after = value.trim_start_matches(' ');
                    let n_spaces = value.len() - after.len();
                    self.text.extend(std::iter::repeat_n(FIRST_SPACE, n_spaces));
                    self.text_of(after);
                }
                PatternElement::TextElement { value } => self.text_of(value),
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
        if let [PatternElement::Placeable { expression }] = pattern.elements.as_slice()
            && shows_a_value(expression)
        {
            self.text.push_str("{ \"\" }");
        }
    }

    fn text_of(&mut self, text: &str) {
        let one_line = text.chars().map(|c| if c == '\n' { LINE_BREAK } else { c });
        self.text.extend(one_line);
    }

    fn placeable(&mut self, expression: &Expression<&'t str>) {
        self.text.push_str("{ ");
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
        self.text.push_str(" }");
    }

    fn select(&mut self, selector: &InlineExpression<&'t str>, variants: &[Variant<&'t str>]) {
        let keys = variants.iter().map(|variant| match variant.key {
            VariantKey::Identifier { name } => Key::Word(name.to_owned()),
            // Any digits are a float; what overflows is infinite and fits nothing.
            VariantKey::NumberLiteral { value } => Key::Number(value.parse().unwrap_or(f64::NAN)),
        });
        let call = Call::Choose(keys.collect());
        self.text.push_str("CALL(");
        self.selector(selector);
        self.end_call(call);
        self.text.push_str(" ->");
        for (position, variant) in variants.iter().enumerate() {
            let star = if variant.default { "\n *[" } else { "\n [" };
            self.push(&[star, &variant_id(position), "]"]);
            self.pattern(&variant.value);
        }
        self.text.push('\n');
    }

    fn selector(&mut self, selector: &InlineExpression<&'t str>) {
        match selector {
            InlineExpression::VariableReference { id } => self.push(&["$", id.name]),
            InlineExpression::NumberLiteral { value } => self.push(&[value]),
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let name = written_name(self.source, id.name);
                let target = self.collection.by_text.get(&(name, attribute));
                let word = target.and_then(|target| plain_word(self.collection.nodes[*target].pattern));
                self.push(&["\"", word.unwrap_or(""), "\""]);
            }
            other => self.inline(other),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.push(&["\"", value, "\""]),
            InlineExpression::NumberLiteral { value } => self.numbered_call(value, NUMBER),
            InlineExpression::VariableReference { id } if self.in_term => {
                self.push(&["CALL($", id.name, ", "]);
                self.push(&[&SHOW.to_string(), ")"]);
            }
            InlineExpression::VariableReference { id } => self.push(&["$", id.name]),
            InlineExpression::FunctionReference { id, arguments } => {
                if let Ok(call) = calls::read(id, arguments) {
                    self.text.push_str("CALL(");
                    self.selector(call.value);
                    self.end_call(call.call);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.push(&["m", id.name]);
                if let Some(attribute) = attribute {
                    self.push(&[".", attribute.name]);
                }
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.push(&["-t", id.name]);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'t str>) {
        self.text.push('(');
        for named in &arguments.named {
            self.push(&[named.name.name, ": "]);
            match named.value {
                InlineExpression::StringLiteral { value } => self.push(&["\"", value, "\", "]),
                InlineExpression::NumberLiteral { value } => self.push(&[value, ", "]),
                _ => self.text.push_str("\"\", "),
            }
        }
        self.text.push(')');
    }

    fn end_call(&mut self, call: Call) {
        let number = self.calls.len();
        self.calls.push(call);
        self.push(&[", ", &number.to_string(), ")"]);
    }

    fn numbered_call(&mut self, value: &str, number: usize) {
        self.push(&["CALL(", value, ", ", &number.to_string(), ")"]);
    }
}

/// Whether an expression puts in something from outside, whose direction is not the message's.
fn shows_a_value(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(inline) => match inline {
            InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::NumberLiteral { .. } => true,
            InlineExpression::Placeable { expression } => shows_a_value(expression),
            _ => false,
        },
        Expression::Select { .. } => false,
    }
}

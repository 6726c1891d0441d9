//! The syntax trees of files, for those who look at how a message is written.
//!
//! `l10n` reads the files once more, beside the messages that [`load`](super::load) keeps. The same
//! scan of `depth` stands before the parser, so nothing is parsed that was refused before.
//!
//! **Not here:** faults. They were told when the messages were loaded.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{InlineExpression, Resource};
use fluent_syntax::parser;

use crate::diag::{Diagnostics, Place, SourceFile};
use crate::text::format::NumberOptions;

use super::args::Kind;
use super::calls::{self, Call};
use super::depth::admit;
use super::parse::{Parsed, offset_in, parse, written_name};
use super::role::Role;

/// A file that may be parsed.
#[derive(Debug)]
pub struct FluentFile<'s> {
    source: &'s Arc<SourceFile>,
    text: Cow<'s, str>,
}

/// A file's syntax tree, with the way back into the file.
#[derive(Debug)]
pub struct FluentTree<'t> {
    /// The messages and terms, without comments.
    pub resource: Resource<&'t str>,
    /// The names (`id`, `-id`) of those that did not parse, wholly or in an attribute.
    pub broken: BTreeSet<&'t str>,
    /// The file.
    pub source: &'t Arc<SourceFile>,
    text: &'t str,
}

impl<'s> FluentFile<'s> {
    /// The file, unless its parser would not survive it.
    pub fn admit(source: &'s Arc<SourceFile>) -> Option<Self> {
        let mut told = Diagnostics::new();
        let text = admit(source, Role::Source, &mut told)?;
        Some(Self { source, text })
    }

    /// Parses it.
    pub fn parse(&self) -> FluentTree<'_> {
        let mut told = Diagnostics::new();
        let Parsed { resource, broken } = parse(self.source, &self.text, Role::Source, &mut told);
        FluentTree { resource, broken, source: self.source, text: &self.text }
    }
}

impl<'t> FluentTree<'t> {
    /// Where a slice of the tree is written.
    pub fn place(&self, slice: &str) -> Place {
        let start = offset_in(self.text, slice);
        Place::new(self.source, start..start + slice.len())
    }

    /// A term's name with the dash that the tree leaves off.
    pub fn term_name(&self, name: &'t str) -> &'t str {
        written_name(self.text, name)
    }
}

/// The messages and terms of a file, with what does not parse among them as junk, for rooms that write
/// files anew. `None` when the parser must not be let near the file.
pub fn tree(source: &Arc<SourceFile>) -> Option<Resource<String>> {
    let mut told = Diagnostics::new();
    let text = admit(source, Role::Source, &mut told)?.into_owned();
    Some(parser::parse(text).unwrap_or_else(|(resource, _)| resource))
}

/// What a selector goes by, when it goes by a variable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Selected<'t> {
    /// The variable, without `$`.
    pub variable: &'t str,
    /// How its number would be written; its plural category is that of the written number.
    pub options: NumberOptions,
    /// Whether it is certainly a number, because `NUMBER` is called.
    pub is_number: bool,
}

/// The variable that an expression shows or selects by, itself or through a function.
pub fn selected<'t>(expression: &InlineExpression<&'t str>) -> Option<Selected<'t>> {
    match expression {
        InlineExpression::VariableReference { id } => {
            Some(Selected { variable: id.name, options: NumberOptions::default(), is_number: false })
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let Ok(read) = calls::read(id, arguments) else { return None };
            let InlineExpression::VariableReference { id } = read.value else { return None };
            let options = match read.call {
                Call::Number(options) => options,
                _ => NumberOptions::default(),
            };
            Some(Selected { variable: id.name, options, is_number: read.needs == Kind::Number })
        }
        _ => None,
    }
}

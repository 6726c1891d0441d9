//! A Fluent file as a tree, for rooms that write files anew.

use std::sync::Arc;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::depth::admit;
use super::role::Role;
use crate::diag::{Diagnostics, SourceFile};

/// The messages and terms of a file, with what does not parse among them as junk. `None` when the
/// parser must not be let near the file. What is wrong with it is told by [`load`](super::load).
pub fn tree(source: &Arc<SourceFile>) -> Option<Resource<String>> {
    let mut told_elsewhere = Diagnostics::new();
    let text = admit(source, Role::Source, &mut told_elsewhere)?.into_owned();
    Some(parser::parse(text).unwrap_or_else(|(resource, _)| resource))
}

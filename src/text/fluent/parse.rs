//! One Fluent file to its syntax tree, its faults reported.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use crate::diag::{Code, Diagnostics, Place, Said, SourceFile};

use super::role::Role;
use super::words::words;

/// A file that was parsed.
pub(super) struct Parsed<'t> {
    /// Its messages and terms.
    pub(super) resource: Resource<&'t str>,
    /// The names (`id`, `-id`) of those that did not parse, wholly or in an attribute.
    pub(super) broken: BTreeSet<&'t str>,
}

/// Parses the text that the scan of `depth` admitted.
pub(super) fn parse<'t>(
    source: &Arc<SourceFile>,
    text: &'t str,
    role: Role,
    out: &mut Diagnostics,
) -> Parsed<'t> {
    let (resource, errors) = match parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(faulty) => faulty,
    };
    let mut broken = BTreeSet::new();
    let mut errors = errors.into_iter();
    let mut before = None;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => before = Some(message.id.name),
            Entry::Term(term) => before = Some(written_name(text, term.id.name)),
            Entry::Junk { content } => {
                let attribute = content.trim_start_matches(' ').starts_with('.');
                broken.extend(if attribute { before } else { leading_name(content) });
                let error = errors.next();
                // The parser stumbles over spaces at the end of a file, which are none of a fault.
                if let Some(error) = error.filter(|_| !content.trim().is_empty()) {
                    report(source, text, &located(text, content, error), role, out);
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Parsed { resource, broken }
}

/// Where a slice of the tree lies in the text.
pub(super) fn offset_in(text: &str, slice: &str) -> usize {
    let offset = slice.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    offset.min(text.len())
}

/// A term's name with the dash that the tree leaves off.
pub(super) fn written_name<'t>(text: &'t str, name: &'t str) -> &'t str {
    let offset = offset_in(text, name);
    text.get(offset.saturating_sub(1)..offset + name.len()).unwrap_or(name)
}

/// The name at the start of what did not parse.
fn leading_name(junk: &str) -> Option<&str> {
    let n_dashes = usize::from(junk.starts_with('-'));
    let id = junk.get(n_dashes..)?;
    let end = id.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(id.len());
    let named = id.starts_with(|c: char| c.is_ascii_alphabetic());
    named.then(|| junk.get(..n_dashes + end)).flatten()
}

/// The error at its true place. The parser goes back to the start of the line when an attribute does
/// not parse, and complains about the spaces there; read as a message, the attribute tells more.
fn located(text: &str, junk: &str, error: ParserError) -> ParserError {
    let Some(attribute) = junk.trim_start_matches(' ').strip_prefix('.') else {
        return error;
    };
    match parse_runtime(attribute) {
        Ok(_) => error,
        Err((_, errors)) => match errors.into_iter().next() {
            Some(mut inner) => {
                let offset = offset_in(text, attribute);
                inner.pos = inner.pos.start + offset..inner.pos.end + offset;
                inner
            }
            None => error,
        },
    }
}

/// Whether a name in braces ends here although it goes on, as a translated one does (`{ $título }`), or
/// does not start behind its `$`.
fn breaks_a_name(text: &str, at: usize, kind: &ErrorKind) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at..).and_then(|after| after.chars().next());
    match kind {
        ErrorKind::ExpectedToken('}') => {
            before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
                && after.is_some_and(|c| !c.is_ascii() && c.is_alphanumeric())
        }
        ErrorKind::ExpectedCharRange { .. } => before == Some('$'),
        _ => false,
    }
}

fn report(source: &Arc<SourceFile>, text: &str, error: &ParserError, role: Role, out: &mut Diagnostics) {
    let mut start = error.pos.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    // One character shows the place; only what lies on one line is worth more.
    let next = text[start..].chars().next().map_or(0, char::len_utf8);
    let line_end = text[start..].find(['\n', '\r']).map_or(text.len(), |at| start + at);
    let end = error.pos.end.clamp(start, line_end);
    let end = if text.is_char_boundary(end) && end > start + next { end } else { start + next };
    let said = if breaks_a_name(text, start, &error.kind) {
        Said::new("fluent-name-odd")
    } else {
        words(&error.kind)
    };
    out.push(role.said(Code::FluentSyntax, said).at(&Place::new(source, start..end)));
}

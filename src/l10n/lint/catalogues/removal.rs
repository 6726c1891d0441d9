//! The lines of a file that a message or one of its parts takes up, so that it can be taken out.
//!
//! What is found is tried out: the file without the lines must parse to the same messages without
//! that one. Where it does not, there is no mechanical way, and a person takes it out.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry as AstEntry};
use fluent_syntax::parser::parse_runtime;

use crate::diag::Place;

use super::entries::Entry;

/// The lines of a message, with the comment directly above it and one of the empty lines around it.
pub(super) fn message(entry: &Entry<'_>) -> Option<Place> {
    let text = entry.tree.source.text();
    let start = line_start(text, entry.place.span.range().start);
    let mut from = start;
    while let Some(above) = line_above(text, from).filter(|above| is_comment(&text[above.clone()])) {
        from = above.start;
    }
    let mut to = end_of_message(text, start);
    let apart = from == 0 || line_above(text, from).is_some_and(|above| is_empty(&text[above]));
    if apart && to < text.len() && is_empty(&text[to..line_end(text, to)]) {
        to = line_end(text, to);
    }
    let wanted: Vec<_> = outline(text).into_iter().filter(|(name, _)| *name != entry.name).collect();
    taken_out(entry, from..to, &wanted)
}

/// The lines of a part of a message.
pub(super) fn attribute(entry: &Entry<'_>, attribute: &Attribute<&str>) -> Option<Place> {
    let text = entry.tree.source.text();
    let name = attribute.id.name;
    let from = line_start(text, entry.tree.place(name).span.range().start);
    let end = end_of_message(text, line_start(text, entry.place.span.range().start));
    let to = next_attribute(text, line_end(text, from), end).unwrap_or(end);
    let wanted = changed_outline(text, entry.name, |parts| parts.retain(|part| part != name));
    taken_out(entry, from..to, &wanted)
}

/// The text of a message that has parts too.
pub(super) fn value(entry: &Entry<'_>) -> Option<Place> {
    let text = entry.tree.source.text();
    let start = entry.place.span.range().end;
    let from = start + text.get(start..)?.find('=')? + 1;
    let line = line_start(text, start);
    let first = next_attribute(text, line_end(text, line), end_of_message(text, line))?;
    let to = text.get(..first)?.trim_end_matches(['\n', '\r']).len();
    let wanted = changed_outline(text, entry.name, |parts| parts.retain(|part| !part.is_empty()));
    taken_out(entry, from..to.max(from), &wanted)
}

/// The names of messages in a file, each with its parts; its own text is a part without a name.
fn outline(text: &str) -> Vec<(String, Vec<String>)> {
    let (Ok(resource) | Err((resource, _))) = parse_runtime(text);
    let parts = |value: bool, attributes: &[Attribute<&str>]| {
        let names = attributes.iter().map(|one| one.id.name.to_owned());
        value.then(String::new).into_iter().chain(names).collect()
    };
    let entries = resource.body.iter().map(|entry| match entry {
        AstEntry::Message(message) => {
            (message.id.name.to_owned(), parts(message.value.is_some(), &message.attributes))
        }
        AstEntry::Term(term) => (format!("-{}", term.id.name), parts(true, &term.attributes)),
        AstEntry::Junk { content } => (format!("?{content}"), Vec::new()),
        _ => (String::new(), Vec::new()),
    });
    entries.collect()
}

fn changed_outline(text: &str, name: &str, change: impl Fn(&mut Vec<String>)) -> Vec<(String, Vec<String>)> {
    let mut outline = outline(text);
    for (_, parts) in outline.iter_mut().filter(|(one, _)| one == name) {
        change(parts);
    }
    outline
}

fn taken_out(entry: &Entry<'_>, range: Range<usize>, wanted: &[(String, Vec<String>)]) -> Option<Place> {
    let text = entry.tree.source.text();
    let rest = format!("{}{}", text.get(..range.start)?, text.get(range.end..)?);
    (outline(&rest) == wanted).then(|| Place::new(entry.tree.source, range))
}

/// Where the lines of a message end that starts at `start`: before the next message, or the comment
/// above it. Empty lines at its end are not its own.
fn end_of_message(text: &str, start: usize) -> usize {
    let mut end = line_end(text, start);
    let mut at = end;
    while at < text.len() {
        let next = line_end(text, at);
        let line = &text[at..next];
        let goes_on = line.starts_with([' ', '\t', '}', '[', '*']);
        if !goes_on && !is_empty(line) {
            break;
        }
        at = next;
        if !is_empty(line) {
            end = at;
        }
    }
    end
}

/// The first line between two offsets that starts a part of a message.
fn next_attribute(text: &str, from: usize, to: usize) -> Option<usize> {
    let mut at = from;
    while at < to {
        if text[at..].trim_start_matches(' ').starts_with('.') {
            return Some(at);
        }
        at = line_end(text, at);
    }
    None
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// One past the newline of the line at an offset.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

fn line_above(text: &str, start: usize) -> Option<Range<usize>> {
    (start > 0).then(|| line_start(text, start - 1)..start)
}

fn is_comment(line: &str) -> bool {
    line.starts_with("# ") || line.trim_end() == "#"
}

fn is_empty(line: &str) -> bool {
    line.trim().is_empty()
}

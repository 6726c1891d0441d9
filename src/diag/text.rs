//! Diagnostics as text for people.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::brief::boundary;
use super::{Diagnostic, Diagnostics, Place, Severity, Site};

/// Whether the reader's terminal shows colours. Colour is never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Colour codes are written.
    Always,
    /// Plain text.
    Never,
}

/// Bytes of a line that are shown before a fault, and from its start on. A paragraph is one line.
const BEFORE: usize = 2000;
const BEHIND: usize = 4000;

/// Writes all diagnostics, an empty line after each.
pub fn render(diagnostics: &Diagnostics, colour: Colour) -> String {
    diagnostics.iter().map(|diagnostic| one(diagnostic, colour) + "\n\n").collect()
}

/// Writes one diagnostic: title, place with excerpt, why, what to do.
pub fn one(diagnostic: &Diagnostic, colour: Colour) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO.with_name("hint"),
    };
    let mut group = level
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.code.name())
        .elements(Vec::<Origin<'_>>::new());
    match &diagnostic.site {
        Site::Project => {}
        Site::File(path) => group = group.element(Origin::path(name(path))),
        Site::Output(path) => group = group.element(Origin::path(format!("{} (finished page)", name(path)))),
        Site::Place(place) => group = excerpt(group, place),
    }
    if let Some(why) = &diagnostic.why {
        group = group.element(Level::NOTE.no_name().message(visible(why)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    let renderer = match colour {
        Colour::Always => Renderer::styled(),
        Colour::Never => Renderer::plain(),
    };
    renderer.render(&[group])
}

/// The line a fault starts on, with the fault underlined as far as that line goes.
fn excerpt<'a>(group: Group<'a>, place: &'a Place) -> Group<'a> {
    let position = place.line_column();
    let (line_start, line) = place.source.line(position.line);
    let start = (place.span.start - line_start) as usize;
    let end = ((place.span.end.max(place.span.start) - line_start) as usize).min(line.len());
    let start = start.min(line.len());
    let end = end.max(start);
    let from = boundary(line, start.saturating_sub(BEFORE));
    let to = boundary(line, start + BEHIND).max(start);
    let snippet = |text| Snippet::source(text).line_start(position.line);
    if from == 0 && to == line.len() {
        let marked = AnnotationKind::Primary.span(start..end);
        return group.element(snippet(line).path(name(place.source.path())).annotation(marked));
    }
    // Cut out of a line that no terminal shows, or that takes seconds to lay out. The place counts
    // from the true start of the line.
    let marked = AnnotationKind::Primary.span(start - from..end.min(to) - from);
    let origin = Origin::path(name(place.source.path())).line(position.line).char_column(position.column);
    group.element(origin).element(snippet(&line[from..to]).annotation(marked))
}

/// A path on one line: names of files may hold whatever a disk takes.
fn name(path: &str) -> String {
    visible(path).replace('\n', "\\u{A}")
}

/// Shows controls and direction marks as their code, so that a file cannot write to the terminal.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let hidden = character.is_control() && character != '\n'
            || matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
        if hidden {
            shown.push_str(&format!("\\u{{{:X}}}", character as u32));
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, SourceFile};

    #[test]
    fn a_diagnostic_says_what_where_why_and_what_to_do() {
        let source = SourceFile::new("content/es/a.md", "# A\nLlame al +1 900 555 0199 ya.\n");
        let place = Place::new(&source, 13..28);
        let diagnostic =
            Diagnostic::error(Code::ContactUnregistered, "`+1 900 555 0199` is not a registered contact")
                .at(&place)
                .why("numbers are kept in one place")
                .help("add it to data/contacts.toml");
        let expected = "\
error[contact-unregistered]: `+1 900 555 0199` is not a registered contact
 --> content/es/a.md:2:10
  |
2 | Llame al +1 900 555 0199 ya.
  |          ^^^^^^^^^^^^^^^
  |
  = numbers are kept in one place
  = help: add it to data/contacts.toml";
        assert_eq!(one(&diagnostic, Colour::Never), expected);
    }

    #[test]
    fn a_message_cannot_write_to_the_terminal() {
        let diagnostic = Diagnostic::error(Code::KeyUnknown, "`\u{1b}[31m\u{202e}`");
        assert_eq!(one(&diagnostic, Colour::Never), "error[key-unknown]: `\\u{1B}[31m\\u{202E}`");
    }
}

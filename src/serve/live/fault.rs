//! A fault as a page in a browser shows it.

use serde::Serialize;

use crate::diag::text::visible;
use crate::diag::{Diagnostic, Language, Place, Site};

/// Characters of a line that are shown before what is at fault, of it, and behind it. A paragraph is
/// one line, and nobody reads all of it to find a word.
const BEFORE: usize = 160;
const AT_FAULT: usize = 400;
const BEHIND: usize = 160;

/// A fault in the words of the terminal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Fault {
    pub(crate) severity: String,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Empty where the fault is in the project as a whole.
    pub(crate) path: String,
    /// Whether the path is that of a finished page, and not of a file that somebody wrote.
    pub(crate) finished: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) excerpt: Option<Excerpt>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<String>,
    /// The language of the words.
    pub(crate) language: &'static str,
}

/// The line that a fault starts on, in three parts. The terminal puts carets below the middle one; in
/// a browser they would miss it as soon as the line is wrapped, or runs from right to left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Excerpt {
    pub(crate) before: String,
    pub(crate) at_fault: String,
    pub(crate) behind: String,
}

impl Fault {
    /// The fault of a diagnostic that is told in a language.
    pub(crate) fn of(diagnostic: &Diagnostic, language: Language) -> Self {
        let place = match &diagnostic.site {
            Site::Place(place) => Some(place),
            Site::Project | Site::File(_) | Site::Output(_) => None,
        };
        let position = place.map(Place::line_column);
        let tag = Language::TAGS.iter().find(|(_, tagged)| *tagged == language).map_or("en", |(tag, _)| tag);
        Self {
            severity: diagnostic.severity.to_string(),
            code: diagnostic.code.name(),
            message: visible(&diagnostic.message),
            path: visible(diagnostic.path()),
            finished: matches!(diagnostic.site, Site::Output(_)),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            excerpt: place.and_then(Excerpt::of),
            why: diagnostic.why.as_deref().map(visible),
            help: diagnostic.help.as_deref().map(visible),
            language: tag,
        }
    }
}

impl Excerpt {
    /// The excerpt at a place; none where its line is empty, which shows nothing.
    fn of(place: &Place) -> Option<Self> {
        let (line_start, line) = place.source.line(place.line_column().line);
        let within = |offset: u32| (offset.saturating_sub(line_start) as usize).min(line.len());
        let start = within(place.span.start);
        let end = within(place.span.end).max(start);
        let (Some(before), Some(at_fault), Some(behind)) =
            (line.get(..start), line.get(start..end), line.get(end..))
        else {
            return None;
        };
        (!line.trim().is_empty()).then(|| Self {
            before: last(before, BEFORE),
            at_fault: first(at_fault, AT_FAULT),
            behind: first(behind.trim_end(), BEHIND),
        })
    }
}

/// The beginning of a text, with `…` where more follows.
fn first(text: &str, n_characters: usize) -> String {
    match text.char_indices().nth(n_characters) {
        Some((end, _)) => visible(&text[..end]) + "…",
        None => visible(text),
    }
}

/// The end of a text, with `…` where more stands before it.
fn last(text: &str, n_characters: usize) -> String {
    match text.char_indices().rev().nth(n_characters) {
        Some((before, character)) => "…".to_owned() + &visible(&text[before + character.len_utf8()..]),
        None => visible(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Said, Severity, SourceFile};

    /// The parts of the excerpt at the first `needle` of a text.
    fn parts(text: &str, needle: &str) -> [String; 3] {
        let start = text.find(needle).unwrap();
        let place = Place::new(&SourceFile::new("a.md", text), start..start + needle.len());
        let Excerpt { before, at_fault, behind } = Excerpt::of(&place).unwrap();
        [before, at_fault, behind]
    }

    #[test]
    fn a_fault_says_in_the_words_of_the_terminal_what_where_why_and_what_to_do() {
        let source = SourceFile::new("content/es/a.md", "# A\nLlame al +1 900 555 0199 ya.\n");
        let diagnostic =
            Diagnostic::error(Code::ContactUnregistered, "`+1 900 555 0199` is not a registered contact")
                .at(&Place::new(&source, 13..28))
                .why("numbers are kept in one place")
                .help("add it to data/contacts.toml");
        let expected = serde_json::json!({
            "severity": "error",
            "code": "contact-unregistered",
            "message": "`+1 900 555 0199` is not a registered contact",
            "path": "content/es/a.md",
            "finished": false,
            "line": 2,
            "column": 10,
            "excerpt": { "before": "Llame al ", "at_fault": "+1 900 555 0199", "behind": " ya." },
            "why": "numbers are kept in one place",
            "help": "add it to data/contacts.toml",
            "language": "en",
        });
        assert_eq!(serde_json::to_value(Fault::of(&diagnostic, Language::English)).unwrap(), expected);
    }

    #[test]
    fn a_fault_without_a_place_has_no_line() {
        let said = Said::new("number-unregistered").text("written", "555 0100");
        let diagnostic = Diagnostic::said(Severity::Warning, Code::AuditContact, said).in_output("es/a");
        let json = serde_json::to_value(Fault::of(&diagnostic, Language::Spanish)).unwrap();
        let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(!keys.contains(&"line") && !keys.contains(&"excerpt"), "{keys:?}");
        assert_eq!(
            (&json["path"], &json["finished"], &json["language"]),
            (&"es/a".into(), &true.into(), &"es".into())
        );
    }

    #[test]
    fn of_a_long_paragraph_the_words_around_the_fault_are_shown() {
        let text = format!("{} wrong {}", "é".repeat(500), "ü".repeat(500));
        let [before, at_fault, behind] = parts(&text, "wrong");
        assert_eq!(before, format!("…{} ", "é".repeat(BEFORE - 1)));
        assert_eq!(at_fault, "wrong");
        assert_eq!(behind, format!(" {}…", "ü".repeat(BEHIND - 1)));
    }

    #[test]
    fn a_fault_of_many_lines_is_shown_on_its_first() {
        assert_eq!(parts("a {b\nc} d", "{b\nc}"), ["a ", "{b", ""]);
    }

    #[test]
    fn direction_marks_and_controls_are_shown_as_their_code() {
        assert_eq!(parts("a\u{202e}b c\u{0}", "b"), ["a\\u{202E}", "b", " c\\u{0}"]);
    }
}

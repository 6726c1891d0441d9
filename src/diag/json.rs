//! Diagnostics as JSON, one object a line, for editors and scripts.

use serde::Serialize;

use super::brief::shortened;
use super::{Diagnostic, Diagnostics, Site};

#[derive(Serialize)]
struct Line<'a> {
    severity: String,
    code: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excerpt: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
}

/// Writes every diagnostic as one line of JSON.
pub fn render(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(line).collect()
}

fn line(diagnostic: &Diagnostic) -> String {
    let position = match &diagnostic.site {
        Site::Place(place) => Some(place.line_column()),
        _ => None,
    };
    let (file, output, excerpt) = match &diagnostic.site {
        Site::Project => (None, None, None),
        Site::File(path) => (Some(path.as_str()), None, None),
        Site::Output(path) => (None, Some(path.as_str()), None),
        Site::Place(place) => (Some(place.source.path()), None, Some(shortened(place.text()))),
    };
    let line = Line {
        severity: diagnostic.severity.to_string(),
        code: diagnostic.code.name(),
        message: &diagnostic.message,
        file,
        output,
        line: position.map(|position| position.line),
        column: position.map(|position| position.column),
        excerpt,
        why: diagnostic.why.as_deref(),
        help: diagnostic.help.as_deref(),
    };
    // A struct of strings and numbers cannot fail to become JSON.
    serde_json::to_string(&line)
        .map_or_else(|error| format!("{{\"message\":\"{error}\"}}\n"), |json| json + "\n")
}

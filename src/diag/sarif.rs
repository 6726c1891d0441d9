//! Diagnostics as SARIF 2.1.0, which code hosts and editors show beside the lines they are about.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Place, Severity, Site};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes all diagnostics as one SARIF log, `version` being that of the program.
pub fn render(diagnostics: &Diagnostics, version: &str) -> String {
    let codes: BTreeSet<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: Vec<Value> = codes
        .into_iter()
        .map(|code| json!({ "id": code.name(), "shortDescription": { "text": code.about() } }))
        .collect();
    let results: Vec<Value> = diagnostics.iter().map(result).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "handbill", "version": version, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn result(diagnostic: &Diagnostic) -> Value {
    let mut result = json!({
        "ruleId": diagnostic.code.name(),
        "level": level(diagnostic.severity),
        "message": { "text": told(diagnostic) },
    });
    if let (Some(location), Some(result)) = (location(diagnostic), result.as_object_mut()) {
        result.insert("locations".to_owned(), json!([{ "physicalLocation": location }]));
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// What happened, why it matters and what to do, as one text: hosts show nothing else.
pub(super) fn told(diagnostic: &Diagnostic) -> String {
    let mut told = diagnostic.message.clone();
    for more in [&diagnostic.why, &diagnostic.help].into_iter().flatten() {
        told.push('\n');
        told.push_str(more);
    }
    told
}

fn location(diagnostic: &Diagnostic) -> Option<Value> {
    match &diagnostic.site {
        Site::Project => None,
        Site::File(path) | Site::Output(path) => Some(json!({ "artifactLocation": { "uri": uri(path) } })),
        Site::Place(place) => Some(json!({
            "artifactLocation": { "uri": uri(place.source.path()) },
            "region": region(place),
        })),
    }
}

fn region(place: &Place) -> Value {
    let (start, end) = (place.line_column(), place.source.line_column(place.span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A path of the project as a relative address.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(byte as char);
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, SourceFile};

    #[test]
    fn a_fault_has_its_rule_its_level_and_its_place() {
        let source = SourceFile::new("content/es/a b.md", "uno\ndós tres\n");
        let at = source.text().find("tres").unwrap();
        let mut out = Diagnostics::new();
        out.push(
            Diagnostic::warning(Code::TermUnknown, "there is no term `tres`")
                .at(&Place::new(&source, at..at + 4))
                .help("define it"),
        );
        let log: Value = serde_json::from_str(&render(&out, "1.0")).unwrap();
        let result = &log["runs"][0]["results"][0];
        assert_eq!((&result["ruleId"], &result["level"]), (&json!("term-unknown"), &json!("warning")));
        assert_eq!(result["message"]["text"], "there is no term `tres`\ndefine it");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/es/a%20b.md");
        assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&json!(2), &json!(5)));
        assert_eq!(place["region"]["endColumn"], json!(9));
        assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][0]["id"], "term-unknown");
    }
}

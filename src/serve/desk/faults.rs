//! Writes faults as the overlay shows them, in the order in which somebody mends them: the worst first,
//! and what stands in one file together.

use super::words::Words;
use super::write::escape;
use crate::diag::{Diagnostic, Diagnostics, Language, Severity, Site};
use crate::serve::live::Fault;

/// The severities, the worst first, each with the name of its part of the page.
const PARTS: [(Severity, &str); 3] =
    [(Severity::Error, "errors"), (Severity::Warning, "warnings"), (Severity::Hint, "hints")];

/// How many there are of each severity, as links to them.
pub(super) fn counts(faults: &Diagnostics, words: &Words) -> String {
    let links = PARTS.iter().filter_map(|(severity, part)| {
        let n_faults = faults.count(*severity);
        let text = words.count(*severity, n_faults);
        (n_faults > 0).then(|| format!("<a class=\"count {severity}\" href=\"#{part}\">{text}</a>\n"))
    });
    links.collect()
}

/// All faults. Hints wait behind their number: there can be many, and none of them is wrong.
pub(super) fn list(faults: &Diagnostics, language: Language) -> String {
    let words = Words::of(language);
    let mut html = String::new();
    for (severity, part) in PARTS {
        let found: Vec<_> = faults.iter().filter(|fault| fault.severity == severity).collect();
        if found.is_empty() {
            continue;
        }
        let heading = format!("<h3 id=\"{part}\">{}</h3>", words.count(severity, found.len()));
        let files = by_file(&found, language);
        html.push_str(&match severity {
            Severity::Hint => format!(
                "<details class=\"hints\"><summary>{heading}</summary>\n<p class=\"quiet\">{}</p>\n{files}</details>\n",
                words.hints
            ),
            _ => format!("{heading}\n{files}"),
        });
    }
    html
}

/// Faults of one file below its name, files in the order in which they come.
fn by_file(faults: &[&Diagnostic], language: Language) -> String {
    let mut html = String::new();
    for of_one in faults.chunk_by(|one, next| one.path() == next.path()) {
        let words = Words::of(language);
        let name = match of_one.first() {
            Some(fault) if fault.path().is_empty() => words.project.to_owned(),
            Some(fault) if matches!(fault.site, Site::Output(_)) => {
                format!("{} ({})", path(fault.path()), words.finished)
            }
            Some(fault) => path(fault.path()),
            None => continue,
        };
        let rows: String = of_one.iter().map(|fault| row(&Fault::of(fault, language))).collect();
        html.push_str(&format!("<h4>{name}</h4>\n<ul class=\"faults\">\n{rows}</ul>\n"));
    }
    html
}

/// A path that may be broken behind each of its names.
fn path(path: &str) -> String {
    format!("<code dir=\"ltr\">{}</code>", escape(path).replace('/', "/<wbr>"))
}

fn row(fault: &Fault) -> String {
    let mut html = format!(
        "<li class=\"fault {0}\">\n<p class=\"message\"><strong>{0}</strong> {1}</p>\n<p class=\"place\">",
        fault.severity,
        with_code(&fault.message)
    );
    if let (Some(line), Some(column)) = (fault.line, fault.column) {
        html.push_str(&format!("<code dir=\"ltr\">{line}:{column}</code> "));
    }
    html.push_str(&format!("<code dir=\"ltr\" class=\"code\">{}</code></p>\n", fault.code));
    if let Some(excerpt) = &fault.excerpt {
        // A place between two letters has nothing to mark, and still shows where it is.
        let class = if excerpt.at_fault.is_empty() { " class=\"point\"" } else { "" };
        html.push_str(&format!(
            "<p class=\"excerpt\" dir=\"auto\">{}<mark dir=\"auto\"{class}>{}</mark>{}</p>\n",
            escape(&excerpt.before),
            escape(&excerpt.at_fault),
            escape(&excerpt.behind)
        ));
    }
    if let Some(why) = &fault.why {
        html.push_str(&format!("<p class=\"why\">{}</p>\n", with_code(why)));
    }
    if let Some(help) = &fault.help {
        html.push_str(&format!("<p class=\"help\"><strong>help</strong> {}</p>\n", with_code(help)));
    }
    html + "</li>\n"
}

/// Text in which what stands in backticks is code.
fn with_code(text: &str) -> String {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        // One backtick has no other: perhaps it is what is wrong.
        return escape(text);
    }
    let part = |(at, part): (usize, &&str)| match at % 2 {
        0 => escape(part),
        _ => format!("<code dir=\"auto\">{}</code>", escape(part)),
    };
    parts.iter().enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn what_stands_in_backticks_is_code_and_nothing_is_markup() {
        for (text, expected) in [
            ("plain <b>", "plain &lt;b&gt;"),
            ("`<b>` is odd", "<code dir=\"auto\">&lt;b&gt;</code> is odd"),
            ("one ` alone", "one ` alone"),
        ] {
            assert_eq!(with_code(text), expected);
        }
    }

    #[test]
    fn errors_stand_before_hints_which_wait_behind_their_number() {
        let mut faults = Diagnostics::new();
        faults.push(Diagnostic::hint(Code::KeyUnknown, "a hint").in_file("a.toml"));
        faults.push(Diagnostic::error(Code::KeyUnknown, "an error").in_file("b.toml"));
        faults.push(Diagnostic::error(Code::KeyUnknown, "another").in_file("b.toml"));
        let html = list(&faults, Language::English);
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is missing in {html}"));
        assert!(
            at("2 errors") < at("an error") && at("another") < at("1 hint") && at("<details") < at("a hint")
        );
        assert_eq!(html.matches("<h4>").count(), 2);
    }
}

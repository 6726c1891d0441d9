//! What a page in a browser is told, as a name and a line of JSON.

use serde::Serialize;

use super::fault::Fault;

/// One thing that a page is told over its event stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Event {
    /// How things are; the first event of every stream.
    State {
        /// The number of the generation that the page is of.
        generation: u64,
        /// The mark of the page as it is served now. A page that has another one loads itself anew.
        mark: String,
        /// The faults of the page.
        faults: Vec<Fault>,
        /// Whether the page is the last one that could be made, and not the newest.
        older: bool,
    },
    /// The page has changed.
    Reload {
        /// Its mark now.
        mark: String,
    },
    /// Only the style sheets of the page have changed.
    Styles {
        /// Its mark now.
        mark: String,
        /// The addresses of all its style sheets, in their order, as its head links them.
        sheets: Vec<String>,
    },
    /// The page is as it was, its faults are not.
    Faults {
        /// All of them.
        faults: Vec<Fault>,
        /// Whether the page is the last one that could be made, and not the newest.
        older: bool,
    },
}

impl Event {
    /// The name that the script in the page listens for.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::State { .. } => "state",
            Self::Reload { .. } => "reload",
            Self::Styles { .. } => "styles",
            Self::Faults { .. } => "faults",
        }
    }

    /// The event as one line: JSON writes line breaks as `\n`, so no text can end it early.
    pub(crate) fn json(&self) -> String {
        // Strings, numbers and lists of them cannot fail to become JSON; the script takes `null` for
        // nothing.
        serde_json::to_string(self).unwrap_or_else(|_| "null".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Diagnostic, Language};

    #[track_caller]
    fn check(event: &Event, name: &str, json: &str) {
        assert_eq!((event.name(), event.json().as_str()), (name, json));
    }

    #[test]
    fn an_event_has_the_name_and_the_fields_that_the_script_reads() {
        let mark = || "\"1a\"".to_owned();
        check(
            &Event::State { generation: 12, mark: mark(), faults: Vec::new(), older: true },
            "state",
            r#"{"generation":12,"mark":"\"1a\"","faults":[],"older":true}"#,
        );
        check(&Event::Reload { mark: mark() }, "reload", r#"{"mark":"\"1a\""}"#);
        check(
            &Event::Styles { mark: mark(), sheets: vec!["../style.1a.css".to_owned()] },
            "styles",
            r#"{"mark":"\"1a\"","sheets":["../style.1a.css"]}"#,
        );
        check(
            &Event::Faults { faults: Vec::new(), older: false },
            "faults",
            r#"{"faults":[],"older":false}"#,
        );
    }

    #[test]
    fn no_text_of_a_fault_breaks_the_line() {
        let fault = Diagnostic::error(Code::KeyUnknown, "a\nb\r\u{2028}\ndata: c");
        let event = Event::Faults { faults: vec![Fault::of(&fault, Language::English)], older: false };
        assert!(!event.json().contains(['\n', '\r']));
    }
}

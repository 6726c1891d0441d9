//! Contacts as variables of messages: `{ $contact-us-911 }` prints the registered number.
//!
//! A translator names a contact and never types a number, in quizzes as in pages.

use super::Registry;
use crate::text::fluent::{Arg, Args};

/// What such a variable begins with.
const PREFIX: &str = "contact-";

/// The variable of every contact that may be shown.
#[derive(Debug, Clone)]
pub(crate) struct Variables(Vec<(String, Printed)>);

#[derive(Debug, Clone)]
struct Printed {
    html: String,
    text: String,
}

impl Printed {
    fn arg(&self) -> Arg<'_> {
        Arg::Html { html: self.html.as_str().into(), text: self.text.as_str().into() }
    }
}

impl Variables {
    /// Those of a registry.
    pub(crate) fn of(registry: &Registry) -> Self {
        let shown = registry.contacts.values().filter(|contact| contact.may_be_shown());
        let variables = shown.filter_map(|contact| {
            let text = contact.printed()?.to_owned();
            Some((format!("{PREFIX}{}", contact.id.value), Printed { html: left_to_right(&text), text }))
        });
        Self(variables.collect())
    }

    /// The arguments to give to a message.
    pub(crate) fn args(&self) -> Args<'_> {
        self.0.iter().map(|(name, printed)| (name.as_str(), printed.arg())).collect()
    }

    /// Their names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

/// The contact that a variable stands for. `None` when it is none of a contact.
pub(crate) fn of_variable(name: &str) -> Option<&str> {
    name.strip_prefix(PREFIX)
}

/// A number or host reads from left to right in every script.
fn left_to_right(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<bdi dir=\"ltr\">{text}</bdi>")
}

//! What scripts are given: JSON in attributes of the page.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::catalog::quiz_names;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::quiz::Item;
use crate::site::say::Say;
use crate::text::fluent::Arg;

/// A value as JSON. What cannot be written is told: a script would find nothing.
pub(super) fn json(value: &impl Serialize, out: &mut Diagnostics) -> String {
    match serde_json::to_string(value) {
        Ok(json) => json,
        Err(error) => {
            out.push(Diagnostic::error(
                Code::TemplateRender,
                format!("the values for a script could not be written: {error}"),
            ));
            String::new()
        }
    }
}

/// All attributes of a message as JSON, and the names of competencies as `c-<id>`. Where a text has a
/// variable, its name stands in braces, and the script puts the value there.
pub(super) fn words(
    say: Say<'_>,
    message: &str,
    competencies: &BTreeSet<&str>,
    out: &mut Diagnostics,
) -> String {
    let messages = &say.catalog.messages;
    let source = &say.catalog.config.source;
    let mut words: BTreeMap<String, String> = messages
        .attributes(source, message)
        .map(|attribute| {
            let variables = messages.variables(source, message, Some(attribute));
            let slots: Vec<_> =
                variables.into_iter().map(|name| (name, Arg::Text(format!("{{{name}}}").into()))).collect();
            (attribute.to_owned(), say.spoken(message, Some(attribute), &slots, out).text)
        })
        .collect();
    for id in competencies {
        words.insert(format!("c-{id}"), say.spoken(&quiz_names::competency(id), None, &[], out).text);
    }
    json(&words, out)
}

/// The competencies of some items.
pub(super) fn competencies<'i>(items: impl IntoIterator<Item = &'i Item>) -> BTreeSet<&'i str> {
    items.into_iter().filter_map(|item| item.competency.as_deref()).collect()
}

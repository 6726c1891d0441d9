//! Words around items: what a script says.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::site::say::Say;
use crate::text::fluent::Arg;

/// All attributes of a message as JSON, and the names of competencies as `c-<id>`. Where a text has a
/// variable, its name stands in braces, and the script puts the value there.
pub(in crate::site::view) fn script_words(say: Say<'_>, message: &str, out: &mut Diagnostics) -> String {
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
    for (id, name) in competencies(say.catalog) {
        words.insert(format!("c-{id}"), say.spoken(name, None, &[], out).text);
    }
    // A map of texts always becomes JSON.
    serde_json::to_string(&words).unwrap_or_default()
}

/// The competencies of the project by id, with the messages that name them.
fn competencies(catalog: &Catalog) -> impl Iterator<Item = (&str, &str)> {
    let ids = catalog.messages.ids(&catalog.config.source);
    ids.filter_map(|message| Some((message.strip_prefix("competency-")?, message)))
}

//! Prints how each locale writes many numbers, dates, lists and plural forms, as one JSON object a
//! line: what a second implementation is compared with, without a line of this one.
//!
//! ```text
//! cargo run --example format_cases | node checks/compare-formats.js
//! cargo run --example format_cases -- sr-Latn eu | node checks/compare-formats.js
//! ```
//!
//! With arguments it prints these locales, without any a list of its own.
//!
//! Every text goes the way of a real one: a Fluent file in each locale, loaded, and its messages
//! formatted. A line has `locale`, `kind`, `options` (in the words of `Intl`), `value`, and `ours`.

mod kinds;
mod values;

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufWriter, Write as _};
use std::sync::Arc;

use handbill::diag::{Diagnostics, SourceFile};
use handbill::source::{Config, Date, LocaleId, Memory, load_config};
use handbill::text::fluent::{Arg, Args, Library, Messages, OlderFigures, Sink, load};
use handbill::text::guard::{Guard, Registered};
use serde_json::json;

use kinds::{Kind, Message};

/// The source first. Between them they have all six plural categories, both directions, digits of
/// their own, and every script that campaigns are written in.
const LOCALES: &[&str] = &[
    "en", "ar", "es", "es-419", "pt-BR", "pt", "pt-PT", "fr", "fr-CA", "de", "ru", "uk", "pl", "cs", "sk",
    "sl", "hr", "sr", "sr-Latn", "lt", "lv", "ga", "cy", "he", "fa", "ur", "hi", "bn", "ta", "th", "vi",
    "ko", "ja", "zh-Hans", "zh-Hant", "fil", "ht", "tr", "ro", "hu", "el", "am", "sw", "mt", "my", "ne",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = Diagnostics::new();
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let ids = if asked.is_empty() { LOCALES.iter().map(ToString::to_string).collect() } else { asked };
    let config = config(&ids, &mut out).ok_or("the locales are refused")?;
    let messages = kinds::messages();
    // A long number in a message looks like one to call.
    let registered = Registered { allowed: vec!["100000.0".to_owned()], ..Registered::default() };
    let (guard, older) = (Arc::new(Guard::new(registered)), OlderFigures::new());
    let files = files(&config, &messages);
    let library = Library { config: &config, files: &files, guard: &guard, older: &older };
    let texts = load(library, None, &mut out);
    for fault in out.iter() {
        writeln!(std::io::stderr(), "{}: {}", fault.path(), fault.message)?;
    }
    let mut lines = BufWriter::new(std::io::stdout().lock());
    for entry in &config.locales {
        for message in &messages {
            for line in lines_of(&texts, &entry.id, message)? {
                writeln!(lines, "{line}")?;
            }
        }
    }
    Ok(lines.flush()?)
}

fn config(ids: &[String], out: &mut Diagnostics) -> Option<Config> {
    let mut toml = format!("source = \"{}\"\nexit = \"https://weather.example/\"\n", ids[0]);
    for id in ids {
        toml.push_str(&format!("[[locale]]\nid = \"{id}\"\nname = \"{id}\"\n"));
    }
    load_config(&Memory::new(Date::from_unix(0)).with("handbill.toml", toml), out)
}

/// The same file in every locale.
fn files(config: &Config, messages: &[Message]) -> BTreeMap<LocaleId, Vec<Arc<SourceFile>>> {
    let text: String =
        messages.iter().enumerate().map(|(n, message)| format!("m{n} = {}\n", message.text)).collect();
    let file = |id: &LocaleId| vec![SourceFile::new(format!("locales/{id}/cases.ftl"), text.as_str())];
    config.locales.iter().map(|entry| (entry.id.clone(), file(&entry.id))).collect()
}

fn lines_of(texts: &Messages, locale: &LocaleId, message: &Message) -> Result<Vec<String>, Box<dyn Error>> {
    let id = format!("m{}", message.n);
    let mut lines = Vec::new();
    for (value, argument) in given(&message.kind) {
        let args = argument.map(|argument| Args::from([("x", argument)])).unwrap_or_default();
        let mut out = Diagnostics::new();
        let written = texts.format(locale, &id, None, &args, Sink::Bare, &mut out);
        let ours = match written {
            Some(written) if written.locale == *locale && out.is_empty() => written.text,
            _ => return Err(format!("{locale}: `{}` cannot be formatted", message.text).into()),
        };
        let (kind, options) = (message.kind.name(), &message.options);
        lines.push(
            json!({"locale": locale.as_str(), "kind": kind, "options": options, "value": value, "ours": ours})
                .to_string(),
        );
    }
    Ok(lines)
}

/// The values that a kind of message is given, each as JSON and as an argument; one without an
/// argument is written in the message.
fn given(kind: &Kind) -> Vec<(serde_json::Value, Option<Arg<'static>>)> {
    match kind {
        Kind::Number | Kind::Plural => {
            values::numbers().into_iter().map(|value| (json!(value), Some(Arg::Number(value)))).collect()
        }
        Kind::NumberLiteral(written) | Kind::PluralLiteral(written) => vec![(json!(written), None)],
        Kind::Date => {
            values::dates().into_iter().map(|date| (json!(date.to_string()), Some(Arg::Date(date)))).collect()
        }
        Kind::List => values::lists()
            .into_iter()
            .map(|list| (json!(list), Some(Arg::List(list.into_iter().map(Into::into).collect()))))
            .collect(),
    }
}

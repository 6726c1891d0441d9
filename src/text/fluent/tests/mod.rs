//! Messages as the rest of the program sees them: files in, text and diagnostics out.

mod faults;
mod formatting;
mod hostile;
mod plurals;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::diag::{Severity, Site};
use crate::source::{Date, Memory, load_config};
use crate::text::guard::Registered;

/// A project with English as its source, and what was found wrong with it.
struct Project {
    messages: Arc<Messages>,
    found: Diagnostics,
}

fn locale(id: &str) -> LocaleId {
    LocaleId::parse(id).unwrap()
}

fn config(ids: &[&str]) -> Config {
    let mut toml = "source = \"en\"\nexit = \"https://weather.example/\"\n".to_owned();
    for id in ids {
        toml.push_str(&format!("[[locale]]\nid = \"{id}\"\nname = \"{id}\"\n"));
    }
    let mut out = Diagnostics::new();
    let world = Memory::new(Date::from_unix(0)).with("handbill.toml", toml);
    load_config(&world, &mut out).unwrap_or_else(|| panic!("{out:?}"))
}

/// A project with these files, each a locale and a text.
fn project(files: &[(&str, &str)]) -> Project {
    let mut by_locale: BTreeMap<LocaleId, Vec<Arc<SourceFile>>> = BTreeMap::new();
    for (number, (id, text)) in files.iter().enumerate() {
        let source = SourceFile::new(format!("{id}/{number}.ftl"), *text);
        by_locale.entry(locale(id)).or_default().push(source);
    }
    let mut ids = vec!["en"];
    ids.extend(files.iter().map(|(id, _)| *id).filter(|id| *id != "en"));
    ids.dedup();
    let mut found = Diagnostics::new();
    let guard = Arc::new(Guard::new(Registered::default()));
    let (config, older) = (config(&ids), OlderFigures::new());
    let library = Library { config: &config, files: &by_locale, guard: &guard, older: &older };
    let messages = load(library, None, &mut found);
    Project { messages, found: found.sorted() }
}

impl Project {
    /// What was found wrong: `error[code] line:column message`.
    fn faults(&self) -> Vec<String> {
        self.found.iter().map(line).collect()
    }

    fn codes(&self) -> Vec<(Severity, &'static str)> {
        self.found.iter().map(|d| (d.severity, d.code.name())).collect()
    }

    /// Formats without faults, or not at all.
    fn text(&self, id: &str, name: &str, args: &Args<'_>, sink: Sink) -> Option<String> {
        let (name, attribute) = match name.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (name, None),
        };
        let mut out = Diagnostics::new();
        let formatted = self.messages.format(&locale(id), name, attribute, args, sink, &mut out);
        assert!(out.is_empty(), "{:?}", out.iter().map(line).collect::<Vec<_>>());
        formatted.map(|formatted| formatted.text)
    }

    fn bare(&self, id: &str, name: &str, args: &Args<'_>) -> Option<String> {
        self.text(id, name, args, Sink::Bare)
    }
}

fn line(diagnostic: &Diagnostic) -> String {
    let place = match &diagnostic.site {
        Site::Place(place) => {
            let at = place.line_column();
            format!("{}:{}", at.line, at.column)
        }
        other => format!("{other:?}"),
    };
    format!("{}[{}] {place} {}", diagnostic.severity, diagnostic.code, diagnostic.message)
}

//! What the source has gained since a language was begun, added to the files of the language.
//!
//! `handbill l10n update` calls [`additions`] and writes them behind what is there. A message that the
//! language has anywhere, translated or waiting as a comment, is not added.
//!
//! **Never:** changes or takes away a line that somebody wrote.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{end_of, note, scaffolded, to_translate};
use crate::diag::SourceFile;
use crate::source::{Inventory, LocaleId};
use crate::text::format::Formatters;

/// Above what was added.
const HEADING: &str = "## New in the source";

/// What comes to a file of a language.
#[derive(Debug, Clone)]
pub struct Addition {
    /// The file's path in the project.
    pub path: String,
    /// The file as it is; `None` when there is none yet.
    pub old: Option<Arc<SourceFile>>,
    /// What comes behind it.
    pub text: String,
    /// The names of the messages in it.
    pub ids: Vec<String>,
}

/// What the source has and the language does not, file by file; `name` is that of the language.
pub fn additions(source: &LocaleId, inventory: &Inventory, locale: &LocaleId, name: &str) -> Vec<Addition> {
    let formatters = Formatters::new(locale).unwrap_or_else(|_| Formatters::plain(locale));
    let files = |locale: &LocaleId| inventory.messages.get(locale).into_iter().flatten();
    let known: BTreeSet<_> = files(locale).flat_map(|file| begun(file.text())).collect();
    let folder = format!("locales/{source}/");
    let mut additions = Vec::new();
    for file in files(source) {
        let Some(rest) = file.path().strip_prefix(&folder) else { continue };
        let new = new_messages(file.text(), &known, &formatters);
        if new.ids.is_empty() {
            continue;
        }
        let path = format!("locales/{locale}/{rest}");
        let old = files(locale).find(|file| file.path() == path).cloned();
        let text = match &old {
            Some(old) => behind(old.text(), &new.text),
            // A file of which nothing is known has the parts of the source, as in a new language.
            None if new.is_all => note(name, file.path()) + &to_translate(file.text(), &formatters),
            None => note(name, file.path()) + &new.text,
        };
        additions.push(Addition { path, old, text, ids: new.ids });
    }
    additions
}

/// The names of the messages that a file of a language has, also of those that wait as comments.
fn begun(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| name_of(line.strip_prefix("# ").unwrap_or(line)))
}

/// The name of the message, or term with its `-`, that begins with this line.
fn name_of(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let letters = name.strip_prefix('-').unwrap_or(name);
    let is_name = letters.starts_with(|first: char| first.is_ascii_alphabetic())
        && letters.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_'));
    is_name.then_some(name)
}

/// Messages of a file of the source.
#[derive(Default)]
struct New {
    /// As comments, each below what the source says about it.
    text: String,
    ids: Vec<String>,
    /// Whether the file has no others.
    is_all: bool,
}

fn new_messages(text: &str, known: &BTreeSet<&str>, formatters: &Formatters) -> New {
    let lines: Vec<_> = text.lines().collect();
    let mut new = New { is_all: true, ..New::default() };
    let mut about = String::new();
    let mut is_apart = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.starts_with('#') || line.trim().is_empty() {
            // Only what stands right above a message is about it.
            if line.starts_with("# ") {
                about = about + line + "\n";
            } else {
                about.clear();
                is_apart = true;
            }
            at += 1;
            continue;
        }
        let end = end_of(&lines, at);
        match name_of(line).filter(|name| !known.contains(name)) {
            Some(name) => {
                if is_apart && !new.text.is_empty() {
                    new.text.push('\n');
                }
                new.text.push_str(&about);
                new.text.push_str(&scaffolded(&lines[at..end], formatters));
                new.ids.push(name.to_owned());
                is_apart = false;
            }
            None => {
                new.is_all = false;
                is_apart = true;
            }
        }
        about.clear();
        at = end;
    }
    new
}

/// New messages as they come behind what is there, with its line ends. The heading stands once: what
/// comes later joins what came before.
fn behind(old: &str, new: &str) -> String {
    let has_heading = old.lines().rfind(|line| line.starts_with("##")) == Some(HEADING);
    let end = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
    let gap = if old.is_empty() || old.ends_with("\n\n") { "" } else { "\n" };
    let heading = if has_heading { String::new() } else { format!("{HEADING}\n\n") };
    let text = format!("{end}{gap}{heading}{new}");
    if old.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_been_begun_once_its_name_stands_anywhere() {
        let text =
            "a = One\n# b = Two\n# about it: c\n#     d = no name\n    e = no name\n-f = Six\n# one: 1\n";
        assert_eq!(begun(text).collect::<Vec<_>>(), ["a", "b", "-f"]);
    }

    #[test]
    fn what_comes_later_stands_below_the_same_heading() {
        let table = [
            ("a = A", "\n\n## New in the source\n\n# b = B\n"),
            ("a = A\n", "\n## New in the source\n\n# b = B\n"),
            ("", "## New in the source\n\n# b = B\n"),
            ("a = A\r\n", "\r\n## New in the source\r\n\r\n# b = B\r\n"),
            ("a = A\n\n## New in the source\n\n# c = C\n", "\n# b = B\n"),
            ("## New in the source\n\n# c = C\n\n## Mine\n", "\n## New in the source\n\n# b = B\n"),
        ];
        for (old, expected) in table {
            assert_eq!(behind(old, "# b = B\n"), expected, "{old:?}");
        }
    }
}

//! Which messages, and which parts of them, a translation has and its source has not, or the other
//! way round.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::source::did_you_mean;

use super::entries::{Entries, Entry};
use super::{Sheet, removal, words_a_quiz};

/// So many untranslated messages of a file are named.
const NAMED: usize = 3;

pub(super) fn check(sheet: &Sheet<'_>, source: &Entries<'_>, out: &mut Diagnostics) {
    let missing = missing(sheet, source);
    for entry in sheet.entries.list.iter().filter(|entry| is_compared(entry)) {
        match source.get(entry.name) {
            Some(original) if !sheet.is_left_out(sheet.locale, entry.name) => parts(entry, original, out),
            None if !source.has(entry.name) => {
                let near = did_you_mean(entry.name, missing.iter().map(|entry| entry.name));
                let near = near.or_else(|| stands_for(sheet, entry, source, &missing));
                out.push(obsolete(entry, near));
            }
            _ => {}
        }
    }
    untranslated(sheet, source, &missing, out);
}

/// Whether a message is held against its source here. Terms are a matter of each language.
fn is_compared(entry: &Entry<'_>) -> bool {
    !entry.is_term() && !words_a_quiz(entry.tree.source.path())
}

/// The messages that readers of the locale see in the source language.
fn missing<'e, 'a>(sheet: &Sheet<'_>, source: &'e Entries<'a>) -> Vec<&'e Entry<'a>> {
    let messages = &sheet.catalog.messages;
    let nearer: Vec<_> =
        messages.chain(sheet.locale).iter().filter(|locale| *locale != messages.source()).collect();
    let compared = source.list.iter().filter(|entry| is_compared(entry));
    compared
        .filter(|entry| !sheet.entries.has(entry.name) && !sheet.unused.contains(entry.name))
        .filter(|entry| !nearer.iter().any(|locale| messages.place(locale, entry.name).is_some()))
        .collect()
}

/// Tells once for each file of the source locale what is missing of it.
fn untranslated(sheet: &Sheet<'_>, source: &Entries<'_>, missing: &[&Entry<'_>], out: &mut Diagnostics) {
    let mut by_file: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in missing {
        by_file.entry(entry.tree.source.path()).or_default().push(entry);
    }
    for (path, missing) in by_file {
        let n_all =
            source.list.iter().filter(|entry| !entry.is_term() && entry.tree.source.path() == path).count();
        let Some(first) = missing.first() else { continue };
        let named = missing.iter().take(NAMED).map(|entry| format!("`{}`", entry.name));
        let mut names = named.collect::<Vec<_>>().join(", ");
        if missing.len() > NAMED {
            names.push_str(", …");
        }
        let said = Said::new("message-untranslated")
            .count("missing", missing.len())
            .count("all", n_all)
            .text("file", path.rsplit('/').next().unwrap_or(path))
            .text("locale", sheet.locale.as_str())
            .text("names", names);
        let told = Diagnostic::said(Severity::Hint, Code::MessageUntranslated, said).at(&first.place);
        out.push(told.about(sheet.locale.as_str()));
    }
}

/// The missing message in whose place this one stands: the messages around both are the same. Its name
/// was translated along with its text.
fn stands_for<'e>(
    sheet: &Sheet<'_>,
    entry: &Entry<'_>,
    source: &'e Entries<'_>,
    missing: &[&'e Entry<'_>],
) -> Option<&'e str> {
    let here = sheet.entries.neighbours(entry);
    let fits = |one: &&&Entry<'_>| here.0.is_some() && source.neighbours(one) == here;
    missing.iter().find(fits).map(|one| one.name)
}

/// A message that the source does not have. When it looks like a new name of one that is missing, a
/// person has to decide.
fn obsolete(entry: &Entry<'_>, near: Option<&str>) -> Diagnostic {
    let said = match near {
        Some(near) => Said::new("message-renamed").text("near", near),
        None => Said::new("message-obsolete"),
    };
    let said = said.text("message", entry.name);
    let diagnostic = Diagnostic::said(Severity::Warning, Code::MessageObsolete, said).at(&entry.place);
    match removal::message(entry).filter(|_| near.is_none()) {
        Some(lines) => diagnostic.mended_by(&lines, ""),
        None => diagnostic,
    }
}

/// Holds the parts of a message against those of its source.
fn parts(entry: &Entry<'_>, original: &Entry<'_>, out: &mut Diagnostics) {
    let lost: Vec<_> =
        original.attributes.iter().map(|one| one.id.name).filter(|name| !has(entry, name)).collect();
    for name in &lost {
        out.push(contained(Said::new("attribute-missing").text("attribute", *name), entry));
    }
    let value = entry.value.filter(|_| original.value.is_none());
    if value.is_some() {
        let said = Said::new("value-extra").text("message", entry.name);
        out.push(extra(said, &entry.place, removal::value(entry)));
    } else if entry.value.is_none() && original.value.is_some() {
        out.push(contained(Said::new("value-missing"), entry));
    }
    for attribute in entry.attributes.iter().filter(|one| !has(original, one.id.name)) {
        let name = attribute.id.name;
        let near = did_you_mean(name, lost.iter().copied());
        let said = match near {
            Some(near) => Said::new("attribute-renamed").text("near", near),
            None => Said::new("attribute-extra"),
        };
        let said = said.text("attribute", name).text("message", entry.name);
        let lines = removal::attribute(entry, attribute).filter(|_| near.is_none());
        out.push(extra(said, &entry.tree.place(name), lines));
    }
}

fn has(entry: &Entry<'_>, attribute: &str) -> bool {
    entry.attributes.iter().any(|one| one.id.name == attribute)
}

/// Something that readers are shown in another language meanwhile.
fn contained(said: Said, entry: &Entry<'_>) -> Diagnostic {
    Diagnostic::said(Severity::Warning, Code::AttributeMissing, said.text("message", entry.name))
        .meanwhile(Said::new("meanwhile-text-borrowed"))
        .at(&entry.place)
}

fn extra(said: Said, place: &Place, lines: Option<Place>) -> Diagnostic {
    let diagnostic = Diagnostic::said(Severity::Warning, Code::AttributeExtra, said)
        .meanwhile(Said::new("meanwhile-text-unshown"))
        .at(place);
    match lines {
        Some(lines) => diagnostic.mended_by(&lines, ""),
        None => diagnostic,
    }
}

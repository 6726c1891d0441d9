//! Looks through the Fluent files of all locales, each beside those of the source locale.
//!
//! [`check`] is called by `lint`. It parses the files once more, because what is looked for lies in
//! how a message is written: which parts it has ([`parts`]), what its variants show ([`variables`],
//! [`plurals`]), its letters, spaces and language ([`texts`]). The files of the source locale are looked at
//! too, where a rule makes sense for them.
//!
//! A message that is left out for a fault is passed over: mending the fault may mend the rest.
//!
//! **Not here:** what keeps a message from being shown (`text::fluent`), numbers and hosts
//! (`catalog`, `guard`), the words of quiz questions beside their quiz (`catalog::quiz`).

mod entries;
mod length;
mod parts;
mod plurals;
mod removal;
mod spaces;
mod texts;
mod unused;
mod variables;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::source::{Inventory, LocaleId};
use crate::text::fluent::{FluentFile, FluentTree};

use entries::Entries;

/// The messages of one locale, and what they are held against.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    catalog: &'a Catalog,
    locale: &'a LocaleId,
    entries: &'a Entries<'a>,
    /// The source locale's; `None` when these are its own.
    source: Option<&'a Entries<'a>>,
    /// The messages of the source locale that nothing shows.
    unused: &'a BTreeSet<&'a str>,
}

/// Reports what is wrong with the messages of all locales.
pub(super) fn check(catalog: &Catalog, inventory: &Inventory, out: &mut Diagnostics) {
    let locales: Vec<_> = catalog.config.locales.iter().map(|entry| &entry.id).collect();
    let files: BTreeMap<&LocaleId, Vec<FluentFile<'_>>> = inventory
        .messages
        .par_iter()
        .map(|(locale, files)| (locale, files.iter().filter_map(FluentFile::admit).collect()))
        .collect();
    let trees: BTreeMap<&LocaleId, Vec<FluentTree<'_>>> = files
        .par_iter()
        .map(|(locale, files)| (*locale, files.iter().map(FluentFile::parse).collect()))
        .collect();
    let entries: BTreeMap<&LocaleId, Entries<'_>> = locales
        .par_iter()
        .map(|locale| (*locale, Entries::of(trees.get(locale).map_or(&[], Vec::as_slice))))
        .collect();
    let unused = unused::unused(catalog, &entries);
    let source = entries.get(&catalog.config.source);
    let sheets = locales.iter().filter_map(|locale| {
        let source = source.filter(|_| **locale != catalog.config.source);
        Some(Sheet { catalog, locale, entries: entries.get(locale)?, source, unused: &unused })
    });
    let sheets: Vec<_> = sheets.collect();
    let found: Vec<_> = sheets.par_iter().map(Sheet::check).collect();
    for found in found {
        out.append(found);
    }
}

impl Sheet<'_> {
    fn check(&self) -> Diagnostics {
        let mut out = Diagnostics::new();
        if let Some(source) = self.source {
            parts::check(self, source, &mut out);
            variables::check(self, source, &mut out);
        } else {
            unused::check(self, &mut out);
        }
        plurals::check(self, &mut out);
        texts::check(self, &mut out);
        out
    }

    /// Whether a message is left out in a locale for a fault that was told.
    fn is_left_out(&self, locale: &LocaleId, name: &str) -> bool {
        self.catalog.messages.is_left_out(locale, name)
    }
}

/// Whether a file words the questions of a quiz. They are held against it where it is read, and so is a
/// file for a quiz that is not there.
fn words_a_quiz(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|file| file.starts_with("quiz-"))
}

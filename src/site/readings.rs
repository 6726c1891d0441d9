//! For tests: two readings of one project that share what did not change, as a preview's do.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

use crate::catalog::{self, Catalog};
use crate::diag::Diagnostics;
use crate::source::{Date, Memory, load_config, load_inventory};

/// Files by path.
pub(crate) type Files = BTreeMap<&'static str, String>;

/// A change of a file: what stands in it becomes something else. An empty text to find replaces or adds
/// the whole file, an empty text to put there as well takes it away.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// The files after some edits.
pub(crate) fn edited(files: &Files, edits: &[Edit]) -> Files {
    let mut files = files.clone();
    for (path, find, put) in edits {
        match (find.is_empty(), put.is_empty()) {
            (true, true) => assert!(files.remove(path).is_some(), "{path}"),
            (true, false) => drop(files.insert(path, (*put).to_owned())),
            (false, _) => {
                let text = files.get_mut(path).unwrap();
                assert!(text.contains(find), "{path} has no {find:?}");
                *text = text.replace(find, put);
            }
        }
    }
    files
}

/// Reads a project.
pub(crate) fn read(files: &Files) -> (Catalog, Diagnostics) {
    let mut out = Diagnostics::new();
    let world = Memory::new(Date { year: 2026, month: 11, day: 22 });
    let world = files.iter().fold(world, |world, (path, text)| world.with(path, text.as_str()));
    let config = load_config(&world, &mut out).unwrap();
    let inventory = load_inventory(&world, &config, &mut out);
    (catalog::build(&config, &inventory, crate::source::World::today(&world), &mut out), out)
}

/// Reads a project after edits; what is the same as before is shared with the reading before them.
pub(crate) fn read_again(before: &Catalog, old: &Files, new: &Files) -> Catalog {
    let (mut after, _) = read(new);
    let is_same = |top: &str| {
        let of = |files: &Files| {
            files
                .iter()
                .filter(|(path, _)| path.starts_with(top))
                .map(|(p, t)| ((*p).to_owned(), t.clone()))
                .collect::<Vec<_>>()
        };
        of(old) == of(new)
    };
    if is_same("handbill.toml") {
        after.config = Arc::clone(&before.config);
    }
    if is_same("campaigns/") {
        after.campaigns = Arc::clone(&before.campaigns);
    }
    if is_same("data/") {
        after.registry = Arc::clone(&before.registry);
    }
    if is_same("locales/") {
        after.messages = Arc::clone(&before.messages);
    }
    if is_same("quizzes/") && is_same("locales/") {
        after.quizzes = Arc::clone(&before.quizzes);
    }
    if is_same("themes/") {
        after.theme = Arc::clone(&before.theme);
    }
    for (id, page) in &mut after.pages {
        if let Some(old) = before.pages.get(id).filter(|old| look_alike(old, page)) {
            *page = Arc::clone(old);
        }
    }
    after
}

fn look_alike(one: &Arc<catalog::Page>, other: &Arc<catalog::Page>) -> bool {
    let texts = |page: &catalog::Page| {
        page.texts().map(|(_, text)| text.source.text().to_owned()).collect::<Vec<_>>()
    };
    shown(one) == shown(other) && texts(one) == texts(other)
}

/// A value as text, to compare two of them in whole.
pub(crate) fn shown(value: &impl Debug) -> String {
    format!("{value:?}")
}

//! Faults that are put into clean catalogues one at a time: each is found, where it stands, and nothing
//! else is.

mod bench;
mod clean;
mod seeded;

use std::collections::BTreeSet;

use bench::check;
use clean::CLEAN;
use seeded::{ENGLISH, MUTANTS, RUSSIAN, Side};

/// What follows from a fault: a message that nothing could be read of is not there.
const FOLLOWS: &[(&str, &str)] =
    &[("id-in-cyrillic", "message-untranslated"), ("too-deep", "message-untranslated")];

#[test]
fn clean_catalogues_have_no_findings() {
    let mut wrong = Vec::new();
    for (locale, text) in CLEAN.iter().chain(&[("ru", RUSSIAN)]) {
        let found = check(ENGLISH, locale, text);
        wrong.extend(found.iter().map(|one| format!("{locale}: {} {one:?} {}", one.severity, one.message)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_mutant_is_found_where_it_was_changed_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for mutant in MUTANTS {
        let (source, translation) = mutant.files();
        let found = check(&source, "ru", &translation);
        let folder = if mutant.told_in == Side::Source { "en" } else { "ru" };
        let expected: Vec<_> = mutant.code.split(' ').map(|code| (folder, mutant.line(), code)).collect();
        let mut told: Vec<_> = found.iter().map(|one| (folder_of(&one.path), one.line, one.code)).collect();
        told.retain(|(_, _, code)| !FOLLOWS.contains(&(mutant.name, code)));
        told.dedup();
        if told != expected {
            wrong.push(format!("{}: expected {expected:?}, found {found:?}", mutant.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MUTANTS.len(), wrong.join("\n"));
    assert!(MUTANTS.len() >= 60);
}

#[test]
fn no_two_mutants_share_a_name() {
    let names: BTreeSet<_> = MUTANTS.iter().map(|mutant| mutant.name).collect();
    assert_eq!(names.len(), MUTANTS.len());
}

fn folder_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap()
}

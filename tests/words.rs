//! Every message that the program's code names has words, and no words are left over.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "helpers of tests may stop a test as tests do, and read what it is about"
)]

use std::collections::BTreeSet;
use std::path::Path;

/// What the code names: the first argument of each `Said::new`.
fn named() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in walkdir::WalkDir::new(source).into_iter().map(Result::unwrap) {
        if file.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).unwrap();
        for call in text.split("Said::new(").skip(1) {
            let literal = call.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
            let id =
                literal.unwrap_or_else(|| panic!("{}: name messages by literals", file.path().display()));
            named.insert(id.to_owned());
        }
    }
    named
}

fn worded(language: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diag/words").join(language);
    let mut worded = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        worded.extend(ids.filter_map(|line| line.split(" =").next()).map(str::to_owned));
    }
    worded
}

#[test]
fn every_named_message_has_english_words_and_none_is_left_over() {
    assert_eq!(named(), worded("en"));
}

#[test]
fn other_languages_word_nothing_that_english_does_not() {
    let extra: Vec<_> = worded("es").difference(&worded("en")).cloned().collect();
    assert!(extra.is_empty(), "{extra:?}");
}

/// The lint of catalogues takes some messages of a project as used because the program names them.
#[test]
fn what_the_lint_takes_as_named_by_the_program_is() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lint = std::fs::read_to_string(source.join("l10n/lint/catalogues/unused.rs")).unwrap();
    let list = lint.split("NAMED: &[&str] = &[").nth(1).unwrap().split("];").next().unwrap();
    let mut quoted = BTreeSet::new();
    for room in ["site", "catalog"] {
        for file in walkdir::WalkDir::new(source.join(room)).into_iter().map(Result::unwrap) {
            if file.path().extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(file.path()).unwrap();
                quoted.extend(text.split('"').map(str::to_owned));
            }
        }
    }
    // Titles and descriptions of the trainer's pages are made of one name.
    let made = |name: &str| {
        let stem = name.strip_suffix("-title").or_else(|| name.strip_suffix("-description"));
        stem.is_some_and(|stem| quoted.contains(stem))
    };
    let named: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    assert!(named.len() > 20);
    let stale: Vec<_> = named.iter().filter(|name| !quoted.contains(**name) && !made(name)).collect();
    assert!(stale.is_empty(), "{stale:?}");
}

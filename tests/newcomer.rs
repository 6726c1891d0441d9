//! The program as a newcomer meets it: start a project, add to it, build it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may stop a test as tests do")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own for one test, empty.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("newcomer").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn handbill(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_handbill")).args(arguments).current_dir(folder).output().unwrap()
}

/// Runs the program and gives what it said, with the exit code in front.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = handbill(folder, arguments);
    let text = [output.stdout, output.stderr].concat();
    format!("{}: {}", output.status.code().unwrap(), String::from_utf8(text).unwrap())
}

fn project(name: &str) -> PathBuf {
    let folder = empty_folder(name);
    assert!(said(&folder, &["init", "site"]).starts_with("0: "));
    folder.join("site")
}

#[test]
fn a_new_project_builds_at_once_even_strictly() {
    let site = project("init");
    let built = said(&site, &["build", "--strict"]);
    assert!(built.starts_with("0: ") && built.contains("main  en 2"), "{built}");
    assert!(site.join("public/main/en/get-help/index.html").is_file());
}

#[test]
fn init_never_writes_over_a_file() {
    let site = project("init-twice");
    fs::write(site.join("handbill.toml"), "mine").unwrap();
    let again = said(&site, &["init", "."]);
    assert!(again.starts_with("3: ") && again.contains("handbill.toml"), "{again}");
    assert_eq!(fs::read(site.join("handbill.toml")).unwrap(), b"mine");
}

#[test]
fn a_new_page_a_new_campaign_and_a_new_locale_build_at_once() {
    let site = project("new");
    for arguments in [
        ["new", "page", "signs/shops", "--title", "Signs in \"shops\""].as_slice(),
        &["new", "campaign", "shops"],
        &["new", "locale", "es", "--name", "Español"],
    ] {
        let made = said(&site, arguments);
        assert!(made.starts_with("0: "), "{made}");
    }
    let built = said(&site, &["build", "--strict"]);
    assert!(built.contains("shops  en 3 · es 0 + 3 borrowed"), "{built}");
    assert!(site.join("public/shops/es/signs/shops/index.html").is_file());
}

#[test]
fn names_that_cannot_be_used_are_wrong_usage_and_write_nothing() {
    let site = project("names");
    for arguments in [
        ["new", "page", "../outside"].as_slice(),
        &["new", "page", "con"],
        &["new", "page", "x", "--kind", "sign"],
        &["new", "campaign", "Shops!"],
        &["new", "locale", "EN_us", "--name", "x"],
        &["new", "locale", "en", "--name", "English"],
        &["build", "--campaign", "mian"],
        &["check", "--locale", "xx"],
        &["l10n", "accept", "--locale", "en", "--status", "machine"],
    ] {
        let refused = said(&site, arguments);
        assert!(refused.starts_with("2: "), "{arguments:?} {refused}");
    }
    assert!(!site.parent().unwrap().join("outside.md").exists());
}

#[test]
fn a_review_is_recorded_with_name_and_day_and_a_machines_work_never_replaces_it() {
    let site = project("ledger");
    said(&site, &["new", "locale", "es", "--name", "Español"]);
    fs::create_dir_all(site.join("content/es")).unwrap();
    fs::write(
        site.join("content/es/index.md"),
        "+++\ntitle = \"Inicio\"\ndescription = \"Uno.\"\n+++\n## Puede pasarme a mí\n\nUsted puede elegir.\n\n## Vi algo\n\nPida consejo.\n",
    )
    .unwrap();
    let accept = |rest: &[&str]| said(&site, &[&["l10n", "accept", "--locale", "es"], rest].concat());
    assert!(accept(&["--status", "reviewed"]).starts_with("2: "), "a review needs a name");
    assert!(accept(&["--status", "reviewed", "--by", "Ana Pérez", "page:index"]).starts_with("0: "));
    assert!(accept(&["--status", "machine"]).starts_with("0: "));
    let ledger = String::from_utf8(fs::read(site.join("locales/es/translated.lock")).unwrap()).unwrap();
    let line = ledger.lines().find(|line| line.starts_with("page:index ")).unwrap();
    assert!(line.ends_with(" Ana Pérez") && line.contains(" reviewed "), "{line}");
}

#[test]
fn outside_a_project_the_program_says_how_to_start_one() {
    let folder = empty_folder("nowhere");
    let refused = said(&folder, &["build"]);
    assert!(refused.starts_with("1: ") && refused.contains("handbill init"), "{refused}");
}

#[test]
fn faults_come_as_one_json_object_a_line() {
    let site = project("json");
    fs::write(site.join("content/en/index.md"), "+++\ntitle = 3\n+++\n").unwrap();
    let output = handbill(&site, &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().count() >= 2, "{text}");
    for line in text.lines() {
        let fault: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(fault["code"].is_string() && fault["message"].is_string(), "{line}");
    }
}

#[test]
fn shells_get_completions() {
    for shell in ["bash", "zsh", "fish"] {
        let completions = said(&empty_folder("completions"), &["completions", shell]);
        assert!(completions.starts_with("0: ") && completions.contains("campaign"), "{shell}");
    }
}

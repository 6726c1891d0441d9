//! Stops a later build after each of its steps, and after each fails the next.

use std::path::Path;

use super::site::{Campaign, Scratch, build, clean_build, each_change, edition, editions, names, tree};
use crate::publish::again::Again;
use crate::publish::journal::{self, Journal, Step};
use crate::publish::output::{Output, Standing};
use crate::publish::{PublishError, Scope};

/// Stages `new` over what lies in `out`, and returns the steps that are left to take. The stage stays, as it
/// does when a build is killed.
fn staged_steps(out: &Path, new: &[Campaign]) -> Vec<Step> {
    let output = Output::resolve(out).unwrap();
    let Standing::Ours { campaigns } = output.standing().unwrap() else {
        panic!("there is an old site");
    };
    let again = Again::open(&output, Scope::Everything, &names(new), campaigns).unwrap();
    for Campaign { edition, texts } in new {
        for (file, text) in edition.files.iter().zip(texts) {
            again.put(&edition.campaign, file, text.as_bytes()).unwrap();
        }
    }
    let (transaction, stage) = again.prepare(&output, &editions(new)).unwrap();
    stage.leave();
    transaction.steps
}

/// The pages of a tree, without folders and without what is ours.
fn pages(out: &Path) -> Vec<(String, String)> {
    let is_page = |(path, text): &(String, String)| !path.starts_with(".handbill") && text != "/";
    tree(out).into_iter().filter(is_page).collect()
}

#[test]
fn a_kill_after_any_step_leaves_whole_files_and_the_next_build_mends_the_rest() {
    each_change(|change, old, new| {
        let (old_tree, new_tree) = (clean_build(old), clean_build(new));
        for n_taken in 0.. {
            let scratch = Scratch::new();
            let out = scratch.out();
            build(&out, old).unwrap();
            let steps = staged_steps(&out, new);
            let is_past_last = n_taken > steps.len();
            let mut journal = Journal::default();
            for step in steps.into_iter().take(n_taken) {
                journal.take(step).unwrap();
            }
            for (path, text) in pages(&out) {
                let is_whole = old_tree.get(&path) == Some(&text) || new_tree.get(&path) == Some(&text);
                assert!(is_whole, "{change}, {n_taken} steps: {path} is {text}");
            }
            // The author may also take the change back before building again.
            let (next, expected) = match n_taken % 2 {
                0 => (new, &new_tree),
                _ => (old, &old_tree),
            };
            build(&out, next).unwrap();
            assert_eq!(&tree(&out), expected, "{change}, {n_taken} steps");
            if is_past_last {
                break;
            }
        }
    });
}

#[test]
fn a_page_of_both_sites_is_there_at_every_step() {
    each_change(|change, old, new| {
        let scratch = Scratch::new();
        let out = scratch.out();
        build(&out, old).unwrap();
        let new_pages = clean_build(new);
        let before = pages(&out);
        let kept = before.iter().filter(|(path, _)| new_pages.get(path).is_some_and(|text| text != "/"));
        let kept: Vec<_> = kept.map(|(path, _)| out.join(path)).collect();
        let mut journal = Journal::default();
        for step in staged_steps(&out, new) {
            journal.take(step).unwrap();
            assert!(kept.iter().all(|page| page.is_file()), "{change}");
        }
    });
}

/// Removes the stage, which is not there when nothing had to be staged.
fn remove_stage(out: &Path) {
    let stage = out.join(".handbill/stage");
    if stage.exists() {
        std::fs::remove_dir_all(stage).unwrap();
    }
}

#[test]
fn a_step_that_fails_takes_all_before_it_back() {
    each_change(|change, old, new| {
        let old_tree = clean_build(old);
        for n_taken in 0.. {
            let scratch = Scratch::new();
            let out = scratch.out();
            build(&out, old).unwrap();
            let mut steps = staged_steps(&out, new);
            let is_past_last = n_taken > steps.len();
            steps.truncate(n_taken);
            steps.push(Step::Place {
                staged: out.join(".handbill/stage/was never staged"),
                target: out.join("never"),
                kept: None,
            });
            let error = journal::commit(steps).unwrap_err();
            assert!(matches!(error, PublishError::Io { .. }), "{change}, {n_taken} steps: {error}");
            remove_stage(&out);
            assert_eq!(tree(&out), old_tree, "{change}, {n_taken} steps");
            if is_past_last {
                break;
            }
        }
    });
}

#[test]
fn a_step_that_cannot_be_taken_back_is_told_together_with_the_first_fault() {
    let scratch = Scratch::new();
    let missing = |name: &str| scratch.path().join(name);
    std::fs::write(missing("staged"), "new").unwrap();
    let steps = vec![
        Step::Place { staged: missing("staged"), target: missing("page"), kept: Some(missing("lost")) },
        Step::MakeFolder(missing("page")),
    ];
    let error = journal::commit(steps).unwrap_err();
    assert!(matches!(error, PublishError::NotRestored { .. }), "{error}");
}

#[test]
fn assets_stand_before_pages_and_pages_before_what_lists_them() {
    let scratch = Scratch::new();
    let out = scratch.out();
    let site = |text| [edition("hub", &[("a.xml", text), ("b.html", text), ("c.css", text)])];
    build(&out, &site("old")).unwrap();
    let placed = staged_steps(&out, &site("new")).into_iter().filter_map(|step| match step {
        Step::Place { target, .. } => Some(target.file_name().unwrap().to_owned()),
        _ => None,
    });
    let order: Vec<_> = placed.collect();
    assert_eq!(order, ["c.css", "b.html", "a.xml", "hub.manifest"]);
}

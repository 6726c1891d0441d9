//! Builds that come to nothing, for whatever reason, and files that come in any order.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::site::{Campaign, Scratch, build, clean_build, each_change, edition, editions, open, put, tree};
use crate::publish::{PublishError, Scope};

/// Opens a stage over the old site, lets `give_up` end the build, and wants no trace of it.
fn check_no_trace(give_up: impl Fn(&std::path::Path, &[Campaign])) {
    let check = |change: &str, old: Option<&[Campaign]>, new: &[Campaign]| {
        let scratch = Scratch::new();
        if let Some(old) = old {
            build(&scratch.out(), old).unwrap();
        } else {
            std::fs::write(scratch.path().join(".public.handbill-lock"), "").unwrap();
        }
        let before = tree(scratch.path());
        give_up(&scratch.out(), new);
        assert_eq!(tree(scratch.path()), before, "{change}");
        build(&scratch.out(), new).unwrap();
        assert_eq!(tree(&scratch.out()), clean_build(new), "{change}");
    };
    each_change(|change, old, new| {
        check(change, Some(old), new);
        check(change, None, new);
    });
}

#[test]
fn a_stage_that_is_dropped_leaves_no_trace() {
    check_no_trace(|out, new| {
        let stage = open(out, new, Scope::Everything).unwrap();
        put(&stage, new);
    });
}

#[test]
fn a_build_that_panics_leaves_no_trace() {
    check_no_trace(|out, new| {
        let stage = open(out, new, Scope::Everything).unwrap();
        let panics = || {
            let stage = stage;
            put(&stage, new);
            std::panic::resume_unwind(Box::new("a fault of the program"));
        };
        assert!(catch_unwind(AssertUnwindSafe(panics)).is_err());
    });
}

#[test]
fn a_site_of_which_something_is_missing_is_not_published() {
    check_no_trace(|out, new| {
        let Some((last, others)) = new.split_last() else {
            return;
        };
        let stage = open(out, new, Scope::Everything).unwrap();
        put(&stage, others);
        // A campaign whose files were not given, or one without files that is not published.
        let published = if last.texts.is_empty() { others } else { new };
        let error = stage.publish(&editions(published)).unwrap_err();
        assert!(matches!(error, PublishError::Incomplete { .. }), "{error}");
    });
}

#[test]
fn the_first_fault_of_a_file_is_told_at_the_end_and_what_comes_after_it_is_not_looked_at() {
    let scratch = Scratch::new();
    build(&scratch.out(), &[edition("hub", &[("a.html", "old")])]).unwrap();
    std::fs::write(scratch.out().join("hub/b.html"), "theirs").unwrap();
    std::fs::write(scratch.out().join("hub/c.html"), "theirs").unwrap();
    let before = tree(scratch.path());
    let site = [edition("hub", &[("a.html", "new"), ("b.html", "b"), ("c.html", "c"), ("d.html", "d")])];
    let stage = open(&scratch.out(), &site, Scope::Everything).unwrap();
    for index in [3, 2, 1, 0] {
        let Campaign { edition, texts } = &site[0];
        stage.put("hub", &edition.files[index], texts[index].as_bytes());
    }
    let staged = std::fs::read_dir(scratch.out().join(".handbill/stage")).unwrap();
    assert_eq!(staged.count(), 1, "only what came before the fault was written");
    let error = stage.publish(&editions(&site)).unwrap_err();
    assert!(matches!(error, PublishError::NotOurs { path, .. } if path.ends_with("hub/c.html")));
    assert_eq!(tree(scratch.path()), before);
}

#[test]
fn a_site_that_is_as_it_should_be_is_left_alone() {
    let scratch = Scratch::new();
    let site = [edition("hub", &[("a.css", "a"), ("en/b/index.html", "b"), ("en/index.html", "en")])];
    build(&scratch.out(), &site).unwrap();
    let stage = open(&scratch.out(), &site, Scope::Everything).unwrap();
    put(&stage, &site);
    assert!(!scratch.out().join(".handbill/stage").exists(), "nothing had to be staged");
    stage.publish(&editions(&site)).unwrap();
    assert_eq!(tree(&scratch.out()), clean_build(&site));
}

#[test]
fn any_number_of_threads_makes_the_same_site() {
    let pools = [1, 2, 8].map(|n| rayon::ThreadPoolBuilder::new().num_threads(n).build().unwrap());
    let many = |version: &str| {
        let paths: Vec<_> = (0..200).map(|n| format!("en/{}/{}/{n}.html", n % 3, n % 7)).collect();
        let texts: Vec<_> = (0..200).map(|n| format!("{version} {}", n % 5)).collect();
        let files = paths.iter().zip(&texts).map(|(path, text)| (path.as_str(), text.as_str()));
        [edition("hub", &files.collect::<Vec<_>>()), edition(version, &[("a/b/c.html", version)])]
    };
    let (old, new) = (many("old"), many("new"));
    let expected = clean_build(&new);
    for pool in &pools {
        pool.install(|| {
            let scratch = Scratch::new();
            build(&scratch.out(), &old).unwrap();
            build(&scratch.out(), &new).unwrap();
            assert_eq!(tree(&scratch.out()), expected);
            assert_eq!(clean_build(&new), expected);
        });
    }
}

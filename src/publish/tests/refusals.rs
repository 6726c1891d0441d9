//! What is in the way and not ours is named, and everything stays as it was.

use std::path::Path;

use super::site::{Campaign, Scratch, build, edition, tree};
use crate::publish::PublishError;
use crate::publish::lock::Lock;
use crate::publish::output::Output;

const OLD: &[(&str, &str)] = &[("en/a.html", "old"), ("en/b.html", "old"), ("gone/c.html", "old")];
const NEW: &[(&str, &str)] =
    &[("en/a.html", "new"), ("en/b.html", "new"), ("es/d.html", "new"), ("new.html", "new")];

/// The fault of a build, its name and the path that it names.
fn fault(result: Result<impl std::fmt::Debug, PublishError>) -> (&'static str, String) {
    let (name, path) = match result.unwrap_err() {
        PublishError::NotOurs { path, .. } => ("not ours", path),
        PublishError::OutsideOutput { path, .. } => ("outside", path),
        PublishError::Locked { path } => ("locked", path),
        PublishError::Manifest { path, .. } => ("manifest", path),
        PublishError::CampaignName { path, .. } => ("name", path),
        PublishError::Clash { path } => ("clash", path),
        PublishError::Io { path, .. } => ("io", path),
        PublishError::NoName { path } => ("no name", path),
        other => panic!("{other}"),
    };
    (name, path.to_str().unwrap().to_owned())
}

/// Publishes the old site, lets `disturb` change the disk, and wants the new site refused for
/// `path`, with nothing touched.
fn check(expected: &str, path: &str, disturb: impl Fn(&Path)) {
    let scratch = Scratch::new();
    build(&scratch.out(), &[edition("hub", OLD)]).unwrap();
    std::fs::create_dir(scratch.path().join("elsewhere")).unwrap();
    std::fs::write(scratch.path().join("elsewhere/a.html"), "theirs").unwrap();
    disturb(&scratch.out());
    let before = tree(scratch.path());
    let (fault, fault_path) = fault(build(&scratch.out(), &[edition("hub", NEW)]));
    assert_eq!(fault, expected, "{fault_path}");
    let wanted = match path.strip_prefix("../") {
        Some(beside) => scratch.path().join(beside),
        None => scratch.out().join(path),
    };
    assert_eq!(Path::new(&fault_path), wanted);
    assert_eq!(tree(scratch.path()), before, "{expected} {path}");
}

fn swap_for_file(path: &Path) {
    remove(path);
    std::fs::write(path, "theirs").unwrap();
}

fn swap_for_folder(path: &Path) {
    remove(path);
    std::fs::create_dir(path).unwrap();
    std::fs::write(path.join("notes.txt"), "theirs").unwrap();
}

fn remove(path: &Path) {
    if path.is_dir() {
        std::fs::remove_dir_all(path).unwrap();
    } else if path.exists() {
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_foreign_file_or_folder_in_a_place_of_ours_is_not_replaced() {
    check("not ours", "hub/new.html", |out| {
        swap_for_file(&out.join("hub/new.html"));
    });
    check("not ours", "hub/new.html", |out| {
        swap_for_folder(&out.join("hub/new.html"));
    });
    check("not ours", "hub/en/a.html", |out| {
        swap_for_folder(&out.join("hub/en/a.html"));
    });
    check("not ours", "hub/gone/c.html", |out| {
        swap_for_folder(&out.join("hub/gone/c.html"));
    });
    check("not ours", "hub/gone", |out| swap_for_file(&out.join("hub/gone")));
    check("not ours", "hub/es", |out| swap_for_file(&out.join("hub/es")));
    check("not ours", "hub", |out| swap_for_file(&out.join("hub")));
    check("not ours", "", swap_for_file);
    check("not ours", "", swap_for_folder);
    check("not ours", ".handbill", |out| {
        swap_for_file(&out.join(".handbill"));
    });
    check("not ours", ".handbill/stage", |out| {
        swap_for_file(&out.join(".handbill/stage"));
    });
    check("not ours", "../.public.handbill-stage", |out| {
        swap_for_file(&out.join("../.public.handbill-stage"));
    });
}

#[test]
fn a_folder_that_we_cannot_prove_ours_is_not_taken() {
    check("not ours", "", |out| remove(&out.join(".handbill")));
    check("not ours", "hub/en/a.html", |out| {
        // Another campaign's manifest makes the output ours, but says nothing about this one.
        let own = out.join(".handbill");
        std::fs::rename(own.join("hub.manifest"), own.join("hotels.manifest")).unwrap();
    });
}

#[test]
fn a_manifest_that_we_did_not_write_is_not_obeyed() {
    let rewrite = |text: &'static str| {
        move |out: &Path| std::fs::write(out.join(".handbill/hub.manifest"), text).unwrap()
    };
    check("manifest", ".handbill/hub.manifest", rewrite("broken"));
    check("manifest", ".handbill/hub.manifest", rewrite("handbill manifest 2\n"));
    check(
        "manifest",
        ".handbill/hub.manifest",
        rewrite(
            "handbill manifest 1\n\
             af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262  ../../elsewhere/a.html\n",
        ),
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_not_replaced() {
    let swap = |path: &'static str| {
        move |out: &Path| {
            let link = out.join(path);
            remove(&link);
            std::os::unix::fs::symlink(out.parent().unwrap().join("elsewhere"), link).unwrap();
        }
    };
    for path in [
        "hub",
        "hub/en",
        "hub/es",
        "hub/en/a.html",
        "hub/new.html",
        "hub/gone",
        "hub/gone/c.html",
        ".handbill",
        ".handbill/hub.manifest",
        ".handbill/stage",
        "../.public.handbill-stage",
        "../.public.handbill-lock",
    ] {
        check("outside", path, swap(path));
    }
}

#[cfg(unix)]
#[test]
fn an_output_that_is_itself_a_link_is_followed_unless_it_leads_nowhere() {
    let scratch = Scratch::new();
    let real = scratch.path().join("real");
    std::os::unix::fs::symlink(&real, scratch.out()).unwrap();
    assert_eq!(fault(build(&scratch.out(), &[edition("hub", OLD)])).0, "outside");
    std::fs::create_dir(&real).unwrap();
    build(&scratch.out(), &[edition("hub", OLD)]).unwrap();
    assert!(real.join("hub/en/a.html").is_file());
}

#[test]
fn a_second_build_is_told_at_once_that_another_is_writing() {
    let scratch = Scratch::new();
    let output = Output::resolve(&scratch.out()).unwrap();
    let lock = Lock::take(&output).unwrap();
    let site = [edition("hub", OLD)];
    assert_eq!(fault(build(&scratch.out(), &site)).0, "locked");
    drop(lock);
    build(&scratch.out(), &site).unwrap();
}

/// Wants the editions refused before the disk is touched.
fn check_editions(expected: &str, editions: &[Campaign]) {
    let scratch = Scratch::new();
    build(&scratch.out(), &[edition("hub", OLD)]).unwrap();
    let before = tree(scratch.path());
    assert_eq!(fault(build(&scratch.out(), editions)).0, expected);
    assert_eq!(tree(scratch.path()), before);
}

#[test]
fn editions_that_cannot_lie_side_by_side_are_refused() {
    for name in ["", ".", "..", "../hub", "a/b", ".handbill", ".git", "con", "e\u{301}"] {
        check_editions("name", &[edition(name, NEW)]);
    }
    check_editions("clash", &[edition("hub", NEW), edition("hub", OLD)]);
    check_editions("clash", &[edition("hub", &[("a", "page"), ("a/b", "page")])]);
    check_editions("clash", &[edition("hub", &[("a", "one"), ("a", "two")])]);
}

#[test]
fn the_top_of_the_disk_is_no_output() {
    assert_eq!(fault(build(Path::new("/"), &[])).0, "no name");
}

#[test]
fn a_first_build_that_fails_half_way_leaves_nothing() {
    let scratch = Scratch::new();
    // Each name is short enough, the whole path is longer than systems take.
    let too_long = vec!["n".repeat(200); 30].join("/");
    let site = [edition("hub", &[("a.html", "a"), (too_long.as_str(), "b")])];
    assert_eq!(fault(build(&scratch.out(), &site)).0, "io");
    let left: Vec<_> = tree(scratch.path()).into_keys().collect();
    assert_eq!(left, [".public.handbill-lock"]);
}

#[test]
fn a_file_where_the_folder_of_the_output_should_be_is_reported() {
    let scratch = Scratch::new();
    std::fs::write(scratch.out(), "a file").unwrap();
    let below = scratch.out().join("site");
    assert_eq!(fault(build(&below, &[edition("hub", OLD)])).0, "io");
    assert_eq!(std::fs::read(scratch.out()).unwrap(), b"a file");
}

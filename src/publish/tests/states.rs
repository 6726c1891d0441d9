//! From every state to every state.

use super::site::{Campaign, Scratch, build, build_part, clean_build, each_change, edition, tree};
use crate::publish::{Published, Scope};

#[test]
fn a_rebuild_makes_what_a_clean_build_makes() {
    each_change(|change, old, new| {
        let scratch = Scratch::new();
        build(&scratch.out(), old).unwrap();
        build(&scratch.out(), new).unwrap();
        assert_eq!(tree(&scratch.out()), clean_build(new), "{change}");
        let again = build(&scratch.out(), new).unwrap();
        let n_files = new.iter().map(|campaign| campaign.texts.len()).sum();
        let nothing_done = Published { unchanged: n_files, ..Published::default() };
        assert_eq!(again, nothing_done, "{change}");
    });
}

#[test]
fn nothing_but_the_lock_is_left_beside_the_output() {
    let scratch = Scratch::new();
    build(&scratch.out(), &[edition("hub", &[("a.html", "a")])]).unwrap();
    build(&scratch.out(), &[edition("hub", &[("a.html", "b")])]).unwrap();
    let beside: Vec<_> = tree(scratch.path()).into_keys().filter(|path| !path.contains('/')).collect();
    assert_eq!(beside, [".public.handbill-lock", "public"]);
}

#[test]
fn what_was_done_is_counted() {
    let scratch = Scratch::new();
    let hub = |files| [edition("hub", files)];
    let first = build(&scratch.out(), &hub(&[("a.html", "a"), ("b.html", "b"), ("c.html", "c")]));
    let later = build(&scratch.out(), &hub(&[("a.html", "a"), ("b.html", "other"), ("d.html", "new")]));
    let counts = |written, unchanged, removed, bytes| Published { written, unchanged, removed, bytes };
    assert_eq!(first.unwrap(), counts(3, 0, 0, 3));
    assert_eq!(later.unwrap(), counts(2, 1, 1, 8));
}

#[test]
fn an_empty_folder_becomes_the_output() {
    let scratch = Scratch::new();
    let site = [edition("hub", &[("en/a.html", "a")])];
    std::fs::create_dir(scratch.out()).unwrap();
    build(&scratch.out(), &site).unwrap();
    assert_eq!(tree(&scratch.out()), clean_build(&site));
}

#[test]
fn folders_above_the_output_are_made() {
    let scratch = Scratch::new();
    let site = [edition("hub", &[("a.html", "a")])];
    let out = scratch.path().join("build/site/");
    build(&out, &site).unwrap();
    assert_eq!(tree(&out), clean_build(&site));
}

/// Publishes, lets `disturb` change the campaign's folder, publishes again, and wants a clean build.
fn check_mended(disturb: impl Fn(&std::path::Path)) {
    let scratch = Scratch::new();
    let site = [edition("hub", &[("en/a.html", "whole page"), ("b.html", "b")])];
    build(&scratch.out(), &site).unwrap();
    disturb(&scratch.out().join("hub"));
    build(&scratch.out(), &site).unwrap();
    assert_eq!(tree(&scratch.out()), clean_build(&site));
}

#[test]
fn the_disk_is_believed_and_not_the_manifest() {
    check_mended(|hub| std::fs::write(hub.join("en/a.html"), "whole pagE").unwrap());
    check_mended(|hub| std::fs::write(hub.join("en/a.html"), "whole").unwrap());
    check_mended(|hub| std::fs::write(hub.join("en/a.html"), "").unwrap());
    check_mended(|hub| std::fs::write(hub.join("en/a.html"), "whole page and more").unwrap());
    check_mended(|hub| std::fs::remove_file(hub.join("en/a.html")).unwrap());
    check_mended(|hub| std::fs::remove_dir_all(hub.join("en")).unwrap());
    check_mended(|hub| std::fs::remove_dir_all(hub).unwrap());
}

#[test]
fn files_larger_than_one_read_are_compared_to_their_end() {
    let scratch = Scratch::new();
    let (old, new) = ("x".repeat(100_000), format!("{}y", "x".repeat(99_999)));
    build(&scratch.out(), &[edition("hub", &[("a.html", old.as_str())])]).unwrap();
    let site = [edition("hub", &[("a.html", new.as_str())])];
    assert_eq!(build(&scratch.out(), &site).unwrap().written, 1);
    assert_eq!(build(&scratch.out(), &site).unwrap().unchanged, 1);
}

#[test]
fn files_that_others_put_beside_ours_stay() {
    let scratch = Scratch::new();
    let out = scratch.out();
    build(&out, &[edition("hub", &[("en/a.html", "a"), ("es/a.html", "a")])]).unwrap();
    let foreign = ["CNAME", "hub/CNAME", "hub/es/notes.txt", ".handbill/notes.txt"];
    for path in foreign {
        std::fs::write(out.join(path), "theirs").unwrap();
    }
    build(&out, &[]).unwrap();
    let tree = tree(&out);
    let files: Vec<_> = tree.iter().filter(|(_, text)| *text != "/").map(|(path, _)| path).collect();
    assert_eq!(files, [".handbill/notes.txt", "CNAME", "hub/CNAME", "hub/es/notes.txt"]);
    assert!(!tree.contains_key("hub/en"), "only our files were in it");
}

#[test]
fn a_campaign_that_was_not_asked_for_stays_as_it_is() {
    let scratch = Scratch::new();
    let out = scratch.out();
    let hotels = edition("hotels", &[("a.html", "a")]);
    let hub = |text| edition("hub", &[("a.html", text)]);
    build(&out, &[hotels.clone(), hub("old")]).unwrap();
    build_part(&out, &[hub("new")], Scope::Only).unwrap();
    assert_eq!(tree(&out), clean_build(&[hotels, hub("new")]));
}

#[test]
fn a_broken_manifest_of_another_campaign_does_not_stop_the_one_asked_for() {
    let scratch = Scratch::new();
    let out = scratch.out();
    let editions =
        |text| -> [Campaign; 2] { ["hotels", "hub"].map(|campaign| edition(campaign, &[("a.html", text)])) };
    build(&out, &editions("old")).unwrap();
    std::fs::write(out.join(".handbill/hotels.manifest"), "broken").unwrap();
    build_part(&out, &editions("new")[1..], Scope::Only).unwrap();
    assert_eq!(std::fs::read(out.join("hub/a.html")).unwrap(), b"new");
}

#[cfg(unix)]
#[test]
fn an_unchanged_file_is_not_written_again() {
    use std::os::unix::fs::MetadataExt;
    let scratch = Scratch::new();
    let out = scratch.out();
    let site = |text| [edition("hub", &[("a.html", "same"), ("b.html", text)])];
    let inode = |path: &str| std::fs::metadata(out.join(path)).unwrap().ino();
    build(&out, &site("old")).unwrap();
    let before = (inode("hub/a.html"), inode("hub/b.html"));
    build(&out, &site("new")).unwrap();
    assert_eq!(inode("hub/a.html"), before.0);
    assert_ne!(inode("hub/b.html"), before.1, "it is replaced, never written into");
}

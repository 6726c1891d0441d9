//! Files of a project that change together.

use std::path::Path;

use super::site::{Scratch, tree};
use crate::publish::{FileChange, PublishError, rewrite};

fn write(path: &str) -> FileChange {
    FileChange::Write { path: path.to_owned(), bytes: b"new".to_vec() }
}

fn create(path: &str) -> FileChange {
    FileChange::Create { path: path.to_owned(), bytes: b"new".to_vec() }
}

fn remove(path: &str) -> FileChange {
    FileChange::Remove { path: path.to_owned() }
}

/// A project with the files `a.md`, `es/b.md` and `es/deep/c.md`.
fn project() -> Scratch {
    let scratch = Scratch::new();
    std::fs::create_dir_all(scratch.path().join("es/deep")).unwrap();
    for path in ["a.md", "es/b.md", "es/deep/c.md"] {
        std::fs::write(scratch.path().join(path), "old").unwrap();
    }
    scratch
}

#[test]
fn files_change_move_and_leave_no_empty_folder_behind() {
    let scratch = project();
    let changes = [write("a.md"), create("fr/new/d.md"), remove("es/deep/c.md")];
    rewrite(scratch.path(), &changes).unwrap();
    let found: Vec<_> = tree(scratch.path()).into_iter().collect();
    let found: Vec<_> = found.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let files: Vec<_> = found.into_iter().filter(|(path, _)| path.ends_with(".md")).collect();
    assert_eq!(files, [("a.md", "new"), ("es/b.md", "old"), ("fr/new/d.md", "new")]);
    assert!(!scratch.path().join("es/deep").exists());
    assert!(!scratch.path().join(".handbill-rewrite").exists());
}

/// Wants nothing changed.
fn check_refused(changes: &[FileChange], arrange: impl Fn(&Path)) -> PublishError {
    let scratch = project();
    arrange(scratch.path());
    let before = tree(scratch.path());
    let error = rewrite(scratch.path(), changes).unwrap_err();
    assert_eq!(tree(scratch.path()), before, "{error}");
    error
}

#[test]
fn one_change_that_cannot_be_made_keeps_all_from_being_made() {
    let error = check_refused(&[write("a.md"), create("es/b.md")], |_| ());
    assert!(matches!(error, PublishError::Exists { path } if path.ends_with("es/b.md")));
    let error = check_refused(&[write("a.md"), write("es")], |_| ());
    assert!(matches!(error, PublishError::NotOurs { path, .. } if path.ends_with("es")));
    let error = check_refused(&[write("a.md"), create("a.md/b.md")], |_| ());
    assert!(matches!(error, PublishError::NotOurs { path, .. } if path.ends_with("a.md")));
    let error = check_refused(&[write("a.md"), create("../b.md")], |_| ());
    assert!(matches!(error, PublishError::FileName { .. }));
    check_refused(&[write("a.md"), remove("gone.md")], |_| ());
}

#[test]
fn what_cannot_be_made_halfway_is_taken_back() {
    // That a file is to be removed twice is only met at the second time.
    let error = check_refused(&[write("a.md"), remove("es/b.md"), remove("es/b.md")], |_| ());
    assert!(matches!(error, PublishError::Io { path, .. } if path.ends_with("es/b.md")));
}

#[test]
fn what_a_killed_run_left_is_in_nobodys_way() {
    let scratch = project();
    std::fs::create_dir(scratch.path().join(".handbill-rewrite")).unwrap();
    std::fs::write(scratch.path().join(".handbill-rewrite/0-new"), "half").unwrap();
    rewrite(scratch.path(), &[write("a.md")]).unwrap();
    assert_eq!(tree(scratch.path())["a.md"], "new");
    assert!(!scratch.path().join(".handbill-rewrite").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_out_of_the_project() {
    let outside = Scratch::new();
    std::fs::write(outside.path().join("a.md"), "theirs").unwrap();
    check_refused(&[create("out/b.md")], |root| {
        std::os::unix::fs::symlink(outside.path(), root.join("out")).unwrap();
    });
    check_refused(&[write("link.md")], |root| {
        std::os::unix::fs::symlink(outside.path().join("a.md"), root.join("link.md")).unwrap();
    });
    assert_eq!(tree(outside.path())["a.md"], "theirs");
}

//! Files that must not exist yet.

use std::path::Path;

use super::site::{Scratch, tree};
use crate::publish::{PublishError, write_new};
use crate::source::RelPath;

fn files(paths: &[&str]) -> Vec<(RelPath, Vec<u8>)> {
    let file = |path: &&str| (RelPath::new(path).unwrap(), b"new".to_vec());
    paths.iter().map(file).collect()
}

#[test]
fn a_project_is_created_with_the_folders_above_it() {
    let scratch = Scratch::new();
    let root = scratch.path().join("work/project");
    write_new(&root, &files(&["handbill.toml", "content/en/index.md"])).unwrap();
    let created: Vec<_> = tree(&root).into_keys().collect();
    assert_eq!(created, ["content", "content/en", "content/en/index.md", "handbill.toml"]);
}

#[test]
fn a_page_is_created_in_a_project_that_has_other_files() {
    let scratch = Scratch::new();
    std::fs::create_dir(scratch.path().join("content")).unwrap();
    std::fs::write(scratch.path().join("content/a.md"), "theirs").unwrap();
    write_new(scratch.path(), &files(&["content/b.md"])).unwrap();
    assert_eq!(tree(scratch.path())["content/a.md"], "theirs");
    assert_eq!(tree(scratch.path())["content/b.md"], "new");
}

/// Wants nothing created and nothing changed.
fn check_refused(paths: &[&str], arrange: impl Fn(&Path)) -> PublishError {
    let scratch = Scratch::new();
    let root = scratch.path().join("project");
    std::fs::create_dir(&root).unwrap();
    arrange(&root);
    let before = tree(scratch.path());
    let error = write_new(&root, &files(paths)).unwrap_err();
    assert_eq!(tree(scratch.path()), before, "{error}");
    error
}

#[test]
fn one_file_that_is_there_keeps_all_from_being_created() {
    let error = check_refused(&["a/new.md", "b.md"], |root| {
        std::fs::write(root.join("b.md"), "theirs").unwrap();
    });
    assert!(matches!(error, PublishError::Exists { path } if path.ends_with("b.md")));
}

#[test]
fn a_file_where_a_folder_is_needed_is_named() {
    let error = check_refused(&["a.md", "b/c.md"], |root| {
        std::fs::write(root.join("b"), "theirs").unwrap();
    });
    assert!(matches!(error, PublishError::NotOurs { path, .. } if path.ends_with("b")));
}

#[test]
fn a_fault_half_way_takes_back_what_was_created() {
    let too_long = vec!["n".repeat(200); 30].join("/");
    let error = check_refused(&["a/b.md", &too_long], |_| {});
    assert!(matches!(error, PublishError::Io { .. }), "{error}");
    let error = check_refused(&["a/b.md", "a/b.md"], |_| {});
    assert!(matches!(error, PublishError::Clash { .. }), "{error}");
    let error = check_refused(&["a/b", "a/b/c"], |_| {});
    assert!(matches!(error, PublishError::Clash { .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_inside_the_project_and_not_out_of_it() {
    use std::os::unix::fs::symlink;
    let error = check_refused(&["content/a.md"], |root| {
        std::fs::create_dir(root.join("../elsewhere")).unwrap();
        symlink("../elsewhere", root.join("content")).unwrap();
    });
    assert!(matches!(error, PublishError::OutsideOutput { .. }), "{error}");

    let scratch = Scratch::new();
    std::fs::create_dir(scratch.path().join("shared")).unwrap();
    symlink("shared", scratch.path().join("content")).unwrap();
    write_new(scratch.path(), &files(&["content/a.md"])).unwrap();
    assert_eq!(tree(scratch.path())["shared/a.md"], "new");
}

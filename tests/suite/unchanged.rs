//! A build over its own output: whatever it finds, it comes to what a clean build makes, and says so in the same words.
//!
//! When a build may believe the one before it is shown in `src/publish/tests/record.rs`, where moments can be
//! given; files that a test has just written are too new for that here.

use std::fs;
use std::path::Path;

use crate::project::{Project, Run};

/// Something that is done to a project and one of its pages, and its name.
type Change = (&'static str, fn(Project, &str) -> Project);

/// The words of a build without its time.
fn words(run: &Run) -> String {
    let out = run.out();
    let (before, rest) = out.split_once(" in ").unwrap();
    format!("{before} in {}", rest.split_once(" s: ").unwrap().1)
}

#[test]
fn a_build_of_an_unchanged_project_says_the_same_each_time_and_touches_nothing() {
    let project = Project::sound("unchanged").built();
    let first = project.run(&["build"]).ends(0);
    let before = project.snapshot("public");
    let second = project.run(&["build"]).ends(0);
    assert!(words(&first).contains("0 files written"), "{}", first.out());
    assert_eq!((words(&first), first.err()), (words(&second), second.err()));
    assert!(before == project.snapshot("public"));
}

#[test]
fn whatever_is_changed_after_a_build_the_next_one_makes_a_clean_site() {
    let page = "content/en/get-help.md";
    let changes: [Change; 5] = [
        ("a page", |project, page| project.and(page, "One more line.\n")),
        ("a page less", |project, _| project.without("content/es/get-help.md")),
        ("a page more", |project, _| project.page("new", "New.\n")),
        ("a file of the output with other bytes", |project, _| {
            let path = project.path("public/hub/en/get-help/index.html");
            let size = fs::metadata(&path).unwrap().len();
            fs::write(path, vec![b' '; usize::try_from(size).unwrap()]).unwrap();
            project
        }),
        ("a record of somebody else", |project, _| {
            project.with(".public.handbill-record", "handbill record 1\n")
        }),
    ];
    for (what, change) in changes {
        let project = change(Project::sound("changed_after").built(), page);
        let project = project.built();
        let built = project.snapshot("public");
        fs::remove_dir_all(project.path("public")).unwrap();
        assert!(built == project.built().snapshot("public"), "{what}");
    }
}

#[test]
fn a_page_that_is_changed_and_changed_back_at_once_is_as_it_was() {
    let project = Project::sound("changed_back").built();
    let before = project.snapshot("public");
    let project = project.but("content/en/get-help.md", "As much", "As little").built();
    assert!(before != project.snapshot("public"));
    let project = project.but("content/en/get-help.md", "As little", "As much").built();
    assert!(before == project.snapshot("public"));
}

#[test]
fn another_day_is_another_build() {
    let project = Project::sound("another_day").built();
    let run = project.command(&["build"]).env("SOURCE_DATE_EPOCH", "1900000000").output().unwrap();
    assert!(String::from_utf8(run.stderr).unwrap().contains("contact-stale"));
    assert!(!Path::new(&project.path(".public.handbill-record")).exists(), "a warning is to be told again");
}

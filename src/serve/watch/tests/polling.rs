//! What is noticed where the system tells of nothing.

use std::fs;

use super::*;

/// Lets `happen` happen to a project with two pages; exactly `expected` must be told.
#[track_caller]
fn check(happen: impl Fn(&Project), expected: &[&str]) {
    let project = Project::new(&["content/en/signs.md", "content/en/help.md"]);
    let watch = project.watch(Mode::Poll, PACE);
    happen(&project);
    let told = told_until_end(&project, &watch);
    assert_eq!(told, Batch { paths: paths(expected), everything: false });
}

#[test]
fn what_was_written_made_removed_or_renamed_is_told() {
    check(
        |project| {
            project.write("content/en/signs.md");
            project.write("content/es/a/b/signs.md");
            project.write("handbill.toml");
        },
        &["content/en/signs.md", "content/es/a/b/signs.md", "handbill.toml"],
    );
    check(|project| project.remove("content/en/help.md"), &["content/en/help.md"]);
    check(
        |project| project.rename("content/en", "content/es"),
        &["content/en/help.md", "content/en/signs.md", "content/es/help.md", "content/es/signs.md"],
    );
    check(
        |project| fs::remove_dir_all(project.at("content")).unwrap(),
        &["content/en/help.md", "content/en/signs.md"],
    );
}

#[test]
fn scratch_files_and_reading_are_nothing() {
    check(
        |project| {
            project.write("content/en/.signs.md.swp");
            project.write("content/en/signs.md~");
            project.write("content/.git/index");
            project.write("target/debug/handbill");
            fs::read(project.at("content/en/signs.md")).unwrap();
        },
        &[],
    );
}

#[cfg(unix)]
#[test]
fn a_file_whose_size_and_time_were_kept_is_told() {
    check(
        |project| {
            let path = project.at("content/en/signs.md");
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            fs::write(&path, "TEXT\n").unwrap();
            fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
        },
        &["content/en/signs.md"],
    );
}

#[test]
fn that_it_was_asked_for_is_said_once() {
    let project = Project::new(&[]);
    let (watch, notices) = project.watch_with(system_watcher, Mode::Poll, PACE);
    told_until_end(&project, &watch);
    drop(watch);
    let said: Vec<_> = notices.iter().map(|notice| notice.to_string()).collect();
    assert_eq!(said, ["looking at all files again and again to see what changes"]);
}

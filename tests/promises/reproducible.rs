//! The same project makes the same bytes, whatever the machine is like.

use std::path::PathBuf;

use crate::project::{Project, difference, reference_files, succeed, tree};

/// Builds a copy of the reference project whose files were made in the given order, in the given
/// surroundings.
fn build(name: &str, order: impl FnOnce(&mut Vec<(PathBuf, Vec<u8>)>), env: &[(&str, &str)]) -> Project {
    let mut files: Vec<_> = reference_files().into_iter().collect();
    order(&mut files);
    let project = Project::empty(name);
    for (path, bytes) in files {
        project.write(path, bytes);
    }
    succeed(project.handbill(&["build"]).envs(env.iter().copied()));
    project
}

#[test]
fn threads_time_zone_locale_path_and_order_of_files_leave_no_trace() {
    let one = build(
        "reproducible/one",
        |_| {},
        &[
            ("RAYON_NUM_THREADS", "1"),
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("HOME", "/nowhere"),
        ],
    );
    let other = build(
        "reproducible/some other/deeper folder é",
        |files| {
            files.reverse();
            let middle = files.len() / 3;
            files.rotate_left(middle);
        },
        &[
            ("RAYON_NUM_THREADS", "8"),
            ("TZ", "America/Los_Angeles"),
            ("LANG", "C"),
            ("LC_ALL", "ar_EG.UTF-8"),
            ("HOME", "/"),
        ],
    );
    let (one, other) = (tree(&one.public()), tree(&other.public()));
    assert!(one.len() > 150, "{} files", one.len());
    assert!(difference(&one, &other).is_empty(), "{:?}", difference(&one, &other));
}

//! A number is written in one place. Changed there, it changes on every page that shows it, and
//! nothing else is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::project::{Project, Tree, tree};

/// All digits of a file and nothing else, so that no separator, markup or entity hides a number.
fn digits(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.chars().filter(char::is_ascii_digit).collect()
}

fn showing<'t>(tree: &'t Tree, number: &str) -> BTreeSet<&'t Path> {
    let shows = tree.iter().filter(|(_, bytes)| digits(bytes).contains(number));
    shows.map(|(path, _)| path.as_path()).collect()
}

/// What the system knows of each file: a file that was written again, even with the same bytes, has
/// another inode or another time.
fn stamps(folder: &Path, tree: &Tree) -> BTreeMap<PathBuf, (u64, i64, i64)> {
    let stamp = |path: &PathBuf| {
        let meta = fs::metadata(folder.join(path)).unwrap();
        (meta.ino(), meta.mtime(), meta.mtime_nsec())
    };
    tree.keys().map(|path| (path.clone(), stamp(path))).collect()
}

/// Changes a number in the registry, builds, and looks at every file of the output.
#[track_caller]
fn change(project: &Project, old: [&str; 3], new: [&str; 3]) -> usize {
    let public = project.public();
    let before = tree(&public);
    let stamps_before = stamps(&public, &before);
    let registry = project.read("data/contacts.toml");
    let changed = (0..3).fold(registry, |text, form| text.replace(old[form], new[form]));
    project.write("data/contacts.toml", changed);
    project.build();

    let after = tree(&public);
    let stamps_after = stamps(&public, &after);
    assert_eq!(showing(&after, old[2]), BTreeSet::new(), "files still hold the old number");
    let pages = |path: &&Path| !path.starts_with(".handbill");
    let showed: BTreeSet<_> = showing(&before, old[2]).into_iter().filter(pages).collect();
    let shows: BTreeSet<_> = showing(&after, new[2]).into_iter().filter(pages).collect();
    let touched = |path: &&PathBuf| stamps_before.get(*path) != stamps_after.get(*path);
    let paths = after.keys().chain(before.keys());
    let changed: BTreeSet<_> = paths.filter(touched).map(PathBuf::as_path).filter(pages).collect();
    assert!(!showed.is_empty(), "no file showed {}", old[0]);
    assert_eq!(changed, showed, "exactly the files that showed the number are written again");
    assert_eq!(shows, showed, "each of them shows the new one");
    changed.len()
}

#[test]
fn a_number_changed_in_the_registry_changes_everywhere_and_nothing_else_does() {
    let project = Project::reference("change");
    project.build();
    let n_files = tree(&project.public()).len();

    // The line for sponsors and families stands on three pages only.
    let few = change(
        &project,
        ["1-800-203-7001", "+18002037001", "8002037001"],
        ["1-800-203-7998", "+18002037998", "8002037998"],
    );
    // The hotline stands in every contact block.
    let many = change(
        &project,
        ["1-888-373-7888", "+18883737888", "8883737888"],
        ["1-888-373-7199", "+18883737199", "8883737199"],
    );
    assert!(few < many && many < n_files, "{few} and {many} of {n_files}");
}

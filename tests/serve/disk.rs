//! How edits come to the disk: as editors, scripts and version control write files.

use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::edit::changed;
use crate::project::Files;
use crate::random::Random;

/// Brings a folder from one state to another, each file in some way, in some order.
pub(crate) fn bring(root: &Path, before: &Files, after: &Files, random: &mut Random) {
    let mut paths = changed(before, after);
    while !paths.is_empty() {
        let path = paths.swap_remove(random.below(paths.len()));
        let full = root.join(&path);
        match after.get(&path) {
            Some(bytes) => write(&full, bytes, random),
            None => remove(root, &full, random),
        }
    }
}

/// Writes a file as it is, all of it at once.
pub(crate) fn put(full: &Path, bytes: &[u8]) {
    fs::create_dir_all(full.parent().unwrap()).unwrap();
    fs::write(full, bytes).unwrap();
}

fn beside(full: &Path, name: impl FnOnce(&str) -> String) -> PathBuf {
    full.with_file_name(name(full.file_name().unwrap().to_str().unwrap()))
}

/// Writes a file as one of many programs does.
pub(crate) fn write(full: &Path, bytes: &[u8], random: &mut Random) {
    fs::create_dir_all(full.parent().unwrap()).unwrap();
    match random.below(9) {
        0 => in_two_steps(full, bytes),
        1 => {
            let new = beside(full, |name| format!(".{name}.new"));
            fs::write(&new, bytes).unwrap();
            fs::rename(&new, full).unwrap();
        }
        2 => {
            let new = beside(full, |name| format!("{name}.tmp"));
            fs::write(&new, bytes).unwrap();
            fs::rename(&new, full).unwrap();
        }
        3 => as_vim_does(full, bytes),
        4 => as_emacs_does(full, bytes),
        5 => {
            if full.exists() {
                fs::remove_file(full).unwrap();
            }
            fs::write(full, bytes).unwrap();
        }
        6 => {
            fs::write(full, b"+++\n[[[ \xff {{{ {%").unwrap();
            fs::write(full, bytes).unwrap();
        }
        7 => by_way_of_a_link(full, bytes),
        _ => fs::write(full, bytes).unwrap(),
    }
}

fn in_two_steps(full: &Path, bytes: &[u8]) {
    let mut file = fs::File::create(full).unwrap();
    let (head, tail) = bytes.split_at(bytes.len() / 2);
    file.write_all(head).unwrap();
    file.flush().unwrap();
    file.write_all(tail).unwrap();
}

fn as_vim_does(full: &Path, bytes: &[u8]) {
    let (probe, backup) = (full.with_file_name("4913"), beside(full, |name| format!("{name}~")));
    fs::write(&probe, b"").unwrap();
    fs::remove_file(&probe).unwrap();
    let was_there = full.exists();
    if was_there {
        fs::rename(full, &backup).unwrap();
    }
    in_two_steps(full, bytes);
    if was_there {
        fs::remove_file(&backup).unwrap();
    }
}

fn as_emacs_does(full: &Path, bytes: &[u8]) {
    let (kept, backup) = (beside(full, |name| format!("#{name}#")), beside(full, |name| format!("{name}~")));
    fs::write(&kept, bytes).unwrap();
    let was_there = full.exists();
    if was_there {
        fs::rename(full, &backup).unwrap();
    }
    fs::rename(&kept, full).unwrap();
    if was_there {
        fs::remove_file(&backup).unwrap();
    }
}

/// The file is a link for a moment, and then a file again.
fn by_way_of_a_link(full: &Path, bytes: &[u8]) {
    let target = beside(full, |name| format!(".{name}.target"));
    fs::write(&target, bytes).unwrap();
    if full.exists() {
        fs::remove_file(full).unwrap();
    }
    symlink(&target, full).unwrap();
    fs::remove_file(full).unwrap();
    fs::rename(&target, full).unwrap();
}

fn remove(root: &Path, full: &Path, random: &mut Random) {
    fs::remove_file(full).unwrap();
    // Version control takes folders away that it leaves empty; people do not.
    if random.once_in(2) {
        let folders = full.ancestors().skip(1).take_while(|folder| *folder != root);
        for folder in folders {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

/// A folder goes, and comes back file by file.
pub(crate) fn remove_and_bring_back(root: &Path, folder: &str, files: &Files, random: &mut Random) {
    let full = root.join(folder);
    if !full.is_dir() {
        return;
    }
    if random.once_in(2) {
        let away = root.join(".away");
        fs::rename(&full, &away).unwrap();
        fs::rename(&away, &full).unwrap();
        return;
    }
    fs::remove_dir_all(&full).unwrap();
    for (path, bytes) in files {
        if path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) {
            put(&root.join(path), bytes);
        }
    }
}

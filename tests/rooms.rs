//! The rooms of the crate stand in one order, and each uses only what stands before it.

#![allow(clippy::unwrap_used, reason = "helpers of tests may stop a test as tests do")]

use std::fs;
use std::path::Path;

/// The order, as in `src/lib.rs`.
const ROOMS: &[&str] = &[
    "diag", "source", "text", "quiz", "catalog", "l10n", "site", "render", "seal", "audit", "edition",
    "publish", "serve", "cli",
];

/// Every room that a file of `room` names with `crate::`, with the file and line.
fn uses(path: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            uses(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = String::from_utf8(fs::read(&path).unwrap()).unwrap();
            for (index, line) in
                text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                for used in line.split("crate::").skip(1) {
                    let name = used.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
                    found.push((
                        name.to_owned(),
                        format!("{}:{}: {}", path.display(), index + 1, line.trim()),
                    ));
                }
            }
        }
    }
}

#[test]
fn a_room_uses_only_rooms_that_stand_before_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    let mut n_uses = 0;
    for (index, room) in ROOMS.iter().enumerate() {
        let mut found = Vec::new();
        uses(&source.join(room), &mut found);
        n_uses += found.len();
        let allowed = &ROOMS[..=index];
        faults.extend(found.into_iter().filter(|(name, _)| ROOMS.contains(&name.as_str())).filter_map(
            |(name, place)| {
                (!allowed.contains(&name.as_str())).then(|| format!("{room} uses {name}: {place}"))
            },
        ));
    }
    assert!(n_uses > 100, "the test has lost sight of the source");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_map_of_the_crate_lists_every_room_in_this_order() {
    let map = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let map = String::from_utf8(map).unwrap();
    let listed: Vec<_> =
        map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(listed, ROOMS);
}

/// Each promise that only one room reads the disk, and only one writes it.
#[test]
fn only_source_reads_the_disk_and_only_publish_writes_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for room in ROOMS.iter().filter(|room| !["source", "publish"].contains(room)) {
        let mut files = vec![source.join(room)];
        while let Some(path) = files.pop() {
            if path.is_dir() {
                files.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = String::from_utf8(fs::read(&path).unwrap()).unwrap();
                for word in ["std::fs", "fs::read", "fs::write", "File::open", "File::create"] {
                    assert!(!text.contains(word), "{} uses {word}", path.display());
                }
            }
        }
    }
}

//! What the disk says about files without their being read: enough to see that one has changed.
//!
//! `serve` compares stamps where the system does not tell of changes by itself, and a build that finds all of them
//! as they were has nothing to do. Nothing here opens a file, so looking is never taken for a change.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::path::Path;

use walkdir::WalkDir;

use super::evidence::Moment;
use super::scratch::{is_scratch, lies_hidden};

/// What the disk says about a file. Two stamps of one path differ when the file may have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Stamp {
    bytes: u64,
    modified: (i64, i64),
    /// Beside the time of the last write: a tool can set that one back, nobody can set this one.
    changed: (i64, i64),
    /// A file that was put in the place of another has another number.
    inode: u64,
    /// What the file system is called. Only one of them counts its files by number.
    device: u64,
}

/// Stamps by path relative to the project, as the disk spells it, `/` between parts.
pub(crate) type Stamps = BTreeMap<String, Stamp>;

impl Stamp {
    #[cfg(unix)]
    pub(crate) fn new(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self {
            bytes: metadata.len(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
            inode: metadata.ino(),
            device: metadata.dev(),
        }
    }

    #[cfg(not(unix))]
    pub(crate) fn new(metadata: &Metadata) -> Self {
        let since = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        let modified =
            since.map_or((0, 0), |since| (since.as_secs() as i64, i64::from(since.subsec_nanos())));
        Self { bytes: metadata.len(), modified, ..Self::default() }
    }

    /// The device that the file lies on.
    pub(super) fn device(&self) -> u64 {
        self.device
    }

    /// Whether the last change was before a moment.
    pub(crate) fn is_before(&self, moment: Moment) -> bool {
        let moment = (moment.seconds, moment.nanos);
        self.modified < moment && self.changed < moment
    }

    /// The stamp as bytes, for a digest.
    pub(crate) fn bytes(&self) -> [u8; 56] {
        let mut bytes = [0; 56];
        let numbers = [
            self.bytes.to_le_bytes(),
            self.modified.0.to_le_bytes(),
            self.modified.1.to_le_bytes(),
            self.changed.0.to_le_bytes(),
            self.changed.1.to_le_bytes(),
            self.inode.to_le_bytes(),
            self.device.to_le_bytes(),
        ];
        for (place, number) in bytes.chunks_exact_mut(8).zip(numbers) {
            place.copy_from_slice(&number);
        }
        bytes
    }

    /// The stamp of a file that is in memory: what it says is all there is to know.
    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        let mut inode = [0; 8];
        inode.copy_from_slice(&blake3::hash(bytes).as_bytes()[..8]);
        Self { bytes: bytes.len() as u64, inode: u64::from_le_bytes(inode), ..Self::default() }
    }
}

/// The stamp of every file at or below `starts` (paths in the project), through links that stay in
/// the project. A file that cannot be looked at has an empty stamp. `root` is a resolved path.
///
/// Names that are not UTF-8 are left out: no such file can be used, and its new name will be seen.
pub(crate) fn stamps<'a>(root: &Path, starts: impl Iterator<Item = &'a str>) -> Stamps {
    let mut found = Stamps::new();
    for start in starts {
        let mut walk = WalkDir::new(root.join(start)).follow_links(true).into_iter();
        while let Some(step) = walk.next() {
            let path = match &step {
                Ok(entry) => entry.path(),
                Err(error) => error.path().unwrap_or(root),
            };
            let Some(relative) = relative(root, path) else { continue };
            match &step {
                Ok(entry) if entry.path_is_symlink() && !leads_inside(root, path) => {
                    found.insert(relative, stamp_of_link(path));
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_dir() => {
                    if lies_hidden(&relative) {
                        walk.skip_current_dir();
                    }
                }
                Ok(_) if is_scratch(&relative) => {}
                Ok(entry) => {
                    found.insert(
                        relative,
                        entry.metadata().map_or_else(|_| Stamp::default(), |m| Stamp::new(&m)),
                    );
                }
                // Nothing there, or a link to nowhere, or a folder that may not be opened.
                Err(_) if path.symlink_metadata().is_ok() => {
                    found.insert(relative, stamp_of_link(path));
                }
                Err(_) => {}
            }
        }
    }
    found
}

/// The path of every link at or below `starts`, not looking through links. `root` is a resolved path.
pub(crate) fn links<'a>(root: &Path, starts: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for start in starts {
        let full = root.join(start);
        if full.is_symlink() {
            found.insert(start.to_owned());
            continue;
        }
        // What cannot be opened has no links that could be followed, and the reader reports it.
        for entry in WalkDir::new(full).into_iter().flatten().filter(walkdir::DirEntry::path_is_symlink) {
            found.extend(relative(root, entry.path()).filter(|path| !is_scratch(path)));
        }
    }
    found
}

/// Whether a folder is at `path` now, be it through a link.
pub(crate) fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a link is at `path` now.
pub(crate) fn is_link(path: &Path) -> bool {
    path.is_symlink()
}

fn leads_inside(root: &Path, path: &Path) -> bool {
    path.canonicalize().is_ok_and(|target| target.starts_with(root))
}

fn stamp_of_link(path: &Path) -> Stamp {
    path.symlink_metadata().map_or_else(|_| Stamp::default(), |metadata| Stamp::new(&metadata))
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<_>> =
        path.strip_prefix(root).ok()?.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

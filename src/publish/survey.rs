//! Compares new files with what lies on disk, and says what has to change.
//!
//! The disk is believed, not the manifest: a file that somebody edited or a power cut tore is written
//! again. The manifest says only what is ours. Whatever stands in a place of ours without being ours
//! is refused, never replaced or deleted.
//!
//! **Not here:** changing anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use super::error::PublishError;
use super::look::{Found, at, foreign, look};
use super::manifest::Manifest;
use super::output::names_in;
use super::paths::{SortedPaths, ancestors, parent};
use crate::edition::EditionFile;

/// What a written file takes the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// Nothing.
    Nothing,
    /// A file of ours with other bytes.
    OldFile,
}

/// Files that go, and then the folders that go if nothing else is in them, innermost first.
#[derive(Debug, Default)]
pub(super) struct Sweep {
    pub(super) files: Vec<PathBuf>,
    pub(super) folders: Vec<PathBuf>,
}

/// What has to happen in one campaign's folder, beside new files.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// What stands in the way of new files: a page where a folder is to be, or the reverse.
    pub(super) in_the_way: Sweep,
    /// Folders to make, outermost first.
    pub(super) new_folders: Vec<PathBuf>,
    /// What no page refers to any more once the new files stand.
    pub(super) swept: Sweep,
}

/// What is known about a folder of the campaign, `""` being the campaign's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// It is there.
    Folder,
    /// It is not there, or an old page of ours stands where it belongs.
    Missing,
}

/// A campaign's folder, of which `old` is ours. Any number of threads compare files with it.
#[derive(Debug)]
pub(super) struct Survey {
    pub(super) folder: PathBuf,
    pub(super) old: Manifest,
    /// Folders that others lie in. Those that hold only files are not worth remembering: most hold one.
    grounds: RwLock<BTreeMap<Box<str>, Ground>>,
}

impl Survey {
    pub(super) fn new(folder: PathBuf, old: Manifest) -> Self {
        Self { folder, old, grounds: RwLock::default() }
    }

    /// Whether a file has to be written, and over what.
    pub(super) fn compare(&self, path: &str, bytes: &[u8]) -> Result<Option<Over>, PublishError> {
        if !self.has_ground(path)? {
            return Ok(Some(Over::Nothing));
        }
        let full = at(&self.folder, path);
        match look(&full)? {
            Found::Nothing => Ok(Some(Over::Nothing)),
            Found::File(size) if self.old.lists(path) => {
                let is_same = size == bytes.len() as u64 && holds(&full, bytes)?;
                Ok((!is_same).then_some(Over::OldFile))
            }
            Found::Folder => self.is_ours_alone(path).map(|()| Some(Over::Nothing)),
            other => Err(foreign(&full, other)),
        }
    }

    /// What has to happen so that `files`, sorted, lie in the folder and no others of ours. `new_paths`
    /// are those of them that have to be written.
    pub(super) fn changes<'a>(
        &self,
        files: &[EditionFile],
        new_paths: impl Iterator<Item = &'a str>,
    ) -> Result<Changes, PublishError> {
        let mut changes = Changes { new_folders: self.new_folders(new_paths)?, ..Changes::default() };
        self.sweep(files, &mut changes)?;
        Ok(changes)
    }

    /// Whether anything can stand at `path`, judged by the folders around it.
    fn has_ground(&self, path: &str) -> Result<bool, PublishError> {
        let Some(folder) = parent(path) else {
            return Ok(true);
        };
        Ok(self.outer_ground(parent(folder))? == Ground::Folder && self.look_at(folder)? == Ground::Folder)
    }

    /// What is known about a folder that others lie in. It is looked at once.
    fn outer_ground(&self, folder: Option<&str>) -> Result<Ground, PublishError> {
        let Some(folder) = folder else {
            return Ok(Ground::Folder);
        };
        let known = self.grounds.read().unwrap_or_else(PoisonError::into_inner).get(folder).copied();
        if let Some(ground) = known {
            return Ok(ground);
        }
        let ground = match self.outer_ground(parent(folder))? {
            Ground::Folder => self.look_at(folder)?,
            Ground::Missing => Ground::Missing,
        };
        self.grounds.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into(), ground);
        Ok(ground)
    }

    /// Looks at a folder that lies in one which is there.
    fn look_at(&self, folder: &str) -> Result<Ground, PublishError> {
        let full = at(&self.folder, folder);
        match look(&full)? {
            Found::Folder => Ok(Ground::Folder),
            Found::Nothing => Ok(Ground::Missing),
            Found::File(_) if self.old.lists(folder) => Ok(Ground::Missing),
            other => Err(foreign(&full, other)),
        }
    }

    /// Checks that a folder which has to make room for a file holds old files of ours only.
    fn is_ours_alone(&self, folder: &str) -> Result<(), PublishError> {
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let full = at(&self.folder, &folder);
            if !self.old.lists_below(&folder) {
                return Err(foreign(&full, Found::Folder));
            }
            for name in names_in(&full)? {
                let inner = full.join(&name);
                let found = look(&inner)?;
                let path = name.to_str().map(|name| format!("{folder}/{name}"));
                match (found, path) {
                    (Found::File(_), Some(path)) if self.old.lists(&path) => {}
                    (Found::Folder, Some(path)) => folders.push(path),
                    _ => return Err(foreign(&inner, found)),
                }
            }
        }
        Ok(())
    }

    /// The folders that new files need and that are not there, outermost first.
    fn new_folders<'a>(
        &self,
        new_paths: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<PathBuf>, PublishError> {
        let mut missing = BTreeSet::new();
        for path in new_paths {
            // Around a folder that is there, or known to be missing, nothing else is to be found out.
            for folder in ancestors(path) {
                if missing.contains(folder) || self.is_there(folder)? {
                    break;
                }
                missing.insert(folder);
            }
        }
        Ok(missing.into_iter().map(|folder| at(&self.folder, folder)).collect())
    }

    fn is_there(&self, folder: &str) -> Result<bool, PublishError> {
        Ok(self.has_ground(folder)? && self.look_at(folder)? == Ground::Folder)
    }

    /// Finds the old files that are not planned any more, and the folders that only they needed.
    fn sweep(&self, files: &[EditionFile], changes: &mut Changes) -> Result<(), PublishError> {
        let (mut emptied_first, mut emptied) = (BTreeSet::new(), BTreeSet::new());
        for path in self.leaving(files) {
            let is_under_planned = ancestors(path).any(|folder| files.lists(folder));
            let is_in_the_way = is_under_planned || files.lists_below(path);
            let (sweep, emptied) = if is_in_the_way {
                (&mut changes.in_the_way, &mut emptied_first)
            } else {
                (&mut changes.swept, &mut emptied)
            };
            sweep.files.extend(self.old_file(path, files)?);
            for folder in ancestors(path) {
                // What is around a folder that is needed or known is needed or known too.
                if files.lists_below(folder) || emptied.contains(folder) {
                    break;
                }
                if self.is_there(folder)? {
                    emptied.insert(folder);
                }
            }
        }
        emptied.retain(|folder| !emptied_first.contains(folder));
        changes.in_the_way.folders = self.innermost_first(&emptied_first);
        changes.swept.folders = self.innermost_first(&emptied);
        Ok(())
    }

    /// The old paths that are not among the new ones.
    fn leaving(&self, files: &[EditionFile]) -> impl Iterator<Item = &str> {
        let mut rest = files.iter().map(|file| file.path.as_str()).peekable();
        self.old.paths().filter(move |old| {
            while rest.next_if(|new| new < old).is_some() {}
            rest.peek() != Some(old)
        })
    }

    fn innermost_first(&self, folders: &BTreeSet<&str>) -> Vec<PathBuf> {
        folders.iter().rev().map(|path| at(&self.folder, path)).collect()
    }

    /// Where an old file stands, if it still does.
    fn old_file(&self, path: &str, files: &[EditionFile]) -> Result<Option<PathBuf>, PublishError> {
        if !self.has_ground(path)? {
            return Ok(None);
        }
        let full = at(&self.folder, path);
        match look(&full)? {
            Found::Nothing => Ok(None),
            Found::File(_) => Ok(Some(full)),
            // A killed build can have put a folder of ours where a page was.
            Found::Folder if files.lists_below(path) || self.old.lists_below(path) => Ok(None),
            other => Err(foreign(&full, other)),
        }
    }
}

/// Whether the file at `path`, which has their size, has exactly these bytes: read piece by piece up to the
/// first difference.
fn holds(path: &Path, bytes: &[u8]) -> Result<bool, PublishError> {
    let reading = |error| PublishError::io(path, "reading", error);
    let mut file = File::open(path).map_err(reading)?;
    let mut buffer = [0; 32 << 10];
    let mut rest = bytes;
    while !rest.is_empty() {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(false),
            Ok(n) => match rest.strip_prefix(&buffer[..n]) {
                Some(after) => rest = after,
                None => return Ok(false),
            },
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(reading(error)),
        }
    }
    Ok(true)
}

//! Compares an edition with what lies on disk, and says what has to change.
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

use rayon::prelude::*;

use super::error::PublishError;
use super::look::{Found, at, foreign, look};
use super::manifest::Manifest;
use super::output::names_in;
use crate::edition::EditionFile;
use crate::source::RelPath;

/// A file that has to be written.
#[derive(Debug)]
pub(super) struct Placement<'e> {
    /// The file.
    pub(super) file: &'e EditionFile,
    /// Where it goes.
    pub(super) target: PathBuf,
    /// Whether an older file of ours stands there.
    pub(super) over: Over,
}

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

/// What has to happen in one campaign's folder.
#[derive(Debug, Default)]
pub(super) struct Changes<'e> {
    /// What stands in the way of new files: a page where a folder is to be, or the reverse.
    pub(super) in_the_way: Sweep,
    /// Folders to make, outermost first.
    pub(super) new_folders: Vec<PathBuf>,
    /// Files to write, in the edition's order.
    pub(super) placements: Vec<Placement<'e>>,
    /// What no page refers to any more once the new files stand.
    pub(super) swept: Sweep,
    /// How many files are right already.
    pub(super) n_unchanged: usize,
}

/// What is known about a folder of the campaign, `""` being the campaign's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// It is there.
    Folder,
    /// It is not there, or an old page of ours stands where it belongs.
    Missing,
}

struct Survey<'a> {
    folder: &'a Path,
    old: &'a Manifest,
    planned: BTreeSet<&'a str>,
    wanted_folders: BTreeSet<&'a str>,
    old_folders: BTreeSet<&'a str>,
    grounds: BTreeMap<&'a str, Ground>,
}

/// Compares `files` with what lies in `folder`, of which `old` is ours.
pub(super) fn survey<'e>(
    folder: &Path,
    old: &Manifest,
    files: &'e [EditionFile],
) -> Result<Changes<'e>, PublishError> {
    let mut survey = Survey {
        folder,
        old,
        planned: planned(folder, files)?,
        wanted_folders: folders_of(files.iter().map(|file| &file.path)),
        old_folders: folders_of(old.paths()),
        grounds: BTreeMap::new(),
    };
    survey.look_at_folders()?;
    let mut changes = Changes::default();
    survey.place(files, &mut changes)?;
    survey.sweep(&mut changes)?;
    changes.new_folders = survey
        .wanted_folders
        .iter()
        .filter(|path| survey.ground(path) == Ground::Missing)
        .map(|path| at(folder, path))
        .collect();
    Ok(changes)
}

/// All folders that `paths` lie in, `""` being the top. Sorted, so that an outer one stands first.
pub(super) fn folders_of<'a>(paths: impl Iterator<Item = &'a RelPath>) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::new();
    for path in paths {
        for folder in ancestors(path.as_str()) {
            // What contains a known folder is known too.
            if !folders.insert(folder) {
                break;
            }
        }
    }
    folders
}

/// The folders around a path, innermost first, the last being `""`.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

fn parent(path: &str) -> Option<&str> {
    match path.rsplit_once('/') {
        Some((folder, _)) => Some(folder),
        None if path.is_empty() => None,
        None => Some(""),
    }
}

/// The planned paths, each of which must have its place for itself.
fn planned<'e>(folder: &Path, files: &'e [EditionFile]) -> Result<BTreeSet<&'e str>, PublishError> {
    let mut planned = BTreeSet::new();
    let folders = folders_of(files.iter().map(|file| &file.path));
    for file in files {
        let path = file.path.as_str();
        if folders.contains(path) || !planned.insert(path) {
            return Err(PublishError::Clash { path: at(folder, path) });
        }
    }
    Ok(planned)
}

impl<'a> Survey<'a> {
    fn ground(&self, folder: &str) -> Ground {
        self.grounds.get(folder).copied().unwrap_or(Ground::Missing)
    }

    /// Whether anything can stand at `path`, judged by the folder around it.
    fn has_ground(&self, path: &str) -> bool {
        parent(path).is_none_or(|folder| self.ground(folder) == Ground::Folder)
    }

    /// Looks once at each folder that an old or a new file lies in.
    fn look_at_folders(&mut self) -> Result<(), PublishError> {
        let folders: Vec<&'a str> = self.wanted_folders.union(&self.old_folders).copied().collect();
        for path in folders {
            if !self.has_ground(path) {
                continue;
            }
            let full = at(self.folder, path);
            let ground = match look(&full)? {
                Found::Folder => Ground::Folder,
                Found::Nothing => Ground::Missing,
                Found::File(_) if self.old.lists(path) => Ground::Missing,
                other => return Err(foreign(&full, other)),
            };
            self.grounds.insert(path, ground);
        }
        Ok(())
    }

    /// Finds the files that have to be written.
    fn place<'e>(&self, files: &'e [EditionFile], changes: &mut Changes<'e>) -> Result<(), PublishError> {
        let verdicts: Vec<_> = files.par_iter().map(|file| self.compare(file)).collect();
        for (file, verdict) in files.iter().zip(verdicts) {
            match verdict? {
                None => changes.n_unchanged += 1,
                Some(over) => changes.placements.push(Placement {
                    file,
                    target: at(self.folder, file.path.as_str()),
                    over,
                }),
            }
        }
        Ok(())
    }

    /// Whether a file has to be written, and over what.
    fn compare(&self, file: &EditionFile) -> Result<Option<Over>, PublishError> {
        let path = file.path.as_str();
        if !self.has_ground(path) {
            return Ok(Some(Over::Nothing));
        }
        let full = at(self.folder, path);
        match look(&full)? {
            Found::Nothing => Ok(Some(Over::Nothing)),
            Found::File(size) if self.old.lists(path) => {
                let same = size == file.bytes.len() as u64 && holds(&full, &file.bytes)?;
                Ok((!same).then_some(Over::OldFile))
            }
            Found::Folder => self.is_ours_alone(path).map(|()| Some(Over::Nothing)),
            other => Err(foreign(&full, other)),
        }
    }

    /// Checks that a folder which has to make room for a file holds old files of ours only.
    fn is_ours_alone(&self, folder: &str) -> Result<(), PublishError> {
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let full = at(self.folder, &folder);
            if !self.old_folders.contains(folder.as_str()) {
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

    /// Finds the old files that are not planned any more, and the folders that only they needed.
    fn sweep(&self, changes: &mut Changes<'_>) -> Result<(), PublishError> {
        let (mut emptied_first, mut emptied) = (BTreeSet::new(), BTreeSet::new());
        let leaving = self.old.paths().map(RelPath::as_str);
        for path in leaving.filter(|path| !self.planned.contains(path)) {
            let is_under_planned = ancestors(path).any(|folder| self.planned.contains(folder));
            let is_in_the_way = is_under_planned || self.wanted_folders.contains(path);
            let (sweep, emptied) = if is_in_the_way {
                (&mut changes.in_the_way, &mut emptied_first)
            } else {
                (&mut changes.swept, &mut emptied)
            };
            sweep.files.extend(self.old_file(path)?);
            let unused = |folder: &&str| {
                !self.wanted_folders.contains(folder) && self.ground(folder) == Ground::Folder
            };
            emptied.extend(ancestors(path).filter(unused));
        }
        emptied.retain(|folder| !emptied_first.contains(folder));
        changes.in_the_way.folders = self.innermost_first(&emptied_first);
        changes.swept.folders = self.innermost_first(&emptied);
        Ok(())
    }

    fn innermost_first(&self, folders: &BTreeSet<&str>) -> Vec<PathBuf> {
        folders.iter().rev().map(|path| at(self.folder, path)).collect()
    }

    /// Where an old file stands, if it still does.
    fn old_file(&self, path: &str) -> Result<Option<PathBuf>, PublishError> {
        if !self.has_ground(path) {
            return Ok(None);
        }
        let full = at(self.folder, path);
        match look(&full)? {
            Found::Nothing => Ok(None),
            Found::File(_) => Ok(Some(full)),
            // A killed build can have put a folder of ours where a page was.
            Found::Folder if self.wanted_folders.contains(path) || self.old_folders.contains(path) => {
                Ok(None)
            }
            other => Err(foreign(&full, other)),
        }
    }
}

/// Whether the file at `path` has exactly these bytes, read piece by piece up to the first difference.
fn holds(path: &Path, bytes: &[u8]) -> Result<bool, PublishError> {
    let reading = |error| PublishError::io(path, "reading", error);
    let mut file = File::open(path).map_err(reading)?;
    let mut buffer = [0; 32 << 10];
    let mut rest = bytes;
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(rest.is_empty()),
            Ok(n) => match rest.strip_prefix(&buffer[..n]) {
                Some(after) => rest = after,
                None => return Ok(false),
            },
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(reading(error)),
        }
    }
}

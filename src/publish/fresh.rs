//! Creates files that must not exist yet: a new project, a new page.
//!
//! `handbill init` and `handbill new` call it. It never replaces a file, and creates all or none as
//! far as a kill allows: a fault takes back what was created before it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::journal::{Journal, Step};
use super::look::{Found, at, foreign, look};
use super::paths::folders_of;
use super::write::{Durability, new_file};
use crate::source::RelPath;

/// Creates `files` below `root`, which is made if it is missing.
///
/// # Errors
/// When one of the files is there already, when a folder of theirs leads out of `root`, or when the
/// system refuses. Nothing that was there is changed, and nothing is left of what was created.
pub fn write_new(root: &Path, files: &[(RelPath, Vec<u8>)]) -> Result<(), PublishError> {
    let mut new_folders = missing_above(root)?;
    let folders = folders_of(files.iter().map(|(path, _)| path));
    for folder in &folders {
        let full = at(root, folder);
        if is_missing(root, &full)? {
            new_folders.push(full);
        }
    }
    let mut seen = BTreeSet::new();
    for (path, _) in files {
        let target = root.join(path.as_str());
        if look(&target)? != Found::Nothing {
            return Err(PublishError::Exists { path: target });
        }
        if folders.contains(path.as_str()) || !seen.insert(path) {
            return Err(PublishError::Clash { path: target });
        }
    }
    let mut journal = Journal::default();
    match create(&mut journal, root, new_folders, files) {
        Ok(()) => Ok(()),
        Err(error) => Err(journal.undo(error)),
    }
}

/// The folders above `root` that are not there, outermost first.
fn missing_above(root: &Path) -> Result<Vec<PathBuf>, PublishError> {
    let mut missing = Vec::new();
    for folder in root.ancestors().skip(1) {
        if folder == Path::new("") || look(folder)? != Found::Nothing {
            break;
        }
        missing.push(folder.to_owned());
    }
    missing.reverse();
    Ok(missing)
}

/// Whether a folder has to be made. A link may stand for it as long as it stays in the project.
pub(super) fn is_missing(root: &Path, folder: &Path) -> Result<bool, PublishError> {
    match look(folder)? {
        Found::Nothing => Ok(true),
        Found::Folder => Ok(false),
        Found::Link => {
            let resolve = |path: &Path| {
                path.canonicalize().map_err(|error| PublishError::io(path, "following the link", error))
            };
            let (top, inner) = (resolve(root)?, resolve(folder)?);
            match inner.starts_with(&top) && inner.is_dir() {
                true => Ok(false),
                false => Err(foreign(folder, Found::Link)),
            }
        }
        other => Err(foreign(folder, other)),
    }
}

fn create(
    journal: &mut Journal,
    root: &Path,
    new_folders: Vec<PathBuf>,
    files: &[(RelPath, Vec<u8>)],
) -> Result<(), PublishError> {
    for folder in new_folders {
        journal.take(Step::MakeFolder(folder))?;
    }
    for (path, bytes) in files {
        let target = root.join(path.as_str());
        new_file(&target, bytes, Durability::Cached)?;
        journal.creates(target);
    }
    Ok(())
}

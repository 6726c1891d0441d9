//! Gives several files of the project new bytes, and takes some away: all of it, or nothing.
//!
//! `handbill l10n` and `handbill check --fix` call it. Everything that needs space is written into a
//! folder beside the project's own before the first file is touched; from then on there are only
//! renames, which are taken back when one fails. After a kill each file is wholly old or wholly new,
//! and no file that was to go has gone before its successor stands.

use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::fresh::is_missing;
use super::journal::{Journal, Step};
use super::look::{Found, at, foreign, look};
use super::paths::folders_of;
use super::write::{Durability, new_file, new_folder};
use crate::source::RelPath;

/// The folder for what is on its way. Its name starts with a dot, so that nothing reads it as text.
const STAGE: &str = ".handbill-rewrite";

/// A change of a file of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileChange {
    /// The file, which must not be there yet, has these bytes afterwards.
    Create {
        /// Its path relative to the project.
        path: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The file has these bytes afterwards, whether it was there or not.
    Write {
        /// Its path relative to the project.
        path: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The file is gone afterwards, and so are folders that held nothing else.
    Remove {
        /// Its path relative to the project.
        path: String,
    },
}

/// Makes all changes below `root`, or none of them.
///
/// # Errors
/// When a file that is to be created is there, when something other than a file stands where one is to
/// be written or removed, when a folder leads
/// out of `root`, or when the system refuses. Every file then is as it was.
pub fn rewrite(root: &Path, changes: &[FileChange]) -> Result<(), PublishError> {
    if changes.is_empty() {
        return Ok(());
    }
    let stage = root.join(STAGE);
    clear(&stage)?;
    let decided = decide(root, &stage, changes)?;
    new_folder(&stage)?;
    let done = decided.stage().and_then(|()| decided.commit());
    // What is left in it are second names and copies.
    done.and(clear(&stage))
}

/// What will be done, decided before anything is.
#[derive(Debug, Default)]
struct Decided {
    writes: Vec<(PathBuf, Vec<u8>)>,
    keeps: Vec<(PathBuf, PathBuf)>,
    steps: Vec<Step>,
}

fn decide(root: &Path, stage: &Path, changes: &[FileChange]) -> Result<Decided, PublishError> {
    let mut decided = Decided::default();
    let mut removals = Vec::new();
    let mut written = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        match change {
            FileChange::Create { path, bytes } | FileChange::Write { path, bytes } => {
                let path = checked(root, path)?;
                let target = root.join(path.as_str());
                let staged = stage.join(format!("{index}-new"));
                let is_new = matches!(change, FileChange::Create { .. });
                let kept = match look(&target)? {
                    Found::Nothing => None,
                    _ if is_new => return Err(PublishError::Exists { path: target }),
                    Found::File(_) => Some(stage.join(format!("{index}-old"))),
                    other => return Err(foreign(&target, other)),
                };
                decided.writes.push((staged.clone(), bytes.clone()));
                decided.keeps.extend(kept.clone().map(|kept| (target.clone(), kept)));
                written.push((path, Step::Place { staged, target, kept }));
            }
            FileChange::Remove { path } => {
                let target = root.join(checked(root, path)?.as_str());
                match look(&target)? {
                    Found::File(_) => {}
                    other => return Err(foreign(&target, other)),
                }
                let aside = stage.join(format!("{index}-gone"));
                removals.push(Step::TakeAway { target: target.clone(), aside });
                let above = target.ancestors().skip(1).take_while(|folder| *folder != root);
                removals.extend(above.map(|folder| Step::DropFolder(folder.to_owned())));
            }
        }
    }
    for folder in folders_of(written.iter().map(|(path, _)| path)) {
        let full = at(root, folder);
        if is_missing(root, &full)? {
            decided.steps.push(Step::MakeFolder(full));
        }
    }
    decided.steps.extend(written.into_iter().map(|(_, step)| step));
    decided.steps.extend(removals);
    Ok(decided)
}

impl Decided {
    /// Writes everything that needs space. No file of the project is touched.
    fn stage(&self) -> Result<(), PublishError> {
        for (path, bytes) in &self.writes {
            new_file(path, bytes, Durability::Synced)?;
        }
        for (target, kept) in &self.keeps {
            if std::fs::hard_link(target, kept).is_err() {
                // The file system has no second names.
                std::fs::copy(target, kept)
                    .map_err(|error| PublishError::io(target, "keeping the old file", error))?;
            }
        }
        Ok(())
    }

    fn commit(self) -> Result<(), PublishError> {
        let mut journal = Journal::default();
        for step in self.steps {
            if let Err(error) = journal.take(step) {
                return Err(journal.undo(error));
            }
        }
        Ok(())
    }
}

fn checked(root: &Path, path: &str) -> Result<RelPath, PublishError> {
    RelPath::new(path)
        .map_err(|fault| PublishError::FileName { path: root.join(path), why: fault.to_string() })
}

/// Removes the folder for what is on its way: ours by its name, also after a kill.
fn clear(stage: &Path) -> Result<(), PublishError> {
    match look(stage)? {
        Found::Nothing => Ok(()),
        Found::Folder => {
            std::fs::remove_dir_all(stage).map_err(|error| PublishError::io(stage, "removing", error))
        }
        other => Err(foreign(stage, other)),
    }
}

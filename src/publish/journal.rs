//! Takes the steps that change the output, and takes them back when one fails.
//!
//! Everything that can run out of space has happened before: a step only renames, or makes or removes
//! an empty folder. The journal lives in memory; after a kill nobody takes steps back, and the next
//! build goes on from the manifest.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::write::{drop_folder, new_folder, sync_folder};

/// One change of the output. Each leaves every file wholly old or wholly new.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Renames a staged file to its place. `kept` is a second name of what stands there now.
    Place { staged: PathBuf, target: PathBuf, kept: Option<PathBuf> },
    /// Renames a file that is not wanted any more into the stage, which goes at the end.
    TakeAway { target: PathBuf, aside: PathBuf },
    /// Makes a folder.
    MakeFolder(PathBuf),
    /// Removes a folder if nothing is in it.
    DropFolder(PathBuf),
    /// Makes the names in a folder outlive a power cut before the next step.
    Sync(PathBuf),
}

/// How a step is taken back.
#[derive(Debug)]
enum Undo {
    Rename { from: PathBuf, to: PathBuf },
    RemoveFile(PathBuf),
    RemoveFolder(PathBuf),
    MakeFolder(PathBuf),
}

/// The steps taken so far.
#[derive(Debug, Default)]
pub(super) struct Journal {
    taken: Vec<Undo>,
}

/// Takes all steps, or none.
pub(super) fn commit(steps: Vec<Step>) -> Result<(), PublishError> {
    let mut journal = Journal::default();
    for step in steps {
        if let Err(error) = journal.take(step) {
            return Err(journal.undo(error));
        }
    }
    Ok(())
}

impl Journal {
    /// Takes one step.
    pub(super) fn take(&mut self, step: Step) -> Result<(), PublishError> {
        match step {
            Step::Place { staged, target, kept } => {
                rename(&staged, &target)?;
                self.taken.push(match kept {
                    Some(kept) => Undo::Rename { from: kept, to: target },
                    None => Undo::RemoveFile(target),
                });
            }
            Step::TakeAway { target, aside } => {
                std::fs::rename(&target, &aside)
                    .map_err(|error| PublishError::io(&target, "removing", error))?;
                self.taken.push(Undo::Rename { from: aside, to: target });
            }
            Step::MakeFolder(path) => {
                new_folder(&path)?;
                self.taken.push(Undo::RemoveFolder(path));
            }
            Step::DropFolder(path) => {
                if drop_folder(&path)? {
                    self.taken.push(Undo::MakeFolder(path));
                }
            }
            Step::Sync(path) => sync_folder(&path)?,
        }
        Ok(())
    }

    /// Remembers a file that the caller is about to create.
    pub(super) fn creates(&mut self, path: PathBuf) {
        self.taken.push(Undo::RemoveFile(path));
    }

    /// Takes everything back, last step first, and returns the fault to report. One step that cannot
    /// be taken back does not keep the others from it.
    pub(super) fn undo(self, first: PublishError) -> PublishError {
        let mut then = None;
        for undo in self.taken.into_iter().rev() {
            then = then.or(take_back(undo).err());
        }
        match then {
            None => first,
            Some(then) => PublishError::NotRestored { first: Box::new(first), then: Box::new(then) },
        }
    }
}

fn take_back(undo: Undo) -> Result<(), PublishError> {
    match undo {
        Undo::Rename { from, to } => rename(&from, &to),
        Undo::RemoveFile(path) => match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(PublishError::io(&path, "removing", error))
            }
            _ => Ok(()),
        },
        Undo::RemoveFolder(path) => drop_folder(&path).map(|_| ()),
        Undo::MakeFolder(path) => new_folder(&path),
    }
}

/// Renames over whatever file stands at `to`.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), PublishError> {
    std::fs::rename(from, to).map_err(|error| PublishError::io(to, "moving into place", error))
}

//! The folders where files wait until all are there.
//!
//! A stage goes with the build that made it, however the build ends; only a kill leaves it, and then the next
//! build removes it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::error::PublishError;
use super::journal::rename;
use super::look::{Found, look};
use super::output::Output;
use super::write::{Durability, drop_folder, new_file, new_folder};

/// Where a later build keeps changed files, each under a number. It is made when the first one comes.
#[derive(Debug)]
pub(super) struct LaterStage {
    own: PathBuf,
    folder: PathBuf,
    n_names: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing was staged yet.
    Absent,
    /// It is there, in our folder that was there before or was made with it.
    Made { with_own: bool },
    /// It holds what could not be put back, or is gone already.
    LetBe,
}

impl LaterStage {
    pub(super) fn new(output: &Output) -> Self {
        let (own, folder) = (output.own(), output.later_stage());
        Self { own, folder, n_names: AtomicUsize::new(0), state: Mutex::new(State::Absent) }
    }

    /// Writes a file, and returns the number that is its name.
    pub(super) fn put(&self, bytes: &[u8]) -> Result<usize, PublishError> {
        self.make()?;
        let number = self.number();
        new_file(&self.path(number), bytes, Durability::Cached)?;
        Ok(number)
    }

    /// Makes the folder, and ours around it, if they are not there.
    pub(super) fn make(&self) -> Result<(), PublishError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if *state != State::Absent {
            return Ok(());
        }
        let with_own = look(&self.own)? == Found::Nothing;
        if with_own {
            new_folder(&self.own)?;
        }
        // Said before the folder is made: when that fails, our own is to be removed.
        *state = State::Made { with_own };
        new_folder(&self.folder)
    }

    /// A number that nothing else in the stage has. One flat folder serves: nobody reads it.
    pub(super) fn number(&self) -> usize {
        self.n_names.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Where what has that number lies.
    pub(super) fn path(&self, number: usize) -> PathBuf {
        self.folder.join(number.to_string())
    }

    /// Our folder, in which the stage lies.
    pub(super) fn own(&self) -> &Path {
        &self.own
    }

    /// Leaves the stage on disk: it holds old files that could not be put back.
    pub(super) fn leave(&self) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State::LetBe;
    }

    /// Removes the stage of a build that has done its work.
    pub(super) fn remove(&self) -> Result<(), PublishError> {
        self.leave();
        std::fs::remove_dir_all(&self.folder)
            .map_err(|error| PublishError::io(&self.folder, "removing the stage", error))
    }
}

impl Drop for LaterStage {
    /// Why the build came to nothing is told already; what cannot be removed now goes next time.
    fn drop(&mut self) {
        let state = *self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let State::Made { with_own } = state {
            let _left_for_next_build = std::fs::remove_dir_all(&self.folder);
            if with_own {
                let _left_for_next_build = drop_folder(&self.own);
            }
        }
    }
}

/// The hidden folder in which the first build grows until it is whole.
#[derive(Debug)]
pub(super) struct FirstStage {
    folder: PathBuf,
    is_ours: bool,
}

impl FirstStage {
    /// Makes the folder.
    pub(super) fn make(output: &Output) -> Result<Self, PublishError> {
        let folder = output.first_stage();
        new_folder(&folder)?;
        Ok(Self { folder, is_ours: true })
    }

    /// The folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Shows what has grown: the folder becomes the output.
    pub(super) fn show_as(mut self, output: &Path) -> Result<(), PublishError> {
        rename(&self.folder, output)?;
        self.is_ours = false;
        Ok(())
    }
}

impl Drop for FirstStage {
    /// Why the build came to nothing is told already; what cannot be removed now goes next time.
    fn drop(&mut self) {
        if self.is_ours {
            let _left_for_next_build = std::fs::remove_dir_all(&self.folder);
        }
    }
}

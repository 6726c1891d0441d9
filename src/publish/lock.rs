//! One build at a time for each output folder.

use std::fs::{File, OpenOptions, TryLockError};

use super::error::PublishError;
use super::look::{Found, foreign, look};
use super::output::Output;

/// The right to write one output folder, until it is dropped.
///
/// The lock is the system's, on an open file: it ends with the process however the process ends. The
/// file itself stays, because removing it would let two builds lock two files of the same name.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock, or says at once that another build has it.
    pub(super) fn take(output: &Output) -> Result<Self, PublishError> {
        let path = output.lock();
        match look(&path)? {
            Found::Nothing | Found::File(_) => {}
            other => return Err(foreign(&path, other)),
        }
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| PublishError::io(&path, "opening the lock", error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(PublishError::Locked { path: output.folder().to_owned() }),
            Err(TryLockError::Error(error)) => Err(PublishError::io(&path, "taking the lock", error)),
        }
    }
}

impl Drop for Lock {
    /// Lets go by word and not only by closing the file: a program that another thread is starting at
    /// this moment has a copy of the open file for a while, and would hold the lock with it.
    fn drop(&mut self) {
        // When the system refuses, closing the file follows at once and does the same.
        let _closed_next = self.file.unlock();
    }
}

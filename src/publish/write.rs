//! Bytes onto the disk: new files, new folders, and what must outlive a power cut.
//!
//! Pages are not synced one by one. A kill cannot tear them, for the system keeps what was written;
//! a power cut can, and then the next build finds the torn file by comparing bytes and writes it
//! again. Ten thousand syncs would make each build slow to guard against what heals itself. Manifests
//! are synced: a lost one would leave files that nobody may delete any more.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::error::PublishError;

/// Whether a file must be on the disk itself before the build goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Durability {
    /// The system writes it in its own time.
    Cached,
    /// It outlives a power cut from here on.
    Synced,
}

/// Writes a file that is not there yet. If its bytes find no room, nothing of it is left.
pub(super) fn new_file(path: &Path, bytes: &[u8], durability: Durability) -> Result<(), PublishError> {
    let file = File::create_new(path).map_err(|error| PublishError::io(path, "creating", error))?;
    fill(file, path, bytes, durability)
}

/// The same for a file somewhere below `top`, with the folders that it lies in. Nobody else may be making
/// folders there but threads that do the same.
pub(super) fn new_file_below(top: &Path, path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    // Nearly every page has a folder of its own, so the folder comes first.
    if let Some(folder) = path.parent().filter(|folder| *folder != top) {
        make_folders(top, folder)?;
    }
    let file = File::create_new(path).map_err(|error| PublishError::io(path, "creating", error))?;
    fill(file, path, bytes, Durability::Cached)
}

fn fill(mut file: File, path: &Path, bytes: &[u8], durability: Durability) -> Result<(), PublishError> {
    let written = file.write_all(bytes).and_then(|()| match durability {
        Durability::Cached => Ok(()),
        Durability::Synced => file.sync_all(),
    });
    written.map_err(|error| {
        // Whether the torn file can be removed or not, why it is torn is the fault to tell.
        let _torn = std::fs::remove_file(path);
        PublishError::io(path, "writing", error)
    })
}

/// Makes a folder below `top`, which is there, and those around it that are not. Another thread may be faster.
fn make_folders(top: &Path, folder: &Path) -> Result<(), PublishError> {
    let mut made = std::fs::create_dir(folder);
    let outer = folder.parent().filter(|outer| *outer != top);
    if let (Err(error), Some(outer)) = (&made, outer)
        && error.kind() == ErrorKind::NotFound
    {
        make_folders(top, outer)?;
        made = std::fs::create_dir(folder);
    }
    match made {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(PublishError::io(folder, "creating the folder", error))
        }
        _ => Ok(()),
    }
}

/// Makes a folder that is not there yet in one that is.
pub(super) fn new_folder(path: &Path) -> Result<(), PublishError> {
    std::fs::create_dir(path).map_err(|error| PublishError::io(path, "creating the folder", error))
}

/// Sees to it that the names in a folder outlive a power cut.
///
/// Some network file systems refuse to sync a folder; they order names by themselves.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> Result<(), PublishError> {
    match File::open(path).and_then(|folder| folder.sync_all()) {
        Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Err(PublishError::io(path, "syncing the folder", error))
        }
        _ => Ok(()),
    }
}

/// A folder cannot be opened for syncing here; the file system's own journal keeps the names.
#[cfg(not(unix))]
pub(super) fn sync_folder(_path: &Path) -> Result<(), PublishError> {
    Ok(())
}

/// Removes a folder if nothing is in it. One that holds something, is gone, or is a mount stays.
pub(super) fn drop_folder(path: &Path) -> Result<bool, PublishError> {
    match std::fs::remove_dir(path) {
        Ok(()) => Ok(true),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DirectoryNotEmpty
                    | ErrorKind::AlreadyExists
                    | ErrorKind::NotFound
                    | ErrorKind::ResourceBusy
            ) =>
        {
            Ok(false)
        }
        Err(error) => Err(PublishError::io(path, "removing the empty folder", error)),
    }
}

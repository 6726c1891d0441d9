//! Sees what stands at a path, without following a link there.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::PublishError;

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A folder.
    Folder,
    /// A regular file with its size in bytes.
    File(u64),
    /// A symbolic link, wherever it leads.
    Link,
    /// A device, pipe or socket.
    Other,
}

/// Sees what stands at `path`. Below a file stands nothing.
pub(super) fn look(path: &Path) -> Result<Found, PublishError> {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => Ok(Found::Link),
        Ok(metadata) if metadata.is_dir() => Ok(Found::Folder),
        Ok(metadata) if metadata.is_file() => Ok(Found::File(metadata.len())),
        Ok(_) => Ok(Found::Other),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(Found::Nothing)
        }
        Err(error) => Err(PublishError::io(path, "looking at", error)),
    }
}

/// The place of `path` in `folder`, `""` being the folder itself. Joining `""` would end the path in a
/// slash, and what is looked at with a slash behind it is looked at through links.
pub(super) fn at(folder: &Path, path: &str) -> PathBuf {
    if path.is_empty() {
        return folder.to_owned();
    }
    folder.join(path)
}

/// The fault that `found` stands at `path`, where it is not ours.
pub(super) fn foreign(path: &Path, found: Found) -> PublishError {
    let found = match found {
        Found::Link => {
            return match std::fs::read_link(path) {
                Ok(target) => PublishError::OutsideOutput { path: path.to_owned(), target },
                Err(error) => PublishError::io(path, "reading the link", error),
            };
        }
        Found::Folder => "a folder",
        Found::File(_) => "a file",
        Found::Other | Found::Nothing => "a device, pipe or socket",
    };
    PublishError::NotOurs { path: path.to_owned(), found }
}

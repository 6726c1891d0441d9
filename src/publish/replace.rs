//! Gives one file new bytes: a ledger, or `handbill.toml` with one more locale.

use std::ffi::OsString;
use std::path::Path;

use super::error::PublishError;
use super::look::{Found, foreign, look};
use super::write::{Durability, new_file};

/// Writes `bytes` beside `path` and renames them over it, so that a kill leaves the file wholly old
/// or wholly new.
///
/// # Errors
/// When something other than a file stands there, or the system refuses; the file then is as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    match look(path)? {
        Found::Nothing | Found::File(_) => {}
        other => return Err(foreign(path, other)),
    }
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".handbill-new");
    let staged = path.with_file_name(name);
    if look(&staged)? != Found::Nothing {
        // Left by a killed run: nobody else uses this name.
        std::fs::remove_file(&staged).map_err(|error| PublishError::io(&staged, "removing", error))?;
    }
    new_file(&staged, bytes, Durability::Synced)?;
    std::fs::rename(&staged, path).map_err(|error| PublishError::io(path, "replacing", error))
}

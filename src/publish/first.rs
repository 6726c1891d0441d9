//! The first build: everything into a hidden folder beside the output, which then becomes it.
//!
//! One rename shows the whole site, so a kill leaves all of it or none.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;

use super::error::PublishError;
use super::journal::rename;
use super::look::at;
use super::manifest::Manifest;
use super::output::{Output, manifest_path, own_folder};
use super::survey::folders_of;
use super::write::{Durability, new_file, new_folder, sync_folder};
use super::{Edition, Published};

/// Writes all editions into an output folder that does not exist yet.
pub(super) fn build(output: &Output, editions: &[Edition]) -> Result<Published, PublishError> {
    let stage = output.first_stage();
    let whole = write_all(&stage, editions).and_then(|()| rename(&stage, output.folder()));
    if let Err(error) = whole {
        // The first fault is the one to tell; a stage that cannot be removed now goes next time.
        let _left_for_next_build = std::fs::remove_dir_all(&stage);
        return Err(error);
    }
    sync_folder(output.parent())?;
    let files = || editions.iter().flat_map(|edition| &edition.files);
    Ok(Published {
        written: files().count(),
        bytes: files().map(|file| file.bytes.len() as u64).sum(),
        ..Published::default()
    })
}

fn write_all(stage: &Path, editions: &[Edition]) -> Result<(), PublishError> {
    new_folder(stage)?;
    new_folder(&own_folder(stage))?;
    for edition in editions {
        write_edition(&stage.join(&edition.campaign), edition)?;
        new_file(
            &manifest_path(stage, &edition.campaign),
            Manifest::of(&edition.files).text().as_bytes(),
            Durability::Synced,
        )?;
    }
    sync_folder(&own_folder(stage))
}

fn write_edition(folder: &Path, edition: &Edition) -> Result<(), PublishError> {
    let folders: BTreeSet<_> = folders_of(edition.files.iter().map(|file| &file.path));
    // Sorted, a folder stands before those in it.
    for path in folders {
        new_folder(&at(folder, path))?;
    }
    let fault = edition.files.par_iter().find_map_first(|file| {
        new_file(&folder.join(file.path.as_str()), &file.bytes, Durability::Cached).err()
    });
    fault.map_or(Ok(()), Err)
}

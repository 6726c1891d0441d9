//! The first build: everything into a hidden folder beside the output, which then becomes it.
//!
//! One rename shows the whole site, so a kill leaves all of it or none.

use super::error::PublishError;
use super::manifest;
use super::output::{Output, manifest_path, own_folder};
use super::staging::FirstStage;
use super::write::{Durability, new_file, new_file_below, new_folder, sync_folder};
use super::{Edition, Published};
use crate::edition::EditionFile;

/// A build into an output folder that does not exist yet.
#[derive(Debug)]
pub(super) struct First {
    stage: FirstStage,
}

impl First {
    /// Makes the hidden folder.
    pub(super) fn open(output: &Output) -> Result<Self, PublishError> {
        let stage = FirstStage::make(output)?;
        new_folder(&own_folder(stage.folder()))?;
        Ok(Self { stage })
    }

    /// Writes a file to its place in the hidden folder.
    pub(super) fn put(&self, campaign: &str, file: &EditionFile, bytes: &[u8]) -> Result<(), PublishError> {
        let path = self.stage.folder().join(campaign).join(file.path.as_str());
        new_file_below(self.stage.folder(), &path, bytes)
    }

    /// Shows the site, of which every file has been put.
    pub(super) fn publish(self, output: &Output, editions: &[Edition]) -> Result<Published, PublishError> {
        let folder = self.stage.folder();
        for edition in editions {
            let text = manifest::text(manifest::lines(&edition.files));
            new_file(&manifest_path(folder, &edition.campaign), text.as_bytes(), Durability::Synced)?;
        }
        sync_folder(&own_folder(folder))?;
        self.stage.show_as(output.folder())?;
        sync_folder(output.parent())?;
        let files = || editions.iter().flat_map(|edition| &edition.files);
        Ok(Published {
            written: files().count(),
            bytes: files().map(|file| file.size).sum(),
            ..Published::default()
        })
    }
}

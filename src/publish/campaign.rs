//! One campaign on its way: what is ours in its folder, what it was given, and what has to change.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::error::PublishError;
use super::look::at;
use super::manifest::{self, Manifest};
use super::output::Output;
use super::paths::SortedPaths;
use super::staging::LaterStage;
use super::survey::{Changes, Over, Survey};
use crate::edition::{EditionFile, FileKind};
use crate::source::RelPath;

/// A campaign whose files are being compared with the disk.
#[derive(Debug)]
pub(super) struct Campaign {
    manifest_path: PathBuf,
    /// Whether it has a manifest.
    is_old: bool,
    survey: Survey,
    placements: Mutex<Vec<Placement>>,
}

/// A staged file that has to be put in place.
#[derive(Debug)]
pub(super) struct Placement {
    path: RelPath,
    /// When it is put there.
    pub(super) kind: FileKind,
    /// How many bytes it has.
    pub(super) size: u64,
    /// Whether an older file of ours stands there.
    pub(super) over: Over,
    /// Its name in the stage.
    pub(super) staged: usize,
}

/// What has to happen for a campaign.
#[derive(Debug)]
pub(super) struct Decided<'e> {
    /// Where its manifest stands.
    pub(super) manifest_path: PathBuf,
    /// What is ours in its folder; nothing when it is new.
    pub(super) old: Option<Manifest>,
    /// What will be ours; nothing when it is gone from the project.
    pub(super) new: Option<&'e [EditionFile]>,
    /// What has to change in its folder, beside new files.
    pub(super) changes: Changes,
    /// The new files that are to be put in place, sorted by path.
    pub(super) placements: Vec<Placement>,
    folder: PathBuf,
}

/// What has to happen to a manifest once all files are in place.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LastManifest {
    /// It says what is there.
    Stands,
    /// It has to say this.
    Says(String),
    /// The campaign is gone, and its manifest goes too.
    Goes,
}

impl Campaign {
    /// A campaign that has nothing of the new site yet. `is_old` says whether it has a manifest.
    pub(super) fn open(output: &Output, name: &str, is_old: bool) -> Result<Self, PublishError> {
        let manifest_path = output.manifest(name);
        let old = if is_old { Manifest::read(&manifest_path)? } else { Manifest::default() };
        let survey = Survey::new(output.campaign(name), old);
        Ok(Self { manifest_path, is_old, survey, placements: Mutex::default() })
    }

    /// What is ours in its folder, if it has a manifest.
    pub(super) fn old(&self) -> Option<&Manifest> {
        self.is_old.then_some(&self.survey.old)
    }

    /// Stages a file that is not on disk as it should be.
    pub(super) fn put(
        &self,
        file: &EditionFile,
        bytes: &[u8],
        stage: &LaterStage,
    ) -> Result<(), PublishError> {
        let Some(over) = self.survey.compare(file.path.as_str(), bytes)? else {
            return Ok(());
        };
        let staged = stage.put(bytes)?;
        let (path, kind, size) = (file.path.clone(), file.kind, file.size);
        let mut placements = self.placements.lock().unwrap_or_else(PoisonError::into_inner);
        placements.push(Placement { path, kind, size, over, staged });
        Ok(())
    }

    /// Says what has to happen so that exactly `new` lies in the campaign's folder.
    pub(super) fn decide(self, new: Option<&[EditionFile]>) -> Result<Decided<'_>, PublishError> {
        let Self { manifest_path, is_old, survey, placements } = self;
        let mut placements = placements.into_inner().unwrap_or_else(PoisonError::into_inner);
        placements.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let onto_nothing = placements.iter().filter(|placement| placement.over == Over::Nothing);
        let new_paths = onto_nothing.map(|placement| placement.path.as_str());
        let changes = survey.changes(new.unwrap_or_default(), new_paths)?;
        let Survey { folder, old, .. } = survey;
        Ok(Decided { manifest_path, old: is_old.then_some(old), new, changes, placements, folder })
    }
}

impl Decided<'_> {
    /// Where a file goes.
    pub(super) fn target(&self, placement: &Placement) -> PathBuf {
        at(&self.folder, placement.path.as_str())
    }

    /// How many of its files are right already.
    pub(super) fn n_unchanged(&self) -> usize {
        self.new.unwrap_or_default().len().saturating_sub(self.placements.len())
    }

    /// The manifest that has to stand before the first file is renamed: nothing when every new file
    /// is one of ours already.
    pub(super) fn ahead(&self) -> Option<String> {
        match (&self.old, self.new) {
            (None, Some(new)) => Some(manifest::text(manifest::lines(new))),
            (Some(old), Some(new)) if !new.iter().all(|file| old.lists(file.path.as_str())) => {
                Some(manifest::text(manifest::both(old.lines(), manifest::lines(new))))
            }
            _ => None,
        }
    }

    /// What has to happen to the manifest at last, `has_ahead` telling whether one was written ahead.
    pub(super) fn last_manifest(&self, has_ahead: bool) -> LastManifest {
        let Some(new) = self.new else {
            return LastManifest::Goes;
        };
        let stands = match &self.old {
            None => true,
            // The new digests are in it, and the old files that stay.
            Some(old) if has_ahead => old.paths().all(|path| new.lists(path)),
            Some(old) => old.lines().eq(manifest::lines(new)),
        };
        if stands { LastManifest::Stands } else { LastManifest::Says(manifest::text(manifest::lines(new))) }
    }
}

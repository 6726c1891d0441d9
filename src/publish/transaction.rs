//! Everything a later build will do, decided before anything is done.
//!
//! Before the first rename the manifest lists the old files and the new ones, so that whatever a
//! killed build leaves is known as ours. All that needs space is staged before that rename, so a full
//! disk is met while the old site still stands.

use std::path::Path;

use rayon::prelude::*;

use super::Published;
use super::campaign::{Decided, LastManifest};
use super::error::PublishError;
use super::journal::Step;
use super::staging::LaterStage;
use super::survey::{Over, Sweep};
use super::write::{Durability, new_file};
use crate::edition::FileKind;

/// The steps of a later build, and what has to be staged for them beside the files that are.
#[derive(Debug, Default)]
pub(super) struct Transaction {
    manifests: Vec<StagedManifest>,
    pub(super) steps: Vec<Step>,
    pub(super) published: Published,
}

/// A manifest to write into the stage.
#[derive(Debug)]
struct StagedManifest {
    number: usize,
    text: String,
}

impl Transaction {
    /// Decides on the steps of all campaigns, in order. What is referred to comes before what
    /// refers to it; what is referred to no more goes after that.
    pub(super) fn decide(stage: &LaterStage, campaigns: &[Decided<'_>]) -> Self {
        let mut transaction = Self::default();
        transaction.order(stage, campaigns);
        transaction
    }

    fn order(&mut self, stage: &LaterStage, campaigns: &[Decided<'_>]) {
        let mut have_ahead = Vec::new();
        for campaign in campaigns {
            let ahead = campaign.ahead();
            have_ahead.push(ahead.is_some());
            if let Some(text) = ahead {
                self.place_manifest(stage, campaign, text);
            }
        }
        self.sync(stage);
        for campaign in campaigns {
            self.take_away(stage, &campaign.changes.in_the_way);
            let folders = campaign.changes.new_folders.iter().cloned();
            self.steps.extend(folders.map(Step::MakeFolder));
        }
        for kind in [FileKind::Asset, FileKind::Page, FileKind::Index] {
            for campaign in campaigns {
                self.place_kind(stage, campaign, kind);
            }
        }
        for campaign in campaigns {
            self.published.unchanged += campaign.n_unchanged();
            self.take_away(stage, &campaign.changes.swept);
        }
        let n_before = self.steps.len();
        for (campaign, has_ahead) in campaigns.iter().zip(have_ahead) {
            self.place_last_manifest(stage, campaign, has_ahead);
        }
        if self.steps.len() > n_before {
            self.sync(stage);
        }
    }

    /// Lets the manifests outlive a power cut from here on, if there are any before this.
    fn sync(&mut self, stage: &LaterStage) {
        if !self.steps.is_empty() {
            self.steps.push(Step::Sync(stage.own().to_owned()));
        }
    }

    fn place_kind(&mut self, stage: &LaterStage, campaign: &Decided<'_>, kind: FileKind) {
        for placement in campaign.placements.iter().filter(|placement| placement.kind == kind) {
            self.published.written += 1;
            self.published.bytes += placement.size;
            self.place(stage, placement.staged, &campaign.target(placement), placement.over);
        }
    }

    fn place_manifest(&mut self, stage: &LaterStage, campaign: &Decided<'_>, text: String) {
        let over = match campaign.old {
            Some(_) => Over::OldFile,
            None => Over::Nothing,
        };
        let number = stage.number();
        self.manifests.push(StagedManifest { number, text });
        self.place(stage, number, &campaign.manifest_path, over);
    }

    /// Makes the manifest say what is there now, unless it does.
    fn place_last_manifest(&mut self, stage: &LaterStage, campaign: &Decided<'_>, has_ahead: bool) {
        match campaign.last_manifest(has_ahead) {
            LastManifest::Stands => {}
            LastManifest::Says(text) => self.place_manifest(stage, campaign, text),
            LastManifest::Goes => {
                let (target, aside) = (campaign.manifest_path.clone(), stage.path(stage.number()));
                self.steps.push(Step::TakeAway { target, aside });
            }
        }
    }

    fn place(&mut self, stage: &LaterStage, staged: usize, target: &Path, over: Over) {
        let kept = match over {
            Over::Nothing => None,
            Over::OldFile => Some(stage.path(stage.number())),
        };
        self.steps.push(Step::Place { staged: stage.path(staged), target: target.to_owned(), kept });
    }

    fn take_away(&mut self, stage: &LaterStage, sweep: &Sweep) {
        for target in &sweep.files {
            let (target, aside) = (target.clone(), stage.path(stage.number()));
            self.steps.push(Step::TakeAway { target, aside });
            self.published.removed += 1;
        }
        let folders = sweep.folders.iter().cloned();
        self.steps.extend(folders.map(Step::DropFolder));
    }

    /// Writes what else needs space, if there is anything to do. The site is not touched.
    pub(super) fn stage(&self, stage: &LaterStage) -> Result<(), PublishError> {
        if self.steps.is_empty() {
            return Ok(());
        }
        stage.make()?;
        for StagedManifest { number, text } in &self.manifests {
            new_file(&stage.path(*number), text.as_bytes(), Durability::Synced)?;
        }
        self.steps.par_iter().find_map_first(|step| keep(step).err()).map_or(Ok(()), Err)
    }
}

/// Gives a file that is about to be replaced its second name, to go back to if a step fails, or copies it
/// where the file system has no second names.
fn keep(step: &Step) -> Result<(), PublishError> {
    let Step::Place { target, kept: Some(kept), .. } = step else {
        return Ok(());
    };
    if std::fs::hard_link(target, kept).is_ok() {
        return Ok(());
    }
    match std::fs::copy(target, kept) {
        Ok(_) => Ok(()),
        Err(error) => Err(PublishError::io(target, "keeping the old file", error)),
    }
}

//! Everything a later build will do, decided before anything is done.
//!
//! Before the first rename the manifest lists the old files and the new ones, so that whatever a
//! killed build leaves is known as ours. All that needs space is staged before that rename, so a full
//! disk is met while the old site still stands.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Published;
use super::campaign::Campaign;
use super::error::PublishError;
use super::journal::Step;
use super::look::{Found, look};
use super::manifest::Manifest;
use super::output::Output;
use super::survey::{Changes, Over, Sweep};
use super::write::{Durability, new_file, new_folder};
use crate::edition::FileKind;

/// A file to write into the stage.
#[derive(Debug)]
struct Write<'e> {
    path: PathBuf,
    bytes: Cow<'e, [u8]>,
    durability: Durability,
}

/// A file in place that gets a second name in the stage, to go back to if a step fails.
#[derive(Debug)]
struct Keep {
    target: PathBuf,
    kept: PathBuf,
}

/// The steps of a later build, and what has to be staged for them.
#[derive(Debug)]
pub(super) struct Transaction<'e> {
    pub(super) own: PathBuf,
    pub(super) stage: PathBuf,
    n_staged: usize,
    writes: Vec<Write<'e>>,
    keeps: Vec<Keep>,
    pub(super) steps: Vec<Step>,
    pub(super) published: Published,
}

impl<'e> Transaction<'e> {
    /// Decides on the steps of all campaigns, in order. What is referred to comes before what
    /// refers to it; what is referred to no more goes after that.
    pub(super) fn decide(output: &Output, campaigns: &[Campaign<'e>]) -> Self {
        let mut transaction = Self {
            own: output.own(),
            stage: output.later_stage(),
            n_staged: 0,
            writes: Vec::new(),
            keeps: Vec::new(),
            steps: Vec::new(),
            published: Published::default(),
        };
        transaction.order(campaigns);
        transaction
    }

    fn order(&mut self, campaigns: &[Campaign<'e>]) {
        let aheads: Vec<_> = campaigns.iter().map(Campaign::ahead).collect();
        for (campaign, ahead) in campaigns.iter().zip(&aheads) {
            if let Some(ahead) = ahead {
                self.place_manifest(campaign, ahead);
            }
        }
        self.sync();
        for campaign in campaigns {
            self.take_away(&campaign.changes.in_the_way);
            let folders = campaign.changes.new_folders.iter().cloned();
            self.steps.extend(folders.map(Step::MakeFolder));
        }
        for kind in [FileKind::Asset, FileKind::Page, FileKind::Index] {
            for campaign in campaigns {
                self.place_kind(&campaign.changes, kind);
            }
        }
        for campaign in campaigns {
            self.published.unchanged += campaign.changes.n_unchanged;
            self.take_away(&campaign.changes.swept);
        }
        let n_before = self.steps.len();
        for (campaign, ahead) in campaigns.iter().zip(aheads) {
            self.place_last_manifest(campaign, ahead);
        }
        if self.steps.len() > n_before {
            self.sync();
        }
    }

    /// Lets the manifests outlive a power cut from here on, if there are any before this.
    fn sync(&mut self) {
        if !self.steps.is_empty() {
            self.steps.push(Step::Sync(self.own.clone()));
        }
    }

    fn place_kind(&mut self, changes: &Changes<'e>, kind: FileKind) {
        for placement in changes.placements.iter().filter(|placement| placement.file.kind == kind) {
            let bytes: &'e [u8] = &placement.file.bytes;
            self.published.written += 1;
            self.published.bytes += bytes.len() as u64;
            self.place(&placement.target, Cow::Borrowed(bytes), Durability::Cached, placement.over);
        }
    }

    fn place_manifest(&mut self, campaign: &Campaign<'_>, manifest: &Manifest) {
        let over = match campaign.old {
            Some(_) => Over::OldFile,
            None => Over::Nothing,
        };
        let text = Cow::Owned(manifest.text().into_bytes());
        self.place(&campaign.manifest_path, text, Durability::Synced, over);
    }

    /// Makes the manifest say what is there now, unless it does.
    fn place_last_manifest(&mut self, campaign: &Campaign<'_>, ahead: Option<Manifest>) {
        let standing = ahead.as_ref().or(campaign.old.as_ref());
        match &campaign.new {
            Some(new) if standing == Some(new) => {}
            Some(new) => self.place_manifest(campaign, new),
            None => {
                let aside = self.in_stage();
                let target = campaign.manifest_path.clone();
                self.steps.push(Step::TakeAway { target, aside });
            }
        }
    }

    fn place(&mut self, target: &Path, bytes: Cow<'e, [u8]>, durability: Durability, over: Over) {
        let staged = self.in_stage();
        self.writes.push(Write { path: staged.clone(), bytes, durability });
        let kept = match over {
            Over::Nothing => None,
            Over::OldFile => Some(self.in_stage()),
        };
        if let Some(kept) = &kept {
            self.keeps.push(Keep { target: target.to_owned(), kept: kept.clone() });
        }
        self.steps.push(Step::Place { staged, target: target.to_owned(), kept });
    }

    fn take_away(&mut self, sweep: &Sweep) {
        for target in &sweep.files {
            let (target, aside) = (target.clone(), self.in_stage());
            self.steps.push(Step::TakeAway { target, aside });
            self.published.removed += 1;
        }
        let folders = sweep.folders.iter().cloned();
        self.steps.extend(folders.map(Step::DropFolder));
    }

    /// A name in the stage that nothing else has. One flat folder serves: nobody reads it.
    fn in_stage(&mut self) -> PathBuf {
        self.n_staged += 1;
        self.stage.join(self.n_staged.to_string())
    }

    /// Writes everything that needs space. The site is not touched.
    pub(super) fn stage(&self) -> Result<(), PublishError> {
        if look(&self.own)? == Found::Nothing {
            new_folder(&self.own)?;
        }
        new_folder(&self.stage)?;
        let write = |write: &Write<'_>| new_file(&write.path, &write.bytes, write.durability).err();
        let fault = self.writes.par_iter().find_map_first(write);
        let fault = fault.or_else(|| self.keeps.par_iter().find_map_first(|keep| keep.keep().err()));
        fault.map_or(Ok(()), Err)
    }
}

impl Keep {
    /// Gives the old file its second name, or copies it where the file system has no second names.
    fn keep(&self) -> Result<(), PublishError> {
        if std::fs::hard_link(&self.target, &self.kept).is_ok() {
            return Ok(());
        }
        match std::fs::copy(&self.target, &self.kept) {
            Ok(_) => Ok(()),
            Err(error) => Err(PublishError::io(&self.target, "keeping the old file", error)),
        }
    }
}

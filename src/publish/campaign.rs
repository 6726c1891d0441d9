//! One campaign on its way: what its manifest says, what it will say, and what has to change.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::error::PublishError;
use super::manifest::Manifest;
use super::output::Output;
use super::survey::{Changes, survey};
use super::{Edition, Scope};

/// A campaign compared with the disk.
#[derive(Debug)]
pub(super) struct Campaign<'e> {
    /// Where its manifest stands.
    pub(super) manifest_path: PathBuf,
    /// What is ours in its folder; nothing when it is new.
    pub(super) old: Option<Manifest>,
    /// What will be ours; nothing when it is gone from the project.
    pub(super) new: Option<Manifest>,
    /// What has to change in its folder.
    pub(super) changes: Changes<'e>,
}

/// Compares the editions with the disk, and the campaigns that are gone when `scope` is everything.
/// `campaigns` are those that have a manifest.
pub(super) fn survey_all<'e>(
    output: &Output,
    editions: &'e [Edition],
    scope: Scope,
    campaigns: &[String],
) -> Result<Vec<Campaign<'e>>, PublishError> {
    let mut surveyed = Vec::new();
    for edition in editions {
        let is_old = campaigns.contains(&edition.campaign);
        surveyed.push(Campaign::survey(output, edition, is_old)?);
    }
    if scope == Scope::Everything {
        let built: BTreeSet<_> = editions.iter().map(|edition| &edition.campaign).collect();
        for gone in campaigns.iter().filter(|campaign| !built.contains(campaign)) {
            surveyed.push(Campaign::survey_gone(output, gone)?);
        }
    }
    Ok(surveyed)
}

impl<'e> Campaign<'e> {
    fn survey(output: &Output, edition: &'e Edition, is_old: bool) -> Result<Self, PublishError> {
        let manifest_path = output.manifest(&edition.campaign);
        let old = match is_old {
            true => Some(Manifest::read(&manifest_path)?),
            false => None,
        };
        let none = Manifest::default();
        let folder = output.campaign(&edition.campaign);
        Ok(Self {
            manifest_path,
            new: Some(Manifest::of(&edition.files)),
            changes: survey(&folder, old.as_ref().unwrap_or(&none), &edition.files)?,
            old,
        })
    }

    fn survey_gone(output: &Output, campaign: &str) -> Result<Self, PublishError> {
        let manifest_path = output.manifest(campaign);
        let old = Manifest::read(&manifest_path)?;
        Ok(Self {
            manifest_path,
            changes: survey(&output.campaign(campaign), &old, &[])?,
            old: Some(old),
            new: None,
        })
    }

    /// The manifest that has to stand before the first file is renamed: nothing when every new file
    /// is one of ours already.
    pub(super) fn ahead(&self) -> Option<Manifest> {
        match (&self.old, &self.new) {
            (None, Some(new)) => Some(new.clone()),
            (Some(old), Some(new)) if new.paths().any(|path| !old.lists(path.as_str())) => Some(old.and(new)),
            _ => None,
        }
    }
}

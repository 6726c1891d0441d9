//! A later build: only what changed, file by file, in an order that a kill cannot hurt.
//!
//! Each file is compared with the disk as it comes, and what differs is staged; then the [`Transaction`]
//! decides on the steps, and the journal takes them.

use std::collections::BTreeMap;

use super::campaign::Campaign;
use super::error::PublishError;
use super::journal;
use super::output::Output;
use super::purpose;
use super::staging::LaterStage;
use super::transaction::Transaction;
use super::{Edition, Published, Scope};
use crate::edition::EditionFile;

/// A build into an output folder of ours.
#[derive(Debug)]
pub(super) struct Again {
    /// The campaigns of this build.
    building: BTreeMap<String, Campaign>,
    /// Campaigns that have a manifest and no part in this build.
    others: Vec<String>,
    scope: Scope,
    stage: LaterStage,
}

impl Again {
    /// Reads what is ours in the folders of `campaigns`; `old` are those that have a manifest.
    pub(super) fn open(
        output: &Output,
        scope: Scope,
        campaigns: &[&str],
        old: Vec<String>,
    ) -> Result<Self, PublishError> {
        let mut building = BTreeMap::new();
        for &name in campaigns {
            let is_old = old.iter().any(|old| old == name);
            building.insert(name.to_owned(), Campaign::open(output, name, is_old)?);
        }
        let others = old.into_iter().filter(|old| !building.contains_key(old)).collect();
        Ok(Self { building, others, scope, stage: LaterStage::new(output) })
    }

    /// Compares a file with the disk, and stages it if it differs.
    pub(super) fn put(&self, campaign: &str, file: &EditionFile, bytes: &[u8]) -> Result<(), PublishError> {
        match self.building.get(campaign) {
            Some(campaign) => campaign.put(file, bytes, &self.stage),
            None => Err(PublishError::Incomplete { campaign: campaign.to_owned() }),
        }
    }

    /// Refuses to build sites of one purpose into a folder with sites of the other.
    pub(super) fn check_purpose(&self, output: &Output, editions: &[Edition]) -> Result<(), PublishError> {
        let building = self.building.values().filter_map(Campaign::old);
        purpose::check(output, editions, building, &self.others)
    }

    /// Brings the output to `editions`, of which every file has been put.
    pub(super) fn publish(self, output: &Output, editions: &[Edition]) -> Result<Published, PublishError> {
        let (transaction, stage) = self.prepare(output, editions)?;
        let Transaction { steps, published, .. } = transaction;
        if steps.is_empty() {
            return Ok(published);
        }
        match journal::commit(steps) {
            Ok(()) => stage.remove().map(|()| published),
            Err(error) => {
                if matches!(error, PublishError::NotRestored { .. }) {
                    stage.leave();
                }
                Err(error)
            }
        }
    }

    /// Decides on all steps and stages what they need. The site is not touched.
    pub(super) fn prepare(
        self,
        output: &Output,
        editions: &[Edition],
    ) -> Result<(Transaction, LaterStage), PublishError> {
        let Self { mut building, others, scope, stage } = self;
        let mut decided = Vec::new();
        for edition in editions {
            let Some(campaign) = building.remove(&edition.campaign) else {
                return Err(PublishError::Incomplete { campaign: edition.campaign.clone() });
            };
            decided.push(campaign.decide(Some(&edition.files))?);
        }
        if scope == Scope::Everything {
            for gone in &others {
                decided.push(Campaign::open(output, gone, true)?.decide(None)?);
            }
        }
        let transaction = Transaction::decide(&stage, &decided);
        transaction.stage(&stage)?;
        Ok((transaction, stage))
    }
}

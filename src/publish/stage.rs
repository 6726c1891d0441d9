//! A build on its way to the disk, file by file.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::again::Again;
use super::error::PublishError;
use super::first::First;
use super::lock::Lock;
use super::output::{Output, Standing};
use super::paths::clash;
use super::record::{self, Testimony};
use super::{Edition, Published, Scope};
use crate::edition::EditionFile;

/// The right to build into an output folder, and the files that it has been given.
///
/// Nothing of them shows before [`publish`](Self::publish). A stage that is dropped without it, for whatever
/// reason, removes what it wrote and leaves the old site as it was.
#[derive(Debug)]
pub struct Stage {
    output: Output,
    way: Way,
    /// How many files each campaign has been given.
    given: BTreeMap<String, AtomicUsize>,
    /// The first fault of the disk. What is given after it is not looked at.
    fault: OnceLock<PublishError>,
    // Dropped last: the stages above are removed while nobody else may build.
    _lock: Lock,
}

/// How the files get into the output.
#[derive(Debug)]
enum Way {
    First(First),
    Again(Again),
}

impl Stage {
    /// Takes the lock of `out_folder`, and removes what a killed build left. `campaigns` are those that are
    /// to be built, all of the project's if `scope` is everything.
    ///
    /// # Errors
    /// When another build is writing, when the folder is not ours, or when the system refuses.
    pub fn open(out_folder: &Path, scope: Scope, campaigns: &[&str]) -> Result<Self, PublishError> {
        let output = Output::resolve(out_folder)?;
        output.check_names(campaigns)?;
        let lock = Lock::take(&output)?;
        let way = match output.standing()? {
            Standing::Absent => Way::First(First::open(&output)?),
            Standing::Ours { campaigns: old } => Way::Again(Again::open(&output, scope, campaigns, old)?),
        };
        let given = campaigns.iter().map(|&name| (name.to_owned(), AtomicUsize::new(0))).collect();
        Ok(Self { output, way, given, fault: OnceLock::new(), _lock: lock })
    }

    /// Takes a file of a campaign, from any thread and in any order. What goes wrong is told by
    /// [`publish`](Self::publish).
    pub fn put(&self, campaign: &str, file: &EditionFile, bytes: &[u8]) {
        if self.fault.get().is_some() {
            return;
        }
        if let Err(fault) = self.try_put(campaign, file, bytes) {
            // When two threads meet a fault at once, one is told; the other may well have the same cause.
            let _told = self.fault.set(fault);
        }
    }

    fn try_put(&self, campaign: &str, file: &EditionFile, bytes: &[u8]) -> Result<(), PublishError> {
        let Some(n_files) = self.given.get(campaign) else {
            return Err(PublishError::Incomplete { campaign: campaign.to_owned() });
        };
        n_files.fetch_add(1, Ordering::Relaxed);
        match &self.way {
            Way::First(first) => first.put(campaign, file, bytes),
            Way::Again(again) => again.put(campaign, file, bytes),
        }
    }

    /// Makes the output hold exactly `editions`, and nothing else of ours within the scope: each file that they
    /// list has been put.
    ///
    /// # Errors
    /// When the folder or a file in it is not ours, when the system refuses now or has refused a file, or
    /// when files are missing. The old site then stands as it stood.
    pub fn publish(self, editions: &[Edition]) -> Result<Published, PublishError> {
        self.publish_recorded(editions, None)
    }

    /// The same, and leaves a record of the build, by which the next one may know that nothing has changed.
    ///
    /// # Errors
    /// Those of [`publish`](Self::publish).
    pub fn publish_recorded(
        self,
        editions: &[Edition],
        testimony: Option<&Testimony<'_>>,
    ) -> Result<Published, PublishError> {
        if let Way::Again(again) = &self.way {
            again.check_purpose(&self.output, editions)?;
        }
        for edition in editions {
            if let Some(path) = clash(&edition.files) {
                let path = self.output.campaign(&edition.campaign).join(path.as_str());
                return Err(PublishError::Clash { path });
            }
        }
        if let Some(fault) = self.fault.into_inner() {
            return Err(fault);
        }
        check_whole(self.given, editions)?;
        // No older record may vouch for what comes now.
        record::remove(&self.output)?;
        let published = match self.way {
            Way::First(first) => first.publish(&self.output, editions),
            Way::Again(again) => again.publish(&self.output, editions),
        }?;
        if let Some(testimony) = testimony {
            record::write(&self.output, editions, testimony);
        }
        Ok(published)
    }
}

/// Whether the editions are those that files were given for, and list as many files.
fn check_whole(mut given: BTreeMap<String, AtomicUsize>, editions: &[Edition]) -> Result<(), PublishError> {
    for edition in editions {
        let n_files = given.remove(&edition.campaign).map(AtomicUsize::into_inner);
        if n_files != Some(edition.files.len()) {
            return Err(PublishError::Incomplete { campaign: edition.campaign.clone() });
        }
    }
    match given.into_keys().next() {
        Some(campaign) => Err(PublishError::Incomplete { campaign }),
        None => Ok(()),
    }
}

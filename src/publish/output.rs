//! The output folder: where everything of ours lies in and beside it, and whether it is ours.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::look::{Found, foreign, look};
use crate::source::RelPath;

/// Our folder in the output. A campaign's name cannot start with a dot, so no campaign is called so.
const OWN: &str = ".handbill";

/// What a manifest's name ends in.
const MANIFEST: &str = ".manifest";

/// An output folder, resolved: however it was spelled, it has one lock and one stage.
#[derive(Debug)]
pub(super) struct Output {
    folder: PathBuf,
    parent: PathBuf,
    name: OsString,
}

/// What an output folder holds before the build.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// There is no such folder.
    Absent,
    /// It is empty or was made by us, and has manifests of these campaigns, sorted.
    Ours { campaigns: Vec<String> },
}

impl Output {
    /// Resolves the folder that the user named, and makes the folders above it. A link that is itself
    /// named as the output is followed: the user said so.
    pub(super) fn resolve(out_folder: &Path) -> Result<Self, PublishError> {
        let resolving = |error| PublishError::io(out_folder, "resolving the output folder", error);
        let folder = match out_folder.canonicalize() {
            Ok(folder) => folder,
            Err(error) if error.kind() == ErrorKind::NotFound => absent(out_folder)?,
            Err(error) => return Err(resolving(error)),
        };
        match (folder.parent(), folder.file_name()) {
            (Some(parent), Some(name)) => {
                Ok(Self { parent: parent.to_owned(), name: name.to_owned(), folder })
            }
            _ => Err(PublishError::NoName { path: folder }),
        }
    }

    /// The folder itself.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder it lies in.
    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// The file whose lock says that a build is writing.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside("lock")
    }

    /// What the last build saw, where it had nothing to say.
    pub(super) fn record(&self) -> PathBuf {
        self.beside("record")
    }

    /// Where the first build grows until it is whole and becomes the output.
    pub(super) fn first_stage(&self) -> PathBuf {
        self.beside("stage")
    }

    /// Where a later build keeps changed files until all are written. It lies in the output and not
    /// beside it, because an output that is mounted is on a file system of its own, and nothing can be
    /// renamed into it from without.
    pub(super) fn later_stage(&self) -> PathBuf {
        self.own().join("stage")
    }

    /// Our folder.
    pub(super) fn own(&self) -> PathBuf {
        own_folder(&self.folder)
    }

    /// The folder of a campaign.
    pub(super) fn campaign(&self, campaign: &str) -> PathBuf {
        self.folder.join(campaign)
    }

    /// The manifest of a campaign.
    pub(super) fn manifest(&self, campaign: &str) -> PathBuf {
        manifest_path(&self.folder, campaign)
    }

    fn beside(&self, what: &str) -> PathBuf {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(".handbill-");
        name.push(what);
        self.parent.join(name)
    }

    /// Checks that each campaign can have a folder, and has it for itself.
    pub(super) fn check_names(&self, campaigns: &[&str]) -> Result<(), PublishError> {
        let mut seen = BTreeSet::new();
        for &name in campaigns {
            if let Err(why) = folder_name(name) {
                return Err(PublishError::CampaignName {
                    name: name.to_owned(),
                    path: self.folder.clone(),
                    why,
                });
            }
            if !seen.insert(name) {
                return Err(PublishError::Clash { path: self.campaign(name) });
            }
        }
        Ok(())
    }

    /// Sees whether the folder may be written to, and removes the stages that a killed build left.
    /// Only the holder of the lock calls this, so no living build is using them.
    pub(super) fn standing(&self) -> Result<Standing, PublishError> {
        clear(&self.first_stage())?;
        match look(&self.folder)? {
            Found::Nothing => return Ok(Standing::Absent),
            Found::Folder => {}
            other => return Err(foreign(&self.folder, other)),
        }
        let campaigns = match look(&self.own())? {
            Found::Nothing => Vec::new(),
            Found::Folder => self.campaigns()?,
            other => return Err(foreign(&self.own(), other)),
        };
        // A build that was killed early leaves our folder without a manifest and nothing else.
        if campaigns.is_empty() && self.holds_more_than_ours()? {
            return Err(foreign(&self.folder, Found::Folder));
        }
        clear(&self.later_stage())?;
        Ok(Standing::Ours { campaigns })
    }

    /// The campaigns that have a manifest. Other files in our folder are let be.
    pub(super) fn campaigns(&self) -> Result<Vec<String>, PublishError> {
        let own = self.own();
        let mut campaigns = Vec::new();
        for name in names_in(&own)? {
            let campaign = name.to_str().and_then(|name| name.strip_suffix(MANIFEST));
            let Some(campaign) = campaign.filter(|campaign| folder_name(campaign).is_ok()) else {
                continue;
            };
            match look(&own.join(&name))? {
                Found::File(_) => campaigns.push(campaign.to_owned()),
                other => return Err(foreign(&own.join(&name), other)),
            }
        }
        campaigns.sort();
        Ok(campaigns)
    }

    fn holds_more_than_ours(&self) -> Result<bool, PublishError> {
        Ok(names_in(&self.folder)?.iter().any(|name| name != OWN))
    }
}

/// Our folder in the output that is, or will be, `folder`.
pub(super) fn own_folder(folder: &Path) -> PathBuf {
    folder.join(OWN)
}

/// A campaign's manifest in the output that is, or will be, `folder`.
pub(super) fn manifest_path(folder: &Path, campaign: &str) -> PathBuf {
    own_folder(folder).join(format!("{campaign}{MANIFEST}"))
}

/// The names in a folder, in no order.
pub(super) fn names_in(folder: &Path) -> Result<Vec<OsString>, PublishError> {
    let listing = |error| PublishError::io(folder, "listing the folder", error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(listing)? {
        names.push(entry.map_err(listing)?.file_name());
    }
    Ok(names)
}

/// Where a folder that is not there yet will lie.
fn absent(out_folder: &Path) -> Result<PathBuf, PublishError> {
    if let found @ Found::Link = look(out_folder)? {
        return Err(foreign(out_folder, found));
    }
    let Some(name) = out_folder.file_name() else {
        return Err(PublishError::NoName { path: out_folder.to_owned() });
    };
    let parent = match out_folder.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(parent)
        .map_err(|error| PublishError::io(parent, "creating the folder", error))?;
    let parent =
        parent.canonicalize().map_err(|error| PublishError::io(parent, "resolving the folder", error))?;
    Ok(parent.join(name))
}

/// Whether a campaign can be called so: one plain folder, not hidden, the same on every system.
fn folder_name(name: &str) -> Result<(), String> {
    let path = RelPath::new(name).map_err(|fault| fault.to_string())?;
    if name.contains('/') {
        return Err("it is more than one folder".to_owned());
    }
    if name.starts_with('.') {
        return Err("hidden folders are kept for the program".to_owned());
    }
    if path.as_str() != name {
        return Err("its accents are not composed".to_owned());
    }
    Ok(())
}

/// Removes a stage that a killed build left.
fn clear(stage: &Path) -> Result<(), PublishError> {
    match look(stage)? {
        Found::Nothing => Ok(()),
        Found::Folder => std::fs::remove_dir_all(stage)
            .map_err(|error| PublishError::io(stage, "removing the stage of an earlier build", error)),
        other => Err(foreign(stage, other)),
    }
}

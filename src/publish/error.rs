//! What keeps a site from getting onto the disk.

use std::io;
use std::path::{Path, PathBuf};

/// A fault of the machine, or something in the way that is not ours to remove.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Something stands where the site belongs, and no manifest says that we made it.
    #[error("`{}` is {found} that handbill did not make; move it away or choose another output folder", path.display())]
    NotOurs {
        /// Where it stands.
        path: PathBuf,
        /// What it is, with its article.
        found: &'static str,
    },
    /// A link stands where the site belongs.
    #[error("`{}` is a link to `{}`; handbill writes through no link in its output, remove it", path.display(), target.display())]
    OutsideOutput {
        /// The link.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// The folder holds sites for readers and these are for testing, or the other way round.
    #[error("`{}` holds {found}, and this build makes {made}; choose another output folder, or remove this one", path.display())]
    OtherPurpose {
        /// The output folder.
        path: PathBuf,
        /// What it holds.
        found: &'static str,
        /// What was to be built into it.
        made: &'static str,
    },
    /// Another build holds the lock.
    #[error("another build is writing `{}`; wait until it has finished", path.display())]
    Locked {
        /// The output folder.
        path: PathBuf,
    },
    /// The disk or the quota is full.
    #[error("{doing} `{}`: no space is left ({source})", path.display())]
    NoSpace {
        /// What could not be written.
        path: PathBuf,
        /// What was tried.
        doing: &'static str,
        /// The system's words.
        source: io::Error,
    },
    /// The system refused.
    #[error("{doing} `{}`: {source}", path.display())]
    Io {
        /// On what.
        path: PathBuf,
        /// What was tried.
        doing: &'static str,
        /// The system's words.
        source: io::Error,
    },
    /// A manifest is not as we write them, so it cannot say what is ours.
    #[error("reading the manifest `{}`: line {line}: {why}", path.display())]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// A campaign's name cannot be a folder of the output.
    #[error("the campaign `{name}` cannot have the folder `{}`: {why}", path.display())]
    CampaignName {
        /// The name.
        name: String,
        /// The folder it would have.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Two files of the new site want one place.
    #[error("two outputs want the place `{}`", path.display())]
    Clash {
        /// The place.
        path: PathBuf,
    },
    /// The files that were given are not those that the editions list: a fault of the program.
    #[error("the files of `{campaign}` are not those that were planned; nothing was published")]
    Incomplete {
        /// The campaign.
        campaign: String,
    },
    /// A file of the project cannot have this name.
    #[error("`{}` cannot be a file: {why}", path.display())]
    FileName {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The output folder is the top of the disk, which has no folder beside it to stage in.
    #[error("`{}` cannot be the output folder; name a folder below it", path.display())]
    NoName {
        /// The folder.
        path: PathBuf,
    },
    /// A file that is to be created is there already.
    #[error("`{}` is there already; nothing was created", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A fault, and then another while the old site was being restored. The next build mends it.
    #[error("{first}; and while restoring the old site: {then}; build again when the cause is gone")]
    NotRestored {
        /// What went wrong first.
        first: Box<PublishError>,
        /// What kept the old site from being restored.
        then: Box<PublishError>,
    },
}

impl PublishError {
    /// The fault of doing something to `path`, told apart by whether making space would help.
    pub(super) fn io(path: &Path, doing: &'static str, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::NoSpace { path, doing, source }
            }
            _ => Self::Io { path, doing, source },
        }
    }
}

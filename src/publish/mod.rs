//! Puts audited campaigns on disk: the only writer of disk.
//!
//! [`publish`] makes the output folder hold exactly the given editions; the commands that build call
//! it last. [`write_new`] creates the files of a new project or page, [`rewrite`] changes files of a project
//! all together.
//!
//! ```text
//! public/                        the output
//! public/.handbill/              ours: one manifest for each campaign, the stage of a later build
//! public/<campaign>/             the site, never a file of ours beside its own
//! .public.handbill-lock          held while a build writes; the system lets go of it when we are killed
//! .public.handbill-stage/        the first build, until it is whole
//! ```
//!
//! **Invariants:** at any moment of a kill each file is wholly old or wholly new, and the next build
//! makes the bytes of a clean one. Only files that a manifest of ours names are deleted or replaced.
//! A fault leaves the old site as it was. Links are never followed, so nothing outside the output is
//! touched.
//!
//! **Not here:** what a page says. A file's bytes arrive finished and are not looked into.

mod again;
mod campaign;
mod error;
mod first;
mod fresh;
mod journal;
mod lock;
mod look;
mod manifest;
mod output;
mod purpose;
mod replace;
mod rewrite;
mod survey;
#[cfg(test)]
mod tests;
mod transaction;
mod write;

use std::path::Path;

pub use error::PublishError;
pub use fresh::write_new;
pub use replace::replace;
pub use rewrite::{FileChange, rewrite};

use crate::edition::Edition;

use lock::Lock;
use output::{Output, Standing};

/// Whether the given editions are all campaigns of the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// They are: a campaign of an earlier build that is not among them is removed.
    Everything,
    /// They are some: other campaigns stay as they are.
    Only,
}

/// What a build did to the disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files of an earlier build that are gone.
    pub removed: usize,
    /// The bytes of the written files.
    pub bytes: u64,
}

/// Makes `out_folder` hold `editions`, and nothing else of ours within `scope`.
///
/// # Errors
/// When another build is writing, when the folder or a file in it is not ours, or when the system
/// refuses. The old site then stands as it stood.
pub fn publish(out_folder: &Path, editions: &[Edition], scope: Scope) -> Result<Published, PublishError> {
    let output = Output::resolve(out_folder)?;
    output.check_names(editions)?;
    let _lock = Lock::take(&output)?;
    match output.standing()? {
        Standing::Absent => first::build(&output, editions),
        Standing::Ours { campaigns } => again::build(&output, editions, scope, &campaigns),
    }
}

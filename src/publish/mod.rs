//! Puts audited campaigns on disk: the only writer of disk.
//!
//! A [`Stage`] is opened before a build makes its pages, takes each file as soon as it is made, and makes the
//! output folder hold exactly the given editions at the end, or leaves it as it was. [`write_new`] creates the
//! files of a new project or page, [`rewrite`] changes files of a project all together.
//!
//! ```text
//! public/                        the output
//! public/.handbill/              ours: one manifest for each campaign, the stage of a later build
//! public/<campaign>/             the site, never a file of ours beside its own
//! .public.handbill-lock          held from a build's first page on; the system lets go of it when we are killed
//! .public.handbill-record        what the last build saw, if it had nothing to say: the next may have nothing to do
//! .public.handbill-stage/        the first build, until it is whole
//! ```
//!
//! **Invariants:** at any moment of a kill each file is wholly old or wholly new, and the next build
//! makes the bytes of a clean one. Only files that a manifest of ours names are deleted or replaced.
//! A fault leaves the old site as it was, and so does a build that is given up. Links are never followed, so
//! nothing outside the output is touched, but for a nameless file of the system's ([`TemporaryFile`]).
//!
//! **Not here:** what a page says. The bytes of a site's file arrive finished, are not looked into, and are not kept.

mod again;
mod aside;
mod campaign;
mod error;
mod first;
mod fresh;
mod journal;
mod lock;
mod look;
mod manifest;
mod output;
mod paths;
mod purpose;
mod record;
mod replace;
mod rewrite;
mod stage;
mod staging;
mod survey;
#[cfg(test)]
mod tests;
mod transaction;
mod write;

pub use aside::TemporaryFile;
pub use error::PublishError;
pub use fresh::write_new;
pub use record::{Testimony, Vouched, vouched};
pub use replace::replace;
pub use rewrite::{FileChange, rewrite};
pub use stage::Stage;

use crate::edition::Edition;

/// Whether the campaigns that are built are all of the project.
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

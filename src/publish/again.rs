//! A later build: only what changed, file by file, in an order that a kill cannot hurt.
//!
//! Each campaign is compared with the disk, the [`Transaction`] decides and writes everything that
//! needs space, and the journal renames.

use super::campaign::survey_all;
use super::error::PublishError;
use super::journal;
use super::output::Output;
use super::purpose;
use super::transaction::Transaction;
use super::write::drop_folder;
use super::{Edition, Published, Scope};

/// Brings an output folder of ours to `editions`; `campaigns` are those it has a manifest of.
pub(super) fn build(
    output: &Output,
    editions: &[Edition],
    scope: Scope,
    campaigns: &[String],
) -> Result<Published, PublishError> {
    purpose::check(output, editions, campaigns)?;
    let surveyed = survey_all(output, editions, scope, campaigns)?;
    let transaction = Transaction::decide(output, &surveyed);
    if transaction.steps.is_empty() {
        return Ok(transaction.published);
    }
    let staged = transaction.stage();
    let Transaction { own, stage, steps, published, .. } = transaction;
    match staged.and_then(|()| journal::commit(steps)) {
        Ok(()) => {
            std::fs::remove_dir_all(&stage)
                .map_err(|error| PublishError::io(&stage, "removing the stage", error))?;
            Ok(published)
        }
        // The old files that could not be put back lie in the stage.
        Err(error @ PublishError::NotRestored { .. }) => Err(error),
        Err(error) => {
            // The first fault is the one to tell; what cannot be removed now goes next time.
            let _left_for_next_build = std::fs::remove_dir_all(&stage);
            let _left_for_next_build = drop_folder(&own);
            Err(error)
        }
    }
}

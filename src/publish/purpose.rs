//! Whether sites are for readers or for testing only, so that neither takes the place of the other.

use std::path::Path;

use super::Edition;
use super::error::PublishError;
use super::manifest::Manifest;
use super::output::Output;
use crate::source::{LocaleId, RelPath};

/// Refuses to build sites of one purpose into a folder with sites of the other.
pub(super) fn check(output: &Output, editions: &[Edition], campaigns: &[String]) -> Result<(), PublishError> {
    let made = editions.iter().any(|edition| for_testing(edition.files.iter().map(|file| &file.path)));
    for campaign in campaigns {
        let found = match Manifest::read(&output.manifest(campaign)) {
            Ok(manifest) => for_testing(manifest.paths()),
            // A build that needs this manifest stops at it, and another is none of its business.
            Err(PublishError::Manifest { .. }) => continue,
            Err(error) => return Err(error),
        };
        if found != made {
            return Err(PublishError::OtherPurpose {
                path: Path::to_owned(output.folder()),
                found: words(found),
                made: words(made),
            });
        }
    }
    Ok(())
}

/// Whether pages in a pseudo-locale are among the files.
fn for_testing<'a>(mut paths: impl Iterator<Item = &'a RelPath>) -> bool {
    paths.any(|path| {
        let top = path.as_str().split('/').next().unwrap_or("");
        LocaleId::parse(top).is_ok_and(|locale| locale.is_pseudo())
    })
}

fn words(for_testing: bool) -> &'static str {
    if for_testing { "pages for testing only" } else { "sites for readers" }
}

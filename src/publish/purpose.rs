//! Whether sites are for readers or for testing only, so that neither takes the place of the other.

use std::path::Path;

use super::Edition;
use super::error::PublishError;
use super::manifest::Manifest;
use super::output::Output;
use crate::source::LocaleId;

/// Refuses to build sites of one purpose into a folder with sites of the other. `building` is what the
/// campaigns of this build have there, `others` have a manifest and no part in it.
pub(super) fn check<'m>(
    output: &Output,
    editions: &[Edition],
    mut building: impl Iterator<Item = &'m Manifest>,
    others: &[String],
) -> Result<(), PublishError> {
    let made =
        editions.iter().any(|edition| for_testing(edition.files.iter().map(|file| file.path.as_str())));
    let refuse_others = |manifest: &Manifest| match for_testing(manifest.paths()) {
        found if found == made => Ok(()),
        found => Err(PublishError::OtherPurpose {
            path: Path::to_owned(output.folder()),
            found: words(found),
            made: words(made),
        }),
    };
    building.try_for_each(refuse_others)?;
    for campaign in others {
        match Manifest::read(&output.manifest(campaign)) {
            Ok(manifest) => refuse_others(&manifest)?,
            // A build that needs this manifest stops at it, and another is none of its business.
            Err(PublishError::Manifest { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Whether pages in a pseudo-locale are among the files, whose paths are sorted.
fn for_testing<'a>(paths: impl Iterator<Item = &'a str>) -> bool {
    let mut before = "";
    let mut tops = paths.filter_map(|path| {
        let top = path.split('/').next().unwrap_or("");
        (std::mem::replace(&mut before, top) != top).then_some(top)
    });
    tops.any(|top| LocaleId::parse(top).is_ok_and(|locale| locale.is_pseudo()))
}

fn words(for_testing: bool) -> &'static str {
    if for_testing { "pages for testing only" } else { "sites for readers" }
}

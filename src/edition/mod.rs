//! One campaign, from plan to audited site: views, drafts, sealed pages, and the audit over all of
//! them.
//!
//! [`edition`] gives each finished file away as soon as it is made and keeps none: what is left of a file
//! is a line in the [`Edition`], with a digest of its bytes. `edition` is the only maker of one, and nothing
//! shows what was given away until `publish` has the editions that list it, so what readers see has been
//! sealed page by page and audited as one site. An edition is made also when the audit finds faults; `cli`
//! does not publish while errors stand.
//!
//! A [`Press`] makes any one output of a campaign by the same code, for who does not need them all.

mod expectations;
mod press;
mod sample;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use blake3::Hash;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::quiz::Seed;
use crate::render::Templates;
use crate::site::{CampaignPlan, Planned, Shows};
use crate::source::{LocaleId, RelPath};
pub use press::Press;
pub use sample::Verified;

/// One audited campaign as it will lie on disk: what its files are called, and what they hold.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The campaign's id, the name of its folder.
    pub(crate) campaign: String,
    /// Its files, sorted by path.
    pub(crate) files: Vec<EditionFile>,
    /// How many pages each locale has, in the project's order.
    pub(crate) locales: Vec<LocaleCount>,
}

/// The pages of one locale in an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleCount {
    /// The locale.
    pub locale: LocaleId,
    /// Pages with text in this locale.
    pub own: usize,
    /// Pages shown in another locale's text.
    pub borrowed: usize,
}

/// A file of an edition, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFile {
    /// Its path below the campaign's folder.
    pub(crate) path: RelPath,
    /// When it is put in place.
    pub(crate) kind: FileKind,
    /// How many bytes it has.
    pub(crate) size: u64,
    /// The digest of its bytes.
    pub(crate) digest: Hash,
}

impl EditionFile {
    /// The file with these bytes.
    pub(crate) fn new(path: RelPath, kind: FileKind, bytes: &[u8]) -> Self {
        Self { path, kind, size: bytes.len() as u64, digest: blake3::hash(bytes) }
    }
}

/// Takes the files of an edition with their bytes as they are made, from several threads at once and in
/// no order.
pub type Sink<'s> = &'s (dyn Fn(&EditionFile, &[u8]) + Sync);

/// The order in which files are put in place: what pages need is there before them, what points to
/// pages comes after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// Style, script, images.
    Asset,
    /// Pages.
    Page,
    /// Sitemap, robots, headers.
    Index,
}

/// Makes a campaign's edition, and gives its files to `sink`. `None` when the theme or a page has a fault
/// that leaves a hole in the site; everything found is in `out`.
pub fn edition(
    planned: &Planned,
    templates: &Arc<Templates>,
    verified: Verified,
    sink: Sink<'_>,
    out: &mut Diagnostics,
) -> Option<Edition> {
    let press = Press::new(planned, templates, None, out)?;
    // A large sitemap takes a while, and needs no page to be ready.
    let (pages, (others, faults)) =
        rayon::join(|| press.pages(verified, sink, out), || other_files(&press, sink));
    let mut files = pages?;
    files.extend(others);
    out.append(faults);
    files.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    Some(Edition { campaign: planned.plan.campaign.id.clone(), files, locales: count(&planned.plan) })
}

/// One form of a quiz as a page to print, sealed like any other. `None` when a fault stands in the way,
/// or when the campaign has no such quiz in that locale.
pub fn paper_form(
    planned: &Planned,
    quiz: &str,
    locale: &LocaleId,
    form: Seed,
    out: &mut Diagnostics,
) -> Option<String> {
    let output = planned.plan.paper(quiz, locale, form)?;
    let press = Press::new(planned, &Templates::new(&planned.catalog.theme), None, out)?;
    Some(press.page(&output, out)?.into_parts().1)
}

/// Gives the files that are no pages away.
fn other_files(press: &Press, sink: Sink<'_>) -> (Vec<EditionFile>, Diagnostics) {
    let (mut files, mut faults) = (Vec::new(), Diagnostics::new());
    press.each_file(&mut |path, bytes| {
        let kind = if path.starts_with("assets/") { FileKind::Asset } else { FileKind::Index };
        match RelPath::new(path) {
            Ok(path) => {
                let file = EditionFile::new(path, kind, bytes);
                sink(&file, bytes);
                files.push(file);
            }
            Err(fault) => faults.push(
                Diagnostic::error(Code::NameInvalid, format!("`{path}` cannot be published: {fault}"))
                    .in_file("themes"),
            ),
        }
    });
    (files, faults)
}

fn count(plan: &CampaignPlan) -> Vec<LocaleCount> {
    let shown = |locale: &LocaleId| {
        let pages = plan.outputs.iter().filter(|output| matches!(output.shows, Shows::Page { .. }));
        pages.filter(|output| output.locale == *locale).collect::<Vec<_>>()
    };
    let locales = plan.locales.iter().map(|locale| {
        let pages = shown(locale);
        let borrowed = pages.iter().filter(|output| output.is_borrowed()).count();
        LocaleCount { locale: locale.clone(), own: pages.len() - borrowed, borrowed }
    });
    locales.collect()
}

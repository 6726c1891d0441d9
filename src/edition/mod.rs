//! One campaign, from plan to audited site: views, drafts, sealed pages, and the audit over all of
//! them.
//!
//! [`edition`] is the only maker of an [`Edition`], and `publish` takes nothing else, so what lies on
//! disk has been sealed page by page and audited as one site. An edition is made also when the audit
//! finds faults, so that a preview can show them; `cli` does not publish while errors stand.
//!
//! A [`Press`] makes any one output of a campaign by the same code, for who does not need them all.

mod expectations;
mod press;
mod sample;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::quiz::Seed;
use crate::render::Templates;
use crate::seal::Sealed;
use crate::site::{CampaignPlan, Planned, Shows, SiteFile};
use crate::source::{LocaleId, RelPath};
pub use press::Press;
pub use sample::Verified;

/// One audited campaign as it will lie on disk.
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

/// A file of an edition.
#[derive(Debug, Clone)]
pub struct EditionFile {
    /// Its path below the campaign's folder.
    pub path: RelPath,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// When it is put in place.
    pub kind: FileKind,
}

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

/// Makes a campaign's edition. `None` when the theme or a page has a fault that leaves a hole in the
/// site; everything found is in `out`.
pub fn edition(
    planned: &Planned,
    templates: &Arc<Templates>,
    verified: Verified,
    out: &mut Diagnostics,
) -> Option<Edition> {
    let press = Press::new(planned, templates, None, out)?;
    let sealed = press.pages(out)?;
    expectations::check(&press, &sealed, verified, out);
    let mut edition = Edition {
        campaign: planned.plan.campaign.id.clone(),
        files: sealed.into_iter().map(page_file).collect(),
        locales: count(&planned.plan),
    };
    for file in press.files() {
        edition.files.extend(other_file(file, out));
    }
    edition.files.sort_by(|one, other| one.path.cmp(&other.path));
    Some(edition)
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

fn page_file(sealed: Sealed) -> EditionFile {
    let (path, html) = sealed.into_parts();
    EditionFile { path, bytes: html.into_bytes().into(), kind: FileKind::Page }
}

fn other_file(file: SiteFile, out: &mut Diagnostics) -> Option<EditionFile> {
    let kind = if file.path.starts_with("assets/") { FileKind::Asset } else { FileKind::Index };
    match RelPath::new(&file.path) {
        Ok(path) => Some(EditionFile { path, bytes: file.bytes, kind }),
        Err(fault) => {
            out.push(
                Diagnostic::error(Code::NameInvalid, format!("`{}` cannot be published: {fault}", file.path))
                    .in_file("themes"),
            );
            None
        }
    }
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

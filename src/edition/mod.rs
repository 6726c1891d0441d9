//! One campaign, from plan to audited site: views, drafts, sealed pages, and the audit over all of
//! them.
//!
//! [`edition`] is the only maker of an [`Edition`], and `publish` takes nothing else, so what lies on
//! disk has been sealed page by page and audited as one site. An edition is made also when the audit
//! finds faults, so that a preview can show them; `cli` does not publish while errors stand.

mod expectations;

use std::sync::Arc;

use rayon::prelude::*;

use crate::audit;
use crate::catalog::{Catalog, Page};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::quiz::Seed;
use crate::render::Renderer;
use crate::seal::{InlineAsset, InlineKind, PagePolicy, Sealed, StyleGuard, seal};
use crate::site::{self, AssetNames, CampaignPlan, Frame, Output, Shows, SiteFile};
use crate::source::{LocaleId, OutputStyle, RelPath};

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

/// What one campaign's pages are made with.
struct Press<'c> {
    catalog: &'c Catalog,
    plan: &'c CampaignPlan<'c>,
    frame: Frame,
    renderer: Renderer,
    styles: StyleGuard,
    inline: Vec<InlineAsset>,
}

/// Makes a campaign's edition. `None` when the theme or a page has a fault that leaves a hole in the
/// site; everything found is in `out`.
pub fn edition<'c>(
    catalog: &'c Catalog,
    plan: &'c CampaignPlan<'c>,
    out: &mut Diagnostics,
) -> Option<Edition> {
    let (mut names, mut files) = site::theme_files(catalog, plan.campaign);
    files.extend(site::media_files(catalog, plan, &mut names));
    files.extend(site::index_files(catalog, plan));
    let press = Press::new(catalog, plan, names, out)?;
    let sealed = press.pages(out)?;
    expectations::check(&press, &sealed, &files, out);
    let mut edition = Edition {
        campaign: plan.campaign.id.clone(),
        files: sealed.into_iter().map(page_file).collect(),
        locales: count(plan),
    };
    for file in files {
        edition.files.extend(other_file(file, out));
    }
    edition.files.sort_by(|one, other| one.path.cmp(&other.path));
    Some(edition)
}

/// One form of a quiz as a page to print, sealed like any other. `None` when a fault stands in the way,
/// or when the campaign has no such quiz in that locale.
pub fn paper_form<'c>(
    catalog: &'c Catalog,
    plan: &'c CampaignPlan<'c>,
    quiz: &str,
    locale: &LocaleId,
    form: Seed,
    out: &mut Diagnostics,
) -> Option<String> {
    let output = plan.paper(quiz, locale, form)?;
    let (mut names, _) = site::theme_files(catalog, plan.campaign);
    site::media_files(catalog, plan, &mut names);
    let press = Press::new(catalog, plan, names, out)?;
    let sealed = press.page(&output, out);
    out.append(press.renderer.take_faults());
    Some(sealed?.into_parts().1)
}

impl<'c> Press<'c> {
    fn new(
        catalog: &'c Catalog,
        plan: &'c CampaignPlan<'c>,
        names: AssetNames,
        out: &mut Diagnostics,
    ) -> Option<Self> {
        let renderer = Renderer::new(catalog, &names, out);
        // The guard reads all that a page loads: the theme's sheets and the campaign's colours.
        let colours = catalog.theme.token_css(&plan.campaign.tokens);
        let mut sheets = catalog.theme.styles.clone();
        sheets.extend(catalog.theme.bundles.values().flat_map(|bundle| bundle.styles.iter().cloned()));
        sheets.push(SourceFile::new(plan.campaign.source.path(), colours));
        let styles = StyleGuard::new(&sheets, out);
        let inline = match catalog.config.style {
            OutputStyle::Web => Vec::new(),
            OutputStyle::Offline => inline_assets(&names),
        };
        let frame = Frame::new(catalog, plan, names, out);
        Some(Self { catalog, plan, frame, renderer: renderer?, styles, inline })
    }

    /// All pages, side by side; pages and faults come back in the order of the plan.
    fn pages(&self, out: &mut Diagnostics) -> Option<Vec<Sealed>> {
        let made: Vec<_> = self
            .plan
            .outputs
            .par_iter()
            .map(|output| {
                let mut faults = Diagnostics::new();
                (self.page(output, &mut faults), faults)
            })
            .collect();
        let mut sealed = Some(Vec::with_capacity(made.len()));
        for (page, faults) in made {
            out.append(faults);
            match (page, &mut sealed) {
                (Some(page), Some(sealed)) => sealed.push(page),
                _ => sealed = None,
            }
        }
        out.append(self.renderer.take_faults());
        sealed
    }

    /// One output, from view to sealed page.
    fn page(&self, output: &Output<'c>, out: &mut Diagnostics) -> Option<Sealed> {
        let view = site::view(self.catalog, self.plan, &self.frame, output, out)?;
        let draft = self.renderer.render(&view, out)?;
        let Some(block) = self.frame.block(self.catalog, self.plan, output.locale, page_of(output)) else {
            out.push(
                Diagnostic::error(Code::SealRefused, "there is no contact block for this page")
                    .in_output(draft.path.as_str()),
            );
            return None;
        };
        let policy = PagePolicy {
            lang: output.locale.to_string(),
            dir: output.locale.direction(),
            style: self.catalog.config.style,
            inline: self.inline.clone(),
            refresh: matches!(output.shows, Shows::Redirect { .. }),
        };
        match seal(draft, block, &policy, &self.styles) {
            Ok(sealed) => Some(sealed),
            Err(fault) => {
                out.push(fault);
                None
            }
        }
    }
}

/// The style sheets and scripts that pages may carry inside.
fn inline_assets(names: &AssetNames) -> Vec<InlineAsset> {
    let bundles = names.bundles.values().map(|bundle| (&bundle.style, &bundle.script));
    let texts = std::iter::once((&names.style, &names.script)).chain(bundles);
    let assets = texts
        .flat_map(|(style, script)| [(InlineKind::Style, style), (InlineKind::Script, script)])
        .filter(|(_, text)| !text.is_empty());
    assets.map(|(kind, text)| InlineAsset::new(kind, text)).collect()
}

/// The page whose contacts an output shows: a redirect shows those of its target, a quiz those of its
/// module.
pub(crate) fn page_of<'c>(output: &Output<'c>) -> Option<&'c Page> {
    match output.shows {
        Shows::Page { page, .. } | Shows::Redirect { page } => Some(page),
        Shows::Quiz { module, .. } | Shows::Paper { module, .. } => Some(module),
        _ => None,
    }
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

fn count(plan: &CampaignPlan<'_>) -> Vec<LocaleCount> {
    let shown = |locale: &LocaleId| {
        let pages = plan.outputs.iter().filter(|output| matches!(output.shows, Shows::Page { .. }));
        pages.filter(|output| output.locale == locale).collect::<Vec<_>>()
    };
    let locales = plan.locales.iter().map(|locale| {
        let pages = shown(locale);
        let borrowed = pages.iter().filter(|output| output.is_borrowed()).count();
        LocaleCount { locale: (*locale).clone(), own: pages.len() - borrowed, borrowed }
    });
    locales.collect()
}

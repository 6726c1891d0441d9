//! What one campaign's pages are made with: assets, templates, style guard, frame.
//!
//! [`edition`](super::edition) makes all pages with it at once, a preview those that somebody asks for. A
//! press takes over from an earlier one each part whose ingredients are still the same objects; what was
//! found wrong with a part stays with it and is told again.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::expectations;
use super::sample::readers;
use super::{EditionFile, FileKind, Sink, Verified};
use crate::audit::{Audited, ExcludedWord, FineTexts, Reader};
use crate::catalog::{Catalog, Theme};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::render::{Draft, Renderer, Templates};
use crate::seal::{InlineAsset, InlineKind, PagePolicy, ProvenBlocks, Sealed, StyleGuard, seal};
use crate::site::{
    self, AssetNames, Assets, CampaignPlan, ContactBlock, Frame, Output, Planned, Setting, Shows, SiteFile,
};
use crate::source::{LocaleId, OutputStyle};

/// What one campaign's pages are made with.
pub struct Press {
    pub(super) catalog: Arc<Catalog>,
    pub(super) plan: Arc<CampaignPlan>,
    assets: Arc<Assets>,
    /// The paths of sitemaps, robots and headers.
    index: Vec<String>,
    frame: Frame,
    renderer: Renderer,
    styles: Arc<GuardedStyles>,
    inline: Arc<Vec<InlineAsset>>,
    proven: ProvenBlocks,
    excluded: OnceLock<Vec<ExcludedWord>>,
}

/// What is left of pages that were made and given away, in the order of the plan.
struct Finished {
    files: Vec<EditionFile>,
    audited: Vec<Audited>,
    /// Texts of these pages in which nothing was found.
    fine: FineTexts,
    faults: Diagnostics,
    /// Whether a page could not be made.
    has_hole: bool,
}

impl Finished {
    fn new() -> Self {
        Self {
            files: Vec::new(),
            audited: Vec::new(),
            fine: FineTexts::of_many_pages(),
            faults: Diagnostics::new(),
            has_hole: false,
        }
    }

    /// These pages, and those that follow them.
    fn and(mut self, next: Self) -> Self {
        self.files.extend(next.files);
        self.audited.extend(next.audited);
        self.faults.append(next.faults);
        self.has_hole |= next.has_hole;
        self
    }
}

/// The style sheets of a theme in a campaign's colours, read.
struct GuardedStyles {
    theme: Arc<Theme>,
    colours: Arc<SourceFile>,
    guard: StyleGuard,
    faults: Diagnostics,
}

impl Press {
    /// Makes the press of a planned campaign, with what is still good of `before`. `None` when the theme
    /// has a fault that keeps every page from being made; everything found is in `out`.
    pub fn new(
        planned: &Planned,
        templates: &Arc<Templates>,
        before: Option<&Self>,
        out: &mut Diagnostics,
    ) -> Option<Self> {
        let Planned { catalog, plan, .. } = planned;
        let assets = Assets::new(catalog, plan, before.map(|before| &before.assets));
        out.extend(templates.faults().iter().cloned());
        let styles = GuardedStyles::again(before.map(|before| &before.styles), catalog, plan);
        out.extend(styles.faults.iter().cloned());
        let frame = Frame::new(catalog, plan, &assets.names, before.map(|before| &before.frame), out);
        let inline = match before.filter(|before| Arc::ptr_eq(&before.assets, &assets)) {
            Some(before) => Arc::clone(&before.inline),
            None => Arc::new(inline_assets(catalog.config.style, &assets.names)),
        };
        let renderer = Renderer::new(catalog, templates, &assets.names)?;
        let (catalog, plan) = (Arc::clone(catalog), Arc::clone(plan));
        Some(Self {
            index: site::index_paths(&catalog, &plan),
            catalog,
            plan,
            assets,
            frame,
            renderer,
            styles,
            inline,
            proven: ProvenBlocks::default(),
            excluded: OnceLock::new(),
        })
    }

    /// Makes all pages side by side, gives each away as soon as it is sealed and read once more, and looks
    /// at last at what shows only on the whole site. Files and faults come back in the order of the plan.
    /// `None` when a page cannot be made; the site is not judged then.
    pub(super) fn pages(
        &self,
        verified: Verified,
        sink: Sink<'_>,
        out: &mut Diagnostics,
    ) -> Option<Vec<EditionFile>> {
        let files: HashSet<&str> = self.paths().collect();
        let has_file = |path: &str| files.contains(path);
        let auditor = expectations::auditor(self, &has_file);
        let outputs = self.plan.outputs.par_iter().zip(readers(&self.plan.outputs, verified));
        let finished = outputs.fold(Finished::new, |mut finished, (output, reader)| {
            match self.page(output, &mut finished.faults) {
                Some(page) => {
                    finished.audited.push(expectations::page(
                        &auditor,
                        self,
                        output,
                        &page,
                        reader,
                        &mut finished.fine,
                    ));
                    let html = page.html().as_bytes();
                    let file = EditionFile::new(page.path().clone(), FileKind::Page, html);
                    sink(&file, html);
                    finished.files.push(file);
                }
                None => finished.has_hole = true,
            }
            finished
        });
        // Only pages that follow each other have a use for it.
        let finished = finished.map(|finished| Finished { fine: FineTexts::of_one_page(), ..finished });
        let Finished { files, audited, faults, has_hole, .. } = finished.reduce(Finished::new, Finished::and);
        out.append(faults);
        if has_hole {
            return None;
        }
        auditor.files(self.paths(), out);
        auditor.site(audited, out);
        Some(files)
    }

    /// One output, from view to sealed page.
    pub fn page(&self, output: &Output, out: &mut Diagnostics) -> Option<Sealed> {
        self.page_at(output, self.plan.campaign.base_path(), out)
    }

    /// The same as it is on a server that has the campaign at another path than it is published at
    /// (`/hotels/`): pages for missing addresses link from there.
    pub fn page_at(&self, output: &Output, base: &str, out: &mut Diagnostics) -> Option<Sealed> {
        let draft = self.draft(output, base, out)?;
        self.seal(output, draft, out)
    }

    /// An output as its template leaves it, on a server that has the campaign at `base`.
    pub fn draft(&self, output: &Output, base: &str, out: &mut Diagnostics) -> Option<Draft> {
        let setting = Setting { catalog: &self.catalog, plan: &self.plan, frame: &self.frame, base };
        let view = site::view(setting, output, out)?;
        self.renderer.render(&view, out)
    }

    /// The draft of an output, sealed.
    pub fn seal(&self, output: &Output, draft: Draft, out: &mut Diagnostics) -> Option<Sealed> {
        let page = output.page().map(|page| &**page);
        let Some(block) = self.frame.block(&self.catalog, &self.plan, &output.locale, page) else {
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
            inline: Arc::clone(&self.inline),
            refresh: matches!(output.shows, Shows::Redirect { .. }),
        };
        match seal(draft, block, &policy, &self.styles.guard, &self.proven) {
            Ok(sealed) => Some(sealed),
            Err(fault) => {
                out.push(fault);
                None
            }
        }
    }

    /// Reads a finished page once more, as the audit of the whole site does, for all that shows on the page
    /// alone.
    pub fn audit_page(&self, output: &Output, sealed: &Sealed, reader: Reader, out: &mut Diagnostics) {
        expectations::check_alone(self, output, sealed, reader, out);
    }

    /// The contact block of an output that is no page.
    pub fn block(&self, locale: &LocaleId) -> Option<&Arc<ContactBlock>> {
        self.frame.block(&self.catalog, &self.plan, locale, None)
    }

    /// The files of the theme and the images, ready.
    pub fn assets(&self) -> &Arc<Assets> {
        &self.assets
    }

    /// The catalog that the pages are made from.
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// The plan of the pages.
    pub fn plan(&self) -> &Arc<CampaignPlan> {
        &self.plan
    }

    /// A file that is no page, by its path in the campaign's folder.
    pub fn file(&self, path: &str) -> Option<SiteFile> {
        let asset = self.assets.file(path).cloned();
        asset.or_else(|| site::index_file(&self.catalog, &self.plan, path))
    }

    /// Shows all files that are no pages, each by its path in the campaign's folder.
    pub(super) fn each_file(&self, show: &mut dyn FnMut(&str, &[u8])) {
        for file in &self.assets.files {
            show(&file.path, &file.bytes);
        }
        for path in &self.index {
            show(path, site::index_text(&self.catalog, &self.plan, path).as_bytes());
        }
    }

    /// Whether there is a page or file at a path in the campaign's folder.
    pub fn has(&self, path: &str) -> bool {
        self.plan.output(path).is_some()
            || self.assets.file(path).is_some()
            || self.index.iter().any(|known| known == path)
    }

    /// The paths of all pages, and then of all other files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let pages = self.plan.outputs.iter().map(|output| output.address.path().as_str());
        let assets = self.assets.files.iter().map(|file| file.path.as_str());
        pages.chain(assets).chain(self.index.iter().map(String::as_str))
    }

    /// What belongs to industries that the campaign leaves out.
    pub(super) fn excluded(&self) -> &[ExcludedWord] {
        self.excluded.get_or_init(|| expectations::excluded(&self.catalog, &self.plan))
    }
}

impl GuardedStyles {
    fn again(before: Option<&Arc<Self>>, catalog: &Catalog, plan: &CampaignPlan) -> Arc<Self> {
        let tokens = catalog.theme.token_css(&plan.campaign.tokens);
        let colours = SourceFile::new(plan.campaign.source.path(), tokens);
        let is_same =
            |before: &&Arc<Self>| Arc::ptr_eq(&before.theme, &catalog.theme) && before.colours == colours;
        before.filter(is_same).map_or_else(|| Arc::new(Self::new(&catalog.theme, colours)), Arc::clone)
    }

    /// The guard reads all that a page loads: the theme's sheets and the campaign's colours.
    fn new(theme: &Arc<Theme>, colours: Arc<SourceFile>) -> Self {
        let mut sheets = theme.styles.clone();
        sheets.extend(theme.bundles.values().flat_map(|bundle| bundle.styles.iter().cloned()));
        sheets.push(Arc::clone(&colours));
        let mut faults = Diagnostics::new();
        let guard = StyleGuard::new(&sheets, &mut faults);
        Self { theme: Arc::clone(theme), colours, guard, faults }
    }
}

/// The style sheets and scripts that pages may carry inside.
fn inline_assets(style: OutputStyle, names: &AssetNames) -> Vec<InlineAsset> {
    if style == OutputStyle::Web {
        return Vec::new();
    }
    let bundles = names.bundles.values().map(|bundle| (&bundle.style, &bundle.script));
    let texts = std::iter::once((&names.style, &names.script)).chain(bundles);
    let assets = texts
        .flat_map(|(style, script)| [(InlineKind::Style, style), (InlineKind::Script, script)])
        .filter(|(_, text)| !text.is_empty());
    assets.map(|(kind, text)| InlineAsset::new(kind, text)).collect()
}

//! The assets of a campaign: style, script and other files of the theme, images that its pages show.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::files::SiteFile;
use super::plan::CampaignPlan;
use super::shorten;
use crate::catalog::{Catalog, Colour, Theme};
use crate::diag::SourceFile;
use crate::source::{OutputStyle, RelPath};

/// The published names of assets: each holds a hash of its bytes, so that it can be cached for ever.
#[derive(Debug, Clone, Default)]
pub struct AssetNames {
    /// Name in the theme (`icon.svg`) to path in the campaign's folder (`assets/icon.1a2b3c4d.svg`).
    pub by_name: BTreeMap<String, String>,
    /// Path of a content image in the project to its path in the campaign's folder.
    pub media: BTreeMap<RelPath, String>,
    /// The style sheet's text, for pages that carry it inside.
    pub style: Arc<str>,
    /// The script's text, for the same: it waits for the page, as the file does.
    pub script: Arc<str>,
    /// The same of each bundle, by its name. Its files are in `by_name` as `<bundle>.css` and
    /// `<bundle>.js`.
    pub bundles: BTreeMap<String, InlineTexts>,
}

/// A style sheet and a script for pages that carry them inside; empty where there is none.
#[derive(Debug, Clone, Default)]
pub struct InlineTexts {
    /// The style sheet.
    pub style: Arc<str>,
    /// The script.
    pub script: Arc<str>,
}

/// The joined style sheet and script under their names in [`AssetNames::by_name`].
pub(super) const STYLE: &str = "style.css";
pub(super) const SCRIPT: &str = "site.js";

/// The assets of a campaign with their files, and what they were made from.
#[derive(Debug)]
pub struct Assets {
    /// Their names.
    pub names: Arc<AssetNames>,
    /// Their files, sorted by path.
    pub files: Vec<SiteFile>,
    theme: Arc<ThemeAssets>,
    /// By path in the project.
    media: BTreeMap<RelPath, SiteFile>,
}

/// What the theme brings, in a campaign's colours.
#[derive(Debug)]
struct ThemeAssets {
    theme: Arc<Theme>,
    tokens: BTreeMap<String, Colour>,
    output_style: OutputStyle,
    names: AssetNames,
    files: Vec<SiteFile>,
}

impl Assets {
    /// Makes the assets of a planned campaign, or takes over from `before` what is still the same.
    pub fn new(catalog: &Catalog, plan: &CampaignPlan, before: Option<&Arc<Self>>) -> Arc<Self> {
        let kept = before.map(|before| &before.theme).filter(|kept| kept.is_of(catalog, plan));
        let theme = kept.map_or_else(|| Arc::new(ThemeAssets::new(catalog, plan)), Arc::clone);
        let media = media(catalog, plan, before);
        let has_same_media = |before: &&Arc<Self>| {
            let is_same =
                |((path, one), (other_path, other)): ((&RelPath, &SiteFile), (&RelPath, &SiteFile))| {
                    path == other_path && Arc::ptr_eq(&one.bytes, &other.bytes)
                };
            before.media.len() == media.len() && before.media.iter().zip(&media).all(is_same)
        };
        let is_same = |before: &&Arc<Self>| Arc::ptr_eq(&before.theme, &theme) && has_same_media(before);
        if let Some(before) = before.filter(is_same) {
            return Arc::clone(before);
        }
        let mut names = theme.names.clone();
        names.media = media.iter().map(|(path, file)| (path.clone(), file.path.clone())).collect();
        let mut pictures: Vec<_> = media.values().cloned().collect();
        pictures.sort_by(|one, other| one.path.cmp(&other.path));
        pictures.dedup_by(|one, other| one.path == other.path);
        let mut files = theme.files.clone();
        files.extend(pictures);
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Arc::new(Self { names: Arc::new(names), files, theme, media })
    }

    /// The file at a path in the campaign's folder.
    pub fn file(&self, path: &str) -> Option<&SiteFile> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path));
        at.ok().and_then(|at| self.files.get(at))
    }
}

impl ThemeAssets {
    fn is_of(&self, catalog: &Catalog, plan: &CampaignPlan) -> bool {
        Arc::ptr_eq(&self.theme, &catalog.theme)
            && self.tokens == plan.campaign.tokens
            && self.output_style == catalog.config.style
    }

    fn new(catalog: &Catalog, plan: &CampaignPlan) -> Self {
        let (theme, tokens) = (&catalog.theme, &plan.campaign.tokens);
        let mut names = AssetNames::default();
        let texts = texts(theme, tokens, &mut names);
        let is_web = catalog.config.style == OutputStyle::Web;
        let inside_pages: Vec<_> = texts.iter().filter(|_| !is_web).map(|(name, _)| name.clone()).collect();
        let texts = texts.into_iter().map(|(name, text)| (name, Arc::<[u8]>::from(text.into_bytes())));
        let others = theme.assets.iter().map(|(name, bytes)| (name.clone(), Arc::clone(bytes)));
        let mut files = Vec::new();
        for (name, bytes) in texts.chain(others) {
            let path = hashed(&name, &bytes);
            if !inside_pages.contains(&name) {
                files.push(SiteFile { path: path.clone(), bytes });
            }
            names.by_name.insert(name, path);
        }
        let (theme, tokens) = (Arc::clone(theme), tokens.clone());
        Self { theme, tokens, output_style: catalog.config.style, names, files }
    }
}

/// The theme's style sheets and scripts, joined, by the name of their file.
fn texts(theme: &Theme, tokens: &BTreeMap<String, Colour>, names: &mut AssetNames) -> Vec<(String, String)> {
    let mut style = joined(&theme.styles, shorten::style);
    style.push_str(&theme.token_css(tokens));
    let script = joined(&theme.scripts, shorten::script);
    names.style = style.as_str().into();
    names.script = deferred(&script).into();
    let mut texts = vec![(STYLE.to_owned(), style), (SCRIPT.to_owned(), script)];
    for (name, bundle) in &theme.bundles {
        let style = joined(&bundle.styles, shorten::style);
        let script = joined(&bundle.scripts, shorten::script);
        let inline = InlineTexts { style: style.as_str().into(), script: deferred(&script).into() };
        names.bundles.insert(name.clone(), inline);
        texts.extend([(format!("{name}.css"), style), (format!("{name}.js"), script)]);
    }
    texts.retain(|(_, text)| !text.is_empty());
    texts
}

fn joined(sources: &[Arc<SourceFile>], shorten: fn(&str) -> String) -> String {
    sources.iter().map(|source| shorten(source.text())).collect()
}

/// The script for pages that carry it inside: `defer` is for files only, and in the head there is no
/// page yet.
fn deferred(script: &str) -> String {
    if script.is_empty() {
        return String::new();
    }
    format!("document.addEventListener(\"DOMContentLoaded\", function () {{\n{script}}});\n")
}

/// The images and documents that the campaign's own pages show, and no others: a picture of an
/// excluded industry must not lie in its folder.
fn media(
    catalog: &Catalog,
    plan: &CampaignPlan,
    before: Option<&Arc<Assets>>,
) -> BTreeMap<RelPath, SiteFile> {
    let mut files = BTreeMap::new();
    for path in plan.images() {
        let Some(media) = catalog.media.get(path) else {
            continue;
        };
        let known = before.and_then(|before| before.media.get(path));
        let file = match known.filter(|known| Arc::ptr_eq(&known.bytes, &media.bytes)) {
            Some(known) => known.clone(),
            None => SiteFile { path: hashed(path.name(), &media.bytes), bytes: Arc::clone(&media.bytes) },
        };
        files.insert(path.clone(), file);
    }
    files
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let short = &hash.as_str()[..8];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{short}.{extension}"),
        None => format!("assets/{name}.{short}"),
    }
}

//! Outputs that are no pages: style, script, media, sitemap, robots, headers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::plan::{CampaignPlan, Shows};
use super::shorten;
use super::view::head_alternates;
use crate::catalog::{Campaign, Catalog};
use crate::diag::SourceFile;
use crate::l10n::pseudo;
use crate::source::{OutputStyle, RelPath};
use crate::text::doc::Piece;

/// A file that is no page.
#[derive(Debug, Clone)]
pub struct SiteFile {
    /// Where it lies in the campaign's folder.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

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

/// The theme's assets for one campaign, and their names.
pub fn theme_files(catalog: &Catalog, campaign: &Campaign) -> (AssetNames, Vec<SiteFile>) {
    let theme = &catalog.theme;
    let mut style = joined(&theme.styles, shorten::style);
    style.push_str(&theme.token_css(&campaign.tokens));
    let script = joined(&theme.scripts, shorten::script);
    let mut names = AssetNames {
        style: style.as_str().into(),
        script: deferred(&script).into(),
        ..AssetNames::default()
    };
    let mut texts = vec![(STYLE.to_owned(), style), (SCRIPT.to_owned(), script)];
    for (name, bundle) in &theme.bundles {
        let style = joined(&bundle.styles, shorten::style);
        let script = joined(&bundle.scripts, shorten::script);
        let inline = InlineTexts { style: style.as_str().into(), script: deferred(&script).into() };
        names.bundles.insert(name.clone(), inline);
        texts.extend([(format!("{name}.css"), style), (format!("{name}.js"), script)]);
    }
    texts.retain(|(_, text)| !text.is_empty());
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
    (names, files)
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
pub fn media_files(catalog: &Catalog, plan: &CampaignPlan<'_>, names: &mut AssetNames) -> Vec<SiteFile> {
    let mut files = Vec::new();
    for output in &plan.outputs {
        let Shows::Page { translation, .. } = &output.shows else {
            continue;
        };
        for piece in &translation.doc.pieces {
            let Piece::Image(image) = piece else { continue };
            let Some(media) = catalog.media.get(&image.path) else {
                continue;
            };
            if names.media.contains_key(&image.path) {
                continue;
            }
            let path = hashed(image.path.name(), &media.bytes);
            names.media.insert(image.path.clone(), path.clone());
            files.push(SiteFile { path, bytes: Arc::clone(&media.bytes) });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.dedup_by(|one, other| one.path == other.path);
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

/// Sitemap, robots and headers of a campaign, none of which a folder on a stick has a use for.
pub fn index_files(catalog: &Catalog, plan: &CampaignPlan<'_>) -> Vec<SiteFile> {
    if catalog.config.style == OutputStyle::Offline {
        return Vec::new();
    }
    let file = |path: &str, text: String| SiteFile { path: path.to_owned(), bytes: text.into_bytes().into() };
    let headers = file("_headers", headers(plan.campaign.base_path()));
    let robots = |rest: &str| file("robots.txt", format!("User-agent: *\nAllow: /\n{rest}"));
    // Only who may read a page learns that it wants to be left out, so nothing is disallowed.
    if pseudo::is_in(&catalog.config) {
        return vec![robots(""), headers];
    }
    let sitemap_line = format!("Sitemap: {}sitemap.xml\n", plan.campaign.base_url);
    vec![file("sitemap.xml", sitemap(catalog, plan)), robots(&sitemap_line), headers]
}

/// Pages that are real translations, each with its alternates: the same ones as in its head.
fn sitemap(catalog: &Catalog, plan: &CampaignPlan<'_>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for output in plan.outputs.iter().filter(|output| output.is_whole()) {
        // Writing to a String cannot fail.
        let _ = writeln!(xml, "<url><loc>{}</loc>", output.address.absolute(&plan.campaign.base_url));
        for (language, url) in head_alternates(catalog, plan, output) {
            let _ = writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{url}\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// What a static host is asked to send along: the page's own policy says the rest, but framing and
/// referrers can be forbidden in headers only or better.
fn headers(base: &str) -> String {
    format!(
        "{base}*\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Frame-Options: DENY\n  \
     X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
     Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()\n  \
     Cross-Origin-Opener-Policy: same-origin\n  Strict-Transport-Security: max-age=31536000\n  \
     Cache-Control: no-cache\n{base}assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}

//! Outputs that are neither pages nor assets: sitemap, robots, headers.

use std::fmt::Write as _;
use std::sync::Arc;

use super::plan::CampaignPlan;
use super::view::head_alternates;
use crate::catalog::Catalog;
use crate::l10n::pseudo;
use crate::source::OutputStyle;

/// A file that is no page.
#[derive(Debug, Clone)]
pub struct SiteFile {
    /// Where it lies in the campaign's folder.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

const SITEMAP: &str = "sitemap.xml";
const ROBOTS: &str = "robots.txt";
const HEADERS: &str = "_headers";

/// The paths of sitemap, robots and headers of a campaign, none of which a folder on a stick has a use
/// for.
pub fn index_paths(catalog: &Catalog) -> &'static [&'static str] {
    match catalog.config.style {
        OutputStyle::Offline => &[],
        OutputStyle::Web if pseudo::is_in(&catalog.config) => &[ROBOTS, HEADERS],
        OutputStyle::Web => &[SITEMAP, ROBOTS, HEADERS],
    }
}

/// One of these files.
pub fn index_file(catalog: &Catalog, plan: &CampaignPlan, path: &str) -> Option<SiteFile> {
    let text = index_text(catalog, plan, path)?;
    Some(SiteFile { path: path.to_owned(), bytes: text.into_bytes().into() })
}

/// What stands in one of them. A sitemap can be large, so who needs it once takes it as it is made.
pub fn index_text(catalog: &Catalog, plan: &CampaignPlan, path: &str) -> Option<String> {
    let path = index_paths(catalog).iter().find(|known| **known == path)?;
    Some(match *path {
        SITEMAP => sitemap(catalog, plan),
        ROBOTS => robots(catalog, plan),
        _ => headers(plan.campaign.base_path()),
    })
}

/// Only who may read a page learns that it wants to be left out, so nothing is disallowed.
fn robots(catalog: &Catalog, plan: &CampaignPlan) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if !pseudo::is_in(&catalog.config) {
        text.push_str(&format!("Sitemap: {}{SITEMAP}\n", plan.campaign.base_url));
    }
    text
}

/// Pages that are real translations, each with its alternates: the same ones as in its head.
fn sitemap(catalog: &Catalog, plan: &CampaignPlan) -> String {
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

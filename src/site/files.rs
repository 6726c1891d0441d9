//! Outputs that are neither pages nor assets: sitemap, robots, headers.

use std::io::{self, Write};
use std::sync::Arc;

use super::plan::CampaignPlan;
use super::route::Address;
use super::view::listed_alternates;
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
    let bytes = index_bytes(catalog, plan, path)?;
    Some(SiteFile { path: path.to_owned(), bytes: bytes.into() })
}

/// What stands in one of them. A sitemap can be large, so who needs it once takes it as it is made.
pub fn index_bytes(catalog: &Catalog, plan: &CampaignPlan, path: &str) -> Option<Vec<u8>> {
    let path = index_paths(catalog).iter().find(|known| **known == path)?;
    let mut bytes = Vec::new();
    // Memory takes everything.
    write_index_file(catalog, plan, path, &mut bytes).ok()?;
    Some(bytes)
}

/// Writes one of these files, piece by piece: the sitemap of a large campaign need not be in memory.
///
/// # Errors
/// Those of `into`.
fn write_index_file(
    catalog: &Catalog,
    plan: &CampaignPlan,
    path: &str,
    into: &mut dyn Write,
) -> io::Result<()> {
    match path {
        SITEMAP => sitemap(catalog, plan, into),
        ROBOTS => into.write_all(robots(catalog, plan).as_bytes()),
        _ => into.write_all(headers(plan.campaign.base_path()).as_bytes()),
    }
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
fn sitemap(catalog: &Catalog, plan: &CampaignPlan, into: &mut dyn Write) -> io::Result<()> {
    let base_url = &plan.campaign.base_url;
    into.write_all(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
          xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    )?;
    let mut entry = String::new();
    for output in plan.outputs.iter().filter(|output| output.is_whole()) {
        entry.clear();
        entry.extend(["<url><loc>", base_url, &output.address.below_root(), "</loc>\n"]);
        for (language, address) in listed_alternates(catalog, plan, output) {
            entry.extend(["<xhtml:link rel=\"alternate\" hreflang=\"", language, "\" href=\"", base_url]);
            entry.extend([address.map(Address::below_root).as_deref().unwrap_or_default(), "\"/>\n"]);
        }
        entry.push_str("</url>\n");
        into.write_all(entry.as_bytes())?;
    }
    into.write_all(b"</urlset>\n")
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

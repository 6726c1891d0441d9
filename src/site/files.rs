//! Outputs that are neither pages nor assets: sitemap, robots, headers.

use std::ops::Range;
use std::sync::Arc;

use super::plan::{CampaignPlan, Output};
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

/// Addresses in one sitemap. The protocol allows 50,000 and 50 MiB; with an alternate for each of twenty
/// languages so many come to 3 MiB, and a build holds one sitemap at a time.
const ADDRESSES: usize = 1_000;

/// The paths of sitemaps, robots and headers of a campaign, none of which a folder on a stick has a use
/// for.
pub fn index_paths(catalog: &Catalog, plan: &CampaignPlan) -> Vec<String> {
    let fixed = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    match catalog.config.style {
        OutputStyle::Offline => Vec::new(),
        OutputStyle::Web if pseudo::is_in(&catalog.config) => fixed(&[ROBOTS, HEADERS]),
        OutputStyle::Web => {
            let mut paths = fixed(&[SITEMAP, ROBOTS, HEADERS]);
            paths.extend((1..=n_parts(plan)).map(part_path));
            paths
        }
    }
}

/// Of how many parts the sitemap consists, where one file would be too large.
fn n_parts(plan: &CampaignPlan) -> usize {
    let n_addresses = listed(plan).count();
    if n_addresses <= ADDRESSES { 0 } else { n_addresses.div_ceil(ADDRESSES) }
}

fn part_path(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// One of these files.
pub fn index_file(catalog: &Catalog, plan: &CampaignPlan, path: &str) -> Option<SiteFile> {
    let is_ours = index_paths(catalog, plan).iter().any(|known| known == path);
    is_ours.then(|| {
        let bytes = index_text(catalog, plan, path).into_bytes().into();
        SiteFile { path: path.to_owned(), bytes }
    })
}

/// What stands at one of the paths.
pub fn index_text(catalog: &Catalog, plan: &CampaignPlan, path: &str) -> String {
    match path {
        SITEMAP => match n_parts(plan) {
            0 => sitemap(catalog, plan, 0..ADDRESSES),
            n_parts => sitemap_of_parts(plan, n_parts),
        },
        ROBOTS => robots(catalog, plan),
        HEADERS => headers(plan.campaign.base_path()),
        part => {
            let number = part.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
            let number = number.and_then(|number| number.parse().ok()).unwrap_or(1_usize);
            let end = number.saturating_mul(ADDRESSES);
            sitemap(catalog, plan, end.saturating_sub(ADDRESSES)..end)
        }
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

/// Pages that are real translations.
fn listed(plan: &CampaignPlan) -> impl Iterator<Item = &Output> {
    plan.outputs.iter().map(|output| &**output).filter(|output| output.is_whole())
}

/// Some of these pages, each with its alternates: the same ones as in its head.
fn sitemap(catalog: &Catalog, plan: &CampaignPlan, which: Range<usize>) -> String {
    let base_url = &plan.campaign.base_url;
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for output in listed(plan).skip(which.start).take(which.len()) {
        text.extend(["<url><loc>", base_url, &output.address.below_root(), "</loc>\n"]);
        for (language, address) in listed_alternates(catalog, plan, output) {
            text.extend(["<xhtml:link rel=\"alternate\" hreflang=\"", language, "\" href=\"", base_url]);
            text.extend([address.map(Address::below_root).as_deref().unwrap_or_default(), "\"/>\n"]);
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

/// Where the parts are.
fn sitemap_of_parts(plan: &CampaignPlan, n_parts: usize) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=n_parts {
        text.extend(["<sitemap><loc>", &plan.campaign.base_url, &part_path(number), "</loc></sitemap>\n"]);
    }
    text.push_str("</sitemapindex>\n");
    text
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::plan::{Scope, plan_again};
    use crate::site::readings::{Files, read};

    #[test]
    fn the_parts_of_a_sitemap_hold_together_what_the_whole_holds() {
        let page = |title: &str, kind: &str| {
            format!("+++\ntitle = \"{title}\"\ndescription = \"{title}.\"\nkind = \"{kind}\"\n+++\nText.\n")
        };
        let files = Files::from([
            (
                "handbill.toml",
                "source = \"en\"\nexit = \"https://www.weather.gov/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n"
                    .to_owned(),
            ),
            ("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\n".to_owned()),
            ("content/en/index.md", page("Home", "home")),
            ("content/en/a.md", page("A", "page")),
            ("content/en/b.md", page("B", "page")),
        ]);
        let catalog = Arc::new(read(&files).0);
        let plan = Arc::clone(&plan_again(&[], &catalog, &Scope::default())[0].plan);
        let addresses = |which: Range<usize>| {
            let text = sitemap(&catalog, &plan, which);
            let found = text.lines().filter_map(|line| line.strip_prefix("<url><loc>"));
            found.map(str::to_owned).collect::<Vec<_>>()
        };
        let whole = addresses(0..ADDRESSES);
        assert!(whole.len() >= 3, "{whole:?}");
        assert_eq!([addresses(0..2), addresses(2..ADDRESSES)].concat(), whole);
    }
}

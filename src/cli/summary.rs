//! What a run says at its end.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::l10n::pseudo;
use crate::publish::Published;
use crate::source::Config;

/// What is said of the sites of a build, whenever it is said.
#[derive(Debug)]
pub(super) struct Sites {
    /// Their campaigns.
    pub(super) campaigns: Vec<String>,
    /// Pages by campaign and locale.
    table: String,
    /// How many warnings and hints there are.
    findings: String,
}

impl Sites {
    pub(super) fn of(editions: &[Edition], out: &Diagnostics) -> Self {
        let campaigns = editions.iter().map(|edition| edition.campaign.clone()).collect();
        Self { campaigns, table: table(editions), findings: findings(out) }
    }

    /// All of it but the campaigns, as one text.
    pub(super) fn words(&self) -> String {
        format!("{}\n{}", self.findings, self.table)
    }

    /// What [`words`](Self::words) were made of. `None` when they are no such words.
    pub(super) fn from_words(campaigns: Vec<String>, words: &str) -> Option<Self> {
        let (findings, table) = words.split_once('\n')?;
        Some(Self { campaigns, table: table.to_owned(), findings: findings.to_owned() })
    }
}

/// After a build: pages by campaign and locale, files, warnings, time, where to look.
pub(super) fn built(sites: &Sites, published: &Published, folder: &Path, time: Duration) -> String {
    let mut text = sites.table.clone();
    let folder = shown(folder);
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "\nBuilt {} in {}: {} written, {} unchanged, {} removed{}.",
        plural(sites.campaigns.len(), "site", "sites"),
        seconds(time),
        plural(published.written, "file", "files"),
        published.unchanged,
        published.removed,
        sites.findings,
    );
    for campaign in &sites.campaigns {
        let _ = writeln!(text, "  open {folder}/{campaign}/index.html");
    }
    text
}

/// After a check.
pub(super) fn checked(editions: &[Edition], out: &Diagnostics, time: Duration) -> String {
    let n_pages: usize = editions.iter().map(|edition| edition.files.len()).sum();
    let checked = format!(
        "Checked {} with {}",
        plural(editions.len(), "site", "sites"),
        plural(n_pages, "file", "files")
    );
    let end = if out.has_errors() { refused(out) } else { String::new() };
    format!("{checked} in {}{}.\n{end}", seconds(time), findings(out))
}

/// What sites in pseudo-locales are for; nothing for real ones.
pub(super) fn purpose(config: &Config) -> &'static str {
    if !pseudo::is_in(config) {
        return "";
    }
    "These sites are for testing only: en-XA and ar-XB are made by rule. Every page asks search engines to\n\
     leave it out, and none has a sitemap. Do not publish them.\n"
}

/// After a build that published nothing.
pub(super) fn refused(out: &Diagnostics) -> String {
    let n_errors = out.count(Severity::Error);
    format!(
        "Nothing was published: {}. What was published before is as it was.\n",
        plural(n_errors, "error", "errors")
    )
}

/// How many pages each locale of each campaign has, and how many of them it borrows.
fn table(editions: &[Edition]) -> String {
    let width = editions.iter().map(|edition| edition.campaign.len()).max().unwrap_or(0);
    let mut text = String::new();
    for edition in editions {
        let locales = edition.locales.iter().map(|count| match count.borrowed {
            0 => format!("{} {}", count.locale, count.own),
            borrowed => format!("{} {} + {borrowed} borrowed", count.locale, count.own),
        });
        let locales: Vec<_> = locales.collect();
        let _ = writeln!(text, "  {:width$}  {}", edition.campaign, locales.join(" · "));
    }
    text
}

fn findings(out: &Diagnostics) -> String {
    let counts = [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Hint, "hint", "hints"),
    ];
    let told: Vec<_> = counts
        .iter()
        .filter(|(severity, ..)| out.count(*severity) > 0)
        .map(|(severity, one, many)| plural(out.count(*severity), one, many))
        .collect();
    if told.is_empty() { String::new() } else { format!("; {}", told.join(", ")) }
}

pub(super) fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// A path as a person would type it from here.
fn shown(folder: &Path) -> String {
    let here = std::env::current_dir().ok();
    let relative = here.as_deref().and_then(|here| folder.strip_prefix(here).ok());
    relative.unwrap_or(folder).display().to_string()
}

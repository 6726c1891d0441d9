//! The status for other tools, as docs/status.md describes it. Keys are added, never renamed.

use serde::Serialize;

use super::{Counts, LocaleStatus, Status, UnitStatus};
use crate::l10n::diff::n_changed_words;

/// The shape that docs/status.md describes.
pub(super) const VERSION: u32 = 1;

#[derive(Serialize)]
struct WholeJson<'s> {
    version: u32,
    day: String,
    source: &'s str,
    locales: Vec<LocaleJson<'s>>,
}

#[derive(Serialize)]
struct LocaleJson<'s> {
    locale: &'s str,
    name: &'s str,
    #[serde(flatten)]
    counts: Counts,
    campaigns: Vec<CampaignJson<'s>>,
    units: Vec<UnitJson<'s>>,
    orphans: Vec<String>,
}

#[derive(Serialize)]
struct CampaignJson<'s> {
    campaign: &'s str,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct UnitJson<'s> {
    unit: String,
    file: &'s str,
    state: &'static str,
    change: Vec<&'static str>,
    old_text_kept: Option<bool>,
    words: usize,
    words_changed: Option<usize>,
    critical: bool,
    campaigns: &'s [&'s str],
    status: Option<&'static str>,
    signature: Option<&'s str>,
}

/// The status as one line of JSON.
///
/// # Errors
/// When it cannot be written as JSON, which no project makes happen.
pub fn render(status: &Status<'_>) -> Result<String, serde_json::Error> {
    let whole = WholeJson {
        version: VERSION,
        day: status.today.to_string(),
        source: status.source.as_str(),
        locales: status.locales.iter().map(locale).collect(),
    };
    Ok(serde_json::to_string(&whole)? + "\n")
}

fn locale<'s>(locale: &'s LocaleStatus<'_>) -> LocaleJson<'s> {
    let campaigns = locale.campaigns.iter();
    LocaleJson {
        locale: locale.entry.id.as_str(),
        name: &locale.entry.name,
        counts: locale.counts(None),
        campaigns: campaigns
            .map(|campaign| CampaignJson { campaign, counts: locale.counts(Some(campaign)) })
            .collect(),
        units: locale.units.iter().map(unit).collect(),
        orphans: locale.orphans.iter().map(ToString::to_string).collect(),
    }
}

fn unit<'s>(unit: &'s UnitStatus<'_>) -> UnitJson<'s> {
    UnitJson {
        unit: unit.unit.to_string(),
        file: &unit.file,
        state: unit.state.key(),
        change: unit.touched(),
        old_text_kept: unit.change.map(|_| unit.made_from.is_some()),
        words: unit.n_words,
        words_changed: unit.made_from.map(|old| n_changed_words(old, unit.now)),
        critical: unit.is_critical(),
        campaigns: &unit.campaigns,
        status: unit.recorded.map(|entry| entry.status.key()),
        signature: unit.recorded.map(|entry| entry.signature.as_str()).filter(|signed| !signed.is_empty()),
    }
}

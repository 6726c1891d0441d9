//! What is listed beside a page: its file, its messages, its lint, and where it is in other languages.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::dress::full_name;
use super::lookup::{Lookup, Standing, State};
use crate::diag::{Diagnostic, Diagnostics, Site};
use crate::l10n::pseudo;
use crate::serve::concern::{Viewed, concerns, stands_in};
use crate::site::{CampaignPlan, contact_block_messages};
use crate::text::fluent::Mark;

#[derive(Serialize)]
struct SheetJson<'s> {
    locale: &'s str,
    name: &'s str,
    page: Option<UnitJson>,
    /// How many messages of the page are in each state, the most pressing first.
    counts: Vec<CountJson>,
    messages: Vec<UnitJson>,
    faults: Vec<FaultJson<'s>>,
    locales: Vec<LocaleJson<'s>>,
}

#[derive(Serialize)]
struct CountJson {
    state: &'static str,
    words: &'static str,
    n: usize,
}

#[derive(Serialize)]
struct UnitJson {
    name: String,
    file: String,
    state: &'static str,
    words: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    write: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    change: Vec<&'static str>,
    /// Whether it stands in the contact block, whose words carry no marks.
    #[serde(skip_serializing_if = "is_no")]
    in_block: bool,
}

#[derive(Serialize)]
struct FaultJson<'s> {
    severity: String,
    code: &'static str,
    message: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'s str>,
}

#[derive(Serialize)]
struct LocaleJson<'s> {
    locale: &'s str,
    name: &'s str,
    url: String,
    current: bool,
    /// Whether it is for testing only.
    pseudo: bool,
}

fn is_no(value: &bool) -> bool {
    !value
}

/// The sheet of one page as JSON. `shown` are the messages that [`dress`](super::dress) found on it.
///
/// # Errors
/// When it cannot be written as JSON, which no project makes happen.
pub fn sheet(
    plan: &CampaignPlan,
    viewed: Viewed<'_>,
    shown: &[Mark],
    faults: &Diagnostics,
) -> Result<String, serde_json::Error> {
    let Viewed { catalog, output, .. } = viewed;
    let lookup = Lookup::new(catalog, output);
    let page = lookup
        .page()
        .map(|standing| unit(format!("page:{}", lookup.page_id().unwrap_or("")), standing, false));
    let block =
        contact_block_messages(catalog, viewed.campaign, output.page().map(|page| &**page), &output.locale);
    let in_block = block.iter().filter(|mark| !shown.contains(mark));
    let all = shown.iter().map(|mark| (mark, false)).chain(in_block.map(|mark| (mark, true)));
    let mut states: BTreeMap<State, usize> = BTreeMap::new();
    let mut messages = Vec::new();
    for (mark, in_block) in all {
        let standing = lookup.message(mark);
        *states.entry(standing.state).or_default() += 1;
        messages.push((standing.state, unit(full_name(mark), standing, in_block)));
    }
    // In each state in the order of the page.
    messages.sort_by_key(|(state, _): &(State, UnitJson)| Reverse(*state));
    let messages = messages.into_iter().map(|(_, unit)| unit).collect();
    let ids: BTreeSet<&str> = shown.iter().chain(&block).map(|mark| mark.id.as_str()).collect();
    let is_shown = |id: &str| ids.contains(id);
    let faults = faults.iter().filter(|fault| concerns(fault, viewed) && stands_in(fault, &is_shown));
    let counts = State::ALL.into_iter().filter_map(|state| {
        states.get(&state).map(|n| CountJson { state: state.key(), words: state.words(), n: *n })
    });
    serde_json::to_string(&SheetJson {
        locale: output.locale.as_str(),
        name: catalog.config.locale(&output.locale).map_or("", |entry| entry.name.as_str()),
        page,
        counts: counts.collect(),
        messages,
        faults: faults.map(fault).collect(),
        locales: locales(plan, viewed),
    })
}

fn unit(name: String, standing: Standing, in_block: bool) -> UnitJson {
    let Standing { file, state, write, change } = standing;
    UnitJson { name, file, state: state.key(), words: state.words(), write, change, in_block }
}

fn fault(fault: &Diagnostic) -> FaultJson<'_> {
    let file = match &fault.site {
        Site::Project => None,
        Site::File(path) | Site::Output(path) => Some(path.clone()),
        Site::Place(place) => Some(format!("{}:{}", place.source.path(), place.line_column().line)),
    };
    FaultJson {
        severity: fault.severity.to_string(),
        code: fault.code.name(),
        message: &fault.message,
        file,
        why: fault.why.as_deref(),
        help: fault.help.as_deref(),
    }
}

/// The same page in every language of its campaign.
fn locales<'s>(plan: &'s CampaignPlan, viewed: Viewed<'s>) -> Vec<LocaleJson<'s>> {
    let Viewed { catalog, campaign, output } = viewed;
    let id = output.id().unwrap_or_else(|| campaign.home.value.as_str().into());
    let entries = catalog.config.locales.iter();
    let found = entries.filter_map(|entry| {
        let (address, _) = plan.address(&entry.id, &id)?;
        Some(LocaleJson {
            locale: entry.id.as_str(),
            name: &entry.name,
            url: format!("/{}/{}", campaign.id, address.below_root()),
            current: entry.id == output.locale,
            pseudo: pseudo::is_pseudo(&entry.id),
        })
    });
    found.collect()
}

//! What to do next in a locale, the most urgent first.

use std::collections::BTreeMap;

use super::{LocaleStatus, State, UnitStatus};
use crate::catalog::{Change, Unit};

/// One thing to do.
#[derive(Debug)]
pub(super) struct Step<'c> {
    /// What kind of work it is.
    pub(super) work: &'static str,
    /// The unit, or the file of several messages.
    pub(super) what: String,
    /// The title of a page, in the source locale.
    pub(super) title: Option<&'c str>,
    /// Why it is urgent, or how much it is; may be empty.
    pub(super) why: String,
    /// Source words.
    pub(super) n_words: usize,
    rank: (bool, Rank, i64),
}

/// How urgent work is, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Readers of a critical page may be told an old number or duty.
    Critical,
    /// Readers may be told an old number or duty.
    Dangerous,
    /// The work is done and no reader sees it.
    Broken,
    /// Readers are told what the source does not say any more.
    Stale,
    /// Readers are shown another language where it matters most.
    MissingCritical,
    /// Readers are shown another language.
    Missing,
    /// Words around pages are missing.
    MissingMessages,
}

/// Everything there is to do, the most urgent first. Missing messages are one step for each file.
pub(super) fn of<'c>(locale: &LocaleStatus<'c>) -> Vec<Step<'c>> {
    let mut steps = Vec::new();
    let mut files: BTreeMap<&str, Vec<&UnitStatus<'_>>> = BTreeMap::new();
    for unit in &locale.units {
        match (unit.state, unit.unit) {
            (State::Missing, Unit::Message(_)) => files.entry(&unit.file).or_default().push(unit),
            _ => steps.extend(step(unit)),
        }
    }
    steps.extend(files.into_iter().map(|(file, units)| Step {
        work: "missing",
        what: file.to_owned(),
        title: None,
        why: format!("{} message{}", units.len(), if units.len() == 1 { "" } else { "s" }),
        n_words: units.iter().map(|unit| unit.n_words).sum(),
        rank: (units.iter().all(|unit| unit.campaigns.is_empty()), Rank::MissingMessages, 0),
    }));
    steps.sort_by(|one, other| (one.rank, &one.what).cmp(&(other.rank, &other.what)));
    steps
}

fn step<'c>(unit: &UnitStatus<'c>) -> Option<Step<'c>> {
    let is_dangerous = unit.change.is_some_and(Change::is_dangerous);
    let rank = match unit.state {
        State::Current | State::Unrecorded => return None,
        State::Stale if is_dangerous && unit.is_critical() => Rank::Critical,
        State::Stale if is_dangerous => Rank::Dangerous,
        State::Broken => Rank::Broken,
        State::Stale => Rank::Stale,
        State::Missing if unit.is_critical() => Rank::MissingCritical,
        State::Missing => Rank::Missing,
    };
    let mut why: Vec<_> = unit.is_critical().then_some("critical").into_iter().collect();
    match unit.change {
        Some(change) if !change.is_known => why.push("old text not kept"),
        _ => why.extend(unit.touched()),
    }
    if unit.campaigns.is_empty() {
        why.push("in no campaign");
    }
    Some(Step {
        work: unit.state.key(),
        what: unit.unit.to_string(),
        title: unit.title,
        why: why.join(", "),
        n_words: unit.n_words,
        rank: (unit.campaigns.is_empty(), rank, unit.page.map_or(i64::MAX, |page| page.meta.order)),
    })
}

//! What the source text of one unit has changed since its translation was made, for people and tools.

use std::fmt::Write as _;

use serde::Serialize;

use super::json::VERSION;
use super::{State, UnitStatus};
use crate::catalog::{Catalog, Freshness, Unit};
use crate::diag::text::{Colour, visible};
use crate::l10n::diff::{PartDiff, Run, RunKind, changed_parts, n_changed_words};
use crate::source::LocaleId;

/// How many words that did not change are shown on each side of those that did.
const AROUND: usize = 8;

/// A unit of one locale, and how its source text has shifted under it.
#[derive(Debug)]
pub struct Shift<'c> {
    locale: &'c LocaleId,
    status: UnitStatus<'c>,
    freshness: &'c Freshness,
}

/// What there is to tell of one unit. `None` when the project has no such unit.
pub fn of<'c>(catalog: &'c Catalog, locale: &'c LocaleId, unit: &Unit) -> Option<Shift<'c>> {
    let (unit, now) = catalog.units.iter().find(|(known, _)| *known == unit)?;
    let status = super::unit(catalog, locale, unit, now);
    Some(Shift { locale, status, freshness: catalog.freshness.of(locale, unit) })
}

impl Shift<'_> {
    /// The parts that changed, with a few words around; `None` when the old text was not kept.
    fn parts(&self) -> Option<Vec<PartDiff>> {
        let old = self.status.made_from?;
        Some(changed_parts(old, self.status.now).iter().map(around).collect())
    }

    /// The command that records that the translation says what the source says now.
    fn accept(&self) -> String {
        format!("handbill l10n accept {} --locale {} --status draft", self.status.unit, self.locale)
    }

    /// For people. Words taken out stand in `[-…-]`, words put in in `{+…+}`.
    pub fn text(&self, colour: Colour) -> String {
        let (unit, locale) = (visible(&self.status.unit.to_string()), self.locale);
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = match (self.status.state, self.freshness) {
            (State::Missing, _) => {
                let file = &self.status.file;
                writeln!(text, "{unit} is not translated into {locale}; it would stand in {}.", visible(file))
            }
            (_, Freshness::Current) => {
                writeln!(text, "{unit} in {locale} was made from the source text as it is.")
            }
            (_, Freshness::Unrecorded) => {
                let _ = writeln!(text, "Nobody recorded which text {unit} in {locale} was made from.");
                self.whole(&mut text)
            }
            (_, Freshness::Stale(_)) => match self.parts() {
                Some(parts) => self.changes(&parts, colour, &mut text),
                None => {
                    let _ = writeln!(
                        text,
                        "The source text of {unit} has changed since it was translated into {locale}.\n\
                         The old text was not kept, so anything may have changed."
                    );
                    self.whole(&mut text)
                }
            },
        };
        if self.status.state == State::Broken {
            let _ = writeln!(
                text,
                "The translation has a fault and is not shown to readers; `handbill check` tells it."
            );
        }
        text
    }

    fn changes(&self, parts: &[PartDiff], colour: Colour, text: &mut String) -> std::fmt::Result {
        let unit = visible(&self.status.unit.to_string());
        writeln!(text, "Since {unit} was translated into {}, the source text has changed:\n", self.locale)?;
        for part in parts {
            for (index, run) in part.runs.iter().enumerate() {
                let gap = if index == 0 { "  " } else { " " };
                write!(text, "{gap}{}", marked(run, colour))?;
            }
            text.push_str("\n\n");
        }
        writeln!(text, "{}", self.summary())?;
        self.record(text)
    }

    fn summary(&self) -> String {
        let n_words = self.status.made_from.map_or(0, |old| n_changed_words(old, self.status.now));
        let words = if n_words == 1 { "word" } else { "words" };
        let touched: Vec<_> = self.status.touched().into_iter().filter(|kind| *kind != "words").collect();
        let critical = if self.status.is_critical() { "; the page is critical" } else { "" };
        match touched.as_slice() {
            [] => format!("{n_words} {words} changed, no number, link or duty{critical}."),
            touched => format!("{n_words} {words} changed, among them {}{critical}.", touched.join(", ")),
        }
    }

    /// The source text as it is, for a translator who has to read all of it.
    fn whole(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "The source text is now:\n")?;
        for part in self.status.now.parts() {
            writeln!(text, "  {}\n", visible(part))?;
        }
        self.record(text)
    }

    fn record(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "When {} says the same, record it:\n  {}\n\
             or, when a second person has read it, with `--status reviewed --by \"NAME\"`.",
            visible(&self.status.file),
            self.accept()
        )
    }

    /// For other tools, as docs/status.md describes it.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which no project makes happen.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        let unit = &self.status;
        let is_current = matches!(self.freshness, Freshness::Current);
        let json = ShiftJson {
            version: VERSION,
            unit: unit.unit.to_string(),
            locale: self.locale.as_str(),
            file: &unit.file,
            state: unit.state.key(),
            change: self.status.touched(),
            critical: unit.is_critical(),
            words_changed: unit.made_from.map(|old| n_changed_words(old, unit.now)),
            parts: unit.made_from.map(|old| changed_parts(old, unit.now).iter().map(runs).collect()),
            now: unit.now.parts(),
            accept: (unit.state != State::Missing && !is_current).then(|| self.accept()),
        };
        Ok(serde_json::to_string(&json)? + "\n")
    }
}

#[derive(Serialize)]
struct ShiftJson<'s> {
    version: u32,
    unit: String,
    locale: &'s str,
    file: &'s str,
    state: &'static str,
    change: Vec<&'static str>,
    critical: bool,
    words_changed: Option<usize>,
    parts: Option<Vec<Vec<RunJson>>>,
    now: &'s [String],
    accept: Option<String>,
}

#[derive(Serialize)]
struct RunJson {
    kind: &'static str,
    text: String,
}

fn runs(part: &PartDiff) -> Vec<RunJson> {
    let kind = |kind| match kind {
        RunKind::Kept => "kept",
        RunKind::Removed => "removed",
        RunKind::Added => "added",
    };
    part.runs.iter().map(|run| RunJson { kind: kind(run.kind), text: run.text.clone() }).collect()
}

fn marked(run: &Run, colour: Colour) -> String {
    let text = visible(&run.text);
    let (code, open, close) = match run.kind {
        RunKind::Kept => return text,
        RunKind::Removed => ("31", "[-", "-]"),
        RunKind::Added => ("32", "{+", "+}"),
    };
    match colour {
        Colour::Always => format!("\u{1b}[{code}m{open}{text}{close}\u{1b}[0m"),
        Colour::Never => format!("{open}{text}{close}"),
    }
}

/// A part in which long rows of words that did not change are shortened.
pub(super) fn around(part: &PartDiff) -> PartDiff {
    let last = part.runs.len().saturating_sub(1);
    let shorten = |(index, run): (usize, &Run)| {
        let words: Vec<_> = run.text.split(' ').collect();
        // At the ends of a part there is a change on one side only.
        let before = if index == 0 { 0 } else { AROUND };
        let after = if index == last { 0 } else { AROUND };
        if run.kind != RunKind::Kept || words.len() <= before + after + 1 {
            return run.clone();
        }
        let kept = [&words[..before], &["…"], &words[words.len() - after..]].concat();
        Run { kind: run.kind, text: kept.join(" ") }
    };
    PartDiff { runs: part.runs.iter().enumerate().map(shorten).collect() }
}

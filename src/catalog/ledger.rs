//! `locales/<locale>/translated.lock`: what each translation was made from and who has read it.
//!
//! One line for each unit, sorted, so that two people's changes merge:
//! `page:get-help 6b1f0c2d9e8a7b54 machine` or
//! `message:nav-home 09f3aa51c2b7e6d8 reviewed 2026-11-22 Ana Pérez`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::diag::text::visible;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};
use crate::source::Date;

/// What is known about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewStatus {
    /// It is the source text itself.
    Source,
    /// A machine made it and nobody has read it.
    Machine,
    /// A person made it or is at it, and no second person has read it. Also: nothing is known.
    Draft,
    /// A person has read and signed it.
    Reviewed,
}

impl ReviewStatus {
    /// Its word in the ledger and in views.
    pub fn key(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// A unit of translation, as the ledger names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A page, by its path.
    Page(String),
    /// A message, by its id.
    Message(String),
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(path) => write!(f, "page:{path}"),
            Self::Message(id) => write!(f, "message:{id}"),
        }
    }
}

impl FromStr for Unit {
    type Err = ();

    /// Reads a unit as it is written in the ledger.
    fn from_str(written: &str) -> Result<Self, ()> {
        match written.split_once(':') {
            Some(("page", path)) => Ok(Self::Page(path.to_owned())),
            Some(("message", id)) => Ok(Self::Message(id.to_owned())),
            _ => Err(()),
        }
    }
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The fingerprint of the source text the translation was made from.
    pub fingerprint: String,
    /// Who has read it.
    pub status: ReviewStatus,
    /// The day and the name of a review, as written.
    pub signature: String,
}

impl Entry {
    /// What is certain when there are two lines about one unit: the lower status, and a fingerprint
    /// only where they agree.
    fn cautiously(&self, other: &Self) -> Self {
        let lower = if self.status <= other.status { self } else { other };
        let agree = self.fingerprint == other.fingerprint;
        let fingerprint = if agree { self.fingerprint.clone() } else { UNKNOWN.to_owned() };
        Self { fingerprint, ..lower.clone() }
    }
}

/// A fingerprint that no text has, as far as anybody can tell.
const UNKNOWN: &str = "0000000000000000";

/// The ledger of one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Its lines.
    pub entries: BTreeMap<Unit, Entry>,
}

const HEADER: &str = "# Which source text each translation was made from, and who has reviewed it.\n\
                      # Written by `handbill l10n`. One line a unit, sorted. When two changes meet here, keep the lines of both.\n";

/// Reads a ledger. Lines that cannot be read are reported and left out.
pub(super) fn read(source: &Arc<SourceFile>, out: &mut Diagnostics) -> Ledger {
    let mut ledger = Ledger::default();
    let mut offset = 0;
    for line in source.text().split_inclusive('\n') {
        let place = Place::new(source, offset..offset + line.trim_end().len());
        offset += line.len();
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match entry(line) {
            Some((unit, entry)) => {
                // Two people's changes met. Which of them is right only a person knows, so neither is
                // believed further than both reach.
                let entry = match ledger.entries.get(&unit).filter(|first| **first != entry) {
                    Some(first) => {
                        let said = Said::new("ledger-twice").text("unit", unit.to_string());
                        out.push(Diagnostic::said(Severity::Warning, Code::LedgerInvalid, said).at(&place));
                        first.cautiously(&entry)
                    }
                    None => entry,
                };
                ledger.entries.insert(unit, entry);
            }
            None => {
                let said = Said::new("ledger-line");
                out.push(Diagnostic::said(Severity::Warning, Code::LedgerInvalid, said).at(&place));
            }
        }
    }
    ledger
}

fn entry(line: &str) -> Option<(Unit, Entry)> {
    let is_hex = |word: &str| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    // Names of pages may have spaces.
    let ends = line.match_indices(' ').map(|(at, _)| at);
    let (unit, rest) = ends
        .filter_map(|at| Some((line.get(..at)?, line.get(at + 1..)?)))
        .find(|(_, rest)| is_hex(rest.split(' ').next().unwrap_or("")))?;
    let mut words = rest.splitn(3, ' ');
    let (fingerprint, status) = (words.next()?, words.next()?);
    let signature = words.next().unwrap_or("").to_owned();
    let unit = unit.parse().ok()?;
    let status = match status {
        "machine" => ReviewStatus::Machine,
        "draft" => ReviewStatus::Draft,
        // A review is a person's word: without a name and a day it is none.
        "reviewed" if is_signed(&signature) => ReviewStatus::Reviewed,
        _ => return None,
    };
    Some((unit, Entry { fingerprint: fingerprint.to_owned(), status, signature }))
}

/// Whether a day of the calendar and a name stand there, and nothing that steers how they are shown.
fn is_signed(signature: &str) -> bool {
    let Some((day, name)) = signature.split_once(' ') else { return false };
    let mut parts = day.split('-').map(str::parse::<u16>);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else { return false };
    Date::new(year, month, day).is_some() && !name.trim().is_empty() && visible(name) == name
}

impl Ledger {
    /// The status of a unit; nothing known counts as a draft, never as a review.
    pub fn status(&self, unit: &Unit) -> ReviewStatus {
        self.entries.get(unit).map_or(ReviewStatus::Draft, |entry| entry.status)
    }

    /// The ledger as its file.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (unit, entry) in &self.entries {
            let line = format!("{unit} {} {} {}", entry.fingerprint, entry.status.key(), entry.signature);
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_is_read_as_it_was_written() {
        let text = format!(
            "{HEADER}page:get-help 6b1f0c2d9e8a7b54 machine\npage:two words 6b1f0c2d9e8a7b54 draft\nmessage:nav 09f3aa51c2b7e6d8 reviewed 2026-11-22 Ana Pérez\n"
        );
        let mut out = Diagnostics::new();
        let ledger = read(&SourceFile::new("locales/es/translated.lock", text.clone()), &mut out);
        assert!(out.is_empty());
        assert_eq!(ledger.to_text(), text);
        assert_eq!(ledger.status(&Unit::Message("nav".to_owned())), ReviewStatus::Reviewed);
    }

    #[test]
    fn of_two_lines_about_one_unit_neither_is_believed_further_than_both_reach() {
        let line = |fingerprint: &str, rest: &str| format!("page:a {fingerprint} {rest}\n");
        let (reviewed, machine) = ("reviewed 2026-11-22 Ana Pérez", "machine");
        let (one, other) = ("6b1f0c2d9e8a7b54", "09f3aa51c2b7e6d8");
        for text in [line(one, reviewed) + &line(other, machine), line(other, machine) + &line(one, reviewed)]
        {
            let mut out = Diagnostics::new();
            let ledger = read(&SourceFile::new("translated.lock", text), &mut out);
            let entry = &ledger.entries[&Unit::Page("a".to_owned())];
            assert_eq!((entry.status, entry.fingerprint.as_str()), (ReviewStatus::Machine, UNKNOWN));
            assert_eq!(out.count(Severity::Warning), 1);
        }
    }

    #[test]
    fn a_review_without_a_name_is_no_review() {
        for signature in
            ["", " Ana Pérez", " 2026-11-22", " 2026-02-30 Ana", " 2026-11-22 \u{202e}Ana", " x y"]
        {
            let mut out = Diagnostics::new();
            let line = format!("page:a 6b1f0c2d9e8a7b54 reviewed{signature}\n");
            let ledger = read(&SourceFile::new("translated.lock", line), &mut out);
            assert_eq!(ledger.status(&Unit::Page("a".to_owned())), ReviewStatus::Draft, "{signature}");
            assert_eq!(out.count(Severity::Warning), 1, "{signature}");
        }
    }
}

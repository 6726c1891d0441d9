//! `locales/<locale>/translated.lock`: what each translation was made from and who has read it.
//!
//! One line for each unit, sorted, so that two people's changes merge:
//! `page:get-help 6b1f0c2d9e8a7b54 machine` or
//! `message:nav-home 09f3aa51c2b7e6d8 reviewed 2026-11-22 Ana Pérez`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};

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

/// The ledger of one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Its lines.
    pub entries: BTreeMap<Unit, Entry>,
}

const HEADER: &str = "# Which source text each translation was made from, and who has reviewed it.\n\
                      # Written by `handbill l10n`. One line a unit, sorted.\n";

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
    let mut words = line.splitn(4, ' ');
    let (unit, fingerprint, status) = (words.next()?, words.next()?, words.next()?);
    let signature = words.next().unwrap_or("").to_owned();
    let unit = unit.parse().ok()?;
    let status = match status {
        "machine" => ReviewStatus::Machine,
        "draft" => ReviewStatus::Draft,
        // A review is a person's word: without a name and a day it is none.
        "reviewed" if signature.contains(' ') => ReviewStatus::Reviewed,
        _ => return None,
    };
    let is_hex = fingerprint.len() == 16 && fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| (unit, Entry { fingerprint: fingerprint.to_owned(), status, signature }))
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
            "{HEADER}page:get-help 6b1f0c2d9e8a7b54 machine\nmessage:nav 09f3aa51c2b7e6d8 reviewed 2026-11-22 Ana Pérez\n"
        );
        let mut out = Diagnostics::new();
        let ledger = read(&SourceFile::new("locales/es/translated.lock", text.clone()), &mut out);
        assert!(out.is_empty());
        assert_eq!(ledger.to_text(), text);
        assert_eq!(ledger.status(&Unit::Message("nav".to_owned())), ReviewStatus::Reviewed);
    }

    #[test]
    fn a_review_without_a_name_is_no_review() {
        let mut out = Diagnostics::new();
        let source = SourceFile::new("translated.lock", "page:a 6b1f0c2d9e8a7b54 reviewed\n");
        let ledger = read(&source, &mut out);
        assert_eq!(ledger.status(&Unit::Page("a".to_owned())), ReviewStatus::Draft);
        assert_eq!(out.count(Severity::Warning), 1);
    }
}

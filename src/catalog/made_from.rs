//! `locales/made-from.lock`: the source texts that translations were made from.
//!
//! The ledger of a locale names such a text by its fingerprint; here are its words, so that anyone can
//! be shown what has changed since, without a version history. All locales share the file: a text is
//! kept once, however many translations were made from it.
//!
//! One line a text, sorted by fingerprint, so that changes of two people merge. A line whose words do
//! not have its fingerprint is not believed: nobody can make a change look smaller than it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Ledger, SourceText, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::figures::Figures;
use crate::text::fluent::OlderFigures;

/// Texts by their fingerprint.
#[derive(Debug, Clone, Default)]
pub struct MadeFrom {
    texts: BTreeMap<String, SourceText>,
}

const HEADER: &str = "# The source texts that translations were made from, by fingerprint. Written by `handbill l10n`.\n\
                      # When two changes meet here, keep the lines of both.\n";

impl MadeFrom {
    /// Reads the file. Lines that cannot be read or believed are reported and left out.
    pub(super) fn read(source: &Arc<SourceFile>, out: &mut Diagnostics) -> Self {
        let mut texts = BTreeMap::new();
        let mut offset = 0;
        for line in source.text().split_inclusive('\n') {
            let start = offset;
            offset += line.len();
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match read_line(line) {
                Some(text) => {
                    texts.insert(text.fingerprint().to_owned(), text);
                }
                None => {
                    let fingerprint = line.split(' ').next().unwrap_or("");
                    let place = Place::new(source, start..start + fingerprint.len());
                    let said = Said::new("made-from-unreadable");
                    out.push(Diagnostic::said(Severity::Warning, Code::LedgerInvalid, said).at(&place));
                }
            }
        }
        Self { texts }
    }

    /// The text of a fingerprint, if it was kept.
    pub fn get(&self, fingerprint: &str) -> Option<&SourceText> {
        self.texts.get(fingerprint)
    }

    /// The figures of the texts that translated messages were made from.
    pub(super) fn figures_of_messages(&self, ledgers: &BTreeMap<LocaleId, Arc<Ledger>>) -> OlderFigures {
        let of_ledger = |ledger: &Ledger| {
            let entries = ledger.entries.iter().filter_map(|(unit, entry)| match unit {
                Unit::Message(id) => Some((id.clone(), self.get(&entry.fingerprint)?)),
                Unit::Page(_) => None,
            });
            let figures = entries.map(|(id, text)| {
                let mut figures = Figures::default();
                text.parts().iter().for_each(|part| figures.add(part));
                (id, figures)
            });
            Arc::new(figures.collect())
        };
        ledgers.iter().map(|(locale, ledger)| (locale.clone(), of_ledger(ledger))).collect()
    }

    /// Keeps a text.
    pub fn keep(&mut self, text: &SourceText) {
        self.texts.entry(text.fingerprint().to_owned()).or_insert_with(|| text.clone());
    }

    /// Drops the texts that no translation was made from.
    pub fn retain(&mut self, is_named: impl Fn(&str) -> bool) {
        self.texts.retain(|fingerprint, _| is_named(fingerprint));
    }

    /// The file.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (fingerprint, kept) in &self.texts {
            // A list of strings cannot fail to become JSON.
            let json = serde_json::to_string(kept.parts()).unwrap_or_default();
            text.push_str(&format!("{fingerprint} {json}\n"));
        }
        text
    }
}

fn read_line(line: &str) -> Option<SourceText> {
    let (fingerprint, json) = line.split_once(' ')?;
    let parts: Vec<String> = serde_json::from_str(json).ok()?;
    let text = SourceText::new(parts.iter().map(String::as_str));
    (text.fingerprint() == fingerprint).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_they_were_written() {
        let mut kept = MadeFrom::default();
        let text = SourceText::new(["A \"title\"", "Two words."]);
        kept.keep(&text);
        let mut out = Diagnostics::new();
        let read = MadeFrom::read(&SourceFile::new("made-from.lock", kept.to_text()), &mut out);
        assert!(out.is_empty());
        assert_eq!(read.get(text.fingerprint()), Some(&text));
        assert_eq!(read.to_text(), kept.to_text());
    }

    #[test]
    fn a_text_that_does_not_have_its_fingerprint_is_not_believed() {
        let mut kept = MadeFrom::default();
        let text = SourceText::new(["Call within 24 hours."]);
        kept.keep(&text);
        let mut out = Diagnostics::new();
        let forged = kept.to_text().replace("24", "48");
        let read = MadeFrom::read(&SourceFile::new("made-from.lock", forged), &mut out);
        assert_eq!(read.get(text.fingerprint()), None);
        assert_eq!(out.count(Severity::Warning), 1);
    }
}

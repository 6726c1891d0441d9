//! Citations by key, from `data/sources.toml`: where a statement comes from and how firm it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile, Spanned};
use crate::source::Date;
use crate::source::near_or;
use crate::source::toml::{self, Origin, Table};

/// How firm a source's statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Firmness {
    /// Law, or stated by an official source.
    Settled,
    /// Changes fast: policy, figures, deadlines.
    Aging,
    /// Disputed; both sides are named.
    Contested,
}

impl Firmness {
    /// Its word in the registry.
    pub fn key(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Aging => "aging",
            Self::Contested => "contested",
        }
    }
}

/// A source that pages cite.
#[derive(Debug, Clone)]
pub struct Citation {
    /// Its key.
    pub key: Spanned<String>,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// Its date, as its publisher gives it: `2012`, `2020-06-29`, `undated`.
    pub date: String,
    /// The day it was read.
    pub as_of: Option<Date>,
    /// How firm it is.
    pub firmness: Firmness,
    /// A remark for readers, such as "read as a republished copy".
    pub note: Option<String>,
}

/// All citations by key.
pub type Citations = BTreeMap<String, Citation>;

/// Reads `data/sources.toml`. Entries with faults are reported and left out.
pub(super) fn read(source: &Arc<SourceFile>, out: &mut Diagnostics) -> Citations {
    toml::read(source.text(), &Origin::file(source), "source table", out, |table, out| {
        let entries = table.entries("source", out);
        entries
            .into_iter()
            .filter_map(|(key, entry)| Some((key.value.clone(), citation(key, entry, out)?)))
            .collect()
    })
}

fn citation(key: Spanned<String>, table: Table<'_>, out: &mut Diagnostics) -> Option<Citation> {
    let title = table.need_text("title", out);
    let publisher = table.need_text("publisher", out);
    let url = table.text("url", out);
    let date = table.need_text("date", out);
    let as_of = table.date("as_of", out);
    let words =
        [("settled", Firmness::Settled), ("aging", Firmness::Aging), ("contested", Firmness::Contested)];
    let firmness = table.choice("status", &words, out);
    let note = table.text("note", out);
    table.finish(out);
    if let Some(url) = &url
        && super::host_of(&url.value).is_none()
    {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("`{}` is not a web address", url.value))
                .at(&url.place)
                .help("write it out, starting with https://"),
        );
    }
    Some(Citation {
        key,
        title: title?.value,
        publisher: publisher?.value,
        url: url.map(|url| url.value),
        date: date?.value,
        as_of: as_of.map(|date| date.value),
        firmness: firmness.map_or(Firmness::Settled, |firmness| firmness.value),
        note: note.map(|note| note.value),
    })
}

/// Says so when a key is not in `data/sources.toml`.
pub(super) fn known(citations: &Citations, key: &Spanned<String>, out: &mut Diagnostics) -> bool {
    if citations.contains_key(&key.value) {
        return true;
    }
    let keys = citations.keys().map(String::as_str);
    let help = near_or(&key.value, keys, Said::new("help-add-source"));
    let said = Said::new("citation-unknown").text("key", &key.value);
    out.push(Diagnostic::said(Severity::Error, Code::SourceUnknown, said).at(&key.place).advising(help));
    false
}

//! The typed model of a project: everything that was read, checked and tied together.
//!
//! [`build`] makes a [`Catalog`] once; nobody changes it. Ids in it lead somewhere: a link to a
//! page that does not exist, a contact that may not be shown or a message without words has been
//! reported by then. [`build_again`] makes the same from changed files, and shares with the catalog
//! before whatever comes out the same.
//!
//! **Not here:** output paths, campaigns' selections of pages, HTML around a page's text.

mod build;
mod campaign;
mod citation;
pub mod contact;
mod freshness;
mod indicator;
mod ledger;
mod lent;
mod made_from;
mod names;
mod page;
mod parity;
mod quiz;
mod reader;
mod register;
mod resolve;
mod slug;
mod source_text;
pub(crate) mod terms;
mod theme;
mod training;
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use build::Workings;

use crate::source::{Config, Date, LocaleId, Media, RelPath};
use crate::text::fluent::{Marks, Messages};
use crate::text::guard::Guard;

pub use build::{Look, Onlooker, Present, build, build_again, build_watched};

pub use campaign::{Campaign, Tags};

pub use citation::{Citation, Citations, Firmness};
pub use contact::{Contact, Registry};
pub use freshness::{Change, Freshness, Freshnesses};
pub use indicator::{Basis, Indicator};
pub use ledger::{Entry as LedgerEntry, Ledger, ReviewStatus, Unit};
pub use made_from::MadeFrom;
pub use page::{Aside, Named, Page, PageKind, PageMeta, Slot, Translation, Written};
pub(crate) use quiz::names as quiz_names;
pub use quiz::{CertificateTerms, ItemNotes, Quiz, accepted_forms};
pub use source_text::SourceText;
pub use terms::TermRules;
pub use theme::{Colour, Theme};
pub use units::Units;

/// A project, read and checked.
#[derive(Debug)]
pub struct Catalog {
    /// `handbill.toml`.
    pub config: Arc<Config>,
    /// The day of the build.
    pub today: Date,
    /// The contact registry.
    pub registry: Arc<Registry>,
    /// Citations by key.
    pub citations: Arc<Citations>,
    /// Indicators in the order of their file.
    pub indicators: Arc<Vec<Indicator>>,
    /// Campaigns by id.
    pub campaigns: Arc<BTreeMap<String, Arc<Campaign>>>,
    /// Pages by id.
    pub pages: BTreeMap<String, Arc<Page>>,
    /// The module of each lesson, by page id.
    pub modules: BTreeMap<String, String>,
    /// Quizzes without fault in their logic, by id.
    pub quizzes: Arc<BTreeMap<String, Arc<Quiz>>>,
    /// Quizzes that have errors, which were told: nobody needs to report them as missing.
    pub faulty_quizzes: Arc<BTreeSet<String>>,
    /// Images and documents by their path in the project.
    pub media: Arc<BTreeMap<RelPath, Media>>,
    /// All messages of all locales.
    pub messages: Arc<Messages>,
    /// The source text of every page and message.
    pub units: Units,
    /// What is known about translations, by locale.
    pub ledgers: BTreeMap<LocaleId, Arc<Ledger>>,
    /// The source texts that translations were made from.
    pub made_from: Arc<MadeFrom>,
    /// Which translations are not of the source text as it is.
    pub freshness: Freshnesses,
    /// What holds for the words of each language that says so.
    pub term_rules: Arc<BTreeMap<LocaleId, TermRules>>,
    /// The theme.
    pub theme: Arc<Theme>,
    /// What finds numbers and hosts that are not registered.
    pub guard: Arc<Guard>,
    /// Whether pages are made for translators, who are told which words come from which message. Off
    /// until a preview asks for it.
    pub marks: Marks,
    /// What its parts were made from.
    workings: Option<Box<Workings>>,
}

impl Catalog {
    /// The units that a locale has itself, sound or not, with their source texts.
    pub fn translated(&self, locale: &LocaleId) -> impl Iterator<Item = (&Unit, &SourceText)> {
        self.units.translated(locale, &self.pages, &self.messages)
    }

    /// Whether readers of a locale are kept from its text of a page: a mistake on the page could hurt
    /// somebody, and numbers or duties have changed since it was translated.
    pub fn holds_back(&self, page: &Page, locale: &LocaleId) -> bool {
        let age = self.freshness.of(locale, &Unit::Page(page.id.clone()));
        page.meta.critical && matches!(age, Freshness::Stale(change) if change.is_dangerous())
    }
}

/// The host of an `http` or `https` address, in small letters; `None` for anything else.
pub(crate) fn host_of(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let clean = url
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\'' | b'\\'));
    (plain && clean && host.contains('.') && !host.starts_with('.')).then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_read_from_plain_addresses_only() {
        assert_eq!(host_of("https://www.DHS.gov/hsi?x#y").as_deref(), Some("www.dhs.gov"));
        for url in
            ["ftp://a.org", "https://a", "https://a.org@evil.org/", "https://a.org:80/", "https://ä.org/"]
        {
            assert_eq!(host_of(url), None, "{url}");
        }
    }
}

//! Where the words of a page are written, and where their translation stands.

use crate::catalog::{Catalog, Change, Freshness, ReviewStatus, Unit};
use crate::diag::Place;
use crate::l10n::status;
use crate::site::{Output, Shows};
use crate::source::LocaleId;
use crate::text::fluent::Mark;

/// Where a translation stands, the most pressing last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is the source text itself.
    Source,
    /// A person has read and signed it.
    Reviewed,
    /// A person made it and no second person has read it.
    Draft,
    /// A machine made it and nobody has read it.
    Machine,
    /// Nobody recorded which source text it was made from.
    Unrecorded,
    /// There is a translation, and what stands around it is shown in another language.
    Kept,
    /// The source text has changed since.
    Stale,
    /// There is a translation with a fault, and another language is shown instead.
    Broken,
    /// There is none, and another language is shown instead.
    Missing,
}

impl State {
    /// All states, the most pressing first.
    pub const ALL: [Self; 9] = [
        Self::Missing,
        Self::Broken,
        Self::Stale,
        Self::Kept,
        Self::Unrecorded,
        Self::Machine,
        Self::Draft,
        Self::Reviewed,
        Self::Source,
    ];

    /// Its word in pages and JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::Unrecorded => "unrecorded",
            Self::Kept => "kept",
            Self::Stale => "stale",
            Self::Broken => "broken",
            Self::Missing => "missing",
        }
    }

    /// What it means to a translator.
    pub fn words(self) -> &'static str {
        match self {
            Self::Source => "source text",
            Self::Reviewed => "reviewed",
            Self::Draft => "draft, not reviewed",
            Self::Machine => "machine translation, not reviewed",
            Self::Unrecorded => "translated, not recorded from which text",
            Self::Kept => "translated, but the text around it is shown in another language",
            Self::Stale => "older than its source",
            Self::Broken => "translated with a fault, another language is shown",
            Self::Missing => "not translated, another language is shown",
        }
    }
}

/// Where words come from and where their translation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The file and line of the words that are shown; the file alone where the line is not known.
    pub file: String,
    /// Where the translation stands.
    pub state: State,
    /// Where the translation is to be written or mended, where that is another file.
    pub write: Option<String>,
    /// What of the source text has changed since, the most dangerous first.
    pub change: Vec<&'static str>,
}

/// Finds where the words of one output come from.
#[derive(Debug, Clone, Copy)]
pub struct Lookup<'a> {
    catalog: &'a Catalog,
    output: &'a Output,
}

impl<'a> Lookup<'a> {
    /// For one output of a project.
    pub fn new(catalog: &'a Catalog, output: &'a Output) -> Self {
        Self { catalog, output }
    }

    /// The output's page, where it shows one.
    pub fn page(&self) -> Option<Standing> {
        let Shows::Page { page, translation, written_in } = &self.output.shows else { return None };
        let reader = &self.output.locale;
        let file = format!("{}:1", translation.source.path());
        let unit = Unit::Page(page.id.clone());
        let (age, change) = self.age(reader, &unit);
        let own = status::file(self.catalog, reader, &unit);
        let state = match () {
            () if *written_in == *reader => self.translated(reader, translation.status, age),
            () if page.unsound.contains_key(reader) => State::Broken,
            () if age == Some(State::Stale) => State::Stale,
            () if page.translations.contains_key(reader) => State::Kept,
            () => State::Missing,
        };
        let write = (*written_in != *reader).then_some(own);
        Some(Standing { file, state, write, change })
    }

    /// The id of the output's page.
    pub fn page_id(&self) -> Option<&'a str> {
        match &self.output.shows {
            Shows::Page { page, .. } => Some(&page.id),
            _ => None,
        }
    }

    /// Where the page's title is written.
    pub fn title(&self) -> Option<String> {
        match &self.output.shows {
            Shows::Page { translation, .. } => Some(written(&translation.title.place)),
            _ => None,
        }
    }

    /// Where the heading of an id is written.
    pub fn heading(&self, id: &str) -> Option<String> {
        let Shows::Page { translation, .. } = &self.output.shows else { return None };
        let at = translation.heading_ids.iter().position(|own| own == id)?;
        translation.text().doc.headings.get(at).map(|heading| written(&heading.place))
    }

    /// A message, as its mark names it.
    pub fn message(&self, mark: &Mark) -> Standing {
        let config = &self.catalog.config;
        let known = |id: &str| config.locales.iter().map(|entry| &entry.id).find(|own| own.as_str() == id);
        let asked = known(&mark.asked).unwrap_or(&config.source);
        let shown = known(&mark.shown).unwrap_or(&config.source);
        // A page for readers of all languages says each line in its own.
        let speaks_all = matches!(self.output.shows, Shows::Chooser | Shows::RootNotFound);
        let reader: &LocaleId = if speaks_all { asked } else { &self.output.locale };
        let unit = Unit::Message(mark.id.clone());
        let (age, change) = self.age(reader, &unit);
        let messages = &self.catalog.messages;
        let attribute = mark.attribute.as_deref();
        let state = match () {
            () if shown == reader => {
                let ledger = self.catalog.ledgers.get(reader);
                let status = ledger.map_or(ReviewStatus::Draft, |ledger| ledger.status(&unit));
                self.translated(reader, status, age)
            }
            () if age == Some(State::Stale) => State::Stale,
            () if messages.is_left_out(reader, &mark.id) => State::Broken,
            () if messages.has(reader, &mark.id, attribute) => State::Kept,
            () => State::Missing,
        };
        let write = (shown != reader).then(|| self.message_file(reader, mark));
        Standing { file: self.message_file(shown, mark), state, write, change }
    }

    fn translated(&self, locale: &LocaleId, status: ReviewStatus, age: Option<State>) -> State {
        let status = match status {
            _ if *locale == self.catalog.config.source => return State::Source,
            ReviewStatus::Source => State::Source,
            ReviewStatus::Machine => State::Machine,
            ReviewStatus::Draft => State::Draft,
            ReviewStatus::Reviewed => State::Reviewed,
        };
        age.unwrap_or(status)
    }

    /// What is known of the age of a translation, where it is not current.
    fn age(&self, locale: &LocaleId, unit: &Unit) -> (Option<State>, Vec<&'static str>) {
        match self.catalog.freshness.of(locale, unit) {
            Freshness::Current => (None, Vec::new()),
            Freshness::Unrecorded => (Some(State::Unrecorded), Vec::new()),
            Freshness::Stale(change) => (Some(State::Stale), touched(*change)),
        }
    }

    /// Where a locale's text of a message is, or where it is to be written.
    fn message_file(&self, locale: &LocaleId, mark: &Mark) -> String {
        match self.catalog.messages.place(locale, &mark.id) {
            Some(place) => written_at(&place, mark.attribute.as_deref()),
            None => status::file(self.catalog, locale, &Unit::Message(mark.id.clone())),
        }
    }
}

/// What is presumed to have changed is not told as if it were known.
fn touched(change: Change) -> Vec<&'static str> {
    if change.is_known { status::touched(change) } else { Vec::new() }
}

fn written(place: &Place) -> String {
    format!("{}:{}", place.source.path(), place.line_column().line)
}

/// The line of a message, or of an attribute below it.
fn written_at(place: &Place, attribute: Option<&str>) -> String {
    let first = place.line_column().line;
    let Some(attribute) = attribute else { return written(place) };
    let after = place.source.text().lines().enumerate().skip(first);
    // A message goes on as long as lines are indented or empty, or close a placeable.
    let own = after.take_while(|(_, line)| line.is_empty() || line.starts_with([' ', '}']));
    let mut found = own.filter(|(_, line)| {
        let name = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='));
        name.is_some_and(|(name, _)| name.trim_end() == attribute)
    });
    let line = found.next().map_or(first, |(index, _)| index + 1);
    format!("{}:{line}", place.source.path())
}

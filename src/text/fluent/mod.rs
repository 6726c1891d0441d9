//! The messages of all locales: interface, indicators, terms, campaigns and quizzes.
//!
//! [`load`] reads every `.ftl` file once, reports what is wrong with it, and gives back
//! [`Messages`]; `catalog` asks them whether a message exists, `site` and `render` format them, the
//! guard looks through [`Messages::patterns`]. The way of a file:
//!
//! ```text
//! bytes ─ depth ─► text ─ parse ─► trees ─ collect, inspect ─► facts ─ graph, measure ─► sound ones ─ compile ─► bundle
//! ```
//!
//! **Invariant:** a faulty message is never shown, not even in part. In a translation it falls back
//! along the [`Chain`] and everything else of the locale goes on; in the source locale there is
//! nothing to fall back on, and the fault is an error. In a translation every fault is contained:
//! markup, addresses and numbers too keep nobody from reading the rest.
//!
//! **Invariant:** the text of a message is text. In HTML it is escaped, and what is put into it
//! stands in balanced `<bdi>`; only an [`Arg::Html`], which a template makes and no translator can
//! forge, passes as it is.
//!
//! fluent-bundle resolves the messages, and three of its habits are kept from mattering: plural
//! categories, numbers, dates and lists come from ICU4X (its own rules are those of an older CLDR),
//! its memoizer, which locks, is never asked, and it is only given texts that were proven to come to an end
//! within [`limits::MESSAGE_BYTES`](crate::source::limits::MESSAGE_BYTES), whichever variants are
//! chosen, apart from what the page puts in. `compile` tells how.
//!
//! Digits are Latin in every locale; see [`format`](super::format).
//!
//! **Not here:** what a number or a host is (`guard`), untranslated messages (`l10n`), a message that
//! no locale has (whoever asked for it reports that).

mod role;

mod depth;
mod parse;
mod words;

mod calls;
mod collect;
mod inspect;
mod purity;

mod foreign;
mod graph;
mod judge;
mod measure;

mod args;
mod bundle;
mod compile;
mod locale;
mod marks;
mod sink;
mod tree;
mod values;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics, Place, SourceFile};
use crate::source::{Config, Ingredients, LocaleId, Made};

use super::chain::Chain;
use super::format::Formatters;
use super::guard::Guard;
use judge::Judge;
use locale::{Found, LocaleMessages};
use role::Role;

pub use args::{Arg, Args};
pub use judge::{FiguresByMessage, OlderFigures};
pub use locale::MessageText;
pub use marks::{Mark, MarkedPart, Marks, marks, unmarked};
pub use sink::Sink;
pub use tree::{FluentFile, FluentTree, Selected, selected, tree};

/// The messages of all locales of the project.
pub struct Messages {
    source: LocaleId,
    locales: BTreeMap<LocaleId, Locale>,
    /// The figures of the source locale's messages.
    figures: Made<Arc<FiguresByMessage>>,
    /// For a locale that the project does not have: the chain and formats of the source locale.
    elsewhere: (Chain, Arc<Formatters>),
}

#[derive(Clone)]
struct Locale {
    chain: Chain,
    messages: Made<Arc<LocaleMessages>>,
    /// Sound messages that are not shown for another reason.
    held_back: BTreeSet<String>,
}

impl Locale {
    fn messages(&self) -> &LocaleMessages {
        self.messages.part()
    }

    /// Finds a text that may be shown.
    fn find(&self, id: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        if self.held_back.contains(id) {
            return None;
        }
        self.messages().find(id, attribute)
    }
}

/// A formatted message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// The text, as the sink asked for it.
    pub text: String,
    /// The locale it was found in; another than the one asked for when it is missing there.
    pub locale: LocaleId,
}

/// What messages are read with.
#[derive(Debug, Clone, Copy)]
pub struct Library<'a> {
    /// The project.
    pub config: &'a Config,
    /// The `.ftl` files of each locale.
    pub files: &'a BTreeMap<LocaleId, Vec<Arc<SourceFile>>>,
    /// What numbers and addresses are held against.
    pub guard: &'a Arc<Guard>,
    /// The figures of older source texts.
    pub older: &'a OlderFigures,
}

/// Reads the messages of all locales of the project. Files of one locale are one list of messages. The
/// messages of a locale are taken over from `before` where nothing that they come from is another value.
pub fn load(library: Library<'_>, before: Option<&Arc<Messages>>, out: &mut Diagnostics) -> Arc<Messages> {
    let Library { config, guard, older, .. } = library;
    // First, because the others are held against it.
    let source = library.load(&config.source, &Judge::new(guard, older), None, before, out);
    let from = Ingredients::new().and(source.part());
    let figures = Made::again(before.map(|before| &before.figures), from, out, |_| {
        Arc::new(judge::figures(source.part().shown()))
    });
    let judge = Judge::of_translations(guard, older, figures.part());
    let translations: Vec<_> =
        config.locales.iter().map(|entry| &entry.id).filter(|id| **id != config.source).collect();
    let loaded: Vec<_> = translations
        .into_par_iter()
        .map(|id| {
            let mut faults = Diagnostics::new();
            (id, library.load(id, &judge, Some(source.part()), before, &mut faults), faults)
        })
        .collect();
    let locale = |id: &LocaleId, messages| {
        (id.clone(), Locale { chain: Chain::new(id, config), messages, held_back: BTreeSet::new() })
    };
    let formatters = Arc::clone(source.part().formatters());
    let mut locales = BTreeMap::from([locale(&config.source, source)]);
    for (id, messages, faults) in loaded {
        out.append(faults);
        locales.extend([locale(id, messages)]);
    }
    let elsewhere = (Chain::new(&config.source, config), formatters);
    let loaded = Messages { source: config.source.clone(), locales, figures, elsewhere };
    match before.filter(|before| before.is_like(&loaded)) {
        Some(before) => Arc::clone(before),
        None => Arc::new(loaded),
    }
}

impl Library<'_> {
    fn load(
        &self,
        id: &LocaleId,
        judge: &Judge<'_>,
        source: Option<&Arc<LocaleMessages>>,
        before: Option<&Arc<Messages>>,
        out: &mut Diagnostics,
    ) -> Made<Arc<LocaleMessages>> {
        let files = self.files.get(id).map_or(&[] as &[_], Vec::as_slice);
        let from = Ingredients::new().and(self.guard).and_perhaps(source).and_perhaps(self.older.get(id));
        let before = before.and_then(|before| before.locales.get(id)).map(|locale| &locale.messages);
        Made::again(before, from.and_all(files), out, |out| {
            Arc::new(LocaleMessages::load(id, judge, source.map(|source| &**source), files, out))
        })
    }
}

impl Messages {
    /// Formats a message, or an attribute of it, in the first locale of the chain that has it and
    /// is given what it needs. `None` when there is none; the caller knows who asked and reports.
    ///
    /// A message that lacks a variable is reported at its place, and a translation is passed over.
    #[expect(
        clippy::too_many_arguments,
        reason = "which message, for whom, with what, into what: a struct of these would be made for each call"
    )]
    pub fn format(
        &self,
        locale: &LocaleId,
        id: &str,
        attribute: Option<&str>,
        args: &Args<'_>,
        sink: Sink,
        out: &mut Diagnostics,
    ) -> Option<Formatted> {
        for candidate in self.chain(locale) {
            let Some(locale) = self.locales.get(candidate) else {
                continue;
            };
            let Some(found) = locale.find(id, attribute) else {
                continue;
            };
            let messages = locale.messages();
            let unmet = found.unmet(args);
            out.extend(unmet.iter().map(|unmet| unmet.diagnostic(messages.role(), found.place())));
            if !unmet.is_empty() && messages.role() == Role::Translation {
                continue;
            }
            if let Some(text) = messages.format(&found, args, sink, out) {
                let locale = candidate.clone();
                return Some(Formatted { text, locale });
            }
        }
        None
    }

    /// What a locale's own text, with all it refers to, asks for and is not given. Empty when the
    /// locale does not have it.
    pub fn unmet(
        &self,
        locale: &LocaleId,
        id: &str,
        attribute: Option<&str>,
        args: &Args<'_>,
    ) -> Vec<Diagnostic> {
        let found = self
            .locales
            .get(locale)
            .and_then(|locale| Some((locale.messages(), locale.find(id, attribute)?)));
        let Some((messages, found)) = found else {
            return Vec::new();
        };
        found.unmet(args).iter().map(|unmet| unmet.diagnostic(messages.role(), found.place())).collect()
    }

    /// Whether a locale has a message, or an attribute of one, itself and without fault.
    pub fn has(&self, locale: &LocaleId, id: &str, attribute: Option<&str>) -> bool {
        self.locales.get(locale).is_some_and(|locale| locale.find(id, attribute).is_some())
    }

    /// Whether a locale has the message or term with a fault that was reported, even if nothing could be
    /// read of it. There is no use in reporting it as missing once more.
    pub fn is_left_out(&self, locale: &LocaleId, id: &str) -> bool {
        let locale = self.locales.get(locale);
        locale.is_some_and(|locale| locale.held_back.contains(id) || locale.messages().is_left_out(id))
    }

    /// Whether a locale has the message with a fault of its own.
    pub fn is_faulty(&self, locale: &LocaleId, id: &str) -> bool {
        self.messages(locale).is_some_and(|messages| messages.is_left_out(id))
    }

    /// The same without some translated messages that are sound and must not be shown for another reason.
    pub(crate) fn holding_back(&self, held_back: &BTreeSet<(LocaleId, String)>) -> Self {
        let mut locales = self.locales.clone();
        for (locale, id) in held_back {
            if let Some(locale) = locales.get_mut(locale) {
                locale.held_back.insert(id.clone());
            }
        }
        let (source, figures) = (self.source.clone(), self.figures.clone());
        Self { source, locales, figures, elsewhere: self.elsewhere.clone() }
    }

    /// Whether the source locale has the same messages with the same attributes, whatever they say.
    pub(crate) fn has_source_names_of(&self, other: &Self) -> bool {
        let source = &self.source;
        let same = |(one, twin): (&str, &str)| {
            one == twin
                && self.has(source, one, None) == other.has(source, one, None)
                && self.attributes(source, one).eq(other.attributes(source, one))
        };
        let n_ids = |messages: &Self| messages.ids(source).count();
        *source == other.source
            && n_ids(self) == n_ids(other)
            && self.ids(source).zip(other.ids(source)).all(same)
    }

    /// Whether the messages of all locales are the same values, in the same chains.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let same = |one: &Locale, other: &Locale| {
            Arc::ptr_eq(one.messages.part(), other.messages.part())
                && one.chain.iter().eq(other.chain.iter())
                && one.held_back == other.held_back
        };
        self.source == other.source
            && self.locales.len() == other.locales.len()
            && self
                .locales
                .iter()
                .zip(&other.locales)
                .all(|((id, one), (twin, other))| id == twin && same(one, other))
    }

    /// Where a locale defines a message, sound or not.
    pub fn place(&self, locale: &LocaleId, id: &str) -> Option<Place> {
        self.messages(locale)?.place(id).cloned()
    }

    /// The ids of a locale's sound messages, sorted.
    pub fn ids(&self, locale: &LocaleId) -> impl Iterator<Item = &str> {
        let shown = |locale: &Locale, id: &str| !locale.held_back.contains(id);
        let locale = self.locales.get(locale).into_iter();
        locale.flat_map(move |locale| locale.messages().ids().filter(move |id| shown(locale, id)))
    }

    /// Whether a locale has a message or term (`-brand`) of this name itself, without fault.
    pub fn defines(&self, locale: &LocaleId, name: &str) -> bool {
        let locale = self.locales.get(locale);
        locale.is_some_and(|locale| !locale.held_back.contains(name) && locale.messages().defines(name))
    }

    /// What is written of each message and term of the source locale: value and attributes.
    pub fn written(&self) -> impl Iterator<Item = (&str, &[String])> {
        let written = self.messages(&self.source).into_iter().flat_map(LocaleMessages::written);
        written.map(|(name, parts)| (name.as_str(), parts.as_slice()))
    }

    /// The names of a message's attributes in a locale, sorted.
    pub fn attributes<'m>(&'m self, locale: &LocaleId, id: &str) -> impl Iterator<Item = &'m str> + use<'m> {
        let messages = self.locales.get(locale).filter(|locale| !locale.held_back.contains(id)).into_iter();
        let names: Vec<_> = messages.flat_map(|locale| locale.messages().attributes(id)).collect();
        names.into_iter()
    }

    /// The variables that a text of a message needs in a locale, without `$`.
    pub fn variables<'m>(&'m self, locale: &LocaleId, id: &str, attribute: Option<&str>) -> Vec<&'m str> {
        self.messages(locale).map(|messages| messages.variables(id, attribute)).unwrap_or_default()
    }

    /// Every text that a reader could see of a locale's files, terms and faulty messages among them.
    pub fn patterns(&self, locale: &LocaleId) -> impl Iterator<Item = MessageText<'_>> {
        self.messages(locale).into_iter().flat_map(LocaleMessages::shown)
    }

    /// The order in which a locale's missing messages are looked for.
    pub fn chain(&self, locale: &LocaleId) -> &Chain {
        self.locales.get(locale).map_or(&self.elsewhere.0, |locale| &locale.chain)
    }

    /// How a locale writes numbers, dates and lists.
    pub fn formatters(&self, locale: &LocaleId) -> &Formatters {
        match self.messages(locale) {
            Some(messages) => messages.formatters(),
            None => &self.elsewhere.1,
        }
    }

    /// The locale that all others are translated from.
    pub fn source(&self) -> &LocaleId {
        &self.source
    }

    fn messages(&self, locale: &LocaleId) -> Option<&LocaleMessages> {
        self.locales.get(locale).map(Locale::messages)
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.locales.iter().map(|(id, locale)| (id, locale.messages().ids().count()));
        f.debug_map().entries(counts).finish()
    }
}

#[cfg(test)]
mod tests;

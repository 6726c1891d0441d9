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

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Place, SourceFile};
use crate::source::{Config, LocaleId};

use super::chain::Chain;
use super::format::Formatters;
use super::guard::Guard;
use judge::Judge;
use locale::LocaleMessages;
use role::Role;

pub use args::{Arg, Args};
pub use judge::OlderFigures;
pub use locale::MessageText;
pub use marks::{Mark, MarkedPart, Marks, marks, unmarked};
pub use sink::Sink;
pub use tree::{FluentFile, FluentTree, Selected, selected, tree};

/// The messages of all locales of the project.
pub struct Messages {
    source: LocaleId,
    locales: BTreeMap<LocaleId, Locale>,
    /// For a locale that the project does not have: the chain and formats of the source locale.
    elsewhere: (Chain, Arc<Formatters>),
}

struct Locale {
    chain: Chain,
    messages: LocaleMessages,
}

/// A formatted message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// The text, as the sink asked for it.
    pub text: String,
    /// The locale it was found in; another than the one asked for when it is missing there.
    pub locale: LocaleId,
}

/// Reads the messages of all locales of the project. Files of one locale are one list of messages.
pub fn load(
    config: &Config,
    files: &BTreeMap<LocaleId, Vec<Arc<SourceFile>>>,
    guard: &Guard,
    older: &OlderFigures,
    out: &mut Diagnostics,
) -> Messages {
    let mut judge = Judge::new(guard, older);
    let mut load = |id: &LocaleId, judge: &Judge<'_>, source: Option<&LocaleMessages>| {
        let files = files.get(id).map_or(&[] as &[_], Vec::as_slice);
        LocaleMessages::load(id, judge, source, files, out)
    };
    // First, because the others are held against it.
    let source = load(&config.source, &judge, None);
    judge.learn(source.shown());
    let mut locales = BTreeMap::new();
    for entry in config.locales.iter().filter(|entry| entry.id != config.source) {
        let messages = load(&entry.id, &judge, Some(&source));
        locales.insert(entry.id.clone(), Locale { chain: Chain::new(&entry.id, config), messages });
    }
    let locale = Locale { chain: Chain::new(&config.source, config), messages: source };
    locales.insert(config.source.clone(), locale);
    let formatters = locales.get(&config.source).map_or_else(
        || Arc::new(Formatters::plain(&config.source)),
        |locale| Arc::clone(locale.messages.formatters()),
    );
    Messages {
        source: config.source.clone(),
        locales,
        elsewhere: (Chain::new(&config.source, config), formatters),
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
            let Some(messages) = self.messages(candidate) else {
                continue;
            };
            let Some(found) = messages.find(id, attribute) else {
                continue;
            };
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
        let found =
            self.messages(locale).and_then(|messages| Some((messages, messages.find(id, attribute)?)));
        let Some((messages, found)) = found else {
            return Vec::new();
        };
        found.unmet(args).iter().map(|unmet| unmet.diagnostic(messages.role(), found.place())).collect()
    }

    /// Whether a locale has a message, or an attribute of one, itself and without fault.
    pub fn has(&self, locale: &LocaleId, id: &str, attribute: Option<&str>) -> bool {
        self.messages(locale).is_some_and(|messages| messages.find(id, attribute).is_some())
    }

    /// Whether a locale has the message or term with a fault that was reported, even if nothing could be
    /// read of it. There is no use in reporting it as missing once more.
    pub fn is_left_out(&self, locale: &LocaleId, id: &str) -> bool {
        self.messages(locale).is_some_and(|messages| messages.is_left_out(id))
    }

    /// Whether a locale has the message with a fault of its own.
    pub fn is_faulty(&self, locale: &LocaleId, id: &str) -> bool {
        self.messages(locale).is_some_and(|messages| messages.is_left_out(id) && !messages.is_held_back(id))
    }

    /// Leaves out a translated message that is sound and must not be shown for another reason.
    pub(crate) fn hold_back(&mut self, locale: &LocaleId, id: &str) {
        if let Some(locale) = self.locales.get_mut(locale) {
            locale.messages.hold_back(id);
        }
    }

    /// Where a locale defines a message, sound or not.
    pub fn place(&self, locale: &LocaleId, id: &str) -> Option<Place> {
        self.messages(locale)?.place(id).cloned()
    }

    /// The ids of a locale's sound messages, sorted.
    pub fn ids(&self, locale: &LocaleId) -> impl Iterator<Item = &str> {
        self.messages(locale).into_iter().flat_map(LocaleMessages::ids)
    }

    /// Whether a locale has a message or term (`-brand`) of this name itself, without fault.
    pub fn defines(&self, locale: &LocaleId, name: &str) -> bool {
        self.messages(locale).is_some_and(|messages| messages.defines(name))
    }

    /// What is written of each message and term of the source locale: value and attributes.
    pub fn written(&self) -> impl Iterator<Item = (&str, &[String])> {
        let written = self.messages(&self.source).into_iter().flat_map(LocaleMessages::written);
        written.map(|(name, parts)| (name.as_str(), parts.as_slice()))
    }

    /// The names of a message's attributes in a locale, sorted.
    pub fn attributes<'m>(&'m self, locale: &LocaleId, id: &str) -> impl Iterator<Item = &'m str> + use<'m> {
        let messages = self.messages(locale).into_iter();
        let names: Vec<_> = messages.flat_map(|messages| messages.attributes(id)).collect();
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
        self.locales.get(locale).map(|locale| &locale.messages)
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.locales.iter().map(|(id, locale)| (id, locale.messages.ids().count()));
        f.debug_map().entries(counts).finish()
    }
}

#[cfg(test)]
mod tests;

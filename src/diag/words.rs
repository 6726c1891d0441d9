//! The words in which faults are told, in Fluent, so that they can be translated.
//!
//! A [`Said`] names a message of `words/<language>/` and holds what is put into it. A fault is worded
//! in English when it is found, and again in the reader's language when it is written out; codes,
//! places and severities are the same in all languages.
//!
//! The texts are parts of the binary. `tests/words.rs` holds that every message that is named here
//! is there, and that none is left over.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

/// A message of the program, with what is put into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Argument {
    Text(String),
    Count(usize),
    Said(Said),
}

impl Said {
    /// The message `id`, with nothing put into it yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Puts in a text, such as what a person wrote.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(text.into())));
        self
    }

    /// Puts in a number of things, which the message may word by its plural.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.arguments.push((name, Argument::Count(count)));
        self
    }

    /// Puts in another message, worded in the same language.
    #[must_use]
    pub fn said(mut self, name: &'static str, said: Said) -> Self {
        self.arguments.push((name, Argument::Said(said)));
        self
    }

    /// The words in a language: what, why, what to do.
    pub(super) fn in_language(&self, language: Language) -> Telling {
        let arguments = self.arguments.iter().map(|(name, argument)| {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Count(count) => FluentValue::from(*count),
                Argument::Said(said) => FluentValue::from(said.in_language(language).message),
            };
            (*name, value)
        });
        let arguments: FluentArgs<'_> = arguments.collect();
        let write = |part| {
            let own = language.bundle().and_then(|bundle| write(bundle, self.id, part, &arguments));
            own.or_else(|| ENGLISH.as_ref().and_then(|bundle| write(bundle, self.id, part, &arguments)))
        };
        Telling {
            message: write(None).unwrap_or_else(|| self.id.to_owned()),
            why: write(Some("why")),
            help: write(Some("help")),
        }
    }
}

/// What a fault says in one language.
pub(super) struct Telling {
    pub(super) message: String,
    pub(super) why: Option<String>,
    pub(super) help: Option<String>,
}

/// A language in which faults can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// The language the program is written in; whatever another one lacks is told in it.
    English,
    /// Machine translation, not reviewed.
    Spanish,
}

impl Language {
    /// Languages by their tags.
    pub const TAGS: &[(&str, Self)] = &[("en", Self::English), ("es", Self::Spanish)];

    /// The language of a tag. A region is passed over: `es-MX` is told in Spanish.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::TAGS.iter().find(|(known, _)| *known == language).map(|(_, language)| *language)
    }

    fn bundle(self) -> Option<&'static Bundle> {
        match self {
            Self::English => ENGLISH.as_ref(),
            Self::Spanish => SPANISH.as_ref(),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

// Constants in all but name: parsed once, never changed. A text that does not parse would leave its
// language out; a test holds that none does.
static WORDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/diag/words");
static ENGLISH: LazyLock<Option<Bundle>> = LazyLock::new(|| bundle("en"));
static SPANISH: LazyLock<Option<Bundle>> = LazyLock::new(|| bundle("es"));

fn bundle(tag: &str) -> Option<Bundle> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().ok()?]);
    // A terminal that knows no isolation marks would show them as boxes.
    bundle.set_use_isolating(false);
    for file in WORDS.get_dir(tag)?.files() {
        let resource = FluentResource::try_new(file.contents_utf8()?.to_owned()).ok()?;
        bundle.add_resource(resource).ok()?;
    }
    Some(bundle)
}

fn write(bundle: &Bundle, id: &str, part: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match part {
        None => message.value()?,
        Some(part) => message.get_attribute(part)?.value(),
    };
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned();
    faults.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_in_the_language_that_is_asked_for() {
        let said = Said::new("number-not-in-source").text("written", "912");
        assert_eq!(said.in_language(Language::English).message, "`912` is not in the source text");
        assert_eq!(said.in_language(Language::Spanish).message, "`912` no está en el texto de origen");
        assert!(said.in_language(Language::Spanish).why.is_some());
    }

    #[test]
    fn the_words_of_every_language_parse() {
        for (tag, language) in Language::TAGS {
            assert!(language.bundle().is_some(), "{tag}");
        }
    }
}

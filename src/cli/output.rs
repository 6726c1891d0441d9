//! The one place that prints: faults to standard error, results to standard output.

use std::io::{IsTerminal, Write};

use super::{ColourChoice, Common, Format};
use crate::diag::text::Colour;
use crate::diag::{Diagnostics, Language, Severity, github, json, sarif, text};

/// Names the language that faults are told in, where the arguments do not.
const LANGUAGE: &str = "HANDBILL_LANGUAGE";

/// Where a run speaks.
#[derive(Debug, Clone)]
pub(super) struct Console {
    format: Format,
    colour: Colour,
    result_colour: Colour,
    language: Language,
}

impl Console {
    /// A console that writes faults as the arguments ask, in colour if wanted and possible.
    pub(super) fn new(common: &Common) -> Self {
        let colour = |is_terminal: bool| match common.color {
            ColourChoice::Always => Colour::Always,
            ColourChoice::Never => Colour::Never,
            ColourChoice::Auto if std::env::var_os("NO_COLOR").is_some() => Colour::Never,
            ColourChoice::Auto if is_terminal => Colour::Always,
            ColourChoice::Auto => Colour::Never,
        };
        let result_colour = colour(std::io::stdout().is_terminal());
        let colour = colour(std::io::stderr().is_terminal());
        // A language that the program does not speak is no fault of the project: it speaks English.
        let asked = std::env::var(LANGUAGE).ok().and_then(|tag| Language::of(&tag));
        let language = common.language.or(asked).unwrap_or(Language::English);
        Self { format: common.format, colour, result_colour, language }
    }

    /// Whether people read along, so that progress is worth showing.
    pub(super) fn is_watched(&self) -> bool {
        self.format == Format::Text && std::io::stderr().is_terminal()
    }

    /// Writes faults. Hints are written only when `hints` asks for them: they are many and harmless.
    pub(super) fn diagnostics(&self, diagnostics: &Diagnostics, hints: Hints) {
        let mut shown = Diagnostics::new();
        let wanted = |severity| severity != Severity::Hint || hints == Hints::Shown;
        shown.extend(diagnostics.iter().filter(|diagnostic| wanted(diagnostic.severity)).cloned());
        let shown = shown.brief().told_in(self.language).shortened();
        match self.format {
            Format::Text => self.error(&text::render(&shown, self.colour)),
            Format::Json => self.bytes(json::render(&shown).as_bytes()),
            Format::Sarif => self.bytes(sarif::render(&shown, env!("CARGO_PKG_VERSION")).as_bytes()),
            Format::Github => self.bytes(github::render(&shown).as_bytes()),
        }
    }

    /// Writes a result for people.
    pub(super) fn result(&self, text: &str) {
        if matches!(self.format, Format::Text | Format::Github) {
            self.bytes(text.as_bytes());
        }
    }

    /// Writes a result for scripts that asked for JSON.
    pub(super) fn machine(&self, text: &str) {
        if self.format == Format::Json {
            self.bytes(text.as_bytes());
        }
    }

    /// The language that faults are told in.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// Whether results are written in colour.
    pub(super) fn result_colour(&self) -> Colour {
        self.result_colour
    }

    /// Writes to standard error.
    pub(super) fn error(&self, text: &str) {
        // When nobody reads standard error any more there is nobody left to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Writes to standard output.
    pub(super) fn bytes(&self, bytes: &[u8]) {
        // A closed pipe (`handbill check | head`) is the reader's choice, not a fault.
        let _ = std::io::stdout().lock().write_all(bytes);
    }
}

/// Whether hints are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hints {
    /// All of them.
    Shown,
    /// Only counted.
    Counted,
}

//! Faults in the files a person wrote: what is wrong, where, why it matters, what to do.
//!
//! Every room reports into one [`Diagnostics`]; nothing stops at the first fault. [`text`] and
//! [`json`] write them out. A fault of the machine (disk, locks) is an error type of its room and
//! becomes exit code 3; it never passes through here.
//!
//! **Not here:** reading files. A [`SourceFile`] arrives with its text.

mod brief;
mod code;
pub mod github;
pub mod json;
mod mend;
mod place;
pub mod sarif;
pub mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use code::Code;
pub use mend::{Mended, MendedFile, mend, unified_diff};
pub use place::{Lender, LineColumn, Place, SourceFile, Span, Spanned};
pub use words::{Language, Said};

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while one of these stands.
    Error,
    /// Published, but somebody should look; `--strict` makes it an error.
    Warning,
    /// A suggestion; never changes the exit code.
    Hint,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        })
    }
}

/// Where a fault lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Site {
    /// In the project as a whole.
    Project,
    /// In a file or folder whose text was not read, named relative to the project.
    File(String),
    /// At a place in a file.
    Place(Place),
    /// In a finished page, named by its path in the output.
    Output(String),
}

/// One fault, told so that its author can mend it without asking anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Its stable name.
    pub code: Code,
    /// What is wrong, quoting what the user wrote in backticks.
    pub message: String,
    /// Where.
    pub site: Site,
    /// Why the program cares.
    pub why: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
    /// What only some faults have; apart, so that a fault is small enough to be an error value.
    more: Option<Box<More>>,
}

/// What only some faults have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct More {
    /// The message of the program that it was worded from, if it can be told in other languages.
    said: Option<Said>,
    /// Why it matters, where that is not the same for all faults of its message.
    why: Option<Said>,
    /// What to do, where that is not the same for all faults of its message.
    help: Option<Said>,
    /// What the program does about it meanwhile; the end of `why`.
    meanwhile: Option<Said>,
    /// On how many more finished pages it stands; the end of `message`.
    n_more_pages: usize,
    /// What would mend it, where no person has to decide.
    edits: Vec<Edit>,
    /// The language it is about, where it lies in another one's files.
    about: Option<String>,
}

/// A change of a file that mends a fault: what stands at the place becomes the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub place: Place,
    /// What stands there afterwards.
    pub with: String,
}

impl Diagnostic {
    /// A fault that keeps the site from being published.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A fault that is published, and that `--strict` refuses.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// A suggestion.
    pub fn hint(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Hint, code, message)
    }

    fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            site: Site::Project,
            why: None,
            help: None,
            more: None,
        }
    }

    /// A fault worded by a message of the program, which can be told in other languages too.
    pub fn said(severity: Severity, code: Code, said: Said) -> Self {
        Self::new(severity, code, String::new()).saying(said)
    }

    /// Words the fault anew.
    #[must_use]
    pub fn saying(mut self, said: Said) -> Self {
        self.more().said = Some(said);
        self.told_in(Language::English)
    }

    /// The fault in another language, as far as it can be told in it.
    #[must_use]
    fn told_in(mut self, language: Language) -> Self {
        if let Some(said) = self.more.as_ref().and_then(|more| more.said.as_ref()) {
            let telling = said.in_language(language);
            self.message = telling.message;
            self.message_with_more_pages(language);
            self.why = telling.why;
            self.help = telling.help;
            self.why = self.why_with_meanwhile(language);
        }
        if let Some(why) = self.more.as_ref().and_then(|more| more.why.as_ref()) {
            self.why = Some(why.in_language(language).message);
            self.why = self.why_with_meanwhile(language);
        }
        if let Some(help) = self.more.as_ref().and_then(|more| more.help.as_ref()) {
            self.help = Some(help.in_language(language).message);
        }
        self
    }

    /// Says why it matters by a message of the program.
    #[must_use]
    pub fn because(mut self, why: Said) -> Self {
        self.more().why = Some(why);
        self.told_in(Language::English)
    }

    /// Says what to do by a message of the program.
    #[must_use]
    pub fn advising(mut self, help: Said) -> Self {
        self.more().help = Some(help);
        self.told_in(Language::English)
    }

    /// Says what the program does about it until somebody mends it.
    #[must_use]
    pub fn meanwhile(mut self, meanwhile: Said) -> Self {
        self.more().meanwhile = Some(meanwhile);
        self.why = self.why_with_meanwhile(Language::English);
        self
    }

    fn why_with_meanwhile(&self, language: Language) -> Option<String> {
        let meanwhile = self.more.as_ref().and_then(|more| more.meanwhile.as_ref());
        let meanwhile = meanwhile.map(|said| said.in_language(language).message);
        match (&self.why, meanwhile) {
            (Some(why), Some(meanwhile)) => Some(format!("{why}; {meanwhile}")),
            (why, meanwhile) => why.clone().or(meanwhile),
        }
    }

    fn message_with_more_pages(&mut self, language: Language) {
        let n_more_pages = self.more.as_ref().map_or(0, |more| more.n_more_pages);
        if n_more_pages > 0 {
            let said = Said::new("more-on-pages").count("n", n_more_pages);
            self.message.push(' ');
            self.message.push_str(&said.in_language(language).message);
        }
    }

    /// Says what would mend it.
    #[must_use]
    pub fn mended_by(mut self, place: &Place, with: impl Into<String>) -> Self {
        self.more().edits.push(Edit { place: place.clone(), with: with.into() });
        self
    }

    /// Says at which place in a file.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.site = Site::Place(place.clone());
        self
    }

    /// Says in which file, when its text is not at hand.
    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.site = Site::File(path.into());
        self
    }

    /// Says in which finished page.
    #[must_use]
    pub fn in_output(mut self, path: impl Into<String>) -> Self {
        self.site = Site::Output(path.into());
        self
    }

    /// Says why it matters.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What would mend it, where no person has to decide. Empty for most.
    pub fn edits(&self) -> &[Edit] {
        self.more.as_ref().map_or(&[], |more| &more.edits)
    }

    /// Says which language it is about: what a language lacks can only be shown where others have it.
    #[must_use]
    pub fn about(mut self, locale: impl Into<String>) -> Self {
        self.more().about = Some(locale.into());
        self
    }

    /// The language it is about, where it lies in another one's files.
    pub fn is_about(&self) -> Option<&str> {
        self.more.as_ref().and_then(|more| more.about.as_deref())
    }

    /// Whether readers are kept from what is wrong until it is mended.
    pub fn is_contained(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.meanwhile.is_some())
    }

    fn more(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// The path the fault is filed under, for sorting and for short lines.
    pub fn path(&self) -> &str {
        match &self.site {
            Site::Project => "",
            Site::File(path) | Site::Output(path) => path,
            Site::Place(place) => place.source.path(),
        }
    }

    fn key(&self) -> (&str, u32, Severity, &'static str, &str) {
        let offset = match &self.site {
            Site::Place(place) => place.span.start,
            _ => 0,
        };
        (self.path(), offset, self.severity, self.code.name(), &self.message)
    }
}

/// All faults of a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds all that another part of the run found.
    pub fn append(&mut self, other: Diagnostics) {
        self.found.extend(other.found);
    }

    /// All of them, in the order of [`sorted`](Self::sorted) once that was called.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// Sorts by file and place and drops exact repeats, so that a run prints the same text whatever
    /// the order of work was.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.found.sort_by(|a, b| a.key().cmp(&b.key()));
        self.found.dedup();
        self
    }

    /// Tells a fault of finished pages once, however many pages show it, and not at all where a source
    /// file was told to hold the same text: mended there, it is mended everywhere.
    #[must_use]
    pub fn folded(self) -> Self {
        let quoted = |diagnostic: &Diagnostic| diagnostic.message.split('`').nth(1).map(str::to_owned);
        let told: BTreeSet<_> =
            self.found.iter().filter(|one| matches!(one.site, Site::Place(_))).filter_map(quoted).collect();
        let mut pages: BTreeMap<(Code, String), usize> = BTreeMap::new();
        let mut kept: Vec<Diagnostic> = Vec::new();
        for diagnostic in self.found {
            if !matches!(diagnostic.site, Site::Output(_)) {
                kept.push(diagnostic);
            } else if !quoted(&diagnostic).is_some_and(|text| told.contains(&text)) {
                let n_pages = pages.entry((diagnostic.code, diagnostic.message.clone())).or_default();
                *n_pages += 1;
                if *n_pages == 1 {
                    kept.push(diagnostic);
                }
            }
        }
        for diagnostic in kept.iter_mut().filter(|one| matches!(one.site, Site::Output(_))) {
            let more =
                pages.get(&(diagnostic.code, diagnostic.message.clone())).map_or(0, |n_pages| n_pages - 1);
            if more > 0 {
                diagnostic.more().n_more_pages = more;
                diagnostic.message_with_more_pages(Language::English);
            }
        }
        Self { found: kept }
    }

    /// Turns warnings into errors, as `--strict` asks.
    #[must_use]
    pub fn strict(mut self) -> Self {
        for diagnostic in &mut self.found {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
        self
    }

    /// The same faults told in another language, as far as they can be. Sorting and folding go by the
    /// English words, so this comes last.
    #[must_use]
    pub fn told_in(self, language: Language) -> Self {
        Self { found: self.found.into_iter().map(|diagnostic| diagnostic.told_in(language)).collect() }
    }

    /// Turns the warnings of what is kept from readers meanwhile into errors: a build can go on with
    /// them, and a check was asked whether the files are right.
    #[must_use]
    pub fn uncontained(mut self) -> Self {
        for diagnostic in &mut self.found {
            if diagnostic.is_contained() && diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
        self
    }

    /// How many there are of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.found.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether anything forbids publishing.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: T) {
        self.found.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_many_pages_is_told_once_and_not_at_all_when_its_source_was_told() {
        let source = SourceFile::new("locales/es/a.ftl", "x = 555 0199");
        let page = |text: &str, path: &str| {
            Diagnostic::error(Code::AuditContact, format!("the page shows `{text}`")).in_output(path)
        };
        let mut found = Diagnostics::new();
        found.push(
            Diagnostic::error(Code::ContactUnregistered, "`555 0199` is not registered")
                .at(&Place::new(&source, 4..12)),
        );
        found.extend([page("555 0199", "es/a"), page("555 0100", "es/a"), page("555 0100", "es/b")]);
        let told: Vec<_> = found.sorted().folded().iter().map(|one| one.message.clone()).collect();
        assert_eq!(told, ["the page shows `555 0100` (and on 1 more page)", "`555 0199` is not registered"]);
    }

    #[test]
    fn on_how_many_more_pages_a_fault_stands_is_told_in_every_language() {
        let mut found = Diagnostics::new();
        found.extend(["a", "b", "c"].map(|path| {
            let said = Said::new("number-unregistered").text("written", "555 0100");
            Diagnostic::said(Severity::Error, Code::AuditContact, said).in_output(path)
        }));
        let folded = found.sorted().folded();
        let told = |language| folded.clone().told_in(language).iter().next().map(|one| one.message.clone());
        let expected = "`555 0100` is not a registered contact (and on 2 more pages)";
        assert_eq!(told(Language::English).as_deref(), Some(expected));
        let expected = "`555 0100` no es un contacto registrado (y en 2 páginas más)";
        assert_eq!(told(Language::Spanish).as_deref(), Some(expected));
    }
}

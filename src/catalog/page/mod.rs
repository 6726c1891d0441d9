//! Pages: front matter and text, in the source locale and in translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::SourceText;
use super::ledger::ReviewStatus;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile, Spanned};
use crate::source::near_or;
use crate::source::{Date, LocaleId};

mod aside;
mod front;
mod named;
mod text;

pub use aside::{Aside, Slot};
pub(super) use front::{Half, ReadPage, read};
pub use named::Named;
pub use text::Written;
pub(super) use text::{Again, Text};

/// What a page is for, and so what its template adds by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// Plain text.
    Page,
    /// A campaign's first page.
    Home,
    /// Signs to notice in an industry.
    Signs,
    /// For people it may be happening to.
    Help,
    /// Rights and benefits.
    Protections,
    /// Findings of inspectors and what is not settled.
    Oversight,
    /// Lessons with a quiz at their end.
    Module,
    /// A lesson of a module.
    Lesson,
}

impl PageKind {
    /// Kinds by their word in front matter.
    pub const WORDS: &[(&str, Self)] = &[
        ("page", Self::Page),
        ("home", Self::Home),
        ("signs", Self::Signs),
        ("help", Self::Help),
        ("protections", Self::Protections),
        ("oversight", Self::Oversight),
        ("module", Self::Module),
        ("lesson", Self::Lesson),
    ];

    /// Its word, and the name of its template.
    pub fn key(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("page", |(word, _)| word)
    }
}

/// What is said once for all languages of a page, in the source page's front matter.
#[derive(Debug, Clone)]
pub struct PageMeta {
    /// What it is for.
    pub kind: PageKind,
    /// The industries it is about; none means all campaigns show it.
    pub industries: Vec<Spanned<String>>,
    /// The audiences it is for; the first one decides the order of contacts.
    pub audiences: Vec<Spanned<String>>,
    /// Its place in navigation, small first.
    pub order: i64,
    /// Whether the campaign's menu lists it. A page that it does not list is linked to by another page,
    /// as the pages of a large section are by the section's own.
    pub menu: bool,
    /// Contacts in order, where they differ from the audience's.
    pub contacts: Vec<Spanned<String>>,
    /// Citations listed beside those in the text.
    pub sources: Vec<Spanned<String>>,
    /// The state of its facts.
    pub as_of: Option<Date>,
    /// The day by which its facts must be read again.
    pub review_by: Option<Spanned<Date>>,
    /// Whether a wrong number or duty on it could hurt somebody.
    pub critical: bool,
    /// How long a lesson takes, in whole minutes.
    pub minutes: Option<u32>,
    /// The lessons of a module, in order.
    pub lessons: Vec<Spanned<String>>,
    /// The quiz at the end of a module.
    pub quiz: Option<Spanned<String>>,
    /// Whether the browser shows a harmless title.
    pub discreet_title: bool,
    /// Paths under which the page was published before.
    pub aliases: Vec<Spanned<String>>,
}

/// A page's text in one locale.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Its file.
    pub source: Arc<SourceFile>,
    /// Its title.
    pub title: Spanned<String>,
    /// One sentence for search engines and cards.
    pub description: Spanned<String>,
    /// What a learner can do after a lesson.
    pub objectives: Vec<Spanned<String>>,
    /// The last part of its address, where it differs from the page's name.
    pub slug: Option<Spanned<String>>,
    /// The id of each heading: the source page's, where the structure agrees.
    pub heading_ids: Arc<[String]>,
    /// What its text names.
    pub named: Arc<Named>,
    /// What is known about the translation.
    pub status: ReviewStatus,
    text: Text,
}

/// A page in all its languages.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its path below `content/<locale>/`, without `.md`.
    pub id: String,
    /// What holds in all languages.
    pub meta: PageMeta,
    /// What there is to translate. A build that does not hold the texts has only the fingerprint of most.
    pub text: Arc<SourceText>,
    /// Its text by locale; the source locale is among them.
    pub translations: BTreeMap<LocaleId, Arc<Translation>>,
    /// Locales that have a text with a fault, which was told: it is not shown. `None` where nothing could
    /// be read of it.
    pub unsound: BTreeMap<LocaleId, Option<Arc<Translation>>>,
}

impl Page {
    /// Whether a locale has a text of the page, sound or not.
    pub fn has_file(&self, locale: &LocaleId) -> bool {
        self.translations.contains_key(locale) || self.unsound.contains_key(locale)
    }

    /// Gives the translations the heading ids of the source page, where the structure agrees; `l10n`
    /// tells which heading is missing.
    pub(super) fn share_heading_ids(&mut self, source: &LocaleId) {
        let Some(original) = self.translations.get(source).cloned() else { return };
        let theirs = original.doc();
        for (_, translation) in self.translations.iter_mut().filter(|(locale, _)| *locale != source) {
            let ours = translation.doc();
            let is_alike = ours.headings.iter().map(|heading| heading.level);
            if is_alike.eq(theirs.headings.iter().map(|heading| heading.level)) {
                Arc::make_mut(translation).heading_ids = Arc::clone(&original.heading_ids);
            }
            if translation.named == original.named {
                Arc::make_mut(translation).named = Arc::clone(&original.named);
            }
        }
    }

    /// All texts that could be read, those with a fault among them.
    pub fn texts(&self) -> impl Iterator<Item = (&LocaleId, &Translation)> {
        let unsound = self.unsound.iter().filter_map(|(locale, text)| Some((locale, text.as_deref()?)));
        let sound = self.translations.iter().map(|(locale, text)| (locale, &**text));
        sound.chain(unsound)
    }
}

/// Faults of a translation that may be tampering: a person has to look.
const SUSPICIOUS: &[Code] = &[
    Code::ContactUnregistered,
    Code::ContactRejected,
    Code::ContactDiffers,
    Code::LinkDiffers,
    Code::NumberDiffers,
    Code::HostUnregistered,
    Code::LinkScheme,
    Code::LinkForeign,
    Code::MarkdownHtml,
    Code::TextInvisible,
    Code::FrontMatterLocked,
    Code::SlugInvalid,
];

/// Takes the faults of a translation. Whatever they are, other languages go on without it, and its
/// own readers are shown the page in another language. Returns whether the translation may be shown.
pub(super) fn quarantine(faults: Diagnostics, out: &mut Diagnostics) -> bool {
    let sound = !faults.has_errors();
    for mut fault in faults {
        if fault.severity == Severity::Error {
            fault.severity = Severity::Warning;
            let meanwhile = match SUSPICIOUS.contains(&fault.code) {
                true => Said::new("meanwhile-page-suspicious"),
                false => Said::new("meanwhile-page-borrowed"),
            };
            fault = fault.meanwhile(meanwhile);
        }
        out.push(fault);
    }
    sound
}

/// Says so when a page does not exist.
pub(super) fn known(
    pages: &BTreeMap<String, Arc<Page>>,
    id: &str,
    place: &Place,
    out: &mut Diagnostics,
) -> bool {
    if pages.contains_key(id) {
        return true;
    }
    let ids = pages.keys().map(String::as_str);
    let help = near_or(id, ids, Said::new("help-link-file"));
    let said = Said::new("page-unknown").text("page", id);
    out.push(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said).at(place).advising(help));
    false
}

/// Says so when a page does not exist, or is of another kind than what it is named for.
pub(super) fn need_kind(
    pages: &BTreeMap<String, Arc<Page>>,
    id: &str,
    kind: PageKind,
    place: &Place,
    out: &mut Diagnostics,
) -> bool {
    let word = kind.key();
    let fault = match pages.get(id).map(|page| page.meta.kind) {
        Some(found) if found == kind => return true,
        Some(found) => {
            let said =
                Said::new("page-of-kind").text("page", id).text("wanted", word).text("found", found.key());
            Diagnostic::said(Severity::Error, Code::ValueInvalid, said)
        }
        None => {
            let said = Said::new("page-unknown").text("page", id);
            Diagnostic::said(Severity::Error, Code::PageUnknown, said)
        }
    };
    let of_kind = pages.values().filter(|page| page.meta.kind == kind).map(|page| page.id.as_str());
    let otherwise = Said::new("help-page-path").text("kind", word);
    out.push(fault.at(place).advising(near_or(id, of_kind, otherwise)));
    false
}

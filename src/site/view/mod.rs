//! One output as its template sees it: everything it may say, nothing it could look up.
//!
//! A [`View`] is made from the catalog, the plan and the frame, and is the template's entire input
//! beside the message functions.

mod body;
mod components;
mod head;
mod page;
mod quiz;
mod records;
mod script;
mod special;
mod training;

use std::sync::Arc;

use serde::Serialize;
use tera::Value;

pub use components::Component;
pub use head::alternates as head_alternates;
pub(super) use head::listed_alternates;
pub use quiz::QuizView;
pub use records::RecordsView;
pub use training::{LessonView, ModuleView};

use super::frame::{Frame, LocaleFrame};
use super::plan::{CampaignPlan, Output, Shows};
use super::route::Root;
use super::say::Say;
use super::shared::Shared;
use crate::catalog::{Catalog, Page, ReviewStatus, Translation};
use crate::diag::Diagnostics;
use crate::source::{LocaleId, OutputStyle, RelPath};
use crate::text::doc::Doc;

/// A page's input to its template.
#[derive(Debug, Clone)]
pub struct View {
    /// The template.
    pub template: &'static str,
    /// Where the page will lie in the campaign's folder.
    pub path: RelPath,
    /// The page's text with its components, in order; `render` joins it as `content`.
    pub body: Vec<BodyPart>,
    /// What it shares with other pages of its locale: the locale itself, the campaign's words, navigation.
    pub shared: Arc<Shared>,
    /// About the page.
    pub page: PageFacts,
    /// Headings, for a table of contents.
    pub toc: Vec<TocEntry>,
    /// Everything that belongs into `<head>`.
    pub head: String,
    /// The page for people it may be happening to, or the contact block on this page.
    pub help_url: String,
    /// This page in all locales.
    pub picker: Vec<Value>,
    /// The sources the page names.
    pub citations: Vec<CitationEntry>,
    /// The campaign's signs pages.
    pub cards: Vec<Card>,
    /// Locales of the campaign, for the chooser and the root's 404.
    pub languages: Vec<LanguageEntry>,
    /// Terms, on the glossary page.
    pub terms: Vec<TermEntry>,
    /// Where a redirect leads.
    pub target_url: String,
    /// What stands there, as HTML.
    pub target_title: String,
    /// The module, on its page and on those of its lessons.
    pub module: Option<ModuleView>,
    /// The lesson.
    pub lesson: Option<LessonView>,
    /// The quiz.
    pub quiz: Option<QuizView>,
    /// What the pages around records show.
    pub desk: Option<RecordsView>,
}

/// A stretch of a page's text.
#[derive(Debug, Clone)]
pub enum BodyPart {
    /// Finished HTML.
    Html(String),
    /// A component, to be rendered by its template.
    Component(Box<Component>),
}

/// A day in both forms a template needs.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Day {
    iso: String,
    text: String,
}

/// A text in the source language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CurrentText {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
}

/// What a template may know about its page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageFacts {
    pub(crate) id: String,
    kind: &'static str,
    /// As HTML that says its language where that is not the language of the page's text.
    title: String,
    /// The same.
    description: String,
    /// The language of the page's text.
    lang: String,
    dir: &'static str,
    borrowed: bool,
    /// Whether the reader's own text is there and too old to be shown.
    held_back: bool,
    status: &'static str,
    /// Whether the words shown are older than their source.
    stale: bool,
    /// The page in the source language, where the words shown are older.
    current: Option<CurrentText>,
    /// Where somebody can work on the translation.
    translate_url: Option<String>,
    critical: bool,
    original_name: String,
    as_of: Option<Day>,
    review_by: Option<Day>,
    minutes: Option<u32>,
}

/// A line of a table of contents; the title is HTML.
#[derive(Debug, Clone, Serialize)]
pub struct TocEntry {
    id: String,
    title: String,
    level: u8,
}

/// A source at the end of a page.
#[derive(Debug, Clone, Serialize)]
pub struct CitationEntry {
    number: usize,
    id: String,
    /// Sources are named as they are, in the source locale.
    lang: String,
    title: String,
    publisher: String,
    url: Option<String>,
    date: String,
    as_of: Option<Day>,
    status: &'static str,
    note: Option<String>,
}

/// A link to a page with what it is about.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    pub(crate) url: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) kind: &'static str,
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
}

/// A locale on a page that is not in one locale. Its words are HTML.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageEntry {
    url: String,
    /// As text.
    name: String,
    lang: String,
    dir: &'static str,
    title: String,
    choose: String,
    text: String,
}

/// A term with its definition, both HTML.
#[derive(Debug, Clone, Serialize)]
pub struct TermEntry {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) definition: String,
}

/// What the views of a campaign are made from.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'c> {
    /// The project.
    pub catalog: &'c Catalog,
    /// The campaign's plan.
    pub plan: &'c CampaignPlan,
    /// What its pages share.
    pub frame: &'c Frame,
    /// The path that the campaign's folder has on its server, starting and ending in `/`: pages for
    /// missing addresses link from there.
    pub base: &'c str,
}

/// What all makers of views work with.
#[derive(Debug, Clone, Copy)]
struct Desk<'c> {
    catalog: &'c Catalog,
    plan: &'c CampaignPlan,
    frame: &'c Frame,
    locale_frame: &'c LocaleFrame,
    shared: &'c Arc<Shared>,
    output: &'c Output,
    locale: &'c LocaleId,
    /// The way from the output to the campaign's root.
    root: &'c Root,
    say: Say<'c>,
}

/// The page that is being viewed, with its text.
#[derive(Debug, Clone, Copy)]
struct Shown<'c> {
    page: &'c Page,
    translation: &'c Translation,
    doc: &'c Doc,
    /// The locale of the text.
    written_in: &'c LocaleId,
}

/// Makes the view of one planned output. `None` when its locale has no frame, which the plan rules
/// out.
pub fn view(setting: Setting<'_>, output: &Output, out: &mut Diagnostics) -> Option<View> {
    let Setting { catalog, plan, frame, base } = setting;
    let locale = &output.locale;
    let locale_frame = frame.locale(locale)?;
    let root = &way_to_root(catalog, output, base);
    let shared = &frame.shared(catalog, plan, locale, root)?;
    let say = Say::new(catalog, locale);
    let desk = Desk { catalog, plan, frame, locale_frame, shared, output, locale, root, say };
    Some(match &output.shows {
        Shows::Page { page, translation, written_in } => {
            page::view(&desk, page, translation, written_in, out)
        }
        Shows::Quiz { quiz, module } => quiz::page(&desk, quiz, module, out),
        Shows::Paper { quiz, form, .. } => quiz::paper(&desk, quiz, *form, out),
        Shows::Records(records) => records::view(&desk, *records, out),
        Shows::Glossary { .. } => special::glossary(&desk, out),
        Shows::NotFound => special::not_found(&desk, out),
        Shows::RootNotFound => special::root_not_found(&desk, out),
        Shows::Chooser => special::chooser(&desk, out),
        Shows::Redirect { page } => special::redirect(&desk, page, out),
    })
}

/// The way from an output to its campaign's root.
fn way_to_root(catalog: &Catalog, output: &Output, base: &str) -> Root {
    let (path, style) = (output.address.path(), catalog.config.style);
    match output.shows {
        Shows::NotFound | Shows::RootNotFound => Root::anywhere(path, base, style),
        _ => Root::from(path, style),
    }
}

impl Desk<'_> {
    /// The link to a page of the campaign in the reader's locale.
    fn link(&self, page: &str) -> Option<String> {
        self.plan.address(self.locale, page).map(|(address, _)| address.link(self.root))
    }

    /// The link to a published asset.
    fn asset(&self, path: &str) -> String {
        format!("{}{path}", self.root.prefix())
    }

    /// Whether the page carries its style and script inside.
    fn is_offline(&self) -> bool {
        self.catalog.config.style == OutputStyle::Offline
    }

    /// The language of the output's text: the reader's, unless all of it is borrowed.
    fn written_in(&self) -> &LocaleId {
        self.output.borrowed_from().unwrap_or(self.locale)
    }

    /// Words for the head of the output's text, as HTML.
    fn heading(&self, id: &str, attribute: Option<&str>, out: &mut Diagnostics) -> String {
        self.say.html_within(self.written_in(), id, attribute, &[], out)
    }

    /// What a template may know of an output whose words are messages; title and description are HTML.
    fn facts(&self, id: &str, kind: &'static str, title: String, description: String) -> PageFacts {
        let written_in = self.written_in();
        let borrowed = written_in != self.locale;
        let original = self.catalog.config.locale(written_in).filter(|_| borrowed);
        PageFacts {
            id: id.to_owned(),
            kind,
            title,
            description,
            lang: written_in.to_string(),
            dir: written_in.direction().as_str(),
            borrowed,
            original_name: original.map(|entry| entry.name.clone()).unwrap_or_default(),
            status: self.output.status(self.catalog).map_or("source", ReviewStatus::key),
            stale: self.output.is_stale(self.catalog),
            ..PageFacts::default()
        }
    }

    /// A view with everything that all outputs have; the caller fills in the rest.
    fn blank(&self, template: &'static str, facts: PageFacts, head: String) -> View {
        View {
            template,
            path: self.output.address.path().clone(),
            body: Vec::new(),
            shared: Arc::clone(self.shared),
            help_url: self.shared.help_url(&facts.id).unwrap_or("#help-now").to_owned(),
            picker: page::picker(self),
            page: facts,
            toc: Vec::new(),
            head,
            citations: Vec::new(),
            cards: Vec::new(),
            languages: Vec::new(),
            terms: Vec::new(),
            target_url: String::new(),
            target_title: String::new(),
            module: None,
            lesson: None,
            quiz: None,
            desk: None,
        }
    }
}

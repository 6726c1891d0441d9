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

use serde::Serialize;

pub use components::Component;
pub use head::alternates as head_alternates;
pub use quiz::QuizView;
pub use records::RecordsView;
pub use training::{LessonView, ModuleView};

use super::frame::{CampaignWords, Frame, LocaleFrame};
use super::plan::{CampaignPlan, Output, Shows};
use super::route::Root;
use super::say::Say;
use crate::catalog::{Catalog, ReviewStatus};
use crate::diag::Diagnostics;
use crate::source::{LocaleId, OutputStyle, RelPath};

/// A page's input to its template.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// The template.
    #[serde(skip)]
    pub template: &'static str,
    /// Where the page will lie in the campaign's folder.
    #[serde(skip)]
    pub path: RelPath,
    /// The page's text with its components, in order; `render` joins it as `content`.
    #[serde(skip)]
    pub body: Vec<BodyPart>,
    /// The reader's locale.
    pub lang: String,
    /// The direction of the reader's locale.
    pub dir: &'static str,
    /// The campaign's words.
    pub campaign: CampaignWords,
    /// About the page.
    pub page: PageFacts,
    /// Headings, for a table of contents.
    pub toc: Vec<TocEntry>,
    /// Everything that belongs into `<head>`.
    pub head: String,
    /// Where the quick exit leads.
    pub exit_url: String,
    /// The campaign's home in this locale.
    pub home_url: String,
    /// The page for people it may be happening to, or the contact block on this page.
    pub help_url: String,
    /// The campaign's pages.
    pub nav: Vec<NavEntry>,
    /// This page in all locales.
    pub picker: Vec<PickerEntry>,
    /// The sources the page names.
    pub citations: Vec<CitationEntry>,
    /// The campaign's signs pages.
    pub cards: Vec<Card>,
    /// The emergency number as a link.
    pub emergency: String,
    /// The emergency number as text.
    pub emergency_text: String,
    /// The way to the campaign's root.
    pub root: String,
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
    id: String,
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

/// A line of navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavEntry {
    url: String,
    title: String,
    current: bool,
    kind: &'static str,
    lang: String,
    dir: &'static str,
}

/// A line of the language picker.
#[derive(Debug, Clone, Serialize)]
pub struct PickerEntry {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    current: bool,
    borrowed: bool,
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
    base: &'c str,
    locale_frame: &'c LocaleFrame,
    output: &'c Output,
    locale: &'c LocaleId,
    say: Say<'c>,
}

/// Makes the view of one planned output. `None` when its locale has no frame, which the plan rules
/// out.
pub fn view(setting: Setting<'_>, output: &Output, out: &mut Diagnostics) -> Option<View> {
    let Setting { catalog, plan, frame, base } = setting;
    let locale = &output.locale;
    let locale_frame = frame.locale(locale)?;
    let say = Say::new(catalog, locale);
    let desk = Desk { catalog, plan, frame, base, locale_frame, output, locale, say };
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

impl<'c> Desk<'c> {
    /// The way from this output to the campaign's root.
    fn root(&self) -> Root {
        let path = self.output.address.path();
        match self.output.shows {
            Shows::NotFound | Shows::RootNotFound => {
                Root::anywhere(path, self.base, self.catalog.config.style)
            }
            _ => Root::from(path, self.catalog.config.style),
        }
    }

    /// The link to a page of the campaign in the reader's locale.
    fn link(&self, page: &str) -> Option<String> {
        self.plan.address(self.locale, page).map(|(address, _)| address.link(&self.root()))
    }

    /// The link to a published asset.
    fn asset(&self, path: &str) -> String {
        format!("{}{path}", self.root().prefix())
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
        let words = self.locale_frame;
        let help = words.help_page.as_deref().filter(|id| *id != facts.id).and_then(|id| self.link(id));
        View {
            template,
            path: self.output.address.path().clone(),
            body: Vec::new(),
            lang: self.locale.to_string(),
            dir: self.locale.direction().as_str(),
            campaign: words.words.clone(),
            nav: page::navigation(self, &facts.id),
            picker: page::picker(self),
            page: facts,
            toc: Vec::new(),
            head,
            exit_url: self.plan.campaign.exit.url.clone(),
            home_url: self.link(&self.plan.campaign.home.value).unwrap_or_else(|| "./".to_owned()),
            help_url: help.unwrap_or_else(|| "#help-now".to_owned()),
            citations: Vec::new(),
            cards: Vec::new(),
            emergency: words.emergency.clone(),
            emergency_text: words.emergency_text.clone(),
            root: self.root().prefix().to_owned(),
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

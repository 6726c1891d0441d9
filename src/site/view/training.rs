//! Modules and lessons as their templates see them: what there is, how long it takes, what comes
//! next.

use serde::Serialize;

use super::Desk;
use crate::catalog::{Page, PageKind, Quiz, Translation};
use crate::diag::Diagnostics;
use crate::quiz::Kind;
use crate::site::plan::{Records, quiz_id};
use crate::site::say::{escape, in_language};
use crate::source::LocaleId;

/// A module, on its own page, on its lessons, and where it is listed.
#[derive(Debug, Clone, Serialize)]
pub struct ModuleView {
    #[serde(flatten)]
    link: Link,
    /// Lessons and final together.
    minutes: u32,
    lessons: Vec<LessonEntry>,
    pre: Option<QuizLink>,
    quiz: Option<QuizLink>,
    refresher: Option<QuizLink>,
    records_url: Option<String>,
}

/// A lesson in the list of its module.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LessonEntry {
    number: usize,
    #[serde(flatten)]
    link: Link,
    minutes: Option<u32>,
    objectives: Vec<String>,
    current: bool,
}

/// A link to a quiz.
#[derive(Debug, Clone, Serialize)]
pub(super) struct QuizLink {
    #[serde(flatten)]
    link: Link,
    /// How many items a form has.
    n: usize,
}

/// A lesson, on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct LessonView {
    number: usize,
    count: usize,
    minutes: Option<u32>,
    objectives: Vec<String>,
    previous: Option<Link>,
    next: Option<Onward>,
}

/// Where a lesson leads on to.
#[derive(Debug, Clone, Serialize)]
struct Onward {
    #[serde(flatten)]
    link: Link,
    /// Whether it is the final, after the last lesson.
    is_quiz: bool,
}

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    url: String,
    title: String,
    /// The title as HTML that says its language where that is not the one of the words around it.
    words: String,
    /// The language of the title.
    lang: String,
    dir: &'static str,
}

impl Link {
    /// A link in text of the locale `around`.
    fn new(url: String, title: String, written_in: &LocaleId, around: &LocaleId) -> Self {
        let html = escape(&title);
        let words = if written_in == around { html } else { in_language(written_in, &html) };
        Self { url, title, words, lang: written_in.to_string(), dir: written_in.direction().as_str() }
    }

    /// Its words, as HTML.
    pub(super) fn into_words(self) -> String {
        self.words
    }
}

/// A module as it is seen from `current`, a page of it or another one. `None` when the campaign does
/// not have it.
pub(super) fn module(desk: &Desk<'_>, id: &str, current: &str, out: &mut Diagnostics) -> Option<ModuleView> {
    let page = desk.catalog.pages.get(id).filter(|page| page.meta.kind == PageKind::Module)?;
    let link = page_link(desk, id, desk.locale)?;
    let quizzes = desk.plan.quizzes.iter().filter(|(_, module)| module.id == page.id);
    let quizzes: Vec<&Quiz> = quizzes.map(|(quiz, _)| &**quiz).collect();
    let mut of_kind = |kind: Kind| {
        let quiz = quizzes.iter().find(|quiz| quiz.logic.kind == kind)?;
        quiz_link(desk, quiz, out)
    };
    let (pre, quiz, refresher) = (of_kind(Kind::Pre), of_kind(Kind::Final), of_kind(Kind::Refresher));
    Some(ModuleView {
        link,
        minutes: minutes(desk, page),
        lessons: lessons(desk, page, current),
        pre,
        quiz,
        refresher,
        records_url: desk.link(Records::Sheets.file()),
    })
}

/// How long a module takes: its lessons and its final.
pub(super) fn minutes(desk: &Desk<'_>, module: &Page) -> u32 {
    let lessons = module.meta.lessons.iter().filter_map(|lesson| desk.catalog.pages.get(&lesson.value));
    let reading: u32 = lessons.filter_map(|lesson| lesson.meta.minutes).sum();
    let quiz = module.meta.quiz.as_ref().and_then(|quiz| desk.catalog.quizzes.get(&quiz.value));
    reading + quiz.and_then(|quiz| quiz.minutes).unwrap_or(0)
}

fn lessons(desk: &Desk<'_>, module: &Page, current: &str) -> Vec<LessonEntry> {
    let pages = module.meta.lessons.iter().filter_map(|lesson| desk.catalog.pages.get(&lesson.value));
    let found = pages.enumerate().filter_map(|(index, page)| {
        let (link, translation) = shown(desk, page, desk.locale)?;
        Some(LessonEntry {
            number: index + 1,
            link,
            minutes: page.meta.minutes,
            objectives: objectives(translation),
            current: page.id == current,
        })
    });
    found.collect()
}

fn objectives(translation: &Translation) -> Vec<String> {
    translation.objectives.iter().map(|objective| objective.value.clone()).collect()
}

fn quiz_link(desk: &Desk<'_>, quiz: &Quiz, out: &mut Diagnostics) -> Option<QuizLink> {
    let title = desk.say.spoken(&quiz.name_message(), None, &[], out);
    let link = Link::new(desk.link(&quiz_id(&quiz.logic.id))?, title.text, &title.locale, desk.locale);
    Some(QuizLink { link, n: quiz.logic.n_drawn() })
}

/// A lesson as its own page sees it.
pub(super) fn lesson(page: &Page, module: &ModuleView, translation: &Translation) -> LessonView {
    let at = module.lessons.iter().position(|lesson| lesson.current).unwrap_or(0);
    let neighbour = |at: usize| module.lessons.get(at).map(|lesson| lesson.link.clone());
    let next = neighbour(at + 1).map(|link| Onward { link, is_quiz: false });
    let quiz = module.quiz.as_ref().map(|quiz| Onward { link: quiz.link.clone(), is_quiz: true });
    LessonView {
        number: at + 1,
        count: module.lessons.len(),
        minutes: page.meta.minutes,
        objectives: objectives(translation),
        previous: at.checked_sub(1).and_then(neighbour),
        next: next.or(quiz),
    }
}

/// A link to a page in the words that a reader of this output's locale sees, amid text of the locale
/// `around`. `None` when the campaign does not have it.
pub(super) fn page_link(desk: &Desk<'_>, id: &str, around: &LocaleId) -> Option<Link> {
    shown(desk, desk.catalog.pages.get(id)?, around).map(|(link, _)| link)
}

/// The link to a page, with the text that it leads to.
fn shown<'c>(desk: &Desk<'_>, page: &'c Page, around: &LocaleId) -> Option<(Link, &'c Translation)> {
    let (address, written_in) = desk.plan.address(desk.locale, &page.id)?;
    let translation = page.translations.get(written_in)?;
    let title = translation.title.value.clone();
    let link = Link::new(address.link(desk.root), title, written_in, around);
    Some((link, translation))
}

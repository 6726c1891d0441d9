//! Modules and lessons as their templates see them: what there is, how long it takes, what comes
//! next.

use serde::Serialize;

use super::Desk;
use crate::catalog::{Page, PageKind, Quiz, Translation};
use crate::diag::Diagnostics;
use crate::quiz::Kind;
use crate::site::plan::{Records, quiz_id};
use crate::source::LocaleId;

/// A module, on its own page, on its lessons, and where it is listed.
#[derive(Debug, Clone, Serialize)]
pub struct ModuleView {
    url: String,
    title: String,
    lang: String,
    dir: &'static str,
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
    url: String,
    title: String,
    description: String,
    minutes: Option<u32>,
    objectives: Vec<String>,
    lang: String,
    dir: &'static str,
    current: bool,
}

/// A link to a quiz.
#[derive(Debug, Clone, Serialize)]
pub(super) struct QuizLink {
    url: String,
    title: String,
    description: String,
    lang: String,
    dir: &'static str,
    minutes: Option<u32>,
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
    next: Option<Link>,
}

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    pub(super) url: String,
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) dir: &'static str,
    /// Whether it leads to a quiz.
    is_quiz: bool,
}

/// A module as it is seen from `current`, a page of it or another one. `None` when the campaign does
/// not have it.
pub(super) fn module(desk: &Desk<'_>, id: &str, current: &str, out: &mut Diagnostics) -> Option<ModuleView> {
    let page = desk.catalog.pages.get(id).filter(|page| page.meta.kind == PageKind::Module)?;
    let (translation, written_in) = shown(desk, page)?;
    let lessons: Vec<_> = lessons(desk, page, current);
    let quizzes = desk.plan.quizzes.iter().filter(|(_, module)| module.id == page.id);
    let quizzes: Vec<&Quiz> = quizzes.map(|(quiz, _)| *quiz).collect();
    let mut link = |kind: Kind| {
        let quiz = quizzes.iter().find(|quiz| quiz.logic.kind == kind)?;
        quiz_link(desk, quiz, out)
    };
    let (pre, quiz, refresher) = (link(Kind::Pre), link(Kind::Final), link(Kind::Refresher));
    Some(ModuleView {
        url: desk.link(id)?,
        title: translation.title.value.clone(),
        lang: written_in.to_string(),
        dir: written_in.direction().as_str(),
        minutes: minutes(desk, page),
        lessons,
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

/// The text of a page as a reader of this output's locale sees it.
fn shown<'c>(desk: &Desk<'c>, page: &'c Page) -> Option<(&'c Translation, &'c LocaleId)> {
    let (_, written_in) = desk.plan.address(desk.locale, &page.id)?;
    Some((page.translations.get(written_in)?, written_in))
}

fn lessons(desk: &Desk<'_>, module: &Page, current: &str) -> Vec<LessonEntry> {
    let pages = module.meta.lessons.iter().filter_map(|lesson| desk.catalog.pages.get(&lesson.value));
    let found = pages.enumerate().filter_map(|(index, page)| {
        let (translation, written_in) = shown(desk, page)?;
        Some(LessonEntry {
            number: index + 1,
            url: desk.link(&page.id)?,
            title: translation.title.value.clone(),
            description: translation.description.value.clone(),
            minutes: page.meta.minutes,
            objectives: objectives(translation),
            lang: written_in.to_string(),
            dir: written_in.direction().as_str(),
            current: page.id == current,
        })
    });
    found.collect()
}

fn objectives(translation: &Translation) -> Vec<String> {
    translation.objectives.iter().map(|objective| objective.value.clone()).collect()
}

fn quiz_link(desk: &Desk<'_>, quiz: &Quiz, out: &mut Diagnostics) -> Option<QuizLink> {
    let name = quiz.name_message();
    let title = desk.say.spoken(&name, None, &[], out);
    Some(QuizLink {
        url: desk.link(&quiz_id(&quiz.logic.id))?,
        description: desk.say.attribute_plain(&name, Some("description"), &[], out),
        lang: title.locale.to_string(),
        dir: title.locale.direction().as_str(),
        title: title.text,
        minutes: quiz.minutes,
        n: quiz.logic.n_drawn(),
    })
}

/// A lesson as its own page sees it.
pub(super) fn lesson(page: &Page, module: &ModuleView, translation: &Translation) -> LessonView {
    let at = module.lessons.iter().position(|lesson| lesson.current).unwrap_or(0);
    let to_lesson = |lesson: &LessonEntry| Link {
        url: lesson.url.clone(),
        title: lesson.title.clone(),
        lang: lesson.lang.clone(),
        dir: lesson.dir,
        is_quiz: false,
    };
    let to_quiz = |quiz: &QuizLink| Link {
        url: quiz.url.clone(),
        title: quiz.title.clone(),
        lang: quiz.lang.clone(),
        dir: quiz.dir,
        is_quiz: true,
    };
    LessonView {
        number: at + 1,
        count: module.lessons.len(),
        minutes: page.meta.minutes,
        objectives: objectives(translation),
        previous: at.checked_sub(1).and_then(|at| module.lessons.get(at)).map(to_lesson),
        next: module.lessons.get(at + 1).map(to_lesson).or_else(|| module.quiz.as_ref().map(to_quiz)),
    }
}

/// A link to a page in the words that a reader of this output's locale sees.
pub(super) fn page_link(desk: &Desk<'_>, id: &str) -> Option<Link> {
    let page = desk.catalog.pages.get(id)?;
    let (translation, written_in) = shown(desk, page)?;
    Some(Link {
        url: desk.link(id)?,
        title: translation.title.value.clone(),
        lang: written_in.to_string(),
        dir: written_in.direction().as_str(),
        is_quiz: false,
    })
}

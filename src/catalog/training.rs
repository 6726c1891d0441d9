//! Modules and their lessons: whether each lesson has its module, and each module what it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::quiz::unknown_quiz;
use super::{Catalog, Page, PageKind, Translation, page};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::quiz;
use crate::source::did_you_mean;

/// The module of each lesson, by page id. A lesson that two modules name belongs to the first.
pub(super) fn modules(pages: &BTreeMap<String, Arc<Page>>) -> BTreeMap<String, String> {
    let mut modules = BTreeMap::new();
    for page in pages.values().filter(|page| page.meta.kind == PageKind::Module) {
        for lesson in &page.meta.lessons {
            modules.entry(lesson.value.clone()).or_insert_with(|| page.id.clone());
        }
    }
    modules
}

/// Checks every module and every lesson.
pub(super) fn check(catalog: &Catalog, out: &mut Diagnostics) {
    for page in catalog.pages.values() {
        let Some(source) = page.translations.get(&catalog.config.source) else { continue };
        match page.meta.kind {
            PageKind::Module => module(catalog, page, source, out),
            PageKind::Lesson => lesson(catalog, page, source, out),
            _ => {}
        }
        misplaced(page, source, out);
    }
}

fn module(catalog: &Catalog, page: &Page, source: &Translation, out: &mut Diagnostics) {
    if page.meta.lessons.is_empty() {
        let said = Said::new("training-lessons-missing").text("module", &page.id);
        out.push(Diagnostic::said(Severity::Error, Code::KeyMissing, said).at(&source.title.place));
    }
    let mut seen = BTreeSet::new();
    for lesson in &page.meta.lessons {
        if !page::need_kind(&catalog.pages, &lesson.value, PageKind::Lesson, &lesson.place, out) {
            continue;
        }
        let other = catalog.modules.get(&lesson.value).filter(|module| **module != page.id);
        if !seen.insert(&lesson.value) || other.is_some() {
            let said = Said::new("training-lesson-twice")
                .text("lesson", &lesson.value)
                .text("module", other.unwrap_or(&page.id));
            out.push(Diagnostic::said(Severity::Error, Code::Duplicate, said).at(&lesson.place));
        }
    }
    if let Some(quiz) = &page.meta.quiz
        && known_quiz(catalog, quiz, out)
        && catalog.quizzes.get(&quiz.value).is_some_and(|quiz| quiz.logic.kind != quiz::Kind::Final)
    {
        let said = Said::new("training-quiz-not-final").text("quiz", &quiz.value);
        out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&quiz.place));
    }
}

fn lesson(catalog: &Catalog, page: &Page, source: &Translation, out: &mut Diagnostics) {
    if page.meta.minutes.is_none() {
        let said = Said::new("training-minutes-missing").text("lesson", &page.id);
        out.push(Diagnostic::said(Severity::Error, Code::KeyMissing, said).at(&source.title.place));
    }
    if !catalog.modules.contains_key(&page.id) {
        let said = Said::new("training-lesson-unlisted").text("lesson", &page.id);
        out.push(Diagnostic::said(Severity::Error, Code::LessonUnlisted, said).at(&source.title.place));
    }
    for (locale, translation) in &page.translations {
        if translation.objectives.len() != source.objectives.len() {
            let said = Said::new("training-objectives-differ")
                .count("theirs", source.objectives.len())
                .count("ours", translation.objectives.len())
                .text("locale", locale.to_string());
            let fault = Diagnostic::said(Severity::Warning, Code::StructureDrift, said);
            out.push(fault.at(&translation.title.place));
        }
    }
}

/// Keys that other kinds of pages have no use for.
fn misplaced(page: &Page, source: &Translation, out: &mut Diagnostics) {
    let refuse = |key: &str, kind: &str, place: &Place, out: &mut Diagnostics| {
        let said = Said::new("training-key-misplaced").text("kind", kind).text("key", key);
        out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(place));
    };
    if page.meta.kind != PageKind::Module {
        if let Some(first) = page.meta.lessons.first() {
            refuse("lessons", "module", &first.place, out);
        }
        if let Some(quiz) = &page.meta.quiz {
            refuse("quiz", "module", &quiz.place, out);
        }
    }
    if let Some(objective) = source.objectives.first().filter(|_| page.meta.kind != PageKind::Lesson) {
        refuse("objectives", "lesson", &objective.place, out);
    }
}

/// Says so when a quiz does not exist, or does not have an item.
pub(super) fn need_items(
    catalog: &Catalog,
    quiz: &Spanned<String>,
    items: &[Spanned<String>],
    out: &mut Diagnostics,
) {
    if !known_quiz(catalog, quiz, out) {
        return;
    }
    let Some(quiz) = catalog.quizzes.get(&quiz.value) else { return };
    let mut known: Vec<_> = quiz.notes.keys().map(|id| format!("`{id}`")).collect();
    known.sort();
    for item in items.iter().filter(|item| !quiz.notes.contains_key(&item.value)) {
        let said = match did_you_mean(&item.value, quiz.notes.keys().map(String::as_str)) {
            Some(near) => Said::new("training-item-misspelt").text("near", near),
            None if quiz.notes.is_empty() => Said::new("training-item-none"),
            None => Said::new("training-item-unknown").text("known", known.join(", ")),
        };
        let said = said.text("quiz", &quiz.logic.id).text("item", &item.value);
        out.push(Diagnostic::said(Severity::Error, Code::QuizUnknown, said).at(&item.place));
    }
}

/// Says so when a quiz does not exist. One that has faults has been told of already.
fn known_quiz(catalog: &Catalog, id: &Spanned<String>, out: &mut Diagnostics) -> bool {
    if catalog.quizzes.contains_key(&id.value) {
        return true;
    }
    if !catalog.faulty_quizzes.contains(&id.value) {
        out.push(unknown_quiz(id, catalog.quizzes.keys().map(String::as_str)));
    }
    false
}

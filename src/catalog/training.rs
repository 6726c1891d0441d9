//! Modules and their lessons: whether each lesson has its module, and each module what it needs.

use std::collections::{BTreeMap, BTreeSet};

use super::quiz::unknown_quiz;
use super::{Catalog, Page, PageKind, Translation, page};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Spanned};
use crate::quiz;
use crate::source::toml::suggestion;

/// The module of each lesson, by page id. A lesson that two modules name belongs to the first.
pub(super) fn modules(pages: &BTreeMap<String, Page>) -> BTreeMap<String, String> {
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
        out.push(
            Diagnostic::error(Code::KeyMissing, format!("the module `{}` has no `lessons`", page.id))
                .at(&source.title.place)
                .help("list its lessons in order, as in `lessons = [\"training/hotels/signs\"]`"),
        );
    }
    let mut seen = BTreeSet::new();
    for lesson in &page.meta.lessons {
        if !page::need_kind(&catalog.pages, &lesson.value, PageKind::Lesson, &lesson.place, out) {
            continue;
        }
        let other = catalog.modules.get(&lesson.value).filter(|module| **module != page.id);
        if !seen.insert(&lesson.value) || other.is_some() {
            out.push(
                Diagnostic::error(
                    Code::Duplicate,
                    format!(
                        "the lesson `{}` is listed in `{}` already",
                        lesson.value,
                        other.unwrap_or(&page.id)
                    ),
                )
                .at(&lesson.place)
                .why("a lesson says which one is next, so it can stand in one place only"),
            );
        }
    }
    if let Some(quiz) = &page.meta.quiz
        && known_quiz(catalog, quiz, out)
        && catalog.quizzes.get(&quiz.value).is_some_and(|quiz| quiz.logic.kind != quiz::Kind::Final)
    {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("`{}` is not a quiz of kind `final`", quiz.value))
                .at(&quiz.place)
                .help("name the final here; its pre-check and refresher name it as their `pair`"),
        );
    }
}

fn lesson(catalog: &Catalog, page: &Page, source: &Translation, out: &mut Diagnostics) {
    if page.meta.minutes.is_none() {
        out.push(
            Diagnostic::error(
                Code::KeyMissing,
                format!("the lesson `{}` does not say its `minutes`", page.id),
            )
            .at(&source.title.place)
            .why("people plan their shift by it, and the record of a training adds it up"),
        );
    }
    if !catalog.modules.contains_key(&page.id) {
        out.push(
            Diagnostic::error(Code::LessonUnlisted, format!("no module lists the lesson `{}`", page.id))
                .at(&source.title.place)
                .why("no campaign would show it")
                .help(format!("add `\"{}\"` to the `lessons` of its module", page.id)),
        );
    }
    for (locale, translation) in &page.translations {
        if translation.objectives.len() != source.objectives.len() {
            out.push(
                Diagnostic::warning(
                    Code::StructureDrift,
                    format!(
                        "the source page has {} objectives, the one in `{locale}` has {}",
                        source.objectives.len(),
                        translation.objectives.len()
                    ),
                )
                .at(&translation.title.place)
                .help("give the translation the same objectives, in the same order"),
            );
        }
    }
}

/// Keys that other kinds of pages have no use for.
fn misplaced(page: &Page, source: &Translation, out: &mut Diagnostics) {
    let refuse = |key: &str, kind: &str, place: &Place, out: &mut Diagnostics| {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("only a page of kind `{kind}` has `{key}`"))
                .at(place)
                .help(format!("change the kind, or remove `{key}`")),
        );
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
    let ids: Vec<_> = quiz.notes.keys().map(String::as_str).collect();
    for item in items.iter().filter(|item| !quiz.notes.contains_key(&item.value)) {
        out.push(
            Diagnostic::error(
                Code::QuizUnknown,
                format!("the quiz `{}` has no item `{}`", quiz.logic.id, item.value),
            )
            .at(&item.place)
            .help(suggestion(&item.value, &ids)),
        );
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

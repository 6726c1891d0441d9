//! The view of a page, and what pages tell of each other: navigation, picker, cards.

use tera::Value;

use super::body::{self, Cited};
use super::training;
use super::{Card, CitationEntry, CurrentText, Day, Desk, PageFacts, Shown, TocEntry, View, head};
use crate::catalog::{Page, PageKind, Translation};
use crate::diag::Diagnostics;
use crate::site::review::{is_page_stale, page_status, shown_messages};
use crate::site::say::escape;
use crate::source::{Date, LocaleId};

/// Makes the view of a page.
pub(super) fn view(
    desk: &Desk<'_>,
    page: &Page,
    translation: &Translation,
    written_in: &LocaleId,
    out: &mut Diagnostics,
) -> View {
    let doc = translation.doc();
    let shown = Shown { page, translation, doc: &doc, written_in };
    let mut cited = Cited::default();
    let body = body::fill(desk, &shown, &mut cited, out);
    for key in &page.meta.sources {
        cited.number(&key.value);
    }
    let head = head::page(desk, &shown, out);
    let mut view = desk.blank(template(page.meta.kind), facts(desk, &shown), head);
    view.body = body;
    let headings = shown.doc.headings.iter().zip(translation.heading_ids.iter());
    view.toc = headings
        .filter(|(heading, _)| heading.level <= 3)
        .map(|(heading, id)| TocEntry { id: id.clone(), title: heading.title.clone(), level: heading.level })
        .collect();
    view.citations = citations(desk, &cited);
    training(desk, page, translation, &mut view, out);
    if page.meta.kind == PageKind::Home {
        view.cards = cards(desk, PageKind::Signs);
    }
    view
}

/// Lessons on the page of a module, the way on from a lesson.
fn training(desk: &Desk<'_>, page: &Page, translation: &Translation, view: &mut View, out: &mut Diagnostics) {
    let module = match page.meta.kind {
        PageKind::Module => Some(&page.id),
        PageKind::Lesson => desk.catalog.modules.get(&page.id),
        _ => None,
    };
    view.module = module.and_then(|id| training::module(desk, id, &page.id, out));
    if let Some(module) = view.module.as_ref().filter(|_| page.meta.kind == PageKind::Lesson) {
        view.lesson = Some(training::lesson(page, module, translation));
    }
}

fn template(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Page => "page.html",
        PageKind::Home => "home.html",
        PageKind::Signs => "signs.html",
        PageKind::Help => "help.html",
        PageKind::Protections => "protections.html",
        PageKind::Oversight => "oversight.html",
        PageKind::Module => "module.html",
        PageKind::Lesson => "lesson.html",
    }
}

fn facts(desk: &Desk<'_>, shown: &Shown<'_>) -> PageFacts {
    let Shown { page, translation, written_in, .. } = *shown;
    let borrowed = written_in != desk.locale;
    let original = desk.catalog.config.locale(written_in).filter(|_| borrowed);
    let words = shown_messages(desk.catalog, &translation.named);
    let stale = is_page_stale(desk.catalog, page, written_in, &words);
    PageFacts {
        id: page.id.clone(),
        kind: page.meta.kind.key(),
        title: escape(&translation.title.value),
        description: escape(&translation.description.value),
        lang: written_in.to_string(),
        dir: written_in.direction().as_str(),
        borrowed,
        status: page_status(desk.catalog, translation, written_in, &words).key(),
        held_back: desk.output.is_held_back(),
        stale,
        current: if stale { newer(desk, page) } else { None },
        translate_url: translate_url(desk, page, translation),
        critical: page.meta.critical,
        original_name: original.map(|entry| entry.name.clone()).unwrap_or_default(),
        as_of: page.meta.as_of.map(|date| day(desk, date)),
        review_by: page.meta.review_by.as_ref().map(|date| day(desk, date.value)),
        minutes: page.meta.minutes,
    }
}

/// The page in the source language, beside a translation that is older than it.
fn newer(desk: &Desk<'_>, page: &Page) -> Option<CurrentText> {
    let source = &desk.catalog.config.source;
    let (address, _) = desk.plan.address(source, &page.id)?;
    Some(CurrentText {
        url: address.link(desk.root),
        name: desk.catalog.config.locale(source)?.name.clone(),
        lang: source.to_string(),
        dir: source.direction().as_str(),
    })
}

/// Where somebody can work on the translation: its file, or the one to translate. Pages for people it
/// may be happening to lead to nobody but those who can help.
fn translate_url(desk: &Desk<'_>, page: &Page, translation: &Translation) -> Option<String> {
    let is_source = desk.locale == &desk.catalog.config.source;
    let pattern = desk.catalog.config.translate_url.as_ref().filter(|_| !is_source)?;
    (page.meta.kind != PageKind::Help).then(|| pattern.to_file(translation.source.path()))
}

pub(super) fn day(desk: &Desk<'_>, date: Date) -> Day {
    Day { iso: date.to_string(), text: desk.say.date(date) }
}

/// This output in every locale of the campaign.
pub(super) fn picker(desk: &Desk<'_>) -> Vec<Value> {
    // From a page that exists in no locale, the picker leads to each locale's home.
    let id = desk.output.id().unwrap_or_else(|| desk.plan.campaign.home.value.as_str().into());
    desk.shared.picker(desk.plan, &id, desk.root)
}

/// Links to all pages of a kind that the campaign has.
pub(super) fn cards(desk: &Desk<'_>, kind: PageKind) -> Vec<Card> {
    let pages = desk.plan.pages.iter().filter(|page| page.meta.kind == kind);
    pages
        .filter_map(|page| {
            let (address, written_in) = desk.plan.address(desk.locale, &page.id)?;
            let translation = page.translations.get(written_in)?;
            Some(Card {
                url: address.link(desk.root),
                title: translation.title.value.clone(),
                description: translation.description.value.clone(),
                kind: kind.key(),
                lang: written_in.to_string(),
                dir: written_in.direction().as_str(),
            })
        })
        .collect()
}

pub(super) fn citations(desk: &Desk<'_>, cited: &Cited) -> Vec<CitationEntry> {
    let found = cited
        .keys()
        .enumerate()
        .filter_map(|(index, key)| Some((index + 1, desk.catalog.citations.get(key)?)));
    found
        .map(|(number, citation)| CitationEntry {
            number,
            id: format!("source-{number}"),
            lang: desk.catalog.config.source.to_string(),
            title: citation.title.clone(),
            publisher: citation.publisher.clone(),
            url: citation.url.clone(),
            date: citation.date.clone(),
            as_of: citation.as_of.map(|date| day(desk, date)),
            status: citation.firmness.key(),
            note: citation.note.clone(),
        })
        .collect()
}

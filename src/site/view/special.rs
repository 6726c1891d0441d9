//! Outputs that no author writes: glossary, 404, chooser, redirect.

use super::training::{self, Link};
use super::{BodyPart, Desk, LanguageEntry, View, components, head};
use crate::catalog::Page;
use crate::diag::Diagnostics;
use crate::site::say::Say;

/// All terms with their definitions.
pub(super) fn glossary(desk: &Desk<'_>, out: &mut Diagnostics) -> View {
    let title = desk.say.plain("glossary-title", &[], out);
    let description = desk.say.plain("glossary-description", &[], out);
    let head = head::special(desk, &title, &description, out);
    let title = desk.heading("glossary-title", None, out);
    let description = desk.heading("glossary-description", None, out);
    let mut view = desk.blank("glossary.html", desk.facts("glossary", "glossary", title, description), head);
    view.terms = components::terms(desk.say, &[], out);
    view
}

/// The page for an address that does not exist, in one locale.
pub(super) fn not_found(desk: &Desk<'_>, out: &mut Diagnostics) -> View {
    let title = desk.say.plain("not-found-title", &[], out);
    let head = head::special(desk, &title, "", out);
    let title = desk.heading("not-found-title", None, out);
    let text = desk.heading("not-found-text", None, out);
    desk.blank("404.html", desk.facts("404", "not-found", title, text), head)
}

/// The same for a server that has one such page only: all locales on one page.
pub(super) fn root_not_found(desk: &Desk<'_>, out: &mut Diagnostics) -> View {
    let mut view = not_found(desk, out);
    view.languages = languages(desk, "not-found-title", out);
    view
}

/// The language chooser at the campaign's root. It works without script and remembers nothing.
pub(super) fn chooser(desk: &Desk<'_>, out: &mut Diagnostics) -> View {
    let title = desk.say.plain("chooser-title", &[], out);
    let head = head::special(desk, &title, &desk.locale_frame.description, out);
    let title = desk.heading("chooser-title", None, out);
    let description = desk.locale_frame.words.tagline().to_owned();
    let mut view = desk.blank("chooser.html", desk.facts("chooser", "chooser", title, description), head);
    view.languages = languages(desk, "chooser-title", out);
    view
}

/// A page that sends its reader on, and helps whoever is not sent on.
pub(super) fn redirect(desk: &Desk<'_>, page: &Page, out: &mut Diagnostics) -> View {
    let target = desk.link(&page.id).unwrap_or_else(|| "./".to_owned());
    let head = head::redirect(desk, &target, out);
    let title = desk.heading("redirect-title", None, out);
    let text = desk.heading("redirect-text", None, out);
    let mut view = desk.blank("redirect.html", desk.facts("redirect", "redirect", title, text), head);
    view.target_title =
        training::page_link(desk, &page.id, desk.locale).map(Link::into_words).unwrap_or_default();
    view.target_url = target;
    view.body = vec![BodyPart::Html(String::new())];
    view
}

fn languages(desk: &Desk<'_>, title: &str, out: &mut Diagnostics) -> Vec<LanguageEntry> {
    let entries = desk.catalog.config.locales.iter().filter(|entry| desk.plan.locales.contains(&entry.id));
    entries
        .filter_map(|entry| {
            let say = Say::new(desk.catalog, &entry.id);
            let (address, _) = desk.plan.address(&entry.id, &desk.plan.campaign.home.value)?;
            Some(LanguageEntry {
                url: address.link(desk.root),
                name: entry.name.clone(),
                lang: entry.id.to_string(),
                dir: entry.id.direction().as_str(),
                title: say.html(title, &[], out),
                choose: say.html("chooser-choose", &[], out),
                text: say.html("not-found-text", &[], out),
            })
        })
        .collect()
}

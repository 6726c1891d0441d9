//! Whether every id leads somewhere: links, contacts, terms, citations, components, messages.

use std::sync::Arc;

use super::campaign::Tags;
use super::contact::{self, WhoAnswers};
use super::{Campaign, Catalog, Page, PageKind, Translation, citation, page, parity, training};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::source::near_or;
use crate::source::toml::advice;
use crate::text::doc::{Component, ComponentKind, PageLink, Piece};
use crate::text::fluent::{Args, Sink};

/// Checks a page. A translation that leads nowhere is taken out; the page is borrowed instead.
pub(super) fn page(catalog: &Catalog, page: &Arc<Page>, out: &mut Diagnostics) -> Arc<Page> {
    let mut unsound = Vec::new();
    meta(catalog, page, out);
    for (locale, translation) in &page.translations {
        let mut faults = Diagnostics::new();
        pieces(catalog, page, translation, &mut faults);
        if let Some(source) = page.translations.get(&catalog.config.source) {
            parity::check(source, translation, &catalog.registry, &mut faults);
        }
        if *locale == catalog.config.source {
            out.append(faults);
        } else if !page::quarantine(faults, out) {
            unsound.push(locale);
        }
    }
    if unsound.is_empty() {
        return Arc::clone(page);
    }
    let mut rest = Page::clone(page);
    for locale in unsound {
        let translation = rest.translations.remove(locale);
        rest.unsound.insert(locale.clone(), translation);
    }
    Arc::new(rest)
}

/// What holds for the project as a whole.
pub(super) fn project(catalog: &Catalog, out: &mut Diagnostics) {
    for campaign in catalog.campaigns.values() {
        self::campaign(catalog, campaign, out);
    }
    for indicator in catalog.indicators.iter() {
        need_message(catalog, &format!("indicator-{}", indicator.id.value), None, &indicator.id.place, out);
        for industry in &indicator.industries {
            let group = indicator.group(&industry.value);
            need_message(catalog, &group, None, &indicator.id.place, out);
            need_industry(catalog, industry, out);
        }
        for audience in &indicator.audiences {
            need_audience(catalog, audience, out);
        }
    }
    for who in WhoAnswers::ALL {
        label(catalog, *who, out);
    }
    for contact in catalog.registry.contacts.values().filter(|contact| contact.may_be_shown()) {
        need_message(catalog, &format!("contact-{}", contact.id.value), None, &contact.id.place, out);
    }
}

/// A campaign needs its words in the source locale, and a home page of kind `home`.
fn campaign(catalog: &Catalog, campaign: &Campaign, out: &mut Diagnostics) {
    let place = Place::new(&campaign.source, 0..0);
    let id = format!("campaign-{}", campaign.id);
    for attribute in [None, Some("tagline"), Some("description")] {
        need_message(catalog, &id, attribute, &place, out);
    }
    let named = |tags: &Option<Tags>| {
        let tags = tags.iter().flatten();
        tags.map(|(value, place)| Spanned { value: value.clone(), place: place.clone() }).collect::<Vec<_>>()
    };
    for industry in named(&campaign.industries) {
        need_industry(catalog, &industry, out);
    }
    for audience in named(&campaign.audiences) {
        need_audience(catalog, &audience, out);
    }
    for (id, place) in campaign.modules.iter().flatten() {
        page::need_kind(&catalog.pages, id, PageKind::Module, place, out);
    }
    let home = &campaign.home;
    page::need_kind(&catalog.pages, &home.value, PageKind::Home, &home.place, out);
}

/// The words that say who answers are kept in the registry, with the numbers. The source locale's
/// message must be the same words, so that neither changes without the other.
fn label(catalog: &Catalog, who: WhoAnswers, out: &mut Diagnostics) {
    let Some(label) = catalog.registry.labels.get(who.key()) else {
        return;
    };
    let source = &catalog.config.source;
    let id = format!("who-{}", who.key());
    if !need_message(catalog, &id, None, &label.place, out) {
        return;
    }
    let said = catalog.messages.format(source, &id, None, &Args::new(), Sink::Bare, out);
    if said.is_none_or(|said| said.text != label.value)
        && let Some(place) = catalog.messages.place(source, &id)
    {
        let said = Said::new("label-differs").text("name", id).text("label", &label.value);
        out.push(Diagnostic::said(Severity::Error, Code::ContactLabel, said).at(&place));
    }
}

fn need_message(
    catalog: &Catalog,
    id: &str,
    attribute: Option<&str>,
    place: &Place,
    out: &mut Diagnostics,
) -> bool {
    let source = &catalog.config.source;
    if catalog.messages.has(source, id, attribute) {
        return true;
    }
    let shown = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    let said = Said::new("message-undefined").text("name", shown).text("source", source.as_str());
    out.push(Diagnostic::said(Severity::Error, Code::MessageMissing, said).at(place));
    false
}

/// An industry exists when it has a name.
fn need_industry(catalog: &Catalog, industry: &Spanned<String>, out: &mut Diagnostics) {
    let source = &catalog.config.source;
    if catalog.messages.has(source, &format!("industry-{}", industry.value), None) {
        return;
    }
    let names: Vec<_> = catalog.messages.ids(source).filter_map(|id| id.strip_prefix("industry-")).collect();
    let said = Said::new("industry-unknown").text("industry", &industry.value);
    let help = Said::new("help-industry")
        .said("near", advice(&industry.value, &names))
        .text("industry", &industry.value)
        .text("source", source.as_str());
    out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&industry.place).advising(help));
}

/// An audience exists when the registry has an order of contacts for it.
fn need_audience(catalog: &Catalog, audience: &Spanned<String>, out: &mut Diagnostics) {
    if catalog.registry.ordering.contains_key(&audience.value) {
        return;
    }
    let known: Vec<_> = catalog.registry.ordering.keys().map(String::as_str).collect();
    let said = Said::new("audience-unknown").text("audience", &audience.value);
    out.push(
        Diagnostic::said(Severity::Error, Code::ValueInvalid, said)
            .at(&audience.place)
            .advising(advice(&audience.value, &known)),
    );
}

fn meta(catalog: &Catalog, page: &Page, out: &mut Diagnostics) {
    let meta = &page.meta;
    for industry in &meta.industries {
        need_industry(catalog, industry, out);
    }
    for audience in &meta.audiences {
        need_audience(catalog, audience, out);
    }
    for id in &meta.contacts {
        need_contact(catalog, id, out);
    }
    if !meta.contacts.is_empty() {
        let audience = meta.audiences.first().map_or(contact::DEFAULT_AUDIENCE, |audience| &audience.value);
        contact::check_order(&catalog.registry, audience, &meta.contacts, out);
    }
    need_confidential(catalog, page, out);
    for key in &meta.sources {
        citation::known(&catalog.citations, key, out);
    }
    if let Some(review_by) = &meta.review_by
        && review_by.value < catalog.today
    {
        let said = Said::new("page-expired").text("page", &page.id).text("day", review_by.value.to_string());
        out.push(Diagnostic::said(Severity::Warning, Code::PageExpired, said).at(&review_by.place));
    }
}

fn pieces(catalog: &Catalog, page: &Page, translation: &Translation, out: &mut Diagnostics) {
    for piece in translation.text().doc.holes() {
        match piece {
            Piece::PageLinkOpen(link) => page_link(catalog, page, link, out),
            Piece::Contact(id) | Piece::ContactLinkOpen(id) => need_contact(catalog, id, out),
            Piece::TermOpen(id) => need_term(catalog, id, out),
            Piece::Citation(key) => {
                citation::known(&catalog.citations, key, out);
            }
            Piece::Image(image) if !catalog.media.contains_key(&image.path) => {
                let said = Said::new("image-unknown").text("file", image.path.to_string());
                out.push(Diagnostic::said(Severity::Error, Code::ImageMissing, said).at(&image.place));
            }
            Piece::Component(component) => self::component(catalog, page, component, out),
            _ => {}
        }
    }
}

fn page_link(catalog: &Catalog, page: &Page, link: &PageLink, out: &mut Diagnostics) {
    let target = link.page.as_deref().unwrap_or(&page.id);
    if !page::known(&catalog.pages, target, &link.place, out) {
        return;
    }
    if let Some(fragment) = &link.fragment {
        need_heading(catalog, target, fragment, &link.place, out);
    }
}

/// Headings are called as in the source page, in all languages.
fn need_heading(catalog: &Catalog, page: &str, fragment: &str, place: &Place, out: &mut Diagnostics) {
    let headings = catalog
        .pages
        .get(page)
        .and_then(|page| page.translations.get(&catalog.config.source))
        .map(|translation| translation.heading_ids.iter().map(String::as_str).collect::<Vec<_>>())
        .unwrap_or_default();
    if headings.contains(&fragment) {
        return;
    }
    let said = Said::new("heading-unknown").text("page", page).text("heading", fragment);
    out.push(
        Diagnostic::said(Severity::Error, Code::LinkUnresolved, said)
            .at(place)
            .advising(advice(fragment, &headings)),
    );
}

/// A page for people it may be happening to names somebody who keeps what they say to themselves.
fn need_confidential(catalog: &Catalog, page: &Page, out: &mut Diagnostics) {
    let Some(first) = page.meta.contacts.first().filter(|_| page.meta.kind == PageKind::Help) else { return };
    let mut shown = page.meta.contacts.iter().filter_map(|id| catalog.registry.shown(&id.value));
    if shown.any(|contact| contact.who() == WhoAnswers::NonprofitConfidential) {
        return;
    }
    let said = Said::new("page-not-confidential").text("page", &page.id);
    out.push(Diagnostic::said(Severity::Error, Code::ContactOrder, said).at(&first.place));
}

fn need_contact(catalog: &Catalog, id: &Spanned<String>, out: &mut Diagnostics) {
    if contact::known(&catalog.registry, id, out) && catalog.registry.shown(&id.value).is_none() {
        let said = Said::new("contact-hidden").text("contact", &id.value);
        out.push(Diagnostic::said(Severity::Error, Code::ContactHidden, said).at(&id.place));
    }
}

fn need_term(catalog: &Catalog, id: &Spanned<String>, out: &mut Diagnostics) {
    let source = &catalog.config.source;
    if catalog.messages.has(source, &format!("term-{}", id.value), Some("definition")) {
        return;
    }
    let terms: Vec<_> = catalog.messages.ids(source).filter_map(|id| id.strip_prefix("term-")).collect();
    let define = Said::new("help-define-term").text("term", &id.value).text("source", source.as_str());
    let said = Said::new("term-unknown").text("term", &id.value);
    out.push(
        Diagnostic::said(Severity::Error, Code::TermUnknown, said)
            .at(&id.place)
            .advising(near_or(&id.value, terms, define)),
    );
}

fn component(catalog: &Catalog, page: &Page, component: &Component, out: &mut Diagnostics) {
    match &component.kind {
        ComponentKind::Indicators { industry } => {
            need_industry(catalog, industry, out);
        }
        ComponentKind::Contacts { ids } => {
            for id in ids {
                need_contact(catalog, id, out);
            }
        }
        ComponentKind::Steps { ids } => {
            for id in ids {
                need_message(catalog, &format!("step-{}", id.value), Some("text"), &id.place, out);
            }
        }
        ComponentKind::Pages { kind } => {
            let words: Vec<_> = PageKind::WORDS.iter().map(|(word, _)| *word).collect();
            if !words.contains(&kind.value.as_str()) {
                let said = Said::new("page-kind-unknown").text("kind", &kind.value);
                out.push(
                    Diagnostic::said(Severity::Error, Code::ValueInvalid, said)
                        .at(&kind.place)
                        .advising(advice(&kind.value, &words)),
                );
            }
        }
        ComponentKind::Glossary { ids } => {
            for id in ids {
                need_term(catalog, id, out);
            }
        }
        ComponentKind::Quiz { quiz, items } => training::need_items(catalog, quiz, items, out),
        ComponentKind::Lessons { module } => {
            page::need_kind(&catalog.pages, &module.value, PageKind::Module, &module.place, out);
        }
        ComponentKind::Skip { to } => need_heading(catalog, &page.id, &to.value, &to.place, out),
        ComponentKind::Campaigns => {}
    }
}

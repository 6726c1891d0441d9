//! What stands in `<head>`, the same way on every page: title, canonical, alternates, robots, style.
//!
//! Themes do not write these, so they cannot forget or contradict them. The policy that the browser
//! enforces is added by `seal`, which knows what the finished page uses.

use super::{Desk, Shown};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::site::assets::{SCRIPT, STYLE};
use crate::site::plan::{CampaignPlan, Output, Shows, terms_written_in};
use crate::site::route::Address;
use crate::site::say::escape_into;
use crate::text::fluent::Arg;

/// What a head says about its page.
struct Said<'s> {
    /// The title of the window, as text.
    title: String,
    description: &'s str,
    /// Whether search engines are asked to leave the page out.
    noindex: bool,
    /// Where the page sends its reader, for redirects.
    refresh: Option<&'s str>,
    /// The bundle of style and script that it loads beside those of all pages.
    bundle: Option<&'static str>,
}

/// The head of a page.
pub(super) fn page(desk: &Desk<'_>, shown: &Shown<'_>, out: &mut Diagnostics) -> String {
    let Shown { page, translation, .. } = shown;
    let is_discreet = page.meta.discreet_title;
    let title = if is_discreet {
        desk.say.plain("discreet-title", &[], out)
    } else {
        full_title(desk, &translation.title.value, out)
    };
    let description = if is_discreet { "" } else { translation.description.value.as_str() };
    let bundle = bundle(desk.output);
    write(desk, &Said { title, description, noindex: desk.output.is_borrowed(), refresh: None, bundle })
}

/// The head of an output that is no page.
pub(super) fn special(desk: &Desk<'_>, title: &str, description: &str, out: &mut Diagnostics) -> String {
    let noindex = !desk.output.is_whole();
    let title = full_title(desk, title, out);
    write(desk, &Said { title, description, noindex, refresh: None, bundle: bundle(desk.output) })
}

/// The head of a redirect: refresh names the page's new place.
pub(super) fn redirect(desk: &Desk<'_>, target: &str, out: &mut Diagnostics) -> String {
    let title = desk.say.plain("redirect-title", &[], out);
    let title = full_title(desk, &title, out);
    write(desk, &Said { title, description: "", noindex: true, refresh: Some(target), bundle: None })
}

fn full_title(desk: &Desk<'_>, page: &str, out: &mut Diagnostics) -> String {
    let campaign = &desk.locale_frame.title;
    let args = [("page", Arg::Text(page.into())), ("campaign", Arg::Text(campaign.as_str().into()))];
    desk.say.plain("page-title-pattern", &args, out)
}

fn write(desk: &Desk<'_>, said: &Said<'_>) -> String {
    let mut head = String::with_capacity(CAPACITY);
    head.push_str(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    );
    around(&mut head, "<title>", &said.title, "</title>\n");
    if !said.description.is_empty() {
        around(&mut head, "<meta name=\"description\" content=\"", said.description, "\">\n");
    }
    // Addresses that a reader opens from here are not told where the reader came from.
    head.push_str("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
    if said.noindex || pseudo::is_in(&desk.catalog.config) {
        head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
    }
    if let Some(target) = said.refresh {
        around(&mut head, "<meta http-equiv=\"refresh\" content=\"0; url=", target, "\">\n");
    }
    if !desk.is_offline() {
        let base_url = &desk.plan.campaign.base_url;
        if let Some(canonical) = desk.plan.canonical(desk.output) {
            around(&mut head, "<link rel=\"canonical\" href=\"", base_url, &canonical.below_root());
            head.push_str("\">\n");
        }
        for (language, address) in listed_alternates(desk.catalog, desk.plan, desk.output) {
            let below_root = address.map(Address::below_root);
            head.extend(["<link rel=\"alternate\" hreflang=\"", language]);
            around(&mut head, "\" href=\"", base_url, below_root.as_deref().unwrap_or_default());
            head.push_str("\">\n");
        }
    }
    assets(desk, said.bundle, &mut head);
    head
}

/// Room for a head with alternates in ten languages, so that it seldom has to grow.
const CAPACITY: usize = 2048;

/// Writes text as HTML between two stretches of HTML.
fn around(html: &mut String, before: &str, text: &str, after: &str) {
    html.push_str(before);
    escape_into(text, html);
    html.push_str(after);
}

/// Icon, style and script: links on the web, the text itself in a page that is opened from a folder.
fn assets(desk: &Desk<'_>, bundle: Option<&'static str>, html: &mut String) {
    let names = &desk.frame.assets;
    let icon = desk.catalog.theme.icon.as_ref().and_then(|icon| names.by_name.get(icon));
    if let Some(icon) = icon {
        around(html, "<link rel=\"icon\" href=\"", &desk.asset(icon), "\">\n");
    }
    // Paper runs no script.
    let is_paper = matches!(desk.output.shows, Shows::Paper { .. });
    if desk.is_offline() {
        let inline = bundle.and_then(|bundle| names.bundles.get(bundle));
        let styles = std::iter::once(&names.style).chain(inline.map(|inline| &inline.style));
        let scripts = std::iter::once(&names.script).chain(inline.map(|inline| &inline.script));
        for style in styles.filter(|style| !style.is_empty()) {
            html.extend(["<style>", style, "</style>\n"]);
        }
        for script in scripts.filter(|script| !script.is_empty() && !is_paper) {
            html.extend(["<script>", script, "</script>\n"]);
        }
        return;
    }
    let published = |all: &str, kind: &str| {
        let of_bundle = bundle.and_then(|bundle| names.by_name.get(&format!("{bundle}.{kind}")));
        names.by_name.get(all).into_iter().chain(of_bundle)
    };
    for style in published(STYLE, "css") {
        around(html, "<link rel=\"stylesheet\" href=\"", &desk.asset(style), "\">\n");
    }
    for script in published(SCRIPT, "js") {
        around(html, "<script src=\"", &desk.asset(script), "\" defer></script>\n");
    }
}

/// The bundle of style and script that an output loads beside those of all pages.
fn bundle(output: &Output) -> Option<&'static str> {
    match &output.shows {
        Shows::Quiz { .. } | Shows::Paper { .. } => Some("quiz"),
        Shows::Records(_) => Some("desk"),
        Shows::Page { translation, .. } => (!translation.named.quizzes.is_empty()).then_some("quiz"),
        _ => None,
    }
}

/// The same text in other languages, itself included, and the page for readers of any other language.
pub fn alternates(catalog: &Catalog, plan: &CampaignPlan, output: &Output) -> Vec<(String, String)> {
    let base_url = &plan.campaign.base_url;
    let url = |address: Option<&Address>| match address {
        Some(address) => address.absolute(base_url),
        None => base_url.clone(),
    };
    let listed = listed_alternates(catalog, plan, output).into_iter();
    listed.map(|(language, address)| (language.to_owned(), url(address))).collect()
}

/// Alternates by where they lie; nowhere is the campaign's root. Borrowed pages and those of a pseudo build
/// are no translations: they are neither listed nor list anything. Head, sitemap and audit all ask here, so
/// they cannot differ.
pub(in crate::site) fn listed_alternates<'p>(
    catalog: &Catalog,
    plan: &'p CampaignPlan,
    output: &Output,
) -> Vec<(&'p str, Option<&'p Address>)> {
    if !output.is_whole() || pseudo::is_in(&catalog.config) {
        return Vec::new();
    }
    // The chooser stands for the homes it leads to.
    let id = output.id().unwrap_or_else(|| plan.campaign.home.value.as_str().into());
    let mut listed = Vec::with_capacity(plan.locales.len() + 1);
    let mut fallback = None;
    for (locale, place) in plan.places(&id) {
        let is_whole = match &output.shows {
            Shows::Quiz { quiz, .. } => quiz.is_worded_in(locale),
            Shows::Glossary { .. } => terms_written_in(catalog, locale).into_iter().eq([locale]),
            _ => place.written_in == *locale,
        };
        if !is_whole {
            continue;
        }
        let address = Some(&place.address);
        if *locale == catalog.config.source {
            fallback = Some(address);
        }
        listed.push((locale.as_str(), address));
    }
    // The chooser is the one page that is made for readers of any language.
    let is_home = plan.campaign.home.value == *id;
    let default = if is_home { Some(None) } else { fallback };
    if let Some(address) = default.or_else(|| listed.first().map(|(_, address)| *address)) {
        listed.push(("x-default", address));
    }
    listed
}

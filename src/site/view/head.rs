//! What stands in `<head>`, the same way on every page: title, canonical, alternates, robots, style.
//!
//! Themes do not write these, so they cannot forget or contradict them. The policy that the browser
//! enforces is added by `seal`, which knows what the finished page uses.

use super::Desk;
use crate::catalog::{Catalog, Page, Translation};
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::site::assets::{SCRIPT, STYLE};
use crate::site::plan::{CampaignPlan, Output, Shows, terms_written_in};
use crate::site::say::escape;
use crate::text::fluent::Arg;

/// What a head says about its page.
struct Said {
    /// The title of the window, as text.
    title: String,
    description: String,
    /// Whether search engines are asked to leave the page out.
    noindex: bool,
    /// Where the page sends its reader, for redirects.
    refresh: Option<String>,
}

/// The head of a page.
pub(super) fn page(desk: &Desk<'_>, page: &Page, translation: &Translation, out: &mut Diagnostics) -> String {
    let borrowed = desk.output.is_borrowed();
    let title = if page.meta.discreet_title {
        desk.say.plain("discreet-title", &[], out)
    } else {
        full_title(desk, &translation.title.value, out)
    };
    let description =
        if page.meta.discreet_title { String::new() } else { translation.description.value.clone() };
    write(desk, Said { title, description, noindex: borrowed, refresh: None })
}

/// The head of an output that is no page.
pub(super) fn special(desk: &Desk<'_>, title: &str, description: &str, out: &mut Diagnostics) -> String {
    let listed = desk.output.is_whole();
    let title = full_title(desk, title, out);
    write(desk, Said { title, description: description.to_owned(), noindex: !listed, refresh: None })
}

/// The head of a redirect: refresh names the page's new place.
pub(super) fn redirect(desk: &Desk<'_>, target: &str, out: &mut Diagnostics) -> String {
    let title = desk.say.plain("redirect-title", &[], out);
    let title = full_title(desk, &title, out);
    let refresh = Some(target.to_owned());
    write(desk, Said { title, description: String::new(), noindex: true, refresh })
}

fn full_title(desk: &Desk<'_>, page: &str, out: &mut Diagnostics) -> String {
    let campaign = &desk.locale_frame.title;
    let args = [("page", Arg::Text(page.into())), ("campaign", Arg::Text(campaign.as_str().into()))];
    desk.say.plain("page-title-pattern", &args, out)
}

fn write(desk: &Desk<'_>, said: Said) -> String {
    let mut head = String::from(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    );
    head.push_str(&format!("<title>{}</title>\n", escape(&said.title)));
    if !said.description.is_empty() {
        head.push_str(&format!("<meta name=\"description\" content=\"{}\">\n", escape(&said.description)));
    }
    // Addresses that a reader opens from here are not told where the reader came from.
    head.push_str("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
    if said.noindex || pseudo::is_in(&desk.catalog.config) {
        head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
    }
    if let Some(target) = &said.refresh {
        head.push_str(&format!("<meta http-equiv=\"refresh\" content=\"0; url={}\">\n", escape(target)));
    }
    if !desk.is_offline() {
        if let Some(canonical) = desk.plan.canonical(desk.output) {
            let canonical = canonical.absolute(&desk.plan.campaign.base_url);
            head.push_str(&format!("<link rel=\"canonical\" href=\"{}\">\n", escape(&canonical)));
        }
        for (language, url) in alternates(desk.catalog, desk.plan, desk.output) {
            head.push_str(&format!(
                "<link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\">\n",
                escape(&url)
            ));
        }
    }
    head.push_str(&assets(desk));
    head
}

/// Icon, style and script: links on the web, the text itself in a page that is opened from a folder.
fn assets(desk: &Desk<'_>) -> String {
    let names = &desk.frame.assets;
    let mut html = String::new();
    let icon = desk.catalog.theme.icon.as_ref().and_then(|icon| names.by_name.get(icon));
    if let Some(icon) = icon {
        html.push_str(&format!("<link rel=\"icon\" href=\"{}\">\n", escape(&desk.asset(icon))));
    }
    let bundle = bundle(desk.output);
    // Paper runs no script.
    let is_paper = matches!(desk.output.shows, Shows::Paper { .. });
    if desk.is_offline() {
        let inline = bundle.and_then(|bundle| names.bundles.get(bundle));
        let styles = std::iter::once(&names.style).chain(inline.map(|inline| &inline.style));
        let scripts = std::iter::once(&names.script).chain(inline.map(|inline| &inline.script));
        for style in styles.filter(|style| !style.is_empty()) {
            html.push_str(&format!("<style>{style}</style>\n"));
        }
        for script in scripts.filter(|script| !script.is_empty() && !is_paper) {
            html.push_str(&format!("<script>{script}</script>\n"));
        }
        return html;
    }
    let of_bundle = |kind: &str| bundle.map(|bundle| format!("{bundle}.{kind}"));
    for name in [Some(STYLE.to_owned()), of_bundle("css")].into_iter().flatten() {
        if let Some(style) = names.by_name.get(&name) {
            html.push_str(&format!("<link rel=\"stylesheet\" href=\"{}\">\n", escape(&desk.asset(style))));
        }
    }
    for name in [Some(SCRIPT.to_owned()), of_bundle("js")].into_iter().flatten() {
        if let Some(script) = names.by_name.get(&name) {
            html.push_str(&format!("<script src=\"{}\" defer></script>\n", escape(&desk.asset(script))));
        }
    }
    html
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
/// Borrowed pages and those of a pseudo build are no translations: they are neither listed nor list
/// anything. Head and sitemap
/// both ask here, so they cannot differ.
pub fn alternates(catalog: &Catalog, plan: &CampaignPlan, output: &Output) -> Vec<(String, String)> {
    let base_url = &plan.campaign.base_url;
    if !output.is_whole() || pseudo::is_in(&catalog.config) {
        return Vec::new();
    }
    // The chooser stands for the homes it leads to.
    let id = output.id().unwrap_or_else(|| plan.campaign.home.value.as_str().into());
    let mut alternates = Vec::new();
    let mut fallback = None;
    for locale in &plan.locales {
        let Some((address, written_in)) = plan.address(locale, &id) else {
            continue;
        };
        let is_whole = match &output.shows {
            Shows::Quiz { quiz, .. } => quiz.is_worded_in(locale),
            Shows::Glossary { .. } => terms_written_in(catalog, locale).into_iter().eq([locale]),
            _ => written_in == locale,
        };
        if !is_whole {
            continue;
        }
        let url = address.absolute(base_url);
        if *locale == catalog.config.source {
            fallback = Some(url.clone());
        }
        alternates.push((locale.to_string(), url));
    }
    // The chooser is the one page that is made for readers of any language.
    let is_home = plan.campaign.home.value == *id;
    let default = if is_home { Some(base_url.clone()) } else { fallback };
    if let Some(url) = default.or_else(|| alternates.first().map(|(_, url)| url.clone())) {
        alternates.push(("x-default".to_owned(), url));
    }
    alternates
}

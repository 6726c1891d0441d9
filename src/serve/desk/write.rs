//! Writes the pages of the preview itself. What the project says is escaped, always.

use super::words::{Words, tag};
use super::{Contacts, faults};
use crate::catalog::Catalog;
use crate::diag::{Diagnostics, Severity};
use crate::render::CONTACT_SLOT;
use crate::serve::Asked;
use crate::serve::generation::{Campaigned, Generation};
use crate::site;
use crate::text::fluent::{Args, Marks, Sink};

/// Where the style sheet is.
pub(crate) const STYLE_PATH: &str = "/__handbill/desk.css";

/// All campaigns with their languages, and all faults.
pub(super) fn overview(asked: &Asked, newest: &Generation, faults: &Diagnostics, whose: Contacts) -> String {
    let words = Words::of(asked.language);
    let mut body = format!("<header class=\"top\">\n<h1>{}</h1>\n", words.title);
    if asked.marks == Marks::On {
        body.push_str(&format!("<p class=\"view\">{}</p>\n", words.translators));
    }
    body.push_str(&format!("<p class=\"counts\">{}</p>\n", state(faults, words)));
    if newest.surveyed().is_none() && newest.catalog.is_some() {
        body.push_str(&format!("<p class=\"reading quiet\">{}</p>\n", words.reading));
    }
    body.push_str("</header>\n");
    body.push_str(&format!("<section aria-labelledby=\"sites\">\n<h2 id=\"sites\">{}</h2>\n", words.sites));
    body.push_str(&sites(newest, words));
    body.push_str("</section>\n");
    if !faults.is_empty() {
        body.push_str(&format!(
            "<section aria-labelledby=\"faults\">\n<h2 id=\"faults\">{}</h2>\n{}</section>\n",
            words.faults,
            faults::list(faults, asked.language)
        ));
    }
    frame(asked, words.title, &body, whose)
}

/// How the project is, in one line.
fn state(faults: &Diagnostics, words: &Words) -> String {
    let is_right = faults.count(Severity::Error) + faults.count(Severity::Warning) == 0;
    let right =
        if is_right { format!("<span class=\"right\">{}</span> ", words.no_faults) } else { String::new() };
    right + &faults::counts(faults, words)
}

/// What stands in for a page that cannot be made.
pub(super) fn broken(asked: &Asked, faults: &Diagnostics, whose: Contacts) -> String {
    let words = Words::of(asked.language);
    let list = faults::list(faults, asked.language);
    let body = format!(
        "{}<section aria-labelledby=\"faults\">\n<h2 id=\"faults\">{}</h2>\n{list}</section>\n",
        top(words, words.stuck, words.stuck_why),
        words.faults
    );
    frame(asked, words.stuck, &body, whose)
}

/// What stands where there is nothing.
pub(super) fn missing(asked: &Asked, newest: &Generation, whose: Contacts) -> String {
    let words = Words::of(asked.language);
    let body = format!(
        "{}<section aria-labelledby=\"sites\">\n<h2 id=\"sites\">{}</h2>\n{}</section>\n",
        top(words, words.missing, words.missing_why),
        words.sites,
        sites(newest, words)
    );
    frame(asked, words.missing, &body, whose)
}

fn top(words: &Words, title: &str, why: &str) -> String {
    format!(
        "<header class=\"top\">\n<h1>{title}</h1>\n<p>{why}</p>\n<p><a href=\"/__handbill/\">{}</a></p>\n</header>\n",
        words.all
    )
}

fn sites(newest: &Generation, words: &Words) -> String {
    let (Some(catalog), [_, ..]) = (&newest.catalog, newest.campaigns()) else {
        return format!("<p>{}</p>\n", words.no_sites);
    };
    let all = newest.campaigns().iter().map(|campaign| site(catalog, campaign, words));
    format!("<ul class=\"sites\">\n{}</ul>\n", all.collect::<String>())
}

/// A campaign by its name, with its home page in each of its languages.
fn site(catalog: &Catalog, campaign: &Campaigned, words: &Words) -> String {
    let (plan, mount) = (&campaign.planned.plan, campaign.mount());
    let mut html = format!(
        "<li class=\"site\">\n<p class=\"name\" dir=\"auto\">{}</p>\n\
         <p class=\"mount\"><a href=\"{1}\"><code dir=\"ltr\">{1}</code></a></p>\n\
         <ul class=\"languages\" aria-label=\"{2}\">\n",
        escape(&name(catalog, &plan.campaign.id)),
        escape(&mount),
        words.languages
    );
    for locale in &plan.locales {
        // Without a home page of its own a locale has nothing to open.
        let Some((address, _)) = plan.address(locale, &plan.campaign.home.value) else { continue };
        let name = campaign.planned.catalog.config.locale(locale).map_or("", |entry| entry.name.as_str());
        html.push_str(&format!(
            "<li><a href=\"{}\" lang=\"{locale}\" dir=\"{}\">{}</a></li>\n",
            escape(&format!("{mount}{}", address.below_root())),
            locale.direction().as_str(),
            escape(name)
        ));
    }
    html + "</ul>\n</li>\n"
}

/// What a campaign calls itself in the source language; its id where it has no words for it yet.
fn name(catalog: &Catalog, id: &str) -> String {
    // Whatever is wrong with the message is told when pages are planned, and need not be told again.
    let mut told = Diagnostics::new();
    let message = format!("campaign-{id}");
    let words =
        catalog.messages.format(&catalog.config.source, &message, None, &Args::new(), Sink::Bare, &mut told);
    words.map_or_else(|| id.to_owned(), |words| words.text)
}

fn frame(asked: &Asked, title: &str, body: &str, whose: Contacts) -> String {
    let (tag, words) = (tag(asked.language), Words::of(asked.language));
    let note = match whose {
        Contacts::OfProject => String::new(),
        Contacts::OfProgram => format!("<p class=\"ours\">{}</p>\n", words.ours),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <link rel=\"stylesheet\" href=\"{STYLE_PATH}\">\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer aria-label=\"{}\">\n{note}{CONTACT_SLOT}\n</footer>\n</body>\n</html>\n",
        words.help
    )
}

/// Text that is no markup. Controls, which a page must not hold, are shown as unknown.
pub(super) fn escape(text: &str) -> String {
    let is_unfit = |character: char| character.is_control() && character != '\n';
    site::escape(&text.replace(is_unfit, "\u{FFFD}"))
}

//! Writes the pages of the preview itself. What the project says is escaped, always.

use crate::diag::text::{Colour, one};
use crate::diag::{Diagnostics, Language, Severity};
use crate::render::CONTACT_SLOT;
use crate::serve::Asked;
use crate::serve::generation::Generation;
use crate::text::fluent::Marks;

/// Where the style sheet is.
pub(crate) const STYLE_PATH: &str = "/__handbill/desk.css";

/// The words of these pages.
struct Words {
    title: &'static str,
    sites: &'static str,
    no_sites: &'static str,
    faults: &'static str,
    no_faults: &'static str,
    reading: &'static str,
    stuck: &'static str,
    stuck_why: &'static str,
    ours: &'static str,
    translators: &'static str,
    help: &'static str,
}

const ENGLISH: Words = Words {
    title: "Handbill preview",
    sites: "Sites",
    no_sites: "There is no site to show.",
    faults: "What is wrong",
    no_faults: "Nothing is wrong.",
    reading: "Translations and finished pages are still being looked through; this page follows by itself.",
    stuck: "This page cannot be made",
    stuck_why: "Mend what is told below. The page appears by itself as soon as it can be made.",
    ours: "The contacts of the project cannot be read. Below are those that come with the program.",
    translators: "This is the translators\u{2019} view.",
    help: "Help",
};

const SPANISH: Words = Words {
    title: "Vista previa de Handbill",
    sites: "Sitios",
    no_sites: "No hay ningún sitio que mostrar.",
    faults: "Lo que está mal",
    no_faults: "Nada está mal.",
    reading: "Todavía se revisan las traducciones y las páginas terminadas; esta página se actualiza sola.",
    stuck: "Esta página no se puede hacer",
    stuck_why: "Corrija lo que se dice abajo. La página aparece sola en cuanto se pueda hacer.",
    ours: "No se pueden leer los contactos del proyecto. Abajo están los que vienen con el programa.",
    translators: "Esta es la vista para traductores.",
    help: "Ayuda",
};

fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
    }
}

/// The tag of a language that faults are told in.
pub(super) fn tag(language: Language) -> &'static str {
    Language::TAGS.iter().find(|(_, known)| *known == language).map_or("en", |(tag, _)| tag)
}

/// All campaigns with their languages, and all faults.
pub(super) fn overview(asked: &Asked, newest: &Generation, faults: &Diagnostics, ours: bool) -> String {
    let words = words(asked.language);
    let mut body = format!("<h1>{}</h1>\n", words.title);
    if asked.marks == Marks::On {
        body.push_str(&format!("<p class=\"quiet\">{}</p>\n", words.translators));
    }
    body.push_str(&format!("<h2>{}</h2>\n", words.sites));
    body.push_str(&sites(newest, words));
    body.push_str(&format!("<h2>{}</h2>\n", words.faults));
    if newest.surveyed().is_none() && newest.catalog.is_some() {
        body.push_str(&format!("<p class=\"quiet\">{}</p>\n", words.reading));
    } else if faults.is_empty() {
        body.push_str(&format!("<p>{}</p>\n", words.no_faults));
    }
    body.push_str(&list(faults));
    frame(asked.language, words.title, &body, ours)
}

/// What stands in for a page that cannot be made.
pub(super) fn broken(asked: &Asked, faults: &Diagnostics, ours: bool) -> String {
    let words = words(asked.language);
    let body = format!("<h1>{}</h1>\n<p>{}</p>\n{}", words.stuck, words.stuck_why, list(faults));
    frame(asked.language, words.stuck, &body, ours)
}

fn sites(newest: &Generation, words: &Words) -> String {
    if newest.campaigns().is_empty() {
        return format!("<p>{}</p>\n", words.no_sites);
    }
    let mut html = String::from("<ul class=\"campaigns\">\n");
    for campaign in newest.campaigns() {
        let (plan, mount) = (&campaign.planned.plan, campaign.mount());
        html.push_str(&format!("<li><strong><a href=\"{0}\">{0}</a></strong>", escape(&mount)));
        for locale in &plan.locales {
            let home = plan.address(locale, &plan.campaign.home.value);
            let below = home.map(|(address, _)| address.below_root()).unwrap_or_default();
            let name = campaign.planned.catalog.config.locale(locale).map_or("", |entry| entry.name.as_str());
            html.push_str(&format!(
                " <a href=\"{}\" lang=\"{locale}\" dir=\"{}\">{}</a>",
                escape(&format!("{mount}{below}")),
                locale.direction().as_str(),
                escape(name)
            ));
        }
        html.push_str("</li>\n");
    }
    html + "</ul>\n"
}

/// Faults in the words of the terminal, errors first.
fn list(faults: &Diagnostics) -> String {
    if faults.is_empty() {
        return String::new();
    }
    let mut html = String::from("<ul class=\"faults\">\n");
    for severity in [Severity::Error, Severity::Warning, Severity::Hint] {
        for fault in faults.iter().filter(|fault| fault.severity == severity) {
            let told = one(fault, Colour::Never);
            let (head, rest) = told.split_once('\n').unwrap_or((told.as_str(), ""));
            html.push_str(&format!("<li class=\"{severity}\"><h3>{}</h3>", escape(head)));
            if !rest.trim().is_empty() {
                html.push_str(&format!("<pre dir=\"ltr\">{}</pre>", escape(rest)));
            }
            html.push_str("</li>\n");
        }
    }
    html + "</ul>\n"
}

fn frame(language: Language, title: &str, body: &str, ours: bool) -> String {
    let (tag, words) = (tag(language), words(language));
    let note = if ours { format!("<p>{}</p>\n", words.ours) } else { String::new() };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <link rel=\"stylesheet\" href=\"{STYLE_PATH}\">\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer aria-label=\"{}\">\n{note}{CONTACT_SLOT}\n</footer>\n</body>\n</html>\n",
        words.help
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            control if control.is_control() && control != '\n' => escaped.push('\u{FFFD}'),
            plain => escaped.push(plain),
        }
    }
    escaped
}

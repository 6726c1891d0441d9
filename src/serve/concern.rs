//! Which faults concern the page that somebody looks at.
//!
//! The overlay and the translator's view ask here. A fault in what all pages share concerns all of
//! them: better one too many than a page that looks sound and is not.
//!
//! **Not here:** what is wrong (`diag`), how it is shown.

use crate::catalog::{Campaign, Catalog, Page, Quiz};
use crate::diag::{Diagnostic, Site};
use crate::site::{Output, Shows};
use crate::source::LocaleId;

/// The page that somebody looks at.
#[derive(Debug, Clone, Copy)]
pub struct Viewed<'a> {
    /// The project.
    pub catalog: &'a Catalog,
    /// The campaign that has the page.
    pub campaign: &'a Campaign,
    /// The page.
    pub output: &'a Output,
}

/// Whether a fault may have to do with what stands on a page.
pub fn concerns(fault: &Diagnostic, viewed: Viewed<'_>) -> bool {
    let locale = &viewed.output.locale;
    if fault.is_about().is_some_and(|about| about != locale.as_str()) {
        return false;
    }
    let path = fault.path();
    if let Site::Output(_) = fault.site {
        return is_output(path, viewed);
    }
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["content", folder, page @ ..] => {
            let page = page.join("/");
            let page = page.strip_suffix(".md").unwrap_or(&page);
            is_read(folder, viewed) && (page.is_empty() || shows_page(page, viewed.output))
        }
        ["locales", folder, file @ ..] if is_locale(folder, viewed.catalog) => {
            let quiz = file.last().and_then(|file| file.strip_prefix("quiz-")?.strip_suffix(".ftl"));
            is_read(folder, viewed) && quiz.is_none_or(|quiz| shows_quiz(quiz, viewed))
        }
        ["quizzes", file] => shows_quiz(file.strip_suffix(".toml").unwrap_or(file), viewed),
        ["campaigns", file] => file.strip_suffix(".toml").is_none_or(|id| id == viewed.campaign.id),
        _ => true,
    }
}

/// Finished pages are named by their path in the campaign, or with the campaign's name before it.
fn is_output(path: &str, viewed: Viewed<'_>) -> bool {
    let own = viewed.output.address.path().as_str();
    path == own || path.strip_prefix(viewed.campaign.id.as_str()) == Some(&format!("/{own}"))
}

fn is_locale(folder: &str, catalog: &Catalog) -> bool {
    catalog.config.locales.iter().any(|entry| entry.id.as_str() == folder)
}

/// Whether readers of the page may be shown text of a locale.
fn is_read(folder: &str, viewed: Viewed<'_>) -> bool {
    let speaks_all = matches!(viewed.output.shows, Shows::Chooser | Shows::RootNotFound);
    let chain = viewed.catalog.messages.chain(&viewed.output.locale);
    // A folder that is no locale was meant to be one, and nobody knows which.
    speaks_all
        || !is_locale(folder, viewed.catalog)
        || chain.iter().any(|locale: &LocaleId| locale.as_str() == folder)
}

fn shows_page(id: &str, output: &Output) -> bool {
    match &output.shows {
        Shows::Page { page, .. } | Shows::Redirect { page } => page.id == id,
        // A quiz is made for the readers of its module, and says where that lies.
        Shows::Quiz { module, .. } | Shows::Paper { module, .. } => module.id == id,
        _ => false,
    }
}

fn shows_quiz(id: &str, viewed: Viewed<'_>) -> bool {
    match &viewed.output.shows {
        Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => is_made_from(id, quiz),
        Shows::Page { page, translation, .. } => {
            let mut shown = translation.named.quizzes.iter();
            shown.any(|shown| {
                let shown = &**shown;
                shown == id || viewed.catalog.quizzes.get(shown).is_some_and(|quiz| is_made_from(id, quiz))
            }) || leads_to_quiz(id, page, viewed)
        }
        // Results of every quiz are counted there.
        Shows::Records(_) => true,
        _ => false,
    }
}

/// The quiz that a piece of text shows.
/// Whether a quiz is the one of this name, or asks its items.
fn is_made_from(id: &str, quiz: &Quiz) -> bool {
    quiz.logic.id == id || quiz.bank == id
}

/// Whether a page is a module, or a lesson of one, that has the quiz.
fn leads_to_quiz(id: &str, page: &Page, viewed: Viewed<'_>) -> bool {
    let module = viewed.catalog.modules.get(&page.id).and_then(|module| viewed.catalog.pages.get(module));
    let module = module.map_or(page, |module| module);
    let quiz = viewed.catalog.quizzes.get(id);
    module.meta.quiz.as_ref().is_some_and(|quiz| quiz.value == id)
        || quiz.is_some_and(|quiz| quiz.belongs_to(module))
}

/// Whether a fault of a message is one of a message in a list, or of a term, which any of them may use.
/// Faults elsewhere than in messages are not asked for and pass.
pub fn stands_in(fault: &Diagnostic, messages: &dyn Fn(&str) -> bool) -> bool {
    let Site::Place(place) = &fault.site else { return true };
    let path = place.source.path();
    if !path.starts_with("locales/") || !path.ends_with(".ftl") {
        return true;
    }
    let line = place.line_column().line;
    let names = (1..=line).rev().filter_map(|line| name(place.source.line(line).1));
    // What stands before the first message belongs to none.
    names.into_iter().next().is_none_or(|name| name.starts_with('-') || messages(name))
}

/// The name that a line starts to define.
fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let letters = name.strip_prefix('-').unwrap_or(name);
    let is_name = letters.starts_with(|c: char| c.is_ascii_alphabetic())
        && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Place, SourceFile};
    use crate::serve::fixture::{find, reference};
    use crate::site::{self, Scope};

    fn fault() -> Diagnostic {
        Diagnostic::error(Code::TextInvisible, "a fault")
    }

    #[test]
    fn a_fault_concerns_the_pages_that_are_made_from_its_file() {
        let catalog = reference();
        let plans = site::plan(&catalog, &Scope::default(), &mut crate::diag::Diagnostics::new());
        let in_file = |path: &str| fault().in_file(path);
        let in_output = |path: &str| fault().in_output(path);
        let (help, about) = (("hub", "es", "get-help"), ("hub", "es", "about"));
        let (quiz, english) = (("training", "es", "quiz/hospitality"), ("hub", "en", "get-help"));
        let module = ("training", "es", "training/hospitality");
        let table = [
            (in_file("content/en/get-help.md"), vec![help, english], vec![about, quiz]),
            (in_file("content/es/get-help.md"), vec![help], vec![english, about]),
            (in_file("content/ar/get-help.md"), vec![], vec![help, english]),
            (in_file("content/en/get-help.md").about("ar"), vec![], vec![help, english]),
            (in_file("content/en/get-help.md").about("es"), vec![help], vec![english]),
            (in_file("content/en/training/hospitality.md"), vec![module, quiz], vec![help]),
            (in_file("locales/es/interface.ftl"), vec![help, about, quiz], vec![english]),
            (in_file("locales/en/interface.ftl"), vec![help, english], vec![]),
            (in_file("locales/es/translated.lock"), vec![help], vec![english]),
            (in_file("locales/es/quiz-hospitality.ftl"), vec![quiz, module], vec![help]),
            (in_file("locales/ar/quiz-hospitality.ftl"), vec![], vec![quiz]),
            (in_file("quizzes/hospitality.toml"), vec![quiz, module], vec![help]),
            (in_file("quizzes/transportation.toml"), vec![], vec![quiz, module, help]),
            (in_file("campaigns/hub.toml"), vec![help, english], vec![quiz]),
            (in_file("campaigns"), vec![help, quiz], vec![]),
            (in_file("data/contacts.toml"), vec![help, english, quiz], vec![]),
            (in_file("handbill.toml"), vec![help, quiz], vec![]),
            (in_file("themes/default/templates/base.html"), vec![help, quiz], vec![]),
            (in_file("locales/made-from.lock"), vec![help, english], vec![]),
            (fault(), vec![help, english], vec![]),
            (in_output("es/get-help/index.html"), vec![help], vec![english, about]),
            (in_output("hub/es/get-help/index.html"), vec![help], vec![about, quiz]),
        ];
        for (fault, concerned, others) in table {
            for (pages, expected) in [(concerned, true), (others, false)] {
                for (campaign, locale, id) in pages {
                    let plan =
                        &plans.iter().find(|planned| planned.plan.campaign.id == campaign).unwrap().plan;
                    let output = find(plan, locale, id);
                    let viewed = Viewed { catalog: &catalog, campaign: &plan.campaign, output };
                    let page = format!("{campaign} {locale} {id}");
                    assert_eq!(concerns(&fault, viewed), expected, "{} and {page}", fault.path());
                }
            }
        }
    }

    #[test]
    fn a_fault_of_a_message_is_listed_where_the_message_stands() {
        let text = "# Note\na = x\n    .b = c = y\n\n-brand = z\nother = { $n ->\n   *[one] x\n}\n";
        let source = SourceFile::new("locales/es/a.ftl", text);
        let at = |part: &str| {
            let start = text.find(part).unwrap();
            fault().at(&Place::new(&source, start..start + 1))
        };
        let is_a = |id: &str| id == "a";
        for (part, expected) in [("Note", true), ("x", true), ("y", true), ("z", true), ("*[one]", false)] {
            assert_eq!(stands_in(&at(part), &is_a), expected, "{part}");
        }
        assert!(stands_in(&fault().in_file("content/es/a.md"), &is_a));
    }
}

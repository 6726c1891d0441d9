//! What becomes of a translation when its source text changes: what translators are told, and what
//! readers are shown.

use std::fs;

use crate::html;
use crate::project::Project;

const ENGLISH: &str = "+++\ntitle = \"What to do\"\ndescription = \"In four steps.\"\nkind = \"page\"\ncritical = true\n\
                       as_of = 2026-01-01\n+++\nYou must report within 24 hours.\n\n\
                       Talk to [somebody you trust](index.md). Call <contact:us-nhth>.\n";
const SPANISH: &str = "+++\ntitle = \"Qué hacer\"\ndescription = \"En cuatro pasos.\"\n+++\n\
                       Hay que avisar en 24 horas.\n\nHable con [alguien de confianza](index.md). Llame a <contact:us-nhth>.\n";

/// A project whose translations are recorded, of which one page is critical.
fn recorded(name: &str) -> Project {
    let project = Project::sound(name)
        .with("locales/en/terms.toml", "duties = [\"must\"]\n")
        .with("content/en/what-to-do.md", ENGLISH)
        .with("content/es/what-to-do.md", SPANISH);
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(0);
    project.run(&["check", "--strict"]).ends(0);
    project
}

fn page(project: &Project, path: &str) -> String {
    fs::read_to_string(project.path(&format!("public/hub/{path}/index.html"))).unwrap()
}

/// What is told, and whether readers of Spanish still see Spanish, after a change of the English page.
#[track_caller]
fn changed(case: &str, old: &str, new: &str, told: Option<&str>, shown: &str) {
    let project = recorded(&format!("stale_{case}")).but("content/en/what-to-do.md", old, new);
    let run = project.run(&["build"]).ends(0);
    match told {
        Some(told) => run.says("warning[translation-stale]").says("content/es/what-to-do.md:2:").says(told),
        None => run.keeps_silent_about("translation-stale"),
    };
    let html = page(&project, "es/what-to-do");
    assert!(html::text(&html).contains(shown), "{case}: {}", html::text(&html));
    let is_spanish = shown.starts_with("Hay que");
    assert_eq!(html::values(&html, "div", "data-borrowed").len(), usize::from(!is_spanish), "{case}");
    assert_eq!(html::values(&html, "main", "lang"), if is_spanish { vec![] } else { vec!["en"] }, "{case}");
    let robots = html::values(&html, "meta", "content").iter().any(|content| content == "noindex");
    assert_eq!(robots, !is_spanish, "{case}");
    let is_stale = is_spanish && told.is_some();
    assert_eq!(html::values(&html, "div", "data-stale").len(), usize::from(is_stale), "{case}");
    let sitemap = fs::read_to_string(project.path("public/hub/sitemap.xml")).unwrap();
    assert_eq!(sitemap.contains("/es/what-to-do/"), is_spanish, "{case}");
}

#[test]
fn a_critical_page_shows_its_source_once_numbers_or_duties_changed() {
    let kept = "Hay que avisar en 24 horas.";
    changed("number", "24 hours", "48 hours", Some("a number or a contact is different"), "report within 48");
    changed(
        "contact",
        "us-nhth",
        "us-hsi-tip",
        Some("a number or a contact is different"),
        "You must report",
    );
    changed(
        "duty",
        "You must report",
        "You may report",
        Some("what somebody must or must not do"),
        "You may",
    );
    changed("link", "(index.md)", "(get-help.md)", Some("a link or a source is different"), kept);
    changed("words", "Talk to", "Speak with", Some("words are different"), kept);
    changed("space", "You must report", "You  must\nreport", None, kept);
    changed("emphasis", "must", "*must*", None, kept);
    changed("date", "2026-01-01", "2026-02-02", None, kept);
    changed("order", "critical = true", "critical = true\norder = 7", None, kept);
}

#[test]
fn a_page_that_is_not_critical_keeps_its_old_text_and_says_so() {
    let project = recorded("stale_not_critical")
        .but("content/en/what-to-do.md", "critical = true\n", "")
        .but("content/en/what-to-do.md", "24 hours", "48 hours");
    project.run(&["build"]).ends(0).says("warning[translation-stale]");
    let html = page(&project, "es/what-to-do");
    assert!(html::text(&html).contains("Hay que avisar en 24 horas."));
    assert_eq!(html::values(&html, "div", "data-stale").len(), 1);
    assert!(html::values(&html, "a", "href").contains(&"../../en/what-to-do/".to_owned()));
    project.run(&["build", "--strict"]).ends(1);
}

#[test]
fn the_words_that_say_who_answers_are_never_older_than_the_registry() {
    let project = recorded("stale_label");
    let english = fs::read_to_string(project.path("locales/en/contacts.ftl")).unwrap();
    let line =
        english.lines().find(|line| line.starts_with("who-nonprofit-confidential")).unwrap().to_owned();
    let (_, words) = line.split_once(" = ").unwrap();
    let project = project.but("locales/en/contacts.ftl", words, "Confidential, but not anonymous").but(
        "data/contacts.toml",
        words,
        "Confidential, but not anonymous",
    );
    project.run(&["check"]).ends(1).says("error[translation-stale]").says("locales/es/contacts.ftl");
    project.run(&["build"]).ends(0);
    assert!(html::text(&page(&project, "es/get-help")).contains("Confidential, but not anonymous"));
    // A label that is kept back for its age has no fault: once it is right, it can be recorded.
    project.run(&["l10n", "accept", "locales/es/contacts.ftl", "--status", "draft"]).ends(0);
    project.run(&["check"]).ends(0).keeps_silent_about("translation-stale");
}

#[test]
fn a_damaged_record_makes_a_change_as_large_as_it_can_be() {
    let project = recorded("stale_damaged").but("content/en/what-to-do.md", "Talk to", "Speak with");
    let kept = fs::read_to_string(project.path("locales/made-from.lock")).unwrap();
    let project = project.with("locales/made-from.lock", kept.replace("24 hours", "48 hours"));
    project
        .run(&["build"])
        .ends(0)
        .says("warning[ledger-invalid]")
        .says("what it said then is not kept, so anything may be different");
    assert!(html::text(&page(&project, "es/what-to-do")).contains("You must report"));
}

#[test]
fn what_is_not_recorded_and_what_is_not_there_is_told_in_one_line_each() {
    let project = recorded("unrecorded")
        .without("content/es/what-to-do.md")
        .with("content/en/new.md", ENGLISH)
        .with("content/es/new.md", SPANISH);
    project
        .run(&["check"])
        .ends(0)
        .says("hint[translation-unrecorded]: nobody has recorded what 1 text of `es` was translated from")
        .says("hint[ledger-orphan]: 1 line of this record names a text that is not there: `page:what-to-do`");
}

#[test]
fn readers_who_want_to_help_are_led_to_the_file_but_not_from_pages_of_help() {
    let project = recorded("translate_url").but(
        "handbill.toml",
        "exit =",
        "translate_url = \"https://git.example.org/team/edit/{path}\"\nexit =",
    );
    let project = project.built();
    let links = |path: &str| {
        let links = html::values(&page(&project, path), "a", "href");
        links.into_iter().filter(|link| link.contains("git.example.org")).collect::<Vec<_>>()
    };
    assert_eq!(links("es/what-to-do"), ["https://git.example.org/team/edit/content/es/what-to-do.md"]);
    assert!(links("en/what-to-do").is_empty() && links("es/get-help").is_empty());
    for wrong in ["http://git.example.org/{path}", "https://git.example.org/edit", "https://{path}/x"] {
        let project = Project::sound("translate_url_wrong").but(
            "handbill.toml",
            "exit =",
            &format!("translate_url = \"{wrong}\"\nexit ="),
        );
        project.run(&["check"]).ends(1).says("error[value-invalid]").says("handbill.toml:2:");
    }
}

#[test]
fn a_large_number_that_the_source_changes_is_no_fault_of_the_translation() {
    let table = |row: &str| format!("\nIn 2025 there were {row} calls.\n");
    let project = Project::sound("stale_figure")
        .and("content/en/index.md", &table("22,326"))
        .and("content/es/index.md", "\nEn 2025 hubo 22,326 llamadas.\n")
        .and("locales/en/interface.ftl", "\ncount-x = 22,326 calls\n")
        .and("locales/es/interface.ftl", "\ncount-x = 22,326 llamadas\n");
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(0);
    let project = project.but("content/en/index.md", "22,326", "22,411").but(
        "locales/en/interface.ftl",
        "22,326",
        "22,411",
    );
    project
        .run(&["build"])
        .ends(0)
        .says("warning[translation-stale]: the source text of `index` has changed since this was translated: a number")
        .says("warning[translation-stale]: the source text of `count-x` has changed")
        .keeps_silent_about("meanwhile")
        .keeps_silent_about("somebody's intent");
    assert!(html::text(&page(&project, "es")).contains("hubo 22,326 llamadas"));
}

#[test]
fn a_page_with_an_error_is_told_its_other_faults_in_the_same_run() {
    let project = Project::sound("all_faults_of_a_page").with(
        "content/es/get-help.md",
        "+++\ntitle = \"Pedir ayuda\"\ndescription = \"Quién puede ayudar.\"\n+++\n\
         Llame a <contact:us-nhth> o al 1-800-555-0199.\n\nTanto como quiera.\n",
    );
    project
        .run(&["check"])
        .ends(1)
        .says("contact-unregistered")
        .says("the heading `What you can say` is left out");
}

#[test]
fn a_translator_who_sees_one_language_sees_what_it_lacks() {
    let project = Project::sound("lacking").without("content/es/get-help.md").but(
        "locales/es/interface.ftl",
        "\nexit = ",
        "\n# exit = ",
    );
    project
        .run(&["check", "--locale", "es"])
        .ends(0)
        .says("hint[message-untranslated]")
        .says("hint[translation-missing]: `get-help` has no text in `es`");
}

#[test]
fn a_message_that_cannot_be_read_keeps_its_line_of_the_record() {
    let project = recorded("stale_unreadable").but("locales/es/interface.ftl", "\nexit = ", "\nexit = { ");
    let is_recorded = || {
        let ledger = fs::read_to_string(project.path("locales/es/translated.lock")).unwrap();
        ledger.lines().any(|line| line.starts_with("message:exit "))
    };
    assert!(is_recorded());
    project.run(&["check"]).says("fluent-syntax").keeps_silent_about("ledger-orphan");
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]);
    assert!(is_recorded());
}

//! Where translations stand, over the life of a small project.

use serde_json::Value;

use crate::html;
use crate::project::Project;

/// The industries of the campaigns, in any language.
const INDUSTRIES: &str = "\nindustry-farms = Granjas\nindustry-hotels = Hoteles\n";

/// A project whose Spanish was recorded, and in which "must" makes a sentence a duty.
fn recorded(name: &str) -> Project {
    let project = Project::sound(name).with("locales/en/terms.toml", "duties = [\"must\"]\n");
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(0);
    project
}

/// The status as other tools read it: the part of the only locale.
fn status(project: &Project) -> Value {
    let run = project.run(&["l10n", "status", "--format", "json"]).ends(0);
    let whole: Value = serde_json::from_str(&run.out()).unwrap();
    assert_eq!(
        (&whole["version"], &whole["day"], &whole["source"]),
        (&1.into(), &"2026-11-22".into(), &"en".into())
    );
    whole["locales"][0].clone()
}

/// One unit of it.
fn unit(project: &Project, name: &str) -> Value {
    let units = status(project)["units"].as_array().unwrap().clone();
    units.into_iter().find(|unit| unit["unit"] == name).unwrap()
}

/// Changes the English page of help and says how the Spanish one stands: state, and what changed.
#[track_caller]
fn changed(case: &str, old: &str, new: &str, expected: (&str, &[&str])) {
    let project = recorded(&format!("status_{case}")).but("content/en/get-help.md", old, new);
    let unit = unit(&project, "page:get-help");
    assert_eq!((&unit["state"], &unit["change"]), (&expected.0.into(), &expected.1.into()), "{case}");
}

#[test]
fn a_change_of_the_source_makes_a_translation_stale_by_what_it_touches() {
    changed("word", "you like", "you want", ("stale", &["words"]));
    changed("number", "As much", "In 24 hours, as much", ("stale", &["numbers", "words"]));
    changed("duty", "As much as you like", "You must say all", ("stale", &["duties", "words"]));
    changed("link", "As much", "[See](index.md). As much", ("stale", &["links", "words"]));
    changed("space", "As much as you", "As  much\nas you", ("current", &[]));
    changed("date", "kind = \"help\"", "kind = \"help\"\nas_of = 2026-01-01\norder = 3", ("current", &[]));
}

#[test]
fn what_was_never_recorded_is_told_apart_from_what_is_current() {
    let project = Project::sound("status_unrecorded");
    assert_eq!(unit(&project, "page:get-help")["state"], "unrecorded");
    let project = recorded("status_recorded");
    let page = unit(&project, "page:get-help");
    assert_eq!((&page["state"], &page["status"]), (&"current".into(), &"machine".into()));
    project
        .run(&[
            "l10n",
            "accept",
            "page:get-help",
            "--locale",
            "es",
            "--status",
            "reviewed",
            "--by",
            "Ana Pérez",
        ])
        .ends(0);
    assert_eq!(unit(&project, "page:get-help")["signature"], "2026-11-22 Ana Pérez");
    assert_eq!(status(&project)["status"]["reviewed"], 1);
    let text = project.run(&["l10n", "status"]).ends(0).out();
    assert!(text.contains("reviewed 1, unrecorded 0"), "{text}");
    assert!(text.contains("Nothing is missing, stale or broken."), "{text}");
}

#[test]
fn a_page_that_is_gone_is_missing_and_its_line_in_the_ledger_an_orphan() {
    let project = recorded("status_gone").without("content/es/get-help.md");
    let locale = status(&project);
    assert_eq!((&locale["pages"]["translated"], &locale["pages"]["missing"]), (&1.into(), &1.into()));
    assert_eq!(locale["orphans"], serde_json::json!(["page:get-help"]));
    let page = unit(&project, "page:get-help");
    assert_eq!((&page["state"], &page["status"]), (&"missing".into(), &Value::Null));
    assert_eq!(page["file"], "content/es/get-help.md");
    assert_eq!(locale["words_to_do"], page["words"]);
    let text = project.run(&["l10n", "status"]).ends(0).out();
    assert!(text.contains("1 line of the ledger is of no translation any more"), "{text}");
}

#[test]
fn a_translation_with_a_fault_is_broken_and_keeps_what_is_known_of_it() {
    let project = recorded("status_broken")
        .with("content/es/get-help.md", "Sin cabecera.\n")
        .but("locales/es/interface.ftl", "\nexit = ", "\nexit = { $nada } ")
        .but("content/en/get-help.md", "As much", "In 24 hours, as much");
    let page = unit(&project, "page:get-help");
    assert_eq!((&page["state"], &page["status"]), (&"broken".into(), &"machine".into()));
    assert_eq!(page["change"], serde_json::json!(["numbers", "words"]));
    assert_eq!(status(&project)["pages"]["broken"], 1);
    let text = project.run(&["l10n", "status"]).ends(0).out();
    assert!(text.contains("broken"), "{text}");
}

#[test]
fn what_could_hurt_somebody_is_to_be_done_first() {
    let project = recorded("status_next")
        .but("content/en/get-help.md", "kind = \"help\"", "kind = \"help\"\ncritical = true")
        .but("content/en/get-help.md", "As much", "In 24 hours, as much")
        .but("content/en/index.md", "You can", "Here you can")
        .page("about", "Who we are.\n");
    let text = project.run(&["l10n", "status"]).ends(0).out();
    let next: Vec<_> = text.lines().skip_while(|line| !line.contains("Do next")).skip(1).take(3).collect();
    let names = ["page:get-help (critical, numbers, words)", "page:index (words)", "page:about"];
    for (line, name) in next.iter().zip(names) {
        assert!(line.ends_with(name), "{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn a_campaign_counts_the_pages_and_the_words_that_it_shows() {
    let project = recorded("status_campaign")
        .with("campaigns/farms.toml", "base_url = \"https://farms.example.org/\"\nindustries = [\"farms\"]\n")
        .and("locales/en/campaigns.ftl", "\ncampaign-farms = Farms\n    .description = Farms.\n    .tagline = Farms.\n")
        .and("locales/en/campaigns.ftl", INDUSTRIES)
        .and("locales/es/campaigns.ftl", INDUSTRIES)
        .with(
            "content/en/hotels.md",
            "+++\ntitle = \"Hotels\"\ndescription = \"Hotels.\"\nkind = \"page\"\nindustries = [\"hotels\"]\n+++\nText.\n",
        );
    let locale = status(&project);
    let missing = |index: usize| {
        let campaign = &locale["campaigns"][index];
        (
            campaign["campaign"].clone(),
            campaign["pages"]["missing"].clone(),
            campaign["messages"]["missing"].clone(),
        )
    };
    assert_eq!(missing(0), ("farms".into(), 0.into(), 1.into()));
    assert_eq!(missing(1), ("hub".into(), 1.into(), 0.into()));
    let run = project.run(&["l10n", "status", "--campaign", "farms", "--format", "json"]).ends(0);
    assert!(!run.out().contains("page:hotels") && run.out().contains("message:campaign-farms"));
    let farms = "base_url = \"https://farms.example.org/\"\nindustries = [\"farms\"]\n";
    let project = project
        .with("campaigns/farms.toml", format!("{farms}locales = [\"en\", \"es\"]\n"))
        .with("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\nlocales = [\"en\"]\n");
    let run = project.run(&["l10n", "status", "--format", "json"]).ends(0);
    assert!(!run.out().contains("page:hotels") && run.out().contains("message:campaign-farms"));
    project.run(&["l10n", "status", "--campaign", "farm"]).ends(2).says("did you mean `farms`?");
    project.run(&["l10n", "status", "--locale", "en"]).ends(2).says("the source locale");
}

#[test]
fn the_page_for_coordinators_stands_alone_and_shows_what_people_wrote_as_text() {
    let hostile = "<script src=x></script> & \\\"Ana's\\\"";
    let project = recorded("status_board")
        .with("content/es/index.md", "Sin cabecera <img src=x>.\n")
        .but("content/en/get-help.md", "Get help", hostile)
        .but("content/en/get-help.md", "you like", "you want")
        .but("handbill.toml", "Español", "Español <i>")
        .and("handbill.toml", "\n[[locale]]\nid = \"ar\"\nname = \"العربية\"\n")
        .and("locales/es/translated.lock", "page:gone 856b8f86b0f936ca machine\n");
    let file = project.beside("board.html");
    let run = project.run(&["l10n", "status", "--html", file.to_str().unwrap()]).ends(0);
    assert!(run.out().contains("board.html"));
    let page = std::fs::read_to_string(file).unwrap();
    for (element, attribute) in [("script", "src"), ("img", "src"), ("link", "href"), ("i", "class")] {
        assert!(html::values(&page, element, attribute).is_empty(), "{element}");
    }
    assert!(html::values(&page, "a", "href").iter().all(|href| href.starts_with('#')));
    let styles = include_str!("../../src/l10n/status/board/board.css");
    assert!(!styles.contains("url(") && !styles.contains("@import"));
    assert_eq!(html::values(&page, "html", "lang"), ["en"]);
    let names = html::values(&page, "bdi", "lang");
    assert!(names.iter().any(|lang| lang == "es") && names.iter().any(|lang| lang == "ar"));
    assert!(html::values(&page, "bdi", "dir").iter().any(|dir| dir == "rtl"));
    let text = html::text(&page);
    for shown in [
        "<script src=x></script> & \"Ana's\"",
        "Español <i>",
        "2026-11-22",
        "content/es/index.md",
        "not shown to readers",
        "page:gone",
        "As much as you like. want.",
    ] {
        assert!(text.contains(shown), "`{shown}` is not in:\n{text}");
    }
}

#[test]
fn a_status_is_not_written_as_a_list_of_faults() {
    let project = Project::sound("status_format");
    for format in ["sarif", "github"] {
        let run = project.run(&["l10n", "status", "--format", format]).ends(2);
        let run = run.says("it can be written as text or JSON only");
        assert_eq!(run.out(), "");
    }
}

//! The translators' desk: what each verb records, writes and refuses.

use std::fs;

use handbill::catalog::{self, Freshness, Unit};
use handbill::diag::Diagnostics;
use handbill::source::{Disk, LocaleId, World, load_config, load_inventory};

use crate::project::Project;

/// The words that make a sentence a duty; without any, every sentence is one.
const DUTIES: &str = "duties = [\"must\"]\n";

/// A project whose Spanish texts are recorded as made from the English ones.
fn recorded(name: &str) -> Project {
    let project = Project::sound(name).with("locales/en/terms.toml", DUTIES);
    project.run(&["l10n", "accept", "--locale", "es", "--status", "draft"]).ends(0);
    project
}

fn text(project: &Project, path: &str) -> String {
    fs::read_to_string(project.path(path)).unwrap()
}

fn ledger_line(project: &Project, unit: &str) -> String {
    let ledger = text(project, "locales/es/translated.lock");
    ledger.lines().find(|line| line.starts_with(&format!("{unit} "))).unwrap_or("").to_owned()
}

/// How old the Spanish text of a unit is, in words.
fn age(project: &Project, unit: &str) -> String {
    let disk = Disk::open(&project.path("")).unwrap();
    let mut out = Diagnostics::new();
    let config = load_config(&disk, &mut out).unwrap();
    let inventory = load_inventory(&disk, &config, &mut out);
    let catalog = catalog::build(&config, &inventory, disk.today(), &mut out);
    let unit: Unit = unit.parse().unwrap();
    match catalog.freshness.of(&LocaleId::parse("es").unwrap(), &unit) {
        Freshness::Current => "current".to_owned(),
        Freshness::Unrecorded => "unrecorded".to_owned(),
        Freshness::Stale(change) => {
            let parts = [
                (!change.is_known, "unknown"),
                (change.words, "words"),
                (change.numbers, "numbers"),
                (change.links, "links"),
                (change.duties, "duties"),
            ];
            let parts: Vec<_> = parts.iter().filter(|(is, _)| *is).map(|(_, part)| *part).collect();
            format!("stale by {}", parts.join(", "))
        }
    }
}

#[test]
fn what_makes_a_translation_old_and_what_does_not() {
    type Happens = fn(Project) -> Project;
    const PAGE: &str = "content/en/get-help.md";
    let table: &[(&str, &str, Happens)] = &[
        ("nothing", "current", |project| project),
        ("white space", "current", |project| {
            project.but(PAGE, "As much as you like.", "As much\n  as   you like.")
        }),
        ("emphasis", "current", |project| project.but(PAGE, "As much", "**As** much")),
        ("a setting", "current", |project| project.but(PAGE, "kind = ", "as_of = 2026-11-01\nkind = ")),
        ("the same bytes again", "current", |project| {
            let same = text(&project, PAGE);
            project.with(PAGE, same)
        }),
        ("an edit of the translation only", "current", |project| {
            project.but("content/es/get-help.md", "Tanto como quiera.", "Todo lo que quiera.")
        }),
        ("a changed word", "stale by words", |project| project.but(PAGE, "you like", "you want")),
        ("a changed duty", "stale by words, duties", |project| {
            project.but(PAGE, "As much", "You must say as much")
        }),
        ("a changed number", "stale by words, numbers", |project| project.but(PAGE, "you like", "24 like")),
        ("a changed contact", "stale by numbers", |project| project.but(PAGE, "us-nhth", "us-911")),
        ("a changed link", "stale by words, links", |project| {
            project.but(PAGE, "As much", "[As](index.md) much")
        }),
        ("a word and a minor bump", "current", |project| {
            let project = project.but(PAGE, "you like", "you want");
            project.run(&["l10n", "bump", "--minor", PAGE]).ends(0);
            project
        }),
        ("a number and a minor bump", "stale by words, numbers", |project| {
            let project = project.but(PAGE, "you like", "24 like");
            project.run(&["l10n", "bump", "--minor", PAGE]).ends(1);
            project
        }),
        ("a word and a review", "current", |project| {
            let project = project.but(PAGE, "you like", "you want");
            let file = "content/es/get-help.md";
            project.run(&["l10n", "accept", file, "--status", "reviewed", "--by", "Ana Pérez"]).ends(0);
            project
        }),
        ("a word, back to what it was", "current", |project| {
            project.but(PAGE, "you like", "you want").but(PAGE, "you want", "you like")
        }),
        ("the ledger is lost", "unrecorded", |project| project.without("locales/es/translated.lock")),
        ("a word, and the old text is lost", "stale by unknown, words, numbers, links, duties", |project| {
            project.but(PAGE, "you like", "you want").without("locales/made-from.lock")
        }),
    ];
    for (index, (what, expected, happens)) in table.iter().enumerate() {
        let project = happens(recorded(&format!("l10n_table_{index}")));
        assert_eq!(age(&project, "page:get-help"), *expected, "{what}");
    }
}

#[test]
fn a_copy_without_version_history_knows_what_changed_too() {
    let project = recorded("l10n_original").but("content/en/get-help.md", "you like", "24 like");
    let mut copy = Project::empty("l10n_copy");
    for (path, bytes) in project.snapshot("") {
        let path = path.strip_prefix(project.path("")).unwrap().to_str().unwrap().to_owned();
        copy = copy.with(&path, bytes);
    }
    assert_eq!(age(&copy, "page:get-help"), "stale by words, numbers");
}

#[test]
fn accepting_files_folders_and_units_records_what_they_hold() {
    let accept = |name: &str, paths: &[&str]| {
        let project = Project::sound(&format!("l10n_accept_{name}"));
        let arguments = [&["l10n", "accept", "--status", "reviewed", "--by", "Ana Pérez"], paths].concat();
        let told = project.run(&arguments).ends(0).out();
        let n_lines = text(&project, "locales/es/translated.lock").lines().count() - 2;
        (project, told, n_lines)
    };
    let (project, told, n_lines) = accept("page", &["content/es/get-help.md"]);
    assert!(told.contains("Recorded as reviewed by Ana Pérez:\n  content/es/get-help.md\n"), "{told}");
    assert_eq!(n_lines, 1);
    assert!(ledger_line(&project, "page:get-help").ends_with("reviewed 2026-11-22 Ana Pérez"));
    let (_, _, n_lines) = accept("folder", &["content/es"]);
    assert_eq!(n_lines, 2);
    let (_, told, n_lines) = accept("messages", &["./locales/es/contacts.ftl", "content/es/index.md"]);
    assert!(told.contains(&format!("  locales/es/contacts.ftl: {} messages\n", n_lines - 1)), "{told}");
    let (_, _, n_lines) = accept("units", &["page:index", "message:nav-home", "--locale", "es"]);
    assert_eq!(n_lines, 2);
}

#[test]
fn names_that_mean_no_translation_are_refused_with_what_may_be_meant() {
    let project = Project::sound("l10n_accept_refused");
    let refused = |paths: &[&str], told: &str| {
        let arguments = [&["l10n", "accept", "--status", "draft"], paths].concat();
        project.run(&arguments).ends(2).says(told);
    };
    refused(&[], "or a whole language with `--locale es`");
    refused(&["page:index"], "say of which language `page:index` is");
    refused(&["page:indx", "--locale", "es"], "did you mean `page:index`?");
    refused(&["content/es/get-hepl.md"], "did you mean `content/es/get-help.md`?");
    refused(&["content/en/index.md"], "is source text");
    refused(&["content/fr/index.md"], "is of no locale of this project");
    refused(&["README.md"], "is no text");
    refused(&["--locale", "en"], "is the source locale");
    refused(&["--locale", "fr"], "there is no locale `fr`");
    project.run(&["l10n", "accept", "content/es", "--status", "reviewed"]).ends(2).says("--by");
    assert!(!project.path("locales/es/translated.lock").exists());
}

#[test]
fn a_translation_with_a_fault_is_not_recorded_and_the_others_are() {
    let project = Project::sound("l10n_accept_broken")
        .and("content/es/get-help.md", "\nLlame al 1-800-555-0199.\n")
        .but("locales/es/interface.ftl", "\nexit = ", "\nexit = <b>x</b> ");
    let run = project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(1);
    let run = run.says("error[translation-broken]: `page:get-help` has a fault in `es`");
    run.says("`message:exit` has a fault");
    assert_eq!(ledger_line(&project, "page:get-help"), "");
    assert_eq!(ledger_line(&project, "message:exit"), "");
    assert!(ledger_line(&project, "page:index").ends_with(" machine"));
}

#[test]
fn a_page_with_hardly_any_text_is_not_recorded() {
    let page = "content/es/get-help.md";
    let head = "+++\ntitle = \"Pedir ayuda\"\ndescription = \"Quién puede ayudar.\"\n+++\n";
    for (name, body) in [("nothing", ""), ("spaces", "\n\n"), ("dots", "…\n")] {
        let project = Project::sound(&format!("l10n_accept_{name}")).with(page, format!("{head}{body}"));
        let run = project.run(&["l10n", "accept", "content/es", "--status", "draft"]).ends(1);
        run.says("error[translation-broken]: `page:get-help` has hardly any text in `es`");
        assert_eq!(ledger_line(&project, "page:get-help"), "");
        assert!(ledger_line(&project, "page:index").ends_with(" draft"));
    }
}

#[test]
fn a_bump_is_for_slips_of_the_pen_only() {
    let project = recorded("l10n_bump").but("content/en/get-help.md", "you like", "24 like").but(
        "content/en/index.md",
        "You can",
        "You may",
    );
    project.run(&["l10n", "bump", "content/en"]).ends(2).says("say with `--minor`");
    project.run(&["l10n", "bump", "--minor", "content/es/index.md"]).ends(2).says("is a translation");
    let before = ledger_line(&project, "page:get-help");
    let run = project.run(&["l10n", "bump", "--minor", "content/en"]).ends(1);
    assert!(run.out().contains("  page:index: es\n"), "{}", run.out());
    run.says("error[change-not-minor]: a number or a contact changed in `page:get-help` since `es`")
        .says("let a translator look at it");
    assert_eq!(ledger_line(&project, "page:get-help"), before);
    assert_eq!(age(&project, "page:index"), "current");
}

#[test]
fn a_new_language_has_its_forms_and_nothing_that_looks_translated() {
    let counted = "pages = { $n ->\n    [one] One page\n   *[other] { $n } pages\n}\n";
    let project =
        Project::sound("l10n_new").with("locales/en/more.ftl", counted).and("handbill.toml", "\n[output]\n");
    project.run(&["l10n", "toml"]).ends(0);
    let run = project.run(&["l10n", "new", "pl", "--name", "Polski", "--fallback", "es"]).ends(0);
    let told = run.out();
    let order: Vec<_> = ["interface.ftl, contacts.ftl and", "index (", "get-help ("]
        .iter()
        .map(|part| told.find(part))
        .collect();
    assert!(order.is_sorted() && order.iter().all(Option::is_some), "{told}");
    assert!(told.contains("handbill check --locale pl") && told.contains("handbill l10n status --locale pl"));
    let more = text(&project, "locales/pl/more.ftl");
    assert!(more.contains("# few: 2–4, 22–24, 32–34 …\n"), "{more}");
    assert!(more.contains("#     [few] { $n } pages\n#     [many] { $n } pages\n#    *[other]"), "{more}");
    assert!(more.lines().all(|line| line.is_empty() || line.starts_with('#')), "{more}");
    assert!(
        text(&project, "handbill.toml").ends_with("name = \"Polski\"\nfallback = [\"es\"]\n\n[output]\n")
    );
    assert!(text(&project, "locales/pl/terms.toml").lines().all(|line| line.starts_with('#')));
    assert!(text(&project, ".gitattributes").contains("locales/**/*.lock merge=union\n"));
    assert!(text(&project, "l10n.toml").contains("\"pl\""));
    project.run(&["check"]).ends(0).keeps_silent_about("l10n-toml-stale");
    project
        .run(&["l10n", "new", "pl", "--name", "Polski"])
        .ends(2)
        .says("is a locale of this project already");
    project.run(&["l10n", "new", "PT_br", "--name", "x"]).ends(2).says("write `pt-BR`");
    project.run(&["l10n", "new", "pt-BR", "--name", "x", "--fallback", "fr"]).ends(2).says("no locale `fr`");
    project.run(&["new", "locale", "ja", "--name", "日本語"]).ends(0);
}

#[test]
fn what_the_source_gains_comes_to_a_language_already_begun() {
    let counted = "pages = { $n ->\n    [one] One page\n   *[other] { $n } pages\n}\n";
    let project = Project::sound("l10n_update").with("locales/en/more.ftl", counted);
    project.run(&["l10n", "new", "pl", "--name", "Polski"]).ends(0);
    let scaffold = text(&project, "locales/pl/more.ftl");
    let run = project.run(&["l10n", "update", "pl"]).ends(0);
    assert_eq!(run.out(), "pl has all texts of the source, translated or as comments.\n");
    let project = project
        .without("locales/pl/more.ftl")
        .and(
            "locales/en/contacts.ftl",
            "\n## Late\n\n# Beside a door.\nlate = Open\n    late\n\nmoved = Moved\n",
        )
        .and("locales/pl/interface.ftl", "# moved = Moved\n");
    let before = project.snapshot("");
    let dry = project.run(&["l10n", "update", "pl", "--dry-run"]).ends(0).out();
    assert!(dry.contains("+++ locales/pl/contacts.ftl\n") && dry.contains("+# late = Open\n"), "{dry}");
    assert!(dry.ends_with("Nothing was written.\n"), "{dry}");
    assert_eq!(project.snapshot(""), before);
    let contacts = text(&project, "locales/pl/contacts.ftl");
    let told = project.run(&["l10n", "update", "pl"]).ends(0).out();
    assert!(told.contains("  locales/pl/contacts.ftl: late\n"), "{told}");
    assert!(told.contains("  locales/pl/more.ftl (new): pages\n"), "{told}");
    let late = "\n## New in the source\n\n# Beside a door.\n# late = Open\n#     late\n";
    assert_eq!(text(&project, "locales/pl/contacts.ftl"), contacts + late);
    assert_eq!(text(&project, "locales/pl/more.ftl"), scaffold);
    let after = project.snapshot("");
    project.run(&["l10n", "update", "pl"]).ends(0);
    assert_eq!(project.snapshot(""), after);
    project.run(&["l10n", "update", "en"]).ends(2).says("is the source locale");
    project.run(&["l10n", "update", "fr"]).ends(2).says("there is no locale `fr`");
    project.run(&["check"]).ends(0);
}

#[test]
fn a_new_project_says_how_records_are_merged_unless_the_folder_does() {
    let project = Project::empty("l10n_merged").with("mine/.gitattributes", "* text\n");
    project.run(&["init", "new"]).ends(0);
    let union = "locales/**/*.lock merge=union\nlocales/made-from.lock merge=union\n";
    assert_eq!(text(&project, "new/.gitattributes"), union);
    project.run(&["init", "mine"]).ends(0);
    assert_eq!(text(&project, "mine/.gitattributes"), "* text\n");
}

#[test]
fn a_language_whose_files_are_there_already_is_not_overwritten() {
    let project = Project::sound("l10n_new_there").with("locales/pl/interface.ftl", "exit = Wyjdź\n");
    let before = text(&project, "handbill.toml");
    project.run(&["l10n", "new", "pl", "--name", "Polski"]).ends(3).says("is there already");
    assert_eq!(text(&project, "handbill.toml"), before);
    assert_eq!(text(&project, "locales/pl/interface.ftl"), "exit = Wyjdź\n");
    assert!(!project.path("locales/pl/contacts.ftl").exists());
    assert!(!project.path(".handbill-rewrite").exists());
}

#[test]
fn settings_for_tools_that_miss_a_language_are_told() {
    let project = Project::sound("l10n_toml");
    project.run(&["check"]).ends(0).keeps_silent_about("l10n-toml-stale");
    project.run(&["l10n", "toml"]).ends(0);
    project.run(&["check"]).ends(0).keeps_silent_about("l10n-toml-stale");
    let project = project.but("l10n.toml", "\"es\"", "\"fr\"");
    project.run(&["check"]).ends(0).says("hint[l10n-toml-stale]").says("l10n.toml:1:1");
}

/// A project in which a page is named in every way there is.
fn linked(name: &str) -> Project {
    let module = |title: &str, meta: &str| {
        format!("+++\ntitle = \"{title}\"\ndescription = \"D.\"\n{meta}+++\n[x](get-help.md)\n")
    };
    let head = "+++\ntitle = \"Signs\"\ndescription = \"D.\"\n";
    let project = Project::sound(name)
        .with("locales/en/terms.toml", DUTIES)
        .with(
            "content/en/signs/hotels.md",
            format!("{head}kind = \"page\"\n+++\n[Help](../get-help.md#say) ![Door](door.svg) [me](hotels.md#a)\n\n## A {{#a}}\n"),
        )
        .with(
            "content/es/signs/hotels.md",
            format!("{head}slug = \"hospedaje\"\n+++\n[Ayuda](../get-help.md#say) ![Puerta](door.svg) [yo](hotels.md#a)\n\n## A\n"),
        )
        .with("content/en/signs/door.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with("content/es/signs/door.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .and("content/en/index.md", "\n[Hotels][h], [again](<signs/hotels.md#a>)\n\n[h]: signs/hotels.md\n")
        .and("content/es/index.md", "\n[Hoteles][h], [otra vez](signs/hotels.md#a)\n\n[h]: signs/hotels.md\n")
        .with("content/en/about.md", module("About", "kind = \"page\"\naliases = [\n  \"who\", # before 2025\n]\n"));
    project.run(&["l10n", "accept", "--locale", "es", "--status", "draft"]).ends(0);
    project
}

#[test]
fn a_page_is_renamed_in_all_languages_and_its_old_addresses_lead_to_it() {
    let project = linked("l10n_mv");
    let before = project.run(&["check"]).ends(0).err();
    project.run(&["l10n", "mv", "signs/hotels", "work/us/lodging"]).ends(0);
    assert!(!project.path("content/es/signs/hotels.md").exists());
    let page = text(&project, "content/es/work/us/lodging.md");
    assert!(
        page.contains("[Ayuda](../../get-help.md#say) ![Puerta](../../signs/door.svg) [yo](lodging.md#a)"),
        "{page}"
    );
    let page = text(&project, "content/en/work/us/lodging.md");
    assert!(page.contains("\naliases = [\"signs/hospedaje\", \"signs/hotels\"]\n+++\n"), "{page}");
    let index = text(&project, "content/en/index.md");
    assert!(index.contains("[again](work/us/lodging.md#a)\n\n[h]: work/us/lodging.md\n"), "{index}");
    assert_eq!(ledger_line(&project, "page:signs/hotels"), "");
    for unit in ["page:work/us/lodging", "page:index", "page:get-help"] {
        assert_eq!(age(&project, unit), "current", "{unit}");
        assert!(ledger_line(&project, unit).ends_with(" draft"), "{unit}");
    }
    assert_eq!(project.run(&["check"]).ends(0).err(), before);
    let project = project.built();
    for old in ["en/signs/hotels", "es/signs/hotels", "es/signs/hospedaje"] {
        let redirect = text(&project, &format!("public/hub/{old}/index.html"));
        assert!(redirect.contains("/work/us/"), "{old}");
    }
    project.run(&["l10n", "mv", "content/en/work/us/lodging.md", "content/en/signs/hotels.md"]).ends(0);
    let page = text(&project, "content/en/signs/hotels.md");
    assert!(page.contains("\naliases = [\"work/us/hospedaje\", \"work/us/lodging\"]\n"), "{page}");
    assert!(!project.path("content/en/work").exists());
    project.run(&["check"]).ends(0);
}

#[test]
fn a_stale_translation_stays_stale_by_what_changed_before_and_a_list_of_aliases_keeps_its_comments() {
    let project = linked("l10n_mv_stale").but("content/en/index.md", "You can", "You may");
    assert_eq!(age(&project, "page:index"), "stale by words");
    project.run(&["l10n", "mv", "signs/hotels", "lodging"]).ends(0);
    assert_eq!(age(&project, "page:index"), "stale by words");
    project.run(&["l10n", "mv", "about", "about-us"]).ends(0);
    let about = text(&project, "content/en/about-us.md");
    assert!(about.contains("aliases = [\n  \"who\", \"about\", # before 2025\n]\n"), "{about}");
}

#[test]
fn lists_campaigns_and_quizzes_name_the_page_anew() {
    let head = "+++\ntitle = \"T\"\ndescription = \"D.\"\n";
    let project = Project::sound("l10n_mv_lists")
        .with(
            "content/en/m.md",
            format!(
                "{head}kind = \"module\"\nlessons = [\"m/one\"]\n+++\n```{{lessons}}\nmodule = \"m\"\n```\n"
            ),
        )
        .with(
            "content/en/m/one.md",
            format!("{head}kind = \"lesson\"\nminutes = 5\nobjectives = [\"See\"]\n+++\nText.\n"),
        )
        .and("campaigns/hub.toml", "modules = [\"m\"]\n");
    project.run(&["l10n", "mv", "m", "courses/m"]).ends(0);
    project.run(&["l10n", "mv", "m/one", "courses/m/first"]).ends(0);
    project.run(&["l10n", "mv", "index", "start"]).ends(0);
    let module = text(&project, "content/en/courses/m.md");
    assert!(
        module.contains("lessons = [\"courses/m/first\"]") && module.contains("\nmodule = \"courses/m\"\n"),
        "{module}"
    );
    let campaign = text(&project, "campaigns/hub.toml");
    assert_eq!(
        campaign,
        "base_url = \"https://signs.example.org/\"\nhome = \"start\"\nmodules = [\"courses/m\"]\n"
    );
    assert!(!text(&project, "content/en/start.md").contains("aliases"));
}

#[test]
fn a_renaming_that_cannot_be_made_as_a_whole_changes_nothing() {
    let refused =
        |name: &str, old: &str, new: &str, code: i32, told: &str, change: fn(Project) -> Project| {
            let project = change(linked(&format!("l10n_mv_refused_{name}")));
            let before = project.snapshot("");
            project.run(&["l10n", "mv", old, new]).ends(code).says(told);
            assert_eq!(project.snapshot(""), before, "{name}");
        };
    let as_it_is = |project| project;
    refused("unknown", "signs/hotel", "x", 2, "did you mean `signs/hotels`?", as_it_is);
    refused("there", "signs/hotels", "about", 2, "there is a page `about` already", as_it_is);
    refused("alias", "signs/hotels", "who", 2, "it is one of its aliases", as_it_is);
    refused("name", "signs/hotels", "../x", 2, "cannot name a page", as_it_is);
    refused("case", "about", "About", 2, "one name on some systems", as_it_is);
    refused("slug", "about", "signs/hospedaje", 1, "output-clash", as_it_is);
    refused("fault", "signs/hotels", "x", 1, "link-unresolved", |project| {
        project.and("content/es/index.md", "\n[Nada](nada.md)\n")
    });
    refused("stray", "signs/hotels", "x", 3, "is there already", |project| {
        // A file of another kind, in the way of the Spanish page only.
        fs::create_dir_all(project.path("content/es/x.md")).unwrap();
        project.with("content/es/x.md/door.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    });
}

#[test]
fn a_dry_run_shows_the_change_and_writes_nothing() {
    let project = linked("l10n_mv_dry");
    let before = project.snapshot("");
    let told = project.run(&["l10n", "mv", "signs/hotels", "lodging", "--dry-run"]).ends(0).out();
    assert!(told.contains("--- content/en/signs/hotels.md\n+++ content/en/lodging.md\n"), "{told}");
    assert!(told.contains("\n-[h]: signs/hotels.md\n+[h]: lodging.md\n"), "{told}");
    assert!(told.contains("\nlocales/es/translated.lock: ") && told.contains(" change\n"), "{told}");
    assert!(!told.contains("+++ locales/"), "{told}");
    assert_eq!(project.snapshot(""), before);
}

#[test]
fn a_translator_is_told_of_one_language_and_failed_by_no_other() {
    let project = Project::sound("l10n_check_locale")
        .but(
            "handbill.toml",
            "name = \"Español\"\n",
            "name = \"Español\"\n\n[[locale]]\nid = \"fr\"\nname = \"Français\"\n",
        )
        .with("content/fr/get-help.md", "+++\ntitle = \"Aide\"\n+++\nTexte.\n")
        .with("locales/fr/more.ftl", "exit = <b>x</b>\n");
    let all = project.run(&["check"]).ends(1).says("content/fr/get-help.md").says("locales/fr/more.ftl");
    drop(all);
    let run = project.run(&["check", "--locale", "es"]).ends(0).keeps_silent_about("/fr/");
    assert!(
        run.out().contains(" elsewhere are not shown; run without --locale to see all.\n"),
        "{}",
        run.out()
    );
    project.run(&["check", "--locale", "fr"]).ends(1).says("content/fr/get-help.md");
    for format in ["json", "sarif", "github"] {
        let run = project.run(&["check", "--locale", "es", "--format", format]).ends(0);
        assert!(!run.out().contains("content/fr"), "{format}: {}", run.out());
        let run = project.run(&["check", "--locale", "fr", "--format", format]).ends(1);
        assert!(run.out().contains("content/fr"), "{format}");
    }
    let project = project.but("handbill.toml", "source = \"en\"", "source = ");
    project.run(&["check", "--locale", "es"]).ends(1).says("handbill.toml");
}

#[test]
fn a_fix_shows_the_change_and_is_made_when_somebody_agrees() {
    let project = Project::sound("l10n_fix");
    project.run(&["l10n", "toml"]).ends(0);
    let right = text(&project, "l10n.toml");
    let project = project.but("l10n.toml", "\"es\"", "\"fr\"");
    let wrong = text(&project, "l10n.toml");
    let run = project.run(&["check", "--fix"]).ends(0).says("l10n-toml-stale");
    let told = run.out();
    assert!(told.contains("--- l10n.toml\n+++ l10n.toml\n"), "{told}");
    assert!(told.contains("\n-    \"fr\",\n+    \"es\",\n"), "{told}");
    assert!(told.contains("Nothing was written; run this with --yes to make this 1 change."), "{told}");
    assert_eq!(text(&project, "l10n.toml"), wrong);
    let run = project.run(&["check", "--fix", "--yes", "--locale", "es"]).ends(0);
    assert!(run.out().contains("Nothing can be mended"), "{}", run.out());
    let run = project.run(&["check", "--fix", "--yes"]).ends(0).keeps_silent_about("l10n-toml-stale");
    assert!(run.out().contains("Made 1 change in 1 file. What is left:\n"), "{}", run.out());
    assert_eq!(text(&project, "l10n.toml"), right);
}

#[test]
fn a_file_is_named_as_it_lies_before_the_person() {
    let project = Project::sound("l10n_accept_inside");
    let mut command =
        project.command(&["l10n", "accept", "get-help.md", "--status", "draft", "--root", "../.."]);
    let output = command.current_dir(project.path("content/es")).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(ledger_line(&project, "page:get-help").ends_with(" draft"));
}

#[test]
fn a_fix_without_anything_to_mend_tells_the_faults() {
    let project = Project::sound("l10n_fix_nothing").but("content/es/index.md", "get-help.md", "nada.md");
    let run = project.run(&["check", "--fix", "--yes"]).ends(1).says("link-unresolved");
    assert!(run.out().contains("Nothing can be mended without somebody to decide."), "{}", run.out());
    project.run(&["check", "--yes"]).ends(2);
}

#[test]
fn a_name_that_steers_what_is_shown_signs_nothing() {
    let project = Project::sound("steering_name");
    for name in ["", "A\u{202e}B", "A\u{200b}", "A\nB", "A\u{1b}[31m"] {
        project.run(&["l10n", "accept", "--locale", "es", "--status", "reviewed", "--by", name]).ends(2);
    }
    assert!(!project.path("locales/es/translated.lock").exists());
}

#[test]
fn a_page_gets_no_name_that_nobody_reads_and_keeps_its_record_under_one_with_spaces() {
    let project = recorded("odd_names").page("odd", "Words.");
    project.run(&["l10n", "mv", "odd", ".odd"]).ends(2).says("start with a dot");
    project.run(&["l10n", "mv", "odd", "a/.odd"]).ends(2);
    let project = project
        .with("content/es/odd.md", "+++\ntitle = \"Una\"\ndescription = \"De ella.\"\n+++\nPalabras.\n");
    project.run(&["l10n", "accept", "content/es/odd.md", "--status", "draft"]).ends(0);
    project.run(&["l10n", "mv", "odd", "very odd"]).ends(0);
    project.run(&["check"]).ends(0).keeps_silent_about("ledger-invalid").keeps_silent_about("unrecorded");
}

#[test]
fn records_that_cannot_be_read_are_not_written_over() {
    for path in ["locales/es/translated.lock", "locales/made-from.lock"] {
        let project = recorded("unread_records");
        let bytes = [b"\xFF".to_vec(), fs::read(project.path(path)).unwrap()].concat();
        let project = project.with(path, &bytes);
        for arguments in [
            ["l10n", "accept", "content/es/index.md", "--status", "draft"],
            ["l10n", "bump", "--minor", "content/en", "locales/en"],
        ] {
            project.run(&arguments).ends(1).says("error: nothing was recorded").says(path);
        }
        assert!(fs::read(project.path(path)).unwrap() == bytes);
    }
}

#[test]
fn a_page_of_the_status_is_not_written_over_a_text() {
    let project = recorded("status_over_text");
    let before = text(&project, "content/en/index.md");
    project.run(&["l10n", "status", "--html", "content/en/index.md"]).ends(2).says("end it in `.html`");
    assert_eq!(text(&project, "content/en/index.md"), before);
}

#[test]
fn what_translators_rename_by_mistake_is_told_in_their_check() {
    let project = Project::sound("renamed_by_mistake")
        .but("locales/es/interface.ftl", "\nexit = ", "\nsalir = ")
        .with("content/es_MX/index.md", "x\n")
        .with("content/ar-EG/index.md", "x\n");
    let run = project.run(&["check", "--locale", "es"]).ends(0);
    assert!(run.out().contains("handbill l10n status --locale es"), "{}", run.out());
    run.says("did you mean `exit`?")
        .says("`content/es_MX` is no locale of this project")
        .keeps_silent_about("ar-EG");
}

#[test]
fn translated_names_of_plural_forms_are_told() {
    let english = "lesson-count = { $count ->\n    [one] { $count } page\n   *[other] { $count } pages\n}\n";
    let spanish = "lesson-count = { $count ->\n    [uno] { $count } hoja\n   *[otro] { $count } hojas\n}\n";
    Project::sound("translated_forms")
        .with("locales/en/m.ftl", english)
        .with("locales/es/m.ftl", spanish)
        .run(&["check", "--locale", "es"])
        .ends(0)
        .says("no form for `uno`")
        .says("no form for `otro`");
}

#[test]
fn a_new_language_is_told_its_sites_and_stands_among_the_others() {
    let project = Project::sound("l10n_new_sites")
        .and("handbill.toml", "\n[output]\nfolder = \"public\"\n")
        .with("campaigns/inns.toml", "base_url = \"https://inns.example.org/\"\n")
        .with("campaigns/bars.toml", "base_url = \"https://bars.example.org/\"\nlocales = [\"en\"]\n");
    let run = project.run(&["l10n", "new", "pt-BR", "--name", "Português"]).ends(0);
    let told = run.out();
    assert!(told.contains("so they have this one: hub, inns."), "{told}");
    assert!(told.contains("locales = [\"en\", \"es\"]"), "{told}");
    let settings = text(&project, "handbill.toml");
    assert!(settings.ends_with("name = \"Português\"\n\n[output]\nfolder = \"public\"\n"), "{settings}");
}

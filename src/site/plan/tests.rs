use std::sync::Arc;

use super::{Planned, Scope, Shows, plan_again};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::site::readings::{Edit, Files, edited, read, read_again, shown};

const PAGE: &str = "title = \"T\"\ndescription = \"D\"\n";

/// Two campaigns; pages of all kinds that planning treats in ways of their own; a translation that is
/// missing.
fn project() -> Files {
    let source =
        |kind: &str, more: &str, body: &str| format!("+++\n{PAGE}kind = \"{kind}\"\n{more}+++\n{body}\n");
    let translated = |more: &str, body: &str| format!("+++\n{PAGE}{more}+++\n{body}\n");
    Files::from([
        (
            "handbill.toml",
            "source = \"en\"\nexit = \"https://weather.example/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n\
             [[locale]]\nid = \"es\"\nname = \"Español\"\n"
                .to_owned(),
        ),
        ("campaigns/hub.toml", "base_url = \"https://hub.example/\"\n".to_owned()),
        (
            "campaigns/hotels.toml",
            "base_url = \"https://hotels.example/\"\nindustries = [\"hospitality\"]\n".to_owned(),
        ),
        ("data/contacts.toml", include_str!("../../../tests/suite/base/contacts.toml").to_owned()),
        (
            "locales/en/terms.ftl",
            "term-debt = debt\n    .definition = Money owed.\nnav-home = Home\n".to_owned(),
        ),
        (
            "locales/es/terms.ftl",
            "term-debt = deuda\n    .definition = Dinero debido.\nnav-home = Inicio\n".to_owned(),
        ),
        ("content/en/index.md", source("home", "", "[farms](signs/farms.md)")),
        ("content/es/index.md", translated("", "[campos](signs/farms.md)")),
        ("content/en/help.md", source("help", "critical = true\naliases = [\"old\"]\n", "Ask.")),
        ("content/es/help.md", translated("slug = \"ayuda\"\n", "Pida.")),
        ("content/en/signs/farms.md", source("signs", "industries = [\"agriculture\"]\n", "Signs.")),
        ("content/en/signs/rooms.md", source("signs", "industries = [\"hospitality\"]\n", "![Door](door.svg)")),
        ("content/es/signs/rooms.md", translated("", "![Puerta](door.svg)")),
        ("content/en/signs/door.svg", "<svg/>".to_owned()),
        ("content/es/signs/door.svg", "<svg/>".to_owned()),
        ("content/es/signs/bed.svg", "<svg/>".to_owned()),
    ])
}

/// Everything a plan says, to be compared in whole.
fn told(planned: &Planned) -> (String, Diagnostics) {
    let mut faults = Diagnostics::new();
    faults.extend(planned.faults().cloned());
    (shown(&planned.plan), faults.sorted())
}

fn assert_pages_are_of(planned: &Planned, catalog: &Catalog) {
    let is_of = |page: &Arc<_>| catalog.pages.values().any(|known| Arc::ptr_eq(known, page));
    let plan = &planned.plan;
    let modules = plan.quizzes.iter().map(|(_, module)| module);
    let shown = plan.outputs.iter().filter_map(|output| output.page());
    assert!(plan.pages.iter().chain(modules).chain(shown).all(is_of), "a page of the catalog before is left");
    for output in &plan.outputs {
        let Shows::Page { page, translation, written_in } = &output.shows else { continue };
        assert!(Arc::ptr_eq(&page.translations[written_in], translation), "an old text is left");
    }
}

/// Plans twice from two readings, and holds the second against a plan from nothing. Returns for how many
/// campaigns the first plan was taken over.
fn n_taken_over(edits: &[Edit]) -> usize {
    let old = project();
    let new = edited(&old, edits);
    let before = Arc::new(read(&old).0);
    let after = Arc::new(read_again(&before, &old, &new));
    let scope = Scope::default();
    let first = plan_again(&[], &before, &scope);
    let second = plan_again(&first, &after, &scope);
    let anew = plan_again(&[], &after, &scope);
    assert_eq!(second.len(), anew.len(), "{edits:?}");
    for (second, anew) in second.iter().zip(&anew) {
        let ((plan, faults), (plan_anew, faults_anew)) = (told(second), told(anew));
        assert_eq!(plan, plan_anew, "{edits:?}");
        assert_eq!(shown(&faults), shown(&faults_anew), "{edits:?}");
        assert_eq!(second.plan.images().collect::<Vec<_>>(), anew.plan.images().collect::<Vec<_>>());
        assert_pages_are_of(second, &after);
    }
    first.iter().filter(|first| second.iter().any(|second| second.plan.is_shaped_as(&first.plan))).count()
}

#[test]
fn the_project_has_what_the_tests_below_need() {
    let catalog = Arc::new(read(&project()).0);
    let planned = plan_again(&[], &catalog, &Scope::default());
    let [hotels, hub] = planned.as_slice() else { panic!("{planned:?}") };
    assert_eq!((hub.plan.pages.len(), hotels.plan.pages.len()), (4, 3));
    assert_eq!(hub.plan.images().count(), 2);
    assert_eq!(hotels.faults().filter(|fault| fault.message.contains("signs/farms")).count(), 2);
    let help = hub.plan.output("es/ayuda/index.html").unwrap();
    assert!(matches!(&help.shows, Shows::Page { page, .. } if page.id == "help"));
    assert!(hub.plan.output("es/glossary/index.html").is_some() && hub.plan.output("es/other").is_none());
    for output in &hub.plan.outputs {
        assert!(Arc::ptr_eq(hub.plan.output(output.address.path().as_str()).unwrap(), output));
    }
}

#[test]
fn a_plan_is_taken_over_when_only_words_have_changed() {
    let table: &[&[Edit]] = &[
        &[],
        &[("content/es/help.md", "Pida.", "Pida ayuda.")],
        &[("content/en/help.md", "\"T\"", "\"Title\"")],
        &[("content/en/help.md", "Ask.", "## Ask")],
        &[("content/en/index.md", "\"D\"", "\"Longer\""), ("content/es/signs/rooms.md", "\"T\"", "\"U\"")],
        // The places of faults move with the text, and links outside come and go.
        &[("content/en/index.md", "[farms]", "Words and [farms]")],
        &[("content/en/index.md", "[farms](signs/farms.md)", "Nothing.")],
        &[("content/en/help.md", "Ask.", "[farms](signs/farms.md)")],
        &[("content/en/signs/rooms.md", "kind", "minutes = 5\nkind")],
        &[("locales/en/terms.ftl", "Home", "Start")],
        &[
            ("locales/en/terms.ftl", "nav-home", "term-wage = wage\n    .definition = Pay.\nnav-home"),
            ("locales/es/terms.ftl", "nav-home", "term-wage = salario\n    .definition = Paga.\nnav-home"),
        ],
    ];
    for edits in table {
        // Messages that change give other quizzes as well; this project has none.
        assert_eq!(n_taken_over(edits), 2, "{edits:?}");
    }
}

#[test]
fn a_plan_is_made_anew_when_anything_else_has() {
    const STALE: &str = "page:help 0000000000000000 machine\n";
    const FARMS: &str = "+++\ntitle = \"T\"\ndescription = \"D\"\n+++\nCampos.\n";
    let table: &[&[Edit]] = &[
        &[("content/es/help.md", "slug = \"ayuda\"\n", "")],
        &[("content/es/help.md", "ayuda", "apoyo")],
        &[("content/en/signs/rooms.md", "\"signs\"", "\"page\"")],
        &[("content/en/signs/rooms.md", "kind", "order = 5\nkind")],
        &[("content/en/signs/rooms.md", "hospitality", "agriculture")],
        &[("content/en/help.md", "[\"old\"]", "[\"older\"]")],
        &[("content/en/help.md", "critical = true\n", "")],
        &[("content/es/signs/farms.md", "", FARMS)],
        &[("content/es/signs/rooms.md", "", "")],
        &[("content/en/signs/farms.md", "", "")],
        &[("content/en/more.md", "", "+++\ntitle = \"T\"\ndescription = \"D\"\nkind = \"page\"\n+++\n")],
        &[("content/es/signs/rooms.md", "door.svg", "bed.svg")],
        &[("content/es/help.md", "Pida.", "<b>Pida.</b>")],
        &[("locales/en/terms.ftl", "term-", "word-"), ("locales/es/terms.ftl", "term-", "word-")],
        &[("locales/es/terms.ftl", "    .definition = Dinero debido.\n", "")],
        &[("locales/es/translated.lock", "", STALE)],
        &[("campaigns/hub.toml", "hub.example", "all.example")],
        &[("handbill.toml", "Español", "Castellano")],
    ];
    for edits in table {
        assert!(n_taken_over(edits) < 2, "{edits:?}");
    }
}

#[test]
fn other_locales_than_before_are_planned_anew() {
    let catalog = Arc::new(read(&project()).0);
    let before = plan_again(&[], &catalog, &Scope::default());
    let spanish = Scope { locales: vec![catalog.config.locales[1].id.clone()], ..Scope::default() };
    let after = plan_again(&before, &catalog, &spanish);
    assert_eq!(after[0].plan.locales, spanish.locales);
}

#[test]
fn each_pair_of_outputs_in_each_others_place_is_told_once() {
    let table: &[(&[Edit], &str)] = &[
        (
            &[("content/en/help.md", "\"old\"", "\"signs/ROOMS\"")],
            "`content/en/signs/rooms.md` would both be written to",
        ),
        (
            &[("content/en/help.md", "\"old\"", "\"404.html\"")],
            "an alias of `help` needs the folder `en/404.html`",
        ),
    ];
    for (edits, words) in table {
        let catalog = Arc::new(read(&edited(&project(), edits)).0);
        let planned =
            plan_again(&[], &catalog, &Scope { campaigns: vec!["hub".to_owned()], ..Scope::default() });
        let clashes: Vec<_> =
            planned[0].faults().filter(|fault| fault.code == crate::diag::Code::OutputClash).collect();
        // One for each locale.
        assert_eq!(clashes.len(), 2, "{clashes:?}");
        assert!(clashes[0].message.contains(words), "{clashes:?}");
    }
}

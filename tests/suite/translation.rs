//! One broken translation does not stop the others: its page is borrowed, and `--strict` refuses.

use crate::project::Project;

const HEAD: &str = "+++\ntitle = \"Pedir ayuda\"\ndescription = \"Quién puede ayudar.\"\n";

/// Builds with this Spanish page: the site is made, the page shows English, and strict builds refuse.
#[track_caller]
fn borrowed(case: &str, page: &str, told: &str) {
    let project = Project::sound(&format!("translation_{case}")).with("content/es/get-help.md", page);
    project.run(&["build", "--strict"]).ends(1).says(told);
    assert!(!project.path("public").exists());
    project.run(&["build"]).ends(0).says(&format!("warning[{told}]"));
    let page = std::fs::read_to_string(project.path("public/hub/es/get-help/index.html")).unwrap();
    assert!(page.contains("As much as you like") && page.contains("<html lang=\"es\""));
    assert!(project.path("public/hub/en/get-help/index.html").is_file());
}

#[test]
fn a_broken_translation_is_borrowed_and_told() {
    borrowed("syntax", &format!("{HEAD}slug = \n+++\nTexto.\n"), "toml-syntax");
    borrowed("open", HEAD, "front-matter-open");
    borrowed("bare", "Texto.\n", "front-matter-missing");
    borrowed("key", &format!("{HEAD}titel = \"x\"\n+++\nTexto.\n"), "key-unknown");
    borrowed("link", &format!("{HEAD}+++\n[Texto](nada.md)\n\n## Dos\n"), "link-unresolved");
    borrowed("contact", &format!("{HEAD}+++\n<contact:nada>\n\n## Dos\n"), "contact-unknown");
    borrowed("component", &format!("{HEAD}+++\n```{{nada}}\n```\n\n## Dos\n"), "component-unknown");
    borrowed("deep", &format!("{HEAD}+++\n{} x\n\n## Dos\n", ">".repeat(40)), "markdown-nesting");
}

#[test]
fn an_unreadable_translation_is_borrowed_and_told() {
    borrowed("empty", "", "file-empty");
    borrowed("nul", &format!("{HEAD}+++\nTex\0to.\n"), "file-has-nul");
}

#[test]
fn a_translation_that_may_be_tampered_with_reaches_no_reader_and_stops_nobody_else() {
    for (case, text) in [
        ("number", "Llame al 1-800-555-0199."),
        ("figure", "Llame al 912."),
        ("host", "Escriba a ayuda.example.net."),
        ("link", "[Ayuda](https://ayuda.example.net/)"),
        ("tel", "[Ayuda](tel:+18005550199)"),
        ("html", "<a href=\"x\">Ayuda</a>"),
        ("invisible", "Ayu\u{200b}da."),
    ] {
        let page = format!("{HEAD}+++\n{text}\n\n## Dos\n");
        let project = Project::sound(&format!("tampered_{case}")).with("content/es/get-help.md", page);
        project.run(&["check"]).ends(1).says("error[").says("content/es/get-help.md:5:");
        project.run(&["build", "--strict"]).ends(1);
        assert!(!project.path("public").exists());
        project.run(&["build"]).ends(0).says("content/es/get-help.md:5:").says("so a person has to look");
        let page = std::fs::read_to_string(project.path("public/hub/es/get-help/index.html")).unwrap();
        assert!(page.contains("As much as you like"), "{case}");
    }
}

#[test]
fn a_message_that_may_be_tampered_with_reaches_no_reader_and_stops_nobody_else() {
    for (case, text) in [
        ("number", "exit = Llame al 1-800-555-0199\n"),
        ("figure", "exit = Llame al 912\n"),
        ("host", "exit = Vaya a ayuda.example.net\n"),
        ("markup", "exit = <b>Salir</b>\n"),
        ("invisible", "exit = Sa\u{202e}lir\n"),
    ] {
        let project = Project::sound(&format!("message_{case}"))
            .but("locales/es/interface.ftl", "\nexit = ", "\nold-exit = ")
            .with("locales/es/more.ftl", text);
        project.run(&["check"]).ends(1).says("error[").says("locales/es/more.ftl:1:");
        project.run(&["build", "--strict"]).ends(1);
        project.run(&["build"]).ends(0).says("locales/es/more.ftl:1:");
        let page = std::fs::read_to_string(project.path("public/hub/es/index.html")).unwrap();
        assert!(page.contains("Leave this site"), "{case}");
    }
}

#[test]
fn a_slug_that_another_page_has_is_not_used_and_no_page_is_lost() {
    let page = |slug: &str| format!("{HEAD}slug = \"{slug}\"\n+++\nTexto.\n\n## Dos\n");
    let project = Project::sound("slug_clash").with("content/es/get-help.md", page("glossary"));
    project.run(&["build"]).ends(0);
    let project = project.with(
        "content/en/other.md",
        "+++\ntitle = \"Other\"\ndescription = \"Other.\"\nkind = \"page\"\n+++\nText.\n",
    );
    let project = project.with("content/es/get-help.md", page("other"));
    project
        .run(&["check"])
        .ends(1)
        .says("error[output-clash]: the address `other` belongs to the page `other`");
    project.run(&["build"]).ends(0).says("the page keeps the name of its file");
    assert!(project.path("public/hub/es/get-help/index.html").is_file());
}

#[test]
fn a_broken_catalogue_of_a_translation_is_borrowed_and_told() {
    for (case, text) in [
        ("syntax", "exit = Salir { $x\n"),
        ("reference", "exit = Salir { nada }\n"),
        ("function", "exit = Salir { NADA() }\n"),
        ("round", "exit = Salir { exit }\n"),
        ("braces", &format!("exit = {}\n", "{".repeat(5_000))),
    ] {
        let project = Project::sound(&format!("catalogue_{case}"))
            .but("locales/es/interface.ftl", "\nexit = ", "\nold-exit = ")
            .with("locales/es/more.ftl", text);
        project.run(&["build"]).ends(0).says("warning[fluent-");
        let page = std::fs::read_to_string(project.path("public/hub/es/index.html")).unwrap();
        assert!(page.contains("Leave this site"), "{case}");
        project.run(&["build", "--strict"]).ends(1);
    }
}

/// Checks this Spanish page beside an English one that names the confidential line, then the police.
#[track_caller]
fn compared(case: &str, spanish: &str) -> crate::project::Run {
    let english = "Ask <contact:us-nhth> or report to <contact:us-hsi-tip>.";
    let head = "+++\ntitle = \"Get help\"\ndescription = \"Who can help.\"\nkind = \"help\"\n";
    Project::sound(&format!("parity_{case}"))
        .with("content/en/get-help.md", format!("{head}+++\n{english}\n"))
        .with("content/es/get-help.md", format!("{HEAD}+++\n{spanish}\n"))
        .run(&["check"])
}

#[test]
fn a_translation_names_the_contacts_and_addresses_of_its_source_page() {
    compared("same", "Pregunte a <contact:us-nhth> o denuncie a <contact:us-hsi-tip>.").ends(0);
    compared("added", "Llame a <contact:us-nhth>, <contact:us-hsi-tip> o <contact:us-911>.")
        .ends(1)
        .says("error[contact-differs]: the source page does not name the contact `us-911` here");
    compared("swapped", "Pregunte a <contact:us-hsi-tip> o denuncie a <contact:us-nhth>.")
        .ends(0)
        .says("warning[contact-differs]: the source page names another contact before `us-hsi-tip`");
    compared("apart", "A solas: <contact:us-nhth>.\n\nPolicía: <contact:us-hsi-tip>.").ends(0);
    compared("dropped", "Pregunte a <contact:us-nhth>.").ends(0).says(
        "warning[contact-differs]: the source page names the contact `us-hsi-tip` and this one does not",
    );
    compared("address", "<contact:us-nhth> <contact:us-hsi-tip> [más](https://www.weather.gov/alerts)")
        .ends(1)
        .says("error[link-differs]");
}

#[test]
fn a_contact_beside_the_words_of_another_line_reaches_no_reader() {
    let head = "+++\ntitle = \"Get help\"\ndescription = \"Who can help.\"\nkind = \"help\"\n+++\n";
    let project = Project::sound("contacts_swapped")
        .with(
            "content/en/get-help.md",
            format!("{head}Private: <contact:us-nhth>.\n\nPolice: <contact:us-hsi-tip>.\n"),
        )
        .with(
            "content/es/get-help.md",
            format!("{HEAD}+++\nA solas: <contact:us-hsi-tip>.\n\nPolicía: <contact:us-nhth>.\n"),
        );
    project
        .run(&["check"])
        .ends(1)
        .says("error[contact-differs]: the source page names `us-hsi-tip` in another paragraph")
        .says("content/es/get-help.md:5:");
    project.run(&["build"]).ends(0);
    let page = std::fs::read_to_string(project.path("public/hub/es/get-help/index.html")).unwrap();
    assert!(page.contains("Private:") && !page.contains("A solas"));
}

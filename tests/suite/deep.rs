//! Files made to reach the end of the stack or of patience: nested, endless or repeated beyond sense.

use crate::project::Project;

const HEAD: &str = "+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n";

/// Checks a project with this file in place and asserts that it is refused with this code.
#[track_caller]
fn refused(case: &str, path: &str, text: &str, code: &str) {
    let project = Project::sound(&format!("deep_{case}")).with(path, text);
    project.run(&["check"]).ends(1).says(&format!("error[{code}]")).says(path);
}

#[test]
fn deep_toml_is_refused_wherever_toml_is_written() {
    let lists = format!("a = {}", "[".repeat(200_000));
    let tables = format!("a = {}", "{a=".repeat(200_000));
    let dots = format!("{}a = 1", "a.".repeat(200_000));
    for (case, toml) in [("lists", &lists), ("tables", &tables), ("dots", &dots)] {
        for (place, path) in [
            ("contacts", "data/contacts.toml"),
            ("sources", "data/sources.toml"),
            ("indicators", "data/indicators.toml"),
            ("campaign", "campaigns/hub.toml"),
            ("theme", "themes/default/theme.toml"),
        ] {
            refused(&format!("{case}_{place}"), path, toml, "toml-syntax");
        }
        let page = format!("{HEAD}{toml}\n+++\nText.\n");
        refused(&format!("{case}_front"), "content/en/a.md", &page, "toml-syntax");
    }
}

#[test]
fn deep_markdown_is_refused() {
    for (case, text) in [
        ("quotes", "> ".repeat(20_000)),
        ("lists", "- ".repeat(20_000)),
        ("indents", (0..500).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect()),
    ] {
        let page = format!("{HEAD}+++\n{text}x\n");
        refused(&format!("markdown_{case}"), "content/en/a.md", &page, "markdown-nesting");
    }
}

/// Brackets, stars and backquotes without an end are plain text; they only must not take for ever.
#[test]
fn open_marks_without_an_end_are_text() {
    for (case, text) in [
        ("brackets", "[".repeat(100_000)),
        ("images", "![".repeat(50_000)),
        ("stars", "*a **b ".repeat(20_000)),
        ("backquotes", (1..400).map(|n| format!("{} ", "`".repeat(n))).collect()),
        ("angles", "<contact:".repeat(20_000)),
    ] {
        let page = format!("{HEAD}+++\n{text}\n");
        let run = Project::sound(&format!("open_{case}")).with("content/en/a.md", page).run(&["check"]);
        assert!(!run.err().contains("panicked"), "{case}");
        assert!(run.out().starts_with("Checked 1 site"), "{case}: {}{}", run.out(), run.err());
    }
}

#[test]
fn messages_that_laugh_a_billion_times_are_refused() {
    let mut text = String::from("m0 = ha\n");
    for n in 1..40 {
        text += &format!("m{n} = {{ m{} }} {{ m{} }}\n", n - 1, n - 1);
    }
    let project = Project::sound("billion").with("locales/en/more.ftl", text);
    project.run(&["check"]).ends(1).says("error[fluent-").says("locales/en/more.ftl");
}

#[test]
fn empty_files_in_place_of_what_a_project_needs_are_told() {
    for (case, path, code) in [
        ("contacts", "data/contacts.toml", "contact-order"),
        ("campaign", "campaigns/hub.toml", "key-missing"),
        ("page", "content/en/index.md", "file-empty"),
        ("messages", "locales/en/contacts.ftl", "message-missing"),
    ] {
        let run = Project::sound(&format!("empty_{case}")).with(path, "").run(&["build"]);
        run.ends(1).says(&format!("error[{code}]"));
    }
    // A theme without settings is plain, and no fault.
    Project::sound("empty_theme").with("themes/default/theme.toml", "").built();
}

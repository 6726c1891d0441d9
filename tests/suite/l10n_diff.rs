//! What the source text has changed since a translation was made, word by word.

use crate::project::Project;

/// A project whose Spanish was recorded and whose English has moved on.
fn moved_on(name: &str) -> Project {
    let project = Project::sound(name).with("locales/en/terms.toml", "duties = [\"must\"]\n");
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(0);
    project.but("content/en/get-help.md", "As much as you like.", "As much as you want, within 24 hours.")
}

#[test]
fn a_change_is_shown_word_by_word_with_what_it_touches_and_how_to_record_it() {
    let project = moved_on("diff_words");
    for asked in [
        "get-help",
        "page:get-help",
        "content/es/get-help.md",
        "content/en/get-help.md",
        "./content/es/get-help.md",
    ] {
        let text = project.run(&["l10n", "diff", asked, "es"]).ends(0).out();
        assert!(text.contains("As much as you [-like.-] {+want, within 24 hours.+}"), "{text}");
        assert!(text.contains("4 words changed, among them numbers."), "{text}");
        assert!(text.contains("handbill l10n accept page:get-help --locale es --status draft\n"), "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
    }
    let coloured = project.run(&["l10n", "diff", "get-help", "es", "--color", "always"]).ends(0).out();
    assert!(coloured.contains("\u{1b}[31m[-like.-]\u{1b}[0m"), "{coloured}");
    let json = project.run(&["l10n", "diff", "get-help", "--format", "json"]).ends(0).out();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["parts"][0][1], serde_json::json!({ "kind": "removed", "text": "like." }));
    assert_eq!((&json["locale"], &json["words_changed"]), (&"es".into(), &4.into()));
    // What it says to do, does it.
    project.run(&["l10n", "accept", "page:get-help", "--locale", "es", "--status", "draft"]).ends(0);
    let text = project.run(&["l10n", "diff", "get-help"]).ends(0).out();
    assert!(text.contains("was made from the source text as it is"), "{text}");
}

#[test]
fn without_the_old_text_the_new_one_is_shown() {
    let project = moved_on("diff_lost").without("locales/made-from.lock");
    let text = project.run(&["l10n", "diff", "get-help", "es"]).ends(0).out();
    assert!(text.contains("The old text was not kept"), "{text}");
    assert!(text.contains("As much as you want, within 24 hours."), "{text}");
    let project = Project::sound("diff_unrecorded");
    let text = project.run(&["l10n", "diff", "message:exit", "es"]).ends(0).out();
    assert!(text.contains("Nobody recorded") && text.contains("Leave this site"), "{text}");
    let project = project.without("content/es/get-help.md");
    let text = project.run(&["l10n", "diff", "get-help", "es"]).ends(0).out();
    assert!(text.contains("is not translated into es"), "{text}");
}

#[test]
fn a_name_that_does_not_exist_is_answered_with_the_nearest_one() {
    let project =
        moved_on("diff_unknown").and("handbill.toml", "\n[[locale]]\nid = \"ar\"\nname = \"العربية\"\n");
    for (arguments, told) in [
        (&["get-halp", "es"][..], "did you mean `get-help`?"),
        (&["message:exut", "es"], "did you mean `exit`?"),
        (&["get-help", "ess"], "did you mean `es`?"),
        (&["content/ess/get-help.md"], "did you mean `es`?"),
        (&["get-help"], "say in which locale: `es`, `ar`"),
        (&["get-help", "en"], "`en` is the source locale"),
        (&["content/es/get-help.md", "ar"], "the file is of the locale `es`, not of `ar`"),
    ] {
        project.run(&[&["l10n", "diff"], arguments].concat()).ends(2).says(told);
    }
}

//! Every way in which `handbill.toml` can be broken: told at its place, and nothing else is done.

use crate::project::Project;

const LOCALES: &str = "[[locale]]\nid = \"en\"\nname = \"English\"\n";

/// Builds with this project file and asserts that the run fails, saying all of this.
#[track_caller]
fn refused(case: &str, config: impl AsRef<[u8]>, told: &[&str]) {
    let project = Project::sound(&format!("config_{case}")).with("handbill.toml", config);
    let run = project.run(&["build"]).ends(1);
    let run = told.iter().fold(run, |run, text| run.says(text));
    assert!(run.out().contains("Nothing was published"), "{}", run.out());
    assert!(!project.path("public").exists());
}

/// The project file with this in front of its locales.
#[track_caller]
fn refused_head(case: &str, head: &str, told: &[&str]) {
    let exit = if head.contains("exit =") { "" } else { "exit = \"https://www.weather.gov/\"\n" };
    let source = if head.contains("source =") { "" } else { "source = \"en\"\n" };
    refused(case, format!("{head}\n{source}{exit}{LOCALES}"), told);
}

#[test]
fn a_folder_without_a_project_file_is_told_so() {
    let project = Project::empty("config_missing");
    project.run(&["build"]).ends(1).says("error[config-missing]").says("handbill init");
}

#[test]
fn what_is_no_text_is_told_as_that() {
    refused("empty", "", &["needs the key `source`", "needs the key `exit`"]);
    refused("latin", b"# caf\xe9\n", &["error[file-not-utf8]", "handbill.toml:1:6"]);
    refused("nul", "source = \"en\"\0", &["error[file-has-nul]", "handbill.toml:1:14"]);
    refused("big", vec![b'#'; (16 << 20) + 1], &["error[file-too-large]", "handbill.toml"]);
}

#[test]
fn a_byte_order_mark_and_foreign_line_ends_do_no_harm() {
    let config = format!("\u{feff}source = \"en\"\r\nexit = \"https://www.weather.gov/\"\r\n{LOCALES}");
    let project = Project::sound("config_bom").with("handbill.toml", config);
    project.run(&["check"]).ends(0).says("hint[file-has-bom]");
}

#[test]
fn syntax_is_told_at_its_place_and_the_rest_is_read_all_the_same() {
    refused_head("syntax", "theme = \nsorce = 1", &["error[toml-syntax]", "handbill.toml:1:", "key `sorce`"]);
    refused_head(
        "twice",
        "theme = \"default\"\ntheme = \"default\"",
        &["duplicate key", "handbill.toml:2:1"],
    );
    refused_head("deep", &format!("theme = {}", "[".repeat(100_000)), &["error[toml-syntax]"]);
    refused_head("deep_table", &format!("{}a = 1", "a.".repeat(100_000)), &["error["]);
}

#[test]
fn unknown_keys_and_wrong_values_are_told_with_what_would_be_right() {
    refused_head("unknown", "sorce = \"en\"\nthem = \"default\"", &["key `sorce`", "did you mean `theme`?"]);
    refused_head("type", "theme = 1", &["error[value-type]", "handbill.toml:1:9"]);
    refused_head("source", "source = \"fr\"", &["error[locale-unknown]", "`fr` is not listed"]);
    refused_head("tag", "source = \"EN_us\"", &["error[locale-invalid]", "write it as `en-US`"]);
    refused_head("exit_scheme", "exit = \"http://www.weather.gov/\"", &["cannot be the quick exit"]);
    refused_head("exit_script", "exit = \"javascript:alert(1)\"", &["cannot be the quick exit"]);
    refused("no_locale", "source = \"en\"\nexit = \"https://www.weather.gov/\"\n", &["`en` is not listed"]);
}

#[test]
fn locales_are_listed_once_and_lead_to_each_other() {
    let exit = "source = \"en\"\nexit = \"https://www.weather.gov/\"\n";
    refused("locale_twice", format!("{exit}{LOCALES}{LOCALES}"), &["`en` is listed twice"]);
    refused("locale_name", format!("{exit}{LOCALES}[[locale]]\nid = \"es\"\n"), &["needs the key `name`"]);
    refused(
        "locale_path",
        format!("{exit}{LOCALES}[[locale]]\nid = \"../es\"\nname = \"x\"\n"),
        &["error[locale-invalid]"],
    );
    refused("fallback", format!("{exit}{LOCALES}fallback = [\"pt\"]\n"), &["cannot be a fallback of `en`"]);
    refused(
        "fallback_self",
        format!("{exit}{LOCALES}fallback = [\"en\"]\n"),
        &["cannot be a fallback of `en`"],
    );
}

#[test]
fn the_output_stays_in_the_project_and_off_its_inputs() {
    let folder = |folder: &str| {
        format!(
            "source = \"en\"\nexit = \"https://www.weather.gov/\"\n{LOCALES}[output]\nfolder = \"{folder}\"\n"
        )
    };
    for (case, name) in
        [("up", "../site"), ("root", "/tmp/site"), ("none", ""), ("dot", "."), ("inner", "a/../../b")]
    {
        refused(&format!("output_{case}"), folder(name), &["cannot be the output folder"]);
    }
    for (case, name) in
        [("content", "content"), ("data", "data/site"), ("theme", "Themes/x"), ("git", ".git")]
    {
        refused(&format!("output_{case}"), folder(name), &["cannot be the output folder"]);
    }
    let style =
        format!("source = \"en\"\nexit = \"https://www.weather.gov/\"\n{LOCALES}[output]\nstyle = \"of\"\n");
    refused("output_style", style, &["`of` is no `style`"]);
}

#[test]
fn a_theme_that_is_not_there_is_told_and_cannot_lead_out() {
    for (case, theme) in [("lost", "dark"), ("up", "../content"), ("root", "/etc"), ("none", "")] {
        let config =
            format!("source = \"en\"\nexit = \"https://www.weather.gov/\"\ntheme = \"{theme}\"\n{LOCALES}");
        refused(&format!("theme_{case}"), config, &["error[theme-missing]", "handbill.toml:3:9"]);
    }
}

#[test]
fn a_root_campaign_or_locale_that_does_not_exist_is_wrong_usage() {
    let project = Project::sound("config_usage");
    project.run(&["build", "--root", "nowhere"]).ends(2).says("nowhere");
    project.run(&["build", "--campaign", "hob"]).ends(2).says("did you mean `hub`?");
    project.run(&["build", "--locale", "fr"]).ends(2).says("there is no locale `fr`");
    project.run(&["bild"]).ends(2).says("build");
    assert!(!project.path("public").exists());
}

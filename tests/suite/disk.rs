//! What a disk can hold in place of a plain text file, and names that two systems read in two ways.
//!
//! Tests may run as root, whom permissions do not stop: what cannot be read is a link to itself here.

use std::os::unix::fs::symlink;
use std::process::Command;

use crate::project::Project;

const HEAD: &str = "+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n+++\n";

fn fifo(project: &Project, path: &str) {
    assert!(Command::new("mkfifo").arg(project.path(path)).status().unwrap().success());
}

#[test]
fn a_pipe_is_not_waited_for() {
    let project = Project::sound("fifo");
    fifo(&project, "content/en/pipe.md");
    project.run(&["build"]).ends(1).says("error[file-not-regular]").says("content/en/pipe.md");
}

#[test]
fn a_pipe_or_a_folder_in_place_of_the_project_file_is_not_waited_for() {
    let project = Project::sound("fifo_config").without("handbill.toml");
    fifo(&project, "handbill.toml");
    project.run(&["build"]).ends(1).says("error[file-unreadable]").says("handbill.toml");
    let project = Project::empty("folder_config").with("handbill.toml/inner", "");
    project.run(&["build"]).ends(1).says("error[file-unreadable]").says("it is not a file");
}

#[test]
fn a_sparse_file_of_two_gigabytes_is_not_read() {
    let project = Project::sound("sparse").with("content/en/big.md", "").with("content/en/big.png", "");
    for name in ["content/en/big.md", "content/en/big.png"] {
        std::fs::File::options().write(true).open(project.path(name)).unwrap().set_len(2 << 30).unwrap();
    }
    project
        .run(&["build"])
        .ends(1)
        .says("content/en/big.md")
        .says("content/en/big.png")
        .says("more than 16 MiB");
}

#[test]
fn links_lead_nowhere_but_into_the_project() {
    let project = Project::sound("links").with("shared/page.md", format!("{HEAD}Shared text.\n"));
    let link = |target: &str, path: &str| symlink(target, project.path(path)).unwrap();
    std::fs::write(project.beside("secret.md"), format!("{HEAD}Secret.\n")).unwrap();
    link("../../../secret.md", "content/en/out.md");
    link("/etc", "content/en/etc");
    link("itself.md", "content/en/itself.md");
    link("nothing.md", "content/en/dangling.md");
    link("../en", "content/en/round");
    link("../../shared/page.md", "content/en/inside.md");
    let run = project.run(&["check"]).ends(1);
    run.says("--> content/en/out.md")
        .says("--> content/en/etc")
        .says("--> content/en/itself.md")
        .says("--> content/en/dangling.md")
        .says("--> content/en/round")
        .keeps_silent_about("--> content/en/etc/")
        .keeps_silent_about("error[link-leaves-root]: content/en/inside.md");
}

#[test]
fn a_project_file_that_is_a_link_out_of_the_project_is_not_followed() {
    let project = Project::sound("link_config");
    std::fs::rename(project.path("handbill.toml"), project.beside("handbill.toml")).unwrap();
    symlink("../handbill.toml", project.path("handbill.toml")).unwrap();
    project.run(&["build"]).ends(1).says("points out of the project");
}

#[test]
fn an_input_folder_that_cannot_be_entered_is_told() {
    let project = Project::sound("loop_folder");
    std::fs::rename(project.path("content"), project.path("old")).unwrap();
    symlink("content", project.path("content")).unwrap();
    project.run(&["build"]).ends(1).says("error[link-broken]").says("--> content");
    let project = Project::sound("file_for_folder");
    std::fs::rename(project.path("locales"), project.path("old")).unwrap();
    std::fs::write(project.path("locales"), "").unwrap();
    project.run(&["build"]).ends(1).says("locales");
}

#[test]
fn one_name_in_two_spellings_is_one_page() {
    let alone = Project::sound("decomposed").page("sen\u{303}al", "Text.\n").built();
    assert!(alone.path("public/hub/en/se\u{f1}al/index.html").is_file());
    let both = Project::sound("two_spellings").page("sen\u{303}al", "One.\n").page("se\u{f1}al", "Two.\n");
    both.run(&["build"]).ends(1).says("error[duplicate]").says("content/en/se\u{f1}al.md");
}

#[test]
fn names_that_differ_by_case_only_would_overwrite_each_other() {
    let project = Project::sound("case").page("signs", "One.\n").page("Signs", "Two.\n");
    project
        .run(&["build"])
        .ends(1)
        .says("error[output-clash]")
        .says("content/en/Signs.md")
        .says("content/en/signs.md");
    let sharp = Project::sound("case_sharp").page("stra\u{df}e", "One.\n").page("STRASSE", "Two.\n");
    sharp.run(&["build"]).ends(1).says("error[output-clash]");
    let campaigns =
        Project::sound("case_campaign").with("campaigns/Hub.toml", "base_url = \"https://b.example.org/\"\n");
    campaigns.run(&["build"]).ends(1).says("error[name-invalid]").says("campaigns/Hub.toml");
}

#[test]
fn names_cannot_lead_out_of_the_output() {
    for (case, name) in [("device", "con"), ("space", "a b"), ("star", "a*b"), ("bidi", "a\u{202e}b")] {
        let path = format!("campaigns/{name}.toml");
        let project = Project::sound(&format!("campaign_{case}"))
            .with(&path, "base_url = \"https://b.example.org/\"\n");
        project.run(&["build"]).ends(1).says("error[name-invalid]");
        assert!(!project.path("public").exists());
    }
    // Hidden files are nobody's input: no campaign can take the name of the program's own folder.
    let hidden = Project::sound("campaign_hidden").with("campaigns/.handbill.toml", "not even TOML").built();
    assert!(!hidden.path("public/.handbill/index.html").exists());
}

#[test]
fn slugs_and_aliases_cannot_lead_out_of_the_output() {
    let page = |key: &str| {
        format!("+++\ntitle = \"A page\"\ndescription = \"x\"\nkind = \"page\"\n{key}\n+++\nText.\n")
    };
    for (case, slug) in
        ["..", ".", "../x", "a/b", "/etc", "con", "a\\\\b", "assets", "404", "index", "A"].iter().enumerate()
    {
        let project = Project::sound(&format!("slug_{case}"))
            .with("content/en/a.md", page(&format!("slug = \"{slug}\"")));
        project.run(&["build"]).ends(1).says("error[slug-invalid]").says("content/en/a.md:5:8");
        assert!(!project.path("public").exists());
    }
    for (case, alias) in ["..", "../../x", "/etc", "a//b", "nul", "a/./b", "", "a?b"].iter().enumerate() {
        let project = Project::sound(&format!("alias_{case}"))
            .with("content/en/a.md", page(&format!("aliases = [\"{alias}\"]")));
        project.run(&["build"]).ends(1).says("error[name-invalid]").says("content/en/a.md:5:12");
        assert!(!project.path("public").exists());
    }
    let taken = Project::sound("alias_taken").with("content/en/a.md", page("aliases = [\"get-help\"]"));
    taken.run(&["build"]).ends(1).says("error[output-clash]");
}

#[test]
fn line_ends_of_another_system_change_no_page() {
    let project = Project::sound("line_ends").built();
    let before = project.snapshot("public");
    let text = std::fs::read_to_string(project.path("content/en/get-help.md")).unwrap();
    let project = project.with("content/en/get-help.md", text.replace('\n', "\r\n")).built();
    assert!(before == project.snapshot("public"));
}

#[test]
fn a_page_cannot_take_the_place_of_a_file_with_a_folder() {
    for (case, name) in ["404.html", "index.html", "get-help/index.html", "Index.HTML"].iter().enumerate() {
        let project = Project::sound(&format!("folder_for_file_{case}")).page(name, "Text.\n");
        project.run(&["build"]).ends(1).says("error[output-clash]").says(name);
        assert!(!project.path("public").exists());
    }
}

#[test]
fn whatever_lies_in_a_translators_folder_stops_no_other_language() {
    let project = Project::sound("translators_disk").built();
    let english = project.snapshot("public/hub/en");
    let link = |target: &str, path: &str| symlink(target, project.path(path)).unwrap();
    link("/etc/passwd", "content/es/out.md");
    link("/etc", "locales/es/etc");
    link("nothing.ftl", "locales/es/dangling.ftl");
    link("..", "content/es/round");
    link("/etc/passwd", "locales/made-from.lock");
    fifo(&project, "content/es/pipe.md");
    let project = project
        .with("content/es/a:b.md", "x")
        .with("content/es/con.png", "x")
        .with("content/es/e\u{1b}[31m.md", "x")
        .with("content/es/a\n::error::b.md", "x")
        .with("content/es/ma\u{f1}ana.png", "x")
        .with("content/es/man\u{303}ana.png", "x")
        .with("content/es/big.png", vec![b'x'; (16 << 20) + 1]);
    let run = project.run(&["build"]).ends(0);
    run.says("warning[link-leaves-root]")
        .says("warning[file-not-regular]")
        .says("warning[name-invalid]")
        .says("warning[duplicate]")
        .says("warning[file-too-large]")
        .says("content/es/e\\u{1B}[31m.md")
        .keeps_silent_about("\u{1b}")
        .keeps_silent_about("\n::error::");
    assert!(english == project.snapshot("public/hub/en"));
    project.run(&["check", "--locale", "es"]).ends(1);
    project.run(&["check", "--format", "github"]).ends(1).keeps_silent_about("\u{1b}");
}

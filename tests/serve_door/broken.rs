//! Projects that are broken before the preview starts: it starts, says what is wrong, shows how to get
//! help all the same, and shows the site as soon as it is mended.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::client::get;
use crate::preview::{Preview, Project, until};

/// A project that is broken by `harm`: the preview tells of `code`, and is whole again after `mend`.
#[track_caller]
fn check(name: &str, code: &str, harm: impl FnOnce(&Project), mend: impl FnOnce(&Project)) {
    let project = Project::new(&format!("broken-{name}"));
    harm(&project);
    let preview = project.preview();
    let warned = || preview.warned();
    until(&format!("{name}: {code} in the terminal: {}", warned()), || warned().contains(code).then_some(()));
    let desk = get(preview.address, "/__handbill/");
    assert_eq!(desk.status, 200, "{name}");
    assert!(lists(&desk.text(), code), "{name}: the list of faults has `{code}`");
    assert!(desk.text().contains("href=\"tel:"), "{name}: a contact block");
    mend(&project);
    shows_home(name, &preview);
}

/// What the list of faults writes around an error.
const ERROR: &str = "class=\"fault error\"";

/// Whether the list of faults has an error that the terminal tells as `error[code]`, or begins to.
fn lists(desk: &str, code: &str) -> bool {
    let code = code.trim_start_matches("error[").trim_end_matches(']');
    desk.contains(ERROR) && (code.is_empty() || desk.contains(&format!("class=\"code\">{code}</code>")))
}

fn shows_home(name: &str, preview: &Preview) {
    until(&format!("{name} is mended"), || {
        let home = get(preview.address, "/main/en/?plain");
        let desk = get(preview.address, "/__handbill/").text();
        (home.status == 200 && !desk.contains(ERROR)).then_some(())
    });
}

/// Breaks one file, and puts it back.
#[track_caller]
fn check_file(name: &str, code: &str, path: &str, broken: &[u8]) {
    let whole = Project::new(&format!("whole-{name}")).read(path);
    check(name, code, |project| project.write(path, broken), |project| project.write(path, &whole));
}

#[test]
fn files_that_are_broken_at_the_start() {
    check_file("config", "error[toml-syntax]", "handbill.toml", b"locales = [");
    check_file("config-latin", "error[", "handbill.toml", b"\xff\xfe\0a");
    check_file("contacts", "error[toml-syntax]", "data/contacts.toml", b"= =");
    check_file("contacts-latin", "error[", "data/contacts.toml", b"# caf\xe9");
    check_file("home-latin", "error[", "content/en/index.md", b"+++\ntitle = \"caf\xe9\"\n+++\n");
    check_file("messages", "error[", "locales/en/interface.ftl", b"a = { $\nb");
    check_file("campaign", "error[", "campaigns/main.toml", b"base_url = 7");
}

#[test]
fn files_that_are_not_there_at_the_start() {
    for (name, path) in [
        ("no-config", "handbill.toml"),
        ("no-contacts", "data/contacts.toml"),
        ("no-campaign", "campaigns"),
        ("no-content", "content"),
    ] {
        let aside = |project: &Project| project.root.join("aside");
        check(
            name,
            "error[",
            |project| fs::rename(project.root.join(path), aside(project)).unwrap(),
            |project| fs::rename(aside(project), project.root.join(path)).unwrap(),
        );
    }
}

#[test]
fn an_empty_folder_becomes_a_project() {
    let whole = Project::new("whole-empty");
    let project = Project::empty("broken-empty");
    let preview = project.preview();
    assert!(preview.warned().contains("error[config-missing]"), "{}", preview.warned());
    assert!(get(preview.address, "/__handbill/").text().contains("href=\"tel:"));
    assert_eq!(get(preview.address, "/main/en/").status, 503);
    let copied = Command::new("cp").arg("-r").arg(whole.root.join(".")).arg(&project.root).status().unwrap();
    assert!(copied.success());
    shows_home("an empty folder", &preview);
}

#[test]
fn a_theme_that_does_not_compile() {
    let whole = Project::new("whole-theme").read("handbill.toml");
    check(
        "theme",
        "error[",
        |project| {
            project.write("themes/mine/templates/page.html", "{% if %}");
            let config = project.read("handbill.toml");
            project.write("handbill.toml", format!("theme = \"mine\"\n{config}"));
        },
        |project| project.write("handbill.toml", &whole),
    );
}

#[test]
fn pipes_and_links_among_the_files() {
    let pipe = |project: &Project, path: &str| {
        assert!(Command::new("mkfifo").arg(project.root.join(path)).status().unwrap().success());
    };
    let remove = |project: &Project, path: &str| fs::remove_file(project.root.join(path)).unwrap();
    for (name, path) in [("pipe", "content/en/pipe.md"), ("pipe-data", "data/pipe.toml")] {
        check(
            name,
            "error[file-not-regular]",
            |project| pipe(project, path),
            |project| remove(project, path),
        );
    }
    let whole = Project::new("whole-pipe-config").read("handbill.toml");
    check(
        "pipe-config",
        "error[",
        |project| {
            remove(project, "handbill.toml");
            pipe(project, "handbill.toml");
        },
        |project| {
            remove(project, "handbill.toml");
            project.write("handbill.toml", &whole);
        },
    );
    let link = "content/en/etc.md";
    check(
        "link",
        "error[link-leaves-root]",
        |project| std::os::unix::fs::symlink("/etc/passwd", project.root.join(link)).unwrap(),
        |project| remove(project, link),
    );
}

#[test]
fn files_that_may_not_be_read() {
    let probe = Project::empty("broken-probe");
    probe.write("probe", "");
    let close = |project: &Project, path: &str, mode| {
        fs::set_permissions(project.root.join(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    close(&probe, "probe", 0);
    // Whoever may read everything cannot be kept from it: there the files are just read.
    let reads_all = fs::read(probe.root.join("probe")).is_ok();
    for (name, path, mode) in [
        ("closed-page", "content/en/index.md", 0o644),
        ("closed-config", "handbill.toml", 0o644),
        ("closed-folder", "content/en", 0o755),
    ] {
        if reads_all {
            let project = Project::new(&format!("broken-{name}"));
            close(&project, path, 0);
            shows_home(name, &project.preview());
            close(&project, path, mode);
        } else {
            check(name, "error[", |project| close(project, path, 0), |project| close(project, path, mode));
        }
    }
}

//! What is seen through links.
#![cfg(unix)]

use std::fs;

use super::*;

#[test]
fn a_change_of_a_file_is_told_for_the_links_to_it_as_well() {
    let project = Project::new(&["content/en/signs.md"]);
    project.link("content/es/signs.md", "../en/signs.md");
    let watch = project.watch(Mode::Told, PACE);
    project.write("content/en/signs.md");
    let told = told_until_end(&project, &watch);
    assert_eq!(told.paths, paths(&["content/en/signs.md", "content/es/signs.md"]));
}

#[test]
fn a_change_in_a_folder_is_told_for_the_links_to_it_as_well() {
    let project = Project::new(&["content/en/a/signs.md", "content/en/a/help.md"]);
    project.link("content/en/b", "a");
    project.link("content/en/c", "b");
    let watch = project.watch(Mode::Told, PACE);
    project.write("content/en/a/signs.md");
    let told = told_until_end(&project, &watch);
    let expected = ["content/en/a/signs.md", "content/en/b/signs.md", "content/en/c/signs.md"];
    assert_eq!(told.paths, paths(&expected));
}

#[test]
fn a_link_that_is_new_is_looked_through_from_then_on() {
    let project = Project::new(&["content/en/signs.md", "content/es/help.md"]);
    let watch = project.watch(Mode::Told, PACE);
    project.link("content/es/signs.md", "../en/signs.md");
    assert_eq!(told_until_end(&project, &watch).paths, paths(&["content/es/signs.md"]));
    project.write("content/en/signs.md");
    let told = told_until_end(&project, &watch);
    assert_eq!(told.paths, paths(&["content/en/signs.md", "content/es/signs.md"]));
}

#[test]
fn a_target_where_nothing_is_watched_is_looked_at_now_and_then() {
    let project = Project::new(&["shared/signs.md", "shared/terms/es.ftl"]);
    project.link("content/en/signs.md", "../../shared/signs.md");
    project.link("locales", "shared/terms");
    let pace = Pace { links_every: Duration::from_millis(20), ..PACE };
    let watch = project.watch(Mode::Told, pace);
    project.write("shared/signs.md");
    let told = told_until(&watch, |told| !told.paths.is_empty());
    assert_eq!(told, Batch { paths: paths(&["content/en/signs.md"]), everything: false });
    project.write("shared/terms/es.ftl");
    let told = told_until(&watch, |told| !told.paths.is_empty());
    assert_eq!(told, Batch { paths: paths(&["locales/es.ftl"]), everything: false });
}

#[test]
fn nobody_looks_out_of_the_project() {
    let outside = Project::new(&["secret.md"]);
    let project = Project::new(&["content/en/signs.md"]);
    project.link("content/en/outside", outside.root.to_str().unwrap());
    project.link("content/en/secret.md", outside.at("secret.md").to_str().unwrap());
    project.link("content/en/round", "..");
    for mode in [Mode::Told, Mode::Poll] {
        let watch = project.watch(mode, PACE);
        outside.write("secret.md");
        assert_eq!(told_until_end(&project, &watch), Batch::default(), "{mode:?}");
    }
}

#[test]
fn a_link_that_leads_elsewhere_now_is_told() {
    let project = Project::new(&["content/en/a.md", "content/en/b.md"]);
    project.link("content/es/a.md", "../en/a.md");
    let watch = project.watch(Mode::Told, PACE);
    fs::remove_file(project.at("content/es/a.md")).unwrap();
    project.link("content/es/a.md", "../en/b.md");
    assert_eq!(told_until_end(&project, &watch).paths, paths(&["content/es/a.md"]));
}

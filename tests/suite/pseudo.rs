//! Pseudo-locales: complete, apart, and never in a normal build.

use std::path::Path;

use crate::html;
use crate::project::{Project, Run};

/// Every HTML page of a folder, with its text.
fn pages(project: &Project, folder: &str) -> Vec<(String, String)> {
    let files = project.snapshot(folder).into_iter();
    let pages = files.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "html"));
    pages.map(|(path, bytes)| (path.display().to_string(), String::from_utf8(bytes).unwrap())).collect()
}

fn holds(project: &Project, folder: &str, name: &str) -> bool {
    project.path(folder).join(name).exists()
}

#[test]
fn a_normal_build_has_no_trace_of_pseudo_locales() {
    let project = Project::sound("pseudo_normal").built();
    for (path, bytes) in project.snapshot("public") {
        let trace = |text: &str| ["en-XA", "ar-XB", "⟦"].iter().any(|word| text.contains(word));
        assert!(!trace(&path.display().to_string()) && !trace(&String::from_utf8_lossy(&bytes)), "{path:?}");
    }
    assert!(!project.path("public-pseudo").exists());
}

#[test]
fn a_pseudo_build_is_complete_and_asks_search_engines_to_stay_away() {
    let project = Project::sound("pseudo_build");
    let run = project.run(&["build", "--pseudo"]).ends(0).keeps_silent_about("error");
    assert!(run.out().contains("for testing only") && run.out().contains("en 2 · en-XA 2 · ar-XB 2"));
    assert!(!project.path("public").exists());
    let site = "public-pseudo/hub";
    assert!(holds(&project, site, "ar-XB/get-help/index.html") && !holds(&project, site, "es"));
    assert!(!holds(&project, site, "sitemap.xml"));
    let pages = pages(&project, "public-pseudo");
    assert!(pages.len() > 10);
    for (path, page) in pages {
        assert!(html::values(&page, "meta", "content").contains(&"noindex".to_owned()), "{path}");
        assert_eq!(html::values(&page, "link", "hreflang"), [""; 0], "{path}");
        let calls = html::values(&page, "a", "href");
        for number in ["tel:911", "tel:+18883737888"] {
            assert!(calls.iter().any(|call| call == number), "{path} has no {number}: {calls:?}");
        }
        assert!(html::text(&page).contains("1-888-373-7888"), "{path}");
    }
    project.run(&["check", "--pseudo"]).ends(0);
}

#[track_caller]
fn refused(project: &Project, arguments: &[&str], code: i32, told: &str) -> Run {
    project.run(arguments).ends(code).says(told)
}

#[test]
fn pages_for_testing_and_real_sites_never_share_a_folder() {
    let project = Project::sound("pseudo_apart");
    refused(&project, &["build", "--pseudo", "--out", "public"], 2, "where the real sites go");
    assert!(!project.path("public").exists());
    let elsewhere = project.beside("www");
    let elsewhere = Path::to_str(&elsewhere).unwrap();
    project.run(&["build", "--out", elsewhere]).ends(0);
    let before = std::fs::read(Path::new(elsewhere).join("hub/en/index.html")).unwrap();
    refused(&project, &["build", "--pseudo", "--out", elsewhere], 3, "holds sites for readers");
    assert_eq!(std::fs::read(Path::new(elsewhere).join("hub/en/index.html")).unwrap(), before);
    project.run(&["build", "--pseudo"]).ends(0);
    refused(&project, &["build", "--out", "public-pseudo"], 3, "holds pages for testing only");
    project.run(&["build", "--pseudo"]).ends(0);
    project.run(&["build", "--pseudo", "--locale", "ar-XB"]).ends(0);
    refused(&project, &["build", "--pseudo", "--locale", "en"], 2, "name one of them");
}

#[test]
fn a_project_cannot_publish_a_pseudo_locale() {
    let project =
        Project::sound("pseudo_listed").and("handbill.toml", "[[locale]]\nid = \"en-XA\"\nname = \"x\"\n");
    refused(&project, &["build"], 1, "error[locale-invalid]: `en-XA` is for testing only");
}

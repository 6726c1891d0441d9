//! A build that is killed at any moment leaves whole files, and the next one makes it good.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::project::{Project, Tree, difference, succeed, tree};

const KILLS: usize = 200;

/// After so many kills in a row a build is let through.
const IN_A_ROW: usize = 5;

const PAGES: &[(&str, &str)] = &[
    ("index", "home"),
    ("help", "help"),
    ("talk", "page"),
    ("rights", "page"),
];

/// Numbers that are different at each run of the loop and the same at each run of the test.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }
}

/// A small project in one language. Its versions differ in a number that all pages show, in one
/// page's text, in the style sheet, and in the name of a page.
fn version(name: &str, which: &str) -> Project {
    let project = Project::reference(name);
    for folder in ["content", "locales/es", "locales/ar", "campaigns"] {
        fs::remove_dir_all(project.root.join(folder)).unwrap();
    }
    let config = project.read("handbill.toml");
    let (before, _) = config.split_once("[[locale]]").unwrap();
    let output = &config[config.find("[output]").unwrap()..];
    project.write(
        "handbill.toml",
        format!("{before}[[locale]]\nid = \"en\"\nname = \"English\"\n\n{output}"),
    );
    project.write(
        "campaigns/hub.toml",
        "base_url = \"https://signs.example.org/\"\n",
    );
    let own = format!("only-{which}");
    for (page, kind) in PAGES.iter().copied().chain([(own.as_str(), "page")]) {
        let text = if page == "talk" {
            which
        } else {
            "You can talk with somebody: <contact:us-nhth>."
        };
        let page_text = format!(
            "+++\ntitle = \"Page {page}\"\ndescription = \"A page.\"\nkind = \"{kind}\"\n+++\n{text}\n"
        );
        project.write(format!("content/en/{page}.md"), page_text);
    }
    if which == "new" {
        let registry = project.read("data/contacts.toml");
        let changed = registry
            .replace("1-888-373-7888", "1-888-373-7199")
            .replace("+18883737888", "+18883737199");
        project.write("data/contacts.toml", changed);
        let style = project.read("themes/default/assets/style.css");
        project.write(
            "themes/default/assets/style.css",
            style + "\nmain { margin-block-end: 1rem; }\n",
        );
    }
    project
}

/// What is in the output beside our own folder.
fn sites(tree: &Tree) -> Tree {
    tree.iter()
        .filter(|(path, _)| !path.starts_with(".handbill"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

/// Builds the project into `out` and kills the build after a moment.
fn kill(project: &Project, out: &str, moment: Duration) {
    let mut command = project.handbill(&["build", "--out", out]);
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while start.elapsed() < moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_build_killed_at_any_moment_leaves_files_wholly_old_or_wholly_new() {
    let versions = [version("kill/old", "old"), version("kill/new", "new")];
    let out = Project::empty("kill/out").root.join("public");
    let out_arg = out.to_str().unwrap();
    let clean: Vec<_> = versions
        .iter()
        .map(|project| {
            project.build();
            tree(&project.public())
        })
        .collect();
    assert!(
        difference(&clean[0], &clean[1]).len() > 8,
        "the versions differ in many files"
    );

    // Where in a rebuild the publishing begins is not known from outside, so every second kill falls
    // into the last third of it.
    succeed(&mut versions[0].handbill(&["build", "--out", out_arg]));
    let start = Instant::now();
    succeed(&mut versions[1].handbill(&["build", "--out", out_arg]));
    let whole = start.elapsed();

    let mut random = Random(6);
    let mut mixed = 0;
    for n in 0..KILLS {
        let target = n % 2;
        let microseconds = u64::try_from(whole.as_micros()).unwrap();
        let moment = if random.below(2) == 0 {
            random.below(microseconds * 11 / 10)
        } else {
            microseconds * 2 / 3 + random.below(microseconds / 2)
        };
        kill(&versions[target], out_arg, Duration::from_micros(moment));
        let left = sites(&tree(&out));
        let torn: Vec<&PathBuf> = left
            .iter()
            .filter(|(path, bytes)| clean.iter().all(|clean| clean.get(*path) != Some(*bytes)))
            .map(|(path, _)| path)
            .collect();
        assert!(torn.is_empty(), "kill {n} after {moment} µs left {torn:?}");
        mixed += usize::from(clean.iter().all(|clean| sites(clean) != left));
        if n % IN_A_ROW == 0 {
            let next = random.below(2) as usize;
            succeed(&mut versions[next].handbill(&["build", "--out", out_arg]));
            assert!(
                difference(&tree(&out), &clean[next]).is_empty(),
                "after kill {n}: {:?}",
                difference(&tree(&out), &clean[next])
            );
        }
    }
    println!("a rebuild takes {whole:?}; {mixed} of {KILLS} kills left a mixture");
}

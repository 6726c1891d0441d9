//! A build that is killed at any moment leaves whole files, and the next one makes it good.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::project::{Project, Tree, difference, succeed, tree};

const KILLS: usize = 200;

/// After so many kills in a row, and after each that left a mixture, a build is let through.
const IN_A_ROW: usize = 10;

const PAGES: &[(&str, &str)] = &[("index", "home"), ("help", "help"), ("talk", "page"), ("rights", "page")];

/// So many pictures make the writing long enough to be met.
const PICTURES: usize = 60;

/// Numbers that are different at each run of the loop and the same at each run of the test.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }

    fn part_of(&mut self, time: Duration) -> Duration {
        Duration::from_nanos(self.below(u64::try_from(time.as_nanos()).unwrap()))
    }
}

/// A small project in one language. Its versions differ in a number that all pages show, in one
/// page's text, in the style sheet, and in the name of a page.
fn version(name: &str, which: &str) -> Project {
    let project = Project::reference(name);
    for folder in ["content", "locales/es", "locales/ar", "campaigns", "quizzes"] {
        fs::remove_dir_all(project.root.join(folder)).unwrap();
    }
    project.write("data/sources.toml", "");
    project.write("data/indicators.toml", "");
    let config = project.read("handbill.toml");
    let (before, _) = config.split_once("[[locale]]").unwrap();
    let output = &config[config.find("[output]").unwrap()..];
    project
        .write("handbill.toml", format!("{before}[[locale]]\nid = \"en\"\nname = \"English\"\n\n{output}"));
    project.write("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\n");
    let own = format!("only-{which}");
    for (page, kind) in PAGES.iter().copied().chain([(own.as_str(), "page")]) {
        let text = if page == "talk" { which } else { "You can talk with somebody: <contact:us-nhth>." };
        let page_text = format!(
            "+++\ntitle = \"Page {page}\"\ndescription = \"A page.\"\nkind = \"{kind}\"\n+++\n{text}\n"
        );
        project.write(format!("content/en/{page}.md"), page_text);
    }
    for n in 0..PICTURES {
        let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{which} {n}</title></svg>\n");
        project.write(format!("themes/default/assets/picture-{n}.svg"), picture);
    }
    if which == "new" {
        let registry = project.read("data/contacts.toml");
        let changed =
            registry.replace("1-888-373-7888", "1-888-373-7199").replace("+18883737888", "+18883737199");
        project.write("data/contacts.toml", changed);
        let style = project.read("themes/default/assets/style.css");
        project.write("themes/default/assets/style.css", style + "\nmain { margin-block-end: 1rem; }\n");
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

/// When to kill a build.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// After so much time since its start.
    Anywhere(Duration),
    /// After so much time since it began to stage files, while it still makes pages.
    Staging(Duration),
    /// After so much time since it began to change files in place.
    Writing(Duration),
}

/// The stamp of the site's manifest. It is renamed into place before any other file, so another
/// stamp says that the renames have begun.
fn manifest(out: &Path) -> Option<(u64, i64, i64)> {
    let meta = fs::metadata(out.join(".handbill/hub.manifest")).ok()?;
    Some((meta.ino(), meta.mtime(), meta.mtime_nsec()))
}

/// Where files of a later build wait.
fn stage(out: &Path) -> PathBuf {
    out.join(".handbill/stage")
}

/// Waits until a build begins to stage files, or is over.
fn until_staging(build: &mut Child, out: &Path) {
    while !stage(out).exists() && build.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
}

/// Waits until a build begins to change files in place, or is over.
fn until_writing(build: &mut Child, out: &Path, before: Option<(u64, i64, i64)>) {
    while [None, before].contains(&manifest(out)) && build.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
}

/// Whether the site's manifest lists just what a clean build makes, and not what another left on its way.
fn is_listed(out: &Path, clean: &Tree) -> bool {
    let path = Path::new(".handbill/hub.manifest");
    fs::read(out.join(path)).ok().as_ref() == clean.get(path)
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

fn start(project: &Project, out: &Path) -> Child {
    let mut command = project.handbill(&["build", "--out", out.to_str().unwrap()]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Builds the project into `out` and kills the build. Returns whether it was still running.
fn kill(project: &Project, out: &Path, moment: Moment) -> bool {
    let before = manifest(out);
    if matches!(moment, Moment::Staging(_)) && stage(out).exists() {
        // What the kill before this one left would be taken for the stage of this build.
        fs::remove_dir_all(stage(out)).unwrap();
    }
    let mut build = start(project, out);
    match moment {
        Moment::Anywhere(time) => spin(time),
        Moment::Staging(time) => {
            until_staging(&mut build, out);
            spin(time);
        }
        Moment::Writing(time) => {
            until_writing(&mut build, out, before);
            spin(time);
        }
    }
    build.kill().unwrap();
    build.wait().unwrap().signal().is_some()
}

/// How long builds from one version to the other take, and how long they stage and write.
struct Times {
    whole: Duration,
    staging: Duration,
    writing: Duration,
}

/// The shortest times of some builds, because a machine that does other things too only ever makes them
/// longer.
fn measure(versions: &[Project; 2], out: &Path) -> Times {
    let mut shortest = Times { whole: Duration::MAX, staging: Duration::MAX, writing: Duration::MAX };
    for project in versions.iter().chain(versions) {
        let before = manifest(out);
        let started = Instant::now();
        let mut build = start(project, out);
        until_staging(&mut build, out);
        let staging = Instant::now();
        until_writing(&mut build, out, before);
        shortest.staging = shortest.staging.min(staging.elapsed());
        let writing = Instant::now();
        assert!(build.wait().unwrap().success());
        shortest.writing = shortest.writing.min(writing.elapsed());
        shortest.whole = shortest.whole.min(started.elapsed());
    }
    shortest
}

/// A build of `project` into `out` must make exactly these files.
#[track_caller]
fn converge(project: &Project, out: &Path, clean: &Tree) {
    succeed(&mut project.handbill(&["build", "--out", out.to_str().unwrap()]));
    let built = tree(out);
    assert!(difference(&built, clean).is_empty(), "{:?}", difference(&built, clean));
}

#[test]
fn a_build_killed_at_any_moment_leaves_files_wholly_old_or_wholly_new() {
    let versions = [version("kill/old", "old"), version("kill/new", "new")];
    let clean = versions.each_ref().map(|project| {
        project.build();
        tree(&project.public())
    });
    assert!(difference(&clean[0], &clean[1]).len() > 8, "the versions differ in many files");
    let out = Project::empty("kill/out").root.join("public");
    converge(&versions[1], &out, &clean[1]);
    let times = measure(&versions, &out);

    let mut random = Random(6);
    let pages = clean.each_ref().map(sites);
    let mut left = sites(&tree(&out));
    let (mut n_running, mut n_staging, mut n_mixed) = (0, 0, 0);
    for n in 0..KILLS {
        // Away from what stands there, so that there is something to write.
        let standing = pages.iter().position(|pages| *pages == left);
        let target = standing.map_or_else(|| random.below(2) as usize, |standing| 1 - standing);
        // Staging and writing are small parts of a build, and those that matter.
        let moment = match n % 4 {
            0 => Moment::Anywhere(random.part_of(times.whole)),
            2 => Moment::Staging(random.part_of(times.staging)),
            _ => Moment::Writing(random.part_of(times.writing)),
        };
        let before = (manifest(&out), standing.filter(|standing| is_listed(&out, &clean[*standing])));
        n_running += usize::from(kill(&versions[target], &out, moment));
        left = sites(&tree(&out));
        // Before the manifest says that files are on their way, none has been touched.
        if let (true, Some(standing)) = (manifest(&out) == before.0, before.1) {
            assert!(
                left == pages[standing],
                "kill {n} at {moment:?} touched files that nobody had announced"
            );
            n_staging += usize::from(stage(&out).exists());
        }
        let is_whole = |path, bytes| pages.iter().any(|pages| pages.get(path) == Some(bytes));
        let torn: Vec<_> =
            left.iter().filter(|(path, bytes)| !is_whole(*path, *bytes)).map(|(path, _)| path).collect();
        assert!(torn.is_empty(), "kill {n} at {moment:?} left {torn:?}");
        let is_mixed = !pages.contains(&left);
        n_mixed += usize::from(is_mixed);
        if is_mixed || n % IN_A_ROW == IN_A_ROW - 1 {
            let next = random.below(2) as usize;
            converge(&versions[next], &out, &clean[next]);
            left = pages[next].clone();
        }
    }
    converge(&versions[0], &out, &clean[0]);
    let Times { whole, staging, writing } = times;
    println!(
        "a rebuild takes {whole:?}, stages for {staging:?} and writes for {writing:?}; of {KILLS} kills {n_running} \
         met a running build, {n_staging} met it while it staged, {n_mixed} left some files old and some new"
    );
    assert!(n_staging > 0, "no kill came while files were being staged");
}

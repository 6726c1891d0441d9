//! Storms of edits: after each, once it is quiet, the preview shows on every path what a clean build
//! writes.
//!
//! The quick run, of one campaign, is for the suite. A long one on the reference project:
//! `HANDBILL_STORMS=1000 cargo test --release --test serve storms -- --nocapture`, with
//! `HANDBILL_SEED=7` for other storms, and `HANDBILL_SMALL=1` for them on the small project.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::disk::{bring, put, remove_and_bring_back};
use crate::edit::Edited;
use crate::preview::{PATIENCE, Preview};
use crate::project::{DAY, Files, asked, folder, reference, small, tree};
use crate::random::Random;

/// A project on disk with a preview of it.
struct Storms {
    root: PathBuf,
    /// The arguments that name the part of the project that is looked at.
    scope: &'static [&'static str],
    built: PathBuf,
    preview: Preview,
    project: Edited,
    random: Random,
    /// Paths that some build has written.
    known: BTreeSet<String>,
    tally: Tally,
}

/// What was met.
#[derive(Debug, Default)]
struct Tally {
    sound: usize,
    refused: usize,
    compared: usize,
    differing: Vec<String>,
    /// From the last write to the first look at which everything was right.
    slowest: Duration,
}

impl Storms {
    fn begin(name: &str, files: Files, scope: &'static [&'static str], seed: u64) -> Self {
        let around = folder(name);
        let (root, built) = (around.join("project"), around.join("built"));
        files.iter().for_each(|(path, bytes)| put(&root.join(path), bytes));
        let preview = Preview::start(&root, scope);
        let (project, random) = (Edited::new(files), Random::new(seed));
        Self { root, scope, built, preview, project, random, known: BTreeSet::new(), tally: Tally::default() }
    }

    /// One storm, and what has come of it.
    fn storm(&mut self, number: usize) {
        let mut told = Vec::new();
        for _ in 0..=self.random.below(4) {
            told.push(self.gust());
        }
        let story = format!("storm {number}: {}", told.join("; "));
        if self.build() {
            self.compare(&story);
            return;
        }
        self.tally.refused += 1;
        self.is_alive(&story);
        // What is broken is mended, sometimes with the next storm.
        if self.random.once_in(2) {
            self.bring(|project, _| project.mend());
            assert!(self.build(), "{story}; mended, and refused all the same");
            self.compare(&format!("{story}; mended"));
        }
    }

    fn gust(&mut self) -> String {
        match self.random.below(16) {
            0 => {
                let top = *self.random.one(&[
                    "content",
                    "content/es",
                    "locales",
                    "locales/es",
                    "data",
                    "campaigns",
                    "quizzes",
                    "themes",
                ]);
                remove_and_bring_back(&self.root, top, &self.project.files, &mut self.random);
                format!("{top} goes and comes back")
            }
            1 => self.check_out(),
            2 => self.touch(),
            3..=5 => self.bring(Edited::edit),
            6 | 7 => self.bring(|project, _| project.mend()),
            _ => self.bring(Edited::edit_soundly),
        }
    }

    fn bring(&mut self, edit: impl FnOnce(&mut Edited, &mut Random) -> String) -> String {
        let before = self.project.files.clone();
        let told = edit(&mut self.project, &mut self.random);
        bring(&self.root, &before, &self.project.files, &mut self.random);
        told
    }

    /// Another version of the whole tree is checked out, and then this one again.
    fn check_out(&mut self) -> String {
        let endings = [".md", ".ftl", ".html", ".css"];
        let mut other = self.project.files.clone();
        for (path, bytes) in &mut other {
            if endings.iter().any(|ending| path.ends_with(ending)) {
                bytes.extend_from_slice(b"\n\n");
                put(&self.root.join(path), bytes);
            }
        }
        let n_files = crate::edit::changed(&other, &self.project.files).len();
        for (path, bytes) in &self.project.files {
            if other.get(path) != Some(bytes) {
                put(&self.root.join(path), bytes);
            }
        }
        format!("{n_files} files checked out, and back")
    }

    fn touch(&mut self) -> String {
        let paths: Vec<_> = self.project.files.keys().cloned().collect();
        if paths.is_empty() {
            return "nothing to touch".to_owned();
        }
        let path = self.random.one(&paths);
        put(&self.root.join(path), &self.project.files[path]);
        format!("{path}: touched")
    }

    /// Builds anew into an empty folder. False when the build refuses.
    fn build(&mut self) -> bool {
        if self.built.exists() {
            fs::remove_dir_all(&self.built).unwrap();
        }
        let output = Command::new(env!("CARGO_BIN_EXE_handbill"))
            .arg("--root")
            .arg(&self.root)
            .args(["build", "--out"])
            .arg(&self.built)
            .args(self.scope)
            .env("SOURCE_DATE_EPOCH", DAY)
            .output()
            .unwrap();
        let code = output.status.code();
        // A campaign that is asked for and gone is a fault of whoever asks.
        let is_gone = code == Some(2) && !self.scope.is_empty();
        assert!(
            is_gone || matches!(code, Some(0 | 1)),
            "{code:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        code == Some(0)
    }

    /// Compares every path until everything is right at one look, or patience is at its end.
    fn compare(&mut self, story: &str) {
        let start = Instant::now();
        let expected: Files =
            tree(&self.built).into_iter().filter(|(path, _)| !path.starts_with('.')).collect();
        self.tally.sound += 1;
        self.tally.compared += expected.len();
        let mut differing = self.differing(&expected, expected.keys());
        while !differing.is_empty() && start.elapsed() < PATIENCE {
            thread::park_timeout(Duration::from_millis(10));
            differing = self.differing(&expected, differing.iter());
            if differing.is_empty() {
                differing = self.differing(&expected, expected.keys());
            }
        }
        let gone: Vec<_> = self
            .known
            .iter()
            .filter(|path| path.ends_with(".html") && !expected.contains_key(*path))
            .cloned()
            .collect();
        for path in gone {
            if self.preview.plain(&format!("/{path}")).status != 404 {
                differing.push(format!("{path} (is gone)"));
            }
        }
        self.tally.slowest = self.tally.slowest.max(start.elapsed());
        self.known.extend(expected.into_keys());
        if !differing.is_empty() {
            println!("{story}\n  differ: {}: {:?}", differing.len(), &differing[..differing.len().min(5)]);
            self.keep(&differing[0], story);
            self.tally.differing.push(story.to_owned());
        }
    }

    fn differing<'p>(&self, expected: &Files, paths: impl Iterator<Item = &'p String>) -> Vec<String> {
        let differs = |path: &&String| {
            let answer = self.preview.plain(&format!("/{path}"));
            answer.status != 200 || Some(&answer.body) != expected.get(*path)
        };
        paths.filter(differs).cloned().collect()
    }

    /// Leaves both versions of a page beside the project, to look at.
    fn keep(&self, path: &str, story: &str) {
        let kept = self.root.with_extension(format!("differs-{}", self.tally.differing.len()));
        fs::create_dir_all(&kept).unwrap();
        fs::write(kept.join("served"), self.preview.plain(&format!("/{path}")).body).unwrap();
        if let Ok(built) = fs::read(self.built.join(path)) {
            fs::write(kept.join("built"), built).unwrap();
        }
        fs::write(kept.join("story"), format!("{path}\n{story}\n")).unwrap();
    }

    /// Whatever the files say, pages are answered.
    fn is_alive(&self, story: &str) {
        for path in ["/__handbill/", "/hub/", "/hub/en/", "/hub/en/get-help/?plain", "/hospitality/es/"] {
            let status = self.preview.get(path).status;
            assert!(matches!(status, 200 | 302 | 404 | 500), "{path}: {status}; {story}");
        }
    }
}

fn run(name: &str, files: Files, scope: &'static [&'static str], n_storms: usize, seed: u64) {
    let mut storms = Storms::begin(name, files, scope, seed);
    let start = Instant::now();
    for number in 1..=n_storms {
        storms.storm(number);
        if number % 50 == 0 {
            println!("{number} storms in {:?}: {:?}", start.elapsed(), storms.tally);
        }
    }
    let Tally { sound, refused, compared, differing, slowest } = storms.tally;
    println!(
        "{n_storms} storms (seed {seed}): {sound} compared with a clean build ({compared} files), {refused} refused by \
         it; {} differ; everything compared and right within {slowest:?}",
        differing.len()
    );
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn storms_leave_the_preview_with_what_a_clean_build_writes() {
    let seed = asked("HANDBILL_SEED", 11) as u64;
    let is_small = asked("HANDBILL_SMALL", 0) == 1;
    match asked("HANDBILL_STORMS", 0) {
        0 => run("storms", small(), &["--campaign", "hospitality"], 6, seed),
        n_storms if is_small => run("storms-small", small(), &[], n_storms, seed),
        n_storms => run("storms-long", reference(), &[], n_storms, seed),
    }
}

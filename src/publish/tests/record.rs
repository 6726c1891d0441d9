//! When a build may believe the one before, and when not. The moments are given: nobody waits.

use std::collections::BTreeSet;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::site::{Campaign, Scratch, clean_build, edition, editions, open, put, tree};
use crate::publish::output::Output;
use crate::publish::{Scope, Testimony, Vouched, record, vouched};
use crate::source::{Disk, Evidence, Machine, Moment, Stamp};

const WORDS: &str = "two\nlines\n";

/// Something that is done to a folder, and its name.
type Change = (&'static str, fn(&Path));

/// A project of two files and its output.
struct Built {
    scratch: Scratch,
    site: Vec<Campaign>,
    /// When the project was written.
    now: Moment,
}

impl Built {
    /// A project that was built long after its files and its output were written.
    fn long_after() -> Self {
        let built = Self::not();
        built.build(built.later(100));
        built.build(built.later(100));
        built
    }

    /// A project that was built long after its files were written, and its output with it.
    fn lately() -> Self {
        let built = Self::not();
        built.build(built.later(100).begun_at(built.now));
        built
    }

    fn not() -> Self {
        let scratch = Scratch::new();
        let write = |path: &str, text: &str| {
            let path = scratch.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("program", "program");
        write("handbill.toml", "source");
        write("content/en/a.md", "a page");
        let written = std::fs::metadata(scratch.path().join("content/en/a.md")).unwrap();
        let now = Moment { seconds: written.ctime(), nanos: written.ctime_nsec() };
        Self { scratch, site: vec![edition("hub", &[("en/a.html", "a page"), ("b.css", "b")])], now }
    }

    /// A machine whose clock says that so many seconds have passed since the files were written.
    fn machine(&self, seconds: i64) -> Machine {
        let program = std::fs::metadata(self.scratch.path().join("program")).unwrap();
        Machine {
            now: Moment { seconds: self.now.seconds + seconds, ..self.now },
            boot: "since Monday".to_owned(),
            user: "me".to_owned(),
            devices: BTreeSet::from([program.dev()]),
            program: Stamp::new(&program),
        }
    }

    fn evidence(&self, machine: Machine, asked: &str) -> Option<Evidence> {
        Evidence::gather_on(machine, &Disk::open(self.scratch.path()).unwrap(), asked)
    }

    /// What a build sees that begins so many seconds after the files were written.
    fn later(&self, seconds: i64) -> Evidence {
        self.evidence(self.machine(seconds), "build").unwrap()
    }

    fn build(&self, evidence: Evidence) {
        let testimony = Testimony { evidence: &evidence, words: WORDS };
        let stage = open(&self.scratch.out(), &self.site, Scope::Everything).unwrap();
        put(&stage, &self.site);
        stage.publish_recorded(&editions(&self.site), Some(&testimony)).unwrap();
        assert!(self.record().is_file());
    }

    fn record(&self) -> PathBuf {
        self.scratch.path().join(".public.handbill-record")
    }

    fn vouched_on(&self, machine: Machine, asked: &str) -> Option<Vouched> {
        vouched(&self.scratch.out(), &self.evidence(machine, asked)?)
    }

    fn vouched(&self, seconds: i64) -> Option<Vouched> {
        self.vouched_on(self.machine(seconds), "build")
    }
}

/// When each file and folder of an output was touched last.
fn ctimes(out: &Path) -> Vec<(i64, i64)> {
    let ctime = |path: &String| {
        let metadata = std::fs::metadata(out.join(path)).unwrap();
        (metadata.ctime(), metadata.ctime_nsec())
    };
    tree(out).keys().map(ctime).collect()
}

/// Moves a file's time of writing to that of another, as a tool can.
fn set_time_back(path: &Path, to: SystemTime) {
    std::fs::File::options().write(true).open(path).unwrap().set_modified(to).unwrap();
}

#[test]
fn a_build_that_finds_everything_as_it_was_is_spared_and_touches_nothing() {
    let expected = Vouched { campaigns: vec!["hub".to_owned()], words: WORDS.to_owned(), n_files: 2 };
    for built in [Built::long_after(), Built::lately()] {
        let before = ctimes(&built.scratch.out());
        for seconds in [200, 300] {
            assert_eq!(built.vouched(seconds).as_ref(), Some(&expected));
        }
        assert_eq!(ctimes(&built.scratch.out()), before);
        assert_eq!(tree(&built.scratch.out()), clean_build(&built.site));
    }
}

#[test]
fn whatever_changes_in_the_project_is_built() {
    let changes: [Change; 8] = [
        ("a page", |root| std::fs::write(root.join("content/en/a.md"), "A PAGE").unwrap()),
        ("a page that says the same again", |root| {
            let path = root.join("content/en/a.md");
            let before = std::fs::metadata(&path).unwrap().modified().unwrap();
            std::fs::write(&path, "A PAGE").unwrap();
            std::fs::write(&path, "a page").unwrap();
            set_time_back(&path, before);
        }),
        ("a page in the place of another", |root| {
            std::fs::write(root.join("content/en/new"), "A PAGE").unwrap();
            std::fs::rename(root.join("content/en/new"), root.join("content/en/a.md")).unwrap();
        }),
        ("a page more", |root| std::fs::write(root.join("content/en/b.md"), "b").unwrap()),
        ("a folder more", |root| {
            std::fs::create_dir_all(root.join("quizzes")).unwrap();
            std::fs::write(root.join("quizzes/q.toml"), "q").unwrap();
        }),
        ("a page less", |root| std::fs::remove_file(root.join("content/en/a.md")).unwrap()),
        ("a page renamed", |root| {
            std::fs::rename(root.join("content/en/a.md"), root.join("content/en/b.md")).unwrap();
        }),
        ("settings for other tools", |root| std::fs::write(root.join("l10n.toml"), "").unwrap()),
    ];
    for (what, change) in changes {
        let built = Built::long_after();
        change(built.scratch.path());
        assert_eq!(built.vouched(200), None, "{what}");
    }
}

#[test]
fn whatever_a_build_would_mend_is_built() {
    let disturbances: [Change; 10] = [
        ("other bytes", |out| std::fs::write(out.join("hub/b.css"), "B").unwrap()),
        ("other bytes under the old time", |out| {
            let path = out.join("hub/en/a.html");
            let before = std::fs::metadata(&path).unwrap().modified().unwrap();
            std::fs::write(&path, "A PAGE").unwrap();
            set_time_back(&path, before);
        }),
        ("a file removed", |out| std::fs::remove_file(out.join("hub/b.css")).unwrap()),
        ("a file emptied", |out| std::fs::write(out.join("hub/b.css"), "").unwrap()),
        ("a file behind a link", |out| {
            std::fs::rename(out.join("hub/b.css"), out.join("b.css")).unwrap();
            std::os::unix::fs::symlink("../b.css", out.join("hub/b.css")).unwrap();
        }),
        ("a folder behind a link", |out| {
            std::fs::rename(out.join("hub/en"), out.join("en")).unwrap();
            std::os::unix::fs::symlink("../en", out.join("hub/en")).unwrap();
        }),
        ("the manifest gone", |out| std::fs::remove_file(out.join(".handbill/hub.manifest")).unwrap()),
        ("a manifest more", |out| {
            std::fs::copy(out.join(".handbill/hub.manifest"), out.join(".handbill/old.manifest")).unwrap();
        }),
        ("what a killed build left", |out| std::fs::create_dir(out.join(".handbill/stage")).unwrap()),
        ("everything removed", |out| std::fs::remove_dir_all(out).unwrap()),
    ];
    for (what, disturb) in disturbances {
        for built in [Built::long_after(), Built::lately()] {
            disturb(&built.scratch.out());
            assert_eq!(built.vouched(200), None, "{what}");
        }
    }
}

/// A file that was written in the tick of the build bears times that say nothing: its bytes are asked, once.
#[test]
fn a_file_that_somebody_wrote_under_the_very_stamp_of_the_build_is_found_by_its_bytes() {
    for (bytes, is_whole) in [("A PAGE", false), ("a page", true)] {
        let built = Built::lately();
        std::fs::write(built.scratch.out().join("hub/en/a.html"), bytes).unwrap();
        // The record gets the stamp of these bytes, as if one tick had both writers.
        let output = Output::resolve(&built.scratch.out()).unwrap();
        let evidence = built.later(100).begun_at(built.now);
        record::write(&output, &editions(&built.site), &Testimony { evidence: &evidence, words: WORDS });
        let before = std::fs::read(built.record()).unwrap();
        assert_eq!(built.vouched(200).is_some(), is_whole, "{bytes}");
        let after = std::fs::read(built.record()).unwrap();
        assert_eq!(before != after, is_whole, "what was read is not to be read again");
        assert_eq!(built.vouched(300).is_some(), is_whole, "{bytes}");
        assert_eq!(std::fs::read(built.record()).unwrap(), after);
    }
}

#[test]
fn what_was_touched_within_a_tick_is_in_doubt() {
    let built = Built::long_after();
    for (seconds, is_settled) in [(-1, false), (0, false), (1, false), (3, true)] {
        let evidence = built.evidence(built.machine(seconds), "build");
        assert_eq!(evidence.is_some(), is_settled, "files of the project after {seconds} seconds");
    }
    assert!(built.vouched(50).is_none(), "the record is of a time to come");
    assert!(built.vouched(100).is_some());
    let built = Built::lately();
    for (seconds, is_settled) in [(0, false), (1, false), (3, true)] {
        let evidence = built.later(100).begun_at(built.machine(seconds).now);
        let vouched = vouched(&built.scratch.out(), &evidence);
        assert_eq!(vouched.is_some(), is_settled, "files of the output after {seconds} seconds");
    }
}

#[test]
fn another_machine_or_user_or_program_or_argument_builds() {
    let built = Built::long_after();
    let machine = || built.machine(200);
    assert_eq!(built.vouched_on(machine(), "build --strict"), None);
    assert_eq!(built.vouched_on(Machine { boot: "since noon".to_owned(), ..machine() }, "build"), None);
    assert_eq!(built.vouched_on(Machine { user: "you".to_owned(), ..machine() }, "build"), None);
    let other = std::fs::metadata(built.scratch.path().join("handbill.toml")).unwrap();
    assert_eq!(built.vouched_on(Machine { program: Stamp::new(&other), ..machine() }, "build"), None);
    assert_eq!(built.vouched_on(Machine { devices: BTreeSet::new(), ..machine() }, "build"), None);
    assert!(built.vouched_on(machine(), "build").is_some());
}

#[test]
fn a_damaged_record_says_nothing() {
    let built = Built::long_after();
    let record = built.record();
    let whole = std::fs::read(&record).unwrap();
    for index in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[index] ^= 1;
        std::fs::write(&record, damaged).unwrap();
        assert_eq!(built.vouched(200), None, "byte {index}");
        std::fs::write(&record, &whole[..index]).unwrap();
        assert_eq!(built.vouched(200), None, "cut at {index}");
    }
    std::fs::write(&record, &whole).unwrap();
    assert!(built.vouched(200).is_some());
}

#[test]
fn a_build_without_a_testimony_takes_the_record_away_and_one_that_is_given_up_leaves_it() {
    let built = Built::long_after();
    let stage = || open(&built.scratch.out(), &built.site, Scope::Everything).unwrap();
    drop(stage());
    assert!(built.vouched(200).is_some());
    let held = stage();
    assert_eq!(built.vouched(200), None, "somebody is building");
    put(&held, &built.site);
    held.publish(&editions(&built.site)).unwrap();
    assert_eq!(built.vouched(200), None);
    assert!(!built.record().exists());
}

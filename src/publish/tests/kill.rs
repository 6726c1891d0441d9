//! Real kills: a build in a process of its own, ended by the system at a moment nobody chose.
//!
//! `HANDBILL_TEST_OUT` names the output folder to the child, `HANDBILL_TEST_SITE` the site (`old` or
//! `new`). They also serve by hand, to see a build meet a full or read-only disk.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::site::{Campaign, Scratch, Tree, build, clean_build, edition, tree};

/// How many kills. Enough to hit staging, renaming and sweeping many times each.
const N_KILLS: u32 = 200;

/// How many pages each site has; enough for a build to take milliseconds.
const N_PAGES: usize = 16;

/// What the child prints before it builds.
const READY: &str = "the build begins";

/// A page, long enough that a write in pieces would show.
fn page_text(version: &str) -> String {
    format!("{version} page\n").repeat(800)
}

fn site(version: &str) -> Vec<Campaign> {
    let text = page_text(version);
    let mut files: Vec<_> = (0..N_PAGES).map(|n| (format!("en/{n}/index.html"), text.clone())).collect();
    files.push((format!("{version}/only/here.html"), text.clone()));
    files.push((format!("{version}.css"), text.clone()));
    files.push(("sitemap.xml".to_owned(), text.clone()));
    // A page in one site is a folder in the other, both ways.
    let (page, folder) = if version == "old" { ("x", "y/y.html") } else { ("y", "x/x.html") };
    files.extend([page, folder].map(|path| (path.to_owned(), text.clone())));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let hub = edition("hub", &files);
    // And a campaign that comes or goes.
    vec![edition(version, &files), hub]
}

/// Not a test by itself: the process that is killed.
#[test]
fn child_builds() {
    let (Some(out), Ok(version)) =
        (std::env::var_os("HANDBILL_TEST_OUT"), std::env::var("HANDBILL_TEST_SITE"))
    else {
        return;
    };
    let site = site(&version);
    println!("{READY}");
    std::io::stdout().flush().unwrap();
    match build(Path::new(&out), &site) {
        Ok(published) => println!("{published:?}"),
        Err(error) => panic!("{error}"),
    }
}

/// Starts a build of the new site, and returns when it is about to touch the disk.
fn start(out: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "publish::tests::kill::child_builds", "--nocapture"])
        .env("HANDBILL_TEST_OUT", out)
        .env("HANDBILL_TEST_SITE", "new")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let printed = BufReader::new(child.stdout.as_mut().unwrap());
    assert!(printed.lines().any(|line| line.unwrap().contains(READY)));
    child
}

/// Lets a build run for `delay` and kills it.
fn kill_after(out: &Path, delay: Duration) {
    let mut child = start(out);
    let started = Instant::now();
    while started.elapsed() < delay {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// How long a build takes that nobody kills.
fn whole_build(old: Option<&[Campaign]>) -> Duration {
    let scratch = Scratch::new();
    if let Some(old) = old {
        build(&scratch.out(), old).unwrap();
    }
    let mut child = start(&scratch.out());
    let started = Instant::now();
    assert!(child.wait().unwrap().success());
    started.elapsed()
}

/// Wants each page to be wholly that of one of the sites.
fn assert_whole(out: &Path, old: &Tree, new: &Tree, killed: &str) {
    for (path, text) in tree(out) {
        if path.starts_with(".handbill") || text == "/" {
            continue;
        }
        let is_whole = old.get(&path) == Some(&text) || new.get(&path) == Some(&text);
        assert!(is_whole, "{killed}: {path} is torn or foreign");
    }
}

/// The `n`th delay, from nothing to a little more than the whole build takes.
fn delay(n: u32, whole: Duration, n_kills: u32) -> Duration {
    whole * 5 / 4 * n / n_kills
}

#[test]
fn a_later_build_can_be_killed_at_any_moment() {
    let (old, new) = (site("old"), site("new"));
    let (old_tree, new_tree) = (clean_build(&old), clean_build(&new));
    let whole = whole_build(Some(&old));
    let mut n_half_done = 0;
    for n in 0..N_KILLS {
        let scratch = Scratch::new();
        let out = scratch.out();
        build(&out, &old).unwrap();
        let delay = delay(n, whole, N_KILLS);
        kill_after(&out, delay);
        let left = tree(&out);
        n_half_done += usize::from(left != old_tree && left != new_tree);
        assert_whole(&out, &old_tree, &new_tree, &format!("killed after {delay:?}"));
        build(&out, &new).unwrap();
        assert_eq!(tree(&out), new_tree, "killed after {delay:?}");
    }
    println!("{n_half_done} of {N_KILLS} kills hit a build half done; a whole one takes {whole:?}");
    assert!(n_half_done > 0, "no kill came while the build was writing");
}

#[test]
fn a_first_build_that_is_killed_shows_all_or_nothing() {
    let new = site("new");
    let new_tree = clean_build(&new);
    let whole = whole_build(None);
    let n_kills = N_KILLS / 4;
    for n in 0..n_kills {
        let scratch = Scratch::new();
        let out = scratch.out();
        let delay = delay(n, whole, n_kills);
        kill_after(&out, delay);
        if out.exists() {
            assert_eq!(tree(&out), new_tree, "killed after {delay:?}");
        }
        build(&out, &new).unwrap();
        assert_eq!(tree(&out), new_tree, "killed after {delay:?}");
        assert!(!scratch.path().join(".public.handbill-stage").exists());
    }
}

#[test]
fn who_reads_during_a_build_never_misses_a_page() {
    let scratch = Scratch::new();
    let page = scratch.out().join("hub/en/7/index.html");
    let sites = ["old", "new"].map(site);
    let whole = ["old", "new"].map(|version| page_text(version).into_bytes());
    build(&scratch.out(), &sites[0]).unwrap();
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while !is_done.load(Ordering::Relaxed) {
                let read = std::fs::read(&page).unwrap();
                assert!(whole.contains(&read), "a torn page was read");
            }
        });
        for n in 0..20 {
            build(&scratch.out(), &sites[n % 2]).unwrap();
        }
        is_done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
}

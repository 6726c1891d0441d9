//! A preview that reads a project thousands of times, while browsers come and go, needs no more
//! memory, threads and open files than after the first hundreds.
//!
//! The quick run looks at threads and files only. The long one:
//! `HANDBILL_REBUILDS=5000 cargo test --release --test serve endurance -- --nocapture`.

use std::fs;
use std::io::Read;
use std::net::TcpStream;
use std::path::PathBuf;

use crate::disk::put;
use crate::preview::{Preview, until};
use crate::project::{Files, asked, folder, reference, small};
use crate::random::Random;

/// Browsers that look at a page at a time.
const STREAMS: usize = 20;

/// A page that shows every change.
const SHOWN: &str = "/hub/en/get-help/";

/// What the system knows of a process.
#[derive(Debug, Clone, Copy)]
struct Sample {
    kilobytes: usize,
    files: usize,
    threads: usize,
}

/// A project that is changed, a preview of it, and browsers.
struct Endurance {
    root: PathBuf,
    preview: Preview,
    files: Files,
    pages: Vec<String>,
    streams: Vec<TcpStream>,
    random: Random,
}

impl Endurance {
    fn begin(name: &str, files: Files) -> Self {
        let root = folder(name).join("project");
        files.iter().for_each(|(path, bytes)| put(&root.join(path), bytes));
        let preview = Preview::start(&root, &[]);
        let pages = files.keys().filter_map(|path| address(path));
        let pages: Vec<_> = pages.filter(|page| preview.plain(page).status == 200).collect();
        assert!(pages.len() >= 4, "{pages:?}");
        Self { root, preview, files, pages, streams: Vec::new(), random: Random::new(3) }
    }

    /// Changes a page, a message or a style in place, and waits until that is shown.
    fn rebuild(&mut self, number: usize) {
        // In letters, since 911 and 988 may not be written anywhere.
        let name: String = number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
        let (path, old, new) = match number % 10 {
            8 => ("locales/en/interface.ftl", "Skip to the text", format!("Skip, and {name}")),
            9 => ("themes/default/assets/style.css", "", format!(".n{number} {{ margin: 0 }}\n")),
            _ => ("content/en/get-help.md", "\n## ", format!("\nSentence {name}.\n\n## ")),
        };
        let before = self.preview.plain(SHOWN).body;
        let text = String::from_utf8(self.files[path].clone()).unwrap();
        put(&self.root.join(path), text.replacen(old, &new, 1).as_bytes());
        until("the change is shown", || (self.preview.plain(SHOWN).body != before).then_some(()));
        self.look_around();
    }

    /// Looks at some other pages too: each that is looked at is held for the next time.
    fn look_around(&mut self) {
        for _ in 0..5 {
            let page = self.random.one(&self.pages);
            assert_eq!(self.preview.plain(page).status, 200, "{page}");
        }
    }

    /// A browser goes, another one comes.
    fn come_and_go(&mut self) {
        while self.streams.len() >= STREAMS {
            let gone = self.random.below(self.streams.len());
            self.streams.swap_remove(gone);
        }
        while self.streams.len() < STREAMS {
            let pages = ["/hub/en/get-help/", "/hub/en/", "/hub/es/", "/hospitality/en/", "/__handbill/"];
            let page = *self.random.one(&pages);
            let mut socket = self.preview.ask(&format!("/__handbill/events?page={page}")).unwrap();
            let mut first = [0; 12];
            socket.read_exact(&mut first).unwrap();
            assert_eq!(&first, b"HTTP/1.1 200", "{page}");
            self.streams.push(socket);
        }
    }

    /// What the system knows once connections that ended are gone.
    fn sample(&self) -> Sample {
        let folder = PathBuf::from(format!("/proc/{}", self.preview.id()));
        let status = String::from_utf8(fs::read(folder.join("status")).unwrap()).unwrap();
        let number = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.split_ascii_whitespace().next().unwrap().parse().unwrap()
        };
        let files = fs::read_dir(folder.join("fd")).unwrap().count();
        Sample { kilobytes: number("VmRSS:"), files, threads: number("Threads:") }
    }
}

/// Where the hub shows a page of the source locale, if it shows it under the name of its file.
fn address(path: &str) -> Option<String> {
    let page = path.strip_prefix("content/en/")?.strip_suffix(".md")?;
    let page = page.strip_suffix("index").unwrap_or(page).trim_end_matches('/');
    Some(format!("/hub/en/{page}/").replace("//", "/"))
}

fn run(name: &str, files: Files, n_rebuilds: usize, each: usize) -> Vec<Sample> {
    let mut endurance = Endurance::begin(name, files);
    endurance.come_and_go();
    let mut samples: Vec<Sample> = Vec::new();
    for number in 1..=n_rebuilds {
        endurance.rebuild(number);
        endurance.come_and_go();
        if number % each != 0 {
            continue;
        }
        // A browser that left is noticed at the next beat.
        let least = samples.iter().map(|sample| (sample.files, sample.threads)).min();
        let sample = match least {
            None => until_settled(&endurance),
            Some(least) => until("files and threads are as few as before", || {
                let sample = endurance.sample();
                (sample.files <= least.0 && sample.threads <= least.1).then_some(sample)
            }),
        };
        println!(
            "{number} rebuilds: {} kB, {} open files, {} threads",
            sample.kilobytes, sample.files, sample.threads
        );
        samples.push(sample);
    }
    samples
}

/// The first sample, which others are held against: when files and threads stay the same for a while.
fn until_settled(endurance: &Endurance) -> Sample {
    let mut row = 0;
    let mut before = endurance.sample();
    until("files and threads settle", || {
        let now = endurance.sample();
        row = if (now.files, now.threads) == (before.files, before.threads) { row + 1 } else { 0 };
        before = now;
        (row == 400).then_some(now)
    })
}

fn mean(samples: &[Sample]) -> usize {
    samples.iter().map(|sample| sample.kilobytes).sum::<usize>() / samples.len()
}

#[test]
fn endurance_needs_no_more_after_many_readings_than_after_some() {
    let n_rebuilds = asked("HANDBILL_REBUILDS", 0);
    if n_rebuilds == 0 {
        run("endurance", small(), 30, 10);
        return;
    }
    let samples = run("endurance-long", reference(), n_rebuilds, n_rebuilds / 20);
    let fifth = samples.len() / 5;
    let (second, last) = (mean(&samples[fifth..2 * fifth]), mean(&samples[samples.len() - fifth..]));
    println!("{n_rebuilds} rebuilds: {second} kB in the second fifth, {last} kB in the last");
    assert!(last <= second + second / 20 + 4096, "{second} kB became {last} kB");
}

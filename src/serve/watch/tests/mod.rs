//! What a person or a program does to a project on disk, and what the watch says about it.
//!
//! The system's own events are tested, in a real folder. Nothing depends on how fast they come: every
//! case ends with a write to one more file, and what was told up to that is compared.

mod events;
mod fallback;
mod links;
mod polling;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::listening::{MakeWatcher, system_watcher};
use super::{Batch, Mode, Notice, Pace, Watch, Watched};

/// Longer than anything here takes on the slowest machine.
const TOO_LONG: Duration = Duration::from_secs(20);

/// The file that is written last.
const END: &str = "data/end.toml";

/// Waits that a test can wait for, and that never come unasked in one that does not.
const PACE: Pace = Pace {
    quiet: Duration::from_millis(10),
    longest: Duration::from_millis(100),
    second_look: Duration::from_secs(3600),
    links_every: Duration::from_secs(3600),
    poll_every: Duration::from_millis(5),
    retry_every: Duration::from_secs(3600),
};

/// A project on disk, removed when dropped.
struct Project {
    root: PathBuf,
}

impl Project {
    fn new(files: &[&str]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("handbill-watch-{}-{count}", std::process::id()));
        let project = Self { root };
        for file in files.iter().chain(&[END, "handbill.toml"]) {
            project.write(file);
        }
        project
    }

    fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Writes a file in place, longer each time, and its folders where they are missing.
    fn write(&self, path: &str) {
        use std::io::Write;
        let full = self.at(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        let mut file = fs::File::options().append(true).create(true).open(full).unwrap();
        file.write_all(b"text\n").unwrap();
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.at(from), self.at(to)).unwrap();
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).unwrap();
    }

    #[cfg(unix)]
    fn link(&self, path: &str, target: &str) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, self.at(path)).unwrap();
    }

    fn watch(&self, mode: Mode, pace: Pace) -> Watch {
        self.watch_with(system_watcher, mode, pace).0
    }

    fn watch_with(&self, make: MakeWatcher, mode: Mode, pace: Pace) -> (Watch, Receiver<Notice>) {
        let (sender, notices) = mpsc::channel();
        let watched = Watched {
            root: &self.root,
            files: &["handbill.toml", "l10n.toml"],
            folders: &["data", "content", "locales"],
        };
        let tell = move |notice| drop(sender.send(notice));
        (Watch::start_with(make, watched, mode, pace, Box::new(tell)).unwrap(), notices)
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.root));
    }
}

/// The next batch. Fails a test that would wait for ever.
fn next(watch: &Watch) -> Batch {
    let batch = thread::scope(|scope| {
        let (done, is_done) = mpsc::channel::<()>();
        scope.spawn(move || {
            if is_done.recv_timeout(TOO_LONG) == Err(RecvTimeoutError::Timeout) {
                watch.stop();
            }
        });
        let batch = watch.next();
        drop(done);
        batch
    });
    batch.expect("no batch came")
}

/// All batches up to one that `ends`, as one.
fn told_until(watch: &Watch, ends: impl Fn(&Batch) -> bool) -> Batch {
    let mut told = Batch::default();
    while !ends(&told) {
        let batch = next(watch);
        told.paths.extend(batch.paths);
        told.everything |= batch.everything;
    }
    told
}

/// All that is told up to a last write that is made now. It is made twice: a look at all files may pass
/// a folder just before something happens there, and see the last write all the same.
fn told_until_end(project: &Project, watch: &Watch) -> Batch {
    let mut all = Batch::default();
    for _ in 0..2 {
        project.write(END);
        let told = told_until(watch, |told| told.paths.contains(END));
        all.paths.extend(told.paths);
        all.everything |= told.everything;
    }
    all.paths.remove(END);
    all
}

fn paths(paths: &[&str]) -> BTreeSet<String> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

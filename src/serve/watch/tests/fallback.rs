//! What happens when the system cannot tell of changes, or drops some.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use notify::{ErrorKind, NullWatcher};

use super::super::PollReason;
use super::super::ground::Ground;
use super::super::inbox::Inbox;
use super::super::listening::{Listening, OnEvent};
use super::super::pending::Gathered;
use super::*;

fn used_up() -> notify::Error {
    notify::Error::new(ErrorKind::MaxFilesWatch)
}

#[test]
fn when_watches_are_used_up_from_the_start_files_are_looked_at() {
    let project = Project::new(&["content/en/signs.md"]);
    let (watch, notices) = project.watch_with(|_| Err(used_up()), Mode::Told, PACE);
    assert_eq!(notices.try_recv(), Ok(Notice::Polling { why: PollReason::FoldersUsedUp }));
    project.write("content/en/signs.md");
    let told = told_until_end(&project, &watch);
    assert_eq!(told, Batch { paths: paths(&["content/en/signs.md"]), everything: false });
}

#[test]
fn when_watches_are_used_up_later_files_are_looked_at_and_everything_may_have_changed() {
    static ON_EVENT: Mutex<Option<OnEvent>> = Mutex::new(None);
    let project = Project::new(&["content/en/signs.md"]);
    let make: MakeWatcher = |on_event| {
        *ON_EVENT.lock().unwrap() = Some(on_event);
        Ok(Box::new(NullWatcher))
    };
    let (watch, notices) = project.watch_with(make, Mode::Told, PACE);
    assert!(notices.try_recv().is_err());
    ON_EVENT.lock().unwrap().as_mut().unwrap()(Err(used_up()));
    assert_eq!(next(&watch), Batch { paths: paths(&[]), everything: true });
    assert_eq!(notices.try_recv(), Ok(Notice::Polling { why: PollReason::FoldersUsedUp }));
    project.write("content/en/signs.md");
    let told = told_until_end(&project, &watch);
    assert_eq!(told, Batch { paths: paths(&["content/en/signs.md"]), everything: false });
}

#[test]
fn when_watches_are_free_again_the_system_tells_of_changes_again() {
    static IS_FREE: AtomicBool = AtomicBool::new(false);
    let project = Project::new(&["content/en/signs.md"]);
    let make: MakeWatcher = |on_event| {
        if !IS_FREE.load(Ordering::SeqCst) {
            return Err(notify::Error::io(std::io::Error::from_raw_os_error(24)));
        }
        system_watcher(on_event)
    };
    let pace = Pace { retry_every: Duration::from_millis(1), ..PACE };
    let (watch, notices) = project.watch_with(make, Mode::Told, pace);
    assert_eq!(notices.try_recv(), Ok(Notice::Polling { why: PollReason::WatchersUsedUp }));
    told_until_end(&project, &watch);
    IS_FREE.store(true, Ordering::SeqCst);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| next(&watch));
        assert_eq!(notices.recv_timeout(TOO_LONG), Ok(Notice::WatchingAgain));
        project.write("content/en/signs.md");
        assert_eq!(waiting.join().unwrap().paths, paths(&["content/en/signs.md"]));
    });
}

#[test]
fn other_errors_are_a_reason_to_look_at_everything_and_to_go_on() {
    static ON_EVENT: Mutex<Option<OnEvent>> = Mutex::new(None);
    let project = Project::new(&[]);
    let make: MakeWatcher = |on_event| {
        *ON_EVENT.lock().unwrap() = Some(on_event);
        Ok(Box::new(NullWatcher))
    };
    let (watch, notices) = project.watch_with(make, Mode::Told, PACE);
    ON_EVENT.lock().unwrap().as_mut().unwrap()(Err(notify::Error::generic("odd")));
    assert!(next(&watch).everything);
    assert!(notices.try_recv().is_err());
}

#[test]
fn reading_so_much_that_events_are_dropped_does_not_go_on_for_ever() {
    let project = Project::new(&["content/en/signs.md", "content/en/help.md"]);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let ground = Arc::new(Ground {
        root: project.root.canonicalize().unwrap(),
        files: names(&["handbill.toml"]),
        folders: names(&["content"]),
    });
    let inbox = Arc::new(Inbox::default());
    let mut listening = Listening::start(system_watcher, &ground, &inbox, &PACE).unwrap();
    let mut dropped = || {
        let gathered = Gathered { overflow: true, ..Gathered::default() };
        listening.batch(gathered, &ground, &PACE).unwrap()
    };
    assert_eq!(dropped(), Batch { paths: paths(&[]), everything: true });
    assert_eq!(dropped(), Batch::default());
    project.write("content/en/signs.md");
    assert_eq!(dropped(), Batch { paths: paths(&["content/en/signs.md"]), everything: false });
    assert_eq!(dropped(), Batch::default());
}

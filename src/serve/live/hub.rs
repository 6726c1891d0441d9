//! Who looks at which page, and what each of them has still to be told.
//!
//! A thread that serves an event stream takes a [`Watcher`] before it asks how its page is, so that no
//! change falls in between. Telling only leaves a note with the watcher: whoever tells never waits for
//! a browser. A slow browser finds one note of each kind, the newest, however much has happened.
//!
//! **Never here:** sockets. What is told has left every lock before it is written to one.

use std::collections::BTreeSet;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::event::Event;

/// All watchers.
#[derive(Debug, Default)]
pub(crate) struct Hub {
    watched: Mutex<Watched>,
}

#[derive(Debug, Default)]
struct Watched {
    is_closed: bool,
    desks: Vec<Weak<Desk>>,
}

/// One event stream's side of the hub. Dropped, it is forgotten.
#[derive(Debug)]
pub(crate) struct Watcher {
    desk: Arc<Desk>,
}

/// Where the notes for one watcher lie.
#[derive(Debug)]
struct Desk {
    page: String,
    notes: Mutex<Notes>,
    has_news: Condvar,
}

/// What a watcher has still to be told: at most one of each.
#[derive(Debug, Default)]
struct Notes {
    state: Option<Event>,
    /// That the page changed, or its style sheets.
    change: Option<Event>,
    faults: Option<Event>,
    is_closed: bool,
}

/// What a watcher hears.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Something happened.
    Event(Event),
    /// Nothing happened for as long as was asked.
    Quiet,
    /// The preview ends.
    Closed,
}

impl Hub {
    /// Nobody watches yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Begins to watch a page, named by the path of its address.
    pub(crate) fn watch(&self, page: String) -> Watcher {
        let mut watched = unpoisoned(self.watched.lock());
        let notes = Notes { is_closed: watched.is_closed, ..Notes::default() };
        let desk = Arc::new(Desk { page, notes: Mutex::new(notes), has_news: Condvar::new() });
        watched.desks.retain(|desk| desk.strong_count() > 0);
        watched.desks.push(Arc::downgrade(&desk));
        Watcher { desk }
    }

    /// The pages that are being looked at.
    pub(crate) fn pages(&self) -> BTreeSet<String> {
        self.desks().iter().map(|desk| desk.page.clone()).collect()
    }

    /// How many streams there are.
    #[cfg(test)]
    fn count(&self) -> usize {
        self.desks().len()
    }

    /// Leaves a note with everybody who looks at a page.
    pub(crate) fn tell(&self, page: &str, event: &Event) {
        for desk in self.desks().iter().filter(|desk| desk.page == page) {
            unpoisoned(desk.notes.lock()).add(event.clone());
            desk.has_news.notify_one();
        }
    }

    /// Tells everybody that the preview ends, and all who come later.
    pub(crate) fn close(&self) {
        unpoisoned(self.watched.lock()).is_closed = true;
        for desk in self.desks() {
            unpoisoned(desk.notes.lock()).is_closed = true;
            desk.has_news.notify_one();
        }
    }

    /// Those who are still there.
    fn desks(&self) -> Vec<Arc<Desk>> {
        unpoisoned(self.watched.lock()).desks.iter().filter_map(Weak::upgrade).collect()
    }
}

impl Watcher {
    /// The next thing to tell the browser. Waits for it at most as long as `patience`.
    pub(crate) fn next(&self, patience: Duration) -> Told {
        let notes = unpoisoned(self.desk.notes.lock());
        let waited = self.desk.has_news.wait_timeout_while(notes, patience, |notes| notes.is_empty());
        let mut notes = waited.map_or_else(|poisoned| poisoned.into_inner().0, |(notes, _)| notes);
        notes.take()
    }
}

impl Notes {
    /// Adds what happened, and drops what it makes old.
    fn add(&mut self, event: Event) {
        // A page that loads itself anew is told its state afterwards. Until then, all it needs to hear
        // is that, with the newest mark.
        let is_leaving = matches!(self.change, Some(Event::Reload { .. }));
        match event {
            Event::State { .. } => {
                *self = Self { state: Some(event), is_closed: self.is_closed, ..Self::default() };
            }
            Event::Reload { .. } => {
                *self = Self { change: Some(event), is_closed: self.is_closed, ..Self::default() };
            }
            Event::Styles { mark, .. } if is_leaving => self.change = Some(Event::Reload { mark }),
            Event::Styles { .. } => self.change = Some(event),
            Event::Faults { .. } if is_leaving => {}
            Event::Faults { .. } => self.faults = Some(event),
        }
    }

    fn is_empty(&self) -> bool {
        !self.is_closed && self.state.is_none() && self.change.is_none() && self.faults.is_none()
    }

    fn take(&mut self) -> Told {
        if self.is_closed {
            return Told::Closed;
        }
        let note = self.state.take().or_else(|| self.change.take()).or_else(|| self.faults.take());
        note.map_or(Told::Quiet, Told::Event)
    }
}

/// What a lock guards, also after a thread ended while it held it: notes are whole at every moment.
fn unpoisoned<'a, T>(locked: Result<MutexGuard<'a, T>, PoisonError<MutexGuard<'a, T>>>) -> MutexGuard<'a, T> {
    locked.unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn state(mark: &str) -> Event {
        Event::State { generation: 1, mark: mark.to_owned(), faults: Vec::new(), older: false }
    }

    fn reload(mark: &str) -> Event {
        Event::Reload { mark: mark.to_owned() }
    }

    fn styles(mark: &str) -> Event {
        Event::Styles { mark: mark.to_owned(), sheets: vec![format!("{mark}.css")] }
    }

    fn faults(older: bool) -> Event {
        Event::Faults { faults: Vec::new(), older }
    }

    /// All that waits for a watcher.
    fn waiting(watcher: &Watcher) -> Vec<Event> {
        let mut events = Vec::new();
        while let Told::Event(event) = watcher.next(Duration::ZERO) {
            events.push(event);
        }
        events
    }

    #[test]
    fn only_those_who_look_at_a_page_are_told_about_it() {
        let hub = Hub::new();
        let (one, other, elsewhere) =
            (hub.watch("/a/".to_owned()), hub.watch("/a/".to_owned()), hub.watch("/b/".to_owned()));
        hub.tell("/a/", &reload("1"));
        assert_eq!(waiting(&one), [reload("1")]);
        assert_eq!(waiting(&other), [reload("1")]);
        assert_eq!(elsewhere.next(Duration::ZERO), Told::Quiet);
    }

    #[test]
    fn who_is_gone_is_forgotten() {
        let hub = Hub::new();
        let (one, other) = (hub.watch("/a/".to_owned()), hub.watch("/b/".to_owned()));
        assert_eq!((hub.count(), hub.pages()), (2, ["/a/", "/b/"].map(str::to_owned).into()));
        drop(one);
        hub.tell("/a/", &reload("1"));
        assert_eq!((hub.count(), hub.pages()), (1, ["/b/"].map(str::to_owned).into()));
        drop(other);
        let _last = hub.watch("/c/".to_owned());
        assert_eq!(hub.watched.lock().unwrap().desks.len(), 1);
    }

    #[test]
    fn a_slow_browser_is_told_the_newest_of_each_kind() {
        let cases: &[(&str, &[Event], &[Event])] = &[
            (
                "a reload makes all before it old",
                &[state("1"), styles("2"), faults(true), reload("3")],
                &[reload("3")],
            ),
            ("reloads become one", &[reload("1"), reload("2")], &[reload("2")]),
            (
                "styles after a reload are part of it",
                &[reload("1"), styles("2"), faults(true)],
                &[reload("2")],
            ),
            ("styles name all sheets, so the last are enough", &[styles("1"), styles("2")], &[styles("2")]),
            (
                "the state comes first",
                &[state("1"), faults(true), styles("2")],
                &[state("1"), styles("2"), faults(true)],
            ),
            ("a new state makes all before it old", &[faults(true), reload("1"), state("1")], &[state("1")]),
            ("faults become one", &[faults(true), faults(false)], &[faults(false)]),
        ];
        for (what, told, heard) in cases {
            let hub = Hub::new();
            let watcher = hub.watch("/".to_owned());
            told.iter().for_each(|event| hub.tell("/", event));
            assert_eq!(waiting(&watcher), *heard, "{what}");
        }
    }

    #[test]
    fn a_browser_that_never_listens_holds_a_handful_of_notes_and_nobody_up() {
        let hub = Hub::new();
        let watcher = hub.watch("/".to_owned());
        for n in 0..10_000 {
            hub.tell("/", &styles(&n.to_string()));
            hub.tell("/", &faults(n % 2 == 0));
        }
        assert_eq!(waiting(&watcher), [styles("9999"), faults(false)]);
    }

    #[test]
    fn whoever_waits_hears_at_once_of_news_and_of_the_end() {
        let hub = Arc::new(Hub::new());
        let watcher = hub.watch("/".to_owned());
        let listening = thread::spawn(move || {
            let ages = Duration::from_secs(3600);
            [watcher.next(ages), watcher.next(ages)]
        });
        hub.tell("/", &reload("1"));
        hub.close();
        let heard = listening.join().unwrap();
        // The end may overtake the news: a stream that ends is opened again, and is told its state.
        assert_eq!(heard[1], Told::Closed);
        assert!(matches!(heard[0], Told::Event(_) | Told::Closed));
    }

    #[test]
    fn who_comes_after_the_end_is_told_so() {
        let hub = Hub::new();
        hub.close();
        assert_eq!(hub.watch("/".to_owned()).next(Duration::from_secs(3600)), Told::Closed);
    }
}

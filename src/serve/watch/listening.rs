//! Being told of changes by the system.
//!
//! Folders are watched, never files: editors put a new file in the place of the old one, and a watch
//! stays with the old one. The project folder is watched without what lies below it, so that a folder
//! at its top that is removed and made again is seen, and `target` or `node_modules` are never entered.
//!
//! notify does not follow links here: a link may lead out of the project, to the whole disk.
//! [`Links`] looks at what they show.

use std::sync::Arc;
use std::time::Instant;

use notify::{ErrorKind, RecursiveMode, Watcher};

use super::Batch;
use super::ground::Ground;
use super::inbox::Inbox;
use super::links::{Links, differing};
use super::notice::PollReason;
use super::pending::{Gathered, Hint, Pace};
use crate::source::{Stamps, is_folder, is_link, stamps};

/// What is called with every event, on a thread of notify.
pub(super) type OnEvent = Box<dyn FnMut(notify::Result<notify::Event>) + Send>;

/// Makes a watcher that watches nothing yet; tests give one that fails.
pub(super) type MakeWatcher = fn(OnEvent) -> notify::Result<Box<dyn Watcher + Send>>;

/// The watcher of this system.
pub(super) fn system_watcher(on_event: OnEvent) -> notify::Result<Box<dyn Watcher + Send>> {
    let config = notify::Config::default().with_follow_symlinks(false);
    Ok(Box::new(notify::RecommendedWatcher::new(on_event, config)?))
}

/// A running watcher, and when to look at what it cannot tell of.
pub(super) struct Listening {
    watcher: Box<dyn Watcher + Send>,
    links: Links,
    next_links: Instant,
    second_look: Option<Instant>,
    /// All stamps as they were when the system last dropped events.
    at_overflow: Option<Stamps>,
}

impl Listening {
    /// Watches all of `ground`; hints go to `inbox`.
    pub(super) fn start(
        make: MakeWatcher,
        ground: &Arc<Ground>,
        inbox: &Arc<Inbox>,
        pace: &Pace,
    ) -> Result<Self, PollReason> {
        let mut watcher = make(on_event(Arc::clone(ground), Arc::clone(inbox))).map_err(refused)?;
        let all_there = watch_all(&mut *watcher, ground)?;
        let now = Instant::now();
        Ok(Self {
            watcher,
            links: Links::find(ground),
            next_links: now + pace.links_every,
            second_look: (!all_there).then(|| now + pace.second_look),
            at_overflow: None,
        })
    }

    /// When [`Listening::look`] wants to be called.
    pub(super) fn alarm(&self) -> Option<Instant> {
        let next_links = (!self.links.is_empty()).then_some(self.next_links);
        [self.second_look, next_links].into_iter().flatten().min()
    }

    /// Looks at what the system does not tell of, where it is time to. What is found becomes hints.
    pub(super) fn look(&mut self, ground: &Ground, pace: &Pace) -> Vec<Hint> {
        let now = Instant::now();
        if self.second_look.is_some_and(|moment| moment <= now) {
            self.second_look = None;
            return vec![Hint::Look];
        }
        self.next_links = now + pace.links_every;
        self.links.look(ground).into_iter().map(Hint::File).collect()
    }

    /// What the batch is about. When folders changed, they are watched before anybody reads them, so
    /// that nothing falls between.
    pub(super) fn batch(
        &mut self,
        gathered: Gathered,
        ground: &Ground,
        pace: &Pace,
    ) -> Result<Batch, PollReason> {
        let mut batch = Batch { paths: gathered.paths, everything: gathered.folders || gathered.look };
        if batch.everything {
            let all_there = watch_all(&mut *self.watcher, ground)?;
            if gathered.folders || !all_there {
                self.second_look = Some(Instant::now() + pace.second_look);
            }
        }
        if gathered.overflow {
            self.overflow(&mut batch, ground, pace);
        }
        if batch.everything {
            self.links = Links::find(ground);
        } else {
            self.links.note(ground, &batch.paths);
            batch.paths.extend(self.links.look(ground));
        }
        Ok(batch)
    }

    /// Events were dropped. The first time, anything may have changed. Later, the stamps tell what has:
    /// opening files makes events too, so reading a large project can itself lead to dropped events,
    /// and reading all of it again each time would never end.
    fn overflow(&mut self, batch: &mut Batch, ground: &Ground, pace: &Pace) {
        let now = stamps(&ground.root, ground.starts());
        match &self.at_overflow {
            Some(before) => {
                let changed = differing(before, &now);
                // Folders may be among what was dropped, and must be watched.
                if !changed.is_empty() {
                    self.second_look = Some(Instant::now() + pace.second_look);
                }
                batch.paths.extend(changed);
            }
            None => {
                batch.everything = true;
                self.second_look = Some(Instant::now() + pace.second_look);
            }
        }
        self.at_overflow = Some(now);
    }
}

fn on_event(ground: Arc<Ground>, inbox: Arc<Inbox>) -> OnEvent {
    Box::new(move |told| match told {
        Ok(event) => {
            let hints = ground.sift(&event);
            if !hints.is_empty() {
                inbox.add(hints);
            }
        }
        Err(error) => match PollReason::from(&error) {
            // Of one folder that could not be watched, say: watching all again shows how bad it is.
            PollReason::Refused(_) => inbox.add([Hint::Folders]),
            why => inbox.fail(why),
        },
    })
}

/// Watches the project folder and every folder at its top that is there; those that are watched
/// already stay so. Returns whether nothing vanished meanwhile.
///
/// notify watches new folders by itself, but it stops half-way, without a word, when one vanishes
/// while it looks for more. So this is done again whenever folders have changed.
fn watch_all(watcher: &mut dyn Watcher, ground: &Ground) -> Result<bool, PollReason> {
    let mut all_there = true;
    watcher.watch(&ground.root, RecursiveMode::NonRecursive).map_err(refused)?;
    for folder in &ground.folders {
        let folder = ground.root.join(folder);
        // Where a link leads, `Links` looks.
        if is_link(&folder) || !is_folder(&folder) {
            continue;
        }
        match watcher.watch(&folder, RecursiveMode::Recursive) {
            Ok(()) => {}
            Err(error) if has_vanished(&error) => all_there = false,
            Err(error) => return Err(refused(error)),
        }
    }
    Ok(all_there)
}

fn has_vanished(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(io) => io.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn refused(error: notify::Error) -> PollReason {
    PollReason::from(&error)
}

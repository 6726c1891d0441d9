//! Tells which files of the project may have changed.
//!
//! [`Watch::start`] begins before the project is read for the first time, so that no change falls
//! between. One thread, the workshop's, calls [`Watch::next`] again and again, which waits until the
//! disk has been quiet for a moment and returns a [`Batch`]. A batch is a hint: the truth is what is
//! on disk when it is read. Where the system cannot tell of changes, files are looked at again and
//! again instead, and a [`Notice`] says so.
//!
//! **Not here:** what a file means, reading it, telling anybody's browser.

mod ground;
mod inbox;
mod links;
mod listening;
mod notice;
mod pending;
mod polling;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use self::ground::Ground;
use self::inbox::{Inbox, Woken};
use self::listening::{Listening, MakeWatcher, system_watcher};
pub(crate) use self::notice::{Notice, PollReason};
pub(crate) use self::pending::Pace;
use self::pending::{Gathered, Hint};
use self::polling::Polling;

/// What may have changed since the last batch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Batch {
    /// Paths relative to the project, as the disk spells them, `/` between parts. Each may be a file
    /// that is new, changed or gone, or stand for all that lies (or lay) below it.
    pub(crate) paths: BTreeSet<String>,
    /// Anything else may have changed as well.
    pub(crate) everything: bool,
}

/// What is watched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Watched<'a> {
    /// The project folder.
    pub(crate) root: &'a Path,
    /// Names of files at its top; they need not be there.
    pub(crate) files: &'a [&'a str],
    /// Names of folders at its top, watched with all that lies below; they need not be there.
    pub(crate) folders: &'a [&'a str],
}

/// How changes are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// The system tells of them; files are looked at again and again only where it cannot.
    Told,
    /// Files are looked at again and again, for disks that tell of nothing.
    Poll,
}

/// Why a project cannot be watched at all.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WatchError {
    /// The project folder is not there or may not be entered.
    #[error("cannot watch the folder `{}`: {source}", root.display())]
    Root {
        /// The folder.
        root: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
}

/// A project that is being watched.
pub(crate) struct Watch {
    inbox: Arc<Inbox>,
    pace: Pace,
    /// Held by the one thread that waits in [`Watch::next`]; nothing else takes this lock.
    lookout: Mutex<Lookout>,
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("inbox", &self.inbox).finish_non_exhaustive()
    }
}

/// Called with what the person at the terminal should know.
type Tell = Box<dyn Fn(Notice) + Send + Sync>;

impl Watch {
    /// Begins to watch. Whatever changes after this returns will be in a batch.
    ///
    /// # Errors
    /// When the project folder cannot be found. That the system cannot tell of changes is no error.
    pub(crate) fn start(
        watched: Watched<'_>,
        mode: Mode,
        pace: Pace,
        tell: impl Fn(Notice) + Send + Sync + 'static,
    ) -> Result<Self, WatchError> {
        Self::start_with(system_watcher, watched, mode, pace, Box::new(tell))
    }

    fn start_with(
        make: MakeWatcher,
        watched: Watched<'_>,
        mode: Mode,
        pace: Pace,
        tell: Tell,
    ) -> Result<Self, WatchError> {
        let root = watched
            .root
            .canonicalize()
            .map_err(|source| WatchError::Root { root: watched.root.to_owned(), source })?;
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let ground = Arc::new(Ground { root, files: names(watched.files), folders: names(watched.folders) });
        let inbox = Arc::new(Inbox::default());
        let lookout = Lookout::start(make, ground, Arc::clone(&inbox), mode, pace, tell);
        Ok(Self { inbox, pace, lookout: Mutex::new(lookout) })
    }

    /// Waits for the next batch. Returns none after [`Watch::stop`]. For one thread only.
    pub(crate) fn next(&self) -> Option<Batch> {
        let mut lookout = self.lookout.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match self.inbox.wait(&self.pace, lookout.alarm()) {
                Woken::Stopped => return None,
                Woken::Trouble(why) => lookout.fall_back(why),
                Woken::Alarm => lookout.look(),
                Woken::Due(gathered) => {
                    let batch = lookout.batch(gathered);
                    if batch.everything || !batch.paths.is_empty() {
                        return Some(batch);
                    }
                }
            }
        }
    }

    /// Makes what is pending due at once. Returns whether something was pending, or whether the thread
    /// that took the last batch has not asked for the next one yet.
    pub(crate) fn flush(&self) -> bool {
        self.inbox.flush()
    }

    /// Ends the watching: [`Watch::next`] returns none from now on.
    pub(crate) fn stop(&self) {
        self.inbox.stop();
    }
}

/// Watches on behalf of the thread that waits.
struct Lookout {
    make: MakeWatcher,
    ground: Arc<Ground>,
    inbox: Arc<Inbox>,
    pace: Pace,
    tell: Tell,
    sight: Sight,
}

/// How the project is seen now.
enum Sight {
    Listening(Listening),
    Polling(Polling),
}

impl Lookout {
    fn start(
        make: MakeWatcher,
        ground: Arc<Ground>,
        inbox: Arc<Inbox>,
        mode: Mode,
        pace: Pace,
        tell: Tell,
    ) -> Self {
        let listening = match mode {
            Mode::Told => Listening::start(make, &ground, &inbox, &pace),
            Mode::Poll => Err(PollReason::Asked),
        };
        let sight = listening.map_or_else(
            |why| {
                let next_try = (why != PollReason::Asked).then(|| Instant::now() + pace.retry_every);
                tell(Notice::Polling { why });
                Sight::Polling(Polling::start(&ground, &pace, next_try))
            },
            Sight::Listening,
        );
        Self { make, ground, inbox, pace, tell, sight }
    }

    /// When [`Lookout::look`] wants to be called.
    fn alarm(&self) -> Option<Instant> {
        match &self.sight {
            Sight::Listening(listening) => listening.alarm(),
            Sight::Polling(polling) => Some(polling.alarm()),
        }
    }

    /// Does what it is time for.
    fn look(&mut self) {
        let hints: Vec<_> = match &mut self.sight {
            Sight::Listening(listening) => listening.look(&self.ground, &self.pace),
            Sight::Polling(polling) if polling.next_try.is_some_and(|moment| moment <= Instant::now()) => {
                return self.try_listening();
            }
            Sight::Polling(polling) => {
                polling.look(&self.ground, &self.pace).into_iter().map(Hint::File).collect()
            }
        };
        if !hints.is_empty() {
            self.inbox.add(hints);
        }
    }

    fn batch(&mut self, gathered: Gathered) -> Batch {
        match &mut self.sight {
            Sight::Listening(listening) => match listening.batch(gathered, &self.ground, &self.pace) {
                Ok(batch) => batch,
                Err(why) => {
                    // It has asked for everything, which is the next batch.
                    self.fall_back(why);
                    Batch::default()
                }
            },
            Sight::Polling(_) => Batch {
                everything: gathered.folders || gathered.overflow || gathered.look,
                paths: gathered.paths,
            },
        }
    }

    /// The system cannot tell of changes any more. What it did not tell of meanwhile is unknown.
    fn fall_back(&mut self, why: PollReason) {
        // The word of a watcher that has been given up already.
        if matches!(self.sight, Sight::Polling(_)) {
            return;
        }
        (self.tell)(Notice::Polling { why });
        let next_try = Some(Instant::now() + self.pace.retry_every);
        self.sight = Sight::Polling(Polling::start(&self.ground, &self.pace, next_try));
        self.inbox.add([Hint::Look]);
    }

    /// Goes back to being told, if that is possible now.
    fn try_listening(&mut self) {
        let Sight::Polling(polling) = &mut self.sight else { return };
        match Listening::start(self.make, &self.ground, &self.inbox, &self.pace) {
            Ok(listening) => {
                // One more look, now that nothing more can be missed.
                let missed = polling.look(&self.ground, &self.pace);
                self.inbox.add(missed.into_iter().map(Hint::File));
                self.sight = Sight::Listening(listening);
                (self.tell)(Notice::WatchingAgain);
            }
            Err(_) => polling.next_try = Some(Instant::now() + self.pace.retry_every),
        }
    }
}

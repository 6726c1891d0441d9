//! Looking at the stamps of all files again and again, where the system does not tell of changes:
//! when its watches are used up, on network disks, in some containers.
//!
//! notify has a watcher of this kind, but it compares whole seconds only: a file that is saved twice
//! in one second would stay as it was first.

use std::time::{Duration, Instant};

use super::ground::Ground;
use super::links::differing;
use super::pending::Pace;
use crate::source::{Stamps, stamps};

/// A look takes at most this part of the time.
const SHARE: u32 = 20;

/// What was seen at the last look, and when to look again.
#[derive(Debug)]
pub(super) struct Polling {
    seen: Stamps,
    next_look: Instant,
    /// When to try whether the system can tell of changes again; never when polling was asked for.
    pub(super) next_try: Option<Instant>,
}

impl Polling {
    /// Takes a first look.
    pub(super) fn start(ground: &Ground, pace: &Pace, next_try: Option<Instant>) -> Self {
        let mut polling = Self { seen: Stamps::new(), next_look: Instant::now(), next_try };
        polling.look(ground, pace);
        polling
    }

    /// When [`Polling::look`], or a new try, is due.
    pub(super) fn alarm(&self) -> Instant {
        self.next_try.map_or(self.next_look, |next_try| next_try.min(self.next_look))
    }

    /// Every path whose file has changed since the last look.
    pub(super) fn look(&mut self, ground: &Ground, pace: &Pace) -> Vec<String> {
        let begun = Instant::now();
        let now = stamps(&ground.root, ground.starts());
        let changed = differing(&self.seen, &now);
        self.seen = now;
        self.next_look = Instant::now() + rest(begun.elapsed(), pace);
        changed
    }
}

/// How long to wait after a look that took `taken`.
fn rest(taken: Duration, pace: &Pace) -> Duration {
    pace.poll_every.max(taken * SHARE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_that_takes_long_is_taken_less_often() {
        let pace = Pace::default();
        assert_eq!(rest(Duration::from_millis(2), &pace), pace.poll_every);
        assert_eq!(rest(Duration::from_millis(100), &pace), Duration::from_secs(2));
    }
}

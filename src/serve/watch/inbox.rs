//! Where the system's thread leaves its hints and the workshop's thread waits for them.
//!
//! The lock is held for moments only: nobody reads the disk, writes to a socket or calls out while
//! holding it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::notice::PollReason;
use super::pending::{Due, Gathered, Hint, Pace, Pending};

/// Hints on their way from one thread to another.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    pending: Pending,
    trouble: Option<PollReason>,
    /// Whether a batch was handed over and its taker has not come back yet.
    is_out: bool,
    stopped: bool,
}

/// Why a wait has ended.
#[derive(Debug)]
pub(super) enum Woken {
    /// Somebody wants an end.
    Stopped,
    /// The system cannot tell of changes any more.
    Trouble(PollReason),
    /// A batch is due.
    Due(Gathered),
    /// The time that was asked for has come.
    Alarm,
}

impl Inbox {
    /// Leaves `hints`.
    pub(super) fn add(&self, hints: impl IntoIterator<Item = Hint>) {
        let mut state = self.state();
        let now = Instant::now();
        for hint in hints {
            state.pending.add(hint, now);
        }
        drop(state);
        self.changed.notify_all();
    }

    /// Says that the system cannot tell of changes any more.
    pub(super) fn fail(&self, why: PollReason) {
        self.state().trouble = Some(why);
        self.changed.notify_all();
    }

    /// Makes what is pending due at once. Returns whether something was, or is being worked at.
    pub(super) fn flush(&self) -> bool {
        let mut state = self.state();
        let pending = state.pending.hurry();
        let is_busy = pending || state.is_out;
        drop(state);
        self.changed.notify_all();
        is_busy
    }

    /// Ends this wait and every later one.
    pub(super) fn stop(&self) {
        self.state().stopped = true;
        self.changed.notify_all();
    }

    /// Waits for a batch, for trouble, for the end, or until `alarm`.
    pub(super) fn wait(&self, pace: &Pace, alarm: Option<Instant>) -> Woken {
        let mut state = self.state();
        state.is_out = false;
        loop {
            if state.stopped {
                return Woken::Stopped;
            }
            if let Some(why) = state.trouble.take() {
                return Woken::Trouble(why);
            }
            let now = Instant::now();
            let until = match state.pending.due(now, pace) {
                Due::Now => {
                    state.is_out = true;
                    return Woken::Due(state.pending.take());
                }
                Due::At(moment) => Some(alarm.map_or(moment, |alarm| alarm.min(moment))),
                Due::Never => alarm,
            };
            if alarm.is_some_and(|alarm| alarm <= now) {
                return Woken::Alarm;
            }
            state = self.sleep(state, until.map(|until| until.saturating_duration_since(now)));
        }
    }

    fn sleep<'a>(
        &self,
        state: MutexGuard<'a, State>,
        most: Option<std::time::Duration>,
    ) -> MutexGuard<'a, State> {
        match most {
            Some(most) => self.changed.wait_timeout(state, most).unwrap_or_else(PoisonError::into_inner).0,
            None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// A thread that died while it held the lock has left nothing half done: every change is one step.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

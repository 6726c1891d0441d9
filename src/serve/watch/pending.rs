//! Gathers what happens on disk until it is quiet for a moment: one save is one batch, a checkout of
//! five hundred files as well.
//!
//! **Not here:** clocks, threads, the disk. Time comes in as a parameter.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// How long to wait for what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// A batch is due when nothing has happened for this long. Editors save in several steps, all
    /// within a few milliseconds.
    pub(crate) quiet: Duration,
    /// A batch is due this long after its first event, however much still happens.
    pub(crate) longest: Duration,
    /// When to look at everything once more after folders changed: a folder that is made together
    /// with its files is watched a moment too late to see all of them.
    pub(crate) second_look: Duration,
    /// How often to look at links, whose targets may lie where nothing is watched.
    pub(crate) links_every: Duration,
    /// How often to look at all files where the system does not tell of changes. Twenty times as long
    /// as a look takes, if that is more, so that a large project does not keep the machine busy.
    pub(crate) poll_every: Duration,
    /// How often to try whether the system can tell of changes again.
    pub(crate) retry_every: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            quiet: Duration::from_millis(50),
            longest: Duration::from_millis(500),
            second_look: Duration::from_secs(1),
            links_every: Duration::from_secs(2),
            poll_every: Duration::from_millis(700),
            retry_every: Duration::from_secs(60),
        }
    }
}

/// One thing that may have happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Hint {
    /// Something may have happened to the file at this path.
    File(String),
    /// Folders came, went or moved, or nobody can say what happened.
    Folders,
    /// So much happened that the system dropped some of it.
    Overflow,
    /// Nothing is known to have happened, but everything is to be looked at.
    Look,
}

/// When a batch is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    /// There is none.
    Never,
    /// Not before this moment.
    At(Instant),
    /// It is.
    Now,
}

/// All hints of one batch.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gathered {
    pub(super) paths: BTreeSet<String>,
    pub(super) folders: bool,
    pub(super) overflow: bool,
    pub(super) look: bool,
}

/// What has happened since the last batch.
#[derive(Debug, Default)]
pub(super) struct Pending {
    gathered: Gathered,
    /// The moments of the first and of the last hint; none when there are no hints.
    span: Option<(Instant, Instant)>,
    hurried: bool,
}

impl Pending {
    /// Takes in a hint that came at `now`.
    pub(super) fn add(&mut self, hint: Hint, now: Instant) {
        match hint {
            Hint::File(path) => {
                self.gathered.paths.insert(path);
            }
            Hint::Folders => self.gathered.folders = true,
            Hint::Overflow => self.gathered.overflow = true,
            Hint::Look => self.gathered.look = true,
        }
        self.span = Some((self.span.map_or(now, |(first, _)| first), now));
    }

    /// When the batch is due, as things stand at `now`.
    pub(super) fn due(&self, now: Instant, pace: &Pace) -> Due {
        let Some((first, last)) = self.span else { return Due::Never };
        let moment = (last + pace.quiet).min(first + pace.longest);
        if self.hurried || moment <= now { Due::Now } else { Due::At(moment) }
    }

    /// Makes the batch due at once. Returns whether there is one.
    pub(super) fn hurry(&mut self) -> bool {
        self.hurried = self.span.is_some();
        self.hurried
    }

    /// Hands the batch over and begins the next one.
    pub(super) fn take(&mut self) -> Gathered {
        std::mem::take(self).gathered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> Hint {
        Hint::File(name.to_owned())
    }

    /// Adds a hint at each of `times`; the batch must be due at `due`, all in milliseconds.
    fn check(times: &[u64], due: u64) {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let mut pending = Pending::default();
        for time in times {
            pending.add(file("content/en/signs.md"), at(*time));
        }
        let last = times.last().map_or(start, |last| at(*last));
        let expected = if at(due) <= last { Due::Now } else { Due::At(at(due)) };
        assert_eq!(pending.due(last, &Pace::default()), expected, "{times:?}");
        if due > 0 {
            assert_eq!(pending.due(at(due - 1), &Pace::default()), Due::At(at(due)), "{times:?}");
        }
        assert_eq!(pending.due(at(due), &Pace::default()), Due::Now, "{times:?}");
    }

    #[test]
    fn a_batch_is_due_when_it_was_quiet_for_a_moment_or_after_the_longest_wait() {
        check(&[0], 50);
        check(&[0, 0, 0], 50);
        check(&[0, 49], 99);
        check(&[0, 40, 80, 120], 170);
        check(&[0, 449], 499);
        check(&[0, 450], 500);
        check(&[0, 100, 200, 300, 400, 499], 500);
    }

    #[test]
    fn nothing_is_due_when_nothing_happened() {
        let mut pending = Pending::default();
        assert!(!pending.hurry());
        assert_eq!(pending.due(Instant::now(), &Pace::default()), Due::Never);
    }

    #[test]
    fn who_is_in_a_hurry_need_not_wait_for_quiet() {
        let now = Instant::now();
        let mut pending = Pending::default();
        pending.add(file("data/contacts.toml"), now);
        assert!(pending.hurry());
        assert_eq!(pending.due(now, &Pace::default()), Due::Now);
        assert_eq!(pending.take().paths.len(), 1);
        assert_eq!(pending.due(now, &Pace::default()), Due::Never);
    }

    #[test]
    fn hurry_does_not_outlast_its_batch() {
        let now = Instant::now();
        let mut pending = Pending::default();
        pending.add(file("a.md"), now);
        pending.hurry();
        pending.take();
        pending.add(file("b.md"), now);
        assert_eq!(pending.due(now, &Pace::default()), Due::At(now + Pace::default().quiet));
    }

    #[test]
    fn hints_of_all_kinds_meet_in_one_batch() {
        let now = Instant::now();
        let mut pending = Pending::default();
        for hint in [file("b.md"), Hint::Folders, file("a.md"), Hint::Overflow, file("b.md"), Hint::Look] {
            pending.add(hint, now);
        }
        let paths = ["a.md", "b.md"].map(str::to_owned).into();
        assert_eq!(pending.take(), Gathered { paths, folders: true, overflow: true, look: true });
    }
}

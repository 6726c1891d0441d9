//! What the person at the terminal is told about the watching itself.

use std::fmt;

/// A change in how the project is watched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Files are looked at again and again from now on.
    Polling {
        /// What keeps the system from telling of changes.
        why: PollReason,
    },
    /// The system tells of changes again.
    WatchingAgain,
}

/// Why files are looked at again and again instead of waiting for the system to tell of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PollReason {
    /// It was asked for.
    Asked,
    /// The system watches as many folders as it may.
    FoldersUsedUp,
    /// The system has as many watchers or open files as it may.
    WatchersUsedUp,
    /// The system gave another reason, in its own words.
    Refused(String),
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Polling { why: PollReason::Asked } => {
                f.write_str("looking at all files again and again to see what changes")
            }
            Self::Polling { why } => {
                write!(
                    f,
                    "looking at all files again and again to see what changes, because {why}; changes show a little later"
                )
            }
            Self::WatchingAgain => f.write_str("this system tells of changes again; they show at once"),
        }
    }
}

impl fmt::Display for PollReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asked => f.write_str("that was asked for"),
            Self::FoldersUsedUp => f.write_str(
                "this system watches as many folders as it may (on Linux, `fs.inotify.max_user_watches` says how many)",
            ),
            Self::WatchersUsedUp => f.write_str(
                "too many programs on this system watch files (on Linux, `fs.inotify.max_user_instances` says how many may)",
            ),
            Self::Refused(words) => write!(f, "this system cannot tell of them: {words}"),
        }
    }
}

impl From<&notify::Error> for PollReason {
    fn from(error: &notify::Error) -> Self {
        /// "Too many open files", in the process and in the system; the same on every Unix.
        const EMFILE: i32 = 24;
        const ENFILE: i32 = 23;
        match &error.kind {
            notify::ErrorKind::MaxFilesWatch => Self::FoldersUsedUp,
            notify::ErrorKind::Io(io) if matches!(io.raw_os_error(), Some(EMFILE | ENFILE)) => {
                Self::WatchersUsedUp
            }
            _ => Self::Refused(error.to_string()),
        }
    }
}

//! Tells whoever started the preview what happens, on a thread of its own.
//!
//! A terminal can stop reading: somebody marks text in it, or a pipe is stuck. Then what would be said is
//! dropped, and the preview goes on.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::generation::Generation;
use super::{Asked, Notice, Tell};

/// What waits to be said while nobody reads. More than a screen of it helps nobody.
const WAITING: usize = 64;

/// Something to say.
pub(crate) enum Word {
    /// The project was read.
    Read {
        /// What came of it.
        generation: Arc<Generation>,
        /// The files that may have changed.
        paths: Vec<String>,
        /// Whether all folders were walked.
        everything: bool,
        /// How long it took.
        took: Duration,
    },
    /// Something about the watching.
    Watching(String),
}

/// Where words are left.
#[derive(Clone)]
pub(crate) struct Speaker(SyncSender<Word>);

impl Speaker {
    /// A speaker who tells `tell`, until nobody leaves words any more.
    pub(crate) fn start(asked: Asked, tell: Tell) -> io::Result<Self> {
        let (words, heard) = sync_channel(WAITING);
        thread::Builder::new().name("speaker".to_owned()).spawn(move || {
            for word in heard {
                tell(match word {
                    Word::Watching(text) => Notice::Watching(text),
                    Word::Read { generation, paths, everything, took } => {
                        let faults = asked.told(generation.base_faults().clone());
                        Notice::Read { number: generation.number, paths, everything, took, faults }
                    }
                });
            }
        })?;
        Ok(Self(words))
    }

    /// Leaves a word; drops it when too many wait.
    pub(crate) fn say(&self, word: Word) {
        let _ = self.0.try_send(word);
    }
}

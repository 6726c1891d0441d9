//! What a build of a large project puts aside: a file without a name in the system's temporary folder.
//!
//! The file is gone when the build ends, however it ends, and has no name by which another user could open it. Where there is no room
//! for it, nothing is put aside, and the build reads its sources once more instead.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::sync::{Mutex, PoisonError};

use crate::catalog::{Aside, Slot};

/// Keeps bytes in a file until the build is over.
#[derive(Debug, Default)]
pub struct TemporaryFile {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
enum State {
    /// Nothing was put aside yet.
    #[default]
    Absent,
    /// So many bytes are in it.
    Open { file: File, n_bytes: u64 },
    /// It could not be made or written.
    Unusable,
}

impl TemporaryFile {
    /// Makes no file before something is put aside.
    pub fn new() -> Self {
        Self::default()
    }
}

impl State {
    fn put(&mut self, bytes: &[u8]) -> io::Result<Slot> {
        if let Self::Absent = self {
            *self = Self::Open { file: tempfile::tempfile()?, n_bytes: 0 };
        }
        let Self::Open { file, n_bytes } = self else { return Err(io::ErrorKind::StorageFull.into()) };
        let slot = Slot { start: *n_bytes, n_bytes: u32::try_from(bytes.len()).map_err(io::Error::other)? };
        file.seek(SeekFrom::Start(slot.start))?;
        file.write_all(bytes)?;
        *n_bytes += u64::from(slot.n_bytes);
        Ok(slot)
    }

    fn get(&mut self, slot: Slot) -> io::Result<Vec<u8>> {
        let Self::Open { file, .. } = self else { return Err(io::ErrorKind::NotFound.into()) };
        let mut bytes = vec![0; slot.n_bytes as usize];
        file.seek(SeekFrom::Start(slot.start))?;
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

impl Aside for TemporaryFile {
    fn put(&self, bytes: &[u8]) -> Option<Slot> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = state.put(bytes);
        if kept.is_err() {
            // A full disk stays full for a while. What was kept before is made once more, too.
            *state = State::Unusable;
        }
        kept.ok()
    }

    fn get(&self, slot: Slot) -> Option<Vec<u8>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).get(slot).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_aside_comes_back_in_any_order() {
        let aside = TemporaryFile::new();
        let slots: Vec<_> =
            ["one", "", "three"].iter().map(|text| aside.put(text.as_bytes()).unwrap()).collect();
        assert_eq!(aside.get(slots[2]).unwrap(), b"three");
        assert_eq!(aside.get(slots[0]).unwrap(), b"one");
        assert_eq!(aside.get(slots[1]).unwrap(), b"");
    }

    #[test]
    fn what_was_never_put_aside_is_not_there() {
        let aside = TemporaryFile::new();
        assert_eq!(aside.get(Slot { start: 0, n_bytes: 3 }), None);
        let slot = aside.put(b"one").unwrap();
        assert_eq!(aside.get(Slot { start: slot.start + 1, n_bytes: 3 }), None);
    }
}

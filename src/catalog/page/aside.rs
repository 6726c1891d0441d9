//! Who keeps the texts of a large project while nobody works on them.

use std::fmt;

/// A place for bytes between their making and their use, outside of memory.
///
/// What is put aside in a build is asked for by the same build. A keeper that cannot keep or find something
/// says `None`: then it is made once more, which takes longer and comes to the same.
pub trait Aside: Send + Sync + fmt::Debug {
    /// Keeps bytes.
    fn put(&self, bytes: &[u8]) -> Option<Slot>;

    /// The bytes that were put there.
    fn get(&self, slot: Slot) -> Option<Vec<u8>>;
}

/// Where bytes were put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Where they start.
    pub start: u64,
    /// How many there are.
    pub n_bytes: u32,
}

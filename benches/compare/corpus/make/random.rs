//! Numbers that look random and are the same on every machine.

/// A stream of numbers that a key begins (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// The stream of a key: the same key always begins the same stream.
    pub(crate) fn of(key: &str) -> Self {
        // FNV-1a: short, and it needs no crate.
        let hash = key.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` up to and with `to`.
    pub(crate) fn between(&mut self, from: usize, to: usize) -> usize {
        let n_choices = (to - from + 1) as u64;
        from + (self.next() % n_choices) as usize
    }

    /// One of a list, which must not be empty.
    pub(crate) fn one_of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.between(0, list.len() - 1)]
    }
}

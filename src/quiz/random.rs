//! Random numbers that a browser makes just the same.
//!
//! Each purpose has a stream of its own, named by a label, so that what is drawn for one item does
//! not depend on how many others there are. The generator is mulberry32: 32 bits of state, enough to
//! shuffle a quiz and far too little for a secret.

use super::letters::Seed;

/// FNV-1a over bytes, 32 bits wide.
pub(super) fn fnv1a32(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// A row of random numbers, given by a seed and a label.
#[derive(Debug, Clone)]
pub struct Stream {
    state: u32,
}

impl Stream {
    /// Starts the stream of this label.
    pub fn new(seed: Seed, label: &str) -> Self {
        Self { state: fnv1a32(format!("{}/{label}", seed.letters()).as_bytes()) }
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        self.state = self.state.wrapping_add(0x6D2B_79F5);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 15)).wrapping_mul(mixed | 1);
        mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 61));
        mixed ^ (mixed >> 14)
    }

    /// A number from 0 up to `n`, each as likely as the others. `n` is at least 1.
    pub fn below(&mut self, n: u32) -> u32 {
        let n = u64::from(n.max(1));
        let limit = (1 << 32) / n * n;
        loop {
            let drawn = u64::from(self.next_u32());
            if drawn < limit {
                // Less than `n`, which is a u32.
                return (drawn % n) as u32;
            }
        }
    }

    /// Puts a list in a random order, each as likely as the others.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            // No list of a quiz comes near 2^32.
            list.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(fnv1a32(b""), 0x811C_9DC5);
        assert_eq!(fnv1a32(b"a"), 0xE40C_292C);
        assert_eq!(fnv1a32(b"foobar"), 0xBF9C_F968);
    }

    #[test]
    fn the_generator_is_mulberry32() {
        let mut stream = Stream { state: 1 };
        assert_eq!([stream.next_u32(), stream.next_u32()], [2_693_262_067, 11_749_833]);
    }

    #[test]
    fn labels_and_seeds_give_streams_of_their_own() {
        let first = |seed, label| Stream::new(Seed::from_u32(seed), label).next_u32();
        assert_eq!(first(7, "order"), first(7, "order"));
        assert_ne!(first(7, "order"), first(8, "order"));
        assert_ne!(first(7, "order"), first(7, "draw/0"));
    }

    #[test]
    fn every_order_of_three_comes_about_as_often() {
        let mut stream = Stream::new(Seed::from_u32(0), "test");
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..6000 {
            let mut list = [1, 2, 3];
            stream.shuffle(&mut list);
            *counts.entry(list).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| (900..1100).contains(count)), "{counts:?}");
    }

    #[test]
    fn short_lists_are_left_alone() {
        let mut stream = Stream::new(Seed::from_u32(0), "test");
        stream.shuffle::<u8>(&mut []);
        let mut list = [1];
        stream.shuffle(&mut list);
        assert_eq!(list, [1]);
    }
}

//! Chance, from the generator that quizzes are drawn with.

use handbill::quiz::{Seed, Stream};

/// The chance of one line.
pub(crate) struct Dice(Stream);

impl Dice {
    /// Lines do not depend on each other: the tenth is the same however many there are.
    pub(crate) fn new(seed: u32, index: u32) -> Self {
        Self(Stream::new(Seed::from_u32(seed), &format!("cases/{index}")))
    }

    pub(crate) fn bits(&mut self) -> u32 {
        self.0.next_u32()
    }

    pub(crate) fn below(&mut self, n: u32) -> u32 {
        self.0.below(n)
    }

    /// A number from `from` to `to`, both among them.
    pub(crate) fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.0.below((to - from) as u32 + 1) as usize
    }

    /// Whether something happens that does so in so many of a hundred cases.
    pub(crate) fn in_percent(&mut self, percent: u32) -> bool {
        self.0.below(100) < percent
    }

    /// One of a list that is not empty.
    pub(crate) fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.0.below(list.len() as u32) as usize].clone()
    }

    /// Some of a list, in any order.
    pub(crate) fn some<T: Clone>(&mut self, list: &[T], n: usize) -> Vec<T> {
        let mut shuffled = list.to_vec();
        self.0.shuffle(&mut shuffled);
        shuffled.truncate(n);
        shuffled
    }
}

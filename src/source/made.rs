//! Values with what they were made from, so that they need not be made twice.
//!
//! A build makes everything once. A preview reads a project again and again: a part is made anew when
//! one of its [`Ingredients`] is another value than before, and kept, with the faults that were found
//! while it was made, when all of them are the same. There is one way to make a part; whether it was
//! kept cannot be told from it.
//!
//! **Never:** compares what ingredients say. Two are the same when they are one value in memory.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::diag::Diagnostics;

/// What a part was made from, in order.
#[derive(Clone, Default)]
pub struct Ingredients(Vec<Ingredient>);

#[derive(Clone)]
enum Ingredient {
    Part(Arc<dyn Any + Send + Sync>),
    Bytes(Arc<[u8]>),
    Nothing,
}

impl Ingredient {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Part(one), Self::Part(other)) => std::ptr::addr_eq(Arc::as_ptr(one), Arc::as_ptr(other)),
            (Self::Bytes(one), Self::Bytes(other)) => Arc::ptr_eq(one, other),
            (Self::Nothing, Self::Nothing) => true,
            _ => false,
        }
    }
}

impl Ingredients {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// These and one more.
    #[must_use]
    pub fn and<T: Send + Sync + 'static>(mut self, part: &Arc<T>) -> Self {
        let part: Arc<T> = Arc::clone(part);
        self.0.push(Ingredient::Part(part));
        self
    }

    /// These and one that need not be there.
    #[must_use]
    pub fn and_perhaps<T: Send + Sync + 'static>(mut self, part: Option<&Arc<T>>) -> Self {
        match part {
            Some(part) => self.and(part),
            None => {
                self.0.push(Ingredient::Nothing);
                self
            }
        }
    }

    /// These and all of a list.
    #[must_use]
    pub fn and_all<'p, T: Send + Sync + 'static>(self, parts: impl IntoIterator<Item = &'p Arc<T>>) -> Self {
        parts.into_iter().fold(self, |ingredients, part| ingredients.and(part))
    }

    /// These and a file's bytes.
    #[must_use]
    pub fn and_bytes(mut self, bytes: &Arc<[u8]>) -> Self {
        self.0.push(Ingredient::Bytes(Arc::clone(bytes)));
        self
    }

    /// Whether they are the same values in the same order.
    pub fn are(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(one, other)| one.is(other))
    }
}

impl fmt::Debug for Ingredients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ingredients", self.0.len())
    }
}

/// A part, with what it was made from and what was found wrong meanwhile.
#[derive(Debug, Clone)]
pub struct Made<T> {
    part: T,
    /// Shared, because parts are taken over far more often than they are made.
    from: Arc<Ingredients>,
    faults: Arc<Diagnostics>,
}

impl<T: Clone> Made<T> {
    /// Takes over what was made before from the same ingredients, or makes it. Its faults are told in
    /// either case.
    pub fn again(
        before: Option<&Self>,
        from: Ingredients,
        out: &mut Diagnostics,
        make: impl FnOnce(&mut Diagnostics) -> T,
    ) -> Self {
        let made = match before.filter(|before| before.from.are(&from)) {
            Some(before) => before.clone(),
            None => {
                let mut faults = Diagnostics::new();
                let part = make(&mut faults);
                Self { part, from: Arc::new(from), faults: Arc::new(faults) }
            }
        };
        made.tell(out);
        made
    }

    /// Whether it was made from the same `first` values and then from all of a list.
    pub fn is_from_all<'p, P: Send + Sync + 'static>(
        &self,
        first: &Ingredients,
        rest: impl ExactSizeIterator<Item = &'p Arc<P>>,
    ) -> bool {
        let n_first = first.0.len();
        let is = |one: &Ingredient, other: &Arc<P>| match one {
            Ingredient::Part(part) => std::ptr::addr_eq(Arc::as_ptr(part), Arc::as_ptr(other)),
            Ingredient::Bytes(_) | Ingredient::Nothing => false,
        };
        self.from.0.len() == n_first + rest.len()
            && self.from.0.iter().zip(&first.0).all(|(one, other)| one.is(other))
            && self.from.0.iter().skip(n_first).zip(rest).all(|(one, other)| is(one, other))
    }

    /// Whether it was made from these.
    pub fn is_from(&self, from: &Ingredients) -> bool {
        self.from.are(from)
    }

    /// The part.
    pub fn part(&self) -> &T {
        &self.part
    }

    /// Tells what was found wrong while it was made.
    pub fn tell(&self, out: &mut Diagnostics) {
        out.extend(self.faults.iter().cloned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Diagnostic};

    #[test]
    fn a_part_is_made_again_when_an_ingredient_is_another_value() {
        let (one, same_words) = (Arc::new("flour".to_owned()), Arc::new("flour".to_owned()));
        let mut n_made = 0;
        let mut make = |before: Option<&Made<usize>>, from: &Arc<String>| {
            let mut out = Diagnostics::new();
            let made = Made::again(before, Ingredients::new().and(from), &mut out, |out| {
                out.push(Diagnostic::error(Code::Duplicate, "lumps"));
                n_made += 1;
                n_made
            });
            assert_eq!(out.len(), 1, "faults are told each time");
            made
        };
        let first = make(None, &one);
        let kept = make(Some(&first), &one);
        let second = make(Some(&kept), &same_words);
        assert_eq!([first.part, kept.part, second.part], [1, 1, 2]);
    }
}

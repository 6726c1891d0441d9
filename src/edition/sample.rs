//! Chooses the pages that a browser's parser reads as well.
//!
//! A page that is read as a stream takes a fortieth of the time, and what one page says in its tags and
//! another thing in a browser, others of its template would say too. So a build that publishes has the
//! first page of each kind and of each locale read both ways, and some of the others by chance; a small
//! site is read so whole. The choice goes by the plan alone: the same site has the same pages verified.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem;
use std::sync::Arc;

use crate::audit::Reader;
use crate::site::{Output, Shows};

/// Which pages a browser's parser reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// Every one.
    All,
    /// Those of a small site, and of a larger one some of every kind.
    Sample,
}

/// A campaign of so many pages is read whole: that takes less than 30 ms of one core.
const SMALL: usize = 64;

/// Of the other pages of a larger campaign, one in so many is read.
const ONE_IN: u64 = 128;

/// Who reads each output.
pub(super) fn readers(outputs: &[Arc<Output>], verified: Verified) -> Vec<Reader> {
    if verified == Verified::All {
        return vec![Reader::Tree; outputs.len()];
    }
    let is_small = outputs.len() <= SMALL;
    let mut kinds = HashSet::new();
    let mut locales = HashSet::new();
    let mut readers = Vec::with_capacity(outputs.len());
    for output in outputs {
        let kind = match &output.shows {
            Shows::Page { page, .. } => Some(page.meta.kind),
            _ => None,
        };
        let is_first_of_kind = kinds.insert((mem::discriminant(&output.shows), kind, output.is_borrowed()));
        let is_first_of_locale = locales.insert(&output.locale);
        let is_chosen = is_small || is_first_of_kind || is_first_of_locale || is_drawn(output);
        readers.push(if is_chosen { Reader::Both } else { Reader::Stream });
    }
    readers
}

/// Whether an output is one of those that are read by chance.
fn is_drawn(output: &Output) -> bool {
    let mut hasher = DefaultHasher::new();
    output.address.path().as_str().hash(&mut hasher);
    hasher.finish().is_multiple_of(ONE_IN)
}

//! Translated pages beside their source page: blocks, links, and the language they are written in.
//!
//! Each file is laid out once (`layout`). Most translations have the same blocks as their source page,
//! which name the same, and are compared leaf by leaf. Where one has not, the blocks of both are made into
//! trees (`passage`) and laid beside each other (`align`), to tell which are left out or added
//! (`structure`) and what they name (`marks`). Then follow numbers, length and language (`prose`).
//!
//! **Not here:** contacts, foreign addresses and components, which are held while the catalog is built.

mod align;
mod layout;
mod marks;
mod passage;
mod prose;
mod structure;

use crate::catalog::Translation;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::shown::ShownText;

use super::numbers::Counterparts;
use super::text::{Glance, Original, Tongue};

pub(in crate::l10n) use layout::Layout;
pub(in crate::l10n) use passage::Sheet;
pub(in crate::l10n) use structure::compare;

/// A source page, and what its translations are held against.
pub(super) struct Source<'p> {
    pub(super) layout: Layout<'p>,
    original: Original<'p>,
}

impl<'p> Source<'p> {
    /// Prepares a source page that is laid out.
    pub(super) fn new(layout: Layout<'p>) -> Self {
        let original = Original::page(layout.translation.text().texts.iter());
        Self { layout, original }
    }
}

/// Reports what is wrong with a translation of a page.
pub(super) fn check(source: &Source<'_>, ours: &Layout<'_>, tongue: &Tongue<'_>, out: &mut Diagnostics) {
    let theirs = &source.layout;
    let is_whole = if ours.is_as(theirs) {
        numbers_above(theirs, ours, true, out);
        for (theirs_leaf, ours_leaf) in theirs.leaves.iter().zip(&ours.leaves) {
            numbers(theirs.texts_of(theirs_leaf), ours.texts_of(ours_leaf), true, ours, out);
        }
        true
    } else {
        weigh(theirs, ours, out)
    };
    if is_whole {
        let title = &ours.translation.title.place;
        out.extend(odd_length(theirs, ours).map(|fault| fault.at(title)));
    }
    prose::check(source, ours, tongue, out);
}

/// Lays blocks that differ beside each other. Returns whether each has a partner all the same.
fn weigh(theirs: &Layout<'_>, ours: &Layout<'_>, out: &mut Diagnostics) -> bool {
    let (their_sheet, our_sheet) = (Sheet::of(theirs), Sheet::of(ours));
    let comparison = compare(&their_sheet, &our_sheet, out);
    marks::check(&comparison, out);
    let is_whole = comparison.is_whole();
    numbers_above(theirs, ours, is_whole, out);
    for group in &comparison.groups {
        let their_texts = group.theirs.iter().flat_map(|block| theirs.texts(&block.range));
        let our_texts = group.ours.iter().flat_map(|block| ours.texts(&block.range));
        numbers(their_texts, our_texts, is_whole, ours, out);
    }
    is_whole
}

/// Holds the numbers of the lines above the text against those of the source page.
fn numbers_above(theirs: &Layout<'_>, ours: &Layout<'_>, is_whole: bool, out: &mut Diagnostics) {
    numbers(above(theirs), above(ours), is_whole, ours, out);
}

/// Holds the numbers of a block against those of its counterpart.
fn numbers<'t>(
    theirs: impl Iterator<Item = (&'t ShownText, &'t Glance)> + Clone,
    ours: impl Iterator<Item = (&'t ShownText, &'t Glance)> + Clone,
    is_whole: bool,
    layout: &Layout<'_>,
    out: &mut Diagnostics,
) {
    if !theirs.clone().chain(ours.clone()).any(|(_, glance)| glance.may_have_number()) {
        return;
    }
    let (theirs, ours) = (theirs.map(|(shown, _)| shown).collect(), ours.map(|(shown, _)| shown).collect());
    out.extend(Counterparts { theirs, ours, once: false, is_whole }.check(layout.source()));
}

/// The title and what else is written above the text.
fn above<'t>(layout: &'t Layout<'_>) -> impl Iterator<Item = (&'t ShownText, &'t Glance)> + Clone {
    let translation: &Translation = layout.translation;
    translation.text().texts.iter().zip(&layout.glances).filter(|(text, _)| {
        text.anchors.first().is_some_and(|(_, offset)| *offset < translation.text().markdown.start)
    })
}

/// A page with fewer letters says little about how long its translation should be.
const FEWEST_LETTERS: usize = 400;

fn odd_length(theirs: &Layout<'_>, ours: &Layout<'_>) -> Option<Diagnostic> {
    let percent = (100 * ours.n_letters).checked_div(theirs.n_letters)?;
    // Languages differ in length by a third; less than a half or more than twice is text.
    if theirs.n_letters < FEWEST_LETTERS || (50..=200).contains(&percent) {
        return None;
    }
    let wanted = if percent < 50 { "longer" } else { "shorter" };
    let said = Said::new("page-length").count("percent", percent).text("wanted", wanted);
    Some(Diagnostic::said(Severity::Hint, Code::LengthOdd, said))
}

//! Citations, links and images that a translation leaves out, adds, or has in another block.
//!
//! Blocks that are left out or added as a whole were told, and so was what stands in them.
//!
//! **Not here:** contacts and foreign addresses, which are held while the catalog is built.

use super::layout::{Mark, Sort};
use super::passage::Passage;
use super::structure::{Comparison, Group};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};

/// A mark without a counterpart in its group.
struct Stray<'m> {
    group: usize,
    mark: &'m Mark<'m>,
}

/// Reports what the blocks of a translation name otherwise than those of the source page.
pub(super) fn check(comparison: &Comparison<'_, '_>, out: &mut Diagnostics) {
    for sort in [Sort::Citation, Sort::Page, Sort::Term, Sort::Image] {
        let (mut missing, mut extra) = (Vec::new(), Vec::new());
        for (index, group) in comparison.groups.iter().enumerate() {
            strays(index, group, sort, &mut missing, &mut extra);
        }
        // A block that was told to be left out may have left its marks with a neighbour.
        explained(&mut extra, keys(&comparison.left_out));
        explained(&mut missing, keys(&comparison.added));
        let mut found = Findings { comparison, sort, out };
        found.moved(&mut missing, &mut extra);
        found.differing(&mut missing, &mut extra);
        missing.iter().for_each(|stray| found.left_out(stray));
        extra.iter().for_each(|stray| found.added(stray));
    }
}

fn strays<'m>(
    index: usize,
    group: &Group<'m, '_>,
    sort: Sort,
    missing: &mut Vec<Stray<'m>>,
    extra: &mut Vec<Stray<'m>>,
) {
    let of_sort = |blocks: &[&'m Passage<'_>]| {
        let marks = blocks.iter().flat_map(|block| block.marks.iter());
        marks.filter(|mark| mark.sort == sort).collect::<Vec<_>>()
    };
    let mut theirs = of_sort(&group.theirs);
    for mark in of_sort(&group.ours) {
        match theirs.iter().position(|their| their.key() == mark.key()) {
            Some(position) => drop(theirs.remove(position)),
            None => extra.push(Stray { group: index, mark }),
        }
    }
    missing.extend(theirs.into_iter().map(|mark| Stray { group: index, mark }));
}

/// What a mark is known by.
type Key<'m> = (Sort, &'m str, Option<&'m str>);

/// All that blocks name that were told as a whole.
fn keys<'p>(blocks: &[&Passage<'p>]) -> Vec<Key<'p>> {
    let leaves = blocks.iter().flat_map(|block| block.leaves());
    leaves.flat_map(|leaf| leaf.marks.iter().map(Mark::key)).collect()
}

/// Takes out what was told already.
fn explained(strays: &mut Vec<Stray<'_>>, mut told: Vec<Key<'_>>) {
    strays.retain(|stray| {
        let known = told.iter().position(|key| *key == stray.mark.key());
        known.map(|position| told.remove(position)).is_none()
    });
}

struct Findings<'f, 's, 'p> {
    comparison: &'f Comparison<'s, 'p>,
    sort: Sort,
    out: &'f mut Diagnostics,
}

impl Findings<'_, '_, '_> {
    /// The same mark, missing here and extra there.
    fn moved(&mut self, missing: &mut Vec<Stray<'_>>, extra: &mut Vec<Stray<'_>>) {
        extra.retain(|stray| {
            let Some(position) = missing.iter().position(|one| one.mark.key() == stray.mark.key()) else {
                return true;
            };
            let from = missing.remove(position);
            let said = Said::new("page-mark-moved").text("there", line(from.mark.place));
            // A statement with the wrong source is worse than a link one paragraph later.
            let severity = if self.sort == Sort::Citation { Severity::Warning } else { Severity::Hint };
            self.push(severity, said, stray.mark, stray.mark.place);
            false
        });
    }

    /// One missing and one extra in the same block: somebody has written another name.
    fn differing(&mut self, missing: &mut Vec<Stray<'_>>, extra: &mut Vec<Stray<'_>>) {
        extra.retain(|stray| {
            let Some(position) = missing.iter().position(|one| one.group == stray.group) else {
                return true;
            };
            let wanted = missing.remove(position);
            let said = Said::new("page-mark-differs")
                .text("wanted", wanted.mark.name())
                .text("there", line(wanted.mark.place));
            self.push(Severity::Warning, said, stray.mark, stray.mark.place);
            false
        });
    }

    fn left_out(&mut self, stray: &Stray<'_>) {
        let said = Said::new("page-mark-left-out").text("there", line(stray.mark.place));
        let ours = self.comparison.groups[stray.group].ours[0];
        let place = self.comparison.translation.place(ours);
        self.push(Severity::Warning, said, stray.mark, &place);
    }

    fn added(&mut self, stray: &Stray<'_>) {
        let theirs = self.comparison.groups[stray.group].theirs[0];
        let said = Said::new("page-mark-added").text("there", self.comparison.source_line(theirs));
        self.push(Severity::Warning, said, stray.mark, stray.mark.place);
    }

    fn push(&mut self, severity: Severity, said: Said, mark: &Mark<'_>, place: &Place) {
        let (code, sort) = match self.sort {
            Sort::Citation => (Code::CitationDiffers, "citation"),
            Sort::Page => (Code::LinkDiffers, "page"),
            Sort::Term => (Code::LinkDiffers, "term"),
            Sort::Image => (Code::ImageDiffers, "image"),
            Sort::Contact | Sort::Address => return,
        };
        let said = said.text("sort", sort).text("name", mark.name());
        self.out.push(Diagnostic::said(severity, code, said).at(place));
    }
}

fn line(place: &Place) -> String {
    format!("{}:{}", place.source.path(), place.line_column().line)
}

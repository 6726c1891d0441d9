//! Which text of the source page a text of a translated page was made from.

use std::ops::Range;

use crate::catalog::Translation;
use crate::diag::Diagnostics;
use crate::l10n::lint::pages::{Layout, Sheet, compare};
use crate::text::shown::ShownText;

/// The texts of a source page, ready to be asked for those that belong to a text of a translation.
pub(super) struct Originals<'o> {
    theirs: &'o Layout<'o>,
    ours: &'o Layout<'o>,
    /// For each block of the translation the texts that it was made from; made when first asked for.
    blocks: Option<Vec<Paired<'o>>>,
}

/// Where a block of the translation is written, with the texts of its partners.
type Paired<'o> = (Range<usize>, Vec<&'o ShownText>);

impl<'o> Originals<'o> {
    /// For a source page and its translation.
    pub(super) fn new(theirs: &'o Layout<'o>, ours: &'o Layout<'o>) -> Self {
        Self { theirs, ours, blocks: None }
    }

    /// The texts that a text was made from: the same field of the front matter, or the block that its
    /// own stands for. The whole page, where it stands for none.
    pub(super) fn of(&mut self, shown: &ShownText) -> Vec<&'o ShownText> {
        let at = shown.anchors.first().map_or(0, |(_, offset)| *offset);
        if let Some(text) = self.front_matter(at) {
            return vec![text];
        }
        let source = self.theirs.translation;
        let block = self.blocks().iter().find(|(range, _)| range.contains(&at));
        block.map_or_else(|| source.text().texts.iter().collect(), |(_, texts)| texts.clone())
    }

    /// The same field of the source page.
    fn front_matter(&self, at: usize) -> Option<&'o ShownText> {
        let fields = |page: &Translation| {
            let fields = [&page.title, &page.description].into_iter().chain(&page.objectives);
            fields.map(|field| field.place.span.range()).collect::<Vec<_>>()
        };
        let source = self.theirs.translation;
        let index = fields(self.ours.translation).iter().position(|range| range.contains(&at))?;
        let theirs = fields(source).into_iter().nth(index)?;
        source
            .text()
            .texts
            .iter()
            .find(|text| text.anchors.first().is_some_and(|(_, offset)| theirs.contains(offset)))
    }

    fn blocks(&mut self) -> &[Paired<'o>] {
        let (theirs, ours) = (self.theirs, self.ours);
        self.blocks.get_or_insert_with(|| {
            let (theirs, ours) = (Sheet::of(theirs), Sheet::of(ours));
            // Told by the lint of pages.
            let comparison = compare(&theirs, &ours, &mut Diagnostics::new());
            let blocks = comparison.groups.iter().flat_map(|group| {
                let texts: Vec<&'o ShownText> =
                    group.theirs.iter().flat_map(|block| block.texts.iter().rev().copied()).collect();
                group.ours.iter().map(move |block| (block.range.clone(), texts.clone()))
            });
            blocks.collect()
        })
    }
}

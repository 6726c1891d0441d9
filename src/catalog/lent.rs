//! Pages of a large project, whose texts are lent: worked through one after the other, and let go of.
//!
//! Which ids there are, and how the source texts stand, has to be known before the first page can be tied
//! to others. So source pages are read twice: first by themselves, then each with its translations.
//! Everything that looks at texts, the onlooker of a build among it, does so while the page is open.
//!
//! **Never here:** what is wrong with a page. The same functions tell that as for a project that is held.

use std::sync::Arc;

use rayon::prelude::*;

use super::page::Again;
use super::reader::PageReader;
use super::{Catalog, Onlooker, Page, Unit, resolve};
use crate::diag::Diagnostics;
use crate::source::{Inventory, PageFiles};

/// Pages as they are known by their source alone, sorted by id. Texts of translations that nobody has looked
/// at yet stand among those that are not shown. What is wrong is told when a page is [`tied`].
pub(super) fn sources(
    reader: &PageReader<'_>,
    again: &Arc<Again>,
    inventory: &Inventory,
) -> Vec<(String, Arc<Page>)> {
    let source = &reader.config.source;
    let read = |(id, files): (&String, &PageFiles)| {
        let mut told_later = Diagnostics::new();
        let file = files.get(source)?.held(&mut told_later)?;
        let alone = PageFiles::from([(source.clone(), file)]);
        let mut page = Arc::unwrap_or_clone(reader.read(id, &alone, None, &mut told_later).page?);
        page.unsound.extend(files.keys().filter(|locale| *locale != source).map(|id| (id.clone(), None)));
        if !is_outdated_somewhere(reader, &page) {
            page.text = Arc::new(page.text.without_words());
        }
        page.shelve(files, again);
        Some((id.clone(), Arc::new(page)))
    };
    inventory.pages.par_iter().filter_map(read).collect()
}

/// Whether somebody may have to be told what changed in its source text.
fn is_outdated_somewhere(reader: &PageReader<'_>, page: &Page) -> bool {
    let unit = Unit::Page(page.id.clone());
    let mut entries = reader.ledgers.values().filter_map(|ledger| ledger.entries.get(&unit));
    entries.any(|entry| entry.fingerprint != page.text.fingerprint())
}

/// All pages with their translations, sorted by id, tied to what `catalog` knows of the others.
pub(super) fn tied(
    reader: &PageReader<'_>,
    again: &Arc<Again>,
    (catalog, inventory): (&Catalog, &Inventory),
    onlooker: Onlooker<'_>,
    out: &mut Diagnostics,
) -> Vec<(String, Arc<Page>)> {
    let look = onlooker(catalog);
    let reader = &PageReader { known: Some(&catalog.pages), ..*reader };
    let tie = |(id, files): (&String, &PageFiles)| {
        let mut faults = Diagnostics::new();
        let opened = files.iter().filter_map(|(id, file)| Some((id.clone(), file.held(&mut faults)?)));
        let opened: PageFiles = opened.collect();
        let page = reader.read(id, &opened, None, &mut faults).page.map(|page| {
            let mut tied = resolve::page(catalog, &page, &mut faults);
            drop(page);
            look(&tied, &mut faults);
            let shelved = Arc::make_mut(&mut tied);
            shelved.shelve(files, again);
            (id.clone(), tied)
        });
        (page, faults)
    };
    let tied: Vec<_> = inventory.pages.par_iter().map(tie).collect();
    let pages = tied.into_iter().filter_map(|(page, faults)| {
        out.append(faults);
        page
    });
    pages.collect()
}

//! What pages are called and which headings they have: all that other pages need to know of a page to
//! link to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reader::ReadPage;
use super::{Page, PageKind};
use crate::source::LocaleId;

/// The kind of each page and the ids of its headings, by its id.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct PageNames {
    names: BTreeMap<String, (PageKind, Vec<String>)>,
}

impl PageNames {
    /// Those of all pages. They are the same value as before when no page is called otherwise than it
    /// was.
    pub(super) fn of(
        pages: &BTreeMap<String, Arc<Page>>,
        source: &LocaleId,
        before: Option<(&Arc<Self>, &BTreeMap<String, ReadPage>)>,
    ) -> Arc<Self> {
        if let Some((names, read)) = before
            && pages.len() == names.names.len()
            && pages.iter().all(|(id, page)| names.hold(id, page, source, read.get(id)))
        {
            return Arc::clone(names);
        }
        let name = |(id, page): (&String, &Arc<Page>)| {
            (id.clone(), (page.meta.kind, headings(page, source).to_vec()))
        };
        Arc::new(Self { names: pages.iter().map(name).collect() })
    }

    /// Whether a page is called as it is here.
    fn hold(&self, id: &str, page: &Arc<Page>, source: &LocaleId, read: Option<&ReadPage>) -> bool {
        let Some((kind, ids)) = self.names.get(id) else { return false };
        let before = read.and_then(|made| made.part().page.as_ref());
        before.is_some_and(|before| Arc::ptr_eq(before, page))
            || (*kind == page.meta.kind && ids == headings(page, source))
    }
}

fn headings<'p>(page: &'p Page, source: &LocaleId) -> &'p [String] {
    page.translations.get(source).map_or(&[], |source| &*source.heading_ids)
}

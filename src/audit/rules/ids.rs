//! No id is given twice on a page: links, labels and scripts find the first one only.

use std::collections::BTreeSet;

use crate::audit::page::Page;
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    let mut told = BTreeSet::new();
    for id in page.elements.iter().filter_map(|(_, element)| element.attribute("id")) {
        if !seen.insert(id) && told.insert(id) {
            out.push(
                page.fault(Code::Duplicate, format!("the id `{id}` is given twice on the page"))
                    .why("a link to it leads to the first one only")
                    .help("rename one of the headings or elements"),
            );
        }
    }
}

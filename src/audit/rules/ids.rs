//! No id is given twice on a page: links, labels and scripts find the first one only.

use std::collections::BTreeSet;

use crate::audit::page::Page;
use crate::audit::reading::Key;
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let ids = || page.marked(Key::Id).map(|(_, id)| id);
    let mut sorted: Vec<&str> = ids().collect();
    sorted.sort_unstable();
    if sorted.windows(2).all(|pair| pair[0] != pair[1]) {
        return;
    }
    let mut seen = BTreeSet::new();
    let mut told = BTreeSet::new();
    for id in ids() {
        if !seen.insert(id) && told.insert(id) {
            out.push(
                page.fault(Code::Duplicate, format!("the id `{id}` is given twice on the page"))
                    .why("a link to it leads to the first one only")
                    .help("rename one of the headings or elements"),
            );
        }
    }
}

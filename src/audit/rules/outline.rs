//! A page has one main heading and a title: what screen readers and lists of pages call it by.

use crate::audit::page::Page;
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let in_template = |node| page.tree.ancestors(node).any(|element| element.name() == "template");
    let headings: Vec<_> = page.named("h1").filter(|(node, _)| !in_template(*node)).collect();
    let told = match headings.as_slice() {
        [(node, _)] if !page.tree.text(*node).trim().is_empty() => None,
        [_] => Some("the main heading has no words".to_owned()),
        _ => Some(format!("the page has {} main headings (`h1`), not one", headings.len())),
    };
    let mut titles = page
        .named("title")
        .filter(|(node, _)| page.tree.ancestors(*node).next().is_some_and(|parent| parent.name() == "head"));
    let titled = titles.next().is_some_and(|(node, _)| !page.tree.text(node).trim().is_empty());
    let untitled = (!titled).then(|| "the page has no title".to_owned());
    for message in told.into_iter().chain(untitled) {
        out.push(
            page.fault(Code::AuditOutline, message)
                .why("people who listen to a page know it by its heading and title")
                .help("check the template of this kind of page"),
        );
    }
}

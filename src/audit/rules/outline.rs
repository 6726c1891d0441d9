//! A page has one main heading and a title: what screen readers and lists of pages call it by.

use crate::audit::page::Page;
use crate::audit::reading::{Element, Tag};
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let in_template = |element: &Element<'_>| element.ancestors().any(|outer| outer.tag() == Tag::Template);
    let headings: Vec<_> = page.named(Tag::H1).filter(|heading| !in_template(heading)).collect();
    let told = match headings.as_slice() {
        [heading] if heading.has_words() => None,
        [_] => Some("the main heading has no words".to_owned()),
        _ => Some(format!("the page has {} main headings (`h1`), not one", headings.len())),
    };
    let mut titles = page.named(Tag::Title).filter(|title| title.is_in_head());
    let titled = titles.next().is_some_and(Element::has_words);
    let untitled = (!titled).then(|| "the page has no title".to_owned());
    for message in told.into_iter().chain(untitled) {
        out.push(
            page.fault(Code::AuditOutline, message)
                .why("people who listen to a page know it by its heading and title")
                .help("check the template of this kind of page"),
        );
    }
}

//! The page forbids the browser everything it does not need, and carries no code or style of its own.

use crate::audit::page::Page;
use crate::audit::reading::{Element, Key, Keys, Tag};
use crate::diag::{Code, Diagnostics};

/// Attributes that hold style or script.
const CODE: Keys = Keys::of(&[Key::Style, Key::Srcdoc, Key::Event]);

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut told = Vec::new();
    content_security(page, &mut told);
    for element in page.elements() {
        told.extend(element_fault(page, element));
        if element.has_any(CODE) {
            attribute_faults(element, &mut told);
        }
    }
    for message in told {
        out.push(
            page.fault(Code::PolicyRefused, message)
                .why("what a page cannot do, nobody can misuse against its reader")
                .help("keep styles and scripts in files of the theme"),
        );
    }
}

fn content_security(page: &Page<'_>, told: &mut Vec<String>) {
    let is_policy = |meta: &Element<'_>| {
        let name = meta.attribute(Key::HttpEquiv).unwrap_or("");
        name.eq_ignore_ascii_case("content-security-policy")
    };
    let policies: Vec<Element<'_>> =
        page.named(Tag::Meta).filter(Element::is_in_head).filter(is_policy).collect();
    let [policy] = policies.as_slice() else {
        told.push(format!("the page has {} content security policies, not one", policies.len()));
        return;
    };
    let mut directives = policy.attribute(Key::Content).unwrap_or("").split(';').map(str::trim);
    if !directives.any(|directive| directive == "default-src 'none'") {
        told.push("the content security policy does not start from `default-src 'none'`".to_owned());
    }
}

fn element_fault(page: &Page<'_>, element: Element<'_>) -> Option<String> {
    let name = element.name();
    let inline = match element.tag() {
        tag if brings_other_page(tag) => return Some(format!("`<{name}>` is on the page")),
        Tag::Style => true,
        Tag::Script => !element.has(Key::Src) || element.has_words(),
        _ => false,
    };
    (inline && !page.around.site.offline).then(|| format!("`<{name}>` has its content on the page itself"))
}

/// Whether an element brings another document into the page, or changes what its addresses mean.
fn brings_other_page(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Base
            | Tag::Iframe
            | Tag::Frame
            | Tag::Frameset
            | Tag::Object
            | Tag::Embed
            | Tag::Applet
            | Tag::Portal
            | Tag::Fencedframe
    )
}

fn attribute_faults(element: Element<'_>, told: &mut Vec<String>) {
    for attribute in element.attributes() {
        if CODE.has(attribute.key) {
            told.push(format!("`<{}>` has the attribute `{}`", element.name(), attribute.name));
        }
    }
}

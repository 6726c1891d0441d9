//! Every page shows exactly one contact block, with exactly the contacts and links of the registry.

use super::visible::hidden_by;
use crate::audit::page::Page;
use crate::audit::reading::{Element, Key, Tag};
use crate::diag::{Code, Diagnostics};

const WHY: &str = "somebody may have only this page and only this moment";
const HELP: &str =
    "this is a fault of the theme or of the program, not of a text: build again, and report it if it stays";

/// `data-contact-block` marks the root of a block, `data-contact` a contact; its value is the contact's id.
pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let roots: Vec<Element<'_>> = page.marked(Key::DataContactBlock).map(|(root, _)| root).collect();
    let [root] = roots.as_slice() else {
        let message = format!("the page has {} contact blocks, not one", roots.len());
        out.push(page.fault(Code::AuditBlock, message).why(WHY).help(HELP));
        return;
    };
    let mut refuse = |message: String| out.push(page.fault(Code::AuditBlock, message).why(WHY).help(HELP));
    if let Some(hider) = hidden_by(*root) {
        refuse(format!("the contact block is hidden by `{hider}`"));
    }
    let (inside, outside): (Vec<_>, Vec<_>) =
        page.marked(Key::DataContact).partition(|(contact, _)| contact.is_inside(*root));
    let ids = || inside.iter().map(|(_, id)| *id);
    let expected = || page.expects.contacts.iter().map(|contact| contact.id.as_str());
    if !ids().eq(expected()) {
        let (shown, expected): (Vec<&str>, Vec<&str>) = (ids().collect(), expected().collect());
        refuse(format!("the page shows the contacts `{}`, not `{}`", shown.join(", "), expected.join(", ")));
    }
    for (_, id) in &outside {
        refuse(format!("the contact `{id}` stands outside the contact block"));
    }
    for (contact, id) in &inside {
        if let Some(hider) = hidden_by(*contact) {
            refuse(format!("the contact `{id}` is hidden by `{hider}`"));
        }
    }
    check_links(page, *root, &mut refuse);
}

/// The links of the block that leave the site are the registry's, in its order, and can be seen.
fn check_links(page: &Page<'_>, root: Element<'_>, refuse: &mut dyn FnMut(String)) {
    let links = page.named(Tag::A).filter(|link| link.is_inside(root));
    let calls: Vec<(Element<'_>, &str)> = links
        .filter_map(|link| Some((link, link.attribute(Key::Href)?)))
        .filter(|(_, address)| address.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':')))
        .collect();
    let addresses = || calls.iter().map(|(_, address)| *address);
    let expected = || page.expects.contacts.iter().flat_map(|contact| &contact.links).map(String::as_str);
    if !addresses().eq(expected()) {
        let (shown, expected): (Vec<&str>, Vec<&str>) = (addresses().collect(), expected().collect());
        refuse(format!(
            "the contact block links to `{}`, not to `{}`",
            shown.join("`, `"),
            expected.join("`, `")
        ));
    }
    for (link, address) in &calls {
        if let Some(hider) = hidden_by(*link) {
            refuse(format!("the link to `{address}` is hidden by `{hider}`"));
        } else if !link.has_words() {
            refuse(format!("the link to `{address}` has no words"));
        }
    }
}

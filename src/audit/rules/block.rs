//! Every page shows exactly one contact block, with exactly the contacts and links of the registry.

use super::visible::hidden_by;
use crate::audit::page::Page;
use crate::audit::tree::NodeId;
use crate::diag::{Code, Diagnostics};

/// Marks the root of a block.
const BLOCK: &str = "data-contact-block";
/// Marks a contact; its value is the contact's id.
const CONTACT: &str = "data-contact";

const WHY: &str = "somebody may have only this page and only this moment";
const HELP: &str =
    "this is a fault of the theme or of the program, not of a text: build again, and report it if it stays";

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let roots = marked(page, BLOCK);
    let [root] = roots.as_slice() else {
        let message = format!("the page has {} contact blocks, not one", roots.len());
        out.push(page.fault(Code::AuditBlock, message).why(WHY).help(HELP));
        return;
    };
    let mut refuse = |message: String| out.push(page.fault(Code::AuditBlock, message).why(WHY).help(HELP));
    if let Some(hider) = hidden_by(page.tree, *root) {
        refuse(format!("the contact block is hidden by `{hider}`"));
    }
    let (inside, outside): (Vec<NodeId>, Vec<NodeId>) =
        marked(page, CONTACT).into_iter().partition(|node| page.tree.is_inside(*node, *root));
    let id =
        |node: &NodeId| page.tree.element(*node).and_then(|element| element.attribute(CONTACT)).unwrap_or("");
    let ids: Vec<&str> = inside.iter().map(id).collect();
    if ids != page.expects.contact_ids {
        let expected = page.expects.contact_ids.join(", ");
        refuse(format!("the page shows the contacts `{}`, not `{expected}`", ids.join(", ")));
    }
    for node in &outside {
        refuse(format!("the contact `{}` stands outside the contact block", id(node)));
    }
    for (node, id) in inside.iter().zip(&ids) {
        if let Some(hider) = hidden_by(page.tree, *node) {
            refuse(format!("the contact `{id}` is hidden by `{hider}`"));
        }
    }
    check_links(page, *root, &mut refuse);
}

/// The links of the block that leave the site are the registry's, in its order, and can be seen.
fn check_links(page: &Page<'_>, root: NodeId, refuse: &mut dyn FnMut(String)) {
    let links = page.named("a").filter(|(node, _)| page.tree.is_inside(*node, root));
    let calls: Vec<(NodeId, &str)> = links
        .filter_map(|(node, element)| Some((node, element.attribute("href")?)))
        .filter(|(_, address)| address.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':')))
        .collect();
    let addresses: Vec<&str> = calls.iter().map(|(_, address)| *address).collect();
    if addresses != page.expects.links {
        let expected = page.expects.links.join("`, `");
        refuse(format!("the contact block links to `{}`, not to `{expected}`", addresses.join("`, `")));
    }
    for (node, address) in calls {
        if let Some(hider) = hidden_by(page.tree, node) {
            refuse(format!("the link to `{address}` is hidden by `{hider}`"));
        } else if page.tree.text(node).trim().is_empty() {
            refuse(format!("the link to `{address}` has no words"));
        }
    }
}

fn marked(page: &Page<'_>, mark: &str) -> Vec<NodeId> {
    let marked = page.elements.iter().filter(|(_, element)| element.attribute(mark).is_some());
    marked.map(|(node, _)| *node).collect()
}

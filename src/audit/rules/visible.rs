//! Whether an element can be seen, as far as HTML decides it.
//!
//! **Not here:** style sheets; `seal` reads them, and inline styles are forbidden by `policy`.

use crate::audit::tree::{Element, NodeId, Tree};

/// Elements that show what stands in them not at all, only after a click, or somewhere else.
const HIDING: &[&str] = &[
    "template", "noscript", "details", "dialog", "head", "title", "script", "style", "select", "datalist",
    "option", "object", "iframe", "audio", "video", "canvas", "svg", "math", "textarea", "button", "noembed",
    "noframes", "frameset", "map",
];

/// What hides a node: its own attributes or what it stands in. `None` when nothing does.
pub(super) fn hidden_by(tree: &Tree, node: NodeId) -> Option<String> {
    let itself = tree.element(node).into_iter();
    itself.chain(tree.ancestors(node)).find_map(hides)
}

/// How an element hides what stands in it.
fn hides(element: &Element) -> Option<String> {
    let name = element.name();
    if HIDING.contains(&name) {
        return Some(format!("<{name}>"));
    }
    element.attributes().find_map(|(attribute, value)| {
        let hides = match attribute {
            "hidden" | "inert" | "popover" => true,
            "aria-hidden" => !value.eq_ignore_ascii_case("false"),
            _ => false,
        };
        hides.then(|| format!("<{name} {attribute}>"))
    })
}

//! The page forbids the browser everything it does not need, and carries no code or style of its own.

use crate::audit::page::Page;
use crate::audit::tree::{Element, NodeId};
use crate::diag::{Code, Diagnostics};

/// Elements that bring another document into the page, or change what its addresses mean.
const FORBIDDEN: &[&str] =
    &["base", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe"];

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut told = Vec::new();
    content_security(page, &mut told);
    for (node, element) in &page.elements {
        told.extend(element_fault(page, *node, element));
        attribute_faults(element, &mut told);
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
    let is_policy = |meta: &&Element| {
        let name = meta.attribute("http-equiv").unwrap_or("");
        name.eq_ignore_ascii_case("content-security-policy")
    };
    let in_head =
        |node: NodeId| page.tree.ancestors(node).next().is_some_and(|parent| parent.name() == "head");
    let policies: Vec<&Element> = page
        .named("meta")
        .filter(|(node, _)| in_head(*node))
        .map(|(_, meta)| meta)
        .filter(is_policy)
        .collect();
    let [policy] = policies.as_slice() else {
        told.push(format!("the page has {} content security policies, not one", policies.len()));
        return;
    };
    let mut directives = policy.attribute("content").unwrap_or("").split(';').map(str::trim);
    if !directives.any(|directive| directive == "default-src 'none'") {
        told.push("the content security policy does not start from `default-src 'none'`".to_owned());
    }
}

fn element_fault(page: &Page<'_>, node: NodeId, element: &Element) -> Option<String> {
    let name = element.name();
    if FORBIDDEN.contains(&name) {
        return Some(format!("`<{name}>` is on the page"));
    }
    let inline = match name {
        "style" => true,
        "script" => element.attribute("src").is_none() || !page.tree.text(node).trim().is_empty(),
        _ => false,
    };
    (inline && !page.around.site.offline).then(|| format!("`<{name}>` has its content on the page itself"))
}

fn attribute_faults(element: &Element, told: &mut Vec<String>) {
    for (attribute, _) in element.attributes() {
        let refused = attribute == "style" || attribute == "srcdoc" || attribute.starts_with("on");
        if refused {
            told.push(format!("`<{}>` has the attribute `{attribute}`", element.name()));
        }
    }
}

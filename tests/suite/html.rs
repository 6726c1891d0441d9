//! Looks at pages as a parser reads them.

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// The text of a page, white space made one space.
pub(crate) fn text(html: &str) -> String {
    let mut text = String::new();
    walk(&parsed(html), &mut |node| {
        if let NodeData::Text { contents } = &node.data {
            text.push_str(&contents.borrow());
        }
    });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The values of an attribute on every element of a name that has it, in page order.
pub(crate) fn values(html: &str, name: &str, attribute: &str) -> Vec<String> {
    let mut values = Vec::new();
    walk(&parsed(html), &mut |node| {
        if let NodeData::Element { name: found, attrs, .. } = &node.data
            && &*found.local == name
        {
            let attrs = attrs.borrow();
            let named = attrs.iter().filter(|attr| &*attr.name.local == attribute);
            values.extend(named.map(|attr| attr.value.to_string()));
        }
    });
    values
}

fn parsed(html: &str) -> RcDom {
    html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html)
}

fn walk(dom: &RcDom, visit: &mut dyn FnMut(&Handle)) {
    let mut waiting = vec![dom.document.clone()];
    while let Some(node) = waiting.pop() {
        visit(&node);
        waiting.extend(node.children.borrow().iter().rev().cloned());
    }
}

/// Every text that is shown, each with the language that it is said to be in: that of the nearest
/// element that says one. Titles of windows are not among them, which cannot say a second language.
pub(crate) fn spoken(html: &str) -> Vec<(String, String)> {
    let mut spoken = Vec::new();
    let dom = parsed(html);
    let mut waiting = vec![(dom.document.clone(), String::new())];
    while let Some((node, language)) = waiting.pop() {
        let mut own = language;
        match &node.data {
            NodeData::Text { contents } if !contents.borrow().trim().is_empty() => {
                spoken.push((own.clone(), contents.borrow().trim().to_owned()));
            }
            NodeData::Element { name, .. } if matches!(&*name.local, "title" | "script" | "style") => {
                continue;
            }
            NodeData::Element { attrs, .. } => {
                let attrs = attrs.borrow();
                if let Some(lang) = attrs.iter().find(|attr| &*attr.name.local == "lang") {
                    own = lang.value.to_string();
                }
            }
            _ => {}
        }
        waiting.extend(node.children.borrow().iter().rev().map(|child| (child.clone(), own.clone())));
    }
    spoken
}

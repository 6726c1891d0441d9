//! A page as a browser reads it: html5ever's tree in the few types that the rules need.
//!
//! **Not here:** a limit on depth. `depth` looks at a page before it comes here, because the tree
//! builder's time grows with the square of it.

mod sink;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, parse_document};

use sink::Sink;

/// The index of a node in its tree.
pub(super) type NodeId = usize;

/// A parsed page.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    scripting: Scripting,
}

#[derive(Debug)]
struct Node {
    parent: Option<NodeId>,
    children: Vec<NodeId>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// The document, the inside of a `template`, a comment: nothing to read in itself.
    Bare,
    Text(String),
    Element(Element),
}

/// An element of a page.
#[derive(Debug)]
pub(super) struct Element {
    name: LocalName,
    attributes: Vec<(LocalName, String)>,
    template: Option<NodeId>,
    integration_point: bool,
}

impl Element {
    /// Its name, in small letters for HTML.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| &**key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// All attributes, in order; `xlink:href` is called `href`.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (&**name, value.as_str()))
    }
}

/// A step of a walk through a tree, in the order of the text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// An element starts.
    Enter(NodeId, &'a Element),
    /// An element ends.
    Leave(&'a Element),
    /// Text.
    Text(&'a str),
}

/// Whether the page is read as a browser does that runs scripts, or one that does not: what stands
/// in `noscript` is text to the first and elements to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scripting {
    /// Scripts run.
    On,
    /// Scripts do not run.
    Off,
}

impl Tree {
    /// Parses a page. There is no HTML that does not parse.
    pub(super) fn parse(html: &str, scripting: Scripting) -> Self {
        let options = ParseOpts {
            tree_builder: TreeBuilderOpts {
                scripting_enabled: scripting == Scripting::On,
                ..TreeBuilderOpts::default()
            },
            ..ParseOpts::default()
        };
        parse_document(Sink::new(scripting), options).one(html)
    }

    /// Whether what stands in an element is the page's source, not its text: scripts, styles, and
    /// `noscript` where scripts run.
    pub(super) fn is_source(&self, element: &Element) -> bool {
        match element.name() {
            "script" | "style" => true,
            "noscript" => self.scripting == Scripting::On,
            _ => false,
        }
    }

    /// The element with that index, if it is one.
    pub(super) fn element(&self, id: NodeId) -> Option<&Element> {
        match self.nodes.get(id).map(|node| &node.content) {
            Some(Content::Element(element)) => Some(element),
            _ => None,
        }
    }

    /// Every element, in the order of the text.
    pub(super) fn elements(&self) -> Vec<(NodeId, &Element)> {
        let mut elements = Vec::new();
        self.walk(0, &mut |step| {
            if let Step::Enter(id, element) = step {
                elements.push((id, element));
            }
        });
        elements
    }

    /// The elements that a node stands in, from the inside to the outside, without itself.
    pub(super) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = &Element> {
        let above = |id: &NodeId| self.nodes.get(*id).and_then(|node| node.parent);
        let mut next = above(&id);
        std::iter::from_fn(move || {
            let id = next?;
            next = above(&id);
            Some(id)
        })
        .filter_map(|id| self.element(id))
    }

    /// Whether a node stands in another one.
    pub(super) fn is_inside(&self, id: NodeId, outer: NodeId) -> bool {
        let mut next = self.nodes.get(id).and_then(|node| node.parent);
        while let Some(id) = next {
            if id == outer {
                return true;
            }
            next = self.nodes.get(id).and_then(|node| node.parent);
        }
        false
    }

    /// Walks through what stands in and below a node.
    pub(super) fn walk<'a>(&'a self, from: NodeId, visit: &mut dyn FnMut(Step<'a>)) {
        let mut open = vec![(from, false)];
        while let Some((id, entered)) = open.pop() {
            let Some(node) = self.nodes.get(id) else { continue };
            match &node.content {
                Content::Element(element) if entered => {
                    visit(Step::Leave(element));
                    continue;
                }
                Content::Element(element) => {
                    visit(Step::Enter(id, element));
                    open.push((id, true));
                }
                Content::Text(text) => visit(Step::Text(text)),
                Content::Bare => {}
            }
            open.extend(node.children.iter().rev().map(|child| (*child, false)));
        }
    }

    /// The text in and below a node, joined.
    pub(super) fn text(&self, from: NodeId) -> String {
        let mut text = String::new();
        self.walk(from, &mut |step| {
            if let Step::Text(part) = step {
                text.push_str(part);
            }
        });
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(html: &str, scripting: Scripting) -> String {
        let mut shape = String::new();
        Tree::parse(html, scripting).walk(0, &mut |step| match step {
            Step::Enter(_, element) => shape.push_str(&format!("({}", element.name())),
            Step::Leave(_) => shape.push(')'),
            Step::Text(text) => shape.push_str(text),
        });
        shape
    }

    #[test]
    fn the_tree_is_the_one_a_browser_builds() {
        for (html, expected) in [
            ("<p>a<p>b", "(html(head)(body(p a)(p b)))"),
            ("<b><p>a</b>b", "(html(head)(body(b)(p(b a)b)))"),
            ("<table>x<tr><td>y", "(html(head)(body x(table(tbody(tr(td y))))))"),
            ("<template><p>a</template>b", "(html(head(template(p a)))(body b))"),
            ("<!-- <p>a -->b", "(html(head)(body b))"),
        ] {
            assert_eq!(shape(html, Scripting::On), expected.replace(' ', ""), "{html}");
        }
    }

    #[test]
    fn noscript_is_text_where_scripts_run() {
        let html = "<body><noscript><p>a</p></noscript>";
        assert_eq!(shape(html, Scripting::On), "(html(head)(body(noscript<p>a</p>)))");
        assert_eq!(shape(html, Scripting::Off), "(html(head)(body(noscript(pa))))");
    }
}

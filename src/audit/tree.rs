//! A page as a browser reads it: html5ever's tree in the few types that the rules need.
//!
//! **Not here:** a limit on depth. `depth` looks at a page before it comes here, because the tree
//! builder's time grows with the square of it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use html5ever::interface::{ElemName, ElementFlags, ExpandedName, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, ns, parse_document};

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
        self.attributes
            .iter()
            .map(|(name, value)| (&**name, value.as_str()))
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

/// What html5ever builds into.
struct Sink {
    nodes: RefCell<Vec<Node>>,
    scripting: Scripting,
}

/// A node on its way into the tree, with the name that html5ever keeps asking for.
#[derive(Debug, Clone)]
struct Handle {
    id: NodeId,
    name: Rc<QualName>,
}

/// The name of an element, as html5ever asks for it.
#[derive(Debug)]
struct Name(Rc<QualName>);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }

    fn expanded(&self) -> ExpandedName<'_> {
        self.0.expanded()
    }
}

impl Sink {
    fn new(scripting: Scripting) -> Self {
        let sink = Self {
            nodes: RefCell::new(Vec::new()),
            scripting,
        };
        sink.add(Content::Bare);
        sink
    }

    fn add(&self, content: Content) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            parent: None,
            children: Vec::new(),
            content,
        });
        nodes.len() - 1
    }

    fn bare(&self) -> Handle {
        Handle {
            id: self.add(Content::Bare),
            name: nameless(),
        }
    }

    fn detach(&self, id: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[id].parent.take() {
            nodes[parent].children.retain(|child| *child != id);
        }
    }

    /// Puts a child at a place among the children of `parent`; text joins the text before it.
    fn insert(&self, parent: NodeId, index: usize, child: NodeOrText<Handle>) {
        let id = match child {
            NodeOrText::AppendNode(handle) => {
                self.detach(handle.id);
                handle.id
            }
            NodeOrText::AppendText(text) => {
                if self.joins_text(parent, index, &text) {
                    return;
                }
                self.add(Content::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[id].parent = Some(parent);
        let n_children = nodes[parent].children.len();
        nodes[parent].children.insert(index.min(n_children), id);
    }

    fn joins_text(&self, parent: NodeId, index: usize, text: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        let before = index.checked_sub(1);
        let Some(before) = before.and_then(|before| nodes[parent].children.get(before).copied()) else {
            return false;
        };
        match &mut nodes[before].content {
            Content::Text(existing) => {
                existing.push_str(text);
                true
            }
            _ => false,
        }
    }

    fn with_element(&self, id: NodeId, change: impl FnOnce(&mut Element)) {
        if let Content::Element(element) = &mut self.nodes.borrow_mut()[id].content {
            change(element);
        }
    }
}

fn nameless() -> Rc<QualName> {
    Rc::new(QualName::new(None, ns!(), LocalName::from("")))
}

fn attribute(attribute: Attribute) -> (LocalName, String) {
    (attribute.name.local, attribute.value.to_string())
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = Name;

    fn finish(self) -> Tree {
        Tree {
            nodes: self.nodes.into_inner(),
            scripting: self.scripting,
        }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle {
            id: 0,
            name: nameless(),
        }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Name {
        Name(Rc::clone(&target.name))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        let id = self.add(Content::Element(Element {
            name: name.local.clone(),
            attributes: attributes.into_iter().map(attribute).collect(),
            template: None,
            integration_point: flags.mathml_annotation_xml_integration_point,
        }));
        if flags.template {
            // What stands in a template is kept below it, so that the rules see it and its ancestor.
            let inside = self.bare();
            self.insert(id, 0, NodeOrText::AppendNode(inside.clone()));
            self.with_element(id, |element| element.template = Some(inside.id));
        }
        Handle {
            id,
            name: Rc::new(name),
        }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        self.bare()
    }

    fn create_pi(&self, _target: StrTendril, _content: StrTendril) -> Handle {
        self.bare()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.id, usize::MAX, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow()[element.id].parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        let mut inside = target.id;
        self.with_element(target.id, |element| inside = element.template.unwrap_or(inside));
        Handle {
            id: inside,
            name: nameless(),
        }
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.id == other.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let NodeOrText::AppendNode(handle) = &child {
            self.detach(handle.id);
        }
        let place = {
            let nodes = self.nodes.borrow();
            let parent = nodes[sibling.id].parent;
            parent.and_then(|parent| {
                let index = nodes[parent]
                    .children
                    .iter()
                    .position(|child| *child == sibling.id);
                index.map(|index| (parent, index))
            })
        };
        if let Some((parent, index)) = place {
            self.insert(parent, index, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        self.with_element(target.id, |element| {
            for (name, value) in attributes.into_iter().map(attribute) {
                if element.attribute(&name).is_none() {
                    element.attributes.push((name, value));
                }
            }
        });
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        let children = std::mem::take(&mut nodes[node.id].children);
        for child in &children {
            nodes[*child].parent = Some(new_parent.id);
        }
        nodes[new_parent.id].children.extend(children);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        let mut is_point = false;
        self.with_element(target.id, |element| is_point = element.integration_point);
        is_point
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
            (
                "<table>x<tr><td>y",
                "(html(head)(body x(table(tbody(tr(td y))))))",
            ),
            (
                "<template><p>a</template>b",
                "(html(head(template(p a)))(body b))",
            ),
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

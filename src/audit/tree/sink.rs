//! Builds a [`Tree`] while html5ever parses.
//!
//! **Not here:** reading the tree.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use html5ever::interface::{ElemName, ElementFlags, ExpandedName, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName, ns};

use super::{Content, Element, Node, NodeId, Tree};
use crate::audit::reading::Scripting;

/// What html5ever builds into.
pub(super) struct Sink {
    nodes: RefCell<Vec<Node>>,
    scripting: Scripting,
    n_bytes: usize,
}

/// A node on its way into the tree, with the name that html5ever keeps asking for.
#[derive(Debug, Clone)]
pub(super) struct Handle {
    id: NodeId,
    name: Rc<QualName>,
}

/// The name of an element, as html5ever asks for it.
#[derive(Debug)]
pub(super) struct Name(Rc<QualName>);

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
    pub(super) fn new(scripting: Scripting, n_bytes: usize) -> Self {
        let sink = Self { nodes: RefCell::new(Vec::new()), scripting, n_bytes };
        sink.add(Content::Bare);
        sink
    }

    fn add(&self, content: Content) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { parent: None, children: Vec::new(), content });
        nodes.len() - 1
    }

    fn bare(&self) -> Handle {
        Handle { id: self.add(Content::Bare), name: nameless() }
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
        Tree { nodes: self.nodes.into_inner(), scripting: self.scripting, n_bytes: self.n_bytes }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: 0, name: nameless() }
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
        Handle { id, name: Rc::new(name) }
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
        Handle { id: inside, name: nameless() }
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
                let index = nodes[parent].children.iter().position(|child| *child == sibling.id);
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
                if element.attributes.iter().all(|(written, _)| *written != name) {
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

//! What the rules need to know of a page: its elements with their attributes, in order, what stands in
//! what, and its texts.
//!
//! Two readers make a [`Reading`]: `stream` from the tags as they are written, `tree` by walking the
//! tree that a browser builds. Every rule is asked of a reading and cannot tell which of them made it;
//! of one page both make the same, or the first makes none.
//!
//! **Not here:** HTML.

mod key;
mod tag;

use std::borrow::Cow;

pub(super) use key::{Key, Keys};
pub(super) use tag::Tag;

/// Whether the page is read as a browser does that runs scripts, or one that does not: what stands
/// in `noscript` is text to the first and elements to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scripting {
    /// Scripts run.
    On,
    /// Scripts do not run.
    Off,
}

/// A page, read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reading<'a> {
    nodes: Vec<Node<'a>>,
    attributes: Vec<Attribute<'a>>,
    texts: Vec<Cow<'a, str>>,
    steps: Vec<Step>,
    /// The elements of each name.
    chains: [Chain; Tag::COUNT],
    /// Which attributes the page has.
    keys: Keys,
    scripting: Scripting,
    /// The innermost element that has not ended, while the page is read.
    innermost: Option<usize>,
    /// Whether the last step was text.
    is_in_text: bool,
}

#[derive(Debug, PartialEq, Eq)]
struct Node<'a> {
    tag: Tag,
    name: &'a str,
    /// Which attributes it has.
    keys: Keys,
    parent: Option<usize>,
    /// The next element of its name, or [`NONE`].
    next_of_name: usize,
    /// Its first attribute; those up to the first of the next element are its own.
    first_attribute: usize,
    /// The first element after it that does not stand in it.
    end: usize,
    first_step: usize,
    last_step: usize,
}

/// The elements of one name: each node knows the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Chain {
    first: usize,
    last: usize,
}

/// No element. Not an `Option`, because every page has a chain for each name.
const NONE: usize = usize::MAX;

/// An attribute of an element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    /// Its name, as far as rules ask for it.
    pub key: Key,
    /// Its name.
    pub name: &'a str,
    /// Its value, references decoded.
    pub value: Cow<'a, str>,
}

/// A step through a page, in the order of the text, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Enter(usize),
    Leave(usize),
    Text(usize),
}

impl<'a> Reading<'a> {
    /// A page of so many bytes, of which nothing was read yet.
    pub(super) fn new(scripting: Scripting, n_bytes: usize) -> Self {
        // What most pages need; none of these is a limit.
        Self {
            nodes: Vec::with_capacity(n_bytes / 32),
            attributes: Vec::with_capacity(n_bytes / 32),
            texts: Vec::with_capacity(n_bytes / 24),
            steps: Vec::with_capacity(n_bytes / 10),
            chains: [Chain { first: NONE, last: NONE }; Tag::COUNT],
            keys: Keys::default(),
            scripting,
            innermost: None,
            is_in_text: false,
        }
    }

    /// Takes the start of an element; its attributes come next.
    #[inline]
    pub(super) fn enter(&mut self, tag: Tag, name: &'a str) {
        let id = self.nodes.len();
        let chain = &mut self.chains[tag as usize];
        match self.nodes.get_mut(chain.last) {
            Some(before) => before.next_of_name = id,
            None => chain.first = id,
        }
        chain.last = id;
        self.nodes.push(Node {
            tag,
            name,
            keys: Keys::default(),
            parent: self.innermost,
            next_of_name: NONE,
            first_attribute: self.attributes.len(),
            end: id + 1,
            first_step: self.steps.len(),
            last_step: self.steps.len(),
        });
        self.steps.push(Step::Enter(id));
        self.is_in_text = false;
        self.innermost = Some(id);
    }

    /// Takes an attribute of the element that started last. Returns whether it has none of that name yet.
    #[inline]
    pub(super) fn attribute(&mut self, key: Key, name: &'a str, value: Cow<'a, str>) -> bool {
        let Some(node) = self.nodes.last_mut() else { return false };
        let written = || self.attributes.get(node.first_attribute..).unwrap_or(&[]);
        let is_new = !node.keys.has(key)
            || (key.has_many_names() && written().iter().all(|attribute| attribute.name != name));
        node.keys.add(key);
        self.keys.add(key);
        self.attributes.push(Attribute { key, name, value });
        is_new
    }

    /// Takes text. Pieces with nothing but a comment between them are one text.
    #[inline]
    pub(super) fn text(&mut self, text: Cow<'a, str>) {
        if self.is_in_text {
            self.more_text(&text);
            return;
        }
        self.steps.push(Step::Text(self.texts.len()));
        self.texts.push(text);
        self.is_in_text = true;
    }

    fn more_text(&mut self, text: &str) {
        if let Some(last) = self.texts.last_mut() {
            last.to_mut().push_str(text);
        }
    }

    /// Takes the end of the innermost element.
    #[inline]
    pub(super) fn leave(&mut self) {
        let n_nodes = self.nodes.len();
        let Some(id) = self.innermost else { return };
        if let Some(node) = self.nodes.get_mut(id) {
            node.end = n_nodes;
            node.last_step = self.steps.len();
            self.innermost = node.parent;
        }
        self.steps.push(Step::Leave(id));
        self.is_in_text = false;
    }

    /// Every element, in the order of the text.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        (0..self.nodes.len()).zip(&self.nodes).map(|(id, node)| Element { reading: self, node, id })
    }

    /// The elements with that name, in the order of the text. [`Tag::Other`] is no name.
    pub(super) fn named(&self, tag: Tag) -> impl Iterator<Item = Element<'_>> {
        let first = self.element(self.chains[tag as usize].first);
        std::iter::successors(first, |element| self.element(element.node.next_of_name))
    }

    /// The elements with that attribute, and its value, in the order of the text.
    pub(super) fn marked(&self, key: Key) -> impl Iterator<Item = (Element<'_>, &str)> {
        let is_there = self.keys.has(key);
        let elements = self.elements().take(if is_there { self.nodes.len() } else { 0 });
        elements.filter_map(move |element| Some((element, element.attribute(key)?)))
    }

    /// Walks through the page, in the order of the text.
    pub(super) fn walk<'r>(&'r self, visitor: &mut dyn Visit<'r>) {
        let mut at = 0;
        while let Some(step) = self.steps.get(at) {
            at += 1;
            match *step {
                Step::Text(index) => visitor.text(self.texts.get(index).map_or("", |text| text)),
                Step::Enter(id) => {
                    let Some(element) = self.element(id) else { continue };
                    if visitor.enter(element) == Inside::Skip {
                        at = element.node.last_step + 1;
                    }
                }
                Step::Leave(id) => {
                    if let Some(element) = self.element(id) {
                        visitor.leave(element);
                    }
                }
            }
        }
    }

    /// The same page to who runs no scripts, as long as it has no `noscript`.
    #[cfg(test)]
    pub(super) fn without_scripts(self) -> Self {
        Self { scripting: Scripting::Off, ..self }
    }

    fn element(&self, id: usize) -> Option<Element<'_>> {
        self.nodes.get(id).map(|node| Element { reading: self, node, id })
    }
}

/// Whether a walk goes through what stands in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    /// It does.
    Read,
    /// It goes on behind the element, which it does not leave either.
    Skip,
}

/// Who is led through a page.
pub(super) trait Visit<'r> {
    /// An element starts.
    fn enter(&mut self, element: Element<'r>) -> Inside;
    /// Text.
    fn text(&mut self, text: &'r str);
    /// An element ends.
    fn leave(&mut self, element: Element<'r>);
}

/// An element of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'r> {
    reading: &'r Reading<'r>,
    node: &'r Node<'r>,
    id: usize,
}

impl PartialEq for Element<'_> {
    /// Whether both are the same element of one page.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.reading, other.reading)
    }
}

impl<'r> Element<'r> {
    /// Its name, as far as rules ask for it.
    pub(super) fn tag(self) -> Tag {
        self.node.tag
    }

    /// Its name, in small letters for HTML.
    pub(super) fn name(self) -> &'r str {
        self.node.name
    }

    /// Whether it has an attribute.
    pub(super) fn has(self, key: Key) -> bool {
        self.node.keys.has(key)
    }

    /// Whether it has one of several attributes.
    pub(super) fn has_any(self, keys: Keys) -> bool {
        self.node.keys.meets(keys)
    }

    /// The value of an attribute.
    pub(super) fn attribute(self, key: Key) -> Option<&'r str> {
        if !self.has(key) {
            return None;
        }
        let found = self.attributes().iter().find(|attribute| attribute.key == key);
        found.map(|attribute| &*attribute.value)
    }

    /// All attributes, in order; `xlink:href` is called `href`.
    pub(super) fn attributes(self) -> &'r [Attribute<'r>] {
        let next = self.reading.nodes.get(self.id + 1);
        let end = next.map_or(self.reading.attributes.len(), |next| next.first_attribute);
        self.reading.attributes.get(self.node.first_attribute..end).unwrap_or(&[])
    }

    /// The element that it stands in.
    pub(super) fn parent(self) -> Option<Self> {
        self.node.parent.and_then(|id| self.reading.element(id))
    }

    /// Whether it stands directly in `head`.
    pub(super) fn is_in_head(&self) -> bool {
        self.parent().is_some_and(|parent| parent.tag() == Tag::Head)
    }

    /// The elements that it stands in, from the inside to the outside, without itself.
    pub(super) fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |element| element.parent())
    }

    /// Itself and the elements that it stands in, from the inside to the outside.
    pub(super) fn with_ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |element| element.parent())
    }

    /// Whether it stands in another element.
    pub(super) fn is_inside(self, outer: Self) -> bool {
        outer.id < self.id && self.id < outer.node.end
    }

    /// Whether it starts before another element does.
    pub(super) fn is_before(self, other: Self) -> bool {
        self.id < other.id
    }

    /// The pieces of text in and below it.
    pub(super) fn texts(self) -> impl Iterator<Item = &'r str> {
        let reading = self.reading;
        let steps = reading.steps.get(self.node.first_step..self.node.last_step).unwrap_or(&[]);
        steps.iter().filter_map(|step| match step {
            Step::Text(index) => reading.texts.get(*index).map(|text| &**text),
            _ => None,
        })
    }

    /// Whether any text in or below it is more than white space.
    pub(super) fn has_words(self) -> bool {
        self.texts().any(|text| !text.trim().is_empty())
    }

    /// Whether what stands in it is the page's source, not its text: scripts, styles, and `noscript`
    /// where scripts run.
    pub(super) fn is_source(self) -> bool {
        match self.node.tag {
            Tag::Script | Tag::Style => true,
            Tag::Noscript => self.reading.scripting == Scripting::On,
            _ => false,
        }
    }
}

//! A page as a browser reads it: html5ever's tree, walked into a [`Reading`].
//!
//! **Not here:** a limit on depth. `depth` looks at a page before it comes here, because the tree
//! builder's time grows with the square of it.

mod sink;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, parse_document};

use super::reading::{Key, Reading, Scripting, Tag};
use sink::Sink;

/// The index of a node in its tree.
type NodeId = usize;

/// A parsed page.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    scripting: Scripting,
    /// How long the page is.
    n_bytes: usize,
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

/// A step of a walk through a tree, in the order of the text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// An element starts.
    Enter(&'a Element),
    /// An element ends.
    Leave,
    /// Text.
    Text(&'a str),
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
        parse_document(Sink::new(scripting, html.len()), options).one(html)
    }

    /// What the rules need of it.
    pub(super) fn reading(&self) -> Reading<'_> {
        let mut reading = Reading::new(self.scripting, self.n_bytes);
        self.walk(&mut |step| match step {
            Step::Text(text) => reading.text(text.into()),
            Step::Leave => reading.leave(),
            Step::Enter(element) => {
                reading.enter(Tag::of(&element.name), &element.name);
                for (name, value) in &element.attributes {
                    // Two of one name are two to browsers as well: `href` and `xlink:href`.
                    reading.attribute(Key::of(name), name, value.as_str().into());
                }
            }
        });
        reading
    }

    /// Walks through the page.
    pub(super) fn walk<'a>(&'a self, visit: &mut dyn FnMut(Step<'a>)) {
        let mut open = vec![(0, false)];
        while let Some((id, entered)) = open.pop() {
            let Some(node) = self.nodes.get(id) else { continue };
            match &node.content {
                Content::Element(_) if entered => {
                    visit(Step::Leave);
                    continue;
                }
                Content::Element(element) => {
                    visit(Step::Enter(element));
                    open.push((id, true));
                }
                Content::Text(text) => visit(Step::Text(text)),
                Content::Bare => {}
            }
            open.extend(node.children.iter().rev().map(|child| (*child, false)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(html: &str, scripting: Scripting) -> String {
        let mut shape = String::new();
        Tree::parse(html, scripting).walk(&mut |step| match step {
            Step::Enter(element) => shape.push_str(&format!("({}", element.name)),
            Step::Leave => shape.push(')'),
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

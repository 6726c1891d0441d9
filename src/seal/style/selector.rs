//! Reads selectors as far as is needed to say which elements they cannot match.
//!
//! Only the subject (the last compound) is looked at: tag, classes, ids, attribute names, and the
//! lists of `:is()` and `:where()`. What stands before a combinator, every other pseudo-class and
//! every attribute's value is taken to match. A selector that cannot be read matches everything.
//!
//! Called by `sheet` when reading, by [`StyleGuard`](super::StyleGuard) when matching.

use std::sync::Arc;

use cssparser::Token;

use super::super::scan::Attribute;
use super::tree::{Node, NodeKind};

/// The subjects of a list of selectors.
pub(super) type Subjects = Arc<[Compound]>;

/// What an element must have to be matched.
#[derive(Debug, Clone, Default)]
pub(super) struct Compound {
    tag: Option<String>,
    ids: Vec<String>,
    classes: Vec<String>,
    attributes: Vec<String>,
    /// One of each list must match.
    one_of: Vec<Subjects>,
    /// How many compounds the lists hold, and theirs, and so on.
    n_inner: usize,
}

/// How many compounds a list may come to with all that it refers to. Rules nested in rules refer to
/// them again and again; a list beyond this is taken to match everything.
const MOST_COMPOUNDS: usize = 10_000;

impl Compound {
    /// Whether an element could be matched.
    pub(super) fn may_match(&self, tag: &[u8], attributes: &[Attribute<'_>]) -> bool {
        let value = |name: &[u8]| {
            let found = attributes.iter().find(|attribute| attribute.name == name);
            found.map_or("", |attribute| attribute.value)
        };
        let has_class =
            |class: &String| value(b"class").split(|c: char| c.is_ascii_whitespace()).any(|has| has == class);
        let has_attribute = |name: &String| attributes.iter().any(|has| has.name == name.as_bytes());
        self.tag.as_ref().is_none_or(|name| name.as_bytes() == tag)
            && self.classes.iter().all(has_class)
            && self.ids.iter().all(|id| value(b"id") == id)
            && self.attributes.iter().all(has_attribute)
            && self.one_of.iter().all(|list| any_may_match(list, tag, attributes))
    }

    fn needs_one_of(&mut self, list: Subjects) {
        self.n_inner = self.n_inner.saturating_add(weight(&list));
        self.one_of.push(list);
    }

    fn tag(name: &str) -> Self {
        Self { tag: Some(name.to_owned()), ..Self::default() }
    }
}

/// Whether any selector of a list could match an element.
pub(super) fn any_may_match(subjects: &[Compound], tag: &[u8], attributes: &[Attribute<'_>]) -> bool {
    subjects.iter().any(|compound| compound.may_match(tag, attributes))
}

/// The list that matches everything.
pub(super) fn anything() -> Subjects {
    Arc::from([Compound::default()])
}

/// Reads a list of selectors. `&` means one of `parent`. Selectors of `::before` and the like match
/// no element and are left out.
pub(super) fn read(nodes: &[Node<'_>], parent: &Subjects) -> Subjects {
    let list: Subjects = nodes
        .split(|node| matches!(node.kind, NodeKind::Token(Token::Comma)))
        .filter_map(|selector| subject(selector, parent))
        .collect();
    if weight(&list) > MOST_COMPOUNDS { anything() } else { list }
}

fn weight(list: &[Compound]) -> usize {
    list.iter().fold(0, |sum, compound| sum.saturating_add(1).saturating_add(compound.n_inner))
}

fn subject(selector: &[Node<'_>], parent: &Subjects) -> Option<Compound> {
    let end = selector.iter().rposition(|node| !node.is_space()).map_or(0, |last| last + 1);
    let selector = &selector[..end];
    let is_combinator =
        |node: &Node<'_>| node.is_space() || ['>', '+', '~'].iter().any(|delim| node.is_delim(*delim));
    let start = selector.iter().rposition(is_combinator).map_or(0, |last| last + 1);
    match compound(&selector[start..], parent) {
        Read::Compound(compound) => Some(compound),
        Read::PseudoElement => None,
        Read::Unreadable => Some(Compound::default()),
    }
}

enum Read {
    Compound(Compound),
    PseudoElement,
    Unreadable,
}

fn compound(nodes: &[Node<'_>], parent: &Subjects) -> Read {
    let mut compound = Compound::default();
    let mut nodes = without_namespace(nodes);
    if nodes.is_empty() {
        return Read::Unreadable;
    }
    while let Some((first, rest)) = nodes.split_first() {
        let second = rest.first();
        let mut taken = 1;
        match &first.kind {
            NodeKind::Token(Token::Ident(name)) if compound.tag.is_none() => {
                compound.tag = Some(name.to_ascii_lowercase());
            }
            NodeKind::Token(Token::IDHash(id)) => compound.ids.push(id.to_string()),
            NodeKind::Token(Token::Delim('*')) => {}
            NodeKind::Token(Token::Delim('&')) => compound.needs_one_of(Arc::clone(parent)),
            NodeKind::Token(Token::Delim('.')) => match second.and_then(Node::ident) {
                Some(class) => {
                    compound.classes.push(class.to_owned());
                    taken = 2;
                }
                None => return Read::Unreadable,
            },
            NodeKind::Brackets(inner) => match attribute_name(inner) {
                Some(name) => compound.attributes.push(name),
                None => return Read::Unreadable,
            },
            NodeKind::Token(Token::Colon) => {
                if let Some(outcome) = pseudo(rest, parent, &mut compound) {
                    return outcome;
                }
                taken = 2;
            }
            _ => return Read::Unreadable,
        }
        nodes = &nodes[taken.min(nodes.len())..];
    }
    Read::Compound(compound)
}

/// Reads what follows a colon. An outcome ends the compound; without one, reading goes on behind it.
fn pseudo(rest: &[Node<'_>], parent: &Subjects, compound: &mut Compound) -> Option<Read> {
    let Some(first) = rest.first() else {
        return Some(Read::Unreadable);
    };
    match &first.kind {
        NodeKind::Token(Token::Colon) => match rest.get(1).map(|node| &node.kind) {
            Some(NodeKind::Token(Token::Ident(name))) => Some(pseudo_element(name)),
            Some(NodeKind::Function(name, _)) => Some(pseudo_element(name)),
            _ => Some(Read::Unreadable),
        },
        NodeKind::Token(Token::Ident(name)) => match &*name.to_ascii_lowercase() {
            "before" | "after" => Some(Read::PseudoElement),
            // They style the first words of the element itself.
            "first-line" | "first-letter" => None,
            "root" => {
                compound.needs_one_of(Arc::from([Compound::tag("html")]));
                None
            }
            _ => None,
        },
        NodeKind::Function(name, inner) => {
            if matches!(name.as_str(), "is" | "where" | "matches" | "-webkit-any" | "-moz-any") {
                compound.needs_one_of(read(inner, parent));
            }
            None
        }
        _ => Some(Read::Unreadable),
    }
}

/// Only pseudo-elements that are known to be boxes of their own are let go.
fn pseudo_element(name: &str) -> Read {
    match &*name.to_ascii_lowercase() {
        "before"
        | "after"
        | "backdrop"
        | "marker"
        | "placeholder"
        | "selection"
        | "file-selector-button"
        | "cue"
        | "target-text"
        | "highlight"
        | "spelling-error"
        | "grammar-error"
        | "-webkit-scrollbar"
        | "-webkit-details-marker"
        | "-moz-focus-inner" => Read::PseudoElement,
        _ => Read::Unreadable,
    }
}

/// Drops `ns|`, `*|` and `|` in front of a type.
fn without_namespace<'n, 's>(nodes: &'n [Node<'s>]) -> &'n [Node<'s>] {
    match nodes {
        [first, bar, rest @ ..] if bar.is_delim('|') && (first.ident().is_some() || first.is_delim('*')) => {
            rest
        }
        [bar, rest @ ..] if bar.is_delim('|') => rest,
        nodes => nodes,
    }
}

/// The name in `[name]`, `[name=value]`, `[ns|name]`.
fn attribute_name(nodes: &[Node<'_>]) -> Option<String> {
    let start = nodes.iter().position(|node| !node.is_space())?;
    let name = without_namespace(&nodes[start..]).first()?.ident()?;
    Some(name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::*;

    fn matches(selector: &str, element: &str) -> bool {
        let mut scan = super::super::super::scan::Scan::new(element).unwrap();
        scan.next().unwrap();
        let tag = &element[1..element.find([' ', '>']).unwrap()];
        let subjects = read(&tree::read(selector).unwrap(), &anything());
        any_may_match(&subjects, tag.as_bytes(), scan.attributes())
    }

    #[test]
    fn a_selector_that_could_match_matches() {
        let element = r#"<section class="contacts wide" id="help" data-contact-block>"#;
        for selector in [
            "*",
            ".contacts",
            ".\\63 ontacts",
            "SECTION",
            "#help",
            "main > *",
            "nav ~ .wide",
            "body .x section",
            "section:not(.contacts)",
            ":has(a)",
            ":is(nav, .wide)",
            ":where(#help)",
            "[data-contact-block]",
            "[ID='nothing']",
            "*|*",
            ":hover",
            "::first-line",
            ":first-letter",
            "nav, section",
            "a/**/b",
            "&",
            ".x &",
            "section::slotted(a)",
            "~",
        ] {
            assert!(matches(selector, element), "{selector}");
        }
    }

    #[test]
    fn a_selector_that_cannot_match_does_not() {
        let element = r#"<section class="contacts" data-contact-block>"#;
        for selector in [
            ".skip-link",
            "[hidden]",
            "nav",
            ".contacts nav",
            ".contacts.narrow",
            "#help",
            ".contacts::before",
            ".contacts:after",
            ":is(nav, .menu)",
            ":root",
            "section[hidden]",
            ".CONTACTS",
        ] {
            assert!(!matches(selector, element), "{selector}");
        }
    }
}

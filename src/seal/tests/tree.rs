//! A checker that knows nothing of `seal`'s tokens: it reads pages with html5ever, as browsers do.

use html5ever::tendril::TendrilSink as _;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::super::address::decode;
use super::super::element::Kind;
use super::super::scan::{Scan, TokenKind};
use crate::site::ContactBlock;

/// An element or text with its depth. Comments and white space are left out.
pub(super) type Outline = Vec<(usize, String)>;

fn parse(html: &str, scripting_enabled: bool) -> RcDom {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled, ..TreeBuilderOpts::default() },
        ..ParseOpts::default()
    };
    parse_document(RcDom::default(), options).one(html)
}

/// The outline that a browser sees.
pub(super) fn outline(html: &str, scripting_enabled: bool) -> Outline {
    let dom = parse(html, scripting_enabled);
    let mut outline = Vec::new();
    describe_children(&dom.document, 0, &mut outline);
    outline
}

fn describe_children(node: &Handle, depth: usize, outline: &mut Outline) {
    for child in node.children.borrow().iter() {
        describe(child, depth, outline);
    }
}

fn describe(node: &Handle, depth: usize, outline: &mut Outline) {
    match &node.data {
        NodeData::Text { contents } => {
            let text = contents.borrow();
            let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
            if !text.is_empty() {
                outline.push((depth, format!("\"{text}\"")));
            }
        }
        NodeData::Element { name, attrs, template_contents, .. } => {
            let mut attributes: Vec<String> = attrs
                .borrow()
                .iter()
                .map(|attribute| format!("{}={}", attribute.name.local, attribute.value))
                .collect();
            attributes.sort();
            outline.push((depth, format!("<{} {}>", name.local, attributes.join(" "))));
            describe_children(node, depth + 1, outline);
            if let Some(contents) = template_contents.borrow().as_ref() {
                describe_children(contents, depth + 1, outline);
            }
        }
        _ => {}
    }
}

/// The outline that the tags alone spell, without any parser's help.
pub(super) fn outline_of_tags(html: &str) -> Outline {
    let mut scan = Scan::new(html).unwrap();
    let (mut depth, mut svg, mut outline) = (0, 0, Vec::new());
    let text = |text: &str, depth: usize, outline: &mut Outline| {
        let text = decode(text).unwrap();
        let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
        if !text.is_empty() {
            outline.push((depth, format!("\"{text}\"")));
        }
    };
    loop {
        let token = scan.next().unwrap();
        match token.kind {
            TokenKind::End => return outline,
            TokenKind::Doctype | TokenKind::Comment => {}
            TokenKind::Text => text(&html[token.range], depth, &mut outline),
            TokenKind::Close(name) => {
                depth -= 1;
                svg -= usize::from(name == b"svg");
            }
            TokenKind::Open { name, closes_itself } => {
                let mut attributes: Vec<String> = scan
                    .attributes()
                    .iter()
                    .map(|a| format!("{}={}", a.name.escape_ascii(), decode(a.value).unwrap()))
                    .collect();
                attributes.sort();
                outline.push((depth, format!("<{} {}>", name.escape_ascii(), attributes.join(" "))));
                let raw = svg == 0 && matches!(name, b"script" | b"style" | b"title" | b"textarea");
                let is_void = svg == 0 && Kind::of(name).is_some_and(Kind::is_void);
                if raw {
                    let content = scan.raw_text(name).unwrap();
                    text(&html[content], depth + 1, &mut outline);
                } else if !is_void && !closes_itself {
                    depth += 1;
                    svg += usize::from(name == b"svg");
                }
            }
        }
    }
}

/// Asserts that a browser shows exactly one block, whole and visible, with and without script.
pub(super) fn assert_shows(html: &str, block: &ContactBlock) {
    for scripting_enabled in [true, false] {
        let dom = parse(html, scripting_enabled);
        let mut found = Found::default();
        look(&dom.document, true, &mut found);
        assert_eq!(found.n_blocks, 1, "blocks in {html}");
        assert!(found.is_visible, "a hidden block in {html}");
        assert_eq!(found.block, outline_of_block(block), "another block in {html}");
        assert_eq!(found.n_contacts, block.shown.len(), "contacts in {html}");
    }
}

fn outline_of_block(block: &ContactBlock) -> Outline {
    let dom = parse(&format!("<!doctype html><body>{}", block.html), true);
    let mut found = Found::default();
    look(&dom.document, true, &mut found);
    found.block
}

#[derive(Default)]
struct Found {
    n_blocks: usize,
    n_contacts: usize,
    is_visible: bool,
    block: Outline,
}

fn look(node: &Handle, visible: bool, found: &mut Found) {
    let mut visible_inside = visible;
    if let NodeData::Element { name, attrs, template_contents, .. } = &node.data {
        let names: Vec<String> = attrs.borrow().iter().map(|a| a.name.local.to_string()).collect();
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        let hides = ["hidden", "inert", "aria-hidden", "popover", "style"].into_iter().any(has);
        let shows = matches!(
            &*name.local,
            "html" | "body" | "div" | "main" | "section" | "article" | "aside" | "header" | "footer"
        );
        found.n_contacts += usize::from(has("data-contact"));
        if has("data-contact-block") {
            found.n_blocks += 1;
            found.is_visible = visible && !hides && shows;
            describe(node, 0, &mut found.block);
        }
        visible_inside &= shows && !hides;
        if let Some(contents) = template_contents.borrow().as_ref() {
            look(contents, false, found);
        }
    }
    for child in node.children.borrow().iter() {
        look(child, visible_inside, found);
    }
}

//! Reads a theme's style sheet: every rule that can hide, every address that is loaded.
//!
//! Rules are found by shape: `…{…}` is a rule, `…;` a declaration, `@…` an at-rule. Conditions
//! (`@media`, `@supports`, `@container`, `@layer`, `@scope`) are taken to hold, also for print.
//! Called by [`StyleGuard::new`](super::StyleGuard::new), twice over all sheets: first for the
//! custom properties, then for the rules.
//!
//! **Never here:** which elements are on a page.

use std::ops::Range;
use std::sync::Arc;

use cssparser::Token;

use super::super::address::{self, Address};
use super::super::csp::SheetUses;
use super::hiding::{self, Reach};
use super::selector::{self, Subjects};
use super::tree::{Node, NodeKind};
use super::value::{self, Customs};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// A declaration that hides whatever its selectors match.
#[derive(Debug, Clone)]
pub(super) struct HidingRule {
    /// What it could match.
    pub(super) subjects: Subjects,
    /// As what the matched element is hidden.
    pub(super) reach: Reach,
    /// What to say when it matches.
    pub(super) diagnostic: Diagnostic,
}

/// What a sheet was found to do.
#[derive(Debug)]
pub(super) struct Reading<'c> {
    customs: &'c Customs,
    source: Arc<SourceFile>,
    /// The declarations that hide.
    pub(super) rules: Vec<HidingRule>,
    /// What the sheet loads.
    pub(super) uses: SheetUses,
}

/// Notes every custom property that is set anywhere in a sheet, `@property` included.
pub(super) fn collect_customs(nodes: &[Node<'_>], customs: &mut Customs) {
    for segment in segments(nodes) {
        if let Some((name, value)) = registered(&segment) {
            customs.entry(name).or_default().push(value);
        }
        if let Some((name, value)) = declaration(segment.head)
            && name.starts_with("--")
        {
            // A block in a value is nothing that a harmless property takes.
            let mut pieces = value::read(value);
            pieces.extend(segment.block.map(|_| value::Piece::Unknown));
            customs.entry(name.to_owned()).or_default().push(pieces);
        }
        if let Some(block) = segment.block {
            collect_customs(block, customs);
        }
    }
}

/// The name and initial value of an `@property`.
fn registered(segment: &Segment<'_, '_>) -> Option<(String, Vec<value::Piece>)> {
    let (keyword, name) = segment.head.split_first()?;
    let is_property = matches!(&keyword.kind, NodeKind::Token(Token::AtKeyword(keyword)) if keyword.eq_ignore_ascii_case("property"));
    let name = trimmed(name).first()?.ident()?;
    let initial = segments(segment.block?).into_iter().find_map(|segment| {
        let (property, value) = declaration(segment.head)?;
        property.eq_ignore_ascii_case("initial-value").then(|| value::read(value))
    })?;
    is_property.then(|| (name.to_owned(), initial))
}

impl<'c> Reading<'c> {
    /// Reads all rules of a sheet.
    pub(super) fn of(
        source: &Arc<SourceFile>,
        nodes: &[Node<'_>],
        customs: &'c Customs,
        out: &mut Diagnostics,
    ) -> Self {
        let mut reading =
            Self { customs, source: Arc::clone(source), rules: Vec::new(), uses: SheetUses::default() };
        reading.addresses(nodes, false, out);
        reading.body(nodes, None, out);
        reading
    }

    /// Reads rules and declarations. `subjects` is what declarations apply to, if any.
    fn body(&mut self, nodes: &[Node<'_>], subjects: Option<&Subjects>, out: &mut Diagnostics) {
        for segment in segments(nodes) {
            if let Some(NodeKind::Token(Token::AtKeyword(name))) = segment.head.first().map(|node| &node.kind)
            {
                self.at_rule(&name.to_ascii_lowercase(), &segment, subjects, out);
                continue;
            }
            match (segment.block, declaration(segment.head)) {
                (None, Some((property, value))) => self.declaration(property, value, &segment, subjects),
                (None, None) => {}
                // The value of a custom property, whatever it looks like.
                (Some(_), Some((property, _))) if property.starts_with("--") => {}
                (Some(block), _) => {
                    let parent = subjects.cloned().unwrap_or_else(selector::anything);
                    let subjects = selector::read(segment.head, &parent);
                    self.body(block, Some(&subjects), out);
                }
            }
        }
    }

    fn at_rule(
        &mut self,
        name: &str,
        segment: &Segment<'_, '_>,
        subjects: Option<&Subjects>,
        out: &mut Diagnostics,
    ) {
        let place = Place::new(&self.source, segment.range());
        let unknown =
            Diagnostic::error(Code::SealHidden, format!("`@{name}` is not a rule that is understood here"))
                .at(&place)
                .why("what it does to the contact block could not be checked");
        match (name, segment.block) {
            ("media" | "supports" | "layer" | "container" | "starting-style", Some(block)) => {
                self.body(block, subjects, out);
            }
            ("scope", Some(block)) => self.body(block, Some(&selector::anything()), out),
            ("font-face", Some(block)) => self.font_face(block, out),
            // Boxes, names and steps of their own; an animation is refused where it is asked for.
            (
                "keyframes"
                | "-webkit-keyframes"
                | "page"
                | "property"
                | "counter-style"
                | "font-feature-values"
                | "font-palette-values",
                Some(_),
            )
            | ("charset" | "layer", None) => {}
            ("import", _) => out.push(
                Diagnostic::error(Code::PolicyRefused, "a style sheet may not import another")
                    .at(&place)
                    .why("each import is one more request before the page can be read")
                    .help("put the rules into this file"),
            ),
            _ => out.push(unknown),
        }
    }

    /// A font can be scaled to nothing.
    fn font_face(&mut self, block: &[Node<'_>], out: &mut Diagnostics) {
        self.uses.font = true;
        for segment in segments(block) {
            let Some(("size-adjust", value)) = declaration(segment.head) else {
                continue;
            };
            let pieces = value::read(value);
            if !matches!(pieces[..], [value::Piece::Percent(percent)] if percent >= 75.0) {
                out.push(hides(&self.source, &segment, "a font"));
            }
        }
    }

    fn declaration(
        &mut self,
        property: &str,
        value: &[Node<'_>],
        segment: &Segment<'_, '_>,
        subjects: Option<&Subjects>,
    ) {
        let Some(subjects) = subjects else {
            return;
        };
        let property = property.to_ascii_lowercase();
        if let Some(reach) = hiding::reach(&property, &value::read(value), self.customs) {
            self.rules.push(HidingRule {
                subjects: Arc::clone(subjects),
                reach,
                diagnostic: hides(&self.source, segment, "this rule"),
            });
        }
    }

    /// Checks every address that the sheet loads.
    fn addresses(&mut self, nodes: &[Node<'_>], in_font: bool, out: &mut Diagnostics) {
        let mut in_font = in_font;
        for node in nodes {
            match &node.kind {
                NodeKind::Token(Token::UnquotedUrl(url)) => self.address(url, in_font, &node.range, out),
                NodeKind::Token(Token::AtKeyword(name)) => in_font = name.eq_ignore_ascii_case("font-face"),
                NodeKind::Function(name, inner) if loads(name) => {
                    self.loaded(inner, in_font, &node.range, out);
                }
                NodeKind::Function(_, inner) | NodeKind::Parens(inner) | NodeKind::Brackets(inner) => {
                    self.addresses(inner, in_font, out);
                }
                NodeKind::Braces(inner) => {
                    self.addresses(inner, in_font, out);
                    in_font = false;
                }
                NodeKind::Token(_) | NodeKind::Space => {}
            }
        }
    }

    /// Checks what stands in `url(…)` or `image-set(…)`: every string is an address.
    fn loaded(&mut self, nodes: &[Node<'_>], in_font: bool, range: &Range<usize>, out: &mut Diagnostics) {
        for node in nodes {
            match &node.kind {
                NodeKind::Token(Token::QuotedString(url)) => self.address(url, in_font, range, out),
                NodeKind::Function(name, _) if name == "type" => {}
                NodeKind::Function(name, inner) if loads(name) => {
                    self.loaded(inner, in_font, &node.range, out);
                }
                NodeKind::Function(..) => self.address("?:", in_font, range, out),
                NodeKind::Token(Token::UnquotedUrl(url)) => self.address(url, in_font, range, out),
                _ => {}
            }
        }
    }

    fn address(&mut self, url: &str, in_font: bool, range: &Range<usize>, out: &mut Diagnostics) {
        if url.starts_with('#') {
            return;
        }
        if !in_font {
            self.uses.image = true;
        }
        let is_relative = address::read(url) == Ok(Address::Relative);
        let leaves = url.starts_with('/') || url.split(['/', '?', '#']).any(|part| part == "..");
        if is_relative && !leaves && !url.is_empty() {
            return;
        }
        out.push(
            Diagnostic::error(Code::PolicyRefused, format!("`{url}` does not lie beside this style sheet"))
                .at(&Place::new(&self.source, range.clone()))
                .why("a request to another host tells that host who reads this page")
                .help("put the file into the theme's assets and write its name"),
        );
    }
}

fn loads(function: &str) -> bool {
    matches!(
        function,
        "url" | "src" | "image" | "image-set" | "-webkit-image-set" | "cross-fade" | "-webkit-cross-fade"
    )
}

fn hides(source: &Arc<SourceFile>, segment: &Segment<'_, '_>, what: &str) -> Diagnostic {
    let place = Place::new(source, segment.range());
    Diagnostic::error(Code::SealHidden, format!("{what} could hide the contact block: `{}`", place.text()))
        .at(&place)
        .why("a reader who needs help has to see who can be reached, on every page and every screen")
        .help("narrow the selector so that it cannot match the block, what is in it, or what it stands in")
}

/// A stretch of a block's content: up to a `;`, or up to and with a `{…}`.
struct Segment<'n, 's> {
    head: &'n [Node<'s>],
    block: Option<&'n [Node<'s>]>,
}

impl Segment<'_, '_> {
    /// The bytes of its head.
    fn range(&self) -> Range<usize> {
        match (self.head.first(), self.head.iter().rfind(|node| !node.is_space())) {
            (Some(first), Some(last)) => first.range.start..last.range.end.max(first.range.end),
            _ => 0..0,
        }
    }
}

fn segments<'n, 's>(nodes: &'n [Node<'s>]) -> Vec<Segment<'n, 's>> {
    let mut segments = Vec::new();
    let mut start = 0;
    for (index, node) in nodes.iter().enumerate() {
        let block = match &node.kind {
            NodeKind::Token(Token::Semicolon) => None,
            NodeKind::Braces(inner) => Some(inner.as_slice()),
            _ => continue,
        };
        segments.push(Segment { head: trimmed(&nodes[start..index]), block });
        start = index + 1;
    }
    segments.push(Segment { head: trimmed(&nodes[start..]), block: None });
    segments.retain(|segment| !segment.head.is_empty() || segment.block.is_some());
    segments
}

fn trimmed<'n, 's>(nodes: &'n [Node<'s>]) -> &'n [Node<'s>] {
    let start = nodes.iter().position(|node| !node.is_space()).unwrap_or(nodes.len());
    &nodes[start..]
}

/// The property and the value of `property: value`.
fn declaration<'n, 's>(head: &'n [Node<'s>]) -> Option<(&'n str, &'n [Node<'s>])> {
    let (first, rest) = head.split_first()?;
    let property = first.ident()?;
    let (colon, value) = trimmed(rest).split_first()?;
    matches!(colon.kind, NodeKind::Token(Token::Colon)).then_some((property, value))
}

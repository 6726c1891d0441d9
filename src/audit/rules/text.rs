//! No number and no address shows on a page, in its text or in words read aloud, but registered ones.
//!
//! The text of a block is read as one, over all inline elements, because `8<b>8</b>8` is one number to
//! a reader. Each contact of the block is read by itself and may show its own number alone.

use crate::audit::page::Page;
use crate::audit::tree::{Element, NodeId, Step, Tree};
use crate::diag::{Code, Diagnostics};
use crate::text::guard::{Finding, FindingKind, digits};
use crate::text::shown::HOLE;

/// Attributes that are shown, or read aloud.
const SPOKEN: &[&str] = &[
    "title",
    "alt",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "placeholder",
    "label",
    "summary",
    "abbr",
];

/// Elements that flow inside a line; all others start a block of their own.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "output", "q", "rp", "rt",
    "ruby", "s", "samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "tspan",
    "u", "var", "wbr",
];

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut reader = Reader { page, out, text: String::new(), contacts: Vec::new(), skipped: None };
    page.tree.walk(0, &mut |step| reader.step(step));
    reader.end_block();
    for (_, element) in &page.elements {
        check_attributes(page, element, out);
    }
}

fn check_attributes(page: &Page<'_>, element: &Element, out: &mut Diagnostics) {
    let is_shown = |name: &str| match (element.name(), name) {
        ("meta", "content") => is_shown_meta(element),
        ("input", "value") => true,
        _ => SPOKEN.contains(&name),
    };
    for (_, value) in element.attributes().filter(|(name, _)| is_shown(name)) {
        report(page, value, None, out);
    }
}

/// The description of a page, and its title and description in previews.
fn is_shown_meta(meta: &Element) -> bool {
    let named = |name: &str| meta.attribute(name).map(str::to_ascii_lowercase);
    let names = [named("name"), named("property")];
    let mut names = names.iter().flatten();
    names.any(|name| name.ends_with("description") || name.ends_with("title") || name.ends_with("site_name"))
}

struct Reader<'a, 'p, 'o> {
    page: &'p Page<'a>,
    out: &'o mut Diagnostics,
    /// The text of the block so far.
    text: String,
    /// The contacts that the walk is inside of, from the outside to the inside.
    contacts: Vec<&'a str>,
    /// Inside something that is no text.
    skipped: Option<usize>,
}

impl<'a> Reader<'a, '_, '_> {
    fn step(&mut self, step: Step<'a>) {
        match (step, self.skipped) {
            (Step::Text(text), None) => self.text.push_str(text),
            (Step::Text(_), Some(_)) => {}
            (Step::Enter(..), Some(n_open)) => self.skipped = Some(n_open + 1),
            (Step::Leave(_), Some(n_open)) => {
                self.skipped = n_open.checked_sub(1).filter(|n_open| *n_open > 0);
            }
            (Step::Enter(node, element), None) => self.enter(node, element),
            (Step::Leave(element), None) => self.leave(element),
        }
    }

    fn enter(&mut self, node: NodeId, element: &'a Element) {
        match element.name() {
            _ if self.page.tree.is_source(element) => self.skipped = Some(1),
            "br" | "img" | "input" => self.text.push(' '),
            _ if is_citation(self.page.tree, node, element) => {
                self.text.push(HOLE);
                self.skipped = Some(1);
            }
            _ => {}
        }
        if starts_block(element) {
            self.end_block();
            self.contacts.extend(element.attribute("data-contact"));
        }
    }

    fn leave(&mut self, element: &'a Element) {
        if starts_block(element) {
            self.end_block();
            if element.attribute("data-contact").is_some() {
                self.contacts.pop();
            }
        }
    }

    fn end_block(&mut self) {
        report(self.page, &self.text, self.contacts.last().copied(), self.out);
        self.text.clear();
    }
}

fn starts_block(element: &Element) -> bool {
    !INLINE.contains(&element.name()) || element.attribute("data-contact").is_some()
}

/// Whether an element is the mark of a citation: a short number that leads to a place on the page.
/// `in 2023` and its mark `1` are not the number 20231.
fn is_citation(tree: &Tree, node: NodeId, element: &Element) -> bool {
    let leads_here = element.attribute("href").is_some_and(|address| address.starts_with('#'));
    if element.name() != "a" || !leads_here {
        return false;
    }
    let text = tree.text(node);
    let mark = text.trim_matches([' ', '[', ']', '(', ')']);
    (1..=3).contains(&mark.len()) && mark.bytes().all(|byte| byte.is_ascii_digit())
}

fn report(page: &Page<'_>, text: &str, contact: Option<&str>, out: &mut Diagnostics) {
    for finding in page.around.guard.findings(text) {
        let written = text.get(finding.range.clone()).unwrap_or("");
        if let Some((code, message)) = told(page, &finding, written, contact) {
            out.push(page.fault(code, message).why(WHY).help(HELP));
        }
    }
}

const WHY: &str = "a reader in danger would call whoever answers there";
const HELP: &str =
    "write numbers by reference (`<contact:its-id>`) in pages, and leave them out of messages and templates";

/// What is wrong with a finding, if anything is.
fn told(page: &Page<'_>, finding: &Finding, written: &str, contact: Option<&str>) -> Option<(Code, String)> {
    let told = match &finding.kind {
        FindingKind::ShortCode { .. } => return None,
        FindingKind::Registered { contact: owner } => {
            let contact = contact.filter(|contact| owner != contact)?;
            let owners = page.around.guard.contacts_of_number(&digits(written));
            if owners.iter().any(|id| id == contact) {
                return None;
            }
            let message =
                format!("the page shows `{written}` under `{contact}`, and it belongs to `{owner}`");
            (Code::AuditContact, message)
        }
        FindingKind::Unregistered => {
            (Code::AuditContact, format!("the page shows `{written}`, which is not a registered contact"))
        }
        FindingKind::Rejected { why, .. } => {
            (Code::AuditContact, format!("the page shows `{written}`, which must not be shown: {why}"))
        }
        FindingKind::Scheme => (
            Code::AuditContact,
            format!("the page shows `{written}`, which looks like a link to a call or a script"),
        ),
        FindingKind::Host => {
            (Code::AuditHost, format!("the page shows `{written}`, which is not a registered address"))
        }
        FindingKind::Invisible => (
            Code::TextInvisible,
            format!("the page has invisible characters in `{}`", written.escape_unicode()),
        ),
    };
    Some(told)
}

//! No number and no address shows on a page, in its text or in words read aloud, but registered ones.
//!
//! The text of a block is read as one, over all inline elements, because `8<b>8</b>8` is one number to
//! a reader. Each contact of the block is read by itself and may show its own number alone.

use crate::audit::FineTexts;
use crate::audit::page::Page;
use crate::audit::reading::{Element, Inside, Key, Keys, Tag, Visit};
use crate::diag::{Code, Diagnostics};
use crate::text::guard::{Finding, FindingKind, digits};
use crate::text::shown::HOLE;

/// Attributes that are shown, or read aloud.
const SPOKEN: Keys = Keys::of(&[
    Key::Title,
    Key::Alt,
    Key::AriaLabel,
    Key::AriaDescription,
    Key::AriaPlaceholder,
    Key::AriaRoledescription,
    Key::AriaValuetext,
    Key::Placeholder,
    Key::Label,
    Key::Summary,
    Key::Abbr,
]);

pub(super) fn check(page: &Page<'_>, fine: &mut FineTexts, out: &mut Diagnostics) {
    let mut reader = Reader { page, fine, out, text: BlockText::new(), contacts: Vec::new() };
    page.reading.walk(&mut reader);
    reader.end_block();
    for element in page.elements() {
        match element.tag() {
            Tag::Meta | Tag::Input => check_attributes(page, element, fine, out),
            _ if element.has_any(SPOKEN) => check_attributes(page, element, fine, out),
            _ => {}
        }
    }
}

fn check_attributes(page: &Page<'_>, element: Element<'_>, fine: &mut FineTexts, out: &mut Diagnostics) {
    for attribute in element.attributes() {
        let is_shown = match (element.tag(), attribute.key) {
            (Tag::Meta, Key::Content) => is_shown_meta(element),
            (Tag::Input, Key::Value) => true,
            (_, key) => SPOKEN.has(key),
        };
        if is_shown {
            report(page, &attribute.value, None, fine, out);
        }
    }
}

/// The description of a page, and its title and description in previews.
fn is_shown_meta(meta: Element<'_>) -> bool {
    const SHOWN: [&str; 3] = ["description", "title", "site_name"];
    let names = [meta.attribute(Key::Name), meta.attribute(Key::Property)];
    let ends_with = |name: &str, end: &str| {
        let start = name.len().checked_sub(end.len());
        start.is_some_and(|start| name.as_bytes()[start..].eq_ignore_ascii_case(end.as_bytes()))
    };
    names.into_iter().flatten().any(|name| SHOWN.iter().any(|end| ends_with(name, end)))
}

/// The text of a block. Most blocks have one piece of text, which is not copied.
struct BlockText<'a> {
    first: &'a str,
    /// All pieces, once there is a second.
    pieces: String,
}

impl<'a> BlockText<'a> {
    fn new() -> Self {
        // What most blocks need; no limit.
        Self { first: "", pieces: String::with_capacity(1024) }
    }

    fn push(&mut self, piece: &'a str) {
        if self.first.is_empty() && self.pieces.is_empty() {
            self.first = piece;
        } else {
            self.pieces().push_str(piece);
        }
    }

    fn push_char(&mut self, piece: char) {
        self.pieces().push(piece);
    }

    /// All pieces so far, for one more.
    fn pieces(&mut self) -> &mut String {
        if self.pieces.is_empty() {
            self.pieces.push_str(self.first);
        }
        &mut self.pieces
    }

    fn joined(&self) -> &str {
        if self.pieces.is_empty() { self.first } else { &self.pieces }
    }

    fn clear(&mut self) {
        self.first = "";
        self.pieces.clear();
    }
}

struct Reader<'a, 'p, 'o> {
    page: &'p Page<'a>,
    fine: &'o mut FineTexts,
    out: &'o mut Diagnostics,
    /// The text of the block so far.
    text: BlockText<'a>,
    /// The contacts that the walk is inside of, from the outside to the inside.
    contacts: Vec<&'a str>,
}

impl<'a> Visit<'a> for Reader<'a, '_, '_> {
    fn enter(&mut self, element: Element<'a>) -> Inside {
        let is_citation = is_citation(element);
        if is_citation {
            self.text.push_char(HOLE);
        } else if matches!(element.tag(), Tag::Br | Tag::Img | Tag::Input) {
            self.text.push_char(' ');
        }
        if starts_block(element) {
            self.end_block();
        }
        if is_citation || element.is_source() {
            return Inside::Skip;
        }
        if let Some(contact) = element.attribute(Key::DataContact) {
            self.contacts.push(contact);
        }
        Inside::Read
    }

    fn text(&mut self, text: &'a str) {
        self.text.push(text);
    }

    fn leave(&mut self, element: Element<'a>) {
        if starts_block(element) {
            self.end_block();
            if element.has(Key::DataContact) {
                self.contacts.pop();
            }
        }
    }
}

impl Reader<'_, '_, '_> {
    fn end_block(&mut self) {
        report(self.page, self.text.joined(), self.contacts.last().copied(), self.fine, self.out);
        self.text.clear();
    }
}

fn starts_block(element: Element<'_>) -> bool {
    !flows_in_line(element.tag()) || element.has(Key::DataContact)
}

/// Whether an element flows inside a line; all others start a block of their own.
fn flows_in_line(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::A
            | Tag::Abbr
            | Tag::Acronym
            | Tag::B
            | Tag::Bdi
            | Tag::Bdo
            | Tag::Big
            | Tag::Br
            | Tag::Button
            | Tag::Cite
            | Tag::Code
            | Tag::Data
            | Tag::Del
            | Tag::Dfn
            | Tag::Em
            | Tag::Font
            | Tag::I
            | Tag::Img
            | Tag::Input
            | Tag::Ins
            | Tag::Kbd
            | Tag::Label
            | Tag::Mark
            | Tag::Nobr
            | Tag::Output
            | Tag::Q
            | Tag::Rp
            | Tag::Rt
            | Tag::Ruby
            | Tag::S
            | Tag::Samp
            | Tag::Slot
            | Tag::Small
            | Tag::Span
            | Tag::Strike
            | Tag::Strong
            | Tag::Sub
            | Tag::Sup
            | Tag::Time
            | Tag::Tspan
            | Tag::Tt
            | Tag::U
            | Tag::Var
            | Tag::Wbr
    )
}

/// Whether an element is the mark of a citation: a short number that leads to a place on the page.
/// `in 2023` and its mark `1` are not the number 20231.
fn is_citation(element: Element<'_>) -> bool {
    let leads_here = || element.attribute(Key::Href).is_some_and(|address| address.starts_with('#'));
    if element.tag() != Tag::A || !leads_here() {
        return false;
    }
    let text: String = element.texts().collect();
    let mark = text.trim_matches([' ', '[', ']', '(', ')']);
    (1..=3).contains(&mark.len()) && mark.bytes().all(|byte| byte.is_ascii_digit())
}

#[inline]
fn report(page: &Page<'_>, text: &str, contact: Option<&str>, fine: &mut FineTexts, out: &mut Diagnostics) {
    let is_blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
    if !is_blank && !fine.has(text, contact) {
        look(page, text, contact, fine, out);
    }
}

fn look(page: &Page<'_>, text: &str, contact: Option<&str>, fine: &mut FineTexts, out: &mut Diagnostics) {
    let mut is_fine = true;
    for finding in page.around.guard.findings(text) {
        let written = text.get(finding.range.clone()).unwrap_or("");
        if let Some((code, message)) = told(page, &finding, written, contact) {
            is_fine = false;
            out.push(page.fault(code, message).why(WHY).help(HELP));
        }
    }
    if is_fine {
        fine.keep(text, contact);
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

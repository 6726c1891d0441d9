//! Whether a translation names the contacts and foreign addresses of its source page, and has its
//! blocks.
//!
//! A translator chooses words. Which line stands beside "confidential", and where a link leads, is the
//! source page's to say: swapped, they would send a reader to the police who meant to ask in private.
//! So are the questions of a `{quiz}` and whatever else a block shows: it is the same course in all
//! languages.
//!
//! **Not here:** numbers typed by hand, which the guard finds; links between pages.

use super::{Registry, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, Spanned};
use crate::text::doc::{Component, ComponentKind, Doc, Piece};
use crate::text::markdown::segments;

/// What is compared, with the words for it.
struct Subject {
    code: Code,
    /// The word for it in messages.
    noun: &'static str,
    named: fn(&Doc) -> Vec<&Spanned<String>>,
}

const SUBJECTS: &[Subject] = &[
    Subject { code: Code::ContactDiffers, noun: "contact", named: contacts },
    Subject { code: Code::LinkDiffers, noun: "address", named: addresses },
];

/// Reports what a translation adds, leaves out, or names in another order.
///
/// A contact that nobody knows is a slip of the hand and told as such elsewhere.
pub(super) fn check(
    source: &Translation,
    translation: &Translation,
    registry: &Registry,
    out: &mut Diagnostics,
) {
    let n_faults = out.len();
    let (source_text, text) = (source.text(), translation.text());
    for subject in SUBJECTS {
        let (theirs, ours) = ((subject.named)(&source_text.doc), (subject.named)(&text.doc));
        let mut left: Vec<&str> = theirs.iter().map(|id| id.value.as_str()).collect();
        let n_before = out.len();
        for id in &ours {
            match left.iter().position(|known| *known == id.value) {
                Some(index) => {
                    left.remove(index);
                }
                None if subject.code == Code::ContactDiffers
                    && !registry.contacts.contains_key(&id.value) => {}
                None => out.push(added(subject, id)),
            }
        }
        out.extend(left.iter().map(|id| left_out(subject, id, translation)));
        if out.len() == n_before
            && let Some((_, moved)) = theirs.iter().zip(&ours).find(|(one, other)| one.value != other.value)
        {
            out.push(reordered(subject, moved));
        }
    }
    if out.len() == n_faults || out.iter().all(|fault| fault.severity != Severity::Error) {
        out.extend(elsewhere(source, translation));
    }
    // Contacts were compared above: they may stand in a block here and in a sentence there.
    for name in ComponentKind::NAMES.iter().filter(|name| **name != "contacts") {
        blocks(name, &source_text.doc, (&text.doc, translation), out);
    }
}

/// The first contact that stands in another paragraph, entry or cell than in the source page, where both
/// have as many: beside the description of another line it sends a reader to people they did not mean
/// to call. Within one, a language may need another order.
fn elsewhere(source: &Translation, translation: &Translation) -> Option<Diagnostic> {
    let written = translation.text().doc.holes().filter_map(|piece| match piece {
        Piece::Contact(id) | Piece::ContactLinkOpen(id) => Some(id),
        _ => None,
    });
    let written: Vec<_> = written.collect();
    // Most pages name none, and to find their blocks both texts would have to be parsed once more.
    if written.is_empty() {
        return None;
    }
    let (theirs, ours) = (contacts_by_block(source.body()), contacts_by_block(translation.body()));
    if theirs.len() != ours.len() {
        return None;
    }
    let sorted = |block: &[String]| {
        let mut block = block.to_vec();
        block.sort_unstable();
        block
    };
    let block = theirs.iter().zip(&ours).position(|(one, other)| sorted(one) != sorted(other))?;
    let n_before: usize = ours.iter().take(block).map(Vec::len).sum();
    let stranger =
        ours.get(block)?.iter().position(|id| !theirs.get(block).is_some_and(|all| all.contains(id)))?;
    let id = written.get(n_before + stranger)?;
    let said = Said::new("contact-elsewhere").text("name", &id.value);
    Some(Diagnostic::said(Severity::Error, Code::ContactDiffers, said).at(&id.place))
}

/// The contacts that each block of a page's text names, in order.
fn contacts_by_block(body: &str) -> Vec<Vec<String>> {
    let named = |text: &str| {
        let starts = text.match_indices("contact:").map(|(at, mark)| &text[at + mark.len()..]);
        starts.map(|rest| rest.split(['>', ')']).next().unwrap_or(rest).to_owned()).collect()
    };
    segments(body).iter().map(|segment| named(&segment.text)).collect()
}

fn added(subject: &Subject, id: &Spanned<String>) -> Diagnostic {
    let said = Said::new("parity-added").text("kind", subject.noun).text("name", &id.value);
    Diagnostic::said(Severity::Error, subject.code, said).at(&id.place)
}

fn left_out(subject: &Subject, id: &str, translation: &Translation) -> Diagnostic {
    let said = Said::new("parity-left-out").text("kind", subject.noun).text("name", id);
    Diagnostic::said(Severity::Warning, subject.code, said).at(&translation.title.place)
}

fn reordered(subject: &Subject, id: &Spanned<String>) -> Diagnostic {
    let said = Said::new("parity-moved").text("kind", subject.noun).text("name", &id.value);
    Diagnostic::said(Severity::Warning, subject.code, said).at(&id.place)
}

/// Compares the blocks of one kind: those that are the same first, so that one that is left out does
/// not make all others differ; then each that remains with its counterpart, in order.
fn blocks(name: &str, source: &Doc, (text, translation): (&Doc, &Translation), out: &mut Diagnostics) {
    let of_kind = |doc| components(doc).filter(|block| block.kind.name() == name).collect::<Vec<_>>();
    let (mut theirs, mut ours) = (of_kind(source), of_kind(text));
    ours.retain(|block| {
        let same = theirs.iter().position(|their| names(their) == names(block));
        same.map(|index| theirs.remove(index)).is_none()
    });
    let mut theirs = theirs.into_iter();
    for block in ours {
        out.push(match theirs.next() {
            Some(their) => block_differs(their, block),
            None => block_added(block),
        });
    }
    out.extend(theirs.map(|block| block_left_out(block, translation)));
}

fn block_differs(their: &Component, block: &Component) -> Diagnostic {
    let expected = names(their);
    let stranger = block.kind.named().into_iter().find(|id| !expected.contains(&id.value.as_str()));
    let said = Said::new("block-differs")
        .text("block", braced(block))
        .text("theirs", listed(&expected))
        .text("ours", listed(&names(block)));
    Diagnostic::said(Severity::Warning, Code::StructureDrift, said)
        .at(stranger.map_or(&block.place, |id| &id.place))
}

fn block_added(block: &Component) -> Diagnostic {
    let said = Said::new("block-added").text("block", braced(block));
    Diagnostic::said(Severity::Warning, Code::StructureDrift, said).at(&block.place)
}

fn block_left_out(block: &Component, translation: &Translation) -> Diagnostic {
    let said = Said::new("block-left-out").text("block", braced(block)).text("theirs", listed(&names(block)));
    Diagnostic::said(Severity::Warning, Code::StructureDrift, said).at(&translation.title.place)
}

/// The name of a block as it is written.
fn braced(block: &Component) -> String {
    format!("{{{}}}", block.kind.name())
}

/// What a block shows. Terms stand in the order of each language's alphabet.
fn names(block: &Component) -> Vec<&str> {
    let mut names: Vec<_> = block.kind.named().into_iter().map(|id| id.value.as_str()).collect();
    if matches!(block.kind, ComponentKind::Glossary { .. }) {
        names.sort_unstable();
    }
    names
}

fn listed(names: &[&str]) -> String {
    match names {
        [] => "–".to_owned(),
        _ => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}

fn components(doc: &Doc) -> impl Iterator<Item = &Component> {
    doc.holes().filter_map(|piece| match piece {
        Piece::Component(component) => Some(component),
        _ => None,
    })
}

fn contacts(doc: &Doc) -> Vec<&Spanned<String>> {
    let mut named = Vec::new();
    for piece in doc.holes() {
        match piece {
            Piece::Contact(id) | Piece::ContactLinkOpen(id) => named.push(id),
            Piece::Component(Component { kind: ComponentKind::Contacts { ids }, .. }) => named.extend(ids),
            _ => {}
        }
    }
    named
}

fn addresses(doc: &Doc) -> Vec<&Spanned<String>> {
    let links = doc.holes().filter_map(|piece| match piece {
        Piece::ForeignLinkOpen(href) => Some(href),
        _ => None,
    });
    links.collect()
}

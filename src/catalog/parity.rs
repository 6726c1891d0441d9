//! Whether a translation names the contacts and foreign addresses of its source page.
//!
//! A translator chooses words. Which line stands beside "confidential", and where a link leads, is the
//! source page's to say: swapped, they would send a reader to the police who meant to ask in private.
//!
//! **Not here:** numbers typed by hand, which the guard finds; links between pages.

use super::{Registry, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::text::doc::{ComponentKind, Doc, Piece};

/// What is compared, with the words for it.
struct Subject {
    code: Code,
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
    for subject in SUBJECTS {
        let (theirs, ours) = ((subject.named)(&source.doc), (subject.named)(&translation.doc));
        let mut left: Vec<&str> = theirs.iter().map(|id| id.value.as_str()).collect();
        let n_before = out.iter().count();
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
        if out.iter().count() == n_before
            && let Some((_, moved)) = theirs.iter().zip(&ours).find(|(one, other)| one.value != other.value)
        {
            out.push(reordered(subject, moved));
        }
    }
}

fn added(subject: &Subject, id: &Spanned<String>) -> Diagnostic {
    let noun = subject.noun;
    Diagnostic::error(subject.code, format!("the source page does not name the {noun} `{}` here", id.value))
        .at(&id.place)
        .why("a reader must reach the same people in every language")
        .help(format!("name the {noun} that the source page names"))
}

fn left_out(subject: &Subject, id: &str, translation: &Translation) -> Diagnostic {
    let noun = subject.noun;
    Diagnostic::warning(
        subject.code,
        format!("the source page names the {noun} `{id}` and this one does not"),
    )
    .at(&translation.title.place)
    .why("a reader of this language would not learn of it")
    .help("put it where the source page has it")
}

fn reordered(subject: &Subject, id: &Spanned<String>) -> Diagnostic {
    let noun = subject.noun;
    Diagnostic::warning(subject.code, format!("the source page names another {noun} before `{}`", id.value))
        .at(&id.place)
        .why("two lines that change places may stand beside each other's description")
        .help("check that each stands with its own words, in the order of the source page")
}

fn contacts(doc: &Doc) -> Vec<&Spanned<String>> {
    let mut named = Vec::new();
    for piece in &doc.pieces {
        match piece {
            Piece::Contact(id) | Piece::ContactLinkOpen(id) => named.push(id),
            Piece::Component(component) => {
                if let ComponentKind::Contacts { ids } = &component.kind {
                    named.extend(ids);
                }
            }
            _ => {}
        }
    }
    named
}

fn addresses(doc: &Doc) -> Vec<&Spanned<String>> {
    let links = doc.pieces.iter().filter_map(|piece| match piece {
        Piece::ForeignLinkOpen(href) => Some(href),
        _ => None,
    });
    links.collect()
}

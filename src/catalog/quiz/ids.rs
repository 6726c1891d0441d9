//! Ids in quiz files: how they are spelt, that none is there twice, and that each leads to something.
//!
//! Ids stand in answers, addresses, file names and message ids, so they are plainer than words.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::source::limits;
use crate::source::toml::{Table, suggestion};

/// Whether an id is spelt as ids are: small letters, digits and single hyphens, a letter first.
pub(super) fn is_id(id: &str) -> bool {
    let fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(fit)
        && !id.ends_with('-')
        && !id.contains("--")
}

/// Says so when an id is spelt otherwise.
pub(super) fn check(id: &Spanned<String>, out: &mut Diagnostics) -> bool {
    let fit = is_id(&id.value);
    if !fit {
        out.push(
            Diagnostic::error(Code::QuizId, format!("`{}` cannot be an id", id.value))
                .at(&id.place)
                .why("ids become part of addresses and of the names of texts in all languages")
                .help("use the letters a to z, digits and single hyphens, and start with a letter, as in `late-tip`"),
        );
    }
    fit
}

/// Says so when an id was used before among its like.
pub(super) fn is_new(
    seen: &mut BTreeSet<String>,
    id: &Spanned<String>,
    what: &str,
    out: &mut Diagnostics,
) -> bool {
    let new = seen.insert(id.value.clone());
    if !new {
        out.push(
            Diagnostic::error(Code::Duplicate, format!("the {what} `{}` is there twice", id.value))
                .at(&id.place)
                .help("give one of them another id, or take it out"),
        );
    }
    new
}

/// A question being read: its table, and how messages name it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) table: &'a Table<'a>,
    /// As in "the question `q`".
    pub(super) name: &'a str,
}

/// Reads a list of new ids, such as options. Those spelt wrong are reported and stay, so that nothing
/// else that is said of them is taken for a fault; those that repeat are reported and left out.
pub(super) fn list(
    table: &Table<'_>,
    key: &'static str,
    what: &str,
    out: &mut Diagnostics,
) -> Vec<Spanned<String>> {
    let mut seen = BTreeSet::new();
    let mut ids = table.need_texts(key, out);
    if ids.len() > limits::QUIZ_OPTIONS {
        let place = &ids[limits::QUIZ_OPTIONS].place;
        out.push(
            Diagnostic::error(Code::QuizOptions, format!("`{key}` has more than {}", limits::QUIZ_OPTIONS))
                .at(place)
                .help("make two questions of this one"),
        );
        ids.truncate(limits::QUIZ_OPTIONS);
    }
    ids.retain(|id| {
        check(id, out);
        is_new(&mut seen, id, what, out)
    });
    ids
}

/// Reads a list of ids that must be among `known`, each once. Those with faults are left out.
pub(super) fn references(
    asked: Asked<'_>,
    key: &'static str,
    known: &[Spanned<String>],
    out: &mut Diagnostics,
) -> Vec<Spanned<String>> {
    let mut seen = BTreeSet::new();
    let mut ids = asked.table.texts(key, out);
    ids.truncate(2 * limits::QUIZ_OPTIONS);
    ids.retain(|id| leads(asked, id, known, "option", out) && is_new(&mut seen, id, "option", out));
    ids
}

/// Whether an id is among those that a question has; if not, says what may have been meant.
pub(super) fn leads(
    asked: Asked<'_>,
    id: &Spanned<String>,
    known: &[Spanned<String>],
    what: &str,
    out: &mut Diagnostics,
) -> bool {
    let found = known.iter().any(|known| known.value == id.value);
    // Where none could be read, that was reported.
    if !found && !known.is_empty() {
        let known: Vec<_> = known.iter().map(|known| known.value.as_str()).collect();
        out.push(
            Diagnostic::error(
                Code::QuizReference,
                format!("there is no {what} `{}` in {}", id.value, asked.name),
            )
            .at(&id.place)
            .help(suggestion(&id.value, &known)),
        );
    }
    found
}

/// The ids without their places.
pub(super) fn plain(ids: Vec<Spanned<String>>) -> Vec<String> {
    ids.into_iter().map(|id| id.value).collect()
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_plain_words_with_hyphens() {
        for id in ["a", "late-tip", "room-212", "a1"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "1a", "-a", "a-", "a--b", "A", "a_b", "a b", "ä", "а", "a.b"] {
            assert!(!is_id(id), "{id}");
        }
    }
}

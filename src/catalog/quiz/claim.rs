//! Which messages belong to which question: none to two, and none of a quiz to nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::{LocaleId, did_you_mean, near_or};

use super::bank::Drafts;
use super::names;
use super::words::message;

/// The quiz of each message.
type Claims = BTreeMap<String, String>;

/// For so many words is guessed whom they belong to. Where there are more, it is no slip.
const GUESSES: usize = 100;

/// Says so when two questions would be worded by one message: `a-b` of `c` and `b` of `c-a`. Returns
/// faults by quiz.
pub(super) fn check_clashes(drafts: &Drafts) -> BTreeMap<String, Diagnostics> {
    let mut claims = Claims::new();
    let mut faults: BTreeMap<String, Diagnostics> = BTreeMap::new();
    for draft in drafts.values() {
        for item in &draft.items {
            let id = message(draft, item);
            let Some(first) = claims.insert(id.clone(), draft.id.clone()) else {
                continue;
            };
            let said = Said::new("quiz-messages-clash").text("quiz", first).text("message", id);
            faults
                .entry(draft.id.clone())
                .or_default()
                .push(Diagnostic::said(Severity::Error, Code::Duplicate, said).at(&item.id.place));
        }
    }
    faults
}

/// Tells words that no quiz shows: whole files, messages of questions, names.
pub(super) fn tell_unclaimed(
    catalog: &Catalog,
    drafts: &Drafts,
    files: &BTreeMap<LocaleId, Vec<Arc<SourceFile>>>,
    out: &mut Diagnostics,
) {
    let quizzes: Vec<_> = drafts.keys().map(String::as_str).collect();
    for file in files.values().flatten() {
        let Some(quiz) = quiz_of(file.path()).filter(|quiz| !drafts.contains_key(*quiz)) else {
            continue;
        };
        let near = did_you_mean(quiz, quizzes.iter().copied());
        let said = Said::new("quiz-unknown-words").text("quiz", quiz);
        let help = match near {
            Some(near) => Said::new("help-near-or-write-quiz").text("near", near),
            None => Said::new("help-write-quiz"),
        };
        out.push(
            Diagnostic::said(Severity::Hint, Code::QuizObsolete, said)
                .in_file(file.path())
                .advising(help.text("quiz", quiz)),
        );
    }
    for locale in catalog.config.locales.iter().map(|entry| &entry.id) {
        messages(catalog, drafts, locale, out);
    }
}

fn messages(catalog: &Catalog, drafts: &Drafts, locale: &LocaleId, out: &mut Diagnostics) {
    let ids: BTreeSet<_> =
        drafts.values().flat_map(|draft| draft.items.iter().map(|item| message(draft, item))).collect();
    let names: BTreeSet<_> = drafts.keys().map(|id| names::quiz(id)).collect();
    let mut n_told = 0;
    for id in catalog.messages.ids(locale) {
        let Some(place) = catalog.messages.place(locale, id) else { continue };
        let Some(quiz) = quiz_of(place.source.path()).and_then(|quiz| drafts.get(quiz)) else {
            continue;
        };
        let (known, said, is_named_so) = match id.starts_with(names::QUIZ) {
            true => (&names, Said::new("quiz-words-quizless"), true),
            false => (&ids, Said::new("quiz-words-questionless"), id.starts_with(&names::item(&quiz.id, ""))),
        };
        if !quiz.has_all_items || !is_named_so || known.contains(id) {
            continue;
        }
        n_told += 1;
        let guesses = known.iter().map(String::as_str).filter(|_| n_told <= GUESSES);
        out.push(
            Diagnostic::said(Severity::Warning, Code::QuizObsolete, said.text("message", id))
                .at(&place)
                .advising(near_or(id, guesses, Said::new("help-take-out"))),
        );
    }
}

/// The quiz that a file of messages is named after.
fn quiz_of(path: &str) -> Option<&str> {
    path.rsplit('/').next()?.strip_prefix("quiz-")?.strip_suffix(".ftl")
}

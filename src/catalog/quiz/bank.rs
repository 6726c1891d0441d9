//! Quizzes tied to each other: whose items a quiz takes, and which final it is compared with.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::Kind;
use crate::source::toml::suggestion;

use super::item::ReadItem;
use super::read::Draft;
use super::{critical, draw};

/// All files of the project by quiz id.
pub(super) type Drafts = BTreeMap<String, Draft>;

/// The quiz whose items a quiz shows: itself or its bank. `None` when there is no such quiz.
pub(super) fn bank_of<'d>(drafts: &'d Drafts, draft: &'d Draft) -> Option<&'d Draft> {
    match &draft.bank {
        None => Some(draft),
        // A quiz with items and a bank was reported; its items are what can still be checked.
        Some(_) if !draft.written().is_empty() => Some(draft),
        Some(bank) => drafts.get(&bank.value).filter(|bank| bank.bank.is_none()),
    }
}

/// Checks one quiz against the others.
pub(super) fn check(drafts: &Drafts, draft: &Draft, out: &mut Diagnostics) {
    if let Some(bank) = &draft.bank {
        check_bank(drafts, draft, bank, out);
    }
    let items = bank_of(drafts, draft).map(Draft::written).unwrap_or_default();
    // Questions that were not read might be what a draw lacks.
    if bank_of(drafts, draft).is_some_and(|bank| !bank.is_cut) && !items.is_empty() {
        draw::check(&draft.draw, &items, out);
        let is_certain =
            items.iter().all(|item| item.is_placed) && draft.draw.iter().all(|part| part.is_read);
        if draft.can_be_passed() && is_certain {
            critical::check(&draft.draw, &items, out);
        }
    }
    if draft.bank.is_none() {
        let users =
            drafts.values().filter(|other| other.bank.as_ref().is_some_and(|bank| bank.value == draft.id));
        let draws: Vec<_> = std::iter::once(draft).chain(users).map(|user| user.draw.as_slice()).collect();
        draw::check_pools(&draws, &items, out);
    }
    if let Some(pair) = &draft.pair {
        check_pair(drafts, &items, pair, out);
    }
}

/// Says so when a quiz does not exist.
pub(in crate::catalog) fn unknown_quiz<'a>(
    id: &Spanned<String>,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<_> = known.into_iter().collect();
    Diagnostic::error(Code::QuizUnknown, format!("there is no quiz `{}`", id.value))
        .at(&id.place)
        .help(format!("{}; a quiz is a file of the folder quizzes/", suggestion(&id.value, &known)))
}

fn check_bank(drafts: &Drafts, draft: &Draft, bank: &Spanned<String>, out: &mut Diagnostics) {
    let Some(lender) = drafts.get(&bank.value) else {
        let others = drafts.values().filter(|other| other.bank.is_none()).map(|other| other.id.as_str());
        out.push(unknown_quiz(bank, others));
        return;
    };
    let (message, help) = match &lender.bank {
        _ if lender.id == draft.id => (
            "a quiz cannot borrow its own questions".to_owned(),
            "name another quiz, or write `[[item]]` for its own questions".to_owned(),
        ),
        Some(farther) => (
            format!("`{}` borrows its own questions from `{}`", lender.id, farther.value),
            format!("write `bank = \"{}\"`", farther.value),
        ),
        None => return,
    };
    out.push(Diagnostic::error(Code::QuizBank, message).at(&bank.place).help(help));
}

/// What is compared has something in common.
fn check_pair(drafts: &Drafts, items: &[&ReadItem], pair: &Spanned<String>, out: &mut Diagnostics) {
    let finals = || drafts.values().filter(|other| other.kind == Some(Kind::Final));
    let Some(other) = drafts.get(&pair.value) else {
        out.push(unknown_quiz(pair, finals().map(|other| other.id.as_str())));
        return;
    };
    if let Some(kind) = other.kind.filter(|kind| *kind != Kind::Final) {
        let finals: Vec<_> = finals().map(|other| other.id.as_str()).collect();
        out.push(
            Diagnostic::error(
                Code::QuizPair,
                format!("`{}` is no final but of kind `{}`", other.id, kind.key()),
            )
            .at(&pair.place)
            .help(suggestion(&pair.value, &finals)),
        );
        return;
    }
    let theirs = bank_of(drafts, other).map(Draft::written).unwrap_or_default();
    // A competency that could not be read may be the one that both ask for.
    let is_known = |items: &[&ReadItem]| !items.is_empty() && items.iter().all(|item| item.is_placed);
    if !is_known(items) || !is_known(&theirs) {
        return;
    }
    if competencies(items).is_disjoint(&competencies(&theirs)) {
        out.push(
            Diagnostic::error(
                Code::QuizPair,
                format!("no competency is asked for both here and in `{}`", other.id),
            )
            .at(&pair.place)
            .why("two quizzes are compared competency by competency")
            .help("give the questions of both a `competency`, at least one of them the same"),
        );
    }
}

fn competencies<'i>(items: &[&'i ReadItem]) -> BTreeSet<&'i str> {
    items.iter().filter_map(|item| Some(item.competency.as_ref()?.value.as_str())).collect()
}

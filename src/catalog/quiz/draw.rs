//! The draw of a quiz: so many items of each pool, checked against the items there are.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::Part;
use crate::source::limits;
use crate::source::toml::{Table, suggestion};

use super::ids;
use super::item::ReadItem;

/// A part of a draw as it was read.
#[derive(Debug, Clone)]
pub(super) struct ReadPart {
    pub(super) pool: Option<Spanned<String>>,
    pub(super) n: Spanned<usize>,
    pub(super) by_competency: bool,
}

impl ReadPart {
    pub(super) fn part(&self) -> Part {
        Part {
            pool: self.pool.as_ref().map(|pool| pool.value.clone()),
            n: self.n.value,
            by_competency: self.by_competency,
        }
    }
}

/// Reads the parts of a draw.
pub(super) fn read(table: &Table<'_>, out: &mut Diagnostics) -> Vec<ReadPart> {
    let mut parts = Vec::new();
    for (index, entry) in table.tables("draw", "part of a draw", out).into_iter().enumerate() {
        if index == limits::QUIZ_PARTS {
            let message = format!("a draw has at most {} parts", limits::QUIZ_PARTS);
            out.push(Diagnostic::error(Code::QuizDraw, message).at(&entry.first_line()));
            break;
        }
        let pool = entry.text("pool", out).filter(|pool| ids::check(pool, out));
        let n = entry.need_integer("n", out);
        let by = entry.choice("by", &[("competency", ())], out);
        entry.finish(out);
        let Some(n) = n else { continue };
        match usize::try_from(n.value) {
            Ok(many) if many > 0 => {
                parts.push(ReadPart { pool, n: n.map(|_| many), by_competency: by.is_some() });
            }
            _ => out.push(
                Diagnostic::error(
                    Code::QuizDraw,
                    format!("a part of a draw cannot take {} questions", n.value),
                )
                .at(&n.place)
                .help("write how many questions to take, from 1, or take this part out"),
            ),
        }
    }
    parts
}

/// Checks that the items serve the draw.
pub(super) fn check(draw: &[ReadPart], items: &[ReadItem], out: &mut Diagnostics) {
    let pools: BTreeSet<_> = items.iter().map(|item| item.pool.value.as_str()).collect();
    // What the parts so far leave of each pool.
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items {
        *left.entry(&item.pool.value).or_default() += 1;
    }
    let mut n_drawn = 0;
    for part in draw {
        let n_left = match &part.pool {
            None => items.len().saturating_sub(n_drawn),
            Some(pool) => match left.get(pool.value.as_str()) {
                Some(n_left) => *n_left,
                None => {
                    out.push(unknown_pool(pool, &pools));
                    continue;
                }
            },
        };
        if part.n.value > n_left {
            let of =
                part.pool.as_ref().map_or("the quiz".to_owned(), |pool| format!("the pool `{}`", pool.value));
            out.push(
                Diagnostic::error(
                    Code::QuizDraw,
                    format!("{} questions are to be drawn and {of} has {n_left} left", part.n.value),
                )
                .at(&part.n.place)
                .help("draw fewer, or write more questions"),
            );
        }
        // More than there are was reported; a sum of such numbers may be more than a machine counts.
        n_drawn = n_drawn.saturating_add(part.n.value);
        if let Some(n_left) = part.pool.as_ref().and_then(|pool| left.get_mut(pool.value.as_str())) {
            *n_left = n_left.saturating_sub(part.n.value);
        }
    }
}

fn unknown_pool(pool: &Spanned<String>, pools: &BTreeSet<&str>) -> Diagnostic {
    let known: Vec<_> = pools.iter().copied().collect();
    Diagnostic::error(Code::QuizReference, format!("no question is in the pool `{}`", pool.value))
        .at(&pool.place)
        .help(suggestion(&pool.value, &known))
}

/// Checks that each pool is drawn by one of the draws that use these items.
pub(super) fn check_pools(draws: &[&[ReadPart]], items: &[ReadItem], out: &mut Diagnostics) {
    let everything = |draw: &&&[ReadPart]| draw.is_empty() || draw.iter().any(|part| part.pool.is_none());
    if draws.iter().any(|draw| everything(&draw)) {
        return;
    }
    let mut drawn: BTreeSet<_> =
        draws.iter().copied().flatten().filter_map(|part| Some(part.pool.as_ref()?.value.as_str())).collect();
    for item in items {
        if drawn.insert(&item.pool.value) {
            out.push(
                Diagnostic::error(Code::QuizDraw, format!("the pool `{}` is never drawn", item.pool.value))
                    .at(&item.pool.place)
                    .why("nobody would ever be asked its questions")
                    .help("add a part to `draw`, or put the question into another pool"),
            );
        }
    }
}

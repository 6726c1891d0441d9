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
    /// 0 when it cannot be read.
    pub(super) n: Spanned<usize>,
    pub(super) by_competency: bool,
    /// Whether pool and number could be read.
    pub(super) is_read: bool,
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
        let n_before = out.len();
        let pool = entry.text("pool", out);
        let is_read = out.len() == n_before;
        if let Some(pool) = &pool {
            ids::check(pool, out);
        }
        let n = entry.need_integer("n", out);
        let by = entry.choice("by", &[("competency", ())], out);
        let head = entry.first_line();
        entry.finish(out);
        let many = n.as_ref().and_then(|n| usize::try_from(n.value).ok()).filter(|many| *many > 0);
        if let Some(n) = n.as_ref().filter(|_| many.is_none()) {
            out.push(
                Diagnostic::error(
                    Code::QuizDraw,
                    format!("a part of a draw cannot take {} questions", n.value),
                )
                .at(&n.place)
                .help("write how many questions to take, from 1, or take this part out"),
            );
        }
        let place = n.map_or_else(|| head, |n| n.place);
        parts.push(ReadPart {
            pool,
            n: Spanned { value: many.unwrap_or(0), place },
            by_competency: by.is_some(),
            is_read: is_read && many.is_some(),
        });
    }
    parts
}

/// Checks that the items serve the draw. Items with faults count too: they will be mended.
pub(super) fn check(draw: &[ReadPart], items: &[&ReadItem], out: &mut Diagnostics) {
    // What the parts so far leave of each pool.
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for pool in items.iter().filter_map(|item| item.pool.as_ref()) {
        *left.entry(&pool.value).or_default() += 1;
    }
    let pools: BTreeSet<_> = left.keys().copied().collect();
    // Those whose pool cannot be read may be in any.
    let n_anywhere = items.iter().filter(|item| item.pool.is_none()).count();
    let mut n_drawn = 0;
    for part in draw {
        let n_left = match &part.pool {
            None if !part.is_read => continue,
            None => items.len().saturating_sub(n_drawn),
            Some(pool) => match left.get(pool.value.as_str()) {
                Some(n_left) => *n_left + n_anywhere,
                None if n_anywhere > 0 => n_anywhere,
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
pub(super) fn check_pools(draws: &[&[ReadPart]], items: &[&ReadItem], out: &mut Diagnostics) {
    let everything = |draw: &&&[ReadPart]| draw.is_empty() || draw.iter().any(|part| part.pool.is_none());
    if draws.iter().any(|draw| everything(&draw)) {
        return;
    }
    let mut drawn: BTreeSet<_> =
        draws.iter().copied().flatten().filter_map(|part| Some(part.pool.as_ref()?.value.as_str())).collect();
    for pool in items.iter().filter_map(|item| item.pool.as_ref()) {
        if drawn.insert(&pool.value) {
            out.push(
                Diagnostic::error(Code::QuizDraw, format!("the pool `{}` is never drawn", pool.value))
                    .at(&pool.place)
                    .why("nobody would ever be asked its questions")
                    .help("add a part to `draw`, or put the question into another pool"),
            );
        }
    }
}

//! The draw of a quiz: so many items of each pool, checked against the items there are.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::Part;
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
    for entry in table.tables("draw", "part of a draw", out) {
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
        n_drawn += part.n.value;
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

/// Checks that nobody passes without a critical question: every form has one that cannot be skipped.
pub(super) fn check_critical(draw: &[ReadPart], items: &[ReadItem], out: &mut Diagnostics) {
    let Some(first) = items.iter().find(|item| item.critical) else {
        return;
    };
    let firm = |item: &ReadItem| item.critical && !item.skippable;
    let (message, help) = if may_miss(draw, items, |item| item.critical) {
        (
            "the draw may leave out every critical question",
            "put the critical questions into a pool of their own and draw from it",
        )
    } else if may_miss(draw, items, firm) {
        (
            "every critical question that is drawn may be one that can be skipped",
            "draw so many that one without `content_note` is always among them",
        )
    } else {
        return;
    };
    let takes = |part: &&ReadPart| part.pool.as_ref().is_none_or(|pool| pool.value == first.pool.value);
    let part = draw.iter().find(takes).or(draw.first());
    let place = part.map_or(&first.id.place, |part| &part.n.place);
    out.push(
        Diagnostic::error(Code::QuizCritical, message)
            .at(place)
            .why("a wrong answer to it can hurt somebody, so nobody passes without it")
            .help(help),
    );
}

/// Whether a form can be drawn that has none of the wanted items.
fn may_miss(draw: &[ReadPart], items: &[ReadItem], wanted: impl Fn(&ReadItem) -> bool) -> bool {
    if draw.is_empty() {
        return !items.iter().any(wanted);
    }
    let mut n_drawn: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    draw.iter().all(|part| {
        let pool = part.pool.as_ref().map(|pool| pool.value.as_str());
        let candidates = items.iter().filter(|item| pool.is_none_or(|pool| item.pool.value == pool));
        let candidates: Vec<_> = candidates.collect();
        // What earlier parts took of these: they took unwanted ones, as many as they could.
        let taken: usize = match pool {
            None => n_drawn.values().sum(),
            Some(_) => n_drawn.get(&pool).copied().unwrap_or(0) + n_drawn.get(&None).copied().unwrap_or(0),
        };
        *n_drawn.entry(pool).or_default() += part.n.value;
        let n_spare = candidates.iter().filter(|item| !wanted(item)).count();
        if taken > 0 || !part.by_competency {
            return n_spare >= taken + part.n.value;
        }
        turns_may_miss(part.n.value, &candidates, &wanted)
    })
}

/// The same for a part in which competencies take turns.
fn turns_may_miss(n: usize, candidates: &[&ReadItem], wanted: impl Fn(&ReadItem) -> bool) -> bool {
    // By competency: how many items, and how many of them are not wanted.
    let mut groups: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for item in candidates {
        let key = item.competency.as_ref().map_or("", |competency| competency.value.as_str());
        let group = groups.entry(key).or_default();
        group.0 += 1;
        group.1 += usize::from(!wanted(item));
    }
    let mut n_left = n.min(candidates.len());
    let mut turn = 0;
    loop {
        let waiting: Vec<_> = groups.values().filter(|(many, _)| *many > turn).collect();
        let spare = waiting.iter().filter(|(_, spare)| *spare > turn).count();
        if waiting.len() > n_left {
            // The last turn is not for all, and any of them may be the ones.
            return spare >= n_left;
        }
        if waiting.is_empty() || spare < waiting.len() {
            return waiting.is_empty();
        }
        n_left -= waiting.len();
        turn += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, SourceFile};

    fn items(written: &[(&str, &str, bool)]) -> Vec<ReadItem> {
        let place = Place::new(&SourceFile::new("a.toml", ""), 0..0);
        let spanned = |text: &str| Spanned { value: text.to_owned(), place: place.clone() };
        let one = |(pool, competency, critical): &(&str, &str, bool)| ReadItem {
            id: spanned("a"),
            pool: spanned(pool),
            competency: Some(spanned(competency)),
            points: 1,
            critical: *critical,
            skippable: false,
            shuffle: true,
            task: None,
            notes: super::super::ItemNotes {
                place: place.clone(),
                sources: Vec::new(),
                lesson: None,
                local: false,
                image: None,
            },
        };
        written.iter().map(one).collect()
    }

    fn part(pool: Option<&str>, n: usize, by_competency: bool) -> ReadPart {
        let place = Place::new(&SourceFile::new("a.toml", ""), 0..0);
        let pool = pool.map(|pool| Spanned { value: pool.to_owned(), place: place.clone() });
        ReadPart { pool, n: Spanned { value: n, place }, by_competency }
    }

    #[test]
    fn a_draw_misses_critical_items_when_the_others_are_enough() {
        let bank = items(&[
            ("main", "see", false),
            ("main", "see", false),
            ("main", "act", true),
            ("main", "act", false),
        ]);
        let cases = [
            (vec![], false),
            (vec![part(None, 3, false)], true),
            (vec![part(None, 4, false)], false),
            (vec![part(Some("main"), 2, true)], true),
            // Two of each competency: the critical one is always among them.
            (vec![part(Some("main"), 4, true)], false),
            // One of each, then one more of either: it can be missed by taking "see" twice.
            (vec![part(Some("main"), 3, true)], true),
            (vec![part(Some("main"), 2, false), part(None, 1, false)], true),
            (vec![part(Some("main"), 2, false), part(None, 2, false)], false),
        ];
        for (draw, expected) in cases {
            assert_eq!(may_miss(&draw, &bank, |item| item.critical), expected, "{draw:?}");
        }
    }
}

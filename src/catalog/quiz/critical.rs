//! Critical questions: that no draw and no content note lets a learner pass without one.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};

use super::draw::ReadPart;
use super::item::ReadItem;

/// Checks that nobody passes without a critical question: every form has one that cannot be skipped.
pub(super) fn check(draw: &[ReadPart], items: &[&ReadItem], out: &mut Diagnostics) {
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
    let takes = |part: &&ReadPart| {
        part.pool.as_ref().is_none_or(|pool| first.pool.as_ref().is_some_and(|of| of.value == pool.value))
    };
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
fn may_miss(draw: &[ReadPart], items: &[&ReadItem], wanted: impl Fn(&ReadItem) -> bool) -> bool {
    if draw.is_empty() {
        return !items.iter().any(|item| wanted(item));
    }
    let mut n_drawn: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    draw.iter().all(|part| {
        let pool = part.pool.as_ref().map(|pool| pool.value.as_str());
        let candidates = items
            .iter()
            .copied()
            .filter(|item| pool.is_none_or(|pool| item.pool.as_ref().is_some_and(|of| of.value == pool)));
        let candidates: Vec<_> = candidates.collect();
        // What earlier parts took of these: they took unwanted ones, as many as they could.
        let taken: usize = match pool {
            None => n_drawn.values().fold(0, |sum: usize, n| sum.saturating_add(*n)),
            Some(_) => {
                [pool, None].iter().filter_map(|of| n_drawn.get(of)).fold(0, |sum, n| sum.saturating_add(*n))
            }
        };
        let so_far = n_drawn.entry(pool).or_default();
        *so_far = so_far.saturating_add(part.n.value);
        let n_spare = candidates.iter().filter(|item| !wanted(item)).count();
        if taken > 0 || !part.by_competency {
            return n_spare >= taken.saturating_add(part.n.value);
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
    use crate::diag::{Place, SourceFile, Spanned};

    fn items(written: &[(&str, &str, bool)]) -> Vec<ReadItem> {
        let place = Place::new(&SourceFile::new("a.toml", ""), 0..0);
        let spanned = |text: &str| Spanned { value: text.to_owned(), place: place.clone() };
        let one = |(pool, competency, critical): &(&str, &str, bool)| ReadItem {
            id: spanned("a"),
            has_id: true,
            pool: Some(spanned(pool)),
            competency: Some(spanned(competency)),
            points: 1,
            critical: *critical,
            skippable: false,
            shuffle: true,
            task: None,
            is_whole: true,
            is_placed: true,
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
        ReadPart { pool, n: Spanned { value: n, place }, by_competency, is_read: true }
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
            assert_eq!(
                may_miss(&draw, &bank.iter().collect::<Vec<_>>(), |item| item.critical),
                expected,
                "{draw:?}"
            );
        }
    }
}

//! What changed in a source text, word by word.

use similar::{Algorithm, ChangeTag, DiffTag, capture_diff_slices};

use crate::catalog::SourceText;

/// A part of a text beside the part that stood in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartDiff {
    /// Words in a row that were kept, taken out or put in.
    pub runs: Vec<Run>,
}

/// Words in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What happened to them.
    pub kind: RunKind,
    /// The words, with a space between two.
    pub text: String,
}

/// What happened to words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// They are as they were.
    Kept,
    /// They were taken out.
    Removed,
    /// They were put in.
    Added,
}

/// The parts that changed, in the order of the new text. A part that was put in or taken out is one
/// run; parts that changed in place are compared word by word.
pub fn changed_parts(old: &SourceText, new: &SourceText) -> Vec<PartDiff> {
    let (old, new) = (old.parts(), new.parts());
    let mut changed = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, old, new) {
        let (tag, from, to) = operation.as_tag_tuple();
        if tag == DiffTag::Equal {
            continue;
        }
        let (from, to) = (&old[from], &new[to]);
        let n_pairs = from.len().min(to.len());
        changed.extend(from.iter().zip(to).map(|(one, other)| words(one, other)));
        changed.extend(from[n_pairs..].iter().map(|part| whole(RunKind::Removed, part)));
        changed.extend(to[n_pairs..].iter().map(|part| whole(RunKind::Added, part)));
    }
    changed
}

/// How many words were taken out or put in, whichever is more, in all parts together.
pub fn n_changed_words(old: &SourceText, new: &SourceText) -> usize {
    let count = |part: &PartDiff, kind| {
        let runs = part.runs.iter().filter(|run| run.kind == kind);
        runs.map(|run| run.text.split(' ').count()).sum::<usize>()
    };
    let parts = changed_parts(old, new);
    parts.iter().map(|part| count(part, RunKind::Removed).max(count(part, RunKind::Added))).sum()
}

/// Whether every word that changed is still the same word, with a letter or two set right.
pub fn is_spelling(old: &SourceText, new: &SourceText) -> bool {
    let alike = |one: &str, other: &str| one.len() > 3 && strsim::damerau_levenshtein(one, other) <= 2;
    changed_parts(old, new).iter().all(|part| {
        let of_kind = |kind| {
            let runs = part.runs.iter().filter(move |run| run.kind == kind);
            runs.flat_map(|run| run.text.split(' ')).collect::<Vec<_>>()
        };
        let (removed, added) = (of_kind(RunKind::Removed), of_kind(RunKind::Added));
        removed.len() == added.len() && removed.iter().zip(&added).all(|(one, other)| alike(one, other))
    })
}

fn whole(kind: RunKind, part: &str) -> PartDiff {
    PartDiff { runs: vec![Run { kind, text: part.to_owned() }] }
}

fn words(old: &str, new: &str) -> PartDiff {
    let (old, new): (Vec<_>, Vec<_>) = (old.split(' ').collect(), new.split(' ').collect());
    let mut runs: Vec<Run> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        for change in operation.iter_changes(&old, &new) {
            let kind = match change.tag() {
                ChangeTag::Equal => RunKind::Kept,
                ChangeTag::Delete => RunKind::Removed,
                ChangeTag::Insert => RunKind::Added,
            };
            match runs.last_mut().filter(|run| run.kind == kind) {
                Some(run) => {
                    run.text.push(' ');
                    run.text.push_str(change.value());
                }
                None => runs.push(Run { kind, text: change.value().to_owned() }),
            }
        }
    }
    PartDiff { runs }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_changed_are_told_apart() {
        let old = SourceText::new(["Title", "Call within 24 hours.", "Gone."]);
        let new = SourceText::new(["Title", "Call within 48 hours, if you can.", "New one."]);
        let runs: Vec<_> = changed_parts(&old, &new)
            .iter()
            .map(|part| {
                let sign = |kind| match kind {
                    RunKind::Kept => ' ',
                    RunKind::Removed => '-',
                    RunKind::Added => '+',
                };
                let runs = part.runs.iter().map(|run| format!("{}{}", sign(run.kind), run.text));
                runs.collect::<Vec<_>>().join("|")
            })
            .collect();
        assert_eq!(runs, [" Call within|-24 hours.|+48 hours, if you can.", "-Gone.|+New one."]);
        assert_eq!(n_changed_words(&old, &new), 7);
    }

    #[test]
    fn a_slip_of_the_pen_is_told_from_another_word() {
        let is_slip = |old: &str, new: &str| is_spelling(&SourceText::new([old]), &SourceText::new([new]));
        assert!(is_slip("You can recieve help.", "You can receive help."));
        for (old, new) in [
            ("as much", "as little"),
            ("get help", "get no help"),
            ("Call them", "Avoid them"),
            ("you can", "you can't"),
        ] {
            assert!(!is_slip(old, new), "{old} / {new}");
        }
    }
}

//! Keeps what a run tells readable, whatever the files say: a broken file is told by its worst faults
//! and their number, and a fault by as much of a long word as shows which one it is.
//!
//! `cli` calls it for every format alike, so that a person and a script are told the same. Whether a
//! run fails, and how many faults it counts, goes by all of them.

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Diagnostics, Said, Severity, Site};

/// Faults of one file that are told. Nobody mends more before running the program again.
const PER_FILE: usize = 100;

/// Bytes of a text that are told. The longest fault of an honest file has about 300.
const BYTES: usize = 2000;

impl Diagnostics {
    /// Of each file the worst faults, in their order, and behind them how many more there are. Expects
    /// them [`sorted`](Self::sorted).
    #[must_use]
    pub fn brief(self) -> Self {
        let mut by_file: BTreeMap<(u8, &str), Vec<usize>> = BTreeMap::new();
        for (index, diagnostic) in self.found.iter().enumerate() {
            by_file.entry(file(diagnostic)).or_default().push(index);
        }
        let mut closing = BTreeMap::new();
        let mut untold = vec![false; self.found.len()];
        for mut indices in by_file.into_values().filter(|indices| indices.len() > PER_FILE) {
            let last = indices.last().copied().unwrap_or_default();
            // Stable, so of equals the first ones are told.
            indices.sort_by_key(|index| self.found[*index].severity);
            let more = &indices[PER_FILE..];
            let worst = more.iter().map(|index| self.found[*index].severity).min().unwrap_or(Severity::Hint);
            closing.insert(last, closed(&self.found[last], worst, more.len()));
            more.iter().for_each(|index| untold[*index] = true);
        }
        let mut told = Vec::new();
        for (index, diagnostic) in self.found.into_iter().enumerate() {
            if !untold[index] {
                told.push(diagnostic);
            }
            told.extend(closing.remove(&index));
        }
        Self { found: told }
    }

    /// The same faults, with no text longer than a person reads.
    #[must_use]
    pub fn shortened(mut self) -> Self {
        for diagnostic in &mut self.found {
            let texts = [&mut diagnostic.why, &mut diagnostic.help].into_iter().flatten();
            for text in texts.chain([&mut diagnostic.message]) {
                if text.len() > BYTES {
                    *text = shortened(text).to_owned() + "…";
                }
            }
        }
        self
    }
}

/// As much of a text as a person reads.
pub(super) fn shortened(text: &str) -> &str {
    &text[..boundary(text, BYTES)]
}

/// The last boundary between characters that is not behind `at`.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What a fault is counted under. A finished page may be named like a file.
fn file(diagnostic: &Diagnostic) -> (u8, &str) {
    let kind = match diagnostic.site {
        Site::Project => 0,
        Site::File(_) | Site::Place(_) => 1,
        Site::Output(_) => 2,
    };
    (kind, diagnostic.path())
}

fn closed(last: &Diagnostic, worst: Severity, n_more: usize) -> Diagnostic {
    let closed = Diagnostic::said(worst, Code::MoreFaults, Said::new("more-in-file").count("n", n_more));
    match &last.site {
        Site::Project => closed,
        Site::File(path) => closed.in_file(path.as_str()),
        Site::Output(path) => closed.in_output(path.as_str()),
        Site::Place(place) => closed.in_file(place.source.path()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, SourceFile};

    #[test]
    fn a_file_with_very_many_faults_tells_the_worst_and_how_many_more_there_are() {
        let (many, few) = (SourceFile::new("a.ftl", "x".repeat(300)), SourceFile::new("b.ftl", "x"));
        let mut out = Diagnostics::new();
        for at in 0..300 {
            let fault = if at % 6 == 5 { Diagnostic::error } else { Diagnostic::warning };
            out.push(fault(Code::FluentSyntax, "wrong").at(&Place::new(&many, at..at + 1)));
        }
        out.push(Diagnostic::warning(Code::FluentSyntax, "wrong").at(&Place::new(&few, 0..1)));
        let told = out.sorted().brief();
        assert_eq!((told.len(), told.count(Severity::Error), told.count(Severity::Warning)), (102, 50, 52));
        let told: Vec<_> = told.iter().map(|one| (one.path(), one.message.as_str())).collect();
        assert_eq!(
            told[99..],
            [("a.ftl", "wrong"), ("a.ftl", "and 200 more in this file"), ("b.ftl", "wrong")]
        );
    }

    #[test]
    fn errors_that_are_not_told_leave_an_error_behind() {
        let mut out = Diagnostics::new();
        let errors = (0..101).map(|n| Diagnostic::error(Code::FileEmpty, n.to_string()).in_file("a"));
        out.extend(errors);
        let told = out.sorted().brief();
        assert_eq!(told.count(Severity::Error), 101);
        assert_eq!(told.iter().last().map(|one| one.code), Some(Code::MoreFaults));
    }

    #[test]
    fn a_word_of_a_million_letters_is_told_by_its_beginning() {
        let mut out = Diagnostics::new();
        out.push(Diagnostic::error(Code::FluentReference, "é".repeat(500_000)));
        let out = out.shortened();
        assert_eq!(out.iter().next().map(|one| one.message.chars().count()), Some(1001));
    }
}

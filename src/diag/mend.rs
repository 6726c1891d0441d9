//! The edits that faults carry, put together, and changes of a file as people read them.
//!
//! **Never:** writes a file; the caller asks first.

use std::collections::BTreeMap;
use std::sync::Arc;

use similar::TextDiff;

use super::{Diagnostics, Edit, SourceFile};

/// What the edits of a run come to.
#[derive(Debug, Clone, Default)]
pub struct Mended {
    /// The files that change, sorted by path.
    pub files: Vec<MendedFile>,
    /// How many places change.
    pub n_changes: usize,
    /// How many faults could be mended, but not together with others: a place can change once.
    pub n_skipped: usize,
}

/// A file with its edits made.
#[derive(Debug, Clone)]
pub struct MendedFile {
    /// As it is.
    pub source: Arc<SourceFile>,
    /// As it shall be.
    pub text: String,
}

/// Makes the edits of all faults. The edits of one fault are made together or not at all.
pub fn mend(diagnostics: &Diagnostics) -> Mended {
    let mut taken: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    let mut n_skipped = 0;
    for edits in diagnostics.iter().map(super::Diagnostic::edits).filter(|edits| !edits.is_empty()) {
        let of_file = |edit: &Edit| taken.get(edit.place.source.path()).into_iter().flatten();
        if edits.iter().any(|edit| of_file(edit).any(|other| **other != *edit && meet(edit, other))) {
            n_skipped += 1;
            continue;
        }
        for edit in edits {
            let others = taken.entry(edit.place.source.path()).or_default();
            if !others.contains(&edit) {
                others.push(edit);
            }
        }
    }
    let n_changes = taken.values().map(Vec::len).sum();
    Mended { files: taken.into_values().filter_map(made).collect(), n_changes, n_skipped }
}

/// Whether two edits cannot both be made: they share a byte, or start at the same place, where nobody
/// could say which comes first.
fn meet(one: &Edit, other: &Edit) -> bool {
    let (one, other) = (one.place.span, other.place.span);
    one.start == other.start || (one.start < other.end && other.start < one.end)
}

fn made(mut edits: Vec<&Edit>) -> Option<MendedFile> {
    edits.sort_by_key(|edit| edit.place.span.start);
    let source = Arc::clone(&edits.first()?.place.source);
    let mut text = String::with_capacity(source.text().len());
    let mut at = 0;
    for edit in edits {
        let range = edit.place.span.range();
        text.push_str(source.text().get(at..range.start)?);
        text.push_str(&edit.with);
        at = range.end;
    }
    text.push_str(source.text().get(at..)?);
    Some(MendedFile { source, text })
}

/// A change of a file as version control shows it. A file that moves has two paths.
pub fn unified_diff(old_path: &str, new_path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let body = diff.unified_diff().context_radius(2).to_string();
    if body.is_empty() && old_path == new_path {
        return String::new();
    }
    format!("--- {old_path}\n+++ {new_path}\n{body}")
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Diagnostic, Place};
    use super::*;

    /// Faults with these edits of the text `abcdef`.
    fn mended(faults: &[&[(usize, usize, &str)]]) -> (Option<String>, usize, usize) {
        let source = SourceFile::new("a.ftl", "abcdef");
        let mut out = Diagnostics::new();
        for edits in faults {
            let fault = Diagnostic::warning(Code::FluentSyntax, "x");
            out.push(edits.iter().fold(fault, |fault, (start, end, with)| {
                fault.mended_by(&Place::new(&source, *start..*end), *with)
            }));
        }
        let mended = mend(&out);
        (mended.files.first().map(|file| file.text.clone()), mended.n_changes, mended.n_skipped)
    }

    #[test]
    fn edits_are_made_together_where_they_do_not_meet() {
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(mended(&[&[]]), (None, 0, 0));
        assert_eq!(mended(&[&[(4, 5, "E")], &[(0, 1, "")]]), (text("bcdEf"), 2, 0));
        assert_eq!(mended(&[&[(0, 2, "x")], &[(2, 2, "-")]]), (text("x-cdef"), 2, 0));
        assert_eq!(mended(&[&[(0, 2, "x")], &[(0, 2, "x")]]), (text("xcdef"), 1, 0));
        assert_eq!(mended(&[&[(0, 3, "x")], &[(2, 4, "y")]]), (text("xdef"), 1, 1));
        assert_eq!(mended(&[&[(0, 1, "x")], &[(5, 6, "y"), (0, 2, "z")]]), (text("xbcdef"), 1, 1));
    }

    #[test]
    fn a_change_is_shown_with_the_lines_around_it() {
        let diff = unified_diff("a", "b", "one\ntwo\n", "one\n2\n");
        assert_eq!(diff, "--- a\n+++ b\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n");
    }
}

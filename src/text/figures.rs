//! Whether a translation brings in numbers of its own.
//!
//! A short number that is no contact of the registry passes the guard: to it, `912` might be a count
//! of cases. The source text knows better. A translation says the same in other words, so a figure
//! that its source has not is a slip, or somebody's number for help in another country.
//!
//! **Not here:** figures that a translation leaves out.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::guard::{Finding, Home, figures};
use super::shown::ShownText;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};

/// The figures of a source page or message. A copy costs nothing until something is added to it: every
/// translation gets one.
#[derive(Debug, Clone, Default)]
pub struct Figures(Arc<BTreeSet<String>>);

impl Figures {
    /// Those of a source's texts.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a ShownText>) -> Self {
        let mut known = Self::default();
        texts.into_iter().for_each(|text| known.add(&text.text));
        known
    }

    /// Adds those of one more text.
    pub fn add(&mut self, text: &str) {
        let found = figures(text);
        if !found.is_empty() {
            Arc::make_mut(&mut self.0).extend(found.into_iter().map(|figure| figure.digits));
        }
    }

    /// Adds all of another text's.
    pub fn extend(&mut self, other: &Self) {
        if !other.0.is_empty() {
            Arc::make_mut(&mut self.0).extend(other.0.iter().cloned());
        }
    }

    /// Reports each figure in a translation's text that the source has not. What the guard has found in
    /// it is left to the guard.
    pub fn check(
        &self,
        shown: &ShownText,
        source: &Arc<SourceFile>,
        (found, home): (&[Finding], Home),
        out: &mut Diagnostics,
    ) {
        let mut strangers = figures(&shown.text);
        strangers.retain(|figure| !self.0.contains(&figure.digits));
        if strangers.is_empty() {
            return;
        }
        let found = stretches(found.iter().map(|finding| finding.range.clone()));
        for figure in strangers {
            let next = found.partition_point(|stretch| stretch.end <= figure.range.start);
            if found.get(next).is_some_and(|stretch| stretch.start < figure.range.end) {
                continue;
            }
            let written = shown.text.get(figure.range.clone()).unwrap_or("");
            let said = Said::new("number-not-in-source").text("written", written).text("place", home.word());
            out.push(
                Diagnostic::said(Severity::Error, Code::NumberDiffers, said)
                    .at(&shown.place(source, figure.range.clone())),
            );
        }
    }
}

/// The same ranges in their order, those that touch made one: a text of a million numbers is not
/// searched a million times.
fn stretches(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges: Vec<_> = ranges.collect();
    ranges.sort_by_key(|range| range.start);
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match stretches.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => stretches.push(range),
        }
    }
    stretches
}

//! Whether a translation brings in numbers of its own.
//!
//! A short number that is no contact of the registry passes the guard: to it, `912` might be a count
//! of cases. The source text knows better. A translation says the same in other words, so a figure
//! that its source has not is a slip, or somebody's number for help in another country.
//!
//! **Not here:** figures that a translation leaves out.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::guard::{Guard, figures};
use super::shown::ShownText;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};

/// The figures of a source page or message.
#[derive(Debug, Default)]
pub struct Figures(BTreeSet<String>);

impl Figures {
    /// Those of a source's texts.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a ShownText>) -> Self {
        let mut known = Self::default();
        texts.into_iter().for_each(|text| known.add(text));
        known
    }

    /// Adds those of one more text.
    pub fn add(&mut self, text: &ShownText) {
        self.0.extend(figures(&text.text).into_iter().map(|figure| figure.digits));
    }

    /// Reports each figure in a translation's text that the source has not. What the guard finds is
    /// left to it.
    pub fn check(&self, shown: &ShownText, source: &Arc<SourceFile>, guard: &Guard, out: &mut Diagnostics) {
        let mut strangers = figures(&shown.text);
        strangers.retain(|figure| !self.0.contains(&figure.digits));
        if strangers.is_empty() {
            return;
        }
        let found = guard.findings(&shown.text);
        for figure in strangers {
            let is_found = |range: &std::ops::Range<usize>| {
                range.start < figure.range.end && figure.range.start < range.end
            };
            if found.iter().any(|finding| is_found(&finding.range)) {
                continue;
            }
            let written = shown.text.get(figure.range.clone()).unwrap_or("");
            let said = Said::new("number-not-in-source").text("written", written);
            out.push(
                Diagnostic::said(Severity::Error, Code::NumberDiffers, said)
                    .at(&shown.place(source, figure.range.clone())),
            );
        }
    }
}

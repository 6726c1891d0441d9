//! What the blocks of a translated page say: in the right letters and the right language, and not still
//! what the source page says.

use super::Source;
use super::layout::{Layout, Leaf};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::l10n::lint::text::{self, Tongue};
use crate::text::markdown::BlockKind;

pub(super) fn check(source: &Source<'_>, layout: &Layout<'_>, tongue: &Tongue<'_>, out: &mut Diagnostics) {
    let code: Vec<_> = layout.leaves.iter().filter(|leaf| *leaf.kind == BlockKind::Code).collect();
    for text in layout.translation.text().texts.iter().zip(&layout.glances) {
        let at = text.0.anchors.first().map_or(0, |(_, offset)| *offset);
        if code.iter().any(|block| block.range.contains(&at)) {
            continue;
        }
        text::check(text, layout.source(), tongue.locale(), out);
        out.extend(tongue.check(text, layout.source(), &source.original));
    }
    line_ends(layout, out);
}

/// Two spaces at the end of a line break it. A backslash does the same and can be seen.
fn line_ends(layout: &Layout<'_>, out: &mut Diagnostics) {
    let file = layout.source().text();
    if !file.contains("  \n") && !file.contains("  \r") {
        return;
    }
    let is_set_in_lines =
        |leaf: &&Leaf<'_>| matches!(leaf.kind, BlockKind::Paragraph | BlockKind::Definition);
    for leaf in layout.leaves.iter().filter(is_set_in_lines) {
        line_ends_of(leaf, layout, out);
    }
}

fn line_ends_of(leaf: &Leaf<'_>, layout: &Layout<'_>, out: &mut Diagnostics) {
    let source = layout.source();
    let written = source.text().get(leaf.range.clone()).unwrap_or("").trim_end();
    let mut offset = leaf.range.start;
    let lines: Vec<_> = written.split_inclusive('\n').collect();
    for line in lines.iter().take(lines.len().saturating_sub(1)) {
        let text = line.trim_end_matches(['\n', '\r']);
        let kept = text.trim_end_matches(' ').len();
        if text.len() - kept >= 2 {
            let place = Place::new(source, offset + kept..offset + text.len());
            let fault = Said::new("prose-space-at-line-end");
            out.push(
                Diagnostic::said(Severity::Hint, Code::SpaceOdd, fault).at(&place).mended_by(&place, "\\"),
            );
        }
        offset += line.len();
    }
}

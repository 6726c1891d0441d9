//! What the blocks of a translated page say: in the right letters and the right language, and not still
//! what the source page says.

use super::passage::{Passage, Sheet};
use super::structure::Comparison;
use crate::catalog::Translation;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::l10n::lint::text::{self, Original, Tongue};
use crate::source::LocaleId;
use crate::text::markdown::BlockKind;

/// A translation, what it was made from, and in which languages.
pub(super) struct Setting<'s> {
    pub(super) source_locale: &'s LocaleId,
    pub(super) locale: &'s LocaleId,
    pub(super) source: &'s Translation,
    pub(super) translation: &'s Translation,
}

pub(super) fn check(setting: &Setting<'_>, comparison: &Comparison<'_, '_>, out: &mut Diagnostics) {
    let sheet = comparison.translation;
    let code: Vec<_> = leaves(sheet).filter(|leaf| leaf.kind == BlockKind::Code).collect();
    let tongue = Tongue::of(setting.locale, setting.source_locale);
    let original = Original::page(setting.source.text().texts.iter());
    for shown in setting.translation.text().texts.iter() {
        let at = shown.anchors.first().map_or(0, |(_, offset)| *offset);
        if code.iter().any(|block| block.range.contains(&at)) {
            continue;
        }
        text::check(shown, sheet.source, setting.locale, out);
        out.extend(tongue.check(shown, sheet.source, &original));
    }
    for leaf in leaves(sheet) {
        line_ends(leaf, sheet, out);
    }
}

fn leaves<'s, 'p>(sheet: &'s Sheet<'p>) -> impl Iterator<Item = &'s Passage<'p>> {
    sheet.passages.iter().flat_map(Passage::leaves)
}

/// Two spaces at the end of a line break it. A backslash does the same and can be seen.
fn line_ends(leaf: &Passage<'_>, sheet: &Sheet<'_>, out: &mut Diagnostics) {
    if !matches!(leaf.kind, BlockKind::Paragraph | BlockKind::Definition) {
        return;
    }
    let written = sheet.source.text().get(leaf.range.clone()).unwrap_or("").trim_end();
    let mut offset = leaf.range.start;
    let lines: Vec<_> = written.split_inclusive('\n').collect();
    for line in lines.iter().take(lines.len().saturating_sub(1)) {
        let text = line.trim_end_matches(['\n', '\r']);
        let kept = text.trim_end_matches(' ').len();
        if text.len() - kept >= 2 {
            let place = Place::new(sheet.source, offset + kept..offset + text.len());
            let fault = Said::new("prose-space-at-line-end");
            out.push(
                Diagnostic::said(Severity::Hint, Code::SpaceOdd, fault).at(&place).mended_by(&place, "\\"),
            );
        }
        offset += line.len();
    }
}

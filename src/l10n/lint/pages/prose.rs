//! What the blocks of a translated page say: in the right letters and the right language, and not still
//! what the source page says.

use std::collections::BTreeSet;
use std::ops::Range;

use super::passage::{Passage, Sheet};
use super::structure::Comparison;
use crate::catalog::Translation;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::l10n::lint::text::{self, Alphabet, language_of, reads_like, script_name, sentences};
use crate::source::LocaleId;
use crate::text::markdown::BlockKind;
use crate::text::shown::ShownText;

/// Fewer words may be the same in two languages.
const FEWEST_WORDS: usize = 4;

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
    let same_language = language_of(setting.locale) == language_of(setting.source_locale);
    let strangers = Strangers {
        originals: setting.source.texts.iter().map(|text| spaced(&text.text)).collect(),
        alphabet: Alphabet::of(setting.locale),
    };
    for shown in &setting.translation.texts {
        let at = shown.anchors.first().map_or(0, |(_, offset)| *offset);
        if code.iter().any(|block| block.range.contains(&at)) {
            continue;
        }
        text::check(shown, sheet.source, setting.locale, out);
        if !same_language {
            strange(shown, setting, &strangers, sheet, out);
        }
    }
    for leaf in leaves(sheet) {
        line_ends(leaf, sheet, out);
    }
}

fn leaves<'s, 'p>(sheet: &'s Sheet<'p>) -> impl Iterator<Item = &'s Passage<'p>> {
    sheet.passages.iter().flat_map(Passage::leaves)
}

/// What shows that a text is not of the translation's language.
struct Strangers {
    originals: BTreeSet<String>,
    alphabet: Alphabet,
}

/// Tells a text that is not of the translation's language: all of it, or the first such sentence.
fn strange(
    shown: &ShownText,
    setting: &Setting<'_>,
    strangers: &Strangers,
    sheet: &Sheet<'_>,
    out: &mut Diagnostics,
) {
    if is_sentence(&shown.text) && strangers.originals.contains(&spaced(&shown.text)) {
        let said = Said::new("prose-untranslated");
        let fault = Diagnostic::said(Severity::Warning, Code::TextUntranslated, said);
        out.push(fault.at(&first_line(shown, 0..shown.text.len(), sheet)));
        return;
    }
    let (source, own) = (language_of(setting.source_locale), language_of(setting.locale));
    for (range, sentence) in sentences(&shown.text) {
        let fault = if let Some(script) = strangers.alphabet.stranger_in(&sentence) {
            let said = Said::new("prose-script-other")
                .text("found", script_name(script))
                .text("expected", strangers.alphabet.name())
                .text("locale", setting.locale.as_str());
            Diagnostic::said(Severity::Warning, Code::ScriptOther, said)
        } else if reads_like(&sentence, source, own) {
            let said = Said::new("prose-language-other").text("found", source).text("locale", own);
            Diagnostic::said(Severity::Warning, Code::TextLanguage, said)
        } else {
            continue;
        };
        out.push(fault.at(&first_line(shown, range, sheet)));
        return;
    }
}

/// Whether a text says something, and is no list of names: those are the same in many languages.
fn is_sentence(text: &str) -> bool {
    let words =
        || text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_alphabetic));
    let n_plain = words().filter(|word| !word.starts_with(char::is_uppercase)).count();
    words().count() >= FEWEST_WORDS && 2 * n_plain >= words().count()
}

/// The words of a text with one space between them, so that wrapped lines make no difference.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first line of a piece of a text: a whole paragraph underlined says nothing.
fn first_line(shown: &ShownText, range: Range<usize>, sheet: &Sheet<'_>) -> Place {
    let piece = shown.text.get(range.clone()).unwrap_or("");
    let n_bytes = piece.find('\n').unwrap_or(piece.len());
    shown.place(sheet.source, range.start..range.start + n_bytes)
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

//! What the blocks of a translated page say: in the right letters and the right language, and not still
//! what the source page says.

use std::collections::BTreeSet;

use super::passage::{Passage, Sheet};
use super::structure::Comparison;
use crate::catalog::Translation;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::l10n::lint::text::{self, Alphabet, Prose, language_of, reads_like, script_name};
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
    let originals: BTreeSet<String> = setting.source.texts.iter().map(|text| spaced(&text.text)).collect();
    let alphabet = Alphabet::of(setting.locale);
    for shown in &setting.translation.texts {
        let at = shown.anchors.first().map_or(0, |(_, offset)| *offset);
        if code.iter().any(|block| block.range.contains(&at)) {
            continue;
        }
        text::check(shown, sheet.source, setting.locale, out);
        let said = if same_language { None } else { strange(shown, setting, &alphabet, &originals) };
        out.extend(said.map(|fault| fault.at(&place(shown, sheet))));
    }
    for leaf in leaves(sheet) {
        line_ends(leaf, sheet, out);
    }
}

fn leaves<'s, 'p>(sheet: &'s Sheet<'p>) -> impl Iterator<Item = &'s Passage<'p>> {
    sheet.passages.iter().flat_map(Passage::leaves)
}

/// A text that is not of the translation's language. The first of these that holds explains the others.
fn strange(
    shown: &ShownText,
    setting: &Setting<'_>,
    alphabet: &Alphabet,
    originals: &BTreeSet<String>,
) -> Option<Diagnostic> {
    let words: Vec<_> = shown.text.split(|c: char| !c.is_alphanumeric()).collect();
    let n_plain = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let n_words = words.iter().filter(|word| word.starts_with(char::is_alphabetic)).count();
    // A name has capitals; a script without them has no such names.
    let is_sentence = n_words >= FEWEST_WORDS
        && (2 * n_plain >= n_words || !shown.text.chars().any(|c| c.is_lowercase() || c.is_uppercase()));
    if is_sentence && originals.contains(&spaced(&shown.text)) {
        let said = Said::new("prose-untranslated");
        return Some(Diagnostic::said(Severity::Warning, Code::TextUntranslated, said));
    }
    if let Some(script) = alphabet.stranger_in(&shown.text) {
        let said = Said::new("prose-script-other")
            .text("found", script_name(script))
            .text("expected", alphabet.name())
            .text("locale", setting.locale.as_str());
        return Some(Diagnostic::said(Severity::Warning, Code::ScriptOther, said));
    }
    let (source, own) = (language_of(setting.source_locale), language_of(setting.locale));
    reads_like(&Prose::of(&shown.text), source, own).then(|| {
        let said = Said::new("prose-language-other").text("found", source).text("locale", own);
        Diagnostic::said(Severity::Warning, Code::TextLanguage, said)
    })
}

/// The words of a text with one space between them, so that wrapped lines make no difference.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first line of a text: a whole paragraph underlined says nothing.
fn place(shown: &ShownText, sheet: &Sheet<'_>) -> Place {
    let line = shown.text.find('\n').unwrap_or(shown.text.len());
    shown.place(sheet.source, 0..line)
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

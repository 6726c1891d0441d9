//! Whether each text of a question shows something that can be read.
//!
//! An empty feedback teaches nobody, and an answer that is blank or crossed out letter by letter is no
//! answer. Fluent allows all of that, so it is looked for here, in every locale.
//!
//! **Not here:** invisible characters in a text that can be read (`text::fluent`, `text::guard`).

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use crate::diag::{Code, Diagnostics, Said};
use crate::text::fluent::Arg;
use crate::text::shown::HOLE;

use super::attributes::{Attribute, Role};
use super::names;
use super::question::Question;

/// So many marks stand on one letter in no language; Hebrew and Vietnamese have up to four.
const MARKS: usize = 4;

/// Whether every text of a question can be read.
pub(super) fn check(question: &Question<'_>, attributes: &[Attribute], out: &mut Diagnostics) -> bool {
    let mut legible = true;
    for attribute in std::iter::once(None).chain(attributes.iter().map(Some)) {
        let name = attribute.map(|attribute| attribute.name.as_str());
        let Some(shown) = shown(question, attribute) else { continue };
        let Some(what) = fault(&shown) else { continue };
        legible = false;
        let of = attribute.map_or_else(|| Said::new("part-question"), |attribute| attribute.of.clone());
        let place = match name {
            Some(name) => question.place(name),
            None => question.words.place(question.message, None).unwrap_or_else(|| question.place("")),
        };
        let said = Said::new("quiz-part-illegible").said("part", of).text("fault", what);
        out.push(question.fault(Code::QuizWords, said).at(&place));
    }
    legible
}

fn shown(question: &Question<'_>, attribute: Option<&Attribute>) -> Option<String> {
    let mut args = question.shared.args.clone();
    let gaps = question.gaps().iter().map(|gap| names::gap(gap)).collect::<Vec<_>>();
    if attribute.is_some_and(|attribute| attribute.role == Role::Sentence) {
        let gap = || Arg::Html { html: "…".into(), text: "…".into() };
        args.extend(gaps.iter().map(|name| (name.as_str(), gap())));
    }
    question.words.shown(question.message, attribute.map(|attribute| attribute.name.as_str()), &args)
}

/// Whether a text shows something, and nothing that no reader could make out.
pub(super) fn can_be_read(text: &str) -> bool {
    fault(text).is_none()
}

/// What keeps a text from being read: a word that the message chooses a form by.
fn fault(text: &str) -> Option<&'static str> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut is_blank = true;
    let mut n_marks = 0;
    let mut on_letter = false;
    for c in text.chars() {
        let category = categories.get(c);
        if category == GeneralCategory::PrivateUse || category == GeneralCategory::Unassigned || c == HOLE {
            return Some("font");
        }
        if GeneralCategoryGroup::Mark.contains(category) {
            // The marks of Indian scripts are letters of their own, and variants choose a form.
            let is_above = category != GeneralCategory::SpacingMark && !is_variant(c);
            n_marks += usize::from(is_above);
            if n_marks > MARKS || (on_letter && strikes(c)) {
                return Some("marks");
            }
            continue;
        }
        n_marks = 0;
        on_letter = c.is_alphanumeric();
        is_blank &= !is_seen(category) || c == '\u{2800}';
    }
    is_blank.then_some("blank")
}

fn is_seen(category: GeneralCategory) -> bool {
    let seen = [
        GeneralCategoryGroup::Letter,
        GeneralCategoryGroup::Number,
        GeneralCategoryGroup::Punctuation,
        GeneralCategoryGroup::Symbol,
    ];
    seen.iter().any(|group| group.contains(category))
}

fn is_variant(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{180B}'..='\u{180D}')
}

/// Marks that lie over a letter and not beside it. Behind a sign they belong to mathematics; the key
/// around a digit is an emoji.
fn strikes(c: char) -> bool {
    matches!(c, '\u{334}'..='\u{338}' | '\u{488}' | '\u{489}' | '\u{1ABE}')
        || matches!(c, '\u{20D2}' | '\u{20D3}' | '\u{20D8}'..='\u{20E0}' | '\u{20E2}' | '\u{20E4}'..='\u{20EB}')
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn what_can_be_read_passes_in_every_script() {
        for text in [
            "Ask",
            "?",
            "24",
            "…",
            "مُحَمَّد",
            "हिन्दी",
            "Tiếng Việt",
            "בְּרֵאשִׁ֖ית",
            "a ≠ b",
            "a =\u{338} b",
            "1\u{FE0F}\u{20E3}",
            "⚠\u{FE0F}",
            "中文",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for text in [
            "",
            " ",
            "\u{A0}",
            "\u{2800}",
            "\u{301}\u{301}",
            "\u{E000}",
            "a\u{F0000}",
            "A\u{336}s\u{336}k\u{336}",
            "a\u{301}\u{301}\u{301}\u{301}\u{301}",
            "\u{FFFC}",
        ] {
            assert!(fault(text).is_some(), "{text:?}");
        }
    }
}

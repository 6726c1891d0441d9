//! What learners type, made comparable.
//!
//! White space is what a browser's regular expressions call `\s`, so that Rust and the script in the
//! page agree on it.

use icu_normalizer::ComposingNormalizer;

/// Whether a character is white space.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        '\u{9}'..='\u{D}'
            | ' '
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
            | '\u{FEFF}'
    )
}

/// Whether a character is an invisible mark of direction, as keyboards of right-to-left scripts put
/// them in.
pub(super) fn is_bidi_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is an Arabic vowel sign or the stroke that lengthens words.
fn is_arabic_adornment(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64B}'..='\u{652}')
}

/// Whether a character is nothing at the edge of an answer.
fn is_edge(c: char) -> bool {
    ".,;:!?¡¿\"'“”‘’«»()؟،؛。、".contains(c)
}

/// The form in which a typed answer is compared: compatibility characters, case, Arabic vowel signs,
/// marks of direction, white space and punctuation at the edges make no difference.
///
/// Letters and their accents do: `ano` is not `año`.
pub fn normal_form(text: &str) -> String {
    let composed = ComposingNormalizer::new_nfkc().normalize(text).to_lowercase();
    let kept: String = composed.chars().filter(|&c| !is_bidi_mark(c) && !is_arabic_adornment(c)).collect();
    let words: Vec<&str> = kept.split(is_space).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches(is_edge).trim_matches(is_space).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(normal_form(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn case_spaces_and_punctuation_at_the_edges_make_no_difference() {
        check(&[
            ("  The\t Hotline.\n", "the hotline"),
            ("«Sí!»", "sí"),
            ("¿Qué?", "qué"),
            ("the hot-line", "the hot-line"),
            ("don't", "don't"),
            ("\"the hotline\" .", "the hotline\""),
            ("…", ""),
            (" ?! ", ""),
        ]);
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        check(&[("A\u{301}rbol", "árbol"), ("ÁRBOL", "árbol"), ("ﬁne", "fine"), ("ＡＢＣ", "abc")]);
    }

    #[test]
    fn accents_make_a_difference() {
        assert_ne!(normal_form("año"), normal_form("ano"));
    }

    #[test]
    fn arabic_vowel_signs_and_marks_of_direction_make_no_difference() {
        check(&[("\u{200F}الخَطّ\u{640} السَّاخِن؟\u{61C}", "الخط الساخن"), ("٣", "٣")]);
    }

    #[test]
    fn a_browser_and_we_agree_on_odd_letters() {
        check(&[("İ", "i\u{307}"), ("ΟΔΟΣ", "οδος"), ("ẞ", "ß")]);
    }
}

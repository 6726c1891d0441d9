//! Holds what a glance spares a rule against the rule itself.

use proptest::prelude::*;

use super::script::Alphabet;
use super::*;
use crate::text::wording::Reading;

/// Pieces of texts that rules have something to say about, and of such that they have not.
const PIECES: [&str; 64] = [
    "the",
    "The",
    "of",
    "AND",
    "is",
    "you",
    "está",
    "não",
    "o",
    "a",
    "les",
    "É",
    "Nobody",
    "papers",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "\u{A0}",
    "\u{3000}",
    ".",
    ",",
    "?",
    "??",
    "？",
    "？？",
    "[",
    "[TODO",
    "todo",
    "TODO",
    "TBD:",
    "xXx",
    "lorem",
    "Lorem ipsum",
    "7",
    "48",
    "٤٨",
    "²",
    "доs",
    "дом",
    "Ꭺ",
    "ω",
    "ب",
    "الت",
    "שלום",
    "走私",
    "は",
    "ー",
    "カ",
    "구",
    "का",
    "ज़",
    "्",
    "\u{301}",
    "\u{AD}",
    "\u{200C}",
    "İ",
    "’",
    "(",
    "「",
    "\u{FFFC}",
    "K",
];

fn texts() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES.as_slice()), 0..24)
        .prop_map(|pieces| pieces.concat())
}

fn english() -> LocaleId {
    LocaleId::parse("en").unwrap()
}

proptest! {
    #[test]
    fn a_glance_spares_only_rules_that_find_nothing(text in texts()) {
        let (locale, small_words) = (LocaleId::parse("es").unwrap(), small_words::SmallWords::of("en"));
        let glance = Glance::of(&text, &small_words);
        let source = SourceFile::new("a", text.as_str());
        let shown = ShownText { text: text.clone(), anchors: vec![(0, 0)] };
        let (mut plain, mut spared) = (Diagnostics::new(), Diagnostics::new());
        let odd = Glance { is_odd: true, ..Glance::default() };
        check((&shown, &odd), &source, &locale, &mut plain);
        check((&shown, &glance), &source, &locale, &mut spared);
        prop_assert_eq!(format!("{spared:?}"), format!("{plain:?}"));
    }

    #[test]
    fn a_glance_spares_only_texts_that_are_of_their_language(text in texts()) {
        let original = Original::page(std::iter::empty());
        let source = SourceFile::new("a", text.as_str());
        let shown = ShownText { text: text.clone(), anchors: vec![(0, 0)] };
        let odd = Glance { is_odd: true, ..Glance::default() };
        for locale in ["es", "pl", "ar", "ru", "ja", "ko", "zh-Hans", "hi"] {
            let (locale, english) = (LocaleId::parse(locale).unwrap(), english());
            let tongue = Tongue::of(&locale, &english);
            let told = |glance: &Glance| {
                tongue.check((&shown, glance), &source, &original).map(|fault| format!("{fault:?}"))
            };
            prop_assert_eq!(told(&tongue.glance(&text)), told(&odd), "{}", locale);
        }
    }

    #[test]
    fn no_text_has_more_small_words_or_numbers_than_a_glance_sees(text in texts()) {
        for language in ["en", "es", "pt"] {
            let glance = Glance::of(&text, &small_words::SmallWords::of(language));
            let reading = Reading::of(&text);
            let small = small_words::small_words(language);
            let n_small = reading.words().filter(|(word, _)| small.contains(word)).count();
            prop_assert!(glance.is_odd || glance.n_small >= n_small, "{}", language);
            let has_number = !crate::text::guard::amounts(&text).is_empty();
            prop_assert!(glance.may_have_number() || !has_number);
        }
    }

    #[test]
    fn a_known_script_that_is_strange_is_seen(text in texts()) {
        let glance = Glance::of(&text, &small_words::SmallWords::of("en"));
        for locale in ["es", "ar", "ja", "ko", "ru"] {
            let alphabet = Alphabet::of(&LocaleId::parse(locale).unwrap());
            let found = alphabet.stranger_in(&text, &|_| false);
            prop_assert!(found.is_none() || alphabet.may_have_stranger(&glance), "{}", locale);
        }
    }
}

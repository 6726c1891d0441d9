use super::*;

fn formatters(id: &str) -> Formatters {
    Formatters::new(&LocaleId::parse(id).unwrap()).unwrap()
}

#[test]
fn numbers_are_grouped_as_the_locale_does_in_latin_digits() {
    let cases = [
        ("en", 1_234_567.891_5, "1,234,567.892"),
        ("de", 1_234.5, "1.234,5"),
        ("es", 1_234.0, "1234"),
        ("es", 12_345.0, "12.345"),
        ("fr", 12_345.0, "12\u{202F}345"),
        ("hi", 1_234_567.0, "12,34,567"),
        ("ar", 1_234.5, "1,234.5"),
        ("fa", 1_234.0, "1,234"),
        ("bn", 1_234.0, "1,234"),
        ("my", 12.0, "12"),
        ("mr", 12.0, "12"),
        ("en", -0.0, "0"),
        ("en", -0.0001, "0"),
        ("en", -5.0, "-5"),
        ("en", 0.1 + 0.2, "0.3"),
        ("en", f64::NAN, "NaN"),
    ];
    for (locale, value, expected) in cases {
        assert_eq!(formatters(locale).number(value), expected, "{locale} {value}");
    }
}

#[test]
fn options_round_and_pad_and_stay_within_the_limit() {
    let check = |value, options: NumberOptions, expected: &str| {
        assert_eq!(formatters("en").number_with(value, &options), expected, "{options:?}");
    };
    let plain = NumberOptions::default();
    let fraction = |minimum_fraction_digits, maximum_fraction_digits| NumberOptions {
        minimum_fraction_digits,
        maximum_fraction_digits,
        ..plain
    };
    check(2.5, fraction(0, Some(0)), "3");
    check(1.005, fraction(2, Some(2)), "1.01");
    check(1.0, fraction(2, None), "1.00");
    check(0.1234, fraction(4, None), "0.1234");
    check(1.0, fraction(255, None), "1.00000000000000000000");
    let padded = NumberOptions { minimum_integer_digits: 3, ..plain };
    check(7.0, padded, "007");
    let ungrouped = NumberOptions { grouping: Grouping::Never, ..plain };
    check(1234.0, ungrouped, "1234");
    assert!(formatters("en").number(1e308).len() < 500);
}

#[test]
fn the_percent_sign_stands_where_the_locale_has_it() {
    let percent = NumberOptions { style: NumberStyle::Percent, ..NumberOptions::default() };
    let cases = [
        ("en", "83%"),
        ("de", "83\u{A0}%"),
        ("de-CH", "83%"),
        ("es", "83\u{A0}%"),
        ("es-419", "83%"),
        ("es-US", "83%"),
        ("tr", "%83"),
        ("eu", "%\u{A0}83"),
        ("ar", "83\u{200E}%\u{200E}"),
        ("zh-Hant", "83%"),
        ("bs", "83%"),
    ];
    for (locale, expected) in cases {
        assert_eq!(formatters(locale).number_with(0.8251, &percent), expected, "{locale}");
    }
}

#[test]
fn a_minus_stands_before_a_percent_sign_in_front() {
    let percent = NumberOptions { style: NumberStyle::Percent, ..NumberOptions::default() };
    for (locale, expected) in [("tr", "-%1.234"), ("eu", "\u{2212}%\u{A0}1.234"), ("en", "-1,234%")] {
        assert_eq!(formatters(locale).number_with(-12.34, &percent), expected, "{locale}");
    }
}

#[test]
fn a_language_counts_the_same_in_every_script() {
    let plain = NumberOptions::default();
    for (locale, value, expected) in [
        ("sr", 1.0, "one"),
        ("sr-Latn", 1.0, "one"),
        ("sr-Latn", 3.0, "few"),
        ("bs-Cyrl", 22.0, "few"),
        ("pa-Arab", 0.0, "one"),
        ("uz-Cyrl", 1.0, "one"),
        // Where the region counts, it still does.
        ("pt-PT", 0.0, "other"),
    ] {
        assert_eq!(formatters(locale).plural(value, &plain), expected, "{locale} {value}");
    }
}

#[test]
fn dates_are_gregorian_with_four_digits_for_the_year() {
    let date = Date::new(2026, 11, 22).unwrap();
    let cases = [
        ("en", DateStyle::Full, "Sunday, November 22, 2026"),
        ("en", DateStyle::Long, "November 22, 2026"),
        ("en", DateStyle::Medium, "Nov 22, 2026"),
        ("en", DateStyle::Short, "11/22/2026"),
        ("de", DateStyle::Long, "22. November 2026"),
        ("es", DateStyle::Long, "22 de noviembre de 2026"),
        ("zh-Hans", DateStyle::Long, "2026年11月22日"),
        ("ar", DateStyle::Long, "22 نوفمبر 2026"),
        ("fa", DateStyle::Long, "22 نوامبر 2026"),
    ];
    for (locale, style, expected) in cases {
        assert_eq!(formatters(locale).date(date, style), expected, "{locale} {style:?}");
    }
    for locale in ["th", "fa", "am", "my", "ne"] {
        let written = formatters(locale).date(date, DateStyle::Long);
        assert!(written.contains("2026") && written.contains("22"), "{locale}: {written}");
    }
}

#[test]
fn lists_use_the_words_of_the_locale() {
    let list = |locale: &str, elements: &[&str], kind| {
        let elements: Vec<_> = elements.iter().map(|e| (*e).to_owned()).collect();
        formatters(locale).list(&elements, kind)
    };
    let and = ListKind::Conjunction;
    assert_eq!(list("en", &["a", "b", "c"], and), "a, b, and c");
    assert_eq!(list("en", &["a", "b"], ListKind::Disjunction), "a or b");
    assert_eq!(list("es", &["español", "inglés"], and), "español e inglés");
    assert_eq!(list("zh-Hans", &["甲", "乙", "丙"], and), "甲、乙和丙");
    assert_eq!(list("en", &[], and), "");
    let isolated =
        formatters("es").list_with(&["español".to_owned(), "inglés".to_owned()], and, Isolation::Marks);
    assert_eq!(isolated, "\u{2068}español\u{2069} e \u{2068}inglés\u{2069}");
}

#[test]
fn plurals_follow_the_number_as_it_is_written() {
    let plain = NumberOptions::default();
    let one_digit = NumberOptions { minimum_fraction_digits: 1, ..plain };
    let ordinal = NumberOptions { plural: PluralKind::Ordinal, ..plain };
    let cases = [
        ("en", 1.0, plain, "one"),
        ("en", 1.0, one_digit, "other"),
        ("en", 22.0, ordinal, "two"),
        ("ar", 0.0, plain, "zero"),
        ("ar", 3.0, plain, "few"),
        ("ru", 5.0, plain, "many"),
        ("pt", 0.0, plain, "one"),
        ("fil", 4.0, plain, "other"),
        ("es", 1_000_000.0, plain, "many"),
        ("zh-Hant", 1.0, plain, "other"),
        ("en", f64::INFINITY, plain, "other"),
    ];
    for (locale, value, options, expected) in cases {
        assert_eq!(formatters(locale).plural(value, &options), expected, "{locale} {value}");
    }
}

//! What people type: numbers in all scripts, words with odd accents, marks and capitals.

use handbill::quiz::Decimal;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use crate::dice::Dice;

/// Accepted words in several scripts, some of them harder to fold than others.
pub(crate) const WORDS: &[&str] = &[
    "the hotline",
    "Línea Directa",
    "الخط الساخن",
    "tiếng Việt",
    "求助热线",
    "горячая линия",
    "Οδός",
    "İstanbul",
    "straße",
    "상담 전화",
    "हेल्पलाइन",
    "ang hotline",
    "don't",
    "e-mail",
    "Ⅳ",
    "ﬁne",
    "½",
];

/// What is an answer to nothing, or nearly one.
pub(crate) const ODD: &[&str] = &[
    "",
    " ",
    "?!",
    "…",
    "\u{200F}",
    "\u{640}\u{64B}",
    "linea directa",
    "hot\u{200B}line",
    "'",
    "« »",
    "\u{85}",
    "\u{FEFF}the\u{FEFF}hotline\u{FEFF}",
    "👩🏽‍🏭",
    "the hotline the hotline",
    ". . the hotline . .",
    "null",
];

/// The first digit of several scripts.
const ZEROS: &[char] = &['0', '0', '0', '٠', '۰', '०', '০', '๐', '０', '𝟎', '𝟘', '𝟶'];

const MARKS: &[&str] = &[".", ",", "٫"];

/// What may stand around anything that is typed.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("", ""),
    (" ", ""),
    ("", "\u{A0}"),
    ("\u{3000}", "\t"),
    ("\u{200F}", ""),
    ("\u{2067}", "\u{2069}"),
    ("\u{200E} ", " \u{61C}"),
    ("\u{FEFF}", ""),
];

/// Writes a number so that it is read again as what it is, except where it may mean thousands.
pub(crate) fn number(value: Decimal, dice: &mut Dice) -> String {
    let sign = match value.0 {
        ..0 => dice.pick(&["-", "−"]),
        _ => dice.pick(&["", "", "", "+"]),
    };
    let size = value.0.unsigned_abs();
    let mut part = format!("{:06}", size % 1_000_000).trim_end_matches('0').to_owned();
    let n_zeros = if part.len() == 3 || dice.in_percent(20) { dice.between(0, 6 - part.len()) } else { 0 };
    part.push_str(&"0".repeat(n_zeros));
    let whole = size / 1_000_000;
    let mark = if part.is_empty() { "" } else { dice.pick(MARKS) };
    around(&in_script(&format!("{sign}{whole}{mark}{part}"), dice), dice)
}

/// Writes a number that is wrong, or in a way that is refused.
pub(crate) fn odd_number(value: Decimal, dice: &mut Dice) -> String {
    match dice.below(6) {
        0 | 1 => {
            let off = dice.pick(&[-2_000_001, -500_001, -1, 1, 500_000, 500_001, 1_000_000]);
            number(Decimal(value.0 + off), dice)
        }
        2 => dice.pick(ODD).to_owned(),
        3 => {
            let (before, after) = (dice.below(1000), dice.below(1000));
            let mark = dice.pick(&[".", ",", "٫", " ", "\u{A0}", "\u{202F}", "'", "’", "٬", "_", "\u{2009}"]);
            in_script(&format!("{before}{mark}{after:03}"), dice)
        }
        4 => {
            let n_signs = dice.between(1, 8);
            let signs: String = (0..n_signs)
                .map(|_| dice.pick(&['1', '0', '7', '.', ',', '٫', '-', ' ', '\'', 'e']))
                .collect();
            in_script(&signs, dice)
        }
        _ => {
            let n_digits = dice.between(8, 11);
            let digits = "9".repeat(n_digits);
            let n_decimals = dice.between(0, 8);
            in_script(&format!("{digits}.{}", "1".repeat(n_decimals)), dice)
        }
    }
}

fn in_script(ascii: &str, dice: &mut Dice) -> String {
    let zero = dice.pick(ZEROS) as u32;
    ascii
        .chars()
        .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c))
        .collect()
}

/// Writes a text so that it is read again as what it is.
pub(crate) fn text(word: &str, dice: &mut Dice) -> String {
    let changed = match dice.below(7) {
        0 => word.to_uppercase(),
        1 => DecomposingNormalizer::new_nfd().normalize(word).into_owned(),
        2 => DecomposingNormalizer::new_nfkd().normalize(&word.to_uppercase()).into_owned(),
        3 => ComposingNormalizer::new_nfkc().normalize(word).into_owned(),
        4 => word.replace(' ', "\u{A0} \t"),
        5 => word.replace('خ', "خ\u{64E}\u{640}").replace('س', "س\u{651}\u{64E}"),
        _ => word.to_owned(),
    };
    let (before, after) = dice.pick(&[
        ("", ""),
        ("", ""),
        ("", "."),
        ("«", "»"),
        ("¿", "?"),
        ("\"", "\"!"),
        ("(", " )"),
        ("", "؟"),
    ]);
    around(&format!("{before}{changed}{after}"), dice)
}

fn around(text: &str, dice: &mut Dice) -> String {
    let (before, after) = dice.pick(AROUND);
    format!("{before}{text}{after}")
}

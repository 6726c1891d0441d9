//! How a number is to be written: rounding, padding, the percent sign.

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};

use crate::source::{LocaleId, limits};

/// Whether thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// As the locale does.
    Locale,
    /// Never.
    Never,
}

/// What a number stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberStyle {
    /// Itself.
    Decimal,
    /// A share: 0.8 is written 80%.
    Percent,
}

/// Which plural rules a number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralKind {
    /// One lesson, two lessons.
    Cardinal,
    /// First lesson, second lesson.
    Ordinal,
}

/// How a number is written, in the words of Fluent's `NUMBER`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberOptions {
    /// Plain or percent.
    pub style: NumberStyle,
    /// Thousands.
    pub grouping: Grouping,
    /// The plural rules it selects by.
    pub plural: PluralKind,
    /// Zeros are put in front up to so many digits.
    pub minimum_integer_digits: u8,
    /// Zeros are put behind up to so many digits.
    pub minimum_fraction_digits: u8,
    /// Rounded to so many digits; by default 3, for a percentage 0, and never under the minimum.
    pub maximum_fraction_digits: Option<u8>,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            style: NumberStyle::Decimal,
            grouping: Grouping::Locale,
            plural: PluralKind::Cardinal,
            minimum_integer_digits: 1,
            minimum_fraction_digits: 0,
            maximum_fraction_digits: None,
        }
    }
}

impl NumberOptions {
    /// The digits to write, rounded half up as people do it. `None` for what is not a number.
    pub(super) fn decimal(&self, value: f64) -> Option<Decimal> {
        let mut decimal = match Decimal::try_from_f64(value, FloatPrecision::RoundTrip) {
            Ok(decimal) => decimal,
            Err(_not_finite) => return None,
        };
        let default_maximum = match self.style {
            NumberStyle::Decimal => 3,
            NumberStyle::Percent => {
                decimal.absolute.multiply_pow10(2);
                0
            }
        };
        let minimum = clamp(self.minimum_fraction_digits);
        let maximum = self.maximum_fraction_digits.map_or(default_maximum, i16::from);
        let maximum = maximum.clamp(minimum, limits::FRACTION_DIGITS as i16);
        let half_expand = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        decimal.round_with_mode(-maximum, half_expand);
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-minimum);
        decimal.absolute.trim_start();
        decimal.absolute.pad_start(clamp(self.minimum_integer_digits).max(1));
        if decimal.absolute.is_zero() {
            decimal.sign = Sign::None;
        }
        Some(decimal)
    }
}

/// The options are checked where they are read; this holds whoever makes them another way.
fn clamp(digits: u8) -> i16 {
    i16::from(digits).min(limits::FRACTION_DIGITS as i16)
}

/// Sets the percent sign where the locale has it.
///
/// ICU4X has no percent formatter yet. The places are CLDR 48's, for Latin digits; everything that
/// is not listed sets the sign close behind.
pub(super) fn percent(locale: &LocaleId, digits: &str) -> String {
    let (language, rest) =
        locale.as_str().split_once('-').map_or((locale.as_str(), ""), |(language, rest)| (language, rest));
    // A minus stands before the sign that stands in front.
    let (minus, size) = digits.split_at(digits.find(|c: char| c.is_ascii_digit()).unwrap_or(0));
    match (language, rest) {
        ("tr" | "ku", _) => format!("{minus}%{size}"),
        ("eu", _) => format!("{minus}%\u{A0}{size}"),
        ("ar", _) => format!("{digits}\u{200E}%\u{200E}"),
        // Latin America and Switzerland set it close, and so does most of the English world.
        ("es", "" | "ES" | "GQ" | "PH") => format!("{digits}\u{A0}%"),
        ("es", _) | ("de", "CH" | "LI") | ("fr", "CH") => format!("{digits}%"),
        ("en", "AT" | "DE" | "DK" | "FI" | "NO" | "SE") => format!("{digits}\u{A0}%"),
        (language, _) if SPACED_PERCENT.contains(&language) => format!("{digits}\u{A0}%"),
        _ => format!("{digits}%"),
    }
}

/// Languages that set a space before the percent sign.
const SPACED_PERCENT: &[&str] = &[
    "bas", "be", "br", "bua", "ca", "ce", "cs", "cv", "da", "de", "dsb", "dua", "dz", "fi", "fo", "fr", "gl",
    "gsw", "hr", "hsb", "kl", "ksh", "lb", "lt", "mk", "nb", "nds", "nn", "no", "qu", "rn", "ro", "ru", "se",
    "sk", "sl", "smn", "sv", "tk", "tt", "zgh", "oc",
];

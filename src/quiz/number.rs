//! Numbers: as learners type them in any script, and as quiz files write them.
//!
//! Nobody can tell whether `1,234` is one and a bit or more than a thousand: that depends on where the
//! learner went to school. So what could be read in two ways is refused, and the learner is asked to
//! write it without separators. Nothing is guessed.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::logic::Decimal;
use super::written::{is_bidi_mark, is_space};

/// Digits before the mark. With six after it, a browser's numbers hold every value exactly.
const DIGITS_BEFORE: usize = 9;

/// Digits after the mark.
const DIGITS_AFTER: usize = 6;

/// Why a typed number is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// It has, or may have, marks between thousands.
    Thousands,
    /// It is no number, or a longer one than any answer.
    NotANumber,
}

/// Reads a number that a learner typed.
pub fn read_number(typed: &str) -> Result<Decimal, NumberFault> {
    let ascii: String = typed.chars().filter(|&c| !is_bidi_mark(c)).map(ascii_digit).collect();
    let trimmed = ascii.trim_matches(is_space);
    let (is_negative, unsigned) = match trimmed.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let (before, after) = split(unsigned)?;
    if before.len() + after.len() == 0 {
        return Err(NumberFault::NotANumber);
    }
    if after.len() == 3 && (1..=3).contains(&before.len()) && before != "0" {
        return Err(NumberFault::Thousands);
    }
    let size = millionths(before, after).ok_or(NumberFault::NotANumber)?;
    Ok(Decimal(if is_negative { -size } else { size }))
}

/// The digits before and after the only decimal mark.
fn split(unsigned: &str) -> Result<(&str, &str), NumberFault> {
    let mut n_marks = 0;
    let mut is_grouped = false;
    let mut rest = unsigned.chars().peekable();
    let mut previous = None;
    while let Some(c) = rest.next() {
        let is_between = previous.is_some_and(is_digit) && rest.peek().copied().is_some_and(is_digit);
        match c {
            '0'..='9' => {}
            '.' | ',' | '٫' => n_marks += 1,
            ' ' | '\u{A0}' | '\u{202F}' | '\'' | '’' | '٬' if is_between => is_grouped = true,
            _ => return Err(NumberFault::NotANumber),
        }
        previous = Some(c);
    }
    match n_marks {
        _ if is_grouped => Err(NumberFault::Thousands),
        0 => Ok((unsigned, "")),
        1 => Ok(unsigned.split_once(['.', ',', '٫']).unwrap_or((unsigned, ""))),
        _ => Err(NumberFault::Thousands),
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A decimal digit of any script as the ASCII digit of its value; any other character as it is.
///
/// Decimal digits lie in rows of ten that start with zero, some of them back to back.
fn ascii_digit(c: char) -> char {
    let is_decimal = |c| CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber;
    if c.is_ascii() || !is_decimal(c) {
        return c;
    }
    let n_before = (1..)
        .take_while(|back| u32::from(c).checked_sub(*back).and_then(char::from_u32).is_some_and(is_decimal));
    char::from_digit(n_before.count() as u32 % 10, 10).unwrap_or(c)
}

/// The value of ASCII digits; `None` where there are too many.
fn millionths(before: &str, after: &str) -> Option<i64> {
    if before.len() > DIGITS_BEFORE || after.len() > DIGITS_AFTER {
        return None;
    }
    let digits =
        before.bytes().chain(after.bytes()).chain(std::iter::repeat_n(b'0', DIGITS_AFTER - after.len()));
    Some(digits.fold(0, |value, digit| value * 10 + i64::from(digit - b'0')))
}

/// Why a number in a quiz file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecimalFault {
    /// Not digits with at most one point.
    #[error("is not written as digits with at most one point")]
    Form,
    /// More than nine digits before the point.
    #[error("has more than nine digits before the point")]
    TooLarge,
    /// More than six digits after the point.
    #[error("has more than six digits after the point")]
    TooFine,
}

impl Decimal {
    /// Reads a number as TOML writes it: `24`, `-0.5`, `1_000`. Exponents, other bases, `inf` and
    /// `nan` are refused.
    pub fn parse(text: &str) -> Result<Self, DecimalFault> {
        let (is_negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (before, after) = match unsigned.split_once('.') {
            Some((before, after)) => (digits(before)?, digits(after)?),
            None => (digits(unsigned)?, String::new()),
        };
        if before.len() > DIGITS_BEFORE {
            return Err(DecimalFault::TooLarge);
        }
        let size = millionths(&before, &after).ok_or(DecimalFault::TooFine)?;
        Ok(Self(if is_negative { -size } else { size }))
    }
}

/// Digits of TOML without the underscores between them.
fn digits(text: &str) -> Result<String, DecimalFault> {
    let is_sound = !text.is_empty()
        && !text.starts_with('_')
        && !text.ends_with('_')
        && text.chars().all(|c| c == '_' || is_digit(c));
    if is_sound { Ok(text.replace('_', "")) } else { Err(DecimalFault::Form) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cases: &[(&str, Result<i64, NumberFault>)]) {
        for (typed, expected) in cases {
            assert_eq!(read_number(typed), expected.map(Decimal), "{typed:?}");
        }
    }

    #[test]
    fn a_number_is_read_with_either_mark() {
        check(&[
            ("24", Ok(24_000_000)),
            ("0.5", Ok(500_000)),
            ("0,5", Ok(500_000)),
            ("+12,25", Ok(12_250_000)),
            ("-3", Ok(-3_000_000)),
            ("−3", Ok(-3_000_000)),
            (".5", Ok(500_000)),
            ("5.", Ok(5_000_000)),
            ("007", Ok(7_000_000)),
            ("999999999.999999", Ok(999_999_999_999_999)),
        ]);
    }

    #[test]
    fn digits_of_every_script_count() {
        check(&[
            ("٢٤", Ok(24_000_000)),
            ("۲۴", Ok(24_000_000)),
            ("२४", Ok(24_000_000)),
            ("２４", Ok(24_000_000)),
            ("𝟐𝟜", Ok(24_000_000)),
            ("١٫٥", Ok(1_500_000)),
            ("\u{200F}\u{2067}٢٤\u{2069} ", Ok(24_000_000)),
            ("²", Err(NumberFault::NotANumber)),
            ("Ⅻ", Err(NumberFault::NotANumber)),
            ("十", Err(NumberFault::NotANumber)),
        ]);
    }

    #[test]
    fn what_may_mean_thousands_is_refused_as_such() {
        for typed in [
            "1,234",
            "1.234",
            "12,345",
            "123.456",
            "1,234,567",
            "1.234,5",
            "1 234",
            "1\u{A0}234",
            "1'234",
            "1’234",
            "1٬234",
            "1\u{202F}234",
            "-1,234",
            "00,123",
            "١٬٢٣٤",
        ] {
            check(&[(typed, Err(NumberFault::Thousands))]);
        }
    }

    #[test]
    fn three_decimals_are_read_where_they_cannot_be_thousands() {
        check(&[
            ("0,125", Ok(125_000)),
            ("-0.125", Ok(-125_000)),
            (".125", Ok(125_000)),
            ("1234,567", Ok(1_234_567_000)),
            ("1.2345", Ok(1_234_500)),
        ]);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in [
            "", " ", "-", ".", "+,", "twelve", "12h", "1e3", "- 3", "--3", "3-", "1 ", "1  2", "0x10", "1/2",
            "½",
        ] {
            let expected = if typed == "1 " { Ok(1_000_000) } else { Err(NumberFault::NotANumber) };
            check(&[(typed, expected)]);
        }
        check(&[("1234567890", Err(NumberFault::NotANumber)), ("1.2345678", Err(NumberFault::NotANumber))]);
    }

    #[test]
    fn numbers_of_quiz_files_are_exact() {
        for (text, expected) in [
            ("24", Ok(24_000_000)),
            ("-0.5", Ok(-500_000)),
            ("+1_000", Ok(1_000_000_000)),
            ("1.234", Ok(1_234_000)),
            ("1e3", Err(DecimalFault::Form)),
            ("inf", Err(DecimalFault::Form)),
            ("1.", Err(DecimalFault::Form)),
            ("_1", Err(DecimalFault::Form)),
            ("1234567890", Err(DecimalFault::TooLarge)),
            ("0.1234567", Err(DecimalFault::TooFine)),
        ] {
            assert_eq!(Decimal::parse(text), expected.map(Decimal), "{text}");
        }
    }
}

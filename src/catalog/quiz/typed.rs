//! Questions answered by writing: `number`, `text`.

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{Decimal, Task};
use crate::source::toml::Table;

use super::ids;

/// Reads what a question of type `number` has of its own.
pub(super) fn number(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let answer = table.need_written_number("answer", out).and_then(|answer| exact(&answer, out));
    let written = table.written_number("tolerance", out);
    let tolerance = match &written {
        None => Some(Decimal::default()),
        Some(written) => exact(written, out),
    };
    if let (Some(written), Some(Decimal(..0))) = (&written, tolerance) {
        out.push(
            Diagnostic::error(Code::QuizNumber, "a margin cannot be less than nothing")
                .at(&written.place)
                .help("write how far off an answer may be in either direction, or leave `tolerance` out"),
        );
        return None;
    }
    Some(Task::Number { answer: answer?, tolerance: tolerance? })
}

fn exact(written: &Spanned<String>, out: &mut Diagnostics) -> Option<Decimal> {
    let number = decimal(&written.value);
    if number.is_none() {
        out.push(
            Diagnostic::error(Code::QuizNumber, format!("`{}` is no number that can be asked for", written.value))
                .at(&written.place)
                .why("answers are compared digit by digit, the same in every language and browser")
                .help("write at most nine digits before the decimal point and six after it"),
        );
    }
    number
}

/// Digits with at most one decimal point, as millionths.
fn decimal(written: &str) -> Option<Decimal> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, written.strip_prefix('+').unwrap_or(written)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || whole.len() > 9 || fraction.len() > 6 {
        return None;
    }
    let millionths: i64 = format!("{whole}{fraction:0<6}").parse().ok()?;
    Some(Decimal(sign * millionths))
}

/// Reads what a question of type `text` has of its own.
pub(super) fn text(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let n_before = out.len();
    let accept = ids::list(table, "accept", "accepted answer", out);
    if accept.is_empty() {
        if let Some(place) = table.place_of("accept").filter(|_| out.len() == n_before) {
            out.push(
                Diagnostic::error(Code::QuizAnswer, "no answer is accepted")
                    .at(&place)
                    .why("whatever a learner writes would be wrong")
                    .help("name an accepted answer; each language lists its forms in the attribute `.a-<name>`"),
            );
        }
        return None;
    }
    Some(Task::Text { accept: ids::plain(accept) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_to_the_millionth() {
        let cases = [
            ("24", Some(24_000_000)),
            ("-0.5", Some(-500_000)),
            ("999999999.999999", Some(999_999_999_999_999)),
            ("1000000000", None),
            ("0.0000001", None),
            ("1e3", None),
            ("inf", None),
            ("nan", None),
        ];
        for (written, expected) in cases {
            assert_eq!(decimal(written), expected.map(Decimal), "{written}");
        }
    }
}

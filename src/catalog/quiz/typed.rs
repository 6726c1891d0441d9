//! Questions answered by writing: `number`, `text`.

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{Decimal, NumberFault, Task, read_number};
use crate::source::toml::Table;

use super::ids;

/// Reads what a question of type `number` has of its own.
pub(super) fn number(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let answer = table.need_written_number("answer", out);
    if let Some(answer) = &answer {
        check_writable(answer, out);
    }
    let answer = answer.and_then(|answer| exact(&answer, out));
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
    }
    Some(Task::Number { answer: answer?, tolerance: tolerance? })
}

fn exact(written: &Spanned<String>, out: &mut Diagnostics) -> Option<Decimal> {
    let fault = match Decimal::parse(&written.value) {
        Ok(number) => return Some(number),
        Err(fault) => fault,
    };
    out.push(
        Diagnostic::error(Code::QuizNumber, format!("`{}` {fault}", written.value))
            .at(&written.place)
            .why("answers are compared digit by digit, the same in every language and browser")
            .help("write at most nine digits before the point and six after it"),
    );
    None
}

/// An answer that the page would take for thousands can only be written with zeros behind it.
fn check_writable(answer: &Spanned<String>, out: &mut Diagnostics) {
    if Decimal::parse(&answer.value).is_ok() && read_number(&answer.value) == Err(NumberFault::Thousands) {
        out.push(
            Diagnostic::warning(Code::QuizNumber, format!("`{}` can be read as thousands", answer.value))
                .at(&answer.place)
                .why("a learner who writes it like this is asked to write it otherwise")
                .help("ask for a number with fewer or more decimals"),
        );
    }
}

/// Reads what a question of type `text` has of its own.
pub(super) fn text(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    let n_before = out.len();
    let accept = ids::list(table, "accept", "accepted answer", out);
    if let Some(place) = table.place_of("accept").filter(|_| accept.is_empty() && out.len() == n_before) {
        out.push(
            Diagnostic::error(Code::QuizAnswer, "no answer is accepted")
                .at(&place)
                .why("whatever a learner writes would be wrong")
                .help("name an accepted answer; each language lists its forms in the attribute `.a-<name>`"),
        );
    }
    Some(Task::Text { accept: ids::plain(accept) })
}

//! Which part of a file is asked for, so that a browser can seek in a recording.

use std::ops::Range;

/// What a `Range` header comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Everything: no range, several of them, or one that says nothing.
    Whole,
    /// These bytes, at least one.
    Part(Range<usize>),
    /// A part that lies beyond the end.
    Beyond,
}

/// Reads a `Range` header for something of `length` bytes.
///
/// Several ranges are answered with the whole, as the standard allows: no browser asks for them, and
/// they are how servers were made to send a file a thousand times over.
pub(super) fn parse(header: &str, length: usize) -> Wanted {
    let Some((unit, range)) = header.split_once('=') else {
        return Wanted::Whole;
    };
    let Some((first, last)) = range.trim().split_once('-') else {
        return Wanted::Whole;
    };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Wanted::Whole;
    }
    match (position(first), position(last)) {
        (Position::At(first), Position::At(last)) if first > last => Wanted::Whole,
        (Position::At(first), _) if first >= length => match position(last) {
            Position::Malformed => Wanted::Whole,
            _ => Wanted::Beyond,
        },
        (Position::At(first), Position::At(last)) => Wanted::Part(first..length.min(last.saturating_add(1))),
        (Position::At(first), Position::Absent) => Wanted::Part(first..length),
        (Position::Absent, Position::At(n_last)) if n_last == 0 || length == 0 => Wanted::Beyond,
        (Position::Absent, Position::At(n_last)) => Wanted::Part(length.saturating_sub(n_last)..length),
        _ => Wanted::Whole,
    }
}

/// One side of the dash.
enum Position {
    Absent,
    At(usize),
    Malformed,
}

/// Reads one side; a number too large for memory is as good as the largest.
fn position(written: &str) -> Position {
    if written.is_empty() {
        return Position::Absent;
    }
    if !written.bytes().all(|b| b.is_ascii_digit()) {
        return Position::Malformed;
    }
    Position::At(written.parse().unwrap_or(usize::MAX))
}

//! Refuses text that nests so deep in one line that parsing alone would take minutes.
//!
//! pulldown-cmark is fed only what passed here. Depth that builds up over many lines is counted
//! later, while the events are read.

use std::ops::Range;

use crate::source::limits;

/// The first line that opens more quotes and lists than a page may have.
pub(super) fn too_deep(body: &str) -> Option<Range<usize>> {
    let bytes = body.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |newline| start + newline);
        if line_is_too_deep(&bytes[start..end]) {
            return Some(start..end);
        }
        start = end + 1;
    }
    None
}

fn line_is_too_deep(line: &[u8]) -> bool {
    // The shortest marker has one byte.
    if line.len() <= limits::MARKDOWN_DEPTH {
        return false;
    }
    let mut depth = 0;
    let mut rest = line;
    while let Some(after) = after_marker(rest) {
        depth += 1;
        rest = after;
        if depth > limits::MARKDOWN_DEPTH {
            return !is_rule(line);
        }
    }
    false
}

/// What follows one quote or list marker.
fn after_marker(line: &[u8]) -> Option<&[u8]> {
    let n_blanks = line
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count();
    let line = &line[n_blanks..];
    let is_blank = |index: usize| matches!(line.get(index), None | Some(b' ' | b'\t' | b'\r'));
    match line.first()? {
        b'>' => Some(&line[1..]),
        b'-' | b'+' | b'*' | b':' if is_blank(1) => Some(&line[1..]),
        b'0'..=b'9' => {
            let n_digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let is_marker = matches!(line.get(n_digits), Some(b'.' | b')')) && is_blank(n_digits + 1);
            is_marker.then(|| &line[n_digits + 1..])
        }
        _ => None,
    }
}

/// `- - - …` is a rule, however long.
fn is_rule(line: &[u8]) -> bool {
    let mut marks = line.iter().filter(|byte| !byte.is_ascii_whitespace());
    match marks.next() {
        Some(first @ (b'-' | b'*')) => marks.all(|mark| mark == first),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_open_too_much_are_refused() {
        for (line, refused) in [
            (">".repeat(32), false),
            (">".repeat(33), true),
            ("> ".repeat(33), true),
            ("- ".repeat(33), false),
            (format!("{}a", "- ".repeat(33)), true),
            (format!("{}a", "1. ".repeat(33)), true),
            (format!("{}a", "* > ".repeat(17)), true),
            ("-".repeat(100), false),
            ("*".repeat(100), false),
            ("1".repeat(100), false),
        ] {
            assert_eq!(too_deep(&format!("ok\n{line}\n")).is_some(), refused, "{line}");
        }
    }
}

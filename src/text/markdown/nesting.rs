//! Refuses text that nests so deep in one line that parsing alone would take minutes.
//!
//! pulldown-cmark is fed only what passed here, which keeps its open quotes and lists under about a
//! hundred. The exact depth is counted later, while the events are read.

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

/// Markers further right than this are deeper than the limit, even in lists numbered `100.`: depth
/// can build up over lines, and each later line costs the parser a look at every open list.
const LAST_COLUMN: usize = 5 * limits::MARKDOWN_DEPTH;

fn line_is_too_deep(line: &[u8]) -> bool {
    // The shortest marker has one byte.
    if line.len() <= limits::MARKDOWN_DEPTH {
        return false;
    }
    let (mut depth, mut column) = (0, 0);
    let mut rest = line;
    loop {
        let n_blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let n_tabs = rest[..n_blanks].iter().filter(|byte| **byte == b'\t').count();
        rest = &rest[n_blanks..];
        let Some(n_marker) = marker(rest) else {
            return false;
        };
        rest = &rest[n_marker..];
        depth += 1;
        column += n_blanks + 3 * n_tabs;
        if depth > limits::MARKDOWN_DEPTH || column > LAST_COLUMN {
            return !is_rule(line);
        }
        column += n_marker;
    }
}

/// How many bytes a quote or list marker at the start of `line` has, if there is one.
fn marker(line: &[u8]) -> Option<usize> {
    let is_blank = |index: usize| matches!(line.get(index), None | Some(b' ' | b'\t' | b'\r'));
    match line.first()? {
        b'>' => Some(1),
        b'-' | b'+' | b'*' | b':' if is_blank(1) => Some(1),
        b'0'..=b'9' => {
            let n_digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let is_marker = matches!(line.get(n_digits), Some(b'.' | b')')) && is_blank(n_digits + 1);
            is_marker.then_some(n_digits + 1)
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
            (format!("{}- a", " ".repeat(100)), false),
            (format!("{}a", " ".repeat(1000)), false),
            (format!("{}- a", " ".repeat(161)), true),
            (format!("{}1. a", "\t".repeat(41)), true),
        ] {
            assert_eq!(too_deep(&format!("ok\n{line}\n")).is_some(), refused, "{line}");
        }
    }
}

//! Takes out of style sheets and scripts what only their authors read: indentation, empty lines and
//! lines that are nothing but a comment.
//!
//! Deliberately no more than that. A browser reads the same tokens in the same lines, so what a theme
//! does cannot change. A file in which a line may be the inside of a text is left as it is.

/// A style sheet without indentation and comment lines.
pub(super) fn style(text: &str) -> String {
    // A backslash at the end of a line joins the next one to a text.
    if text.contains("\\\n") {
        return text.to_owned();
    }
    let is_comment = |line: &str| line.starts_with("/*") && line.find("*/") == Some(line.len() - 2);
    lines(text, is_comment)
}

/// A script without indentation and comment lines.
pub(super) fn script(text: &str) -> String {
    // A template literal may run over lines, and then their beginnings are text. One that ends where it
    // began has two marks in its line.
    let may_run_on = text.lines().any(|line| line.matches('`').count() % 2 == 1);
    if may_run_on || text.contains("\\\n") {
        return text.to_owned();
    }
    lines(text, |line| line.starts_with("//"))
}

fn lines(text: &str, is_comment: impl Fn(&str) -> bool) -> String {
    let mut short = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        // Inside a comment over several lines nothing is read, so nothing can be mistaken.
        let line = if in_comment { line } else { line.trim() };
        if !in_comment && (line.is_empty() || is_comment(line)) {
            continue;
        }
        in_comment = match (line.rfind("/*"), line.rfind("*/")) {
            (Some(open), Some(close)) => open > close,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => in_comment,
        };
        short.push_str(line);
        short.push('\n');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_lines_and_indentation_go() {
        assert_eq!(style("/* A */\n\n  a {\n    b: c; /* d */\n  }\n"), "a {\nb: c; /* d */\n}\n");
        assert_eq!(script("// A\nif (a) {\n  // b\n  c(); // d\n}\n"), "if (a) {\nc(); // d\n}\n");
    }

    #[test]
    fn what_may_be_text_stays() {
        assert_eq!(script("a = `\n  // b\n`;\n"), "a = `\n  // b\n`;\n");
        assert_eq!(script("  a = `b`;\n  // c\n"), "a = `b`;\n");
        assert_eq!(style("a::before { content: \"b\\\n  c\"; }\n"), "a::before { content: \"b\\\n  c\"; }\n");
    }
}

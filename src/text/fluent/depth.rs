//! Looks at the bytes of a Fluent file before its parser does.
//!
//! The parser of fluent-syntax 0.12 trusts its input in three ways, and [`admit`] holds what would
//! abuse them away from it:
//! - It recurses on `{` and `(` without a limit, so `{{{{…` overflows the stack.
//! - It cuts its text behind a broken `\u` escape without asking whether a character ends there, so
//!   `{"\ué"}` panics.
//! - It compares each named argument of a call with all before it, which is quadratic.
//!
//! **Invariant:** the scan is in an expression wherever the parser is in one. Braces in string
//! literals, in comments and in the text between placeables are counted as the parser reads them,
//! and a line that starts a message (`id =`) closes whatever was open, for there the parser has
//! given up the message before. Where the file is broken the scan may count too much, never too
//! little.

use std::borrow::Cow;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, SourceFile};
use crate::source::limits;

use super::role::Role;

/// The text to parse, of the same length as the file's; `None` if it must not be parsed at all.
pub(super) fn admit<'s>(
    source: &'s Arc<SourceFile>,
    role: Role,
    out: &mut Diagnostics,
) -> Option<Cow<'s, str>> {
    let text = source.text();
    if text.len() > limits::FLUENT_FILE_BYTES {
        let said = Said::new("fluent-file-long")
            .text("bytes", text.len().to_string())
            .text("most", limits::FLUENT_FILE_BYTES.to_string());
        out.push(role.said(Code::FileTooLarge, said).at(&Place::new(source, 0..0)));
        return None;
    }
    report_lone_returns(source, role, out);
    let mut scan =
        Scan { bytes: text.as_bytes(), at: 0, open: Vec::new(), n_texts: 0, broken_escapes: Vec::new() };
    if let Err(excess) = scan.run() {
        out.push(excess.diagnostic(source, role));
        return None;
    }
    if scan.broken_escapes.is_empty() {
        return Some(Cow::Borrowed(text));
    }
    Some(Cow::Owned(without_characters_at(text, &scan.broken_escapes)))
}

/// A file of an old Mac is one single line to Fluent: one comment, or one endless message.
fn report_lone_returns(source: &Arc<SourceFile>, role: Role, out: &mut Diagnostics) {
    let bytes = source.text().as_bytes();
    let lone = memchr::memchr_iter(b'\r', bytes).find(|at| bytes.get(at + 1) != Some(&b'\n'));
    if let Some(at) = lone {
        out.push(
            role.said(Code::FluentSyntax, Said::new("fluent-lone-return"))
                .at(&Place::new(source, at..at + 1)),
        );
    }
}

/// Puts as many `?` as it has bytes in the place of each character that starts at one of `offsets`.
fn without_characters_at(text: &str, offsets: &[usize]) -> String {
    let mut changed = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if offsets.binary_search(&at).is_ok() {
            changed.extend(std::iter::repeat_n('?', character.len_utf8()));
        } else {
            changed.push(character);
        }
    }
    changed
}

/// What is open at a byte.
enum Open {
    /// `{`, before a `->`.
    Expression,
    /// `{ … ->`: the text of the variants.
    Variants,
    /// `(`, with the number of `:` in it so far.
    Arguments(usize),
}

/// What there is too much of, and where.
enum Excess {
    Depth(usize),
    Arguments(usize),
    Texts(usize),
}

impl Excess {
    fn diagnostic(&self, source: &Arc<SourceFile>, role: Role) -> Diagnostic {
        let (at, code, said) = match *self {
            Self::Depth(at) => {
                let said = Said::new("fluent-too-deep").text("most", limits::FLUENT_DEPTH.to_string());
                (at, Code::FluentTooDeep, said)
            }
            Self::Arguments(at) => {
                let said = Said::new("fluent-call-long").text("most", limits::FLUENT_ARGUMENTS.to_string());
                (at, Code::FluentTooDeep, said)
            }
            Self::Texts(at) => {
                let said = Said::new("fluent-texts-many").text("most", limits::FLUENT_TEXTS.to_string());
                (at, Code::FileTooLarge, said)
            }
        };
        role.said(code, said).at(&Place::new(source, at..at + 1))
    }
}

struct Scan<'s> {
    bytes: &'s [u8],
    at: usize,
    open: Vec<Open>,
    /// Lines that can be the first of a message, term, attribute or variant.
    n_texts: usize,
    /// Offsets of characters outside ASCII that stand where an escape needs a hexadecimal digit.
    broken_escapes: Vec<usize>,
}

impl Scan<'_> {
    fn run(&mut self) -> Result<(), Excess> {
        self.line_start()?;
        while let Some(byte) = self.bytes.get(self.at).copied() {
            if byte == b'\n' {
                self.at += 1;
                self.line_start()?;
                continue;
            }
            match self.open.last() {
                None | Some(Open::Variants) => self.in_text(byte)?,
                Some(Open::Expression | Open::Arguments(_)) => self.in_expression(byte)?,
            }
        }
        Ok(())
    }

    /// Closes everything where a message starts, and passes over a comment between messages.
    fn line_start(&mut self) -> Result<(), Excess> {
        let rest = &self.bytes[self.at..];
        if may_start_text(rest) {
            self.n_texts += 1;
            if self.n_texts > limits::FLUENT_TEXTS {
                return Err(Excess::Texts(self.at));
            }
        }
        if starts_message(rest) {
            self.open.clear();
        }
        if self.open.is_empty() && rest.first() == Some(&b'#') {
            self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        }
        Ok(())
    }

    fn in_text(&mut self, byte: u8) -> Result<(), Excess> {
        match byte {
            b'{' => self.push(Open::Expression)?,
            b'}' => {
                self.open.pop();
            }
            _ => {}
        }
        self.at += 1;
        Ok(())
    }

    fn in_expression(&mut self, byte: u8) -> Result<(), Excess> {
        match byte {
            b'"' => {
                self.string();
                return Ok(());
            }
            b'{' => self.push(Open::Expression)?,
            b'(' => self.push(Open::Arguments(0))?,
            b')' => {
                if let Some(Open::Arguments(_)) = self.open.last() {
                    self.open.pop();
                }
            }
            b'}' => while let Some(Open::Arguments(_)) = self.open.pop() {},
            b':' => self.named_argument()?,
            b'-' if self.bytes.get(self.at + 1) == Some(&b'>') => self.variants(),
            _ => {}
        }
        self.at += 1;
        Ok(())
    }

    fn push(&mut self, open: Open) -> Result<(), Excess> {
        if self.open.len() >= limits::FLUENT_DEPTH {
            return Err(Excess::Depth(self.at));
        }
        self.open.push(open);
        Ok(())
    }

    fn named_argument(&mut self) -> Result<(), Excess> {
        if let Some(Open::Arguments(n_named)) = self.open.last_mut() {
            *n_named += 1;
            if *n_named > limits::FLUENT_ARGUMENTS {
                return Err(Excess::Arguments(self.at));
            }
        }
        Ok(())
    }

    fn variants(&mut self) {
        if let Some(open @ Open::Expression) = self.open.last_mut() {
            *open = Open::Variants;
        }
    }

    /// Passes over a string literal, which ends with its line at the latest.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => {
                    self.at += 1;
                    return;
                }
                b'\n' => return,
                b'\\' => self.escape(),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) {
        self.at += 1;
        let n_digits = match self.bytes.get(self.at) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            Some(b'\\' | b'"' | b'{') => 0,
            // The parser gives the message up here.
            _ => return,
        };
        self.at += 1;
        for _ in 0..n_digits {
            match self.bytes.get(self.at) {
                Some(byte) if byte.is_ascii_hexdigit() => self.at += 1,
                Some(byte) if !byte.is_ascii() => {
                    self.broken_escapes.push(self.at);
                    return;
                }
                _ => return,
            }
        }
    }
}

/// Whether a line could start a message, a term, an attribute or a variant. What does not is part of
/// one, or of what does not parse.
fn may_start_text(line: &[u8]) -> bool {
    match line.first() {
        Some(b' ') => {
            let first = line.iter().find(|byte| **byte != b' ');
            first.is_some_and(|byte| matches!(byte, b'.' | b'[' | b'*'))
        }
        Some(byte) => byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'.' | b'[' | b'*'),
        None => false,
    }
}

/// Whether a line starts a message or term: `id =`, `-id =`.
fn starts_message(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"-").unwrap_or(line);
    if !line.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let after_id = line.iter().position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_'));
    let Some(rest) = after_id.and_then(|at| line.get(at..)) else {
        return false;
    };
    rest.iter().find(|byte| **byte != b' ') == Some(&b'=')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::LineColumn;

    fn admitted(text: &str) -> Result<String, (Code, LineColumn)> {
        let source = SourceFile::new("a.ftl", text);
        let mut out = Diagnostics::new();
        let admitted = admit(&source, Role::Source, &mut out).map(Cow::into_owned);
        admitted.ok_or_else(|| {
            let diagnostic = out.iter().next().unwrap();
            match &diagnostic.site {
                crate::diag::Site::Place(place) => (diagnostic.code, place.line_column()),
                other => panic!("{other:?}"),
            }
        })
    }

    #[test]
    fn braces_that_open_nothing_are_not_counted() {
        let many = "{".repeat(1000);
        let closed = "}".repeat(1000);
        let cases = [
            format!("# {many}\nx = y\n"),
            format!("x = {{\"{many}\"}}\n"),
            format!("x = {{\"\\\"{many}\"}}\n"),
            "x = { $a }\n".repeat(1000),
            // A brace forgotten in each of many messages is a thousand small faults, no depth.
            "x = { $a\n".repeat(1000),
            "x =\n  { $n ->\n    *[other] y\n".repeat(1000),
            format!("x = {closed}\n"),
            // A quotation mark in text starts no string that could hide anything.
            "x = { $n ->\n  *[a] \" { $b }\n  }\n".repeat(100),
        ];
        for text in cases {
            assert!(admitted(&text).is_ok(), "{:.60}", text);
        }
    }

    #[test]
    fn what_the_parser_would_recurse_into_is_refused_at_its_place() {
        let deep = |text: String| admitted(&text).expect_err("too deep").0;
        assert_eq!(deep(format!("x = {}", "{".repeat(100_000))), Code::FluentTooDeep);
        assert_eq!(deep(format!("x = {{{}", "\nA(".repeat(1000))), Code::FluentTooDeep);
        assert_eq!(deep(format!("x = {}", "{ $n ->\n *[a] ".repeat(100))), Code::FluentTooDeep);
        assert_eq!(deep(format!("x = {{{}", "\n{".repeat(60))), Code::FluentTooDeep);
        let arguments: String = (0..200).map(|n| format!("a{n}: 1 ")).collect();
        assert_eq!(deep(format!("x = {{ NUMBER($n, {arguments}) }}")), Code::FluentTooDeep);
        let text = format!("# fine\nx = {}", "{".repeat(60));
        assert_eq!(admitted(&text).unwrap_err().1, LineColumn { line: 2, column: 5 + 50 });
    }

    #[test]
    fn a_broken_escape_before_an_accent_cannot_make_the_parser_panic() {
        let text = admitted("x = {\"\\u00é\"}\n").unwrap();
        assert_eq!(text, "x = {\"\\u00??\"}\n");
        assert!(fluent_syntax::parser::parse_runtime(text.as_str()).is_err());
        // The same letters in plain text are nobody's business.
        assert_eq!(admitted("x = \\ué\n").unwrap(), "x = \\ué\n");
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_admitted_parses_without_a_panic(
            pieces in proptest::collection::vec(
                proptest::sample::select(vec![
                    "{", "}", "(", ")", "\"", "\\u", "\\U00", "é", "\n", "\r", "\r\n", " ", "->", "[one]", "*[a]",
                    "x = ", "-t = ", ".a = ", "$n", "-t", "A", "#", ":", ",", "1", "-", "b", "\u{2028}",
                ]),
                0..200,
            )
        ) {
            let text = pieces.concat();
            if let Ok(text) = admitted(&text) {
                let _outcome = fluent_syntax::parser::parse_runtime(text.as_str());
            }
        }
    }
}

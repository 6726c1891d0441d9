//! The parser's complaints in words for translators.

use fluent_syntax::parser::ErrorKind;

/// What is wrong, and what to do.
pub(super) fn words(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            "a `=` is missing here".to_owned(),
            "write a message as `id = text`; further lines of its text start with a space",
        ),
        ErrorKind::ExpectedToken('}') => (
            "a `}` is missing here".to_owned(),
            "close the placeable that `{` opened; a brace to be shown is written `{\"{\"}`",
        ),
        ErrorKind::ExpectedToken(token) => (
            format!("`{token}` is missing here"),
            "compare the line with the same one in the source language",
        ),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            ("a new line is missing after `->`".to_owned(), "write each variant on a line of its own")
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            ("a digit is missing here".to_owned(), "write numbers as `5` or `5.5`")
        }
        ErrorKind::ExpectedCharRange { .. } => (
            "neither a message nor a part of one can start like this".to_owned(),
            "an id starts with a letter a to z; an attribute is written `    .name = text`; further lines of a text start with spaces, not tabs",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("`{entry_id}` has no text"), "write the text after the `=`, or take the message out")
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("`-{entry_id}` has no text"), "write the text after the `=`, or take the term out")
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` closes nothing".to_owned(), "take it out; a brace to be shown is written `{\"}\"}`")
        }
        ErrorKind::ExpectedInlineExpression => (
            "nothing that could be shown stands in these braces".to_owned(),
            "write a variable as `{ $name }`, a message as `{ id }`, a term as `{ -id }`",
        ),
        ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::UnterminatedStringLiteral
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_)
        | ErrorKind::ExpectedLiteral => words_about_calls(kind),
        ErrorKind::MissingDefaultVariant
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MissingValue
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::TermAttributeAsPlaceable => words_about_variants(kind),
    }
}

/// The words for what stands around `->` and `[…]`.
fn words_about_variants(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::MissingDefaultVariant => {
            ("none of the variants is the default".to_owned(), "mark one with a star, as in `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are marked as the default".to_owned(), "leave the star at one of them")
        }
        ErrorKind::MissingValue => {
            ("the text is missing here".to_owned(), "write it after the `=` or the `]`")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => (
            "a text cannot decide between variants".to_owned(),
            "select by a variable such as `$count`, or by an attribute of a term such as `-brand.gender`",
        ),
        ErrorKind::TermAttributeAsPlaceable => (
            "the attribute of a term cannot be shown".to_owned(),
            "it serves only to select between variants",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("this cannot decide between variants".to_owned(), "select by a variable such as `$count`")
        }
        _ => ("this cannot be read".to_owned(), "compare the line with the same one in the source language"),
    }
}

/// The words for what stands between `(` and `)` and between quotation marks.
fn words_about_calls(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ForbiddenCallee => {
            ("this cannot be called".to_owned(), "the functions are `NUMBER`, `DATETIME` and `LIST`")
        }
        ErrorKind::ExpectedLiteral => (
            "an option takes a number or a text in quotes".to_owned(),
            "write it as in `NUMBER($n, minimumFractionDigits: 2)`",
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "a `\"` is missing before the end of the line".to_owned(),
            "close the string that the first `\"` opened",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "a value without a name stands behind one with a name".to_owned(),
            "write values first, as in `NUMBER($n, style: \"percent\")`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (format!("`{name}` is given twice"), "leave one of them"),
        ErrorKind::UnknownEscapeSequence(_) => (
            "a `\\` has no meaning here".to_owned(),
            "in quotes, `\\\\` is a backslash, `\\\"` a quotation mark, and `\\u00A0` a character by its number",
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "the number of a character is incomplete".to_owned(),
            "write four hexadecimal digits after `\\u`, six after `\\U`",
        ),
        _ => ("this cannot be read".to_owned(), "compare the line with the same one in the source language"),
    }
}

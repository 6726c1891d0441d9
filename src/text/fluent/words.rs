//! The parser's complaints in words for translators.

use fluent_syntax::parser::ErrorKind;

use crate::diag::Said;

/// What is wrong, and what to do.
pub(super) fn words(kind: &ErrorKind) -> Said {
    match kind {
        ErrorKind::ExpectedToken('=') => Said::new("fluent-equals-missing"),
        ErrorKind::ExpectedToken('}') => Said::new("fluent-brace-missing"),
        ErrorKind::ExpectedToken(token) => Said::new("fluent-sign-missing").text("sign", token.to_string()),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => Said::new("fluent-line-missing"),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => Said::new("fluent-digit-missing"),
        ErrorKind::ExpectedCharRange { .. } => Said::new("fluent-start-odd"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            Said::new("fluent-message-empty").text("name", entry_id)
        }
        ErrorKind::ExpectedTermField { entry_id } => Said::new("fluent-term-empty").text("name", entry_id),
        ErrorKind::UnbalancedClosingBrace => Said::new("fluent-brace-closes-nothing"),
        ErrorKind::ExpectedInlineExpression => Said::new("fluent-braces-empty"),
        ErrorKind::ForbiddenCallee => Said::new("fluent-call-unknown"),
        ErrorKind::PositionalArgumentFollowsNamed => Said::new("fluent-value-behind-name"),
        ErrorKind::DuplicatedNamedArgument(name) => Said::new("fluent-option-twice").text("name", name),
        ErrorKind::UnterminatedStringLiteral => Said::new("fluent-quote-open"),
        ErrorKind::UnknownEscapeSequence(_) => Said::new("fluent-backslash-odd"),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => Said::new("fluent-character-incomplete"),
        ErrorKind::ExpectedLiteral => Said::new("fluent-option-odd"),
        ErrorKind::MissingDefaultVariant => Said::new("fluent-default-missing"),
        ErrorKind::MultipleDefaultVariants => Said::new("fluent-default-twice"),
        ErrorKind::MissingValue => Said::new("fluent-text-missing"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => Said::new("fluent-text-decides"),
        ErrorKind::ExpectedSimpleExpressionAsSelector => Said::new("fluent-cannot-decide"),
        ErrorKind::TermAttributeAsPlaceable => Said::new("fluent-term-attribute-shown"),
    }
}

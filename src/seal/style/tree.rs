//! A style sheet as a tree of tokens and blocks, before anybody asks what it means.
//!
//! The tokenizer is cssparser's, so escapes, comments, strings and odd spellings are decoded as
//! browsers decode them. Called by `sheet`. **Never here:** rules, selectors, values.

use std::ops::Range;

use cssparser::{ParseError, Parser, Token};

/// A token, or a block with what is in it.
#[derive(Debug, Clone)]
pub(super) struct Node<'s> {
    /// What it is.
    pub(super) kind: NodeKind<'s>,
    /// Its bytes in the sheet; of a block, the opening token.
    pub(super) range: Range<usize>,
}

/// What a [`Node`] is.
#[derive(Debug, Clone)]
pub(super) enum NodeKind<'s> {
    /// White space; comments are dropped.
    Space,
    /// Any token that opens nothing.
    Token(Token<'s>),
    /// `{…}`.
    Braces(Vec<Node<'s>>),
    /// `[…]`.
    Brackets(Vec<Node<'s>>),
    /// `(…)`.
    Parens(Vec<Node<'s>>),
    /// `name(…)`, the name in lower case.
    Function(String, Vec<Node<'s>>),
}

impl<'s> Node<'s> {
    /// Whether it is this delimiter.
    pub(super) fn is_delim(&self, delim: char) -> bool {
        matches!(self.kind, NodeKind::Token(Token::Delim(c)) if c == delim)
    }

    /// The identifier that it is.
    pub(super) fn ident(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Token(Token::Ident(name)) => Some(name),
            _ => None,
        }
    }

    /// Whether it is white space.
    pub(super) fn is_space(&self) -> bool {
        matches!(self.kind, NodeKind::Space)
    }
}

/// Reads a whole sheet.
///
/// # Errors
/// The first place that browsers recover from by rules of their own: a bad string or address, a
/// bracket that closes nothing, blocks nested too deep.
pub(super) fn read(text: &str) -> Result<Vec<Node<'_>>, Range<usize>> {
    nodes(&mut Parser::new(text)).map_err(|at| at..at + 1)
}

fn nodes<'s>(parser: &mut Parser<'s>) -> Result<Vec<Node<'s>>, usize> {
    let mut nodes = Vec::new();
    loop {
        let start = parser.position().byte_index();
        let token = match parser.next_including_whitespace() {
            Ok(token) => token.clone(),
            Err(_) => return Ok(nodes),
        };
        let range = start..parser.position().byte_index();
        let kind = match token {
            Token::WhiteSpace(_) | Token::Comment(_) => NodeKind::Space,
            Token::CurlyBracketBlock => NodeKind::Braces(block(parser, start)?),
            Token::SquareBracketBlock => NodeKind::Brackets(block(parser, start)?),
            Token::ParenthesisBlock => NodeKind::Parens(block(parser, start)?),
            Token::Function(name) => NodeKind::Function(name.to_ascii_lowercase(), block(parser, start)?),
            Token::BadUrl(_)
            | Token::BadString(_)
            | Token::CloseParenthesis
            | Token::CloseSquareBracket
            | Token::CloseCurlyBracket => return Err(start),
            token => NodeKind::Token(token),
        };
        nodes.push(Node { kind, range });
    }
}

fn block<'s>(parser: &mut Parser<'s>, start: usize) -> Result<Vec<Node<'s>>, usize> {
    // The limit on nesting answers with an error of its own, before the closure is called.
    let mut inner = Err(start);
    let outcome: Result<(), ParseError<()>> = parser.parse_nested_block(|parser| {
        inner = nodes(parser);
        Ok(())
    });
    match outcome {
        Ok(()) => inner,
        Err(_) => Err(start),
    }
}

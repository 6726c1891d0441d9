//! Colours for code blocks, as classes.

use std::sync::OnceLock;

use syntect::html::{ClassStyle, line_tokens_to_classed_spans};
use syntect::parsing::{ParseState, ScopeStack, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use crate::diag::Said;
use crate::source::{did_you_mean, limits};

const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// Names for text that has no colours. Asking for them is no mistake.
const PLAIN: &[&str] = &["text", "txt", "plain", "plaintext", "none", "console"];

/// The languages that code can be coloured in. One is shared by all pages; it loads its grammars
/// when the first block needs them, because most sites have none.
#[derive(Debug, Default)]
pub struct Highlighter {
    syntaxes: OnceLock<SyntaxSet>,
}

/// What became of a code block.
#[derive(Debug)]
pub(super) enum Coloured {
    /// Spans with classes.
    Html(String),
    /// Nothing to colour.
    Plain,
    /// The language is not known; perhaps the nearest one is.
    UnknownLanguage(Option<String>),
    /// Colouring it could take too long, or nest too deep; the words for it.
    TooLarge(Said),
}

impl Highlighter {
    /// One that has loaded nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Colours code of a language, within limits.
    pub(super) fn colour(&self, language: &str, code: &str) -> Coloured {
        if language.is_empty() || PLAIN.contains(&language) {
            return Coloured::Plain;
        }
        if code.len() > limits::CODE_BYTES {
            let bytes = limits::CODE_BYTES.to_string();
            return Coloured::TooLarge(Said::new("markdown-code-long").text("bytes", bytes));
        }
        if code.lines().any(|line| line.len() > limits::CODE_LINE_BYTES) {
            let bytes = limits::CODE_LINE_BYTES.to_string();
            return Coloured::TooLarge(Said::new("markdown-code-line-long").text("bytes", bytes));
        }
        let syntaxes = self.syntaxes.get_or_init(SyntaxSet::load_defaults_newlines);
        let Some(syntax) = syntaxes.find_syntax_by_token(language) else {
            return Coloured::UnknownLanguage(nearest(syntaxes, language));
        };
        match spans(syntaxes, syntax, code) {
            Ok(Some(html)) => Coloured::Html(html),
            Ok(None) => Coloured::TooLarge(Said::new("markdown-code-deep")),
            Err(_) => Coloured::TooLarge(Said::new("markdown-code-grammar")),
        }
    }
}

/// Nothing when the spans would nest too deep.
fn spans(
    syntaxes: &SyntaxSet,
    syntax: &SyntaxReference,
    code: &str,
) -> Result<Option<String>, syntect::Error> {
    let mut state = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    let mut html = String::with_capacity(code.len() * 4);
    let mut n_open = 0_isize;
    for line in LinesWithEndings::from(code) {
        let operations = state.parse_line(line, syntaxes)?;
        let (spans, change) = line_tokens_to_classed_spans(line, &operations, STYLE, &mut scopes)?;
        // Counted inside the line: one line of brackets opens and closes any number.
        if deepest(&spans, n_open) > limits::CODE_DEPTH as isize {
            return Ok(None);
        }
        html.push_str(&spans);
        n_open += change;
    }
    for _ in 0..n_open {
        html.push_str("</span>");
    }
    Ok(Some(html))
}

/// How many spans are open at once in a line of spans. Text in it is escaped, so each `<` is a tag.
fn deepest(spans: &str, n_open: isize) -> isize {
    let bytes = spans.as_bytes();
    let (_, deepest) = memchr::memchr_iter(b'<', bytes).fold((n_open, n_open), |(depth, deepest), index| {
        let depth = if bytes.get(index + 1) == Some(&b'/') { depth - 1 } else { depth + 1 };
        (depth, deepest.max(depth))
    });
    deepest
}

fn nearest(syntaxes: &SyntaxSet, language: &str) -> Option<String> {
    let names = syntaxes.syntaxes().iter().map(|syntax| syntax.name.to_lowercase());
    let extensions = syntaxes.syntaxes().iter().flat_map(|syntax| syntax.file_extensions.iter().cloned());
    let candidates: Vec<_> = names.chain(extensions).filter(|name| name.len() > 2).collect();
    did_you_mean(&language.to_lowercase(), candidates.iter().map(String::as_str)).map(str::to_owned)
}

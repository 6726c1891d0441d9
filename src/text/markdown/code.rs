//! Colours for code blocks, as classes.

use std::sync::OnceLock;

use syntect::html::{ClassStyle, line_tokens_to_classed_spans};
use syntect::parsing::{SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::code_memory::{CodeMemory, Coloring, ColouredLine};
use crate::diag::Said;
use crate::source::{did_you_mean, limits};

const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// Names for text that has no colours. Asking for them is no mistake.
const PLAIN: &[&str] = &["text", "txt", "plain", "plaintext", "none", "console"];

/// The languages that code can be coloured in. One is shared by all pages; it loads its grammars
/// when the first block needs them, because most sites have none. It remembers what it coloured: a
/// block stands in every translation of its page, and many a line in several blocks.
#[derive(Debug, Default)]
pub struct Highlighter {
    syntaxes: OnceLock<SyntaxSet>,
    memory: CodeMemory,
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
        if let Some(html) = self.memory.block(&syntax.name, code) {
            return Coloured::Html(html);
        }
        match self.spans(syntaxes, syntax, code) {
            Ok(Some(html)) => {
                self.memory.keep_block(&syntax.name, code, &html);
                Coloured::Html(html)
            }
            Ok(None) => Coloured::TooLarge(Said::new("markdown-code-deep")),
            Err(_) => Coloured::TooLarge(Said::new("markdown-code-grammar")),
        }
    }

    /// Nothing when the spans would nest too deep.
    fn spans(
        &self,
        syntaxes: &SyntaxSet,
        syntax: &SyntaxReference,
        code: &str,
    ) -> Result<Option<String>, syntect::Error> {
        let mut coloring = Coloring::new(syntax);
        let mut html = String::with_capacity(code.len() * 4);
        let mut n_open = 0_isize;
        for line in LinesWithEndings::from(code) {
            let coloured = self.memory.line(&coloring, line, || colour_line(&coloring, line, syntaxes))?;
            // Counted inside the line: one line of brackets opens and closes any number.
            if n_open + coloured.deepest > limits::CODE_DEPTH as isize {
                return Ok(None);
            }
            html.push_str(&coloured.spans);
            n_open += coloured.change;
            coloring.clone_from(&coloured.after);
        }
        for _ in 0..n_open {
            html.push_str("</span>");
        }
        Ok(Some(html))
    }
}

/// Colours one line, as it stands behind others.
fn colour_line(before: &Coloring, line: &str, syntaxes: &SyntaxSet) -> Result<ColouredLine, syntect::Error> {
    let mut after = before.clone();
    let operations = after.state.parse_line(line, syntaxes)?;
    let (spans, change) = line_tokens_to_classed_spans(line, &operations, STYLE, &mut after.scopes)?;
    Ok(ColouredLine { deepest: deepest(&spans), spans, change, after })
}

/// How many spans are open at once in a line of spans, beside those that were open before it. Text in it
/// is escaped, so each `<` is a tag.
fn deepest(spans: &str) -> isize {
    let bytes = spans.as_bytes();
    let (_, deepest) =
        memchr::memchr_iter(b'<', bytes).fold((0, 0), |(depth, deepest): (isize, isize), index| {
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

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCKS: [&str; 5] = [
        "def a(x):\n    return \"\"\"one\n    def b\n\"\"\"  # 7\n",
        "    def b\n\"\"\"  # 7\ndef a(x):\n",
        "def a(x):\n    return \"\"\"one\n    def b\n\"\"\"  # 8\n",
        "def a(x):\n",
        "def a(x):",
    ];

    fn html(highlighter: &Highlighter, language: &str, code: &str) -> String {
        match highlighter.colour(language, code) {
            Coloured::Html(html) => html,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_remembered_is_what_a_first_block_gets() {
        let shared = Highlighter::new();
        for code in BLOCKS.iter().chain(&BLOCKS) {
            for language in ["python", "py", "rust"] {
                assert_eq!(
                    html(&shared, language, code),
                    html(&Highlighter::new(), language, code),
                    "{code}"
                );
            }
        }
    }

    #[test]
    fn what_is_remembered_has_a_limit() {
        let shared = Highlighter::new();
        let line = format!("# {}\n", "a".repeat(900));
        for number in 0..limits::CODE_MEMORY_BYTES / limits::CODE_BYTES * 2 {
            let code = format!("{number}\n{}", line.repeat(limits::CODE_BYTES / line.len() - 1));
            assert!(html(&shared, "python", &code).contains("hl-comment"));
        }
        assert!(shared.memory.n_bytes() <= limits::CODE_MEMORY_BYTES);
    }
}

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{canonical, faults, html, read};
use crate::diag::SourceFile;
use crate::source::limits;

/// No text of this file may take longer than this in a debug build.
const PATIENCE: Duration = Duration::from_secs(2);

/// Texts that made some Markdown parser slow, and how often they are repeated.
const REPEATED: &[(&str, usize)] = &[
    (">", 100_000),
    ("> ", 50_000),
    ("[", 50_000),
    ("*", 50_000),
    ("[^", 50_000),
    ("[^1]: ", 10_000),
    ("![", 25_000),
    ("]", 50_000),
    ("- ", 50_000),
    ("1. ", 30_000),
    ("* a ", 20_000),
    ("*a_ ", 10_000),
    ("**a *b ", 10_000),
    ("_", 50_000),
    ("~", 50_000),
    ("~~a ", 20_000),
    ("`", 50_000),
    ("`a``", 20_000),
    ("<", 50_000),
    ("<!--", 20_000),
    ("<!-- a --", 10_000),
    ("<?", 20_000),
    ("<![CDATA[", 10_000),
    ("<a ", 20_000),
    ("</", 30_000),
    ("[a](", 20_000),
    ("[a](<", 20_000),
    ("[a]: b\n", 10_000),
    ("[a][", 20_000),
    ("\\", 50_000),
    ("&", 50_000),
    ("&#x", 20_000),
    ("|", 50_000),
    ("a|", 30_000),
    ("|a\n", 10_000),
    ("\"", 50_000),
    ("'a ", 20_000),
    ("' ", 20_000),
    ("\"'", 20_000),
    (".", 50_000),
    ("--", 25_000),
    (" -- ", 20_000),
    ("**「", 10_000),
    ("「**」", 10_000),
    ("*「a」", 10_000),
    ("」**甲", 10_000),
    ("***「a」**", 5_000),
    ("\\*「", 10_000),
    ("a\n: ", 10_000),
    ("# a\n", 10_000),
    ("## a {#a}\n", 5_000),
    ("> [!NOTE]\n", 5_000),
    ("a\n\n", 20_000),
    ("<contact:a>", 10_000),
    ("```\n", 20_000),
    ("~~~{pages}\n~~~\n", 2_000),
    ("{", 50_000),
    ("a {", 20_000),
    ("\n", 100_000),
    ("\t", 50_000),
    ("$", 50_000),
];

#[test]
fn no_text_takes_long() {
    for (text, times) in REPEATED {
        let markdown = text.repeat(*times);
        let started = Instant::now();
        let (parsed, _) = read("zh-Hans", &markdown);
        let taken = started.elapsed();
        assert!(taken < PATIENCE, "{text:?} {times} times took {taken:?}");
        drop(parsed);
    }
}

#[test]
fn nesting_over_the_limit_is_an_error_and_what_is_below_is_dropped() {
    let quotes = |n: usize| format!("{}deep\n\nafter", "> ".repeat(n));
    assert_eq!(faults(&read("en", &quotes(limits::MARKDOWN_DEPTH)).1), [""; 0]);
    for markdown in [quotes(limits::MARKDOWN_DEPTH + 1), quotes(10_000)] {
        let (parsed, out) = read("en", &markdown);
        assert_eq!(faults(&out), ["markdown-nesting 1:1"]);
        assert!(!canonical(&html(&parsed)).concat().contains("deep"));
    }
    let lists: String = (0..40).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    let (parsed, out) = read("en", &lists);
    assert_eq!(faults(&out), ["markdown-nesting 33:65"]);
    let n_lists = canonical(&html(&parsed)).iter().filter(|line| *line == "<ul>").count();
    assert_eq!(n_lists, limits::MARKDOWN_DEPTH);
}

#[test]
fn emphasis_counts_towards_the_depth() {
    let (parsed, out) = read("en", &("*a **b ".repeat(40) + &"c** d* ".repeat(40)));
    assert!(faults(&out).iter().all(|fault| fault.starts_with("markdown-nesting")), "{:?}", faults(&out));
    let deepest = canonical(&html(&parsed)).iter().fold((0_usize, 0), |(depth, deepest), line| {
        let depth =
            if line.starts_with("</") { depth - 1 } else { depth + usize::from(line.starts_with('<')) };
        (depth, deepest.max(depth))
    });
    assert!(deepest.1 <= limits::MARKDOWN_DEPTH + 1, "{deepest:?}");
}

#[test]
fn a_page_over_a_megabyte_is_refused() {
    let (parsed, out) = read("en", &"a ".repeat(limits::MARKDOWN_BYTES));
    assert_eq!(faults(&out), ["file-too-large"]);
    assert!(parsed.doc.pieces.is_empty());
}

#[test]
fn depth_that_builds_up_over_lines_takes_no_longer() {
    let mut markdown = String::new();
    for column in (0..1_000).step_by(60) {
        markdown.push_str(&format!("{}{}a\n", " ".repeat(column), "- ".repeat(30)));
    }
    markdown.push_str(&"a\n".repeat(100_000));
    let started = Instant::now();
    let (_, out) = read("en", &markdown);
    assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
    assert!(faults(&out).iter().all(|fault| fault.starts_with("markdown-nesting")));
}

/// What Markdown, typography and the emphasis rules look at.
const TOKENS: &[&str] = &[
    "a",
    "é",
    "甲",
    "「",
    "」",
    "、",
    "م",
    "؟",
    "ก",
    "1",
    "9",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "\n```\n",
    "\n```{pages}\n",
    "kind = \"a\"",
    "\n> ",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n- [x] ",
    "\n: ",
    "\n## ",
    "\n# ",
    "\n---\n",
    "\n===\n",
    "\n|a|b|\n|-|:-|\n",
    "|",
    "\\",
    "\"",
    "'",
    "...",
    "--",
    " -- ",
    "[",
    "]",
    "](a.md)",
    "](",
    ")",
    "![",
    "<contact:a>",
    "<source:K>",
    "<https://example.org>",
    "<",
    ">",
    "<b>",
    "<!--",
    "-->",
    "&amp;",
    "&#49;",
    "&",
    "{#a}",
    "{",
    "}",
    "\n[a]: b.md\n",
    "\n> [!NOTE]\n",
    "[a]",
    "\u{200b}",
];

proptest! {
    #[test]
    fn any_page_becomes_balanced_html_and_its_texts_point_into_it(
        locale in prop::sample::select(vec!["en", "zh-Hans", "ar", "fr"]),
        tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..40),
    ) {
        let markdown = tokens.concat();
        let source = SourceFile::new("a.md", markdown.as_str());
        let (parsed, _) = read(locale, &markdown);
        canonical(&html(&parsed));
        for shown in &parsed.texts {
            prop_assert!(shown.anchors.is_sorted(), "{:?}", shown);
            for (index, c) in shown.text.char_indices() {
                let span = shown.place(&source, index..index + c.len_utf8()).span.range();
                prop_assert!(markdown.get(span).is_some(), "{:?} {:?}", markdown, shown);
            }
        }
    }
}

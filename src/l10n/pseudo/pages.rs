//! A page in a pseudo-locale: of its front matter what a translation may set, of its Markdown the words.

use std::ops::Range;
use std::sync::Arc;

use super::letters::{Letters, Pen};
use crate::diag::{Diagnostics, SourceFile};
use crate::source::toml::{self, Origin};
use crate::text::markdown::{self, Segment};

/// The page in these letters. `None` when its front matter has no title or cannot be read.
pub(super) fn page(source: &Arc<SourceFile>, letters: Letters) -> Option<String> {
    // What is wrong with the source page is told when the catalog reads it.
    let mut told_elsewhere = Diagnostics::new();
    let front = markdown::front_matter(source, &mut told_elsewhere)?;
    let text = source.text();
    let head = head(source, front.toml, letters, &mut told_elsewhere)?;
    Some(format!("+++\n{head}+++\n{}", body(text.get(front.body)?, letters)))
}

fn head(
    source: &Arc<SourceFile>,
    range: Range<usize>,
    letters: Letters,
    out: &mut Diagnostics,
) -> Option<String> {
    let origin = Origin::at(source, range.start);
    let text = source.text().get(range)?;
    toml::read(text, &origin, "page", out, |table, out| {
        let written = |text: &str| quoted(&Pen::line(letters, text));
        let title = table.text("title", out).filter(|title| !title.value.trim().is_empty())?;
        let mut head = format!("title = {}\n", written(&title.value));
        for key in ["description", "image_alt"] {
            let value = table.text(key, out);
            head.extend(value.map(|value| format!("{key} = {}\n", written(&value.value))));
        }
        let objectives = table.texts("objectives", out);
        if !objectives.is_empty() {
            let objectives: Vec<_> = objectives.iter().map(|text| written(&text.value)).collect();
            head.push_str(&format!("objectives = [{}]\n", objectives.join(", ")));
        }
        Some(head)
    })
}

/// A text as a string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// The Markdown with other words in the same places.
fn body(body: &str, letters: Letters) -> String {
    let mut edits: Vec<(Range<usize>, String)> =
        markdown::segments(body).iter().flat_map(|segment| block(body, segment, letters)).collect();
    edits.sort_by_key(|(range, _)| range.start);
    let mut written = String::with_capacity(body.len() * 2);
    let mut at = 0;
    for (range, text) in edits {
        written.push_str(body.get(at..range.start).unwrap_or(""));
        written.push_str(&text);
        at = range.end.max(at);
    }
    written.push_str(body.get(at..).unwrap_or(""));
    written
}

/// The words of one block, with what stands in their places.
fn block(body: &str, segment: &Segment, letters: Letters) -> Vec<(Range<usize>, String)> {
    let words = segment.words.iter().filter_map(|range| Some((range.clone(), body.get(range.clone())?)));
    let words: Vec<_> = words.collect();
    let is_seen = |(_, text): &&(Range<usize>, &str)| !text.trim().is_empty();
    let (Some(first), Some(last)) = (words.iter().find(is_seen), words.iter().rfind(is_seen)) else {
        return Vec::new();
    };
    let (first, last) = (first.0.start, last.0.end);
    let mut pen = Pen::new(letters, words.iter().map(|(_, text)| text.chars().count()).sum());
    let mut edits = Vec::with_capacity(words.len() + 1);
    for (range, text) in words {
        let mut written = if is_entity(text) { text.to_owned() } else { pen.write(text) };
        if range.end == last {
            written.insert_str(written.trim_end().len(), letters.close());
        }
        if range.start != first {
            edits.push((range, written));
            continue;
        }
        // A sign that its author escaped stays behind its backslash.
        let before = body.get(..range.start).unwrap_or("");
        let escapes = before.len() - before.trim_end_matches('\\').len();
        if escapes % 2 == 1 {
            edits.push((range.start - 1..range.start - 1, letters.open().to_owned()));
        } else {
            written.insert_str(written.len() - written.trim_start().len(), letters.open());
        }
        edits.push((range, written));
    }
    edits
}

/// Whether this is written as `&amp;`.
fn is_entity(text: &str) -> bool {
    text.len() > 1 && text.starts_with('&') && text.ends_with(';')
}

//! The forms for numbers that a language has, put in place of those of the source language.
//!
//! Works on the lines of a message, so that all else stays as it was written: in Fluent, each form
//! begins a line of its own. What cannot be read this way is left as it is.

use crate::text::format::{Formatters, NumberOptions, PluralKind};

/// All forms there are, in the order in which people know them.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Counts on these pages stay below it.
const LARGEST: u32 = 1000;

/// So many numbers, or runs of numbers, are named as examples.
const EXAMPLES: usize = 3;

/// A message in the forms of a language.
pub(super) struct Fitted {
    /// Its lines.
    pub(super) lines: Vec<String>,
    /// Which numbers each form is for, if it has forms.
    pub(super) comments: Vec<String>,
}

/// Gives a message the forms of a language.
pub(super) fn fitted(lines: &[&str], formatters: &Formatters) -> Fitted {
    let mut fitted = Fitted { lines: Vec::new(), comments: Vec::new() };
    let mut rest = lines;
    while let [line, after @ ..] = rest {
        fitted.lines.push((*line).to_owned());
        rest = after;
        let Some(kind) = selector(line) else { continue };
        let Some((choice, behind)) = Choice::read(after) else { continue };
        if !choice.is_by_form(line) {
            continue;
        }
        let forms = forms(kind, formatters);
        fitted.lines.extend(choice.in_forms(&forms));
        for (category, numbers) in &forms {
            let comment = format!("{category}: {}", examples(numbers));
            if !fitted.comments.contains(&comment) {
                fitted.comments.push(comment);
            }
        }
        rest = behind;
    }
    fitted
}

/// How a line that opens a choice chooses; `None` for all that cannot be by number.
fn selector(line: &str) -> Option<PluralKind> {
    let (_, selector) = line.trim_end().strip_suffix("->")?.rsplit_once('{')?;
    let selector: String = selector.split_whitespace().collect();
    match selector.strip_prefix("NUMBER(") {
        Some(options) if options.contains("type:\"ordinal\"") => Some(PluralKind::Ordinal),
        Some(_) => Some(PluralKind::Cardinal),
        None => selector.starts_with('$').then_some(PluralKind::Cardinal),
    }
}

/// The forms that a language has for whole numbers, with the numbers; the last is `other`, which
/// every language has.
fn forms(kind: PluralKind, formatters: &Formatters) -> Vec<(&'static str, Vec<u32>)> {
    let options = NumberOptions { plural: kind, ..NumberOptions::default() };
    let of = |category: &str| {
        (0..=LARGEST).filter(|n| formatters.plural(f64::from(*n), &options) == category).collect::<Vec<_>>()
    };
    let forms = CATEGORIES.into_iter().map(|category| (category, of(category)));
    forms.filter(|(category, numbers)| *category == "other" || !numbers.is_empty()).collect()
}

/// `2–4, 22–24, 32–34 …`
fn examples(numbers: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match runs.last_mut().filter(|(_, last)| last + 1 == *number) {
            Some((_, last)) => *last = *number,
            None => runs.push((*number, *number)),
        }
    }
    if runs.is_empty() {
        return "numbers with a fraction, such as 1.5".to_owned();
    }
    let more = if runs.len() > EXAMPLES { " …" } else { "" };
    let told = runs.iter().take(EXAMPLES).map(|(first, last)| match last - first {
        _ if *last == LARGEST => format!("{first} and up"),
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    told.collect::<Vec<_>>().join(", ") + more
}

/// A choice among texts.
struct Choice {
    variants: Vec<Variant>,
    /// What closes it, with all that stands behind on its line.
    end: String,
}

/// One of the texts, by its key.
struct Variant {
    key: String,
    is_default: bool,
    /// The line with the key, from behind the key on, and the lines below it.
    lines: Vec<String>,
}

impl Choice {
    /// Reads the lines below the one that opens it, and gives back those behind it.
    fn read<'l>(lines: &'l [&'l str]) -> Option<(Self, &'l [&'l str])> {
        let mut variants: Vec<Variant> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let close = closes(line);
            let inside = close.map_or(*line, |at| &line[..at]);
            match variant(inside) {
                Some(variant) => variants.push(variant),
                None if inside.trim().is_empty() => {}
                None => variants.last_mut()?.lines.push(inside.to_owned()),
            }
            if let Some(at) = close {
                return Some((Self { variants, end: line[at..].to_owned() }, &lines[index + 1..]));
            }
        }
        None
    }

    /// Whether it chooses by the form of a number: all keys are forms or numbers, and not only the
    /// default one.
    fn is_by_form(&self, opened_by: &str) -> bool {
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        let is_form = |key: &str| CATEGORIES.contains(&key);
        self.variants.iter().all(|variant| is_form(&variant.key) || is_number(&variant.key))
            && self.variants.iter().any(|variant| variant.is_default && is_form(&variant.key))
            && (self.variants.len() > 1 || opened_by.contains("NUMBER("))
    }

    /// Its lines with the forms of another language. A form that the source does not have begins with
    /// the text of the default one, and so does a form for several numbers whose text names none.
    fn in_forms(&self, forms: &[(&'static str, Vec<u32>)]) -> Vec<String> {
        let mut lines = Vec::new();
        let exact = self.variants.iter().filter(|variant| !CATEGORIES.contains(&variant.key.as_str()));
        for variant in exact {
            push(&mut lines, &format!("    [{}]", variant.key), &variant.lines);
        }
        let Some(default) = self.variants.iter().find(|variant| variant.is_default) else { return lines };
        for (category, numbers) in forms {
            let own = self.variants.iter().find(|variant| variant.key == *category);
            let fits = |own: &&Variant| numbers.len() < 2 || own.lines.iter().any(|line| line.contains('$'));
            let model = own.filter(fits).unwrap_or(default);
            let head =
                if *category == "other" { "   *[other]".to_owned() } else { format!("    [{category}]") };
            push(&mut lines, &head, &model.lines);
        }
        lines.push(self.end.clone());
        lines
    }
}

fn push(lines: &mut Vec<String>, head: &str, texts: &[String]) {
    let mut texts = texts.iter();
    lines.push(format!("{head}{}", texts.next().map_or("", String::as_str)));
    lines.extend(texts.cloned());
}

/// A line that begins a form: `[one] …` or `*[other] …`.
fn variant(line: &str) -> Option<Variant> {
    let start = line.trim_start();
    let (is_default, rest) = match start.strip_prefix('*') {
        Some(rest) => (true, rest),
        None => (false, start),
    };
    let (key, text) = rest.strip_prefix('[')?.split_once(']')?;
    Some(Variant { key: key.trim().to_owned(), is_default, lines: vec![text.trim_end().to_owned()] })
}

/// Where a line closes the choice it stands in: its first `}` that it did not open itself.
fn closes(line: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_literal = false;
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_literal => is_escaped = true,
            '"' if depth > 0 => is_literal = !is_literal,
            _ if is_literal => {}
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

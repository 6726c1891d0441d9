//! A new language: its files as a translator finds them, and in which order to go about it.
//!
//! `handbill l10n new` calls [`files`] and writes them; `handbill l10n update` does so with
//! [`additions`] once the source has more. Every message stands there as a comment, so that
//! its source text is at hand and nobody takes English for a translation.
//!
//! **Not here:** pages. A page that a language does not have is borrowed, and says so.

mod plurals;
mod update;

use std::fmt::Write as _;

use crate::catalog::{Catalog, PageKind};
use crate::source::{Inventory, LocaleId};
use crate::text::format::Formatters;

pub use update::{Addition, additions};

/// The `.ftl` files of a new locale, by their path in the project.
pub fn files(
    catalog: &Catalog,
    inventory: &Inventory,
    locale: &LocaleId,
    name: &str,
) -> Vec<(String, String)> {
    let source = &catalog.config.source;
    let folder = format!("locales/{source}/");
    let formatters = Formatters::new(locale).unwrap_or_else(|_| Formatters::plain(locale));
    let sources = inventory.messages.get(source).into_iter().flatten();
    let named = sources.filter_map(|file| Some((file.path().strip_prefix(&folder)?, file)));
    let written = named.map(|(rest, file)| {
        let text = format!("{}{}", note(name, file.path()), to_translate(file.text(), &formatters));
        (format!("locales/{locale}/{rest}"), text)
    });
    written.collect()
}

/// The file for rules about the words of a new locale, by its path: no rule yet, and how to write one.
pub fn term_rules(locale: &LocaleId, name: &str) -> (String, String) {
    let name = one_line(name);
    let text = format!(
        "# Rules for words in {name}: none yet. To begin one, remove `# ` from its lines and write your own.\n\
         #\n\
         # Words that are never written in this language:\n\
         #\n\
         # [[avoid]]\n\
         # words = [\"…\"]\n\
         # instead = \"what to write\"\n\
         # why = \"what is wrong with the words\"\n\
         #\n\
         # Words that translate only certain words of the source, as smuggling is not trafficking:\n\
         #\n\
         # [[only-for]]\n\
         # words = [\"…\"]\n\
         # source = [\"smuggl*\"]\n\
         # why = \"smuggling moves people over a border; trafficking exploits them\"\n"
    );
    (format!("locales/{locale}/terms.toml"), text)
}

/// A name with a line break would end the comment.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a translator has to know, in the file where it is needed.
fn note(name: &str, source: &str) -> String {
    let name = one_line(name);
    format!(
        "### {name}: the texts of {source}, to be translated.\n\
         ### Each text stands behind `# `. When you have translated it, remove that sign and the space\n\
         ### from each of its lines. Until then readers see the text in another language.\n\
         ### Translate what stands right of `=`. Keep the name left of it, and what stands in {{ }}.\n\
         ### Where a text has forms for numbers, the lines above it say which numbers each form is for.\n\
         ### Never write a phone number or an address: they are put in by the program.\n\n"
    )
}

/// The messages of a file as comments. A line that is a comment already stays one.
fn to_translate(text: &str, formatters: &Formatters) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut written = String::with_capacity(text.len() * 2);
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.starts_with('#') || line.trim().is_empty() {
            written.push_str(line);
            written.push('\n');
            at += 1;
            continue;
        }
        let end = end_of(&lines, at);
        written.push_str(&scaffolded(&lines[at..end], formatters));
        at = end;
    }
    written
}

/// Behind which line the message ends that begins at this one.
fn end_of(lines: &[&str], at: usize) -> usize {
    let after = lines[at + 1..].iter().take_while(|line| goes_on(line)).count();
    let blank = lines[at + 1..at + 1 + after].iter().rev().take_while(|line| line.trim().is_empty());
    at + 1 + after - blank.count()
}

/// A message as a comment, in the forms of the language.
fn scaffolded(lines: &[&str], formatters: &Formatters) -> String {
    let forms = plurals::fitted(lines, formatters);
    let mut written = String::new();
    for comment in &forms.comments {
        // Writing to a String cannot fail.
        let _ = writeln!(written, "# {comment}");
    }
    for line in &forms.lines {
        let _ = writeln!(written, "{}", format!("# {line}").trim_end());
    }
    written
}

/// Whether a line belongs to the message above it.
fn goes_on(line: &str) -> bool {
    line.is_empty() || line.starts_with([' ', '}', '\r'])
}

/// What to translate in which order, and how many words each page has: what people in need look for
/// comes before training, and of both first what could hurt somebody.
pub fn pages_by_use(catalog: &Catalog) -> Vec<(&str, usize)> {
    let mut pages: Vec<_> = catalog.pages.values().collect();
    pages.sort_by_key(|page| {
        let meta = &page.meta;
        let is_training = matches!(meta.kind, PageKind::Module | PageKind::Lesson);
        (is_training, !meta.critical, rank(meta.kind), meta.order, page.id.as_str())
    });
    pages.into_iter().map(|page| (page.id.as_str(), page.text.n_words())).collect()
}

/// The way of a reader: arrives, looks for help, reads on, learns.
fn rank(kind: PageKind) -> usize {
    const WAY: &[PageKind] = &[
        PageKind::Home,
        PageKind::Help,
        PageKind::Signs,
        PageKind::Protections,
        PageKind::Page,
        PageKind::Oversight,
        PageKind::Module,
        PageKind::Lesson,
    ];
    WAY.iter().position(|one| *one == kind).unwrap_or(WAY.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a translator into a language finds for a text of the source.
    fn found(locale: &str, text: &str) -> String {
        to_translate(text, &Formatters::new(&LocaleId::parse(locale).unwrap()).unwrap())
    }

    const COUNTED: &str = "n = { $n ->\n    [one] One page\n   *[other] { $n } pages\n}\n";

    #[test]
    fn every_message_is_a_comment_and_comments_stay() {
        let text = "## Part\n\n# About it.\na = One\n    two\n    .label = Three\n\n-b = Four\n";
        let expected = "## Part\n\n# About it.\n# a = One\n#     two\n#     .label = Three\n\n# -b = Four\n";
        assert_eq!(found("es", text), expected);
    }

    #[test]
    fn a_text_with_forms_has_those_of_the_language() {
        assert_eq!(
            found("es", COUNTED),
            "# one: 1\n# other: 0, 2 and up\n# n = { $n ->\n#     [one] One page\n#    *[other] { $n } pages\n# }\n"
        );
        assert_eq!(
            found("ja", COUNTED),
            "# other: 0 and up\n# n = { $n ->\n#    *[other] { $n } pages\n# }\n"
        );
        let polish = found("pl", COUNTED);
        assert!(polish.contains("# few: 2–4, 22–24, 32–34 …\n"), "{polish}");
        assert!(polish.contains("#     [few] { $n } pages\n"), "{polish}");
        assert!(polish.contains("# other: numbers with a fraction, such as 1.5\n"), "{polish}");
    }

    #[test]
    fn a_form_for_many_numbers_is_shown_by_a_text_with_the_number() {
        let russian = found("ru", COUNTED);
        assert!(russian.contains("# one: 1, 21, 31 …\n"), "{russian}");
        assert!(russian.contains("#     [one] { $n } pages\n"), "{russian}");
    }

    #[test]
    fn ordinals_and_exact_numbers_keep_what_they_are() {
        let text = "n = Lesson { NUMBER($n, type: \"ordinal\") ->\n    [0] none\n    [one] { $n }st\n    [two] { $n }nd\n   *[other] { $n }th\n} of all\n";
        let polish = found("pl", text);
        assert!(polish.contains("#     [0] none\n#    *[other] { $n }th\n# } of all\n"), "{polish}");
        let english = found("en", text);
        assert!(english.contains("# two: 2, 22, 32 …\n"), "{english}");
    }

    #[test]
    fn a_choice_that_is_not_by_number_stays_as_it_is() {
        let text = "n = { $kind ->\n    [sms] Text\n   *[other] Call\n}\n";
        assert_eq!(found("pl", text), "# n = { $kind ->\n#     [sms] Text\n#    *[other] Call\n# }\n");
    }
}

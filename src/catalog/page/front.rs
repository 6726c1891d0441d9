//! One file of a page: front matter and text, before pages are put together.

use std::sync::Arc;

use super::{Named, PageKind, PageMeta, Text, Translation, Written};
use crate::catalog::ledger::ReviewStatus;
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile, Spanned};
use crate::source::toml::{self, Origin, Table};
use crate::source::{RelPath, limits};
use crate::text::markdown::{self, Parsed, Rules};
use crate::text::shown::ShownText;

/// A file that was read.
pub(in crate::catalog) struct ReadPage {
    pub(in crate::catalog) meta: Option<PageMeta>,
    pub(in crate::catalog) translation: Translation,
}

/// Which half of the front matter a file may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::catalog) enum Half {
    /// The source page: everything.
    Source,
    /// A translation: words only.
    Translated,
}

const SOURCE_ONLY: &[&str] = &[
    "kind",
    "industries",
    "audiences",
    "order",
    "menu",
    "contacts",
    "sources",
    "as_of",
    "review_by",
    "critical",
    "minutes",
    "discreet_title",
    "aliases",
    "lessons",
    "quiz",
];

/// Reads one file of a page. `None` when it has no usable front matter.
pub(in crate::catalog) fn read(
    source: &Arc<SourceFile>,
    half: Half,
    rules: &Rules<'_>,
    out: &mut Diagnostics,
) -> Option<ReadPage> {
    let front = markdown::front_matter(source, out)?;
    let origin = Origin::at(source, front.toml.start);
    let text = source.text().get(front.toml.clone()).unwrap_or("");
    let head = toml::read(text, &origin, "page", out, |table, out| {
        let head = head(&table, half, out);
        // Also when something is missing: an unknown key is often the missing one misspelt.
        table.finish(out);
        head
    });
    let Parsed { doc, mut texts } = markdown::parse(source, front.body.clone(), rules, out);
    let head = head?;
    texts.extend([&head.title, &head.description].map(written));
    texts.extend([&head.slug, &head.image_alt].into_iter().flatten().map(written));
    texts.extend(head.objectives.iter().map(written));
    let heading_ids = doc.headings.iter().map(|heading| heading.id.clone()).collect();
    let named = Arc::new(Named::of(&doc));
    let written = Written { doc: Arc::new(doc), texts, markdown: front.body };
    let translation = Translation {
        source: Arc::clone(source),
        title: head.title,
        description: head.description,
        objectives: head.objectives,
        slug: head.slug,
        heading_ids,
        named,
        status: ReviewStatus::Source,
        text: Text::Held(Arc::new(written)),
    };
    Some(ReadPage { meta: head.meta, translation })
}

/// A value of the front matter as text that readers see, with the way back over TOML's escapes.
fn written(value: &Spanned<String>) -> ShownText {
    let start = value.place.span.start as usize;
    let literal = value.place.text();
    let quotes = if literal.starts_with("\"\"\"") || literal.starts_with("'''") { 3 } else { 1 };
    let has_escapes = literal.starts_with('"');
    let mut at =
        quotes + literal.get(quotes..).map_or(0, |rest| if quotes == 3 { line_end(rest) } else { 0 });
    let mut anchors = vec![(0, start + at)];
    for (offset, c) in value.value.char_indices() {
        while let Some(gap) = literal.get(at..).filter(|_| has_escapes).and_then(folded_line) {
            at += gap;
            anchors.push((offset, start + at));
        }
        let rest = literal.get(at..).unwrap_or("");
        let n_bytes = if has_escapes { escape(rest) } else { None };
        at += n_bytes.unwrap_or(c.len_utf8());
        if n_bytes.is_some() {
            anchors.push((offset + c.len_utf8(), start + at));
        }
    }
    ShownText { text: value.value.clone(), anchors }
}

fn line_end(text: &str) -> usize {
    ["\r\n", "\n"].iter().find(|end| text.starts_with(**end)).map_or(0, |end| end.len())
}

/// How long a line is folded here: a backslash at its end, and all space up to the next text.
fn folded_line(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('\\')?;
    let text = after.trim_start();
    let folded = after.get(..after.len() - text.len())?;
    folded.contains('\n').then_some(1 + folded.len())
}

/// How long the escape is that stands here.
fn escape(rest: &str) -> Option<usize> {
    let kind = rest.strip_prefix('\\')?.chars().next()?;
    Some(match kind {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 1 + kind.len_utf8(),
    })
}

struct Head {
    meta: Option<PageMeta>,
    title: Spanned<String>,
    description: Spanned<String>,
    objectives: Vec<Spanned<String>>,
    slug: Option<Spanned<String>>,
    image_alt: Option<Spanned<String>>,
}

fn head(table: &Table<'_>, half: Half, out: &mut Diagnostics) -> Option<Head> {
    let title = table.need_text("title", out).filter(|title| not_empty(title, out));
    let description = table.need_text("description", out).filter(|text| not_empty(text, out));
    let meta = match half {
        Half::Source => meta(table, out),
        Half::Translated => {
            refuse_locked(table, out);
            None
        }
    };
    let objectives = table.texts("objectives", out);
    let slug = table.text("slug", out).filter(|slug| not_empty(slug, out) && check_slug(slug, out));
    let image_alt = table.text("image_alt", out);
    table.texts("translators", out);
    Some(Head { meta, title: title?, description: description?, objectives, slug, image_alt })
}

fn not_empty(text: &Spanned<String>, out: &mut Diagnostics) -> bool {
    if !text.value.trim().is_empty() {
        return true;
    }
    let said = Said::new("front-empty");
    out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&text.place));
    false
}

fn meta(table: &Table<'_>, out: &mut Diagnostics) -> Option<PageMeta> {
    if table.place_of("kind").is_none() {
        table.need_text("kind", out);
    }
    let kind = table.choice("kind", PageKind::WORDS, out);
    Some(PageMeta {
        industries: table.texts("industries", out),
        audiences: table.texts("audiences", out),
        order: table.integer("order", out).map_or(1000, |order| order.value),
        menu: table.flag("menu", out).is_none_or(|flag| flag.value),
        contacts: table.texts("contacts", out),
        sources: table.texts("sources", out),
        as_of: table.date("as_of", out).map(|date| date.value),
        review_by: table.date("review_by", out),
        critical: table.flag("critical", out).is_some_and(|flag| flag.value),
        minutes: table.integer("minutes", out).and_then(|minutes| whole_minutes(&minutes, out)),
        lessons: table.texts("lessons", out),
        quiz: table.text("quiz", out),
        discreet_title: table.flag("discreet_title", out).is_some_and(|flag| flag.value),
        aliases: table.texts("aliases", out).into_iter().filter(|alias| check_alias(alias, out)).collect(),
        kind: kind?.value,
    })
}

fn whole_minutes(minutes: &Spanned<i64>, out: &mut Diagnostics) -> Option<u32> {
    let fit = u32::try_from(minutes.value).ok().filter(|minutes| (1..=limits::MINUTES).contains(minutes));
    if fit.is_none() {
        let said = Said::new("front-minutes")
            .text("minutes", minutes.value.to_string())
            .text("most", limits::MINUTES.to_string());
        out.push(Diagnostic::said(Severity::Error, Code::ValueInvalid, said).at(&minutes.place));
    }
    fit
}

/// A translator may not change what a page is, whom it names, or how old it is.
fn refuse_locked(table: &Table<'_>, out: &mut Diagnostics) {
    for key in table.keys().into_iter().filter(|key| SOURCE_ONLY.contains(&key.value.as_str())) {
        let said = Said::new("front-locked").text("key", &key.value);
        out.push(Diagnostic::said(Severity::Error, Code::FrontMatterLocked, said).at(&key.place));
    }
    for key in SOURCE_ONLY {
        // Asked for, so that the key is not reported a second time as unknown.
        table.expect_key(key);
    }
}

/// A slug is one part of an address: letters and digits of any script, and hyphens.
fn check_slug(slug: &Spanned<String>, out: &mut Diagnostics) -> bool {
    let fit = |c: char| c == '-' || (c.is_alphanumeric() && !c.is_uppercase());
    let valid = RelPath::new(&slug.value).is_ok()
        && slug.value.chars().all(fit)
        && !matches!(slug.value.as_str(), "assets" | "404" | "index");
    if !valid {
        let said = Said::new("front-slug").text("slug", &slug.value);
        out.push(Diagnostic::said(Severity::Error, Code::SlugInvalid, said).at(&slug.place));
    }
    valid
}

/// An alias is a path below the locale's folder, as the page's own address was.
fn check_alias(alias: &Spanned<String>, out: &mut Diagnostics) -> bool {
    let Err(fault) = RelPath::new(&alias.value) else {
        return true;
    };
    out.push(
        Diagnostic::error(
            Code::NameInvalid,
            format!("`{}` cannot have been an address: {fault}", alias.value),
        )
        .at(&alias.place)
        .help("write the old page's path without its language, such as `signs/hotels`"),
    );
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_found_where_it_is_written_behind_escapes_too() {
        let table = [
            "\"a 911\"",
            "'a\\u0020 911'",
            "\"\\u0061\\t\\\"\\U0001F600 911\"",
            "\"\"\"\na \\\n   b 911\"\"\"",
            "'''\na\\\n911'''",
        ];
        for literal in table {
            let text = format!("title = {literal}");
            let source = SourceFile::new("a.md", text.as_str());
            let mut out = Diagnostics::new();
            let title = toml::read(&text, &Origin::file(&source), "page", &mut out, |table, out| {
                table.need_text("title", out)
            });
            let title = title.unwrap();
            let at = title.value.find("911").unwrap();
            let place = written(&title).place(&source, at..at + 3);
            assert_eq!(
                (place.text(), place.span.start as usize),
                ("911", text.find("911").unwrap()),
                "{text}"
            );
        }
    }
}

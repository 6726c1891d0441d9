//! The status as text for a terminal of 80 columns.

use std::fmt::Write as _;

use super::{Counts, LocaleStatus, Status, steps};
use crate::diag::text::visible;

/// How many things to do are listed for a locale.
const STEPS: usize = 10;
/// The width of a terminal.
const WIDTH: usize = 80;

/// A column: what it is called, and what it says of a campaign.
struct Column {
    name: &'static str,
    cell: fn(&Counts) -> String,
    /// Whether there is anything to say; a column that says nothing anywhere is left out.
    speaks: fn(&Counts) -> bool,
}

const COLUMNS: &[Column] = &[
    Column { name: "pages", cell: |c| share(c.pages.translated, c.pages.all), speaks: |_| true },
    Column { name: "stale", cell: |c| count(c.pages.stale), speaks: |c| c.pages.stale > 0 },
    Column { name: "missing", cell: |c| count(c.pages.missing), speaks: |c| c.pages.missing > 0 },
    Column { name: "broken", cell: |c| count(c.pages.broken), speaks: |c| c.pages.broken > 0 },
    Column { name: "messages", cell: |c| share(c.messages.translated, c.messages.all), speaks: |_| true },
    Column { name: "stale", cell: |c| count(c.messages.stale), speaks: |c| c.messages.stale > 0 },
    Column { name: "missing", cell: |c| count(c.messages.missing), speaks: |c| c.messages.missing > 0 },
    Column { name: "broken", cell: |c| count(c.messages.broken), speaks: |c| c.messages.broken > 0 },
    Column { name: "words", cell: |c| count(c.words_to_do), speaks: |_| true },
];

/// The status for people: a table for each locale, who has read it, and what to do next.
pub fn render(status: &Status<'_>) -> String {
    let mut text = String::new();
    for locale in &status.locales {
        if !text.is_empty() {
            text.push('\n');
        }
        let whole = locale.counts(None);
        let percent = percent(whole.words_current, whole.words);
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{}  {}: {percent} % of {} words are current\n",
            locale.entry.id,
            visible(&locale.entry.name),
            whole.words
        );
        table(locale, &whole, &mut text);
        let _ = writeln!(
            text,
            "\n  read by: machine {}, draft {}, reviewed {}, unrecorded {}",
            whole.status.machine, whole.status.draft, whole.status.reviewed, whole.status.unrecorded
        );
        next(locale, &mut text);
    }
    if !status.locales.is_empty() {
        text.push_str(
            "\nWords: those of source texts that are missing or stale. Messages of quizzes,\n\
             indicators and campaigns count where they are shown, others in every campaign.\n",
        );
    }
    text
}

fn table(locale: &LocaleStatus<'_>, whole: &Counts, text: &mut String) {
    let mut rows: Vec<_> =
        locale.campaigns.iter().map(|id| ((*id).to_owned(), locale.counts(Some(id)))).collect();
    rows.push(("all".to_owned(), *whole));
    let columns: Vec<_> = COLUMNS.iter().filter(|column| (column.speaks)(whole)).collect();
    let widths: Vec<_> = columns
        .iter()
        .map(|column| {
            let cells = rows.iter().map(|(_, counts)| (column.cell)(counts).len());
            cells.chain([column.name.len()]).max().unwrap_or(0)
        })
        .collect();
    let name = rows.iter().map(|(id, _)| id.len()).chain(["campaign".len()]).max().unwrap_or(0);
    let fits = |gutter: usize| 2 + name + widths.iter().sum::<usize>() + gutter * widths.len() <= WIDTH;
    let gutter = if fits(2) { 2 } else { 1 };
    let mut line = |first: &str, cells: &mut dyn Iterator<Item = String>| {
        let _ = write!(text, "  {first:name$}");
        for (cell, width) in cells.zip(&widths) {
            let _ = write!(text, "{:gutter$}{cell:>width$}", "");
        }
        text.push('\n');
    };
    line("campaign", &mut columns.iter().map(|column| column.name.to_owned()));
    for (id, counts) in &rows {
        line(id, &mut columns.iter().map(|column| (column.cell)(counts)));
    }
}

fn next(locale: &LocaleStatus<'_>, text: &mut String) {
    let steps = steps::of(locale);
    if steps.is_empty() {
        text.push_str("  Nothing is missing, stale or broken.\n");
    } else {
        text.push_str("\n  Do next:\n");
    }
    for step in steps.iter().take(STEPS) {
        let why = if step.why.is_empty() { String::new() } else { format!(" ({})", step.why) };
        let _ = writeln!(text, "  {:8}{:6} words  {}{why}", step.work, step.n_words, visible(&step.what));
    }
    if steps.len() > STEPS {
        let n_words: usize = steps.iter().skip(STEPS).map(|step| step.n_words).sum();
        let _ = writeln!(text, "  and {} more, {n_words} words", steps.len() - STEPS);
    }
    let n_orphans = locale.orphans.len();
    if n_orphans > 0 {
        let _ = writeln!(
            text,
            "  {n_orphans} {} of the ledger {} of no translation any more; the next\n  \
             `handbill l10n accept --locale {} …` takes {} out.",
            if n_orphans == 1 { "line" } else { "lines" },
            if n_orphans == 1 { "is" } else { "are" },
            locale.entry.id,
            if n_orphans == 1 { "it" } else { "them" },
        );
    }
}

fn share(part: usize, all: usize) -> String {
    format!("{part}/{all}")
}

fn count(count: usize) -> String {
    if count == 0 { "-".to_owned() } else { count.to_string() }
}

/// A share in whole percent; it is 100 only when nothing is left.
pub(super) fn percent(part: usize, all: usize) -> usize {
    (part * 100).checked_div(all).unwrap_or(100)
}

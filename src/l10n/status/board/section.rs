//! The part of the page about one locale.

use std::collections::BTreeMap;

use super::{Html, name};
use crate::catalog::{Change, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, Site};
use crate::l10n::diff::{PartDiff, RunKind, changed_parts, n_changed_words};
use crate::l10n::status::{LocaleStatus, State, Status, UnitStatus, shift, steps};

/// How many things to do are listed.
const STEPS: usize = 10;
/// How many faults of one file are listed.
const FAULTS: usize = 3;

/// Writes the section of a locale.
pub(super) fn render(status: &Status<'_>, locale: &LocaleStatus<'_>, out: &Diagnostics, html: &mut Html) {
    let id = &locale.entry.id;
    html.raw("<section aria-labelledby=\"locale-").text(id).raw("\">\n<h2 id=\"locale-").text(id).raw("\">");
    name(locale, html);
    html.raw(" <code>").text(id).raw("</code></h2>\n");
    readers(locale, html);
    next(status, locale, html);
    stale(status, locale, html);
    faults(locale, out, html);
    html.raw("<div class=\"columns\">\n");
    missing_pages(status, locale, html);
    missing_messages(locale, html);
    html.raw("</div>\n");
    ledger(locale, out, html);
    html.raw("<p class=\"top\"><a href=\"#campaigns\">Back to all locales</a></p>\n</section>\n");
}

fn readers(locale: &LocaleStatus<'_>, html: &mut Html) {
    let counts = locale.counts(None);
    let readers = counts.status;
    html.raw("<p>").number(counts.pages.translated).raw(" of ").counted(counts.pages.all, "page", "pages");
    html.raw(" and ").number(counts.messages.translated).raw(" of ");
    html.counted(counts.messages.all, "message", "messages").raw(" are translated. ");
    html.raw("<strong>").number(readers.reviewed).raw(" of ").number(readers.all());
    html.raw(" have been read and signed by a person.</strong></p>\n<dl class=\"readers\">");
    for (term, count) in [
        ("Reviewed by a person", readers.reviewed),
        ("Draft", readers.draft),
        ("Made by a machine, read by nobody", readers.machine),
        ("Not recorded", readers.unrecorded),
    ] {
        html.raw("<div><dt>").raw(term).raw("</dt><dd>").number(count).raw("</dd></div>");
    }
    html.raw("</dl>\n");
}

fn next(status: &Status<'_>, locale: &LocaleStatus<'_>, html: &mut Html) {
    let steps = steps::of(locale);
    if steps.is_empty() {
        html.raw("<p class=\"done\">Nothing is missing, stale or broken.</p>\n");
        return;
    }
    html.raw("<h3>Do next</h3>\n<ol class=\"steps\">\n");
    for step in steps.iter().take(STEPS) {
        html.raw("<li><span class=\"tag ").raw(step.work).raw("\">").raw(step.work).raw("</span> <span>");
        if let Some(title) = step.title {
            source_title(status, title, html);
            html.raw(" ");
        }
        html.raw("<code>").text(&step.what).raw("</code></span> <span class=\"quiet\">");
        html.counted(step.n_words, "word", "words");
        if !step.why.is_empty() {
            html.raw("; ").text(&step.why);
        }
        html.raw("</span></li>\n");
    }
    html.raw("</ol>\n");
    if steps.len() > STEPS {
        let n_words = steps.iter().skip(STEPS).map(|step| step.n_words).sum();
        html.raw("<p class=\"quiet\">and ").number(steps.len() - STEPS).raw(" more, ");
        html.counted(n_words, "word", "words").raw("</p>\n");
    }
}

fn stale(status: &Status<'_>, locale: &LocaleStatus<'_>, html: &mut Html) {
    let mut units: Vec<_> = locale.units.iter().filter(|unit| unit.change.is_some()).collect();
    if units.is_empty() {
        return;
    }
    let danger = |unit: &UnitStatus<'_>| unit.change.is_some_and(Change::is_dangerous);
    units.sort_by_key(|unit| (!danger(unit), !unit.is_critical(), unit.unit));
    html.raw("<h3>Stale: the source has changed since</h3>\n<ul class=\"units\">\n");
    for unit in units {
        html.raw("<li>");
        title(status, unit, html);
        html.raw("<span class=\"line\">");
        for kind in unit.touched() {
            let class = if matches!(kind, "numbers" | "duties") { "tag broken" } else { "tag" };
            html.raw("<span class=\"").raw(class).raw("\">").raw(kind).raw("</span> ");
        }
        if unit.is_critical() {
            html.raw("<span class=\"tag broken\">critical page</span> ");
        }
        if unit.state == State::Broken {
            html.raw("<span class=\"tag broken\">broken</span> ");
        }
        html.raw("<code>").text(&unit.file).raw("</code></span>\n");
        match unit.made_from {
            Some(old) => {
                let n_words = n_changed_words(old, unit.now);
                html.raw("<details><summary>What changed: ").counted(n_words, "word", "words");
                html.raw("</summary>\n");
                changed_parts(old, unit.now).iter().for_each(|part| difference(status, part, html));
                html.raw("<p class=\"quiet\">In a terminal: <code>handbill l10n diff ").text(unit.unit);
                html.raw(" ").text(&locale.entry.id).raw("</code></p></details>");
            }
            None => {
                html.raw("<p class=\"quiet\">The old text was not kept, so anything may have changed.</p>");
            }
        }
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}

/// What a unit is called: a page by its source title, a message by its name.
fn title(status: &Status<'_>, unit: &UnitStatus<'_>, html: &mut Html) {
    match unit.title {
        Some(title) => source_title(status, title, html),
        None => {
            html.raw("<code class=\"title\">").text(unit.unit).raw("</code>");
        }
    }
    html.raw(" ");
}

fn source_title(status: &Status<'_>, title: &str, html: &mut Html) {
    html.raw("<bdi class=\"title\" lang=\"").text(status.source).raw("\" dir=\"");
    html.text(status.source.direction().as_str()).raw("\">").text(title).raw("</bdi>");
}

fn difference(status: &Status<'_>, part: &PartDiff, html: &mut Html) {
    html.raw("<p class=\"difference\" lang=\"").text(status.source).raw("\" dir=\"");
    html.text(status.source.direction().as_str()).raw("\">");
    for run in &shift::around(part).runs {
        let (open, close) = match run.kind {
            RunKind::Kept => ("", " "),
            RunKind::Removed => ("<del>", "</del> "),
            RunKind::Added => ("<ins>", "</ins> "),
        };
        html.raw(open).text(&run.text).raw(close);
    }
    html.raw("</p>\n");
}

/// Faults in the locale's own files, the records aside.
fn faults(locale: &LocaleStatus<'_>, out: &Diagnostics, html: &mut Html) {
    let mut files: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for fault in out.iter().filter(|fault| fault.severity != Severity::Hint && is_of(locale, fault)) {
        if fault.code != Code::LedgerInvalid {
            files.entry(fault.path()).or_default().push(fault);
        }
    }
    if files.is_empty() {
        return;
    }
    html.raw("<h3>Faults in its files</h3>\n<ul class=\"units\">\n");
    for (file, faults) in files {
        html.raw("<li><code class=\"title\">").text(file).raw("</code>");
        if faults.iter().any(|fault| fault.is_contained()) {
            html.raw(" <span class=\"tag broken\">not shown to readers</span>");
        }
        html.raw("<ul>");
        for fault in faults.iter().take(FAULTS) {
            html.raw("<li>");
            if let Site::Place(place) = &fault.site {
                html.raw("line ").text(place.line_column().line).raw(": ");
            }
            html.text(fault.message.lines().next().unwrap_or("")).raw("</li>");
        }
        html.raw("</ul>");
        if faults.len() > FAULTS {
            html.raw("<p class=\"quiet\">and ").number(faults.len() - FAULTS).raw(" more</p>");
        }
        html.raw("</li>\n");
    }
    html.raw("</ul>\n<p class=\"quiet\"><code>handbill check</code> says what to do about each.</p>\n");
}

fn is_of(locale: &LocaleStatus<'_>, fault: &Diagnostic) -> bool {
    let mut path = fault.path().split('/');
    matches!(path.next(), Some("content" | "locales")) && path.next() == Some(locale.entry.id.as_str())
}

fn missing_pages(status: &Status<'_>, locale: &LocaleStatus<'_>, html: &mut Html) {
    let is_missing = |unit: &&UnitStatus<'_>| unit.page.is_some() && unit.state == State::Missing;
    let mut pages: Vec<_> = locale.units.iter().filter(is_missing).collect();
    if pages.is_empty() {
        return;
    }
    pages.sort_by_key(|unit| {
        (!unit.is_critical(), unit.page.map_or(i64::MAX, |page| page.meta.order), unit.unit)
    });
    html.raw("<div><h3>Missing pages, by campaign</h3>\n");
    let groups = locale.campaigns.iter().map(|id| {
        (*id, pages.iter().filter(|unit| unit.campaigns.contains(id)).copied().collect::<Vec<_>>())
    });
    let nowhere = pages.iter().filter(|unit| unit.campaigns.is_empty()).copied().collect();
    for (id, pages) in groups.chain([("in no campaign", nowhere)]) {
        if pages.is_empty() {
            continue;
        }
        html.raw("<details><summary>").text(id).raw(": ").counted(pages.len(), "page", "pages").raw(", ");
        html.counted(pages.iter().map(|unit| unit.n_words).sum(), "word", "words").raw("</summary>\n");
        html.raw("<table class=\"list\"><thead><tr><th scope=\"col\">Page</th><th scope=\"col\">Words</th>");
        html.raw("</tr></thead><tbody>\n");
        for unit in pages {
            html.raw("<tr><td>");
            title(status, unit, html);
            html.raw(if unit.is_critical() { "<span class=\"tag\">critical</span> " } else { "" });
            if let Unit::Page(id) = unit.unit {
                html.raw("<code class=\"quiet\">").text(id).raw("</code>");
            }
            html.raw("</td><td>").number(unit.n_words).raw("</td></tr>\n");
        }
        html.raw("</tbody></table></details>\n");
    }
    html.raw("</div>\n");
}

fn missing_messages(locale: &LocaleStatus<'_>, html: &mut Html) {
    let mut files: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let missing = locale.units.iter().filter(|unit| unit.page.is_none() && unit.state == State::Missing);
    for unit in missing {
        let (n_messages, n_words) = files.entry(&unit.file).or_default();
        *n_messages += 1;
        *n_words += unit.n_words;
    }
    if files.is_empty() {
        return;
    }
    let folder = format!("locales/{}/", locale.entry.id);
    html.raw("<div><h3>Missing messages, by file in <code>")
        .text(&folder)
        .raw("</code></h3>\n<table class=\"list\"><thead><tr><th scope=\"col\">");
    html.raw("File</th><th scope=\"col\">Messages</th><th scope=\"col\">Words</th></tr></thead><tbody>\n");
    for (file, (n_messages, n_words)) in files {
        let file = file.strip_prefix(&folder).unwrap_or(file);
        html.raw("<tr><td><code>").text(file).raw("</code></td><td>").number(n_messages);
        html.raw("</td><td>").number(n_words).raw("</td></tr>\n");
    }
    html.raw("</tbody></table></div>\n");
}

/// What is wrong with the record of what translations were made from.
fn ledger(locale: &LocaleStatus<'_>, out: &Diagnostics, html: &mut Html) {
    let kept = "locales/made-from.lock";
    let is_ledgers = |fault: &&Diagnostic| {
        fault.code == Code::LedgerInvalid && (is_of(locale, fault) || fault.path() == kept)
    };
    let faults: Vec<_> = out.iter().filter(is_ledgers).collect();
    if faults.is_empty() && locale.orphans.is_empty() {
        return;
    }
    html.raw("<h3>The record of translations</h3>\n<ul>\n");
    for fault in faults {
        html.raw("<li><code>").text(fault.path()).raw("</code> ");
        html.text(fault.message.lines().next().unwrap_or("")).raw("</li>\n");
    }
    for orphan in &locale.orphans {
        html.raw("<li><code>").text(orphan).raw("</code> is recorded, and there is no such translation ");
        html.raw("any more</li>\n");
    }
    html.raw("</ul>\n<p class=\"quiet\">The next <code>handbill l10n accept</code> of this locale writes ");
    html.raw("the record anew.</p>\n");
}

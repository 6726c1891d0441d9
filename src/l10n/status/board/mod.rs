//! The status as a page for coordinators: one file that opens from disk, with no script and nothing
//! loaded from elsewhere. It is a report and no page of a site, so its style stands in it.
//!
//! Bars are drawn for the eye only; everything they show is said beside them in words.

mod html;
mod section;

use super::{Counts, LocaleStatus, Status, text::percent};
use crate::diag::Diagnostics;
use html::Html;

const HEAD: &str = concat!(
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n",
    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Where the translations stand</title>\n<style>\n",
    include_str!("board.css"),
    "</style>\n</head>\n<body>\n",
);

const LEGEND: &str = concat!(
    "<ul class=\"legend\" aria-label=\"What the bars show, by words\">",
    "<li><span class=\"key current\"></span> translated</li>",
    "<li><span class=\"key stale\"></span> stale: the source has changed since</li>",
    "<li><span class=\"key broken\"></span> broken: has a fault, is not shown</li>",
    "<li><span class=\"key\"></span> missing</li></ul>\n",
);

/// Writes the page. `out` is what is wrong with the project's files.
pub fn render(status: &Status<'_>, out: &Diagnostics) -> String {
    let mut html = Html::default();
    html.raw(HEAD).raw("<header>\n<h1>Where the translations stand</h1>\n<p>As of <time>");
    html.text(status.today).raw("</time>. All locales are translated from <code>").text(status.source);
    html.raw("</code>.</p>\n</header>\n<main>\n");
    if status.locales.is_empty() {
        html.raw("<p>The project has no translation yet; <code>handbill new locale</code> starts one.</p>\n");
    } else {
        html.raw("<ul class=\"cards\" aria-label=\"Locales\">\n");
        status.locales.iter().for_each(|locale| card(locale, &mut html));
        html.raw("</ul>\n").raw(LEGEND);
        matrix(status, &mut html);
        status.locales.iter().for_each(|locale| section::render(status, locale, out, &mut html));
    }
    html.raw("</main>\n<footer>\n<p>");
    html.raw("Words are those of the source texts. Messages of quizzes, indicators and campaigns count in ");
    html.raw("the campaigns that show them, all others in every campaign.</p>\n<p>Everything here is ");
    html.raw("computed from the project’s files. To make it again, run <code>handbill l10n status --html ");
    html.raw("FILE</code> in the project’s folder.</p>\n</footer>\n</body>\n</html>\n");
    html.finish()
}

/// The native name of a locale, in its own language and direction.
fn name(locale: &LocaleStatus<'_>, html: &mut Html) {
    html.raw("<bdi lang=\"").text(&locale.entry.id).raw("\" dir=\"");
    html.text(locale.entry.id.direction().as_str()).raw("\">").text(&locale.entry.name).raw("</bdi>");
}

fn card(locale: &LocaleStatus<'_>, html: &mut Html) {
    let counts = locale.counts(None);
    html.raw("<li class=\"card\"><a href=\"#locale-").text(&locale.entry.id).raw("\">");
    name(locale, html);
    html.raw("</a> <code>").text(&locale.entry.id).raw("</code>\n<p class=\"share\">");
    html.number(percent(counts.words_current, counts.words)).raw(" % <span>of the words are current");
    html.raw("</span></p>\n");
    bar(locale, None, html);
    html.raw("<p>");
    standing(&counts, html);
    let readers = counts.status;
    html.raw("</p><p class=\"quiet\">Read and signed by a person: ").number(readers.reviewed);
    html.raw(" of ").number(readers.all()).raw("</p></li>\n");
}

/// What is to do, in one line.
fn standing(counts: &Counts, html: &mut Html) {
    let stale = counts.pages.stale + counts.messages.stale;
    let broken = counts.pages.broken + counts.messages.broken;
    if counts.words_to_do == 0 && stale + broken + counts.pages.missing + counts.messages.missing == 0 {
        html.raw("Nothing to do.");
        return;
    }
    html.counted(counts.words_to_do, "word to do", "words to do");
    for (count, what) in [(stale, " stale"), (broken, " broken")] {
        if count > 0 {
            html.raw(" · <strong>").number(count).raw(what).raw("</strong>");
        }
    }
    if counts.pages.missing > 0 {
        html.raw(" · ").counted(counts.pages.missing, "page missing", "pages missing");
    }
    if counts.messages.missing > 0 {
        html.raw(" · ").counted(counts.messages.missing, "message missing", "messages missing");
    }
}

/// A bar of what a locale has, by words. Readers of screens are told by the words beside it.
fn bar(locale: &LocaleStatus<'_>, campaign: Option<&str>, html: &mut Html) {
    let units = || locale.units.iter().filter(|unit| unit.is_needed_by(campaign));
    let all: usize = units().map(|unit| unit.n_words).sum();
    html.raw("<span class=\"bar\" aria-hidden=\"true\">");
    for (class, keys) in
        [("current", &["current", "unrecorded"] as &[_]), ("stale", &["stale"]), ("broken", &["broken"])]
    {
        let words: usize =
            units().filter(|unit| keys.contains(&unit.state.key())).map(|unit| unit.n_words).sum();
        if words > 0 {
            // Thousandths, so that a bar of many small parts is as long as it should be.
            let share = words * 1000 / all.max(1);
            html.raw("<span class=\"").raw(class).raw("\" style=\"inline-size:");
            html.text(format!("{}.{}", share / 10, share % 10)).raw("%\"></span>");
        }
    }
    html.raw("</span>");
}

/// The table of locales and campaigns. Its roles are written out, because a narrow screen shows it as
/// blocks, which takes the roles of table elements away.
fn matrix(status: &Status<'_>, html: &mut Html) {
    let mut campaigns: Vec<&str> =
        status.locales.iter().flat_map(|locale| locale.campaigns.iter().copied()).collect();
    campaigns.sort_unstable();
    campaigns.dedup();
    html.raw("<h2 id=\"campaigns\">By campaign</h2>\n");
    html.raw("<table class=\"matrix\" role=\"table\" aria-labelledby=\"campaigns\">\n");
    html.raw("<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Locale</th>");
    for campaign in &campaigns {
        html.raw("<th scope=\"col\" role=\"columnheader\">").text(campaign).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for locale in &status.locales {
        html.raw("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><a href=\"#locale-");
        html.text(&locale.entry.id).raw("\">");
        name(locale, html);
        html.raw("</a></th>");
        for campaign in &campaigns {
            html.raw("<td role=\"cell\"><span class=\"narrow\" aria-hidden=\"true\">").text(campaign);
            html.raw("</span>");
            match locale.campaigns.contains(campaign) {
                true => cell(locale, campaign, html),
                false => {
                    html.raw("<span class=\"quiet\">not in this campaign</span>");
                }
            }
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
}

fn cell(locale: &LocaleStatus<'_>, campaign: &str, html: &mut Html) {
    let counts = locale.counts(Some(campaign));
    bar(locale, Some(campaign), html);
    html.raw("<span class=\"line\">").number(counts.pages.translated).raw(" of ");
    html.counted(counts.pages.all, "page", "pages").raw("</span>");
    let stale = counts.pages.stale + counts.messages.stale;
    let broken = counts.pages.broken + counts.messages.broken;
    for (count, what) in [(stale, " stale"), (broken, " broken")] {
        if count > 0 {
            html.raw("<span class=\"line\"><strong>").number(count).raw(what).raw("</strong></span>");
        }
    }
    html.raw("<span class=\"line quiet\">");
    match counts.words_to_do {
        0 => html.raw("no words to do"),
        words => html.counted(words, "word to do", "words to do"),
    };
    html.raw("</span>");
}

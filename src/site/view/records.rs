//! The pages around the records of a training: blank sheets, the check of a code, a class's results.

use std::collections::BTreeSet;

use serde::Serialize;

use super::quiz::{NamedItem, named};
use super::{Desk, View, head, script};
use crate::catalog::Quiz;
use crate::diag::Diagnostics;
use crate::quiz::to_json;
use crate::site::plan::Records;
use crate::site::say::Say;

/// What the templates of these pages see.
#[derive(Debug, Clone, Serialize)]
pub struct RecordsView {
    quizzes: Vec<QuizEntry>,
    /// The same as JSON, for the script.
    logic: String,
    /// The words of the script, as JSON.
    words: String,
    verify_url: String,
    trainer_url: String,
    /// The languages of the campaign, each by its name in itself.
    languages: Vec<String>,
}

/// A quiz of the campaign.
#[derive(Debug, Clone, Serialize)]
struct QuizEntry {
    id: String,
    title: String,
    /// The language of the title.
    lang: String,
    dir: &'static str,
    kind: &'static str,
    pair: Option<String>,
    version: String,
    pass: u32,
    /// The quiz's name in every language, as certificates print it.
    names: Vec<String>,
    /// Items and logic, where results are counted.
    #[serde(flatten)]
    bank: Option<Bank>,
}

/// What results are counted against.
#[derive(Debug, Clone, Serialize)]
struct Bank {
    items: Vec<NamedItem>,
    #[serde(serialize_with = "as_json")]
    logic: String,
}

/// Logic is JSON already.
fn as_json<S: serde::Serializer>(logic: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let value: serde_json::Value = serde_json::from_str(logic).map_err(serde::ser::Error::custom)?;
    value.serialize(serializer)
}

/// Makes the view of one of these pages.
pub(super) fn view(desk: &Desk<'_>, records: Records, out: &mut Diagnostics) -> View {
    let (template, words) = match records {
        Records::Sheets => ("records.html", "desk-records"),
        Records::Verify => ("verify.html", "desk-verify"),
        Records::Trainer => ("trainer.html", "desk-trainer"),
    };
    let title = desk.say.plain(&format!("{words}-title"), &[], out);
    let description = desk.say.plain(&format!("{words}-description"), &[], out);
    let head = head::special(desk, &title, &description, out);
    let title = desk.heading(&format!("{words}-title"), None, out);
    let description = desk.heading(&format!("{words}-description"), None, out);
    let facts = desk.facts(records.file(), "records", title, description);
    let mut view = desk.blank(template, facts, head);
    view.desk = Some(records_view(desk, records, out));
    view
}

fn records_view(desk: &Desk<'_>, records: Records, out: &mut Diagnostics) -> RecordsView {
    let mut quizzes: Vec<_> = desk.plan.quizzes.iter().map(|(quiz, _)| entry(desk, quiz, out)).collect();
    let mut competencies = BTreeSet::new();
    if records == Records::Trainer {
        let items = desk.plan.quizzes.iter().flat_map(|(quiz, _)| &quiz.logic.items);
        competencies = script::competencies(items);
        for (entry, (quiz, _)) in quizzes.iter_mut().zip(&desk.plan.quizzes) {
            entry.bank = Some(bank(desk, quiz, out));
        }
    }
    let languages = desk.catalog.config.locales.iter().filter(|entry| desk.plan.locales.contains(&entry.id));
    let link = |records: Records| desk.link(records.file()).unwrap_or_default();
    RecordsView {
        logic: script::json(&quizzes, out),
        quizzes,
        words: script::words(desk.say, "desk-script", &competencies, out),
        verify_url: link(Records::Verify),
        trainer_url: link(Records::Trainer),
        languages: languages.map(|entry| entry.name.clone()).collect(),
    }
}

fn entry(desk: &Desk<'_>, quiz: &Quiz, out: &mut Diagnostics) -> QuizEntry {
    let name = quiz.name_message();
    let mut names: Vec<String> = Vec::new();
    for locale in &desk.plan.locales {
        let text = Say::new(desk.catalog, locale).unmarked().spoken(&name, None, &[], out).text;
        if !names.contains(&text) {
            names.push(text);
        }
    }
    let title = desk.say.plain(&name, &[], out);
    let titled_in = desk.say.spoken(&name, None, &[], out).locale;
    QuizEntry {
        id: quiz.logic.id.clone(),
        title,
        lang: titled_in.to_string(),
        dir: titled_in.direction().as_str(),
        kind: quiz.logic.kind.key(),
        pair: quiz.pair.as_ref().map(|pair| pair.value.clone()),
        version: quiz.version.clone(),
        pass: quiz.logic.pass,
        names,
        bank: None,
    }
}

fn bank(desk: &Desk<'_>, quiz: &Quiz, out: &mut Diagnostics) -> Bank {
    let items = quiz.logic.items.iter().map(|item| named(desk, quiz, item, out));
    Bank { items: items.collect(), logic: to_json(&quiz.logic, &quiz.version) }
}

//! Quizzes as their templates see them: items with every word, the key, and what the script is given.
//!
//! Items stand in the order of their file and options in the order of the first form, so that a page
//! without script is complete; the script draws forms from what is there.

mod answer;
mod item;
mod teller;

use serde::Serialize;

use super::body::Cited;
use super::training::{self, Link};
use super::{BodyPart, Desk, View, head, script};
use crate::catalog::{Page, Quiz};
use crate::diag::{Diagnostics, Spanned};
use crate::quiz::{Item, Kind, Reveal, Seed, draw, to_json};
use crate::site::plan::{Records, quiz_id};
use crate::site::say::{Say, escape};

use item::{Asked, ItemView};
pub(super) use item::{NamedItem, named};

/// A quiz, on its own page or inside a lesson.
#[derive(Debug, Clone, Serialize)]
pub struct QuizView {
    /// Its name, as HTML that says its language where that is not the reader's.
    title: String,
    /// The language of the name, which may be another than that of the questions.
    title_lang: String,
    title_dir: &'static str,
    /// Whether all questions are in one other language: the page says so once.
    borrowed: bool,
    /// The logic for the script, as JSON.
    logic: String,
    /// The words of the script, as JSON.
    words: String,
    version: String,
    /// The code of the form, on paper.
    form: String,
    pass: u32,
    n_drawn: usize,
    n_items: usize,
    minutes: Option<u32>,
    attempts: u32,
    certificate: Option<CertificateView>,
    /// Whether it stands inside a lesson.
    practice: bool,
    /// The native name of the language that its frame is in.
    language: String,
    module: Option<Link>,
    records_url: Option<String>,
    verify_url: Option<String>,
    items: Vec<ItemView>,
}

/// What a certificate says beside the result.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CertificateView {
    valid_months: Option<u32>,
    acknowledge: bool,
    /// How long what it certifies takes: a final the whole training, a refresher itself.
    minutes: u32,
}

/// Makes the view of a quiz's own page.
pub(super) fn page(desk: &Desk<'_>, quiz: &Quiz, module: &Page, out: &mut Diagnostics) -> View {
    let description = desk.say.attribute_plain(&quiz.name_message(), Some("description"), &[], out);
    let mut cited = Cited::default();
    let items: Vec<_> = quiz.logic.items.iter().collect();
    let asked = Asked { quiz, say: desk.say, form: Seed::from_u32(0) };
    let mut view = view(desk, &asked, &items, &mut cited, out);
    view.module = training::page_link(desk, &module.id, desk.locale);
    view.certificate = quiz.certificate.map(|terms| CertificateView {
        valid_months: terms.valid_months,
        acknowledge: terms.acknowledge,
        minutes: match quiz.logic.kind {
            Kind::Final => training::minutes(desk, module),
            _ => quiz.minutes.unwrap_or(0),
        },
    });
    let title = desk.say.spoken(&quiz.name_message(), None, &[], out);
    let head = head::special(desk, &desk.say.plain(&quiz.name_message(), &[], out), &description, out);
    // The head of the text is said to be in the language of the name.
    let description =
        desk.say.html_within(&title.locale, &quiz.name_message(), Some("description"), &[], out);
    let facts = desk.facts(&quiz_id(&quiz.logic.id), "quiz", escape(&title.text), description);
    let mut page = desk.blank("quiz.html", facts, head);
    page.citations = super::page::citations(desk, &cited);
    page.body = vec![BodyPart::Html(String::new())];
    page.quiz = Some(view);
    page
}

/// Makes the view of one form on paper: the drawn items, in their order.
pub(super) fn paper(desk: &Desk<'_>, quiz: &Quiz, form: Seed, out: &mut Diagnostics) -> View {
    let mut cited = Cited::default();
    let asked = Asked { quiz, say: desk.say, form };
    let mut view = view(desk, &asked, &draw(&quiz.logic, form), &mut cited, out);
    view.form = form.shown();
    let title = desk.say.spoken(&quiz.name_message(), None, &[], out).text;
    let head = head::special(desk, &desk.say.plain(&quiz.name_message(), &[], out), "", out);
    let facts = desk.facts(&format!("paper/{}", quiz.logic.id), "paper", escape(&title), String::new());
    let mut page = desk.blank("paper.html", facts, head);
    page.citations = super::page::citations(desk, &cited);
    page.quiz = Some(view);
    page
}

/// Makes the view of some items inside a lesson; no ids means all. They are answered one by one, and
/// what comes of it counts nowhere.
pub(super) fn practice(
    desk: &Desk<'_>,
    say: Say<'_>,
    quiz: &Quiz,
    ids: &[Spanned<String>],
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> QuizView {
    let named: Vec<_> =
        ids.iter().filter_map(|id| quiz.logic.items.iter().find(|item| item.id == id.value)).collect();
    let items = if ids.is_empty() { quiz.logic.items.iter().collect() } else { named };
    let asked = Asked { quiz, say, form: Seed::from_u32(0) };
    let mut view = view(desk, &asked, &items, cited, out);
    let mut logic = quiz.logic.clone();
    logic.items = items.into_iter().cloned().collect();
    logic.draw.clear();
    logic.reveal = Reveal::Each;
    logic.pass = 0;
    view.n_drawn = logic.items.len();
    view.logic = to_json(&logic, &quiz.version);
    view.practice = true;
    view
}

fn view(
    desk: &Desk<'_>,
    asked: &Asked<'_>,
    items: &[&Item],
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> QuizView {
    let (quiz, say) = (asked.quiz, asked.say);
    let logic = &quiz.logic;
    let competencies = script::competencies(items.iter().copied());
    let named_in = say.spoken(&quiz.name_message(), None, &[], out).locale;
    QuizView {
        title: say.html(&quiz.name_message(), &[], out),
        title_lang: named_in.to_string(),
        title_dir: named_in.direction().as_str(),
        borrowed: desk.output.is_borrowed(),
        logic: to_json(logic, &quiz.version),
        words: script::words(say, "quiz-script", &competencies, out),
        version: quiz.version.clone(),
        form: String::new(),
        pass: logic.pass,
        n_drawn: logic.n_drawn(),
        n_items: items.len(),
        minutes: quiz.minutes,
        attempts: logic.attempts,
        certificate: None,
        practice: false,
        language: desk.catalog.config.locale(say.locale).map(|entry| entry.name.clone()).unwrap_or_default(),
        module: None,
        records_url: desk.link(Records::Sheets.file()),
        verify_url: desk.link(Records::Verify.file()),
        items: item::views(desk, asked, items, cited, out),
    }
}

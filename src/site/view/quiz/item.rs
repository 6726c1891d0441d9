//! One item with all its words.

use serde::Serialize;

use super::answer::{self, AnswerView};
use super::teller::Teller;
use crate::catalog::{Quiz, quiz_names};
use crate::diag::Diagnostics;
use crate::quiz::{Item, Seed, Task};
use crate::site::say::Say;
use crate::site::view::Desk;
use crate::site::view::body::Cited;
use crate::site::view::training::{self, Link};

/// An item, ready for its template. Texts are HTML unless they say otherwise.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ItemView {
    id: String,
    number: usize,
    kind: &'static str,
    lang: String,
    dir: &'static str,
    /// Whether its words are in another language than those around it.
    borrowed: bool,
    stem: String,
    /// Of the content note; empty for the general words.
    note: String,
    critical: bool,
    local: bool,
    skippable: bool,
    #[serde(flatten)]
    answer: AnswerView,
    explain: String,
    citations: String,
    lesson: Option<Link>,
    image: Option<ImageView>,
}

#[derive(Debug, Clone, Serialize)]
struct ImageView {
    src: String,
    /// As text.
    alt: String,
}

/// Which form of which quiz is asked for, in the language of the text around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) quiz: &'a Quiz,
    pub(super) say: Say<'a>,
    pub(super) form: Seed,
}

/// Makes the views of items, in their order.
pub(super) fn views<'a>(
    desk: &Desk<'a>,
    asked: &Asked<'a>,
    items: &[&Item],
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> Vec<ItemView> {
    let numbered = items.iter().enumerate();
    numbered.map(|(index, item)| view(desk, asked, item, index + 1, cited, out)).collect()
}

fn view<'a>(
    desk: &Desk<'a>,
    asked: &Asked<'a>,
    item: &Item,
    number: usize,
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> ItemView {
    let (around, quiz) = (asked.say, asked.quiz);
    let teller = Teller::new(desk, quiz, item, around.locale);
    let locale = teller.say.locale;
    let notes = quiz.notes.get(&item.id);
    let image = notes.and_then(|notes| desk.frame.assets.media.get(&notes.image.as_ref()?.value));
    let sources = notes.into_iter().flat_map(|notes| &notes.sources);
    ItemView {
        id: item.id.clone(),
        number,
        kind: item.task.key(),
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        borrowed: locale != around.locale,
        stem: teller.question(out),
        note: teller.optional(quiz_names::NOTE, out).unwrap_or_default(),
        critical: item.critical,
        local: notes.is_some_and(|notes| notes.local),
        skippable: item.skippable,
        answer: answer::view(asked, item, &teller, out),
        explain: teller.html(quiz_names::EXPLANATION, out),
        citations: sources.map(|key| cited.mark(&key.value, around, out)).collect(),
        lesson: notes
            .and_then(|notes| training::page_link(desk, &notes.lesson.as_ref()?.value, around.locale)),
        image: image.map(|path| ImageView { src: desk.asset(path), alt: teller.plain(quiz_names::ALT, out) }),
    }
}

/// An item's question and options as text, for tables of results.
#[derive(Debug, Clone, Serialize)]
pub(in crate::site::view) struct NamedItem {
    id: String,
    text: String,
    options: Vec<NamedOption>,
}

#[derive(Debug, Clone, Serialize)]
struct NamedOption {
    id: String,
    text: String,
}

/// Names an item and, where a result says which were chosen, its options.
pub(in crate::site::view) fn named(
    desk: &Desk<'_>,
    quiz: &Quiz,
    item: &Item,
    out: &mut Diagnostics,
) -> NamedItem {
    let teller = Teller::new(desk, quiz, item, desk.locale);
    let options = match &item.task {
        Task::One { options, .. } | Task::Many { options, .. } => options.as_slice(),
        _ => &[],
    };
    let option =
        |id: &String| NamedOption { id: id.clone(), text: teller.plain(&quiz_names::option(id), out) };
    let options = options.iter().map(option).collect();
    NamedItem { id: item.id.clone(), text: teller.plain_question(out), options }
}

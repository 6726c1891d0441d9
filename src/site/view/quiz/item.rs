//! One item with all its words, in the one language that has all of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::Desk;
use super::super::body::Cited;
use super::super::training::{self, Link};
use crate::catalog::contact::Variables;
use crate::catalog::{Quiz, accepted_forms};
use crate::diag::Diagnostics;
use crate::quiz::{Item, Logic, Node, PairForm, Seed, Task, choices, options};
use crate::site::say::{Say, escape};
use crate::source::LocaleId;
use crate::text::fluent::Arg;

/// An item, ready for its template. Texts are HTML unless they say otherwise.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct ItemView {
    id: String,
    pub(super) number: usize,
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
    points: u32,
    options: Vec<OptionView>,
    prompts: Vec<PromptView>,
    /// The text with its gaps, each a list to choose from.
    gap: String,
    unit: String,
    /// The accepted forms as JSON, by the id of the answer.
    accept: String,
    start: String,
    nodes: Vec<NodeView>,
    /// The right answer: options, pairs, an order, a number, forms, the best choices.
    key: Vec<String>,
    explain: String,
    citations: String,
    lesson: Option<Link>,
    image: Option<ImageView>,
}

#[derive(Debug, Clone, Serialize)]
struct OptionView {
    id: String,
    text: String,
    /// The same without markup, for lists to choose from.
    plain: String,
    feedback: Option<String>,
    right: bool,
}

#[derive(Debug, Clone, Serialize)]
struct PromptView {
    id: String,
    text: String,
    option: String,
    answer: String,
}

#[derive(Debug, Clone, Serialize)]
struct NodeView {
    id: String,
    text: String,
    end: bool,
    choices: Vec<ChoiceView>,
}

#[derive(Debug, Clone, Serialize)]
struct ChoiceView {
    id: String,
    text: String,
    feedback: String,
    to: String,
    points: u32,
    best: bool,
}

#[derive(Debug, Clone, Serialize)]
struct ImageView {
    src: String,
    alt: String,
}

/// Says the texts of one item.
struct Teller<'a> {
    say: Say<'a>,
    message: String,
    variables: Variables,
    /// The form that decides in which order options stand.
    form: Seed,
}

impl Teller<'_> {
    fn args<'s>(&'s self, more: &[(&'s str, Arg<'s>)]) -> Vec<(&'s str, Arg<'s>)> {
        self.variables.args().into_iter().chain(more.iter().cloned()).collect()
    }

    fn html(&self, attribute: Option<&str>, out: &mut Diagnostics) -> String {
        self.say.attribute_html(&self.message, attribute, &self.args(&[]), out)
    }

    /// As text, where there can be no markup: in lists to choose from, in alternative texts, in what the
    /// script is given. Marks of direction keep a number whole among Arabic words.
    fn plain(&self, attribute: Option<&str>, out: &mut Diagnostics) -> String {
        self.say.attribute_plain(&self.message, attribute, &self.args(&[]), out)
    }

    /// As text without marks, to be compared with what somebody types.
    fn bare(&self, attribute: &str, out: &mut Diagnostics) -> String {
        self.say.spoken(&self.message, Some(attribute), &self.args(&[]), out).text
    }

    /// An attribute that an item may do without.
    fn optional(&self, attribute: &str, out: &mut Diagnostics) -> Option<String> {
        let messages = &self.say.catalog.messages;
        let is_there = messages.has(self.say.locale, &self.message, Some(attribute));
        is_there.then(|| self.html(Some(attribute), out))
    }

    fn option(&self, id: &str, out: &mut Diagnostics) -> String {
        self.html(Some(&format!("o-{id}")), out)
    }
}

/// Which form of which quiz is asked for, in the language of the text around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) quiz: &'a Quiz,
    pub(super) say: Say<'a>,
    pub(super) form: Seed,
}

/// Makes the view of an item.
pub(super) fn view(
    desk: &Desk<'_>,
    asked: &Asked<'_>,
    item: &Item,
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> ItemView {
    let (around, quiz) = (asked.say, asked.quiz);
    let locale = worded_in(quiz, item, around.locale);
    let say = Say::new(desk.catalog, locale);
    let variables = Variables::of(&desk.catalog.registry);
    let teller = Teller { say, message: quiz.message(&item.id), variables, form: asked.form };
    let mut view = ItemView {
        id: item.id.clone(),
        kind: item.task.key(),
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        borrowed: locale != around.locale,
        stem: teller.html(None, out),
        note: teller.optional("note", out).unwrap_or_default(),
        critical: item.critical,
        skippable: item.skippable,
        points: item.points,
        explain: teller.html(Some("explain"), out),
        ..ItemView::default()
    };
    task(&quiz.logic, item, &teller, &mut view, out);
    if let Some(notes) = quiz.notes.get(&item.id) {
        view.local = notes.local;
        view.citations = notes.sources.iter().map(|key| cited.mark(&key.value, around, out)).collect();
        view.lesson = notes.lesson.as_ref().and_then(|lesson| training::page_link(desk, &lesson.value));
        let image = notes.image.as_ref().and_then(|image| desk.frame.assets.media.get(&image.value));
        view.image =
            image.map(|path| ImageView { src: desk.asset(path), alt: teller.plain(Some("alt"), out) });
    }
    view
}

/// An item's question and options as text, for tables of results.
pub(in crate::site::view) fn named_item(
    desk: &Desk<'_>,
    quiz: &Quiz,
    item: &Item,
    out: &mut Diagnostics,
) -> (String, String, Vec<(String, String)>) {
    let say = Say::new(desk.catalog, worded_in(quiz, item, desk.locale));
    let variables = Variables::of(&desk.catalog.registry);
    let teller = Teller { say, message: quiz.message(&item.id), variables, form: Seed::from_u32(0) };
    let options = match &item.task {
        Task::One { options, .. } | Task::Many { options, .. } => options.as_slice(),
        _ => &[],
    };
    let options = options.iter().map(|id| (id.clone(), teller.plain(Some(&format!("o-{id}")), out)));
    let options = options.collect();
    let stem = teller.plain(None, out);
    (item.id.clone(), stem, options)
}

/// The locale that has all words of an item. Every locale has an entry for every item.
fn worded_in<'q>(quiz: &'q Quiz, item: &Item, locale: &'q LocaleId) -> &'q LocaleId {
    quiz.worded.get(locale).and_then(|items| items.get(&item.id)).unwrap_or(locale)
}

fn task(logic: &Logic, item: &Item, teller: &Teller<'_>, view: &mut ItemView, out: &mut Diagnostics) {
    match &item.task {
        Task::One { correct, .. } => {
            view.options = option_views(logic, item, teller, |id| id == correct, out);
            view.key = right(&view.options);
        }
        Task::Many { correct, .. } => {
            view.options = option_views(logic, item, teller, |id| correct.contains(id), out);
            view.key = right(&view.options);
        }
        Task::Bool { correct } => {
            view.options = truths(*correct, teller, out);
            view.key = right(&view.options);
        }
        Task::Pairs { form, prompts, pairs, .. } => {
            view.options =
                option_views(logic, item, teller, |id| pairs.values().any(|right| right == id), out);
            match form {
                PairForm::Match => match_views(prompts, pairs, teller, view, out),
                PairForm::Gap => gap_view(item, prompts, pairs, teller, view, out),
            }
        }
        Task::Order { correct, .. } => {
            view.options = option_views(logic, item, teller, |_| true, out);
            view.key = correct.iter().map(|id| teller.option(id, out)).collect();
        }
        Task::Number { answer, .. } => {
            view.unit = teller.optional("unit", out).unwrap_or_default();
            view.key = vec![format!("<bdi dir=\"ltr\">{answer}</bdi> {}", view.unit).trim_end().to_owned()];
        }
        Task::Text { accept } => written_view(accept, teller, view, out),
        Task::Scenario { start, nodes, .. } => {
            view.start.clone_from(start);
            view.nodes = nodes.iter().map(|node| node_view(logic, item, node, teller, out)).collect();
            let choices = view.nodes.iter().flat_map(|node| &node.choices);
            view.key = choices.filter(|choice| choice.best).map(|choice| choice.text.clone()).collect();
        }
    }
}

/// The key shows one form of each answer; the script is given all of them.
fn written_view(accept: &[String], teller: &Teller<'_>, view: &mut ItemView, out: &mut Diagnostics) {
    let mut forms: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for id in accept {
        let listed = teller.bare(&format!("a-{id}"), out);
        forms.insert(id, accepted_forms(&listed).map(str::to_owned).collect());
    }
    view.key =
        accept.iter().filter_map(|id| forms.get(id.as_str())?.first()).map(|form| escape(form)).collect();
    // A map of lists of texts always becomes JSON.
    view.accept = serde_json::to_string(&forms).unwrap_or_default();
}

fn right(options: &[OptionView]) -> Vec<String> {
    options.iter().filter(|option| option.right).map(|option| option.text.clone()).collect()
}

fn option_views(
    logic: &Logic,
    item: &Item,
    teller: &Teller<'_>,
    is_right: impl Fn(&String) -> bool,
    out: &mut Diagnostics,
) -> Vec<OptionView> {
    let ids = options(logic, item, teller.form);
    ids.into_iter()
        .map(|id| OptionView {
            text: teller.option(id, out),
            plain: teller.plain(Some(&format!("o-{id}")), out),
            feedback: teller.optional(&format!("f-{id}"), out),
            right: is_right(&id.to_owned()),
            id: id.to_owned(),
        })
        .collect()
}

/// "True" and "False" are words of the interface, here in the language of the question: in another one
/// they might be those that keep the question from being asked in it.
fn truths(correct: bool, teller: &Teller<'_>, out: &mut Diagnostics) -> Vec<OptionView> {
    [true, false]
        .map(|truth| OptionView {
            id: truth.to_string(),
            text: teller.say.html(if truth { "quiz-true" } else { "quiz-false" }, &[], out),
            plain: String::new(),
            feedback: teller.optional(&format!("f-{truth}"), out),
            right: truth == correct,
        })
        .to_vec()
}

fn match_views(
    prompts: &[String],
    pairs: &BTreeMap<String, String>,
    teller: &Teller<'_>,
    view: &mut ItemView,
    out: &mut Diagnostics,
) {
    for prompt in prompts {
        let Some(option) = pairs.get(prompt) else { continue };
        let text = teller.html(Some(&format!("p-{prompt}")), out);
        let answer = teller.option(option, out);
        view.key.push(format!("{text} → {answer}"));
        view.prompts.push(PromptView { id: prompt.clone(), text, option: option.clone(), answer });
    }
}

/// The text with a list in each gap. The key is the text with the right words in their places.
fn gap_view(
    item: &Item,
    gaps: &[String],
    pairs: &BTreeMap<String, String>,
    teller: &Teller<'_>,
    view: &mut ItemView,
    out: &mut Diagnostics,
) {
    let options: Vec<_> = view.options.iter().map(|option| option.id.clone()).collect();
    let choices: String = options
        .iter()
        .map(|id| {
            let text = teller.plain(Some(&format!("o-{id}")), out);
            format!("<option value=\"{id}\">{}</option>", escape(&text))
        })
        .collect();
    let names: Vec<_> = gaps.iter().map(|gap| format!("gap-{gap}")).collect();
    let mut lists = Vec::new();
    let mut answers = Vec::new();
    for (index, (gap, name)) in gaps.iter().zip(&names).enumerate() {
        let label = teller.say.plain("quiz-gap", &[("number", Arg::Number((index + 1) as f64))], out);
        let list = format!(
            "<select name=\"{}.{gap}\" data-gap=\"{gap}\" aria-label=\"{}\"><option value=\"\">…</option>{choices}</select>",
            item.id,
            escape(&label)
        );
        let answer = pairs.get(gap).map(|option| teller.option(option, out)).unwrap_or_default();
        lists.push((name.as_str(), Arg::Html { text: "…".into(), html: list.into() }));
        answers
            .push((name.as_str(), Arg::Html { text: "…".into(), html: format!("<b>{answer}</b>").into() }));
    }
    view.gap = teller.say.attribute_html(&teller.message, Some("text"), &teller.args(&lists), out);
    view.key = vec![teller.say.attribute_html(&teller.message, Some("text"), &teller.args(&answers), out)];
}

fn node_view(
    logic: &Logic,
    item: &Item,
    node: &Node,
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> NodeView {
    let most = node.choices.iter().map(|choice| choice.points).max().unwrap_or(0);
    let shown = choices(logic, item, node, teller.form);
    let choices = shown
        .into_iter()
        .map(|choice| ChoiceView {
            id: choice.id.clone(),
            text: teller.html(Some(&format!("o-{}-{}", node.id, choice.id)), out),
            feedback: teller.html(Some(&format!("f-{}-{}", node.id, choice.id)), out),
            to: choice.to.clone(),
            points: choice.points,
            best: choice.points == most && most > 0,
        })
        .collect();
    NodeView {
        id: node.id.clone(),
        text: teller.html(Some(&format!("n-{}", node.id)), out),
        end: node.choices.is_empty(),
        choices,
    }
}

//! What there is to answer an item with, and the right answer, by the type of the item.

use std::collections::BTreeMap;

use serde::Serialize;

use super::item::Asked;
use super::teller::Teller;
use crate::catalog::{accepted_forms, quiz_names};
use crate::diag::Diagnostics;
use crate::quiz::{Item, Node, PairForm, Task, choices, options};
use crate::site::say::escape;
use crate::site::view::script;
use crate::text::fluent::Arg;

/// What an item is answered with. Texts are HTML unless they say otherwise.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct AnswerView {
    options: Vec<OptionView>,
    prompts: Vec<PromptView>,
    /// The text with its gaps, each a list to choose from.
    gap: String,
    unit: String,
    /// The accepted forms as JSON, by the id of the answer.
    accept: String,
    nodes: Vec<NodeView>,
    /// The right answer: options, pairs, an order, a number, forms, the best choices.
    key: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct OptionView {
    id: String,
    text: String,
    /// The same without markup, for lists to choose from.
    plain: String,
    feedback: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct PromptView {
    id: String,
    text: String,
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
}

/// Makes the view of an item's answer.
pub(super) fn view(asked: &Asked<'_>, item: &Item, teller: &Teller<'_>, out: &mut Diagnostics) -> AnswerView {
    match &item.task {
        Task::One { correct, .. } => choice(asked, item, teller, |id| id == correct, out),
        Task::Many { correct, .. } => {
            choice(asked, item, teller, |id| correct.iter().any(|right| right == id), out)
        }
        Task::Bool { correct } => truth(*correct, teller, out),
        Task::Pairs { form: PairForm::Match, prompts, pairs, .. } => {
            let options = option_views(asked, item, teller, out);
            AnswerView { options, ..matches(prompts, pairs, teller, out) }
        }
        Task::Pairs { form: PairForm::Gap, prompts, pairs, .. } => {
            let options = option_views(asked, item, teller, out);
            AnswerView {
                gap: gaps(item, prompts, &options, teller, out),
                options,
                key: vec![filled(prompts, pairs, teller, out)],
                ..AnswerView::default()
            }
        }
        Task::Order { correct, .. } => {
            let options = option_views(asked, item, teller, out);
            let key = correct.iter().map(|id| teller.option(id, out)).collect();
            AnswerView { options, key, ..AnswerView::default() }
        }
        Task::Number { answer, .. } => {
            let unit = teller.optional(quiz_names::UNIT, out).unwrap_or_default();
            let key = vec![format!("<bdi dir=\"ltr\">{answer}</bdi> {unit}").trim_end().to_owned()];
            AnswerView { unit, key, ..AnswerView::default() }
        }
        Task::Text { accept } => written(accept, teller, out),
        Task::Scenario { start, nodes, .. } => story(asked, item, &in_order(start, nodes), teller, out),
    }
}

fn option_views(
    asked: &Asked<'_>,
    item: &Item,
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> Vec<OptionView> {
    let ids = options(&asked.quiz.logic, item, asked.form).into_iter();
    ids.map(|id| OptionView {
        text: teller.option(id, out),
        plain: teller.plain(&quiz_names::option(id), out),
        feedback: teller.optional(&quiz_names::feedback(id), out),
        id: id.to_owned(),
    })
    .collect()
}

fn choice(
    asked: &Asked<'_>,
    item: &Item,
    teller: &Teller<'_>,
    is_right: impl Fn(&str) -> bool,
    out: &mut Diagnostics,
) -> AnswerView {
    let options = option_views(asked, item, teller, out);
    let right = options.iter().filter(|option| is_right(&option.id));
    let key = right.map(|option| option.text.clone()).collect();
    AnswerView { options, key, ..AnswerView::default() }
}

/// "True" and "False" are words of the interface, here in the language of the question: in another one
/// they might be those that keep the question from being asked in it.
fn truth(correct: bool, teller: &Teller<'_>, out: &mut Diagnostics) -> AnswerView {
    let mut word = |truth: bool| teller.say.html(if truth { "quiz-true" } else { "quiz-false" }, &[], out);
    let texts = [(true, word(true)), (false, word(false))];
    let key = texts.iter().filter(|(truth, _)| *truth == correct).map(|(_, text)| text.clone()).collect();
    let options = texts.into_iter().map(|(truth, text)| {
        let id = truth.to_string();
        OptionView {
            text,
            plain: String::new(),
            feedback: teller.optional(&quiz_names::feedback(&id), out),
            id,
        }
    });
    AnswerView { options: options.collect(), key, ..AnswerView::default() }
}

fn matches(
    prompts: &[String],
    pairs: &BTreeMap<String, String>,
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> AnswerView {
    let mut view = AnswerView::default();
    for prompt in prompts {
        let Some(option) = pairs.get(prompt) else { continue };
        let text = teller.html(&quiz_names::prompt(prompt), out);
        view.key.push(format!("{text} → {}", teller.option(option, out)));
        view.prompts.push(PromptView { id: prompt.clone(), text });
    }
    view
}

/// The sentence with a list of all options in each gap.
fn gaps(
    item: &Item,
    gaps: &[String],
    options: &[OptionView],
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> String {
    let choices = options
        .iter()
        .map(|option| format!("<option value=\"{}\">{}</option>", option.id, escape(&option.plain)));
    let choices: String = choices.collect();
    let lists = gaps.iter().enumerate().map(|(index, gap)| {
        let label = teller.say.plain("quiz-gap", &[("number", Arg::Number((index + 1) as f64))], out);
        let list = format!(
            "<select name=\"{}.{gap}\" data-gap=\"{gap}\" aria-label=\"{}\"><option value=\"\">…</option>{choices}</select>",
            item.id,
            escape(&label)
        );
        (quiz_names::gap(gap), list)
    });
    let lists: Vec<_> = lists.collect();
    teller.sentence(&lists, out)
}

/// The sentence with the right words in their places.
fn filled(
    gaps: &[String],
    pairs: &BTreeMap<String, String>,
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> String {
    let answers = gaps.iter().filter_map(|gap| {
        let answer = teller.option(pairs.get(gap)?, out);
        Some((quiz_names::gap(gap), format!("<b>{answer}</b>")))
    });
    let answers: Vec<_> = answers.collect();
    teller.sentence(&answers, out)
}

/// The key shows one form of each answer; the script is given all of them.
fn written(accept: &[String], teller: &Teller<'_>, out: &mut Diagnostics) -> AnswerView {
    let mut key = Vec::new();
    let mut forms: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for id in accept {
        let listed = teller.bare(&quiz_names::forms(id), out);
        key.extend(accepted_forms(&listed).next().map(escape));
        forms.insert(id, accepted_forms(&listed).map(str::to_owned).collect());
    }
    AnswerView { accept: script::json(&forms, out), key, ..AnswerView::default() }
}

/// The nodes in the order of the file, the first of the story before all: a page without script opens
/// with it and shows another one only where a choice leads to it.
fn in_order<'n>(start: &str, nodes: &'n [Node]) -> Vec<&'n Node> {
    let mut ordered: Vec<_> = nodes.iter().collect();
    ordered.sort_by_key(|node| node.id != start);
    ordered
}

/// The key shows the best choices at each node that has any.
fn story(
    asked: &Asked<'_>,
    item: &Item,
    nodes: &[&Node],
    teller: &Teller<'_>,
    out: &mut Diagnostics,
) -> AnswerView {
    let mut view = AnswerView::default();
    for node in nodes {
        let most = node.choices.iter().map(|choice| choice.points).max().unwrap_or(0);
        let mut shown = Vec::new();
        for choice in choices(&asked.quiz.logic, item, node, asked.form) {
            let name = quiz_names::choice(&node.id, &choice.id);
            let text = teller.option(&name, out);
            if choice.points == most && most > 0 {
                view.key.push(text.clone());
            }
            let feedback = teller.html(&quiz_names::feedback(&name), out);
            shown.push(ChoiceView { id: choice.id.clone(), text, feedback, to: choice.to.clone() });
        }
        view.nodes.push(NodeView {
            id: node.id.clone(),
            text: teller.html(&quiz_names::node(&node.id), out),
            end: node.choices.is_empty(),
            choices: shown,
        });
    }
    view
}

//! Prints random quizzes with random answers and what the program makes of them, one line of JSON
//! each, so that the script in the page can be compared with it:
//!
//! ```text
//! cargo run --example quiz_cases -- N SEED
//! ```
//!
//! The same N and SEED print the same lines. Each line has `logic` (as in pages), `seed`, `answers`,
//! `skipped`, `forms` (by item and accepted answer), and `expect`: `drawn`, `options` by item,
//! `choices` by item and node, `each` (the points of every answer, `null` for what is no answer),
//! `points` and `verdicts` of the form, `total`, `max`, `percent`, `passed`, `competencies` as
//! `[id, total, max, percent]`, and `result`.

mod answering;
mod dice;
mod quizzes;
mod typing;

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufWriter, Write as _};

use handbill::quiz::{
    Answers, Forms, Logic, Seed, Task, choices, draw, options, outcome, points, result_string, to_json,
    version,
};
use serde_json::{Value, json};

use dice::Dice;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [n, seed] = arguments.as_slice() else {
        return Err("usage: cargo run --example quiz_cases -- N SEED".into());
    };
    let (n, seed): (u32, u32) = (n.parse()?, seed.parse()?);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for index in 0..n {
        writeln!(out, "{}", line(&mut Dice::new(seed, index)))?;
    }
    Ok(out.flush()?)
}

/// One quiz, its answers, and what comes of them.
fn line(dice: &mut Dice) -> String {
    let logic = quizzes::quiz(dice);
    let version = version(&logic);
    let seed = Seed::from_u32(dice.bits());
    let forms = answering::forms(&logic, dice);
    let answers = answering::answers(&logic, &forms, dice);
    let skipped = answering::skipped(&logic, dice);

    let form = draw(&logic, seed);
    let outcome = outcome(&logic, &form, &answers, &skipped, &forms);
    let expect = json!({
        "drawn": form.iter().map(|item| &item.id).collect::<Vec<_>>(),
        "options": logic.items.iter().map(|item| (&item.id, options(&logic, item, seed))).collect::<BTreeMap<_, _>>(),
        "choices": all_choices(&logic, seed),
        "each": each(&logic, &answers, &forms),
        "points": outcome.items.iter().map(|scored| (&scored.id, scored.points)).collect::<BTreeMap<_, _>>(),
        "verdicts":
            outcome.items.iter().map(|scored| (&scored.id, scored.verdict.key())).collect::<BTreeMap<_, _>>(),
        "total": outcome.sum.total,
        "max": outcome.sum.max,
        "percent": outcome.sum.percent(),
        "passed": outcome.passed,
        "competencies": outcome
            .competencies
            .iter()
            .map(|(id, sum)| json!([id, sum.total, sum.max, sum.percent()]))
            .collect::<Vec<_>>(),
        "result": result_string(&logic, &version, seed, &answers, &outcome),
    });
    // The logic is put in as it is in pages, with its keys in their order.
    let logic = to_json(&logic, &version);
    let rest = json!({"answers": answers, "skipped": skipped, "forms": forms, "expect": expect}).to_string();
    format!("{{\"logic\":{logic},\"seed\":\"{}\",{}", seed.letters(), &rest[1..])
}

/// The choices at each node of each scenario.
fn all_choices(logic: &Logic, seed: Seed) -> Value {
    let mut by_item = BTreeMap::new();
    for item in &logic.items {
        if let Task::Scenario { nodes, .. } = &item.task {
            let by_node: BTreeMap<&str, Vec<&str>> = nodes
                .iter()
                .map(|node| {
                    let shown = choices(logic, item, node, seed);
                    (node.id.as_str(), shown.into_iter().map(|choice| choice.id.as_str()).collect())
                })
                .collect();
            by_item.insert(item.id.as_str(), by_node);
        }
    }
    json!(by_item)
}

/// The points of every answer to an item of the bank, drawn or not.
fn each(logic: &Logic, answers: &Answers, forms: &BTreeMap<String, Forms>) -> Value {
    let none = Forms::new();
    let by_item: BTreeMap<&str, Option<u32>> = logic
        .items
        .iter()
        .filter_map(|item| {
            let answer = answers.get(&item.id)?;
            Some((item.id.as_str(), points(item, answer, forms.get(&item.id).unwrap_or(&none))))
        })
        .collect();
    json!(by_item)
}

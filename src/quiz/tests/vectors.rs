//! Holds Rust to the cases that the script in the page is held to as well. Their results were worked
//! out by hand or by a third program, not by this one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::{
    Answer, Answers, Forms, Logic, NumberFault, Outcome, Seed, Task, check_code, choices, draw, normal_form,
    options, outcome, points, read_number, result_string, to_json,
};
use super::page_logic;

const CASES: &str = include_str!("../../../tests/vectors/quiz.json");

#[test]
fn rust_gives_what_the_vectors_expect() {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let found = answer(case);
            (found != case["expect"]).then(|| {
                format!(
                    "{}: {}\n  expected {}\n  found    {found}",
                    case["what"], case["name"], case["expect"]
                )
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn the_vectors_have_every_kind_of_case_and_no_name_twice() {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let names: BTreeSet<(&str, &str)> =
        cases.iter().map(|case| (case["what"].as_str().unwrap(), case["name"].as_str().unwrap())).collect();
    assert_eq!(names.len(), cases.len());
    let kinds: BTreeSet<&str> = names.iter().map(|(what, _)| *what).collect();
    let expected =
        ["code", "draw", "number", "options", "outcome", "points", "result", "seed", "text"].into_iter();
    assert_eq!(kinds, expected.collect());
}

#[test]
fn the_logic_of_every_vector_is_written_as_it_was_read() {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    for case in cases.iter().filter(|case| case["logic"].is_object()) {
        let logic = page_logic::logic(&case["logic"]);
        let written: Value =
            serde_json::from_str(&to_json(&logic, case["logic"]["v"].as_str().unwrap())).unwrap();
        // Lists whose order means nothing may be written in another one.
        assert_eq!(page_logic::logic(&written), logic, "{}", case["name"]);
    }
}

/// What Rust says in a case.
fn answer(case: &Value) -> Value {
    let typed = case["typed"].as_str();
    match case["what"].as_str().unwrap() {
        "seed" => json!(Seed::parse(typed.unwrap()).map(Seed::letters)),
        "draw" => {
            let logic = page_logic::logic(&case["logic"]);
            json!(draw(&logic, seed(case)).iter().map(|item| &item.id).collect::<Vec<_>>())
        }
        "options" => shown(case),
        "points" => {
            let answer: Answer = read(&case["answer"]);
            let forms = if case["forms"].is_null() { Forms::new() } else { read(&case["forms"]) };
            json!(points(&page_logic::item(&case["item"]), &answer, &forms))
        }
        "number" => match read_number(typed.unwrap()) {
            Ok(value) => json!(value.0),
            Err(NumberFault::Thousands) => json!("thousands"),
            Err(NumberFault::NotANumber) => json!("not-a-number"),
        },
        "text" => json!(normal_form(typed.unwrap())),
        "outcome" => {
            let logic = page_logic::logic(&case["logic"]);
            outcome_json(&scored(&logic, case))
        }
        "result" => {
            let logic = page_logic::logic(&case["logic"]);
            let version = case["logic"]["v"].as_str().unwrap();
            let outcome = scored(&logic, case);
            json!(result_string(&logic, version, seed(case), &read(&case["answers"]), &outcome))
        }
        "code" => {
            let fields: Vec<String> = read(&case["fields"]);
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            json!(check_code(<&[&str; 9]>::try_from(fields.as_slice()).unwrap()))
        }
        other => panic!("{other}"),
    }
}

fn seed(case: &Value) -> Seed {
    Seed::parse(case["seed"].as_str().unwrap()).unwrap()
}

fn read<T: serde::de::DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).unwrap()
}

/// The options of the case's item, or the choices at its node.
fn shown(case: &Value) -> Value {
    let logic = page_logic::logic(&case["logic"]);
    let item = logic.items.iter().find(|item| case["item"] == item.id).unwrap();
    match (&item.task, case["node"].as_str()) {
        (Task::Scenario { nodes, .. }, Some(id)) => {
            let node = nodes.iter().find(|node| node.id == id).unwrap();
            json!(choices(&logic, item, node, seed(case)).iter().map(|choice| &choice.id).collect::<Vec<_>>())
        }
        _ => json!(options(&logic, item, seed(case))),
    }
}

fn scored(logic: &Logic, case: &Value) -> Outcome {
    let answers: Answers = read(&case["answers"]);
    let forms: BTreeMap<String, Forms> = read(&case["forms"]);
    outcome(logic, &draw(logic, seed(case)), &answers, &read(&case["skipped"]), &forms)
}

fn outcome_json(outcome: &Outcome) -> Value {
    let by_item = |value: fn(&super::super::Scored) -> Value| -> BTreeMap<&str, Value> {
        outcome.items.iter().map(|scored| (scored.id.as_str(), value(scored))).collect()
    };
    let competencies: Vec<Value> =
        outcome.competencies.iter().map(|(id, sum)| json!([id, sum.total, sum.max, sum.percent()])).collect();
    json!({
        "points": by_item(|scored| json!(scored.points)),
        "verdicts": by_item(|scored| json!(scored.verdict.key())),
        "total": outcome.sum.total,
        "max": outcome.sum.max,
        "percent": outcome.sum.percent(),
        "passed": outcome.passed,
        "competencies": competencies,
    })
}

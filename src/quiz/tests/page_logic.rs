//! Reads logic back from the JSON of pages, as the script does.

use serde_json::Value;

use super::super::{
    Choice, Decimal, Item, Kind, Logic, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Part, Retry,
    Reveal, Task,
};

pub(super) fn logic(json: &Value) -> Logic {
    Logic {
        id: text(&json["id"]),
        kind: by_word(Kind::WORDS, &json["kind"]),
        pass: number(&json["pass"]),
        attempts: number(&json["attempts"]),
        retry: by_word(Retry::WORDS, &json["retry"]),
        reveal: by_word(Reveal::WORDS, &json["reveal"]),
        shuffle_items: json["si"].as_bool().unwrap(),
        shuffle_options: json["so"].as_bool().unwrap(),
        draw: json["draw"].as_array().unwrap().iter().map(part).collect(),
        items: json["items"].as_array().unwrap().iter().map(item).collect(),
    }
}

fn part(json: &Value) -> Part {
    Part {
        pool: json["pool"].as_str().map(str::to_owned),
        n: usize::try_from(number(&json["n"])).unwrap(),
        by_competency: is_set(&json["c"]),
    }
}

pub(super) fn item(json: &Value) -> Item {
    Item {
        id: text(&json["id"]),
        pool: text(&json["pool"]),
        competency: json["c"].as_str().map(str::to_owned),
        points: number(&json["p"]),
        critical: is_set(&json["crit"]),
        skippable: is_set(&json["skip"]),
        shuffle: !is_set(&json["fix"]),
        task: task(json),
    }
}

fn task(json: &Value) -> Task {
    let options = texts(&json["o"]);
    let pinned = texts(&json["pin"]);
    match json["t"].as_str().unwrap() {
        "one" => Task::One { options, pinned, correct: text(&json["r"][0]) },
        "many" => Task::Many {
            options,
            pinned,
            correct: texts(&json["r"]).into_iter().collect(),
            scoring: match json["s"].as_str() {
                None => ManyScoring::All,
                Some("net") => ManyScoring::Net,
                Some("per-option") => ManyScoring::PerOption,
                other => panic!("{other:?}"),
            },
        },
        "bool" => Task::Bool { correct: json["r"][0] == "true" },
        form @ ("match" | "gap") => Task::Pairs {
            form: if form == "gap" { PairForm::Gap } else { PairForm::Match },
            prompts: texts(&json["q"]),
            options,
            pairs: serde_json::from_value(json["r"].clone()).unwrap(),
            scoring: if json["s"] == "all" { PairScoring::All } else { PairScoring::PerOption },
        },
        "order" => Task::Order {
            options,
            correct: texts(&json["r"]),
            free: texts(&json["free"]).into_iter().collect(),
            scoring: if json["s"] == "adjacent" { OrderScoring::Adjacent } else { OrderScoring::All },
        },
        "number" => Task::Number {
            answer: Decimal(json["r"].as_i64().unwrap()),
            tolerance: Decimal(json["tol"].as_i64().unwrap()),
        },
        "text" => Task::Text { accept: texts(&json["r"]) },
        "scenario" => Task::Scenario {
            start: text(&json["start"]),
            full: number(&json["full"]),
            nodes: json["nodes"].as_object().unwrap().iter().map(|(id, choices)| node(id, choices)).collect(),
        },
        other => panic!("{other}"),
    }
}

fn node(id: &str, choices: &Value) -> Node {
    let choice = |json: &Value| Choice { id: text(&json[0]), to: text(&json[1]), points: number(&json[2]) };
    Node { id: id.to_owned(), choices: choices.as_array().unwrap().iter().map(choice).collect() }
}

fn text(json: &Value) -> String {
    json.as_str().unwrap().to_owned()
}

fn texts(json: &Value) -> Vec<String> {
    json.as_array().into_iter().flatten().map(text).collect()
}

fn number(json: &Value) -> u32 {
    u32::try_from(json.as_u64().unwrap()).unwrap()
}

fn is_set(json: &Value) -> bool {
    json.as_bool().unwrap_or(false)
}

fn by_word<T: Copy>(words: &[(&str, T)], json: &Value) -> T {
    words.iter().find(|(word, _)| json == word).unwrap().1
}

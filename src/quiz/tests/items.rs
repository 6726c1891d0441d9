use std::collections::BTreeMap;

use super::super::{
    Answer, Choice, Decimal, Forms, ManyScoring, Node, OrderScoring, PairForm, PairScoring, Task, points,
};
use super::{ids, item, set};

fn word(text: &str) -> Answer {
    Answer::Word(text.to_owned())
}

fn list(text: &str) -> Answer {
    Answer::List(ids(text))
}

fn pairs(text: &str) -> Answer {
    Answer::Pairs(pairs_of(text))
}

fn pairs_of(text: &str) -> BTreeMap<String, String> {
    text.split_whitespace()
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(prompt, option)| (prompt.to_owned(), option.to_owned()))
        .collect()
}

fn check(task: &Task, cases: &[(Answer, Option<u32>)]) {
    let item = item("i", task.clone());
    let forms = Forms::from([("hotline".to_owned(), vec!["The Hotline".to_owned(), "helpline".to_owned()])]);
    for (answer, expected) in cases {
        assert_eq!(points(&item, answer, &forms), *expected, "{answer:?}");
    }
}

#[test]
fn one_option_is_right_or_not() {
    let task = Task::One { options: ids("a b"), pinned: Vec::new(), correct: "a".to_owned() };
    check(
        &task,
        &[
            (word("a"), Some(1000)),
            (word("b"), Some(0)),
            (word("x"), Some(0)),
            (list("a"), None),
            (pairs("a=a"), None),
        ],
    );
    check(&Task::Bool { correct: false }, &[(word("false"), Some(1000)), (word("true"), Some(0))]);
}

#[test]
fn several_options_are_scored_in_three_ways() {
    let many = |scoring| Task::Many {
        options: ids("a b c d e"),
        pinned: Vec::new(),
        correct: set("a b c"),
        scoring,
    };
    for (chosen, all, net, per_option) in [
        ("a b c", 1000, 1000, 1000),
        ("a b", 0, 666, 800),
        ("a d", 0, 0, 400),
        ("a b d", 0, 333, 600),
        ("d e", 0, 0, 0),
        ("a b c d e", 0, 333, 600),
        ("c b a a", 1000, 1000, 1000),
        ("a b c x", 0, 666, 1000),
    ] {
        check(&many(ManyScoring::All), &[(list(chosen), Some(all))]);
        check(&many(ManyScoring::Net), &[(list(chosen), Some(net))]);
        check(&many(ManyScoring::PerOption), &[(list(chosen), Some(per_option))]);
    }
    check(&many(ManyScoring::PerOption), &[(list(""), None), (word("a"), None)]);
}

#[test]
fn pairs_are_scored_each_or_all() {
    let paired = |scoring| Task::Pairs {
        form: PairForm::Match,
        prompts: ids("p q r"),
        options: ids("a b c d"),
        pairs: pairs_of("p=a q=b r=b"),
        scoring,
    };
    for (chosen, per_option, all) in [
        ("p=a q=b r=b", Some(1000), Some(1000)),
        ("p=a q=b", Some(666), Some(0)),
        ("p=b", Some(0), Some(0)),
        ("z=a", Some(0), Some(0)),
        ("p=a q=b r=b z=a", Some(1000), Some(1000)),
        ("", None, None),
    ] {
        check(&paired(PairScoring::PerOption), &[(pairs(chosen), per_option)]);
        check(&paired(PairScoring::All), &[(pairs(chosen), all)]);
    }
}

#[test]
fn an_order_is_scored_whole_or_by_neighbours() {
    let order =
        |scoring| Task::Order { options: ids("d c b a"), correct: ids("a b c d"), free: set("b c"), scoring };
    for (arranged, all, adjacent) in [
        ("a b c d", Some(1000), Some(1000)),
        ("a c b d", Some(1000), Some(1000)),
        ("b a c d", Some(0), Some(333)),
        ("d a c b", Some(0), Some(666)),
        ("d c b a", Some(0), Some(333)),
        ("a b c", None, None),
        ("a b c d d", None, None),
        ("a b c c", None, None),
        ("a b c x", None, None),
        ("", None, None),
    ] {
        check(&order(OrderScoring::All), &[(list(arranged), all)]);
        check(&order(OrderScoring::Adjacent), &[(list(arranged), adjacent)]);
    }
}

#[test]
fn a_number_is_right_within_its_tolerance() {
    let task = Task::Number { answer: Decimal(24_000_000), tolerance: Decimal(500_000) };
    check(
        &task,
        &[
            (word("24"), Some(1000)),
            (word("٢٣٫٥"), Some(1000)),
            (word("24,5"), Some(1000)),
            (word("24.500001"), Some(0)),
            (word("-24"), Some(0)),
            (word("24 hours"), None),
            (word(""), None),
            (word("1,234"), None),
        ],
    );
}

#[test]
fn a_text_is_right_when_it_is_one_of_the_accepted_forms() {
    let task = Task::Text { accept: ids("hotline unworded") };
    check(
        &task,
        &[
            (word(" the  hotline! "), Some(1000)),
            (word("HELPLINE"), Some(1000)),
            (word("hot line"), Some(0)),
            (word("hotline"), Some(0)),
            (word(" ?! "), None),
        ],
    );
}

/// At the door one can knock (and comes back) or call; then one can tell or leave.
fn night() -> Task {
    let choice = |id: &str, to: &str, points| Choice { id: id.to_owned(), to: to.to_owned(), points };
    let node = |id: &str, choices: &[Choice]| Node { id: id.to_owned(), choices: choices.to_vec() };
    Task::Scenario {
        start: "door".to_owned(),
        full: 3,
        nodes: vec![
            node("door", &[choice("knock", "door", 0), choice("call", "desk", 2)]),
            node("desk", &[choice("leave", "bad", 0), choice("tell", "good", 1), choice("back", "door", 0)]),
            node("good", &[]),
            node("bad", &[]),
        ],
    }
}

#[test]
fn a_scenario_counts_the_first_choice_at_each_node() {
    check(
        &night(),
        &[
            (list("call tell"), Some(1000)),
            (list("knock call tell"), Some(333)),
            (list("call leave"), Some(666)),
            (list("knock call leave"), Some(0)),
            (list("call back call tell"), Some(666)),
            (list("call tell more"), Some(1000)),
        ],
    );
}

#[test]
fn a_scenario_that_has_not_come_to_an_end_is_unanswered() {
    check(
        &night(),
        &[(list(""), None), (list("call"), None), (list("call x tell"), None), (list("tell"), None)],
    );
}

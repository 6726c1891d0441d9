use std::collections::BTreeMap;

use super::super::{Answer, Answers, Item, Logic, ManyScoring, Outcome, Sum, Task, Verdict, outcome};
use super::{ids, item, logic, one, set};

fn scored(logic: &Logic, answers: &[(&str, &str)], skipped: &str) -> Outcome {
    let answers: Answers =
        answers.iter().map(|(id, word)| ((*id).to_owned(), Answer::Word((*word).to_owned()))).collect();
    let form: Vec<&Item> = logic.items.iter().collect();
    outcome(logic, &form, &answers, &set(skipped), &BTreeMap::new())
}

fn three() -> Logic {
    logic(vec![one("a"), one("b"), one("c")])
}

#[test]
fn points_are_weighted_and_percent_is_rounded_down() {
    let mut logic = three();
    logic.items[0].points = 4;
    let outcome = scored(&logic, &[("a", "yes"), ("b", "yes"), ("c", "no")], "");
    assert_eq!(outcome.sum, Sum { total: 5000, max: 6000 });
    assert_eq!(outcome.sum.percent(), 83);
    assert!(outcome.passed);
}

#[test]
fn a_form_is_passed_by_its_points_and_not_by_its_percent() {
    let mut logic = three();
    logic.pass = 67;
    let two = [("a", "yes"), ("b", "yes")];
    assert_eq!(scored(&logic, &two, "").sum.percent(), 66);
    assert!(!scored(&logic, &two, "").passed);
    logic.pass = 66;
    assert!(scored(&logic, &two, "").passed);
}

#[test]
fn a_critical_item_that_is_not_fully_right_fails_the_form() {
    let mut logic = three();
    logic.pass = 50;
    logic.items[2].critical = true;
    assert!(!scored(&logic, &[("a", "yes"), ("b", "yes")], "").passed);
    assert!(scored(&logic, &[("a", "yes"), ("c", "yes")], "").passed);
}

#[test]
fn a_skipped_item_costs_nothing_where_it_may_be_skipped() {
    let mut logic = three();
    logic.items[2].critical = true;
    logic.items[2].skippable = true;
    let outcome = scored(&logic, &[("a", "yes"), ("b", "yes"), ("c", "no")], "b c unknown");
    assert_eq!(outcome.sum, Sum { total: 2000, max: 2000 });
    assert!(outcome.passed);
    let verdicts: Vec<Verdict> = outcome.items.iter().map(|scored| scored.verdict).collect();
    assert_eq!(verdicts, [Verdict::Right, Verdict::Right, Verdict::Skipped]);
}

#[test]
fn a_form_of_which_everything_is_skipped_is_not_passed() {
    let mut logic = three();
    logic.pass = 0;
    for item in &mut logic.items {
        item.skippable = true;
    }
    let outcome = scored(&logic, &[], "a b c");
    assert_eq!((outcome.sum.percent(), outcome.passed), (0, false));
}

#[test]
fn competencies_come_weakest_first() {
    let mut logic = logic("a b c d e f g".split(' ').map(one).collect());
    for (item, competency) in logic.items.iter_mut().zip(["z", "z", "y", "x", "w", "w", "w"]) {
        item.competency = Some(competency.to_owned());
    }
    logic.items.push(one("without"));
    logic.items[6].skippable = true;
    let outcome = scored(&logic, &[("a", "yes"), ("c", "yes"), ("d", "yes"), ("e", "yes")], "g");
    let shown: Vec<(&str, u32)> =
        outcome.competencies.iter().map(|(id, sum)| (id.as_str(), sum.percent())).collect();
    assert_eq!(shown, [("w", 50), ("z", 50), ("x", 100), ("y", 100)]);
}

#[test]
fn verdicts_tell_partly_right_from_wrong() {
    let task = Task::Many {
        options: ids("a b c"),
        pinned: Vec::new(),
        correct: set("a b"),
        scoring: ManyScoring::PerOption,
    };
    let logic = logic(vec![item("i", task)]);
    let form: Vec<&Item> = logic.items.iter().collect();
    for (chosen, expected) in
        [("a b", Verdict::Right), ("a", Verdict::Partly), ("c", Verdict::Wrong), ("", Verdict::Wrong)]
    {
        let answers = Answers::from([("i".to_owned(), Answer::List(ids(chosen)))]);
        let outcome = outcome(&logic, &form, &answers, &set(""), &BTreeMap::new());
        assert_eq!(outcome.items[0].verdict, expected, "{chosen}");
    }
}

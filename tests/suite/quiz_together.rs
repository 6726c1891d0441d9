//! Many faults in one quiz: none of them hides another, and none is told twice.

use crate::project::Project;

/// Two faults and more of each kind: scenario, draw, item, bank.
const QUIZ: &str = r#"kind = "final"
pass = "half"
minutes = 0
draw = [{ pool = "main", n = 9 }, { pool = "spare", n = 4 }, { pool = "lost", n = 0 }]
[[item]]
id = "Way 1"
type = "scenario"
start = "a"
full = 7
[[item.node]]
id = "a"
choices = [{ id = "on", to = "b", points = 2 }, { id = "off", to = "nowhere" }, { id = "out" }]
[[item.node]]
id = "b"
end = true
[[item.node]]
id = "c"
choices = [{ id = "round", to = "c" }]
[[item.node]]
id = "d"
choices = [{ id = "far", to = "faraway" }]
[[item]]
id = "q"
type = "one"
pool = "spare"
options = ["a", "B", "c"]
correct = ["x", "y"]
pin = ["z"]
points = "two"
lesson = 4
competency = "sea"
[[item]]
id = "q"
type = "bool"
pool = "spare"
correct = "yes"
critical = "no"
lesson = "training/nothing"
[[item]]
id = "g"
type = "gap"
pool = "spare"
gaps = ["x", "y"]
options = ["a", "b"]
pairs = { x = "m", z = "a" }
scoring = "some"
"#;

const WORDS: &str = "quiz-name-h = A quiz
    .description = About it.
h-q = What is best?
    .o-a = Ask
    .o-c = ask!
h-g = Fill in.
    .text = First { $gap-x }, then { $gap-w }.
    .o-a = { $name }
    .explain = { \"\" }
";

/// A sound project with a quiz and its words.
fn with_quiz(name: &str, quiz: &str, words: &str) -> Project {
    Project::sound(name)
        .with("locales/en/quiz.ftl", include_str!("../../locales/en/quiz.ftl"))
        .with("locales/es/quiz.ftl", include_str!("../../locales/es/quiz.ftl"))
        .with("quizzes/h.toml", quiz)
        .with("locales/en/quiz-h.ftl", words)
}

/// What a check tells of a file, as `line:column code message`, without the mere absence of sources.
fn told(project: &Project, file: &str) -> Vec<String> {
    let out = project.run(&["check", "--format", "json"]).out();
    let faults = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let faults = faults.filter(|fault| {
        fault["file"] == file && !["quiz-unsourced", "space-odd"].iter().any(|code| fault["code"] == *code)
    });
    let text = |fault: serde_json::Value| {
        let word = |key: &str| fault[key].as_str().unwrap_or("").to_owned();
        format!("{}:{} {} {}", fault["line"], fault["column"], word("code"), word("message"))
    };
    faults.map(text).collect()
}

#[track_caller]
fn check(found: &[String], expected: &str) {
    let expected: Vec<_> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(found, expected, "{}", found.join("\n"));
}

#[test]
fn the_faults_of_one_quiz_are_all_told_in_one_run() {
    let project = with_quiz("quiz_together", QUIZ, WORDS);
    check(
        &told(&project, "quizzes/h.toml"),
        "
        1:1 quiz-words `h` has no words in `es`
        2:8 value-type `pass` takes a whole number, this is a string
        3:11 quiz-setting `minutes` cannot be 0
        4:30 quiz-draw 9 questions are to be drawn and the pool `main` has 1 left
        4:57 quiz-draw 4 questions are to be drawn and the pool `spare` has 3 left
        4:71 quiz-reference no question is in the pool `lost`
        4:83 quiz-draw a part of a draw cannot take 0 questions
        6:6 quiz-id `Way 1` cannot be an id
        9:8 quiz-scenario the best way gives 2 points, not 7
        12:68 quiz-scenario there is no node `nowhere`
        12:81 key-missing a choice needs the key `to`
        17:6 quiz-scenario no way leads from `c` to an end
        17:6 quiz-scenario no way leads to `c`
        20:6 quiz-scenario no way leads to `d`
        21:31 quiz-scenario there is no node `faraway`
        26:17 quiz-id `B` cannot be an id
        27:12 quiz-reference there is no option `x` in the question `q`
        27:17 quiz-reference there is no option `y` in the question `q`
        28:8 quiz-reference there is no option `z` in the question `q`
        29:10 value-type `points` takes a whole number, this is a string
        30:10 value-type `lesson` takes a string, this is an integer
        31:14 message-missing the competency `sea` has no name
        33:6 duplicate the question `q` is there twice
        36:11 value-type `correct` takes `true` or `false`, this is a string
        37:12 value-type `critical` takes `true` or `false`, this is a string
        38:10 page-unknown there is no page `training/nothing`
        45:9 quiz-answer the gap `y` has no right option
        45:15 quiz-reference there is no option `m` in the question `g`
        45:20 quiz-reference there is no gap `z` in the question `g`
        46:11 value-invalid `some` is no `scoring`
    ",
    );
}

#[test]
fn the_faults_of_one_quizs_words_are_all_told_beside_those_of_its_file() {
    let project = with_quiz("quiz_together_words", QUIZ, WORDS);
    check(
        &told(&project, "locales/en/quiz-h.ftl"),
        "
        3:1 quiz-words `h-q` has no words for the explanation
        5:12 quiz-alike the option `a` and the option `c` read the same in the question `q`
        6:1 quiz-words `h-g` has no words for the option `b`
        7:13 quiz-gap the gap `y` is not in the sentence of the question `g`
        7:39 quiz-gap there is no gap `w` in the question `g`
        8:15 fluent-resolve a question is not given `$name`
        9:19 quiz-words the text for the explanation shows nothing
    ",
    );
}

#[test]
fn an_unknown_bank_hides_neither_pair_nor_settings() {
    let quiz = "kind = \"pre\"\nbank = \"lost\"\npair = \"lost-too\"\nminutes = 0\nmodule = \"training/lost\"\n\
                draw = [{ pool = \"A\", n = 0 }]\n";
    let project =
        with_quiz("quiz_together_bank", quiz, "quiz-name-h = A quiz\n    .description = About it.\n");
    check(
        &told(&project, "quizzes/h.toml"),
        "
        1:1 quiz-words the quiz `h` has no description in `es`
        1:1 quiz-words the quiz `h` has no name in `es`
        2:8 quiz-unknown there is no quiz `lost`
        3:8 quiz-unknown there is no quiz `lost-too`
        4:11 quiz-setting `minutes` cannot be 0
        5:10 page-unknown there is no page `training/lost`
        6:18 quiz-id `A` cannot be an id
        6:27 quiz-draw a part of a draw cannot take 0 questions
    ",
    );
}

#[test]
fn an_option_that_says_of_the_above_is_kept_last_whatever_its_id() {
    let quiz = "kind = \"practice\"\n[[item]]\nid = \"q\"\ntype = \"one\"\noptions = [\"a\", \"b\"]\ncorrect = [\"a\"]\n";
    let words = "quiz-name-h = A quiz\n    .description = About it.\nh-q = What is best?\n    .o-a = Ask\n    \
                 .o-b = Neither  Of The Above\n    .f-b = Look again.\n    .explain = Because.\n";
    let project = with_quiz("quiz_of_the_above", quiz, words);
    let expected = "5:12 quiz-giveaway `b` of the question `q` is not kept last";
    check(&told(&project, "locales/en/quiz-h.ftl"), expected);
    let pinned = with_quiz("quiz_of_the_above_pinned", &format!("{quiz}pin = [\"b\"]\n"), words);
    check(&told(&pinned, "locales/en/quiz-h.ftl"), "");
}

#[test]
fn a_message_that_has_a_fault_is_not_told_as_missing_too() {
    let not_found = |text: &str| format!("not-found-title = {text}");
    let project = Project::sound("message_left_out")
        .with("themes/default/templates/home.html", "<main>{{ t(id=\"torn\") }}{{ content }}</main>\n")
        .with("locales/en/torn.ftl", "torn = Call { lost }\n")
        .but("locales/en/interface.ftl", "not-found-title = ", &not_found("{ lost } "));
    for command in ["check", "build"] {
        project
            .run(&[command])
            .ends(1)
            .says("locales/en/torn.ftl:1:")
            .says("locales/en/interface.ftl:")
            .keeps_silent_about("is not defined");
    }
    assert!(!project.path("public").exists());
}

#[test]
fn a_message_that_nobody_wrote_is_still_told_as_missing() {
    let project = Project::sound("message_missing").but(
        "locales/en/interface.ftl",
        "not-found-title = ",
        "found-title = ",
    );
    project.run(&["build"]).ends(1).says("the message `not-found-title` is not defined");
}

//! Quizzes whose files or words were written to mislead: what is told, and that nothing comes of it.

use crate::html;
use crate::project::Project;

const QUIZ: &str = r#"kind = "final"
module = "training/hotels"
pass = 50
[[item]]
id = "one"
type = "one"
options = ["a", "b"]
correct = ["a"]
[[item]]
id = "so"
type = "bool"
correct = true
[[item]]
id = "gap"
type = "gap"
gaps = ["x"]
options = ["a", "b"]
pairs = { x = "a" }
"#;

const ENGLISH: &str = "quiz-name-h = A quiz
    .description = About it.
h-one = What is best?
    .o-a = Ask quietly
    .o-b = Wait outside
    .f-b = Look again.
    .explain = Because.
h-so = Is that so?
    .f-false = It is.
    .explain = It is.
h-gap = Fill in.
    .text = First { $gap-x }, then rest.
    .o-a = look
    .o-b = write
    .explain = Then call { $contact-us-nhth }.
";

const SPANISH: &str = "quiz-name-h = Una prueba
    .description = De qué trata.
h-one = ¿Qué es mejor?
    .o-a = Preguntar en voz baja
    .o-b = Esperar afuera
    .f-b = Mire otra vez.
    .explain = Por eso.
h-so = ¿Es así?
    .f-false = Sí lo es.
    .explain = Lo es.
h-gap = Complete.
    .text = Primero { $gap-x }, luego descanse.
    .o-a = mire
    .o-b = escriba
    .explain = Luego llame al { $contact-us-nhth }.
";

/// A project with a course and its quiz in two languages, without a fault.
fn quiz(name: &str) -> Project {
    let page = |title: &str| format!("+++\ntitle = \"{title}\"\ndescription = \"About it.\"\n+++\nText.\n");
    Project::sound(name)
        .with("locales/en/quiz.ftl", include_str!("../../locales/en/quiz.ftl"))
        .with("locales/es/quiz.ftl", include_str!("../../locales/es/quiz.ftl"))
        .with("locales/en/training.ftl", include_str!("../../locales/en/training.ftl"))
        .with("locales/en/desk.ftl", include_str!("../../locales/en/desk.ftl"))
        .with(
            "content/en/training/hotels.md",
            page("Hotels").replace(
                "\n+++\nText",
                "\nkind = \"module\"\nlessons = [\"training/do\"]\nquiz = \"h\"\n+++\nText",
            ),
        )
        .with(
            "content/en/training/do.md",
            page("Do")
                .replace("\n+++\nText", "\nkind = \"lesson\"\nminutes = 4\nobjectives = [\"Do\"]\n+++\nText"),
        )
        .with("quizzes/h.toml", QUIZ)
        .with("locales/en/quiz-h.ftl", ENGLISH)
        .with("locales/es/quiz-h.ftl", SPANISH)
}

/// What the Spanish page of the quiz asks, in any language.
fn asked(project: &Project) -> String {
    html::text(&std::fs::read_to_string(project.path("public/hub/es/quiz/h/index.html")).unwrap())
}

#[test]
fn words_that_cannot_be_read_are_told_and_the_question_is_borrowed() {
    let sound = quiz("words_readable").built();
    assert!(asked(&sound).contains("¿Qué es mejor?") && asked(&sound).contains("Complete."));
    let cases = [
        ("Preguntar en voz baja", "{ \"\" }", "the text for the option `a` shows nothing"),
        ("Preguntar en voz baja", "\u{2800}", "the text for the option `a` shows nothing"),
        ("Mire otra vez.", "{ \" \" }", "the text for the wrong option `b` shows nothing"),
        ("¿Qué es mejor?", "{ \"\" }", "the text for the question shows nothing"),
        ("Por eso.", "\u{E000}", "the text for the explanation has a character that no font shows"),
        ("Esperar afuera", "N\u{336}o\u{336}", "the text for the option `b` has marks over its letters"),
    ];
    for (index, (old, new, told)) in cases.into_iter().enumerate() {
        let project = quiz(&format!("words_unreadable_{index}")).but("locales/es/quiz-h.ftl", old, new);
        project.run(&["build"]).ends(0).says(told).says("locales/es/quiz-h.ftl");
        let asked = asked(&project);
        assert!(asked.contains("What is best?") && !asked.contains("¿Qué es mejor?"), "{told}");
    }
}

#[test]
fn options_that_only_a_machine_can_tell_apart_are_alike() {
    for (index, alike) in ["Esperar af\u{FE00}uera", "Esp\u{435}rar afuera"].into_iter().enumerate() {
        let project = quiz(&format!("options_alike_{index}")).but(
            "locales/es/quiz-h.ftl",
            "Preguntar en voz baja",
            alike,
        );
        project.run(&["build"]).ends(0).says("the option `a` and the option `b` read the same");
    }
}

#[test]
fn true_and_false_of_one_word_are_told_and_not_asked() {
    let project =
        quiz("truths_alike").but("locales/es/quiz.ftl", "quiz-false = Falso", "quiz-false = Verdadero");
    project.run(&["build"]).ends(0).says("the words for true and false cannot be told apart");
    let asked = asked(&project);
    assert!(asked.contains("Is that so?") && asked.contains("True") && asked.contains("False"), "{asked}");
}

#[test]
fn a_gap_is_neither_hidden_nor_doubled_behind_other_words() {
    let hidden = "{ 1 ->\n        [one] nada\n       *[other] { $gap-x }\n    }";
    let project = quiz("gap_hidden").but("locales/es/quiz-h.ftl", "{ $gap-x }", hidden);
    project.run(&["build"]).ends(0).says("a reader sees the gap `x` 0 times");
    assert!(asked(&project).contains("Fill in."));
    let project = quiz("gap_doubled")
        .but("locales/es/quiz-h.ftl", "descanse", "{ again }")
        .and("locales/es/quiz-h.ftl", "again = { $gap-x }\n");
    project.run(&["build"]).ends(0).says("a reader sees the gap `x` 2 times");
}

#[test]
fn a_contact_comes_in_or_goes_behind_other_words_as_little_as_in_plain_sight() {
    let told = "the source does not name the contact `us-911` here";
    let project = quiz("contact_by_reference")
        .but("locales/es/quiz-h.ftl", "Por eso.", "Llame al { who }.")
        .and("locales/es/quiz-h.ftl", "who = { $contact-us-911 }\n");
    project.run(&["build"]).ends(1).says(told).says("locales/es/quiz-h.ftl:7:");
    let hidden = "{ 1 ->\n        [one] nadie\n       *[other] { $contact-us-nhth }\n    }";
    let project = quiz("contact_hidden").but("locales/es/quiz-h.ftl", "{ $contact-us-nhth }", hidden);
    project.run(&["build"]).ends(0).says("the source names the contact `us-nhth` here");
}

#[test]
fn a_draw_of_more_questions_than_can_be_counted_is_told() {
    let most = "{ n = 9223372036854775807 }";
    let draw = format!("pass = 50\ndraw = [{most}, {most}, {most}]");
    let project = quiz("draw_overflow").but("quizzes/h.toml", "pass = 50", &draw);
    let project = project.but("quizzes/h.toml", "correct = [\"a\"]", "correct = [\"a\"]\ncritical = true");
    project.run(&["check"]).ends(1).says("9223372036854775807 questions are to be drawn");
}

#[test]
fn lists_without_end_are_cut_off_and_told() {
    let draw = format!("pass = 50\ndraw = [{}]", "{ n = 1 },".repeat(20_000));
    let project = quiz("draw_endless").but("quizzes/h.toml", "pass = 50", &draw);
    project.run(&["check"]).ends(1).says("a draw has at most 100 parts");
    let pairs: String = (0..20_000).map(|n| format!(", k{n} = \"a\"")).collect();
    let project = quiz("pairs_endless").but("quizzes/h.toml", "x = \"a\" }", &format!("x = \"a\"{pairs} }}"));
    let told = project.run(&["check"]).ends(1).err().matches("there is no gap `k").count();
    assert!(told <= 60, "{told}");
}

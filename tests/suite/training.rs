//! Modules, lessons and the verbs around quizzes.

use std::fs;

use crate::html;
use crate::project::Project;

const MODULE: &str = "+++\ntitle = \"Hotels\"\ndescription = \"A course.\"\nkind = \"module\"\n\
                      lessons = [\"training/hotels/signs\", \"training/hotels/do\"]\n+++\nText.\n";

fn lesson(title: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\ndescription = \"A lesson.\"\nkind = \"lesson\"\nminutes = 4\n\
         objectives = [\"Name a sign\"]\n+++\n## First {{#first}}\n\nText.\n\n## Second {{#second}}\n\nText.\n"
    )
}

/// A project with a module of two lessons and without a quiz.
fn course(name: &str) -> Project {
    Project::sound(name)
        .with("locales/en/quiz.ftl", include_str!("../../locales/en/quiz.ftl"))
        .with("locales/en/training.ftl", include_str!("../../locales/en/training.ftl"))
        .with("locales/en/desk.ftl", include_str!("../../locales/en/desk.ftl"))
        .with("content/en/training/hotels.md", MODULE)
        .with("content/en/training/hotels/signs.md", lesson("Signs"))
        .with("content/en/training/hotels/do.md", lesson("What to do"))
}

fn page(project: &Project, path: &str) -> String {
    fs::read_to_string(project.path(&format!("public/hub/en/{path}index.html"))).unwrap()
}

#[test]
fn a_module_lists_its_lessons_and_each_lesson_leads_to_the_next() {
    let project = course("course").built();
    let module = page(&project, "training/hotels/");
    assert!(html::text(&module).contains("About 8 minutes in all"));
    let links = html::values(&module, "a", "href");
    let at = |end: &str| links.iter().position(|link| link.ends_with(end)).unwrap();
    assert!(at("training/hotels/signs/") < at("training/hotels/do/"));
    let first = page(&project, "training/hotels/signs/");
    assert!(html::text(&first).contains("Lesson 1 of 2") && html::text(&first).contains("Name a sign"));
    assert_eq!(html::values(&first, "a", "rel").iter().filter(|rel| *rel == "next").count(), 1);
    let last = html::values(&page(&project, "training/hotels/do/"), "a", "rel");
    assert!(last.contains(&"prev".to_owned()) && !last.contains(&"next".to_owned()));
}

#[test]
fn lessons_are_found_from_their_module_and_not_in_the_menu() {
    let project = course("menu").built();
    let links = html::values(&page(&project, ""), "a", "href");
    let leads = |end: &str| links.iter().any(|link| link.ends_with(end));
    assert!(leads("training/hotels/") && !leads("training/hotels/signs/"));
}

#[test]
fn a_page_may_keep_out_of_the_menu_in_all_languages() {
    let project = Project::sound("no_menu")
        .page("shown", "Text.\n")
        .page("linked", "Text.\n")
        .but("content/en/linked.md", "kind = \"page\"\n", "kind = \"page\"\nmenu = false\n")
        .built();
    for page in ["en/", "en/linked/", "es/"] {
        let html = fs::read_to_string(project.path(&format!("public/hub/{page}index.html"))).unwrap();
        let links = html::values(&html, "a", "href");
        let to_shown = links.iter().filter(|link| link.ends_with("shown/")).count();
        // The language picker leads to the page itself, the menu does not.
        let to_linked = links.iter().filter(|link| link.ends_with("linked/")).count();
        let in_picker = if page == "en/linked/" { 2 } else { 0 };
        assert_eq!((to_shown, to_linked), (1, in_picker), "{page}");
    }
}

#[test]
fn a_translation_does_not_decide_what_the_menu_lists() {
    let project = Project::sound("menu_locked").but(
        "content/es/get-help.md",
        "description = \"Quién puede ayudar.\"\n",
        "description = \"Quién puede ayudar.\"\nmenu = false\n",
    );
    project.run(&["check"]).ends(1).says("error[front-matter-locked]").says("content/es/get-help.md:4:1");
}

#[test]
fn a_campaign_carries_the_modules_it_names() {
    let project = course("carries").and("campaigns/hub.toml", "modules = []\n").built();
    assert!(!project.path("public/hub/en/training").exists());
    let project = course("carries_unknown").and("campaigns/hub.toml", "modules = [\"training/hotel\"]\n");
    project.run(&["build"]).ends(1).says("campaigns/hub.toml:2:12").says("training/hotels");
}

#[test]
fn faults_of_courses_are_told_where_they_are() {
    let project = course("faulty_course")
        .but("content/en/training/hotels.md", "training/hotels/do", "training/hotels/signs")
        .but("content/en/training/hotels/signs.md", "minutes = 4\n", "")
        .and(
            "content/en/training/hotels/signs.md",
            "\n```{skip}\nto = \"secnd\"\n```\n\n```{quiz}\nquiz = \"x\"\n```\n",
        )
        .and("content/en/training/hotels/signs.md", "\n```{lessons}\nmodule = \"get-help\"\n```\n")
        .with(
            "content/en/other.md",
            "+++\ntitle = \"A\"\ndescription = \"B.\"\nkind = \"page\"\nobjectives = [\"C\"]\n+++\n",
        )
        .with(
            "content/en/empty.md",
            "+++\ntitle = \"A\"\ndescription = \"B.\"\nkind = \"module\"\nquiz = \"y\"\n+++\n",
        );
    let run = project.run(&["check"]).ends(1);
    for told in [
        "error[duplicate]: the lesson `training/hotels/signs` is listed in `training/hotels` already",
        "content/en/training/hotels.md:5:37",
        "error[lesson-unlisted]: no module lists the lesson `training/hotels/do`",
        "error[key-missing]: the lesson `training/hotels/signs` does not say its `minutes`",
        "error[link-unresolved]: `training/hotels/signs` has no heading `#secnd`",
        "content/en/training/hotels/signs.md:16:6",
        "error[quiz-unknown]: there is no quiz `x`",
        "error[value-invalid]: `get-help` is not a page of kind `module`",
        "error[value-invalid]: only a page of kind `lesson` has `objectives`",
        "error[key-missing]: the module `empty` has no `lessons`",
        "error[quiz-unknown]: there is no quiz `y`",
    ] {
        assert!(run.err().contains(told), "`{told}` is not in:\n{}", run.err());
    }
}

/// Checks this Spanish lesson beside the English one, which asks both questions of a quiz.
#[track_caller]
fn asked_in_spanish(case: &str, blocks: &str) -> crate::project::Run {
    let block = "\n```{quiz}\nquiz = \"hotels\"\nitems = [\"a\", \"b\"]\n```\n";
    let project = course(&format!("asked_{case}"))
        .and("content/en/training/hotels/signs.md", block)
        .with(
            "content/es/training/hotels/signs.md",
            "+++\ntitle = \"Señales\"\ndescription = \"Una lección.\"\nobjectives = [\"Nombrar\"]\n+++\n\
             ## Uno\nTexto.\n## Dos\nTexto.",
        )
        .and("content/es/training/hotels/signs.md", blocks);
    ["hotels", "shops"].iter().fold(project, quiz).run(&["check"])
}

/// Adds a practice quiz of two questions.
fn quiz(project: Project, name: &&str) -> Project {
    let item = |id: &str| format!("[[item]]\nid = \"{id}\"\ntype = \"bool\"\ncorrect = true\n");
    let words = |id: &str| format!("{name}-{id} = So?\n    .f-false = Why.\n    .explain = Yes.\n");
    project
        .with(&format!("quizzes/{name}.toml"), format!("kind = \"practice\"\n{}{}", item("a"), item("b")))
        .with(
            &format!("locales/en/quiz-{name}.ftl"),
            format!("quiz-name-{name} = Quiz\n    .description = About it.\n{}{}", words("a"), words("b")),
        )
}

#[test]
fn a_translated_lesson_asks_what_its_source_asks() {
    let block = |quiz: &str, items: &str| format!("\n```{{quiz}}\nquiz = \"{quiz}\"\n{items}```\n");
    let same = block("hotels", "items = [\"a\", \"b\"]\n");
    asked_in_spanish("same", &same).ends(0).keeps_silent_about("structure-drift");
    asked_in_spanish("other_quiz", &block("shops", "items = [\"a\", \"b\"]\n"))
        .ends(0)
        .says("warning[structure-drift]: the source page's `{quiz}` names `hotels`, `a`, `b`, this one `shops`, `a`, `b`")
        .says("content/es/training/hotels/signs.md:11:8");
    asked_in_spanish("fewer", &block("hotels", "items = [\"a\"]\n"))
        .says("warning[structure-drift]: the source page's `{quiz}` names `hotels`, `a`, `b`, this one `hotels`, `a`")
        .says("content/es/training/hotels/signs.md:10:1");
    asked_in_spanish("all", &block("hotels", "")).says("warning[structure-drift]");
    asked_in_spanish("none", "").says(
        "warning[structure-drift]: the source page has a `{quiz}` that names `hotels`, `a`, `b` and this one does not",
    );
    asked_in_spanish("twice", &format!("{same}{same}"))
        .says("warning[structure-drift]: the source page has no such `{quiz}`")
        .says("content/es/training/hotels/signs.md:15:1");
    // What is not there at all is a broken translation, which stops nobody else.
    asked_in_spanish("unknown", &block("hotels", "items = [\"a\", \"c\"]\n"))
        .ends(1)
        .says("error[quiz-unknown]: the quiz `hotels` has no item `c`")
        .says("until it is mended, readers of this language see the page in another language");
}

#[test]
fn a_picture_that_only_a_question_shows_is_published_with_it() {
    let picture =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>";
    let block = "\n```{quiz}\nquiz = \"hotels\"\n```\n";
    let project = quiz(course("picture"), &"hotels")
        .with("content/en/images/door.svg", picture)
        .but("quizzes/hotels.toml", "id = \"a\"\n", "id = \"a\"\nimage = \"content/en/images/door.svg\"\n")
        .but("locales/en/quiz-hotels.ftl", "hotels-a = So?\n", "hotels-a = So?\n    .alt = A door\n")
        .and("content/en/training/hotels/signs.md", block)
        .built();
    let pictures = html::values(&page(&project, "training/hotels/signs/"), "img", "src");
    let [picture] = pictures.as_slice() else { panic!("{pictures:?}") };
    assert!(project.path("public/hub/en/training/hotels/signs").join(picture).is_file());
}

#[test]
fn a_new_quiz_passes_its_checks_and_is_counted() {
    let project = course("new_quiz");
    project.run(&["new", "quiz", "hotels", "--module", "training/hotels"]).ends(0);
    let project = project.but("content/en/training/hotels.md", "+++\nText", "quiz = \"hotels\"\n+++\nText");
    project.run(&["build"]).ends(0).keeps_silent_about("error");
    assert_eq!(html::values(&page(&project, "quiz/hotels/"), "fieldset", "data-item"), ["first"]);
    let links = html::values(&page(&project, "training/hotels/do/"), "a", "href");
    assert!(links.iter().any(|link| link.ends_with("quiz/hotels/")));
    assert!(project.path("public/hub/en/verify.html").is_file());
    let counted = project.run(&["quiz", "stats"]).ends(0).out();
    assert!(counted.contains("hotels  final") && counted.contains("1 of  1 items"), "{counted}");
    let json = project.run(&["quiz", "stats", "--format", "json"]).ends(0).out();
    let line = json.lines().find(|line| line.contains("\"quiz\":\"hotels\"")).unwrap();
    let counts: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!((&counts["items"], &counts["locales"]["es"]["items"]), (&1.into(), &0.into()));
}

#[test]
fn the_words_of_one_quiz_say_nothing_of_another_ones_translation() {
    let project = ["hotels", "shops"]
        .iter()
        .fold(course("status"), quiz)
        .but("quizzes/hotels.toml", "\"practice\"", "\"final\"\nmodule = \"training/hotels\"\npass = 80")
        .but("content/en/training/hotels.md", "+++\nText", "quiz = \"hotels\"\n+++\nText")
        .with("locales/es/quiz.ftl", include_str!("../../locales/es/quiz.ftl"))
        .with(
            "locales/es/quiz-hotels.ftl",
            "quiz-name-hotels = Hoteles\n    .description = Sobre hoteles.\n\
             hotels-a = ¿Es así?\n    .f-false = Mire.\n    .explain = Sí.\n\
             hotels-b = ¿Es así?\n    .f-false = Mire.\n    .explain = Sí.\n",
        );
    project.run(&["l10n", "accept", "--locale", "es", "--status", "machine"]).ends(0);
    let project = project.built();
    let page = fs::read_to_string(project.path("public/hub/es/quiz/hotels/index.html")).unwrap();
    assert_eq!(html::values(&page, "div", "data-status"), ["machine"]);
}

#[test]
fn the_same_form_code_gives_the_same_paper_and_another_one_another() {
    let project = course("paper");
    project.run(&["new", "quiz", "hotels", "--module", "training/hotels"]).ends(0);
    let project = project
        .but("content/en/training/hotels.md", "+++\nText", "quiz = \"hotels\"\n+++\nText")
        .but("quizzes/hotels.toml", "\"right\", \"wrong\"", "\"right\", \"wrong\", \"worse\"")
        .and("locales/en/quiz-hotels.ftl", "    .o-worse = Another wrong answer\n    .f-worse = Why.\n");
    let paper = |form: &str| {
        project.run(&["quiz", "paper", "hotels", "--form", form, "--out", "paper.html"]).ends(0);
        fs::read_to_string(project.path("paper.html")).unwrap()
    };
    let first = paper("bcdf-ghjk");
    assert_eq!(html::values(&first, "section", "data-contact-block").len(), 1);
    assert!(html::values(&first, "script", "src").is_empty() && first == paper("BCDFGHJK"));
    let order = |form: &str| html::values(&paper(form), "input", "value");
    let forms = ["bbbbbbbb", "cccccccc", "dddddddd", "ffffffff"].map(order);
    assert!(forms.iter().all(|form| form.len() == 3), "{forms:?}");
    assert!(forms.iter().any(|form| *form != forms[0]), "options never change places");
    project.run(&["quiz", "paper", "hotels", "--form", "12"]).ends(2);
    project.run(&["quiz", "paper", "hotel", "--form", "bcdfghjk"]).ends(2).says("hotels");
}

#[test]
fn a_story_starts_on_the_page_where_it_starts() {
    let project = course("story");
    project.run(&["new", "quiz", "hotels", "--module", "training/hotels"]).ends(0);
    let project = project
        .but("content/en/training/hotels.md", "+++\nText", "quiz = \"hotels\"\n+++\nText")
        .with(
            "quizzes/hotels.toml",
            "kind = \"final\"\nmodule = \"training/hotels\"\npass = 80\n[[item]]\nid = \"first\"\ntype = \"scenario\"\n\
             start = \"door\"\nfull = 1\n[[item.node]]\nid = \"end\"\nend = true\n\
             [[item.node]]\nid = \"door\"\nchoices = [{ id = \"wait\", to = \"end\", points = 1 }]\n",
        )
        .with(
            "locales/en/quiz-hotels.ftl",
            "quiz-name-hotels = Hotels\n    .description = One question.\nhotels-first = A story.\n    .n-door = A door.\n    \
             .n-end = The end.\n    .o-door-wait = Wait\n    .f-door-wait = Good.\n    .explain = Wait.\n",
        )
        .built();
    assert_eq!(html::values(&page(&project, "quiz/hotels/"), "div", "data-node"), ["door", "end"]);
}

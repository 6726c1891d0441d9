//! Quizzes: every fault is told at its place, all in one run, and nothing is told of what is right.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use handbill::diag::Diagnostics;
use handbill::source::{Disk, World, load_config, load_inventory};

use crate::project::Project;

/// A fault by file, line and column (0 for the whole file), and code.
type Told = (String, usize, usize, String);

/// Which of the two projects that the fixture describes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Twin {
    Broken,
    Mended,
}

/// The quizzes of `base/quizzes.txt`: their files, and what is to be told of them.
struct Fixture {
    files: Vec<(String, String)>,
    told: BTreeSet<Told>,
}

impl Fixture {
    fn read(twin: Twin) -> Self {
        let mut fixture = Self { files: Vec::new(), told: BTreeSet::new() };
        for case in include_str!("base/quizzes.txt").split("\n== ").skip(1) {
            let (id, rest) = case.split_once('\n').unwrap();
            let (toml, words) = rest.split_once("-- en\n").unwrap_or((rest, PLAIN));
            let (en, es) = words.split_once("-- es").map_or((words, None), |(en, es)| (en, Some(es)));
            let kind = if toml.contains("kind =") { "" } else { "kind = \"practice\"\n" };
            fixture.file(twin, format!("quizzes/{id}.toml"), &format!("{kind}{toml}"));
            fixture.words(twin, "en", id, en);
            match es {
                Some(" as en\n" | " as en") => fixture.words(twin, "es", id, en),
                Some(es) => fixture.words(twin, "es", id, es),
                None => fixture.words(Twin::Mended, "es", id, en),
            }
        }
        fixture
    }

    fn words(&mut self, twin: Twin, locale: &str, id: &str, words: &str) {
        let name = if words.contains("quiz-⟦") || words.contains(&format!("quiz-name-{id}")) {
            String::new()
        } else {
            format!("quiz-name-{id} = A quiz\n    .description = About it.\n")
        };
        let words = format!("{name}{words}").replace('@', &format!("{id}-"));
        self.file(twin, format!("locales/{locale}/quiz-{id}.ftl"), &words);
    }

    fn file(&mut self, twin: Twin, path: String, marked: &str) {
        let mut text = String::new();
        let mut rest = marked;
        while let Some((before, after)) = rest.split_once('⟦') {
            let (mark, after) = after.split_once('⟧').unwrap();
            text.push_str(before);
            let [codes, broken, mended] = parts(mark);
            if twin == Twin::Broken {
                let line = text.lines().count() + usize::from(text.ends_with('\n') || text.is_empty());
                let column = text.rsplit('\n').next().unwrap().chars().count() + 1;
                let codes = codes.split('+').filter(|code| !code.is_empty());
                self.told.extend(codes.map(|code| (path.clone(), line, column, code.to_owned())));
            }
            text.push_str(if twin == Twin::Broken { broken } else { mended });
            rest = after;
        }
        text.push_str(rest);
        self.files.push((path, text));
    }
}

/// The code, the broken and the mended text of a mark.
fn parts(mark: &str) -> [&str; 3] {
    let is_bar = |(at, _): &(usize, &str)| !mark[..*at].ends_with(' ') || !mark[at + 1..].starts_with(' ');
    let bars: Vec<_> = mark.match_indices('|').filter(is_bar).map(|(at, _)| at).collect();
    assert_eq!(bars.len(), 2, "`{mark}`");
    let (first, second) = (bars[0], bars[1]);
    [&mark[..first], &mark[first + 1..second], &mark[second + 1..]]
}

/// The words of the plain question.
const PLAIN: &str =
    "@q = What is best?\n    .o-a = Ask\n    .o-b = Wait\n    .f-b = Look again.\n    .explain = Because.\n";

/// A sound project with what quizzes rest on: a source, competencies, a contact that is not shown, and
/// all words of the interface.
fn ground(name: &str) -> Project {
    let hidden = include_str!("base/contacts.toml").split("[[contact]]").nth(1).unwrap();
    let hidden = hidden.replace("us-911", "us-old").replace("display = true", "display = false");
    let project = Project::sound(name)
        .and("data/contacts.toml", &format!("\n[[contact]]{hidden}"))
        .with(
            "data/sources.toml",
            "[WHO]\ntitle = \"A report\"\npublisher = \"Somebody\"\ndate = \"2020\"\nstatus = \"settled\"\n",
        )
        .with("locales/en/competency.ftl", "competency-see = Seeing\ncompetency-act = Acting\n")
        .with("locales/es/competency.ftl", "competency-see = Ver\ncompetency-act = Actuar\n");
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    fs::read_dir(words).unwrap().fold(project, |project, entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let path = format!("locales/en/{name}");
        if name.starts_with("quiz-") || project.path(&path).exists() {
            return project;
        }
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
        let kept: Vec<_> = text.split("\n\n").filter(|part| !part.contains("competency-")).collect();
        project.with(&path, kept.join("\n\n"))
    })
}

fn with_quizzes(name: &str, twin: Twin) -> (Project, BTreeSet<Told>) {
    let fixture = Fixture::read(twin);
    let project = fixture.files.iter().fold(ground(name), |project, (path, text)| project.with(path, text));
    (project, fixture.told)
}

/// What a run tells of quizzes and their words.
fn told(project: &Project, ends: i32) -> BTreeSet<Told> {
    let run = project.run(&["check", "--format", "json"]).ends(ends);
    let out = run.out();
    let faults = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let told = faults.map(|fault| {
        let text = |key: &str| fault[key].as_str().unwrap_or("").to_owned();
        let number = |key: &str| fault[key].as_u64().unwrap_or(0) as usize;
        (text("file"), number("line"), number("column"), text("code"))
    });
    let told = told.filter(|(file, ..)| file.starts_with("quizzes/") || file.contains("/quiz-"));
    // How a text is written is for other tests; many of these are English on purpose.
    let craft = ["text-untranslated", "space-odd", "length-odd"];
    told.filter(|(.., code)| !craft.contains(&code.as_str())).collect()
}

#[test]
fn every_fault_of_a_quiz_is_told_at_its_place_in_one_run() {
    let (project, mut expected) = with_quizzes("quizzes_broken", Twin::Broken);
    let project = project
        .with("quizzes/Bad-Name.toml", "kind = \"practice\"\nbank = \"good-final\"\n")
        .with("locales/en/quiz-nobody.ftl", "nobody-q = Who?\n")
        .with("locales/es/translated.lock", "message:es-stale-q 0000000000000000 machine\n");
    let whole = |path: &str, code: &str| (path.to_owned(), 0, 0, code.to_owned());
    expected.insert(whole("quizzes/Bad-Name.toml", "quiz-id"));
    expected.insert(("quizzes/Bad-Name.toml".to_owned(), 1, 1, "quiz-words".to_owned()));
    expected.insert(whole("locales/en/quiz-nobody.ftl", "quiz-obsolete"));
    let told = told(&project, 1);
    let missed: Vec<_> = expected.difference(&told).collect();
    let surplus: Vec<_> = told.difference(&expected).collect();
    assert!(missed.is_empty() && surplus.is_empty(), "missed: {missed:#?}\ntold for nothing: {surplus:#?}");
    assert!(expected.len() > 100, "{}", expected.len());
    project.run(&["build"]).ends(1);
    assert!(!project.path("public").exists());
}

#[test]
fn nothing_is_told_of_quizzes_that_are_right() {
    let (project, _) = with_quizzes("quizzes_mended", Twin::Mended);
    assert_eq!(told(&project, 0), BTreeSet::new());
}

#[test]
fn a_quiz_that_breaks_off_anywhere_is_told_and_never_a_crash() {
    let mut project = ground("quizzes_cut");
    let mut n_cuts = 0;
    for (path, text) in Fixture::read(Twin::Mended).files {
        if !path.starts_with("quizzes/") {
            continue;
        }
        for (at, _) in text.char_indices().step_by(7) {
            n_cuts += 1;
            project = project.with(&format!("quizzes/cut-{n_cuts}.toml"), &text[..at]);
        }
    }
    assert!(n_cuts > 1000, "{n_cuts}");
    assert!(told(&project, 1).len() > n_cuts);
}

/// The locale in whose words each question of a quiz is shown to readers of a locale.
fn worded(project: &Project, quiz: &str, locale: &str) -> Vec<(String, String)> {
    let disk = Disk::open(&project.path("")).unwrap();
    let mut out = Diagnostics::new();
    let config = load_config(&disk, &mut out).unwrap();
    let inventory = load_inventory(&disk, &config, &mut out);
    let catalog = handbill::catalog::build(&config, &inventory, disk.today(), &mut out);
    let worded = &catalog.quizzes[quiz].worded[locale];
    worded.iter().map(|(item, locale)| (item.clone(), locale.to_string())).collect()
}

#[test]
fn a_question_broken_in_one_language_is_shown_whole_in_the_next_one() {
    let spanish = "quiz-name-hotels = Hoteles\n    .description = Sobre hoteles.\n\
                   hotels-q = ¿Qué?\n    .o-a = Preguntar\n    .o-b = Esperar\n    .f-b = Mire.\n    .explain = Sí.\n\
                   hotels-r = ¿Es así?\n    .f-false = Mire.\n    .explain = Sí.\n";
    let portuguese = "quiz-name-hotels = Hotéis\n    .description = Sobre hotéis.\n\
                      hotels-q = O quê?\n    .o-a = Perguntar\n    .explain = Sim.\n\
                      hotels-r = É assim?\n    .f-false = Olhe.\n    .explain = Sim.\n";
    let english = format!(
        "quiz-name-hotels = Hotels\n    .description = About hotels.\n{}\
         hotels-r = Is it so?\n    .f-false = Look.\n    .explain = Yes.\n",
        PLAIN.replace('@', "hotels-")
    );
    let project = ground("quizzes_borrowed")
        .and(
            "handbill.toml",
            "\n[[locale]]\nid = \"pt\"\nname = \"Português\"\nfallback = [\"es\"]\n\n\
             [[locale]]\nid = \"pt-BR\"\nname = \"Português do Brasil\"\n",
        )
        .with("quizzes/hotels.toml", HOTELS)
        .with("locales/en/quiz-hotels.ftl", english)
        .with("locales/es/quiz-hotels.ftl", spanish)
        .with("locales/pt/quiz-hotels.ftl", portuguese);
    let own = |q: &str, r: &str| vec![("q".to_owned(), q.to_owned()), ("r".to_owned(), r.to_owned())];
    assert_eq!(worded(&project, "hotels", "en"), own("en", "en"));
    assert_eq!(worded(&project, "hotels", "es"), own("es", "es"));
    assert_eq!(worded(&project, "hotels", "pt"), own("es", "pt"));
    // A region without words of its own has those of its language, and nobody is warned of that.
    assert_eq!(worded(&project, "hotels", "pt-BR"), own("en", "pt"));
    let at = |line: usize| ("locales/pt/quiz-hotels.ftl".to_owned(), line, 1, "quiz-words".to_owned());
    assert_eq!(told(&project, 0), BTreeSet::from([at(3)]));
    project
        .run(&["check", "--strict"])
        .ends(1)
        .says("error[quiz-words]: `hotels-q` has no words for the option `b`");
    project.run(&["build"]).ends(0).says("warning[quiz-words]");
}

/// A quiz of two questions.
const HOTELS: &str = "kind = \"practice\"\n\
    [[item]]\nid = \"q\"\ntype = \"one\"\noptions = [\"a\", \"b\"]\ncorrect = [\"a\"]\nsources = [\"WHO\"]\n\
    [[item]]\nid = \"r\"\ntype = \"bool\"\ncorrect = true\nsources = [\"WHO\"]\n";

//! What is told about Fluent files, as the program prints it: each code at its line and column.

use crate::project::Project;

const ENGLISH: &str = "\
help-line = You can call { $name } at any hour
    .title = Call { $name }
pages = { $count ->
    [one] The page was opened by { $count } person
   *[other] The page was opened by { $count } people
}
kept = Nothing on this page is kept
asked = Somebody asked for help here
long = This sentence is so long that nobody can say it with a single word
spoken = Calls are answered in many languages
lost = This is lost
nowhere = Nowhere
hours = Wait 48 hours and one day
";

const RUSSIAN: &str = "\
help-line = Звоните в любое время
    .aside = Лишнее
pages = { $count ->
    [one] Страницу открыл 1 человек
    [two] Страницу открыли { $count } человека
   *[other] Страницу открыли { $count } человек
}
# Этого больше нет.
gone = Этого больше нет
kept = Nothing on this page is kept
asked = Кто{\"-\"}то прoсил { $help } помощи
long = Длинная  фраза
spoken = Tut govoriat na mnogikh iazykakh TODO{\" \"}
hours = Ждите 12 часов и 1 день
";

/// Code, severity and place in the order of files and lines.
const TOLD: &[&str] = &[
    "en 11:1 hint message-untranslated",
    "en 12:1 hint message-unused",
    "ru 1:1 error attribute-missing",
    "ru 1:1 warning variable-dropped",
    "ru 2:6 error attribute-extra",
    "ru 3:11 warning plural-missing",
    "ru 4:27 warning plural-digit",
    "ru 5:6 warning plural-unused",
    "ru 9:1 warning message-obsolete",
    "ru 10:8 hint text-untranslated",
    "ru 11:29 error variable-unknown",
    "ru 12:8 hint length-odd",
    "ru 12:15 hint space-odd",
    "ru 13:10 warning script-other",
    "ru 13:43 warning placeholder-text",
    "ru 13:49 warning space-odd",
    "ru 14:15 warning number-differs",
];

#[test]
fn every_fault_of_a_catalogue_is_told_at_its_place_in_one_run() {
    let shown: String = ["help-line", "pages", "kept", "asked", "long", "spoken", "lost", "hours"]
        .iter()
        .map(|id| format!("{{% if false %}}{{{{ t(id=\"{id}\") }}}}{{% endif %}}"))
        .collect();
    let project = Project::sound("catalogues")
        .but("handbill.toml", "id = \"es\"\nname = \"Español\"", "id = \"ru\"\nname = \"Русский\"")
        .with("locales/en/m.ftl", ENGLISH)
        .with("locales/ru/m.ftl", RUSSIAN);
    let project = with_own_theme(project, &shown);
    let out = project.run(&["check", "--format", "json"]).out();
    let faults = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let in_files = faults.filter(|fault| fault["file"].as_str().is_some_and(|file| file.ends_with("/m.ftl")));
    let told: Vec<_> = in_files
        .map(|fault| {
            let text = |key: &str| fault[key].as_str().unwrap().to_owned();
            let locale = text("file").split('/').nth(1).unwrap().to_owned();
            format!("{locale} {}:{} {} {}", fault["line"], fault["column"], text("severity"), text("code"))
        })
        .collect();
    assert_eq!(told, TOLD);
}

/// Gives the project a copy of the default theme with more words at the end of one template.
fn with_own_theme(project: Project, words: &str) -> Project {
    let theme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let files = walkdir::WalkDir::new(&theme).into_iter().map(Result::unwrap);
    let project = files.filter(|file| file.file_type().is_file()).fold(project, |project, file| {
        let path = file.path().strip_prefix(&theme).unwrap().to_str().unwrap();
        project.with(&format!("themes/own/{path}"), std::fs::read(file.path()).unwrap())
    });
    project
        .but("handbill.toml", "source = \"en\"\n", "source = \"en\"\ntheme = \"own\"\n")
        .and("themes/own/templates/redirect.html", words)
}

//! Fluent files that were made to bring the program down, through the program itself.
//!
//! All of them lie in one project: each must be told at its place, and none may keep the others from
//! being read. The sizes are modest; `src/text/fluent/tests/hostile.rs` has the large ones.

use crate::project::Project;

/// A file, and the code it is told with; none where nothing is wrong with it.
struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    code: Option<&'static str>,
}

fn case(name: &'static str, bytes: impl Into<Vec<u8>>, code: impl Into<Option<&'static str>>) -> Case {
    Case { name, bytes: bytes.into(), code: code.into() }
}

fn lines(n_lines: usize, line: impl Fn(usize) -> String) -> String {
    (0..n_lines).map(line).collect()
}

fn cases() -> Vec<Case> {
    let mut cases = brackets();
    cases.extend(references());
    cases.extend(bytes());
    cases.extend(many());
    cases
}

fn brackets() -> Vec<Case> {
    let nested = |depth| format!("nest{depth} = {}$a{}\n", "{ ".repeat(depth), " }".repeat(depth));
    vec![
        case("braces", format!("braces = {}", "{".repeat(100_000)), "fluent-too-deep"),
        case("depth-49", nested(49), None),
        case("depth-50", nested(50), None),
        case("depth-51", nested(51), "fluent-too-deep"),
        case("string", "string = {\"abc\nafter-string = b\n", "fluent-syntax"),
        case("select", "select = { $n ->\n    [one] a\n", "fluent-syntax"),
        case("digits", "digits = { NUMBER($n, minimumFractionDigits: 1000000000) }\n", "fluent-function"),
        case("escapes", format!("escapes = {{\"{}\"}}\n", "\\u0041".repeat(10_000)), None),
        case("escape", "escape = {\"\\u00é\"}\n", "fluent-syntax"),
    ]
}

fn references() -> Vec<Case> {
    let laugh = |name: &str, sign: &str| {
        let refer = |n: usize| format!("{{ {sign}{name}{} }}", n - 1).repeat(10);
        format!("{sign}{name}0 = ha\n")
            + &lines(12, |n| format!("{sign}{name}{} = {}\n", n + 1, refer(n + 1)))
    };
    let by_attribute =
        lines(12, |n| format!("at{} = x\n    .a = {}\n", n + 1, format!("{{ at{n}.a }}").repeat(10)));
    vec![
        case("laugh", laugh("laugh", ""), "fluent-resolve"),
        case("laugh-terms", laugh("giggle", "-"), "fluent-resolve"),
        case("laugh-attributes", format!("at0 = x\n    .a = ha\n{by_attribute}"), "fluent-resolve"),
        case(
            "chain",
            lines(2000, |n| format!("c{n} = {{ c{} }}\n", n + 1)) + "c2000 = end\n",
            "fluent-resolve",
        ),
        case("circle", lines(500, |n| format!("o{n} = {{ o{} }}\n", (n + 1) % 500)), "fluent-reference"),
        case("endless", format!("endless = {{ {} }}\n", "a".repeat(300_000)), "fluent-reference"),
    ]
}

fn bytes() -> Vec<Case> {
    vec![
        case("returns", "cr-a = a\rcr-b = b\r", "fluent-syntax"),
        case("zero-byte", "nul = a\0b\n", "file-has-nul"),
        case("latin-1", b"latin = \xF1and\xFA\n".as_slice(), "file-not-utf8"),
        case("mark", "\u{FEFF}mark = a\n", None),
        case("empty-lines", "\n".repeat(200_000), None),
        case("long-id", format!("{} = x\n", "i".repeat(200_000)), None),
        case("long-line", format!("long-line = {}\n", "a".repeat(300_000)), "fluent-resolve"),
    ]
}

fn many() -> Vec<Case> {
    let arms = lines(2000, |n| format!("    [{n}] number {{ $n }}\n"));
    vec![
        case("arms", format!("arms = {{ $n ->\n{arms}   *[other] o\n}}\n"), None),
        case("attributes", format!("attributes = y\n{}", lines(2000, |n| format!("    .a{n} = z\n"))), None),
        case("duplicates", "twice = y\n".repeat(1000), "fluent-duplicate"),
        case("messages", lines(60_001, |n| format!("m{n} = text\n")), "file-too-large"),
        case("junk", lines(2000, |n| format!("this is junk {n}\n")), "fluent-syntax"),
        case("comments", "# a comment\n".repeat(20_000), None),
    ]
}

fn project(locale: &str) -> Project {
    let project = Project::sound(&format!("hostile_fluent_{locale}"));
    cases().into_iter().fold(project, |project, case| {
        project.with(&format!("locales/{locale}/{}.ftl", case.name), case.bytes)
    })
}

/// Each file is told with its code and a place in it, or not at all.
#[track_caller]
fn each_is_told(locale: &str, told: &str) {
    for case in cases() {
        let path = format!("locales/{locale}/{}.ftl", case.name);
        let lines: Vec<serde_json::Value> = told
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .filter(|line: &serde_json::Value| line["file"] == path.as_str())
            // That the source has none of these messages is no fault of theirs here.
            .filter(|line| line["severity"] != "hint" && line["code"] != "message-obsolete")
            .collect();
        let Some(code) = case.code else {
            assert!(lines.is_empty(), "{path}: {lines:?}");
            continue;
        };
        let located =
            lines.iter().any(|line| line["code"] == code && line["line"].is_u64() && line["column"].is_u64());
        assert!(located, "{path} is not told as {code}: {:?}", lines.first());
        assert!(lines.len() <= 101, "{path} is told {} times", lines.len());
    }
}

#[test]
fn hostile_translations_are_told_and_the_sites_are_built() {
    let project = project("es");
    let run = project.run(&["build", "--format", "json"]).ends(0);
    each_is_told("es", &run.out());
    for page in ["en/index.html", "es/index.html"] {
        assert!(project.path("public/hub").join(page).exists(), "{page}");
    }
}

#[test]
fn hostile_messages_of_the_source_are_told() {
    let run = project("en").run(&["check", "--format", "json"]).ends(1);
    each_is_told("en", &run.out());
    assert!(run.out().lines().all(|line| line.len() < 10_000), "a line that nobody can read");
}

#[test]
fn a_flood_of_faults_ends_with_their_number() {
    let project = Project::sound("hostile_fluent_flood");
    let run =
        project.with("locales/es/x.ftl", lines(2000, |n| format!("this is junk {n}\n"))).run(&["build"]);
    run.ends(0).says("and 1900 more in this file").says("locales/es/x.ftl:1:");
}

//! The rules for words of a language, `locales/<locale>/terms.toml`: read, told where they are wrong, and
//! held against messages and pages.

use crate::project::Project;

const ENGLISH: &str = "duties = [\"must\"]\n\n[[avoid]]\nwords = [\"slave\", \"slaves\"]\nexcept = [\"slave trade act\"]\n\
                       instead = \"a person\"\nwhy = \"it hurts\"\n";
const SPANISH: &str = "[[only-for]]\nwords = [\"tráfico de migrantes\"]\nsource = [\"smuggl*\"]\nwhy = \"they differ\"\n\n\
                       [[avoid]]\nwords = [\"esclavo*\", \"esclava*\"]\ninstead = \"una persona\"\nwhy = \"it hurts\"\n";

fn ruled(name: &str) -> Project {
    Project::sound(&format!("term_rules_{name}"))
        .with("locales/en/terms.toml", ENGLISH)
        .with("locales/es/terms.toml", SPANISH)
}

/// A page in both languages, with what each says.
fn page(name: &str, english: &str, spanish: &str) -> Project {
    let english =
        format!("+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n+++\n{english}\n");
    let spanish = format!("+++\ntitle = \"Una página\"\ndescription = \"Sobre ella.\"\n+++\n{spanish}\n");
    ruled(name).with("content/en/page.md", english).with("content/es/page.md", spanish)
}

/// What is told of words: `severity code file:line:column message`.
fn told(project: &Project) -> Vec<String> {
    let out = project.run(&["check", "--format", "json"]).out();
    let faults = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let ours = faults.filter(|fault| {
        let text = |key: &str| fault[key].as_str().unwrap_or("").to_owned();
        text("code").starts_with("term-") || text("file").ends_with("terms.toml")
    });
    let shown = ours.map(|fault| {
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        let place = format!("{}:{}:{}", text("file"), fault["line"], fault["column"]);
        format!("{} {} {place} {}", text("severity"), text("code"), text("message"))
    });
    shown.collect()
}

#[test]
fn words_to_avoid_are_told_in_pages_and_messages_of_their_language() {
    let sound = page("avoid_sound", "The Slave Trade Act. Never “slave”.", "Nunca “esclavo”.");
    assert_eq!(told(&sound), [""; 0]);
    let faulty = page("avoid", "The SLAVES.", "Los [escla**vos**](get-help.md).")
        .and("locales/es/interface.ftl", "\nshown-nowhere = Una esclava\n    .more = Nada\n");
    assert_eq!(
        told(&faulty)
            .iter()
            .filter(|fault| !fault.contains("interface.ftl"))
            .map(String::as_str)
            .collect::<Vec<_>>(),
        [
            "warning term-avoided content/en/page.md:6:5 `SLAVES` is not used here",
            "warning term-avoided content/es/page.md:5:6 `esclavos` is not used here",
        ]
    );
    faulty
        .run(&["check"])
        .says("it hurts")
        .says("write “una persona” instead")
        .says("`esclava` is not used here");
}

#[test]
fn words_for_one_thing_are_told_beside_the_text_that_says_another() {
    let sound = page(
        "confused_sound",
        "## Smuggling\n\nSmugglers take money.",
        "## El tráfico de migrantes\n\nEl tráfico de migrantes cuesta dinero.",
    );
    assert_eq!(told(&sound), [""; 0]);
    let faulty = page(
        "confused",
        "## Smuggling\n\nTraffickers exploit people.",
        "## El tráfico de migrantes\n\nEl TRÁFICO\nde migrantes explota.",
    );
    assert_eq!(
        told(&faulty),
        [
            "warning term-confused content/es/page.md:7:4 `TRÁFICO\nde migrantes` is only for “smuggl…” in the \
          source text, which says “Traffickers exploit people.” here"
        ]
    );
    let message = ruled("confused_message").but(
        "locales/es/interface.ftl",
        "\nexit = ",
        "\nexit = Tráfico de migrantes ",
    );
    assert!(
        told(&message)[0].starts_with("warning term-confused locales/es/interface.ftl:"),
        "{:?}",
        told(&message)
    );
}

#[test]
fn where_blocks_differ_the_whole_source_page_is_looked_through() {
    let drifted = page("drift", "Smugglers take money.", "- El tráfico de migrantes cuesta dinero.");
    assert_eq!(told(&drifted), [""; 0]);
}

#[test]
fn rules_that_cannot_be_read_are_told_where_they_are_written() {
    let project = ruled("faults")
        .with("locales/en/terms.toml", "duties = [\"\"]\n[[avoid]]\nwords = [\"x\"]\nwhy = \"y\"\n")
        .with(
            "locales/es/terms.toml",
            "duties = [\"debe\"]\n[[only-for]]\nwords = [\"a*b\"]\nsource = [\"c\"]\nwhy = \"d\"\n",
        );
    assert_eq!(
        told(&project),
        [
            "error value-invalid locales/en/terms.toml:1:11 `` is no word to look for",
            "error key-missing locales/en/terms.toml:2:1 a rule for words to avoid needs the key `instead`",
            "hint key-unknown locales/es/terms.toml:1:10 nothing reads `duties` here",
            "warning value-invalid locales/es/terms.toml:3:10 `a*b` is no word to look for",
        ]
    );
    project.run(&["check"]).ends(1);
}

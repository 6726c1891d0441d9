//! One project with faults in files of every kind: a single run finds all of them, each at its place.

use snapbox::{Assert, Redactions, file};

use crate::project::Project;

/// Faults seeded by [`faulty`]: path, line, and the code that must be told there. Line 0 is a fault of
/// the whole file.
const SEEDED: &[(&str, usize, &str)] = &[
    ("campaigns/Other Campaign.toml", 0, "name-invalid"),
    ("campaigns/hub.toml", 2, "locale-unknown"),
    ("campaigns/hub.toml", 3, "key-unknown"),
    ("campaigns/hub.toml", 6, "colour-contrast"),
    ("campaigns/hub.toml", 7, "key-unknown"),
    ("campaigns/plain.toml", 1, "value-invalid"),
    ("content/en/a?b.md", 0, "name-invalid"),
    ("content/en/alias.md", 5, "name-invalid"),
    ("content/en/bare.md", 1, "front-matter-missing"),
    ("content/en/bom.md", 0, "file-has-bom"),
    ("content/en/empty.md", 0, "file-empty"),
    ("content/en/keys.md", 3, "value-invalid"),
    ("content/en/keys.md", 4, "value-type"),
    ("content/en/ids.md", 5, "value-invalid"),
    ("content/en/ids.md", 6, "contact-unknown"),
    ("content/en/ids.md", 7, "source-unknown"),
    ("content/en/keys.md", 5, "slug-invalid"),
    ("content/en/keys.md", 6, "key-unknown"),
    ("content/en/keys.md", 2, "key-missing"),
    ("content/en/latin.md", 7, "file-not-utf8"),
    ("content/en/zero.md", 7, "file-has-nul"),
    ("content/en/open.md", 1, "front-matter-open"),
    ("content/en/syntax.md", 2, "toml-syntax"),
    ("content/en/text.md", 6, "contact-unregistered"),
    ("content/en/text.md", 7, "link-foreign"),
    ("content/en/text.md", 8, "link-scheme"),
    ("content/en/text.md", 9, "link-unresolved"),
    ("content/en/text.md", 10, "link-unresolved"),
    ("content/en/text.md", 11, "contact-unknown"),
    ("content/en/text.md", 12, "source-unknown"),
    ("content/en/text.md", 13, "term-unknown"),
    ("content/en/text.md", 14, "image-missing"),
    ("content/en/text.md", 15, "image-alt"),
    ("content/en/text.md", 16, "host-unregistered"),
    ("content/en/text.md", 17, "text-invisible"),
    ("content/en/text.md", 18, "markdown-html"),
    ("content/en/text.md", 20, "markdown-heading"),
    ("content/en/text.md", 22, "alert-unknown"),
    ("content/en/text.md", 25, "component-unknown"),
    ("content/en/text.md", 31, "key-unknown"),
    ("content/en/text.md", 34, "markdown-nesting"),
    ("content/en/twin-two.md", 0, "output-clash"),
    ("content/es/get-help.md", 4, "front-matter-locked"),
    ("content/es/get-help.md", 6, "contact-unregistered"),
    ("content/es/index.md", 2, "toml-syntax"),
    ("content/es/orphan.md", 0, "page-source-missing"),
    ("content/fr/index.md", 0, "locale-unasked"),
    ("data/contacts.toml", 2, "contact-order"),
    ("data/contacts.toml", 3, "contact-unknown"),
    ("data/contacts.toml", 36, "contact-invalid"),
    ("data/contacts.toml", 49, "contact-stale"),
    ("data/contacts.toml", 53, "duplicate"),
    ("data/contacts.toml", 64, "key-unknown"),
    ("data/contacts.toml", 66, "value-invalid"),
    ("data/contacts.toml", 67, "value-invalid"),
    ("data/contacts.toml", 74, "contact-invalid"),
    ("data/extra.toml", 0, "file-unexpected"),
    ("data/indicators.toml", 3, "value-invalid"),
    ("data/indicators.toml", 5, "source-unknown"),
    ("data/indicators.toml", 9, "duplicate"),
    ("data/sources.toml", 6, "key-missing"),
    ("data/sources.toml", 4, "value-invalid"),
    ("data/sources.toml", 5, "value-invalid"),
    ("data/sources.toml", 6, "toml-syntax"),
    ("locales/en/broken.ftl", 2, "fluent-syntax"),
    ("locales/en/broken.ftl", 8, "fluent-duplicate"),
    ("locales/en/broken.ftl", 3, "fluent-reference"),
    ("locales/en/broken.ftl", 4, "fluent-reference"),
    ("locales/en/broken.ftl", 5, "fluent-function"),
    ("locales/en/broken.ftl", 6, "fluent-markup"),
    ("locales/en/broken.ftl", 7, "contact-unregistered"),
    ("locales/es/translated.lock", 1, "ledger-invalid"),
    ("themes/default/assets/more.css", 1, "seal-hidden"),
    ("themes/default/templates/glossary.html", 2, "template-syntax"),
    ("themes/default/theme.toml", 1, "theme-missing"),
    ("themes/default/theme.toml", 2, "key-unknown"),
];

fn faulty(name: &str) -> Project {
    markdown(registries(theme(Project::sound(name))))
        .with("campaigns/Other Campaign.toml", "base_url = \"https://other.example.org/\"\n")
        .with("campaigns/plain.toml", "base_url = \"signs.example.org\"\n")
        .with(
            "campaigns/hub.toml",
            "base_url = \"https://signs.example.org/\"\nlocales = [\"en\", \"es\", \"ed\"]\nindustry = [\"hotels\"]\n\n\
             [tokens]\naccent = \"#dddddd\"\nacent = \"#000000\"\n",
        )
        .with(
            "locales/en/broken.ftl",
            "lost = { $name\nagain = One\nleads = { nowhere }\nround = { round }\n\
             loud = { SHOUT($name) }\nmarked = <b>bold</b>\nnumber = Call 1-800-555-0199\nagain = Two\n",
        )
        .with("locales/es/translated.lock", "page:index checked\n")
}

fn registries(project: Project) -> Project {
    project
        .but("data/contacts.toml", "affected = [\"us-911\", \"us-nhth\", \"us-hsi-tip\"]", "affected = [\"us-911\", \"us-hsi-tip\", \"us-nhth\"]")
        .but("data/contacts.toml", "industry-staff = [\"us-911\", \"us-nhth\"", "industry-staff = [\"us-911\", \"us-nhht\"")
        .but("data/contacts.toml", "+18883737888", "+18883737889")
        .but("data/contacts.toml", "verify_by = 2027-05-22\nchannel = [{ kind = \"phone\", display = \"1-866", "verify_by = 2026-05-22\nchannel = [{ kind = \"phone\", display = \"1-866")
        .and("data/contacts.toml", include_str!("base/faulty-contacts.toml"))
        .with("data/extra.toml", "nobody = \"reads this\"\n")
        .with(
            "data/sources.toml",
            "[NOBODY]\ntitle = \"Without a publisher\"\ndate = \"undated\"\nurl = \"example\"\nstatus = \"setled\"\n[NOBODY]\n",
        )
        .with(
            "data/indicators.toml",
            "[[indicator]]\nid = \"watched\"\nindustries = [\"hotels\"]\ncategory = \"control\"\nsources = [\"WHO\"]\n\
             basis = \"official\"\n\n[[indicator]]\nid = \"watched\"\nindustries = [\"hotels\"]\ncategory = \"control\"\n\
             sources = [\"NOBODY\"]\n",
        )
}

fn theme(project: Project) -> Project {
    project
        .with(
            "themes/default/theme.toml",
            "styles = [\"more.css\", \"lost.css\"]\nstyle = \"more.css\"\n\
             tokens.accent = { default = \"#1d5b63\", on = \"#ffffff\" }\n",
        )
        .with("themes/default/assets/more.css", "[data-contact-block] { display: none }\n")
        .with("themes/default/templates/glossary.html", "<main>\n{% if page %}\n</main>\n")
}

fn markdown(project: Project) -> Project {
    let head = |more: &str| {
        format!("+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n{more}+++\n")
    };
    project
        .page("a?b", "A name that no address can have.\n")
        .with("content/en/alias.md", head("aliases = [\"../../escape\"]\n"))
        .with("content/en/bare.md", "Only text.\n")
        .with("content/en/bom.md", format!("\u{feff}{}Text.\n", head("")))
        .with("content/en/empty.md", "")
        .with(
            "content/en/keys.md",
            "+++\ndescription = \"No title.\"\nkind = \"pages\"\norder = \"first\"\n\
             slug = \"Über uns\"\ncriticl = true\n+++\nText.\n",
        )
        .with(
            "content/en/ids.md",
            head("audiences = [\"afected\"]\ncontacts = [\"us-912\"]\nsources = [\"NOBODI\"]\n") + "Text.\n",
        )
        .with("content/en/latin.md", [head("order = 1\n").as_bytes(), b"Caf\xe9\n"].concat())
        .with("content/en/zero.md", [head("order = 1\n").as_bytes(), b"Nothing\0here\n"].concat())
        .with("content/en/open.md", "+++\ntitle = \"Never closed\"\n")
        .with("content/en/syntax.md", "+++\ntitle = No quotes\n+++\nText.\n")
        .with("content/en/text.md", head("") + include_str!("base/faulty-text.md"))
        .with("content/en/twin-one.md", head("slug = \"twin\"\n") + "One.\n")
        .with("content/en/twin-two.md", head("slug = \"twin\"\n") + "Two.\n")
        .with(
            "content/es/get-help.md",
            "+++\ntitle = \"Pedir ayuda\"\ndescription = \"Quién puede ayudar.\"\ncritical = true\n+++\n\
             Llame al 1-800-555-0199.\n\n## Qué puede decir\n",
        )
        .with("content/es/index.md", "+++\ntitle = Sin comillas\n+++\nTexto.\n")
        .with("content/es/orphan.md", "+++\ntitle = \"Huérfana\"\ndescription = \"Sola.\"\n+++\nTexto.\n")
        .with("content/fr/index.md", "+++\ntitle = \"Sans\"\ndescription = \"Sans.\"\n+++\nTexte.\n")
}

#[test]
fn every_seeded_fault_is_found_in_one_run() {
    let run = faulty("forty_faults_as_json").run(&["check", "--format", "json"]).ends(1);
    let told: Vec<_> = run.out().lines().map(told).collect();
    let missed: Vec<_> = SEEDED
        .iter()
        .filter(|(path, line, code)| !told.contains(&((*path).to_owned(), *line, (*code).to_owned())))
        .collect();
    assert!(missed.is_empty(), "not found: {missed:#?}\nfound: {told:#?}");
}

/// Path, line (0 when there is none) and code of a diagnostic.
fn told(json: &str) -> (String, usize, String) {
    let told: serde_json::Value = serde_json::from_str(json).unwrap();
    let text = |key: &str| told[key].as_str().unwrap_or("").to_owned();
    (text("file"), told["line"].as_u64().unwrap_or(0) as usize, text("code"))
}

#[test]
fn the_faults_are_told_as_they_were_reviewed() {
    let run = faulty("forty_faults").run(&["check"]).ends(1);
    Assert::new()
        .action_env("SNAPSHOTS")
        .redact_with(Redactions::new())
        .eq(run.err(), file!["forty_faults.txt"].raw());
}

//! Whose words readers are shown where their own are missing: never those of a script that the project
//! did not ask for, and never without saying whose they are.
//!
//! Every text of these projects carries the mark of its locale, a letter of its script, so that a page
//! shows by itself where each of its words comes from.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use crate::html;
use crate::project::Project;

/// The locales of the projects: id, name, explicit fallback, mark.
const LOCALES: &[(&str, &str, &str, char)] = &[
    ("en", "English", "", 'Ê'),
    ("zh-Hans", "汉语", "", '汉'),
    ("zh-Hant", "繁體", "", '漢'),
    ("sr", "Српски", "", 'Ж'),
    ("sr-Latn", "Srpski", "", 'Ž'),
    ("pt", "Português", "", 'Õ'),
    ("pt-BR", "Português do Brasil", "", 'Ã'),
    ("es", "Español", "", 'Ñ'),
    ("es-MX", "Español de México", "es", 'Ü'),
];

/// The files of messages, of which some locales have all.
const MESSAGES: &[(&str, &str)] = &[
    ("campaigns", include_str!("../../locales/en/campaigns.ftl")),
    ("interface", include_str!("../../locales/en/interface.ftl")),
    ("contacts", include_str!("../../locales/en/contacts.ftl")),
    ("steps", include_str!("../../locales/en/steps.ftl")),
    ("quiz", include_str!("../../locales/en/quiz.ftl")),
    ("training", include_str!("../../locales/en/training.ftl")),
    ("desk", include_str!("../../locales/en/desk.ftl")),
    ("own", OWN),
];

/// Terms, signs and a quiz.
const OWN: &str = "term-papers = Papers
    .definition = What says who somebody is.
term-debt = Debt
    .definition = What somebody owes.
indicator-watched = Somebody is always watched
category-control = Control
industry-hotels = Hotels
quiz-name-try = Try it
    .description = A question.
try-a = Is this right?
    .f-false = Look again.
    .explain = It is right.
quiz-name-hotels = What have you learned?
    .description = Two questions.
hotels-a = Is it so?
    .f-false = Look again.
    .explain = It is so.
hotels-b = And this?
    .f-false = Look again.
    .explain = This too.
";

/// A page that shows something of everything that is worded by messages.
const ABOUT: &str = "+++
title = \"@About\"
description = \"@What this is.\"
kind = \"page\"
aliases = [\"before\"]
as_of = 2026-01-01
+++
@Read [about](get-help.md) it, and <contact:us-nhth>.

> [!NOTE]
> @Mind this.

```{indicators}
industry = \"hotels\"
```

```{steps}
ids = [\"danger\"]
```

```{contacts}
ids = [\"us-nhth\"]
```

```{glossary}
ids = [\"debt\"]
```

```{pages}
kind = \"help\"
```

```{campaigns}
```
";

const HOME: &str = "+++\ntitle = \"@Signs\"\ndescription = \"@Plain.\"\nkind = \"home\"\n+++\n@You can [get help](get-help.md).\n";
const HELP: &str = "+++\ntitle = \"@Help\"\ndescription = \"@Who can help.\"\nkind = \"help\"\n+++\n@Call <contact:us-nhth>.\n";
const MODULE: &str = "+++\ntitle = \"@Hotels\"\ndescription = \"@A course.\"\nkind = \"module\"\nlessons = [\"hotels/one\"]\nquiz = \"hotels\"\n+++\n@Text.\n\n```{lessons}\nmodule = \"hotels\"\n```\n";
const LESSON: &str = "+++\ntitle = \"@One\"\ndescription = \"@A lesson.\"\nkind = \"lesson\"\nminutes = 4\nobjectives = [\"@Notice\"]\n+++\n## @First {#first}\n\n@Text.\n\n```{quiz}\nquiz = \"try\"\n```\n";
const QUIZ: &str = "kind = \"final\"\nmodule = \"hotels\"\npass = 50\nminutes = 2\n\
    [[item]]\nid = \"a\"\ntype = \"bool\"\ncorrect = true\nlesson = \"hotels/one\"\ncompetency = \"recognize\"\nsources = [\"A\"]\n\
    [[item]]\nid = \"b\"\ntype = \"bool\"\ncorrect = true\nlesson = \"hotels/one\"\ncompetency = \"recognize\"\nsources = [\"A\"]\n";
const PRACTICE: &str = "kind = \"practice\"\nmodule = \"hotels\"\n\
    [[item]]\nid = \"a\"\ntype = \"bool\"\ncorrect = true\nlesson = \"hotels/one\"\nsources = [\"A\"]\n";
const PAGES: &[(&str, &str)] =
    &[("index", HOME), ("get-help", HELP), ("about", ABOUT), ("hotels", MODULE), ("hotels/one", LESSON)];

fn mark(locale: &str) -> char {
    LOCALES.iter().find(|(id, ..)| *id == locale).unwrap().3
}

/// Messages with the mark of a locale before each text.
fn marked(messages: &str, locale: &str) -> String {
    let with_mark = |line: &str| {
        let is_text = line.trim_start_matches("    .").starts_with(|c: char| c.is_ascii_lowercase());
        match line.split_once(" =").filter(|(name, _)| is_text && !name.trim().contains(' ')) {
            // The registry says who answers in the source language, word for word.
            Some((name, _)) if locale == "en" && name.starts_with("who-") => line.to_owned(),
            Some((name, text)) => format!("{name} = {}{}", mark(locale), text.trim_start()),
            None => line.to_owned(),
        }
    };
    messages.lines().map(with_mark).collect::<Vec<_>>().join("\n") + "\n"
}

/// Front matter that only the source page has.
const NEUTRAL: &[&str] = &["kind", "aliases", "as_of", "lessons", "quiz", "minutes"];

/// A page with the mark of a locale before each text.
fn page(text: &str, locale: &str) -> String {
    let text = text.replace('@', &mark(locale).to_string());
    let (front, body) = text[4..].split_once("+++\n").unwrap();
    let is_neutral = |line: &str| NEUTRAL.iter().any(|key| line.starts_with(&format!("{key} =")));
    let front = front.lines().filter(|line| locale == "en" || !is_neutral(line));
    format!("+++\n{}\n+++\n{body}", front.collect::<Vec<_>>().join("\n"))
}

/// A project of many locales in which all is written in English.
fn english(name: &str) -> Project {
    let mut settings = "source = \"en\"\nexit = \"https://www.weather.gov/\"\n".to_owned();
    for (id, name, fallback, _) in LOCALES {
        settings += &format!("[[locale]]\nid = \"{id}\"\nname = \"{name}\"\n");
        if !fallback.is_empty() {
            settings += &format!("fallback = [\"{fallback}\"]\n");
        }
    }
    let indicators = "[[indicator]]\nid = \"watched\"\nindustries = [\"hotels\"]\ncategory = \"control\"\nsources = [\"A\"]\nbasis = \"official\"\n";
    let sources = "[A]\ntitle = \"A card\"\npublisher = \"An office\"\nurl = \"https://office.example.org/\"\ndate = \"undated\"\nas_of = 2026-11-22\nstatus = \"settled\"\n";
    let project = Project::empty(name)
        .with("handbill.toml", settings)
        .with("data/contacts.toml", include_str!("base/contacts.toml"))
        .with("data/indicators.toml", indicators)
        .with("data/sources.toml", sources)
        .with("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\n")
        .with("campaigns/hospitality.toml", "base_url = \"https://hotels.example.org/\"\n")
        .with("quizzes/hotels.toml", QUIZ)
        .with("quizzes/try.toml", PRACTICE);
    worded(project, "en", &["index", "get-help", "about", "hotels", "hotels/one"])
}

/// Adds all messages in a locale, and some pages.
fn worded(project: Project, locale: &str, pages: &[&str]) -> Project {
    let messages = MESSAGES.iter().fold(project, |project, (file, text)| {
        project.with(&format!("locales/{locale}/{file}.ftl"), marked(text, locale))
    });
    pages.iter().fold(messages, |project, id| translated(project, locale, id))
}

/// Adds a page in a locale.
fn translated(project: Project, locale: &str, id: &str) -> Project {
    let (_, text) = PAGES.iter().find(|(known, _)| *known == id).unwrap();
    project.with(&format!("content/{locale}/{id}.md"), page(text, locale))
}

/// Every HTML page below a folder of a built site, by its path there.
fn built(project: &Project, folder: &str) -> BTreeMap<String, String> {
    let root = project.path("public");
    let files = project.snapshot(&format!("public/{folder}")).into_iter();
    let pages = files.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "html"));
    pages.map(|(path, html)| (below(&path, &root), String::from_utf8(html).unwrap())).collect()
}

fn below(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap().display().to_string()
}

/// Every word is said to be in the language it is in.
#[track_caller]
fn every_word_says_its_language(pages: &BTreeMap<String, String>) -> usize {
    let mut n_texts = 0;
    let mut faults = Vec::new();
    for (path, html) in pages {
        for (language, text) in html::spoken(html) {
            for (id, _, _, mark) in LOCALES.iter().filter(|(.., mark)| text.contains(*mark)) {
                n_texts += 1;
                if *id != language && !names_a_language(&text) {
                    faults.push(format!("{path}: {mark} is said to be {language}: {text}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} of {n_texts}\n{}", faults.len(), faults.join("\n"));
    n_texts
}

/// The names of languages stand in sentences, as the names of people would.
fn names_a_language(text: &str) -> bool {
    LOCALES.iter().any(|(_, name, ..)| text == *name)
}

/// Some locales have everything, some a part, some nothing.
fn mixed(name: &str) -> Project {
    let project = worded(english(name), "zh-Hans", &["index", "get-help", "about", "hotels", "hotels/one"]);
    let project = worded(project, "sr", &["index", "about"]);
    let project = worded(project, "pt", &["get-help", "about"]);
    let project = worded(project, "es", &["index", "about", "hotels"]);
    let three = "nav-home = 漢首頁\nskip-to-content = 漢跳\nexit = 漢離開\n";
    let project = project.with("locales/zh-Hant/interface.ftl", three);
    let project = translated(translated(project, "zh-Hant", "about"), "es-MX", "hotels");
    let terms = "term-debt = ÜDeuda\n    .definition = ÜLo debido.\n";
    let question = "hotels-a = Ü¿Es así?\n    .f-false = ÜMire otra vez.\n    .explain = ÜEs así.\n";
    project.with("locales/es-MX/own.ftl", format!("{terms}{question}"))
}

/// The same, built once for all tests that only look at it.
static MIXED: LazyLock<Project> = LazyLock::new(|| mixed("fallback").built());

/// Everything in a file of a locale that a reader could come upon, attributes and scripts' words too,
/// but not the names of languages, nor those of trainings, which a certificate prints in any language.
fn shown(html: &str) -> String {
    let names = LOCALES.iter().map(|(_, name, ..)| *name);
    let html = names.fold(html.to_owned(), |html, name| html.replace(name, ""));
    let records = html::values(&html, "form", "data-desk");
    records.iter().fold(html, |html, record| html.replace(&record.replace('"', "&quot;"), ""))
}

/// Builds and returns how many pages a locale has; none of them shows a letter that `is_foreign`.
#[track_caller]
fn free_of(project: &Project, locale: &str, is_foreign: fn(char) -> bool) -> usize {
    let pages: Vec<_> = ["hub", "hospitality"]
        .iter()
        .flat_map(|campaign| built(project, &format!("{campaign}/{locale}")))
        .collect();
    for (path, html) in &pages {
        let shown = shown(html);
        let at = shown.find(is_foreign).unwrap_or(shown.len());
        assert_eq!(at, shown.len(), "{path}: {}", shown[at..].chars().take(80).collect::<String>());
    }
    pages.len()
}

#[test]
fn every_word_on_every_page_says_whose_it_is() {
    let n_texts = every_word_says_its_language(&built(&MIXED, ""));
    assert!(n_texts > 10_000, "{n_texts}");
}

#[test]
fn no_script_is_shown_that_nobody_asked_for() {
    let project = &*MIXED;
    assert_eq!(free_of(project, "zh-Hant", |c| c == '汉'), 24);
    assert_eq!(free_of(project, "sr-Latn", |c| matches!(c, '\u{400}'..='\u{52F}')), 24);
    // What has no Latin, Portuguese or Mexican text is in English, and in the nearer language before.
    for (path, main) in [
        ("zh-Hant/index.html", "en"),
        ("zh-Hant/get-help/index.html", "en"),
        ("zh-Hant/quiz/hotels/index.html", "en"),
        ("zh-Hant/glossary/index.html", "en"),
        ("sr-Latn/index.html", "en"),
        ("sr-Latn/about/index.html", "en"),
        ("pt-BR/about/index.html", "pt"),
        ("pt-BR/get-help/index.html", "pt"),
        ("pt-BR/quiz/hotels/index.html", "pt"),
        ("pt-BR/glossary/index.html", "pt"),
        ("pt-BR/index.html", "en"),
        ("es-MX/index.html", "es"),
        ("es-MX/get-help/index.html", "en"),
    ] {
        let html = &built(project, "hub")[&format!("hub/{path}")];
        assert_eq!(html::values(html, "main", "lang"), [main], "{path}");
        assert_eq!(html::values(html, "div", "data-borrowed").len(), 1, "{path}");
        assert!(html::values(html, "meta", "content").contains(&"noindex".to_owned()), "{path}");
    }
    for path in ["zh-Hant/about", "es-MX/hotels", "es-MX/glossary", "sr/about", "pt/get-help"] {
        let html = &built(project, "hub")[&format!("hub/{path}/index.html")];
        assert_eq!(html::values(html, "main", "lang"), [""; 0], "{path}");
    }
}

#[test]
fn what_is_half_translated_is_no_copy_and_nothing_to_be_found() {
    let project = &*MIXED;
    let pages = built(project, "hub");
    let sitemap = std::fs::read_to_string(project.path("public/hub/sitemap.xml")).unwrap();
    for path in ["es-MX/glossary", "es-MX/quiz/hotels"] {
        let html = &pages[&format!("hub/{path}/index.html")];
        assert!(html::text(html).contains('Ü') && html::text(html).contains('Ñ'), "{path}");
        assert!(html::values(html, "meta", "content").contains(&"noindex".to_owned()), "{path}");
        assert!(!html::values(html, "link", "href").iter().any(|link| link.starts_with("https:")), "{path}");
        assert_eq!(html::values(html, "div", "data-borrowed").len(), 0, "{path}");
        assert!(!sitemap.contains(path), "{path}");
    }
    for path in ["es/glossary", "es/quiz/hotels", "zh-Hans/glossary"] {
        assert!(sitemap.contains(path), "{path}");
    }
}

#[test]
fn a_script_is_crossed_where_the_project_asks_for_it() {
    let project = mixed("fallback_asked").but(
        "handbill.toml",
        "name = \"繁體\"\n",
        "name = \"繁體\"\nfallback = [\"zh-Hans\"]\n",
    );
    let project = project.built();
    let pages = built(&project, "hub/zh-Hant");
    let help = &pages["hub/zh-Hant/get-help/index.html"];
    assert_eq!(html::values(help, "main", "lang"), ["zh-Hans"]);
    assert!(html::text(help).contains('汉') && !html::text(help).contains('Ê'));
    every_word_says_its_language(&built(&project, ""));
}

#[test]
fn a_campaign_does_without_the_locale_that_its_words_come_from() {
    let project = mixed("fallback_elsewhere")
        .and("campaigns/hub.toml", "locales = [\"zh-Hant\", \"pt-BR\", \"es-MX\"]\n")
        .built();
    let pages = built(&project, "hub");
    every_word_says_its_language(&pages);
    let all: BTreeMap<_, _> = pages.iter().map(|(path, html)| (address(path), html)).collect();
    let mut n_sets = 0;
    for (address, html) in &all {
        let named = html::values(html, "link", "hreflang");
        n_sets += usize::from(!named.is_empty());
        let links: Vec<_> = html::values(html, "link", "href");
        let links: Vec<_> = links.iter().filter(|link| link.starts_with("https:")).collect();
        for link in &links {
            let other = all.get(link.as_str()).unwrap_or_else(|| panic!("{address} names {link}"));
            assert!(
                named.is_empty() || html::values(other, "link", "hreflang") == named,
                "{address}, {link}"
            );
        }
        // What is borrowed from a locale that this site does not have is nobody's copy here.
        if html::values(html, "div", "data-borrowed").len() == 1 {
            assert_eq!(links, [address], "{address}");
        }
    }
    assert_eq!(n_sets, 3, "the chooser, and the two pages that are translated");
}

/// Where a page of the hub is found.
fn address(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).replace("hub/", "https://signs.example.org/")
}

#[test]
fn a_text_that_is_too_old_is_looked_for_further_on_and_keeps_its_address() {
    let critical =
        |project: Project| project.but("content/en/about.md", "as_of =", "critical = true\nas_of =");
    let project = critical(mixed("fallback_held_back"))
        .but("content/pt/about.md", "title =", "slug = \"sobre\"\ntitle =")
        .without("content/zh-Hant/about.md");
    for locale in ["pt", "zh-Hans"] {
        project.run(&["l10n", "accept", "--locale", locale, "--status", "machine"]).ends(0);
    }
    let borrowed_in = |project: &Project| {
        let pages = built(project, "hub");
        let main = |path: &str| html::values(&pages[&format!("hub/{path}/index.html")], "main", "lang");
        [main("pt/sobre"), main("pt-BR/about")].concat()
    };
    let project = project.built();
    assert_eq!(borrowed_in(&project), ["pt"]);
    let project = project.but("content/en/about.md", "ÊMind this.", "ÊYou must mind 24 of these.").built();
    assert_eq!(borrowed_in(&project), ["en", "en"]);
    every_word_says_its_language(&built(&project, ""));
}

#[test]
fn a_redirect_to_a_borrowed_page_names_the_original() {
    let project = &*MIXED;
    let canonical = |path: &str| {
        let links = html::values(&built(project, "hub")[&format!("hub/{path}/index.html")], "link", "href");
        links.into_iter().find(|link| link.starts_with("https:")).unwrap()
    };
    assert_eq!(canonical("sr-Latn/before"), "https://signs.example.org/en/about/");
    assert_eq!(canonical("pt-BR/before"), "https://signs.example.org/pt/about/");
    assert_eq!(canonical("sr/before"), "https://signs.example.org/sr/about/");
}

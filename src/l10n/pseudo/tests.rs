use std::sync::Arc;

use super::letters::{CLOSE, Letters, OPEN, Pen};
use super::{add, is_in, is_pseudo, messages, pages};
use crate::catalog;
use crate::diag::{Diagnostics, SourceFile};
use crate::source::{Config, Date, Disk, Inventory, LocaleId, Memory, World, load_config, load_inventory};
use crate::text::{guard, markdown};

const BOTH: [Letters; 2] = [Letters::Accented, Letters::Arabic];

fn ftl(text: &str, letters: Letters) -> String {
    messages::messages(&SourceFile::new("locales/en/a.ftl", text), letters).unwrap()
}

fn page(body: &str, letters: Letters) -> String {
    let text = format!("+++\ntitle = \"T\"\nkind = \"page\"\n+++\n{body}");
    let page = pages::page(&SourceFile::new("content/en/a.md", text), letters).unwrap();
    page.splitn(3, "+++\n").nth(2).unwrap().to_owned()
}

/// The repository's own project: the longest text there is to try this on.
fn reference() -> (Config, Inventory) {
    let mut out = Diagnostics::new();
    let disk = Disk::open(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap();
    let config = load_config(&disk, &mut out).unwrap();
    let inventory = load_inventory(&disk, &config, &mut out);
    (config, inventory)
}

#[test]
fn messages_keep_what_a_translator_may_not_touch() {
    let table = [
        ("a = Call { $number } now.\n", "a = ⟦Ƈȧłł { $number } ƞǿǿẇ.⟧\n", "a = صالل { $number } نوط.\n"),
        (
            "# Note\na = Go\n    .title = On\n",
            "# Note\na = ⟦Ɠǿ⟧\n    .title = ⟦Ǿƞ⟧\n",
            "# Note\na = غو\n    .title = ون\n",
        ),
        (
            "-b = Go\n    .kind = one\na = { -b }, { b.c }\n",
            "-b = ⟦Ɠǿ⟧\n    .kind = one\na = ⟦{ -b }, { b.c }⟧\n",
            "-b = غو\n    .kind = one\na = { -b }، { b.c }\n",
        ),
        (
            "a = { \"{\" }{ \"\\u0041b\" }\n",
            "a = ⟦{ \"{\" }{ \"\\u0041ƀ\" }⟧\n",
            "a = { \"{\" }{ \"\\u0041ب\" }\n",
        ),
        (
            "a = { NUMBER($n, minimumFractionDigits: 1) }\n",
            "a = ⟦{ NUMBER($n, minimumFractionDigits: 1) }⟧\n",
            "a = { NUMBER($n, minimumFractionDigits: 1) }\n",
        ),
        (
            "q = Go\n    .a-x = one | two\n",
            "q = ⟦Ɠǿ⟧\n    .a-x = one | two\n",
            "q = غو\n    .a-x = one | two\n",
        ),
        ("broken\na = Go\n", "a = ⟦Ɠǿ⟧\n", "a = غو\n"),
    ];
    for (source, accented, arabic) in table {
        assert_eq!(ftl(source, Letters::Accented), accented, "{source}");
        assert_eq!(ftl(source, Letters::Arabic), arabic, "{source}");
    }
}

#[test]
fn a_plural_has_all_forms_of_arabic_and_a_choice_of_words_keeps_its_own() {
    let plural = "a = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n";
    let arabic = ftl(plural, Letters::Arabic);
    for category in ["[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"] {
        assert_eq!(arabic.matches(category).count(), 1, "{arabic}");
    }
    assert_eq!(arabic.matches("{ $n } دايس").count(), 5);
    assert_eq!(ftl(plural, Letters::Accented).matches('[').count(), 2);
    let choice = "a = { $kind ->\n    [day] a day\n   *[other] a time\n }\n";
    assert_eq!(ftl(choice, Letters::Arabic).matches('[').count(), 2);
}

#[test]
fn pages_keep_what_a_translator_may_not_touch() {
    let table = [
        ("Go [on](../a.md#b) <contact:us-911>.\n", "⟦Ɠǿ [ǿƞ](../a.md#b) <contact:us-911>.⟧\n"),
        ("## Go {#go-on}\n", "## ⟦Ɠǿ⟧ {#go-on}\n"),
        ("- **Go:** on\n- `code` on\n", "- **⟦Ɠǿ:** ǿƞ⟧\n- `code` ⟦ǿƞ⟧\n"),
        ("Go on. <source:A> <source:B>\n", "⟦Ɠǿ ǿƞ.⟧ <source:A> <source:B>\n"),
        ("\\*go\\* R&amp;D\n", "⟦\\*ɠǿ\\* Ř&amp;Ḓ⟧\n"),
        ("| go | on |\n|---|---|\n| a\\|b | 2 |\n", "| ⟦ɠǿ⟧ | ⟦ǿƞ⟧ |\n|---|---|\n| ⟦ȧ\\|ƀ⟧ | ⟦2⟧ |\n"),
        (
            "```{quiz}\nquiz = \"go\"\n```\n\n```\ncode\n```\n",
            "```{quiz}\nquiz = \"go\"\n```\n\n```\ncode\n```\n",
        ),
        ("![go](door.svg)\n\n> [!NOTE]\n> go\n", "![⟦ɠǿ⟧](door.svg)\n\n> [!NOTE]\n> ⟦ɠǿ⟧\n"),
    ];
    for (source, accented) in table {
        assert_eq!(page(source, Letters::Accented), accented);
    }
    assert_eq!(page("1. Why? 31; 1,000.5, no\n", Letters::Arabic), "1. طهي؟ ٣١؛ ١٬٠٠٠٫٥، نو\n");
}

#[test]
fn the_front_matter_keeps_what_a_translation_may_set_and_nothing_else() {
    let text =
        "+++\ntitle = \"Say \\\"go\\\"\"\nslug = \"go\"\nkind = \"page\"\nobjectives = [\"go\", 'on']\n+++\n";
    let page = pages::page(&SourceFile::new("a.md", text), Letters::Accented);
    assert_eq!(page.unwrap(), "+++\ntitle = \"⟦Şȧẏ \\\"ɠǿǿ\\\"⟧\"\nobjectives = [\"⟦ɠǿ⟧\", \"⟦ǿƞ⟧\"]\n+++\n");
    for text in ["", "+++\n", "+++\nkind = \"page\"\n+++\n", "+++\ntitle = \n+++\n"] {
        assert_eq!(pages::page(&SourceFile::new("a.md", text), Letters::Accented), None, "{text}");
    }
}

#[test]
fn an_accented_text_is_longer_by_what_translations_need() {
    for text in [
        "Get help",
        "Leave this site",
        "Skip to the text",
        "If someone is in danger now, call the emergency number first.",
        "Each contact says who answers. You choose who to talk to, and what to tell.",
    ] {
        let n_before = text.chars().count();
        let n_after = Pen::line(Letters::Accented, text).chars().count();
        let growth = n_after * 100 / n_before;
        assert!((125..=160).contains(&growth), "{text}: {growth}");
        assert_eq!(Pen::line(Letters::Arabic, text).chars().count(), n_before);
    }
}

#[test]
fn what_the_guard_wants_to_read_stays_and_all_else_does_not() {
    for kept in ["www.dhs.gov", "a@b.org", "GAO-25-107840", "R47211,"] {
        assert_eq!(Pen::line(Letters::Arabic, kept), kept);
    }
    let table = [
        ("Law 119-21", "Law ١١٩-٢١"),
        ("sections 1589, 1590", "sections ١٥٨٩، ١٥٩٠"),
        ("July 4, 2025", "جؤلي ٤، ٢٠٢٥"),
        ("Over 448,000 e.g.", "وثعر ٤٤٨٬٠٠٠ ع.غ."),
    ];
    for (text, expected) in table {
        assert_eq!(Pen::line(Letters::Arabic, text), expected);
    }
}

#[test]
fn a_number_has_the_same_digits_in_any_letters() {
    for text in ["1,234 of 22,326", "911", "in 2024", "1-800-555-0199", "15.5 or 1550"] {
        let figures =
            |text: &str| -> Vec<_> { guard::figures(text).into_iter().map(|figure| figure.digits).collect() };
        for letters in BOTH {
            assert_eq!(figures(&Pen::line(letters, text)), figures(text), "{text}");
        }
    }
}

#[test]
fn only_letters_digits_signs_and_brackets_are_new() {
    let all: String = (' '..='~').collect();
    for letters in BOTH {
        let written = Pen::line(letters, &all);
        let strange: Vec<_> = written
            .chars()
            .filter(|c| !c.is_alphanumeric() && !c.is_ascii() && !"،؛؟٬٫⟦⟧".contains(*c))
            .collect();
        assert!(strange.is_empty(), "{strange:?}");
    }
}

#[test]
fn every_text_of_the_reference_project_parses_as_its_source_does() {
    let (_, inventory) = reference();
    let en = LocaleId::parse("en").unwrap();
    for (file, letters) in inventory.messages[&en].iter().flat_map(|file| BOTH.map(|letters| (file, letters)))
    {
        let ids = |file: &Arc<SourceFile>| {
            let tree = fluent_syntax::parser::parse(file.text().to_owned());
            let tree = tree.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.path()));
            let ids = tree.body.into_iter().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some((
                    message.id.name,
                    message.attributes.into_iter().map(|a| a.id.name).collect::<Vec<_>>(),
                )),
                _ => None,
            });
            ids.collect::<Vec<_>>()
        };
        let made = SourceFile::new(file.path(), messages::messages(file, letters).unwrap());
        assert_eq!(ids(&made), ids(file));
        // Again and again the text changes, its structure does not.
        let again = SourceFile::new(file.path(), messages::messages(&made, letters).unwrap());
        assert_eq!(ids(&again), ids(file));
    }
    for (file, letters) in
        inventory.pages.values().flat_map(|files| BOTH.map(|letters| (&files[&en], letters)))
    {
        let targets = |text: &str| -> Vec<Vec<String>> {
            markdown::segments(text.rsplit("+++\n").next().unwrap())
                .iter()
                .map(|segment| {
                    let parts = segment.text.split(['(', ')', '<', '>', '`']);
                    parts
                        .filter(|part| {
                            part.contains(':')
                                && !part.contains(' ')
                                && part.is_ascii()
                                && !part.ends_with(':')
                        })
                        .map(str::to_owned)
                        .collect()
                })
                .collect()
        };
        let made = pages::page(file, letters).unwrap();
        assert_eq!(targets(&made), targets(file.text()), "{}", file.path());
    }
}

#[test]
fn the_reference_project_is_sound_in_pseudo_locales() {
    let (config, inventory) = reference();
    let (config, inventory) = add(&config, &inventory);
    let locales: Vec<_> = config.locales.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(locales, ["en", "en-XA", "ar-XB"]);
    assert_eq!(config.output, "public-pseudo");
    assert!(is_in(&config) && inventory.pages.values().all(|files| files.len() == 3));
    let mut out = Diagnostics::new();
    let today = Date { year: 2026, month: 11, day: 22 };
    let catalog = catalog::build(&config, &inventory, today, &mut out);
    let told: Vec<_> = out.iter().filter(|told| told.severity != crate::diag::Severity::Hint).collect();
    assert!(told.is_empty(), "{told:#?}");
    assert!(catalog.pages.values().all(|page| page.translations.len() == 3));
}

#[test]
fn campaigns_are_made_in_the_pseudo_locales_whichever_locales_they_list() {
    let world = Memory::new(Date { year: 2026, month: 11, day: 22 })
        .with(
            "handbill.toml",
            "source = \"en\"\nexit = \"https://weather.example/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n\
             [[locale]]\nid = \"es\"\nname = \"Español\"\n",
        )
        .with("campaigns/a.toml", "locales = [\n  \"en\",\n  \"es\",\n]\nbase_url = \"https://a.example/\"\n")
        .with("content/en/door.svg", "<svg/>")
        .with("content/es/only.md", "+++\n+++\n");
    let mut out = Diagnostics::new();
    let config = load_config(&world, &mut out).unwrap();
    let inventory = load_inventory(&world, &config, &mut out);
    let (config, inventory) = add(&config, &inventory);
    assert_eq!(inventory.campaigns["a"].text(), "locales = [\n\n\n]\nbase_url = \"https://a.example/\"\n");
    assert!(inventory.pages.is_empty());
    assert!(inventory.media.keys().any(|path| path.as_str() == "content/ar-XB/door.svg"));
    let names: Vec<_> = config.locales.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["English", &format!("{OPEN}Ḗƞɠłīşħ{CLOSE}"), "عنغلئسه"]);
}

#[test]
fn only_the_regions_that_cldr_keeps_for_it_are_for_testing() {
    let pseudo = |id: &str| is_pseudo(&LocaleId::parse(id).unwrap());
    assert!(pseudo("en-XA") && pseudo("ar-XB") && pseudo("fr-XA"));
    assert!(!pseudo("en") && !pseudo("ar") && !pseudo("en-US"));
    let world = Memory::new(Date { year: 2026, month: 11, day: 22 }).with(
        "handbill.toml",
        "source = \"en\"\nexit = \"https://weather.example/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n\
         [[locale]]\nid = \"ar-XB\"\nname = \"x\"\n",
    );
    let mut out = Diagnostics::new();
    assert!(load_config(&world as &dyn World, &mut out).is_none());
    assert_eq!(out.iter().map(|told| told.code.name()).collect::<Vec<_>>(), ["locale-invalid"]);
}

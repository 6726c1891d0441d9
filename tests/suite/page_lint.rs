//! Translated pages beside their source page: each difference is told once, where it stands.

use crate::project::Project;

const ENGLISH: &str = "+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n+++\n";
const SPANISH: &str = "+++\ntitle = \"Una página\"\ndescription = \"Sobre ella.\"\n+++\n";

/// What the program tells of a Spanish page beside its English one: `severity code line:column message`.
fn told(case: &str, english: &str, spanish: &str) -> Vec<String> {
    let sources = "[ILO-2012]\ntitle = \"A\"\npublisher = \"B\"\ndate = \"2012\"\nstatus = \"settled\"\n\
                   [BC-CARD]\ntitle = \"C\"\npublisher = \"D\"\ndate = \"2012\"\nstatus = \"settled\"\n";
    let terms = |locale: &str| format!("term-{locale} = x\n    .definition = y\n");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let mut project = Project::sound(&format!("page_lint_{case}"))
        .with("data/sources.toml", sources)
        .with("content/en/page.md", format!("{ENGLISH}{english}"))
        .with("content/es/page.md", format!("{SPANISH}{spanish}"));
    for locale in ["en", "es"] {
        project = project
            .with(&format!("locales/{locale}/terms.ftl"), terms("coercion") + &terms("fraud"))
            .with(&format!("content/{locale}/door.svg"), svg)
            .with(&format!("content/{locale}/key.svg"), svg);
    }
    let out = project.run(&["check", "--format", "json"]).out();
    let faults = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let ours = faults.filter(|fault| fault["file"] == "content/es/page.md");
    let shown = ours.map(|fault| {
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        let place = format!("{}:{}", fault["line"], fault["column"]);
        format!("{} {} {place} {}", text("severity"), text("code"), text("message"))
    });
    shown.collect()
}

/// Asserts what is told, and that the English page beside the sound Spanish one is told nothing of.
#[track_caller]
fn check(case: &str, english: &str, sound: &str, faulty: &str, expected: &[&str]) {
    assert_eq!(told(&format!("{case}_sound"), english, sound), [""; 0], "{case}: the sound page");
    assert_eq!(told(case, english, faulty), expected, "{case}");
}

#[test]
fn blocks_that_are_left_out_or_added_are_told_once_each() {
    check(
        "list",
        "One.\n\n- a 1\n- b 2\n- c 3\n\nTwo.\n",
        "Uno.\n\n- x 1\n- y 2\n- z 3\n\nDos.\n",
        "Uno.\n\nDos.\n",
        &["warning structure-drift 5:1 a list is left out here: “a 1”"],
    );
    check(
        "entry",
        "- a 1\n- b 2\n- c 3\n",
        "- x 1\n- y 2\n- z 3\n",
        "- x 1\n- z 3\n",
        &["warning structure-drift 5:1 an entry of the list is left out here: “b 2”"],
    );
    check(
        "row",
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
        "| c | d |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
        "| c | d |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| e | f |\n",
        &["warning structure-drift 9:1 the source page has no such row in its table here"],
    );
    check(
        "heading",
        "## One\n\nA.\n\n## Two\n\nB.\n",
        "## Uno\n\nA.\n\n## Dos\n\nB.\n",
        "## Uno\n\nA.\n\nB.\n",
        &["warning structure-drift 7:1 the heading `Two` is left out here"],
    );
    check(
        "paragraph",
        "The first paragraph says something long enough.\n\n## Two\n\nThe second one says 42 things about it.\n\nThe third.\n",
        "El primer párrafo dice algo bastante largo.\n\n## Dos\n\nEl segundo dice 42 cosas de eso.\n\nEl tercero.\n",
        "El primer párrafo dice algo bastante largo.\n\n## Dos\n\nEl tercero.\n",
        &["warning structure-drift 7:1 a paragraph is left out here: “The second one says 42 things …”"],
    );
}

#[test]
fn a_heading_without_its_space_is_told_as_one() {
    check(
        "unspaced",
        "## One\n\nA.\n\n## Two\n\nB.\n",
        "## Uno\n\nA.\n\n## Dos\n\nB.\n",
        "## Uno\n\nA.\n\n##Dos\n\nB.\n",
        &[
            "warning structure-drift 7:1 the heading `Two` is left out here",
            "warning structure-drift 9:1 this was to be a heading",
        ],
    );
}

#[test]
fn blocks_of_another_form_are_told_at_the_block() {
    check(
        "level",
        "## One\n\n### Two\n",
        "## Uno\n\n### Dos\n",
        "## Uno\n\n## Dos\n",
        &["warning structure-drift 7:1 this heading has 2 `#`, `Two` in the source page has 3"],
    );
    check(
        "alert",
        "> [!WARNING]\n> Do not.\n",
        "> [!WARNING]\n> No lo haga.\n",
        "> [!NOTE]\n> No lo haga.\n",
        &["warning structure-drift 5:1 the source page has `> [!WARNING]` here, this is `> [!NOTE]`"],
    );
    check(
        "numbered",
        "1. a\n2. b\n",
        "1. c\n2. d\n",
        "- c\n- d\n",
        &["warning structure-drift 5:1 the source page numbers this list, this one has bullets"],
    );
    check(
        "columns",
        "| a | b |\n|---|---|\n| c | d |\n",
        "| e | f |\n|---|---|\n| g | h |\n",
        "| e |\n|---|\n| g |\n",
        &["warning structure-drift 5:1 this table has 1 column, the source page’s has 2"],
    );
    check(
        "box",
        "- [ ] a\n- [ ] b\n",
        "- [ ] c\n- [ ] d\n",
        "- [ ] c\n- d\n",
        &["warning structure-drift 6:1 the source page has a box to tick here"],
    );
}

#[test]
fn paragraphs_may_be_joined_and_split() {
    let english = "Somebody holds your papers or your pay.\n\nYou are not to blame for it at all.\n\n---\n";
    check(
        "joined",
        english,
        "Alguien tiene sus papeles o su pago.\n\nUsted no tiene la culpa de eso.\n\n---\n",
        "Alguien tiene sus papeles o su pago. Usted no tiene la culpa de eso.\n\n---\n",
        &["hint structure-drift 5:1 this seems to be two paragraphs of the source page in one"],
    );
    check(
        "split",
        "Somebody holds your papers or your pay. You are not to blame for it at all.\n\n---\n",
        "Alguien tiene sus papeles o su pago. Usted no tiene la culpa de eso.\n\n---\n",
        "Alguien tiene sus papeles o su pago.\n\nUsted no tiene la culpa de eso.\n\n---\n",
        &["hint structure-drift 5:1 this paragraph goes on in another one, in the source page it is one"],
    );
}

#[test]
fn citations_links_and_images_are_those_of_the_source_page() {
    let english = "A.<source:ILO-2012>\n\n- B [p](get-help.md#say) C\n- [t](term:fraud)\n\n![A](door.svg)\n";
    let spanish = "A.<source:ILO-2012>\n\n- B [p](get-help.md#say) C\n- [t](term:fraud)\n\n![A](door.svg)\n";
    for (case, old, new, expected) in [
        (
            "citation_out",
            "<source:ILO-2012>",
            "",
            "warning citation-differs 5:1 the citation `ILO-2012` is left out here",
        ),
        (
            "citation_other",
            "ILO-2012",
            "BC-CARD",
            "warning citation-differs 5:4 this cites `BC-CARD`, the source page cites `ILO-2012`",
        ),
        (
            "citation_added",
            " C\n",
            " C<source:BC-CARD>\n",
            "warning citation-differs 7:28 the source page does not cite `BC-CARD` here",
        ),
        (
            "fragment",
            "get-help.md#say",
            "get-help.md",
            "warning link-differs 7:9 this links to the page `get-help`, the source page links to `get-help#say`",
        ),
        (
            "link_out",
            "[p](get-help.md#say)",
            "p",
            "warning link-differs 7:3 the link to the page `get-help#say` is left out here",
        ),
        (
            "term",
            "term:fraud",
            "term:coercion",
            "warning link-differs 8:7 this links to the term `coercion`, the source page links to `fraud`",
        ),
        (
            "image",
            "door.svg",
            "key.svg",
            "warning image-differs 10:1 this is the image `key.svg`, the source page has `door.svg`",
        ),
    ] {
        check(case, english, spanish, &spanish.replace(old, new), &[expected]);
    }
    check(
        "moved",
        english,
        spanish,
        "A.\n\n- B [p](get-help.md#say) C<source:ILO-2012>\n- [t](term:fraud)\n\n![A](door.svg)\n",
        &["warning citation-differs 7:28 the citation `ILO-2012` stands in another place of the source page"],
    );
}

#[test]
fn text_that_is_not_of_the_language_is_told_at_the_sentence() {
    let english = "Nobody may keep your papers. You can ask for help.\n\nHomeland Security Investigations\n";
    let sound = "Nadie puede quedarse con sus papeles. Diga: “I need help with this.”\n\n\
                 Homeland Security Investigations\n";
    for (case, faulty, expected) in [
        (
            "untranslated",
            "Nobody may keep your papers. You can ask for help.",
            "warning text-untranslated 5:1 this is still the text of the source language",
        ),
        (
            "language",
            "Nadie se queda con sus papeles. The police can keep it for you.",
            "warning text-language 5:33 this reads like text in `en`, not in `es`",
        ),
        (
            "script",
            "Никто не может держать ваши документы.",
            "warning script-other 5:1 this is mostly written in Cyrillic letters, `es` is written in Latin",
        ),
    ] {
        let faulty = format!("{faulty}\n\nHomeland Security Investigations\n");
        check(case, english, sound, &faulty, &[expected]);
    }
}

#[test]
fn letters_spaces_and_notes_are_told_at_the_word() {
    for (case, faulty, expected) in [
        ("note", "Uno FIXME dos.", "warning placeholder-text 5:5 `FIXME` looks like a note to yourself"),
        ("todo", "Uno. TODO: dos.", "warning placeholder-text 5:6 `TODO` looks like a note to yourself"),
        ("spaces", "Uno  dos.", "hint space-odd 5:4 2 spaces stand in a row"),
        ("tab", "Uno\u{2003}dos.", "hint space-odd 5:4 this space has an odd width"),
        ("line_end", "Uno  \ndos.", "hint space-odd 5:4 spaces at the end of a line break it here"),
        ("nfc", "Uno esta\u{301}.", "hint not-nfc 5:5 `está.` is written with letters and marks apart"),
        ("mixed", "Uno dоs.", "warning script-mixed 5:5 the word `dоs` mixes Cyrillic + Latin letters"),
    ] {
        check(case, "One two.\n", "UNO TODO dos.\n", &format!("{faulty}\n"), &[expected]);
    }
}

#[test]
fn a_page_of_half_the_length_is_worth_a_look() {
    let english = "A sentence of some length stands here for all to read, again and again. ".repeat(8);
    let sound = "Una frase de cierta longitud está aquí para que todos la lean, y otra vez. ".repeat(8);
    check(
        "length",
        &format!("{english}\n"),
        &format!("{sound}\n"),
        "Una frase corta.\n",
        &["hint length-odd 2:9 this page is much shorter than its source page: 2 letters for each hundred"],
    );
}

#[test]
fn a_number_in_the_place_of_another_is_told_beside_its_own_block() {
    check(
        "numbers",
        "Wait 48 hours.\n\nFrom 18 years on, 12 of 1,234, at 3 pm.\n\nTwo of them, in 24 days.\n",
        "Espere 48 horas.\n\nDesde los 18 años, 12 de 1.234, a las 15:00.\n\n2 de ellos, en 24 días.\n",
        "Espere 12 horas.\n\nDesde los 16 años, 12 de 1.234, a las 15:00.\n\n2 de ellos, en 24 días.\n",
        &[
            "warning number-differs 5:8 the source says `48` here, this says `12`",
            "warning number-differs 7:11 the source says `18` here, this says `16`",
        ],
    );
    check(
        "number_left_out",
        "Wait 48 hours and 2 days.\n",
        "Espere 48 horas y dos días.\n",
        "Espere dos días enteros.\n",
        &["hint number-differs 5:1 the source says `48` here, and this text has no such number"],
    );
}

#[test]
fn a_page_that_is_hardly_begun_is_told_once() {
    let english = "One.\n\n## Two\n\nThree.\n\n## Four\n\nFive.\n\n## Six\n\nSeven.\n";
    let spanish = "Uno.\n\n## Dos\n\nTres.\n\n## Cuatro\n\nCinco.\n\n## Seis\n\nSiete.\n";
    let none = ["warning structure-drift 2:9 this page has no text yet"];
    check("empty", english, spanish, "", &none);
    let begun = ["warning structure-drift 2:9 5 of 7 parts of the source page are not translated"];
    check("begun", english, spanish, "Uno.\n\n## Dos\n", &begun);
}

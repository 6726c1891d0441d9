//! Whoever changes a translation cannot bring in a number, a host or a scheme unseen.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::project::{Project, succeed};

/// Somebody's change to a file: what stood there once, and what stands there now. What must be
/// found is between `⟦` and `⟧`, which are not written.
struct Tampering {
    file: &'static str,
    old: &'static str,
    new: &'static str,
    code: &'static str,
}

const fn tampering(
    file: &'static str,
    old: &'static str,
    new: &'static str,
    code: &'static str,
) -> Tampering {
    Tampering { file, old, new, code }
}

const HOME: &str = "content/es/index.md";
const HELP: &str = "content/es/get-help.md";
const ANSWERS: &str = "content/es/who-answers.md";
const ONLINE: &str = "content/es/safety-online.md";
const RIGHTS: &str = "content/es/protections.md";
const HOTELS: &str = "content/es/signs/hospitality.md";
const FARMS: &str = "content/es/signs/agriculture.md";
const ARABIC: &str = "content/ar/get-help.md";
const WORDS: &str = "locales/es/interface.ftl";
const NAMES: &str = "locales/es/campaigns.ftl";
const STEPS: &str = "locales/es/steps.ftl";
const TERMS: &str = "locales/es/terms.ftl";
const CONTACTS: &str = "locales/es/contacts.ftl";

const NUMBER: &str = "contact-unregistered";
const REJECTED: &str = "contact-rejected";
const DIFFERS: &str = "number-differs";
const HOST: &str = "host-unregistered";
const FOREIGN: &str = "link-foreign";
const SCHEME: &str = "link-scheme";
const TITLE: &str = "link-title";
const NOWHERE: &str = "link-unresolved";
const HTML: &str = "markdown-html";
const LOCKED: &str = "front-matter-locked";
const INVISIBLE: &str = "text-invisible";
const MARKUP: &str = "fluent-markup";

const TAMPERINGS: &[Tampering] = &[
    // Front matter.
    tampering(HELP, "usted tiene opciones\"", "⟦1-888-373-7889⟧\"", NUMBER),
    tampering(HELP, "a qué puede decir que no.\"", "⟦٨٨٨ ٣٧٣ ٧٨٨٩⟧\"", NUMBER),
    tampering(HELP, "\n+++\n¿Alguien", "\nslug = \"ayuda-⟦888-373-7889⟧\"\n+++\n¿Alguien", NUMBER),
    tampering(HELP, "+++\ntitle", "+++\n⟦contacts⟧ = [\"us-hsi-tip\"]\ntitle", LOCKED),
    tampering(HELP, "\ndescription", "\n⟦review_by⟧ = 2036-01-01\ndescription", LOCKED),
    tampering(ONLINE, "\ndescription", "\nimage_alt = \"Llame al ⟦888-373-7889⟧\"\ndescription", NUMBER),
    tampering(ONLINE, "title = \"Teléfonos", "title = \"\\u0054eléfonos ⟦888-373-7889⟧", NUMBER),
    // Digits of other scripts, and what splits them.
    tampering(HOME, "con papeles o sin papeles", "⟦８８８－３７３－７８８９⟧", NUMBER),
    tampering(HOME, "No es culpa suya.", "⟦८८८ ३७३ ७८८९⟧", NUMBER),
    tampering(HOME, "Usted tiene opciones,", "⟦888\u{200B}373\u{200B}7889⟧,", NUMBER),
    tampering(HOME, "Una sola señal", "⟦8\u{AD}8\u{AD}8\u{2060}3737889⟧", NUMBER),
    tampering(HOME, "quién puede ayudar", "⟦888**373**78*89⟧*", NUMBER),
    tampering(HOME, "son un motivo", "⟦888&#51;73&#x37;889⟧", NUMBER),
    tampering(HOME, "No hace falta", "⟦8️⃣8️⃣8️⃣3️⃣7️⃣3️⃣7️⃣8️⃣8️⃣9⟧️⃣", NUMBER),
    tampering(HOME, "total seguridad", "⟦⑧⑧⑧③⑦③⑦⑧⑧⑨⟧", NUMBER),
    tampering(HOME, "por su cuenta", "⟦888-373-\n7889⟧", NUMBER),
    tampering(HOME, "o presión, se obliga", "⟦(888) 373\\-7889⟧", NUMBER),
    tampering(HOME, "Mucho de lo que", "⟦888·373·7889⟧", NUMBER),
    // Where a number can stand.
    tampering(HOTELS, "## Qué anotar", "## Anote el ⟦888-373-7889⟧", NUMBER),
    tampering(HOTELS, "Hay dos lados que mirar.", "| Línea |\n| --- |\n| ⟦888-373-7889⟧ |", NUMBER),
    tampering(HOTELS, "Muchas veces el control", "`⟦888-373-7889⟧`", NUMBER),
    tampering(HOTELS, "No son lo mismo:", "\n\n```text\n⟦888-373-7889⟧\n```\n\nNo:", NUMBER),
    tampering(HOTELS, "[vea quién contesta]", "[⟦888-373-7889⟧]", NUMBER),
    tampering(HOTELS, "- La fecha y la hora,", "- ⟦888-373-7889⟧", NUMBER),
    tampering(HOTELS, "Las leyes cambian;", "![Llame al ⟦888-373-7889⟧](room.png)", NUMBER),
    tampering(HOTELS, "[Lea cuáles son](../get-help.md)", "[Lea](../get-help.md \"⟦888-373-7889⟧\")", TITLE),
    tampering(HOTELS, "La mayoría de las señales", "> [!NOTE]\n> ⟦888-373-7889⟧\n\nLa", NUMBER),
    tampering(HOTELS, "Las personas no deben", "Texto.⟦[^1]⟧\n\n[^1]: 888-373-7889\n\nLas", NOWHERE),
    tampering(HOTELS, "Algunas personas corren", "Línea\n: ⟦888-373-7889⟧\n\nAlgunas", NUMBER),
    // Numbers of the registry, typed by hand, and numbers it refuses.
    tampering(ANSWERS, "Peligro en este momento", "⟦1-888-373-7888⟧", NUMBER),
    tampering(ANSWERS, "Consejo, opciones", "⟦911⟧", NUMBER),
    tampering(ANSWERS, "con quien hablar", "⟦233734⟧", NUMBER),
    tampering(ANSWERS, "Una investigación de", "⟦888-373-3888⟧", REJECTED),
    tampering(ANSWERS, "Un niño o adolescente", "⟦FLA‑SAVE⟧", REJECTED),
    tampering(ANSWERS, "trabajo infantil ilegal", "⟦1-888-3737-TIP⟧", NUMBER),
    // Another country's emergency number.
    tampering(FARMS, "Puede ver lo que otros no ven.", "Llame al ⟦912⟧.", DIFFERS),
    tampering(FARMS, "Nadie le pide", "⟦1-1-2⟧", DIFFERS),
    tampering(FARMS, "Luego una sola", "⟦1**1**&#50;⟧", DIFFERS),
    tampering(FARMS, "Muchos trabajadores no usan", "⟦１１２⟧", DIFFERS),
    tampering(FARMS, "## Las señales", "## ⟦999⟧", DIFFERS),
    tampering(ARABIC, "<contact:us-911>", "⟦١١٢⟧", DIFFERS),
    // Schemes and links.
    tampering(ONLINE, "dejan rastros", "⟦tel:8883737889⟧", SCHEME),
    tampering(ONLINE, "El navegador:", "⟦SMS:233733⟧", SCHEME),
    tampering(ONLINE, "La cuenta:", "⟦ｔｅｌ：888⟧", SCHEME),
    tampering(ONLINE, "No borra su historial.", "[Llame](⟦tel:+18883737889⟧)", SCHEME),
    tampering(ONLINE, "(get-help.md)", "(⟦https://humantraffickinghotIine.org⟧)", FOREIGN),
    tampering(ONLINE, "El teléfono:", "<⟦https://evil.example/⟧>", FOREIGN),
    tampering(ONLINE, "La factura:", "⟦[una][x]⟧\n\n[x]: https://evil.example/\n\n- **", FOREIGN),
    tampering(ONLINE, "Un aparato que alguien", "![foto](⟦https://evil.example/a.png⟧)", FOREIGN),
    // Look-alike hosts.
    tampering(RIGHTS, "Cada una tiene", "⟦humantraffickinghоtline.org⟧", HOST),
    tampering(RIGHTS, "Nadie puede prometerle", "⟦humantraffıckinghotline.org⟧", HOST),
    tampering(RIGHTS, "Tenga cuidado", "⟦ｈumantraffickinghotline.org⟧", HOST),
    tampering(RIGHTS, "gratis o a bajo", "⟦humantraffickinghotline。org⟧", HOST),
    tampering(RIGHTS, "Puede pedirla antes", "⟦humantrafficking[.]com⟧", HOST),
    tampering(RIGHTS, "dentro de los límites que", "⟦human\u{200B}traffickinghotline.org⟧", HOST),
    tampering(RIGHTS, "y se puede renovar", "⟦humantraffickinghotline.**org**.ru⟧", HOST),
    tampering(RIGHTS, "posible testigo", "⟦ayuda@evil.com⟧", HOST),
    tampering(RIGHTS, "La persona misma", "⟦traffickingresourcecenter.org⟧", REJECTED),
    // What nobody sees.
    tampering(
        RIGHTS,
        "Usted está en Estados Unidos a causa de la trata.",
        "<!-- 1 --> ⟦888-373-7889 en Estados Unidos a causa de la trata.⟧",
        HTML,
    ),
    tampering(RIGHTS, "No necesita un", "⟦<b>⟧ayuda", HTML),
    tampering(RIGHTS, "y puede tardar", "⟦\u{202E}⟧y puede", INVISIBLE),
    // Messages.
    tampering(WORDS, "exit = Salir de aquí", "exit = ⟦888-373-7889⟧", NUMBER),
    tampering(WORDS, "help-link = Buscar ayuda", "help-link = { \"⟦888-373-7889⟧\" }", NUMBER),
    tampering(WORDS, "nav-label = Páginas", "nav-label = { \"⟦888\" }-{ \"373\" }-{ \"7889⟧\" }", NUMBER),
    tampering(WORDS, "nav-home = Página", "nav-home = { \"⟦\\u0038\\u0038\\U000038⟧\" }", DIFFERS),
    tampering(
        WORDS,
        "picker-label = Idioma",
        "picker-label = { \"⟦\\u0038\\u00388373\\U0000377889⟧\" }",
        NUMBER,
    ),
    tampering(WORDS, "ahora, llame primero al { $emergency }", "ahora, llame al ⟦112⟧", DIFFERS),
    tampering(WORDS, "ahora, llame al { $emergency }", "ahora, llame al ⟦٩١٢⟧", DIFFERS),
    tampering(NAMES, "en muchos tipos de trabajo.", "⟦888 373 7889⟧", NUMBER),
    tampering(WORDS, "toc-title = En esta página", "toc-title = Visite ⟦evil.org⟧", HOST),
    tampering(WORDS, "alert-note = Nota", "alert-note = ⟦<a⟧ href=\"x\">Nota</a>", MARKUP),
    tampering(WORDS, "sources-title = Fuentes", "sources-title = ⟦tel:+1888⟧", MARKUP),
    tampering(
        WORDS,
        "home-signs-title = Lo que",
        "home-signs-title = { $n ->\n    [one] Lo\n   *[other] ⟦888-373-7889⟧\n} que",
        NUMBER,
    ),
    tampering(
        STEPS,
        "    .text = No tiene que decidir nada hoy.",
        "    .text = ⟦８８８ ３７３ ７８８９⟧",
        NUMBER,
    ),
    tampering(STEPS, "Luego espere a un", "⟦888\n        373 7889⟧", NUMBER),
    tampering(TERMS, "Trabajo forzoso en una", "⟦888\u{A0}373\u{A0}7889⟧", NUMBER),
    tampering(TERMS, "term-force = fuerza", "-linea = ⟦999⟧\nterm-force = { -linea }", DIFFERS),
    tampering(CONTACTS, "language-en = inglés", "language-en = inglés ⟦1-888-373-7888⟧", NUMBER),
];

/// Where somebody tampered, and what was written there.
type Finding = (String, usize, usize, String, String);

/// Makes every change, and says what must be found.
fn tamper(project: &Project) -> BTreeSet<Finding> {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for tampering in TAMPERINGS {
        let text = files.entry(tampering.file).or_insert_with(|| project.read(tampering.file));
        let n_places = text.matches(tampering.old).count();
        assert_eq!(n_places, 1, "`{}` must stand in {} once", tampering.old, tampering.file);
        // Markers carry the code, so that findings are told apart once all changes are made.
        *text = text.replace(tampering.old, &tampering.new.replace('⟦', &format!("⟦{}|", tampering.code)));
    }
    let mut expected = BTreeSet::new();
    for (file, marked) in files {
        let mut text = String::new();
        for (n, part) in marked.split('⟦').enumerate() {
            if n == 0 {
                text.push_str(part);
                continue;
            }
            let (code, rest) = part.split_once('|').unwrap();
            let (found, after) = rest.split_once('⟧').unwrap();
            let line = text.lines().count() - usize::from(!text.ends_with('\n')) + 1;
            let column = text.rsplit('\n').next().unwrap().chars().count() + 1;
            expected.insert((file.to_owned(), line, column, code.to_owned(), found.to_owned()));
            text.push_str(found);
            text.push_str(after);
        }
        project.write(file, text);
    }
    expected
}

/// What `handbill check` reports of the project's files, beside pages that are not translated.
fn check(project: &Project) -> BTreeSet<Finding> {
    let output = project.handbill(&["check", "--format", "json"]).output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let diagnostics = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    // What reached a page is found there a second time; that is for other tests.
    let told = diagnostics.filter(|told| told["severity"] != "hint" && told["output"].is_null());
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let number = |value: &Value| value.as_u64().map_or(0, |number| usize::try_from(number).unwrap());
    told.map(|told| {
        let (line, column) = (number(&told["line"]), number(&told["column"]));
        (text(&told["file"]), line, column, text(&told["code"]), text(&told["excerpt"]))
    })
    .collect()
}

#[test]
fn tampered_translations_are_found_where_they_were_tampered_with() {
    let project = Project::reference("tampering");
    project.write("content/es/signs/room.png", b"\x89PNG\r\n\x1a\n");
    let expected = tamper(&project);
    assert_eq!(expected.len(), TAMPERINGS.len());
    let found = check(&project);
    let missed: Vec<_> = expected.difference(&found).collect();
    // A second thing may be said of the same place, but nothing of that kind of any other. What is
    // written over a text has other consequences too (words, blocks, variables), which the lint tells.
    let places: BTreeSet<_> = expected.iter().map(|(file, line, column, ..)| (file, line, column)).collect();
    let codes: BTreeSet<_> = expected.iter().map(|(.., code, _)| code).collect();
    let others = found.iter().filter(|(file, line, column, code, _)| {
        !places.contains(&(file, line, column)) && codes.contains(code)
    });
    let others: Vec<_> = others.collect();
    assert!(missed.is_empty() && others.is_empty(), "missed: {missed:#?}\nreported beside them: {others:#?}");
}

#[test]
fn nothing_is_found_in_the_real_content() {
    let project = Project::reference("untampered");
    assert_eq!(check(&project), BTreeSet::new());
    succeed(&mut project.handbill(&["check", "--strict"]));
}

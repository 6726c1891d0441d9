use std::fmt::Write as _;
use std::sync::Arc;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::dress::full_name;
use super::{Lookup, Standing, State, dress, sheet};
use crate::catalog::{Catalog, Unit};
use crate::render::Draft;
use crate::serve::concern::Viewed;
use crate::serve::fixture::{Bench, find, reference, scope, small};
use crate::source::{LocaleId, RelPath};
use crate::text::fluent::{Mark, Marks, unmarked};

/// A page as a browser reads it, without what was added to it.
fn undressed(html: &str) -> String {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    let mut written = String::new();
    write(&dom.document, &mut written);
    written
}

fn write(node: &Handle, written: &mut String) {
    let mut name = None;
    match &node.data {
        NodeData::Text { contents } => written.push_str(&contents.borrow()),
        NodeData::Element { name: own, attrs, .. } => {
            let attrs = attrs.borrow();
            let has = |name: &str| attrs.iter().any(|attr| &*attr.name.local == name);
            let is_added = &*own.local == "span" && has("data-l10n") && !has("data-l10n-in");
            if !is_added {
                name = Some(own.local.to_string());
                let _ = write!(written, "<{}", own.local);
                let own = attrs.iter().filter(|attr| !attr.name.local.starts_with("data-l10n"));
                own.for_each(|attr| {
                    let _ = write!(written, " {}={:?}", attr.name.local, attr.value.to_string());
                });
                written.push('>');
            }
        }
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| write(child, written));
    if let Some(name) = name {
        let _ = write!(written, "</{name}>");
    }
}

#[test]
fn a_dressed_page_is_the_page_of_a_build_and_is_sealed_like_it() {
    let mut catalog = reference();
    for (campaign, locale) in [("training", "es"), ("hospitality", "ar")] {
        let scope = scope(campaign, locale);
        Arc::get_mut(&mut catalog).unwrap().marks = Marks::Off;
        let plain = Bench::new(&catalog, &scope).drafts();
        Arc::get_mut(&mut catalog).unwrap().marks = Marks::On;
        let bench = Bench::new(&catalog, &scope);
        let mut n_shown = 0;
        for (output, plain) in bench.press.plan().outputs.iter().zip(plain) {
            let marked = bench.draft(output);
            let path = plain.path.as_str();
            assert_eq!(unmarked(&plain.html), plain.html, "{path} has marks that nobody asked for");
            assert_eq!(unmarked(&marked.html), plain.html, "{path} says something else with marks");
            let dressed = dress(marked, &Lookup::new(&catalog, output));
            n_shown += dressed.shown.len();
            assert_eq!(unmarked(&dressed.draft.html), dressed.draft.html, "{path}");
            let (dressed, plain) = (bench.sealed(dressed.draft, output), bench.sealed(plain.clone(), output));
            assert_eq!(undressed(&dressed), undressed(&plain), "{path}");
        }
        assert!(n_shown > 100, "the test has lost sight of the messages");
    }
}

/// The words of a Spanish reader between marks: written in Spanish, or borrowed.
fn marked(words: &str, id: &str, attribute: Option<&str>, shown: &str) -> String {
    let locale = |id| LocaleId::parse(id).unwrap();
    Marks::On.around(words.to_owned(), (id, attribute), (&locale("es"), &locale(shown)))
}

/// Some HTML, dressed for the Spanish get-help page.
fn dressed(catalog: &Arc<Catalog>, html: &str) -> (String, Vec<String>) {
    let bench = Bench::new(catalog, &scope("hub", "es"));
    let output = find(bench.press.plan(), "es", "get-help");
    let draft = Draft { path: RelPath::new("es/get-help/index.html").unwrap(), html: html.to_owned() };
    let dressed = dress(draft, &Lookup::new(catalog, output));
    (dressed.draft.html, dressed.shown.iter().map(full_name).collect())
}

/// Only the start of the added tags, which the other tests are about.
fn outline(html: &str) -> String {
    let mut short = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<span data-l10n=\"") {
        let (name, after) = after.split_once('"').unwrap();
        short.push_str(&format!("{before}<span {name}>"));
        rest = after.split_once('>').unwrap().1;
    }
    short + rest
}

#[test]
fn words_become_elements_where_an_element_may_stand_and_nowhere_else() {
    let (catalog, _) = small(&[]);
    let a = |words: &str| marked(words, "a", None, "es");
    let b = |words: &str| marked(words, "b", Some("c"), "es");
    let start = |words: &str| a(words).split(words).next().unwrap().to_owned();
    let end = |words: &str| a(words).split(words).nth(1).unwrap().to_owned();
    let table = [
        (format!("<p>{}</p>", a("x")), "<p><span a>x</span></p>"),
        (format!("<p>{} {}</p>", a("x"), b("y")), "<p><span a>x</span> <span b.c>y</span></p>"),
        (format!("<p>{}</p>", a(&format!("x {} z", b("y")))), "<p><span a>x <span b.c>y</span> z</span></p>"),
        (format!("<p>{}</p>", a("x <b>y</b><br> z")), "<p><span a>x <b>y</b><br> z</span></p>"),
        // Cut, or across elements.
        (format!("<p>{}x</p>", start("x")), "<p>x</p>"),
        (format!("<p>x{}</p>", end("x")), "<p>x</p>"),
        (format!("<p><b>{}x</b>{}</p>", start("x"), end("x")), "<p><b>x</b></p>"),
        (format!("<p>{}x<b>y{}</b></p>", start("x"), end("x")), "<p>x<b>y</b></p>"),
        (format!("<p>{}<b>{}</p>", start("x"), b("y")), "<p><b><span b.c>y</span></p>"),
        (format!("<p>{}</p>", &a("xy")[..start("x").len() - 4]), "<p></p>"),
        // Where nothing but text may stand.
        (
            format!("<head><title>{}</title><meta content=\"{}\"></head>", a("x"), a("y")),
            "<head><title>x</title><meta content=\"y\"></head>",
        ),
        (format!("<script>{}</script><!-- {} -->", a("x"), a("y")), "<script>x</script><!-- y -->"),
        (format!("<svg><desc>{}</desc></svg>", a("x")), "<svg><desc>x</desc></svg>"),
    ];
    for (html, expected) in table {
        let (dressed, _) = dressed(&catalog, &html);
        assert_eq!(outline(&dressed), expected);
    }
}

#[test]
fn an_element_tells_what_its_attributes_and_its_bare_text_are() {
    let (catalog, _) = small(&[("locales/es/interface.ftl", "exit = Salir\n    .title = Ya\n")]);
    let exit = marked("Salir", "exit", None, "es");
    let title = marked("Ya", "exit", Some("title"), "es");
    let html =
        format!("<input aria-label=\"{exit}\" title='{title}'><select><option>{exit}</option></select>");
    let (dressed, shown) = dressed(&catalog, &html);
    assert_eq!(shown, ["exit", "exit.title"]);
    assert_eq!(
        dressed,
        "<input aria-label=\"Salir\" title='Ya' data-l10n=\"exit\nexit.title\" data-l10n-in=\"aria-label\ntitle\" \
         data-l10n-file=\"locales/es/interface.ftl:1\nlocales/es/interface.ftl:2\" \
         data-l10n-state=\"unrecorded\nunrecorded\">\
         <select><option data-l10n=\"exit\" data-l10n-in=\"text\" data-l10n-file=\"locales/es/interface.ftl:1\" \
         data-l10n-state=\"unrecorded\">Salir</option></select>"
    );
}

#[test]
fn the_page_and_its_headings_know_their_file_and_line() {
    let (catalog, _) = small(&[]);
    let (dressed, _) =
        dressed(&catalog, "<main id=\"main\"><h1>T</h1><h2 id=\"say\">Say</h2><h2 id=\"x\">X</h2></main>");
    let told = |part: &str, line| {
        format!(
            " data-l10n=\"page:get-help\" data-l10n-in=\"{part}\" data-l10n-file=\"content/en/get-help.md:{line}\" data-l10n-state=\"missing\""
        )
    };
    let expected = format!(
        "<main id=\"main\"{}><h1{}>T</h1><h2 id=\"say\"{}>Say</h2><h2 id=\"x\">X</h2></main>",
        told("page", 1),
        told("title", 2),
        told("heading", 7)
    );
    assert_eq!(dressed, expected);
}

#[test]
fn a_message_says_where_it_is_written_and_where_its_translation_stands() {
    let es = "a-brand = Marca\nexit = Salir\nnav-home = <b>Inicio</b>\nnav-menu = Menú\nnav-label = Barra\n";
    let (before, _) = small(&[("locales/es/interface.ftl", es)]);
    let line = |id: &str, rest: &str| {
        let text = before.units.get(&Unit::Message(id.to_owned())).unwrap();
        format!("message:{id} {} {rest}\n", text.fingerprint())
    };
    let ledger = line("exit", "machine")
        + &line("nav-label", "reviewed 2026-11-22 Ana Pérez")
        + "message:nav-menu 0123456789abcdef draft\n";
    let (catalog, _) = small(&[("locales/es/interface.ftl", es), ("locales/es/translated.lock", &ledger)]);
    let bench = Bench::new(&catalog, &scope("hub", "es"));
    let lookup = Lookup::new(&catalog, find(bench.press.plan(), "es", "get-help"));
    let stands = |id: &str, asked: &str, shown: &str| {
        lookup.message(&Mark {
            id: id.to_owned(),
            attribute: None,
            asked: asked.to_owned(),
            shown: shown.to_owned(),
        })
    };
    let table = [
        ("exit", "es", State::Machine, "locales/es/interface.ftl:2", None),
        ("nav-label", "es", State::Reviewed, "locales/es/interface.ftl:5", None),
        ("nav-menu", "es", State::Stale, "locales/es/interface.ftl:4", None),
        ("nav-home", "en", State::Broken, "locales/en/interface.ftl", Some("locales/es/interface.ftl:3")),
        (
            "skip-to-content",
            "en",
            State::Missing,
            "locales/en/interface.ftl",
            Some("locales/es/interface.ftl"),
        ),
        ("exit", "en", State::Kept, "locales/en/interface.ftl", Some("locales/es/interface.ftl:2")),
    ];
    for (id, shown, state, file, write) in table {
        let Standing { file: found, state: found_state, write: found_write, .. } = stands(id, "es", shown);
        assert_eq!((found_state, found_write.as_deref()), (state, write), "{id}");
        assert!(found.starts_with(file), "{id}: {found}");
    }
    let page = lookup.page().unwrap();
    assert_eq!((page.state, page.write.as_deref()), (State::Missing, Some("content/es/get-help.md")));
}

#[test]
fn a_sheet_lists_what_is_wrong_with_the_page_and_with_the_messages_on_it() {
    let es = "exit = Salir <b>ya</b>\nquiz-script =\n    .unit = a <b>b</b>\n";
    let (mut catalog, out) =
        small(&[("locales/es/interface.ftl", es), ("content/es/index.md", "+++\n+++\n")]);
    Arc::get_mut(&mut catalog).unwrap().marks = Marks::On;
    let bench = Bench::new(&catalog, &scope("hub", "es"));
    let output = find(bench.press.plan(), "es", "get-help");
    let shown = dress(bench.draft(output), &Lookup::new(&catalog, output)).shown;
    let viewed = Viewed { catalog: &catalog, campaign: &bench.press.plan().campaign, output };
    let sheet: serde_json::Value =
        serde_json::from_str(&sheet(bench.press.plan(), viewed, &shown, &out).unwrap()).unwrap();
    let files = sheet["faults"].as_array().unwrap().iter().filter_map(|fault| fault["file"].as_str());
    let files: Vec<_> =
        files.filter(|file| file.starts_with("locales/es/") || file.starts_with("content/es/")).collect();
    assert_eq!(files, ["locales/es/interface.ftl:1"]);
    assert_eq!(sheet["page"]["state"], "missing");
    assert_eq!(sheet["locales"][0]["url"], "/hub/es/get-help/");
    let messages = sheet["messages"].as_array().unwrap();
    let find = |name: &str| messages.iter().find(|message| message["name"] == name).unwrap();
    assert_eq!(find("exit")["state"], "broken");
    assert_eq!(find("help-now-title")["in_block"], true);
    assert_eq!(messages[0]["state"], "missing");
}

#[test]
fn the_script_has_its_style_in_it() {
    let script = super::script();
    assert!(!script.contains("/* translate.css */") && script.contains("[data-l10n-active]"));
}

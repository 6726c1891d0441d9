//! Language, direction, canonical address, translations and `noindex` are what the plan says.

use crate::audit::page::Page;
use crate::audit::tree::Element;
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut told = Vec::new();
    language(page, &mut told);
    main_language(page, &mut told);
    canonical(page, &mut told);
    alternates(page, &mut told);
    noindex(page, &mut told);
    for message in told {
        out.push(
            page.fault(Code::AuditHead, message)
                .why("voices, fonts and search engines go by it")
                .help("check the head of the template of this kind of page"),
        );
    }
}

fn language(page: &Page<'_>, told: &mut Vec<String>) {
    let html = page.named("html").next().map(|(_, html)| html);
    for (name, expected) in [("lang", page.expects.lang), ("dir", page.expects.dir)] {
        differs("html", html, name, expected, told);
    }
}

/// A borrowed page says on `main` which language it really is in.
fn main_language(page: &Page<'_>, told: &mut Vec<String>) {
    let mains: Vec<_> = page.named("main").map(|(_, main)| main).collect();
    let main = mains.first().copied();
    if mains.len() != 1 {
        told.push(format!("the page has {} `main` elements, not one", mains.len()));
    }
    if let Some((lang, dir)) = page.expects.main_lang {
        differs("main", main, "lang", lang, told);
        differs("main", main, "dir", dir, told);
        return;
    }
    for (name, expected) in [("lang", page.expects.lang), ("dir", page.expects.dir)] {
        if main.is_some_and(|main| main.attribute(name).is_some()) {
            differs("main", main, name, expected, told);
        }
    }
}

fn differs(what: &str, element: Option<&Element>, name: &str, expected: &str, told: &mut Vec<String>) {
    match element.and_then(|element| element.attribute(name)) {
        Some(value) if value == expected => {}
        Some(value) => told.push(format!("`{name}` of `{what}` is `{value}`, not `{expected}`")),
        None => told.push(format!("`{what}` has no `{name}`; it must be `{expected}`")),
    }
}

fn canonical(page: &Page<'_>, told: &mut Vec<String>) {
    let links: Vec<&str> = related(page, "canonical").filter_map(|link| link.attribute("href")).collect();
    let expected: Vec<&str> = page.expects.canonical.into_iter().collect();
    if links != expected {
        told.push(format!("the canonical address is {}, not {}", list(&links), list(&expected)));
    }
}

fn alternates(page: &Page<'_>, told: &mut Vec<String>) {
    let links = related(page, "alternate").filter(|link| link.attribute("hreflang").is_some());
    let pair = |link: &Element| {
        let attribute = |name| link.attribute(name).unwrap_or("").to_owned();
        (attribute("hreflang"), attribute("href"))
    };
    let found: Vec<(String, String)> = links.map(pair).collect();
    if found == page.expects.alternates {
        return;
    }
    let words = |pairs: &[(String, String)]| {
        let words: Vec<String> = pairs.iter().map(|(lang, address)| format!("{lang} {address}")).collect();
        list(&words.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let (found, expected) = (words(&found), words(page.expects.alternates));
    told.push(format!("the translations are {found}, not {expected}"));
}

fn noindex(page: &Page<'_>, told: &mut Vec<String>) {
    let is_robots =
        |meta: &&Element| meta.attribute("name").is_some_and(|name| name.eq_ignore_ascii_case("robots"));
    let metas = page.named("meta").map(|(_, meta)| meta).filter(is_robots);
    let found = metas.filter_map(|meta| meta.attribute("content")).any(|content| content.contains("noindex"));
    match (found, page.expects.noindex) {
        (true, false) => told.push("the page asks search engines to leave it out (`noindex`)".to_owned()),
        (false, true) => {
            told.push("the page does not ask search engines to leave it out (`noindex`)".to_owned());
        }
        _ => {}
    }
}

/// The links with that relation.
fn related<'a>(page: &Page<'a>, relation: &'static str) -> impl Iterator<Item = &'a Element> {
    let has = move |link: &&Element| {
        let words = link.attribute("rel").unwrap_or("");
        words.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(relation))
    };
    page.named("link").map(|(_, link)| link).filter(has)
}

fn list(words: &[&str]) -> String {
    match words {
        [] => "missing".to_owned(),
        words => format!("`{}`", words.join("`, `")),
    }
}

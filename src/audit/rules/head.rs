//! Language, direction, canonical address, translations and `noindex` are what the plan says.

use crate::audit::page::Page;
use crate::audit::reading::{Element, Key, Tag};
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
    let html = page.named(Tag::Html).next();
    for (key, name, expected) in [(Key::Lang, "lang", page.expects.lang), (Key::Dir, "dir", page.expects.dir)]
    {
        differs("html", html, (key, name), expected, told);
    }
}

/// A borrowed page says on `main` which language it really is in.
fn main_language(page: &Page<'_>, told: &mut Vec<String>) {
    let mains: Vec<_> = page.named(Tag::Main).collect();
    let main = mains.first().copied();
    if mains.len() != 1 {
        told.push(format!("the page has {} `main` elements, not one", mains.len()));
    }
    if let Some((lang, dir)) = &page.expects.main_lang {
        differs("main", main, (Key::Lang, "lang"), lang, told);
        differs("main", main, (Key::Dir, "dir"), dir, told);
        return;
    }
    for (key, name, expected) in [(Key::Lang, "lang", page.expects.lang), (Key::Dir, "dir", page.expects.dir)]
    {
        if main.is_some_and(|main| main.has(key)) {
            differs("main", main, (key, name), expected, told);
        }
    }
}

fn differs(
    what: &str,
    element: Option<Element<'_>>,
    (key, name): (Key, &str),
    expected: &str,
    told: &mut Vec<String>,
) {
    match element.and_then(|element| element.attribute(key)) {
        Some(value) if value == expected => {}
        Some(value) => told.push(format!("`{name}` of `{what}` is `{value}`, not `{expected}`")),
        None => told.push(format!("`{what}` has no `{name}`; it must be `{expected}`")),
    }
}

fn canonical(page: &Page<'_>, told: &mut Vec<String>) {
    let links = || related(page, "canonical").filter_map(|link| link.attribute(Key::Href));
    if !links().eq(page.expects.canonical) {
        let (links, expected): (Vec<&str>, Vec<&str>) =
            (links().collect(), page.expects.canonical.into_iter().collect());
        told.push(format!("the canonical address is {}, not {}", list(&links), list(&expected)));
    }
}

fn alternates<'a>(page: &Page<'a>, told: &mut Vec<String>) {
    let pair = |link: Element<'a>| (link.attribute(Key::Hreflang), link.attribute(Key::Href).unwrap_or(""));
    let links = related(page, "alternate").map(pair);
    let found: Vec<(&str, &str)> = links.filter_map(|(lang, address)| Some((lang?, address))).collect();
    let expected = || page.expects.alternates.iter().map(|(lang, address)| (lang.as_str(), address.as_str()));
    if expected().eq(found.iter().copied()) {
        return;
    }
    let words = |pairs: &mut dyn Iterator<Item = (&str, &str)>| {
        let words: Vec<String> = pairs.map(|(lang, address)| format!("{lang} {address}")).collect();
        list(&words.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let (found, expected) = (words(&mut found.iter().copied()), words(&mut expected()));
    told.push(format!("the translations are {found}, not {expected}"));
}

fn noindex(page: &Page<'_>, told: &mut Vec<String>) {
    let is_robots = |meta: &Element<'_>| {
        meta.attribute(Key::Name).is_some_and(|name| name.eq_ignore_ascii_case("robots"))
    };
    let metas = page.named(Tag::Meta).filter(is_robots);
    let found =
        metas.filter_map(|meta| meta.attribute(Key::Content)).any(|content| content.contains("noindex"));
    match (found, page.expects.noindex) {
        (true, false) => told.push("the page asks search engines to leave it out (`noindex`)".to_owned()),
        (false, true) => {
            told.push("the page does not ask search engines to leave it out (`noindex`)".to_owned());
        }
        _ => {}
    }
}

/// The links with that relation.
fn related<'a>(page: &Page<'a>, relation: &'static str) -> impl Iterator<Item = Element<'a>> + use<'a> {
    page.named(Tag::Link).filter(move |link| {
        let words = link.attribute(Key::Rel).unwrap_or("");
        words.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(relation))
    })
}

fn list(words: &[&str]) -> String {
    match words {
        [] => "missing".to_owned(),
        words => format!("`{}`", words.join("`, `")),
    }
}

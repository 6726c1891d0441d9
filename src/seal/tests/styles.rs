//! Style sheets that hide the block, and honest ones that do not.

use super::*;
use crate::diag::Code;
use crate::diag::text::{Colour, one};

/// Whether a theme with this sheet is stopped, by the guard or on the page.
fn outcome(css: &str) -> Result<(), Vec<Diagnostic>> {
    let (guard, out) = guard(css);
    let mut faults: Vec<Diagnostic> = out.into_iter().collect();
    let body = "<a class=\"skip-link\" href=\"#m\">s</a><nav>n</nav>\
                <main id=\"m\" class=\"text wide\"><contact-block></contact-block></main>";
    let draft = Draft { path: RelPath::new("en/index.html").unwrap(), html: page(body) };
    if let Err(fault) = seal_once(draft, &block(), &policy(), &guard) {
        faults.push(fault);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

#[test]
fn honest_sheets_pass() {
    for css in [
        "",
        ".skip-link { position:absolute; inset-inline-start:-999px }",
        "[hidden]{display:none}",
        "[hidden]{display:none!important}",
        ".visually-hidden{clip-path:inset(50%);position:absolute;overflow:hidden;width:1px;height:1px}",
        "@media print { nav { display:none } }",
        ".contact { display:grid; font-size: 1rem; color: var(--ink) }",
        "body { color: var(--ink); font-size: 100% }",
        ":root { --ink: #111; --gap: 1rem } .contacts { margin-block: calc(var(--gap) * 2) }",
        "*, *::before, *::after { box-sizing: border-box }",
        ".contacts::before { content: ''; display: block }",
        "main:not(.x) nav { display: none }",
        "main { & nav { display: none } .menu { display: none } }",
        "@layer base, theme; @layer base { nav { display: none } }",
        "@media (prefers-reduced-motion: reduce) { * { animation-duration: .01ms !important; transition: none } }",
        "@font-face { font-family: A; src: url(a.woff2) format(\"woff2\"); font-display: swap }",
        "@keyframes fade { from { opacity: 0 } } nav { animation: fade 1s }",
        ".hero { background: url(\"hero.png\") }",
        "html { font-size: 112.5%; scroll-behavior: smooth }",
        "details:not([open]) > .answer { display: none }",
        "@charset \"utf-8\"; p { margin: 0 }",
        "main { padding: 1rem; max-inline-size: 60ch; margin-inline: auto }",
        ".quiz:has(:checked) .verdict { display: none }",
        "@supports (display: grid) { .contacts { display: grid; gap: 1rem } }",
        "small { font-size: .875em }",
        "@page { margin: 1cm }",
    ] {
        outcome(css).unwrap_or_else(|faults| panic!("{css}: {faults:#?}"));
    }
}

/// What hides the block of the page in `outcome`, or cannot be checked.
const HIDING_SHEETS: &[&str] = &[
    ".contacts { display: none }",
    ".contacts { DISPLAY:NONE !IMPORTANT }",
    ".\\63 ontacts { display: none }",
    ".contacts { d\\69splay: none }",
    ".contacts { dis/**/play: none; display/**/:/**/none }",
    ".contact { visibility: hidden }",
    "[data-contact] { display: none }",
    "[data-contact-block] { display: none }",
    "[data-contact-block=''] { opacity: 0 }",
    "section { display: none }",
    "SECTION { display: none }",
    "*|section { display: none }",
    "main { display: none }",
    "#m { display: none }",
    ".wide { display: none }",
    "main.text.wide { height: 0; overflow: hidden }",
    "main > * { display: none }",
    "main > :first-child { display: none }",
    "* { display: none }",
    "html { display: none }",
    ".print-certificate { visibility: hidden }",
    ":root { opacity: 0 }",
    "body { visibility: hidden }",
    "body.page { display: none }",
    "html { overflow: hidden }",
    "nav + main { display: none }",
    "body:has(nav) main { display: none }",
    ".a:has(a) { } :has(a) { display: none }",
    ":is(nav, .contacts) { display: none }",
    ":where(main) { display: none }",
    ":not(nav) { display: none }",
    "a { display: none }",
    "bdi { font-size: 0 }",
    "bdi { unicode-bidi: bidi-override; direction: rtl }",
    ".contacts:hover { display: none }",
    ".contacts::first-line { color: transparent }",
    "@media (max-width: 40rem) { .contacts { display: none } }",
    "@media print { main { display: none } }",
    "@layer a { .contacts { display: none } }",
    "@supports (display: grid) { .contacts { display: none } }",
    "@container (width > 1px) { .contacts { display: none } }",
    "@scope (.contacts) { :scope { display: none } }",
    "@scope (main) { & { display: none } }",
    "@scope (main) { display: none }",
    "@starting-style { .contacts { display: none } }",
    "main { .contacts { display: none } }",
    "main { & { display: none } }",
    "main { &.wide { display: none } }",
    "main { @media print { display: none } }",
    ".contacts { color: red; &:hover { display: none } }",
    ".contacts { a:hover { display: none } }",
    ".contacts { --x: { a: b } display: none }",
    ".contacts { position: absolute; left: -9999px }",
    ".contacts { opacity: var(--o) } :root { --o: 0 }",
    ".contacts { margin-left: var(--m) } .x { --m: -9999px }",
    ".contacts { margin-left: var(--m) } .x { --m: 0 } @property --m { syntax: '*'; inherits: true; initial-value: -9999px }",
    ".contacts { color: var(--c) } .x { --c: transparent }",
    ".contacts { color: rgb(var(--c)) } .x { --c: 0 0 0 / 0 }",
    ".contacts { animation: go 1s forwards } @keyframes go { to { opacity: 0 } }",
    "main { font-size: .9em }",
    "main { margin-inline: -2rem }",
    "main { zoom: .9 }",
    "@font-face { font-family: A; size-adjust: 0%; src: url(a.woff2) }",
    "@import \"a.css\";",
    "@import url(a.css);",
    "@namespace url(a);",
    "@unknown { nav { color: red } }",
    "@document url(a) { nav { color: red } }",
    "nav { background: url(https://a.example/a.png) }",
    "nav { background: url(//a.example/a.png) }",
    "nav { background: u\\72l(\"https://a.example/a.png\") }",
    "nav { background: image-set(\"https://a.example/a.png\" 1x) }",
    "nav { background: url(data:image/png,a) }",
    "nav { background: url(../../secret.png) }",
    "nav { --x: url(https://a.example/a.png) }",
    "nav { color: red } }",
    "nav { background: url(a b) }",
    "nav { content: 'a\n' }",
    "nav ~ { display: none } , .contacts { display: none }",
];

#[test]
fn sheets_that_could_hide_the_block_are_refused() {
    for css in HIDING_SHEETS {
        let faults = outcome(css).expect_err(css);
        for fault in faults {
            assert!(matches!(fault.code, Code::SealHidden | Code::PolicyRefused), "{css}: {fault:?}");
        }
    }
}

#[test]
fn what_hides_the_block_of_every_page_is_reported_before_any_page() {
    for css in [
        "* { opacity: 0 }",
        "html { display: none }",
        ".print-certificate { visibility: hidden }",
        "body { display: none }",
        "[data-contact] { height: 0 }",
    ] {
        assert!(guard(css).1.has_errors(), "{css}");
    }
    for css in [".contacts { display: none }", "[hidden] { display: none }", "nav { display: none }"] {
        assert!(!guard(css).1.has_errors(), "{css}");
    }
}

#[test]
fn a_rule_is_told_at_its_place_and_the_same_on_every_page() {
    let css = "nav { color: red }\n.contacts {\n  display: none;\n}\n";
    let faults = outcome(css).unwrap_err();
    let text = one(&faults[0], Colour::Never);
    assert!(
        text.contains("error[seal-hidden]: this rule could hide the contact block: `display: none`"),
        "{text}"
    );
    assert!(text.contains("themes/a/assets/site.css:3:3"), "{text}");
    assert!(!text.contains("en/index.html"), "{text}");
}

#[test]
fn a_theme_is_judged_by_the_elements_that_stand_around_the_block() {
    // The class is not on this page's ancestors.
    assert!(outcome(".narrow { display: none }").is_ok());
    assert!(outcome("nav, .narrow, article { display: none }").is_ok());
}

#[test]
fn style_sheets_that_nest_without_end_are_refused_and_not_a_crash() {
    let deep = format!("{}{}", "a{".repeat(100_000), "}".repeat(100_000));
    assert!(outcome(&deep).is_err());
    let again: String = "&:hover, &:focus, &:active {".repeat(60);
    let lists = format!(".x {{ {again} display: none {} }}", "}".repeat(60));
    assert!(outcome(&lists).is_err());
    let calls: String =
        (0..10).map(|k| format!("--v{k}: {};", format!("max(var(--v{})) ", k + 1).repeat(200))).collect();
    assert!(outcome(&format!(".x {{ {calls} }} .contacts {{ margin: var(--v0) }}")).is_err());
    let doubling: String = (0..40).map(|k| format!("--v{k}: var(--v{}) var(--v{});", k + 1, k + 1)).collect();
    assert!(outcome(&format!(".x {{ {doubling} }} .contacts {{ margin: var(--v0) }}")).is_err());
}

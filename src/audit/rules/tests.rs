//! One small change to a good page for each fault, and the fault that it must be.

use crate::audit::{
    Audited, Auditor, ExcludedKind, ExcludedWord, FineTexts, PageExpectation, Reader, Site, SitePage,
};
use crate::catalog::ReviewStatus;
use crate::diag::{Code, Diagnostics};
use crate::site::ShownContact;
use crate::source::RelPath;
use crate::text::guard::{Guard, Registered, RegisteredNumber, Reject};

const GOOD: &str = r##"<!DOCTYPE html>
<html lang="es" dir="ltr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>Señales</title><meta name="description" content="Qué mirar en 2026">
<link rel="canonical" href="https://campaign.example/es/signs.html">
<link rel="alternate" hreflang="en" href="https://campaign.example/en/signs.html">
<link rel="alternate" hreflang="es" href="https://campaign.example/es/signs.html">
<link rel="stylesheet" href="../assets/main.css"></head>
<body><a data-exit href="https://www.dhs.gov/">Salir</a><a href="#main">Saltar</a><main id="main"><h1>Señales</h1>
<p>In 2019, 22,326 people<a href="#source-1">1</a></p><ol><li id="source-1">https://www.dhs.gov/hsi</li></ol>
<a href="../en/signs.html#rooms">English</a></main>
<section data-contact-block><div data-contact="us-911"><a href="tel:911">911</a></div>
<div data-contact="us-nhth"><a href="tel:+18883737888"><bdi dir="ltr">1-888-373-7888</bdi></a>
<a href="sms:233733?&amp;body=HELP">233733</a><a href="https://humantraffickinghotline.org/chat">Chat</a></div></section>
</body></html>"##;

const ENGLISH: &str = r#"<h2 id="rooms">Rooms</h2>"#;

fn guard() -> Guard {
    let pair = |what: &str, contact: &str| (what.to_owned(), contact.to_owned());
    let number = |digits: &str, contact: &str| RegisteredNumber {
        digits: digits.to_owned(),
        contact: contact.to_owned(),
    };
    Guard::new(Registered {
        numbers: vec![number("18883737888", "us-nhth"), number("18774474847", "us-hsi-tip")],
        short_codes: vec![pair("911", "us-911"), pair("233733", "us-nhth")],
        emails: vec![pair("help@humantraffickinghotline.org", "us-nhth")],
        hosts: ["humantraffickinghotline.org", "dhs.gov"].map(str::to_owned).into(),
        rejects: vec![Reject {
            pattern: "888-373-3888".to_owned(),
            why: "digits are swapped".to_owned(),
            use_instead: "us-nhth".to_owned(),
        }],
        ..Registered::default()
    })
}

/// What is expected of a page where nothing else is said.
struct Expected {
    noindex: bool,
    main_lang: Option<(&'static str, &'static str)>,
    status: Option<ReviewStatus>,
    stale: bool,
    offline: bool,
    files: &'static [&'static str],
}

const USUAL: Expected = Expected {
    noindex: false,
    main_lang: None,
    status: None,
    stale: false,
    offline: false,
    files: &["es/signs.html", "en/signs.html", "assets/main.css"],
};

/// The faults of the Spanish page, as code and message.
fn faults(html: &str, expected: &Expected) -> Vec<(Code, String)> {
    let shown = |id: &str, links: &[&str]| ShownContact {
        id: id.to_owned(),
        links: links.iter().map(|link| (*link).to_owned()).collect(),
    };
    let chat = "https://humantraffickinghotline.org/chat";
    let contacts = [
        shown("us-911", &["tel:911"]),
        shown("us-nhth", &["tel:+18883737888", "sms:233733?&body=HELP", chat]),
    ];
    let alternates =
        ["en", "es"].map(|lang| (lang.to_owned(), format!("https://campaign.example/{lang}/signs.html")));
    let excluded = [
        (ExcludedKind::Page, "signs/farms"),
        (ExcludedKind::Industry, "agriculture"),
        (ExcludedKind::Indicator, "crew-leader"),
    ]
    .map(|(kind, word)| ExcludedWord { kind, word: word.to_owned() });
    let spanish = PageExpectation {
        contacts: &contacts,
        lang: "es",
        dir: "ltr",
        canonical: Some("https://campaign.example/es/signs.html"),
        alternates: &alternates,
        noindex: expected.noindex,
        main_lang: expected.main_lang.map(|(lang, dir)| (lang.into(), dir)),
        exit: "https://www.dhs.gov/",
        status: expected.status,
        stale: expected.stale,
    };
    let pages = [
        SitePage { path: at("es/signs.html"), html, expects: spanish },
        SitePage { path: at("en/signs.html"), html: ENGLISH, expects: PageExpectation::default() },
    ];
    let has_file = |path: &str| expected.files.contains(&path);
    let site = Site {
        campaign: "hotels",
        has_file: &has_file,
        excluded: &excluded,
        offline: expected.offline,
        link_base: "/",
    };
    let by_tree = told(site, &pages, expected.files, Reader::Tree);
    // Whoever reads the page, the same is wrong with it.
    for reader in [Reader::Stream, Reader::Both] {
        assert_eq!(told(site, &pages, expected.files, reader), by_tree, "{reader:?} {html}");
    }
    by_tree
}

fn at(path: &str) -> RelPath {
    RelPath::new(path).unwrap()
}

/// What is told of the Spanish page and its file.
fn told(site: Site<'_>, pages: &[SitePage<'_>], files: &[&str], reader: Reader) -> Vec<(Code, String)> {
    let guard = guard();
    let auditor = Auditor::new(site, &guard);
    let mut out = Diagnostics::new();
    auditor.files(files.iter().copied(), &mut out);
    let mut fine = FineTexts::of_many_pages();
    if reader != Reader::Tree {
        // What was read before hides nothing: neither a good page nor the same page.
        for html in [GOOD, pages[0].html] {
            auditor.page(&SitePage { html, ..pages[0].clone() }, reader, &mut fine);
        }
    }
    let audited: Vec<Audited> = pages.iter().map(|page| auditor.page(page, reader, &mut fine)).collect();
    auditor.site(audited, &mut out);
    let spanish = out.iter().filter(|fault| fault.path() == "hotels/es/signs.html");
    spanish.map(|fault| (fault.code, fault.message.clone())).collect()
}

/// Replaces `old` in the good page and expects exactly one fault, with that code and words.
#[track_caller]
fn check(old: &str, new: &str, code: Code, words: &str) {
    assert!(GOOD.contains(old), "{old}");
    check_page(&GOOD.replacen(old, new, 1), code, words);
}

#[track_caller]
fn check_page(html: &str, code: Code, words: &str) {
    let found = faults(html, &USUAL);
    let [(found_code, message)] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(*found_code == code && message.contains(words), "{found:#?}");
}

/// Puts something before the end of `main`, where it must be the one fault.
#[track_caller]
fn check_added(added: &str, code: Code, words: &str) {
    check("</main>", &format!("{added}</main>"), code, words);
}

#[track_caller]
fn check_passes(added: &str) {
    let html = GOOD.replacen("</main>", &format!("{added}</main>"), 1);
    assert_eq!(faults(&html, &USUAL), [], "{added}");
}

#[test]
fn a_good_page_has_no_fault() {
    assert_eq!(faults(GOOD, &USUAL), []);
}

#[test]
fn a_page_without_a_block_or_with_two_is_refused() {
    check("data-contact-block", "data-other", Code::AuditBlock, "has 0 contact blocks");
    check_added("<i data-contact-block></i>", Code::AuditBlock, "has 2 contact blocks");
}

#[test]
fn a_hidden_block_is_refused_however_it_is_hidden() {
    for (open, close, hider) in [
        ("<div hidden>", "</div>", "<div hidden>"),
        ("<div hidden=until-found>", "</div>", "<div hidden>"),
        ("<div inert>", "</div>", "<div inert>"),
        ("<div popover>", "</div>", "<div popover>"),
        ("<div aria-hidden=true>", "</div>", "<div aria-hidden>"),
        ("<details open>", "</details>", "<details>"),
        ("<dialog>", "</dialog>", "<dialog>"),
        ("<svg><foreignObject>", "</foreignObject></svg>", "<svg>"),
    ] {
        let html = GOOD
            .replace("<section", &format!("{open}<section"))
            .replace("</section>", &format!("</section>{close}"));
        let found = faults(&html, &USUAL);
        assert!(
            !found.is_empty() && found.iter().all(|(code, _)| *code == Code::AuditBlock),
            "{hider}: {found:#?}"
        );
        assert!(found[0].1.contains(hider), "{hider}: {found:#?}");
    }
}

#[test]
fn a_block_that_a_browser_does_not_see_as_one_is_refused() {
    for (open, close) in [
        ("<!--", "-->"),
        ("<template>", "</template>"),
        ("<noscript>", "</noscript>"),
        ("<textarea>", "</textarea>"),
        ("<title>", "</title>"),
        ("<select>", "</select>"),
        ("<noscript><!--</noscript>", "-->"),
        ("<script>", "</script>"),
    ] {
        let html = GOOD
            .replace("<section", &format!("{open}<section"))
            .replace("</section>", &format!("</section>{close}"));
        let found = faults(&html, &USUAL);
        assert!(found.iter().any(|(code, _)| *code == Code::AuditBlock), "{open}: {found:#?}");
    }
}

#[test]
fn the_block_shows_the_contacts_and_links_of_the_registry_in_order() {
    check(" data-contact=\"us-911\"", "", Code::AuditBlock, "the contacts `us-nhth`, not `us-911, us-nhth`");
    check("<a href=\"tel:911\">911</a>", "911", Code::AuditBlock, "links to `tel:+18883737888`");
    check("<a href=\"tel:911\">911</a>", "<a href=\"tel:911\"></a>", Code::AuditBlock, "has no words");
    check(
        "<a href=\"tel:911\">",
        "<a hidden href=\"tel:911\">",
        Code::AuditBlock,
        "is hidden by `<a hidden>`",
    );
    check_added("<i data-contact=us-nhth></i>", Code::AuditBlock, "`us-nhth` stands outside");
}

#[test]
fn calls_go_to_whom_the_page_names() {
    check_added("<a href=tel:+19005550199>x</a>", Code::AuditContact, "goes to nobody");
    check_added("<a href=mailto:a@example.org>x</a>", Code::AuditContact, "goes to nobody");
    check_passes("<a href=tel:+18774474847>x</a><a href=mailto:help@humantraffickinghotline.org>y</a>");
    let swapped = GOOD.replace("tel:+18883737888", "tel:+18774474847");
    let found = faults(&swapped, &USUAL);
    assert!(
        found
            .iter()
            .any(|(code, told)| *code == Code::AuditContact && told.contains("belongs to `us-hsi-tip`"))
    );
}

#[test]
fn text_shows_registered_numbers_alone() {
    for (added, words) in [
        ("<p>900-555-0199</p>", "`900-555-0199`"),
        ("<p>9<b>00</b>-555<i>-01</i>99</p>", "`900-555-0199`"),
        ("<p>900<br>555<br>0199</p>", "`900 555 0199`"),
        ("<p>9&#48;0-555&#x2d;0199</p>", "`900-555-0199`"),
        ("<p>٩٠٠-٥٥٥-٠١٩٩</p>", "`٩٠٠-٥٥٥-٠١٩٩`"),
        ("<p hidden>900-555-0199</p>", "`900-555-0199`"),
        ("<template>900-555-0199</template>", "`900-555-0199`"),
        ("<noscript>900-555-0199</noscript>", "`900-555-0199`"),
        ("<p>888-373-3888</p>", "digits are swapped"),
        ("<i title=\"900-555-0199\"></i>", "`900-555-0199`"),
        ("<img alt=\"900-555-0199\">", "`900-555-0199`"),
        ("<i aria-label=\"900-555-0199\"></i>", "`900-555-0199`"),
        ("<input placeholder=\"900-555-0199\">", "`900-555-0199`"),
        ("<p>tel:12</p>", "looks like a link"),
    ] {
        check_added(added, Code::AuditContact, words);
    }
    check("Qué mirar", "900-555-0199", Code::AuditContact, "`900-555-0199`");
    check("<title>", "<title>900-555-0199 ", Code::AuditContact, "`900-555-0199`");
    check_added("<p>example.com</p>", Code::AuditHost, "`example.com`");
    check_added("<p>\u{202E}a</p>", Code::TextInvisible, "202e");
}

#[test]
fn numbers_in_separate_blocks_are_separate() {
    check_passes("<ul><li>900</li><li>555</li><li>0199</li></ul>");
    check_passes("<table><tr><td>1,686<td>2,545<td>914</table>");
    check_passes("<p>1-877-447-4847, 24/7</p>");
}

#[test]
fn a_contact_shows_its_own_number_alone() {
    check(
        "1-888-373-7888",
        "1-877-447-4847",
        Code::AuditContact,
        "under `us-nhth`, and it belongs to `us-hsi-tip`",
    );
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for added in [
        "<img src=https://dhs.gov/a.png alt=a>",
        "<img srcset='//dhs.gov/a.png 2x' alt=a>",
        "<script src=https://dhs.gov/a.js></script>",
        "<form action=https://dhs.gov/></form>",
        "<video poster=//dhs.gov/a.png></video>",
        "<svg><use href='https://dhs.gov/a.svg#b'/></svg>",
        "<svg><image xlink:href='https://dhs.gov/a.png'/></svg>",
        "<a href=# ping=https://dhs.gov/>x</a>",
    ] {
        check_added(added, Code::AuditHost, "would load");
    }
    check("</head>", "<link rel=preconnect href=https://dhs.gov></head>", Code::AuditHost, "would load");
}

#[test]
fn links_lead_to_registered_hosts() {
    check_passes("<a href=https://www.dhs.gov/hsi>x</a>");
    check_added("<a href=https://example.org/>x</a>", Code::AuditHost, "`example.org`");
    check_added("<a href=//example.org>x</a>", Code::AuditHost, "`example.org`");
    check_added("<a href='https://dhs.gov@example.org/'>x</a>", Code::AuditHost, "example.org");
    check_added("<a href='java&#10;script:x'>x</a>", Code::AuditHost, "`javascript:`");
    check_added("<a href=data:text/html,x>x</a>", Code::AuditHost, "`data:`");
}

#[test]
fn links_inside_lead_to_files_and_places_that_are_there() {
    check_added("<a href=gone.html>x</a>", Code::AuditLink, "`es/gone.html`");
    check_added("<a href=../../x.html>x</a>", Code::AuditLink, "out of the campaign's folder");
    check_added("<a href=#gone>x</a>", Code::AuditLink, "`#gone`, which `es/signs.html`");
    check_added("<a href=../en/signs.html#gone>x</a>", Code::AuditLink, "`#gone`, which `en/signs.html`");
    check_added("<img src=gone.png alt=x>", Code::AuditLink, "`es/gone.png`");
    check_passes("<a href=#top>x</a><a href=#>y</a><a href=/en/signs.html>z</a>");
}

#[test]
fn a_link_to_a_folder_needs_a_server() {
    let html = GOOD.replacen("</main>", "<a href=../en/>x</a></main>", 1);
    let files = &["es/signs.html", "en/signs.html", "en/index.html", "assets/main.css"];
    assert_eq!(faults(&html, &Expected { files, ..USUAL }), []);
    let found = faults(&html, &Expected { files, offline: true, ..USUAL });
    assert!(matches!(found.as_slice(), [(Code::AuditLink, told)] if told.contains("folder")), "{found:#?}");
}

#[test]
fn ids_and_main_headings_are_given_once() {
    check_added("<i id=main></i><i id=main></i>", Code::Duplicate, "`main`");
    check_added("<h1>x</h1>", Code::AuditOutline, "2 main headings");
    check("<h1>Señales</h1>", "", Code::AuditOutline, "0 main headings");
    check("<h1>Señales</h1>", "<h1> </h1>", Code::AuditOutline, "has no words");
    check("<title>Señales</title>", "<title></title>", Code::AuditOutline, "has no title");
}

#[test]
fn the_head_says_what_the_plan_says() {
    check("lang=\"es\"", "lang=\"en\"", Code::AuditHead, "`lang` of `html` is `en`, not `es`");
    check(" dir=\"ltr\"><head>", "><head>", Code::AuditHead, "`html` has no `dir`");
    check("rel=\"canonical\"", "rel=\"author\"", Code::AuditHead, "canonical address is missing");
    check("hreflang=\"en\"", "hreflang=\"fr\"", Code::AuditHead, "the translations are `fr ");
    check("</head>", "<meta name=robots content=noindex></head>", Code::AuditHead, "noindex");
    check(
        "<main id=\"main\">",
        "<main id=\"main\" lang=\"en\">",
        Code::AuditHead,
        "`lang` of `main` is `en`",
    );
}

#[test]
fn a_borrowed_page_says_so_on_main() {
    let borrowed = Expected { noindex: true, main_lang: Some(("en", "ltr")), ..USUAL };
    let html = GOOD
        .replace("<main", "<main lang=en dir=ltr")
        .replace("<h1", "<p data-borrowed>Prestada</p><h1")
        .replace("</head>", "<meta name=robots content=noindex></head>");
    assert_eq!(faults(&html, &borrowed), []);
    let codes: Vec<Code> = faults(GOOD, &borrowed).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, [Code::AuditHead, Code::AuditHead, Code::AuditHead, Code::AuditContract]);
}

const EXIT: &str = "<a data-exit href=\"https://www.dhs.gov/\">Salir</a>";

#[test]
fn the_quick_exit_is_there_once_and_leads_out() {
    let contract = Code::AuditContract;
    check(EXIT, "", contract, "has 0 quick exits");
    check_added(EXIT, contract, "has 2 quick exits");
    check(
        "www.dhs.gov/\">",
        "dhs.gov/\">",
        contract,
        "leads to `https://dhs.gov/`, not `https://www.dhs.gov/`",
    );
    check(">Salir<", "> <", contract, "has no words");
    check(EXIT, &format!("<div hidden>{EXIT}</div>"), contract, "hidden by `<div hidden>`");
}

#[test]
fn the_keyboard_reaches_the_quick_exit_first() {
    for (first, name) in [
        ("<a href=#main>x</a>", "a"),
        ("<button>x</button>", "button"),
        ("<details><summary>x</summary></details>", "summary"),
        ("<p tabindex=0>x</p>", "p"),
    ] {
        let words = format!("reaches `<{name}>` before");
        check(EXIT, &format!("{first}{EXIT}"), Code::AuditContract, &words);
    }
    check_added("<a href=#main tabindex=1>x</a>", Code::AuditContract, "reaches `<a>` before");
    check("<a data-exit", "<a tabindex=-1 data-exit", Code::AuditContract, "reaches `<a>` before");
    let html = GOOD.replace(EXIT, &format!("<a>x</a><p tabindex=-1>x</p>{EXIT}"));
    assert_eq!(faults(&html, &USUAL), []);
}

#[test]
fn a_skip_link_leads_to_main() {
    let skip = "<a href=\"#main\">Saltar</a>";
    check(skip, "", Code::AuditContract, "no link before `main`");
    check(skip, &format!("<div hidden>{skip}</div>"), Code::AuditContract, "no link before `main`");
    let inside = GOOD.replace(skip, "").replace("<h1", &format!("{skip}<h1"));
    check_page(&inside, Code::AuditContract, "no link before `main`");
    let nameless = GOOD.replace(skip, "").replace("<main id=\"main\"", "<main");
    check_page(&nameless, Code::AuditContract, "`main` has no `id`");
}

#[test]
fn a_notice_says_how_far_the_words_can_be_trusted() {
    let (none, machine, draft) = (None, Some(ReviewStatus::Machine), Some(ReviewStatus::Draft));
    let (source, reviewed) = (Some(ReviewStatus::Source), Some(ReviewStatus::Reviewed));
    for (status, added, words) in [
        (machine, "<p data-status=machine>x</p>", ""),
        (draft, "<p data-status=draft>x</p>", ""),
        (reviewed, "<p data-status=reviewed>x</p>", ""),
        (reviewed, "", ""),
        (source, "", ""),
        (machine, "", "has 0 notices"),
        (draft, "", "has 0 notices"),
        (machine, "<p data-status=machine>x</p><p data-status=machine>x</p>", "has 2 notices"),
        (machine, "<p data-status=machine hidden>x</p>", "is hidden by `<p hidden>`"),
        (machine, "<p data-status=machine></p>", "has no words"),
        (source, "<p data-status=reviewed>x</p>", "`reviewed`; it is `source`"),
        (reviewed, "<p data-status=draft>x</p>", "`draft`; it is `reviewed`"),
        (none, "<p data-status=machine>x</p>", "`machine`; it is `none`"),
        (none, "<p data-borrowed>x</p>", "it is not"),
    ] {
        let html = GOOD.replacen("</main>", &format!("{added}</main>"), 1);
        let found = faults(&html, &Expected { status, ..USUAL });
        match found.as_slice() {
            [] => assert_eq!(words, "", "{status:?} {added}"),
            [(code, told)] => {
                let is_it = *code == Code::AuditContract && !words.is_empty() && told.contains(words);
                assert!(is_it, "{status:?} {added}: {told}");
            }
            _ => panic!("{status:?} {added}: {found:#?}"),
        }
    }
}

#[test]
fn the_page_forbids_what_it_does_not_need() {
    check(
        "http-equiv=\"Content-Security-Policy\"",
        "name=x",
        Code::PolicyRefused,
        "0 content security policies",
    );
    check("default-src 'none'", "default-src 'self'", Code::PolicyRefused, "does not start from");
    for (added, words) in [
        ("<p style='color:red'>x</p>", "`style`"),
        ("<p onclick=x>x</p>", "`onclick`"),
        ("<style>p{}</style>", "`<style>`"),
        ("<script>1</script>", "`<script>`"),
        ("<iframe></iframe>", "`<iframe>`"),
    ] {
        check_added(added, Code::PolicyRefused, words);
    }
    let html = GOOD.replacen("</main>", "<style>p{}</style><script>1</script></main>", 1);
    assert_eq!(faults(&html, &Expected { offline: true, ..USUAL }), []);
}

#[test]
fn nothing_of_an_excluded_industry_leaks() {
    let files = &[
        "es/signs.html",
        "en/signs.html",
        "assets/main.css",
        "es/signs/farms.html",
        "es/agriculture/a.html",
    ];
    for (added, word) in [
        ("<a href=signs/farms.html>x</a>", "signs/farms"),
        ("<a href=agriculture/a.html>x</a>", "agriculture"),
        ("<i data-industries='hotels industry-agriculture'></i>", "agriculture"),
        ("<i id=indicator-crew-leader></i>", "crew-leader"),
        ("<i class='sign crew-leader'></i>", "crew-leader"),
    ] {
        let html = GOOD.replacen("</main>", &format!("{added}</main>"), 1);
        let found = faults(&html, &Expected { files, ..USUAL });
        let leaks =
            matches!(found.as_slice(), [(Code::AuditLeak, told)] if told.contains(&format!("`{word}`")));
        assert!(leaks, "{added}: {found:#?}");
    }
    check_passes("<h2 id=agriculture>Agriculture and farms</h2>");
}

#[test]
fn a_page_that_nests_too_deep_is_told_and_not_parsed() {
    check_page(&"<div>".repeat(100_000), Code::AuditBlock, "nest deeper than 256");
}

#[test]
fn pages_are_reported_in_their_order() {
    let pages = ["a.html", "b.html", "c.html", "d.html"].map(|path| SitePage {
        path: at(path),
        html: "<p>x",
        expects: PageExpectation::default(),
    });
    let site = Site { campaign: "hub", has_file: &|_| false, excluded: &[], offline: false, link_base: "/" };
    let guard = guard();
    let auditor = Auditor::new(site, &guard);
    let mut out = Diagnostics::new();
    let mut fine = FineTexts::of_many_pages();
    let audited = pages.iter().map(|page| auditor.page(page, Reader::Stream, &mut fine)).collect();
    auditor.site(audited, &mut out);
    let mut paths: Vec<&str> = out.iter().map(|fault| fault.path()).collect();
    paths.dedup();
    assert_eq!(paths, ["hub/a.html", "hub/b.html", "hub/c.html", "hub/d.html"]);
}

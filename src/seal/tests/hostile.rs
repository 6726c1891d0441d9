//! Themes that hide the block, by mistake or on purpose. Each is the smallest that does.

use super::*;
use crate::diag::text::{Colour, one};
use crate::diag::{Code, LineColumn, Site};

const SLOT: &str = CONTACT_SLOT;

/// A page that a browser would not show as it looks.
fn refused(html: &str) -> Diagnostic {
    match sealed(html) {
        Err(fault) => fault,
        Ok(sealed) => panic!("sealed:\n{}", sealed.html()),
    }
}

/// What a slot may not stand in: before it, after it.
const HIDING_PLACES: &[(&str, &str)] = &[
    ("<template>", "</template>"),
    ("<noscript>", "</noscript>"),
    ("<select>", "</select>"),
    ("<select><option>", "</option></select>"),
    ("<datalist>", "</datalist>"),
    ("<details>", "</details>"),
    ("<details open><summary>", "</summary></details>"),
    ("<dialog>", "</dialog>"),
    ("<dialog open>", "</dialog>"),
    ("<div hidden>", "</div>"),
    ("<div hidden=\"until-found\">", "</div>"),
    ("<div inert>", "</div>"),
    ("<div aria-hidden=\"true\">", "</div>"),
    ("<div popover>", "</div>"),
    ("<div style=\"display:none\">", "</div>"),
    ("<div role=\"presentation\">", "</div>"),
    ("<div contenteditable>", "</div>"),
    ("<div hidden><section><div>", "</div></section></div>"),
    ("<table>", "</table>"),
    ("<table><tbody><tr>", "</tr></tbody></table>"),
    ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
    ("<svg>", "</svg>"),
    ("<svg><foreignObject>", "</foreignObject></svg>"),
    ("<svg><title>", "</title></svg>"),
    ("<math>", "</math>"),
    ("<math><annotation-xml encoding=\"text/html\">", "</annotation-xml></math>"),
    ("<iframe>", "</iframe>"),
    ("<object>", "</object>"),
    ("<video>", "</video>"),
    ("<canvas>", "</canvas>"),
    ("<button>", "</button>"),
    ("<a href=\"#\">", "</a>"),
    ("<p>", "</p>"),
    ("<span>", "</span>"),
    ("<b>", "</b>"),
    ("<nav>", "</nav>"),
    ("<fieldset>", "</fieldset>"),
    ("<form>", "</form>"),
    ("<ul>", "</ul>"),
    ("<ul><li>", "</li></ul>"),
    ("<dl><dd>", "</dd></dl>"),
    ("<figure>", "</figure>"),
    ("<center>", "</center>"),
    ("<marquee>", "</marquee>"),
    ("<my-box>", "</my-box>"),
    ("<xmp>", "</xmp>"),
    ("<noembed>", "</noembed>"),
    ("<noframes>", "</noframes>"),
    ("<plaintext>", ""),
    ("<div class=\"&#99;ontacts\">", "</div>"),
];

#[test]
fn a_slot_that_cannot_be_seen_is_refused() {
    for (before, after) in HIDING_PLACES {
        let fault = refused(&page(&format!("{before}{SLOT}{after}")));
        assert!(matches!(fault.code, Code::SealRefused | Code::PolicyRefused), "{before}: {fault:?}");
    }
}

/// Slots that are no slots: the block comes to the end of the page, or the page is refused.
#[test]
fn a_slot_in_text_is_no_slot() {
    for (body, seals) in [
        (format!("<!-- {SLOT} -->"), true),
        (format!("<textarea>{SLOT}</textarea>"), false),
        (format!("<script>\"{SLOT}\"</script>"), false),
        (format!("<p title=\"{SLOT}\">a</p>"), false),
        (format!("<p title='<!-- {SLOT} -->'>a</p>"), false),
        ("&lt;contact-block>&lt;/contact-block>".to_owned(), true),
    ] {
        match sealed(&page(&body)) {
            Ok(sealed) => {
                assert!(seals, "{body}");
                tree::assert_shows(sealed.html(), &block());
            }
            Err(fault) => assert!(!seals, "{body}: {fault:?}"),
        }
    }
}

/// What browsers repair, each in a way of their own.
const REPAIRED: &[&str] = &[
    "<!-- unclosed",
    "<!-- a --!> b -->",
    "<!--> a -->",
    "<!---> a -->",
    "<!-- a -- b -->",
    "<![CDATA[ a ]]>",
    "<?php a ?>",
    "</ a>",
    "<!a>",
    "</p>",
    "</br>",
    "a < b",
    "<p>a",
    "<p><div>a</div></p>",
    "<b><i>a</b></i>",
    "<div>a</section>",
    "<div/>",
    "<p/>",
    "<br></br>",
    "<h1><h2>a</h2></h1>",
    "<a href=a><a href=b>c</a></a>",
    "<form><div><form></form></div></form>",
    "<button><b><button>a</button></b></button>",
    "<li>a</li>",
    "<ul><li><div><li>a</li></div></li></ul>",
    "<dd>a</dd>",
    "<dl><dd><div><dt>a</dt></div></dd></dl>",
    "<table>a</table>",
    "<table><tr><td>a</td></tr></table>",
    "<table><tbody><tr><td>a</td>b</tr></tbody></table>",
    "<table><tbody><tr><td><tr></tr></td></tr></tbody></table>",
    "<table><div>a</div></table>",
    "<table><form></form></table>",
    "<select>a</select>",
    "<select><input></select>",
    "<select><option><b>a</b></option></select>",
    "<svg><p>a</p></svg>",
    "<svg><title><p>a</p></title></svg>",
    "<svg><style>p{}</style></svg>",
    "<svg><script>1</script></svg>",
    "<svg><g></svg>",
    "<body>",
    "<body class=x></body>",
    "<html></html>",
    "<head></head>",
    "<frameset></frameset>",
    "<title>a</title>",
    "<meta name=a>",
    "<link rel=icon href=a>",
    "<DIV>a</DIV>",
    "<image src=a>",
    "<isindex>",
    "<keygen>",
    "<param>",
    "<textarea>a",
    "<textarea><b></b></textarea>",
    "<textarea>a</textarea x>",
    "<script src=a></script >",
    "<script src=a><!--</script>-->",
    "<p class=a class=b>c</p>",
    "<p class=a CLASS=b>c</p>",
    "<p title=\"a>b</p>",
    "<p title=\"a\"b>c</p>",
    "<p title=a\"b>c</p>",
    "<p title=a/>c</p>",
    "<p title= a>c</p>",
    "<p =a>c</p>",
    "<p \"a\">c</p>",
    "<p a\u{e9}>c</p>",
    "<p / a>c</p>",
    "<p title=\"a",
    "<p",
    "<",
    "a\0b",
    "<p>a\0</p>",
    "<rt>a</rt>",
    "<noscript></noscript>",
    "<template></template>",
];

#[test]
fn markup_that_browsers_repair_is_refused() {
    for body in REPAIRED {
        refused(&page(body));
        refused(&page(&format!("<div>{SLOT}</div>{body}")));
        refused(&page(&format!("{body}<div>{SLOT}</div>")));
    }
}

#[test]
fn a_page_has_one_html_one_head_and_one_body_and_nothing_else() {
    let good = page(SLOT);
    for (from, to) in [
        ("<!doctype html>", ""),
        ("<!doctype html>", "<!doctype html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">"),
        ("<!doctype html>", "\u{FEFF}<!doctype html>"),
        ("<!doctype html>", "<!doctype html><!doctype html>"),
        ("<!doctype html>", "text<!doctype html>"),
        ("</body>", "</body></body>"),
        ("</body>", "</body><p>after</p>"),
        ("</body>", "</body>after"),
        ("</body>", ""),
        ("</html>", ""),
        ("</html>", "</html><p>after</p>"),
        ("</html>", "</html>after"),
        ("</html>", "</html></html>"),
        ("<head>", ""),
        ("<head>", "<head><head>"),
        ("<head>", "text<head>"),
        ("</head>", ""),
        ("</head>", "<p>in head</p></head>"),
        ("</head>", "text</head>"),
        ("</head>", "</head>text"),
        ("</head>", "</head><div hidden></div>"),
        ("<body class=\"page\">", ""),
        ("<body class=\"page\">", "<body hidden>"),
        ("<body class=\"page\">", "<body inert>"),
        ("<body class=\"page\">", "<body text=\"white\" bgcolor=\"white\">"),
        ("<body class=\"page\">", "<body><body>"),
        ("<body class=\"page\">", "<frameset>"),
        ("<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\" dir=\"ltr\" hidden>"),
        ("<html lang=\"en\" dir=\"ltr\">", ""),
        ("<html ", "<html lang=\"en\"><html "),
    ] {
        assert!(good.contains(from), "{from}");
        refused(&good.replacen(from, to, 1));
    }
    // Without a slot the block would come to the end of a body that nobody sees.
    refused(&page("").replace("<body ", "<body hidden "));
    refused("");
    refused("hello");
}

#[test]
fn two_slots_are_refused_where_the_second_stands() {
    let fault = refused(&page(&format!("<main>{SLOT}</main>\n<div>\n  {SLOT}</div>")));
    let Site::Place(place) = &fault.site else {
        panic!("{fault:?}");
    };
    assert_eq!(place.source.path(), "en/index.html");
    assert_eq!(place.line_column(), LineColumn { line: 11, column: 3 });
    assert!(one(&fault, Colour::Never).contains("the first is in line 9"));
}

#[test]
fn a_slot_is_written_in_one_way() {
    for slot in [
        "<contact-block/>",
        "<contact-block>",
        "<contact-block class=\"a\"></contact-block>",
        "<contact-block>Help</contact-block>",
        "<contact-block><p>a</p></contact-block>",
        "<CONTACT-BLOCK></CONTACT-BLOCK>",
    ] {
        refused(&page(slot));
    }
}

#[test]
fn nobody_else_writes_a_contact_block() {
    for body in [
        "<div data-contact-block>call me</div>".to_owned(),
        "<div data-contact-block=\"x\"></div>".to_owned(),
        "<div DATA-CONTACT-BLOCK></div>".to_owned(),
        "<div data-contact=\"emergency\"></div>".to_owned(),
        "<br data-contact=\"emergency\">".to_owned(),
        "<svg><path DATA-contact=\"emergency\"/></svg>".to_owned(),
        format!("<div data-contact-block>{SLOT}</div>"),
        format!("<div>{SLOT}{}</div>", block().html),
        block().html.to_string(),
    ] {
        refused(&page(&body));
    }
}

#[test]
fn a_block_that_does_not_show_the_registry_is_refused() {
    let good = block();
    let check = |from: &str, to: &str| {
        assert!(good.html.contains(from), "{from}");
        let forged = Arc::new(ContactBlock {
            html: good.html.replacen(from, to, 1).into(),
            shown: good.shown.clone(),
        });
        let draft = Draft { path: RelPath::new("a.html").unwrap(), html: page(SLOT) };
        assert!(seal_once(draft, &forged, &policy(), &guard("").0).is_err(), "{from} -> {to}");
    };
    check("tel:911", "tel:912");
    check("tel:+18883737888", "tel:+18883737889");
    check("data-contact=\"emergency\"", "data-contact=\"other\"");
    check(" data-contact=\"emergency\"", "");
    check(" data-contact-block", "");
    check(" data-contact-block", " hidden data-contact-block");
    check(" data-contact-block", " data-contact=\"emergency\" data-contact-block");
    check("<section", "<details");
    check("data-contact=\"us-nhth\"", "hidden data-contact=\"us-nhth\"");
    check("<ul>", "<ul inert>");
    check("<a href=\"tel:911\">", "<a hidden href=\"tel:911\">");
    check("<a href=\"tel:911\">", "<a href=\"sms:911\"></a><a href=\"tel:911\">");
    check("</section>", "</section><p>more</p>");
    check("</section>", "");
    check("<li", "<li data-contact=\"emergency\"></li><li");
    check("<ul>", "<ul><li><contact-block></contact-block></li>");
}

#[test]
fn a_message_tells_the_author_of_the_theme_where_to_put_the_slot() {
    let fault = refused(&page(&format!("<main>\n<div hidden>{SLOT}</div></main>")));
    let text = one(&fault, Colour::Never);
    assert!(text.contains("error[seal-refused]: the contact block would stand in `<div hidden>`"), "{text}");
    assert!(text.contains("en/index.html:10:13"), "{text}");
    assert!(text.contains("help: put `<contact-block></contact-block>` directly into `body`"), "{text}");
}

#[test]
fn nesting_beyond_the_limit_is_refused_and_not_a_crash() {
    let deep = format!("{}{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
    refused(&page(&deep));
    let attributes: String = (0..100_000).map(|k| format!(" a{k}")).collect();
    refused(&page(&format!("<p{attributes}>a</p>")));
}

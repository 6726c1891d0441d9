//! What a page may not load, run or say.

use super::*;
use crate::diag::Code;

fn refused_in_body(body: &str) {
    let fault = sealed(&page(body)).expect_err(body);
    assert!(matches!(fault.code, Code::PolicyRefused | Code::SealRefused), "{body}: {fault:?}");
}

fn refused_in_head(head: &str) {
    let html = page("").replace("<title>", &format!("{head}<title>"));
    let fault = sealed(&html).expect_err(head);
    assert!(matches!(fault.code, Code::PolicyRefused | Code::SealRefused), "{head}: {fault:?}");
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for body in [
        "<img src=\"https://a.example/a.png\" alt>",
        "<img src=\"//a.example/a.png\" alt>",
        "<img src=\"/\\a.example/a.png\" alt>",
        "<img src=\"&#47;/a.example/a.png\" alt>",
        "<img src=\"data:image/png,a\" alt>",
        "<img src=\"blob:a\" alt>",
        "<img srcset=\"a.png 1x, https://a.example/b.png 2x\" alt>",
        "<video poster=\"https://a.example/a.png\"></video>",
        "<audio src=\"//a.example/a\"></audio>",
        "<script src=\"https://a.example/a.js\"></script>",
        "<form action=\"https://a.example/\"></form>",
        "<button formaction=\"//a.example/\">a</button>",
        "<a href=\"#\" ping=\"/a\">a</a>",
        "<table><tbody><tr><td background=\"https://a.example\"></td></tr></tbody></table>",
        "<iframe src=\"a\"></iframe>",
        "<embed src=\"a\">",
        "<object data=\"a\"></object>",
        "<svg><use href=\"https://a.example/a.svg#a\"/></svg>",
        "<svg><use xlink:href=\"https://a.example/a.svg#a\"/></svg>",
        "<svg><path fill=\"url(https://a.example/#a)\"/></svg>",
        "<svg><path fill=\"&#117;rl(https://a.example/#a)\"/></svg>",
        "<svg><path fill=\"u\\72l(https://a.example/#a)\"/></svg>",
        "<svg><image href=\"a.png\"/></svg>",
        "<svg><a href=\"javascript:1\"><path d=\"\"/></a></svg>",
        "<a href=\"https://a.example/\" referrerpolicy=\"unsafe-url\">a</a>",
        "<img attributionsrc=\"https://a.example\" alt>",
    ] {
        refused_in_body(body);
    }
}

#[test]
fn nothing_runs_but_the_files_of_the_site() {
    for body in [
        "<p onclick=\"a()\">a</p>",
        "<img src=a onerror=\"a()\" alt>",
        "<p ONCLICK=\"a()\">a</p>",
        "<svg onload=\"a()\"></svg>",
        "<script>a()</script>",
        "<script src=\"a.js\">a()</script>",
        "<script type=\"module\" src=\"a.js\"></script>",
        "<script type=\"importmap\">{}</script>",
        "<script type=\"application/json\">{}</script>",
        "<a href=\"javascript:a()\">a</a>",
        "<a href=\"JAVASCRIPT:a()\">a</a>",
        "<a href=\"&#106;avascript:a()\">a</a>",
        "<a href=\"javascript&colon;a()\">a</a>",
        "<a href=\"java&Tab;script:a()\">a</a>",
        "<a href=\"java\nscript:a()\">a</a>",
        "<a href=\" javascript:a()\">a</a>",
        "<a href=\"vbscript:a\">a</a>",
        "<a href=\"data:text/html,a\">a</a>",
        "<a href=\"file:///etc/passwd\">a</a>",
        "<a href=\"//a.example/\">a</a>",
        "<form action=\"javascript:a()\"></form>",
        "<p style=\"color:red\">a</p>",
        "<style>p{}</style>",
        "<a href=\"a\" target=\"_blank\">a</a>",
        "<a href=\"a\" target=\"_top\">a</a>",
        "<form action=\"a\" target=\"x\"></form>",
    ] {
        refused_in_body(body);
    }
}

#[test]
fn the_head_says_nothing_that_the_program_did_not_plan() {
    for head in [
        "<base href=\"https://a.example/\">",
        "<meta charset=\"utf-8\">",
        "<meta charset=\"utf-7\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../es/\">",
        "<meta http-equiv=\"REFRESH\" content=\"0\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">",
        "<meta http-equiv=\"set-cookie\" content=\"a=b\">",
        "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-7\">",
        "<link rel=\"stylesheet\" href=\"https://a.example/a.css\">",
        "<link rel=\"stylesheet\" href=\"//a.example/a.css\">",
        "<link rel=\"icon\" href=\"data:,\">",
        "<link rel=\"manifest\" href=\"https://a.example\">",
        "<link rel=\"preconnect\" href=\"https://a.example\">",
        "<link rel=\"dns-prefetch\" href=\"//a.example\">",
        "<link rel=\"canonical stylesheet\" href=\"https://a.example\">",
        "<link rel=\"canonical\" href=\"javascript:a()\">",
        "<link href=\"a\">",
        "<meta name=\"referrer\" content=\"unsafe-url\">",
        "<meta name=\"&#114;eferrer\" content=\"unsafe-url\">",
        "<meta http-equiv=\"&#114;efresh\" content=\"0\">",
        "<style>p{}</style>",
        "<script>a()</script>",
    ] {
        refused_in_head(head);
    }
}

#[test]
fn addresses_that_only_machines_read_may_be_absolute() {
    let head = "<link rel=\"canonical\" href=\"https://a.example/en/\">\
                <link rel=\"alternate\" hreflang=\"es\" href=\"https://a.example/es/\">\
                <meta name=\"description\" content=\"data: what we keep\">";
    let html = page("<a href=\"https://b.example/?a=1&amp;b=2\">a</a>")
        .replace("<title>", &format!("{head}<title>"));
    assert!(sealed(&html).is_ok());
}

#[test]
fn language_and_direction_are_the_planned_ones() {
    for html in [
        page("").replace("lang=\"en\"", "lang=\"es\""),
        page("").replace("lang=\"en\" ", ""),
        page("").replace("dir=\"ltr\"", "dir=\"rtl\""),
        page("").replace(" dir=\"ltr\"", ""),
    ] {
        assert_eq!(sealed(&html).unwrap_err().code, Code::PolicyRefused);
    }
}

#[test]
fn the_charset_comes_first_and_early() {
    let charset = "<meta charset=\"utf-8\">";
    for html in [
        page("").replace(charset, ""),
        page("").replace(charset, "<meta charset=\"latin1\">"),
        page("").replace(charset, &format!("<title>a</title>{charset}")),
        page("").replace(charset, &format!("<!-- {} -->{charset}", "a".repeat(1024))),
        page("").replace(charset, "<meta charset=\"utf-8\" http-equiv=\"refresh\" content=\"0\">"),
    ] {
        assert_eq!(sealed(&html).unwrap_err().code, Code::PolicyRefused);
    }
}

#[test]
fn an_offline_page_links_no_style_and_no_script() {
    let offline = PagePolicy { style: OutputStyle::Offline, ..policy() };
    assert!(seal_with(&page(""), &offline).is_err());
    let bare = page("").replace("<link rel=\"stylesheet\" href=\"../site.css\">", "");
    assert!(seal_with(&bare, &offline).is_ok());
    assert!(seal_with(&bare.replace("</body>", "<script src=\"a.js\"></script></body>"), &offline).is_err());
}

#[test]
fn an_inline_asset_allows_its_own_text_and_no_other() {
    let asset = InlineAsset::new(InlineKind::Script, "a()");
    let offline = PagePolicy { inline: Arc::new(vec![asset]), ..policy() };
    for (script, seals) in [
        ("<script>a()</script>", true),
        ("<script>a() </script>", false),
        ("<script></script>", false),
        ("<script type=\"module\">a()</script>", false),
        ("<script>a()<!-- </script>", false),
    ] {
        assert_eq!(seal_with(&page(script), &offline).is_ok(), seals, "{script}");
    }
    let as_style = page("").replace("<title>", "<style>a()</style><title>");
    assert!(seal_with(&as_style, &offline).is_err());
}

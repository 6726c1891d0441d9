//! Pages that are sealed, and what they look like then.

use super::super::csp;
use super::*;

const SLOT: &str = CONTACT_SLOT;

fn check(body: &str) -> Sealed {
    let html = page(body);
    let sealed = sealed(&html).unwrap_or_else(|fault| panic!("{fault:?}"));
    tree::assert_shows(sealed.html(), &block());
    assert_eq!(tree::outline(sealed.html(), true), tree::outline_of_tags(sealed.html()), "{body}");
    sealed
}

#[test]
fn the_block_takes_the_place_of_the_slot() {
    let sealed = check(&format!("<main><h1>Signs</h1>{SLOT}<p>After</p></main>"));
    let at = sealed.html().find("data-contact-block").unwrap();
    assert!(sealed.html().find("<h1>").unwrap() < at && at < sealed.html().find("After").unwrap());
    assert!(!sealed.html().contains("<contact-block"));
    assert_eq!(sealed.path().as_str(), "en/index.html");
    assert_eq!(sealed.block(), &block());
}

#[test]
fn a_slot_may_hold_white_space() {
    check("<div><contact-block>\n  </contact-block></div>");
}

#[test]
fn a_page_without_a_slot_gets_the_block_at_its_end() {
    let sealed = check("<main><h1>Signs</h1></main>");
    let block_end = sealed.html().find(&*block().html).unwrap() + block().html.len();
    assert!(sealed.html()[block_end..].starts_with("</body>"));
}

#[test]
fn every_ancestor_on_the_list_may_hold_it() {
    for name in ["main", "div", "section", "article", "aside", "header", "footer"] {
        check(&format!("<{name} class=\"a b\" id=\"x\" lang=\"en\" data-a=\"1\">{SLOT}</{name}>"));
    }
    check(SLOT);
}

#[test]
fn everything_a_page_is_made_of_passes() {
    check(&format!(
        "<a class=\"skip-link\" href=\"#main\">Skip</a><nav><ul><li><a href=\"../es/\" lang=\"es\">Español</a></li></ul></nav>\
         <main id=\"main\"><h1>Signs</h1><p>One <em>two</em><br>three<img src=\"a.png\" alt=\"a &lt; b\"></p><hr>\
         <table><caption>T</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>\
         <dl><div><dt>a</dt><dd>b</dd></div></dl><ol><li><p>x</p></li></ol>\
         <form><fieldset><legend>q</legend><label><input type=\"radio\" name=\"q\" value=1 disabled> a</label>\
         <select><optgroup label=\"g\"><option>1</option></optgroup></select><textarea>\nx</textarea><button>ok</button></fieldset></form>\
         <details><summary>s</summary><p>d</p></details>\
         <svg viewBox=\"0 0 1 1\" role=\"img\"><title>t</title><g fill=\"url(#a)\"><path d=\"M0 0\"/><circle r='1'></circle></g></svg>\
         <picture><source srcset=\"a.webp 1x, b.webp 2x\"><img src=\"a.png\" alt></picture>\
         <blockquote><p>q</p></blockquote><pre><code>a</code></pre><ruby>a<rt>b</rt></ruby><my-card>c</my-card>\
         <!-- a comment with <contact-block></contact-block> --></main>{SLOT}<script src=\"../a.js\" defer></script>"
    ));
}

#[test]
fn the_security_policy_says_what_the_page_uses_and_stands_behind_the_charset() {
    let sealed = check("<img src=\"a.png\" alt><script src=\"a.js\"></script>");
    let uses = csp::Uses { sheet: true, script: true, image: true, ..csp::Uses::default() };
    let meta = csp::meta(&uses, csp::SheetUses::default(), OutputStyle::Web);
    assert!(sealed.html().contains(&format!("<meta charset=\"utf-8\">{meta}")), "{}", sealed.html());
}

#[test]
fn what_the_block_alone_uses_is_in_the_security_policy_too() {
    let with_icon = block().html.replace("<svg ", "<img src=\"i.svg\" alt><svg ");
    let block = Arc::new(ContactBlock { html: with_icon.into(), ..(*block()).clone() });
    let draft = Draft { path: RelPath::new("a.html").unwrap(), html: page("") };
    let sealed = seal_once(draft, &block, &policy(), &guard("").0).unwrap();
    assert!(sealed.html().contains("img-src 'self'"));
}

#[test]
fn an_offline_page_allows_its_own_style_and_script_by_hash() {
    let style = InlineAsset::new(InlineKind::Style, "p{margin:0}\r\n");
    let script = InlineAsset::new(InlineKind::Script, "if (1 < 2) { go('</b>') }");
    let html = format!(
        "<!doctype html><html lang=en dir=ltr><head><meta charset=utf-8><title>a</title><style>{}</style></head>\
         <body><img src=\"a.png\" alt><script>{}</script></body></html>",
        style.text(),
        script.text()
    );
    let offline = PagePolicy {
        style: OutputStyle::Offline,
        inline: Arc::new(vec![style.clone(), script.clone()]),
        ..policy()
    };
    let sealed = seal_with(&html, &offline).unwrap();
    let expected = format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src 'self' file:; form-action 'none'; base-uri 'none'",
        style.hash(),
        script.hash()
    );
    assert!(sealed.html().contains(&expected), "{}", sealed.html());
    tree::assert_shows(sealed.html(), &block());
}

#[test]
fn a_redirect_may_send_its_reader_on() {
    let html = page("<p><a href=\"../es/\">on</a></p>")
        .replace("<title>", "<meta http-equiv=\"refresh\" content=\"0; url=../es/\"><title>");
    let redirect = PagePolicy { refresh: true, ..policy() };
    assert!(seal_with(&html, &redirect).is_ok());
    assert!(seal_with(&html, &policy()).is_err());
    let away = html.replace("url=../es/", "url=https://evil.example/");
    assert!(seal_with(&away, &redirect).is_err());
}

use super::{check, read};
use crate::text::doc::Piece;

#[test]
fn inline_markup_becomes_plain_html() {
    for (markdown, expected) in [
        ("*a* **b** ~~c~~ `d<e`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code></p>"),
        ("***a***", "<p><em><strong>a</strong></em></p>"),
        ("a\\\nb", "<p>a<br>\nb</p>"),
        ("a<!-- hidden -->b", "<p>ab</p>"),
        ("`` a`b `` \\`c\\`", "<p><code>a`b</code> `c`</p>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
        ("\\*a\\*", "<p>*a*</p>"),
    ] {
        check("en", markdown, expected);
    }
}

#[test]
fn links_become_holes_or_registered_addresses() {
    for (markdown, expected) in [
        ("[a](farms.md)", "<p><page to=signs/farms at=top>a</page></p>"),
        ("[*a* b](../help.md#now)", "<p><page to=help at=now><em>a</em> b</page></p>"),
        ("[a](#rooms)", "<p><page to=self at=rooms>a</page></p>"),
        ("[a][b]\n\n[b]: farms.md", "<p><page to=signs/farms at=top>a</page></p>"),
        ("<contact:us-911>", "<p><hole contact=us-911></hole></p>"),
        ("**<contact:us-911>**", "<p><strong><hole contact=us-911></hole></strong></p>"),
        ("[a](contact:us-911)", "<p><contact id=us-911>a</contact></p>"),
        ("[a](term:debt-bondage)", "<p><term id=debt-bondage>a</term></p>"),
        ("A.<source:ILO-2012>", "<p>A.<hole source=ILO-2012></hole></p>"),
        (
            "[a](https://example.org/?a&b)",
            "<p><a href='https://example.org/?a&amp;b' rel=noreferrer>a</a></p>",
        ),
        (
            "<https://example.org/it's>",
            "<p><a href='https://example.org/it%27s' rel=noreferrer>https://example.org/it's</a></p>",
        ),
        ("![A room](room.jpg)", "<p><hole image=content/en/signs/room.jpg alt='A room'></hole></p>"),
        (
            "[![A *room*](../r.jpg)](farms.md)",
            "<p><page to=signs/farms at=top><hole image=content/en/r.jpg alt='A room'></hole></page></p>",
        ),
        (
            "![a [b](c.md) ![d](e.png)](f.jpg)",
            "<p><hole image=content/en/signs/f.jpg alt='a b d'></hole></p>",
        ),
    ] {
        check("en", markdown, expected);
    }
}

#[test]
fn ids_know_where_they_are_written() {
    let (parsed, _) = read("en", "Call <contact:us-911> or [x](contact:us-nhth).");
    let places: Vec<_> = parsed
        .doc
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Contact(id) | Piece::ContactLinkOpen(id) => Some(id.place.text()),
            _ => None,
        })
        .collect();
    assert_eq!(places, ["contact:us-911", "contact:us-nhth"]);
}

#[test]
fn typography_reaches_across_markup_and_stops_at_code() {
    for (locale, markdown, expected) in [
        ("en", "\"*go*\" now", "<p>“<em>go</em>” now</p>"),
        ("en", "*\"go\"* don't", "<p><em>“go”</em> don’t</p>"),
        ("en", "\"`a \"b\"`\"", "<p>“<code>a \"b\"</code>”</p>"),
        ("en", "\\\"a\\\" \\'b\\'", "<p>\"a\" 'b'</p>"),
        ("en", "wait... -- `...` \\...", "<p>wait… – <code>...</code> ...</p>"),
        ("en", "&quot;a&quot;", "<p>“a”</p>"),
        (
            "en",
            "[don't](https://example.org/don't)",
            "<p><a href='https://example.org/don%27t' rel=noreferrer>don’t</a></p>",
        ),
        ("fr", "\"oui\"", "<p>«\u{202F}oui\u{202F}»</p>"),
        ("ar", "قال \"**نعم**\".", "<p>قال ”<strong>نعم</strong>“.</p>"),
        ("zh-Hant", "他說\"**好**\"。", "<p>他說「<strong>好</strong>」。</p>"),
        ("en", "![\"A\" b's](r.jpg)", "<p><hole image=content/en/signs/r.jpg alt='“A” b’s'></hole></p>"),
    ] {
        check(locale, markdown, expected);
    }
}

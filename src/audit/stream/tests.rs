//! Whatever the stream reads, a browser's parser reads in the same way.

use proptest::prelude::*;

use super::read;
use crate::audit::depth;
use crate::audit::reading::Scripting;
use crate::audit::tree::Tree;
use crate::source::limits;

/// A whole page around what stands in its body.
fn page(body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"es\" dir=ltr>\n<head><meta charset=\"utf-8\">\n<title>A &amp; B</title></head>\n\
         <body class='a b'>\n{body}\n</body>\n</html>\n"
    )
}

/// Whether the stream reads the page. If it does, as both kinds of browsers do.
fn is_read(html: &str) -> bool {
    let Some(streamed) = read(html) else { return false };
    assert!(depth::depth(html, limits::HTML_DEPTH).is_ok(), "{html}");
    assert_eq!(streamed, Tree::parse(html, Scripting::On).reading(), "{html}");
    assert_eq!(streamed.without_scripts(), Tree::parse(html, Scripting::Off).reading(), "{html}");
    true
}

#[test]
fn a_page_whose_tags_are_its_tree_is_read() {
    for body in [
        "",
        "<p>a</p><p>b <b>c</b><br>d<br/></p>",
        "<plaintext-x>a</plaintext-x>",
        "<ul>\n<li><a href=\"../es/\">x</a></li>\n<li>y</li>\n</ul>",
        "<dl><dt>a</dt><dd>b</dd><div><dt>a</dt><dd>b</dd></div></dl>",
        "<table><caption>c</caption><colgroup><col></colgroup><thead><tr><th scope=col>a</th></tr></thead>\
         <tbody>\n<tr><td>x<p>y</p><table><tbody><tr><td></td></tr></tbody></table></td></tr>\n</tbody></table>",
        "<form><fieldset><legend>a</legend><label><input type=radio> b</label><textarea>\n\n x &lt; y</textarea>\
         <select><optgroup label=z><option>1</option></optgroup><option value=2 selected>2</option></select>\
         <button type=button>x</button></fieldset></form>",
        "<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><title>a</title><g><path d=\"M0 0\"/></g><rect width=\"1\"/></svg>",
        "<pre>\n\n a</pre><pre>b</pre><pre><!-- c -->\nd</pre>",
        "a<!-- b --> c<!-- - d -->",
        "<details open><summary>a</summary><p>b</p></details>",
        "<b><b><b><b><b>x</b></b>y</b></b></b> z",
        "<b><i><table><tbody><tr><td>x</td></tr></tbody></table></i></b>",
        "<script>if (a < b && c > d) '</p>'</script><script src=\"a.js\"></script>",
        "<x-card data-a=\"1\">x</x-card><ruby>漢<rp>(</rp><rt>kan</rt></ruby>",
        "<p title='\"' data-x=\"'&quot;&#39;&gt;\" hidden>9&#48;0&#x2d;1&nbsp;&amp; x & y</p>",
        "<a href=\"&#x6a;avascript:x\">x</a>",
        "<h1>a</h1><h2 id=\"ñ\">b</h2><hr><img src=\"a.png\" alt=\"\"/>",
        "<button><span>a</span></button><video controls><track src=\"a\"></video>",
    ] {
        assert!(is_read(&page(body)), "{body}");
    }
}

/// What a browser reads in another way than it is written, or what only browsers should read.
const ODD: &[&str] = &[
    "<p>a",
    "<p>a<p>b</p></p>",
    "<p><div>a</div></p>",
    "<b><p>a</b>b</p>",
    "</p>",
    "</br>",
    "<br></br>",
    "<div/>",
    "<li>a</li>",
    "<ul><li>a<li>b</li></li></ul>",
    "<dl><dd>a<dt>b</dt></dd></dl>",
    "<a href=x>a<b><a href=y>b</a></b></a>",
    "<button><b><button>x</button></b></button>",
    "<form><form></form></form>",
    "<h1><h2>a</h2></h1>",
    "<table>x<tbody></tbody></table>",
    "<table><tr><td>x</td></tr></table>",
    "<table><tbody><td>x</td></tbody></table>",
    "<table><tbody><tr><p>x</p></tr></tbody></table>",
    "<td>x</td>",
    "<select><b>x</b></select>",
    "<select>x</select>",
    "<option><option>x</option></option>",
    "<noscript>x</noscript>",
    "<template><p>x</p></template>",
    "<iframe></iframe>",
    "<object></object>",
    "<math><mi>x</mi></math>",
    "<svg><p>x</p></svg>",
    "<svg><foreignObject>x</foreignObject></svg>",
    "<svg><style>x</style></svg>",
    "<svg><script>x</script></svg>",
    "<svg/>",
    "<svg viewbox=\"0\"></svg>",
    "<svg><image xlink:href='a'/></svg>",
    "<svg><![CDATA[x]]></svg>",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "<!doctype html>",
    "<!-- a -- b -->",
    "<!-->a-->",
    "<!--->a-->",
    "<!-- a --!>b-->",
    "<!-- a",
    "<P>a</P>",
    "<p>a</P>",
    "<p>a</p >",
    "<p CLASS=a>b</p>",
    "<p a=1 a=2>b</p>",
    "<p class=a class=b>c</p>",
    "<p a=\"1\"b=\"2\">c</p>",
    "<p a= \"1\">c</p>",
    "<p a =\"1\">c</p>",
    "<p a=>c</p>",
    "<p a=b/>c</p>",
    "<br a=b/>",
    "<p a=x\"y>c</p>",
    "<p =x>c</p>",
    "<p \"x\">c</p>",
    "<p/x>c</p>",
    "<p xlink:href=a>c</p>",
    "<p \u{e1}=a>c</p>",
    "<p \u{e1}>c</p>",
    "<p a='x>c</p>",
    "<p title=\"a",
    "<p",
    "a < b",
    "a <1 b",
    "a &copy; b",
    "a &copy b",
    "a&b",
    "a &#128; b",
    "a &#0; b",
    "<p title=\"&notit;\">x</p>",
    "<a href=\"x?a=b&copy=c\">x</a>",
    "<a href=\"java&Tab;script:x\">x</a>",
    "a\0b",
    "a\rb",
    "<script><!-- <script> --></script>",
    "<script></SCRIPT >",
    "<script>x</script x>",
    "<style>x</style>",
    "<title>x</title>",
    "<meta name=a>",
    "<textarea><!-- x --></textarea>",
    "<textarea></p></textareas></textarea",
    "<plaintext>",
    "<xmp><p></xmp>",
    "<image>",
    "<frameset>",
    "<body>",
    "<html>",
    "<head></head>",
    "</body><p>a</p>",
    "</body>a",
    "</body></html><p>a</p>",
    "</body></html></html>",
    "</html>",
    "<font>x</font>",
    "<marquee>x</marquee>",
    "<nobr>x</nobr>",
    "<center>x</center>",
];

#[test]
fn what_a_browser_reads_in_another_way_than_it_is_written_is_left_to_the_tree() {
    for body in ODD {
        assert!(!is_read(&page(body)), "{body}");
    }
    let good = page("<p>a</p>");
    for html in [
        good.replace("<!DOCTYPE html>", ""),
        good.replace("<!DOCTYPE html>", "<!DOCTYPE html SYSTEM 'x'>"),
        good.replace("<!DOCTYPE html>", "\u{FEFF}<!DOCTYPE html>"),
        good.replace("<!DOCTYPE html>", "<!DOCTYPE html>x"),
        good.replace("</head>", "</head>x"),
        good.replace("</head>", "<p>x</p></head>"),
        good.replace("</head>", ""),
        good.replace("<head>", ""),
        good.replace("<head>", "<head></head><head>"),
        good.replace("</head>\n<body class='a b'>", "</head>"),
        good.replace("</body>", ""),
        good.replace("</html>", ""),
        good.replace("<title>A", "<title>A &copy;"),
        format!("{good}x"),
        String::new(),
    ] {
        assert!(!is_read(&html), "{html}");
    }
    let deep = page(&format!("{}{}", "<div>".repeat(300), "</div>".repeat(300)));
    assert!(!is_read(&deep));
}

#[test]
fn every_element_is_read_as_a_browser_reads_it_or_not_at_all() {
    let names = "a abbr acronym address applet area article aside audio b base bdi bdo big blockquote br button canvas \
        caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset \
        figcaption figure font footer form frame h1 h2 h6 header hgroup hr i iframe image img input ins kbd keygen \
        label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes \
        noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp \
        script search section select selectedcontent slot small source span strike strong style sub summary sup svg \
        table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp x-y unknown";
    let names: Vec<&str> = names.split_ascii_whitespace().collect();
    let mut n_read = 0;
    for outer in &names {
        for inner in &names {
            n_read += usize::from(is_read(&page(&format!("<{outer}><{inner}>x</{inner}></{outer}> y"))));
            is_read(&page(&format!("<b><{outer}>\n<{inner}>\n</{outer}> y</b>")));
        }
    }
    assert!(n_read > 3000, "{n_read}");
}

/// Pieces that open, close, hide and confuse.
const PIECES: &[&str] = &[
    "<plaintext-x>",
    "</plaintext-x>",
    "<div>",
    "</div>",
    "<div hidden>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<b id=1>",
    "<i>",
    "</i>",
    "<a href=x>",
    "<a>",
    "</a>",
    "<span>",
    "</span>",
    "<ul>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<li>",
    "</li>",
    "<dl>",
    "</dl>",
    "<dt>",
    "</dt>",
    "<dd>",
    "</dd>",
    "<table>",
    "</table>",
    "<caption>",
    "</caption>",
    "<colgroup>",
    "</colgroup>",
    "<col>",
    "<tbody>",
    "</tbody>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th>",
    "</th>",
    "<form>",
    "</form>",
    "<button>",
    "</button>",
    "<select>",
    "</select>",
    "<optgroup>",
    "</optgroup>",
    "<option>",
    "</option>",
    "<datalist>",
    "</datalist>",
    "<input>",
    "<textarea>",
    "</textarea>",
    "<h1>",
    "</h1>",
    "<h2>",
    "</h2>",
    "<hr>",
    "<br>",
    "<br/>",
    "<img alt>",
    "<pre>",
    "</pre>",
    "<ruby>",
    "</ruby>",
    "<rt>",
    "</rt>",
    "<rp>",
    "</rp>",
    "<svg>",
    "</svg>",
    "<svg/>",
    "<g>",
    "</g>",
    "<path/>",
    "<title>",
    "</title>",
    "<desc>",
    "</desc>",
    "<math>",
    "</math>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<details>",
    "</details>",
    "<summary>",
    "</summary>",
    "<x-a>",
    "</x-a>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "x",
    "900",
    " ",
    "\n",
    "\n\n",
    "&amp;",
    "&nbsp;",
    "&#48;",
    "&",
    "&copy",
    "<",
    ">",
    "\"",
    "'",
    "<p title=\"",
    "<p title='",
    "<main>",
    "</main>",
    "<label>",
    "</label>",
    "<video>",
    "</video>",
    "<fieldset>",
    "</fieldset>",
    "</body>",
    "</html>",
    "<body>",
    "<head>",
    "</head>",
];

/// Elements that are closed again, so that much of what is put together by chance is read.
fn balanced() -> impl Strategy<Value = String> {
    let leaf = (0..PIECES.len()).prop_map(|piece| PIECES[piece].to_owned());
    let leaf = prop_oneof![3 => Just("x ".to_owned()), 1 => leaf];
    leaf.prop_recursive(6, 48, 5, |inner| {
        let names = [
            "div",
            "p",
            "b",
            "i",
            "a",
            "span",
            "ul",
            "li",
            "dl",
            "dt",
            "table",
            "tbody",
            "tr",
            "td",
            "caption",
            "form",
            "button",
            "select",
            "option",
            "h1",
            "pre",
            "svg",
            "g",
            "title",
            "ruby",
            "rt",
            "details",
            "x-a",
            "section",
            "label",
            "textarea",
            "script",
            "colgroup",
            "optgroup",
            "datalist",
            "code",
            "strong",
            "blockquote",
        ];
        (0..names.len(), proptest::collection::vec(inner, 0..5)).prop_map(move |(name, inside)| {
            let name = names[name];
            format!("<{name}>{}</{name}>", inside.concat())
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4096, ..ProptestConfig::default() })]

    #[test]
    fn pieces_in_any_order_are_read_as_a_browser_reads_them(
        pieces in proptest::collection::vec(0..PIECES.len(), 0..12)
    ) {
        let body: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        is_read(&page(&body));
    }

    #[test]
    fn elements_in_any_order_are_read_as_a_browser_reads_them(body in balanced()) {
        is_read(&page(&body));
    }

    #[test]
    fn a_page_with_a_piece_too_many_is_read_as_a_browser_reads_it(piece in 0..PIECES.len(), at in 0usize..400) {
        let mut html = page("<ul><li><a href=\"x\">a &amp; b</a></li></ul><p title='c'>d<br>e</p>");
        if html.is_char_boundary(at.min(html.len())) {
            html.insert_str(at.min(html.len()), PIECES[piece]);
        }
        is_read(&html);
    }
}

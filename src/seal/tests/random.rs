//! Pages nobody thought of: broken by chance, or put together by chance.

use proptest::prelude::*;

use super::*;

/// The tokens of a page that seals.
fn good_tokens() -> Vec<String> {
    let html = page(
        "<header><nav><ul><li><a href=\"a\">b</a></li></ul></nav></header><main class=\"m\"><h1>Signs</h1>\
         <p>One <b>two</b> <i>three</i></p><div><contact-block></contact-block></div>\
         <table><tbody><tr><td>x</td></tr></tbody></table><!-- c --><form><select><option>1</option></select>\
         <textarea>t</textarea></form><svg><g><path d=\"\"/></g></svg></main><footer><p>end</p></footer>\
         <script src=\"a.js\"></script>",
    );
    let mut tokens = Vec::new();
    for piece in html.split_inclusive('>') {
        match piece.find('<') {
            Some(0) | None => tokens.push(piece.to_owned()),
            Some(at) => {
                tokens.push(piece[..at].to_owned());
                tokens.push(piece[at..].to_owned());
            }
        }
    }
    tokens
}

/// What a hostile hand would put in.
const SNIPPETS: &[&str] = &[
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<select>",
    "</select>",
    "<option>",
    "<details>",
    "</details>",
    "<div hidden>",
    "<div inert>",
    "<div>",
    "</div>",
    "<section>",
    "</section>",
    "<p>",
    "</p>",
    "<a>",
    "</a>",
    "<a href=x>",
    "<b>",
    "</b>",
    "<table>",
    "</table>",
    "<tbody>",
    "</tbody>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<caption>",
    "</caption>",
    "<svg>",
    "</svg>",
    "<foreignObject>",
    "<title>",
    "</title>",
    "<desc>",
    "</desc>",
    "<math>",
    "</math>",
    "<mi>",
    "<annotation-xml>",
    "<!--",
    "-->",
    "--!>",
    "<![CDATA[",
    "]]>",
    "<?",
    "<",
    ">",
    "\"",
    "'",
    "<p title=\"",
    "<p title='",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<textarea>",
    "</textarea>",
    "<xmp>",
    "</xmp>",
    "<plaintext>",
    "<iframe>",
    "</iframe>",
    "<frameset>",
    "<body>",
    "</body>",
    "<html>",
    "</html>",
    "<head>",
    "</head>",
    "<form>",
    "</form>",
    "<button>",
    "</button>",
    "<h1>",
    "</h1>",
    "<ul>",
    "</ul>",
    "<li>",
    "</li>",
    "<dl>",
    "<dd>",
    "<br>",
    "</br>",
    "<hr>",
    "<img src=a alt>",
    "<image>",
    "<input>",
    "<contact-block></contact-block>",
    "<contact-block>",
    "</contact-block>",
    "<div data-contact-block>",
    "<div data-contact=\"emergency\">",
    "<br/>",
    "<div/>",
    "text",
    " ",
    "\n",
    "\0",
    "&#60;",
    "&lt;",
    "<ruby>",
    "<rt>",
    "</ruby>",
    "<object>",
    "<marquee>",
    "<font>",
    "<nobr>",
    "<center>",
    "<dialog>",
    "<my-box>",
    "</my-box>",
    "<main>",
    "</main>",
    "<span>",
    "</span>",
    "<label>",
    "</label>",
];

#[derive(Debug, Clone)]
enum Change {
    Insert(prop::sample::Index, usize),
    Delete(prop::sample::Index),
    Duplicate(prop::sample::Index),
    Swap(prop::sample::Index, prop::sample::Index),
    Wrap(prop::sample::Index, prop::sample::Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<prop::sample::Index>;
    let snippet = 0..SNIPPETS.len();
    prop_oneof![
        (index(), snippet.clone()).prop_map(|(at, snippet)| Change::Insert(at, snippet)),
        index().prop_map(Change::Delete),
        index().prop_map(Change::Duplicate),
        (index(), index()).prop_map(|(a, b)| Change::Swap(a, b)),
        (index(), index(), snippet).prop_map(|(a, b, snippet)| Change::Wrap(a, b, snippet)),
    ]
}

fn apply(tokens: &mut Vec<String>, change: &Change) {
    if tokens.is_empty() {
        return;
    }
    let n = tokens.len();
    match change {
        Change::Insert(at, snippet) => tokens.insert(at.index(n), SNIPPETS[*snippet].to_owned()),
        Change::Delete(at) => {
            tokens.remove(at.index(n));
        }
        Change::Duplicate(at) => {
            let token = tokens[at.index(n)].clone();
            tokens.insert(at.index(n), token);
        }
        Change::Swap(a, b) => tokens.swap(a.index(n), b.index(n)),
        Change::Wrap(a, b, snippet) => {
            let (from, to) = (a.index(n).min(b.index(n)), a.index(n).max(b.index(n)));
            let open = SNIPPETS[*snippet];
            let name: String = open
                .trim_start_matches('<')
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect();
            tokens.insert(to, format!("</{name}>"));
            tokens.insert(from, open.to_owned());
        }
    }
}

/// The heart of the promise: whatever went in, what comes out is one tree with one visible block.
fn assert_sound(html: &str) {
    let Ok(sealed) = sealed(html) else {
        return;
    };
    tree::assert_shows(sealed.html(), &block());
    let tags = tree::outline_of_tags(sealed.html());
    for scripting_enabled in [true, false] {
        assert_eq!(tree::outline(sealed.html(), scripting_enabled), tags, "{}", sealed.html());
    }
}

/// Elements for pages put together by chance: what is allowed, and some that are not.
const NAMES: &[&str] = &[
    "a",
    "b",
    "i",
    "em",
    "span",
    "small",
    "code",
    "p",
    "div",
    "section",
    "article",
    "main",
    "aside",
    "header",
    "footer",
    "nav",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "colgroup",
    "col",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "form",
    "fieldset",
    "legend",
    "label",
    "button",
    "select",
    "optgroup",
    "option",
    "datalist",
    "details",
    "summary",
    "dialog",
    "figure",
    "blockquote",
    "pre",
    "h1",
    "h2",
    "hr",
    "br",
    "img",
    "input",
    "svg",
    "g",
    "path",
    "title",
    "desc",
    "ruby",
    "rt",
    "rp",
    "video",
    "audio",
    "source",
    "track",
    "picture",
    "canvas",
    "my-box",
    "menu",
    "search",
    "hgroup",
    "address",
    "meter",
    "progress",
    "output",
    "ins",
    "del",
    "font",
    "center",
    "template",
    "noscript",
    "math",
    "object",
    "textarea",
    "contact-block",
    "address",
    "wbr",
    "rb",
    "nobr",
    "marquee",
];

const VOID: &[&str] = &["col", "hr", "br", "img", "input", "source", "track", "wbr"];

fn tree_of_elements() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("text".to_owned()),
        Just(" ".to_owned()),
        Just("<!-- c -->".to_owned()),
        Just("<contact-block></contact-block>".to_owned()),
    ];
    leaf.prop_recursive(7, 60, 4, |inner| {
        (0..NAMES.len(), prop::collection::vec(inner, 0..4)).prop_map(|(name, children)| {
            let name = NAMES[name];
            if VOID.contains(&name) {
                return format!("<{name}>");
            }
            format!("<{name}>{}</{name}>", children.concat())
        })
    })
}

/// Trees that keep to the rules for lists and tables more often than chance would.
fn likely_tree() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![Just("text".to_owned()), Just("<br>".to_owned()), Just("<hr>".to_owned())];
    let wraps = [
        ("<ul><li>", "</li></ul>"),
        ("<dl><dt>t</dt><dd>", "</dd></dl>"),
        ("<dl><div><dd>", "</dd></div></dl>"),
        ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
        ("<table><caption>", "</caption></table>"),
        ("<p>", "</p>"),
        ("<b>", "</b>"),
        ("<a>", "</a>"),
        ("<div>", "</div>"),
        ("<button>", "</button>"),
        ("<form>", "</form>"),
        ("<details><summary>", "</summary></details>"),
        ("<svg><g>", "</g></svg>"),
        ("<svg><title>", "</title></svg>"),
        ("<ruby>", "<rt>x</rt></ruby>"),
        ("<select><option>", "</option></select>"),
        ("<datalist><option>", "</option></datalist>"),
        ("<h2>", "</h2>"),
        ("<span>", "</span>"),
        ("<section>", "</section>"),
        ("<video>", "</video>"),
        ("<fieldset><legend>", "</legend></fieldset>"),
        ("<pre>\n", "</pre>"),
        ("<i>", "</i>"),
    ];
    leaf.prop_recursive(6, 40, 3, move |inner| {
        (0..wraps.len(), prop::collection::vec(inner, 1..3)).prop_map(move |(wrap, children)| {
            let (before, after) = wraps[wrap];
            format!("{before}{}{after}", children.concat())
        })
    })
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_page_changed_by_chance_shows_the_block_or_is_refused(changes in prop::collection::vec(change(), 1..6)) {
        let mut tokens = good_tokens();
        for change in &changes {
            apply(&mut tokens, change);
        }
        assert_sound(&tokens.concat());
    }

    #[test]
    fn a_page_put_together_by_chance_has_one_tree(body in tree_of_elements()) {
        assert_sound(&page(&body));
    }

    #[test]
    fn a_page_put_together_likely_has_one_tree(body in likely_tree()) {
        assert_sound(&page(&body));
    }

    #[test]
    fn no_text_makes_the_walk_panic(html in "[<>/!a-z\"'= \\-&;]{0,60}", css in "[{}@.#:;a-z()\\\\\"'/* \\-]{0,60}") {
        let _ = sealed(&html);
        let _ = sealed(&page(&html));
        let _ = guard(&css);
    }
}

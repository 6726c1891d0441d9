use proptest::prelude::*;

use super::*;

fn greeting() -> Args<'static> {
    Args::from([("name", Arg::Text("<Ana> & Co".into()))])
}

#[test]
fn text_is_escaped_in_html_and_only_there() {
    let project = project(&[("en", "plain = 3 < 4 & \"so\"\nhello = Hello, { $name }!\n")]);
    assert_eq!(project.faults(), [""; 0]);
    let html = |name| project.text("en", name, &greeting(), Sink::Html).unwrap();
    assert_eq!(html("plain"), "3 &lt; 4 &amp; &quot;so&quot;");
    assert_eq!(html("hello"), "Hello, <bdi>&lt;Ana&gt; &amp; Co</bdi>!");
    assert_eq!(project.bare("en", "hello", &greeting()).unwrap(), "Hello, <Ana> & Co!");
    let plain = project.text("en", "hello", &greeting(), Sink::Plain).unwrap();
    assert_eq!(plain, "Hello, \u{2068}<Ana> & Co\u{2069}!");
}

#[test]
fn what_is_put_in_is_isolated_also_where_it_stands_alone_in_another_message() {
    let project = project(&[("en", "name = { $name }\nhello = Hello, { name }!\n")]);
    let html = project.text("en", "hello", &greeting(), Sink::Html).unwrap();
    assert_eq!(html, "Hello, <bdi>&lt;Ana&gt; &amp; Co</bdi>!");
}

#[test]
fn ready_html_passes_into_html_and_its_text_into_everything_else() {
    let project = project(&[("en", "call = Call { $contact } now\n")]);
    let args = Args::from([(
        "contact",
        Arg::Html { html: "<a href=\"tel:+1\">1 < 2</a>".into(), text: "1-888".into() },
    )]);
    let html = project.text("en", "call", &args, Sink::Html).unwrap();
    assert_eq!(html, "Call <bdi><a href=\"tel:+1\">1 < 2</a></bdi> now");
    assert_eq!(project.bare("en", "call", &args).unwrap(), "Call 1-888 now");
}

#[test]
fn no_text_can_forge_ready_html_or_close_an_isolate() {
    let project = project(&[("en", "x = { $html }: { $text }\n")]);
    let args = Args::from([
        ("html", Arg::Html { html: "<b></b>".into(), text: "".into() }),
        ("text", Arg::Text("\u{2069}\u{FDD0}0\u{FDD1}\u{202E}end\u{2068}".into())),
    ]);
    let html = project.text("en", "x", &args, Sink::Html).unwrap();
    assert_eq!(html, "<bdi><b></b></bdi>: <bdi>0end</bdi>");
}

#[test]
fn numbers_dates_and_lists_are_written_as_the_locale_does() {
    let ftl = "number = { $n }\n\
               percent = { NUMBER($share, style: \"percent\") }\n\
               fixed = { NUMBER($n, minimumFractionDigits: 2, useGrouping: \"false\") }\n\
               literal = { 1234.50 }\n\
               date = { $day }\n\
               short = { DATETIME($day, dateStyle: \"short\") }\n\
               list = { $langs }\n\
               either = { LIST($langs, type: \"disjunction\") }\n";
    let project = project(&[("en", ftl), ("de", ftl), ("ar", ftl)]);
    assert_eq!(project.faults(), [""; 0]);
    let args = Args::from([
        ("n", Arg::Number(12345.5)),
        ("share", Arg::Number(0.8)),
        ("day", Arg::Date(Date::new(2026, 11, 22).unwrap())),
        ("langs", Arg::List(vec!["Twi".into(), "Farsi".into()])),
    ]);
    let cases = [
        ("en", "number", "12,345.5"),
        ("de", "number", "12.345,5"),
        ("ar", "number", "12,345.5"),
        ("de", "percent", "80\u{A0}%"),
        ("de", "fixed", "12345,50"),
        ("de", "literal", "1.234,50"),
        ("en", "date", "November 22, 2026"),
        ("de", "date", "22. November 2026"),
        ("en", "short", "11/22/2026"),
        ("en", "list", "Twi and Farsi"),
        ("de", "list", "Twi und Farsi"),
        ("de", "either", "Twi oder Farsi"),
        ("ar", "list", "Twi وFarsi"),
    ];
    for (id, name, expected) in cases {
        assert_eq!(project.bare(id, name, &args).unwrap(), expected, "{id} {name}");
    }
    let list = project.text("ar", "list", &args, Sink::Html).unwrap();
    assert_eq!(list, "<bdi><bdi>Twi</bdi> و<bdi>Farsi</bdi></bdi>");
}

#[test]
fn variants_are_chosen_by_number_category_word_and_term() {
    let ftl = "-site = Handbill\n    .gender = neuter\n\
               score = { $got ->\n    [0] none\n    [one] one of { $all }\n   *[other] { $got } of { $all }\n}\n\
               place = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n   *[other] { $n }th\n}\n\
               role = { $role ->\n    [staff] for staff\n   *[other] for all\n}\n\
               gender = { -site.gender ->\n    [neuter] it\n   *[other] they\n}\n";
    let project = project(&[("en", ftl)]);
    assert_eq!(project.faults(), [""; 0]);
    let score = |got| {
        let args = Args::from([("got", Arg::Number(got)), ("all", Arg::Number(5.0))]);
        project.bare("en", "score", &args).unwrap()
    };
    assert_eq!(score(0.0), "none");
    assert_eq!(score(1.0), "one of 5");
    assert_eq!(score(1200.0), "1,200 of 5");
    let place = |n| project.bare("en", "place", &Args::from([("n", Arg::Number(n))])).unwrap();
    assert_eq!([place(1.0), place(22.0), place(13.0)], ["1st", "22nd", "13th"]);
    let role = |role: &'static str| {
        let args = Args::from([("role", Arg::Text(role.into()))]);
        project.bare("en", "role", &args).unwrap()
    };
    assert_eq!([role("staff"), role("other")], ["for staff", "for all"]);
    assert_eq!(project.bare("en", "gender", &Args::new()).unwrap(), "it");
}

#[test]
fn a_term_may_have_a_messages_name_and_take_values() {
    let ftl = "brand = the brand\n\
               -brand = { $case ->\n   *[nominative] Handbill\n    [genitive] Handbills\n}\n\
               -pages = { $n } pages\n\
               a = { brand }, { -brand }, { -brand(case: \"genitive\") }, { -pages(n: 1200) }\n";
    let project = project(&[("en", ftl)]);
    assert_eq!(project.faults(), [""; 0]);
    let text = project.bare("en", "a", &Args::new()).unwrap();
    assert_eq!(text, "the brand, Handbill, Handbills, 1,200 pages");
}

#[test]
fn a_missing_message_is_found_along_the_chain() {
    let project =
        project(&[("en", "a = one\nb = two\n    .t = three\n"), ("es", "a = uno\n"), ("es-MX", "b = dos\n")]);
    let found = |id: &str, name: &str, attribute: Option<&str>| {
        let mut out = Diagnostics::new();
        let args = Args::new();
        let formatted = project.messages.format(&locale(id), name, attribute, &args, Sink::Bare, &mut out)?;
        Some((formatted.text, formatted.locale.to_string()))
    };
    let expected = |text: &str, id: &str| Some((text.to_owned(), id.to_owned()));
    assert_eq!(found("es-MX", "a", None), expected("uno", "es"));
    assert_eq!(found("es-MX", "b", None), expected("dos", "es-MX"));
    assert_eq!(found("es-MX", "b", Some("t")), expected("three", "en"));
    assert_eq!(found("fr", "a", None), expected("one", "en"));
    assert_eq!(found("es", "c", None), None);
    assert!(project.messages.has(&locale("es"), "a", None));
    assert!(!project.messages.has(&locale("es"), "b", None));
    assert_eq!(project.messages.ids(&locale("en")).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(project.messages.attributes(&locale("en"), "b").collect::<Vec<_>>(), ["t"]);
    assert_eq!(project.messages.place(&locale("es"), "a").unwrap().text(), "a");
}

#[test]
fn text_keeps_its_lines_and_every_first_character() {
    let ftl = "lines =\n    one\n    two\n\n    three\n\
               bracket = [x] { $name }\n    *y\n\
               dot = .x { $name }\n\
               brace = {\"{\"}{ $name }{\"}\"} \\ \"q\" {\"\\u00E9\\\"\\\\\"}\n";
    let args = Args::from([("name", Arg::Text("N".into()))]);
    for ends in ["\n", "\r\n"] {
        let project = project(&[("en", &ftl.replace("    *y\n", "    y\n").replace('\n', ends))]);
        assert_eq!(project.faults(), [""; 0]);
        let bare = |name| project.bare("en", name, &args).unwrap();
        assert_eq!(bare("lines"), "one\ntwo\n\nthree");
        assert_eq!(bare("bracket"), "[x] N\ny");
        assert_eq!(bare("dot"), ".x N");
        assert_eq!(bare("brace"), "{N} \\ \"q\" é\"\\");
    }
}

#[test]
fn the_guard_sees_text_joined_over_literals_and_split_over_placeables() {
    let ftl = "-t = term\n\
               a = 1-888{\"-\"}373{ 78 } { $x ->\n    [a] apart\n   *[b] inside\n} end\n    .b = c { -t(x: \"given\") }\n";
    let project = project(&[("en", ftl)]);
    let en = locale("en");
    let shown: Vec<_> = project
        .messages
        .patterns(&en)
        .map(|message| (message.id, message.attribute, message.shown.text.as_str()))
        .collect();
    let expected = [
        ("-t", None, "term"),
        ("a", None, "1-888-37378 inside end"),
        ("a", None, "apart"),
        ("a", Some("b"), "c \u{FFFC}"),
        ("a", Some("b"), "given"),
    ];
    assert_eq!(shown, expected);
    let message = project.messages.patterns(&en).nth(1).unwrap();
    let at = message.shown.text.find("inside").unwrap();
    assert_eq!(message.shown.place(message.source, at..at + 6).text(), "inside");
}

#[test]
fn messages_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Messages>();
}

/// The tags and the text of HTML, as html5ever's tokenizer reads it.
fn read_html(html: &str) -> (Vec<String>, String) {
    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
    #[derive(Default)]
    struct Tags(std::cell::RefCell<(Vec<String>, String)>);
    impl TokenSink for Tags {
        type Handle = ();
        fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
            let mut read = self.0.borrow_mut();
            match token {
                Token::TagToken(tag) if tag.kind == TagKind::StartTag => read.0.push(tag.name.to_string()),
                Token::TagToken(tag) => read.0.push(format!("/{}", tag.name)),
                Token::CharacterTokens(text) => read.1.push_str(&text),
                _ => {}
            }
            TokenSinkResult::Continue
        }
    }
    let tokenizer = Tokenizer::new(Tags::default(), Default::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

proptest! {
    #[test]
    fn whatever_is_put_in_stays_text_in_balanced_isolates(
        name in "[<>&\"'{}$a-z \u{2066}-\u{2069}\u{202A}-\u{202E}\u{FDD0}-\u{FDD2}é]{0,20}"
    ) {
        let project = project(&[("en", "x = a { $name } b { y }\ny = { $name }\n")]);
        let args = Args::from([("name", Arg::Text(name.clone().into()))]);
        let html = project.text("en", "x", &args, Sink::Html).unwrap();
        let (tags, text) = read_html(&html);
        prop_assert_eq!(tags, ["bdi", "/bdi", "bdi", "/bdi"]);
        prop_assert_eq!(text, project.bare("en", "x", &args).unwrap());
    }

    /// Compiling changes the form of a message and not one character of what it says.
    #[test]
    fn compiled_text_says_what_the_file_says(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "word", " ", "  ", "\n    ", "\n\n      ", "{ $text }", "{ y }", "{ y.a }", "{ -t }", "{ -t(c: \"b\") }",
                "{\"\"}", "{\" \"}", "{\"{\"}", "{\"\\u00e9\"}", "{ { $text } }", ".", "[x]", "*", "#", "é", "=", "-",
                "{ $text ->\n      [v] one { $text }\n     *[w] .two\n       [more]\n  }",
            ]),
            1..12,
        )
    ) {
        let text = format!(
            "x = {}\ny = [why]\n    lines\n    .a = {{ $text }}\n-t = {{ $c ->\n   *[a] A\n    [b] B\n  }}\n",
            pieces.concat(),
        );
        let project = project(&[("en", &text)]);
        prop_assume!(project.faults().is_empty());
        let mut bundle = fluent_bundle::FluentBundle::new(vec![]);
        bundle.set_use_isolating(false);
        bundle.add_resource(fluent_bundle::FluentResource::try_new(text).unwrap()).unwrap();
        let mut values = fluent_bundle::FluentArgs::new();
        values.set("text", "v");
        let pattern = bundle.get_message("x").unwrap().value().unwrap();
        let expected = bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
        let args = Args::from([("text", Arg::Text("v".into()))]);
        prop_assert_eq!(project.bare("en", "x", &args).unwrap(), expected);
    }
}

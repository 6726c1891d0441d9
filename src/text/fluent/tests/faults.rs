use super::*;

/// One fault in an English file, as it is printed on one line.
fn check(text: &str, expected: &str) {
    let project = project(&[("en", text)]);
    assert_eq!(project.faults(), [expected], "{text}");
}

/// Every complaint of the parser, by the smallest file that calls it forth.
const SYNTAX: &[(&str, &str)] = &[
    ("x\n", "error[fluent-syntax] 1:2 a `=` is missing here"),
    ("x = { $n\n", "error[fluent-syntax] 2:1 a `}` is missing here"),
    ("x = a }\n", "error[fluent-syntax] 1:7 a `}` closes nothing"),
    ("x =\n", "error[fluent-syntax] 1:1 `x` has no text"),
    ("-x =\n", "error[fluent-syntax] 1:1 `-x` has no text"),
    ("1x = a\n", "error[fluent-syntax] 1:1 neither a message nor a part of one can start like this"),
    ("x = { number($n) }\n", "error[fluent-syntax] 1:17 this cannot be called"),
    ("x = { $n ->\n *}\n", "error[fluent-syntax] 1:8 none of the forms is the default"),
    ("x = { $n ->\n [a] b\n}\n", "error[fluent-syntax] 3:1 none of the forms is the default"),
    ("x = { $n ->\n *[a] b\n *[b] c\n}\n", "error[fluent-syntax] 3:3 two forms are marked as the default"),
    ("x = { $n -> *[a] b }\n", "error[fluent-syntax] 1:13 a new line is missing after `->`"),
    ("x = { $n ->\n *[a]\n}\n", "error[fluent-syntax] 3:1 the text is missing here"),
    ("y = z\nx = { y ->\n *[a] b\n}\n", "error[fluent-syntax] 2:9 a text cannot decide between forms"),
    ("-y = z\n .a = b\nx = { -y.a }\n", "error[fluent-syntax] 3:12 this part of a term cannot be shown"),
    ("x = {\"a\n", "error[fluent-syntax] 1:8 a `\"` is missing before the end of the line"),
    ("x = {\"a", "error[fluent-syntax] 1:8 `\"` is missing here"),
    ("x = {\"\\x\"}\n", "error[fluent-syntax] 1:7 a `\\` has no meaning here"),
    ("x = {\"\\u12\"}\n", "error[fluent-syntax] 1:11 the number of a character is incomplete"),
    ("x = {\"\\uD800\"}\n", "error[fluent-syntax] 1:7 `\\uD800` stands for no character"),
    ("x = {\"\\{\"}\n", "error[fluent-syntax] 1:7 `\\{` stands for no character"),
    ("x = { $título }\n", "error[fluent-syntax] 1:9 the name in these braces breaks off here"),
    ("x = { título }\n", "error[fluent-syntax] 1:8 the name in these braces breaks off here"),
    ("x = { $ n }\n", "error[fluent-syntax] 1:8 the name in these braces breaks off here"),
    ("x = { }\n", "error[fluent-syntax] 1:7 nothing that could be shown stands in these braces"),
    ("x = { {1} ->\n *[a] b\n}\n", "error[fluent-syntax] 1:11 this cannot decide between forms"),
    (
        "x = { NUMBER(a: 1, $n) }\n",
        "error[fluent-syntax] 1:22 a value without a name stands after one with a name",
    ),
    ("x = { NUMBER($n, a: 1, a: 1) }\n", "error[fluent-syntax] 1:25 `a` is given twice"),
    ("x = { NUMBER($n, a: $b) }\n", "error[fluent-syntax] 1:21 an option takes a number or a text in quotes"),
    ("x = { 1. }\n", "error[fluent-syntax] 1:9 a digit is missing here"),
    ("x = a\n\ttab\n", "error[fluent-syntax] 2:1 neither a message nor a part of one can start like this"),
    ("x = a\ry = b\n", "error[fluent-syntax] 1:6 a lone carriage return does not end a line"),
];

#[test]
fn syntax_faults_are_told_at_their_place_and_the_rest_is_used() {
    for (text, expected) in SYNTAX {
        let project = project(&[("en", &format!("before = 1\n\n{text}\nafter = 2\n"))]);
        let moved = project.faults();
        assert!(project.messages.has(&locale("en"), "before", None), "{text}");
        let ends = !text.contains("{\"a") || text.ends_with('\n');
        assert!(!ends || project.messages.has(&locale("en"), "after", None), "{text}");
        assert_eq!(moved.len(), 1, "{text} {moved:?}");
        check(text, expected);
    }
}

#[test]
fn a_message_that_lost_an_attribute_is_not_shown_in_part() {
    let text = "x = one\n    .a = two\n    .b = { $c\n    .d = three\ny = four\n";
    let project = project(&[("en", text)]);
    assert_eq!(project.faults(), ["error[fluent-syntax] 4:5 a `}` is missing here"]);
    let en = locale("en");
    assert!(!project.messages.has(&en, "x", None));
    assert!(project.messages.is_left_out(&en, "x"));
    assert!(project.messages.has(&en, "y", None));
}

#[test]
fn references_lead_somewhere_and_come_to_an_end() {
    check(
        "colour = a\nx = { color }\n",
        "error[fluent-reference] 2:7 there is no message `color` in this locale",
    );
    check("x = { -brand }\n", "error[fluent-reference] 1:7 there is no term `-brand` in this locale");
    check("y = a\nx = { y.b }\n", "error[fluent-reference] 2:7 `y` has no attribute `b`");
    check(
        "y =\n .b = c\nx = { y }\n",
        "error[fluent-reference] 3:7 `y` has attributes, and no text of its own",
    );
    check("x = { x }\n", "error[fluent-reference] 1:1 `x` refers to itself: `x` → `x`");
    check("-t = { $a }\nx = { -t }\n", "error[fluent-reference] 2:7 `-t` needs `$a` as a text here");
    check(
        "-t = { NUMBER($a) }\nx = { -t(a: \"b\") }\n",
        "error[fluent-reference] 2:7 `-t` needs `$a` as a number here",
    );
    check("-t = a\nx = { -t(\"b\") }\n", "error[fluent-reference] 2:8 `-t` is given a value without a name");
    check(
        "-a = b\n-t = { -a } { $c }\n",
        "error[fluent-reference] 2:16 `$c` is lost behind the reference that stands before it in this term",
    );
    check(
        "-t = a\n .b = { $c }\nx = { -t.b ->\n *[d] e\n}\n",
        "error[fluent-reference] 3:7 `-t.b` is not one plain word",
    );
}

#[test]
fn a_circle_is_reported_for_its_members_and_takes_along_what_leads_into_it() {
    let lost = project(&[("en", "a = { b }\nb = { a.c }\n    .x = fine\na2 = { a }\nd = e\n")]);
    let expected = [
        "error[fluent-reference] 2:1 `b` has a fault, and `a` and another one are left out with it",
        "error[fluent-reference] 2:7 `a` has no attribute `c`",
    ];
    assert_eq!(lost.faults(), expected);
    let circle = project(&[("en", "a = { b }\nb = { c }\nc = { a }\nd = { a }\ne = f\n")]);
    let expected = [
        "error[fluent-reference] 1:1 `a` has a fault, and `d` is left out with it",
        "error[fluent-reference] 1:1 `a` refers to itself: `a` → `b` → `c` → `a`",
        "error[fluent-reference] 2:1 `b` refers to itself: `b` → `c` → `a` → `b`",
        "error[fluent-reference] 3:1 `c` refers to itself: `c` → `a` → `b` → `c`",
    ];
    assert_eq!(circle.faults(), expected);
    assert_eq!(circle.messages.ids(&locale("en")).collect::<Vec<_>>(), ["e"]);
}

#[test]
fn functions_and_their_options_are_known() {
    let cases = [
        ("NUMBR($n)", "7 there is no function `NUMBR`"),
        ("CALL($n, 0)", "7 there is no function `CALL`"),
        ("NUMBER()", "7 `NUMBER` takes one variable"),
        ("NUMBER(\"5\")", "7 `NUMBER` takes one variable"),
        ("NUMBER($a, $b)", "7 `NUMBER` takes one variable"),
        ("DATETIME(5)", "7 `DATETIME` takes one variable"),
        ("NUMBER($n, maximumFractionDigit: 2)", "18 there is no option `maximumFractionDigit`"),
        (
            "NUMBER($n, minimumFractionDigits: 21)",
            "18 `minimumFractionDigits` takes a whole number from 0 to 20",
        ),
        (
            "NUMBER($n, minimumFractionDigits: 1000000000)",
            "18 `minimumFractionDigits` takes a whole number from 0 to 20",
        ),
        ("NUMBER($n, style: \"currency\")", "18 `style` does not take this value"),
        ("DATETIME($d, dateStyle: \"tiny\")", "20 `dateStyle` does not take this value"),
        ("LIST($l, style: \"x\")", "16 there is no option `style`"),
    ];
    for (call, expected) in cases {
        check(&format!("x = {{ {call} }}\n"), &format!("error[fluent-function] 1:{expected}"));
    }
    let project = project(&[("en", "x = { NUMBR($n) }\n")]);
    let help = project.found.iter().next().unwrap().help.clone();
    assert_eq!(help.unwrap(), "did you mean `NUMBER`?");
}

#[test]
fn an_id_belongs_to_one_message_and_the_first_is_shown() {
    let project = project(&[("en", "x = one\n-x = term\n"), ("en", "\nx = two\n-x = term\n")]);
    let expected = [
        "error[fluent-duplicate] 2:1 `x` is defined a second time",
        "error[fluent-duplicate] 3:1 `-x` is defined a second time",
    ];
    assert_eq!(project.faults(), expected);
    let why = project.found.iter().next().unwrap().why.clone().unwrap();
    assert!(why.contains("en/0.ftl:1"), "{why}");
    assert_eq!(project.bare("en", "x", &Args::new()).unwrap(), "one");
    check("x = a\n .b = c\n .b = d\n", "error[fluent-duplicate] 3:3 `x.b` is defined a second time");
}

#[test]
fn a_fault_in_a_translation_is_a_warning_and_the_message_falls_back() {
    let english = "x = one\ny = two\nz = three\n";
    for broken in ["x = { $a\n", "x = { nowhere }\n", "x = { FOO($a) }\n", "x = { x }\n"] {
        let project = project(&[("en", english), ("es", &format!("{broken}y = dos\n"))]);
        assert_eq!(project.codes()[0].0, Severity::Warning, "{broken}");
        assert_eq!(project.faults().len(), 1, "{broken}");
        let text = |name| project.bare("es", name, &Args::new()).unwrap();
        assert_eq!([text("x"), text("y"), text("z")], ["one", "dos", "three"], "{broken}");
    }
}

#[test]
fn what_may_be_tampering_is_contained_in_a_translation_and_not_shown() {
    let cases = [
        ("x = call <b>us</b>\n", "fluent-markup"),
        ("x = {\"<\"}script>\n", "fluent-markup"),
        ("x = https{\":\"}//evil.example\n", "fluent-markup"),
        ("x = { $a ->\n [b] tel:+1555\n *[c] d\n}\n", "fluent-markup"),
        ("x = a\n    .title = www.evil.example\n", "fluent-markup"),
        ("x = a\u{202E}b\n", "text-invisible"),
        ("x = {\"a\\u202Eb\"}\n", "text-invisible"),
        ("x = {\"\\U00FDD0\"}\n", "text-invisible"),
        ("x = 1\u{FFFC}2\n", "text-invisible"),
        ("x = {\"\\uFFFC\"}\n", "text-invisible"),
        ("x = one\u{2028}y = two\n", "text-invisible"),
        ("-t = { $a }\nx = { -t(a: \"<b>\") }\n", "fluent-markup"),
    ];
    for (text, code) in cases {
        let source = "x = { $a ->\n [b] fine\n *[c] other\n}\n";
        let project = project(&[("en", source), ("es", text)]);
        let codes = project.codes();
        assert!(codes.contains(&(Severity::Warning, code)), "{text}: {codes:?}");
        assert!(project.found.iter().all(Diagnostic::is_contained), "{text}");
        let args = Args::from([("a", Arg::Text("b".into()))]);
        assert_eq!(project.bare("es", "x", &args).unwrap(), "fine", "{text}");
    }
    let escape = project(&[("en", "x = {\"ab\\u202Ec\"}\n")]);
    let faults = escape.faults();
    assert_eq!(
        faults,
        ["error[text-invisible] 1:9 a character that changes the direction of text (U+202E) stands here"]
    );
}

#[test]
fn a_variable_that_the_page_does_not_give_is_reported() {
    let project = project(&[("en", "x = Hello { $name }\nn = { $n ->\n [one] a\n *[other] b\n}\n")]);
    let format = |name: &str, args: &Args<'_>| {
        let mut out = Diagnostics::new();
        project.messages.format(&locale("en"), name, None, args, Sink::Bare, &mut out);
        out.sorted().iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        format("x", &Args::new()),
        ["error[fluent-resolve] 1:1 the page does not give `$name` to this message"]
    );
    assert_eq!(
        format("n", &Args::from([("n", Arg::Text("1".into()))])),
        ["error[fluent-resolve] 2:1 `$n` is used as a number, and is given as something else"]
    );
}

#[test]
fn a_translation_that_uses_what_its_source_does_not_is_told_at_once_and_passed_over() {
    let project = project(&[
        ("en", "x = Hello { $name }\n    .a = { $n }\ny = why { $name }\nz = zed\n"),
        (
            "es",
            "x = Hola { $nombre }, { NUMBER($nombre) }\n    .a = { $n }\ny = { $name } y\nz = { y }\nold = { $x }\n",
        ),
    ]);
    assert_eq!(
        project.faults(),
        [
            "warning[variable-unknown] 1:12 the source text of `x` does not use `$nombre`",
            "warning[variable-unknown] 4:7 the source text of `z` does not use `$name`",
        ]
    );
    let args = Args::from([("name", Arg::Text("Ana".into()))]);
    assert_eq!(project.bare("es", "x", &args).unwrap(), "Hello Ana");
    assert_eq!(project.bare("es", "y", &args).unwrap(), "Ana y");
    assert_eq!(project.bare("es", "z", &args).unwrap(), "zed");
}

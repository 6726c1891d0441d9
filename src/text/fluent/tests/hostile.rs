//! Files that were made to bring the program down, or to fill its memory.

use std::fmt::Write;

use super::*;

fn codes(text: &str) -> Vec<&'static str> {
    let mut codes: Vec<_> = project(&[("en", text)]).codes().into_iter().map(|(_, code)| code).collect();
    codes.dedup();
    codes
}

#[test]
fn a_file_that_nests_too_deep_is_left_out_and_everything_else_goes_on() {
    let deep = format!("x = {}", "{".repeat(100_000));
    let project = project(&[("en", "x = one\n"), ("es", &deep), ("es", "y = dos\n"), ("fr", "x = un\n")]);
    let faults = project.faults();
    assert_eq!(faults, ["warning[fluent-too-deep] 1:55 more than 50 brackets are open here"]);
    assert_eq!(project.bare("es", "x", &Args::new()).unwrap(), "one");
    assert_eq!(project.bare("es", "y", &Args::new()).unwrap(), "dos");
    assert_eq!(project.bare("fr", "x", &Args::new()).unwrap(), "un");
}

#[test]
fn a_selector_with_ten_thousand_variants_is_slow_to_write_and_quick_to_read() {
    let mut text = "x = { $n ->\n".to_owned();
    for n in 0..10_000 {
        writeln!(text, "    [{n}] number {{ $n }}").unwrap();
    }
    text.push_str("   *[other] another\n}\n");
    let project = project(&[("en", &text)]);
    assert_eq!(project.faults(), [""; 0]);
    let args = |n| Args::from([("n", Arg::Number(n))]);
    assert_eq!(project.bare("en", "x", &args(9_999.0)).unwrap(), "number 9,999");
    assert_eq!(project.bare("en", "x", &args(10_000.0)).unwrap(), "another");
}

#[test]
fn references_that_multiply_are_refused_before_they_grow() {
    let mut text = "m0 = ha ha ha ha ha ha ha ha ha ha\n".to_owned();
    for n in 1..64 {
        let refer = format!("{{ m{} }}", n - 1).repeat(10);
        writeln!(text, "m{n} = {refer}").unwrap();
    }
    let project = project(&[("en", &text)]);
    assert!(project.messages.has(&locale("en"), "m1", None));
    assert!(!project.messages.has(&locale("en"), "m2", None));
    let faults = project.faults();
    assert_eq!(
        faults[0],
        "error[fluent-resolve] 3:1 `m2` has 110 placeables with all it refers to; 100 are allowed"
    );
    let large = "a".repeat(60_000);
    let twice =
        format!("a = {large}\nx = {{ a }}{{ a }}\n-t = {{ $v }}{{ $v }}\ny = {{ -t(v: \"{large}\") }}\n");
    assert_eq!(codes(&twice), ["fluent-resolve"]);
    assert_eq!(self::project(&[("en", &twice)]).messages.ids(&locale("en")).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn a_chain_of_references_costs_no_stack() {
    let mut text = String::new();
    for n in 0..50_000 {
        writeln!(text, "m{n} = {{ m{} }}", n + 1).unwrap();
    }
    text.push_str("m50000 = end\n");
    let project = project(&[("en", &text)]);
    assert!(project.messages.has(&locale("en"), "m49999", None));
    assert!(!project.messages.has(&locale("en"), "m0", None));
    text.push_str("m50000 = end\n");
    let circle = text.replace("m50000 = end\n", "m50000 = { m0 }\n");
    assert!(codes(&circle).contains(&"fluent-reference"));
}

#[test]
fn many_unknown_references_do_not_each_search_all_names() {
    let mut text = String::new();
    for n in 0..20_000 {
        writeln!(text, "message-{n} = {{ massage-{n} }}").unwrap();
    }
    assert_eq!(codes(&text), ["fluent-reference"]);
}

#[test]
fn numbers_are_never_longer_than_anyone_reads() {
    assert_eq!(codes("x = { NUMBER($n, minimumFractionDigits: 1000000000) }\n"), ["fluent-function"]);
    assert_eq!(
        codes(&format!("x = {{ 1.{} }}\n", "0".repeat(1000))),
        ["contact-unregistered", "fluent-resolve"]
    );
    assert_eq!(codes(&format!("x = {{ $n ->\n *[{}] y\n}}\n", "9".repeat(1000))), ["fluent-resolve"]);
    let project = project(&[("en", "x = { NUMBER($n, minimumFractionDigits: 20) }\n")]);
    let args = Args::from([("n", Arg::Number(1e300))]);
    assert!(project.bare("en", "x", &args).unwrap().len() < 1000);
}

#[test]
fn a_file_of_very_many_messages_is_left_out_before_it_fills_the_memory() {
    let many = |line: fn(usize) -> String| (0..60_001).map(line).collect::<String>();
    for text in [
        many(|n| format!("m{n} = {{ $n }}\n")),
        many(|_| "m = a\n".to_owned()),
        many(|n| format!("junk{n}\n")),
        format!("x = y\n{}", many(|n| format!("    .a{n} = z\n"))),
        format!("x = {{ $n ->\n{}*[o] o\n}}\n", many(|n| format!("[a{n}] z\n"))),
    ] {
        let project = project(&[("en", "x = one\n"), ("es", &text), ("es", "y = dos\n")]);
        let faults = project.faults();
        assert_eq!(faults.len(), 1, "{:?}", faults.first());
        assert!(faults[0].starts_with("warning[file-too-large] 6000"), "{}", faults[0]);
        assert_eq!(project.bare("es", "x", &Args::new()).unwrap(), "one");
        assert_eq!(project.bare("es", "y", &Args::new()).unwrap(), "dos");
    }
}

#[test]
fn a_name_without_an_end_is_compared_with_nothing() {
    let name = "a".repeat(400_000);
    assert_eq!(codes(&format!("{name}b = x\ny = {{ {name} }}\n")), ["fluent-reference"]);
}

#[test]
fn odd_files_are_read_for_what_they_are() {
    for text in ["", "\n", "\r\n\r\n", "# only a comment", "#", "   ", "# no line end\r"] {
        let expected: &[&str] =
            if text.ends_with("t\r") || text.ends_with("d\r") { &["fluent-syntax"] } else { &[] };
        assert_eq!(codes(text), expected, "{text:?}");
    }
    assert_eq!(codes("x = a\ry = b\r"), ["fluent-syntax"]);
    assert_eq!(codes("x = {\"unterminated"), ["fluent-syntax"]);
    assert_eq!(codes("x = a\n    .b = { { { $c } } }\n"), [""; 0]);
    assert_eq!(codes("x = {\"\\u00é\"}\n"), ["fluent-syntax"]);
    let large = "# comment\n".repeat(500_000);
    assert_eq!(codes(&large), ["file-too-large"]);
}

proptest::proptest! {
    /// Whatever a file says, loading and formatting come to an end, and HTML stays balanced.
    #[test]
    fn no_file_brings_the_program_down(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "x = ", "y = ", "-t = ", "\n", "\n    ", "\n    .a = ", "{ $n }", "{ y }", "{ x.a }", "{ -t }", "{ -t.a ->\n",
                "{ -t(n: 1) }", "{ $n ->\n", " [one] ", " *[other] ", " [0] ", "}", "{", "\"", "{\"\\u0041\"}", "{ 5.0 }",
                "{ NUMBER($n) }", "{ LIST($n) }", "{ NUMBER(5, style: \"percent\") }", "text", "*", "[", ".", "é", "\r\n",
            ]),
            0..40,
        )
    ) {
        let text = pieces.concat();
        let project = project(&[("en", &text)]);
        let args = Args::from([("n", Arg::Number(1.0))]);
        let mut out = Diagnostics::new();
        for name in ["x", "y"] {
            for attribute in [None, Some("a")] {
                let formatted = project.messages.format(&locale("en"), name, attribute, &args, Sink::Html, &mut out);
                if let Some(formatted) = formatted {
                    let opened = formatted.text.matches("<bdi>").count();
                    proptest::prop_assert_eq!(opened, formatted.text.matches("</bdi>").count());
                }
            }
        }
        let compiled_wrongly = project.found.iter().chain(out.iter()).find(|d| matches!(d.site, Site::Project));
        proptest::prop_assert!(compiled_wrongly.is_none(), "{:?}", compiled_wrongly);
    }
}

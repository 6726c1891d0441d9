use crate::source::LocaleId;
use crate::text::markdown::typography::{Manner, Manuscript, edits};

fn set(locale: &str, text: &str) -> String {
    let wraps: Vec<_> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
    let manuscript = Manuscript { text, kept: &[], wraps: &wraps };
    let manner = Manner::of(&LocaleId::parse(locale).unwrap());
    let mut set = text.to_owned();
    for edit in edits(manuscript, &manner).iter().rev() {
        set.replace_range(edit.range.clone(), edit.with);
    }
    set
}

#[track_caller]
fn check(locale: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(set(locale, text), *expected, "{locale}: {text}");
    }
}

#[test]
fn straight_quotes_become_those_of_the_locale() {
    check("en", &[(r#"He said "go". "Now!""#, "He said “go”. “Now!”")]);
    check("en", &[(r#"("a 'b' c")"#, "(“a ‘b’ c”)")]);
    check("en", &[(r#""'a' b""#, "“‘a’ b”"), (r#""b 'a'""#, "“b ‘a’”")]);
    check("es", &[(r#"Dijo "vete 'ya'"."#, "Dijo «vete “ya”».")]);
    check("fr", &[(r#"Il dit "va"."#, "Il dit «\u{202F}va\u{202F}».")]);
    check("de", &[(r#"Er sagt "geh"."#, "Er sagt „geh“.")]);
    check("ar", &[(r#"قال "نعم"."#, "قال ”نعم“.")]);
    check("ru", &[(r#"Он: "иди"."#, "Он: «иди».")]);
    check("zh-Hans", &[(r#"他说"你好"，走了。"#, "他说“你好”，走了。")]);
    check("zh-Hant", &[(r#"他說"你好"，走了。"#, "他說「你好」，走了。")]);
    check("ja", &[(r#"彼は"はい"と言った。"#, "彼は「はい」と言った。")]);
    check("ko", &[(r#"그는 "네"라고 했다."#, "그는 “네”라고 했다.")]);
}

#[test]
fn apostrophes_are_no_quotes() {
    check(
        "en",
        &[
            ("don't", "don’t"),
            ("the workers' rights", "the workers’ rights"),
            ("the '90s", "the ’90s"),
            ("rock 'n' roll", "rock ‘n’ roll"),
            ("say 'don't' now", "say ‘don’t’ now"),
        ],
    );
    check("fr", &[("l'homme", "l’homme")]);
    check("uk", &[("п'ять", "п’ять")]);
}

#[test]
fn inches_and_feet_stay_as_they_are() {
    check("en", &[(r#"a 5"x7" card"#, r#"a 5"x7" card"#), (r#"5'10" tall"#, r#"5'10" tall"#)]);
    check("en", &[(r#""in 1990""#, "“in 1990”")]);
}

#[test]
fn dots_and_dashes_are_set_only_where_they_are_meant() {
    check(
        "en",
        &[
            ("wait...", "wait…"),
            ("wait....", "wait...."),
            ("a..b", "a..b"),
            ("yes -- no", "yes – no"),
            ("yes --\nno", "yes –\nno"),
            ("a--b --flag", "a--b --flag"),
            ("-- a", "-- a"),
            ("a --- b", "a --- b"),
        ],
    );
}

#[test]
fn a_wrapped_line_is_no_space_between_square_characters() {
    check(
        "zh-Hans",
        &[("你好，\n世界", "你好，世界"), ("你好\nabc", "你好\nabc"), ("他说\n“好”", "他说“好”")],
    );
    check("ja", &[("カタ\nカナ", "カタカナ"), ("です。\n「はい」", "です。「はい」")]);
    check("ko", &[("안녕\n하세요", "안녕\n하세요")]);
    check("en", &[("one\ntwo", "one\ntwo")]);
}

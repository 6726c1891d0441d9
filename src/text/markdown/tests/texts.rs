use super::read;
use crate::diag::SourceFile;

fn texts(locale: &str, markdown: &str) -> Vec<String> {
    read(locale, markdown).0.texts.into_iter().map(|shown| shown.text).collect()
}

#[test]
fn every_text_a_reader_sees_is_there_once() {
    for (markdown, expected) in [
        ("## A *b*\n\nc `d`  \ne", vec!["A b", "c d\ne"]),
        ("- a\n  - b\n\n> c", vec!["a", "b", "c"]),
        ("| a | b |\n|---|---|\n| c | |", vec!["a", "b", "c"]),
        ("T\n: D", vec!["T", "D"]),
        ("a <contact:x> b<source:K>", vec!["a \u{FFFC} b\u{FFFC}"]),
        ("a ![b *c*](d.jpg) e", vec!["b c", "a \u{FFFC} e"]),
        ("[a](b.md) <https://example.org>", vec!["a https://example.org"]),
        ("```\n555 0100\n```", vec!["555 0100\n"]),
        ("```{campaigns}\n```", vec![]),
        ("555010. a", vec!["555010", "a"]),
        ("a<!-- b -->c", vec!["ac"]),
    ] {
        assert_eq!(texts("en", markdown), expected, "{markdown:?}");
    }
}

#[test]
fn a_number_split_over_markup_is_one_run_and_has_its_place() {
    for (markdown, number, written) in [
        ("call 9**1**1 now", "911", "9**1**1"),
        ("call 9&#49;1 now", "911", "9&#49;1"),
        ("call 91&#49; now", "911", "91&#49;"),
        ("call 9\\_1 now", "9_1", "9\\_1"),
        ("call `911` now", "911", "911"),
        ("call `` 911 `` now", "911", "911"),
        ("> call 555\n> 0100 now", "555\n0100", "555\n> 0100"),
        ("- \"call\" it's 911 *now*", "911", "911"),
        ("\"*9*11\" now", "911", "9*11"),
        ("[9](a.md)11", "911", "9](a.md)11"),
        ("a\r\n911\r\nb", "911", "911"),
        ("```\r\na\r\n911\r\n```", "911", "911"),
        ("> ```\n> a\n> 911\n> ```", "911", "911"),
        ("> call `5\n> 911` now", "911", "911"),
        ("| a |\n|---|\n| 9\\|1 |", "9|1", "9\\|1"),
        ("| a |\n|---|\n| `9\\|1` |", "9|1", "9\\|1"),
    ] {
        let source = SourceFile::new("a.md", markdown);
        let (parsed, _) = read("en", markdown);
        let (shown, start) = parsed
            .texts
            .iter()
            .find_map(|shown| Some((shown, shown.text.find(number)?)))
            .unwrap_or_else(|| panic!("{markdown}"));
        let place = shown.place(&source, start..start + number.len());
        assert_eq!(place.text(), written, "{markdown:?} {shown:?}");
    }
}

#[test]
fn anchors_ascend_and_every_character_has_its_own_place() {
    for (locale, markdown) in [
        ("en", "\"A\" *b's* &amp; c... -- `d` [e](f.md)<contact:g>\nh \\* i  \nj"),
        ("zh-Hans", "你\n**「好」**\n世界\"好\"<source:A>\n啊"),
        ("fr", "\"*a*\" \"b\""),
    ] {
        let source = SourceFile::new("a.md", markdown);
        for shown in read(locale, markdown).0.texts {
            assert!(shown.anchors.is_sorted(), "{shown:?}");
            assert!(shown.anchors.is_sorted_by_key(|(_, offset)| *offset), "{shown:?}");
            for (index, c) in shown.text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
                let place = shown.place(&source, index..index + c.len_utf8());
                assert_eq!(place.text(), c.to_string(), "{shown:?}");
            }
        }
    }
}

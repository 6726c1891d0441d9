use super::{faults, html, read};

#[track_caller]
fn check(markdown: &str, expected: &[&str]) {
    assert_eq!(faults(&read("en", markdown).1), expected, "{markdown:?}");
}

#[test]
fn html_is_refused_and_comments_are_not() {
    check("a <b>c</b>", &["markdown-html 1:3", "markdown-html 1:7"]);
    check("text\n\n<div>\na\n</div>", &["markdown-html 3:1"]);
    check("> <script>\n> x\n> </script>", &["markdown-html 1:3"]);
    check("![a <b>](r.jpg)", &["markdown-html 1:5"]);
    check("<?php ?>", &["markdown-html 1:1"]);
    check("<!-- a -->", &[]);
    check("<!-- a\n\nb -->\n\ntext", &[]);
    check("> <!-- a\n> b -->", &[]);
    check("<!-- a --> text", &["markdown-html 1:12"]);
    check("<!-- a --><!-- b -->", &[]);
    check("<!-->", &[]);
    check("<!-- a\n--><b>", &["markdown-html 2:4"]);
    check("text\n\n<!-- a\n\nb", &["markdown-html 3:1"]);
}

#[test]
fn refused_html_is_not_written() {
    for markdown in
        ["a <img src=x onerror=y> b", "<script>x</script>", "<svg/onload=x>", "<a href='//e'>b</a>"]
    {
        let lines = super::canonical(&html(&read("en", markdown).0));
        let tags: Vec<_> = lines.iter().filter(|line| line.starts_with('<')).collect();
        assert!(tags.iter().all(|tag| *tag == "<p>" || *tag == "</p>"), "{tags:?}");
    }
}

#[test]
fn headings_keep_to_the_levels_of_a_page() {
    check("# A", &["markdown-heading 1:1"]);
    check("A\n=", &["markdown-heading 1:1"]);
    check("### A", &["markdown-heading 1:1"]);
    check("## A\n\n#### B\n\n## C", &["markdown-heading 3:1"]);
    check("## A {.wide}", &["markdown-heading 1:1"]);
    check("## A {#a .wide key=value}", &["markdown-heading 1:1"]);
    check("## A {#a\"b}", &["markdown-heading 1:1"]);
    check("## A {#a}\n\n## B {#a}", &["duplicate 3:1"]);
    check("## Call <contact:us-911>", &["markdown-heading 1:10"]);
}

#[test]
fn links_that_content_may_not_have_are_refused_where_they_are_written() {
    check("a [b](tel:911)", &["link-scheme 1:7"]);
    check("<tel:911>", &["link-scheme 1:2"]);
    check("<a@example.org>", &["link-scheme 1:2"]);
    check("[b](javascript:x)", &["link-scheme 1:5"]);
    check("[b](&#106;avascript:x)", &["link-scheme 1:1"]);
    check("[b][c]\n\n[c]: data:x", &["link-scheme 1:1"]);
    check("[b](https://evil.example/x)", &["link-foreign 1:5"]);
    check("<http://evil.example>", &["link-foreign 1:2"]);
    check("[b](//evil.example)", &["link-foreign 1:5"]);
    check("[b](/signs)", &["link-unresolved 1:5"]);
    check("[b]()", &["link-unresolved 1:1"]);
    check("[b](a.html)", &["link-unresolved 1:5"]);
    check("[b](../../en/a.md)", &["link-unresolved 1:5"]);
    check("<term:debt>", &["link-scheme 1:2"]);
    check("[b](source:X)", &["link-scheme 1:5"]);
    check("<contact:a/b>", &["link-unresolved 1:2"]);
    check("[b](a.md \"more\")", &["link-title 1:11"]);
}

#[test]
fn a_refused_link_keeps_its_words_and_loses_its_address() {
    for (markdown, expected) in [
        ("[b *c*](tel:911)", "<p>b <em>c</em></p>"),
        ("<a@example.org>", "<p>a@example.org</p>"),
        ("[b](javascript:x)", "<p>b</p>"),
    ] {
        assert_eq!(super::canonical(&html(&read("en", markdown).0)), super::canonical(expected));
    }
}

#[test]
fn a_link_never_lies_in_a_link() {
    for markdown in ["[a <contact:x> b](c.md)", "[a <https://example.org> b](c.md)", "[a [b](c.md) d](e.md)"]
    {
        let lines = super::canonical(&html(&read("en", markdown).0));
        let mut depth = 0;
        for line in &lines {
            match line.as_str() {
                line if line.starts_with("<page")
                    || line.starts_with("<a ")
                    || line.starts_with("<hole contact") =>
                {
                    depth += 1;
                }
                "</page>" | "</a>" | "</hole>" => depth -= 1,
                _ => {}
            }
            assert!(depth <= 1, "{markdown}: {lines:?}");
        }
    }
}

#[test]
fn images_need_words_and_a_file_of_the_project() {
    check("![](room.jpg)", &["image-alt 1:1"]);
    check("![ ](room.jpg)", &["image-alt 1:1"]);
    check("![a](https://example.org/a.jpg)", &["link-foreign 1:6"]);
    check("![a](/a.jpg)", &["image-missing 1:6"]);
    check("![a](../../en/a.jpg)", &["image-missing 1:6"]);
    check("![a](data:image/png,x)", &["link-scheme 1:6"]);
    check("![a](a.jpg \"b\")", &["link-title 1:13"]);
}

#[test]
fn components_are_checked() {
    check("```{indicator}\n```", &["component-unknown 1:1"]);
    check("```{contacts\n```", &["component-unknown 1:1"]);
    check("text\n\n```{contacts}\n```", &["key-missing 3:1"]);
    check("```{contacts}\nids = []\n```", &["value-invalid 2:7"]);
    check("```{contacts}\nids = [3]\n```", &["value-type 2:8"]);
    check("```{indicators}\nindustri = \"a\"\n```", &["key-missing 1:1", "key-unknown 2:1"]);
    check("> ```{pages}\n> kind = 3\n> ```", &["value-type 2:10"]);
    check("```{pages}\nkind = \n```", &["toml-syntax 2:8"]);
    check("- a\n\n  ```{campaigns}\n  x = 1\n  ```", &["key-unknown 4:3"]);
}

#[test]
fn a_quote_that_was_meant_as_an_alert_is_told() {
    check("> [!DANGER]\n> a", &["alert-unknown 1:1"]);
    check("> [!NOTE] a", &["alert-unknown 1:1"]);
    check("> [a](b.md)", &[]);
}

#[test]
fn an_unknown_language_is_a_hint() {
    check("```pyton\na\n```", &["code-language 1:1"]);
    check("```text\na\n```", &[]);
}

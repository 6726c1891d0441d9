use super::{check, faults, html, read};
use crate::text::doc::{ComponentKind, Piece};

#[test]
fn blocks_of_commonmark_become_plain_html() {
    for (markdown, expected) in [
        ("One\ntwo\n\nThree", "<p>One\ntwo</p><p>Three</p>"),
        ("One  \ntwo", "<p>One<br>\ntwo</p>"),
        ("> Quote", "<blockquote><p>Quote</p></blockquote>"),
        ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3) a", "<ol start=3><li>a</li></ol>"),
        ("---", "<hr>"),
        ("Term\n: Meaning\n: Another", "<dl><dt>Term</dt><dd>Meaning</dd><dd>Another</dd></dl>"),
        ("a & b < c > d \"", "<p>a &amp; b &lt; c &gt; d &quot;</p>"),
        ("&lt;b&gt; &copy;", "<p>&lt;b&gt; ©</p>"),
        ("one\r\ntwo\r\n", "<p>one\ntwo</p>"),
        ("", ""),
    ] {
        check("en", markdown, expected);
    }
}

#[test]
fn task_lists_are_text_and_no_form() {
    check(
        "en",
        "- [x] done\n- [ ] open\n- none",
        "<ul><li class=task-entry><span class=task data-done>☑</span> done</li>\
         <li class=task-entry><span class=task>☐</span> open</li><li>none</li></ul>",
    );
    check(
        "en",
        "- [x] done\n\n- [ ] open",
        "<ul><li class=task-entry><p><span class=task data-done>☑</span> done</p></li>\
         <li class=task-entry><p><span class=task>☐</span> open</p></li></ul>",
    );
}

#[test]
fn tables_align_by_class_and_name_their_columns() {
    check(
        "en",
        "| A | B | |\n|:--|--:|:-:|\n| *1* | 2 \\| 3 | x |\n| 4 |",
        "<div class=table><table><thead><tr><th scope=col class=align-start>A</th><th scope=col class=align-end>B</th>\
         <td class=align-center></td></tr></thead><tbody>\
         <tr><td class=align-start><em>1</em></td><td class=align-end>2 | 3</td><td class=align-center>x</td></tr>\
         <tr><td class=align-start>4</td><td class=align-end></td><td class=align-center></td></tr>\
         </tbody></table></div>",
    );
}

#[test]
fn alerts_leave_their_title_to_the_locale() {
    for (written, kind) in [
        ("NOTE", "note"),
        ("TIP", "tip"),
        ("IMPORTANT", "important"),
        ("WARNING", "warning"),
        ("CAUTION", "caution"),
    ] {
        check(
            "en",
            &format!("> [!{written}]\n> Text"),
            &format!(
                "<div class='alert alert-{kind}' role=note><p class=alert-title data-alert={kind}><hole alert={kind}></hole></p>\
                 <p>Text</p></div>"
            ),
        );
    }
}

#[test]
fn headings_get_ids_that_are_unique_and_keep_their_script() {
    check(
        "en",
        "## In *rooms*\n\n### In rooms\n\n## Elsewhere {#in-rooms-2}\n\n### 酒店 & `x`",
        "<h2 id=in-rooms>In <em>rooms</em></h2><h3 id=in-rooms-3>In rooms</h3>\
         <h2 id=in-rooms-2>Elsewhere</h2><h3 id=酒店-x>酒店 &amp; <code>x</code></h3>",
    );
}

#[test]
fn a_written_id_wins_over_one_made_from_words_before_it() {
    check("en", "## Rooms\n\n## Other {#rooms}", "<h2 id=rooms-2>Rooms</h2><h2 id=rooms>Other</h2>");
}

#[test]
fn the_title_of_a_heading_is_escaped_text_without_markup() {
    let (parsed, _) = read("en", "## \"A\" & *b*\n\nTwo\nlines\n-----");
    let titles: Vec<_> = parsed.doc.headings.iter().map(|heading| heading.title.as_str()).collect();
    assert_eq!(titles, ["“A” &amp; b", "Two lines"]);
    let places: Vec<_> = parsed.doc.headings.iter().map(|heading| heading.place.text()).collect();
    assert_eq!(places, ["## \"A\" & *b*", "Two"]);
}

#[test]
fn components_are_typed() {
    for (markdown, expected) in [
        ("```{indicators}\nindustry = \"hospitality\"\n```", "<hole indicators=hospitality></hole>"),
        ("```{contacts}\nids = [\"us-911\", \"us-nhth\"]\n```", "<hole contacts='us-911 us-nhth'></hole>"),
        ("~~~ { steps }\nids = [\"danger\"]\n~~~", "<hole steps=danger></hole>"),
        ("```{pages}\nkind = \"signs\"\n```", "<hole pages=signs></hole>"),
        ("```{campaigns}\n```", "<hole campaigns=''></hole>"),
        ("```{glossary}\n```", "<hole glossary=''></hole>"),
        ("```{glossary}\r\nids = [\"a\"]\r\n```\r\n", "<hole glossary=a></hole>"),
        (
            "> - ```{pages}\n>   kind = \"signs\"\n>   ```",
            "<blockquote><ul><li><hole pages=signs></hole></li></ul></blockquote>",
        ),
    ] {
        check("en", markdown, expected);
    }
}

#[test]
fn a_component_in_a_quote_knows_where_its_arguments_stand() {
    let (parsed, _) = read("en", "> - ```{contacts}\n>   ids = [\n>     \"us-911\",\n>   ]\n>   ```\n");
    let ids = parsed.doc.pieces.iter().find_map(|piece| match piece {
        Piece::Component(component) => match &component.kind {
            ComponentKind::Contacts { ids } => Some((component.place.clone(), ids.clone())),
            _ => None,
        },
        _ => None,
    });
    let (place, ids) = ids.unwrap();
    assert_eq!(place.text(), "```{contacts}");
    assert_eq!(ids[0].place.text(), "\"us-911\"");
    assert_eq!((ids[0].place.line_column().line, ids[0].place.line_column().column), (3, 7));
}

#[test]
fn code_is_coloured_by_classes_and_otherwise_plain() {
    check("en", "    a < b", "<pre><code>a &lt; b</code></pre>");
    check("ar", "```\na\n```", "<pre dir=ltr><code>a\n</code></pre>");
    check("en", "```text\n\"a\" -- b...\n```", "<pre><code>\"a\" -- b...\n</code></pre>");
    let (parsed, out) = read("en", "```json\n{\"a\": \"<b>\"}\n```");
    assert!(out.is_empty());
    let html = html(&parsed);
    let lines = super::canonical(&html);
    assert_eq!(lines[1], "<code class=\"language-json\">");
    assert!(lines.iter().any(|line| line.contains("hl-string")), "{lines:?}");
    assert!(lines.iter().all(|line| !line.contains("style=")), "{lines:?}");
    let texts = lines.iter().filter(|line| line.starts_with('"'));
    let text: String = texts.map(|line| serde_json::from_str::<String>(line).unwrap()).collect();
    assert_eq!(text, "{\"a\": \"<b>\"}\n");
}

#[test]
fn code_over_the_limits_is_shown_without_colours() {
    let long_line = format!("```json\n\"{}\"\n```", "a".repeat(2000));
    let long_block = format!("```json\n{}```", "[]\n".repeat(30_000));
    let deep = format!("```json\n{}\n```", "[".repeat(500));
    for markdown in [long_line, long_block, deep] {
        let (parsed, out) = read("en", &markdown);
        assert_eq!(faults(&out), ["code-too-large 1:1"]);
        assert_eq!(super::canonical(&html(&parsed))[1], "<code>");
    }
}

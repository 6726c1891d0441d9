//! Markdown to HTML, event by event.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The extensions that Handbill has.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// Writes a text of the corpus, which has neither images nor raw HTML.
pub(crate) fn push(html: &mut String, markdown: &str) {
    let mut in_head = false;
    for event in Parser::new_ext(markdown, OPTIONS) {
        match event {
            Event::Start(tag) => {
                in_head = in_head && !matches!(tag, Tag::TableRow) || matches!(tag, Tag::TableHead);
                start(html, &tag, in_head);
            }
            Event::End(tag) => html.push_str(end(tag, in_head)),
            Event::Text(text) => escape(html, &text),
            Event::Code(text) => {
                html.push_str("<code>");
                escape(html, &text);
                html.push_str("</code>");
            }
            Event::SoftBreak => html.push('\n'),
            Event::HardBreak => html.push_str("<br>\n"),
            Event::Rule => html.push_str("<hr>\n"),
            _ => {}
        }
    }
}

fn start(html: &mut String, tag: &Tag<'_>, in_head: bool) {
    let fixed = match tag {
        Tag::Paragraph => "<p>",
        Tag::BlockQuote(_) => "<blockquote>\n",
        Tag::List(None) => "<ul>\n",
        Tag::List(Some(_)) => "<ol>\n",
        Tag::Item => "<li>",
        Tag::Emphasis => "<em>",
        Tag::Strong => "<strong>",
        Tag::Table(columns) => {
            debug_assert!(columns.iter().all(|column| *column == Alignment::None));
            "<table>\n"
        }
        Tag::TableHead => "<thead><tr>",
        Tag::TableRow => "<tr>",
        Tag::TableCell if in_head => "<th scope=\"col\">",
        Tag::TableCell => "<td>",
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => "<pre><code>",
        Tag::Heading { level, .. } => {
            html.push_str(&format!("<{level}>"));
            return;
        }
        Tag::Link { dest_url, .. } => {
            html.push_str("<a href=\"");
            // A page lies in a folder of its own, one deeper than its file.
            match dest_url.strip_suffix(".md") {
                Some(page) => {
                    html.push_str("../");
                    escape(html, page);
                    html.push('/');
                }
                None => escape(html, dest_url),
            }
            "\">"
        }
        _ => return,
    };
    html.push_str(fixed);
}

fn end(tag: TagEnd, in_head: bool) -> &'static str {
    match tag {
        TagEnd::Paragraph => "</p>\n",
        TagEnd::BlockQuote(_) => "</blockquote>\n",
        TagEnd::List(false) => "</ul>\n",
        TagEnd::List(true) => "</ol>\n",
        TagEnd::Item => "</li>\n",
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::Table => "</tbody></table>\n",
        TagEnd::TableHead => "</tr></thead><tbody>\n",
        TagEnd::TableRow => "</tr>\n",
        TagEnd::TableCell if in_head => "</th>",
        TagEnd::TableCell => "</td>",
        TagEnd::CodeBlock => "</code></pre>\n",
        TagEnd::Heading(level) => match level as usize {
            1 => "</h1>\n",
            2 => "</h2>\n",
            3 => "</h3>\n",
            _ => "</h4>\n",
        },
        TagEnd::Link => "</a>",
        _ => "",
    }
}

/// Writes a text so that it is one in HTML.
pub(crate) fn escape(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

//! Markdown to HTML, as the parser's own writer writes it.

use pulldown_cmark::{Event, Options, Parser, Tag, html};

/// The extensions that Handbill has.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// Writes the text of a page.
pub(crate) fn push(page: &mut String, markdown: &str) {
    html::push_html(page, Parser::new_ext(markdown, OPTIONS).map(with_address));
}

/// Links name files; a page is served from a folder of its own, one deeper than its file.
fn with_address(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = match dest_url.strip_suffix(".md") {
                Some(file) => format!("../{file}/").into(),
                None => dest_url,
            };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        other => other,
    }
}

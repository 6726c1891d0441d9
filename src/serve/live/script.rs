//! The script that the preview adds to the pages it serves, and the element that loads it.

use std::sync::LazyLock;

use crate::diag::Language;

/// Where the script is served.
const ADDRESS: &str = "/__handbill/live.js";

/// The parts of the script, in the order in which they are joined. None of them runs alone: together
/// they are the body of one function, so that no name of theirs meets one of the page.
const PARTS: &[&str] = &[
    include_str!("page/words.js"),
    include_str!("page/keep.js"),
    include_str!("page/sheets.js"),
    include_str!("page/overlay.js"),
    include_str!("page/stream.js"),
];

/// The style of the overlay, and the text in the script that stands for it. The policy of the pages
/// allows no style inside a page, so the script brings it along and adopts it.
const STYLE: &str = include_str!("page/overlay.css");
const STYLE_PLACE: &str = "\"overlay.css\"";

static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    // A string cannot fail to become JSON; the overlay would be without style, and still be read.
    let style = serde_json::to_string(STYLE).unwrap_or_else(|_| "\"\"".to_owned());
    format!("(() => {{\n\"use strict\";\n{}}})();\n", PARTS.join("\n").replacen(STYLE_PLACE, &style, 1))
});

/// The whole script.
pub(crate) fn script() -> &'static str {
    &SCRIPT
}

/// The element that loads the script, which stands last in the head of a page. It tells the script the
/// mark that the page is served with, and the language of its words.
pub(crate) fn element(mark: &str, language: Language) -> String {
    let tag = Language::TAGS.iter().find(|(_, tagged)| *tagged == language).map_or("en", |(tag, _)| tag);
    let mark = mark.replace('&', "&amp;").replace('"', "&quot;");
    format!("<script src=\"{ADDRESS}\" data-mark=\"{mark}\" data-language=\"{tag}\" defer></script>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_of_the_overlay_is_in_the_script_and_nothing_stands_for_it_any_more() {
        assert_eq!(PARTS.concat().matches(STYLE_PLACE).count(), 1);
        assert!(!script().contains(STYLE_PLACE));
        assert!(script().contains(&serde_json::to_string(STYLE).unwrap()));
    }

    #[test]
    fn every_language_of_faults_has_the_words_of_the_overlay() {
        for (tag, _) in Language::TAGS {
            assert!(PARTS[0].contains(&format!("\n  {tag}: {{\n")), "{tag}");
        }
    }

    #[test]
    fn a_mark_is_told_whatever_it_holds() {
        assert_eq!(
            element("W/\"a&b\"", Language::Spanish),
            "<script src=\"/__handbill/live.js\" data-mark=\"W/&quot;a&amp;b&quot;\" data-language=\"es\" defer></script>\n"
        );
    }
}

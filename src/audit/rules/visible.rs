//! Whether an element can be seen, as far as HTML decides it.
//!
//! **Not here:** style sheets; `seal` reads them, and inline styles are forbidden by `policy`.

use crate::audit::reading::{Element, Key, Keys, Tag};

/// Attributes that may hide an element.
const HIDING: Keys = Keys::of(&[Key::Hidden, Key::Inert, Key::Popover, Key::AriaHidden]);

/// What hides an element: its own attributes or what it stands in. `None` when nothing does.
pub(super) fn hidden_by(element: Element<'_>) -> Option<String> {
    element.with_ancestors().find_map(hides)
}

/// How an element hides what stands in it.
fn hides(element: Element<'_>) -> Option<String> {
    let name = element.name();
    if shows_nothing_at_once(element.tag()) {
        return Some(format!("<{name}>"));
    }
    if !element.has_any(HIDING) {
        return None;
    }
    element.attributes().iter().find_map(|attribute| {
        let hides = match attribute.key {
            Key::Hidden | Key::Inert | Key::Popover => true,
            Key::AriaHidden => !attribute.value.eq_ignore_ascii_case("false"),
            _ => false,
        };
        hides.then(|| format!("<{name} {}>", attribute.name))
    })
}

/// Whether an element shows what stands in it not at all, only after a click, or somewhere else.
fn shows_nothing_at_once(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Template
            | Tag::Noscript
            | Tag::Details
            | Tag::Dialog
            | Tag::Head
            | Tag::Title
            | Tag::Script
            | Tag::Style
            | Tag::Select
            | Tag::Datalist
            | Tag::Option
            | Tag::Object
            | Tag::Iframe
            | Tag::Audio
            | Tag::Video
            | Tag::Canvas
            | Tag::Svg
            | Tag::Math
            | Tag::Textarea
            | Tag::Button
            | Tag::Noembed
            | Tag::Noframes
            | Tag::Frameset
            | Tag::Map
    )
}

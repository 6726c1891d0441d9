//! What every theme must show beside its own design: the quick exit, the skip link, and the notices
//! that say a text is a translation nobody has finished or is borrowed from another language.
//!
//! A theme marks them with `data-exit`, `data-status`, `data-stale` and `data-borrowed`.

use super::visible::hidden_by;
use crate::audit::address::Target;
use crate::audit::page::{Address, Page};
use crate::audit::reading::{Element, Key, Tag};
use crate::catalog::ReviewStatus;
use crate::diag::{Code, Diagnostics};

/// Marks the link of the quick exit.
const EXIT: &str = "data-exit";
/// Marks the notice about a translation; its value is the status.
const STATUS: &str = "data-status";
/// Marks the notice of words that are older than their source.
const STALE: &str = "data-stale";
/// Marks the notice of a page in another language than its reader's.
const BORROWED: &str = "data-borrowed";

const WHY_EXIT: &str = "somebody who is watched must be able to leave the page at once";
const WHY_SKIP: &str = "people who use the keyboard would pass through the whole menu on every page";
const WHY_NOTICE: &str = "readers must know how far they can trust the words";

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let mut refuse = |message: String, why: &str, help: &str| {
        out.push(page.fault(Code::AuditContract, message).why(why).help(help));
    };
    let help = "write `<a data-exit href=\"{{ exit_url }}\">` first in the body of the theme's base template";
    exit(page, &mut |message| refuse(message, WHY_EXIT, help));
    let help = "write `<a href=\"#main\">` before `<main id=\"main\">` in the theme's base template";
    skip_link(page, &mut |message| refuse(message, WHY_SKIP, help));
    let help = "include `parts/notices.html` in the template of this kind of page";
    status(page, &mut |message| refuse(message, WHY_NOTICE, help));
    stale(page, &mut |message| refuse(message, WHY_NOTICE, help));
    borrowed(page, &mut |message| refuse(message, WHY_NOTICE, help));
}

/// Exactly one exit, to the project's address, in sight and before all else that takes the keyboard.
fn exit(page: &Page<'_>, refuse: &mut dyn FnMut(String)) {
    let exits: Vec<_> = page.named(Tag::A).filter(|link| link.has(Key::DataExit)).collect();
    let [link] = exits.as_slice() else {
        refuse(format!("the page has {} quick exits (`a` with `{EXIT}`), not one", exits.len()));
        return;
    };
    let expected = page.expects.exit;
    match link.attribute(Key::Href) {
        Some(href) if href == expected => {}
        Some(href) => refuse(format!("the quick exit leads to `{href}`, not `{expected}`")),
        None => refuse(format!("the quick exit leads nowhere; it must lead to `{expected}`")),
    }
    if let Some(hider) = hidden_by(*link) {
        refuse(format!("the quick exit is hidden by `{hider}`"));
    }
    let label = link.attribute(Key::AriaLabel).unwrap_or("");
    if !link.has_words() && label.trim().is_empty() {
        refuse("the quick exit has no words".to_owned());
    }
    match first_focus(page) {
        Some(first) if first == *link => {}
        Some(first) => {
            refuse(format!("the keyboard reaches `<{}>` before the quick exit", first.name()));
        }
        None => refuse("the keyboard does not reach the quick exit".to_owned()),
    }
}

/// Where the Tab key leads first. Hidden elements count, because a script or a style may show them.
fn first_focus<'a>(page: &Page<'a>) -> Option<Element<'a>> {
    let mut first: Option<(i32, Element<'a>)> = None;
    for element in page.elements() {
        let Some(order) = tab_order(element) else { continue };
        // Positive numbers come first, smallest before greatest; among equals the order of the text holds.
        let order = if order > 0 { order } else { i32::MAX };
        let in_template = || element.ancestors().any(|outer| outer.tag() == Tag::Template);
        if first.is_none_or(|(least, _)| order < least) && !in_template() {
            first = Some((order, element));
        }
    }
    first.map(|(_, element)| element)
}

/// The `tabindex` of an element that the Tab key reaches.
fn tab_order(element: Element<'_>) -> Option<i32> {
    let written = element.attribute(Key::Tabindex).and_then(|value| value.trim().parse::<i32>().ok());
    if let Some(order) = written {
        return (order >= 0).then_some(order);
    }
    let takes_keys = match element.tag() {
        Tag::A | Tag::Area => element.has(Key::Href),
        Tag::Audio | Tag::Video => element.has(Key::Controls),
        Tag::Button
        | Tag::Input
        | Tag::Select
        | Tag::Textarea
        | Tag::Summary
        | Tag::Iframe
        | Tag::Object
        | Tag::Embed => true,
        _ => element.has(Key::Contenteditable),
    };
    takes_keys.then_some(0)
}

/// A link in sight before `main` leads to it.
fn skip_link(page: &Page<'_>, refuse: &mut dyn FnMut(String)) {
    let Some(main) = page.named(Tag::Main).next() else {
        // `head` tells of pages without `main`.
        return;
    };
    let Some(id) = main.attribute(Key::Id).filter(|id| !id.is_empty()) else {
        refuse("`main` has no `id` that a skip link could lead to".to_owned());
        return;
    };
    let skips = |address: &Address<'_>| {
        let leads =
            matches!(&address.target, Target::Inside { path: None, fragment: Some(to), .. } if to == id);
        leads
            && address.element.tag() == Tag::A
            && hidden_by(address.element).is_none()
            && address.element.is_before(main)
    };
    if !page.addresses.iter().any(skips) {
        refuse(format!("no link before `main` leads to it (`#{id}`)"));
    }
}

/// An unfinished translation says so once, and no page claims another status than its own.
fn status(page: &Page<'_>, refuse: &mut dyn FnMut(String)) {
    let expected = page.expects.status.map_or("none", ReviewStatus::key);
    let (told, wrong): (Vec<_>, Vec<_>) =
        page.marked(Key::DataStatus).partition(|(_, value)| *value == expected);
    for (_, value) in wrong {
        refuse(format!("a notice says that the translation is `{value}`; it is `{expected}`"));
    }
    if let Some(ReviewStatus::Machine | ReviewStatus::Draft) = page.expects.status {
        notice(&told, &format!("{STATUS}=\"{expected}\""), refuse);
    }
}

/// A translation that is older than its source says so once, and no other page does.
fn stale(page: &Page<'_>, refuse: &mut dyn FnMut(String)) {
    let told: Vec<_> = page.marked(Key::DataStale).collect();
    if page.expects.stale {
        notice(&told, STALE, refuse);
    } else if !told.is_empty() {
        refuse("a notice says that the translation is out of date; it is not".to_owned());
    }
}

/// A borrowed page says so once, and no other page does.
fn borrowed(page: &Page<'_>, refuse: &mut dyn FnMut(String)) {
    let told: Vec<_> = page.marked(Key::DataBorrowed).collect();
    if page.expects.main_lang.is_some() {
        notice(&told, BORROWED, refuse);
    } else if !told.is_empty() {
        refuse("a notice says that the page is borrowed from another language; it is not".to_owned());
    }
}

/// There is exactly one such notice, and it can be read.
fn notice(told: &[(Element<'_>, &str)], mark: &str, refuse: &mut dyn FnMut(String)) {
    let [(notice, _)] = told else {
        refuse(format!("the page has {} notices with `{mark}`, not one", told.len()));
        return;
    };
    if let Some(hider) = hidden_by(*notice) {
        refuse(format!("the notice with `{mark}` is hidden by `{hider}`"));
    }
    if !notice.has_words() {
        refuse(format!("the notice with `{mark}` has no words"));
    }
}

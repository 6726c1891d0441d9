//! Holds `<html>`, `<meta>`, `<link>`, `<script>` and `<style>` against the page policy.
//!
//! Called by `walk` after [`super::attributes::check`] has seen each attribute alone; here an
//! element is judged as a whole.

use std::ops::Range;

use super::address::{self, Address};
use super::attributes::{Element, keeps_quiet, own_file, tells_referrer};
use super::csp::Uses;
use super::element::Kind;
use super::fault::{Fault, forbidden};
use super::policy::{InlineAsset, InlineKind, PagePolicy};
use crate::source::OutputStyle;

/// Checks `lang` and `dir` of `<html>`.
pub(super) fn html(element: &Element<'_, '_>, range: Range<usize>, policy: &PagePolicy) -> Result<(), Fault> {
    for (name, expected) in [("lang", policy.lang.as_str()), ("dir", policy.dir.as_str())] {
        let found = element.find(name.as_bytes());
        if found.is_some_and(|attribute| attribute.value == expected) {
            continue;
        }
        let written = found.map_or("missing", |attribute| attribute.value);
        return Err(forbidden(range, format!("`<html>` must say {name}=\"{expected}\", it is `{written}`"))
            .why("screen readers choose a voice by it, and text runs the wrong way without it"));
    }
    Ok(())
}

/// Whether this is `<meta charset="utf-8">` and nothing more.
pub(super) fn is_charset(element: &Element<'_, '_>) -> bool {
    match element.attributes {
        [charset] => {
            element.kind == Kind::Meta
                && charset.name == b"charset"
                && charset.value.eq_ignore_ascii_case("utf-8")
        }
        _ => false,
    }
}

/// Checks a `<meta>` other than the first and other than the policy itself.
pub(super) fn meta(element: &Element<'_, '_>, range: Range<usize>, policy: &PagePolicy) -> Result<(), Fault> {
    if element.find(b"charset").is_some() {
        return Err(forbidden(range, "a second `charset` on the page"));
    }
    // No name needs a reference, and one could spell `referrer`.
    if let (Some(name), Some(content)) = (element.find(b"name"), element.find(b"content"))
        && (name.value.eq_ignore_ascii_case("referrer") || name.value.contains('&'))
        && !keeps_quiet(content.value)
    {
        return Err(tells_referrer(content));
    }
    let Some(equiv) = element.find(b"http-equiv") else {
        return Ok(());
    };
    if !equiv.value.eq_ignore_ascii_case("refresh") {
        return Err(forbidden(equiv.range(), format!("`{}` is not for pages to set", equiv.value))
            .why("the program writes the page's security policy, and a page needs no other header"));
    }
    if !policy.refresh {
        return Err(forbidden(range, "only a redirect may send its reader on")
            .why("a reader who is moved on cannot finish reading"));
    }
    let Some(content) = element.find(b"content") else {
        return Err(forbidden(range, "a refresh without `content` leads nowhere"));
    };
    match refresh_target(content.value) {
        Some(Ok(Address::Relative)) => Ok(()),
        _ => Err(forbidden(content.range(), format!("`{}` does not lead to the same site", content.value))
            .help("write it as `0; url=../page/`")),
    }
}

/// The address in `0; url=…`.
fn refresh_target(content: &str) -> Option<Result<Address<'_>, address::Unreadable>> {
    let (seconds, rest) = content.split_once(';')?;
    let is_short = !seconds.is_empty() && seconds.len() <= 3;
    if !is_short || !seconds.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let target = rest.trim_start_matches(' ').strip_prefix("url=")?;
    if target.contains(['&', '\'']) {
        return None;
    }
    Some(address::read(target))
}

/// Checks a `<link>`: what it is for, and where it points.
pub(super) fn link(
    element: &Element<'_, '_>,
    range: Range<usize>,
    policy: &PagePolicy,
    uses: &mut Uses,
) -> Result<(), Fault> {
    let (Some(rel), Some(href)) = (element.find(b"rel"), element.find(b"href")) else {
        return Err(forbidden(range, "a `<link>` needs `rel` and `href`"));
    };
    match rel.value {
        "stylesheet" => {
            uses.sheet = true;
            linked(policy, range)?;
            own_file(href)
        }
        "icon" | "apple-touch-icon" => {
            uses.image = true;
            own_file(href)
        }
        "manifest" => {
            uses.manifest = true;
            own_file(href)
        }
        "prev" | "next" | "help" => own_file(href),
        "canonical" | "alternate" | "license" | "author" => address_only(href),
        _ => Err(forbidden(rel.range(), format!("`{}` is not a link that pages use", rel.value))
            .why("hints to load or connect early reach other hosts before the reader chose to")),
    }
}

/// An address that is read by machines and never loaded by a browser.
fn address_only(href: &super::scan::Attribute<'_>) -> Result<(), Fault> {
    let address = address::decode(href.value);
    let fine = address.is_ok_and(|decoded| match address::read(&decoded) {
        Ok(Address::Relative) => true,
        Ok(Address::Absolute(scheme)) => matches!(scheme, "https" | "http"),
        _ => false,
    });
    if fine {
        return Ok(());
    }
    Err(forbidden(href.range(), format!("`{}` is not an address of a page", href.value)))
}

/// Checks the tag of a `<script>`; [`inline`] checks its text.
pub(super) fn script(
    element: &Element<'_, '_>,
    range: Range<usize>,
    policy: &PagePolicy,
) -> Result<(), Fault> {
    if element.find(b"src").is_some() {
        linked(policy, range.clone())?;
    }
    match element.find(b"type") {
        Some(kind) if kind.value != "text/javascript" => {
            Err(forbidden(range, format!("a script of the type `{}`", kind.value))
                .why("modules do not run in pages opened from a folder, and other types are not script")
                .help("write one classic script; put what it needs to know into the page's elements"))
        }
        _ => Ok(()),
    }
}

/// Checks the text of a `<style>` or `<script>`: empty beside a `src`, else one of the program's own.
pub(super) fn inline(
    kind: InlineKind,
    text: &str,
    range: Range<usize>,
    policy: &PagePolicy,
    uses: &mut Uses,
) -> Result<(), Fault> {
    let known = |asset: &&InlineAsset| asset.kind() == kind && **asset.text() == *text;
    let (name, hashes) = match kind {
        InlineKind::Style => ("style", &mut uses.inline_styles),
        InlineKind::Script => ("script", &mut uses.inline_scripts),
    };
    match policy.inline.iter().find(known) {
        Some(asset) => {
            hashes.push(asset.hash().to_owned());
            Ok(())
        }
        None => Err(forbidden(range, format!("this `<{name}>` was not put here by the program"))
            .why("the page's security policy would block it")
            .help("move it into a file of the theme's assets")),
    }
}

fn linked(policy: &PagePolicy, range: Range<usize>) -> Result<(), Fault> {
    match policy.style {
        OutputStyle::Web => Ok(()),
        OutputStyle::Offline => {
            Err(forbidden(range, "an offline page carries its style and script in itself")
                .why("a page opened from a folder has no origin, so its security policy allows by hash only"))
        }
    }
}

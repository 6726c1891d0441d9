//! Holds the attributes of each element against the page policy.
//!
//! Called by `walk` for every start tag, with its attributes as written. What a page loads on the
//! way is noted in [`Uses`].
//!
//! **Never here:** whether the contact block is visible; which hosts a link may lead to (`audit`).

use memchr::memchr;

use super::address::{self, Address};
use super::csp::Uses;
use super::element::Kind;
use super::fault::{Fault, forbidden, refused};
use super::scan::Attribute;

/// An element as the policy sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'a, 'h> {
    /// Its kind.
    pub(super) kind: Kind,
    /// Its name.
    pub(super) name: &'h [u8],
    /// Its attributes.
    pub(super) attributes: &'a [Attribute<'h>],
    /// What it stands in.
    pub(super) parent: Option<&'a [u8]>,
}

impl<'a, 'h> Element<'a, 'h> {
    /// One of its attributes.
    pub(super) fn find(&self, name: &[u8]) -> Option<&'a Attribute<'h>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Whether it lies in `svg` or is one.
    fn is_svg(&self) -> bool {
        matches!(self.kind, Kind::Svg | Kind::Shape | Kind::ShapeText)
    }
}

/// What may hide an element from sight, touch or screen readers.
#[inline]
pub(super) fn conceals(attribute: &Attribute<'_>) -> bool {
    matches!(attribute.name, b"hidden" | b"inert" | b"popover")
        || (attribute.name == b"aria-hidden" && attribute.value != "false")
}

/// Whether an element that carries this attribute may stand around the contact block.
///
/// A closed list: beside `hidden` and its like there are `style`, `bgcolor` and `text` of old
/// pages, roles that silence what is inside, `contenteditable`, and whatever comes next.
#[inline]
pub(super) fn may_hold_block(attribute: &Attribute<'_>) -> bool {
    match attribute.name {
        b"class" | b"id" => memchr(b'&', attribute.value.as_bytes()).is_none(),
        b"lang" | b"dir" | b"title" | b"tabindex" | b"aria-label" | b"aria-labelledby" => true,
        b"role" => matches!(
            attribute.value,
            "main" | "region" | "complementary" | "contentinfo" | "banner" | "group" | "article"
        ),
        name => name.starts_with(b"data-"),
    }
}

/// Checks all attributes of an element.
pub(super) fn check(element: &Element<'_, '_>, uses: &mut Uses) -> Result<(), Fault> {
    for attribute in element.attributes {
        let name = attribute.name;
        if name.starts_with(b"data-") || name.starts_with(b"aria-") || name == b"class" || name == b"id" {
            check_capitals(attribute)?;
            continue;
        }
        check_name(attribute)?;
        check_value(element, attribute, uses)?;
    }
    Ok(())
}

/// Attribute names are lower-case, so that a name is spelled in one way only; SVG has a few others.
fn check_capitals(attribute: &Attribute<'_>) -> Result<(), Fault> {
    const SVG: [&[u8]; 8] = [
        b"viewBox",
        b"preserveAspectRatio",
        b"gradientUnits",
        b"gradientTransform",
        b"spreadMethod",
        b"clipPathUnits",
        b"pathLength",
        b"baseProfile",
    ];
    let has_capitals = attribute.name.iter().any(u8::is_ascii_uppercase);
    if has_capitals && !SVG.contains(&attribute.name) {
        return Err(refused(
            attribute.range(),
            format!("`{}` is not lower-case", attribute.name.escape_ascii()),
        ));
    }
    Ok(())
}

/// Refuses attributes that no page may have, whatever their value.
fn check_name(attribute: &Attribute<'_>) -> Result<(), Fault> {
    check_capitals(attribute)?;
    let name = attribute.name;
    if name.starts_with(b"on") {
        return Err(forbidden(
            attribute.range(),
            format!("`{}` is a script in an attribute", name.escape_ascii()),
        )
        .why("the page's security policy would block it; a script that is needed is a file")
        .help("listen for the event in the theme's script"));
    }
    match name {
        b"style" => Err(forbidden(attribute.range(), "`style` is a style sheet in an attribute")
            .why("the page's security policy would block it, and nobody could prove what it hides")
            .help("give the element a class and write the style in the theme's style sheet")),
        b"srcdoc" | b"background" | b"ping" | b"data" | b"codebase" | b"classid" | b"archive"
        | b"longdesc" | b"lowsrc" | b"dynsrc" | b"profile" | b"attributionsrc" | b"manifest" | b"nonce"
        | b"usemap" | b"imagesrcset" | b"slot" | b"is" | b"xml:base" | b"xlink:href" => Err(forbidden(
            attribute.range(),
            format!("`{}` is not an attribute that pages use", name.escape_ascii()),
        )),
        _ => Ok(()),
    }
}

fn check_value(element: &Element<'_, '_>, attribute: &Attribute<'_>, uses: &mut Uses) -> Result<(), Fault> {
    match attribute.name {
        b"href" => match element.kind {
            Kind::Anchor => link(attribute),
            // `head` knows what each `rel` may point to.
            Kind::Link => Ok(()),
            Kind::Shape if element.name == b"use" && attribute.value.starts_with('#') => Ok(()),
            _ => Err(forbidden(
                attribute.range(),
                format!("`href` may not stand on `<{}>`", element.name.escape_ascii()),
            )),
        },
        b"cite" => link(attribute),
        b"src" => {
            note(element, uses);
            own_file(attribute)
        }
        b"poster" => {
            uses.image = true;
            own_file(attribute)
        }
        b"action" | b"formaction" => own_file(attribute),
        b"srcset" => {
            uses.image = true;
            candidates(attribute)
        }
        b"referrerpolicy" if !keeps_quiet(attribute.value) => Err(tells_referrer(attribute)),
        b"target" | b"formtarget" if attribute.value != "_self" => {
            Err(forbidden(attribute.range(), format!("`{}` opens another window", attribute.value))
                .why("a window that opens by itself can betray the reader, and breaks the way back")
                .help("leave `target` out"))
        }
        _ if element.is_svg() => drawing(attribute),
        _ => Ok(()),
    }
}

/// Whether a referrer policy tells other hosts nothing.
pub(super) fn keeps_quiet(policy: &str) -> bool {
    matches!(policy, "no-referrer" | "same-origin")
}

/// Refuses a referrer policy.
pub(super) fn tells_referrer(attribute: &Attribute<'_>) -> Fault {
    forbidden(
        attribute.range(),
        format!("the referrer policy `{}` tells other hosts which page was read", attribute.value),
    )
    .help("write `no-referrer` or `same-origin`")
}

/// What an element with `src` loads.
fn note(element: &Element<'_, '_>, uses: &mut Uses) {
    match element.name {
        b"img" | b"input" => uses.image = true,
        b"source" if element.parent == Some(b"picture") => uses.image = true,
        b"script" => uses.script = true,
        _ => uses.media = true,
    }
}

/// An address that a reader follows.
fn link(attribute: &Attribute<'_>) -> Result<(), Fault> {
    let decoded = decoded(attribute)?;
    match read(attribute, &decoded)? {
        Address::Relative => Ok(()),
        Address::Absolute(scheme)
            if ["https", "http", "tel", "sms", "mailto"]
                .iter()
                .any(|allowed| scheme.eq_ignore_ascii_case(allowed)) =>
        {
            Ok(())
        }
        Address::Absolute(scheme) => {
            Err(forbidden(attribute.range(), format!("a link may not start with `{scheme}:`"))
                .help("links start with `https:`, `tel:`, `sms:` or `mailto:`, or lead to the same site"))
        }
        Address::ProtocolRelative => {
            Err(forbidden(attribute.range(), format!("`{}` leaves out `https:`", attribute.value))
                .help("write the whole address"))
        }
    }
}

/// An address that a browser loads: on the same site, or nowhere.
pub(super) fn own_file(attribute: &Attribute<'_>) -> Result<(), Fault> {
    let decoded = decoded(attribute)?;
    match read(attribute, &decoded)? {
        Address::Relative => Ok(()),
        Address::ProtocolRelative | Address::Absolute(_) => Err(foreign(attribute)),
    }
}

fn candidates(attribute: &Attribute<'_>) -> Result<(), Fault> {
    let decoded = decoded(attribute)?;
    for candidate in decoded.split(',') {
        let address = candidate.split_ascii_whitespace().next().unwrap_or("");
        if read(attribute, address)? != Address::Relative {
            return Err(foreign(attribute));
        }
    }
    Ok(())
}

/// SVG attributes can hold CSS: nothing in them may point out of the page.
fn drawing(attribute: &Attribute<'_>) -> Result<(), Fault> {
    if attribute.name == b"xmlns" || attribute.name.starts_with(b"xmlns:") {
        return Ok(());
    }
    let lower = attribute.value.to_ascii_lowercase();
    let points_out = lower.match_indices("url(").any(|(at, url)| !lower[at + url.len()..].starts_with('#'));
    if points_out || lower.contains(['&', '\\']) || lower.contains("image") || lower.contains("/*") {
        return Err(forbidden(
            attribute.range(),
            format!("`{}` may point out of the drawing", attribute.name.escape_ascii()),
        ));
    }
    Ok(())
}

fn decoded<'h>(attribute: &Attribute<'h>) -> Result<std::borrow::Cow<'h, str>, Fault> {
    address::decode(attribute.value).map_err(|why| unreadable(attribute, why))
}

fn read<'a>(attribute: &Attribute<'_>, decoded: &'a str) -> Result<Address<'a>, Fault> {
    address::read(decoded).map_err(|why| unreadable(attribute, why))
}

fn unreadable(attribute: &Attribute<'_>, why: &'static str) -> Fault {
    forbidden(attribute.range(), format!("the address `{}` cannot be read: {why}", attribute.value))
}

fn foreign(attribute: &Attribute<'_>) -> Fault {
    forbidden(attribute.range(), format!("`{}` is loaded from somewhere else", attribute.value))
        .why("a request to another host tells that host who reads this page")
        .help("put the file into the project and point to it there")
}

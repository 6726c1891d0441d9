//! Where a link or image leads, and whether content may point there.
//!
//! A destination arrives as the parser read it: escapes and entities are resolved, percent signs
//! are not. What a browser might read differently from us is refused, not repaired.
//!
//! **Not here:** whether the page, contact or file exists; `catalog` knows.

use std::borrow::Cow;

use super::html::escape;
use crate::diag::{Code, Diagnostic};
use crate::source::{RelPath, toml::suggestion};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A page; `None` is the page itself.
    Page {
        /// Its path below the locale's folder, without `.md`.
        page: Option<String>,
        /// A heading of it.
        fragment: Option<String>,
    },
    /// A contact of the registry.
    Contact(String),
    /// A term of the glossary.
    Term(String),
    /// A citation.
    Source(String),
    /// A registered host: an address ready for `href`.
    Foreign(String),
}

const LINKS: &str = "link to a page (`../signs/hotels.md`), to a contact (`contact:its-id`), to a term (`term:its-id`) or to an `https` address";

/// Reads the destination of a link on `page`.
pub(super) fn target(
    destination: &str,
    page: &str,
    hosts: &dyn Fn(&str) -> bool,
) -> Result<Target, Diagnostic> {
    refuse_tricks(destination)?;
    match scheme(destination) {
        Some(("contact", id)) => Ok(Target::Contact(reference("contact", id)?)),
        Some(("term", id)) => Ok(Target::Term(reference("term", id)?)),
        Some(("source", id)) => Ok(Target::Source(reference("source", id)?)),
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") =>
        {
            foreign(scheme, rest, hosts)
        }
        Some((scheme, _)) => Err(wrong_scheme(scheme)),
        None => page_target(destination, page),
    }
}

/// Reads the destination of an image: a file below `folder`, named relative to `page`.
pub(super) fn image(destination: &str, page: &str, folder: &str) -> Result<RelPath, Diagnostic> {
    refuse_tricks(destination)?;
    let help = "put the image beside the page and name it relative to the page, as in `room.jpg`";
    if let Some((scheme, _)) = scheme(destination) {
        let code = if scheme.to_ascii_lowercase().starts_with("http") {
            Code::LinkForeign
        } else {
            Code::LinkScheme
        };
        return Err(Diagnostic::error(code, format!("an image cannot come from `{scheme}:`"))
            .why("a page loads nothing from elsewhere, so that nobody learns who reads it")
            .help(help));
    }
    if destination.starts_with("//") {
        return Err(Diagnostic::error(Code::LinkForeign, "an image cannot come from another host").help(help));
    }
    let inside = resolve(destination, page, Code::ImageMissing).map_err(|fault| fault.help(help))?;
    RelPath::new(&format!("{folder}/{inside}")).map_err(|fault| {
        Diagnostic::error(Code::ImageMissing, format!("`{destination}` cannot be an image: {fault}"))
            .help(help)
    })
}

/// Splits off a scheme. What stands before the first `:` is one only before any `/`, `?` or `#`.
fn scheme(destination: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = destination.split_once(':')?;
    let starts = scheme.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let goes_on =
        scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    (starts && goes_on).then_some((scheme, rest))
}

/// Refuses what browsers skip, turn around or read as `/`.
fn refuse_tricks(destination: &str) -> Result<(), Diagnostic> {
    let is_trick = |c: char| {
        c.is_control()
            || matches!(c, '\\' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    };
    match destination.chars().find(|c| is_trick(*c)) {
        None => Ok(()),
        Some('\\') => Err(Diagnostic::error(Code::LinkUnresolved, "a link has a backslash")
            .why("browsers read it as a slash and go elsewhere than it seems")
            .help("write `/` between folders")),
        Some(c) => Err(Diagnostic::error(
            Code::LinkUnresolved,
            format!("a link has the invisible character U+{:04X}", c as u32),
        )
        .why("browsers skip such characters and go elsewhere than it seems")
        .help("type the link again by hand")),
    }
}

fn reference(scheme: &str, id: &str) -> Result<String, Diagnostic> {
    let id = id.trim();
    let is_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !id.is_empty() && id.bytes().all(is_id) {
        return Ok(id.to_owned());
    }
    Err(Diagnostic::error(Code::LinkUnresolved, format!("`{scheme}:{id}` names no {scheme}"))
        .help(format!("write `{scheme}:` and the id: letters, digits, `-`, `_` and `.`")))
}

fn wrong_scheme(scheme: &str) -> Diagnostic {
    let lower = scheme.to_ascii_lowercase();
    let fault = Diagnostic::error(Code::LinkScheme, format!("a link cannot start with `{scheme}:`"));
    match lower.as_str() {
        "tel" | "sms" | "mailto" | "whatsapp" => fault
            .why("numbers and addresses are kept in one place so that a wrong one cannot reach a reader")
            .help("add it to data/contacts.toml and link to it as `[…](contact:its-id)`"),
        "javascript" | "vbscript" | "data" | "file" | "blob" => {
            fault.why("such a link runs or opens something on the reader's device").help(LINKS)
        }
        _ => fault.help(format!("{}; {LINKS}", suggestion(&lower, &["contact", "term", "source", "https"]))),
    }
}

fn foreign(scheme: &str, rest: &str, hosts: &dyn Fn(&str) -> bool) -> Result<Target, Diagnostic> {
    let authority = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let is_host_byte = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let host = match authority {
        Some(host) if !host.is_empty() && host.bytes().all(is_host_byte) => host.to_ascii_lowercase(),
        _ => {
            let shown = authority.unwrap_or(rest);
            return Err(Diagnostic::error(Code::LinkForeign, format!("`{shown}` is not a plain host name"))
                .why("user names, ports and look-alike letters are ways to lead a reader astray")
                .help("write the address as `https://host.name/path`"));
        }
    };
    if !hosts(&host) {
        return Err(Diagnostic::error(Code::LinkForeign, format!("`{host}` is not a registered host"))
            .why("readers in danger follow links, so somebody must have checked each host")
            .help("cite it as `<source:KEY>` with an entry in data/sources.toml, or add the host to `allow_hosts` in handbill.toml"));
    }
    let mut href = scheme.to_ascii_lowercase();
    href.push_str("://");
    href.push_str(&host);
    let path = rest.get(2 + host.len()..).unwrap_or("");
    escape(&percent_encoded(path), &mut href);
    Ok(Target::Foreign(href))
}

/// Encodes what may not stand in an address; what is encoded already stays.
fn percent_encoded(path: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| {
        byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\'' | b'`' | b'{' | b'|' | b'}' | b'^')
    };
    if path.bytes().all(is_plain) {
        return Cow::Borrowed(path);
    }
    let mut encoded = String::with_capacity(path.len() + 16);
    for byte in path.bytes() {
        match is_plain(byte) {
            true => encoded.push(char::from(byte)),
            false => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    Cow::Owned(encoded)
}

fn page_target(destination: &str, page: &str) -> Result<Target, Diagnostic> {
    if destination.starts_with("//") {
        return Err(Diagnostic::error(Code::LinkForeign, format!("`{destination}` leaves out the scheme"))
            .help("write `https:` before it"));
    }
    let (path, fragment) = match destination.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (destination, None),
    };
    let fragment = fragment.filter(|fragment| !fragment.is_empty()).map(decoded).transpose()?;
    if path.is_empty() {
        if fragment.is_none() {
            return Err(Diagnostic::error(Code::LinkUnresolved, "a link leads nowhere").help(LINKS));
        }
        return Ok(Target::Page { page: None, fragment: fragment.map(Cow::into_owned) });
    }
    let path = path.strip_suffix(".md").filter(|stem| !stem.is_empty() && !stem.ends_with('/')).map(|_| path);
    let Some(path) = path else {
        return Err(Diagnostic::error(Code::LinkUnresolved, format!("`{destination}` is not a page"))
            .why("a link within the site leads to the Markdown file of a page, so that it can be followed in every language")
            .help("name the file relative to this one, with `.md`, as in `../signs/hotels.md#rooms`"));
    };
    let file = resolve(path, page, Code::LinkUnresolved)?;
    let page = file.without_extension().to_owned();
    Ok(Target::Page { page: Some(page), fragment: fragment.map(Cow::into_owned) })
}

/// Follows a relative path from the folder of `page`; it cannot leave the top.
pub(super) fn resolve(path: &str, page: &str, code: Code) -> Result<RelPath, Diagnostic> {
    if path.starts_with('/') {
        return Err(Diagnostic::error(code, format!("`{path}` starts at the top of a site"))
            .why("pages also work when opened from a folder, where there is no such top")
            .help("name it relative to this file, as in `../signs/hotels.md`"));
    }
    let path = decoded(path)?;
    let mut parts: Vec<&str> =
        page.rsplit_once('/').map_or_else(Vec::new, |(folder, _)| folder.split('/').collect());
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.pop().is_none() => {
                return Err(Diagnostic::error(code, format!("`{path}` leaves the folder of the language"))
                    .help(
                        "link to pages of the same language; the reader's language is found by the program",
                    ));
            }
            ".." => {}
            _ => parts.push(part),
        }
    }
    RelPath::new(&parts.join("/"))
        .map_err(|fault| Diagnostic::error(code, format!("`{path}` cannot be a file: {fault}")))
}

/// Resolves percent signs, as translation tools write them for letters outside ASCII. An encoded
/// ASCII character other than a space has no honest use in a path.
fn decoded(path: &str) -> Result<Cow<'_, str>, Diagnostic> {
    if !path.contains('%') {
        return Ok(Cow::Borrowed(path));
    }
    let fault = || {
        Diagnostic::error(Code::LinkUnresolved, format!("`{path}` has percent signs that hide something"))
            .help("write the name as it is, without percent signs")
    };
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        if *first != b'%' {
            bytes.push(*first);
            rest = after;
            continue;
        }
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or_else(fault)?;
        if byte.is_ascii() && byte != b' ' {
            return Err(fault());
        }
        bytes.push(byte);
        rest = &after[2..];
    }
    let decoded = String::from_utf8(bytes).map_err(|_| fault())?;
    refuse_tricks(&decoded)?;
    Ok(Cow::Owned(decoded))
}

//! Where a link or image leads, and whether content may point there.
//!
//! A destination arrives as the parser read it: escapes and entities are resolved, percent signs
//! are not. What a browser might read differently from us is refused, not repaired.
//!
//! **Not here:** whether the page, contact or file exists; `catalog` knows.

use std::borrow::Cow;

use super::html::escape;
use crate::diag::{Code, Diagnostic, Said, Severity};
use crate::source::{PathFault, RelPath, did_you_mean};

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

/// What a path is followed for; the words for its faults go by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Page,
    Image,
}

impl Wanted {
    fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Image => "image",
        }
    }
}

/// Reads the destination of a link on `page`.
pub(super) fn target(
    destination: &str,
    page: &str,
    hosts: &dyn Fn(&str) -> bool,
) -> Result<Target, Diagnostic> {
    refuse_tricks(destination, Wanted::Page)?;
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
    // Typing it again is all there is to do, be it a link or an image.
    refuse_tricks(destination, Wanted::Page)?;
    if let Some((scheme, _)) = scheme(destination) {
        let code = if scheme.to_ascii_lowercase().starts_with("http") {
            Code::LinkForeign
        } else {
            Code::LinkScheme
        };
        let said = Said::new("markdown-image-scheme").text("scheme", scheme);
        return Err(Diagnostic::said(Severity::Error, code, said));
    }
    if destination.starts_with("//") {
        let said = Said::new("markdown-image-host");
        return Err(Diagnostic::said(Severity::Error, Code::LinkForeign, said));
    }
    let inside = resolve(destination, page, Code::ImageMissing)?;
    RelPath::new(&format!("{folder}/{inside}"))
        .map_err(|fault| no_file(destination, &fault, Code::ImageMissing, Wanted::Image))
}

/// Splits off a scheme. What stands before the first `:` is one only before any `/`, `?` or `#`.
fn scheme(destination: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = destination.split_at(destination.bytes().position(|byte| byte == b':')?);
    let rest = &rest[1..];
    let starts = scheme.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let goes_on =
        scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    (starts && goes_on).then_some((scheme, rest))
}

/// Refuses what browsers skip, turn around or read as `/`.
fn refuse_tricks(destination: &str, wanted: Wanted) -> Result<(), Diagnostic> {
    if destination.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return Ok(());
    }
    let is_trick = |c: char| {
        c.is_control()
            || matches!(c, '\\' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    };
    let said = match destination.chars().find(|c| is_trick(*c)) {
        None => return Ok(()),
        Some('\\') => Said::new("markdown-link-backslash"),
        Some(c) => Said::new("markdown-link-invisible")
            .text("character", format!("U+{:04X}", c as u32))
            .text("wanted", wanted.word()),
    };
    Err(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said))
}

fn reference(scheme: &str, id: &str) -> Result<String, Diagnostic> {
    let id = id.trim();
    let is_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !id.is_empty() && id.bytes().all(is_id) {
        return Ok(id.to_owned());
    }
    let said = Said::new("markdown-link-names-nothing").text("kind", scheme).text("id", id);
    Err(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said))
}

fn wrong_scheme(scheme: &str) -> Diagnostic {
    let lower = scheme.to_ascii_lowercase();
    let said = match lower.as_str() {
        "tel" | "sms" | "mailto" | "whatsapp" => Said::new("markdown-link-to-number"),
        "javascript" | "vbscript" | "data" | "file" | "blob" => Said::new("markdown-link-runs"),
        _ => match did_you_mean(&lower, ["contact", "term", "source", "https"]) {
            Some(near) => Said::new("markdown-link-scheme-misspelt").text("near", near),
            None => Said::new("markdown-link-scheme-unknown"),
        },
    };
    Diagnostic::said(Severity::Error, Code::LinkScheme, said.text("scheme", scheme))
}

fn foreign(scheme: &str, rest: &str, hosts: &dyn Fn(&str) -> bool) -> Result<Target, Diagnostic> {
    let authority = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let is_host_byte = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let host = match authority {
        Some(host) if !host.is_empty() && host.bytes().all(is_host_byte) => host.to_ascii_lowercase(),
        _ => {
            let shown = authority.unwrap_or(rest);
            let said = Said::new("markdown-link-host-odd").text("host", shown);
            return Err(Diagnostic::said(Severity::Error, Code::LinkForeign, said));
        }
    };
    if !hosts(&host) {
        let said = Said::new("markdown-link-host-unregistered").text("host", host);
        return Err(Diagnostic::said(Severity::Error, Code::LinkForeign, said));
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
        let said = Said::new("markdown-link-scheme-missing").text("link", destination);
        return Err(Diagnostic::said(Severity::Error, Code::LinkForeign, said));
    }
    let (path, fragment) = match destination.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (destination, None),
    };
    let fragment = fragment
        .filter(|fragment| !fragment.is_empty())
        .map(|fragment| decoded(fragment, Wanted::Page))
        .transpose()?;
    if path.is_empty() {
        if fragment.is_none() {
            let said = Said::new("markdown-link-nowhere");
            return Err(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said));
        }
        return Ok(Target::Page { page: None, fragment: fragment.map(Cow::into_owned) });
    }
    let path = path.strip_suffix(".md").filter(|stem| !stem.is_empty() && !stem.ends_with('/')).map(|_| path);
    let Some(path) = path else {
        let said = Said::new("markdown-link-no-page").text("link", destination);
        return Err(Diagnostic::said(Severity::Error, Code::LinkUnresolved, said));
    };
    let file = resolve(path, page, Code::LinkUnresolved)?;
    let page = file.as_str().strip_suffix(".md").unwrap_or_else(|| file.without_extension());
    Ok(Target::Page { page: Some(page.to_owned()), fragment: fragment.map(Cow::into_owned) })
}

/// Follows a relative path from the folder of `page`; it cannot leave the top.
pub(super) fn resolve(path: &str, page: &str, code: Code) -> Result<RelPath, Diagnostic> {
    let wanted = if code == Code::ImageMissing { Wanted::Image } else { Wanted::Page };
    if path.starts_with('/') {
        let said = Said::new("markdown-path-top").text("path", path).text("wanted", wanted.word());
        return Err(Diagnostic::said(Severity::Error, code, said));
    }
    let path = decoded(path, wanted)?;
    let folder = page.rfind('/').map(|end| &page[..end]);
    let Some(resolved) = follow(&path, folder) else {
        let said = Said::new("markdown-path-leaves").text("path", &*path).text("wanted", wanted.word());
        return Err(Diagnostic::said(Severity::Error, code, said));
    };
    RelPath::new(&resolved).map_err(|fault| no_file(&path, &fault, code, wanted))
}

/// Where a path leads from a folder; nothing when it leaves the top. Every page has a dozen.
fn follow(path: &str, folder: Option<&str>) -> Option<String> {
    let mut n_parts = folder.map_or(0, |folder| 1 + folder.bytes().filter(|byte| *byte == b'/').count());
    let mut resolved = String::with_capacity(folder.map_or(0, str::len) + 1 + path.len());
    resolved.push_str(folder.unwrap_or(""));
    let mut rest = Some(path);
    while let Some(from_here) = rest {
        let end = from_here.bytes().position(|byte| byte == b'/');
        let part = end.map_or(from_here, |end| &from_here[..end]);
        match part {
            "." => {}
            ".." => {
                n_parts = n_parts.checked_sub(1)?;
                resolved.truncate(resolved.rfind('/').unwrap_or(0));
            }
            _ => {
                if n_parts > 0 {
                    resolved.push('/');
                }
                resolved.push_str(part);
                n_parts += 1;
            }
        }
        rest = end.map(|end| &from_here[end + 1..]);
    }
    Some(resolved)
}

/// A path that no file can have.
fn no_file(path: &str, fault: &PathFault, code: Code, wanted: Wanted) -> Diagnostic {
    let said = match wanted {
        Wanted::Page => Said::new("markdown-path-no-file"),
        Wanted::Image => Said::new("markdown-image-no-file"),
    };
    let (reason, part) = match fault {
        PathFault::Empty => ("empty", String::new()),
        PathFault::Part(part) => ("part", part.clone()),
        PathFault::Character(character) => ("character", character.to_string()),
        PathFault::Device(part) => ("device", part.clone()),
        PathFault::Ending(part) => ("ending", part.clone()),
        PathFault::Long => ("long", String::new()),
    };
    let said = said.text("path", path).text("reason", reason).text("part", part);
    Diagnostic::said(Severity::Error, code, said)
}

/// Resolves percent signs, as translation tools write them for letters outside ASCII. An encoded
/// ASCII character other than a space has no honest use in a path.
fn decoded(path: &str, wanted: Wanted) -> Result<Cow<'_, str>, Diagnostic> {
    if !path.contains('%') {
        return Ok(Cow::Borrowed(path));
    }
    let fault = || {
        let said = Said::new("markdown-path-percent").text("path", path).text("wanted", wanted.word());
        Diagnostic::said(Severity::Error, Code::LinkUnresolved, said)
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
    refuse_tricks(&decoded, wanted)?;
    Ok(Cow::Owned(decoded))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_path_is_followed_part_by_part(path in "(a|é|\\.|/|/|\\.\\.){0,8}", page in "(a|b/|/|\\.){0,6}") {
            let folder = page.rsplit_once('/').map(|(folder, _)| folder);
            let mut parts: Vec<&str> = folder.map_or_else(Vec::new, |folder| folder.split('/').collect());
            let leaves = path.split('/').any(|part| match part {
                "." => false,
                ".." => parts.pop().is_none(),
                _ => {
                    parts.push(part);
                    false
                }
            });
            prop_assert_eq!(follow(&path, folder), (!leaves).then(|| parts.join("/")));
        }
    }
}

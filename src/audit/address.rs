//! Where an address on a page leads: into the site, to another host, to a call.
//!
//! Addresses are read as browsers read them: spaces around and line breaks inside are nothing, a
//! backslash is a slash, `%C3%B1` is `ñ`.

use std::borrow::Cow;

use memchr::memchr3;

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// To a host by `http:`, `https:` or `//`. The host is in small letters and without port.
    Web {
        /// The host, with a name and password if there are such.
        host: Cow<'a, str>,
    },
    /// To a call, a message or a mail.
    Call {
        /// `tel`, `sms` or `mailto`.
        scheme: Cow<'a, str>,
        /// The number or address, without what is to be said.
        to: Cow<'a, str>,
    },
    /// Into the site.
    Inside {
        /// The file, relative to the campaign's folder; `None` for the page itself.
        path: Option<String>,
        /// Whether the address names a folder and the server is to find its page.
        is_folder: bool,
        /// What stands after `#`.
        fragment: Option<Cow<'a, str>>,
    },
    /// Out of the campaign's folder.
    Outside,
    /// To a scheme that no page uses.
    Scheme(Cow<'a, str>),
    /// Nowhere: it is no address.
    Broken,
}

impl Target<'_> {
    /// The same, with words of its own.
    fn into_owned(self) -> Target<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Web { host } => Target::Web { host: owned(host) },
            Self::Call { scheme, to } => Target::Call { scheme: owned(scheme), to: owned(to) },
            Self::Inside { path, is_folder, fragment } => {
                Target::Inside { path, is_folder, fragment: fragment.map(owned) }
            }
            Self::Outside => Target::Outside,
            Self::Scheme(scheme) => Target::Scheme(owned(scheme)),
            Self::Broken => Target::Broken,
        }
    }
}

/// The folder of the page at `page`.
pub(super) fn folder_of(page: &str) -> &str {
    folder_above(page).unwrap_or("")
}

/// Where `address` leads from a page in `folder`; root-relative addresses start with `base`.
pub(super) fn target<'a>(address: &'a str, folder: &str, base: &str) -> Target<'a> {
    if is_plain_path(address) {
        return inside_decoded(address, None, folder, base);
    }
    let shown = address.trim_matches(|c: char| c <= ' ');
    if memchr3(b'\t', b'\n', b'\r', shown.as_bytes()).is_none() {
        return target_of_shown(shown, folder, base);
    }
    let shown: String = shown.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    target_of_shown(&shown, folder, base).into_owned()
}

/// Whether an address is a path in which no character means anything but itself, as most are.
fn is_plain_path(address: &str) -> bool {
    // Without an early end, nothing has to be guessed from byte to byte; nearly all addresses go to the end.
    let is_plain = address.bytes().fold(true, |is_plain, byte| is_plain & PLAIN[usize::from(byte)]);
    is_plain && !address.starts_with("//")
}

/// The bytes of plain paths. A table, because every address of every page is looked through.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        plain[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_');
        byte += 1;
    }
    plain
};

fn target_of_shown<'a>(shown: &'a str, folder: &str, base: &str) -> Target<'a> {
    if let Some((scheme, rest)) = split_scheme(shown) {
        return with_scheme(scheme, rest);
    }
    let (before, fragment) = match shown.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (shown, None),
    };
    let path = before.split('?').next().unwrap_or(before);
    if path.starts_with(['/', '\\']) && path[1..].starts_with(['/', '\\']) {
        return Target::Web { host: host(&path[2..]) };
    }
    if path.contains('\\') {
        return inside(&path.replace('\\', "/"), fragment, folder, base);
    }
    inside(path, fragment, folder, base)
}

fn split_scheme(address: &str) -> Option<(Cow<'_, str>, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    is_scheme.then(|| (in_small_letters(scheme), rest))
}

fn in_small_letters(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

fn with_scheme<'a>(scheme: Cow<'a, str>, rest: &'a str) -> Target<'a> {
    match &*scheme {
        "http" | "https" => Target::Web { host: host(rest.trim_start_matches(['/', '\\'])) },
        "tel" | "sms" | "mailto" => {
            let to = rest.split(['?', '&', ';']).next().unwrap_or(rest);
            match percent_decoded(to) {
                Some(to) => Target::Call { scheme, to },
                None => Target::Broken,
            }
        }
        _ => Target::Scheme(scheme),
    }
}

/// The host of what stands after `//`.
pub(super) fn host(rest: &str) -> Cow<'_, str> {
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'\\' | b'?' | b'#'));
    let authority = end.map_or(rest, |end| &rest[..end]);
    let host = match authority.bytes().rposition(|byte| byte == b':') {
        Some(colon) if authority.bytes().skip(colon + 1).all(|byte| byte.is_ascii_digit()) => {
            &authority[..colon]
        }
        _ => authority,
    };
    in_small_letters(host)
}

fn inside<'a>(path: &str, fragment: Option<&'a str>, folder: &str, base: &str) -> Target<'a> {
    let Some(path) = percent_decoded(path) else {
        return Target::Broken;
    };
    let fragment = match fragment.map(percent_decoded) {
        Some(None) => return Target::Broken,
        Some(Some(fragment)) => Some(fragment),
        None => None,
    };
    inside_decoded(&path, fragment, folder, base)
}

fn inside_decoded<'a>(path: &str, fragment: Option<Cow<'a, str>>, folder: &str, base: &str) -> Target<'a> {
    if path.is_empty() {
        return Target::Inside { path: None, is_folder: false, fragment };
    }
    let (start, steps) = match path.strip_prefix('/') {
        Some(_) => match path.strip_prefix(base.trim_end_matches('/')) {
            Some(below) if below.starts_with('/') => ("", below.trim_start_matches('/')),
            _ => return Target::Outside,
        },
        None => (folder, path),
    };
    match resolved(start, steps) {
        Some((path, is_folder)) => Target::Inside { path: Some(path), is_folder, fragment },
        None => Target::Outside,
    }
}

/// The file that a path leads to, and whether it named a folder. `None` when it climbs too far.
fn resolved(folder: &str, steps: &str) -> Option<(String, bool)> {
    let mut start = folder;
    let mut rest = steps;
    while let Some(up) = rest.strip_prefix("../") {
        start = folder_above(start)?;
        rest = up;
    }
    let mut path = String::with_capacity(start.len() + rest.len() + INDEX.len() + 2);
    path.push_str(start);
    if is_straight(rest) {
        push_step(&mut path, rest.strip_suffix('/').unwrap_or(rest));
    } else {
        push_steps(&mut path, rest)?;
    }
    let is_folder = steps.is_empty() || steps.ends_with('/') || steps.ends_with("..") || steps == ".";
    if is_folder {
        push_step(&mut path, INDEX);
    }
    Some((path, is_folder))
}

/// What a server finds in a folder.
const INDEX: &str = "index.html";

/// Whether every step of a path surely leads one folder down, so that the path is what is written.
fn is_straight(steps: &str) -> bool {
    let mut before = b'/';
    for byte in steps.bytes() {
        if before == b'/' && matches!(byte, b'/' | b'.') {
            return false;
        }
        before = byte;
    }
    !steps.is_empty()
}

/// Goes step by step. `None` when that climbs too far.
fn push_steps(path: &mut String, steps: &str) -> Option<()> {
    for step in steps.split('/') {
        match step {
            "" | "." => {}
            ".." => path.truncate(folder_above(path)?.len()),
            name => push_step(path, name),
        }
    }
    Some(())
}

/// `None` at the campaign's root, above which nothing is.
fn folder_above(path: &str) -> Option<&str> {
    if path.is_empty() {
        return None;
    }
    let end = path.bytes().rposition(|byte| byte == b'/').unwrap_or(0);
    Some(&path[..end])
}

fn push_step(path: &mut String, step: &str) {
    if !path.is_empty() {
        path.push('/');
    }
    path.push_str(step);
}

/// `None` when what is encoded is no text.
fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%');
        match code.map(hexadecimal) {
            Some(Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    // Not swallowed: the caller makes a fault of it.
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn hexadecimal(code: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let value = digit(code[0])? * 16 + digit(code[1])?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside_of(address: &str) -> Option<(Option<String>, Option<String>)> {
        match target(address, "es/signs", "/site/") {
            Target::Inside { path, fragment, .. } => Some((path, fragment.map(Cow::into_owned))),
            _ => None,
        }
    }

    #[test]
    fn relative_addresses_are_files_of_the_site() {
        for (address, path, fragment) in [
            ("trucks.html", Some("es/signs/trucks.html"), None),
            ("../help.html#safe", Some("es/help.html"), Some("safe")),
            ("../../", Some("index.html"), None),
            ("..", Some("es/index.html"), None),
            ("se%C3%B1ales.html?x=1", Some("es/signs/señales.html"), None),
            (" \n./trucks.html ", Some("es/signs/trucks.html"), None),
            ("/site/en/index.html", Some("en/index.html"), None),
            ("#rooms", None, Some("rooms")),
            ("", None, None),
        ] {
            let expected = (path.map(str::to_owned), fragment.map(str::to_owned));
            assert_eq!(inside_of(address), Some(expected), "{address:?}");
        }
        assert_eq!(target("../../../x", "es/signs", "/"), Target::Outside);
        assert_eq!(target("/other/", "es", "/site/"), Target::Outside);
        assert_eq!(target("%FF", "es", "/"), Target::Broken);
    }

    #[test]
    fn a_plain_byte_is_a_letter_a_digit_or_a_mark_of_paths() {
        for byte in 0..=u8::MAX {
            let is_plain = byte.is_ascii_alphanumeric() || b"/.-_".contains(&byte);
            assert_eq!(PLAIN[usize::from(byte)], is_plain, "{byte}");
        }
    }

    #[test]
    fn a_straight_path_is_the_one_that_its_steps_make() {
        let alphabet = ["a", "b.c", ".", "..", "/", "ñ"];
        let mut written = vec![String::new()];
        let mut longest = 0;
        for _ in 0..4 {
            let shorter = written.iter().skip(longest);
            let longer: Vec<_> =
                shorter.flat_map(|path| alphabet.map(|piece| format!("{path}{piece}"))).collect();
            longest = written.len();
            written.extend(longer);
        }
        for steps in written.iter().filter(|steps| is_straight(steps)) {
            for start in ["", "es", "es/signs"] {
                let mut path = start.to_owned();
                assert_eq!(push_steps(&mut path, steps), Some(()), "{steps}");
                let is_folder = steps.ends_with('/') || steps.ends_with("..");
                if is_folder {
                    push_step(&mut path, INDEX);
                }
                assert_eq!(resolved(start, steps), Some((path, is_folder)), "{start} {steps}");
            }
        }
    }

    #[test]
    fn hosts_are_read_as_browsers_read_them() {
        for (address, expected) in [
            ("https://WWW.DHS.gov/hsi", "www.dhs.gov"),
            ("HTTPS:dhs.gov:443", "dhs.gov"),
            ("//dhs.gov", "dhs.gov"),
            ("\\\\dhs.gov\\x", "dhs.gov"),
            ("/\\dhs.gov", "dhs.gov"),
            ("ht\ntps://dhs.gov?x", "dhs.gov"),
            ("https://dhs.gov@evil.org/", "dhs.gov@evil.org"),
        ] {
            let host = Cow::Borrowed(expected);
            assert_eq!(target(address, "", "/"), Target::Web { host }, "{address:?}");
        }
    }

    #[test]
    fn calls_are_split_from_what_is_to_be_said() {
        let call =
            |scheme: &'static str, to: &'static str| Target::Call { scheme: scheme.into(), to: to.into() };
        assert_eq!(target("tel:+18883737888", "", "/"), call("tel", "+18883737888"));
        assert_eq!(target("SMS:233733?&body=HELP", "", "/"), call("sms", "233733"));
        assert_eq!(target("java\tscript:x", "", "/"), Target::Scheme("javascript".into()));
    }
}

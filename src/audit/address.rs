//! Where an address on a page leads: into the site, to another host, to a call.
//!
//! Addresses are read as browsers read them: spaces around and line breaks inside are nothing, a
//! backslash is a slash, `%C3%B1` is `ñ`.

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// To a host by `http:`, `https:` or `//`. The host is in small letters and without port.
    Web {
        /// The host, with a name and password if there are such.
        host: String,
    },
    /// To a call, a message or a mail.
    Call {
        /// `tel`, `sms` or `mailto`.
        scheme: String,
        /// The number or address, without what is to be said.
        to: String,
    },
    /// Into the site.
    Inside {
        /// The file, relative to the campaign's folder; `None` for the page itself.
        path: Option<String>,
        /// Whether the address names a folder and the server is to find its page.
        is_folder: bool,
        /// What stands after `#`.
        fragment: Option<String>,
    },
    /// Out of the campaign's folder.
    Outside,
    /// To a scheme that no page uses.
    Scheme(String),
    /// Nowhere: it is no address.
    Broken,
}

/// Where `address` leads from the page at `page`; root-relative addresses start with `base`.
pub(super) fn target(address: &str, page: &str, base: &str) -> Target {
    let shown: String = address
        .trim_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    if let Some((scheme, rest)) = split_scheme(&shown) {
        return with_scheme(&scheme, rest);
    }
    let (before, fragment) = match shown.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (shown.as_str(), None),
    };
    let path = before.split('?').next().unwrap_or(before).replace('\\', "/");
    if let Some(rest) = path.strip_prefix("//") {
        return Target::Web { host: host(rest) };
    }
    inside(&path, fragment, page, base)
}

fn split_scheme(address: &str) -> Option<(String, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then(|| (scheme.to_ascii_lowercase(), rest))
}

fn with_scheme(scheme: &str, rest: &str) -> Target {
    match scheme {
        "http" | "https" => Target::Web { host: host(rest.trim_start_matches(['/', '\\'])) },
        "tel" | "sms" | "mailto" => {
            let to = rest.split(['?', '&', ';']).next().unwrap_or(rest);
            match percent_decoded(to) {
                Some(to) => Target::Call { scheme: scheme.to_owned(), to },
                None => Target::Broken,
            }
        }
        _ => Target::Scheme(scheme.to_owned()),
    }
}

/// The host of what stands after `//`.
pub(super) fn host(rest: &str) -> String {
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or(rest);
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    host.to_lowercase()
}

fn inside(path: &str, fragment: Option<&str>, page: &str, base: &str) -> Target {
    let Some(path) = percent_decoded(path) else {
        return Target::Broken;
    };
    let fragment = match fragment.map(percent_decoded) {
        Some(None) => return Target::Broken,
        Some(Some(fragment)) => Some(fragment),
        None => None,
    };
    if path.is_empty() {
        return Target::Inside { path: None, is_folder: false, fragment };
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (start, steps) = match path.strip_prefix('/') {
        Some(_) => match path.strip_prefix(base.trim_end_matches('/')) {
            Some(below) if below.starts_with('/') => ("", below.trim_start_matches('/')),
            _ => return Target::Outside,
        },
        None => (folder, path.as_str()),
    };
    match resolved(start, steps) {
        Some((path, is_folder)) => Target::Inside { path: Some(path), is_folder, fragment },
        None => Target::Outside,
    }
}

/// The file that a path leads to, and whether it named a folder. `None` when it climbs too far.
fn resolved(folder: &str, steps: &str) -> Option<(String, bool)> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for step in steps.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let is_folder = steps.is_empty() || steps.ends_with('/') || steps.ends_with("..") || steps == ".";
    if is_folder {
        parts.push("index.html");
    }
    Some((parts.join("/"), is_folder))
}

/// `None` when what is encoded is no text.
fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
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
    String::from_utf8(bytes).ok()
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
        match target(address, "es/signs/hotels.html", "/site/") {
            Target::Inside { path, fragment, .. } => Some((path, fragment)),
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
        assert_eq!(target("../../../x", "es/signs/a.html", "/"), Target::Outside);
        assert_eq!(target("/other/", "es/a.html", "/site/"), Target::Outside);
        assert_eq!(target("%FF", "es/a.html", "/"), Target::Broken);
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
            let host = expected.to_owned();
            assert_eq!(target(address, "a.html", "/"), Target::Web { host }, "{address:?}");
        }
    }

    #[test]
    fn calls_are_split_from_what_is_to_be_said() {
        let call = |scheme: &str, to: &str| Target::Call { scheme: scheme.to_owned(), to: to.to_owned() };
        assert_eq!(target("tel:+18883737888", "a.html", "/"), call("tel", "+18883737888"));
        assert_eq!(target("SMS:233733?&body=HELP", "a.html", "/"), call("sms", "233733"));
        assert_eq!(target("java\tscript:x", "a.html", "/"), Target::Scheme("javascript".to_owned()));
    }
}

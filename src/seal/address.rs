//! Reads the addresses in attributes the way a browser does, and refuses those it would rewrite.
//!
//! Called by `attributes`. Browsers drop tabs and line ends, trim, turn `\` into `/` and decode
//! references before they look at a scheme; an address that needs any of that is [`Unreadable`].
//!
//! **Never here:** which address may stand where.

use std::borrow::Cow;

use memchr::memchr;

/// Where an address leads, as far as its spelling says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Address<'a> {
    /// Within the same site.
    Relative,
    /// `//host/…`.
    ProtocolRelative,
    /// With this scheme, as written.
    Absolute(&'a str),
}

/// Why a browser might read an address in another way than it looks.
pub(super) type Unreadable = &'static str;

/// Decodes the references of an attribute's value. Only those that escaping functions write are
/// known; a lone `&` or another name is refused, since `&colon;` and `&Tab;` hide a scheme.
pub(super) fn decode(value: &str) -> Result<Cow<'_, str>, Unreadable> {
    if memchr(b'&', value.as_bytes()).is_none() {
        return Ok(Cow::Borrowed(value));
    }
    let mut decoded = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let (name, after) = after.split_once(';').ok_or("its `&` is not written as `&amp;`")?;
        decoded.push(reference(name)?);
        rest = after;
    }
    decoded.push_str(rest);
    Ok(Cow::Owned(decoded))
}

fn reference(name: &str) -> Result<char, Unreadable> {
    const UNKNOWN: Unreadable = "it has a `&` that is not written as `&amp;`";
    let number = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => name.strip_prefix('#').ok_or(UNKNOWN)?,
    };
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // `from_str_radix` takes a sign, HTML does not.
    if !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(UNKNOWN);
    }
    u32::from_str_radix(digits, radix)
        .map_err(|_| UNKNOWN)
        .and_then(|code| char::from_u32(code).ok_or(UNKNOWN))
        // Browsers read the C1 range as Windows-1252 and zero as a replacement character.
        .and_then(|c| if c.is_control() { Err("it has a control character") } else { Ok(c) })
}

fn is_invisible(c: char) -> bool {
    c.is_control() || c.is_whitespace()
}

/// The bytes that browsers drop or change. A table, because every byte of every address is looked at.
const ODD: [bool; 256] = {
    let mut odd = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        odd[byte as usize] = byte <= b' ' || matches!(byte, b'\\' | b'<' | b'>' | b'"' | b'`' | 0x7F);
        byte += 1;
    }
    odd
};

/// Reads a decoded address.
pub(super) fn read(address: &str) -> Result<Address<'_>, Unreadable> {
    // Without an early end, nothing has to be guessed from byte to byte; nearly all addresses go to the end.
    let is_odd = address.bytes().fold(false, |is_odd, byte| is_odd | ODD[usize::from(byte)]);
    if is_odd || !address.is_ascii() && address.contains(is_invisible) {
        return Err("it has white space, or a character that browsers drop or change");
    }
    if address.starts_with("//") {
        return Ok(Address::ProtocolRelative);
    }
    let ends_first_part = |byte: u8| matches!(byte, b':' | b'/' | b'?' | b'#');
    let Some(end) = address.bytes().position(ends_first_part) else {
        return Ok(Address::Relative);
    };
    if !address[end..].starts_with(':') {
        return Ok(Address::Relative);
    }
    let scheme = &address[..end];
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    if is_scheme {
        Ok(Address::Absolute(scheme))
    } else {
        Err("it has `:` in its first part; write `./` before it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: Result<Address<'_>, ()>) {
        let decoded = match decode(written) {
            Ok(decoded) => decoded,
            Err(_) => return assert_eq!(expected, Err(()), "{written:?}"),
        };
        assert_eq!(read(&decoded).map_err(|_| ()), expected, "{written:?}");
    }

    #[test]
    fn the_odd_bytes_are_those_that_browsers_drop_or_change() {
        for byte in 0..=u8::MAX {
            let is_odd = byte <= b' ' || b"\\<>\"`\x7F".contains(&byte);
            assert_eq!(ODD[usize::from(byte)], is_odd, "{byte}");
        }
    }

    #[test]
    fn an_address_is_read_as_a_browser_reads_it_or_not_at_all() {
        check("../es/a.html?x=1&amp;y=2#z", Ok(Address::Relative));
        check("", Ok(Address::Relative));
        check("&#x2F;a", Ok(Address::Relative));
        check("#a:b", Ok(Address::Relative));
        check("tel:+18883737888", Ok(Address::Absolute("tel")));
        check("JavaScript:alert(1)", Ok(Address::Absolute("JavaScript")));
        check("&#106;avascript:alert(1)", Ok(Address::Absolute("javascript")));
        check("//evil.example/a", Ok(Address::ProtocolRelative));
        check("&#47;&#x2f;evil.example", Ok(Address::ProtocolRelative));
        for unreadable in [
            "javascript&colon;alert(1)",
            "java\nscript:alert(1)",
            "java&#10;script:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "\\\\evil.example",
            "/\\evil.example",
            "a?b=1&c=2",
            "&#0;a",
            "&#128;a",
            "&#+106;a",
            "1:a",
        ] {
            check(unreadable, Err(()));
        }
    }
}

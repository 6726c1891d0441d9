//! Decodes character references, those that are written in full and mean the same everywhere.

use std::borrow::Cow;

use memchr::memchr;

/// A text or a value with its references decoded. `None` when it has one that is not known here, or
/// a `&` that might be the start of one.
pub(super) fn decoded(text: &str) -> Option<Cow<'_, str>> {
    let Some(mut at) = memchr(b'&', text.as_bytes()) else {
        return Some(Cow::Borrowed(text));
    };
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        decoded.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        if after.starts_with(' ') {
            decoded.push('&');
            rest = after;
        } else {
            let end = memchr(b';', after.as_bytes())?;
            decoded.push(character(&after[..end])?);
            rest = &after[end + 1..];
        }
        match memchr(b'&', rest.as_bytes()) {
            Some(next) => at = next,
            None => break,
        }
    }
    decoded.push_str(rest);
    Some(Cow::Owned(decoded))
}

/// The character that `&name;` stands for.
fn character(name: &str) -> Option<char> {
    match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "nbsp" => return Some('\u{A0}'),
        _ => {}
    }
    let number = name.strip_prefix('#')?;
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // A sign is no digit to a browser, and `to_digit` takes none.
    let mut code: u32 = 0;
    for digit in digits.chars() {
        code = code.checked_mul(radix)?.checked_add(digit.to_digit(radix)?)?;
    }
    // Browsers read several control characters as something else, and take U+0000 out.
    char::from_u32(code).filter(|c| !digits.is_empty() && !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_full_is_decoded() {
        for (written, expected) in [
            ("a", Some("a")),
            ("a &amp; b &lt;&gt; &quot;&#39;&#x27;&apos;", Some("a & b <> \"'''")),
            ("9&#48;0&#X2d;5", Some("900-5")),
            ("&#x6a;avascript:", Some("javascript:")),
            ("&amp;amp;", Some("&amp;")),
            ("this & that", Some("this & that")),
            ("&nbsp;", Some("\u{A0}")),
            ("a&b", None),
            ("&amp", None),
            ("&colon;", None),
            ("&copy=1;", None),
            ("&#;", None),
            ("&#x;", None),
            ("&#+48;", None),
            ("&#0;", None),
            ("&#128;", None),
            ("&#10;", None),
            ("&#xD800;", None),
            ("&#99999999999;", None),
            ("&", None),
        ] {
            assert_eq!(decoded(written).as_deref(), expected, "{written}");
        }
    }
}

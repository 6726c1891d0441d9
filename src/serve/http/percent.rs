//! Undoes the percent-encoding of addresses, once and strictly.

/// Why a string is no percent-encoded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

/// The text that `encoded` stands for.
///
/// # Errors
/// A `%` without two hexadecimal digits after it, and bytes that are not UTF-8: overlong forms of `/`
/// and `.` are among these.
pub(super) fn decode(encoded: &str) -> Result<String, Malformed> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next())? << 4 | digit(rest.next())?,
            plain => plain,
        });
    }
    String::from_utf8(bytes).map_err(|_| Malformed)
}

/// The value of one hexadecimal digit.
fn digit(byte: Option<u8>) -> Result<u8, Malformed> {
    match byte {
        Some(digit @ b'0'..=b'9') => Ok(digit - b'0'),
        Some(digit @ b'a'..=b'f') => Ok(digit - b'a' + 10),
        Some(digit @ b'A'..=b'F') => Ok(digit - b'A' + 10),
        _ => Err(Malformed),
    }
}

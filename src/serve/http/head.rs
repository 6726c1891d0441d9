//! The head of a request: from bytes to lines of one unambiguous reading.
//!
//! `httparse` reads; what it forgives for the sake of odd clients is refused before or after it, because
//! a head that two programs read differently is how requests are smuggled.

use super::limits::{HEAD_BYTES, HEADERS, REQUEST_LINE_BYTES};
use super::refusal::Refusal;

/// A whole head, in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// As written; any token.
    pub(super) method: String,
    /// As written: visible ASCII.
    pub(super) target: String,
    /// Whether the client speaks HTTP/1.1 and not 1.0.
    pub(super) is_1_1: bool,
    /// Header lines in order, names in lower case.
    headers: Vec<(String, Vec<u8>)>,
}

impl Head {
    /// A head with these lines, for requests that come from no socket.
    #[cfg(test)]
    pub(super) fn of(method: &str, target: &str, headers: &[(&str, &str)]) -> Self {
        let headers =
            headers.iter().map(|(n, v)| (n.to_ascii_lowercase(), v.as_bytes().to_owned())).collect();
        Self { method: method.to_owned(), target: target.to_owned(), is_1_1: true, headers }
    }

    /// Every value of a header, in order. `name` is in lower case.
    pub(super) fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    /// Whether a header that is a list of words has this one, in any case.
    pub(super) fn lists(&self, name: &'static str, word: &str) -> bool {
        let is_word = |part: &[u8]| part.trim_ascii().eq_ignore_ascii_case(word.as_bytes());
        self.values(name).any(|value| value.split(|b| *b == b',').any(is_word))
    }
}

/// Where the head in `bytes` ends, if it is whole.
///
/// # Errors
/// A request line or a head over the limit, as soon as that is certain.
pub(super) fn end(bytes: &[u8]) -> Result<Option<usize>, Refusal> {
    let line = memchr::memchr(b'\n', bytes).unwrap_or(bytes.len());
    if line > REQUEST_LINE_BYTES {
        return Err(Refusal::LongLine);
    }
    match memchr::memmem::find(bytes, b"\r\n\r\n") {
        Some(at) if at + 4 <= HEAD_BYTES => Ok(Some(at + 4)),
        None if bytes.len() < HEAD_BYTES => Ok(None),
        _ => Err(Refusal::LargeHead),
    }
}

/// Reads a whole head, up to and with its empty line.
///
/// # Errors
/// Everything that has a second reading: bare line breaks, folded lines, spaces before a colon, odd
/// versions.
pub(super) fn parse(bytes: &[u8]) -> Result<Head, Refusal> {
    if !has_whole_line_breaks(bytes) {
        return Err(Refusal::Malformed);
    }
    let mut lines = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut lines);
    match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) if length == bytes.len() => {}
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::LargeHead),
        Ok(_) | Err(_) => return Err(Refusal::Malformed),
    }
    let (Some(method), Some(target), Some(version)) = (request.method, request.path, request.version) else {
        return Err(Refusal::Malformed);
    };
    if !target.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Refusal::Path);
    }
    let headers =
        request.headers.iter().map(|line| (line.name.to_ascii_lowercase(), line.value.to_owned())).collect();
    Ok(Head { method: method.to_owned(), target: target.to_owned(), is_1_1: version == 1, headers })
}

/// Whether every carriage return and every line feed is half of a line break.
fn has_whole_line_breaks(bytes: &[u8]) -> bool {
    memchr::memchr2_iter(b'\r', b'\n', bytes).all(|at| match bytes[at] {
        b'\r' => bytes.get(at + 1) == Some(&b'\n'),
        _ => at > 0 && bytes[at - 1] == b'\r',
    })
}

//! The path of a request, as names that cannot climb.
//!
//! Nothing is ever looked up on a disk by a request, so a hostile path has nowhere to go. It is refused
//! here all the same, so that no later change can give it somewhere: what reaches the site is a list of
//! plain names.

use super::percent;

/// A checked path: plain names from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RequestPath {
    segments: Vec<String>,
    ends_in_slash: bool,
}

/// A path that is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused;

impl RequestPath {
    /// Reads the path of a request target, without its query.
    ///
    /// # Errors
    /// Refuses everything that some system could take for a way out of its folder, in any encoding.
    pub(crate) fn parse(raw: &str) -> Result<Self, Refused> {
        let below = raw.strip_prefix('/').ok_or(Refused)?;
        let (names, ends_in_slash) = match below.strip_suffix('/') {
            Some(names) => (names, true),
            None => (below, below.is_empty()),
        };
        if below.is_empty() {
            return Ok(Self { segments: Vec::new(), ends_in_slash });
        }
        let segments = names.split('/').map(name).collect::<Result<_, _>>()?;
        Ok(Self { segments, ends_in_slash })
    }

    /// The names, decoded, none of them empty; none at all for `/`.
    pub(crate) fn segments(&self) -> &[String] {
        &self.segments
    }

    /// Whether the path asks for a folder.
    pub(crate) fn ends_in_slash(&self) -> bool {
        self.ends_in_slash
    }
}

/// Decodes one name and checks it.
fn name(raw: &str) -> Result<String, Refused> {
    let name = percent::decode(raw).map_err(|_| Refused)?;
    let climbs =
        name.is_empty() || is_dots(&name) || name.chars().any(is_dangerous) || is_encoded_twice(&name);
    if climbs { Err(Refused) } else { Ok(name) }
}

/// Whether the name is `.` or `..` for some system: Windows drops dots and spaces at the end, and some
/// servers drop what follows a `;`.
fn is_dots(name: &str) -> bool {
    let stem = name.split(';').next().unwrap_or(name);
    stem.chars().all(|c| c == '.' || c.is_whitespace())
}

/// Separators, drives and streams (`C:`, `::$DATA`), controls, and the characters that compatibility
/// mappings turn into a dot, a colon or a slash.
fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | ':')
        || matches!(c, '\u{2024}'..='\u{2026}' | '\u{2044}' | '\u{2215}' | '\u{2216}' | '\u{29F5}')
        || matches!(
            c,
            '\u{FE52}' | '\u{FE55}' | '\u{FE68}' | '\u{FF0E}' | '\u{FF0F}' | '\u{FF1A}' | '\u{FF3C}'
        )
}

/// Whether a second decoding would find something: `%252e` is `%2e` by now.
fn is_encoded_twice(name: &str) -> bool {
    name.as_bytes().windows(3).any(|w| w[0] == b'%' && w[1].is_ascii_hexdigit() && w[2].is_ascii_hexdigit())
}

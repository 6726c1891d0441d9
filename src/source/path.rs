//! Paths relative to the project or to the output that cannot escape from it.

use std::fmt;
use std::sync::Arc;

use icu_normalizer::ComposingNormalizer;

/// A path below a folder we own: `/` between parts, no `.` or `..`, no drive, never empty.
///
/// Parts keep their case and are in NFC, so that the same name typed on two systems is one path. A
/// copy shares its letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelPath(Arc<str>);

/// Why a string is no [`RelPath`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// Nothing is left.
    #[error("it is empty")]
    Empty,
    /// A part is `.`, `..` or nothing.
    #[error("`{0}` is not a name")]
    Part(String),
    /// A character that some file system or URL cannot carry.
    #[error("it contains `{0}`")]
    Character(char),
    /// A name that Windows keeps for devices.
    #[error("`{0}` is a device name on Windows")]
    Device(String),
    /// A part ends in a dot or a space, which Windows drops.
    #[error("`{0}` ends in a dot or a space")]
    Ending(String),
    /// A part is longer than file systems take.
    #[error("a name in it is longer than 200 bytes")]
    Long,
}

impl RelPath {
    /// Checks every part and normalizes to NFC.
    ///
    /// # Errors
    /// Says which part cannot be a name on a disk or in a web address.
    pub fn new(path: &str) -> Result<Self, PathFault> {
        if path.is_empty() {
            return Err(PathFault::Empty);
        }
        for part in path.split('/') {
            check_part(part)?;
        }
        // ASCII is in NFC. A site makes a path for every page, and most have no other letters.
        if path.is_ascii() {
            return Ok(Self(path.into()));
        }
        Ok(Self(ComposingNormalizer::new_nfc().normalize(path).into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of something below this one.
    ///
    /// # Errors
    /// As [`RelPath::new`].
    pub fn join(&self, path: &str) -> Result<Self, PathFault> {
        Self::new(&format!("{}/{path}", self.0))
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The path of the folder it lies in, empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// What stands after the last dot of the name.
    pub fn extension(&self) -> Option<&str> {
        self.name().rsplit_once('.').map(|(_, extension)| extension)
    }

    /// The path without its extension.
    pub fn without_extension(&self) -> &str {
        match self.extension() {
            Some(extension) => &self.0[..self.0.len() - extension.len() - 1],
            None => &self.0,
        }
    }

    /// What remains below `folder`, if the path lies there.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }

    /// The form under which two paths clash on a file system that ignores case.
    pub fn folded(&self) -> String {
        // Up and down again, so that `ß` and `SS` meet as they do where case is folded in full.
        ComposingNormalizer::new_nfc().normalize(&self.0.to_uppercase().to_lowercase()).into_owned()
    }
}

fn check_part(part: &str) -> Result<(), PathFault> {
    if part.is_empty() || part == "." || part == ".." {
        return Err(PathFault::Part(part.to_owned()));
    }
    if part.len() > 200 {
        return Err(PathFault::Long);
    }
    let forbidden = |c: char| {
        c.is_control()
            || matches!(c, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*' | '#' | '%')
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    };
    // A site makes a path for every page, and most are made of these.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if !part.bytes().all(is_plain)
        && let Some(character) = part.chars().find(|c| forbidden(*c))
    {
        return Err(PathFault::Character(character));
    }
    if part.ends_with(['.', ' ']) {
        return Err(PathFault::Ending(part.to_owned()));
    }
    if is_device(part.split('.').next().unwrap_or(part)) {
        return Err(PathFault::Device(part.to_owned()));
    }
    Ok(())
}

/// Whether Windows keeps a name for a device, in any case and whatever stands behind a dot.
fn is_device(stem: &str) -> bool {
    let is = |name: &str, device: &&str| name.eq_ignore_ascii_case(device);
    match stem.split_at_checked(3) {
        Some((name, "")) => ["con", "prn", "aux", "nul"].iter().any(|device| is(name, device)),
        Some((name, number)) if number.len() == 1 => {
            number.bytes().all(|byte| byte.is_ascii_digit())
                && ["com", "lpt"].iter().any(|device| is(name, device))
        }
        _ => false,
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for RelPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out() {
        for path in ["", "..", "a/../b", "/etc", "a//b", "./a", "c:/a", "a\\b", "a/\u{202e}b", "a\0b"] {
            assert!(RelPath::new(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn names_that_windows_cannot_keep_are_refused() {
        for path in ["con", "a/NUL.md", "com1.txt", "a.", "b ", "what?.md"] {
            assert!(RelPath::new(path).is_err(), "{path:?}");
        }
        for path in ["AUX", "lpt9.tar.gz", "a/Com0"] {
            assert_eq!(RelPath::new(path), Err(PathFault::Device(path.rsplit('/').next().unwrap().into())));
        }
        for path in ["signs/console.md", "com", "com10", "lptx", "nul-1", "comé"] {
            assert!(RelPath::new(path).is_ok(), "{path:?}");
        }
    }

    #[test]
    fn one_name_in_two_normal_forms_is_one_path() {
        assert_eq!(RelPath::new("sen\u{303}al").unwrap(), RelPath::new("se\u{f1}al").unwrap());
    }

    #[test]
    fn names_that_some_file_system_takes_for_one_fold_to_one() {
        let folded = |path: &str| RelPath::new(path).unwrap().folded();
        for (one, other) in
            [("Signs", "signs"), ("stra\u{df}e", "STRASSE"), ("\u{c9}", "e\u{301}"), ("\u{fb01}n", "FIN")]
        {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
        assert_ne!(folded("sign"), folded("signs"));
    }

    #[test]
    fn parts_are_read_from_the_path() {
        let path = RelPath::new("content/es/signs/a.b.md").unwrap();
        assert_eq!(path.below("content/es"), Some("signs/a.b.md"));
        assert_eq!(path.without_extension(), "content/es/signs/a.b");
        assert_eq!((path.folder(), path.name()), ("content/es/signs", "a.b.md"));
    }
}

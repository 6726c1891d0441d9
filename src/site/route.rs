//! Addresses: where an output lies, and how pages write links to it. The one place that knows.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::diag::Diagnostics;
use crate::source::{OutputStyle, RelPath};

/// Where a page lies in its campaign's folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    path: RelPath,
}

impl Address {
    /// The address of the page that is written to `path` (`es/get-help/index.html`).
    pub fn new(path: RelPath) -> Self {
        Self { path }
    }

    /// The file.
    pub fn path(&self) -> &RelPath {
        &self.path
    }

    /// The address below the campaign's root, as a server knows it: folders end in `/`, `index.html`
    /// is not said, letters beyond ASCII are percent-encoded.
    pub fn below_root(&self) -> Cow<'_, str> {
        encode(self.path.as_str().strip_suffix("index.html").unwrap_or(self.path.as_str()))
    }

    /// The full address.
    pub fn absolute(&self, base_url: &str) -> String {
        joined(base_url, &self.below_root())
    }

    /// The link to this address from a page whose way to the root is `root`.
    pub fn link(&self, root: &Root) -> String {
        let target = match root.style {
            OutputStyle::Web => self.below_root(),
            OutputStyle::Offline => encode(self.path.as_str()),
        };
        let link = joined(&root.prefix, &target);
        if link.is_empty() { "./".to_owned() } else { link }
    }
}

fn joined(start: &str, end: &str) -> String {
    let mut joined = String::with_capacity(start.len() + end.len());
    joined.push_str(start);
    joined.push_str(end);
    joined
}

/// The way from a page to its campaign's root folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    prefix: String,
    /// How many folders it leads up. `None` when it starts from the server's root.
    depth: Option<usize>,
    style: OutputStyle,
}

impl Root {
    /// The way from a page that lies at `path`: one `../` for each folder.
    pub fn from(path: &RelPath, style: OutputStyle) -> Self {
        let depth = depth(path);
        Self { prefix: "../".repeat(depth), depth: Some(depth), style }
    }

    /// The way from a page that a server shows at any address, as a 404 page: from the server's
    /// root. Opened from a folder there is no such thing, so an offline page keeps to relative links.
    pub fn anywhere(path: &RelPath, base_path: &str, style: OutputStyle) -> Self {
        match style {
            OutputStyle::Web => Self { prefix: base_path.to_owned(), depth: None, style },
            OutputStyle::Offline => Self::from(path, style),
        }
    }

    /// The prefix itself, for assets.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// How many folders it leads up. `None` when it starts from the server's root.
    pub(super) fn depth(&self) -> Option<usize> {
        self.depth
    }
}

/// How many folders a path lies below its campaign's root.
pub(super) fn depth(path: &RelPath) -> usize {
    path.as_str().bytes().filter(|byte| *byte == b'/').count()
}

/// The bytes that an address may hold as they are. A page asks for those of all addresses that it names.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        plain[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    plain
};

/// Percent-encodes what an address may not hold as it is; `/` stays.
pub(crate) fn encode(path: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| PLAIN[usize::from(byte)];
    if path.bytes().all(is_plain) {
        return path.into();
    }
    let mut encoded = String::with_capacity(path.len() * 2);
    for byte in path.bytes() {
        if is_plain(byte) {
            encoded.push(byte as char);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded.into()
}

/// The file of a page: `index` is its folder's first page, everything else a folder of its own.
///
/// Faults of the path are reported by the caller, who knows what asked for it.
pub(super) fn page_path(locale: &str, page: &str, slug: Option<&str>) -> String {
    const FILE: &str = "/index.html";
    let (folder, name) = page.rsplit_once('/').unwrap_or(("", page));
    let name = if name == "index" { "" } else { slug.unwrap_or(name) };
    let mut path = String::with_capacity(locale.len() + folder.len() + name.len() + FILE.len() + 2);
    path.push_str(locale);
    for part in [folder, name].into_iter().filter(|part| !part.is_empty()) {
        path.push('/');
        path.push_str(part);
    }
    path.push_str(FILE);
    path
}

/// Reports an output whose path no disk or server can have.
pub(super) fn checked(path: &str, what: &str, out: &mut Diagnostics) -> Option<RelPath> {
    use crate::diag::{Code, Diagnostic};
    match RelPath::new(path) {
        Ok(path) => Some(path),
        Err(fault) => {
            out.push(
                Diagnostic::error(
                    Code::NameInvalid,
                    format!("{what} cannot be published at `{path}`: {fault}"),
                )
                .help("rename it with small letters, digits and hyphens"),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(path: &str) -> Address {
        Address::new(RelPath::new(path).unwrap())
    }

    #[test]
    fn links_lead_to_folders_on_the_web_and_to_files_offline() {
        let from = RelPath::new("es/signs/hospitality/index.html").unwrap();
        let help = address("es/get-help/index.html");
        assert_eq!(help.link(&Root::from(&from, OutputStyle::Web)), "../../../es/get-help/");
        assert_eq!(help.link(&Root::from(&from, OutputStyle::Offline)), "../../../es/get-help/index.html");
        let chooser = RelPath::new("index.html").unwrap();
        assert_eq!(address("index.html").link(&Root::from(&chooser, OutputStyle::Web)), "./");
    }

    #[test]
    fn a_page_shown_anywhere_links_from_the_servers_root() {
        let path = RelPath::new("404.html").unwrap();
        let root = Root::anywhere(&path, "/stop/", OutputStyle::Web);
        assert_eq!(address("es/index.html").link(&root), "/stop/es/");
    }

    #[test]
    fn letters_beyond_ascii_are_encoded() {
        let page = address("es/señales/index.html");
        assert_eq!(page.absolute("https://example.org/"), "https://example.org/es/se%C3%B1ales/");
    }

    #[test]
    fn index_is_its_folder() {
        assert_eq!(page_path("es", "index", None), "es/index.html");
        assert_eq!(page_path("es", "signs/index", None), "es/signs/index.html");
        assert_eq!(page_path("es", "signs/hotels", Some("hoteles")), "es/signs/hoteles/index.html");
    }
}

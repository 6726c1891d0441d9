//! The list of what is ours in a campaign's folder.
//!
//! First line the version of the format, then a line `blake3-hex  path` for each file, sorted. Paths
//! go through [`RelPath`] when a manifest is read, so that no edited manifest leads out of the
//! campaign's folder.
//!
//! **Not here:** deciding what changed. The disk is asked for that; the digests serve people and
//! tools that want to verify a copy of the site.

use std::collections::BTreeMap;
use std::path::Path;

use blake3::Hash;
use rayon::prelude::*;

use super::error::PublishError;
use crate::edition::EditionFile;
use crate::source::RelPath;

/// The first line. A later format has another number and is refused, not guessed at.
const VERSION: &str = "handbill manifest 1";

/// The files of a campaign with their digests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    entries: BTreeMap<RelPath, Hash>,
}

impl Manifest {
    /// Lists the files of an edition.
    pub(super) fn of(files: &[EditionFile]) -> Self {
        let digests: Vec<_> =
            files.par_iter().map(|file| (file.path.clone(), blake3::hash(&file.bytes))).collect();
        Self { entries: digests.into_iter().collect() }
    }

    /// Reads a manifest that an earlier build wrote.
    pub(super) fn read(path: &Path) -> Result<Self, PublishError> {
        let bytes =
            std::fs::read(path).map_err(|error| PublishError::io(path, "reading the manifest", error))?;
        parse(&bytes).map_err(|(line, why)| PublishError::Manifest { path: path.to_owned(), line, why })
    }

    /// The manifest as it is written.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{VERSION}\n");
        for (path, digest) in &self.entries {
            text.push_str(&digest.to_hex());
            text.push_str("  ");
            text.push_str(path.as_str());
            text.push('\n');
        }
        text
    }

    /// The paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &RelPath> {
        self.entries.keys()
    }

    /// Whether the file is listed.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// What is listed here or in `newer`: everything that a build on its way from one to the other
    /// may leave on disk when it is killed.
    pub(super) fn and(&self, newer: &Self) -> Self {
        let mut entries = self.entries.clone();
        entries.extend(newer.entries.iter().map(|(path, digest)| (path.clone(), *digest)));
        Self { entries }
    }
}

/// Parses a manifest, or names the line that is not as we write it.
fn parse(bytes: &[u8]) -> Result<Manifest, (usize, String)> {
    let text = std::str::from_utf8(bytes).map_err(|_| (1, "it is not UTF-8".to_owned()))?;
    let mut lines = text.split_inclusive('\n').enumerate();
    match lines.next() {
        Some((_, first)) if first.trim_end() == VERSION => {}
        _ => return Err((1, format!("it does not start with `{VERSION}`"))),
    }
    let mut entries = BTreeMap::new();
    for (index, line) in lines {
        let (path, digest) = entry(line).map_err(|why| (index + 1, why))?;
        entries.insert(path, digest);
    }
    Ok(Manifest { entries })
}

fn entry(line: &str) -> Result<(RelPath, Hash), String> {
    let line = line.strip_suffix('\n').ok_or("it is cut off")?;
    let (digest, path) = line.split_once("  ").ok_or("it is not `digest  path`")?;
    let digest = Hash::from_hex(digest).map_err(|error| format!("`{digest}` is no digest: {error}"))?;
    let path = RelPath::new(path).map_err(|fault| format!("`{path}` is no path: {fault}"))?;
    Ok((path, digest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::FileKind;

    const DIGEST: &str = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = ["a.html", "es/index.html"].map(|path| EditionFile {
            path: RelPath::new(path).unwrap(),
            bytes: path.as_bytes().into(),
            kind: FileKind::Page,
        });
        let manifest = Manifest::of(&files);
        assert_eq!(parse(manifest.text().as_bytes()), Ok(manifest));
    }

    #[test]
    fn a_manifest_that_we_did_not_write_is_refused_with_its_line() {
        let faults = [
            (String::new(), 1),
            ("handbill manifest 2\n".to_owned(), 1),
            (format!("{VERSION}\n{DIGEST}  ../../etc/passwd\n"), 2),
            (format!("{VERSION}\n{DIGEST}  /etc/passwd\n"), 2),
            (format!("{VERSION}\n{DIGEST}  a\n{DIGEST} b\n"), 3),
            (format!("{VERSION}\nabc  a\n"), 2),
            (format!("{VERSION}\n{DIGEST}  cut-o"), 2),
        ];
        for (text, line) in faults {
            assert_eq!(parse(text.as_bytes()).map_err(|(line, _)| line), Err(line), "{text}");
        }
    }

    #[test]
    fn two_manifests_together_list_every_file_once() {
        let read = |paths: &[&str]| {
            let lines: String = paths.iter().map(|path| format!("{DIGEST}  {path}\n")).collect();
            parse(format!("{VERSION}\n{lines}").as_bytes()).unwrap()
        };
        assert_eq!(read(&["a", "b"]).and(&read(&["b", "c"])), read(&["a", "b", "c"]));
    }
}

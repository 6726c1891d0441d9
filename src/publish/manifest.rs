//! The list of what is ours in a campaign's folder.
//!
//! First line the version of the format, then a line `blake3-hex  path` for each file, sorted. Paths
//! go through [`RelPath`] when a manifest is read, so that no edited manifest leads out of the
//! campaign's folder.
//!
//! **Not here:** deciding what changed. The disk is asked for that; the digests serve people and
//! tools that want to verify a copy of the site.

use std::path::Path;

use blake3::Hash;

use super::error::PublishError;
use super::paths::SortedPaths;
use crate::edition::EditionFile;
use crate::source::RelPath;

/// The first line. A later format has another number and is refused, not guessed at.
const VERSION: &str = "handbill manifest 1";

/// The files of a campaign with their digests, as an earlier build wrote them. The paths stand in one
/// text, because a large site has a hundred thousand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    paths: String,
    entries: Vec<Entry>,
}

/// A file: its path ends here in the text of all paths, and begins where the one before it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    end: usize,
    digest: Hash,
}

impl Manifest {
    /// Reads a manifest that an earlier build wrote.
    pub(super) fn read(path: &Path) -> Result<Self, PublishError> {
        let bytes =
            std::fs::read(path).map_err(|error| PublishError::io(path, "reading the manifest", error))?;
        parse(&bytes).map_err(|(line, why)| PublishError::Manifest { path: path.to_owned(), line, why })
    }

    /// The paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        (0..self.entries.len()).map(|index| self.path(index))
    }

    /// The files, sorted by path.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.paths().zip(&self.entries).map(|(path, entry)| Line { path, digest: &entry.digest })
    }

    fn push(&mut self, path: &str, digest: Hash) {
        self.paths.push_str(path);
        self.entries.push(Entry { end: self.paths.len(), digest });
    }
}

impl SortedPaths for Manifest {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn path(&self, index: usize) -> &str {
        let end = |index: usize| self.entries.get(index).map_or(0, |entry| entry.end);
        let start = index.checked_sub(1).map_or(0, end);
        self.paths.get(start..end(index)).unwrap_or_default()
    }
}

/// A file as a manifest lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) path: &'a str,
    pub(super) digest: &'a Hash,
}

/// The lines for the files of an edition, which are sorted.
pub(super) fn lines(files: &[EditionFile]) -> impl Iterator<Item = Line<'_>> {
    files.iter().map(|file| Line { path: file.path.as_str(), digest: &file.digest })
}

/// A manifest as it is written.
pub(super) fn text<'a>(lines: impl Iterator<Item = Line<'a>>) -> String {
    let mut text = format!("{VERSION}\n");
    for Line { path, digest } in lines {
        text.push_str(&digest.to_hex());
        text.push_str("  ");
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// What is listed in `older` or in `newer`, both sorted: everything that a build on its way from one to
/// the other may leave on disk when it is killed.
pub(super) fn both<'a>(
    older: impl Iterator<Item = Line<'a>>,
    newer: impl Iterator<Item = Line<'a>>,
) -> impl Iterator<Item = Line<'a>> {
    let (mut older, mut newer) = (older.peekable(), newer.peekable());
    std::iter::from_fn(move || match (older.peek(), newer.peek()) {
        (Some(old), Some(new)) if old.path < new.path => older.next(),
        (Some(old), Some(new)) if old.path == new.path => {
            older.next();
            newer.next()
        }
        (_, Some(_)) => newer.next(),
        (_, None) => older.next(),
    })
}

/// Parses a manifest, or names the line that is not as we write it.
fn parse(bytes: &[u8]) -> Result<Manifest, (usize, String)> {
    let text = std::str::from_utf8(bytes).map_err(|_| (1, "it is not UTF-8".to_owned()))?;
    let mut lines = text.split_inclusive('\n').enumerate();
    match lines.next() {
        Some((_, first)) if first.trim_end() == VERSION => {}
        _ => return Err((1, format!("it does not start with `{VERSION}`"))),
    }
    let mut manifest = Manifest::default();
    let mut is_sorted = true;
    for (index, line) in lines {
        let (path, digest) = entry(line).map_err(|why| (index + 1, why))?;
        let last = manifest.entries.len().checked_sub(1).map(|last| manifest.path(last));
        is_sorted &= last.is_none_or(|last| last < path.as_str());
        manifest.push(path.as_str(), digest);
    }
    Ok(if is_sorted { manifest } else { sorted(&manifest) })
}

/// The same files in order, each once: somebody may have edited the file.
fn sorted(manifest: &Manifest) -> Manifest {
    let mut lines: Vec<_> = manifest.lines().collect();
    lines.sort_by(|one, other| one.path.cmp(other.path));
    lines.dedup_by(|one, other| one.path == other.path);
    let mut sorted = Manifest::default();
    for Line { path, digest } in lines {
        sorted.push(path, *digest);
    }
    sorted
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

    fn read(paths: &[&str]) -> Manifest {
        let lines: String = paths.iter().map(|path| format!("{DIGEST}  {path}\n")).collect();
        parse(format!("{VERSION}\n{lines}").as_bytes()).unwrap()
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = ["a.html", "es/index.html"]
            .map(|path| EditionFile::new(RelPath::new(path).unwrap(), FileKind::Page, path.as_bytes()));
        let written = text(lines(&files));
        let manifest = parse(written.as_bytes()).unwrap();
        assert!(manifest.lines().eq(lines(&files)));
        assert_eq!(text(manifest.lines()), written);
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
    fn lines_that_somebody_moved_or_repeated_are_put_in_order() {
        assert_eq!(read(&["b", "a", "c", "a"]), read(&["a", "b", "c"]));
    }

    #[test]
    fn two_manifests_together_list_every_file_once() {
        for (older, newer, together) in [
            (vec!["a", "b"], vec!["b", "c"], vec!["a", "b", "c"]),
            (vec!["c"], vec!["a", "b"], vec!["a", "b", "c"]),
            (vec!["a", "b"], vec![], vec!["a", "b"]),
            (vec![], vec!["a"], vec!["a"]),
        ] {
            let (older, newer) = (read(&older), read(&newer));
            assert!(both(older.lines(), newer.lines()).eq(read(&together).lines()), "{together:?}");
        }
    }
}

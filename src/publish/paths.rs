//! Sorted lists of paths, and the folders that they lie in.
//!
//! What lies below a folder stands together in such a list, so nobody has to keep the folders of a
//! hundred thousand pages beside their paths.

use std::collections::BTreeSet;

use crate::edition::EditionFile;
use crate::source::RelPath;

/// A list of paths in the order of their bytes.
pub(super) trait SortedPaths {
    /// How many there are.
    fn len(&self) -> usize;

    /// The path at a place in the list.
    fn path(&self, index: usize) -> &str;

    /// Whether the path is listed.
    fn lists(&self, path: &str) -> bool {
        let index = self.first_from(path);
        index < self.len() && self.path(index) == path
    }

    /// Whether something below the folder is listed.
    fn lists_below(&self, folder: &str) -> bool {
        if folder.is_empty() {
            return self.len() > 0;
        }
        let inside = format!("{folder}/");
        let index = self.first_from(&inside);
        index < self.len() && self.path(index).starts_with(&inside)
    }

    /// The place of the first path that does not stand before `path`.
    fn first_from(&self, path: &str) -> usize {
        let (mut start, mut end) = (0, self.len());
        while start < end {
            let middle = start + (end - start) / 2;
            if self.path(middle) < path {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }
}

impl SortedPaths for [EditionFile] {
    fn len(&self) -> usize {
        <[EditionFile]>::len(self)
    }

    fn path(&self, index: usize) -> &str {
        self.get(index).map_or("", |file| file.path.as_str())
    }
}

/// The first path of the list that has not its place for itself: it is listed twice, or it is a folder too.
pub(super) fn clash(files: &[EditionFile]) -> Option<&RelPath> {
    let mut before = "";
    for file in files {
        let path = file.path.as_str();
        // Folders that the path before it lies in too have been looked at with that one.
        let new_folders = ancestors(path).take_while(|folder| !is_below(before, folder));
        let is_folder_too =
            new_folders.filter(|folder| !folder.is_empty()).find(|folder| files.lists(folder));
        if let Some(folder) = is_folder_too {
            return files.get(files.first_from(folder)).map(|file| &file.path);
        }
        if path == before {
            return Some(&file.path);
        }
        before = path;
    }
    None
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// All folders that `paths` lie in, `""` being the top. Sorted, so that an outer one stands first.
pub(super) fn folders_of<'a>(paths: impl Iterator<Item = &'a RelPath>) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::new();
    for path in paths {
        for folder in ancestors(path.as_str()) {
            // What contains a known folder is known too.
            if !folders.insert(folder) {
                break;
            }
        }
    }
    folders
}

/// The folders around a path, innermost first, the last being `""`.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

/// The folder around a path; nothing is around `""`.
pub(super) fn parent(path: &str) -> Option<&str> {
    match path.rsplit_once('/') {
        Some((folder, _)) => Some(folder),
        None if path.is_empty() => None,
        None => Some(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::FileKind;

    fn files(paths: &[&str]) -> Vec<EditionFile> {
        let file = |path: &&str| EditionFile::new(RelPath::new(path).unwrap(), FileKind::Page, b"");
        let mut files: Vec<_> = paths.iter().map(file).collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files
    }

    #[test]
    fn a_sorted_list_knows_its_paths_and_their_folders_and_nothing_else() {
        let paths = ["a", "a-b/c", "b/c/d", "b/c-d/e", "b/c/é"];
        let files = files(&paths);
        let folders = folders_of(files.iter().map(|file| &file.path));
        for asked in ["", "a", "a-b", "a-b/c", "b", "b/c", "b/c/d", "b/c-d", "b/c/d/e", "c", "b/", "é"] {
            assert_eq!(files.lists(asked), paths.contains(&asked), "{asked}");
            assert_eq!(files.lists_below(asked), folders.contains(asked), "{asked}");
        }
        assert!(!self::files(&[]).lists_below(""));
    }

    #[test]
    fn a_path_that_is_taken_twice_or_is_a_folder_is_found() {
        let check = |paths: &[&str], expected: Option<&str>| {
            assert_eq!(clash(&files(paths)).map(RelPath::as_str), expected, "{paths:?}");
        };
        check(&[], None);
        check(&["a", "a-b", "ab/c", "b/c", "b/d/e"], None);
        check(&["a", "a", "b"], Some("a"));
        check(&["a", "a-b", "a/b"], Some("a"));
        check(&["a/b", "a/b-c/d", "a/b/c/d"], Some("a/b"));
        check(&["x/a/b", "x/a/c", "x/a/c/d", "y"], Some("x/a/c"));
    }
}

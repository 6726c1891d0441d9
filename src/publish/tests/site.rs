//! Small sites, folders that vanish after the test, and the disk as a value to compare.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::edition::{Edition, EditionFile, FileKind};
use crate::publish::{PublishError, Published, Scope, publish};
use crate::source::RelPath;

/// A folder of the test's own, removed when the test ends.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn new() -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let n = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("handbill-publish-{}-{n}", std::process::id());
        let path = scratch_folder().join(name);
        std::fs::create_dir(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The output folder that the test builds into.
    pub(super) fn out(&self) -> PathBuf {
        self.0.join("public")
    }
}

/// Where test folders lie: in memory if the system has a place for that, because these tests build
/// thousands of sites, and each build waits for the disk to sync.
fn scratch_folder() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let asked_for = std::env::var_os("TMPDIR").is_some();
    if memory.is_dir() && !asked_for { memory } else { std::env::temp_dir() }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

/// A campaign from pairs of path and text; the extension says the kind.
pub(super) fn edition(campaign: &str, files: &[(&str, &str)]) -> Edition {
    let mut files: Vec<_> = files.iter().map(|(path, text)| file(path, text)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Edition { campaign: campaign.to_owned(), files, locales: Vec::new() }
}

fn file(path: &str, text: &str) -> EditionFile {
    let path = RelPath::new(path).unwrap();
    let kind = match path.extension() {
        Some("css") => FileKind::Asset,
        Some("xml") => FileKind::Index,
        _ => FileKind::Page,
    };
    EditionFile { path, bytes: text.as_bytes().into(), kind }
}

/// Publishes all campaigns of the project.
pub(super) fn build(out: &Path, editions: &[Edition]) -> Result<Published, PublishError> {
    publish(out, editions, Scope::Everything)
}

/// Everything below a folder: a file's text, a folder as `/`, a link as `-> target`.
pub(super) type Tree = BTreeMap<String, String>;

pub(super) fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    collect(folder, "", &mut tree);
    tree
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        let kind = entry.file_type().unwrap();
        let shown = if kind.is_symlink() {
            format!("-> {}", std::fs::read_link(entry.path()).unwrap().display())
        } else if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), tree);
            "/".to_owned()
        } else {
            String::from_utf8(std::fs::read(entry.path()).unwrap()).unwrap()
        };
        tree.insert(path, shown);
    }
}

/// What a build into an empty place makes of the editions.
pub(super) fn clean_build(editions: &[Edition]) -> Tree {
    let scratch = Scratch::new();
    build(&scratch.out(), editions).unwrap();
    tree(&scratch.out())
}

/// Sites that differ from each other in every way that a rebuild has to cope with.
pub(super) fn sites() -> Vec<(&'static str, Vec<Edition>)> {
    let base = [
        ("a.css", "body{}"),
        ("en/index.html", "one"),
        ("en/signs/index.html", "two"),
        ("sitemap.xml", "all"),
    ];
    let with = |more: &[(&str, &str)]| vec![edition("hub", &[&base, more].concat())];
    vec![
        ("the base", with(&[])),
        ("a page more", with(&[("es/index.html", "uno")])),
        ("deep folders", with(&[("es/a/b/c/d.html", "d"), ("es/a/x.html", "x")])),
        ("a page where folders are elsewhere", with(&[("es", "a page")])),
        ("a page where a deep folder is elsewhere", with(&[("es/a", "a page")])),
        ("a folder where a page is elsewhere", with(&[("es/a/b", "b")])),
        (
            "other bytes of one length",
            vec![edition("hub", &[("a.css", "BODY{}"), ("en/index.html", "ONE"), ("sitemap.xml", "ALL")])],
        ),
        ("two campaigns", vec![edition("hotels", &base), edition("hub", &[("index.html", "hub")])]),
        ("an empty campaign", vec![edition("hub", &[])]),
        ("no campaign", vec![]),
    ]
}

/// Calls `check` with each of the sites as the old and each as the new one.
pub(super) fn each_change(check: impl Fn(&str, &[Edition], &[Edition])) {
    let sites = sites();
    for (old_name, old) in &sites {
        for (new_name, new) in &sites {
            check(&format!("from {old_name} to {new_name}"), old, new);
        }
    }
}

//! Small sites, folders that vanish after the test, and the disk as a value to compare.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::edition::{Edition, EditionFile, FileKind};
use crate::publish::{PublishError, Published, Scope, Stage};
use crate::source::RelPath;

/// A campaign with the texts of its files.
#[derive(Debug, Clone)]
pub(super) struct Campaign {
    pub(super) edition: Edition,
    /// In the order in which the edition lists the files.
    pub(super) texts: Vec<String>,
}

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
pub(super) fn edition(campaign: &str, files: &[(&str, &str)]) -> Campaign {
    let mut files: Vec<_> = files.iter().map(|(path, text)| (file(path, text), (*text).to_owned())).collect();
    files.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
    let (files, texts) = files.into_iter().unzip();
    Campaign { edition: Edition { campaign: campaign.to_owned(), files, locales: Vec::new() }, texts }
}

fn file(path: &str, text: &str) -> EditionFile {
    let path = RelPath::new(path).unwrap();
    let kind = match path.extension() {
        Some("css") => FileKind::Asset,
        Some("xml") => FileKind::Index,
        _ => FileKind::Page,
    };
    EditionFile::new(path, kind, text.as_bytes())
}

/// Publishes all campaigns of the project.
pub(super) fn build(out: &Path, site: &[Campaign]) -> Result<Published, PublishError> {
    build_part(out, site, Scope::Everything)
}

/// Publishes campaigns as a build does, with files that come from several threads in no order.
pub(super) fn build_part(out: &Path, site: &[Campaign], scope: Scope) -> Result<Published, PublishError> {
    let stage = open(out, site, scope)?;
    put(&stage, site);
    stage.publish(&editions(site))
}

/// Opens a stage for campaigns.
pub(super) fn open(out: &Path, site: &[Campaign], scope: Scope) -> Result<Stage, PublishError> {
    Stage::open(out, scope, &names(site))
}

/// Gives a stage all files of campaigns.
pub(super) fn put(stage: &Stage, site: &[Campaign]) {
    for Campaign { edition, texts } in site {
        edition.files.par_iter().zip(texts).for_each(|(file, text)| {
            stage.put(&edition.campaign, file, text.as_bytes());
        });
    }
}

pub(super) fn names(site: &[Campaign]) -> Vec<&str> {
    site.iter().map(|campaign| campaign.edition.campaign.as_str()).collect()
}

pub(super) fn editions(site: &[Campaign]) -> Vec<Edition> {
    site.iter().map(|campaign| campaign.edition.clone()).collect()
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

/// What a build into an empty place makes of the campaigns.
pub(super) fn clean_build(site: &[Campaign]) -> Tree {
    let scratch = Scratch::new();
    build(&scratch.out(), site).unwrap();
    tree(&scratch.out())
}

/// Sites that differ from each other in every way that a rebuild has to cope with.
pub(super) fn sites() -> Vec<(&'static str, Vec<Campaign>)> {
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
pub(super) fn each_change(check: impl Fn(&str, &[Campaign], &[Campaign])) {
    let sites = sites();
    for (old_name, old) in &sites {
        for (new_name, new) in &sites {
            check(&format!("from {old_name} to {new_name}"), old, new);
        }
    }
}

//! Copies of the reference project, the program run on them, and what it left on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What makes up the reference project.
const PARTS: &[&str] = &["handbill.toml", "data", "campaigns", "content", "locales", "quizzes", "themes"];

/// 2026-11-22, the day on which the reference project is in order.
const DAY: &str = "1795305600";

/// The bytes of every file below a folder, by its path there.
pub(crate) type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A project of a test's own.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    /// A copy of the reference project. `name` is the test's own, and may be a path.
    pub(crate) fn reference(name: &str) -> Self {
        let project = Self::empty(name);
        for (path, bytes) in reference_files() {
            project.write(&path, &bytes);
        }
        project
    }

    /// A folder without files.
    pub(crate) fn empty(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("promises").join(name);
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self { root }
    }

    pub(crate) fn read(&self, path: impl AsRef<Path>) -> String {
        String::from_utf8(fs::read(self.root.join(path)).unwrap()).unwrap()
    }

    pub(crate) fn write(&self, path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The program, ready to run on this project.
    pub(crate) fn handbill(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handbill"));
        command.arg("--root").arg(&self.root).args(args).env("SOURCE_DATE_EPOCH", DAY);
        command
    }

    /// Builds; the project must be in order.
    pub(crate) fn build(&self) {
        succeed(&mut self.handbill(&["build"]));
    }

    pub(crate) fn public(&self) -> PathBuf {
        self.root.join("public")
    }
}

/// Runs a command that must succeed.
pub(crate) fn succeed(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The files of the reference project, sorted.
pub(crate) fn reference_files() -> Tree {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Tree::new();
    for part in PARTS {
        collect(repository, &repository.join(part), &mut files);
    }
    files
}

/// The files below a folder; none if it does not exist.
pub(crate) fn tree(folder: &Path) -> Tree {
    let mut files = Tree::new();
    if folder.exists() {
        collect(folder, folder, &mut files);
    }
    files
}

fn collect(root: &Path, path: &Path, files: &mut Tree) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(root, &entry.unwrap().path(), files);
        }
    } else {
        files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(path).unwrap());
    }
}

/// What differs between two trees: files of only one, and files with other bytes.
pub(crate) fn difference<'t>(one: &'t Tree, other: &'t Tree) -> Vec<&'t Path> {
    let paths = one.keys().chain(other.keys().filter(|path| !one.contains_key(*path)));
    paths.filter(|path| one.get(*path) != other.get(*path)).map(PathBuf::as_path).collect()
}

//! The files of projects, as values that tests change, and folders that hold them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// 2026-11-22, the day on which the projects are in order.
pub(crate) const DAY: &str = "1795305600";

/// What makes up the reference project.
const PARTS: &[&str] =
    &["handbill.toml", "l10n.toml", "data", "campaigns", "content", "locales", "quizzes", "themes"];

/// What of it is read in the small project.
const SMALL: &[&str] = &[
    "data",
    "campaigns/hub.toml",
    "campaigns/hospitality.toml",
    "content/en/index.md",
    "content/en/get-help.md",
    "content/en/who-answers.md",
    "content/en/signs/hospitality.md",
    "content/en/training/index.md",
    "content/en/training/hospitality",
    "content/es/index.md",
    "content/es/get-help.md",
    "content/es/training/hospitality",
    "locales/en",
    "locales/es",
    "locales/made-from.lock",
    "quizzes/hospitality.toml",
    "quizzes/hospitality-practice.toml",
    "themes",
];

/// What leads out of the small project, and where it leads instead.
const LED_ASTRAY: &[(&str, &str)] = &[
    ("\"es\", \"ar\"]", "\"es\"]"),
    ("(protections.md)", "(get-help.md)"),
    ("(../../protections.md)", "(../../get-help.md)"),
    ("(safety-online.md)", "(who-answers.md)"),
    ("(what-trafficking-is.md)", "(who-answers.md)"),
    ("(not-settled.md#hotline)", "(get-help.md)"),
];

/// Bytes by path in the project.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The reference project.
pub(crate) fn reference() -> Files {
    let mut files = Files::new();
    for part in PARTS {
        collect(repository(), &repository().join(part), &mut files);
    }
    files
}

/// A project that is read quickly: two locales, two campaigns, a module with its quizzes.
pub(crate) fn small() -> Files {
    let is_in = |path: &str| {
        let inside = |part: &&str| {
            path.strip_prefix(*part).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
        };
        SMALL.iter().any(inside)
    };
    let mut files: Files = reference().into_iter().filter(|(path, _)| is_in(path)).collect();
    let config = "source = \"en\"\nexit = \"https://www.weather.gov/\"\n\n\
                  [[locale]]\nid = \"en\"\nname = \"English\"\n\n[[locale]]\nid = \"es\"\nname = \"Español\"\n";
    files.insert("handbill.toml".to_owned(), config.into());
    for bytes in files.values_mut() {
        if let Ok(text) = std::str::from_utf8(bytes) {
            *bytes = LED_ASTRAY
                .iter()
                .fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
                .into_bytes();
        }
    }
    files
}

/// The files below a folder by their path there; none if it does not exist.
pub(crate) fn tree(folder: &Path) -> Files {
    let mut files = Files::new();
    if folder.exists() {
        collect(folder, folder, &mut files);
    }
    files
}

fn collect(root: &Path, path: &Path, files: &mut Files) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(root, &entry.unwrap().path(), files);
        }
    } else {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        files.insert(name, fs::read(path).unwrap());
    }
}

/// An empty folder of a test's own.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A number that a long run gives, or the one that a quick test takes.
pub(crate) fn asked(name: &str, quick: usize) -> usize {
    std::env::var(name).map_or(quick, |number| number.parse().unwrap())
}

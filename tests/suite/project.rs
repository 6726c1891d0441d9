//! Builds small projects on disk and runs the program in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The day on which all projects of these tests are built: 2026-11-22.
const TODAY: &str = "1795305600";

/// A complete project of one campaign, two pages and two locales, without a fault.
const SOUND: &[(&str, &str)] = &[
    (
        "handbill.toml",
        "source = \"en\"\nexit = \"https://www.weather.gov/\"\n\n\
         [[locale]]\nid = \"en\"\nname = \"English\"\n\n[[locale]]\nid = \"es\"\nname = \"Español\"\n",
    ),
    ("data/contacts.toml", include_str!("base/contacts.toml")),
    ("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\n"),
    ("locales/en/campaigns.ftl", include_str!("../../locales/en/campaigns.ftl")),
    ("locales/es/campaigns.ftl", include_str!("../../locales/es/campaigns.ftl")),
    ("locales/en/interface.ftl", include_str!("../../locales/en/interface.ftl")),
    ("locales/en/contacts.ftl", include_str!("../../locales/en/contacts.ftl")),
    ("locales/es/interface.ftl", include_str!("../../locales/es/interface.ftl")),
    ("locales/es/contacts.ftl", include_str!("../../locales/es/contacts.ftl")),
    (
        "content/en/index.md",
        "+++\ntitle = \"Know the signs\"\ndescription = \"Plain information.\"\nkind = \"home\"\n+++\n\
         You can [get help](get-help.md).\n",
    ),
    (
        "content/en/get-help.md",
        "+++\ntitle = \"Get help\"\ndescription = \"Who can help.\"\nkind = \"help\"\n+++\n\
         Call <contact:us-nhth>.\n\n## What you can say {#say}\n\nAs much as you like.\n",
    ),
    (
        "content/es/index.md",
        "+++\ntitle = \"Conozca las señales\"\ndescription = \"Información clara.\"\n+++\n\
         Puede [pedir ayuda](get-help.md).\n",
    ),
    (
        "content/es/get-help.md",
        "+++\ntitle = \"Pedir ayuda\"\ndescription = \"Quién puede ayudar.\"\n+++\n\
         Llame a <contact:us-nhth>.\n\n## Qué puede decir\n\nTanto como quiera.\n",
    ),
];

/// A project on disk, in a folder of its own below `CARGO_TARGET_TMPDIR`.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// An empty folder; `name` is that of the test.
    pub(crate) fn empty(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite").join(name).join("project");
        let around = root.parent().unwrap();
        if around.exists() {
            fs::remove_dir_all(around).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self { root }
    }

    /// A project without a fault.
    pub(crate) fn sound(name: &str) -> Self {
        SOUND.iter().fold(Self::empty(name), |project, (path, text)| project.with(path, text))
    }

    /// Adds or replaces a file.
    pub(crate) fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let full = self.root.join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
        self
    }

    /// Adds text to the end of a file.
    pub(crate) fn and(self, path: &str, text: &str) -> Self {
        let old = fs::read_to_string(self.path(path)).unwrap();
        self.with(path, old + text)
    }

    /// Replaces a piece of a file, which must be there.
    pub(crate) fn but(self, path: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(old), "`{path}` has no `{old}`");
        self.with(path, text.replace(old, new))
    }

    /// Adds a page in English of kind `page` with this text.
    pub(crate) fn page(self, name: &str, text: &str) -> Self {
        let head = "+++\ntitle = \"A page\"\ndescription = \"About it.\"\nkind = \"page\"\n+++\n";
        self.with(&format!("content/en/{name}.md"), format!("{head}{text}"))
    }

    /// Removes a file.
    pub(crate) fn without(self, path: &str) -> Self {
        fs::remove_file(self.path(path)).unwrap();
        self
    }

    /// Where a file of the project lies.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A folder beside the project, for outputs elsewhere.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.root.with_file_name(name)
    }

    /// The program with these arguments, ready to run in the project.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handbill"));
        command.args(arguments).current_dir(&self.root).env("SOURCE_DATE_EPOCH", TODAY).env("NO_COLOR", "1");
        command
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run(self.command(arguments).output().unwrap())
    }

    /// Builds, which must succeed.
    pub(crate) fn built(self) -> Self {
        self.run(&["build"]).ends(0);
        self
    }

    /// Every file of a folder with its bytes, for comparing.
    pub(crate) fn snapshot(&self, folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.path(folder), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
}

/// A run of the program that has ended.
pub(crate) struct Run(Output);

impl Run {
    /// Asserts how the run ended: 0 clean, 1 faults, 2 wrong usage, 3 the machine.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(code), "{}{}", self.out(), self.err());
        assert!(!self.err().contains("panicked"), "{}", self.err());
        self
    }

    /// Asserts that standard error says something.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.err().contains(text), "`{text}` is not in:\n{}", self.err());
        self
    }

    /// Asserts that standard error does not say something.
    #[track_caller]
    pub(crate) fn keeps_silent_about(self, text: &str) -> Self {
        assert!(!self.err().contains(text), "`{text}` is in:\n{}", self.err());
        self
    }

    /// Standard output.
    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    /// Standard error.
    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }
}

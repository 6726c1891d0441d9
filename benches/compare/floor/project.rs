//! A project as the floor knows it: names of files, nothing read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A locale.
#[derive(Debug)]
pub(crate) struct Locale {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// The locales and pages of a project.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
    /// The first is the source.
    pub(crate) locales: Vec<Locale>,
    /// The pages of the source, as `training/teachers/page-00007`.
    pub(crate) ids: Vec<String>,
    /// The pages of each locale.
    own: Vec<BTreeSet<String>>,
}

impl Project {
    /// Reads the names of locales and files.
    pub(crate) fn list(root: &Path) -> io::Result<Self> {
        let config = fs::read_to_string(root.join("handbill.toml"))?;
        let locales: Vec<_> = config.split("[[locale]]").skip(1).map(locale).collect::<io::Result<_>>()?;
        let own = locales.iter().map(|locale| ids(&root.join("content").join(&locale.id)));
        let own = own.collect::<io::Result<Vec<_>>>()?;
        let ids = own.first().map(|ids| ids.iter().cloned().collect());
        Ok(Self { root: root.to_path_buf(), locales, ids: ids.unwrap_or_default(), own })
    }

    /// Whether a locale has its own text of a page.
    pub(crate) fn has(&self, place: usize, id: &str) -> bool {
        self.own[place].contains(id)
    }

    /// Sections that the menu shows.
    pub(crate) fn sections(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str).filter(|id| id.matches('/').count() == 1)
    }

    /// The text of a page.
    pub(crate) fn read(&self, place: usize, id: &str) -> io::Result<String> {
        fs::read_to_string(self.root.join("content").join(&self.locales[place].id).join(format!("{id}.md")))
    }

    /// The words of a locale's messages.
    pub(crate) fn words(&self, locale: &Locale) -> io::Result<Vec<String>> {
        let messages = fs::read_to_string(self.root.join("locales").join(&locale.id).join("interface.ftl"))?;
        let values = messages
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .filter(|(_, value)| !value.contains('{'));
        let words = values.flat_map(|(_, value)| value.split_whitespace().map(str::to_owned));
        Ok(words.collect())
    }
}

fn locale(table: &str) -> io::Result<Locale> {
    let value = |key: &str| {
        let line = table.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        let value =
            line.ok_or_else(|| io::Error::other(format!("a locale has no `{key}` in handbill.toml")))?;
        io::Result::Ok(value.trim_matches('"').to_owned())
    };
    Ok(Locale { id: value("id")?, name: value("name")? })
}

fn ids(content: &Path) -> io::Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    let mut waiting = vec![String::new()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(content.join(&folder))? {
            let entry = entry?;
            let name =
                entry.file_name().into_string().map_err(|_| io::Error::other("a name is not UTF-8"))?;
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            match path.strip_suffix(".md") {
                Some(id) => drop(ids.insert(id.to_owned())),
                None => waiting.push(path),
            }
        }
    }
    Ok(ids)
}

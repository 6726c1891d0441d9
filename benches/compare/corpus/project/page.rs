//! A page of the corpus, in one locale.

use std::path::Path;
use std::{fs, io};

/// A page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// Its title, as TOML.
    pub(crate) title: String,
    description: String,
    date: String,
    weight: String,
    audience: String,
    level: String,
    body: String,
}

/// The paths of all pages below a locale's folder, without `.md`, in order.
pub(crate) fn ids(content: &Path) -> io::Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut waiting = vec![String::new()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(content.join(&folder))? {
            let entry = entry?;
            let name =
                entry.file_name().into_string().map_err(|_| io::Error::other("a name is not UTF-8"))?;
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else if let Some(id) = path.strip_suffix(".md").filter(|_| name != "_index.md") {
                ids.push(id.to_owned());
            }
        }
    }
    ids.sort();
    Ok(ids)
}

/// The value of a key in front matter, as TOML.
pub(crate) fn value<'t>(front: &'t str, key: &str) -> io::Result<&'t str> {
    let line = front.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    line.ok_or_else(|| io::Error::other(format!("there is no `{key}` in front matter")))
}

/// The front matter of a file, and what follows it.
pub(crate) fn halves(text: &str) -> io::Result<(&str, &str)> {
    let halves = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("+++\n"));
    halves.ok_or_else(|| io::Error::other("a file has no front matter"))
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(content: &Path, id: &str) -> io::Result<Self> {
        let text = fs::read_to_string(content.join(format!("{id}.md")))?;
        let (front, body) = halves(&text)?;
        let get = |key| value(front, key).map(str::to_owned);
        Ok(Self {
            title: without_figure(&get("title")?),
            description: get("description")?,
            date: get("date")?,
            weight: get("weight")?,
            audience: get("audience")?.trim_matches('"').to_owned(),
            level: get("level")?,
            body: body.trim_start().to_owned(),
        })
    }

    /// The file of the source page. `@@` stands where the way to the page goes.
    pub(crate) fn as_source(&self) -> String {
        let neutral =
            format!("kind = \"page\"\norder = {}\nmenu = false\nas_of = {}\n", self.weight, self.date);
        self.file(&neutral, &self.body)
    }

    /// The file of a translation: its own words, with the links and figures of the source page.
    pub(crate) fn as_translation(&self, source: &Self) -> String {
        let body = with_links(&self.body, &links(&source.body));
        self.file("", &with_figures(&body, &figures(&source.body)))
    }

    fn file(&self, neutral: &str, body: &str) -> String {
        // Pages lie two folders deep; links of the corpus start at its root.
        let body = body.replace("](/", "](../../");
        format!(
            "+++\ntitle = {}\ndescription = {}\n{neutral}+++\n@@\n\n{} · {}\n\n{body}",
            self.title, self.description, self.audience, self.level
        )
    }
}

/// A title without the page's number at its end: page 911 would be taken for a number to call.
fn without_figure(title: &str) -> String {
    title.trim_end_matches(|c: char| c == '"' || c == ' ' || c.is_ascii_digit()).to_owned() + "\""
}

/// The addresses of a text's links, in order.
fn links(body: &str) -> Vec<&str> {
    body.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)).collect()
}

/// The text with other addresses in its links.
fn with_links(body: &str, links: &[&str]) -> String {
    let mut parts = body.split("](");
    let mut text = parts.next().unwrap_or("").to_owned();
    for (part, link) in parts.zip(links) {
        text += "](";
        text += link;
        text += part.find(')').map_or("", |end| &part[end..]);
    }
    text
}

/// The figure in the last cell of a row of a table.
fn figure(line: &str) -> Option<&str> {
    let cell = line.strip_suffix(" |")?.rsplit_once(' ')?.1;
    cell.bytes().all(|byte| byte.is_ascii_digit()).then_some(cell)
}

/// The figures of a text's tables, in order.
fn figures(body: &str) -> Vec<&str> {
    body.lines().filter_map(figure).collect()
}

/// The text with other figures in its tables.
fn with_figures(body: &str, figures: &[&str]) -> String {
    let mut figures = figures.iter();
    let mut text = String::new();
    for line in body.lines() {
        let own = figure(line).and_then(|own| Some((own, figures.next()?)));
        match own {
            Some((own, other)) => text += &format!("{}{other} |", &line[..line.len() - own.len() - 2]),
            None => text += line,
        }
        text.push('\n');
    }
    text
}

//! Sections of the corpus: the home page, folders of sections, and folders of pages.

use std::path::Path;
use std::{fs, io};

use super::page::{halves, value};
use super::site::Site;

/// The title of a section, as TOML.
fn title(content: &Path, section: &str) -> io::Result<String> {
    let text = fs::read_to_string(content.join(section).join("_index.md"))?;
    Ok(value(halves(&text)?.0, "title")?.to_owned())
}

/// Links to the sections that a page lies in.
pub(crate) fn crumbs(site: &Site, content: &Path, id: &str) -> io::Result<String> {
    let section = site.sections.iter().find(|section| id.starts_with(section.as_str()));
    let section = section.ok_or_else(|| io::Error::other(format!("`{id}` is in no section")))?;
    let (parent, name) = section.split_once('/').unwrap_or(("", section));
    let (above, own) = (title(content, parent)?, title(content, section)?);
    Ok(format!(
        "[{}](../../{parent}.md) › [{}](../{name}.md)",
        above.trim_matches('"'),
        own.trim_matches('"')
    ))
}

/// The home page and every section of a locale, as files. `titles` has the title of every page.
pub(crate) fn all(
    site: &Site,
    content: &Path,
    is_source: bool,
    titles: &[(&str, String)],
) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    let mut add = |id: &str, folder: &str, neutral: &str, links: Vec<String>| {
        let title = title(content, folder)?;
        let neutral = if is_source { neutral } else { "" };
        let list = links.join("\n");
        files.push((
            id.to_owned(),
            format!("+++\ntitle = {title}\ndescription = {title}\n{neutral}+++\n{list}\n"),
        ));
        io::Result::Ok(())
    };
    let link = |id: &str, path: &str| Ok(format!("- [{}]({path}.md)", title(content, id)?.trim_matches('"')));
    let parents = site.parents.iter().map(|parent| link(parent, parent)).collect::<io::Result<_>>()?;
    add("index", "", "kind = \"home\"\n", parents)?;
    for parent in &site.parents {
        let inside = site.sections.iter().filter(|section| section.starts_with(&format!("{parent}/")));
        let links = inside.map(|section| link(section, section)).collect::<io::Result<_>>()?;
        add(parent, parent, "kind = \"page\"\nmenu = false\n", links)?;
    }
    for (order, section) in site.sections.iter().enumerate() {
        let inside = titles.iter().filter(|(id, _)| id.starts_with(&format!("{section}/")));
        let name = section.rsplit_once('/').map_or(section.as_str(), |(_, name)| name);
        let links = inside.map(|(id, title)| {
            let page = id.rsplit_once('/').map_or(*id, |(_, page)| page);
            format!("- [{}]({name}/{page}.md)", title.trim_matches('"'))
        });
        add(section, section, &format!("kind = \"page\"\norder = {order}\n"), links.collect())?;
    }
    Ok(files)
}

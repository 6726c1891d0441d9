//! Lays a corpus out as a project.
//!
//! The words become a project without a fault, as one of this size would be: translations have the links
//! and figures of their source text, the interface is in all languages, contacts are those of the
//! reference registry. Nothing else is added or left out.

mod messages;
mod page;
mod section;
mod site;

use std::error::Error;
use std::path::Path;
use std::{fs, io};

use page::Page;
use site::Site;

/// The theme: the markup of the peers' themes, and what no page here may leave out.
const THEME: &[(&str, &str)] = &[
    ("theme.toml", include_str!("../../theme/theme.toml")),
    ("assets/style.css", include_str!("../../theme/assets/style.css")),
    ("templates/base.html", include_str!("../../theme/templates/base.html")),
    ("templates/home.html", include_str!("../../theme/templates/home.html")),
    ("templates/page.html", include_str!("../../theme/templates/page.html")),
    ("templates/shared/bar.html", include_str!("../../theme/templates/shared/bar.html")),
    ("templates/shared/footer.html", include_str!("../../theme/templates/shared/footer.html")),
    ("templates/shared/header.html", include_str!("../../theme/templates/shared/header.html")),
];

/// Four contacts, as the peers show.
const CAMPAIGN: &str = "base_url = \"https://example.org/\"\n\n[contacts]\n\
                        affected = [\"us-911\", \"us-nhth\", \"us-988\", \"us-hsi-tip\"]\n";

/// Writes the project of a corpus.
pub(crate) fn lay_out(corpus: &Path, project: &Path) -> Result<(), Box<dyn Error>> {
    let site = Site::read(corpus)?;
    for (path, text) in THEME {
        write(project, &format!("themes/bench/{path}"), text)?;
    }
    write(project, "handbill.toml", &site.project())?;
    write(project, "campaigns/main.toml", CAMPAIGN)?;
    write(project, "data/contacts.toml", include_str!("../../../../data/contacts.toml"))?;
    for locale in &site.locales {
        for (name, text) in messages::of(corpus, locale, &site)? {
            write(project, &format!("locales/{}/{name}", locale.id), &text)?;
        }
    }
    let ids = page::ids(&corpus.join("content").join(&site.source().folder))?;
    for locale in &site.locales {
        pages(corpus, project, &site, locale, &ids)?;
    }
    Ok(())
}

/// Writes the pages and sections of a locale.
fn pages(
    corpus: &Path,
    project: &Path,
    site: &Site,
    locale: &site::Locale,
    ids: &[String],
) -> Result<(), Box<dyn Error>> {
    let is_source = locale == site.source();
    let content = |locale: &site::Locale| corpus.join("content").join(&locale.folder);
    let mut titles = Vec::new();
    for id in ids {
        let source = Page::read(&content(site.source()), id)?;
        let own = match is_source {
            true => Some(source.clone()),
            false => Page::read(&content(locale), id).map(Some).or_else(missing)?,
        };
        // A section lists all its pages: those that are not translated by their title in the source.
        titles.push((id.as_str(), own.as_ref().unwrap_or(&source).title.clone()));
        if let Some(own) = own {
            let text = if is_source { own.as_source() } else { own.as_translation(&source) };
            let crumbs = section::crumbs(site, &content(locale), id)?;
            write(project, &format!("content/{}/{id}.md", locale.id), &text.replacen("@@", &crumbs, 1))?;
        }
    }
    for (id, text) in section::all(site, &content(locale), is_source, &titles)? {
        write(project, &format!("content/{}/{id}.md", locale.id), &text)?;
    }
    Ok(())
}

/// Some translations do not exist, on purpose.
fn missing(error: io::Error) -> io::Result<Option<Page>> {
    if error.kind() == io::ErrorKind::NotFound { Ok(None) } else { Err(error) }
}

fn write(project: &Path, path: &str, text: &str) -> io::Result<()> {
    let path = project.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, text).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))
}

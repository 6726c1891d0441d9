//! Finds the unit that a person means: by its name, a page's id, or the path of a file.

use crate::catalog::{Catalog, Unit};
use crate::source::{LocaleId, nearest_or};

/// What a person asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The unit.
    pub unit: Unit,
    /// The locale that a path names; the source locale says nothing.
    pub locale: Option<LocaleId>,
}

/// Finds a unit by `get-help`, `content/es/get-help.md`, `page:get-help`, `message:nav-home` or
/// `nav-home`. A page goes before a message of the same name.
///
/// # Errors
/// What to tell when there is none.
pub fn unit(catalog: &Catalog, asked: &str) -> Result<Found, String> {
    let path = asked.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let (name, locale) = match path.strip_prefix("content/").and_then(|rest| rest.split_once('/')) {
        Some((folder, rest)) => (rest, Some(of_folder(catalog, folder)?)),
        None => (path, None),
    };
    let locale = locale.filter(|locale| *locale != catalog.config.source);
    let named = name.parse::<Unit>().ok();
    let id = name.strip_suffix(".md").unwrap_or(name);
    let candidates = named.into_iter().chain([Unit::Page(id.to_owned()), Unit::Message(id.to_owned())]);
    let mut found = candidates.filter(|unit| catalog.units.get(unit).is_some());
    match found.next() {
        Some(unit) => Ok(Found { unit, locale }),
        None => Err(format!("there is no page or message `{asked}`; {}", near(catalog, id))),
    }
}

fn of_folder(catalog: &Catalog, folder: &str) -> Result<LocaleId, String> {
    let locales = catalog.config.locales.iter().map(|entry| &entry.id);
    let mut found = locales.clone().filter(|id| id.as_str() == folder);
    found.next().cloned().ok_or_else(|| {
        let near = nearest_or(folder, locales.map(LocaleId::as_str), "handbill.toml lists the locales");
        format!("there is no locale `{folder}`; {near}")
    })
}

/// The nearest name, written as it was asked for.
fn near(catalog: &Catalog, asked: &str) -> String {
    let (prefix, asked) = match asked.split_once(':') {
        Some((prefix, asked)) => (Some(prefix), asked),
        None => (None, asked),
    };
    let names = catalog.units.iter().filter_map(|(unit, _)| match (unit, prefix) {
        (Unit::Page(id), None | Some("page")) => Some(id.as_str()),
        (Unit::Message(name), None | Some("message")) => Some(name.as_str()),
        _ => None,
    });
    nearest_or(asked, names, "`handbill l10n status --format json` lists all of them")
}

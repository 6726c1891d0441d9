//! Which units somebody means who names a file, a folder or a unit.
//!
//! `cli` calls it with what stands on the command line. A name that means nothing is told, with what
//! may have been meant.
//!
//! **Not here:** paths of the disk. What arrives is relative to the project.

use std::collections::{BTreeMap, BTreeSet};

use super::record::Chosen;
use crate::catalog::{Catalog, Unit};
use crate::source::{LocaleId, did_you_mean};

/// The translations that are meant, by locale. Units need `locale`; so does naming nothing, which
/// means all that the locale has.
///
/// # Errors
/// In words, when a name means no translation.
pub fn translations(
    catalog: &Catalog,
    names: &[String],
    locale: Option<&LocaleId>,
) -> Result<BTreeMap<LocaleId, Chosen>, String> {
    if locale == Some(&catalog.config.source) {
        return Err(format!("`{}` is the source locale, and no translation", catalog.config.source));
    }
    if names.is_empty() {
        let Some(locale) = locale else {
            return Err(
                "name files such as `content/es/get-help.md`, or a whole language with `--locale es`"
                    .to_owned(),
            );
        };
        return Ok(BTreeMap::from([(locale.clone(), Chosen::All)]));
    }
    let mut chosen: BTreeMap<LocaleId, BTreeSet<Unit>> = BTreeMap::new();
    for name in names {
        let (of, units) = match (name.parse::<Unit>(), locale) {
            (Ok(unit), Some(locale)) => (locale.clone(), BTreeSet::from([unit])),
            (Ok(_), None) => return Err(format!("say of which language `{name}` is, as in `--locale es`")),
            (Err(()), _) => below(catalog, name)?,
        };
        if of == catalog.config.source {
            return Err(format!("`{name}` is source text, and no translation"));
        }
        if let Some(locale) = locale.filter(|locale| **locale != of) {
            return Err(format!("`{name}` is not of the locale {locale}; leave `--locale` out"));
        }
        let known: BTreeSet<_> = catalog.translated(&of).map(|(unit, _)| unit).collect();
        if let Some(unit) = units.iter().find(|unit| !known.contains(unit)) {
            let unit = unit.to_string();
            let known: Vec<_> = known.iter().map(ToString::to_string).collect();
            let meant = suggestion(&unit, known.iter().map(String::as_str));
            return Err(format!("`{unit}` is not translated in {of}{meant}"));
        }
        chosen.entry(of).or_default().extend(units);
    }
    Ok(chosen.into_iter().map(|(locale, units)| (locale, Chosen::Only(units))).collect())
}

/// The source texts that are meant.
///
/// # Errors
/// In words, when a name means no source text.
pub fn sources(catalog: &Catalog, names: &[String]) -> Result<BTreeSet<Unit>, String> {
    let mut chosen = BTreeSet::new();
    for name in names {
        if let Ok(unit) = name.parse::<Unit>() {
            if catalog.units.get(&unit).is_none() {
                let known: Vec<_> = catalog.units.iter().map(|(unit, _)| unit.to_string()).collect();
                let meant = suggestion(name, known.iter().map(String::as_str));
                return Err(format!("there is no `{name}`{meant}"));
            }
            chosen.insert(unit);
            continue;
        }
        let (locale, units) = below(catalog, name)?;
        if locale != catalog.config.source {
            return Err(format!(
                "`{name}` is a translation; name the source text that changed, which lies in `{}`",
                catalog.config.source
            ));
        }
        chosen.extend(units);
    }
    Ok(chosen)
}

/// The file that holds what a locale has of a unit.
pub fn file_of(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> String {
    match unit {
        Unit::Page(id) => format!("content/{locale}/{id}.md"),
        Unit::Message(id) => {
            let place = catalog.messages.place(locale, id).map(|place| place.source.path().to_owned());
            let term = || {
                let mut patterns = catalog.messages.patterns(locale);
                patterns.find(|text| text.id == id).map(|text| text.source.path().to_owned())
            };
            place.or_else(term).unwrap_or_else(|| format!("locales/{locale}"))
        }
    }
}

/// What a file, or the files of a folder, hold.
fn below(catalog: &Catalog, name: &str) -> Result<(LocaleId, BTreeSet<Unit>), String> {
    let path = name.trim_end_matches('/');
    let mut parts = path.splitn(3, '/');
    let (top, locale) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    if !matches!(top, "content" | "locales") {
        let why = "files of texts begin with `content/` or `locales/`, units with `page:` or `message:`";
        return Err(format!("`{name}` is no text: {why}"));
    }
    let known = catalog.config.locales.iter().map(|entry| entry.id.as_str());
    let Some(entry) = catalog.config.locales.iter().find(|entry| entry.id.as_str() == locale) else {
        return Err(format!("`{name}` is of no locale of this project{}", suggestion(locale, known)));
    };
    let units = catalog.units.iter().map(|(unit, _)| unit);
    let files: Vec<_> = units
        .filter(|unit| (top == "content") == matches!(unit, Unit::Page(_)))
        .filter(|unit| has(catalog, &entry.id, unit))
        .map(|unit| (file_of(catalog, &entry.id, unit), unit))
        .collect();
    let is_meant =
        |file: &str| file == path || file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    let found: BTreeSet<_> =
        files.iter().filter(|(file, _)| is_meant(file)).map(|(_, unit)| (*unit).clone()).collect();
    if found.is_empty() {
        let meant = suggestion(path, files.iter().map(|(file, _)| file.as_str()));
        return Err(format!("`{name}` holds no text of this project{meant}"));
    }
    Ok((entry.id.clone(), found))
}

fn has(catalog: &Catalog, locale: &LocaleId, unit: &Unit) -> bool {
    match unit {
        Unit::Page(id) => catalog.pages.get(id).is_some_and(|page| page.has_file(locale)),
        Unit::Message(id) => catalog.messages.defines(locale, id) || catalog.messages.is_left_out(locale, id),
    }
}

fn suggestion<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> String {
    did_you_mean(written, known).map_or_else(String::new, |word| format!("; did you mean `{word}`?"))
}

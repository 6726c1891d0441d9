//! Pseudo-locales: the source text, changed by rule so that faults of a layout show before there is a
//! translation.
//!
//! `en-XA` is accented, about a third longer and bracketed: what is cut off lacks a bracket, what is
//! put together from pieces has too many, what is written in a template has no accents. `ar-XB` is in
//! Arabic letters and digits, so that every page runs from right to left.
//!
//! [`add`] turns a project into the one that a pseudo build makes; `cli` calls it between inventory and
//! catalog. All later rooms read the new files as they read any translation, with the same guard. `site`
//! and `edition` ask [`is_in`], so that no page of such a build is offered to search engines.
//!
//! **Invariant:** what a translator may not touch stays as it is: ids, variables, references, link
//! targets, contacts, code, components, addresses.
//!
//! **Never:** writes a number in letters, or adds characters that steer direction: a real translation
//! has none of them either.

mod campaigns;
mod letters;
mod messages;
mod pages;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::SourceFile;
use crate::source::{Config, Inventory, LocaleEntry, LocaleId, Media, RelPath};

use letters::{Letters, Pen};

/// The pseudo-locales, in the order of the language picker.
const LOCALES: &[(&str, Letters)] = &[("en-XA", Letters::Accented), ("ar-XB", Letters::Arabic)];

/// What the output folder ends in, beside that of the real sites.
const SUFFIX: &str = "-pseudo";

/// Whether a locale is for testing only.
pub fn is_pseudo(locale: &LocaleId) -> bool {
    locale.is_pseudo()
}

/// Whether a project is one that [`add`] made.
pub fn is_in(config: &Config) -> bool {
    config.locales.iter().any(|entry| is_pseudo(&entry.id))
}

/// The output folder that the real sites of a project made by [`add`] go to; `None` for any other.
pub fn real_output(config: &Config) -> Option<&str> {
    config.output.strip_suffix(SUFFIX).filter(|_| is_in(config))
}

/// The project with its source locale and the pseudo-locales, and no others. Its output folder stands
/// beside the normal one, so that test pages never take the place of real ones.
///
/// A source file with faults is taken as far as it can be read; its faults are told when the catalog
/// reads the source.
pub fn add(config: &Config, inventory: &Inventory) -> (Config, Inventory) {
    let (config, inventory) = Pseudo::default().add(&Arc::new(config.clone()), inventory);
    (Arc::unwrap_or_clone(config), inventory)
}

/// What was made by rule, kept so that a preview makes it again only from what changed.
#[derive(Debug, Default)]
pub struct Pseudo {
    config: Option<(Arc<Config>, Arc<Config>)>,
    /// By the path of what was made: what it was made from, and what has come of it.
    files: BTreeMap<String, (Arc<SourceFile>, Option<Arc<SourceFile>>)>,
}

impl Pseudo {
    /// The same as [`add`]; what comes from the same files is the same value as the last time.
    pub fn add(&mut self, config: &Arc<Config>, inventory: &Inventory) -> (Arc<Config>, Inventory) {
        let source = &config.source;
        let mut made = inventory.clone();
        made.pages.retain(|_, files| {
            files.retain(|locale, _| locale == source);
            !files.is_empty()
        });
        made.messages.retain(|locale, _| locale == source);
        made.ledgers.clear();
        for (id, letters) in LOCALES {
            // Both are canonical, so there is always an id.
            let Ok(id) = LocaleId::parse(id) else { continue };
            self.add_pages(&mut made, source, &id, *letters);
            self.add_messages(&mut made, source, &id, *letters);
            add_media(&mut made, source, &id);
        }
        for file in made.campaigns.values_mut() {
            let changed = self.made(file.path().to_owned(), file, |file, _| campaigns::without_locales(file));
            if let Some(changed) = changed {
                *file = changed;
            }
        }
        (self.config(config), made)
    }

    fn config(&mut self, config: &Arc<Config>) -> Arc<Config> {
        if let Some((from, made)) = &self.config
            && Arc::ptr_eq(from, config)
        {
            return Arc::clone(made);
        }
        let source = &config.source;
        let mut locales: Vec<_> = config.locale(source).cloned().into_iter().collect();
        for entry in &mut locales {
            entry.fallback.clear();
        }
        for (id, letters) in LOCALES {
            let Ok(id) = LocaleId::parse(id) else { continue };
            locales.extend(config.locale(source).map(|entry| LocaleEntry {
                name: Pen::line(*letters, &entry.name),
                id,
                fallback: Vec::new(),
                place: entry.place.clone(),
            }));
        }
        let output = format!("{}{SUFFIX}", config.output);
        let made = Arc::new(Config { locales, output, ..Config::clone(config) });
        self.config = Some((Arc::clone(config), Arc::clone(&made)));
        made
    }

    /// What comes of a file at a path, made if it is not what came of it the last time.
    fn made(
        &mut self,
        path: String,
        from: &Arc<SourceFile>,
        make: impl FnOnce(&Arc<SourceFile>, &str) -> Option<Arc<SourceFile>>,
    ) -> Option<Arc<SourceFile>> {
        if let Some((before, made)) = self.files.get(&path)
            && Arc::ptr_eq(before, from)
        {
            return made.clone();
        }
        let made = make(from, &path);
        self.files.insert(path, (Arc::clone(from), made.clone()));
        made
    }

    fn add_pages(&mut self, made: &mut Inventory, source: &LocaleId, id: &LocaleId, letters: Letters) {
        for (page, files) in &mut made.pages {
            let Some(file) = files.get(source) else { continue };
            let changed = self.made(format!("content/{id}/{page}.md"), file, |file, path| {
                pages::page(file, letters).map(|text| SourceFile::new(path, text))
            });
            if let Some(changed) = changed {
                files.insert(id.clone(), changed);
            }
        }
    }

    fn add_messages(&mut self, made: &mut Inventory, source: &LocaleId, id: &LocaleId, letters: Letters) {
        let files = made.messages.get(source).map_or(&[] as &[Arc<SourceFile>], Vec::as_slice);
        let changed = files.iter().filter_map(|file| {
            let name = file.path().rsplit('/').next().unwrap_or("");
            self.made(format!("locales/{id}/{name}"), file, |file, path| {
                messages::messages(file, letters).map(|text| SourceFile::new(path, text))
            })
        });
        let changed: Vec<_> = changed.collect();
        made.messages.insert(id.clone(), changed);
    }
}

/// A page shows the images of its own locale's folder.
fn add_media(made: &mut Inventory, source: &LocaleId, id: &LocaleId) {
    let folder = format!("content/{source}");
    let copies: Vec<(RelPath, Media)> = made
        .media
        .iter()
        .filter_map(|(path, media)| {
            let path = RelPath::new(&format!("content/{id}/{}", path.below(&folder)?));
            Some((path.ok()?, media.clone()))
        })
        .collect();
    Arc::make_mut(&mut made.media).extend(copies);
}

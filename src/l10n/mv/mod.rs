//! Renames a page in all languages, computed as a whole before anything is written.
//!
//! [`decide`] gives back the files as they shall be, and the inventory that they make. The caller
//! reads that inventory as a project, sees that no new fault came of it, lets [`records`] bring the
//! ledgers after, and writes everything at once.
//!
//! **Never:** changes a word. Only names of pages, ways to them, and the records change.

mod edits;
mod heads;
mod ledgers;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::catalog::{Catalog, Page, PageKind};
use crate::diag::{Diagnostic, Diagnostics, Place, Severity, SourceFile};
use crate::source::{Config, Inventory, RelPath, did_you_mean};
use crate::text::doc::{ComponentKind, Piece};
use crate::text::markdown::{Renamed, front_matter};

use edits::Edits;
pub use ledgers::records;

/// A file that changes, moves, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path now.
    pub from: String,
    /// Its path afterwards.
    pub to: String,
    /// Its text now.
    pub old: String,
    /// Its text afterwards.
    pub new: String,
}

/// A renaming, decided.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The page's name now.
    pub old: String,
    /// The page's name afterwards.
    pub new: String,
    /// What changes of the texts; the records follow.
    pub changes: Vec<Change>,
    /// The project's files afterwards, but for the records.
    pub inventory: Inventory,
    /// The addresses that lead to the page afterwards.
    pub aliases: Vec<String>,
}

/// Why a page is not renamed.
#[derive(Debug, Clone)]
pub enum Refusal {
    /// The names do not fit.
    Names(String),
    /// Files have faults, and nobody can tell what they name.
    Faults(Diagnostics),
    /// A link is written in a way that cannot be rewritten for sure.
    Link(Place),
}

/// Decides what has to change so that the page `old` is called `new`. `found` is what is wrong with
/// the project now.
///
/// # Errors
/// When the names do not fit, or a file cannot be read or rewritten for sure.
pub fn decide(
    catalog: &Catalog,
    inventory: &Inventory,
    found: &Diagnostics,
    (old, new): (&str, &str),
) -> Result<Decided, Refusal> {
    let (old, new) = names(catalog, inventory, old, new).map_err(Refusal::Names)?;
    let faults = in_the_way(found);
    if !faults.is_empty() {
        return Err(Refusal::Faults(faults));
    }
    let renamed = Renamed { old: &old, new: &new };
    let mut edits = Edits::default();
    links(inventory, &renamed, &mut edits)?;
    components(catalog, &renamed, &mut edits);
    heads::lists(catalog, inventory, &renamed, &mut edits);
    let page = catalog.pages.get(&old);
    let aliases = page.map(|page| aliases(page, &renamed)).unwrap_or_default();
    if let Some(page) = page.filter(|page| page.meta.kind != PageKind::Home) {
        heads::aliases(catalog, page, &renamed, &aliases, &mut edits);
    }
    let changes = changes(inventory, &renamed, edits);
    let inventory = after(inventory, &renamed, &changes);
    Ok(Decided { old, new, changes, inventory, aliases })
}

/// The name of a page, however its file is named: `content/es/signs/hotels.md` is `signs/hotels`.
pub fn page_name<'n>(config: &Config, named: &'n str) -> &'n str {
    let below = config
        .locales
        .iter()
        .find_map(|entry| named.strip_prefix("content/")?.strip_prefix(entry.id.as_str())?.strip_prefix('/'));
    let name = below.unwrap_or(named);
    name.strip_suffix(".md").unwrap_or(name)
}

fn names(catalog: &Catalog, inventory: &Inventory, old: &str, new: &str) -> Result<(String, String), String> {
    let (old, new) = (page_name(&catalog.config, old), page_name(&catalog.config, new));
    if !catalog.pages.contains_key(old) {
        let near = did_you_mean(old, catalog.pages.keys().map(String::as_str));
        let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        return Err(format!("there is no page `{old}`{near}"));
    }
    let path = RelPath::new(new).map_err(|fault| format!("`{new}` cannot name a page: {fault}"))?;
    if path.as_str().split('/').any(|part| part.starts_with('.')) {
        return Err(format!("`{new}` cannot name a page: nothing reads files whose names start with a dot"));
    }
    if old == path.as_str() {
        return Err(format!("the page is called `{old}` already"));
    }
    if RelPath::new(old).is_ok_and(|old| old.folded() == path.folded()) {
        return Err(format!("`{old}` and `{new}` are one name on some systems; rename it by way of a third"));
    }
    let taken = inventory.pages.keys().filter(|page| *page != old);
    for page in taken {
        if RelPath::new(page).is_ok_and(|page| page.folded() == path.folded()) {
            return Err(format!("there is a page `{page}` already"));
        }
    }
    let owner = catalog
        .pages
        .values()
        .find(|page| page.id != old && page.meta.aliases.iter().any(|alias| alias.value == path.as_str()));
    if let Some(owner) = owner {
        return Err(format!("the address of `{new}` leads to `{}`: it is one of its aliases", owner.id));
    }
    Ok((old.to_owned(), path.as_str().to_owned()))
}

/// Faults of the files that may name the page: what is broken may name it in ways nobody sees.
fn in_the_way(found: &Diagnostics) -> Diagnostics {
    let is_text = |path: &str| {
        ["content/", "campaigns/", "quizzes/"].iter().any(|top| path.starts_with(top))
            || path.ends_with(".lock")
    };
    let is_fault = |fault: &Diagnostic| fault.severity == Severity::Error || fault.is_contained();
    let mut faults = Diagnostics::new();
    faults.extend(found.iter().filter(|fault| is_fault(fault) && is_text(fault.path())).cloned());
    faults
}

/// Ways to the page in all pages, and from the page.
fn links(inventory: &Inventory, renamed: &Renamed<'_>, edits: &mut Edits) -> Result<(), Refusal> {
    let files = inventory.pages.iter().flat_map(|(page, files)| files.values().map(move |file| (page, file)));
    for (page, file) in files {
        // Front matter that cannot be found was told as a fault, and stopped the renaming.
        let Some(front) = front_matter(file, &mut Diagnostics::new()) else { continue };
        let body = file.text().get(front.body.clone()).unwrap_or("");
        let at = front.body.start;
        let in_file = |range: Range<usize>| at + range.start..at + range.end;
        let rewritten =
            renamed.rewritten(body, page).map_err(|range| Refusal::Link(Place::new(file, in_file(range))))?;
        for one in rewritten {
            edits.replace(file, in_file(one.range), one.with);
        }
    }
    Ok(())
}

/// Components that name the page.
fn components(catalog: &Catalog, renamed: &Renamed<'_>, edits: &mut Edits) {
    let translations = catalog.pages.values().flat_map(|page| page.translations.values());
    for piece in translations.flat_map(|translation| &translation.text().doc.pieces) {
        if let Piece::Component(component) = piece
            && let ComponentKind::Lessons { module } = &component.kind
        {
            edits.rename(module, renamed);
        }
    }
}

/// The addresses under which the page was published and is no more. A home page lies at the top of its
/// site, whatever it is called.
fn aliases(page: &Page, renamed: &Renamed<'_>) -> Vec<String> {
    if page.meta.kind == PageKind::Home {
        return Vec::new();
    }
    let now = heads::addresses(page, renamed.new);
    heads::addresses(page, renamed.old).difference(&now).cloned().collect()
}

/// Every file that has edits, and every file of the page.
fn changes(inventory: &Inventory, renamed: &Renamed<'_>, mut edits: Edits) -> Vec<Change> {
    let mut changes = BTreeMap::new();
    for (locale, file) in inventory.pages.get(renamed.old).into_iter().flatten() {
        let change = Change {
            from: file.path().to_owned(),
            to: format!("content/{locale}/{}.md", renamed.new),
            old: file.text().to_owned(),
            new: edits.take(file),
        };
        changes.insert(change.from.clone(), change);
    }
    for (file, new) in edits.rest() {
        let path = file.path().to_owned();
        let change = Change { from: path.clone(), to: path.clone(), old: file.text().to_owned(), new };
        changes.insert(path, change);
    }
    changes.into_values().collect()
}

/// The files of the project with the changes made.
fn after(inventory: &Inventory, renamed: &Renamed<'_>, changes: &[Change]) -> Inventory {
    let mut after = inventory.clone();
    if let Some(files) = after.pages.remove(renamed.old) {
        after.pages.insert(renamed.new.to_owned(), files);
    }
    let changes: BTreeMap<_, _> = changes.iter().map(|change| (change.from.as_str(), change)).collect();
    let pages = after.pages.values_mut().flat_map(BTreeMap::values_mut);
    let files = pages.chain(after.campaigns.values_mut()).chain(after.quizzes.values_mut());
    for file in files {
        if let Some(change) = changes.get(file.path()) {
            *file = SourceFile::new(change.to.as_str(), change.new.as_str());
        }
    }
    after
}

/// What is wrong afterwards and was not before. Places and names differ, so faults are held against
/// each other by how many there are of a kind.
pub fn new_faults(before: &Diagnostics, after: &Diagnostics) -> Diagnostics {
    let count = |out: &Diagnostics, one: &Diagnostic| {
        out.iter().filter(|other| (other.code, other.severity) == (one.code, one.severity)).count()
    };
    let is_more = |one: &Diagnostic| one.severity != Severity::Hint && count(after, one) > count(before, one);
    let was_told = |one: &Diagnostic| before.iter().any(|other| other.message == one.message);
    let mut faults = Diagnostics::new();
    faults.extend(after.iter().filter(|one| is_more(one) && !was_told(one)).cloned());
    faults
}

/// A file and what it becomes.
type Made = (Arc<SourceFile>, String);

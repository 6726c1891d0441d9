//! The files of a project as they were last read, and how they are read again.
//!
//! A build fills a [`Shelf`] once. A preview keeps it and names the files that may have changed
//! ([`Shelf::look_at`]), or has all folders walked again ([`Shelf::fill_again`]): only what is another
//! file than before is read, and what says the same as before stays the same value, so that nobody has
//! to think about it again.
//!
//! **Invariant:** after either, inventory and faults are those that filling a new shelf would give.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use rayon::prelude::*;

use super::config::Config;
use super::inventory::{Inventory, ThemeFiles, embedded_theme};
use super::lending::Lending;
use super::path::RelPath;
use super::reading::{Content, read, settle};
use super::role::{Role, theme_folder};
use super::scratch::is_scratch;
use super::world::{FileEntry, Seen, World};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};

/// The folders that are looked into, and nothing else of the project.
pub const TOPS: &[&str] = &["data", "campaigns", "content", "locales", "quizzes", "themes"];

/// Files beside them that are read where they are there.
pub(super) const TOP_FILES: &[&str] = &["l10n.toml"];

/// The files of a project.
#[derive(Debug, Clone)]
pub struct Shelf {
    config: Arc<Config>,
    embedded: ThemeFiles,
    files: BTreeMap<RelPath, Held>,
    /// What is wrong with folders, links and names.
    tree_faults: Diagnostics,
    inventory: Arc<Inventory>,
    /// Whether something was taken in while files were looked at of which nobody was told, because another
    /// one of them was unclear.
    is_ahead: bool,
}

/// A file that was read.
#[derive(Debug, Clone)]
struct Held {
    entry: FileEntry,
    /// `None` when it could not be read.
    content: Option<Content>,
    role: Role,
    faults: Diagnostics,
}

/// What came of looking at single files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looked {
    /// They say what they said.
    Same,
    /// Something is new, gone or says something else.
    Changed,
    /// There is more than files to look at: the folders have to be walked again.
    Unclear,
}

impl Shelf {
    /// Reads every input file of a project. Files that cannot be read are reported and left out.
    pub fn fill(world: &dyn World, config: &Arc<Config>) -> Self {
        let embedded = embedded_theme();
        Self::walk(world, config, embedded, &BTreeMap::new())
    }

    /// Walks the folders again, for a configuration that may be another one, and reads what is not the
    /// file that it was. Never says that something is unclear.
    pub fn fill_again(&mut self, world: &dyn World, config: &Arc<Config>) -> Looked {
        let before = std::mem::take(&mut self.files);
        let after = Self::walk(world, config, self.embedded.clone(), &before);
        let is_same = !self.is_ahead
            && Arc::ptr_eq(&self.config, config)
            && before.len() == after.files.len()
            && before
                .iter()
                .zip(&after.files)
                .all(|((path, one), (twin, other))| path == twin && one.is_like(other))
            && self.tree_faults.iter().eq(after.tree_faults.iter());
        if is_same {
            // The same values as before, so that nobody thinks about them again.
            self.files = after.files;
            return Looked::Same;
        }
        *self = after;
        Looked::Changed
    }

    fn walk(
        world: &dyn World,
        config: &Arc<Config>,
        embedded: ThemeFiles,
        before: &BTreeMap<RelPath, Held>,
    ) -> Self {
        let mut tree_faults = Diagnostics::new();
        let entries = entries(world, config, &mut tree_faults);
        let read: Vec<_> = entries
            .into_par_iter()
            .map(|entry| Held::read(world, config, entry, |path| before.get(path)))
            .collect();
        let mut inventory = Inventory::with_theme(&embedded);
        let mut files = BTreeMap::new();
        for held in read {
            if let Some(content) = &held.content {
                inventory.place(&held.role, &held.entry.path, content.clone());
            }
            files.insert(held.entry.path.clone(), held);
        }
        Self {
            config: Arc::clone(config),
            embedded,
            files,
            tree_faults,
            inventory: Arc::new(inventory),
            is_ahead: false,
        }
    }

    /// Looks at single files, by their path in the project as the disk spells it, and takes over what
    /// has become of them.
    pub fn look_at(&mut self, world: &dyn World, paths: &BTreeSet<String>) -> Looked {
        let mut looked = Looked::Same;
        for spelled in paths {
            match self.look_at_one(world, spelled) {
                Looked::Same => {}
                Looked::Changed => looked = Looked::Changed,
                Looked::Unclear => {
                    self.is_ahead |= looked == Looked::Changed;
                    return Looked::Unclear;
                }
            }
        }
        looked
    }

    fn look_at_one(&mut self, world: &dyn World, spelled: &str) -> Looked {
        let Ok(path) = RelPath::new(spelled) else { return Looked::Unclear };
        if is_scratch(path.as_str()) || !is_read(&self.config, &path) {
            return Looked::Same;
        }
        // Only walking tells whether a pipe, a link or a folder that was at fault still is.
        if self.has_tree_fault(spelled) {
            return Looked::Unclear;
        }
        let known = self.files.get(&path);
        if known.is_some_and(|held| held.entry.spelled != spelled) {
            return Looked::Unclear;
        }
        match (world.look(spelled), known) {
            (Seen::File(entry), _) => self.take_in(world, entry),
            (Seen::Nothing, Some(_)) => {
                self.remove(&path);
                Looked::Changed
            }
            (Seen::Nothing, None) if self.is_folder(&path) => Looked::Unclear,
            (Seen::Nothing, None) => Looked::Same,
            (Seen::Other, _) => Looked::Unclear,
        }
    }

    /// Whether something is wrong with what stands at a path, or below it, before it is read.
    fn has_tree_fault(&self, spelled: &str) -> bool {
        let is_here = |path: &str| {
            path.strip_prefix(spelled).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.tree_faults.iter().any(|fault| is_here(fault.path()))
    }

    /// Whether files below a path were read.
    fn is_folder(&self, path: &RelPath) -> bool {
        let inside = format!("{}/", path.as_str());
        let next = self.files.range::<str, _>((Bound::Included(inside.as_str()), Bound::Unbounded)).next();
        next.is_some_and(|(next, _)| next.as_str().starts_with(&inside))
    }

    fn take_in(&mut self, world: &dyn World, entry: FileEntry) -> Looked {
        let path = entry.path.clone();
        let before = self.files.get(&path);
        // Somebody says that it changed, so its stamp is not asked.
        let held = Held::read(world, &self.config, entry, |_| None);
        let is_same = before.is_some_and(|before| before.is_like(&held));
        if is_same {
            if let Some(before) = self.files.get_mut(&path) {
                before.entry = held.entry;
            }
            return Looked::Same;
        }
        if before.is_some() {
            self.remove(&path);
        }
        if let Some(content) = &held.content {
            Arc::make_mut(&mut self.inventory).place(&held.role, &path, content.clone());
        }
        self.files.insert(path, held);
        Looked::Changed
    }

    fn remove(&mut self, path: &RelPath) {
        if let Some(held) = self.files.remove(path).filter(|held| held.content.is_some()) {
            Arc::make_mut(&mut self.inventory).take_out(&held.role, path, &self.embedded);
        }
    }

    /// The files by their role.
    pub fn inventory(&self) -> &Arc<Inventory> {
        &self.inventory
    }

    /// Everything that is wrong with them.
    pub fn faults(&self) -> Diagnostics {
        let mut faults = self.tree_faults.clone();
        for held in self.files.values() {
            faults.extend(held.faults.iter().cloned());
        }
        faults.extend(self.theme_missing());
        faults
    }

    fn theme_missing(&self) -> Option<Diagnostic> {
        let is_there = self.files.values().any(|held| matches!(held.role, Role::Theme(_)));
        theme_missing(&self.config, is_there)
    }
}

fn theme_missing(config: &Config, is_there: bool) -> Option<Diagnostic> {
    let theme = &config.theme;
    (theme.value != "default" && !is_there).then(|| {
        Diagnostic::error(Code::ThemeMissing, format!("there is no theme `{}`", theme.value))
            .at(&theme.place)
            .help(format!("make the folder `{}`, or use `default`", theme_folder(config)))
    })
}

/// Reads every input file of the project. Files that cannot be read are reported and left out.
pub fn load(world: &dyn World, config: &Config, out: &mut Diagnostics) -> Inventory {
    let shelf = Shelf::fill(world, &Arc::new(config.clone()));
    out.append(shelf.faults());
    Arc::unwrap_or_clone(shelf.inventory)
}

/// The same for a build. Pages of more than `held_bytes` together are lent and not held: they are read, and
/// what is wrong with their files told, when somebody opens them.
pub fn lend(
    world: &Arc<dyn World + Send>,
    config: &Arc<Config>,
    held_bytes: u64,
    out: &mut Diagnostics,
) -> Inventory {
    let entries = entries(&**world, config, out);
    let roles: Vec<_> = entries.iter().map(|entry| Role::of(config, &entry.path)).collect();
    let is_page = |role: &Role| matches!(role, Role::Page(..));
    let sizes = entries.iter().zip(&roles).filter(|(_, role)| is_page(role)).map(|(entry, _)| entry.size);
    let lending = (sizes.sum::<u64>() > held_bytes).then(|| Lending::new(world, config));
    let held: Vec<_> = entries
        .into_par_iter()
        .zip(roles)
        .map(|(entry, role)| match &lending {
            Some(lending) if is_page(&role) => Held::lent(lending, entry, role),
            _ => Held::read(&**world, config, entry, |_| None),
        })
        .collect();
    let has_theme = held.iter().any(|held| matches!(held.role, Role::Theme(_)));
    let mut inventory = Inventory::with_theme(&embedded_theme());
    for Held { entry, content, role, faults } in held {
        if let Some(content) = content {
            inventory.place(&role, &entry.path, content);
        }
        out.append(faults);
    }
    out.extend(theme_missing(config, has_theme));
    inventory.lending = lending;
    inventory
}

/// Every file that is to be read, sorted by path.
fn entries(world: &dyn World, config: &Config, out: &mut Diagnostics) -> Vec<FileEntry> {
    let mut entries = Vec::new();
    for top in TOPS.iter().chain(TOP_FILES) {
        let mut faults = Diagnostics::new();
        let found = world.walk(top, &mut faults);
        for fault in faults {
            let path = fault.path().to_owned();
            settle(config, &path, [fault], out);
        }
        entries.extend(found.into_iter().filter(|entry| !is_scratch(entry.path.as_str())));
    }
    entries.retain(|entry| is_read(config, &entry.path));
    entries.sort();
    // Sorted by path, so two spellings of one name stand side by side.
    entries.dedup_by(|next, first| {
        let same = next.path == first.path;
        if same {
            settle(config, first.path.as_str(), [spelled_twice(&first.path)], out);
        }
        same
    });
    entries
}

/// Whether a file lies where files are read: other themes than the project's are not.
fn is_read(config: &Config, path: &RelPath) -> bool {
    let top = path.as_str().split('/').next().unwrap_or("");
    let is_below_top = TOPS.contains(&top) && path.as_str() != top;
    let is_other_theme = top == "themes" && path.below(&theme_folder(config)).is_none();
    (is_below_top && !is_other_theme) || TOP_FILES.contains(&path.as_str())
}

impl Held {
    fn lent(lending: &Arc<Lending>, entry: FileEntry, role: Role) -> Self {
        let content = Some(Content::Text(lending.lend(&entry)));
        Self { entry, content, role, faults: Diagnostics::new() }
    }

    fn read<'h>(
        world: &dyn World,
        config: &Config,
        entry: FileEntry,
        before: impl FnOnce(&RelPath) -> Option<&'h Self>,
    ) -> Self {
        let role = Role::of(config, &entry.path);
        let before = before(&entry.path);
        let is_unchanged = before.is_some_and(|before| before.entry == entry && before.role == role);
        if let Some(before) = before.filter(|_| is_unchanged) {
            return before.clone();
        }
        let mut found = Diagnostics::new();
        let mut content = read(world, &entry, &mut found);
        if let (Some(before), Some(now)) = (before.and_then(|held| held.content.as_ref()), &content)
            && before.says_the_same(now)
        {
            content = Some(before.clone());
        }
        if let Some(now) = &content
            && let Some(fault) = role.fault(config, &entry.path, now)
        {
            found.push(fault);
            if role.needs_words() {
                content = None;
            }
        }
        let mut faults = Diagnostics::new();
        settle(config, entry.path.as_str(), found, &mut faults);
        Self { entry, content, role, faults }
    }

    /// Whether nobody could tell the difference to another one.
    fn is_like(&self, other: &Self) -> bool {
        let same_content = match (&self.content, &other.content) {
            (Some(one), Some(other)) => one.is(other) || one.says_the_same(other),
            (None, None) => true,
            _ => false,
        };
        same_content && self.faults.iter().eq(other.faults.iter())
    }
}

fn spelled_twice(path: &RelPath) -> Diagnostic {
    let said = Said::new("file-spelled-twice");
    Diagnostic::said(Severity::Error, Code::Duplicate, said).in_file(path.as_str())
}

#[cfg(all(test, unix))]
mod disk_tests {
    use super::*;
    use crate::source::{Disk, load_config};

    /// Once a pipe, a broken link or a folder without permission is gone, so is its fault, whatever
    /// stands there now.
    #[test]
    fn a_fault_of_a_link_goes_with_the_link() {
        let root = std::env::temp_dir().join(format!("handbill-shelf-{}", std::process::id()));
        std::fs::create_dir_all(root.join("content/en")).unwrap();
        std::fs::write(root.join("handbill.toml"), include_str!("../../handbill.toml")).unwrap();
        let (disk, page) = (Disk::open(&root).unwrap(), root.join("content/en/a.md"));
        let config = Arc::new(load_config(&disk, &mut Diagnostics::new()).unwrap());
        for becomes in [None, Some("A")] {
            std::os::unix::fs::symlink("nowhere", &page).unwrap();
            let mut shelf = Shelf::fill(&disk, &config);
            assert!(!shelf.tree_faults.is_empty());
            std::fs::remove_file(&page).unwrap();
            if let Some(text) = becomes {
                std::fs::write(&page, text).unwrap();
            }
            let paths = BTreeSet::from(["content/en/a.md".to_owned()]);
            assert_eq!(shelf.look_at(&disk, &paths), Looked::Unclear);
            assert_eq!(shelf.fill_again(&disk, &config), Looked::Changed);
            assert!(shelf.tree_faults.is_empty());
        }
        std::fs::remove_dir_all(&root).unwrap();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Date, LocaleId, Memory, load_config};

    fn project() -> Memory {
        Memory::new(Date::from_unix(0))
            .with("content/en/a.md", "A")
            .with("content/en/b.md", "B")
            .with("content/en/b.png", "picture")
            .with("locales/en/a.ftl", "a = A")
            .with("data/contacts.toml", "")
    }

    fn config() -> Arc<Config> {
        let reference = include_str!("../../handbill.toml");
        let world = Memory::new(Date::from_unix(0)).with("handbill.toml", reference);
        let mut out = Diagnostics::new();
        Arc::new(load_config(&world, &mut out).unwrap())
    }

    /// A shelf that looked at single files, and one that was filled anew, hold the same.
    fn check(edit: impl Fn(Memory) -> Memory, paths: &[&str], expected: Looked) {
        let config = config();
        let (before, after) = (project(), edit(project()));
        let mut shelf = Shelf::fill(&before, &config);
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        assert_eq!(shelf.look_at(&after, &paths), expected);
        if expected == Looked::Unclear {
            shelf.fill_again(&after, &config);
        }
        let fresh = Shelf::fill(&after, &config);
        assert_eq!(format!("{:?}", shelf.inventory), format!("{:?}", fresh.inventory));
        assert_eq!(format!("{:?}", shelf.faults()), format!("{:?}", fresh.faults()));
    }

    #[test]
    fn looking_at_a_file_comes_to_what_reading_everything_comes_to() {
        check(|world| world.with("content/en/a.md", "A."), &["content/en/a.md"], Looked::Changed);
        check(|world| world.with("content/en/c.md", "C"), &["content/en/c.md"], Looked::Changed);
        check(|world| world.without("content/en/a.md"), &["content/en/a.md"], Looked::Changed);
        check(|world| world.with("content/en/a.md", " "), &["content/en/a.md"], Looked::Changed);
        check(|world| world.without("locales/en/a.ftl"), &["locales/en/a.ftl"], Looked::Changed);
        check(|world| world.with("locales/en/0.ftl", "b = B"), &["locales/en/0.ftl"], Looked::Changed);
        check(|world| world.with("content/en/b.png", "other"), &["content/en/b.png"], Looked::Changed);
        check(|world| world.without("data/contacts.toml"), &["data/contacts.toml"], Looked::Changed);
        check(
            |world| world.with("themes/default/assets/style.css", "a{}"),
            &["themes/default/assets/style.css"],
            Looked::Changed,
        );
        check(|world| world.with("content/xx/a.md", "A"), &["content/xx/a.md"], Looked::Changed);
        check(|world| world, &["content/en/a.md"], Looked::Same);
        check(|world| world.with("content/en/.a.md.swp", "x"), &["content/en/.a.md.swp"], Looked::Same);
        check(|world| world.with("notes.txt", "x"), &["notes.txt", "target/x"], Looked::Same);
        check(|world| world.without("content/en/a.md"), &["content/en"], Looked::Unclear);
    }

    #[test]
    fn what_was_taken_in_before_something_unclear_is_told_when_the_folders_are_walked() {
        let config = config();
        let mut shelf = Shelf::fill(&project(), &config);
        let after =
            project().with("content/en/a.md", "A.").without("content/en/b.md").without("content/en/b.png");
        let paths =
            ["content/en/a.md", "content/en/b.md", "content/en/b.png", "locales/en"].map(str::to_owned);
        assert_eq!(shelf.look_at(&after, &BTreeSet::from(paths)), Looked::Unclear);
        assert_eq!(shelf.fill_again(&after, &config), Looked::Changed);
        assert_eq!(shelf.fill_again(&after, &config), Looked::Same);
    }

    #[test]
    fn a_file_of_the_theme_that_goes_leaves_the_embedded_one() {
        let (config, path) = (config(), "themes/default/assets/style.css");
        let mut shelf = Shelf::fill(&project().with(path, "a{}"), &config);
        let paths = BTreeSet::from([path.to_owned()]);
        assert_eq!(shelf.look_at(&project(), &paths), Looked::Changed);
        let embedded = Shelf::fill(&project(), &config);
        assert_eq!(format!("{:?}", shelf.inventory), format!("{:?}", embedded.inventory));
    }

    #[test]
    fn what_says_the_same_stays_the_same_value() {
        let config = config();
        let mut shelf = Shelf::fill(&project(), &config);
        let page = |shelf: &Shelf| {
            let english = LocaleId::parse("en").unwrap();
            Arc::clone(&shelf.inventory.pages["a"][&english])
        };
        let before = page(&shelf);
        shelf.fill_again(&project().with("content/en/b.md", "B."), &config);
        assert!(Arc::ptr_eq(&before, &page(&shelf)));
    }
}

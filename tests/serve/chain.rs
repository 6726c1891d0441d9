//! A project that is read again after each of many edits is what it is when it is read for the first
//! time: the same faults, plans, pages and files. So is one whose texts are lent to a build.
//!
//! The quick run walks a short chain with one campaign of a small project. A long one:
//! `HANDBILL_CHAIN=500 cargo test --release --test serve chain -- --nocapture`, with
//! `HANDBILL_SEED=7` for another row of edits, and `HANDBILL_SMALL=1` for one on the small project.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use handbill::audit::Reader;
use handbill::catalog::{self, Catalog, Present};
use handbill::diag::{Diagnostics, Language};
use handbill::edition::Press;
use handbill::l10n::lint;
use handbill::publish::TemporaryFile;
use handbill::render::Templates;
use handbill::site::{Planned, Scope, plan, plan_again};
use handbill::source::{Config, Date, Looked, Memory, Shelf, World, lend_inventory, load_config};

use crate::edit::{Edited, changed};
use crate::project::{Files, asked, reference, small};
use crate::random::Random;

/// Everything that one reading passes on to the next.
#[derive(Default)]
struct Kept {
    scope: Scope,
    config: Option<Arc<Config>>,
    written: Option<Vec<u8>>,
    config_faults: Diagnostics,
    shelf: Option<Shelf>,
    catalog: Option<Arc<Catalog>>,
    templates: Option<Arc<Templates>>,
    plans: Vec<Planned>,
    presses: BTreeMap<String, Arc<Press>>,
}

/// What came of a reading, as text, so that two can be compared.
type Read = BTreeMap<String, String>;

impl Kept {
    fn of(scope: &Scope) -> Self {
        Self { scope: scope.clone(), ..Self::default() }
    }

    /// Reads what changed, as a preview does.
    fn again(&mut self, world: &Memory, files: &Files, paths: &BTreeSet<String>) -> Read {
        let written = files.get("handbill.toml").cloned();
        let other_config = self.config.is_none() || written != self.written;
        if other_config {
            let mut faults = Diagnostics::new();
            self.config = load_config(world, &mut faults).map(Arc::new);
            (self.written, self.config_faults) = (written, faults);
        }
        let Some(config) = self.config.clone() else {
            return Read::from([("faults".to_owned(), told(self.config_faults.clone()))]);
        };
        let looked = match &mut self.shelf {
            Some(shelf) if !other_config => shelf.look_at(world, paths),
            _ => Looked::Unclear,
        };
        match (&mut self.shelf, looked) {
            (Some(shelf), Looked::Unclear) => _ = shelf.fill_again(world, &config),
            (Some(_), _) => {}
            (empty, _) => *empty = Some(Shelf::fill(world, &config)),
        }
        self.make(&config, world.today())
    }

    fn make(&mut self, config: &Arc<Config>, today: Date) -> Read {
        let shelf = self.shelf.as_ref().unwrap();
        let mut faults = self.config_faults.clone();
        faults.append(shelf.faults());
        let inventory = Arc::clone(shelf.inventory());
        let catalog = catalog::build_again(self.catalog.as_deref(), config, &inventory, today, &mut faults);
        let catalog = Arc::new(catalog);
        let mut read = Read::new();
        parts(&catalog, &mut read);
        let templates = Templates::again(self.templates.as_ref(), &catalog.theme);
        let plans = plan_again(&self.plans, &catalog, &self.scope);
        faults.extend(plans.iter().flat_map(Planned::faults).cloned());
        for planned in &plans {
            let id = planned.plan.campaign.id.clone();
            let before = self.presses.get(&id).map(|press| &**press);
            let press = Press::new(planned, &templates, before, &mut faults);
            if let Some(press) = press {
                pages(&press, &mut read, &mut faults);
                self.presses.insert(id, Arc::new(press));
            }
        }
        let mut found = Diagnostics::new();
        lint::check(&catalog, &inventory, &mut found);
        read.insert("lint".to_owned(), told(found.clone()));
        read.insert("faults".to_owned(), told(faults.clone()));
        faults.append(found);
        read.insert("told".to_owned(), told(faults));
        (self.catalog, self.templates, self.plans) = (Some(catalog), Some(templates), plans);
        read
    }
}

/// What a build makes of the project when it lets go of each text once it has been worked through.
fn lent(world: &Memory, scope: &Scope) -> Read {
    let (mut read, mut faults) = (Read::new(), Diagnostics::new());
    if let Some(config) = load_config(world, &mut faults).map(Arc::new) {
        let lender: Arc<dyn World + Send> = Arc::new(world.clone());
        let inventory = lend_inventory(&lender, &config, 0, &mut faults);
        let today = world.today();
        let present = Present { onlooker: &lint::look, aside: Some(Arc::new(TemporaryFile::new())) };
        let catalog = catalog::build_watched(&config, &inventory, today, present, &mut faults);
        let catalog = Arc::new(catalog);
        lint::check_beside_pages(&catalog, &inventory, &mut faults);
        let templates = Templates::again(None, &catalog.theme);
        for planned in plan(&catalog, scope, &mut faults) {
            if let Some(press) = Press::new(&planned, &templates, None, &mut faults) {
                pages(&press, &mut read, &mut faults);
            }
        }
        inventory.lending.iter().for_each(|lending| lending.faults(&mut faults));
    }
    read.insert("told".to_owned(), told(faults));
    read
}

fn told(faults: Diagnostics) -> String {
    format!("{:#?}", faults.sorted().folded().told_in(Language::English))
}

/// Parts of a catalog that pages need not show.
fn parts(catalog: &Catalog, read: &mut Read) {
    for (id, page) in &catalog.pages {
        read.insert(format!("page {id}"), format!("{page:#?}"));
    }
    for (id, quiz) in &*catalog.quizzes {
        read.insert(format!("quiz {id}"), format!("{quiz:#?}"));
    }
    for (id, campaign) in &*catalog.campaigns {
        read.insert(format!("campaign {id}"), format!("{campaign:#?}"));
    }
    let mut part = |name: &str, shown: String| read.insert(name.to_owned(), shown);
    part("registry", format!("{:#?}", catalog.registry));
    part("citations", format!("{:#?}", catalog.citations));
    part("indicators", format!("{:#?}", catalog.indicators));
    part("modules", format!("{:#?}", catalog.modules));
    part("faulty quizzes", format!("{:#?}", catalog.faulty_quizzes));
    part("ledgers", format!("{:#?}", catalog.ledgers));
    part("made from", format!("{:#?}", catalog.made_from));
    part("term rules", format!("{:#?}", catalog.term_rules));
    part("theme", format!("{:#?}", catalog.theme));
    part("media", format!("{:?}", catalog.media.keys()));
    for locale in catalog.config.locales.iter().map(|entry| &entry.id) {
        let ages: Vec<_> = catalog
            .translated(locale)
            .map(|(unit, _)| format!("{unit:?} {:?}", catalog.freshness.of(locale, unit)))
            .collect();
        part(&format!("freshness {locale}"), ages.join("\n"));
    }
}

fn pages(press: &Press, read: &mut Read, faults: &mut Diagnostics) {
    let campaign = &press.plan().campaign.id;
    for output in &press.plan().outputs {
        let path = format!("/{campaign}/{}", output.address.path().as_str());
        let sealed = press.page(output, faults);
        if let Some(sealed) = &sealed {
            press.audit_page(output, sealed, Reader::Tree, faults);
        }
        read.insert(path, sealed.map_or_else(String::new, |sealed| sealed.html().to_owned()));
    }
    for path in press.paths() {
        if let Some(file) = press.file(path) {
            read.insert(format!("/{campaign}/{path}"), format!("{:?}", file.bytes));
        }
    }
}

fn world(files: &Files) -> Memory {
    let today = Date::new(2026, 11, 22).unwrap();
    files.iter().fold(Memory::new(today), |world, (path, bytes)| world.with(path, bytes.clone()))
}

/// Where two readings part, with the first line that differs.
fn difference(again: &Read, fresh: &Read) -> Vec<String> {
    let names: BTreeSet<_> = again.keys().chain(fresh.keys()).collect();
    let differing = names.into_iter().filter(|name| again.get(*name) != fresh.get(*name));
    let tell = |name: &String| {
        let (Some(one), Some(other)) = (again.get(name), fresh.get(name)) else {
            return format!("{name}: only {}", if again.contains_key(name) { "again" } else { "fresh" });
        };
        let count = one.lines().zip(other.lines()).take_while(|(one, other)| one == other).count();
        let near = |text: &str| {
            text.lines().skip(count.saturating_sub(3)).take(6).collect::<Vec<_>>().join("\n      ")
        };
        format!("{name}: line {}\n  again {}\n  fresh {}", count + 1, near(one), near(other))
    };
    differing.map(tell).collect()
}

fn has_no_error(read: &Read) -> bool {
    !read["faults"].contains("severity: Error")
}

fn walk(files: Files, scope: &Scope, n_edits: usize, seed: u64) {
    let mut random = Random::new(seed);
    let mut project = Edited::new(files);
    let mut kept = Kept::of(scope);
    kept.again(&world(&project.files), &project.files, &BTreeSet::new());
    let (mut failures, mut n_sound, mut is_sound) = (Vec::new(), 0, true);
    for step in 1..=n_edits {
        let before = project.files.clone();
        let mut edits = Vec::new();
        // What is broken for long hides what else is wrong.
        if !is_sound && random.once_in(3) {
            edits.push(project.mend());
        }
        while edits.is_empty() || random.once_in(3) {
            let is_careful = random.once_in(2);
            edits.push(if is_careful {
                project.edit_soundly(&mut random)
            } else {
                project.edit(&mut random)
            });
        }
        let paths: BTreeSet<_> = changed(&before, &project.files).into_iter().collect();
        let world = world(&project.files);
        let again = kept.again(&world, &project.files, &paths);
        let fresh = Kept::of(scope).again(&world, &project.files, &BTreeSet::new());
        let mut differing = difference(&again, &fresh);
        if random.once_in(4) {
            let published = fresh.iter().filter(|(name, _)| name.starts_with('/') || *name == "told");
            let published = published.map(|(name, shown)| (name.clone(), shown.clone())).collect();
            differing.extend(difference(&lent(&world, scope), &published));
        }
        is_sound = has_no_error(&fresh);
        n_sound += usize::from(is_sound);
        if !differing.is_empty() {
            println!("seed {seed}, edit {step}: {}", edits.join("; "));
            differing.iter().take(6).for_each(|one| println!("  {one}"));
            failures.push(step);
            // The next edit begins with a reading that is right.
            kept = Kept::of(scope);
            kept.again(&world, &project.files, &BTreeSet::new());
        }
    }
    println!("{n_edits} edits (seed {seed}), {n_sound} without an error: {} readings differ", failures.len());
    assert!(failures.is_empty(), "after edits {failures:?}");
}

#[test]
fn reading_again_after_any_edit_comes_to_what_reading_anew_comes_to() {
    let seed = asked("HANDBILL_SEED", 5) as u64;
    match asked("HANDBILL_CHAIN", 0) {
        0 => walk(small(), &Scope { campaigns: vec!["hospitality".to_owned()], ..Scope::default() }, 5, seed),
        n_edits if asked("HANDBILL_SMALL", 0) == 1 => walk(small(), &Scope::default(), n_edits, seed),
        n_edits => walk(reference(), &Scope::default(), n_edits, seed),
    }
}

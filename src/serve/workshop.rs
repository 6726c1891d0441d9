//! The one thread that owns the project: it hears what may have changed, reads that again, and shows what
//! has come of it.
//!
//! **Invariant:** whatever the files say, the preview goes on. What cannot be read is a fault; a bug of
//! the program while it reads costs one generation, and is told as a fault too.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use super::generation::Generation;
use super::live::{Difference, Event, Hub, difference};
use super::speaker::{Speaker, Word};
use super::stage::{Stage, Status};
use super::watch::{Batch, Watch};
use super::{STACK, survey};
use crate::catalog::{self, Catalog};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::l10n::pseudo::Pseudo;
use crate::source::{Config, Disk, Inventory, Looked, Shelf, World, limits};

/// The file that says what the project is.
const CONFIG: &str = "handbill.toml";

/// What the workshop works at, and what others wait for.
pub(crate) struct Workshop {
    pub(crate) stage: Arc<Stage>,
    pub(crate) hub: Arc<Hub>,
    pub(crate) watch: Arc<Watch>,
    /// How many batches were worked at.
    done: Mutex<u64>,
    has_done: Condvar,
    /// The files of the newest generation, for its survey. They are not held: the next batch changes them
    /// in their place.
    files: Mutex<(u64, Weak<Inventory>)>,
    has_ended: AtomicBool,
    /// How each page was when its streams were last told of it.
    told: Mutex<BTreeMap<String, Status>>,
    speaker: Speaker,
}

/// The project as it was read.
struct Reading {
    disk: Disk,
    config: Option<Arc<Config>>,
    /// `handbill.toml` as it was read last, or why it could not be.
    written: Option<Result<Vec<u8>, String>>,
    config_faults: Diagnostics,
    shelf: Option<Shelf>,
    pseudo: Pseudo,
    /// The files of a preview with pseudo-locales, which are not those of the shelf.
    pseudo_files: Option<Arc<Inventory>>,
    catalog: Option<Arc<Catalog>>,
    number: u64,
}

impl Workshop {
    /// A workshop that has not begun.
    pub(crate) fn new(stage: Arc<Stage>, hub: Arc<Hub>, watch: Arc<Watch>, speaker: Speaker) -> Arc<Self> {
        let (done, has_done) = (Mutex::new(0), Condvar::new());
        let (files, told) = (Mutex::new((0, Weak::new())), Mutex::default());
        let has_ended = AtomicBool::new(false);
        Arc::new(Self { stage, hub, watch, done, has_done, files, has_ended, told, speaker })
    }

    /// Reads the project for the first time and then whatever changes, until the watch ends.
    pub(crate) fn run(&self, disk: Disk) {
        let mut reading = Reading::new(disk);
        self.work(&mut reading, &Batch { everything: true, ..Batch::default() });
        while let Some(batch) = self.watch.next() {
            self.work(&mut reading, &batch);
        }
        self.has_ended.store(true, Ordering::Release);
        self.has_done.notify_all();
    }

    /// Surveys each generation that stays the newest for a while, until the watch ends.
    pub(crate) fn survey(&self) {
        // A pool of its own, of one thread: whoever saves a file does not wait for what nobody waits for.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
        let on_pool = |newest: &Arc<Generation>| match &pool {
            Ok(pool) => pool.install(|| self.survey_one(newest)),
            Err(_) => self.survey_one(newest),
        };
        let mut seen = 0;
        while !self.has_ended.load(Ordering::Acquire) {
            let newest = self.stage.newest();
            let is_quiet = newest.number == seen;
            seen = newest.number;
            if is_quiet && newest.surveyed().is_none() && newest.catalog.is_some() {
                // A bug that a survey meets is met again when the page is opened, and told there.
                let found = catch_unwind(AssertUnwindSafe(|| on_pool(&newest))).ok().flatten();
                if let Some(found) = found {
                    newest.survey(found);
                    self.announce();
                }
            }
            let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = self.has_done.wait_timeout(done, survey::IDLE).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn survey_one(&self, newest: &Arc<Generation>) -> Option<Diagnostics> {
        let (number, files) = self.files.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let files = files.upgrade().filter(|_| number == newest.number)?;
        survey::survey(self, newest, &files)
    }

    /// Works at a batch.
    fn work(&self, reading: &mut Reading, batch: &Batch) {
        let start = Instant::now();
        let made = catch_unwind(AssertUnwindSafe(|| {
            // Planned and pressed as well, where a bug can be caught.
            reading.again(&self.stage, batch).inspect(|generation| _ = generation.base_faults())
        }));
        let generation = made.unwrap_or_else(|_| {
            let after = catch_unwind(AssertUnwindSafe(|| {
                let generation = reading.after_a_bug(&self.stage);
                let _ = generation.base_faults();
                generation
            }));
            // Nothing that was read can be planned: the last good pages are all there is.
            Some(Arc::new(after.unwrap_or_else(|_| Generation::empty_after(reading.number + 1))))
        });
        if let Some(generation) = generation {
            let files = (generation.number, reading.files());
            *self.files.lock().unwrap_or_else(PoisonError::into_inner) = files;
            self.stage.show(Arc::clone(&generation));
            // A bug that a page meets is met again by whoever asks for the page; the reading goes on.
            let _ = catch_unwind(AssertUnwindSafe(|| self.announce()));
            self.tell_of(batch, generation, start.elapsed());
        }
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.has_done.notify_all();
    }

    fn tell_of(&self, batch: &Batch, generation: Arc<Generation>, took: Duration) {
        let paths = batch.paths.iter().cloned().collect();
        self.speaker.say(Word::Read { generation, paths, everything: batch.everything, took });
    }

    /// Waits until nothing is pending, but not longer than `patience`: what is known to be old is not
    /// served, and nobody waits for ever.
    pub(crate) fn catch_up(&self, patience: Duration) {
        let end = Instant::now() + patience;
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        while self.watch.flush() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            // A batch may end between the question and the wait; then the next look is due soon.
            let nap = left.min(Duration::from_millis(5));
            done = self.has_done.wait_timeout(done, nap).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until the project was read once.
    pub(crate) fn wait_for_first(&self) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        while *done == 0 {
            done = self.has_done.wait(done).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// How a page is, for a stream that begins. What it is told later is compared with this, or with what
    /// others who look at the page were told: they have not heard yet of what this one sees.
    pub(crate) fn begin(&self, page: &str) -> Status {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let status = self.stage.status(page);
        told.entry(page.to_owned()).or_insert_with(|| status.clone());
        status
    }

    /// Tells every page that is being looked at what has become of it. One thread at a time, and no stream
    /// begins meanwhile: what is told last is what is newest.
    pub(crate) fn announce(&self) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let pages = self.hub.pages();
        for page in &pages {
            let now = self.stage.status(page);
            let before = told.insert(page.clone(), now.clone());
            if let Some(event) = before.and_then(|before| event(&before, &now)) {
                self.hub.tell(page, &event);
            }
        }
        told.retain(|page, _| pages.contains(page));
    }
}

/// What a page has to be told.
fn event(before: &Status, now: &Status) -> Option<Event> {
    let mark = || now.mark.clone();
    match difference(before.html.as_bytes(), now.html.as_bytes()) {
        Difference::Page => Some(Event::Reload { mark: mark() }),
        // The faults of a page whose style changed may have changed too; a state tells both.
        Difference::Styles(sheets) if before.faults == now.faults && before.older == now.older => {
            Some(Event::Styles { mark: mark(), sheets })
        }
        Difference::Styles(_) => Some(Event::Reload { mark: mark() }),
        Difference::None if before.faults != now.faults || before.older != now.older => {
            Some(Event::Faults { faults: now.faults.clone(), older: now.older })
        }
        Difference::None => None,
    }
}

impl Reading {
    fn new(disk: Disk) -> Self {
        Self {
            disk,
            config: None,
            written: None,
            config_faults: Diagnostics::new(),
            shelf: None,
            pseudo: Pseudo::default(),
            pseudo_files: None,
            catalog: None,
            number: 0,
        }
    }

    /// Reads what changed. `None` when that makes no difference.
    fn again(&mut self, stage: &Stage, batch: &Batch) -> Option<Arc<Generation>> {
        let other_config = (batch.everything || batch.paths.contains(CONFIG)) && self.read_config(stage);
        let Some(config) = self.config.clone() else {
            return other_config.then(|| Arc::new(self.generation(stage, None, self.config_faults.clone())));
        };
        let looked = match &mut self.shelf {
            Some(shelf) if !other_config && !batch.everything => shelf.look_at(&self.disk, &batch.paths),
            _ => Looked::Unclear,
        };
        match (looked, &mut self.shelf) {
            (Looked::Same, _) => return None,
            (Looked::Changed, _) => {}
            (Looked::Unclear, Some(shelf)) => {
                if shelf.fill_again(&self.disk, &config) == Looked::Same && self.is_shown(stage) {
                    return None;
                }
            }
            (Looked::Unclear, empty) => *empty = Some(Shelf::fill(&self.disk, &config)),
        }
        let shelf = self.shelf.as_ref()?;
        let mut faults = self.config_faults.clone();
        faults.append(shelf.faults());
        let inventory = Arc::clone(shelf.inventory());
        let catalog = self.catalog(stage, &config, &inventory, &mut faults);
        self.catalog = Some(Arc::clone(&catalog));
        Some(Arc::new(self.generation(stage, Some(catalog), faults)))
    }

    /// The files that the catalog was made from.
    fn files(&self) -> Weak<Inventory> {
        let of_shelf = self.shelf.as_ref().map(|shelf| Arc::downgrade(shelf.inventory()));
        self.pseudo_files.as_ref().map(Arc::downgrade).or(of_shelf).unwrap_or_default()
    }

    /// Whether what was read last is what is shown.
    fn is_shown(&self, stage: &Stage) -> bool {
        let shown = stage.newest();
        match (&self.catalog, &shown.catalog) {
            (Some(read), Some(shown)) => Arc::ptr_eq(read, shown),
            _ => false,
        }
    }

    /// Reads `handbill.toml`. Returns whether it says something else than it did.
    fn read_config(&mut self, stage: &Stage) -> bool {
        // Why it cannot be read is told when it is read as what it is.
        let read = self.disk.read(CONFIG, limits::TEXT_FILE_BYTES);
        let written = Some(read.map_err(|error| error.to_string()));
        if written == self.written && (self.config.is_some() || self.number > 0) {
            return false;
        }
        let mut faults = Diagnostics::new();
        self.config = stage.asked().config(&self.disk, &mut faults);
        self.written = written;
        self.config_faults = faults;
        true
    }

    fn catalog(
        &mut self,
        stage: &Stage,
        config: &Arc<Config>,
        inventory: &Arc<Inventory>,
        faults: &mut Diagnostics,
    ) -> Arc<Catalog> {
        let (before, today) = (self.catalog.clone(), self.disk.today());
        let before = before.as_deref();
        let mut catalog = if stage.asked().is_pseudo() {
            let (config, inventory) = self.pseudo.add(config, inventory);
            let inventory = self.pseudo_files.insert(Arc::new(inventory));
            catalog::build_again(before, &config, inventory, today, faults)
        } else {
            catalog::build_again(before, config, inventory, today, faults)
        };
        catalog.marks = stage.asked().marks;
        Arc::new(catalog)
    }

    fn generation(
        &mut self,
        stage: &Stage,
        catalog: Option<Arc<Catalog>>,
        faults: Diagnostics,
    ) -> Generation {
        self.number += 1;
        let before = stage.newest();
        Generation::new(self.number, catalog, faults, &stage.asked().scope, Some(&before))
    }

    /// What is shown after the program failed: what stood there before, with a fault that says so.
    fn after_a_bug(&mut self, stage: &Stage) -> Generation {
        // What was half read is not trusted.
        self.shelf = None;
        self.written = None;
        let mut faults = Diagnostics::new();
        faults.push(
            Diagnostic::error(Code::Internal, "the program failed while it read the project")
                .why("this is a fault of Handbill; pages are shown as they were before")
                .help("change the file again, and report what you changed"),
        );
        // Not what was read last, which may be what the program fails at.
        self.catalog = stage.newest().catalog.clone();
        self.generation(stage, self.catalog.clone(), faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Language;
    use crate::serve::live::Told;
    use crate::serve::watch::{Mode, Pace, Watched};
    use crate::serve::{Asked, fixture};
    use crate::site::Scope;
    use crate::text::fluent::Marks;

    const PAGE: &str = "/hub/en/get-help/";

    fn generation(number: u64, text: &str) -> Arc<Generation> {
        let page = format!(
            "+++\ntitle = \"T\"\ndescription = \"D.\"\nkind = \"help\"\n+++\n\n## Say {{#say}}\n\n{text}\n"
        );
        let (catalog, faults) = fixture::small(&[("content/en/get-help.md", &page)]);
        Arc::new(Generation::new(number, Some(catalog), faults, &Scope::default(), None))
    }

    fn workshop() -> Arc<Workshop> {
        let (scope, marks, language) = (Scope::default(), Marks::Off, Language::English);
        let asked = Asked { scope, offline: false, pseudo: false, marks, language };
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/serve");
        let watched = Watched { root: &root, files: &[], folders: &[] };
        let watch = Watch::start(watched, Mode::Poll, Pace::default(), |_| {}).unwrap();
        let stage = Arc::new(Stage::new(asked));
        let speaker = Speaker::start(stage.asked().clone(), Box::new(|_| {})).unwrap();
        Workshop::new(stage, Arc::new(Hub::new()), Arc::new(watch), speaker)
    }

    #[test]
    fn who_looked_before_is_told_though_somebody_else_comes_between_a_change_and_its_announcement() {
        let workshop = workshop();
        workshop.stage.show(generation(1, "Old words."));
        let first = workshop.hub.watch(PAGE.to_owned());
        let seen = workshop.begin(PAGE).mark;
        workshop.stage.show(generation(2, "New words."));
        let _second = workshop.hub.watch(PAGE.to_owned());
        let new = workshop.begin(PAGE).mark;
        assert_ne!(seen, new);
        workshop.announce();
        assert_eq!(first.next(Duration::ZERO), Told::Event(Event::Reload { mark: new }));
    }
}

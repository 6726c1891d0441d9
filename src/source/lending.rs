//! Page files of a large project: read when somebody works on them, not kept.
//!
//! A build works through a page, its translations beside it, and lets go of their texts, which somebody may
//! ask for again. So the memory of a build does not grow with what is written on the pages. A project of
//! ordinary size is kept whole, as in a preview.
//!
//! **Invariant:** nothing is made from two different texts of one file. A file that is not what it was when
//! the folders were walked, or cannot be read any more, is remembered ([`Lending::faults`]), and then nothing
//! may be published.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::config::Config;
use super::decode::decode_text;
use super::limits;
use super::reading::{read_fault, settle};
use super::role::empty;
use super::stamps::Stamp;
use super::world::{FileEntry, ReadError, World};
use crate::diag::{Code, Diagnostic, Diagnostics, Lender, SourceFile};

/// How many bytes of pages a build holds in memory: small beside the rest of a build, and more than most
/// projects have. A source text that is not held is read twice.
pub const HELD_BYTES: u64 = 4 << 20;

/// Reads page files for a build.
pub struct Lending {
    world: Arc<dyn World + Send>,
    config: Arc<Config>,
    moved: Mutex<BTreeSet<String>>,
}

/// One file that is read when it is asked for.
struct Lent {
    lending: Arc<Lending>,
    /// How the disk spells its path, where that differs.
    spelled: Option<Box<str>>,
    stamp: Stamp,
    /// Whether somebody has its text already: then it has to be there for all who come.
    was_read: AtomicBool,
}

impl Lending {
    /// Lends files of `world`.
    pub(super) fn new(world: &Arc<dyn World + Send>, config: &Arc<Config>) -> Arc<Self> {
        Arc::new(Self { world: Arc::clone(world), config: Arc::clone(config), moved: Mutex::default() })
    }

    /// A page file of it.
    pub(super) fn lend(self: &Arc<Self>, entry: &FileEntry) -> Arc<SourceFile> {
        let path = entry.path.as_str();
        let spelled = (entry.spelled != path).then(|| entry.spelled.as_str().into());
        let (lending, was_read) = (Arc::clone(self), AtomicBool::new(false));
        let lent = Lent { lending, spelled, stamp: entry.stamp, was_read };
        SourceFile::lent(path, Arc::new(lent))
    }

    /// Says which files became others while they were used. They were read once more for each use.
    pub fn faults(&self, out: &mut Diagnostics) {
        let moved = self.moved.lock().unwrap_or_else(PoisonError::into_inner);
        for path in moved.iter() {
            out.push(
                Diagnostic::error(Code::FileUnreadable, "the file changed while the site was built")
                    .in_file(path)
                    .why("half of the site would be made from one text and half from another")
                    .help("build again when nothing changes it any more"),
            );
        }
    }
}

impl Lender for Lent {
    fn lend(&self, path: &str, out: &mut Diagnostics) -> Option<Box<str>> {
        let lending = &self.lending;
        let spelled = self.spelled.as_deref().unwrap_or(path);
        let mut faults = Diagnostics::new();
        let text = match lending.world.read_seen(spelled, &self.stamp, limits::TEXT_FILE_BYTES) {
            Ok(bytes) => {
                self.was_read.store(true, Ordering::Relaxed);
                decode_text(path, bytes, &mut faults)
            }
            Err(error) if matches!(error, ReadError::Changed) || self.was_read.load(Ordering::Relaxed) => {
                lending.moved.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
                None
            }
            Err(error) => {
                faults.push(read_fault(path, &error));
                None
            }
        };
        let text = text.filter(|text| {
            !text.trim().is_empty() || {
                faults.push(empty(path));
                false
            }
        });
        settle(&lending.config, path, faults, out);
        text.map(String::into_boxed_str)
    }
}

impl fmt::Debug for Lending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lending")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::source::{Disk, LocaleId, lend_inventory, load_config};

    /// A file that is lent, in a project of its own, after what happens to it. How many faults are told of it.
    fn n_faults_after(happens: impl FnOnce(&Arc<SourceFile>, &std::path::Path)) -> usize {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("content/en/a.md");
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(&page, "+++\ntitle = \"A\"\n+++\n").unwrap();
        let project = "source = \"en\"\nexit = \"https://www.weather.gov/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n";
        fs::write(folder.path().join("handbill.toml"), project).unwrap();
        let mut out = Diagnostics::new();
        let world: Arc<dyn World + Send> = Arc::new(Disk::open(folder.path()).unwrap());
        let config = Arc::new(load_config(&*world, &mut out).unwrap());
        let inventory = lend_inventory(&world, &config, 0, &mut out);
        let file = &inventory.pages["a"][&LocaleId::parse("en").unwrap()];
        assert!(file.is_lent());
        happens(file, &page);
        let mut told_elsewhere = Diagnostics::new();
        file.held(&mut told_elsewhere);
        let mut faults = Diagnostics::new();
        inventory.lending.unwrap().faults(&mut faults);
        faults.iter().count()
    }

    #[test]
    fn a_file_that_stays_as_it_is_is_lent_again_and_again() {
        assert_eq!(n_faults_after(|file, _| assert!(file.held(&mut Diagnostics::new()).is_some())), 0);
    }

    #[test]
    fn a_file_that_goes_away_ends_the_build_whether_it_was_read_or_not() {
        assert_eq!(n_faults_after(|_, page| fs::remove_file(page).unwrap()), 1);
        let after_reading = |file: &Arc<SourceFile>, page: &std::path::Path| {
            assert!(file.held(&mut Diagnostics::new()).is_some());
            fs::remove_file(page).unwrap();
        };
        assert_eq!(n_faults_after(after_reading), 1);
    }
}

//! The project that the stages work on, and what each stage is given.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use handbill::catalog::{self, Catalog};
use handbill::diag::Diagnostics;
use handbill::edition::{Edition, EditionFile, Press, Verified, edition};
use handbill::render::{Draft, Templates};
use handbill::seal::Sealed;
use handbill::site::{Planned, Scope, plan};
use handbill::source::{Config, Disk, Inventory, World, load_config, load_inventory};

use crate::make::{Size, make};
use crate::project::lay_out;

/// Pages in each language, of ten.
const SIZE: Size = Size { pages: 20, locales: 10, code: true };

/// A project at each station of its way.
pub(crate) struct Fixture {
    folder: PathBuf,
    n_published: AtomicUsize,
    pub(crate) disk: Disk,
    pub(crate) config: Config,
    pub(crate) inventory: Inventory,
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) templates: Arc<Templates>,
    pub(crate) planned: Vec<Planned>,
    pub(crate) press: Press,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) sealed: Vec<Sealed>,
    pub(crate) editions: Vec<Edition>,
    /// The files of the one edition, with their bytes.
    pub(crate) files: Vec<(EditionFile, Vec<u8>)>,
}

impl Fixture {
    /// Makes the project and goes the whole way once.
    pub(crate) fn make() -> Self {
        let folder = std::env::temp_dir().join(format!("handbill-stages-{}", std::process::id()));
        let (corpus, project) = (folder.join("corpus"), folder.join("project"));
        make(&corpus, SIZE).unwrap();
        lay_out(&corpus, &project).unwrap();
        let mut out = Diagnostics::new();
        let disk = Disk::open(&project).unwrap();
        let config = load_config(&disk, &mut out).unwrap();
        let inventory = load_inventory(&disk, &config, &mut out);
        let catalog = Arc::new(catalog::build(&config, &inventory, disk.today(), &mut out));
        let templates = Templates::new(&catalog.theme);
        let planned = plan(&catalog, &Scope::default(), &mut out);
        let press = Press::new(&planned[0], &templates, None, &mut out).unwrap();
        let base = press.plan().campaign.base_path();
        let outputs = &press.plan().outputs;
        let drafts: Vec<_> =
            outputs.iter().map(|output| press.draft(output, base, &mut out).unwrap()).collect();
        let sealed = outputs.iter().zip(&drafts);
        let sealed =
            sealed.map(|(output, draft)| press.seal(output, draft.clone(), &mut out).unwrap()).collect();
        let files = Mutex::new(Vec::new());
        let keep =
            |file: &EditionFile, bytes: &[u8]| files.lock().unwrap().push((file.clone(), bytes.to_vec()));
        let editions = vec![edition(&planned[0], &templates, Verified::Sample, &keep, &mut out).unwrap()];
        let files = files.into_inner().unwrap();
        assert!(!out.has_errors(), "the project has faults");
        let n_published = AtomicUsize::new(0);
        Self {
            folder,
            n_published,
            disk,
            config,
            inventory,
            catalog,
            templates,
            planned,
            press,
            drafts,
            sealed,
            editions,
            files,
        }
    }

    /// The pages that are made.
    pub(crate) fn n_pages(&self) -> usize {
        self.drafts.len()
    }

    /// Where the corpus, the project and what is published lie.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A folder that nothing was published to yet. Old ones stay until the end: deleting them would slow
    /// the writing down.
    pub(crate) fn fresh_output(&self) -> PathBuf {
        self.folder.join(format!("public-{}", self.n_published.fetch_add(1, Ordering::Relaxed)))
    }
}

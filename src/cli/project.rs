//! From the command line to a catalog: the part that every verb begins with.

use std::path::Path;
use std::sync::Arc;

use super::output::{Console, Hints};
use super::{Common, Ending, ScopeArgs};
use crate::catalog::{self, Catalog, Present};
use crate::diag::Diagnostics;
use crate::l10n::{lint, pseudo};
use crate::publish::TemporaryFile;
use crate::site::Scope;
use crate::source::{
    Config, Disk, HELD_BYTES, Inventory, LocaleId, OpenError, OutputStyle, World, lend_inventory,
    load_config, load_inventory, toml,
};

/// Opens the project's folder.
pub(super) fn open(common: &Common, console: &Console) -> Result<Disk, Ending> {
    Disk::open(&common.root).map_err(|error| {
        console.error(&format!("error: {error}\n"));
        match error {
            OpenError::NoFolder { .. } | OpenError::NotAFolder { .. } | OpenError::Epoch => Ending::Usage,
            OpenError::Io { .. } | OpenError::Clock => Ending::Machine,
        }
    })
}

/// A project: its files, and what they come to.
pub(super) struct Project {
    /// The files.
    pub(super) inventory: Inventory,
    /// What they say.
    pub(super) catalog: Catalog,
}

/// A project that was opened and read, with what was found wrong with it.
pub(super) struct Opened {
    /// Its folder.
    pub(super) disk: Disk,
    /// Its files, and what they come to.
    pub(super) project: Project,
    /// What is wrong.
    pub(super) out: Diagnostics,
}

/// Opens and reads the project, for verbs that take it as it is. Says so when `handbill.toml` cannot be
/// used.
pub(super) fn opened(common: &Common, console: &Console) -> Result<Opened, Ending> {
    let disk = open(common, console)?;
    let mut out = Diagnostics::new();
    match read(&disk, false, &mut out) {
        Some(project) => Ok(Opened { disk, project, out }),
        None => {
            console.diagnostics(&out.sorted(), Hints::Counted);
            Err(Ending::Faults)
        }
    }
}

/// Reads the whole project. `None` when `handbill.toml` cannot be used.
pub(super) fn read(world: &dyn World, offline: bool, out: &mut Diagnostics) -> Option<Project> {
    read_asked(world, &ScopeArgs { offline, ..ScopeArgs::default() }, out)
}

/// Reads the project that the arguments ask for. `None` when `handbill.toml` cannot be used.
pub(super) fn read_asked(world: &dyn World, args: &ScopeArgs, out: &mut Diagnostics) -> Option<Project> {
    let mut config = load_config(world, out)?;
    if args.offline {
        config.style = OutputStyle::Offline;
    }
    let mut inventory = load_inventory(world, &config, out);
    if args.pseudo {
        (config, inventory) = pseudo::add(&config, &inventory);
    }
    let catalog = catalog::build(&config, &inventory, world.today(), out);
    Some(Project { inventory, catalog })
}

/// Reads the project that is to be built: everything at once, or a large one page by page, with the linter
/// looking on. `None` when `handbill.toml` cannot be used.
pub(super) fn read_for_build(disk: &Arc<Disk>, args: &ScopeArgs, out: &mut Diagnostics) -> Option<Project> {
    if args.pseudo {
        return read_asked(&**disk, args, out);
    }
    let mut config = load_config(&**disk, out)?;
    if args.offline {
        config.style = OutputStyle::Offline;
    }
    let config = Arc::new(config);
    let world: Arc<dyn World + Send> = Arc::clone(disk) as _;
    let inventory = lend_inventory(&world, &config, HELD_BYTES, out);
    let present = Present { onlooker: &lint::look, aside: Some(Arc::new(TemporaryFile::new())) };
    let catalog = catalog::build_watched(&config, &inventory, disk.today(), present, out);
    Some(Project { inventory, catalog })
}

/// What the arguments ask for; a name that does not exist is wrong usage.
pub(super) fn scope(args: &ScopeArgs, catalog: &Catalog, console: &Console) -> Result<Scope, Ending> {
    let campaigns: Vec<_> = catalog.campaigns.keys().map(String::as_str).collect();
    for name in &args.campaign {
        if !campaigns.contains(&name.as_str()) {
            return Err(unknown(console, "campaign", name, &campaigns));
        }
    }
    if args.pseudo && !args.locale.is_empty() && !args.locale.iter().any(|name| is_pseudo(catalog, name)) {
        console.error("error: `--pseudo` makes en-XA and ar-XB; name one of them, or leave `--locale` out\n");
        return Err(Ending::Usage);
    }
    Ok(Scope { campaigns: args.campaign.clone(), locales: locales(&args.locale, &catalog.config, console)? })
}

fn is_pseudo(catalog: &Catalog, name: &str) -> bool {
    catalog.config.locales.iter().any(|entry| entry.id.as_str() == name && pseudo::is_pseudo(&entry.id))
}

/// Locales named on the command line.
pub(super) fn locales(names: &[String], config: &Config, console: &Console) -> Result<Vec<LocaleId>, Ending> {
    let known: Vec<_> = config.locales.iter().map(|entry| entry.id.as_str()).collect();
    let found =
        names.iter().map(|name| match config.locales.iter().find(|entry| entry.id.as_str() == name) {
            Some(entry) => Ok(entry.id.clone()),
            None => Err(unknown(console, "locale", name, &known)),
        });
    found.collect()
}

fn unknown(console: &Console, what: &str, name: &str, known: &[&str]) -> Ending {
    console.error(&format!("error: there is no {what} `{name}`; {}\n", toml::suggestion(name, known)));
    Ending::Usage
}

/// Whether pages for testing go to another folder than the real sites, also before there are any: what lies
/// in that one may be published by somebody who does not look. Real sites go where they like.
pub(super) fn is_apart(disk: &Disk, config: &Config, folder: &Path) -> bool {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    pseudo::real_output(config).is_none_or(|real| absolute(folder) != absolute(&disk.root().join(real)))
}

/// Says that they would go to the same.
pub(super) fn not_apart(folder: &Path, console: &Console) -> Ending {
    console.error(&format!(
        "error: `{}` is where the real sites go; name another folder for pages for testing\n",
        folder.display()
    ));
    Ending::Usage
}

/// The output folder as the arguments and the project say.
pub(super) fn output_folder(disk: &Disk, config: &Config, asked: Option<&Path>) -> std::path::PathBuf {
    asked.map_or_else(|| disk.root().join(&config.output), Path::to_path_buf)
}

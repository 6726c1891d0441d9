//! From the command line to a catalog: the part that every verb begins with.

use std::io::ErrorKind;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::output::Console;
use super::{Common, Ending, ScopeArgs};
use crate::catalog::{self, Catalog};
use crate::diag::Diagnostics;
use crate::site::Scope;
use crate::source::{Config, Date, Disk, LocaleId, OutputStyle, World, load_config, load_inventory, toml};

/// Opens the project's folder.
pub(super) fn open(common: &Common, console: &Console) -> Result<Disk, Ending> {
    let today = today().map_err(|message| {
        console.error(&format!("error: {message}\n"));
        Ending::Usage
    })?;
    Disk::open(&common.root, today).map_err(|error| {
        console.error(&format!("error: cannot open the folder `{}`: {error}\n", common.root.display()));
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Ending::Usage,
            _ => Ending::Machine,
        }
    })
}

/// Today in UTC, or the day that `SOURCE_DATE_EPOCH` names, so that a build can be repeated.
fn today() -> Result<Date, String> {
    if let Some(written) = std::env::var_os("SOURCE_DATE_EPOCH") {
        let seconds = written.to_str().and_then(|text| text.parse().ok());
        return seconds
            .map(Date::from_unix)
            .ok_or_else(|| "SOURCE_DATE_EPOCH is not a number of seconds since 1970".to_owned());
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock enters; World carries it on"
    )]
    let now = SystemTime::now();
    let since = now
        .duration_since(UNIX_EPOCH)
        .map_err(|_| "the clock of this machine stands before 1970".to_owned())?;
    Ok(Date::from_unix(since.as_secs()))
}

/// Reads the whole project. `None` when `handbill.toml` cannot be used.
pub(super) fn read(world: &dyn World, offline: bool, out: &mut Diagnostics) -> Option<Catalog> {
    let mut config = load_config(world, out)?;
    if offline {
        config.style = OutputStyle::Offline;
    }
    let inventory = load_inventory(world, &config, out);
    Some(catalog::build(&config, &inventory, world.today(), out))
}

/// What the arguments ask for; a name that does not exist is wrong usage.
pub(super) fn scope(args: &ScopeArgs, catalog: &Catalog, console: &Console) -> Result<Scope, Ending> {
    let campaigns: Vec<_> = catalog.campaigns.keys().map(String::as_str).collect();
    for name in &args.campaign {
        if !campaigns.contains(&name.as_str()) {
            return Err(unknown(console, "campaign", name, &campaigns));
        }
    }
    Ok(Scope { campaigns: args.campaign.clone(), locales: locales(&args.locale, &catalog.config, console)? })
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

/// The output folder as the arguments and the project say.
pub(super) fn output_folder(disk: &Disk, config: &Config, asked: Option<&Path>) -> std::path::PathBuf {
    asked.map_or_else(|| disk.root().join(&config.output), Path::to_path_buf)
}

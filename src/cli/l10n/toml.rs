//! `handbill l10n toml`: the settings for other translation tools.

use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::l10n::toml;
use crate::publish::{FileChange, rewrite};
use crate::source::load_config;

/// Writes the file anew.
pub(super) fn run(common: &Common, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(config) = load_config(&disk, &mut out) else {
        console.diagnostics(&out.sorted(), Hints::Counted);
        return Ending::Faults;
    };
    let change = FileChange::Write { path: toml::FILE.to_owned(), bytes: toml::text(&config).into_bytes() };
    match rewrite(disk.root(), &[change]) {
        Ok(()) => {
            let n_locales = config.locales.len() - 1;
            let languages = if n_locales == 1 { "language" } else { "languages" };
            console.result(&format!("Wrote {} for {n_locales} {languages}.\n", toml::FILE));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

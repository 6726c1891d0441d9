//! `handbill l10n update`: what is new in the source text comes to a language already begun.

use std::fmt::Write as _;

use clap::Args;

use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::{Diagnostics, unified_diff};
use crate::l10n::scaffold::{Addition, additions};
use crate::publish::{FileChange, rewrite};
use crate::source::{Disk, LocaleId, World, limits, load_config, load_inventory};

/// Which language.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Example:\n  handbill l10n update es --dry-run\n\n\
    Each text that the source has and the language does not is added as a comment, at the end of the file \
    of the same name, below `## New in the source`. Files that are not there are made. Nothing else is \
    touched.")]
pub(in crate::cli) struct UpdateArgs {
    /// The locale
    locale: String,
    /// Only show what would be added
    #[arg(long)]
    dry_run: bool,
}

/// Adds the messages.
pub(super) fn run(common: &Common, args: &UpdateArgs, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(config) = load_config(&disk, &mut out) else {
        console.diagnostics(&out.sorted(), Hints::Counted);
        return Ending::Faults;
    };
    let locale = match project::locales(std::slice::from_ref(&args.locale), &config, console) {
        Ok(locales) => locales.into_iter().next(),
        Err(ending) => return ending,
    };
    let Some(entry) = locale.as_ref().and_then(|locale| config.locale(locale)) else {
        return Ending::Usage;
    };
    if entry.id == config.source {
        console.error(&format!("error: `{}` is the source locale, and no translation\n", entry.id));
        return Ending::Usage;
    }
    let inventory = load_inventory(&disk, &config, &mut out);
    let added = additions(&config.source, &inventory, &entry.id, &entry.name);
    if args.dry_run {
        console.result(&format!("{}Nothing was written.\n", added.iter().map(diff).collect::<String>()));
        return Ending::Clean;
    }
    let written = added.iter().map(|addition| change(&disk, addition)).collect::<Result<Vec<_>, _>>();
    let written =
        written.and_then(|changes| rewrite(disk.root(), &changes).map_err(|error| error.to_string()));
    match written {
        Ok(()) => {
            console.result(&told(&added, &entry.id));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

fn diff(added: &Addition) -> String {
    let Addition { path, old, text, .. } = added;
    match old {
        Some(old) => unified_diff(path, path, old.text(), &(old.text().to_owned() + text)),
        None => unified_diff("/dev/null", path, "", text),
    }
}

/// The bytes of the file stay as they are on the disk, also a mark at their beginning.
fn change(disk: &Disk, added: &Addition) -> Result<FileChange, String> {
    let path = added.path.clone();
    if added.old.is_none() {
        return Ok(FileChange::Create { path, bytes: added.text.clone().into_bytes() });
    }
    let mut bytes = disk
        .read(&path, limits::TEXT_FILE_BYTES)
        .map_err(|error| format!("`{path}` cannot be read: {error}"))?;
    bytes.extend_from_slice(added.text.as_bytes());
    Ok(FileChange::Write { path, bytes })
}

/// What was added.
fn told(added: &[Addition], locale: &LocaleId) -> String {
    if added.is_empty() {
        return format!("{locale} has all texts of the source, translated or as comments.\n");
    }
    let mut text = "Added as comments, to be translated:\n".to_owned();
    for Addition { path, old, ids, .. } in added {
        let new = if old.is_none() { " (new)" } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {path}{new}: {}", ids.join(", "));
    }
    text
}

//! `handbill l10n bump`: a slip of the pen in the source text makes no translation old.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;

use super::{in_project, unread_records, write};
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::l10n::record::{self, Records};
use crate::l10n::{choose, tell};

/// Which source texts.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Example:\n  handbill l10n bump --minor content/en/get-help.md")]
pub(in crate::cli) struct BumpArgs {
    /// Source files (`content/en/get-help.md`, `locales/en/interface.ftl`), folders, or units
    /// (`page:get-help`, `message:nav-home`)
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<String>,
    /// Say that the change says nothing new: a letter, a comma, a word spelt better. What changes a
    /// number, a link, a duty or many words is refused all the same
    #[arg(long)]
    minor: bool,
}

/// Records the small changes, and tells those that are not small.
pub(super) fn run(common: &Common, args: &BumpArgs, console: &Console) -> Ending {
    if !args.minor {
        console.error(
            "error: say with `--minor` that the change says nothing new, such as a letter or a comma; \
             for anything else, translators look at it and record it with `handbill l10n accept`\n",
        );
        return Ending::Usage;
    }
    let project::Opened { disk, project: project::Project { catalog, .. }, out } =
        match project::opened(common, console) {
            Ok(opened) => opened,
            Err(ending) => return ending,
        };
    if let Err(ending) = unread_records(&out, console) {
        return ending;
    }
    let paths: Vec<_> = args.paths.iter().map(|path| in_project(&disk, path)).collect();
    let chosen = match choose::sources(&catalog, &paths) {
        Ok(chosen) => chosen,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let bumped = record::bump(&catalog, &chosen);
    if !bumped.records.units.is_empty()
        && let Err(error) = write(&disk, &bumped.records)
    {
        console.error(&format!("error: {error}\n"));
        return Ending::Machine;
    }
    let mut refused = Diagnostics::new();
    refused.extend(bumped.refused.iter().map(|refused| tell::not_minor(&catalog, refused)));
    console.diagnostics(&refused.sorted(), Hints::Counted);
    console.result(&recorded(&bumped.records));
    if bumped.refused.is_empty() { Ending::Clean } else { Ending::Faults }
}

/// What was recorded, text by text.
fn recorded(records: &Records) -> String {
    let mut locales: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (locale, unit) in &records.units {
        locales.entry(unit).or_default().insert(locale.as_str());
    }
    if locales.is_empty() {
        return "No record was changed.\n".to_owned();
    }
    let lines = locales.iter().map(|(unit, locales)| {
        format!("  {unit}: {}\n", locales.iter().copied().collect::<Vec<_>>().join(", "))
    });
    format!("Recorded that these translations are still right:\n{}", lines.collect::<String>())
}

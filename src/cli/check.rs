//! `handbill check`: everything that is wrong, and the changes that mend it where nobody has to decide.

use std::io::{BufRead, IsTerminal};
use std::sync::Arc;
use std::time::Instant;

use clap::Args;

use super::build::{Made, Purpose, make};
use super::output::{Console, Hints};
use super::summary::{self, plural};
use super::{Common, Ending, ScopeArgs, project};
use crate::diag::{Mended, MendedFile, mend, unified_diff};
use crate::l10n::focus;
use crate::publish::{FileChange, rewrite};
use crate::source::{Disk, World, limits};

/// What to look at.
#[derive(Debug, Clone, Args)]
pub(super) struct CheckArgs {
    /// Only this campaign (can be given several times)
    #[arg(long, value_name = "NAME")]
    campaign: Vec<String>,
    /// Only the texts and pages of this locale (can be given several times): faults elsewhere are
    /// counted, and fail nobody
    #[arg(long, value_name = "LOCALE")]
    locale: Vec<String>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Check pages as they are made for a folder, a stick or a tablet without network
    #[arg(long)]
    offline: bool,
    /// Check the layout with pseudo-locales instead of translations, as `build --pseudo` makes it
    #[arg(long)]
    pseudo: bool,
    /// Mend what nobody has to decide about, such as spaces; shows the changes and asks first
    #[arg(long)]
    fix: bool,
    /// Do not ask before mending
    #[arg(long, requires = "fix")]
    yes: bool,
}

/// Does everything but publish.
pub(super) fn check(common: &Common, args: &CheckArgs, console: &Console) -> Ending {
    let start = Instant::now();
    let looked = match look(common, args, console, start) {
        Ok(looked) => looked,
        Err(ending) => return ending,
    };
    if !args.fix {
        return looked.tell(console, start);
    }
    match fix(&looked, args, console) {
        Fixed::Written => match look(common, args, console, start) {
            Ok(left) => left.tell(console, start),
            Err(ending) => ending,
        },
        Fixed::Nothing => looked.tell(console, start),
        Fixed::Not(ending) => ending,
    }
}

/// What was found.
struct Looked {
    made: Made,
    /// How many faults lie elsewhere than in the locales that were asked for.
    n_elsewhere: usize,
}

fn look(common: &Common, args: &CheckArgs, console: &Console, start: Instant) -> Result<Looked, Ending> {
    let scope = ScopeArgs {
        campaign: args.campaign.clone(),
        locale: args.locale.clone(),
        strict: args.strict,
        offline: args.offline,
        pseudo: args.pseudo,
    };
    let disk = Arc::new(project::open(common, console)?);
    let mut made = make(&disk, &scope, console, Purpose::Check, start)?;
    let (out, n_elsewhere) = focus::of_locales(std::mem::take(&mut made.out), &made.scope.locales);
    made.out = out;
    Ok(Looked { made, n_elsewhere })
}

impl Looked {
    fn tell(&self, console: &Console, start: Instant) -> Ending {
        let out = &self.made.out;
        console.diagnostics(out, Hints::Shown);
        console.result(&summary::checked(&self.made.editions, out, start.elapsed()));
        console.result(summary::purpose(&self.made.catalog.config));
        if self.n_elsewhere > 0 {
            let faults = plural(self.n_elsewhere, "fault", "faults");
            let are = if self.n_elsewhere == 1 { "is" } else { "are" };
            console
                .result(&format!("{faults} elsewhere {are} not shown; run without --locale to see all.\n"));
        }
        if let [locale] = self.made.scope.locales.as_slice() {
            console.result(&format!("What is not translated yet: handbill l10n status --locale {locale}\n"));
        }
        if out.has_errors() { Ending::Faults } else { Ending::Clean }
    }
}

/// What became of the changes.
enum Fixed {
    /// They are on disk.
    Written,
    /// There are none, or nobody agreed to them.
    Nothing,
    /// They could not be written.
    Not(Ending),
}

/// Shows the changes, and makes them if somebody agrees.
fn fix(looked: &Looked, args: &CheckArgs, console: &Console) -> Fixed {
    let mended = mend(&looked.made.out);
    if mended.files.is_empty() {
        console.result("Nothing can be mended without somebody to decide.\n");
        return Fixed::Nothing;
    }
    for file in &mended.files {
        let path = file.source.path();
        console.result(&unified_diff(path, path, file.source.text(), &file.text));
    }
    if mended.n_skipped > 0 {
        let faults = plural(mended.n_skipped, "fault", "faults");
        console.result(&format!("{faults} more can be mended after these: run this again.\n"));
    }
    if !args.yes && !is_agreed(&mended, console) {
        return Fixed::Nothing;
    }
    let disk = &looked.made.disk;
    if let Some(file) = mended.files.iter().find(|file| !is_as_it_was(disk, file)) {
        console.error(&format!("error: `{}` was changed meanwhile; run this again\n", file.source.path()));
        return Fixed::Not(Ending::Faults);
    }
    let changes = mended.files.iter().map(|file| FileChange::Write {
        path: file.source.path().to_owned(),
        bytes: file.text.clone().into_bytes(),
    });
    match rewrite(disk.root(), &changes.collect::<Vec<_>>()) {
        Ok(()) => {
            let changes = plural(mended.n_changes, "change", "changes");
            let files = plural(mended.files.len(), "file", "files");
            console.result(&format!("Made {changes} in {files}. What is left:\n"));
            Fixed::Written
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Fixed::Not(Ending::Machine)
        }
    }
}

/// Asks, where somebody can answer.
fn is_agreed(mended: &Mended, console: &Console) -> bool {
    let changes = plural(mended.n_changes, "change", "changes");
    let these = if mended.n_changes == 1 { "this" } else { "these" };
    if !console.is_watched() || !std::io::stdin().is_terminal() {
        console.result(&format!("Nothing was written; run this with --yes to make {these} {changes}.\n"));
        return false;
    }
    console.error(&format!("Apply {these} {changes}? [y/N] "));
    let mut answer = String::new();
    let is_read = std::io::stdin().lock().read_line(&mut answer).is_ok();
    let is_yes = is_read && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes");
    if !is_yes {
        console.result("Nothing was written.\n");
    }
    is_yes
}

/// Whether a file still holds what was read: somebody may have saved it while the question stood.
fn is_as_it_was(disk: &Disk, file: &MendedFile) -> bool {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    disk.read(file.source.path(), limits::TEXT_FILE_BYTES)
        .is_ok_and(|bytes| bytes.strip_prefix(MARK).unwrap_or(&bytes) == file.source.text().as_bytes())
}

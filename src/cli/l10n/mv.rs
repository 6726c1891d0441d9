//! `handbill l10n mv`: a page gets another name in all languages.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use clap::Args;

use super::in_project;
use crate::catalog;
use crate::cli::output::{Console, Hints};
use crate::cli::summary::plural;
use crate::cli::{Common, Ending, project};
use crate::diag::{Diagnostics, unified_diff};
use crate::l10n::mv::{self, Change, Decided, Refusal};
use crate::publish::{FileChange, rewrite};
use crate::site::{self, plan};

/// Which page, and its new name.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Example:\n  handbill l10n mv signs/hotels signs/lodging --dry-run\n\n\
    The page is renamed in every language. Links to it and from it, lists of lessons, campaigns, quizzes \
    and the records of its translations follow; its old addresses lead to it. All of it is written, or \
    nothing.")]
pub(in crate::cli) struct MvArgs {
    /// The page, such as `signs/hotels`, or one of its files
    old: String,
    /// Its new name, such as `signs/lodging`
    new: String,
    /// Only show what would change
    #[arg(long)]
    dry_run: bool,
}

/// Renames the page.
pub(super) fn run(common: &Common, args: &MvArgs, console: &Console) -> Ending {
    let project::Opened { disk, project: project::Project { inventory, catalog }, out: mut before } =
        match project::opened(common, console) {
            Ok(opened) => opened,
            Err(ending) => return ending,
        };
    let catalog = Arc::new(catalog);
    plan(&catalog, &site::Scope::default(), &mut before);
    let names = [&args.old, &args.new].map(|name| in_project_or_name(&disk, name));
    let decided = match mv::decide(&catalog, &inventory, &before, (&names[0], &names[1])) {
        Ok(decided) => decided,
        Err(refusal) => return refused(refusal, console),
    };
    let mut found = Diagnostics::new();
    let after = catalog::build(&catalog.config, &decided.inventory, catalog.today, &mut found);
    let after = Arc::new(after);
    plan(&after, &site::Scope::default(), &mut found);
    let faults = mv::new_faults(&before, &found);
    if !faults.is_empty() {
        return refused(Refusal::Faults(faults), console);
    }
    let records = mv::records(&catalog, &after, &inventory, &decided);
    if args.dry_run {
        let changes = decided.changes.iter().chain(&records);
        let diff: String = changes.map(shown).collect();
        console.result(&format!("{diff}Nothing was written.\n"));
        return Ending::Clean;
    }
    match rewrite(disk.root(), &file_changes(decided.changes.iter().chain(&records))) {
        Ok(()) => {
            console.result(&told(&decided, &records));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

/// A page is named from the top of its language's folder; one of its files as a shell completes it.
fn in_project_or_name(disk: &crate::source::Disk, name: &str) -> String {
    if name.ends_with(".md") { in_project(disk, name) } else { name.to_owned() }
}

fn refused(refusal: Refusal, console: &Console) -> Ending {
    match refusal {
        Refusal::Names(message) => {
            console.error(&format!("error: {message}\n"));
            Ending::Usage
        }
        Refusal::Faults(faults) => {
            console.diagnostics(&faults.sorted(), Hints::Counted);
            console.error("error: nothing was renamed; mend these faults first, or choose another name\n");
            Ending::Faults
        }
        Refusal::Link(place) => {
            let at = place.line_column();
            console.error(&format!(
                "error: nothing was renamed: {}:{}:{}: this link cannot be rewritten for sure; write it as \
                 `[words](page.md)`\n",
                place.source.path(),
                at.line,
                at.column
            ));
            Ending::Faults
        }
    }
}

/// A change as it is shown beforehand. Records are long lines that the program keeps for itself: how
/// many of them change is enough.
fn shown(change: &Change) -> String {
    if !change.to.ends_with(".lock") {
        return unified_diff(&change.from, &change.to, &change.old, &change.new);
    }
    let [old, new] = [&change.old, &change.new].map(|text| text.lines().collect::<BTreeSet<_>>());
    let n_lines = old.difference(&new).count().max(new.difference(&old).count());
    format!("{}: {}\n", change.to, plural(n_lines, "line changes", "lines change"))
}

/// What is new stands before what is old is taken away.
fn file_changes<'c>(changes: impl Iterator<Item = &'c Change>) -> Vec<FileChange> {
    let mut written = Vec::new();
    let mut removed = Vec::new();
    for change in changes {
        let (path, bytes) = (change.to.clone(), change.new.clone().into_bytes());
        if change.from == change.to {
            written.push(FileChange::Write { path, bytes });
        } else {
            written.push(FileChange::Create { path, bytes });
            removed.push(FileChange::Remove { path: change.from.clone() });
        }
    }
    written.extend(removed);
    written
}

/// What was done.
fn told(decided: &Decided, records: &[Change]) -> String {
    let (moved, changed): (Vec<_>, Vec<_>) =
        decided.changes.iter().partition(|change| change.from != change.to);
    let mut text = format!("Renamed `{}` to `{}`:\n", decided.old, decided.new);
    for change in &moved {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {} is now {}", change.from, change.to);
    }
    for change in changed.iter().copied().chain(records) {
        let _ = writeln!(text, "  {} names it anew", change.to);
    }
    if !decided.aliases.is_empty() {
        let addresses = plural(decided.aliases.len(), "old address leads", "old addresses lead");
        let _ = writeln!(text, "{addresses} to it: {}", decided.aliases.join(", "));
    }
    text
}

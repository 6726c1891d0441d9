//! `handbill l10n`: the ledger of translations.

use clap::{Args, Subcommand, ValueEnum};

use super::output::{Console, Hints};
use super::{Common, Ending, project};
use crate::catalog::{Catalog, Ledger, LedgerEntry, ReviewStatus, units};
use crate::diag::Diagnostics;
use crate::publish::replace;
use crate::source::{Date, LocaleId};

/// What to do with the ledger.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum L10nVerb {
    /// Record that translations are made from the source text as it is now
    Accept(AcceptArgs),
}

/// Which translations, and what is known about them.
#[derive(Debug, Clone, Args)]
pub(super) struct AcceptArgs {
    /// Only these units, such as `page:get-help` or `message:nav-home`; none means all of the locale
    unit: Vec<String>,
    /// The locale
    #[arg(long)]
    locale: String,
    /// Who has read them
    #[arg(long, value_enum)]
    status: Status,
    /// The name of the person who has read them; a review needs one
    #[arg(long, value_name = "NAME", required_if_eq("status", "reviewed"))]
    by: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Status {
    /// A machine made them and nobody has read them
    Machine,
    /// A person is at it
    Draft,
    /// A person has read and signed them
    Reviewed,
}

/// Runs a verb of the ledger.
pub(super) fn run(common: &Common, verb: &L10nVerb, console: &Console) -> Ending {
    let L10nVerb::Accept(args) = verb;
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(project::Project { catalog, .. }) = project::read(&disk, false, &mut out) else {
        console.diagnostics(&out.sorted(), Hints::Counted);
        return Ending::Faults;
    };
    let locale = match project::locales(std::slice::from_ref(&args.locale), &catalog.config, console) {
        Ok(locales) => locales.into_iter().next(),
        Err(ending) => return ending,
    };
    let Some(locale) = locale.filter(|locale| *locale != catalog.config.source) else {
        console.error("error: the source locale is not a translation\n");
        return Ending::Usage;
    };
    let mut ledger = catalog.ledgers.get(&locale).cloned().unwrap_or_default();
    let n_accepted = match accept(&catalog, &locale, args, &mut ledger) {
        Ok(n_accepted) => n_accepted,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let path = disk.root().join(format!("locales/{locale}/translated.lock"));
    match replace(&path, ledger.to_text().as_bytes()) {
        Ok(()) => {
            console.result(&format!(
                "Recorded {n_accepted} {} of {locale} in locales/{locale}/translated.lock.\n",
                if n_accepted == 1 { "unit" } else { "units" }
            ));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

/// Writes the asked units into the ledger, and takes out those that are no more.
fn accept(
    catalog: &Catalog,
    locale: &LocaleId,
    args: &AcceptArgs,
    ledger: &mut Ledger,
) -> Result<usize, String> {
    let units = units(catalog, locale);
    for asked in &args.unit {
        if !units.iter().any(|(unit, _)| unit.to_string() == *asked) {
            return Err(format!("`{asked}` is not a translated unit of {locale}"));
        }
    }
    ledger.entries.retain(|unit, _| units.iter().any(|(known, _)| known == unit));
    let signature = signature(args, catalog.today)?;
    let status = match args.status {
        Status::Machine => ReviewStatus::Machine,
        Status::Draft => ReviewStatus::Draft,
        Status::Reviewed => ReviewStatus::Reviewed,
    };
    let mut n_accepted = 0;
    for (unit, fingerprint) in units {
        if !args.unit.is_empty() && !args.unit.contains(&unit.to_string()) {
            continue;
        }
        // A whole locale is never taken back from "reviewed": a person's word stands until somebody
        // names the unit.
        let stands = ledger.entries.get(&unit).is_some_and(|entry| entry.status == ReviewStatus::Reviewed);
        if args.unit.is_empty() && stands && status != ReviewStatus::Reviewed {
            continue;
        }
        ledger.entries.insert(unit, LedgerEntry { fingerprint, status, signature: signature.clone() });
        n_accepted += 1;
    }
    Ok(n_accepted)
}

/// The day and the name under a review.
fn signature(args: &AcceptArgs, today: Date) -> Result<String, String> {
    match &args.by {
        Some(name) if name.trim().is_empty() || name.chars().any(char::is_control) => {
            Err("a review needs the name of a person".to_owned())
        }
        Some(name) => Ok(format!("{today} {}", name.trim())),
        None => Ok(String::new()),
    }
}

//! `handbill l10n accept`: records that translations say what the source says now.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};

use crate::catalog::{Catalog, ReviewStatus, Unit};
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::l10n::record::{self, Chosen, Records, Signed};
use crate::publish::{PublishError, replace};
use crate::source::{Date, Disk, LocaleId};

/// Which translations, and what is known about them.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct AcceptArgs {
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

/// Records and tells how many.
pub(super) fn run(common: &Common, args: &AcceptArgs, console: &Console) -> Ending {
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
    let accepted = chosen(&catalog, &locale, &args.unit)
        .and_then(|chosen| Ok((chosen, signature(args, catalog.today)?)))
        .map(|(chosen, signature)| {
            let signed = Signed { status: args.status.into(), signature };
            record::accept(&catalog, &locale, &chosen, &signed)
        });
    let records = match accepted {
        Ok(records) => records,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let n_accepted = records.units.len();
    match write(&disk, &records) {
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

/// What the arguments name.
fn chosen(catalog: &Catalog, locale: &LocaleId, asked: &[String]) -> Result<Chosen, String> {
    if asked.is_empty() {
        return Ok(Chosen::All);
    }
    let known: BTreeSet<_> = catalog.translated(locale).map(|(unit, _)| unit).collect();
    let units = asked.iter().map(|asked| match asked.parse::<Unit>() {
        Ok(unit) if known.contains(&unit) => Ok(unit),
        _ => Err(format!("`{asked}` is not a translated unit of {locale}")),
    });
    Ok(Chosen::Only(units.collect::<Result<_, _>>()?))
}

/// Writes the ledgers that changed, after the texts that they name.
fn write(disk: &Disk, records: &Records) -> Result<(), PublishError> {
    let made_from = disk.root().join("locales/made-from.lock");
    replace(&made_from, records.made_from.to_text().as_bytes())?;
    for (locale, ledger) in &records.ledgers {
        let path = disk.root().join(format!("locales/{locale}/translated.lock"));
        replace(&path, ledger.to_text().as_bytes())?;
    }
    Ok(())
}

impl From<Status> for ReviewStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Machine => Self::Machine,
            Status::Draft => Self::Draft,
            Status::Reviewed => Self::Reviewed,
        }
    }
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

//! `handbill l10n accept`: a person's or a machine's word that translations are right.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::{Args, ValueEnum};

use super::{in_project, unread_records, write};
use crate::catalog::{Catalog, ReviewStatus, Unit};
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::diag::text::visible;
use crate::l10n::record::{self, Records, Signed};
use crate::l10n::{choose, tell};
use crate::source::Date;

/// Which translations, and what is known about them.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  \
    handbill l10n accept content/es/get-help.md --status reviewed --by \"Ana Pérez\"\n  \
    handbill l10n accept locales/es/interface.ftl content/es/signs --status draft\n  \
    handbill l10n accept message:nav-home --locale es --status reviewed --by \"Ana Pérez\"\n  \
    handbill l10n accept --locale es --status machine")]
pub(in crate::cli) struct AcceptArgs {
    /// Files (`content/es/get-help.md`, `locales/es/interface.ftl`), folders (`content/es/signs`) or
    /// units (`page:get-help`, `message:nav-home`); none means all of the locale
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// The locale; files and folders say it themselves
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
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

impl From<Status> for ReviewStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Machine => Self::Machine,
            Status::Draft => Self::Draft,
            Status::Reviewed => Self::Reviewed,
        }
    }
}

/// Records what can be recorded, and tells what cannot.
pub(super) fn run(common: &Common, args: &AcceptArgs, console: &Console) -> Ending {
    let project::Opened { disk, project: project::Project { catalog, .. }, out } =
        match project::opened(common, console) {
            Ok(opened) => opened,
            Err(ending) => return ending,
        };
    if let Err(ending) = unread_records(&out, console) {
        return ending;
    }
    let locale = match project::locales(args.locale.as_slice(), &catalog.config, console) {
        Ok(locales) => locales.into_iter().next(),
        Err(ending) => return ending,
    };
    let paths: Vec<_> = args.paths.iter().map(|path| in_project(&disk, path)).collect();
    let chosen = choose::translations(&catalog, &paths, locale.as_ref())
        .and_then(|chosen| Ok((chosen, signature(args, catalog.today)?)));
    let (chosen, signature) = match chosen {
        Ok(chosen) => chosen,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let accepted = record::accept(&catalog, &chosen, &Signed { status: args.status.into(), signature });
    if let Err(error) = write(&disk, &accepted.records) {
        console.error(&format!("error: {error}\n"));
        return Ending::Machine;
    }
    let mut refused = Diagnostics::new();
    let unfit = accepted.refused.iter();
    refused.extend(unfit.map(|((locale, unit), unfit)| tell::unfit(&catalog, locale, unit, *unfit)));
    console.diagnostics(&refused.sorted(), Hints::Counted);
    console.result(&recorded(&catalog, &accepted.records, args));
    if accepted.refused.is_empty() { Ending::Clean } else { Ending::Faults }
}

/// What was recorded, file by file.
fn recorded(catalog: &Catalog, records: &Records, args: &AcceptArgs) -> String {
    let mut files: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (locale, unit) in &records.units {
        let n_messages = files.entry(choose::file_of(catalog, locale, unit)).or_default();
        if matches!(unit, Unit::Message(_)) {
            *n_messages = Some(n_messages.unwrap_or(0) + 1);
        }
    }
    if files.is_empty() {
        return "Nothing was recorded.\n".to_owned();
    }
    let by = args.by.as_ref().map_or_else(String::new, |name| format!(" by {}", name.trim()));
    let mut text = format!("Recorded as {}{by}:\n", ReviewStatus::from(args.status).key());
    for (file, n_messages) in files {
        // Writing to a String cannot fail.
        let _ = match n_messages {
            None => writeln!(text, "  {file}"),
            Some(1) => writeln!(text, "  {file}: 1 message"),
            Some(n_messages) => writeln!(text, "  {file}: {n_messages} messages"),
        };
    }
    let ledgers: Vec<_> =
        records.ledgers.keys().map(|locale| format!("locales/{locale}/translated.lock")).collect();
    let _ = writeln!(text, "in {}.", ledgers.join(", "));
    text
}

/// The day and the name under a review.
fn signature(args: &AcceptArgs, today: Date) -> Result<String, String> {
    match &args.by {
        Some(name) if name.trim().is_empty() || name.contains('\n') || visible(name) != *name => {
            Err("a review needs the name of a person".to_owned())
        }
        Some(name) => Ok(format!("{today} {}", name.trim())),
        None => Ok(String::new()),
    }
}

//! `handbill l10n diff`: what the source text has changed since a translation was made.

use clap::Args;

use crate::catalog::Catalog;
use crate::cli::output::Console;
use crate::cli::{Common, Ending, Format, project};
use crate::l10n::status::{find, shift};
use crate::source::LocaleId;

/// Of what, and in which locale.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct DiffArgs {
    /// A page's name (`get-help`), a file (`content/es/get-help.md`) or a message (`message:nav-home`)
    page: String,
    /// The locale; may be left out when the file names it, or when there is one translation only
    locale: Option<String>,
}

/// Compares and prints.
pub(super) fn run(common: &Common, args: &DiffArgs, console: &Console) -> Ending {
    let project::Opened { project: project::Project { catalog, .. }, .. } =
        match project::opened(common, console) {
            Ok(opened) => opened,
            Err(ending) => return ending,
        };
    let found = match find::unit(&catalog, &args.page) {
        Ok(found) => found,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let named = match project::locales(args.locale.as_slice(), &catalog.config, console) {
        Ok(locales) => locales.into_iter().next(),
        Err(ending) => return ending,
    };
    let locale = match locale(&catalog, named, found.locale) {
        Ok(locale) => locale,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    let Some(shift) = shift::of(&catalog, &locale, &found.unit) else {
        console.error(&format!("error: there is no page or message `{}`\n", args.page));
        return Ending::Usage;
    };
    console.result(&shift.text(console.result_colour()));
    if common.format == Format::Json {
        match shift.json() {
            Ok(json) => console.machine(&json),
            Err(error) => {
                console.error(&format!("error: the change could not be written as JSON: {error}\n"));
                return Ending::Machine;
            }
        }
    }
    Ending::Clean
}

/// The locale that is meant: as named, as the file's path says, or the only one there is.
fn locale(catalog: &Catalog, named: Option<LocaleId>, of_path: Option<LocaleId>) -> Result<LocaleId, String> {
    let source = &catalog.config.source;
    match (named, of_path) {
        (Some(named), _) if named == *source => {
            Err(format!("`{named}` is the source locale, not a translation"))
        }
        (Some(named), Some(of_path)) if named != of_path => {
            Err(format!("the file is of the locale `{of_path}`, not of `{named}`"))
        }
        (Some(locale), _) | (None, Some(locale)) => Ok(locale),
        (None, None) => {
            let locales = catalog.config.locales.iter().map(|entry| &entry.id);
            let others: Vec<_> = locales.filter(|id| *id != source).collect();
            match others.as_slice() {
                [] => Err("the project has no translation; start one with `handbill new locale`".to_owned()),
                [only] => Ok((*only).clone()),
                others => {
                    let others: Vec<_> = others.iter().map(|id| format!("`{id}`")).collect();
                    Err(format!("say in which locale: {}", others.join(", ")))
                }
            }
        }
    }
}

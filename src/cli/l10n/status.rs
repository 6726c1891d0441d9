//! `handbill l10n status`: where the translations stand, as text, JSON and a page.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::output::Console;
use crate::cli::{Common, Ending, Format, ScopeArgs, project};
use crate::diag::Severity;
use crate::l10n::lint;
use crate::l10n::status::{self, Status, board, json, text};
use crate::publish::replace;

/// Of what, and where to.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct StatusArgs {
    /// Only this locale (can be given several times)
    #[arg(long, value_name = "LOCALE")]
    locale: Vec<String>,
    /// Only what this campaign needs (can be given several times)
    #[arg(long, value_name = "NAME")]
    campaign: Vec<String>,
    /// Also write a page that opens from disk: one file, no script, nothing loaded from elsewhere
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

/// Computes and prints.
pub(super) fn run(common: &Common, args: &StatusArgs, console: &Console) -> Ending {
    let is_page = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "html" || ending == "htm");
    if let Some(file) = args.html.as_ref().filter(|file| !is_page(file)) {
        console.error(&format!("error: `{}` is no name of a page; end it in `.html`\n", file.display()));
        return Ending::Usage;
    }
    if matches!(common.format, Format::Sarif | Format::Github) {
        console.error(
            "error: the status counts texts and lists no faults, so it can be written as text or JSON only; \
             leave `--format` out, or write `--format json`\n",
        );
        return Ending::Usage;
    }
    let project::Opened { project: project::Project { inventory, catalog }, mut out, .. } =
        match project::opened(common, console) {
            Ok(opened) => opened,
            Err(ending) => return ending,
        };
    let asked =
        ScopeArgs { campaign: args.campaign.clone(), locale: args.locale.clone(), ..ScopeArgs::default() };
    let scope = match project::scope(&asked, &catalog, console) {
        Ok(scope) => scope,
        Err(ending) => return ending,
    };
    if scope.locales.contains(&catalog.config.source) {
        console.error("error: the source locale is not a translation\n");
        return Ending::Usage;
    }
    lint::check(&catalog, &inventory, &mut out);
    let out = out.sorted().folded();
    let status = status::of(&catalog, &scope.locales, &scope.campaigns);
    if let Err(ending) = print(common, &status, console) {
        return ending;
    }
    if let Some(file) = &args.html
        && let Err(ending) = write(file, &board::render(&status, &out), console)
    {
        return ending;
    }
    match out.count(Severity::Error) {
        0 => Ending::Clean,
        n_errors => {
            let errors = if n_errors == 1 { "error" } else { "errors" };
            console.error(&format!(
                "error: the project has {n_errors} {errors}, so these counts may be wrong; `handbill check` tells them\n"
            ));
            Ending::Faults
        }
    }
}

fn print(common: &Common, status: &Status<'_>, console: &Console) -> Result<(), Ending> {
    if common.format != Format::Json {
        console.result(&text::render(status));
        if status.locales.is_empty() {
            console.result("The project has no translation; start one with `handbill new locale`.\n");
        }
        return Ok(());
    }
    let json = json::render(status).map_err(|error| {
        console.error(&format!("error: the status could not be written as JSON: {error}\n"));
        Ending::Machine
    })?;
    console.machine(&json);
    Ok(())
}

fn write(file: &Path, page: &str, console: &Console) -> Result<(), Ending> {
    replace(file, page.as_bytes()).map_err(|error| {
        console.error(&format!("error: {error}\n"));
        Ending::Machine
    })?;
    console.result(&format!("\nWrote {}; open it in a browser.\n", file.display()));
    Ok(())
}

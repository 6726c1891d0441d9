//! `handbill quiz paper`: one form of a quiz as a page to print.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use crate::catalog::Catalog;
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::edition::paper_form;
use crate::publish::replace;
use crate::quiz::Seed;
use crate::site::{Planned, Scope, plan};
use crate::source::{LocaleId, toml};

/// Which form of which quiz.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct PaperArgs {
    /// The quiz
    quiz: String,
    /// The form code: eight letters as a quiz's page or the trainer's page shows them
    #[arg(long, value_name = "CODE")]
    form: String,
    /// The language of the paper [default: the project's source locale]
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// The campaign whose contacts stand on the paper [default: the first that has the quiz]
    #[arg(long, value_name = "NAME")]
    campaign: Option<String>,
    /// The file to write [default: QUIZ-CODE-LOCALE.html here]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Writes the paper.
pub(super) fn paper(common: &Common, args: &PaperArgs, console: &Console) -> Ending {
    let Some(form) = Seed::parse(&args.form) else {
        console.error(&format!(
            "error: `{}` is no form code; it has eight letters, such as `{}`\n",
            args.form,
            Seed::from_u32(0x1a2b_3c4d).shown()
        ));
        return Ending::Usage;
    };
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    // A single file has to carry its style inside.
    let catalog = project::read(&disk, true, &mut out).map(|project| Arc::new(project.catalog));
    let made = catalog.as_ref().map(|catalog| make(catalog, args, form, console, &mut out));
    let out = out.sorted().folded();
    console.diagnostics(&out, Hints::Counted);
    match made {
        Some(Err(ending)) => ending,
        _ if out.has_errors() => Ending::Faults,
        Some(Ok(Some((locale, html)))) => {
            let name = format!("{}-{}-{locale}.html", args.quiz, form.letters());
            let path = args.out.clone().unwrap_or_else(|| PathBuf::from(name));
            write(&path, &html, console)
        }
        Some(Ok(None)) | None => Ending::Faults,
    }
}

/// The page's locale and HTML; nothing when a fault stands in the way, which is told.
type Paper = Option<(LocaleId, String)>;

fn make(
    catalog: &Arc<Catalog>,
    args: &PaperArgs,
    form: Seed,
    console: &Console,
    out: &mut Diagnostics,
) -> Result<Paper, Ending> {
    let names: Vec<String> = args.locale.iter().cloned().collect();
    let locale = project::locales(&names, &catalog.config, console)?.into_iter().next();
    let locale = locale.unwrap_or_else(|| catalog.config.source.clone());
    let scope = Scope { campaigns: args.campaign.iter().cloned().collect(), locales: Vec::new() };
    let plans = plan(catalog, &scope, out);
    let has = |planned: &&Planned| {
        let plan = &planned.plan;
        plan.locales.contains(&locale) && plan.quizzes.iter().any(|(quiz, _)| quiz.logic.id == args.quiz)
    };
    let Some(planned) = plans.iter().find(has) else {
        let known: Vec<_> = plans
            .iter()
            .flat_map(|planned| &planned.plan.quizzes)
            .map(|(quiz, _)| quiz.logic.id.as_str())
            .collect();
        let help = toml::suggestion(&args.quiz, &known);
        console.error(&format!("error: no campaign has the quiz `{}` in {locale}; {help}\n", args.quiz));
        return Err(Ending::Usage);
    };
    Ok(paper_form(planned, &args.quiz, &locale, form, out).map(|html| (locale, html)))
}

fn write(path: &Path, html: &str, console: &Console) -> Ending {
    match replace(path, html.as_bytes()) {
        Ok(()) => {
            console.result(&format!("Wrote {}; open it in a browser and print it.\n", path.display()));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

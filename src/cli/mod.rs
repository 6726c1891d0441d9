//! The command line: clap types, and one thin file for each verb.
//!
//! Exit codes: 0 clean, 1 faults in the project, 2 wrong usage, 3 the machine (disk, locks).

mod build;
mod check;
mod init;
mod l10n;
mod new;
mod output;
mod project;
mod quiz;
mod serve;
mod summary;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::diag::Language;
use output::Console;

/// Builds localized awareness sites in which every page is proven to show how to get help.
#[derive(Debug, Parser)]
#[command(name = "handbill", version, max_term_width = 100)]
#[command(after_help = "Start with `handbill init DIR`, then `handbill build` in that folder.")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    common: Common,
}

/// What every verb understands.
#[derive(Debug, Clone, Args)]
struct Common {
    /// The project's folder
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// How faults are written
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Whether to use colours
    #[arg(long, global = true, value_enum, default_value_t = ColourChoice::Auto)]
    color: ColourChoice,
    /// The language that faults are told in: en, es [default: what HANDBILL_LANGUAGE says, or en]
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    language: Option<Language>,
}

/// Reads the language that faults are told in.
fn language(tag: &str) -> Result<Language, String> {
    let known: Vec<_> = Language::TAGS.iter().map(|(tag, _)| *tag).collect();
    Language::of(tag).ok_or_else(|| format!("faults can be told in {}", known.join(", ")))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    // For people
    Text,
    // One JSON object a line, for scripts and editors
    Json,
    // One SARIF log, for code hosts and editors
    Sarif,
    // Workflow commands of GitHub Actions, which become annotations on a contribution
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ColourChoice {
    // On a terminal only, and not where NO_COLOR is set
    Auto,
    // Always
    Always,
    // Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Build the sites of all campaigns into the output folder
    ///
    /// Nothing is published while there are errors: the sites of the last build stay as they are.
    Build(BuildArgs),
    /// Find every fault of the project without publishing anything
    ///
    /// With `--locale`, only what is wrong with the texts of that locale is told, and only that decides
    /// whether the check succeeds.
    Check(check::CheckArgs),
    /// Show the sites in the browser while you write: what you save is what you see
    ///
    /// Serves from memory and writes nothing. Pages load themselves anew when they change, and show what is
    /// wrong with them.
    Serve(serve::ServeArgs),
    /// Start a small project of your own that builds at once
    Init(init::InitArgs),
    /// Add a page, a campaign, a quiz or a locale
    #[command(subcommand)]
    New(new::NewVerb),
    /// Count what quizzes hold, and print a form of one
    #[command(subcommand)]
    Quiz(quiz::QuizVerb),
    /// The translators' desk: where translations stand, who has read them, and files to start from
    #[command(subcommand)]
    L10n(l10n::L10nVerb),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Which part of the project.
#[derive(Debug, Clone, Default, Args)]
struct ScopeArgs {
    /// Only this campaign (can be given several times)
    #[arg(long, value_name = "NAME")]
    campaign: Vec<String>,
    /// Only this locale (can be given several times); sites are built as if they had no other
    #[arg(long, value_name = "LOCALE")]
    locale: Vec<String>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Make pages that work from a folder, a stick or a tablet without network
    #[arg(long)]
    offline: bool,
    /// Try out the layout: pseudo-locales instead of translations
    ///
    /// Makes the source locale and two locales whose text is made from it by rule, and no others:
    /// en-XA (accented, about a third longer, in brackets) and ar-XB (in Arabic letters, from right to
    /// left). Pages ask search engines to stay away, and the output folder is another one
    /// (`public-pseudo`).
    #[arg(long)]
    pseudo: bool,
}

#[derive(Debug, Clone, Args)]
struct BuildArgs {
    #[command(flatten)]
    scope: ScopeArgs,
    /// The output folder [default: `public` in the project, or what handbill.toml says; with
    /// `--pseudo` the same with `-pseudo` at its end]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Nothing forbids publishing.
    Clean,
    /// The project has faults.
    Faults,
    /// The arguments name something that does not exist.
    Usage,
    /// The machine did not let us.
    Machine,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Clean => 0,
            Ending::Faults => 1,
            Ending::Usage => 2,
            Ending::Machine => 3,
        })
    }
}

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let console = Console::new(&cli.common);
    let ending = match &cli.verb {
        Verb::Build(args) => build::build(&cli.common, args, &console),
        Verb::Check(args) => check::check(&cli.common, args, &console),
        Verb::Serve(args) => serve::serve(&cli.common, args, &console),
        Verb::Init(args) => init::init(args, &console),
        Verb::New(verb) => new::new(&cli.common, verb, &console),
        Verb::Quiz(verb) => quiz::run(&cli.common, verb, &console),
        Verb::L10n(verb) => l10n::run(&cli.common, verb, &console),
        Verb::Completions { shell } => {
            let mut completions = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "handbill", &mut completions);
            console.bytes(&completions);
            Ending::Clean
        }
    };
    ending.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }
}

//! `handbill l10n`: the translators' desk.

mod accept;
mod diff;
mod status;

use clap::Subcommand;

use super::output::Console;
use super::{Common, Ending};

/// What to do with translations.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum L10nVerb {
    /// Record that translations are made from the source text as it is now
    Accept(accept::AcceptArgs),
    /// Show what the source text has changed since a translation was made, word by word
    ///
    /// Words taken out stand in `[-…-]`, words put in in `{+…+}`.
    Diff(diff::DiffArgs),
    /// Show what is translated, stale, missing and broken, and what to do next
    ///
    /// Everything is computed from the files as they are. Messages of quizzes, indicators and campaigns
    /// count in the campaigns that show them, all others in every campaign. docs/status.md describes
    /// what `--format json` writes.
    Status(status::StatusArgs),
}

/// Runs a verb of the translators' desk.
pub(super) fn run(common: &Common, verb: &L10nVerb, console: &Console) -> Ending {
    match verb {
        L10nVerb::Accept(args) => accept::run(common, args, console),
        L10nVerb::Diff(args) => diff::run(common, args, console),
        L10nVerb::Status(args) => status::run(common, args, console),
    }
}

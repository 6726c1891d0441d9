//! `handbill l10n`: the translators' desk.

mod accept;

use clap::Subcommand;

use super::output::Console;
use super::{Common, Ending};

/// What to do with translations.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum L10nVerb {
    /// Record that translations are made from the source text as it is now
    Accept(accept::AcceptArgs),
}

/// Runs a verb of the translators' desk.
pub(super) fn run(common: &Common, verb: &L10nVerb, console: &Console) -> Ending {
    match verb {
        L10nVerb::Accept(args) => accept::run(common, args, console),
    }
}

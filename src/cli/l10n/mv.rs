//! placeholder
use crate::cli::output::Console;
use crate::cli::{Common, Ending};
use clap::Args;
/// x
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct MvArgs {
    old: String,
}
pub(super) fn run(_: &Common, args: &MvArgs, console: &Console) -> Ending {
    console.error(&args.old);
    Ending::Usage
}

//! `handbill init`: a small project that builds at once.

use std::path::PathBuf;

use clap::Args;

use super::Ending;
use super::output::Console;
use crate::l10n::record::MERGED;
use crate::publish::{PublishError, write_new};
use crate::source::{RelPath, STARTER};

/// Where to start a project.
#[derive(Debug, Clone, Args)]
pub(super) struct InitArgs {
    /// The folder to make it in; it may exist, but none of the project's files may
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

/// What version control leaves out. A folder that is under version control already has its own, also of
/// how records are merged.
const IGNORED: (&str, &str) = (".gitignore", "/public\n/public-pseudo\n.*.handbill-*\n");

/// Makes the project.
pub(super) fn init(args: &InitArgs, console: &Console) -> Ending {
    let shown = args.dir.display();
    match write(args) {
        Ok(()) => {
            console.result(&format!(
                "Made a project in {shown}. Next:\n  cd {shown}\n  handbill build\n  open public/main/index.html\n\
                 Write pages in content/en/, numbers in data/contacts.toml.\n"
            ));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

fn write(args: &InitArgs) -> Result<(), String> {
    let file = |(path, text): &(&str, &str)| {
        let path = RelPath::new(path).map_err(|fault| format!("`{path}`: {fault}"))?;
        Ok((path, text.as_bytes().to_vec()))
    };
    let files: Result<Vec<_>, String> = STARTER.iter().map(file).collect();
    write_new(&args.dir, &files?).map_err(|error| error.to_string())?;
    for known in [IGNORED, MERGED] {
        match write_new(&args.dir, &[file(&known)?]) {
            Ok(()) | Err(PublishError::Exists { .. }) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(())
}

//! The promises of this room, held against a real disk.

mod fresh;
mod given_up;
mod kill;
#[cfg(unix)]
mod record;
mod refusals;
mod rewrite;
mod site;
mod states;
mod steps;

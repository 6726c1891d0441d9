//! The promises of this room, held against a real disk.

mod fresh;
mod given_up;
mod kill;
mod refusals;
mod rewrite;
mod site;
mod states;
mod steps;

//! What Handbill promises, shown with the real program on copies of the reference project.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, and tells what it met"
)]

mod change;
mod kill;
mod project;
mod reproducible;
mod tampering;

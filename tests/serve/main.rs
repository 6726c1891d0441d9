//! The preview, shown with the real program: whatever is done to the files, what it shows is what a
//! build would write.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, and tells what it met"
)]

mod chain;
mod disk;
mod edit;
mod endurance;
mod preview;
mod project;
mod random;
mod storms;

//! The real preview, with those at its door who mean it harm, and its life from start to end.
//!
//! `HANDBILL_DOOR_TIMES=100` makes the long runs that many times longer; `--nocapture` prints what was
//! counted and measured.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails, and tells what it met; it writes and reads the disk itself"
)]
#![cfg(unix)]

mod broken;
mod client;
mod crowd;
mod door;
mod files;
mod life;
mod preview;
mod words;

//! Shows a project in the browser while it is written.
//!
//! `cli` calls this room for `handbill serve`. It answers requests with the bytes that a build would
//! write, from memory, and tells open pages when theirs have changed.
//!
//! **Never here:** writing to the disk, and a page that is not sealed.

pub mod concern;
pub(crate) mod http;
pub(crate) mod live;
pub mod translate;
pub(crate) mod watch;

#[cfg(test)]
mod fixture;

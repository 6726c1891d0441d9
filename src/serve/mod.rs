//! Shows a project in the browser while it is written.
//!
//! `cli` calls this room for `handbill serve`. It answers requests with the bytes that a build would
//! write, from memory, and tells open pages when theirs have changed.
//!
//! **Never here:** writing to the disk, and a page that is not sealed.

#[cfg_attr(not(test), expect(dead_code, reason = "the parts of the preview are put together after this one"))]
pub(crate) mod live;

//! Shows the project while it is being written, and shows every change at once.

#[cfg_attr(not(test), expect(dead_code, reason = "the workshop that listens is being built"))]
pub(crate) mod watch;

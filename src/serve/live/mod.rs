//! What goes on between the preview and the pages that are open in browsers.
//!
//! The workshop asks the [`Hub`] which pages are looked at, makes each of them anew, lets
//! [`difference`] say what became of it, and tells the hub an [`Event`]. The threads that hold the
//! event streams take it from there. In the browser, [`script`] reloads the page or swaps its style
//! sheets and shows its faults; [`element`] is how it gets there.
//!
//! **Never here:** sockets, the disk, the making of pages.

mod compare;
mod event;
mod fault;
mod hub;
mod script;

#[expect(unused_imports, reason = "the parts of the preview are put together after this one")]
pub(crate) use self::{
    compare::{Difference, difference},
    event::Event,
    fault::Fault,
    hub::{Hub, Told, Watcher},
    script::{element, script},
};

//! Lets requests in and answers out: HTTP/1.1 over plain sockets, for the preview on one's own machine.
//!
//! `serve` gives a listener, a [`Door`] and a [`Site`] to [`Server::start`]. From then on the site is
//! asked for an [`Answer`] to each [`Request`] that has passed every check here.
//!
//! ```text
//! accept ─► connection (a thread) ─► head ─► Door ─► Request ─► Site ─► Answer ─► reply ─► wire
//! ```
//!
//! **Invariants:**
//! - A [`Request`] is GET or HEAD, came from this machine or to a name the user gave, was not sent by a
//!   page of another site, and its path cannot climb.
//! - No client holds more than a head's worth of memory, and none can wait or dawdle without end. When
//!   all places are taken, whoever has waited longest makes room.
//! - No answer lets another site read it, frame it or run it.
//!
//! **Never here:** sites, catalogs, pages, the disk, HTML, and CORS headers. Refusals are a sentence of
//! plain text.

mod limits;

mod door;
mod head;
mod host;
mod path;
mod percent;
mod query;
mod refusal;
mod request;

mod answer;
mod content_type;
mod etag;
mod range;
mod reply;

mod accept;
mod connection;
mod events;
mod server;
mod visitors;
mod wire;

#[cfg(test)]
mod tests;

pub(crate) use answer::{Answer, Content, Site, Status};
pub(crate) use content_type::content_type;
pub(crate) use door::Door;
pub(crate) use events::EventStream;
pub(crate) use limits::Limits;
pub(crate) use path::RequestPath;
#[cfg(test)]
pub(crate) use request::Method;
pub(crate) use request::Request;
pub(crate) use server::Server;

//! How much and how long a client may take.

use std::time::Duration;

/// The largest head of a request. Browsers send about 1 KiB; cookies of other servers on this machine
/// come to every port of it, and 16 KiB leaves them room.
pub(super) const HEAD_BYTES: usize = 16 << 10;

/// The longest request line: twice the longest address that browsers are known to pass on unharmed.
pub(super) const REQUEST_LINE_BYTES: usize = 8 << 10;

/// Header lines of a request. Browsers send about twenty.
pub(super) const HEADERS: usize = 100;

/// What is given to a socket at once, and what a reader must have taken within [`Limits::write`]. On
/// the worst mobile network this is under a second.
pub(super) const CHUNK_BYTES: usize = 64 << 10;

/// How long a client may take, and how many there may be.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// From the first byte of a head to its last, however many pieces it comes in. A head is one packet.
    pub(crate) head: Duration,
    /// Without a first byte, on a new connection or between two requests. Browsers open connections
    /// ahead and keep them; opening another one costs them nothing on the same machine.
    pub(crate) idle: Duration,
    /// For each chunk of an answer to be taken. A reader that takes nothing for so long is gone.
    pub(crate) write: Duration,
    /// How long an answer may stand still before its connection may be closed for a newcomer when all
    /// places are taken.
    pub(crate) stall: Duration,
    /// For a refused client to stop sending, so that it reads the refusal instead of a broken
    /// connection.
    pub(crate) linger: Duration,
    /// Connections at once, each with a thread. A browser opens six for a host, and a tablet lab of
    /// forty devices fits.
    pub(crate) connections: usize,
    /// Event streams among them. Each is a page open in a browser.
    pub(crate) streams: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(5),
            idle: Duration::from_secs(15),
            write: Duration::from_secs(10),
            stall: Duration::from_secs(1),
            linger: Duration::from_secs(1),
            connections: 256,
            streams: 64,
        }
    }
}

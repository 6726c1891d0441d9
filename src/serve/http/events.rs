//! Events to an open page, in the form of server-sent events.

use std::io::{self, ErrorKind};

use super::reply::ALWAYS;
use super::visitors::Doing;
use super::wire::Wire;

/// A page that listens.
///
/// Each method waits for its reader no longer than for a chunk of an answer. An error means that the
/// reader is gone; nothing is to be done but to return.
#[derive(Debug)]
pub(crate) struct EventStream {
    wire: Wire,
}

impl EventStream {
    /// Begins the stream; the oldest one makes room if there are too many.
    pub(super) fn open(wire: Wire) -> io::Result<Self> {
        wire.begin(Doing::Streaming);
        wire.put(head().as_bytes())?;
        Ok(Self { wire })
    }

    /// Sends one event. `event` is a single word; `data` may have line breaks.
    ///
    /// # Errors
    /// The reader is gone or has stopped reading, or `event` is not a single word.
    pub(crate) fn send(&mut self, event: &str, data: &str) -> io::Result<()> {
        self.put(&written(event, data)?)
    }

    /// Sends nothing that a page could see, to find out whether it is still there.
    ///
    /// # Errors
    /// The reader is gone or has stopped reading.
    pub(crate) fn beat(&mut self) -> io::Result<()> {
        self.put(":\n\n")
    }

    /// Whether the reader has closed the connection. A reader whose machine was cut off is found by
    /// [`EventStream::beat`] alone, when it stops taking anything.
    pub(crate) fn is_closed(&self) -> bool {
        self.wire.is_closed()
    }

    /// Ends the stream in order.
    pub(super) fn close(self) {
        self.wire.close();
    }

    /// A first write to a closed connection succeeds, so it is looked at before.
    fn put(&mut self, text: &str) -> io::Result<()> {
        if self.is_closed() {
            return Err(ErrorKind::ConnectionAborted.into());
        }
        self.wire.put(text.as_bytes())
    }
}

/// The head of a stream. It has no length: the stream ends with its connection.
pub(super) fn head() -> String {
    format!(
        "HTTP/1.1 200 OK\r\n{ALWAYS}Content-Type: text/event-stream\r\nCache-Control: no-store\r\n\
         Connection: close\r\n\r\n"
    )
}

/// An event as it is written: one `data` line for each line.
fn written(event: &str, data: &str) -> io::Result<String> {
    if event.is_empty() || !event.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(io::Error::new(ErrorKind::InvalidInput, "the name of an event is one plain word"));
    }
    let data = data.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\ndata: ");
    Ok(format!("event: {event}\ndata: {data}\n\n"))
}

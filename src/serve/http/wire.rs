//! One socket, on which every wait has an end.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, Shutdown, TcpStream};
use std::sync::Arc;
use std::time::Instant;

use super::head;
use super::limits::{CHUNK_BYTES, HEAD_BYTES, Limits};
use super::refusal::Refusal;
use super::visitors::{Doing, Place};

/// A connection, as its thread has it.
#[derive(Debug)]
pub(super) struct Wire {
    socket: Arc<TcpStream>,
    place: Place,
    limits: Arc<Limits>,
    /// What came after the last head: never more than the largest head.
    unread: Vec<u8>,
}

/// What a client sent.
#[derive(Debug)]
pub(super) enum Sent {
    /// A whole head.
    Head(Vec<u8>),
    /// No request, and none will come.
    Nothing,
    /// Something that cannot become a head.
    Refused(Refusal),
}

/// What came of one read.
enum Arrival {
    Bytes,
    End,
    TooLate,
}

impl Wire {
    /// A connection that has its place.
    pub(super) fn new(socket: Arc<TcpStream>, place: Place, limits: Arc<Limits>) -> io::Result<Self> {
        // Answers are written in one piece; waiting for more would only delay them.
        socket.set_nodelay(true)?;
        Ok(Self { socket, place, limits, unread: Vec::new() })
    }

    /// The address of this machine that the client reached.
    pub(super) fn local(&self) -> io::Result<IpAddr> {
        self.socket.local_addr().map(|address| address.ip())
    }

    /// Says what the connection is at.
    pub(super) fn begin(&self, doing: Doing) {
        self.place.begin(doing);
    }

    /// Waits for the next head. Its bytes are held up to the limit and no further, and all of it must be
    /// there soon after its first byte, in however many pieces it comes.
    pub(super) fn next_head(&mut self) -> Sent {
        self.begin(Doing::Waiting);
        let mut deadline = Instant::now() + self.limits.idle;
        let mut has_begun = false;
        loop {
            self.skip_empty_lines();
            if !has_begun && !self.unread.is_empty() {
                has_begun = true;
                deadline = Instant::now() + self.limits.head;
            }
            match head::end(&self.unread) {
                Ok(Some(end)) => {
                    let rest = self.unread.split_off(end);
                    return Sent::Head(std::mem::replace(&mut self.unread, rest));
                }
                Ok(None) => {}
                Err(refusal) => return Sent::Refused(refusal),
            }
            match self.read(deadline) {
                Arrival::Bytes => {}
                Arrival::TooLate if has_begun => return Sent::Refused(Refusal::Slow),
                Arrival::TooLate | Arrival::End => return Sent::Nothing,
            }
        }
    }

    /// Sends all of `bytes`, chunk by chunk, each within its time.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        for chunk in bytes.chunks(CHUNK_BYTES) {
            self.begin(Doing::Writing);
            self.put(chunk)?;
        }
        Ok(())
    }

    /// Sends all of `bytes` within the time of one chunk.
    pub(super) fn put(&self, bytes: &[u8]) -> io::Result<()> {
        let deadline = Instant::now() + self.limits.write;
        let mut rest = bytes;
        while !rest.is_empty() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            self.socket.set_write_timeout(Some(left))?;
            match (&*self.socket).write(rest) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(n_taken) => rest = &rest[n_taken..],
                // The time that is left is looked at above.
                Err(error) if is_wait(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Whether the client has gone, without waiting for it.
    pub(super) fn is_closed(&self) -> bool {
        let peeked = self.socket.set_nonblocking(true).and_then(|()| self.socket.peek(&mut [0]));
        let is_gone = match peeked {
            Ok(n_bytes) => n_bytes == 0,
            Err(error) => !is_wait(&error),
        };
        self.socket.set_nonblocking(false).is_err() || is_gone
    }

    /// Says that no more will come, and lets the client finish, so that it reads the answer instead of a
    /// broken connection. What it still sends is not kept.
    pub(super) fn close(self) {
        self.begin(Doing::Waiting);
        let deadline = Instant::now() + self.limits.linger;
        let mut wire = self;
        // Where the client has gone there is nobody to say it to, and the read below ends at once.
        let _gone_anyway = wire.socket.shutdown(Shutdown::Write);
        wire.unread.clear();
        while let Arrival::Bytes = wire.read(deadline) {
            wire.unread.clear();
        }
    }

    /// An empty line before a request is forgiven, as the standard asks.
    fn skip_empty_lines(&mut self) {
        while self.unread.starts_with(b"\r\n") {
            self.unread.drain(..2);
        }
    }

    /// Reads once, up to the size of a head.
    fn read(&mut self, deadline: Instant) -> Arrival {
        let mut piece = [0; 4096];
        let room = HEAD_BYTES.saturating_sub(self.unread.len()).clamp(1, piece.len());
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Arrival::TooLate;
            }
            if self.socket.set_read_timeout(Some(left)).is_err() {
                return Arrival::End;
            }
            match (&*self.socket).read(&mut piece[..room]) {
                Ok(0) => return Arrival::End,
                Ok(n_read) => {
                    self.unread.extend_from_slice(&piece[..n_read]);
                    return Arrival::Bytes;
                }
                Err(error) if is_wait(&error) => {}
                // A broken connection has no more to say than a closed one.
                Err(_) => return Arrival::End,
            }
        }
    }
}

/// Whether a call ended because nothing happened in time, and not because the connection is broken.
fn is_wait(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}

//! A client that sends exactly what a test says.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A connection to a preview.
pub(crate) struct Client {
    socket: TcpStream,
}

/// What came back. The status is 0 when the connection was closed without an answer.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).unwrap();
        // Only a failing test waits this long.
        socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        socket.set_write_timeout(Some(Duration::from_secs(60))).unwrap();
        Self { socket }
    }

    /// Sends bytes; says whether the preview still took them.
    pub(crate) fn send(&mut self, bytes: &[u8]) -> bool {
        match self.socket.write_all(bytes) {
            Ok(()) => true,
            Err(error) => {
                assert!(is_closing(error.kind()), "{error}");
                false
            }
        }
    }

    /// Asks as a browser does, and reads the answer.
    pub(crate) fn get(&mut self, target: &str) -> Reply {
        let host = self.socket.peer_addr().unwrap();
        self.send(format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
        self.reply()
    }

    /// Reads one answer with its body.
    pub(crate) fn reply(&mut self) -> Reply {
        let head = self.head();
        let Some(status) = head.split(' ').nth(1) else { return Reply::default() };
        let status = status.parse().unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
        // Nothing follows the answer to HEAD: then the end comes sooner.
        let mut body = Vec::new();
        let length = length.map_or(0, |length| length.parse().unwrap());
        (&mut self.socket).take(length).read_to_end(&mut body).unwrap();
        Reply { status, head, body }
    }

    /// Reads up to an empty line, or to the end.
    pub(crate) fn head(&mut self) -> String {
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") && !head.ends_with(b"\n\n") {
            match self.socket.read(&mut byte) {
                Ok(0) => break,
                Ok(_) => head.push(byte[0]),
                Err(error) if is_closing(error.kind()) => break,
                Err(error) => panic!("no answer: {error}"),
            }
        }
        String::from_utf8(head).unwrap()
    }

    /// Everything until the preview closes.
    pub(crate) fn rest(&mut self) -> Vec<u8> {
        let mut rest = Vec::new();
        if let Err(error) = self.socket.read_to_end(&mut rest) {
            assert!(is_closing(error.kind()), "{error}");
        }
        rest
    }
}

fn is_closing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted)
}

/// What a fresh connection is told when it sends `bytes`.
pub(crate) fn ask(address: SocketAddr, bytes: &[u8]) -> Reply {
    let mut client = Client::new(address);
    client.send(bytes);
    client.reply()
}

/// What a fresh connection gets for a target.
pub(crate) fn get(address: SocketAddr, target: &str) -> Reply {
    Client::new(address).get(target)
}

//! A client that sends exactly what a test says.

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::serve::http::Server;

/// A connection to a server.
pub(super) struct Client {
    socket: TcpStream,
    address: SocketAddr,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Vec<u8>,
}

impl Client {
    pub(super) fn new(server: &Server) -> Self {
        let address = server.address();
        let socket = TcpStream::connect(address).unwrap();
        // Only a failing test waits this long.
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        socket.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
        Self { socket, address }
    }

    /// Sends `text`, in which `{host}` stands for the name of the server. A server that has heard enough
    /// may have closed already.
    pub(super) fn send(&mut self, text: &str) {
        let text = text.replace("{host}", &format!("localhost:{}", self.address.port()));
        let text = text.replace("{port}", &self.address.port().to_string());
        self.send_bytes(text.as_bytes());
    }

    pub(super) fn send_bytes(&mut self, bytes: &[u8]) {
        match self.socket.write_all(bytes) {
            Ok(()) => {}
            Err(error) => assert!(is_closing(error.kind()), "{error}"),
        }
    }

    /// Asks and reads the answer.
    pub(super) fn get(&mut self, target: &str) -> Reply {
        self.get_with(target, "")
    }

    /// Asks with more header lines, each with its line break.
    pub(super) fn get_with(&mut self, target: &str, headers: &str) -> Reply {
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {{host}}\r\n{headers}\r\n"));
        self.reply()
    }

    /// Reads one answer with its body.
    pub(super) fn reply(&mut self) -> Reply {
        let mut reply = self.head();
        let length = reply.headers.get("content-length").map_or(0, |length| length.parse().unwrap());
        reply.body = vec![0; length];
        self.socket.read_exact(&mut reply.body).unwrap();
        reply
    }

    /// Reads one answer up to its empty line.
    pub(super) fn head(&mut self) -> Reply {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            let n_read = self.socket.read(&mut byte).unwrap();
            assert_eq!(n_read, 1, "the answer ends early: {:?}", String::from_utf8(head));
            head.push(byte[0]);
        }
        let head = String::from_utf8(head).unwrap();
        let mut lines = head.trim_end().split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = BTreeMap::new();
        for line in lines {
            let (name, value) = line.split_once(": ").unwrap();
            let doubled = headers.insert(name.to_ascii_lowercase(), value.to_owned());
            assert_eq!(doubled, None, "{line}");
        }
        Reply { status, headers, body: Vec::new() }
    }

    /// Everything until the server closes.
    pub(super) fn rest(&mut self) -> Vec<u8> {
        let mut rest = Vec::new();
        match self.socket.read_to_end(&mut rest) {
            Ok(_) => {}
            Err(error) => assert!(is_closing(error.kind()), "{error}"),
        }
        rest
    }

    /// Waits for the first byte of an answer, but no longer than `time`.
    pub(super) fn has_answer_within(&self, time: Duration) -> bool {
        let patience = self.socket.read_timeout().unwrap();
        self.socket.set_read_timeout(Some(time)).unwrap();
        let has_answer = self.socket.peek(&mut [0]).is_ok();
        self.socket.set_read_timeout(patience).unwrap();
        has_answer
    }
}

fn is_closing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted)
}

/// What a fresh connection is told.
pub(super) fn ask(server: &Server, text: &str) -> Reply {
    let mut client = Client::new(server);
    client.send(text);
    client.reply()
}

//! A preview that runs, and a client that asks it for pages.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::project::DAY;

/// Time for whatever comes in milliseconds on a machine that has nothing else to do.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A program that shows a project, and ends with the test.
pub(crate) struct Preview {
    child: Child,
    port: u16,
    said: PathBuf,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Preview {
    /// Starts one on the project in a folder, or on the part of it that arguments name. What it says is kept beside that.
    pub(crate) fn start(root: &Path, scope: &[&str]) -> Self {
        let said = root.with_extension("said");
        let (out, faults) =
            (File::create(&said).unwrap(), File::create(root.with_extension("faults")).unwrap());
        let child = Command::new(env!("CARGO_BIN_EXE_handbill"))
            .arg("--root")
            .arg(root)
            .args(["serve", "--port", "0"])
            .args(scope)
            .env("SOURCE_DATE_EPOCH", DAY)
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(faults)
            .spawn()
            .unwrap();
        let mut preview = Self { child, port: 0, said };
        preview.port = until("the preview says where it is", || preview.port_said());
        preview
    }

    fn port_said(&self) -> Option<u16> {
        let said = String::from_utf8(fs::read(&self.said).unwrap()).unwrap();
        let (_, rest) = said.split_once("Preview at http://127.0.0.1:")?;
        rest.split_once('/')?.0.parse().ok()
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// A connection that has sent its request.
    pub(crate) fn ask(&self, target: &str) -> io::Result<TcpStream> {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port))?;
        socket.set_read_timeout(Some(PATIENCE))?;
        let request =
            format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port);
        socket.write_all(request.as_bytes())?;
        Ok(socket)
    }

    /// Asks for a path and waits for the whole answer.
    pub(crate) fn get(&self, target: &str) -> Answer {
        let mut bytes = Vec::new();
        self.ask(target).unwrap().read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let body = bytes.split_off(end + 4);
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
        });
        assert!(length.is_none_or(|length| length == body.len()), "{target}: {head}");
        Answer { status, body }
    }

    /// Asks for a file as a build would write it.
    pub(crate) fn plain(&self, path: &str) -> Answer {
        self.get(&format!("{}?plain", encoded(path)))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself, which the test has noticed by other means.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A path as an address.
fn encoded(path: &str) -> String {
    let one = |byte: u8| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(one).collect()
}

/// Asks again and again until there is an answer.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        thread::park_timeout(Duration::from_millis(10));
    }
}

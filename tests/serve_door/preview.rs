//! Projects of a test's own, and the real preview running on them.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// 2026-11-22, a day on which a new project is in order.
const DAY: &str = "1795305600";

/// How often a long run is repeated.
pub(crate) fn times() -> usize {
    std::env::var("HANDBILL_DOOR_TIMES").map_or(1, |times| times.parse().unwrap())
}

/// A folder of a test's own.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    /// A folder without files.
    pub(crate) fn empty(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve_door").join(name);
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self { root }
    }

    /// What `handbill init` makes.
    pub(crate) fn new(name: &str) -> Self {
        let project = Self::empty(name);
        let output = project.command(&["init"]).arg(&project.root).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        project
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Writes a sentence at the end of the home page.
    pub(crate) fn add_to_home(&self, sentence: &str) {
        let home = self.read("content/en/index.md");
        self.write("content/en/index.md", format!("{home}\n{sentence}\n"));
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handbill"));
        command.args(args).current_dir(&self.root).env("SOURCE_DATE_EPOCH", DAY).stdin(Stdio::null());
        command
    }

    /// Runs a command that ends by itself.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// The preview, ready to start at any free port.
    pub(crate) fn serve(&self, args: &[&str]) -> Command {
        let mut command = self.command(&["serve", "--port", "0"]);
        command.args(args);
        command
    }

    /// The preview, ready to start at one port.
    pub(crate) fn serve_at(&self, port: &str) -> Command {
        self.command(&["serve", "--port", port])
    }

    /// The preview on this machine.
    pub(crate) fn preview(&self) -> Preview {
        Preview::start(&mut self.serve(&[]))
    }
}

/// A preview that runs until it is dropped.
pub(crate) struct Preview {
    child: Child,
    /// What it said on standard output.
    said: Arc<Mutex<String>>,
    /// What it said on standard error.
    warned: Arc<Mutex<String>>,
    pub(crate) address: SocketAddr,
}

impl Preview {
    /// Starts it and waits until it says where it is.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = listen(child.stdout.take().unwrap());
        let warned = listen(child.stderr.take().unwrap());
        let address = until("the preview says where it is", || {
            let said = said.lock().unwrap();
            let (_, after) = said.split_once("Preview at http://")?;
            after.split_once("/\n").map(|(address, _)| address.parse().unwrap())
        });
        Self { child, said, warned, address }
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub(crate) fn warned(&self) -> String {
        self.warned.lock().unwrap().clone()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal and waits for the end; gives how it ended and how long that took.
    pub(crate) fn end(mut self, signal: &str) -> (ExitStatus, Duration, String) {
        let begun = Instant::now();
        send(signal, self.child.id());
        let status = self.child.wait().unwrap();
        let took = begun.elapsed();
        let farewell = until("its last words", || {
            Some(self.said()).filter(|said| signal == "KILL" || said.ends_with("The preview has ended.\n"))
        });
        (status, took, farewell)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended already, which is what some tests are about.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process.
pub(crate) fn send(signal: &str, id: u32) {
    let sent = Command::new("kill").arg(format!("-{signal}")).arg(id.to_string()).status().unwrap();
    assert!(sent.success());
}

/// Gathers what a stream says.
fn listen(stream: impl Read + Send + 'static) -> Arc<Mutex<String>> {
    let said = Arc::new(Mutex::new(String::new()));
    let gathered = Arc::clone(&said);
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            gathered.lock().unwrap().push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
    });
    said
}

/// Waits until `found` finds something. Only a failing test waits for the whole minute.
pub(crate) fn until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "never came: {what}");
        thread::park_timeout(Duration::from_millis(10));
    }
}

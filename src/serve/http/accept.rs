//! Lets clients in, whatever happens to the listener.
//!
//! An accept loop that ends on its first error leaves a preview that looks alive and answers nobody. This
//! one has no end of its own: it goes on after a client that hung up early, makes room when the system
//! has no sockets left, and listens anew when the listener is dead.

use std::io::{self, ErrorKind};
use std::net::TcpStream;
use std::ops::ControlFlow;
use std::time::Duration;

/// Errors in a row that make a listener count as dead.
const FAULTS_OF_THE_DEAD: u32 = 3;

/// After the first error of a row; each further one doubles it up to [`LONGEST_PAUSE`].
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

/// A reader who waits for a listener to come back does not feel this.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// How to wait for the next client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listen {
    /// On the listener there is.
    On,
    /// On a new one at the same address.
    Anew,
}

/// What happened.
#[derive(Debug)]
pub(super) enum Arrival {
    /// Somebody connected.
    Client(TcpStream),
    /// The system has no more sockets to give.
    Shortage(Duration),
    /// The listener failed.
    Fault(Duration),
}

/// Waits for clients with `next` and gives them to `meet`, until `meet` has enough.
///
/// The durations are how long `meet` should pause before it returns, so that an error that comes at once
/// and for ever does not take a whole core.
pub(super) fn welcome(
    next: &mut dyn FnMut(Listen) -> io::Result<TcpStream>,
    meet: &mut dyn FnMut(Arrival) -> ControlFlow<()>,
) {
    let mut n_faults = 0;
    loop {
        let listen = if n_faults < FAULTS_OF_THE_DEAD { Listen::On } else { Listen::Anew };
        let arrival = match next(listen) {
            Ok(socket) => {
                n_faults = 0;
                Arrival::Client(socket)
            }
            Err(error) if has_hung_up(&error) => continue,
            Err(error) if is_shortage(&error) => Arrival::Shortage(SHORTEST_PAUSE),
            Err(_) => {
                n_faults += 1;
                Arrival::Fault(pause(n_faults))
            }
        };
        if meet(arrival).is_break() {
            return;
        }
    }
}

/// How long to pause after so many errors in a row.
fn pause(n_faults: u32) -> Duration {
    SHORTEST_PAUSE.saturating_mul(1 << (n_faults - 1).min(10)).min(LONGEST_PAUSE)
}

/// The client went before it was let in.
fn has_hung_up(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::Interrupted)
}

/// The process or the system has no descriptors or no memory left. The standard library has names for
/// the second alone.
fn is_shortage(error: &io::Error) -> bool {
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    const ENOBUFS: i32 = 105;
    const WSAEMFILE: i32 = 10024;
    const WSAENOBUFS: i32 = 10055;
    error.kind() == ErrorKind::OutOfMemory
        || matches!(error.raw_os_error(), Some(ENFILE | EMFILE | ENOBUFS | WSAEMFILE | WSAENOBUFS))
}

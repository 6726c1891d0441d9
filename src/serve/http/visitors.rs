//! Who is connected, and who leaves when there is no room.
//!
//! Each connection takes a [`Place`] and says what it is at. `accept` asks for a place for each newcomer;
//! when all are taken, whoever has waited longest without asking anything is shown out. So any number of
//! silent clients never keeps one who asks from being answered.

use std::collections::BTreeMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What a connection is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// No whole head has come yet, or the client has had its answer.
    Waiting,
    /// The site makes its answer.
    Thinking,
    /// A chunk of an answer goes out.
    Writing,
    /// It is an event stream.
    Streaming,
}

/// All connections.
#[derive(Debug)]
pub(super) struct Visitors {
    present: Mutex<Present>,
    n_places: usize,
    n_streams: usize,
    stall: Duration,
}

#[derive(Debug, Default)]
struct Present {
    /// Ids rise, so that the lowest came first.
    seats: BTreeMap<u64, Seat>,
    last_id: u64,
    is_closed: bool,
}

#[derive(Debug)]
struct Seat {
    socket: Arc<TcpStream>,
    doing: Doing,
    since: Instant,
}

/// One connection's place, until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    id: u64,
    visitors: Arc<Visitors>,
}

impl Visitors {
    /// No connections yet, and room for `n_places`, `n_streams` of them event streams. An answer that
    /// stands still for `stall` may be cut off for a newcomer.
    pub(super) fn new(n_places: usize, n_streams: usize, stall: Duration) -> Self {
        Self { present: Mutex::default(), n_places, n_streams, stall }
    }

    /// A place for a newcomer, if there is one or one can be made.
    pub(super) fn enter(self: &Arc<Self>, socket: &Arc<TcpStream>) -> Option<Place> {
        let mut present = self.present();
        if present.is_closed || (present.seats.len() >= self.n_places && !present.show_one_out(self.stall)) {
            return None;
        }
        present.last_id += 1;
        let id = present.last_id;
        let seat = Seat { socket: Arc::clone(socket), doing: Doing::Waiting, since: Instant::now() };
        present.seats.insert(id, seat);
        Some(Place { id, visitors: Arc::clone(self) })
    }

    /// Shows one out because the system has no more sockets to give.
    pub(super) fn make_room(&self) {
        self.present().show_one_out(self.stall);
    }

    /// Shows everybody out, and lets nobody in any more.
    pub(super) fn close(&self) {
        let mut present = self.present();
        present.is_closed = true;
        while let Some((_, seat)) = present.seats.pop_first() {
            seat.show_out();
        }
    }

    /// Whether nobody is let in any more.
    pub(super) fn is_closed(&self) -> bool {
        self.present().is_closed
    }

    /// How many there are.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.present().seats.len()
    }

    /// Nothing in here can fail half-way, so a thread that panicked elsewhere has left it whole.
    fn present(&self) -> MutexGuard<'_, Present> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Present {
    /// Shows out whoever has waited longest, or else the answer that has stood still longest; says
    /// whether there was anybody.
    fn show_one_out(&mut self, stall: Duration) -> bool {
        let waiting = self.oldest(Doing::Waiting);
        let leaving = waiting.or_else(|| {
            let stuck = self.oldest(Doing::Writing)?;
            (self.seats.get(&stuck)?.since.elapsed() >= stall).then_some(stuck)
        });
        leaving.and_then(|id| self.seats.remove(&id)).map(Seat::show_out).is_some()
    }

    /// Who has been at `doing` longest.
    fn oldest(&self, doing: Doing) -> Option<u64> {
        let at_it = self.seats.iter().filter(|(_, seat)| seat.doing == doing);
        at_it.min_by_key(|(id, seat)| (seat.since, **id)).map(|(id, _)| *id)
    }

    fn count(&self, doing: Doing) -> usize {
        self.seats.values().filter(|seat| seat.doing == doing).count()
    }
}

impl Seat {
    /// Ends the connection. Its thread sees an end of input or a failed write, and goes.
    fn show_out(self) {
        // It fails only where the client has already gone.
        let _gone_anyway = self.socket.shutdown(Shutdown::Both);
    }
}

impl Place {
    /// Says what the connection is at from now on. One that has been shown out says it to nobody.
    pub(super) fn begin(&self, doing: Doing) {
        let mut present = self.visitors.present();
        let is_too_many = doing == Doing::Streaming && present.count(doing) >= self.visitors.n_streams;
        let leaving = if is_too_many { present.oldest(doing) } else { None };
        if let Some(oldest) = leaving.and_then(|id| present.seats.remove(&id)) {
            oldest.show_out();
        }
        if let Some(seat) = present.seats.get_mut(&self.id) {
            // Who goes on waiting has waited since before: a thread that starts late takes no seniority
            // from its connection. Each chunk that goes out is a step, though.
            if (seat.doing, doing) != (Doing::Waiting, Doing::Waiting) {
                seat.since = Instant::now();
            }
            seat.doing = doing;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.visitors.present().seats.remove(&self.id);
    }
}

//! Puts the parts together: a listener, its thread, and a thread for each connection.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::accept::{Arrival, Listen, welcome};
use super::answer::Site;
use super::connection::converse;
use super::door::Door;
use super::limits::Limits;
use super::refusal::Refusal;
use super::reply::{self, Afterwards};
use super::request::Method;
use super::visitors::Visitors;
use super::wire::Wire;

/// A server that runs until it is stopped or dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    visitors: Arc<Visitors>,
    welcome: Option<JoinHandle<()>>,
}

/// What every connection needs.
#[derive(Clone)]
struct House {
    door: Arc<Door>,
    site: Arc<dyn Site>,
    limits: Arc<Limits>,
    visitors: Arc<Visitors>,
}

impl Server {
    /// Answers from now on, on threads of its own.
    ///
    /// # Errors
    /// The system does not say where `listener` listens, or has no thread to give.
    pub(crate) fn start(
        listener: TcpListener,
        door: Door,
        site: Arc<dyn Site>,
        limits: Limits,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let visitors = Arc::new(Visitors::new(limits.connections, limits.streams, limits.stall));
        let house =
            House { door: Arc::new(door), site, limits: Arc::new(limits), visitors: Arc::clone(&visitors) };
        let welcome = thread::Builder::new().name("http-accept".to_owned()).spawn(move || {
            let mut listener = Some(listener);
            welcome(&mut |listen| accept(&mut listener, address, listen), &mut |arrival| house.meet(arrival));
        })?;
        Ok(Self { address, visitors, welcome: Some(welcome) })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Closes the listener and every connection.
    pub(crate) fn stop(self) {
        drop(self);
    }

    /// Who is connected, for tests that count them.
    #[cfg(test)]
    pub(super) fn visitors(&self) -> &Visitors {
        &self.visitors
    }
}

impl Drop for Server {
    /// Connections end by themselves when their sockets do; only the listener is waited for, so that its
    /// address is free afterwards.
    fn drop(&mut self) {
        self.visitors.close();
        let knock = TcpStream::connect_timeout(&within_reach(self.address), Duration::from_secs(1));
        if let Some(welcome) = self.welcome.take().filter(|_| knock.is_ok()) {
            // A panic in there has been shown by the thread itself.
            let _shown = welcome.join();
        }
    }
}

impl House {
    /// Gives a newcomer a place and a thread.
    fn meet(&self, arrival: Arrival) -> ControlFlow<()> {
        if self.visitors.is_closed() {
            return ControlFlow::Break(());
        }
        match arrival {
            Arrival::Client(socket) => self.invite(socket),
            Arrival::Shortage(pause) => {
                self.visitors.make_room();
                thread::sleep(pause);
            }
            Arrival::Fault(pause) => thread::sleep(pause),
        }
        ControlFlow::Continue(())
    }

    /// Where there is no thread for a newcomer, or its socket is broken already, it is closed.
    fn invite(&self, socket: TcpStream) {
        let socket = Arc::new(socket);
        let Some(place) = self.visitors.enter(&socket) else {
            return turn_away(&socket);
        };
        let Ok(wire) = Wire::new(socket, place, Arc::clone(&self.limits)) else {
            return;
        };
        let house = self.clone();
        let connection = thread::Builder::new().name("http-connection".to_owned());
        if connection.spawn(move || converse(wire, &house.door, &house.site)).is_err() {
            // The socket went with the closure; the next thread may be had when this one's place is free.
            self.visitors.make_room();
        }
    }
}

/// Says that there is no room, without waiting for anything.
fn turn_away(socket: &TcpStream) {
    let reply = reply::refusal(Refusal::Full, Method::Get, Afterwards::Close);
    let bytes = [reply.head(), reply.body()].concat();
    // A fresh connection takes a sentence at once; one that does not is not worth waiting for.
    let _said_or_not = socket.set_nonblocking(true).and_then(|()| { socket }.write_all(&bytes));
}

/// Waits for the next client, on a new listener if the old one is dead.
pub(super) fn accept(
    listener: &mut Option<TcpListener>,
    address: SocketAddr,
    listen: Listen,
) -> io::Result<TcpStream> {
    if listen == Listen::Anew {
        // The old one must be gone before its address is free.
        *listener = None;
    }
    let listener = match listener {
        Some(listener) => listener,
        None => listener.insert(TcpListener::bind(address)?),
    };
    listener.accept().map(|(socket, _)| socket)
}

/// An address at which a listener on all addresses can be reached from here.
fn within_reach(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

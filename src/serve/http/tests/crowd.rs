use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use super::client::Client;
use super::{Shelf, serve, serve_shelf};
use crate::serve::http::{Limits, Server};

/// Opens `n_clients` connections that each send the beginning of a head and no more.
fn half_open(server: &Server, n_clients: usize) -> Vec<Client> {
    let mut clients: Vec<_> = (0..n_clients).map(|_| Client::new(server)).collect();
    for client in &mut clients {
        client.send("GET / HTTP/1.1\r\nHost: ");
    }
    clients
}

/// Waits until the server knows of so many connections.
fn wait_for(server: &Server, n_visitors: usize) {
    while server.visitors().count() != n_visitors {
        std::thread::yield_now();
    }
}

#[test]
fn two_hundred_half_open_connections_keep_nobody_waiting() {
    let server = serve(Limits::default());
    let _half_open = half_open(&server, 200);
    let before = Instant::now();
    assert_eq!(Client::new(&server).get("/").status, 200);
    // The bound is generous: it takes a millisecond on a quiet machine.
    assert!(before.elapsed() < Duration::from_secs(1));
}

#[test]
fn who_waits_longest_makes_room_for_a_newcomer() {
    // No limit of time may run out before the test is over, on however busy a machine.
    let forever = Duration::from_secs(600);
    let limits = Limits { connections: 4, head: forever, idle: forever, ..Limits::default() };
    let server = serve(limits);
    let mut first = Client::new(&server);
    assert_eq!(first.get("/").status, 200);
    let mut second = Client::new(&server);
    wait_for(&server, 2);
    assert_eq!(first.get("/").status, 200);
    let mut half_open = half_open(&server, 2);
    wait_for(&server, 4);
    // The second has waited since before the first was answered again.
    assert_eq!(Client::new(&server).get("/").status, 200);
    assert_eq!(second.rest(), b"");
    assert!(server.visitors().count() <= 4);
    half_open[1].send("{host}\r\n\r\n");
    assert_eq!(half_open[1].reply().status, 200);
}

#[test]
fn more_half_open_connections_than_places_keep_nobody_out() {
    let limits = Limits { connections: 8, ..Limits::default() };
    let server = serve(limits);
    let _half_open = half_open(&server, 100);
    for _ in 0..20 {
        assert_eq!(Client::new(&server).get("/").status, 200);
    }
    assert!(server.visitors().count() <= 8);
}

#[test]
fn readers_that_stand_still_make_room_too() {
    let limits = Limits { connections: 3, stall: Duration::ZERO, ..Limits::default() };
    let server = serve(limits);
    let mut stuck: Vec<_> = (0..3).map(|_| Client::new(&server)).collect();
    for client in &mut stuck {
        client.send("GET /big HTTP/1.1\r\nHost: {host}\r\n\r\n");
        assert_eq!(client.head().status, 200);
    }
    assert_eq!(Client::new(&server).get("/").status, 200);
}

#[test]
fn a_newcomer_is_told_when_every_place_is_in_use() {
    let is_over = Arc::new((Mutex::new(false), Condvar::new()));
    let limits = Limits { connections: 2, ..Limits::default() };
    let server = serve_shelf(Shelf { is_over: Arc::clone(&is_over), ..Shelf::default() }, limits);
    let mut listeners: Vec<_> = (0..2).map(|_| Client::new(&server)).collect();
    for client in &mut listeners {
        client.send("GET /open HTTP/1.1\r\nHost: {host}\r\n\r\n");
        assert_eq!(client.head().status, 200);
    }
    assert_eq!(Client::new(&server).reply().status, 503);
    *is_over.0.lock().unwrap() = true;
    is_over.1.notify_all();
    assert!(listeners[0].rest().starts_with(b"event: open\n"));
    // It closes when its client has, and then there is a place again.
    listeners.clear();
    wait_for(&server, 0);
    assert_eq!(Client::new(&server).get("/").status, 200);
}

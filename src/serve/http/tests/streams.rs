use std::io::ErrorKind;
use std::sync::{Arc, Condvar, Mutex, mpsc};

use super::client::Client;
use super::{Shelf, serve, serve_shelf};
use crate::serve::http::Limits;

#[test]
fn events_come_as_browsers_read_them() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    client.send("GET /events HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n\r\n");
    let head = client.head();
    assert_eq!(head.status, 200);
    for (name, value) in [
        ("content-type", Some("text/event-stream")),
        ("cache-control", Some("no-store")),
        ("connection", Some("close")),
        ("cross-origin-resource-policy", Some("same-origin")),
        ("content-length", None),
    ] {
        assert_eq!(head.headers.get(name).map(String::as_str), value, "{name}");
    }
    let events = String::from_utf8(client.rest()).unwrap();
    assert_eq!(events, "event: change\ndata: one\ndata: two\ndata: three\n\n:\n\n");
}

#[test]
fn a_head_of_a_stream_is_no_stream() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    client.send("HEAD /open HTTP/1.1\r\nHost: {host}\r\n\r\n");
    assert_eq!(client.head().headers["content-type"], "text/event-stream");
    assert_eq!(client.rest(), b"");
}

#[test]
fn the_oldest_stream_ends_when_there_are_too_many() {
    let is_over = Arc::new((Mutex::new(false), Condvar::new()));
    let limits = Limits { streams: 2, ..Limits::default() };
    let server = serve_shelf(Shelf { is_over: Arc::clone(&is_over), ..Shelf::default() }, limits);
    let mut clients: Vec<_> = (0..3).map(|_| Client::new(&server)).collect();
    for client in &mut clients {
        client.send("GET /open HTTP/1.1\r\nHost: {host}\r\n\r\n");
        assert_eq!(client.head().status, 200);
    }
    assert_eq!(clients[0].rest(), b"event: open\ndata: \n\n");
    assert!(server.visitors().count() <= 2);
    *is_over.0.lock().unwrap() = true;
    is_over.1.notify_all();
}

#[test]
fn a_stream_is_told_that_its_reader_has_gone() {
    let (tell, told) = mpsc::channel();
    let server = serve_shelf(Shelf { gone: Mutex::new(Some(tell)), ..Shelf::default() }, Limits::default());
    let mut client = Client::new(&server);
    client.send("GET /watched HTTP/1.1\r\nHost: {host}\r\n\r\n");
    assert_eq!(client.head().status, 200);
    drop(client);
    assert_eq!(told.recv(), Ok(ErrorKind::ConnectionAborted));
}

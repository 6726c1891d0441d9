use std::time::Duration;

use super::client::{Client, ask};
use super::serve;
use crate::serve::http::Limits;

/// What each head is told. `{host}` is the name of the server.
fn check(table: &[(&str, u16)]) {
    let server = serve(Limits::default());
    for (head, status) in table {
        let reply = ask(&server, head);
        assert_eq!(reply.status, *status, "{head:?}");
        assert!(!reply.headers.keys().any(|name| name.starts_with("access-control-")), "{head:?}");
    }
    assert_eq!(Client::new(&server).get("/").status, 200);
}

#[test]
fn only_who_names_this_server_comes_in() {
    check(&[
        ("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: LocalHost:{port}\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: [::1]:{port}\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: localhost.:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: a.localhost:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: localhost.evil.example:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.2:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: 0.0.0.0:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\nHost: 2130706433:{port}\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.0\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost:\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}, evil.example\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: evil@{host}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: http://{host}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:+{port}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:99999\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost:\r\n\r\n", 400),
    ]);
}

#[test]
fn a_target_is_a_path_from_the_top() {
    check(&[
        ("GET http://{host}/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET localhost:80 HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET * HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET index.html HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET //evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET /#a HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET /?a=%zz HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET /é HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
    ]);
}

#[test]
fn nothing_is_taken() {
    check(&[
        ("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000000\r\n\r\n", 405),
        ("PUT / HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("DELETE / HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("TRACE / HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("CONNECT evil.example:443 HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("get / HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n", 200),
    ]);
}

#[test]
fn a_head_with_two_readings_is_refused() {
    check(&[
        (
            "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400,
        ),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: identity\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length : 0\r\n\r\n", 400),
        ("GET / HTTP/1.1\nHost: {host}\n\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\nX: y\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nX: a\rb\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nX: a\r\n b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n X: a\r\nHost: {host}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nno colon\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: {host}\r\nX: \0\r\n\r\n", 400),
        ("GET  / HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET / a HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ("GET / HTTP/2.0\r\nHost: {host}\r\n\r\n", 400),
        ("GET /\r\nHost: {host}\r\n\r\n", 400),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        ("\u{16}\u{3}\u{1}\r\n\r\n", 400),
    ]);
}

#[test]
fn a_page_of_another_site_gets_nothing() {
    let with = |headers: &str| format!("GET / HTTP/1.1\r\nHost: {{host}}\r\n{headers}\r\n");
    let table = [
        ("Origin: http://{host}\r\n", 200),
        ("Origin: https://{host}\r\n", 403),
        ("Origin: http://localhost:1\r\n", 403),
        ("Origin: http://127.0.0.1:{port}\r\n", 403),
        ("Origin: http://evil.example\r\n", 403),
        ("Origin: null\r\n", 403),
        ("Origin: http://{host}\r\nOrigin: http://{host}\r\n", 403),
        ("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: style\r\n", 200),
        ("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n", 200),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n", 200),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n", 403),
        ("Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\n", 403),
    ]
    .map(|(headers, status)| (with(headers), status));
    check(&table.each_ref().map(|(head, status)| (head.as_str(), *status)));
}

#[test]
fn a_page_of_another_site_cannot_listen() {
    check(&[
        ("GET /events HTTP/1.1\r\nHost: {host}\r\nOrigin: http://evil.example\r\n\r\n", 403),
        ("GET /events HTTP/1.1\r\nHost: {host}\r\nOrigin: null\r\n\r\n", 403),
        ("GET /events HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: cross-site\r\n\r\n", 403),
        (
            "GET /events HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: cross-site\r\n\
             Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n\r\n",
            403,
        ),
    ]);
}

#[test]
fn a_head_without_end_is_refused() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    client.send("GET / HTTP/1.1\r\nHost: {host}\r\nX: ");
    let piece = vec![b'y'; 1 << 20];
    for _ in 0..50 {
        client.send_bytes(&piece);
    }
    // A client that goes on sending for longer than it is listened to may lose the refusal.
    let said = client.rest();
    assert!(said.is_empty() || said.starts_with(b"HTTP/1.1 431 "));
    assert_eq!(Client::new(&server).get("/").status, 200);
}

#[test]
fn heads_up_to_the_limits_pass_and_no_further() {
    let server = serve(Limits::default());
    let line = |n: usize| format!("GET /echo?say={} HTTP/1.1\r\nHost: {{host}}\r\n\r\n", "a".repeat(n));
    let lines = |n: usize| format!("GET / HTTP/1.1\r\nHost: {{host}}\r\n{}\r\n", "X: y\r\n".repeat(n));
    let value = |n: usize| format!("GET / HTTP/1.1\r\nHost: {{host}}\r\nX: {}\r\n\r\n", "y".repeat(n));
    for (head, status) in [
        (line(8_000), 200),
        (line(9_000), 414),
        (lines(99), 200),
        (lines(100), 431),
        (value(16_000), 200),
        (value(17_000), 431),
    ] {
        assert_eq!(ask(&server, &head).status, status, "{}…", &head[..40]);
    }
}

#[test]
fn a_head_that_trickles_in_is_cut_off_however_often_a_byte_comes() {
    let limits = Limits { head: Duration::from_millis(200), ..Limits::default() };
    let server = serve(limits);
    let mut client = Client::new(&server);
    client.send("GET / HTTP/1.1\r\nX: ");
    while !client.has_answer_within(Duration::from_millis(10)) {
        client.send("y");
    }
    assert_eq!(client.reply().status, 408);
    assert_eq!(client.rest(), b"");
}

#[test]
fn a_client_that_says_nothing_is_closed() {
    let limits = Limits { idle: Duration::from_millis(100), ..Limits::default() };
    let server = serve(limits);
    assert_eq!(Client::new(&server).rest(), b"");
    let mut client = Client::new(&server);
    assert_eq!(client.get("/").status, 200);
    assert_eq!(client.rest(), b"");
    let mut client = Client::new(&server);
    client.send("\r\n\r\n");
    assert_eq!(client.rest(), b"");
}

#[test]
fn a_client_that_does_not_read_is_dropped() {
    let limits = Limits { write: Duration::from_millis(200), ..Limits::default() };
    let server = serve(limits);
    let mut client = Client::new(&server);
    client.send("GET /big HTTP/1.1\r\nHost: {host}\r\n\r\n");
    assert_eq!(Client::new(&server).get("/").status, 200);
    while server.visitors().count() > 0 {
        std::thread::yield_now();
    }
    assert!(client.rest().len() < super::BIG);
}

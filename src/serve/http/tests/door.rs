use std::net::IpAddr;

use crate::serve::http::door::{Door, admit_sender};
use crate::serve::http::head::Head;
use crate::serve::http::host::Host;
use crate::serve::http::refusal::Refusal;

/// Whether a request for `host`, which came in on `local`, is let in by a server on `port` that people
/// call `kiosk`.
fn check(port: u16, local: &str, host: &str, expected: Result<(), Refusal>) {
    let door = Door::new(port, &["kiosk"]).unwrap();
    let head = Head::of("GET", "/", &[("Host", host)]);
    let admitted = door.admit_host(&head, local.parse::<IpAddr>().unwrap());
    assert_eq!(admitted.map(|_| ()), expected, "{host} on {local}");
}

#[test]
fn a_server_answers_to_its_names_and_to_the_address_it_was_reached_at() {
    for (local, host, expected) in [
        ("192.0.2.7", "192.0.2.7:1414", Ok(())),
        ("192.0.2.7", "KIOSK:1414", Ok(())),
        ("192.0.2.7", "localhost:1414", Ok(())),
        ("::ffff:192.0.2.7", "192.0.2.7:1414", Ok(())),
        ("192.0.2.7", "[::ffff:192.0.2.7]:1414", Ok(())),
        ("2001:db8::7", "[2001:DB8:0::7]:1414", Ok(())),
        ("::1", "[::1]:1414", Ok(())),
        ("192.0.2.7", "192.0.2.8:1414", Err(Refusal::Foreign)),
        ("192.0.2.7", "kiosk", Err(Refusal::Foreign)),
        ("192.0.2.7", "kiosk.evil.example:1414", Err(Refusal::Foreign)),
        ("192.0.2.7", "kiosk:1415", Err(Refusal::Foreign)),
        ("::1", "::1", Err(Refusal::Host)),
        ("::1", "[::1", Err(Refusal::Host)),
        ("::1", "[::1]1414", Err(Refusal::Host)),
        ("::1", "[fe80::1%25eth0]:1414", Err(Refusal::Host)),
        ("127.0.0.1", "kiosk/:1414", Err(Refusal::Host)),
        ("127.0.0.1", "kiosk:1414:1414", Err(Refusal::Host)),
        ("127.0.0.1", "kio sk:1414", Err(Refusal::Host)),
    ] {
        check(1414, local, host, expected);
    }
}

#[test]
fn the_port_may_be_left_out_where_browsers_leave_it_out() {
    check(80, "127.0.0.1", "localhost", Ok(()));
    check(80, "127.0.0.1", "localhost:80", Ok(()));
    check(8080, "127.0.0.1", "localhost", Err(Refusal::Foreign));
}

#[test]
fn an_origin_without_its_port_is_that_of_port_80() {
    let host = Host::parse(b"localhost").unwrap();
    let from = |origin: &str| admit_sender(&Head::of("GET", "/", &[("Origin", origin)]), &host);
    assert_eq!(from("http://localhost"), Ok(()));
    assert_eq!(from("http://localhost:80"), Ok(()));
    assert_eq!(from("http://localhost:1414"), Err(Refusal::Origin));
}

#[test]
fn a_name_that_no_machine_can_have_is_refused_at_the_start() {
    for name in ["", "a b", "http://kiosk", "kiosk:80", "kiosk/"] {
        assert!(Door::new(80, &[name]).is_err(), "{name}");
    }
}

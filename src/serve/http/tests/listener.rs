use std::io::{self, ErrorKind};
use std::net::{TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::serve::http::accept::{Arrival, Listen, welcome};
use crate::serve::http::server::accept;

/// What the loop makes of a listener that fails in this way, in this order, and then has a client.
fn check(errors: &[fn() -> io::Error], expected: &[&str]) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let _client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let mut errors = errors.iter();
    let mut seen = Vec::new();
    let mut happened = Vec::new();
    welcome(
        &mut |listen| {
            if listen == Listen::Anew {
                seen.push("anew".to_owned());
            }
            match errors.next() {
                Some(error) => Err(error()),
                None => listener.accept().map(|(socket, _)| socket),
            }
        },
        &mut |arrival| match arrival {
            Arrival::Client(_) => {
                happened.push("client".to_owned());
                ControlFlow::Break(())
            }
            Arrival::Shortage(pause) => note(&mut happened, "shortage", pause),
            Arrival::Fault(pause) => note(&mut happened, "fault", pause),
        },
    );
    happened.extend(seen);
    assert_eq!(happened, expected);
}

fn note(happened: &mut Vec<String>, what: &str, pause: Duration) -> ControlFlow<()> {
    happened.push(format!("{what} {}", pause.as_millis()));
    ControlFlow::Continue(())
}

#[test]
fn a_client_that_hung_up_is_passed_over() {
    check(&[|| ErrorKind::ConnectionAborted.into(), || ErrorKind::Interrupted.into()], &["client"]);
}

#[test]
#[cfg(unix)]
fn a_shortage_of_sockets_does_not_cost_the_listener() {
    const EMFILE: fn() -> io::Error = || io::Error::from_raw_os_error(24);
    check(&[EMFILE; 4], &["shortage 10", "shortage 10", "shortage 10", "shortage 10", "client"]);
}

#[test]
fn a_dead_listener_is_replaced_until_one_lives() {
    const DEAD: fn() -> io::Error = || ErrorKind::InvalidInput.into();
    check(&[DEAD; 2], &["fault 10", "fault 20", "client"]);
    check(&[DEAD; 4], &["fault 10", "fault 20", "fault 40", "fault 80", "client", "anew", "anew"]);
    // It never gives up, and never waits longer than a second.
    let mut n_faults = 0;
    welcome(&mut |_| Err(DEAD()), &mut |arrival| {
        n_faults += 1;
        assert!(matches!(arrival, Arrival::Fault(pause) if pause <= Duration::from_secs(1)));
        if n_faults == 100 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
}

#[test]
fn a_new_listener_takes_the_place_of_the_old_one() {
    let old = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = old.local_addr().unwrap();
    let is_in = AtomicBool::new(false);
    std::thread::scope(|scope| {
        // Whoever knocks while there is no listener, or at the old one, is not heard and knocks again.
        scope.spawn(|| {
            while !is_in.load(Ordering::Relaxed) {
                let _heard_or_not = TcpStream::connect(address);
            }
        });
        let socket = accept(&mut Some(old), address, Listen::Anew).unwrap();
        is_in.store(true, Ordering::Relaxed);
        assert_eq!(socket.local_addr().unwrap(), address);
    });
}

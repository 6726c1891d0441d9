//! Ports, names, neighbours, and the end.

use std::io::Read;
use std::net::{IpAddr, SocketAddr, TcpListener, UdpSocket};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::client::{Client, ask, get};
use crate::preview::{Preview, Project, send, until};

/// An end "at once" is far below this, and waiting for a client or a page is far above.
const AT_ONCE: Duration = Duration::from_secs(4);

#[test]
fn a_taken_port_is_told_with_one_that_is_free() {
    let project = Project::new("taken");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let output = project.run(&["serve", "--port", &port.to_string()]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{told}");
    let advice = told.split_once("handbill serve --port ").unwrap_or_else(|| panic!("{told}")).1;
    let free: u16 = advice.trim().parse().unwrap();
    assert!(told.starts_with(&format!("error: port {port} is taken")) && free > port, "{told}");
    // Somebody else may take it before we do, so that only its number is looked at.
}

#[test]
fn two_previews_and_a_build_live_beside_each_other() {
    let project = Project::new("neighbours");
    let (one, other) = (project.preview(), project.preview());
    assert_ne!(one.address, other.address);
    let before = one.said();
    let built = project.run(&["build"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    project.add_to_home("Both show this.");
    for preview in [&one, &other] {
        assert!(get(preview.address, "/main/en/").text().contains("Both show this."));
        until("the edit is told", || preview.said().contains("content/en/index.md").then_some(()));
    }
    // What the build wrote has woken nobody: the edit is the first thing that is told after the start.
    let said = one.said();
    assert!(said[before.len()..].starts_with("Read `content/en/index.md` again"), "{said}");
    assert_eq!(get(one.address, &format!("/public/{}", "main/en/")).status, 404);
}

#[test]
fn signals_end_it_at_once_whoever_listens() {
    let project = Project::new("signals");
    for signal in ["INT", "TERM", "HUP"] {
        let preview = project.preview();
        let host = preview.address;
        let mut stream = Client::new(host);
        stream.send(
            format!("GET /__handbill/events?page=/main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes(),
        );
        assert!(stream.head().contains("200 OK"));
        let mut silent = Client::new(host);
        silent.send(b"GET /main/en/ HTTP/1.1\r\n");
        let mut asking = Client::new(host);
        asking.send(format!("GET /main/en/get-help/ HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
        let (status, took, said) = preview.end(signal);
        assert_eq!(status.code(), Some(0), "{signal}: {said}");
        assert!(took < AT_ONCE, "{signal}: {took:?}");
        println!("SIG{signal}: exit code 0 after {} ms", took.as_millis());
    }
}

#[test]
fn ctrl_c_is_heard_while_the_project_is_read_for_the_first_time() {
    let project = Project::new("early-end");
    // So many pages are read for far longer than it takes to end.
    for number in 0..4000 {
        let page = format!(
            "+++\ntitle = \"Page {number}\"\ndescription = \"One of many.\"\nmenu = false\n+++\nText.\n"
        );
        project.write(&format!("content/en/many/page-{number}.md"), page);
    }
    let mut command = project.serve(&[]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    until("it hears Ctrl-C", || hears_ctrl_c(child.id()));
    let begun = Instant::now();
    send("INT", child.id());
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(0), "{said}");
    println!("SIGINT while reading: exit code 0 after {} ms", begun.elapsed().as_millis());
    assert!(!said.contains("Preview at"), "it had read everything: {said}");
}

/// Whether a process catches Ctrl-C by now, as the system tells.
fn hears_ctrl_c(id: u32) -> Option<()> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"))?;
    let caught = u64::from_str_radix(caught.trim(), 16).ok()?;
    (caught & 0b10 != 0).then_some(())
}

#[test]
fn a_page_knows_a_preview_that_was_killed_and_started_again() {
    let project = Project::new("again");
    let first = project.preview();
    let port = first.address.port().to_string();
    let mark = |preview: &Preview| {
        let mut stream = Client::new(preview.address);
        let host = preview.address;
        stream.send(
            format!("GET /__handbill/events?page=/main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes(),
        );
        stream.head();
        let state = stream.head();
        state
            .split_once("\"mark\":\"")
            .unwrap_or_else(|| panic!("{state}"))
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let page = get(first.address, "/main/en/").text();
    let before = mark(&first);
    assert!(page.contains(&before), "the page carries its mark");
    first.end("KILL");
    project.add_to_home("Written while there was no preview.");
    let again = Preview::start(&mut project.serve_at(&port));
    assert_ne!(mark(&again), before);
    assert!(get(again.address, "/main/en/").text().contains("Written while there was no preview."));
}

/// The address by which others reach this machine, if it has any. Nothing is sent.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}

#[test]
fn beyond_this_machine_it_warns_and_still_knows_its_names() {
    let project = Project::new("beyond");
    let preview = Preview::start(&mut project.serve(&["--bind", "0.0.0.0", "--host", "Classroom.local"]));
    until("the warning", || preview.warned().contains("other people in this network can read").then_some(()));
    let port = preview.address.port();
    let asks = |address: SocketAddr, host: &str| {
        ask(address, format!("GET /main/en/ HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n").as_bytes()).status
    };
    assert_eq!(asks(preview.address, "classroom.local"), 200);
    assert_eq!(asks(preview.address, "localhost"), 200);
    assert_eq!(asks(preview.address, "evil.example"), 421);
    assert_eq!(asks(preview.address, "classroom.local.evil.example"), 421);
    assert_eq!(asks(preview.address, "0.0.0.0"), 421);
    let ours = own_address().unwrap_or_else(|| "127.0.0.2".parse().unwrap());
    let reached = SocketAddr::new(ours, port);
    assert_eq!(asks(reached, &ours.to_string()), 200, "{ours}");
    assert_eq!(asks(reached, "evil.example"), 421);
    assert_eq!(asks(preview.address, "192.0.2.7"), 421);
}

#[test]
fn it_listens_on_ipv6_where_there_is_any() {
    let project = Project::new("ipv6");
    if TcpListener::bind("[::1]:0").is_err() {
        let output = project.run(&["serve", "--bind", "::1", "--port", "0"]);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        return;
    }
    let preview = Preview::start(&mut project.serve(&["--bind", "::1"]));
    assert!(preview.address.is_ipv6(), "{}", preview.address);
    assert_eq!(get(preview.address, "/main/en/").status, 200);
    assert!(!preview.warned().contains("other people"), "{}", preview.warned());
}

#[test]
fn nobody_needs_to_read_what_it_says() {
    let project = Project::new("closed-output");
    let mut command = project.serve(&[]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    let mut output = child.stdout.take().unwrap();
    while !said.contains("Preview at http://") || !said.contains("Ctrl-C") {
        let mut piece = [0; 512];
        let length = output.read(&mut piece).unwrap();
        assert!(length > 0, "{said}");
        said.push_str(std::str::from_utf8(&piece[..length]).unwrap());
    }
    drop((output, child.stderr.take()));
    let address = said.split_once("http://").unwrap().1.split('/').next().unwrap().parse().unwrap();
    project.add_to_home("Nobody hears of this.");
    assert!(get(address, "/main/en/").text().contains("Nobody hears of this."));
    project.write("content/en/index.md", "+++\nbroken");
    assert_eq!(get(address, "/main/en/").status, 200);
    assert_eq!(child.try_wait().unwrap(), None);
    send("TERM", child.id());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

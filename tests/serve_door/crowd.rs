//! Many clients, slow ones, silent ones and endless ones, with an honest reader beside them.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::client::{Client, get};
use crate::preview::{Preview, Project, times, until};

/// What a reader beside a crowd waits for a page at most.
const SOON: Duration = Duration::from_secs(1);

/// A machine that is busy with something else may be late once or twice; a crowd that keeps a reader waiting does
/// so each time.
const TRIES: usize = 5;

/// As large as a picture may be.
const PICTURE_BYTES: usize = 15 << 20;

/// An honest reader asks for a page; gives how long that took.
fn read(preview: &Preview, beside: &str) -> Duration {
    let begun = Instant::now();
    let reply = get(preview.address, "/main/en/");
    let took = begun.elapsed();
    assert_eq!(reply.status, 200, "beside {beside}");
    println!("a page beside {beside}: {} ms", took.as_millis());
    took
}

/// An honest reader asks for a page beside so many clients that have said `words` and do nothing more.
fn read_beside(preview: &Preview, n_clients: usize, words: &str, beside: &str) {
    let is_soon = (0..TRIES).any(|_| {
        let crowd: Vec<_> = (0..n_clients)
            .map(|_| {
                let mut client = Client::new(preview.address);
                client.send(words.as_bytes());
                client
            })
            .collect();
        let took = read(preview, &format!("{n_clients} {beside}"));
        drop(crowd);
        took < SOON
    });
    assert!(is_soon, "beside {n_clients} {beside}");
}

/// What the process takes, from the system's own account of it.
fn account(preview: &Preview, name: &str) -> Option<u64> {
    let account = fs::read_to_string(format!("/proc/{}/status", preview.id())).ok()?;
    let line = account.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[test]
fn a_head_of_fifty_megabytes_is_not_kept() {
    let project = Project::new("large-head");
    let preview = project.preview();
    read(&preview, "nobody");
    let before = account(&preview, "VmHWM");
    let mut client = Client::new(preview.address);
    client.send(format!("GET / HTTP/1.1\r\nHost: {}\r\nX: ", preview.address).as_bytes());
    let piece = vec![b'y'; 1 << 20];
    let n_taken = (0..50).take_while(|_| client.send(&piece)).count();
    let said = client.rest();
    assert!(said.is_empty() || said.starts_with(b"HTTP/1.1 431 "));
    if let (Some(before), Some(after)) = (before, account(&preview, "VmHWM")) {
        let more = after.saturating_sub(before);
        println!("a head of 50 MB: {n_taken} MB sent, {more} KB more memory at most");
        assert!(more < 32 << 10);
    }
    read(&preview, "a large head");
}

#[test]
fn half_open_connections_keep_nobody_waiting() {
    let project = Project::new("half-open");
    let preview = project.preview();
    read(&preview, "nobody");
    for (n_clients, begun) in [(200, "GET /main/en/ HTTP/1.1\r\nHo"), (200, ""), (300, "GET")] {
        read_beside(&preview, n_clients, begun, &format!("connections that said {begun:?}"));
    }
}

#[test]
fn readers_that_take_nothing_keep_nobody_waiting() {
    let project = Project::new("slow-readers");
    project.write("content/en/large.png", vec![7; PICTURE_BYTES]);
    project.add_to_home("![A picture](large.png)");
    let preview = project.preview();
    let page = get(preview.address, "/main/en/").text();
    let name =
        page.split("assets/").find(|part| part.starts_with("large.")).and_then(|part| part.split('"').next());
    let target = format!("/main/assets/{}", name.unwrap_or_else(|| panic!("no large file: {page}")));
    assert_eq!(get(preview.address, &target).body.len(), PICTURE_BYTES);
    let ask = format!("GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    read_beside(&preview, 200, &ask, "readers of 15 MB who take nothing");
    read(&preview, "nobody any more");
}

#[test]
fn a_body_without_end_is_not_listened_to() {
    let project = Project::new("endless");
    let preview = project.preview();
    for head in ["Transfer-Encoding: chunked", "Content-Length: 1000000000000"] {
        let mut client = Client::new(preview.address);
        client.send(format!("POST / HTTP/1.1\r\nHost: {}\r\n{head}\r\n\r\n", preview.address).as_bytes());
        let begun = Instant::now();
        let piece = vec![b'0'; 1 << 16];
        while client.send(&piece) {
            assert!(begun.elapsed() < Duration::from_secs(30), "{head}");
        }
        println!("an endless body ({head}): cut off after {} ms", begun.elapsed().as_millis());
        read(&preview, "an endless body");
    }
}

#[test]
fn two_hundred_streams_leave_room_and_the_newest_are_told() {
    let project = Project::new("streams");
    let preview = project.preview();
    let mut streams: Vec<_> = (0..200)
        .map(|_| {
            let mut client = Client::new(preview.address);
            let ask = format!(
                "GET /__handbill/events?page=/main/en/ HTTP/1.1\r\nHost: {}\r\n\r\n",
                preview.address
            );
            client.send(ask.as_bytes());
            assert!(client.head().contains("text/event-stream"));
            assert!(client.head().starts_with("event: state\n"));
            client
        })
        .collect();
    read(&preview, "200 event streams");
    project.add_to_home("Told to all who listen.");
    let mut n_told = 0;
    for stream in streams.iter_mut().rev().take(60) {
        until("the stream is told", || {
            Some(stream.head()).filter(|event| !event.starts_with(':')).map(|event| {
                assert!(event.starts_with("event: reload\n"), "{event}");
            })
        });
        n_told += 1;
    }
    println!("200 event streams: the newest {n_told}/60 were told of an edit");
    drop(streams);
    read(&preview, "streams that have gone");
}

#[test]
fn one_connection_may_ask_again_and_again() {
    let project = Project::new("keep-alive");
    let preview = project.preview();
    let n_requests = 1000 * times();
    let mut client = Client::new(preview.address);
    let begun = Instant::now();
    for _ in 0..n_requests {
        assert_eq!(client.get("/main/en/?plain").status, 200);
    }
    println!("{n_requests} requests on one connection: {} ms", begun.elapsed().as_millis());
    let one = format!("GET /main/en/get-help HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    client.send(one.repeat(200).as_bytes());
    for _ in 0..200 {
        assert_eq!(client.reply().status, 302);
    }
    println!("200 requests at once on one connection: 200/200 answered");
}

/// Numbers that are the same at each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn whatever_comes_the_preview_goes_on() {
    let project = Project::new("noise");
    let preview = project.preview();
    let honest =
        format!("GET /main/en/?plain HTTP/1.1\r\nHost: {}\r\nRange: bytes=0-9\r\n\r\n", preview.address);
    let mut random = Random(11);
    let n_requests = 300 * times();
    let mut n_good = 0;
    for _ in 0..n_requests {
        let mut request = honest.clone().into_bytes();
        for _ in 0..=random.below(3) {
            if request.is_empty() {
                break;
            }
            let at = random.below(request.len().max(1));
            match random.below(3) {
                0 => request[at] = u8::try_from(random.below(256)).unwrap(),
                1 => drop(request.remove(at)),
                _ => request.truncate(at.max(1)),
            }
        }
        let mut client = Client::new(preview.address);
        client.send(&request);
        // A head that is not whole gets no answer for a while; nobody waits for it here.
        if request.ends_with(b"\r\n\r\n") {
            let status = client.reply().status;
            assert!(matches!(status, 0 | 200 | 206 | 302 | 400..500), "{status}: {request:?}");
            n_good += usize::from(status < 400);
        }
    }
    println!("{n_requests} requests with noise in them, {n_good} of them still understood");
    read(&preview, "noise");
}

#[test]
fn many_readers_at_once_all_get_the_page() {
    let project = Project::new("many-readers");
    let preview = project.preview();
    let whole = get(preview.address, "/main/en/?plain").body;
    let address = preview.address;
    let readers: Vec<_> = (0..40)
        .map(|_| {
            thread::spawn(move || (0..10).map(|_| get(address, "/main/en/?plain").body).collect::<Vec<_>>())
        })
        .collect();
    let n_same =
        readers.into_iter().flat_map(|reader| reader.join().unwrap()).filter(|body| *body == whole).count();
    assert_eq!(n_same, 400);
    println!("40 readers at once: {n_same}/400 pages whole");
}

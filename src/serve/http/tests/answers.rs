use super::client::{Client, ask};
use super::{BIG, recording, serve};
use crate::serve::http::{Limits, content_type};

#[test]
fn a_page_comes_whole_and_with_what_keeps_others_out() {
    let server = serve(Limits::default());
    let reply = Client::new(&server).get("/");
    assert_eq!((reply.status, reply.body.as_slice()), (200, b"hello".as_slice()));
    for (name, value) in [
        ("content-type", "text/html; charset=utf-8"),
        ("content-length", "5"),
        ("cache-control", "no-cache"),
        ("accept-ranges", "bytes"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("content-security-policy", "frame-ancestors 'none'"),
    ] {
        assert_eq!(reply.headers.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!reply.headers.keys().any(|name| name.starts_with("access-control-")));
}

#[test]
fn a_head_says_what_a_get_would_and_sends_nothing() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    let get = client.get("/recording");
    client.send("HEAD /recording HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut head = client.head();
    assert_eq!(head.headers.remove("connection").as_deref(), Some("close"));
    assert_eq!((head.status, head.headers), (200, get.headers));
    assert_eq!(client.rest(), b"");
}

#[test]
fn one_connection_serves_request_after_request() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    for target in ["/", "/echo?say=a+b%26c", "/missing", "/old", "/panic", "/"] {
        client.get(target);
    }
    assert_eq!(client.get("/echo?other=1&say=a+b%26c&say=d").body, b"a b&c");
    assert_eq!(server.visitors().count(), 1);
}

#[test]
fn requests_sent_together_are_answered_in_their_order() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    let one = |say: &str| format!("GET /echo?say={say} HTTP/1.1\r\nHost: {{host}}\r\n\r\n");
    client.send(&format!("{}\r\n{}{}", one("first"), one("second"), one("third")));
    for said in ["first", "second", "third"] {
        assert_eq!(client.reply().body, said.as_bytes());
    }
}

#[test]
fn an_old_client_gets_its_page_and_an_end() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    client.send("GET / HTTP/1.0\r\nHost: {host}\r\n\r\n");
    let reply = client.reply();
    assert_eq!((reply.status, reply.headers["connection"].as_str()), (200, "close"));
    assert_eq!(client.rest(), b"");
}

#[test]
fn what_the_reader_has_is_not_sent_again() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    let tag = client.get("/").headers["etag"].clone();
    assert_eq!(tag.len(), 34);
    for (asked, status) in [
        (tag.clone(), 304),
        (format!("W/{tag}"), 304),
        (format!("\"a\", {tag}"), 304),
        ("*".to_owned(), 304),
        ("\"a\"".to_owned(), 200),
        (tag.trim_matches('"').to_owned(), 200),
        (String::new(), 200),
    ] {
        let reply = client.get_with("/", &format!("If-None-Match: {asked}\r\n"));
        assert_eq!((reply.status, reply.headers["etag"].as_str()), (status, tag.as_str()), "{asked}");
        assert_eq!(reply.body.is_empty(), status == 304);
    }
    let missing = client.get_with("/missing", "If-None-Match: *\r\nRange: bytes=0-1\r\n");
    assert_eq!((missing.status, missing.headers.get("etag")), (404, None));
    let dated = client.get_with("/", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n");
    assert_eq!(dated.status, 200);
}

#[test]
fn a_part_of_a_recording_is_sent_alone() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    let reply = client.get_with("/recording", "Range: bytes=10-19\r\n");
    assert_eq!((reply.status, reply.headers["content-range"].as_str()), (206, "bytes 10-19/256"));
    assert_eq!(reply.body, recording()[10..20]);
    let tag = reply.headers["etag"].clone();

    let reply = client.get_with("/recording", "Range: bytes=256-\r\n");
    assert_eq!((reply.status, reply.headers["content-range"].as_str()), (416, "bytes */256"));
    let reply = client.get_with("/recording", "Range: bytes=0-1, 5-6\r\n");
    assert_eq!((reply.status, reply.body.len()), (200, 256));
    for (condition, status) in [(tag.clone(), 206), (format!("W/{tag}"), 200), ("\"a\"".to_owned(), 200)] {
        let headers = format!("Range: bytes=-6\r\nIf-Range: {condition}\r\n");
        assert_eq!(client.get_with("/recording", &headers).status, status, "{condition}");
    }
    client.send("HEAD /recording HTTP/1.1\r\nHost: {host}\r\nRange: bytes=1-2\r\n\r\n");
    assert_eq!(client.head().headers["content-length"], "256");
}

#[test]
fn a_large_file_comes_whole() {
    let server = serve(Limits::default());
    let reply = Client::new(&server).get("/big");
    assert_eq!((reply.status, reply.body.len()), (200, BIG));
}

#[test]
fn the_site_says_what_kind_of_answer_it_is_and_how_long_it_holds() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    for (target, status, cache) in [
        ("/", 200, "no-cache"),
        ("/missing", 404, "no-cache"),
        ("/broken", 500, "no-cache"),
        ("/early", 503, "no-cache"),
    ] {
        let reply = client.get(target);
        assert_eq!((reply.status, reply.headers["cache-control"].as_str()), (status, cache), "{target}");
    }
}

#[test]
fn a_redirect_leads_to_a_path_here_or_nowhere() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    let reply = client.get("/old");
    assert_eq!((reply.status, reply.headers["location"].as_str()), (302, "/new/"));
    for target in ["/split", "/abroad"] {
        let reply = client.get(target);
        assert_eq!((reply.status, reply.headers.get("location")), (500, None), "{target}");
        assert_eq!(reply.headers.get("set-cookie"), None);
    }
}

#[test]
fn a_page_that_panics_costs_one_answer() {
    let server = serve(Limits::default());
    let mut client = Client::new(&server);
    assert_eq!(client.get("/panic").status, 500);
    assert_eq!(client.get("/").status, 200);
}

#[test]
fn a_server_that_is_stopped_frees_its_address() {
    let server = serve(Limits::default());
    let address = server.address();
    let mut client = Client::new(&server);
    assert_eq!(client.get("/").status, 200);
    server.stop();
    assert_eq!(client.rest(), b"");
    std::net::TcpListener::bind(address).unwrap();
}

#[test]
fn refusals_are_a_sentence_of_plain_text() {
    let server = serve(Limits::default());
    let reply = ask(&server, "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\n\r\nabc");
    assert_eq!((reply.status, reply.headers["allow"].as_str()), (405, "GET, HEAD"));
    assert_eq!(reply.headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(reply.headers["connection"], "close");
    assert_eq!(reply.body.iter().filter(|b| **b == b'\n').count(), 1);
}

#[test]
fn a_file_is_what_its_extension_says() {
    for (name, expected) in [
        ("index.html", "text/html; charset=utf-8"),
        ("a.b.CSS", "text/css; charset=utf-8"),
        ("search.js", "text/javascript; charset=utf-8"),
        ("photo.JPeG", "image/jpeg"),
        ("font.woff2", "font/woff2"),
        ("html", "application/octet-stream"),
        ("a.exe", "application/octet-stream"),
        ("", "application/octet-stream"),
    ] {
        assert_eq!(content_type(name), expected, "{name}");
    }
}

//! Who comes in, and with what.

use std::net::SocketAddr;

use crate::client::{Client, ask};
use crate::preview::{Preview, Project};

/// Requests with the status that each has to get; 0 stands for a connection that is closed.
fn check(preview: &Preview, what: &str, table: &[(&str, u16)]) {
    let address = preview.address;
    for (request, status) in table {
        let reply = ask(address, fill(request, address).as_bytes());
        assert_eq!(reply.status, *status, "{request:?}: {}", reply.text());
        assert!(!reply.head.to_ascii_lowercase().contains("access-control-"), "{request:?}");
        assert!(*status == 200 || *status == 302 || !reply.text().contains("<html"), "{request:?}");
    }
    assert_eq!(Client::new(address).get("/main/en/").status, 200, "after {what}");
    println!("{what}: {0}/{0}", table.len());
}

fn fill(request: &str, address: SocketAddr) -> String {
    request.replace("{host}", &address.to_string()).replace("{port}", &address.port().to_string())
}

#[test]
fn nobody_comes_in_by_a_foreign_name() {
    let project = Project::new("names");
    let with = |host: &str| format!("GET /main/en/ HTTP/1.1\r\n{host}\r\n\r\n");
    let table = [
        ("Host: {host}", 200),
        ("Host: localhost:{port}", 200),
        ("Host: [::1]:{port}", 200),
        ("Host: evil.example", 421),
        ("Host: evil.example:{port}", 421),
        ("Host: localhost", 421),
        ("Host: localhost:1", 421),
        ("Host: localhost.:{port}", 421),
        ("Host: a.localhost:{port}", 421),
        ("Host: localhost.evil.example:{port}", 421),
        ("Host: 127.0.0.1.nip.io:{port}", 421),
        ("Host: 127.0.0.2:{port}", 421),
        ("Host: 127.1:{port}", 421),
        ("Host: 0.0.0.0:{port}", 421),
        ("Host: 0x7f.0.0.1:{port}", 421),
        ("Host: 2130706433:{port}", 421),
        ("Host: [::]:{port}", 421),
        ("Host: 192.168.0.1:{port}", 421),
        ("X: y", 400),
        ("Host:", 400),
        ("Host: ", 400),
        ("Host: {host}\r\nHost: {host}", 400),
        ("Host: {host}\r\nHost: evil.example", 400),
        ("Host: evil.example\r\nhOST: {host}", 400),
        ("Host: {host}, evil.example", 400),
        ("Host: evil@{host}", 400),
        ("Host: {host}/", 400),
        ("Host: {host}#", 400),
        ("Host: http://{host}", 400),
        ("Host: localhost:+{port}", 400),
        ("Host: localhost:99999", 400),
        ("X-Forwarded-Host: {host}", 400),
        ("Host: evil.example\r\nX-Forwarded-Host: {host}", 421),
    ]
    .map(|(host, status)| (with(host), status));
    check(&project.preview(), "names", &table.each_ref().map(|(head, status)| (head.as_str(), *status)));
}

#[test]
fn nothing_but_a_plain_get_is_understood() {
    let project = Project::new("methods");
    let preview = project.preview();
    let methods =
        ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "GETT"];
    let table: Vec<_> = methods
        .iter()
        .map(|method| (format!("{method} /main/en/ HTTP/1.1\r\nHost: {{host}}\r\n\r\n"), 405))
        .collect();
    check(
        &preview,
        "methods",
        &table.iter().map(|(head, status)| (head.as_str(), *status)).collect::<Vec<_>>(),
    );
    check(
        &preview,
        "targets and garbage",
        &[
            ("HEAD /main/en/ HTTP/1.0\r\nHost: {host}\r\n\r\n", 200),
            ("CONNECT evil.example:443 HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
            ("OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n", 405),
            ("GET http://{host}/main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421),
            ("GET https://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET file:///etc/passwd HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET {host} HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET * HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET //evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET /\\evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET /main/en/#a HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET /main/en/?a=%zz HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET /main/é HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
            ("GET /main/en/\r\n\r\n", 400),
            ("GET /main/en/ HTTP/0.9\r\nHost: {host}\r\n\r\n", 400),
            ("GET /main/en/ HTTP/2.0\r\nHost: {host}\r\n\r\n", 400),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
            ("\u{16}\u{3}\u{1}\u{2}\0\r\n\r\n", 400),
            ("\r\n\r\n\0\r\n\r\n", 400),
            ("{}\r\n\r\n", 400),
            ("GET /main/en/%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        ],
    );
}

#[test]
fn no_request_hides_another_one() {
    let project = Project::new("smuggling");
    let preview = project.preview();
    let hidden = "GET /main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n";
    let heads = [
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 44\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: +0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0, 44\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent-Length : 44\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nContent\u{b}-Length: 44\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: xchunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked, identity\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding:\tchunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nX: y\r\n Transfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nX: y\nTransfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nX: y\rTransfer-Encoding: chunked\r\n\r\n",
        "GET / HTTP/1.1\n\nGET /main/en/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nX: \0\r\n\r\n",
    ];
    for head in heads {
        let mut client = Client::new(preview.address);
        client.send(fill(&format!("{head}{hidden}"), preview.address).as_bytes());
        let said = String::from_utf8_lossy(&client.rest()).into_owned();
        assert_eq!(said.matches("HTTP/1.1 ").count(), 1, "{head:?}: {said}");
        assert!(said.starts_with("HTTP/1.1 40"), "{head:?}: {said}");
    }
    println!("smuggling: {0}/{0}", heads.len());
}

#[test]
fn pages_of_other_sites_neither_read_nor_listen() {
    let project = Project::new("origins");
    let preview = project.preview();
    let own = "Host: {host}\r\n";
    let foreign = [
        "Origin: http://evil.example\r\n",
        "Origin: https://{host}\r\n",
        "Origin: http://localhost:1\r\n",
        "Origin: http://localhost:{port}\r\n",
        "Origin: http://{host}.evil.example\r\n",
        "Origin: http://{host}/\r\n",
        "Origin: null\r\n",
        "Origin:\r\n",
        "Origin: http://{host}\r\nOrigin: http://evil.example\r\n",
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\n",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
    ];
    let targets = ["/main/en/", "/__handbill/", "/__handbill/live.js", "/__handbill/events?page=/main/en/"];
    let mut table: Vec<_> = targets
        .iter()
        .flat_map(|target| foreign.map(|origin| (format!("GET {target} HTTP/1.1\r\n{own}{origin}\r\n"), 403)))
        .collect();
    let link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    table.push((format!("GET {} HTTP/1.1\r\n{own}{link}\r\n", targets[3]), 403));
    table.push((format!("GET /main/en/ HTTP/1.1\r\n{own}{link}\r\n"), 200));
    table.push((format!("GET {} HTTP/1.1\r\n{own}Origin: http://{{host}}\r\n\r\n", targets[3]), 200));
    check(
        &preview,
        "origins",
        &table.iter().map(|(head, status)| (head.as_str(), *status)).collect::<Vec<_>>(),
    );
}

#[test]
fn a_stream_is_asked_for_with_a_page_of_this_preview() {
    let project = Project::new("stream-pages");
    let preview = project.preview();
    let long = "a".repeat(1 << 20);
    let pages = [
        ("", 404),
        ("page=", 404),
        ("page=//evil.example/", 404),
        ("page=https://evil.example/", 404),
        ("page=%2F%2Fevil.example/", 404),
        ("page=../", 404),
        ("page=/../etc/passwd", 404),
        ("page=/main/%2e%2e/", 404),
        ("page=/main/%252e%252e/", 404),
        ("page=/main/%00", 404),
        ("page=/main/%0d%0adata:%20x", 404),
        ("page=/main/%5c", 404),
        ("page=/main/%ff", 400),
        ("page=/main/%zz", 400),
        (long.as_str(), 414),
        ("page=/main/en/", 200),
        ("page=/main/en/&page=//evil.example/", 200),
        ("page=/not/there/", 200),
        ("page=/__handbill/", 200),
    ];
    let table = pages.map(|(query, status)| {
        (format!("GET /__handbill/events?{query} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"), status)
    });
    check(&preview, "pages of streams", &table.each_ref().map(|(head, status)| (head.as_str(), *status)));
}

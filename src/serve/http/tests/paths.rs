use proptest::prelude::*;

use super::client::ask;
use super::serve;
use crate::serve::http::{Limits, Method, Request, RequestPath};

/// Ways out of a folder, for some system and some decoder.
const TRAVERSALS: &[&str] = &[
    "/..",
    "/../",
    "/../etc/passwd",
    "/a/../../etc/passwd",
    "/a/..",
    "/.",
    "/./a",
    "/a/./b",
    "//etc/passwd",
    "/a//b",
    "///",
    "/%2e%2e/etc/passwd",
    "/%2E%2e/",
    "/.%2e/",
    "/%2e./",
    "/%2e",
    "/..%2fetc",
    "/..%2Fetc",
    "/%2fetc/passwd",
    "/a%2fb",
    "/..%5cetc",
    "/..\\etc",
    "/\\evil.example",
    "/a%5Cb",
    "/%5c%5cserver/share",
    "/a%00",
    "/a%00.html",
    "/%00/",
    "/%252e%252e/",
    "/%252fetc",
    "/%25%32%65",
    "/%c0%ae%c0%ae/",
    "/%c0%af",
    "/..%c0%afetc",
    "/%e0%80%ae/",
    "/%f0%80%80%ae/",
    "/..%c1%9c",
    "/%u002e%u002e/",
    "/%",
    "/%2",
    "/%zz",
    "/%+2e",
    "/C:/Windows/win.ini",
    "/C:",
    "/c%3a/",
    "/a.html::$DATA",
    "/.../",
    "/..%20/",
    "/.%20./",
    "/..;/a",
    "/..;x=1/a",
    "/%20/",
    "/a%0d%0aX:%20b",
    "/a%0a",
    "/%7f",
    "/a%c2%85",
    "/%ef%bc%8e%ef%bc%8e/",
    "/..%ef%bc%8f",
    "/a%ef%bc%bcb",
    "/a%e2%88%95b",
    "/%e2%80%a5/",
    "/%ff",
    "/%ed%a0%80",
];

#[test]
fn no_path_climbs() {
    assert!(TRAVERSALS.len() >= 40);
    let server = serve(Limits::default());
    for target in TRAVERSALS {
        let reply = ask(&server, &format!("GET {target} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"));
        assert_eq!(reply.status, 400, "{target}");
    }
}

/// A path that is taken, with its names and whether it asks for a folder.
fn check(raw: &str, names: &[&str], ends_in_slash: bool) {
    let path = RequestPath::parse(raw).unwrap_or_else(|_| panic!("{raw} is refused"));
    assert_eq!(path.segments(), names, "{raw}");
    assert_eq!(path.ends_in_slash(), ends_in_slash, "{raw}");
}

#[test]
fn honest_paths_are_taken_apart() {
    check("/", &[], true);
    check("/hotels", &["hotels"], false);
    check("/hotels/es/get-help/", &["hotels", "es", "get-help"], true);
    check("/assets/site.0a1b.css", &["assets", "site.0a1b.css"], false);
    check("/%C3%A9/%E6%97%A5%E6%9C%AC", &["é", "日本"], false);
    check("/a+b%20c", &["a+b c"], false);
    check("/.well-known/a..b/a...", &[".well-known", "a..b", "a..."], false);
    check("/100%25", &["100%"], false);
}

#[test]
fn a_query_is_read_as_forms_write_it() {
    let request = Request::get("/a?page=%2Fhotels%2Fes%2F&q=a+b%2Bc&flag&&page=other&=x", &[]);
    assert_eq!((request.method(), request.path().segments()), (Method::Get, ["a".to_owned()].as_slice()));
    assert_eq!(request.query("page"), Some("/hotels/es/"));
    assert_eq!(request.query("q"), Some("a b+c"));
    assert_eq!(request.query("flag"), Some(""));
    assert_eq!(request.query("none"), None);
}

proptest! {
    /// Whatever comes, what is taken is plain names.
    #[test]
    fn a_path_that_is_taken_cannot_climb(raw in "/[a.%2ef5c/\\\\:;0 ]{0,12}") {
        if let Ok(path) = RequestPath::parse(&raw) {
            for name in path.segments() {
                prop_assert!(!name.is_empty() && name != "." && name != "..");
                prop_assert!(!name.contains(['/', '\\', ':', '\0']));
            }
        }
    }
}

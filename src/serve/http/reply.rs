//! An answer as the bytes that go out.
//!
//! `connection` writes what is made here; nothing here knows of sockets. Each reply says its length, so
//! that a cut connection is never taken for an end.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use super::answer::{Content, Status};
use super::etag;
use super::range::{self, Wanted};
use super::refusal::Refusal;
use super::request::{Method, Request};

/// In every answer: nobody else may read, frame or guess, and no address is told to others.
///
/// A page's own policy is in the page; this one adds what a page cannot say for itself.
pub(super) const ALWAYS: &str = "X-Content-Type-Options: nosniff\r\n\
    Referrer-Policy: no-referrer\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\n\
    Cross-Origin-Opener-Policy: same-origin\r\n\
    X-Frame-Options: DENY\r\n\
    Content-Security-Policy: frame-ancestors 'none'\r\n";

/// What becomes of the connection after a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Afterwards {
    /// The next request is read.
    Keep,
    /// It is closed.
    Close,
}

/// What goes out.
#[derive(Debug, Clone)]
pub(super) struct Reply {
    head: String,
    whole: Arc<[u8]>,
    part: Range<usize>,
}

impl Reply {
    /// The status line and the headers, with the empty line.
    pub(super) fn head(&self) -> &[u8] {
        self.head.as_bytes()
    }

    /// What follows.
    pub(super) fn body(&self) -> &[u8] {
        self.whole.get(self.part.clone()).unwrap_or_default()
    }

    /// Puts a reply together. A reply to HEAD tells the length of what it leaves out.
    fn new(
        status: &str,
        headers: &str,
        after: Afterwards,
        method: Method,
        body: (Arc<[u8]>, Range<usize>),
    ) -> Self {
        let (whole, part) = body;
        let mut head = format!("HTTP/1.1 {status}\r\n{ALWAYS}{headers}Content-Length: {}\r\n", part.len());
        if after == Afterwards::Close {
            head.push_str("Connection: close\r\n");
        }
        head.push_str("\r\n");
        let part = if method == Method::Head { 0..0 } else { part };
        Self { head, whole, part }
    }
}

/// A page or file, or that part of it which the reader lacks.
pub(super) fn content(request: &Request, content: &Content, after: Afterwards) -> Reply {
    let length = content.bytes.len();
    let mut headers = format!("Content-Type: {}\r\nCache-Control: no-cache\r\n", content.content_type);
    let mut status = content.status.line();
    let mut part = 0..length;
    if content.status == Status::Ok {
        let tag = etag::of(&content.bytes);
        add(&mut headers, "ETag", &tag);
        if etag::is_known(request.head(), &tag) {
            return not_modified(&headers, after);
        }
        add(&mut headers, "Accept-Ranges", "bytes");
        match wanted(request, &tag, length) {
            Wanted::Whole => {}
            Wanted::Part(found) => {
                add(
                    &mut headers,
                    "Content-Range",
                    &format!("bytes {}-{}/{length}", found.start, found.end - 1),
                );
                status = "206 Partial Content";
                part = found;
            }
            Wanted::Beyond => return beyond(length, after),
        }
    }
    Reply::new(status, &headers, after, request.method(), (Arc::clone(&content.bytes), part))
}

/// A redirect. A target that is no plain path from the top is a fault of ours and not sent to anyone.
pub(super) fn redirect(request: &Request, to: &str, after: Afterwards) -> Reply {
    let is_path = to.starts_with('/')
        && !to.starts_with("//")
        && to.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if !is_path {
        return refusal(Refusal::Failed, request.method(), after);
    }
    let headers =
        format!("Location: {to}\r\nCache-Control: no-cache\r\nContent-Type: text/plain; charset=utf-8\r\n");
    let sentence = text(&format!("This page is at {to}\n"));
    Reply::new("302 Found", &headers, after, request.method(), sentence)
}

/// A sentence for whoever gets no answer from the site.
pub(super) fn refusal(refusal: Refusal, method: Method, after: Afterwards) -> Reply {
    let mut headers = "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n".to_owned();
    if refusal == Refusal::Method {
        add(&mut headers, "Allow", "GET, HEAD");
    }
    Reply::new(refusal.status(), &headers, after, method, text(refusal.sentence()))
}

/// The reader has it already. There is no body, so no length is told.
fn not_modified(headers: &str, after: Afterwards) -> Reply {
    let close = if after == Afterwards::Close { "Connection: close\r\n" } else { "" };
    let head = format!("HTTP/1.1 304 Not Modified\r\n{ALWAYS}{headers}{close}\r\n");
    Reply { head, whole: Arc::from([]), part: 0..0 }
}

/// The part that is asked for lies beyond the end.
fn beyond(length: usize, after: Afterwards) -> Reply {
    let mut headers = "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n".to_owned();
    add(&mut headers, "Content-Range", &format!("bytes */{length}"));
    Reply::new(
        "416 Range Not Satisfiable",
        &headers,
        after,
        Method::Get,
        text("The file has no such part.\n"),
    )
}

/// Which part is wanted. Ranges mean something in a GET only, and only of what the reader has begun.
fn wanted(request: &Request, tag: &str, length: usize) -> Wanted {
    match request.header("range") {
        Some(header) if request.method() == Method::Get && etag::may_continue(request.head(), tag) => {
            range::parse(header, length)
        }
        _ => Wanted::Whole,
    }
}

fn text(sentence: &str) -> (Arc<[u8]>, Range<usize>) {
    (Arc::from(sentence.as_bytes()), 0..sentence.len())
}

fn add(headers: &mut String, name: &str, value: &str) {
    // Writing into a string cannot fail.
    let _always_fits = write!(headers, "{name}: {value}\r\n");
}

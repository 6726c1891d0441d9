//! One connection from its first request to its last, on a thread of its own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::answer::{Answer, Site};
use super::door::{self, Door};
use super::events::{self, EventStream};
use super::head::{self, Head};
use super::refusal::Refusal;
use super::reply::{self, Afterwards, Reply};
use super::request::{Method, Request};
use super::visitors::Doing;
use super::wire::{Sent, Wire};

/// Answers one request after the other until the client or a refusal ends it.
///
/// Faults of the connection are not told to anyone: the client is gone, and whoever writes a site has no
/// use for the comings and goings of browsers.
pub(super) fn converse(mut wire: Wire, door: &Door, site: &Arc<dyn Site>) {
    let Ok(local) = wire.local() else {
        return;
    };
    loop {
        let bytes = match wire.next_head() {
            Sent::Head(bytes) => bytes,
            Sent::Nothing => return,
            Sent::Refused(refusal) => return refuse(wire, refusal, Method::Get),
        };
        let head = match head::parse(&bytes) {
            Ok(head) => head,
            Err(refusal) => return refuse(wire, refusal, Method::Get),
        };
        let method = if head.method == "HEAD" { Method::Head } else { Method::Get };
        let after = afterwards(&head);
        let request = match Request::admit(head, door, local) {
            Ok(request) => request,
            Err(refusal) => return refuse(wire, refusal, method),
        };
        wire.begin(Doing::Thinking);
        let reply = match ask(site.as_ref(), &request) {
            Ok(Answer::Stream(tell)) => return stream(wire, &request, tell),
            Ok(Answer::Content(content)) => reply::content(&request, &content, after),
            Ok(Answer::Redirect(to)) => reply::redirect(&request, &to, after),
            Err(refusal) => reply::refusal(refusal, method, after),
        };
        if send(&wire, &reply).is_err() {
            return;
        }
        if after == Afterwards::Close {
            return wire.close();
        }
    }
}

/// Asks the site. What it left half-made when it panicked is its own, and it is asked again only for the
/// next request.
fn ask(site: &dyn Site, request: &Request) -> Result<Answer, Refusal> {
    catch_unwind(AssertUnwindSafe(|| site.answer(request))).map_err(|_| Refusal::Failed)
}

/// Keeps the connection where HTTP/1.1 does.
fn afterwards(head: &Head) -> Afterwards {
    if head.is_1_1 && !head.lists("connection", "close") { Afterwards::Keep } else { Afterwards::Close }
}

/// Tells a page what happens, until either has enough.
fn stream(wire: Wire, request: &Request, tell: Box<dyn FnOnce(&mut EventStream) + Send>) {
    if let Err(refusal) = door::admit_listener(request.head()) {
        return refuse(wire, refusal, request.method());
    }
    if request.method() == Method::Head {
        if wire.put(events::head().as_bytes()).is_ok() {
            wire.close();
        }
        return;
    }
    if let Ok(mut stream) = EventStream::open(wire) {
        tell(&mut stream);
        stream.close();
    }
}

/// Says why, and closes.
fn refuse(wire: Wire, refusal: Refusal, method: Method) {
    if send(&wire, &reply::refusal(refusal, method, Afterwards::Close)).is_ok() {
        wire.close();
    }
}

/// Sends the head and the first chunk of the body together, then the rest.
fn send(wire: &Wire, reply: &Reply) -> std::io::Result<()> {
    let (first, rest) = reply.body().split_at(reply.body().len().min(super::limits::CHUNK_BYTES / 2));
    wire.write(&[reply.head(), first].concat())?;
    wire.write(rest)
}

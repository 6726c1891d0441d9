//! The promises of this room, held over real sockets.

mod answers;
mod attacks;
mod client;
mod crowd;
mod door;
mod listener;
mod paths;
mod range;
mod streams;

use std::io::ErrorKind;
use std::net::TcpListener;
use std::sync::{Arc, Condvar, Mutex, mpsc};

use super::{Answer, Content, Door, EventStream, Limits, Request, Server, Site, Status};

/// A few answers of every kind.
#[derive(Default)]
struct Shelf {
    /// Opened when the streams of `/open` may end.
    is_over: Arc<(Mutex<bool>, Condvar)>,
    /// Hears how the first stream of `/watched` ends.
    gone: Mutex<Option<mpsc::Sender<ErrorKind>>>,
}

/// What `/recording` holds: every byte once.
fn recording() -> Vec<u8> {
    (0..=255).collect()
}

/// What `/big` holds: more than the buffers of two sockets.
const BIG: usize = 20 << 20;

impl Site for Shelf {
    fn answer(&self, request: &Request) -> Answer {
        let names: Vec<_> = request.path().segments().iter().map(String::as_str).collect();
        match names.as_slice() {
            [] => page(Status::Ok, b"hello"),
            ["echo"] => page(Status::Ok, request.query("say").unwrap_or("nothing").as_bytes()),
            ["recording"] => page(Status::Ok, &recording()),
            ["big"] => page(Status::Ok, &vec![b'x'; BIG]),
            ["early"] => page(Status::NotYet, b"the first build is not done"),
            ["broken"] => page(Status::Failed, b"a template is broken"),
            ["forever"] => Answer::Content(Content {
                status: Status::Ok,
                content_type: "image/png",
                bytes: Arc::from(b"image".as_slice()),
            }),
            ["old"] => Answer::Redirect("/new/".to_owned()),
            ["split"] => Answer::Redirect("/a\r\nSet-Cookie: a=b".to_owned()),
            ["abroad"] => Answer::Redirect("//evil.example/".to_owned()),
            ["panic"] => panic!("a page that cannot be made"),
            ["events"] => Answer::Stream(Box::new(|stream| {
                stream.send("change", "one\r\ntwo\nthree").unwrap();
                stream.beat().unwrap();
                stream.send("two words", "").unwrap_err();
            })),
            ["open"] => {
                let is_over = Arc::clone(&self.is_over);
                Answer::Stream(Box::new(move |stream| stay(stream, &is_over)))
            }
            ["watched"] => {
                let gone = self.gone.lock().unwrap().take().unwrap();
                Answer::Stream(Box::new(move |stream| gone.send(watch_until_gone(stream)).unwrap()))
            }
            _ => page(Status::NotFound, b"nothing here"),
        }
    }
}

/// Says that it is there, and stays until the test is over.
fn stay(stream: &mut EventStream, is_over: &(Mutex<bool>, Condvar)) {
    stream.send("open", "").unwrap();
    let mut over = is_over.0.lock().unwrap();
    while !*over {
        over = is_over.1.wait(over).unwrap();
    }
}

/// Waits until the reader has gone, and says what a beat says then.
fn watch_until_gone(stream: &mut EventStream) -> ErrorKind {
    while !stream.is_closed() {
        std::thread::yield_now();
    }
    stream.beat().unwrap_err().kind()
}

fn page(status: Status, bytes: &[u8]) -> Answer {
    let bytes = Arc::from(bytes);
    Answer::Content(Content { status, content_type: "text/html; charset=utf-8", bytes })
}

/// A server of the shelf on a port of its own.
fn serve(limits: Limits) -> Server {
    serve_shelf(Shelf::default(), limits)
}

fn serve_shelf(shelf: Shelf, limits: Limits) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let door = Door::new(listener.local_addr().unwrap().port(), &[]).unwrap();
    Server::start(listener, door, Arc::new(shelf), limits).unwrap()
}

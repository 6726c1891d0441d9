//! What the site may say to a request.

use std::sync::Arc;

use super::events::EventStream;
use super::request::Request;

/// What is shown. The program has one, and the tests of this room another.
pub(crate) trait Site: Send + Sync {
    /// The answer to a request, made on the thread of its connection.
    ///
    /// A panic in here costs its reader one answer and nobody else anything.
    fn answer(&self, request: &Request) -> Answer;
}

/// What a reader gets.
pub(crate) enum Answer {
    /// A page or a file.
    Content(Content),
    /// Another place to look, this time: a path from the top, percent-encoded, such as `/hotels/es/`. No
    /// browser may keep it, because a page may have become a folder by the next request.
    Redirect(String),
    /// Events until the closure returns or a write fails. It runs on the thread of the connection.
    Stream(Box<dyn FnOnce(&mut EventStream) + Send>),
}

/// A page or a file, whole.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// Whether this is what was asked for. Only [`Status::Ok`] is compared with what the reader has, or
    /// cut into ranges.
    pub(crate) status: Status,
    /// As [`content_type`](super::content_type) tells it.
    pub(crate) content_type: &'static str,
    /// All of it, whatever part is sent. A browser asks each time whether it is still so: while a project is
    /// written, nothing stays as it is.
    pub(crate) bytes: Arc<[u8]>,
}

/// What kind of content it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// What was asked for.
    Ok,
    /// A page that says that there is nothing here.
    NotFound,
    /// A page that says that something broke.
    Failed,
    /// A page that says that there is nothing yet.
    NotYet,
}

impl Status {
    /// The status line after `HTTP/1.1 `.
    pub(super) fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::NotFound => "404 Not Found",
            Self::Failed => "500 Internal Server Error",
            Self::NotYet => "503 Service Unavailable",
        }
    }
}

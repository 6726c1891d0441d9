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
    /// Another place to look. `to` is a path from the top, percent-encoded.
    Redirect {
        /// Where, such as `/hotels/es/`.
        to: String,
        /// For how long.
        way: Way,
    },
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
    /// All of it, whatever part is sent.
    pub(crate) bytes: Arc<[u8]>,
    /// Whether the reader's browser may use it again unasked.
    pub(crate) cache: Cache,
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

/// How long a redirect holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// 301: for good.
    Moved,
    /// 302: this time.
    Found,
    /// 308: for good, and with the same method.
    Permanent,
}

impl Way {
    /// The status line after `HTTP/1.1 `.
    pub(super) fn line(self) -> &'static str {
        match self {
            Self::Moved => "301 Moved Permanently",
            Self::Found => "302 Found",
            Self::Permanent => "308 Permanent Redirect",
        }
    }
}

/// What a browser may do with what it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cache {
    /// Ask each time whether it is still so.
    NoCache,
    /// Keep it for good: the name changes with the bytes.
    Immutable,
}

impl Cache {
    /// The value of `Cache-Control`.
    pub(super) fn control(self) -> &'static str {
        match self {
            Self::NoCache => "no-cache",
            Self::Immutable => "public, max-age=31536000, immutable",
        }
    }
}

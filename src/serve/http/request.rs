//! A request that has passed every check.

use std::net::IpAddr;

use super::door::{self, Door};
use super::head::Head;
use super::path::RequestPath;
use super::query::Query;
use super::refusal::Refusal;

/// What is asked for: the page, or only its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    /// The page.
    Get,
    /// What a GET would say before the page.
    Head,
}

/// A request for something by its path, from someone who may ask.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    method: Method,
    path: RequestPath,
    query: Query,
    head: Head,
}

impl Request {
    /// Checks a head that came in on the address `local`.
    ///
    /// # Errors
    /// The first fault, in this order: the name of the server, the method, the target, a body, the
    /// sender.
    pub(super) fn admit(head: Head, door: &Door, local: IpAddr) -> Result<Self, Refusal> {
        let host = door.admit_host(&head, local)?;
        let request = Self::of_head(head)?;
        if announces_body(&request.head) {
            return Err(Refusal::Body);
        }
        door::admit_sender(&request.head, &host)?;
        Ok(request)
    }

    /// A GET of `target`, as if it had come in.
    #[cfg(test)]
    pub(crate) fn get(target: &str, headers: &[(&str, &str)]) -> Self {
        Self::of_head(Head::of("GET", target, headers)).unwrap()
    }

    fn of_head(head: Head) -> Result<Self, Refusal> {
        let method = match head.method.as_str() {
            "GET" => Method::Get,
            "HEAD" => Method::Head,
            _ => return Err(Refusal::Method),
        };
        if head.target.contains('#') {
            return Err(Refusal::Path);
        }
        let (path, query) = head.target.split_once('?').unwrap_or((&head.target, ""));
        let path = RequestPath::parse(path).map_err(|_| Refusal::Path)?;
        let query = Query::parse(query).map_err(|_| Refusal::Path)?;
        Ok(Self { method, path, query, head })
    }

    /// Whether the answer is wanted, or only its head.
    pub(crate) fn method(&self) -> Method {
        self.method
    }

    /// What is asked for.
    pub(crate) fn path(&self) -> &RequestPath {
        &self.path
    }

    /// The first value that the query gives to `name`.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    /// The header `name` (in lower case), if it is there once and is text.
    pub(crate) fn header(&self, name: &'static str) -> Option<&str> {
        let mut values = self.head.values(name);
        match (values.next(), values.next()) {
            (Some(value), None) => std::str::from_utf8(value).ok(),
            _ => None,
        }
    }

    /// The whole head, for what concerns HTTP alone.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }
}

/// Whether a body follows the head, or two programs could disagree about it.
fn announces_body(head: &Head) -> bool {
    let mut lengths = head.values("content-length");
    let length = lengths.next();
    head.values("transfer-encoding").next().is_some()
        || lengths.next().is_some()
        || length.is_some_and(|length| length != b"0")
}

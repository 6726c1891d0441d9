//! Decides who may come in.
//!
//! A preview listens on the machine of a person who has other pages open. Any of these can send requests
//! here, and can give its own name the address of this machine (DNS rebinding) to read the answers. So a
//! request must name this server by a name that only this machine can have, and must not come from a
//! page of another site, save when its reader follows a link to here.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::head::Head;
use super::host::{Host, HostName};
use super::refusal::Refusal;

/// The names of this server.
#[derive(Debug, Clone)]
pub(crate) struct Door {
    port: u16,
    names: Vec<HostName>,
}

/// Something that can be no name of a machine.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be the name of a computer")]
pub(crate) struct NoName(String);

impl Door {
    /// A door for a server on `port`.
    ///
    /// `localhost`, `127.0.0.1` and `[::1]` are always its names, for no foreign page can have these. So
    /// is the literal address on which a connection came in. `names` are what else people on a network
    /// call this machine, without a port.
    ///
    /// # Errors
    /// The first of `names` that can be no name of a machine.
    pub(crate) fn new(port: u16, names: &[&str]) -> Result<Self, NoName> {
        let own =
            [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)].map(HostName::Address);
        let mut known = own.to_vec();
        for name in ["localhost"].iter().chain(names) {
            known.push(HostName::parse(name).ok_or_else(|| NoName((*name).to_owned()))?);
        }
        Ok(Self { port, names: known })
    }

    /// Checks that the request is for this server, which was reached at the address `local`.
    ///
    /// # Errors
    /// A missing, doubled or malformed `Host`, and one that is not a name of this server.
    pub(super) fn admit_host(&self, head: &Head, local: IpAddr) -> Result<Host, Refusal> {
        let mut written = head.values("host");
        let (Some(host), None) = (written.next(), written.next()) else {
            return Err(Refusal::Host);
        };
        let host = Host::parse(host).ok_or(Refusal::Host)?;
        let is_ours = self.names.contains(&host.name) || host.name == HostName::Address(local.to_canonical());
        if is_ours && host.port == self.port { Ok(host) } else { Err(Refusal::Foreign) }
    }
}

/// Checks that no page of another site sends the request.
///
/// `Origin` must be this server's. Where the browser says how the request came about (`Sec-Fetch-Site`),
/// another site, and another port of this machine, may only lead a reader to a page: a link that is
/// followed is `navigate` to a `document`.
///
/// # Errors
/// A request of a page of another site.
pub(super) fn admit_sender(head: &Head, host: &Host) -> Result<(), Refusal> {
    let own = |origin: &[u8]| {
        origin.strip_prefix(b"http://").and_then(Host::parse).is_some_and(|origin| origin == *host)
    };
    let mut origins = head.values("origin");
    if origins.next().is_some_and(|origin| !own(origin)) || origins.next().is_some() {
        return Err(Refusal::Origin);
    }
    let is_link = head.lists("sec-fetch-mode", "navigate") && head.lists("sec-fetch-dest", "document");
    if is_from_here(head) || is_link { Ok(()) } else { Err(Refusal::Origin) }
}

/// Checks that an event stream is asked for by a page of this server, or by no page at all.
///
/// # Errors
/// A stream that a page of another site asks for, even as a link.
pub(super) fn admit_listener(head: &Head) -> Result<(), Refusal> {
    if is_from_here(head) { Ok(()) } else { Err(Refusal::Origin) }
}

/// Whether the browser says that a page of this server asks, or the reader, or says nothing.
fn is_from_here(head: &Head) -> bool {
    head.values("sec-fetch-site").all(|site| site == b"same-origin" || site == b"none")
}

//! The name of a server with its port, as `Host` and `Origin` write it.

use std::net::{IpAddr, Ipv6Addr};

/// Who a request is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Host {
    /// The name or address.
    pub(super) name: HostName,
    /// 80 when it is not written.
    pub(super) port: u16,
}

/// A name or an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HostName {
    /// In lower case.
    Name(String),
    /// In any spelling, with IPv4 in IPv6 unwrapped.
    Address(IpAddr),
}

impl Host {
    /// Reads `name`, `name:port`, `[address]` or `[address]:port`; nothing where it is none of these.
    pub(super) fn parse(written: &[u8]) -> Option<Self> {
        let written = std::str::from_utf8(written).ok()?;
        let (name, port) = match written.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']')?;
                (HostName::Address(IpAddr::V6(address.parse::<Ipv6Addr>().ok()?).to_canonical()), port)
            }
            None => {
                let (name, port) = written.split_at(written.find(':').unwrap_or(written.len()));
                (HostName::parse(name)?, port)
            }
        };
        Some(Self { name, port: parse_port(port)? })
    }
}

impl HostName {
    /// Reads a name or an IPv4 address in its usual form.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        if written.is_empty() || written.len() > 253 || !written.bytes().all(is_plain) {
            return None;
        }
        Some(match written.parse::<IpAddr>() {
            Ok(address) => Self::Address(address),
            Err(_) => Self::Name(written.to_ascii_lowercase()),
        })
    }
}

/// What follows the name: nothing, or a colon and a port in plain digits.
fn parse_port(written: &str) -> Option<u16> {
    if written.is_empty() {
        return Some(80);
    }
    let digits = written.strip_prefix(':')?;
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

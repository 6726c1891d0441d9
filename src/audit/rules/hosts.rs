//! A page loads nothing from elsewhere, and leads nowhere but to registered hosts.

use std::borrow::Cow;

use crate::audit::address::{self, Target};
use crate::audit::page::{Page, Purpose};
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let own = own_hosts(page);
    for address in &page.addresses {
        let written = address.written;
        let told = match (&address.target, address.purpose) {
            (Target::Scheme(scheme), _) => {
                format!("`{scheme}:` in `{written}` is an address that no page may use")
            }
            (Target::Call { .. }, Purpose::Load) => format!("`{written}` cannot be loaded"),
            (Target::Web { .. }, Purpose::Load) => {
                format!("the page would load `{written}` from another host")
            }
            (Target::Web { host }, Purpose::Link | Purpose::Identity) => {
                if own.contains(host) || page.around.guard.knows_host(host) {
                    continue;
                }
                format!("`{written}` leads to `{host}`, which is not registered")
            }
            _ => continue,
        };
        out.push(
            page.fault(Code::AuditHost, told)
                .why("whoever runs that host learns who reads this page, or speaks to the reader in our name")
                .help("register the host with a contact or a source, or list it in `allow_hosts`"),
        );
    }
}

/// The hosts that the plan says the campaign is published under.
fn own_hosts<'a>(page: &Page<'a>) -> Vec<Cow<'a, str>> {
    let alternates = page.expects.alternates.iter().map(|(_, address)| address.as_str());
    let mut hosts = Vec::with_capacity(1);
    for address in page.expects.canonical.into_iter().chain(alternates) {
        let authority = address.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
        if let Some(host) = authority.map(address::host).filter(|host| !hosts.contains(host)) {
            hosts.push(host);
        }
    }
    hosts
}

//! Every call, message and mail goes to a registered contact, and to the one that is named beside it.

use crate::audit::address::Target;
use crate::audit::page::Page;
use crate::audit::reading::Key;
use crate::diag::{Code, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    for address in &page.addresses {
        let Target::Call { scheme, to } = &address.target else {
            continue;
        };
        let contacts = match &**scheme {
            "mailto" => page.around.guard.contacts_of_email(to),
            _ => page.around.guard.contacts_of_number(to.strip_prefix('+').unwrap_or(to)),
        };
        let written = address.written;
        if contacts.is_empty() {
            let fault = page
                .fault(Code::AuditContact, format!("the link `{written}` goes to nobody in the registry"));
            out.push(
                fault
                    .why("a reader in danger would call whoever answers there")
                    .help("take the contact from data/contacts.toml"),
            );
            continue;
        }
        let contact =
            address.element.with_ancestors().find_map(|element| element.attribute(Key::DataContact));
        if let Some(contact) = contact.filter(|contact| !contacts.iter().any(|id| id == contact)) {
            let owner = contacts.join("`, `");
            let message = format!("the link `{written}` stands under `{contact}` and belongs to `{owner}`");
            out.push(
                page.fault(Code::AuditContact, message)
                    .why("who answers must be who the page says")
                    .help("this is a fault of the program: build again, and report it if it stays"),
            );
        }
    }
}

//! What the guard has to know: every number, host and text that is registered.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::campaign::Campaign;
use super::citation::Citations;
use super::contact::{Reach, Registry};
use super::host_of;
use crate::source::Config;
use crate::text::guard::{Registered, RegisteredNumber, Reject};

/// Collects what is registered in the project.
pub(super) fn registered(
    config: &Config,
    registry: &Registry,
    citations: &Citations,
    campaigns: &BTreeMap<String, Arc<Campaign>>,
) -> Registered {
    let mut registered = Registered::default();
    for contact in registry.contacts.values() {
        for channel in &contact.channels {
            add_reach(&mut registered, &contact.id.value, &channel.reach);
        }
    }
    registered.rejects = registry
        .rejected
        .iter()
        .map(|rejected| Reject {
            pattern: rejected.pattern.value.clone(),
            why: rejected.why.clone(),
            use_instead: rejected.instead.value.clone(),
        })
        .collect();
    registered.hosts.extend(citations.values().filter_map(|citation| host_of(citation.url.as_deref()?)));
    registered.hosts.extend(config.allow_hosts.iter().map(|host| host.value.to_ascii_lowercase()));
    registered.hosts.insert(config.exit.host.clone());
    registered.hosts.extend(config.translate_url.as_ref().map(|url| url.host.clone()));
    for campaign in campaigns.values() {
        registered.hosts.extend(host_of(&campaign.base_url));
        registered.hosts.insert(campaign.exit.host.clone());
    }
    registered.allowed = config.allow_numbers.iter().map(|text| text.value.clone()).collect();
    for citation in citations.values() {
        let words =
            [Some(&citation.title), Some(&citation.publisher), Some(&citation.date), citation.note.as_ref()];
        registered.allowed.extend(words.into_iter().flatten().cloned());
    }
    registered
}

/// Everything that a channel can be recognized by.
fn add_reach(registered: &mut Registered, contact: &str, reach: &Reach) {
    match reach {
        Reach::Number { display, e164, dial, vanity } => {
            for form in [Some(display), e164.as_ref(), Some(dial)].into_iter().flatten() {
                add_number(registered, contact, form);
            }
            registered.vanity.extend(vanity.iter().map(|word| (word.clone(), contact.to_owned())));
        }
        Reach::Text { number, vanity, .. } => {
            add_number(registered, contact, number);
            registered.vanity.extend(vanity.iter().map(|word| (word.clone(), contact.to_owned())));
        }
        Reach::Page { host, .. } => {
            registered.hosts.insert(host.clone());
        }
        Reach::Mail { address } => registered.emails.push((address.clone(), contact.to_owned())),
    }
}

/// Numbers of six digits and less are short codes: they are found by exact match only.
fn add_number(registered: &mut Registered, contact: &str, written: &str) {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    if digits.len() <= 6 {
        registered.short_codes.push((digits, contact.to_owned()));
        return;
    }
    if digits.len() == 11
        && let Some(national) = digits.strip_prefix('1')
    {
        registered
            .numbers
            .push(RegisteredNumber { digits: national.to_owned(), contact: contact.to_owned() });
    }
    registered.numbers.push(RegisteredNumber { digits, contact: contact.to_owned() });
}

//! Finds numbers and addresses that come from nowhere: every phone-like number, short code, host and
//! scheme in a text, with what the registry says of it.
//!
//! `catalog` builds one [`Guard`] from the registry. It checks source texts with
//! [`Guard::check_source`], where every number is a fault because numbers are written by reference;
//! `audit` asks [`Guard::findings`] of finished pages, where registered numbers are what readers came
//! for. Years, dates, prices, statistics, statutes and lists pass.
//!
//! A text is hostile until proven harmless: digits of any script count, split by whatever is not a
//! letter, and an address counts in any look-alike letters. Seven Han numerals or braille digits in a
//! row are a number too; words that spell one out ("eight eight eight") are not found.
//!
//! **Not here:** Markdown, HTML, links.

mod atom;
mod citation;
mod figure;
mod fold;
mod glyph;
mod host;
mod invisible;
mod known;
mod lookout;
mod number;
mod numeral;
mod phrase;
mod report;
mod run;
mod sight;
mod tld;
mod vanity;

#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

pub use figure::{Figure, amounts, figures, numbers};
pub use fold::as_latin;
pub use report::Home;

use fold::Folded;
use host::Address;
use known::KnownDigits;
use lookout::{Lookout, Seen};
use phrase::Phrase;
use sight::Sight;

/// What the registry and the project say about numbers and addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registered {
    /// Every number, in every form of its digits (with and without the country's prefix).
    pub numbers: Vec<RegisteredNumber>,
    /// Short numbers such as `911` or `233733`, and the contact of each.
    pub short_codes: Vec<(String, String)>,
    /// Numbers spelt with letters, such as `1-877-4-HSI-TIP`, and the contact of each.
    pub vanity: Vec<(String, String)>,
    /// Mail addresses, and the contact of each.
    pub emails: Vec<(String, String)>,
    /// Hosts that may be named and linked to.
    pub hosts: BTreeSet<String>,
    /// What must never be shown.
    pub rejects: Vec<Reject>,
    /// Texts that look like numbers and are none.
    pub allowed: Vec<String>,
}

/// A number of the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredNumber {
    /// Its digits.
    pub digits: String,
    /// The id of its contact.
    pub contact: String,
}

/// A number, word or address that must never be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// A number, a word or an address.
    pub pattern: String,
    /// What is wrong with it.
    pub why: String,
    /// The id of the contact to show in its place.
    pub use_instead: String,
}

impl Reject {
    /// Whether it is compared by its digits: it has no letters.
    fn is_number(&self) -> bool {
        !self.pattern.contains(char::is_alphabetic)
    }
}

/// Something in a text that needs the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: FindingKind,
}

/// What a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// The number of a contact. A number that several share names the first.
    Registered {
        /// The contact's id.
        contact: String,
    },
    /// The short number of a contact.
    ShortCode {
        /// The contact's id.
        contact: String,
    },
    /// A number that nobody knows.
    Unregistered,
    /// Something that must never be shown.
    Rejected {
        /// What is wrong with it.
        why: String,
        /// The id of the contact to show in its place.
        use_instead: String,
    },
    /// A host or mail address that is not registered.
    Host,
    /// A scheme that starts a call, a message or a script.
    Scheme,
    /// Something that changes what a reader sees without being seen.
    Invisible,
}

impl From<&Reject> for FindingKind {
    fn from(reject: &Reject) -> Self {
        Self::Rejected { why: reject.why.clone(), use_instead: reject.use_instead.clone() }
    }
}

/// Knows every registered number and address, and finds the others.
#[derive(Debug)]
pub struct Guard {
    known: KnownDigits,
    hosts: BTreeSet<String>,
    emails: HashMap<String, Vec<String>>,
    rejects: Vec<Reject>,
    phrases: Vec<Phrase>,
    lookout: Lookout,
}

impl Guard {
    /// Prepares what is registered for searching.
    pub fn new(registered: Registered) -> Self {
        let known = KnownDigits::new(&registered);
        let mut emails: HashMap<String, Vec<String>> = HashMap::new();
        for (address, contact) in registered.emails {
            emails.entry(address.to_lowercase()).or_default().push(contact);
        }
        let worded = registered.rejects.iter().enumerate().filter(|(_, reject)| !reject.is_number());
        let phrases: Vec<_> =
            worded.filter_map(|(index, reject)| Phrase::new(index, &reject.pattern)).collect();
        Self {
            known,
            hosts: registered.hosts.iter().map(|host| plain_host(host)).collect(),
            emails,
            rejects: registered.rejects,
            lookout: Lookout::new(&phrases),
            phrases,
        }
    }

    /// Everything in `text` that needs the registry, in order, without overlaps.
    pub fn findings(&self, text: &str) -> Vec<Finding> {
        let mut found = Vec::new();
        let seen = self.lookout.look(text.as_bytes());
        let sight = Sight::of(text, seen);
        let folded = sight.foldable.then(|| Folded::new(text));
        match &folded {
            Some(folded) => self.find_folded_phrases(folded, &mut found),
            None => self.find_phrases(text, seen, &mut found),
        }
        if sight.is_clear() {
            return without_overlaps(found);
        }
        if sight.digits {
            number::find(text, &self.known, &self.rejects, &mut found);
        }
        if sight.numerals {
            numeral::find(text, &self.known, &self.rejects, &mut found);
        }
        if sight.invisible {
            invisible::find(text, &mut found);
        }
        if sight.hosts || sight.schemes || sight.foldable {
            let registered = self.find_addresses(text, folded.as_ref(), &mut found);
            let in_address = |finding: &Finding| {
                let next = registered.partition_point(|range| range.start <= finding.range.start);
                let address = next.checked_sub(1).and_then(|index| registered.get(index));
                finding.kind == FindingKind::Unregistered
                    && address.is_some_and(|range| finding.range.end <= range.end)
            };
            found.retain(|finding| !in_address(finding));
        }
        without_overlaps(found)
    }

    /// Whether a host, in any case and with or without `www.`, may be named and linked to.
    pub fn knows_host(&self, host: &str) -> bool {
        self.hosts.contains(&plain_host(host))
    }

    /// The contacts that have a number or short code with these digits, in the registry's order.
    pub fn contacts_of_number(&self, digits: &str) -> &[String] {
        self.known.contacts(digits)
    }

    /// The contacts that have a mail address, in the registry's order.
    pub fn contacts_of_email(&self, address: &str) -> &[String] {
        self.emails.get(&address.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Finds those phrases of which something was seen.
    fn find_phrases(&self, text: &str, seen: Seen, found: &mut Vec<Finding>) {
        for (index, phrase) in self.phrases.iter().enumerate() {
            if seen.may_have_phrase(index) {
                phrase.places(text, &mut |range| found.extend(self.rejected(phrase, range)));
            }
        }
    }

    /// What was seen in a text says nothing of its letters when they are folded.
    fn find_folded_phrases(&self, folded: &Folded, found: &mut Vec<Finding>) {
        for phrase in &self.phrases {
            let each = &mut |range| found.extend(self.rejected(phrase, folded.original(&range)));
            phrase.places(&folded.text, each);
        }
    }

    fn rejected(&self, phrase: &Phrase, range: Range<usize>) -> Option<Finding> {
        let reject = self.rejects.get(phrase.index)?;
        Some(Finding { range, kind: FindingKind::from(reject) })
    }

    /// Adds the addresses that are not registered; returns where the registered ones stand, in order.
    fn find_addresses(
        &self,
        text: &str,
        folded: Option<&Folded>,
        found: &mut Vec<Finding>,
    ) -> Vec<Range<usize>> {
        let mut registered = Vec::new();
        let knows = |address: &str| self.knows_host(address) || self.emails.contains_key(address);
        let seen = folded.map_or(text, |folded| folded.text.as_str());
        host::find(seen, &knows, &mut |range, address| {
            let written = folded.map_or(range.clone(), |folded| folded.original(&range));
            let is_plain = text[written.clone()] == seen[range];
            let kind = match address {
                Address::Registered if is_plain => return registered.push(written),
                Address::Registered | Address::Foreign => FindingKind::Host,
                Address::Scheme => FindingKind::Scheme,
            };
            found.push(Finding { range: written, kind });
        });
        registered.sort_by_key(|range| range.start);
        registered
    }
}

/// The digits of a number as somebody wrote it, in any script, as ASCII.
pub fn digits(written: &str) -> String {
    let value = |c| match glyph::glyph(c) {
        glyph::Glyph::Digit { value, .. } => Some(char::from(b'0' + value)),
        _ => None,
    };
    written.chars().filter_map(value).collect()
}

/// A host in small letters, without `www.` and without the dot of the root.
fn plain_host(host: &str) -> String {
    let small = host.to_lowercase();
    let bare = small.strip_suffix('.').unwrap_or(&small);
    bare.strip_prefix("www.").unwrap_or(bare).to_owned()
}

/// Sorts findings; of two that overlap, what is rejected stays, then the longer one.
fn without_overlaps(mut found: Vec<Finding>) -> Vec<Finding> {
    if found.len() < 2 {
        return found;
    }
    let weight = |finding: &Finding| {
        let rejected = matches!(finding.kind, FindingKind::Rejected { .. });
        (rejected, finding.range.len())
    };
    found.sort_by(|a, b| a.range.start.cmp(&b.range.start).then(weight(b).cmp(&weight(a))));
    let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        match kept.last_mut() {
            Some(last) if finding.range.start < last.range.end => {
                if weight(&finding) > weight(last) {
                    *last = finding;
                }
            }
            _ => kept.push(finding),
        }
    }
    kept
}

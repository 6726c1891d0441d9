//! The digits that the registry knows: registered, rejected, short codes, and texts that only look
//! like numbers.
//!
//! Built once with the guard; `number` looks digits up here, whatever signs stand between them.

use std::collections::HashMap;

use super::run::{Run, runs};
use super::{Registered, vanity};

/// What a row of digits is to the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// A number of at least one contact.
    Registered,
    /// A number of three to six digits of at least one contact.
    ShortCode,
    /// A number that must never be shown, by its index in the registry's list.
    Rejected(usize),
    /// Digits of a text that the project allows.
    Allowed,
}

/// Every known row of digits.
#[derive(Debug, Default)]
pub(super) struct KnownDigits {
    known: HashMap<String, Known>,
    contacts: HashMap<String, Vec<String>>,
    vanity: HashMap<String, String>,
    /// One bit for each length that occurs, so that most look-ups end here.
    lengths: u64,
    /// Short allowed texts, for `711 cases` where `711` alone is a contact.
    phrases: Vec<String>,
}

/// Digits of an allowed text are one row up to this length (a path in an address can be long).
const ALLOWED_DIGITS: usize = 30;
/// An allowed text up to this length also allows a short code inside it.
const PHRASE_BYTES: usize = 80;

impl KnownDigits {
    /// Collects what the registry knows. What is rejected wins over what is registered, and both win
    /// over what is allowed.
    pub(super) fn new(registered: &Registered) -> Self {
        let mut digits = Self::default();
        for text in &registered.allowed {
            digits.allow(text);
        }
        for number in &registered.numbers {
            for form in forms(&number.digits) {
                digits.add(form, Known::Registered, &number.contact);
            }
        }
        for (code, contact) in &registered.short_codes {
            digits.add(ascii_digits(code), Known::ShortCode, contact);
        }
        for (words, contact) in &registered.vanity {
            digits.vanity.insert(vanity::key(words), contact.clone());
        }
        for (index, reject) in registered.rejects.iter().enumerate() {
            if reject.is_number() {
                for form in forms(&reject.pattern) {
                    digits.insert(form, Known::Rejected(index));
                }
            }
        }
        digits
    }

    /// What a row of ASCII digits is.
    pub(super) fn get(&self, digits: &str) -> Option<Known> {
        let may_be = digits.len() < 64 && self.lengths & (1 << digits.len()) != 0;
        may_be.then(|| self.known.get(digits).copied()).flatten()
    }

    /// The longest known row that starts at a group: how many groups, and what it is.
    pub(super) fn longest(&self, run: &Run, first: usize) -> Option<(usize, Known)> {
        let mut longest = None;
        for n_groups in 1..=run.groups.len() - first {
            let digits = run.digits(first, n_groups);
            if digits.len() > ALLOWED_DIGITS {
                break;
            }
            if let Some(known) = self.get(digits) {
                longest = Some((n_groups, known));
            }
        }
        longest
    }

    /// The contacts with that number or short code, in the registry's order.
    pub(super) fn contacts(&self, digits: &str) -> &[String] {
        self.contacts.get(digits).map_or(&[], Vec::as_slice)
    }

    /// The contact of a vanity word that the registry writes so.
    pub(super) fn vanity(&self, key: &str) -> Option<&str> {
        self.vanity.get(key).map(String::as_str)
    }

    /// Whether the text around a place is one that the project allows.
    pub(super) fn is_allowed_phrase(&self, text: &str, span: &std::ops::Range<usize>) -> bool {
        let around = window(text, span.start.saturating_sub(PHRASE_BYTES), span.end + PHRASE_BYTES);
        let covers = |phrase: &String| {
            let mut places = text[around.clone()].match_indices(phrase.as_str());
            places.any(|(at, _)| {
                let start = around.start + at;
                start <= span.start && span.end <= start + phrase.len()
            })
        };
        self.phrases.iter().any(covers)
    }

    fn add(&mut self, digits: String, known: Known, contact: &str) {
        let contacts = self.contacts.entry(digits.clone()).or_default();
        if !contacts.iter().any(|id| id == contact) {
            contacts.push(contact.to_owned());
        }
        self.insert(digits, known);
    }

    fn insert(&mut self, digits: String, known: Known) {
        if !digits.is_empty() && digits.len() < 64 {
            self.lengths |= 1 << digits.len();
            self.known.insert(digits, known);
        }
    }

    /// Allows every row of whole groups of five digits or more.
    fn allow(&mut self, text: &str) {
        if text.len() <= PHRASE_BYTES {
            self.phrases.push(text.to_owned());
        }
        runs(text, &mut |run| {
            for first in 0..run.groups.len() {
                let rows = (1..=run.groups.len() - first).map(|n_groups| run.digits(first, n_groups));
                for digits in rows.take_while(|digits| digits.len() <= ALLOWED_DIGITS) {
                    self.allow_digits(digits);
                }
            }
        });
    }

    fn allow_digits(&mut self, digits: &str) {
        if digits.len() >= 5 {
            self.insert(digits.to_owned(), Known::Allowed);
        }
    }
}

/// A number with and without the 1 of North America.
fn forms(number: &str) -> Vec<String> {
    let digits = ascii_digits(number);
    match (digits.len(), digits.strip_prefix('1')) {
        (11, Some(national)) => vec![national.to_owned(), digits],
        (10, None) => vec![format!("1{digits}"), digits],
        _ => vec![digits],
    }
}

fn ascii_digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn window(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    start..end
}

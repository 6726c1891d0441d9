//! Finds addresses in a text: hosts, web and mail addresses, schemes glued to a word.
//!
//! Works on a text in which look-alikes are folded already. What is registered is reported too, so
//! that the digits of its path are not taken for a phone number.
//!
//! **Not here:** links. Those are judged where they are written.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memchr_iter;
use memchr::memmem::Finder;

use super::fold::latin_look_alike;
use super::tld::{Ending, ending, is_second_level};

/// What an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Address {
    /// A host or mail address that is registered, written plainly.
    Registered,
    /// A host or mail address that is not registered, or passes for one that is.
    Foreign,
    /// A scheme that starts a call, a message or a script.
    Scheme,
}

/// Says whether a host or mail address, in small letters, is registered.
pub(super) type Knows<'a> = &'a dyn Fn(&str) -> bool;

/// What stands between a scheme and a host, and how a dot is spelt out. Looking for what was prepared once
/// is cheaper than the preparation.
static SLASHES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("://"));
static DOTS: LazyLock<[Finder<'static>; 2]> = LazyLock::new(|| [Finder::new("dot"), Finder::new("punto")]);

/// Around a dot that is spelt out.
const OPEN: [char; 4] = [' ', '[', '(', '{'];
const CLOSE: [char; 4] = [' ', ']', ')', '}'];

/// Whether a text has a word for a dot.
pub(super) fn spells_dot(text: &[u8]) -> bool {
    let [dot, punto] = &*DOTS;
    let closes = |at: usize| {
        let next = text.get(at + punto.needle().len());
        next.is_some_and(|next| CLOSE.contains(&char::from(*next)))
    };
    dot.find(text).is_some() || punto.find_iter(text).any(closes)
}

/// Shows every address of `text`, found by what each kind has in it.
pub(super) fn find(text: &str, knows: Knows<'_>, found: &mut dyn FnMut(Range<usize>, Address)) {
    let bytes = text.as_bytes();
    let mut sweep = Sweep { found, done_to: 0 };
    for at in SLASHES.find_iter(bytes) {
        sweep.look(at, || web_address(text, at, knows));
    }
    sweep.done_to = 0;
    for at in memchr_iter(b'@', bytes) {
        sweep.look(at, || mail_address(text, at, knows));
    }
    sweep.done_to = 0;
    for dot in memchr_iter(b'.', bytes).filter_map(|at| Dot::sign(text, at)) {
        sweep.look(dot.left_end, || host(text, dot, knows));
    }
    sweep.done_to = 0;
    for word in DOTS.iter() {
        let places = word.find_iter(bytes).map(|at| at..at + word.needle().len());
        for dot in places.filter_map(|span| Dot::word(text, span)) {
            sweep.look(dot.left_end, || host(text, dot, knows));
        }
        sweep.done_to = 0;
    }
    for at in memchr_iter(b':', bytes) {
        sweep.look(at, || scheme(text, at).map(|range| (range, Address::Scheme)));
    }
}

/// One way over the text. It does not look again at what an address has taken up, so that a long
/// address is read once.
struct Sweep<'a> {
    found: &'a mut dyn FnMut(Range<usize>, Address),
    done_to: usize,
}

impl Sweep<'_> {
    fn look(&mut self, at: usize, address: impl FnOnce() -> Option<(Range<usize>, Address)>) {
        if at < self.done_to {
            return;
        }
        if let Some((range, address)) = address() {
            self.done_to = range.end;
            (self.found)(range, address);
        }
    }
}

const SCHEMES: &[&str] = &[
    "tel",
    "telprompt",
    "callto",
    "sms",
    "smsto",
    "mms",
    "mmsto",
    "mailto",
    "whatsapp",
    "viber",
    "tg",
    "signal",
    "sgnl",
    "skype",
    "facetime",
    "facetime-audio",
    "imessage",
    "wechat",
    "weixin",
    "line",
    "geo",
    "intent",
    "javascript",
    "vbscript",
    "data",
    "blob",
    "file",
    "about",
    "sip",
    "sips",
    "xmpp",
    "market",
];

fn scheme(text: &str, colon: usize) -> Option<Range<usize>> {
    let next = text[colon + 1..].chars().next()?;
    let start = word_start(text, colon, |c| c.is_ascii_alphanumeric() || c == '-');
    let name = text[start..colon].to_ascii_lowercase();
    let glued =
        !next.is_whitespace() && (next.is_alphanumeric() || matches!(next, '+' | '/' | '(' | '?' | '%'));
    (glued && SCHEMES.contains(&name.as_str())).then(|| start..address_end(text, colon + 1))
}

/// `https://host/path` around `://`.
fn web_address(text: &str, at: usize, knows: Knows<'_>) -> Option<(Range<usize>, Address)> {
    let start = word_start(text, at, |c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let range = start..address_end(text, at + 3);
    let name = text[start..at].to_ascii_lowercase();
    if name.is_empty() || range.end <= at + 3 {
        return None;
    }
    if name != "http" && name != "https" {
        return Some((range, Address::Scheme));
    }
    let rest = &text[at + 3..range.end];
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or(rest);
    let host = authority.split(':').next().unwrap_or(authority);
    Some((range, judge(&host.to_lowercase(), knows)))
}

/// `name@host.org` around `@`.
fn mail_address(text: &str, at: usize, knows: Knows<'_>) -> Option<(Range<usize>, Address)> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let start = word_start(text, at, local);
    let rest = &text[at + 1..];
    let end = rest.find(|c| !is_label(c) && c != '.').unwrap_or(rest.len());
    let host = rest[..end].trim_end_matches(['.', '-']);
    let (before, last) = host.rsplit_once('.')?;
    if start == at || before.is_empty() || (ending(last).is_none() && !last.chars().any(char::is_alphabetic))
    {
        return None;
    }
    let range = start..at + 1 + host.len();
    let address = judge(&text[range.clone()].to_lowercase(), knows);
    Some((range, address))
}

fn judge(address: &str, knows: Knows<'_>) -> Address {
    if knows(address) { Address::Registered } else { Address::Foreign }
}

/// How a dot between two names is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    /// `a.b`
    Plain,
    /// `a[.]b`, `a (.) b`
    Bracketed,
    /// `a . b`, `a .b`
    Spaced,
    /// `a dot b`, `a (dot) b`
    Word,
}

/// A place where two names may be joined to a host.
#[derive(Debug, Clone, Copy)]
struct Dot {
    left_end: usize,
    right_start: usize,
    writing: Writing,
}

impl Dot {
    fn sign(text: &str, at: usize) -> Option<Self> {
        let before = &text[..at];
        let after = &text[at + 1..];
        let writing = if before.ends_with(['[', '(', '{']) && after.starts_with([']', ')', '}']) {
            return Some(Self {
                left_end: before[..at - 1].trim_end_matches(' ').len(),
                right_start: at + 2 + n_spaces(&after[1..]),
                writing: Writing::Bracketed,
            });
        } else if before.ends_with(' ') {
            Writing::Spaced
        } else {
            Writing::Plain
        };
        let spaces = if writing == Writing::Spaced { n_spaces(after) } else { 0 };
        Some(Self { left_end: before.trim_end_matches(' ').len(), right_start: at + 1 + spaces, writing })
    }

    fn word(text: &str, span: Range<usize>) -> Option<Self> {
        let before = &text[..span.start];
        let after = &text[span.end..];
        if !before.ends_with(OPEN) || !after.starts_with(CLOSE) {
            return None;
        }
        Some(Self {
            left_end: before.trim_end_matches(OPEN).len(),
            right_start: text.len() - after.trim_start_matches(CLOSE).len(),
            writing: Writing::Word,
        })
    }
}

fn n_spaces(text: &str) -> usize {
    usize::from(text.starts_with(' '))
}

fn is_label(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

fn host(text: &str, dot: Dot, knows: Knows<'_>) -> Option<(Range<usize>, Address)> {
    let right = &text[dot.right_start..];
    let label = &right[..right.find(|c| !is_label(c)).unwrap_or(right.len())];
    let label = label.trim_end_matches('-');
    let end = dot.right_start + label.len();
    let seen = latin(label);
    let ending = ending(&seen)?;
    let after = &text[end..];
    if goes_on(after, ending) {
        return None;
    }
    let start = host_start(text, dot.left_end);
    let left = &text[start..dot.left_end];
    let name = Name { left, label: &seen, before: &text[..start], after };
    if !left.contains(is_label) || !name.is_host(ending, dot.writing) {
        return None;
    }
    let looks_latin = latin(left) != left.to_lowercase() || seen != label.to_lowercase();
    let address = match looks_latin && latin(left).is_ascii() {
        true => Address::Foreign,
        false => judge(&format!("{}.{seen}", left.to_lowercase()), knows),
    };
    let tail = after.starts_with(['/', ':', '?', '#']);
    let end = if tail { address_end(text, end) } else { end };
    Some((start..end, address))
}

/// Whether the host has labels after this one, so that a later dot decides: `example.com.mx`, but
/// not `example.com.Then`.
fn goes_on(after: &str, ending_so_far: Ending) -> bool {
    let Some(next) = after.strip_prefix('.').filter(|next| next.starts_with(is_label)) else {
        return false;
    };
    let label = &next[..next.find(|c| !is_label(c)).unwrap_or(next.len())];
    let ends_too = ending(label).is_some() && !label.contains(char::is_uppercase);
    ending_so_far != Ending::Sure || ends_too
}

/// A candidate for a host.
struct Name<'a> {
    left: &'a str,
    label: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Name<'_> {
    fn is_host(&self, ending: Ending, writing: Writing) -> bool {
        let small = !self.label.contains(char::is_uppercase);
        let capitals = !self.label.contains(char::is_lowercase) && !self.left.contains(char::is_lowercase);
        match (ending, writing) {
            (Ending::Sure, Writing::Plain) => {
                small || capitals || matches!(self.label.to_ascii_lowercase().as_str(), "com" | "org" | "gov")
            }
            (Ending::Sure, Writing::Bracketed) | (Ending::Word, Writing::Bracketed) => true,
            (Ending::Sure, Writing::Spaced | Writing::Word) => small,
            (Ending::Word, Writing::Plain) => (small || capitals) && self.left.chars().count() >= 2,
            (Ending::Country, Writing::Bracketed) => small,
            (Ending::Country, Writing::Plain) => self.is_told_by_its_parts(),
            (Ending::Word | Ending::Country, _) => false,
        }
    }

    /// Whether something besides a country's two letters says that this is a host.
    fn is_told_by_its_parts(&self) -> bool {
        let left = self.left.to_lowercase();
        let last = left.rsplit('.').next().unwrap_or(&left);
        let small = left == self.left && !self.label.contains(char::is_uppercase);
        let path = self.after.strip_prefix('/').is_some_and(|path| path.starts_with(is_label));
        let n_labels = left.split('.').count();
        let long_labels = left.split('.').all(|label| label.len() >= 2);
        let is_file = FILES.contains(&self.label.to_ascii_lowercase().as_str());
        left.starts_with("www.")
            || self.before.ends_with("//")
            || (path && small)
            || (n_labels >= 2 && is_second_level(last))
            || (n_labels >= 2 && long_labels && small)
            || (small && !is_file && is_unlike_a_word(last))
    }
}

/// Countries whose letters also end file names: `get-help.md` is a page, not a host in Moldova.
const FILES: &[&str] = &["md", "rs", "sh", "py", "pl", "ps", "cc"];

/// Whether a label is none of the words that end a sentence: `help-line`, `line24`, or very long.
fn is_unlike_a_word(label: &str) -> bool {
    let marked =
        label.contains(|c: char| c.is_ascii_digit() || c == '-') && label.contains(char::is_alphabetic);
    marked || (label.len() >= 15 && label.is_ascii())
}

/// Where a host that ends at `end` starts. A Latin name ends where another script begins, because
/// Chinese and Japanese put no space before it; letters that look Latin belong to it.
fn host_start(text: &str, end: usize) -> usize {
    let is_latin = text[..end].ends_with(|c: char| (c as u32) < 0x250);
    let latin = |c: char| (c as u32) < 0x250 || latin_look_alike(c).is_some();
    let belongs = |c: char| (is_label(c) && (!is_latin || latin(c))) || c == '.';
    let start = word_start(text, end, belongs);
    let name = &text[start..end];
    start + (name.len() - name.trim_start_matches(['.', '-']).len())
}

/// The label with letters that look Latin as Latin ones, when that makes it ASCII; else as it is.
fn latin(label: &str) -> String {
    if label.is_ascii() {
        return label.to_owned();
    }
    let seen: String = label.chars().map(|c| latin_look_alike(c).unwrap_or(c)).collect();
    if seen.is_ascii() { seen } else { label.to_owned() }
}

/// The start of the row of characters that ends at `end`; no name is longer than 253 bytes.
fn word_start(text: &str, end: usize, belongs: impl Fn(char) -> bool) -> usize {
    let row = text[..end].char_indices().rev().take(253);
    row.take_while(|(_, c)| belongs(*c)).last().map_or(end, |(at, _)| at)
}

/// Where an address that goes on at `from` ends: at a space, a quote or another script, without the
/// punctuation of the sentence.
fn address_end(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    let end =
        rest.find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '"')).unwrap_or(rest.len());
    from + rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len()
}

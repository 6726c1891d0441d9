//! Judges runs of digits: which are registered, which are harmless, and which nobody knows.
//!
//! A run is cut into parts from the left: what the registry knows, what the words before it explain,
//! shapes of phone numbers, harmless forms; what remains is loose. Loose digits add up over whatever
//! stands between them, and seven of them, or five in one piece, are a number that nobody knows.
//!
//! **Not here:** addresses, and what becomes of a finding.

use std::ops::Range;

use super::atom::{AtomKind, atom, is_prose};
use super::citation::{cited, is_priced};
use super::glyph::{Glyph, glyph, is_invisible};
use super::known::{Known, KnownDigits};
use super::run::{Run, runs};
use super::{Finding, FindingKind, Reject, vanity};

/// Fewer digits are no phone number.
const PHONE_DIGITS: usize = 7;
/// So many digits in one piece could be a short code.
const BARE_DIGITS: usize = 5;

/// Adds a finding for every number in `text` that is not harmless.
pub(super) fn find(text: &str, known: &KnownDigits, rejects: &[Reject], out: &mut Vec<Finding>) {
    runs(text, &mut |run| {
        let mut judge = Judge { text, known, rejects, run, out };
        judge.judge();
    });
}

/// What a stretch of groups is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Known, spelt or explained: apart from what stands beside it.
    Apart,
    /// A phone number by its shape.
    Phone,
    /// A harmless form.
    Harmless(AtomKind),
    /// Nothing by itself.
    Loose,
}

struct Judge<'a> {
    text: &'a str,
    known: &'a KnownDigits,
    rejects: &'a [Reject],
    run: &'a Run,
    out: &'a mut Vec<Finding>,
}

impl Judge<'_> {
    fn judge(&mut self) {
        if self.is_short_and_unknown() {
            return;
        }
        let parts = self.parts();
        let mut loose: Option<Range<usize>> = None;
        for (index, (groups, part)) in parts.iter().enumerate() {
            let joins = match part {
                Part::Loose => true,
                Part::Apart => false,
                Part::Phone => {
                    self.push(groups.clone(), FindingKind::Unregistered);
                    false
                }
                Part::Harmless(kind) => self.is_drawn_in(&parts, index, *kind),
            };
            if joins {
                let start = loose.map_or(groups.start, |loose| loose.start);
                loose = Some(start..groups.end);
            } else if let Some(groups) = loose.take() {
                self.judge_loose(groups);
            }
        }
        if let Some(groups) = loose {
            self.judge_loose(groups);
        }
    }

    /// Whether a run is done with after a glance, as most are: few digits that nobody knows.
    fn is_short_and_unknown(&self) -> bool {
        let plain = |index: usize| {
            let visible = !self.run.groups[index].hidden;
            visible && !opens_spelt(self.run.group(index)) && self.known.longest(self.run, index).is_none()
        };
        self.run.n_digits() < BARE_DIGITS && (0..self.run.groups.len()).all(plain)
    }

    /// The run as consecutive parts, each a range of groups.
    fn parts(&mut self) -> Vec<(Range<usize>, Part)> {
        let mut parts = Vec::new();
        let n_groups = self.run.groups.len();
        let n_cited = cited(self.run, self.text);
        let mut first = 0;
        let mut spelt_to = 0;
        while first < n_groups {
            if self.run.span(first, 1).start < spelt_to {
                parts.push((first..first + 1, Part::Apart));
                first += 1;
                continue;
            }
            let (n, part) = match self.spelt(first) {
                Some(end) => {
                    spelt_to = end;
                    (1, Part::Apart)
                }
                None => self.part(first, n_cited),
            };
            parts.push((first..first + n, part));
            first += n;
        }
        parts
    }

    fn part(&mut self, first: usize, n_cited: usize) -> (usize, Part) {
        if let Some(n_groups) = self.known_at(first, first < n_cited) {
            return (n_groups, Part::Apart);
        }
        if first < n_cited {
            return (1, Part::Apart);
        }
        if let Some(n_groups) = phone_shape(self.run, first) {
            return (n_groups, Part::Phone);
        }
        match atom(self.run, first) {
            Some(atom) if self.is_after_plus(first) => (atom.n_groups, Part::Loose),
            Some(atom) => (atom.n_groups, Part::Harmless(atom.kind)),
            None if is_priced(self.run, self.text, first) => (1, Part::Harmless(AtomKind::Moment)),
            None => (1, Part::Loose),
        }
    }

    /// A word on the keypad; where it ends.
    fn spelt(&mut self, first: usize) -> Option<usize> {
        if !opens_spelt(self.run.group(first)) {
            return None;
        }
        let start = self.run.span(first, 1).start;
        let spelt = vanity::spelt(self.text, start)?;
        let kind = match (self.known.vanity(&spelt.key), self.known.get(&spelt.dialled)) {
            (_, Some(Known::Rejected(index))) => self.rejected(index),
            (Some(contact), _) => FindingKind::Registered { contact: contact.to_owned() },
            (None, Some(Known::Registered)) => self.registered(&spelt.dialled),
            (None, _) => FindingKind::Unregistered,
        };
        self.out.push(Finding { range: start..spelt.end, kind });
        Some(spelt.end)
    }

    /// Digits that the registry knows; how many groups. A statute is no short code.
    fn known_at(&mut self, first: usize, is_cited: bool) -> Option<usize> {
        let (n_groups, known) = self.known.longest(self.run, first)?;
        let groups = first..first + n_groups;
        let digits = self.run.digits(first, n_groups);
        let kind = match known {
            Known::Allowed => return Some(n_groups),
            Known::Rejected(index) => self.rejected(index),
            Known::Registered if self.is_part_of_longer(&groups) => FindingKind::Unregistered,
            Known::Registered => self.registered(digits),
            Known::ShortCode if is_cited || !self.is_short_code(&groups) => return None,
            Known::ShortCode => match self.registered(digits) {
                FindingKind::Registered { contact } => FindingKind::ShortCode { contact },
                other => other,
            },
        };
        self.push(groups, kind);
        Some(n_groups)
    }

    /// Whether more digits are tied to a registered number, so that it is another number.
    fn is_part_of_longer(&self, groups: &Range<usize>) -> bool {
        let inside = 1..self.run.groups.len();
        let tied =
            |index: usize| inside.contains(&index) && matches!(self.run.gap(index), "-" | "." | "" | "--");
        let country = groups.start > 0 && self.is_after_plus(groups.start - 1);
        tied(groups.start) || tied(groups.end) || country
    }

    /// Whether digits that equal a short code are meant as one: not `1,911`, `$911` or `911.5`.
    fn is_short_code(&self, groups: &Range<usize>) -> bool {
        let run = self.run;
        let apart = |index: usize| index == 0 || index == run.groups.len() || self.is_wordly(index);
        let inner = (groups.start + 1..groups.end).all(|index| matches!(run.gap(index), "-" | " "));
        let priced = groups.len() == 1 && is_priced(run, self.text, groups.start);
        inner
            && !priced
            && apart(groups.start)
            && apart(groups.end)
            && !self.known.is_allowed_phrase(self.text, &run.span(groups.start, groups.len()))
    }

    fn is_wordly(&self, index: usize) -> bool {
        self.run.gap(index).contains([' ', ';', '(', ')', '?', '/', ':', '\u{A0}'])
    }

    /// Whether an amount or a year is drawn into the digits beside it: only a space or less is
    /// between them, so that it could be the end of a phone number.
    fn is_drawn_in(&self, parts: &[(Range<usize>, Part)], index: usize, kind: AtomKind) -> bool {
        let is_loose = |index: usize| matches!(parts.get(index), Some((_, Part::Loose)));
        let groups = &parts[index].0;
        let from_left = index > 0 && is_loose(index - 1) && !is_prose(self.run.gap(groups.start));
        let from_right = is_loose(index + 1) && !is_prose(self.run.gap(groups.end));
        match kind {
            AtomKind::Moment => false,
            AtomKind::Year => from_left && self.run.len(groups.start - 1) >= 3,
            AtomKind::Amount => from_left || from_right,
        }
    }

    fn judge_loose(&mut self, groups: Range<usize>) {
        if self.run.digits(groups.start, groups.len()).len() >= PHONE_DIGITS {
            self.push(groups, FindingKind::Unregistered);
            return;
        }
        for index in groups {
            let kind = match self.run.len(index) {
                BARE_DIGITS.. => FindingKind::Unregistered,
                _ if self.run.groups[index].hidden => FindingKind::Invisible,
                _ => continue,
            };
            self.push(index..index + 1, kind);
        }
    }

    fn is_after_plus(&self, index: usize) -> bool {
        let before = self.text.get(..self.run.span(index, 1).start).unwrap_or("");
        let last = before.chars().rev().take(4).find(|c| !is_invisible(*c));
        last.is_some_and(|c| glyph(c) == Glyph::Separator('+'))
    }

    fn registered(&self, digits: &str) -> FindingKind {
        match self.known.contacts(digits).first() {
            Some(contact) => FindingKind::Registered { contact: contact.clone() },
            None => FindingKind::Unregistered,
        }
    }

    fn rejected(&self, index: usize) -> FindingKind {
        match self.rejects.get(index) {
            Some(reject) => FindingKind::from(reject),
            None => FindingKind::Unregistered,
        }
    }

    /// Adds a finding; a `+` or `(` that opens the number belongs to it.
    fn push(&mut self, groups: Range<usize>, kind: FindingKind) {
        let mut range = self.run.span(groups.start, groups.len());
        let before = self.text.get(..range.start).unwrap_or("");
        if before.ends_with(['+', '(']) {
            range.start -= 1;
        }
        self.out.push(Finding { range, kind });
    }
}

/// Whether digits may open a number spelt with letters: the 1 of North America, or a toll-free area.
fn opens_spelt(digits: &str) -> bool {
    digits == "1" || digits == "900" || (digits.len() == 3 && digits.starts_with('8'))
}

/// `888-373-7888`, `1 (888) 373-7888`: area and exchange start with 2 to 9, whatever stands between.
fn phone_shape(run: &Run, first: usize) -> Option<usize> {
    let lead = usize::from(run.group(first) == "1");
    let at = first + lead;
    let (area, exchange) = (run.group(at), run.group(at + 1));
    let dialled = |digits: &str| digits.len() == 3 && !digits.starts_with(['0', '1']);
    if !dialled(area) || !dialled(exchange) || run.len(at + 2) != 4 {
        return None;
    }
    // `448,731 (2019)`: an amount and its year.
    let amount = matches!(run.gap(at + 1), "," | "." | "\u{A0}") && is_prose(run.gap(at + 2));
    let year = run.value(at + 2).is_some_and(|year| (1800..2100).contains(&year));
    (!(amount && year)).then_some(lead + 3)
}

//! Short numbers of a translation beside those of its source: `48 hours` that became `12`.
//!
//! `pages` asks for each block, `catalogues` for each text of a message. A number that the source has
//! nowhere is told, and kept from readers, while the catalog is built; here are those that it has in
//! another place, and those too short to be told there. A language may write a small number in words
//! where another has digits, so a number tells only when another one stands in its stead.
//!
//! **Not here:** what a number is for.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::text::first_line;
use crate::diag::{Code, Diagnostic, Said, Severity, SourceFile};
use crate::text::guard::amounts;
use crate::text::shown::ShownText;

/// So many numbers of a text are taken for hours of the day.
const MOST_HOURS: usize = 100;

/// A number where it stands.
struct Amount<'t> {
    shown: &'t ShownText,
    range: std::ops::Range<usize>,
    /// Its digits without zeros before them: `08` is `8`.
    digits: String,
}

/// What a part of a source says beside what its translation says.
pub(super) struct Counterparts<'t> {
    pub(super) theirs: Vec<&'t ShownText>,
    pub(super) ours: Vec<&'t ShownText>,
    /// Whether a number counts once however often it stands there, as in the forms of a message.
    pub(super) once: bool,
    /// Whether to tell of a number that was only left out.
    pub(super) is_whole: bool,
}

impl Counterparts<'_> {
    /// Tells each number that stands in the place of another, and each longer one that is left out.
    pub(super) fn check(&self, source: &Arc<SourceFile>) -> Vec<Diagnostic> {
        // The cells of a table are most often the same in all languages.
        if self.theirs.iter().map(|shown| &shown.text).eq(self.ours.iter().map(|shown| &shown.text)) {
            return Vec::new();
        }
        let (theirs, ours) = (amounts_of(&self.theirs), amounts_of(&self.ours));
        if theirs.iter().map(|one| &one.digits).eq(ours.iter().map(|one| &one.digits)) {
            return Vec::new();
        }
        let mut missing = without(&theirs, &ours, self.once);
        let mut strangers = without(&ours, &theirs, self.once);
        // Hours are few, and a text may be nothing but numbers.
        let n_hours = strangers.len().min(MOST_HOURS);
        let mut hours = strangers.drain(..n_hours).collect::<Vec<_>>();
        hours.retain(|stranger| {
            let same = missing.iter().position(|wanted| is_same_hour(wanted, stranger));
            same.map(|at| missing.remove(at)).is_none()
        });
        strangers.splice(..0, hours);
        let n_pairs = strangers.len().min(missing.len());
        let mut told: Vec<_> =
            strangers.iter().zip(&missing).map(|(one, wanted)| differs(one, wanted, source)).collect();
        let present: HashSet<_> = ours.iter().map(|one| one.digits.as_str()).collect();
        let lost = missing
            .iter()
            .skip(n_pairs)
            .filter(|wanted| wanted.digits.len() > 1 && !present.contains(wanted.digits.as_str()));
        if let (true, Some(beside)) = (self.is_whole, self.ours.first()) {
            told.extend(lost.map(|wanted| left_out(wanted, beside, source)));
        }
        told
    }
}

fn amounts_of<'t>(texts: &[&'t ShownText]) -> Vec<Amount<'t>> {
    let amounts = texts.iter().flat_map(|shown| {
        amounts(&shown.text).into_iter().map(|figure| {
            let digits = figure.digits.trim_start_matches('0').to_owned();
            Amount { shown, range: figure.range, digits }
        })
    });
    // Nothing but zeros are the minutes of a full hour; a month has a name in some languages and a
    // number in others.
    amounts.filter(|amount| !amount.digits.is_empty() && !amount.after().starts_with(['月', '월'])).collect()
}

/// The amounts without those that the others have as well.
fn without<'a, 't>(amounts: &'a [Amount<'t>], others: &[Amount<'_>], once: bool) -> Vec<&'a Amount<'t>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for other in others {
        *counts.entry(other.digits.as_str()).or_default() += 1;
    }
    let mut told = HashSet::new();
    let is_without = |amount: &&Amount<'_>| match counts.get_mut(amount.digits.as_str()) {
        Some(_) if once => false,
        Some(0) | None => !once || told.insert(amount.digits.clone()),
        Some(n) => {
            *n -= 1;
            false
        }
    };
    amounts.iter().filter(is_without).collect()
}

/// Whether one is an hour of the afternoon with `pm`, and the other the same counted on from noon.
fn is_same_hour(one: &Amount<'_>, other: &Amount<'_>) -> bool {
    let hour = |amount: &Amount<'_>| amount.digits.parse::<u32>().map_or(0, |hour| hour);
    let (one_hour, other_hour) = (hour(one), hour(other));
    (one.is_afternoon() && (1..12).contains(&one_hour) && other_hour == one_hour + 12)
        || (other.is_afternoon() && (1..12).contains(&other_hour) && one_hour == other_hour + 12)
}

impl Amount<'_> {
    fn written(&self) -> &str {
        self.shown.text.get(self.range.clone()).unwrap_or("")
    }

    fn after(&self) -> &str {
        self.shown.text.get(self.range.end..).unwrap_or("").trim_start()
    }

    /// Whether `pm` or `p. m.` follows, behind the minutes if there are any.
    fn is_afternoon(&self) -> bool {
        let after = self.after().trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
        let mut letters =
            after.chars().filter(|c| !c.is_whitespace() && *c != '.').map(|c| c.to_ascii_lowercase());
        letters.next() == Some('p') && letters.next() == Some('m')
    }
}

fn differs(stranger: &Amount<'_>, wanted: &Amount<'_>, source: &Arc<SourceFile>) -> Diagnostic {
    let said =
        Said::new("number-differs").text("wanted", wanted.written()).text("written", stranger.written());
    let place = stranger.shown.place(source, stranger.range.clone());
    Diagnostic::said(Severity::Warning, Code::NumberDiffers, said).at(&place)
}

fn left_out(wanted: &Amount<'_>, beside: &ShownText, source: &Arc<SourceFile>) -> Diagnostic {
    let said = Said::new("number-left-out").text("wanted", wanted.written());
    let place = first_line(beside, source, 0..beside.text.len());
    Diagnostic::said(Severity::Hint, Code::NumberDiffers, said).at(&place)
}

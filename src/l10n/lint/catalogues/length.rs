//! The length of a message beside its source.

use crate::diag::{Code, Diagnostic, Said, Severity};
use crate::text::shown::HOLE;

use super::texts::Text;

/// Shorter sources say little about how long a translation should be.
const LENGTH: f64 = 20.0;
/// A translation this many times as long as its source, or its source as long as it, is odd.
const RATIO: f64 = 3.3;

/// Tells a message that is far longer or shorter than its source.
pub(super) fn odd(text: &Text<'_>, original: &Text<'_>) -> Option<Diagnostic> {
    let (ours, theirs) = (weight(&text.whole.text), weight(&original.whole.text));
    // The accepted forms of an answer are as many as each language has.
    if theirs < LENGTH || ours == 0.0 || original.whole.text.contains(" | ") {
        return None;
    }
    let (said, ratio) = match (ours / theirs, theirs / ours) {
        (longer, _) if longer > RATIO => (Said::new("length-long"), longer),
        (_, shorter) if shorter > RATIO => (Said::new("length-short"), shorter),
        _ => return None,
    };
    let said = said.text("times", format!("{ratio:.1}"));
    Some(Diagnostic::said(Severity::Hint, Code::LengthOdd, said).at(&text.start()))
}

/// How much a text says, in letters of an alphabet. A Han character stands for about three of them, a
/// Kana or Hangul syllable for about two.
fn weight(text: &str) -> f64 {
    let weights = text.chars().map(|c| match c {
        HOLE | '\n' => 0.0,
        '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7A3}' => 2.0,
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => 3.0,
        _ => 1.0,
    });
    weights.sum()
}

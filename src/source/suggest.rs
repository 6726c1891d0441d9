//! "Did you mean": the nearest of the words that would have been right.

use crate::diag::Said;

/// Bytes of a word that is worth comparing: the cost grows with the product of both lengths, and a
/// file can name something with a million letters.
const LONGEST: usize = 200;

/// The candidate nearest to what was written, if one is near enough to be a slip of the hand.
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if written.len() > LONGEST {
        return None;
    }
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min()
        .map(|(_, candidate)| candidate)
}

/// "Did you mean …" for a slip of the hand, otherwise what there is to do.
pub fn nearest_or<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    match did_you_mean(written, candidates) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.into(),
    }
}

/// The same in words that can be translated, for [`advising`](crate::diag::Diagnostic::advising).
pub fn near_or<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>, otherwise: Said) -> Said {
    match did_you_mean(written, candidates) {
        Some(near) => near_said(near),
        None => otherwise,
    }
}

/// "Did you mean …" in words that can be translated.
pub(super) fn near_said(near: &str) -> Said {
    Said::new("help-near").text("near", near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_does_not() {
        let keys = ["title", "description", "kind"];
        assert_eq!(did_you_mean("titel", keys), Some("title"));
        assert_eq!(did_you_mean("descripton", keys), Some("description"));
        assert_eq!(did_you_mean("colour", keys), None);
        let endless = "a".repeat(1_000_000);
        assert_eq!(did_you_mean(&endless, [endless.as_str()]), None);
    }
}

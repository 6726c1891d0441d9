//! The text of a unit of translation, in the form in which it is compared, kept and diffed.
//!
//! White space is one space, characters are composed (NFC), and what no translator translates (dates,
//! tags, ids, arguments of components, comments) is not in it: such a change makes no translation
//! old.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::text::markdown;

use super::Translation;

/// The parts of a unit: a page's title, description and blocks; a message's value and attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceText {
    parts: Vec<String>,
    fingerprint: String,
}

impl SourceText {
    /// Puts the parts into their normal form.
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let parts: Vec<_> = parts.into_iter().map(normal).collect();
        let fingerprint = fingerprint(&parts);
        Self { parts, fingerprint }
    }

    /// The text of a page, as it is compared with its translations.
    pub(super) fn of_page(translation: &Translation) -> Self {
        let head = [&translation.title.value, &translation.description.value];
        let head = head.into_iter().chain(translation.objectives.iter().map(|text| &text.value));
        let segments = markdown::segments(translation.body());
        Self::new(head.map(String::as_str).chain(segments.iter().map(|segment| segment.text.as_str())))
    }

    /// What tells it from others, without its words: for who will not ask for them.
    pub(super) fn without_words(&self) -> Self {
        Self { parts: Vec::new(), fingerprint: self.fingerprint.clone() }
    }

    /// The parts, each on one line.
    pub fn parts(&self) -> &[String] {
        &self.parts
    }

    /// What tells this text from any other: 16 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// How many words there are to translate; a Han, Kana or Thai character counts as half a word.
    pub fn n_words(&self) -> usize {
        self.parts.iter().map(|part| markdown::half_words(part)).sum::<usize>().div_ceil(2)
    }
}

fn normal(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    for word in part.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    // ASCII is composed.
    if text.is_ascii() {
        return text;
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&text).into_owned()
}

fn fingerprint(parts: &[String]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        // Length first, so that no other parts give the same bytes.
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().as_str()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_normal_form_do_not_change_a_fingerprint() {
        let fingerprint = |parts: &[&str]| SourceText::new(parts.iter().copied()).fingerprint().to_owned();
        assert_eq!(fingerprint(&["a  se\u{f1}al\n"]), fingerprint(&["a sen\u{303}al"]));
        assert_ne!(fingerprint(&["a", "b"]), fingerprint(&["a b"]));
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["a", "bc"]));
    }
}

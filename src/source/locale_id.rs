//! Locale ids: canonical BCP 47, with script and direction from CLDR.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, subtags::Script,
};

/// The direction that text of a locale runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language as a person reads it: language, perhaps script and region (`pt-BR`, `zh-Hans`).
///
/// Made by [`LocaleId::parse`] only, so every one is canonical. Every output of a site names one, so a
/// copy shares its letters and what CLDR says of them.
#[derive(Clone)]
pub struct LocaleId(Arc<Known>);

/// An id with what is asked of it for every page, and depends on nothing else.
struct Known {
    text: Box<str>,
    direction: Direction,
    is_pseudo: bool,
}

impl LocaleId {
    /// Reads a canonical id.
    ///
    /// # Errors
    /// The canonical spelling if there is one (`PT_br` gives `pt-BR`), else nothing.
    pub fn parse(written: &str) -> Result<Self, Option<String>> {
        let mut locale = Locale::try_from_str(&written.replace('_', "-")).map_err(|_| None)?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let canonical = locale.id.to_string();
        if locale.id.language.is_unknown() {
            return Err(None);
        }
        if canonical != written {
            return Err(Some(canonical));
        }
        let is_right_to_left = LocaleDirectionality::new_extended().is_right_to_left(&locale.id);
        Ok(Self(Arc::new(Known {
            text: canonical.into(),
            direction: if is_right_to_left { Direction::Rtl } else { Direction::Ltr },
            is_pseudo: locale.id.region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB")),
        })))
    }

    /// The id as text, as in folder names and `lang`.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The id for ICU4X.
    pub fn to_icu(&self) -> Locale {
        // Every LocaleId was parsed by the same function, so the fallback is never taken.
        Locale::try_from_str(self.as_str()).unwrap_or(Locale::UNKNOWN)
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// Whether it is for testing only: CLDR keeps the regions `XA` and `XB` for text that is made by rule.
    pub fn is_pseudo(&self) -> bool {
        self.0.is_pseudo
    }

    /// The script it is written in, by its own subtag or by likelihood.
    pub fn script(&self) -> Option<Script> {
        let mut id: LanguageIdentifier = self.to_icu().id;
        LocaleExpander::new_extended().maximize(&mut id);
        id.script
    }
}

// An id is its letters; all else follows from them. Most ids that are compared are copies of one.
impl PartialEq for LocaleId {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.as_str() == other.as_str()
    }
}

impl Eq for LocaleId {}

impl PartialOrd for LocaleId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LocaleId {
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) {
            return Ordering::Equal;
        }
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for LocaleId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for LocaleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LocaleId").field(&self.as_str()).finish()
    }
}

impl fmt::Display for LocaleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::borrow::Borrow<str> for LocaleId {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_ids_are_locales_and_others_learn_the_right_spelling() {
        assert!(LocaleId::parse("pt-BR").is_ok());
        assert_eq!(LocaleId::parse("PT_br"), Err(Some("pt-BR".to_owned())));
        assert_eq!(LocaleId::parse("tl"), Err(Some("fil".to_owned())));
        assert_eq!(LocaleId::parse("english please"), Err(None));
        assert_eq!(LocaleId::parse(""), Err(None));
    }

    #[test]
    fn direction_follows_the_script_and_not_the_language() {
        let direction = |id: &str| LocaleId::parse(id).unwrap().direction();
        assert_eq!(direction("ar"), Direction::Rtl);
        assert_eq!(direction("ur"), Direction::Rtl);
        assert_eq!(direction("az"), Direction::Ltr);
        assert_eq!(direction("az-Arab"), Direction::Rtl);
        assert_eq!(direction("en"), Direction::Ltr);
    }

    #[test]
    fn the_script_of_a_bare_language_is_the_likely_one() {
        let script = |id: &str| LocaleId::parse(id).unwrap().script().unwrap().to_string();
        assert_eq!(script("zh-Hant"), "Hant");
        assert_eq!(script("zh"), "Hans");
        assert_eq!(script("sr"), "Cyrl");
        assert_eq!(script("sr-Latn"), "Latn");
    }
}

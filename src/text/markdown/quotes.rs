//! The quotation marks of the locales.

use crate::source::LocaleId;

/// The quotation marks of a locale.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quotes {
    /// Around a quotation.
    pub outer: (&'static str, &'static str),
    /// Around a quotation in a quotation.
    pub inner: (&'static str, &'static str),
}

const fn quotes(outer: (&'static str, &'static str), inner: (&'static str, &'static str)) -> Quotes {
    Quotes { outer, inner }
}

/// What CLDR's root has, and with it English, Portuguese, Chinese, Korean, Vietnamese, Filipino,
/// Thai, Hindi, Turkish and every language that CLDR says nothing else about.
const ROOT: Quotes = quotes(("“", "”"), ("‘", "’"));

/// Languages (or whole locale ids) with other marks than the root: Unicode CLDR 45, `delimiters`.
///
/// Two entries go beyond CLDR. French marks keep a narrow no-break space inside (Imprimerie
/// nationale). Spanish takes « » first (Real Academia Española, Ortografía 2010); CLDR has the
/// root's marks, which American Spanish keeps.
const OTHERS: &[(&str, Quotes)] = &[
    ("ar", quotes(("”", "“"), ("’", "‘"))),
    ("de", quotes(("„", "“"), ("‚", "‘"))),
    ("es", quotes(("«", "»"), ("“", "”"))),
    ("es-419", ROOT),
    ("es-MX", ROOT),
    ("es-US", ROOT),
    ("fa", quotes(("«", "»"), ("‹", "›"))),
    ("fr", quotes(("«\u{202F}", "\u{202F}»"), ("«\u{202F}", "\u{202F}»"))),
    ("it", quotes(("«", "»"), ("“", "”"))),
    ("ja", quotes(("「", "」"), ("『", "』"))),
    ("pl", quotes(("„", "”"), ("«", "»"))),
    ("pt-PT", quotes(("«", "»"), ("“", "”"))),
    ("ru", quotes(("«", "»"), ("„", "“"))),
    ("uk", quotes(("«", "»"), ("„", "“"))),
    ("ur", quotes(("”", "“"), ("’", "‘"))),
    ("zh-Hant", quotes(("「", "」"), ("『", "』"))),
];

impl Quotes {
    /// The marks of a locale: by its id, by language and script, by language.
    pub(super) fn of(locale: &LocaleId) -> &'static Self {
        let id = locale.as_str();
        let language = id.split('-').next().unwrap_or(id);
        let by_name = |name: &str| OTHERS.iter().find(|(key, _)| *key == name).map(|(_, quotes)| quotes);
        if let Some(quotes) = by_name(id) {
            return quotes;
        }
        let is_traditional = || locale.script().is_some_and(|script| script.as_str() == "Hant");
        if language == "zh" && id != "zh-Hans" && is_traditional() {
            return by_name("zh-Hant").unwrap_or(&ROOT);
        }
        by_name(language).unwrap_or(&ROOT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_follow_the_id_then_the_script_then_the_language() {
        for (id, outer) in [
            ("en", "“”"),
            ("en-GB", "“”"),
            ("es", "«»"),
            ("es-AR", "«»"),
            ("es-US", "“”"),
            ("fr-CA", "«\u{202F}\u{202F}»"),
            ("de", "„“"),
            ("ar", "”“"),
            ("zh", "“”"),
            ("zh-Hans", "“”"),
            ("zh-Hant", "「」"),
            ("zh-TW", "「」"),
            ("ja", "「」"),
            ("ko", "“”"),
            ("vi", "“”"),
            ("ru", "«»"),
            ("pt-BR", "“”"),
            ("pt-PT", "«»"),
            ("ht", "“”"),
            ("fil", "“”"),
            ("th", "“”"),
        ] {
            let locale = LocaleId::parse(id).unwrap();
            let (open, close) = Quotes::of(&locale).outer;
            assert_eq!(format!("{open}{close}"), outer, "{id}");
        }
    }
}

//! Where text is looked for that a locale lacks.
//!
//! `fluent` follows a [`Chain`] for a message, `catalog` for a page. It is worked out once per
//! locale, from `handbill.toml` and CLDR.
//!
//! **Invariant:** nobody is shown a script that the project did not ask for. CLDR knows no parent of
//! `zh-Hant` but the root, and parents that are written in another script are skipped; only a
//! `fallback` in `handbill.toml` and the source locale, the last resort, may cross scripts.

use icu_locale::{DataLocale, LocaleFallbacker};

use crate::source::{Config, LocaleId};

/// The order in which a locale's missing text is looked for: the locale itself, its explicit
/// fallbacks, the CLDR parents that the project has, the source locale. No locale twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain(Vec<LocaleId>);

impl Chain {
    /// Works out the chain of a locale.
    pub fn new(locale: &LocaleId, config: &Config) -> Self {
        let explicit = config.locale(locale).map_or(&[] as &[LocaleId], |entry| &entry.fallback);
        let wanted = std::iter::once(locale.clone())
            .chain(explicit.iter().cloned())
            .chain(parents(locale, config))
            .chain(std::iter::once(config.source.clone()));
        let mut chain = Vec::new();
        for id in wanted {
            if !chain.contains(&id) {
                chain.push(id);
            }
        }
        Self(chain)
    }

    /// The locales, nearest first; the first is the locale itself.
    pub fn iter(&self) -> std::slice::Iter<'_, LocaleId> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Chain {
    type Item = &'a LocaleId;
    type IntoIter = std::slice::Iter<'a, LocaleId>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The CLDR parents of a locale that the project has, in the same script, nearest first.
fn parents(locale: &LocaleId, config: &Config) -> Vec<LocaleId> {
    let mut found = Vec::new();
    let fallbacker = LocaleFallbacker::new().for_config(Default::default());
    let mut steps = fallbacker.fallback_for(DataLocale::from(locale.to_icu()));
    while !steps.get().is_unknown() {
        for entry in &config.locales {
            if normalized(&entry.id) == *steps.get() && entry.id.script() == locale.script() {
                found.push(entry.id.clone());
            }
        }
        steps.step();
    }
    found
}

/// A locale as CLDR's parents are named: without a script that goes without saying (`zh-Hans` is `zh`).
fn normalized(locale: &LocaleId) -> DataLocale {
    LocaleFallbacker::new()
        .for_config(Default::default())
        .fallback_for(DataLocale::from(locale.to_icu()))
        .take()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::source::{Date, Memory, load_config};

    fn config(source: &str, locales: &[(&str, &str)]) -> Config {
        let mut toml = format!("source = \"{source}\"\nexit = \"https://weather.example/\"\n");
        for (id, fallback) in locales {
            toml.push_str(&format!("[[locale]]\nid = \"{id}\"\nname = \"{id}\"\n"));
            if !fallback.is_empty() {
                toml.push_str(&format!("fallback = [\"{fallback}\"]\n"));
            }
        }
        let mut out = Diagnostics::new();
        let world = Memory::new(Date::from_unix(0)).with("handbill.toml", toml);
        load_config(&world, &mut out).unwrap_or_else(|| panic!("{out:?}"))
    }

    #[test]
    fn text_is_looked_for_near_before_far() {
        let project = [
            ("en", ""),
            ("pt", ""),
            ("pt-BR", ""),
            ("es", ""),
            ("es-419", ""),
            ("es-MX", ""),
            ("qu", "es"),
            ("zh-Hans", ""),
            ("zh-Hans-SG", ""),
            ("zh-Hant", ""),
            ("zh-Hant-HK", ""),
            ("sr", ""),
            ("sr-Latn", ""),
            ("zh-TW", ""),
            ("sr-ME", ""),
            ("az", ""),
            ("az-Arab", "az"),
        ];
        let config = config("en", &project);
        let cases = [
            ("en", "en"),
            ("pt-BR", "pt-BR pt en"),
            ("es-MX", "es-MX es-419 es en"),
            ("qu", "qu es en"),
            ("zh-Hans", "zh-Hans en"),
            ("zh-Hans-SG", "zh-Hans-SG zh-Hans en"),
            ("zh-Hant-HK", "zh-Hant-HK zh-Hant en"),
            // Never the other script unasked; asked, it is allowed.
            ("zh-Hant", "zh-Hant en"),
            ("sr-Latn", "sr-Latn en"),
            // A region may imply the script.
            ("zh-TW", "zh-TW zh-Hant en"),
            ("sr-ME", "sr-ME sr-Latn en"),
            ("az-Arab", "az-Arab az en"),
        ];
        for (id, expected) in cases {
            let chain = Chain::new(&LocaleId::parse(id).unwrap(), &config);
            let found: Vec<_> = chain.iter().map(LocaleId::as_str).collect();
            assert_eq!(found.join(" "), expected, "{id}");
        }
    }
}

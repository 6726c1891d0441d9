//! Clean translations of the same source in languages that differ most: their forms of the plural,
//! their scripts, their lengths.

/// Languages with their fixtures: none may have a finding.
pub(crate) const CLEAN: &[(&str, &str)] = &[
    ("ar", include_str!("ar.ftl")),
    ("cs", include_str!("cs.ftl")),
    ("ja", include_str!("ja.ftl")),
    ("pl", include_str!("pl.ftl")),
    ("pt-BR", include_str!("pt-BR.ftl")),
    ("zh-Hans", include_str!("zh-Hans.ftl")),
];

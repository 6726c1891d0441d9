//! The files of a small project that builds at once: what a new project starts from, and what the
//! program falls back on where a project of its own cannot be read.

/// The files by their path. Registry and interface are those of the reference project: numbers are
/// never typed anew.
pub const STARTER: &[(&str, &str)] = &[
    ("handbill.toml", include_str!("starter/handbill.toml")),
    ("campaigns/main.toml", include_str!("starter/main.toml")),
    ("data/contacts.toml", include_str!("../../data/contacts.toml")),
    ("data/sources.toml", include_str!("starter/sources.toml")),
    ("content/en/index.md", include_str!("starter/index.md")),
    ("content/en/get-help.md", include_str!("starter/get-help.md")),
    ("locales/en/campaigns.ftl", include_str!("starter/campaigns.ftl")),
    ("locales/en/contacts.ftl", include_str!("../../locales/en/contacts.ftl")),
    ("locales/en/desk.ftl", include_str!("../../locales/en/desk.ftl")),
    ("locales/en/interface.ftl", include_str!("../../locales/en/interface.ftl")),
    ("locales/en/quiz.ftl", include_str!("../../locales/en/quiz.ftl")),
    ("locales/en/terms.toml", include_str!("../../locales/en/terms.toml")),
    ("locales/en/training.ftl", include_str!("../../locales/en/training.ftl")),
];

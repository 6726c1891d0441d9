//! What a file of the project is for. Paths decide it, and nothing else.

use super::config::Config;
use super::locale_id::LocaleId;
use super::path::RelPath;
use super::reading::{Content, is_media};
use crate::diag::{Code, Diagnostic, Said, Severity};

/// What a file is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// `data/<name>.toml`.
    Registry(String),
    /// `campaigns/<id>.toml`.
    Campaign(String),
    /// `quizzes/<id>.toml`.
    Quiz(String),
    /// `content/<locale>/<page>.md`.
    Page(LocaleId, String),
    /// An image or document below `content/<locale>/`.
    Media,
    /// `locales/<locale>/*.ftl`.
    Messages(LocaleId),
    /// `locales/<locale>/translated.lock`.
    Ledger(LocaleId),
    /// `locales/<locale>/terms.toml`.
    TermRules(LocaleId),
    /// `locales/made-from.lock`.
    MadeFrom,
    /// `l10n.toml`.
    L10nToml,
    /// A file of the theme, by its path there.
    Theme(String),
    /// Something in the folder of a locale that the project does not have.
    Unasked,
    /// Nothing that is read.
    Unread,
}

impl Role {
    /// The role of a file of a project.
    pub(super) fn of(config: &Config, path: &RelPath) -> Self {
        if let Some(inside) = path.below(&theme_folder(config)) {
            return Self::Theme(inside.to_owned());
        }
        let mut parts = path.as_str().splitn(3, '/');
        let (top, second, rest) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next());
        let is_toml = path.extension() == Some("toml");
        match (top, rest) {
            ("l10n.toml", None) => Self::L10nToml,
            ("data", None) if is_toml => Self::Registry(stem(second).to_owned()),
            ("campaigns", None) if is_toml => Self::Campaign(stem(second).to_owned()),
            ("quizzes", None) if is_toml => Self::Quiz(stem(second).to_owned()),
            ("locales", None) if second == "made-from.lock" => Self::MadeFrom,
            ("content" | "locales", Some(rest)) => {
                match config.locales.iter().find(|entry| entry.id.as_str() == second) {
                    Some(entry) => Self::localized(top, entry.id.clone(), rest, path),
                    None => Self::Unasked,
                }
            }
            _ => Self::Unread,
        }
    }

    fn localized(top: &str, locale: LocaleId, rest: &str, path: &RelPath) -> Self {
        match (top, path.extension()) {
            ("content", Some("md")) => {
                let page = path.without_extension().splitn(3, '/').nth(2).unwrap_or(rest);
                Self::Page(locale, page.to_owned())
            }
            ("content", _) if is_media(path) => Self::Media,
            ("locales", Some("ftl")) => Self::Messages(locale),
            ("locales", Some("lock")) if rest == "translated.lock" => Self::Ledger(locale),
            ("locales", Some("toml")) if rest == "terms.toml" => Self::TermRules(locale),
            _ => Self::Unread,
        }
    }
}

/// The folder of the project's theme.
pub(super) fn theme_folder(config: &Config) -> String {
    format!("themes/{}", config.theme.value)
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

impl Role {
    /// What is wrong with a file of this role before anybody knows what it says.
    pub(super) fn fault(&self, config: &Config, path: &RelPath, content: &Content) -> Option<Diagnostic> {
        match (self, content) {
            (Self::Page(..), Content::Text(source)) if source.text().trim().is_empty() => {
                Some(empty(path.as_str()))
            }
            (Self::Unasked, _) => Some(unasked(config, path)),
            (Self::Unread, _) => {
                let said = Said::new("file-unread");
                Some(Diagnostic::said(Severity::Hint, Code::FileUnexpected, said).in_file(path.as_str()))
            }
            _ => None,
        }
    }

    /// Whether a file of this role with a fault is no file at all.
    pub(super) fn needs_words(&self) -> bool {
        matches!(self, Self::Page(..))
    }
}

/// Says that nothing stands in a page's file.
pub(super) fn empty(path: &str) -> Diagnostic {
    Diagnostic::said(Severity::Error, Code::FileEmpty, Said::new("file-empty")).in_file(path)
}

/// Says that a folder stands for no locale of the project.
fn unasked(config: &Config, path: &RelPath) -> Diagnostic {
    let mut parts = path.as_str().split('/');
    let (top, folder) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let ids: Vec<_> = config.locales.iter().map(|entry| entry.id.as_str()).collect();
    let said = Said::new("folder-unasked").text("folder", format!("{top}/{folder}"));
    let help = Said::new("help-folder-unasked").said("near", super::toml::advice(folder, &ids));
    Diagnostic::said(Severity::Warning, Code::LocaleUnasked, said).in_file(path.as_str()).advising(help)
}

//! Every input file, decoded and filed by its role.
//!
//! [`Shelf`](super::Shelf) reads the files and files them here. What a file says is not looked at.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::lending::Lending;
use super::locale_id::LocaleId;
use super::path::RelPath;
use super::reading::Content;
use super::role::Role;
use crate::diag::SourceFile;

/// The default theme, part of the binary.
static DEFAULT_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A file beside the pages: an image or a document.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// A page's text in each locale that has it.
pub type PageFiles = BTreeMap<LocaleId, Arc<SourceFile>>;

/// A file of the theme.
#[derive(Debug, Clone)]
pub enum ThemeFile {
    /// A template, style sheet, script or `theme.toml`.
    Text(Arc<SourceFile>),
    /// Anything else.
    Bytes(Arc<[u8]>),
}

/// The theme's files by their path in the theme. Those of the project's theme stand before those of
/// the embedded default theme, so a project's theme holds only what it changes.
#[derive(Debug, Clone, Default)]
pub struct ThemeFiles {
    /// Path in the theme (`templates/page.html`) to file.
    pub files: BTreeMap<String, ThemeFile>,
}

/// All inputs by role.
#[derive(Debug, Clone, Default)]
pub struct Inventory {
    /// `data/<name>.toml` by name.
    pub registries: BTreeMap<String, Arc<SourceFile>>,
    /// `campaigns/<id>.toml` by id.
    pub campaigns: BTreeMap<String, Arc<SourceFile>>,
    /// `quizzes/<id>.toml` by id.
    pub quizzes: BTreeMap<String, Arc<SourceFile>>,
    /// `content/<locale>/<page>.md` by page, then locale.
    pub pages: BTreeMap<String, PageFiles>,
    /// `content/<locale>/…` that is no page, by its path in the project.
    pub media: Arc<BTreeMap<RelPath, Media>>,
    /// `locales/<locale>/*.ftl` by locale, sorted by name.
    pub messages: BTreeMap<LocaleId, Vec<Arc<SourceFile>>>,
    /// `locales/<locale>/translated.lock` by locale.
    pub ledgers: BTreeMap<LocaleId, Arc<SourceFile>>,
    /// `locales/<locale>/terms.toml` by locale.
    pub term_rules: BTreeMap<LocaleId, Arc<SourceFile>>,
    /// `locales/made-from.lock`.
    pub made_from: Option<Arc<SourceFile>>,
    /// `l10n.toml`, the settings for other translation tools.
    pub l10n_toml: Option<Arc<SourceFile>>,
    /// The theme.
    pub theme: ThemeFiles,
    /// Whoever reads the page files, where they are not kept.
    pub lending: Option<Arc<Lending>>,
}

impl Inventory {
    /// Nothing but the embedded theme.
    pub(super) fn with_theme(theme: &ThemeFiles) -> Self {
        Self { theme: theme.clone(), ..Self::default() }
    }

    /// Files a decoded file under its role, in place of one that was there before.
    pub(super) fn place(&mut self, role: &Role, path: &RelPath, content: Content) {
        match (role, content) {
            (Role::Theme(inside), Content::Text(source)) => {
                self.theme.files.insert(inside.clone(), ThemeFile::Text(source));
            }
            (Role::Theme(inside), Content::Bytes(bytes)) => {
                self.theme.files.insert(inside.clone(), ThemeFile::Bytes(bytes));
            }
            (Role::Media, Content::Bytes(bytes)) => {
                Arc::make_mut(&mut self.media).insert(path.clone(), Media { bytes });
            }
            (role, Content::Text(source)) => self.place_text(role, source),
            (_, Content::Bytes(_)) => {}
        }
    }

    fn place_text(&mut self, role: &Role, source: Arc<SourceFile>) {
        match role {
            Role::Registry(name) => _ = self.registries.insert(name.clone(), source),
            Role::Campaign(id) => _ = self.campaigns.insert(id.clone(), source),
            Role::Quiz(id) => _ = self.quizzes.insert(id.clone(), source),
            Role::Page(locale, page) => {
                self.pages.entry(page.clone()).or_default().insert(locale.clone(), source);
            }
            Role::Messages(locale) => {
                let files = self.messages.entry(locale.clone()).or_default();
                match files.binary_search_by(|file| file.path().cmp(source.path())) {
                    Ok(index) => files[index] = source,
                    Err(index) => files.insert(index, source),
                }
            }
            Role::Ledger(locale) => _ = self.ledgers.insert(locale.clone(), source),
            Role::TermRules(locale) => _ = self.term_rules.insert(locale.clone(), source),
            Role::MadeFrom => self.made_from = Some(source),
            Role::L10nToml => self.l10n_toml = Some(source),
            Role::Theme(_) | Role::Media | Role::Unasked | Role::Unread => {}
        }
    }

    /// Takes out a file that is no longer there. What the embedded theme has in its place stands again.
    pub(super) fn take_out(&mut self, role: &Role, path: &RelPath, embedded: &ThemeFiles) {
        match role {
            Role::Registry(name) => _ = self.registries.remove(name),
            Role::Campaign(id) => _ = self.campaigns.remove(id),
            Role::Quiz(id) => _ = self.quizzes.remove(id),
            Role::Page(locale, page) => {
                if let Some(files) = self.pages.get_mut(page) {
                    files.remove(locale);
                }
                self.pages.retain(|_, files| !files.is_empty());
            }
            Role::Media => _ = Arc::make_mut(&mut self.media).remove(path),
            Role::Messages(locale) => {
                if let Some(files) = self.messages.get_mut(locale) {
                    files.retain(|file| file.path() != path.as_str());
                }
                self.messages.retain(|_, files| !files.is_empty());
            }
            Role::Ledger(locale) => _ = self.ledgers.remove(locale),
            Role::TermRules(locale) => _ = self.term_rules.remove(locale),
            Role::MadeFrom => self.made_from = None,
            Role::L10nToml => self.l10n_toml = None,
            Role::Theme(inside) => match embedded.files.get(inside) {
                Some(file) => _ = self.theme.files.insert(inside.clone(), file.clone()),
                None => _ = self.theme.files.remove(inside),
            },
            Role::Unasked | Role::Unread => {}
        }
    }
}

/// The default theme as it is part of the program.
pub(super) fn embedded_theme() -> ThemeFiles {
    let mut theme = ThemeFiles::default();
    collect(&DEFAULT_THEME, &mut theme);
    theme
}

fn collect(folder: &Dir<'_>, theme: &mut ThemeFiles) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let content = match file.contents_utf8() {
            Some(text) => ThemeFile::Text(SourceFile::new(format!("themes/default/{path}"), text)),
            None => ThemeFile::Bytes(file.contents().into()),
        };
        theme.files.insert(path, content);
    }
    for inner in folder.dirs() {
        collect(inner, theme);
    }
}

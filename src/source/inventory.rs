//! Every input file, read, decoded and sorted by its role.
//!
//! Paths decide roles: `content/<locale>/<page>.md`, `locales/<locale>/*.ftl`, and so on. What a
//! file says is not looked at here.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use rayon::prelude::*;

use super::config::Config;
use super::decode::decode;
use super::limits;
use super::locale_id::LocaleId;
use super::path::RelPath;
use super::scratch::is_scratch;
use super::world::{FileEntry, ReadError, World};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};

/// The default theme, part of the binary.
static DEFAULT_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The folders that are looked into, and nothing else of the project.
pub(super) const TOPS: &[&str] = &["data", "campaigns", "content", "locales", "quizzes", "themes"];

/// Media that a page may show.
const MEDIA: &[&str] = &["svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "pdf"];

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
    pub media: BTreeMap<RelPath, Media>,
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
}

enum Content {
    Text(Arc<SourceFile>),
    Bytes(Arc<[u8]>),
}

/// Reads every input file of the project. Files that cannot be read are reported and left out.
pub fn load(world: &dyn World, config: &Config, out: &mut Diagnostics) -> Inventory {
    let mut entries = Vec::new();
    for top in TOPS {
        let mut faults = Diagnostics::new();
        let found = world.walk(top, &mut faults);
        for fault in faults {
            let path = fault.path().to_owned();
            settle(config, &path, [fault], out);
        }
        entries.extend(found.into_iter().filter(|entry| !is_scratch(entry.path.as_str())));
    }
    let theme_folder = format!("themes/{}", config.theme.value);
    entries.retain(|entry| entry.path.below("themes").is_none() || entry.path.below(&theme_folder).is_some());

    // Sorted by path, so two spellings of one name stand side by side.
    entries.dedup_by(|next, first| {
        let same = next.path == first.path;
        if same {
            settle(config, first.path.as_str(), [spelled_twice(&first.path)], out);
        }
        same
    });
    let read: Vec<_> = entries
        .par_iter()
        .map(|entry| {
            let mut faults = Diagnostics::new();
            (entry, read_one(world, entry, &mut faults), faults)
        })
        .collect();

    let l10n_toml = read_top(world, "l10n.toml", out);
    let mut inventory = Inventory { theme: embedded_theme(), l10n_toml, ..Inventory::default() };
    let mut found_theme = config.theme.value == "default";
    for (entry, content, faults) in read {
        settle(config, entry.path.as_str(), faults, out);
        let Some(content) = content else { continue };
        if let Some(path) = entry.path.below(&theme_folder) {
            found_theme = true;
            inventory.theme.files.insert(path.to_owned(), theme_file(content));
        } else {
            inventory.place(config, &entry.path, content, out);
        }
    }
    if !found_theme {
        out.push(
            Diagnostic::error(Code::ThemeMissing, format!("there is no theme `{}`", config.theme.value))
                .at(&config.theme.place)
                .help(format!("make the folder `{theme_folder}`, or use `default`")),
        );
    }
    inventory
}

/// A text file at the top of the project that need not be there.
fn read_top(world: &dyn World, path: &str, out: &mut Diagnostics) -> Option<Arc<SourceFile>> {
    match world.read(path, limits::TEXT_FILE_BYTES) {
        Ok(bytes) => decode(path, bytes, out),
        Err(ReadError::Missing) => None,
        Err(ReadError::TooLarge { limit }) => {
            out.push(too_large(path, limit));
            None
        }
        Err(error) => {
            out.push(unreadable(path, &error));
            None
        }
    }
}

/// Takes the faults of a file. A file of a translation that cannot be read, whatever it is, does not keep
/// other languages from being published: what it holds is shown in another language meanwhile.
fn settle(config: &Config, path: &str, faults: impl IntoIterator<Item = Diagnostic>, out: &mut Diagnostics) {
    let mut parts = path.split('/');
    let is_localized = matches!(parts.next(), Some("content" | "locales"));
    let locale = parts.next().filter(|locale| is_localized && *locale != config.source.as_str());
    for mut fault in faults {
        if locale.is_some() && fault.severity == Severity::Error {
            fault.severity = Severity::Warning;
            fault = fault.meanwhile(Said::new("meanwhile-text-borrowed"));
        }
        out.push(fault);
    }
}

fn theme_file(content: Content) -> ThemeFile {
    match content {
        Content::Text(source) => ThemeFile::Text(source),
        Content::Bytes(bytes) => ThemeFile::Bytes(bytes),
    }
}

fn is_text(path: &RelPath) -> bool {
    matches!(
        path.extension(),
        Some("md" | "ftl" | "toml" | "lock" | "html" | "css" | "js" | "xml" | "txt" | "svg")
    )
}

fn read_one(world: &dyn World, entry: &FileEntry, out: &mut Diagnostics) -> Option<Content> {
    let text = is_text(&entry.path) && !is_media(&entry.path);
    let limit = if text { limits::TEXT_FILE_BYTES } else { limits::MEDIA_FILE_BYTES };
    let path = entry.path.as_str();
    let spelled = entry.spelled.as_str();
    if entry.size > limit {
        out.push(too_large(path, limit));
        return None;
    }
    match world.read(spelled, limit) {
        Ok(bytes) if text => decode(path, bytes, out).map(Content::Text),
        Ok(bytes) => Some(Content::Bytes(bytes.into())),
        Err(ReadError::TooLarge { limit }) => {
            out.push(too_large(path, limit));
            None
        }
        Err(error) => {
            out.push(unreadable(path, &error));
            None
        }
    }
}

/// Media below `content/` are copied as they are, even where they are text as an SVG is.
fn is_media(path: &RelPath) -> bool {
    path.below("content").is_some() && path.extension().is_some_and(|extension| MEDIA.contains(&extension))
}

pub(super) fn too_large(path: &str, limit: u64) -> Diagnostic {
    let said = Said::new("file-too-large").text("most", (limit >> 20).to_string());
    Diagnostic::said(Severity::Error, Code::FileTooLarge, said).in_file(path)
}

fn unreadable(path: &str, error: &ReadError) -> Diagnostic {
    let said = Said::new("file-unreadable").text("fault", error.to_string());
    Diagnostic::said(Severity::Error, Code::FileUnreadable, said).in_file(path)
}

impl Inventory {
    /// Files a decoded file under its role.
    fn place(&mut self, config: &Config, path: &RelPath, content: Content, out: &mut Diagnostics) {
        let mut parts = path.as_str().splitn(3, '/');
        let (top, second, rest) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next());
        match (top, rest, content) {
            ("data", None, Content::Text(source)) if path.extension() == Some("toml") => {
                self.registries.insert(stem(second).to_owned(), source);
            }
            ("campaigns", None, Content::Text(source)) if path.extension() == Some("toml") => {
                self.campaigns.insert(stem(second).to_owned(), source);
            }
            ("quizzes", None, Content::Text(source)) if path.extension() == Some("toml") => {
                self.quizzes.insert(stem(second).to_owned(), source);
            }
            ("locales", None, Content::Text(source)) if second == "made-from.lock" => {
                self.made_from = Some(source);
            }
            ("content" | "locales", Some(_), content) => {
                if let Some(locale) = folder_locale(config, top, second, path, out) {
                    let mut faults = Diagnostics::new();
                    self.place_localized(&locale, path, content, &mut faults);
                    settle(config, path.as_str(), faults, out);
                }
            }
            _ => out.push(unexpected(path)),
        }
    }

    fn place_localized(
        &mut self,
        locale: &LocaleId,
        path: &RelPath,
        content: Content,
        out: &mut Diagnostics,
    ) {
        let mut parts = path.as_str().splitn(3, '/');
        let (top, rest) = (parts.next().unwrap_or(""), parts.nth(1).unwrap_or(""));
        match (top, path.extension(), content) {
            ("content", Some("md"), Content::Text(source)) => {
                if source.text().trim().is_empty() {
                    out.push(empty(path));
                    return;
                }
                let page = path.without_extension().splitn(3, '/').nth(2).unwrap_or(rest);
                self.pages.entry(page.to_owned()).or_default().insert(locale.clone(), source);
            }
            ("content", _, Content::Bytes(bytes)) if is_media(path) => {
                self.media.insert(path.clone(), Media { bytes });
            }
            ("locales", Some("ftl"), Content::Text(source)) => {
                self.messages.entry(locale.clone()).or_default().push(source);
            }
            ("locales", Some("lock"), Content::Text(source)) if rest == "translated.lock" => {
                self.ledgers.insert(locale.clone(), source);
            }
            ("locales", Some("toml"), Content::Text(source)) if rest == "terms.toml" => {
                self.term_rules.insert(locale.clone(), source);
            }
            _ => out.push(unexpected(path)),
        }
    }
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The locale a folder stands for. A folder that is no locale of the project is reported once for
/// each of its files by `handbill.toml`'s rules, and left out.
fn folder_locale(
    config: &Config,
    top: &str,
    folder: &str,
    path: &RelPath,
    out: &mut Diagnostics,
) -> Option<LocaleId> {
    if let Some(entry) = config.locales.iter().find(|entry| entry.id.as_str() == folder) {
        return Some(entry.id.clone());
    }
    let ids: Vec<_> = config.locales.iter().map(|entry| entry.id.as_str()).collect();
    let said = Said::new("folder-unasked").text("folder", format!("{top}/{folder}"));
    let help = Said::new("help-folder-unasked").said("near", super::toml::advice(folder, &ids));
    out.push(
        Diagnostic::said(Severity::Warning, Code::LocaleUnasked, said).in_file(path.as_str()).advising(help),
    );
    None
}

fn spelled_twice(path: &RelPath) -> Diagnostic {
    let said = Said::new("file-spelled-twice");
    Diagnostic::said(Severity::Error, Code::Duplicate, said).in_file(path.as_str())
}

fn unexpected(path: &RelPath) -> Diagnostic {
    let said = Said::new("file-unread");
    Diagnostic::said(Severity::Hint, Code::FileUnexpected, said).in_file(path.as_str())
}

fn empty(path: &RelPath) -> Diagnostic {
    Diagnostic::said(Severity::Error, Code::FileEmpty, Said::new("file-empty")).in_file(path.as_str())
}

fn embedded_theme() -> ThemeFiles {
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

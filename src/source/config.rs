//! `handbill.toml`: what the project is.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::limits;
use super::locale_id::LocaleId;
use super::toml::{self, Origin, Table, suggestion};
use super::world::{ReadError, World};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile, Spanned};

/// The name of the project file.
const FILE: &str = "handbill.toml";

/// How pages point to each other and to their style sheet. Decided once for a whole build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputStyle {
    /// For a web server: links to folders, style and script as hashed files of the same origin.
    Web,
    /// For a folder on a stick or tablet: links to files, style and script inside the page, allowed
    /// by their hashes, because `'self'` means nothing to a page opened from a folder.
    Offline,
}

/// Where the quick exit leads: a neutral, fast page of somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExitTarget {
    /// The address.
    pub url: String,
    /// Its host.
    pub host: String,
}

/// The address at which a file of the project can be edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslateUrl {
    before: String,
    after: String,
    /// Its host.
    pub host: String,
}

impl TranslateUrl {
    /// The address for a file, by its path in the project.
    pub fn to_file(&self, path: &str) -> String {
        let mut url = self.before.clone();
        for byte in path.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
                url.push(char::from(byte));
            } else {
                url.push_str(&format!("%{byte:02X}"));
            }
        }
        url + &self.after
    }
}

/// A locale that the project publishes.
#[derive(Debug, Clone)]
pub struct LocaleEntry {
    /// Its id.
    pub id: LocaleId,
    /// Its name in itself, as the language picker shows it.
    pub name: String,
    /// Locales whose text may be shown where its own is missing, nearest first.
    pub fallback: Vec<LocaleId>,
    /// Where it is listed.
    pub place: Place,
}

/// The project, as `handbill.toml` says it.
#[derive(Debug, Clone)]
pub struct Config {
    /// The locale that all others are translated from.
    pub source: LocaleId,
    /// All locales, in the order of the language picker. The source locale is one of them.
    pub locales: Vec<LocaleEntry>,
    /// The name of a folder in `themes/`, or `default` for the embedded theme.
    pub theme: Spanned<String>,
    /// Where the quick exit leads, unless a campaign says otherwise.
    pub exit: ExitTarget,
    /// Where files of the project can be edited, for readers who want to help translate.
    pub translate_url: Option<TranslateUrl>,
    /// Foreign hosts that content may link to beside those of `data/`.
    pub allow_hosts: Vec<Spanned<String>>,
    /// Texts that look like phone numbers and are none, such as a form number.
    pub allow_numbers: Vec<Spanned<String>>,
    /// The output folder, relative to the project.
    pub output: String,
    /// How pages point to each other.
    pub style: OutputStyle,
}

impl Config {
    /// The entry of a locale.
    pub fn locale(&self, id: &LocaleId) -> Option<&LocaleEntry> {
        self.locales.iter().find(|entry| entry.id == *id)
    }

    /// Resolves a locale that a user named, with a "did you mean" if there is none.
    pub fn resolve(&self, written: &Spanned<String>, out: &mut Diagnostics) -> Option<LocaleId> {
        if let Some(entry) = self.locales.iter().find(|entry| entry.id.as_str() == written.value) {
            return Some(entry.id.clone());
        }
        let ids: Vec<_> = self.locales.iter().map(|entry| entry.id.as_str()).collect();
        out.push(
            Diagnostic::error(
                Code::LocaleUnknown,
                format!("`{}` is not a locale of this project", written.value),
            )
            .at(&written.place)
            .help(suggestion(&written.value, &ids)),
        );
        None
    }
}

/// Reads `handbill.toml`. Without a usable one there is no project, so the result is `None` then;
/// everything wrong with it is in `out`.
pub fn load(world: &dyn World, out: &mut Diagnostics) -> Option<Config> {
    let bytes = match world.read(FILE, limits::TEXT_FILE_BYTES) {
        Ok(bytes) => bytes,
        Err(ReadError::Missing) => {
            out.push(
                Diagnostic::error(Code::ConfigMissing, "there is no handbill.toml in this folder")
                    .in_file(FILE)
                    .help("go to the project's folder, name it with `--root`, or start a project with `handbill init`"),
            );
            return None;
        }
        Err(ReadError::TooLarge { limit }) => {
            out.push(super::reading::too_large(FILE, limit));
            return None;
        }
        Err(error) => {
            out.push(
                Diagnostic::error(Code::FileUnreadable, format!("cannot be read: {error}")).in_file(FILE),
            );
            return None;
        }
    };
    let source = super::decode::decode(FILE, bytes, out)?;
    let n_errors = out.count(crate::diag::Severity::Error);
    let config = toml::read(source.text(), &Origin::file(&source), "project", out, |table, out| {
        let config = read(&table, &source, out);
        // Also when something is missing: an unknown key is often the missing one misspelt.
        table.finish(out);
        config
    });
    // A project file with any error in it is not built from: every later message would be a guess.
    (out.count(crate::diag::Severity::Error) == n_errors).then_some(config).flatten()
}

fn read(table: &Table<'_>, source: &Arc<SourceFile>, out: &mut Diagnostics) -> Option<Config> {
    let source_locale = table.need_text("source", out).and_then(|written| locale_id(&written, out));
    let locales = read_locales(table, out);
    let theme = table
        .text("theme", out)
        .unwrap_or_else(|| Spanned { value: "default".to_owned(), place: Place::new(source, 0..0) });
    let exit = table.need_text("exit", out).and_then(|url| exit_target(&url, out));
    let translate_url = table.text("translate_url", out).and_then(|url| editable(&url, out));
    let allow_hosts = table.texts("allow_hosts", out);
    let allow_numbers = table.texts("allow_numbers", out);
    let (output, style) = read_output(table, out);
    let config = Config {
        source: source_locale?,
        locales,
        theme,
        exit: exit?,
        translate_url,
        allow_hosts,
        allow_numbers,
        output,
        style,
    };
    if config.locale(&config.source).is_none() {
        let place = table.place_of("source").unwrap_or_else(|| table.place());
        out.push(
            Diagnostic::error(
                Code::LocaleUnknown,
                format!("the source locale `{}` is not listed", config.source),
            )
            .at(&place)
            .help("add a [[locale]] with this id"),
        );
    }
    check_fallbacks(&config, out);
    Some(config)
}

fn read_locales(table: &Table<'_>, out: &mut Diagnostics) -> Vec<LocaleEntry> {
    let mut locales = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in table.tables("locale", "locale", out) {
        let id = entry.need_text("id", out);
        let name = entry.need_text("name", out);
        let fallback = entry.texts("fallback", out);
        let fallback = fallback.iter().filter_map(|written| locale_id(written, out)).collect();
        entry.finish(out);
        let (Some(id), Some(name)) = (id, name) else {
            continue;
        };
        let place = id.place.clone();
        let Some(id) = locale_id(&id, out) else { continue };
        if id.is_pseudo() {
            out.push(for_testing_only(&id).at(&place));
            continue;
        }
        if !seen.insert(id.clone()) {
            out.push(
                Diagnostic::error(Code::Duplicate, format!("the locale `{id}` is listed twice")).at(&place),
            );
            continue;
        }
        locales.push(LocaleEntry { id, name: name.value, fallback, place });
    }
    locales
}

fn for_testing_only(id: &LocaleId) -> Diagnostic {
    Diagnostic::error(Code::LocaleInvalid, format!("`{id}` is for testing only"))
        .why("its text is made by rule, to try out a layout, and no reader could use it")
        .help("take it out; `handbill build --pseudo` adds it, in a folder of its own")
}

fn read_output(table: &Table<'_>, out: &mut Diagnostics) -> (String, OutputStyle) {
    let Some(output) = table.table("output", "output", out) else {
        return ("public".to_owned(), OutputStyle::Web);
    };
    let folder = output.text("folder", out);
    let style = output.choice("style", &[("web", OutputStyle::Web), ("offline", OutputStyle::Offline)], out);
    output.finish(out);
    if let Some(folder) = &folder
        && let Err(fault) = output_folder(&folder.value)
    {
        out.push(
            Diagnostic::error(
                Code::ValueInvalid,
                format!("`{}` cannot be the output folder: {fault}", folder.value),
            )
            .at(&folder.place)
            .why("the output lies inside the project, so that nothing else is ever overwritten")
            .help("name a folder such as `public`, or use `--out` for a folder elsewhere"),
        );
    }
    (
        folder.map_or_else(|| "public".to_owned(), |folder| folder.value),
        style.map_or(OutputStyle::Web, |s| s.value),
    )
}

/// The output lies in the project, but neither among what is read from it nor in a hidden folder.
fn output_folder(folder: &str) -> Result<(), String> {
    let path = super::path::RelPath::new(folder).map_err(|fault| fault.to_string())?.folded();
    let top = path.split('/').next().unwrap_or("");
    if super::shelf::TOPS.contains(&top) {
        return Err(format!("the project's own files lie in `{top}`"));
    }
    if top.starts_with('.') {
        return Err("hidden folders belong to other programs".to_owned());
    }
    Ok(())
}

/// A fallback must be a locale of the project and not the locale itself.
fn check_fallbacks(config: &Config, out: &mut Diagnostics) {
    for entry in &config.locales {
        for fallback in &entry.fallback {
            if config.locale(fallback).is_some() && *fallback != entry.id {
                continue;
            }
            out.push(
                Diagnostic::error(
                    Code::LocaleUnknown,
                    format!("`{fallback}` cannot be a fallback of `{}`", entry.id),
                )
                .at(&entry.place)
                .help("name other locales of this project"),
            );
        }
    }
}

fn locale_id(written: &Spanned<String>, out: &mut Diagnostics) -> Option<LocaleId> {
    match LocaleId::parse(&written.value) {
        Ok(id) => Some(id),
        Err(canonical) => {
            let help = canonical.map_or_else(
                || "write a language tag such as `es`, `pt-BR` or `zh-Hans`".to_owned(),
                |canonical| format!("write it as `{canonical}`"),
            );
            out.push(
                Diagnostic::error(
                    Code::LocaleInvalid,
                    format!("`{}` is not a canonical language tag", written.value),
                )
                .at(&written.place)
                .why("folders, addresses and browsers must agree on one spelling")
                .help(help),
            );
            None
        }
    }
}

/// Reads the address of a quick exit: `https://`, a host, perhaps a path.
pub(crate) fn exit_target(url: &Spanned<String>, out: &mut Diagnostics) -> Option<ExitTarget> {
    if let Some(host) = plain_host(&url.value) {
        return Some(ExitTarget { url: url.value.clone(), host });
    }
    out.push(
        Diagnostic::error(Code::ValueInvalid, format!("`{}` cannot be the quick exit", url.value))
            .at(&url.place)
            .why("the exit must lead to a harmless page at once, without a warning of the browser")
            .help("name an https address such as a weather service"),
    );
    None
}

/// Reads the address at which files can be edited: `https://`, a host, and once `{path}`.
fn editable(url: &Spanned<String>, out: &mut Diagnostics) -> Option<TranslateUrl> {
    let parts = url.value.split_once("{path}").filter(|(_, after)| !after.contains(['{', '}']));
    if let (Some(host), Some((before, after))) = (plain_host(&url.value), parts)
        && before.len() > "https://".len() + host.len()
    {
        return Some(TranslateUrl { before: before.to_owned(), after: after.to_owned(), host });
    }
    out.push(
        Diagnostic::error(Code::ValueInvalid, format!("`{}` is no address of a file", url.value))
            .at(&url.place)
            .why("readers who want to help are led to the file of the page")
            .help("write an https address with `{path}` in it, such as `https://git.example.org/team/site/edit/main/{path}`"),
    );
    None
}

/// The host of an `https` address without anything odd in it.
fn plain_host(url: &str) -> Option<String> {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next())?;
    let plain = host.contains('.')
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-')
        && url.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\''));
    plain.then(|| host.to_ascii_lowercase())
}

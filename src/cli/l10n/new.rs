//! `handbill l10n new`: a new language, ready to be translated into.

use std::fmt::Write as _;

use clap::Args;

use crate::catalog::Catalog;
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::l10n::{scaffold, toml};
use crate::publish::{FileChange, rewrite};
use crate::source::{Config, Disk, LocaleEntry, LocaleId, World, limits};

/// So many pages are named in the order of work.
const PAGES_NAMED: usize = 8;

/// A new locale.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Example:\n  handbill l10n new pt-BR --name \"Português (Brasil)\" --fallback es\n\n\
    Every text stands in the new files as a comment until it is translated: nobody takes English for a \
    translation. Pages that are not translated yet are shown in another language, and say so.")]
pub(in crate::cli) struct NewArgs {
    /// Its language tag, such as `es`, `pt-BR` or `zh-Hans`
    #[arg(value_name = "LOCALE")]
    id: String,
    /// Its name in itself, such as `Español`
    #[arg(long)]
    name: String,
    /// A locale of the project that its readers rather see than the source, where a text is missing
    /// (can be given several times, nearest first)
    #[arg(long, value_name = "LOCALE")]
    fallback: Vec<String>,
}

/// Adds the locale.
pub(in crate::cli) fn run(common: &Common, args: &NewArgs, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(project::Project { inventory, catalog }) = project::read(&disk, false, &mut out) else {
        console.diagnostics(&out.sorted(), Hints::Shown);
        return Ending::Faults;
    };
    let fallback = match project::locales(&args.fallback, &catalog.config, console) {
        Ok(fallback) => fallback,
        Err(ending) => return ending,
    };
    let decided = new_id(args, &catalog.config).and_then(|id| {
        let mut changes = listed(&disk, &id, args, &fallback)?;
        if inventory.l10n_toml.is_some() {
            changes.push(refreshed(&catalog.config, &id, args));
        }
        let files = scaffold::files(&catalog, &inventory, &id, &args.name);
        let names: Vec<_> = files.iter().map(|(path, _)| path.clone()).collect();
        changes.extend(files.into_iter().map(|(path, text)| FileChange::Create { path, bytes: text.into() }));
        Ok((id, changes, names))
    });
    let (id, changes, names) = match decided {
        Ok(decided) => decided,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    match rewrite(disk.root(), &changes) {
        Ok(()) => {
            console.result(&checklist(&catalog, &id, &args.name, &names));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

fn new_id(args: &NewArgs, config: &Config) -> Result<LocaleId, String> {
    let id = LocaleId::parse(&args.id).map_err(|canonical| {
        let help = canonical
            .map_or_else(|| "write a tag such as `es` or `pt-BR`".to_owned(), |id| format!("write `{id}`"));
        format!("`{}` is not a canonical language tag; {help}", args.id)
    })?;
    if config.locale(&id).is_some() {
        return Err(format!("`{id}` is a locale of this project already"));
    }
    if args.name.trim().is_empty() || args.name.chars().any(char::is_control) {
        return Err("a language needs its name in itself, such as `--name Español`".to_owned());
    }
    Ok(id)
}

/// `handbill.toml` with the locale at its end.
fn listed(
    disk: &Disk,
    id: &LocaleId,
    args: &NewArgs,
    fallback: &[LocaleId],
) -> Result<Vec<FileChange>, String> {
    let path = "handbill.toml".to_owned();
    let mut bytes = disk
        .read(&path, limits::TEXT_FILE_BYTES)
        .map_err(|error| format!("handbill.toml cannot be read: {error}"))?;
    if !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    let name = quoted(&args.name);
    let mut entry = format!("\n[[locale]]\nid = \"{id}\"\nname = {name}\n");
    if !fallback.is_empty() {
        let ids: Vec<_> = fallback.iter().map(|id| format!("\"{id}\"")).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(entry, "fallback = [{}]", ids.join(", "));
    }
    let at = std::str::from_utf8(&bytes).map_or(bytes.len(), behind_locales);
    bytes.splice(at..at, entry.into_bytes());
    Ok(vec![FileChange::Write { path, bytes }])
}

/// Where the last `[[locale]]` ends that can be told from its lines; else the end of the file.
fn behind_locales(text: &str) -> usize {
    let Some(last) = text.rfind("\n[[locale]]\n") else { return text.len() };
    let mut at = last + "\n[[locale]]\n".len();
    for line in text[at..].split_inclusive('\n') {
        let is_plain = line.split_once('=').is_some_and(|(key, value)| {
            matches!(key.trim(), "id" | "name") || (key.trim() == "fallback" && value.contains(']'))
        });
        if line.trim().is_empty() {
            return at;
        } else if !is_plain {
            return text.len();
        }
        at += line.len();
    }
    at
}

/// A name without control characters between quotes of TOML.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The settings for translation tools with the locale among them.
fn refreshed(config: &Config, id: &LocaleId, args: &NewArgs) -> FileChange {
    let mut config = config.clone();
    let place = config.theme.place.clone();
    let name = args.name.clone();
    config.locales.push(LocaleEntry { id: id.clone(), name, fallback: Vec::new(), place });
    FileChange::Write { path: toml::FILE.to_owned(), bytes: toml::text(&config).into_bytes() }
}

/// What was made, and what comes next.
fn checklist(catalog: &Catalog, id: &LocaleId, name: &str, files: &[String]) -> String {
    let source = &catalog.config.source;
    let mut text =
        format!("Made the locale {id} ({name}), and listed it in handbill.toml. Texts to translate:\n");
    for file in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {file}");
    }
    let pages = scaffold::pages_by_use(catalog);
    let named: Vec<_> = pages.iter().take(PAGES_NAMED).collect();
    let _ = writeln!(
        text,
        "\nA good order of work:\n\
         \x20 1. locales/{id}/interface.ftl, contacts.ftl and campaigns.ftl: they stand on every page;\n\
         \x20    steps.ftl and terms.ftl: steps and explained words, most of them on get-help\n\
         \x20 2. pages: copy content/{source}/… to content/{id}/…, and keep only title and description (and a\n\
         \x20    lesson's objectives) between the +++ lines. Those that matter most come first:"
    );
    for (page, n_words) in &named {
        let _ = writeln!(text, "       {page} ({n_words} words)");
    }
    if pages.len() > named.len() {
        let _ = writeln!(text, "       … and {} more", pages.len() - named.len());
    }
    let _ = write!(
        text,
        "\x20 3. the other files of locales/{id}/\n\
         While you work:\n\
         \x20 handbill check --locale {id}          what is wrong in your texts\n\
         \x20 handbill l10n status --locale {id}    what is still missing\n\
         When a text is done, record it:\n\
         \x20 handbill l10n accept content/{id}/… --status draft\n\
         \x20 handbill l10n accept content/{id}/… --status reviewed --by \"Your Name\"\n\
         Pages that are not translated yet are shown in another language, and say so.\n"
    );
    let open =
        catalog.campaigns.values().filter(|campaign| campaign.locales.len() == catalog.config.locales.len());
    let open: Vec<_> = open.map(|campaign| campaign.id.as_str()).collect();
    if open.len() > 1 {
        let ids: Vec<_> = catalog.config.locales.iter().map(|entry| format!("\"{}\"", entry.id)).collect();
        let _ = write!(
            text,
            "These sites have all languages, so they have this one: {}.\n\
             To leave it out of a site, write into its campaigns/….toml, above the first line with [:\n\
             \x20 locales = [{}]\n",
            open.join(", "),
            ids.join(", ")
        );
    }
    text
}
